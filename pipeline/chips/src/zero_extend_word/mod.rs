//! ZEXT.W, that is ADD.UW with `x0` as second operand: the frequent case, in fewer lookups than
//! [`crate::add_unsigned_word`] needs.
//!
//! Columns: [`Columns`]. Constraints, with `low`, `high` of two 16-bit limbs
//! each:
//!
//! 1. The first operand is `low + 2^32 high`, the value of `rs2` is zero, the result is `low`.
//!
//! Limbs make `low` the operand modulo `2^32`, and `low` plus zero is what ADD.UW computes,
//! whichever register `rs2` is.

use crate::cpu::{self, Executed, InstructionChip};
use crate::lookups::Lookups;
use crate::operands::{Binary, Operation};
use alloc::vec::Vec;
use zkfabric_air::{AirBuilder, ColumnSpec, Expr, Trace, columns};
use zkfabric_vm::isa::Op;

columns! {
    /// One row: one executed ADD.UW whose second operand is zero.
    struct Columns {
        /// Fetch and accesses.
        form: Binary,
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
pub(crate) struct ZeroExtendWord;

impl InstructionChip for ZeroExtendWord {
    fn name(&self) -> &'static str {
        "zero_extend_word"
    }

    fn ops(&self) -> &'static [Op] {
        &[Op::AddUw]
    }

    fn accepts(&self, step: &Executed<'_>) -> bool {
        step.rs2() == 0
    }

    fn columns(&self) -> Vec<ColumnSpec> {
        Columns::specs()
    }

    fn constrain(&self, b: &mut AirBuilder) {
        let c = Columns::main(b);
        let o = Operation::single(b, &c.real, Op::AddUw);
        let low = cpu::range_limbs(b, &c.real, &c.low);
        let high = cpu::range_limbs(b, &c.real, &c.high);
        let a = &low + high * Expr::power_of_two(32);
        c.form.constrain(b, &o, (&a, &Expr::zero()), &low);
    }

    fn fill(&self, row: usize, e: &Executed<'_>, trace: &mut Trace, lookups: &mut Lookups) {
        let c = Columns::index();
        c.form.fill(row, e, trace, lookups);
        let a = e.rs1();
        trace.set(row, c.real, 1);
        cpu::fill_limbs(trace, row, &c.low, a, lookups);
        cpu::fill_limbs(trace, row, &c.high, a >> 32, lookups);
    }
}
