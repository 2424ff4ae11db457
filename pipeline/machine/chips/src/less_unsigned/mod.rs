//! SLTU.
//!
//! Columns: [`Columns`]. Constraints, with `a`, `b` the operands below `2^64`, `d` of four 16-bit
//! limbs and `l` a boolean, the result:
//!
//! 1. `a - b = d - 2^64 l`.
//!
//! All terms are integers, so `d >= 0` excludes `l = 0` when `a < b` and `d < 2^64` excludes
//! `l = 1` when `a >= b`.

use crate::cpu::{self, ExecutedStep, InstructionChip};
use crate::lookups::Lookups;
use crate::operands::{Binary, Operation};
use alloc::vec::Vec;
use zkfabric_air::{AirBuilder, ColumnSpec, Expr, Trace, columns};
use zkfabric_vm::isa::Op;

columns! {
    /// One row: one executed SLTU.
    struct Columns {
        /// Fetch and accesses.
        form: Binary,
        /// 1 on a real row.
        real: Bit,
        /// First operand.
        a: U64,
        /// Second operand.
        b: U64,
        /// `a - b` modulo `2^64`.
        difference: U16[4],
        /// Whether `a < b`.
        less: Bit,
    }
}

/// The chip.
#[derive(Debug, Clone, Copy)]
pub(crate) struct LessUnsigned;

impl InstructionChip for LessUnsigned {
    fn name(&self) -> &'static str {
        "less_unsigned"
    }

    fn ops(&self) -> &'static [Op] {
        &[Op::Sltu]
    }

    fn columns(&self) -> Vec<ColumnSpec> {
        Columns::specs()
    }

    fn constrain(&self, b: &mut AirBuilder) {
        let c = Columns::main(b);
        let o = Operation::single(b, &c.real, Op::Sltu);
        c.form.constrain(b, &o, (&c.a, &c.b), &c.less);
        let difference = cpu::range_limbs(b, &c.real, &c.difference);
        b.assert_bool("less is boolean", &c.less);
        let borrow = &c.less * Expr::power_of_two(64);
        b.assert_equal("difference", &c.a - &c.b, difference - borrow);
    }

    fn fill(&self, row: usize, e: &ExecutedStep<'_>, trace: &mut Trace, lookups: &mut Lookups) {
        let c = Columns::index();
        c.form.fill(row, e, trace, lookups);
        let [a, b] = [e.rs1(), e.rs2()];
        let (difference, less) = a.overflowing_sub(b);
        trace.set(row, c.real, 1);
        trace.set(row, c.a, a);
        trace.set(row, c.b, b);
        cpu::fill_limbs(trace, row, &c.difference, difference, lookups);
        trace.set(row, c.less, less.into());
    }
}
