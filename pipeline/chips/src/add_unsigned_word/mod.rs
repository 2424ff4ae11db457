//! ADD.UW (and so ZEXT.W), SH1ADD.UW, SH2ADD.UW and SH3ADD.UW.
//!
//! Columns: [`Columns`]. Constraints, with `low`, `high` of two 16-bit limbs
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
use crate::operands::{Binary, Flags};
use alloc::vec::Vec;
use zkfabric_air::{AirBuilder, ColumnSpec, Expr, Trace, columns};
use zkfabric_vm::isa::Op;

columns! {
    /// One row: one executed instruction.
    struct Columns {
        /// Fetch and accesses.
        form: Binary,
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
const OPS: Flags<4> = Flags([Op::AddUw, Op::Sh1addUw, Op::Sh2addUw, Op::Sh3addUw]);

/// The chip.
#[derive(Debug, Clone, Copy)]
pub(crate) struct AddUnsignedWord;

impl InstructionChip for AddUnsignedWord {
    fn name(&self) -> &'static str {
        "add_unsigned_word"
    }

    fn ops(&self) -> &'static [Op] {
        OPS.ops()
    }

    fn columns(&self) -> Vec<ColumnSpec> {
        Columns::specs()
    }

    fn constrain(&self, b: &mut AirBuilder) {
        let c = Columns::main(b);
        let o = OPS.constrain(b, &c.flags);
        let low = cpu::range_limbs(b, &o.real, &c.low);
        let high = cpu::range_limbs(b, &o.real, &c.high);
        let result = cpu::range_limbs(b, &o.real, &c.result);
        let a = &low + high * Expr::power_of_two(32);
        c.form.constrain(b, &o, (&a, &c.b), &result);

        b.assert_bool("carry is boolean", &c.carry);
        let factor = Expr::from_limbs(&c.flags, 1);
        let carry = &c.carry * Expr::power_of_two(64);
        b.assert_equal("sum", factor * low + &c.b, result + carry);
    }

    fn fill(&self, row: usize, e: &Executed<'_>, trace: &mut Trace, lookups: &mut Lookups) {
        let c = Columns::index();
        c.form.fill(row, e, trace, lookups);
        let [a, b] = [e.rs1(), e.rs2()];
        OPS.fill(trace, row, &c.flags, e.instruction.op);
        cpu::fill_limbs(trace, row, &c.low, a, lookups);
        cpu::fill_limbs(trace, row, &c.high, a >> 32, lookups);
        trace.set(row, c.b, b);
        cpu::fill_limbs(trace, row, &c.result, e.rd(), lookups);
        // The other summand is below `2^64`.
        trace.set(row, c.carry, (e.rd() < b).into());
    }
}
