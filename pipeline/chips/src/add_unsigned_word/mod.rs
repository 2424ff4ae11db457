//! ADD.UW (and so ZEXT.W), SH1ADD.UW, SH2ADD.UW and SH3ADD.UW.
//!
//! Columns: those of [`Binary`], then [`Columns`]. Constraints, with `low`, `high` of two 16-bit limbs
//! each, `b` the second operand below `2^64`, `r` the result of four 16-bit limbs, `k` 0 to 3 and `c`
//! a boolean:
//!
//! 1. The first operand is `low + 2^32 high`.
//! 2. `2^k low + b = r + 2^64 c`.
//!
//! Limbs make `low` the operand modulo `2^32`. The left side of 2 is below `2^64 + 2^35`, so a boolean
//! carry is enough, and `r < 2^64` leaves one solution.

use crate::cpu::{self, Executed, InstructionChip};
use crate::lookups::Lookups;
use crate::operands::{self, Binary, Operation};
use alloc::vec::Vec;
use zkfabric_air::{AirBuilder, ColumnSpec, Expr, Trace, columns};
use zkfabric_vm::isa::Op;

columns! {
    /// One row: one executed instruction.
    pub struct Columns {
        /// One flag per operation of [`OPS`].
        flags: Bit[4],
        /// Bits 0..32 of the first operand.
        low: U16[2],
        /// Bits 32..64 of the first operand.
        high: U16[2],
        /// Second operand.
        b: U64,
        /// The result.
        result: U16[4],
        /// Carry out of bit 63.
        carry: Bit,
    }
}

/// The operations, in the order of the flags: flag `i` shifts by `i`.
pub const OPS: &[Op] = &[Op::AddUw, Op::Sh1addUw, Op::Sh2addUw, Op::Sh3addUw];

/// The chip.
#[derive(Debug, Clone, Copy)]
pub struct AddUnsignedWord;

impl InstructionChip for AddUnsignedWord {
    fn name(&self) -> &'static str {
        "add_unsigned_word"
    }

    fn ops(&self) -> &'static [Op] {
        OPS
    }

    fn columns(&self) -> Vec<ColumnSpec> {
        operands::specs(Binary::specs(), Columns::specs())
    }

    fn constrain(&self, b: &mut AirBuilder) {
        let form = Binary::main(b);
        let c = Columns::<Expr>::from_fn(|index| b.main(Binary::<Expr>::WIDTH + index));
        let real = cpu::one_hot(b, &c.flags);
        let low = cpu::range_limbs(b, &real, &c.low);
        let high = cpu::range_limbs(b, &real, &c.high);
        let result = cpu::range_limbs(b, &real, &c.result);
        let operation = Operation {
            real: &real,
            op: cpu::op_code(&c.flags, OPS),
            result: &result,
        };
        let a = &low + high * Expr::power_of_two(32);
        form.constrain(b, operation, (&a, &c.b));

        b.assert_bool("carry is boolean", &c.carry);
        let factor = Expr::from_limbs(&c.flags, 1);
        let carry = &c.carry * Expr::power_of_two(64);
        b.assert_equal("sum", factor * low + &c.b, result + carry);
    }

    fn fill(&self, row: usize, e: &Executed<'_>, trace: &mut Trace, lookups: &mut Lookups) {
        Binary::fill(row, e, trace, lookups);
        let c = Columns::from_fn(|index| Binary::<usize>::WIDTH + index);
        let [a, b, ..] = e.step.accesses.map(|access| access.after);
        let flag = cpu::flag_index(OPS, e.instruction.op).min(3);
        let (sum, carry) = ((a & 0xffff_ffff) << flag).overflowing_add(b);
        trace.set(row, c.flags[flag], 1);
        operands::fill_limbs(trace, row, &c.low, a, lookups);
        operands::fill_limbs(trace, row, &c.high, a >> 32, lookups);
        trace.set(row, c.b, b);
        operands::fill_limbs(trace, row, &c.result, sum, lookups);
        trace.set(row, c.carry, carry.into());
    }
}
