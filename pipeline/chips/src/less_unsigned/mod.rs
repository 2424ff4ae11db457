//! SLTU.
//!
//! Columns: those of [`Binary`], then [`Columns`]. Constraints, with `a`, `b` the operands below
//! `2^64`, `d` of four 16-bit limbs and `l` a boolean, the result:
//!
//! 1. `a - b = d - 2^64 l`.
//!
//! All terms are integers, so `d >= 0` excludes `l = 0` when `a < b` and `d < 2^64` excludes `l = 1`
//! when `a >= b`.

use crate::cpu::{self, Executed, InstructionChip};
use crate::lookups::Lookups;
use crate::operands::{self, Binary, Operation};
use alloc::vec::Vec;
use zkfabric_air::{AirBuilder, ColumnSpec, Expr, Trace, columns};
use zkfabric_vm::isa::Op;

columns! {
    /// One row: one executed SLTU.
    pub struct Columns {
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
pub struct LessUnsigned;

impl InstructionChip for LessUnsigned {
    fn name(&self) -> &'static str {
        "less_unsigned"
    }

    fn ops(&self) -> &'static [Op] {
        &[Op::Sltu]
    }

    fn columns(&self) -> Vec<ColumnSpec> {
        operands::specs(Binary::specs(), Columns::specs())
    }

    fn constrain(&self, b: &mut AirBuilder) {
        let form = Binary::main(b);
        let c = Columns::<Expr>::from_fn(|index| b.main(Binary::<Expr>::WIDTH + index));
        b.assert_bool("real is boolean", &c.real);
        let operation = Operation {
            real: &c.real,
            op: u64::from(Op::Sltu.code()).into(),
            result: &c.less,
        };
        form.constrain(b, operation, (&c.a, &c.b));
        let difference = cpu::range_limbs(b, &c.real, &c.difference);
        b.assert_bool("less is boolean", &c.less);
        let borrow = &c.less * Expr::power_of_two(64);
        b.assert_equal("difference", &c.a - &c.b, difference - borrow);
    }

    fn fill(&self, row: usize, e: &Executed<'_>, trace: &mut Trace, lookups: &mut Lookups) {
        Binary::fill(row, e, trace, lookups);
        let c = Columns::from_fn(|index| Binary::<usize>::WIDTH + index);
        let [a, b, ..] = e.step.accesses.map(|access| access.after);
        let (difference, less) = a.overflowing_sub(b);
        trace.set(row, c.real, 1);
        trace.set(row, c.a, a);
        trace.set(row, c.b, b);
        operands::fill_limbs(trace, row, &c.difference, difference, lookups);
        trace.set(row, c.less, less.into());
    }
}
