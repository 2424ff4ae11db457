//! SH1ADD, SH2ADD and SH3ADD.
//!
//! Columns: [`Columns`]. Constraints, with `a`, `b` the operands below `2^64`, `r` the result in
//! four 16-bit limbs, `k` 1, 2 or 3 and `c` of four bits:
//!
//! 1. `2^k a + b = r + 2^64 c`.
//!
//! The left side is below `9 * 2^64`, so a `c <= 8` exists; both sides are integers below `2^69`,
//! so with `r < 2^64` the solution is unique. Bits are cheaper than a range lookup for `c`.

use crate::cpu::{self, ExecutedStep, InstructionChip};
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
        flags: Bit[3],
        /// First operand.
        a: U64,
        /// Second operand.
        b: U64,
        /// The result.
        result: U16[4],
        /// Bits of the carry above 64 bits.
        carry: Bit[4],
    }
}

/// The operations, in the order of the flags: flag `i` shifts by `i + 1`.
const OPS: Flags<3> = Flags([Op::Sh1add, Op::Sh2add, Op::Sh3add]);

/// The chip.
#[derive(Debug, Clone, Copy)]
pub(crate) struct ShiftAdd;

impl InstructionChip for ShiftAdd {
    fn name(&self) -> &'static str {
        "shift_add"
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
        let result = cpu::range_limbs(b, &o.real, &c.result);
        c.form.constrain(b, &o, (&c.a, &c.b), &result);

        for bit in &c.carry {
            b.assert_bool("carry bits are boolean", bit);
        }
        let factor = &c.flags[0] * 2 + &c.flags[1] * 4 + &c.flags[2] * 8;
        let carry = Expr::from_limbs(&c.carry, 1) * Expr::power_of_two(64);
        b.assert_equal("sum", factor * &c.a + &c.b, result + carry);
    }

    fn fill(&self, row: usize, e: &ExecutedStep<'_>, trace: &mut Trace, lookups: &mut Lookups) {
        let c = Columns::index();
        c.form.fill(row, e, trace, lookups);
        let [a, b] = [e.rs1(), e.rs2()];
        let shift = match e.instruction.op {
            Op::Sh1add => 1,
            Op::Sh2add => 2,
            _ => 3,
        };
        let sum = (u128::from(a) << shift) + u128::from(b);
        OPS.fill(trace, row, &c.flags, e.instruction.op);
        trace.set(row, c.a, a);
        trace.set(row, c.b, b);
        cpu::fill_limbs(trace, row, &c.result, sum as u64, lookups);
        for (index, &bit) in c.carry.iter().enumerate() {
            trace.set(row, bit, (sum >> (64 + index)) as u64 & 1);
        }
    }
}
