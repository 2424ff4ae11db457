//! LD at an address that is a multiple of 8.
//!
//! Columns: [`Columns`]. Constraints:
//!
//! 1. `real` is boolean.
//! 2. `c`, the carry of `rs1 + imm`, is boolean.
//!
//! The address is right by [`crate::word`], with offset 0. The value read is the value written,
//! below `2^64` like every value of a cell.

use crate::cpu::{ExecutedStep, InstructionChip, slot};
use crate::lookups::Lookups;
use crate::operands::{Load, Operation};
use crate::word;
use alloc::vec::Vec;
use zkfabric_air::{AirBuilder, ColumnSpec, Expr, Trace, columns};
use zkfabric_vm::isa::Op;

columns! {
    /// One row: one executed LD.
    struct Columns {
        /// 1 on a real row.
        real: Bit,
        /// Fetch and accesses.
        form: Load,
        /// The word.
        value: U64,
    }
}

/// The chip.
#[derive(Debug, Clone, Copy)]
pub(crate) struct LoadDouble;

impl InstructionChip for LoadDouble {
    fn name(&self) -> &'static str {
        "load_double"
    }

    fn ops(&self) -> &'static [Op] {
        &[Op::Ld]
    }

    fn accepts(&self, step: &ExecutedStep<'_>) -> bool {
        word::offset(step) == 0
    }

    fn columns(&self) -> Vec<ColumnSpec> {
        Columns::specs()
    }

    fn constrain(&self, b: &mut AirBuilder) {
        let c = Columns::main(b);
        let o = Operation::single(b, &c.real, Op::Ld);
        c.form.constrain(b, &o, (&c.value, &Expr::zero()), &c.value);
    }

    fn fill(&self, row: usize, e: &ExecutedStep<'_>, trace: &mut Trace, lookups: &mut Lookups) {
        let c = Columns::index();
        c.form.fill(row, e, trace, lookups);
        trace.set(row, c.real, 1);
        trace.set(row, c.value, e.access(slot::LOAD).after);
    }
}
