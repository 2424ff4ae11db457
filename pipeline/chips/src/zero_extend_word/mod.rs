//! ZEXT.W, that is ADD.UW with `x0` as second operand: the frequent case, in fewer lookups than
//! [`crate::add_unsigned_word`] needs.
//!
//! Columns: those of [`Binary`], then [`Columns`]. Constraints, with `low`, `high` of two 16-bit limbs
//! each:
//!
//! 1. The first operand is `low + 2^32 high`, the value of `rs2` is zero, the result is `low`.
//!
//! Limbs make `low` the operand modulo `2^32`, and `low` plus zero is what ADD.UW computes,
//! whichever register `rs2` is.

use crate::cpu::{self, Executed, InstructionChip};
use crate::lookups::Lookups;
use crate::operands::{self, Binary, Operation};
use alloc::vec::Vec;
use zkfabric_air::{AirBuilder, ColumnSpec, Expr, Trace, columns};
use zkfabric_vm::isa::Op;

columns! {
    /// One row: one executed ADD.UW whose second operand is zero.
    pub struct Columns {
        /// 1 on a real row.
        real: Bit,
        /// Bits 0..32 of the operand: the result.
        low: U16[2],
        /// Bits 32..64 of the operand.
        high: U16[2],
    }
}

/// The chip.
#[derive(Debug, Clone, Copy)]
pub struct ZeroExtendWord;

impl InstructionChip for ZeroExtendWord {
    fn name(&self) -> &'static str {
        "zero_extend_word"
    }

    fn ops(&self) -> &'static [Op] {
        &[Op::AddUw]
    }

    fn accepts(&self, step: &Executed<'_>) -> bool {
        step.step.accesses[1].after == 0
    }

    fn columns(&self) -> Vec<ColumnSpec> {
        operands::specs(Binary::specs(), Columns::specs())
    }

    fn constrain(&self, b: &mut AirBuilder) {
        let form = Binary::main(b);
        let c = Columns::<Expr>::from_fn(|index| b.main(Binary::<Expr>::WIDTH + index));
        b.assert_bool("real is boolean", &c.real);
        let low = cpu::range_limbs(b, &c.real, &c.low);
        let high = cpu::range_limbs(b, &c.real, &c.high);
        let operation = Operation {
            real: &c.real,
            op: u64::from(Op::AddUw.code()).into(),
            result: &low,
        };
        let a = &low + high * Expr::power_of_two(32);
        form.constrain(b, operation, (&a, &Expr::zero()));
    }

    fn fill(&self, row: usize, e: &Executed<'_>, trace: &mut Trace, lookups: &mut Lookups) {
        Binary::fill(row, e, trace, lookups);
        let c = Columns::from_fn(|index| Binary::<usize>::WIDTH + index);
        let a = e.step.accesses[0].after;
        trace.set(row, c.real, 1);
        operands::fill_limbs(trace, row, &c.low, a, lookups);
        operands::fill_limbs(trace, row, &c.high, a >> 32, lookups);
    }
}
