//! ADD and SUB of two registers.
//!
//! Columns: [`Columns`]. Constraints, with `a`, `b` the operands, `r` the result in four 16-bit
//! limbs and `c` a boolean:
//!
//! 1. ADD: `a + b = r + 2^64 c`. SUB: `a - b = r - 2^64 c`.
//!
//! Operands come from the memory bus, where every value was range-checked when it was written, so
//! the left side lies in `(-2^64, 2^65)`; with `r < 2^64` by its limbs and `c` boolean, the
//! solution is unique.

use crate::cpu::{self, ExecutedStep, InstructionChip};
use crate::lookups::Lookups;
use crate::operands::{Binary, Flags};
use alloc::vec::Vec;
use zkfabric_air::{AirBuilder, ColumnSpec, Expr, Trace, columns};
use zkfabric_vm::isa::Op;

columns! {
    /// One row: one executed ADD or SUB.
    struct Columns {
        /// One flag per operation of [`OPS`].
        flags: Bit[2],
        /// Fetch and accesses.
        form: Binary,
        /// First operand.
        a: U64,
        /// Second operand.
        b: U64,
        /// The result.
        result: U16[4],
        /// Carry of an addition, borrow of a subtraction.
        carry: Bit,
    }
}

/// The operations, in the order of the flags.
const OPS: Flags<2> = Flags([Op::Add, Op::Sub]);

/// The chip.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Add;

impl InstructionChip for Add {
    fn name(&self) -> &'static str {
        "add"
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

        b.assert_bool("carry is boolean", &c.carry);
        // +1 for ADD, -1 for SUB.
        let sign = &c.flags[0] - &c.flags[1];
        let carry = &sign * (&c.carry * Expr::power_of_two(64));
        b.assert_equal("sum", &o.real * &c.a + sign * &c.b, result + carry);
    }

    fn fill(&self, row: usize, e: &ExecutedStep<'_>, trace: &mut Trace, lookups: &mut Lookups) {
        let c = Columns::index();
        c.form.fill(row, e, trace, lookups);
        OPS.fill(trace, row, &c.flags, e.instruction.op);
        trace.set(row, c.a, e.rs1());
        trace.set(row, c.b, e.rs2());
        cpu::fill_limbs(trace, row, &c.result, e.rd(), lookups);
        let carry = match e.instruction.op {
            Op::Add => e.rs1().overflowing_add(e.rs2()).1,
            _ => e.rs1().overflowing_sub(e.rs2()).1,
        };
        trace.set(row, c.carry, carry.into());
    }
}
