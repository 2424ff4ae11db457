//! SD at an address that is a multiple of 8.
//!
//! Columns: [`Columns`]. Constraints:
//!
//! 1. `real` is boolean.
//! 2. `c`, the carry of `rs1 + imm`, is boolean.
//!
//! The address is right by [`crate::word`], with offset 0. The value of `rs2` is the value written,
//! below `2^64` like every value of a cell.

use crate::cpu::{Change, ExecutedStep, InstructionChip, slot};
use crate::lookups::Lookups;
use crate::operands::{Operation, Store};
use crate::word;
use alloc::vec::Vec;
use zkfabric_air::{AirBuilder, ColumnSpec, Expr, Trace, columns};
use zkfabric_vm::isa::Op;

columns! {
    /// One row: one executed SD.
    struct Columns {
        /// 1 on a real row.
        real: Bit,
        /// Fetch and accesses.
        form: Store,
        /// The value.
        b: U64,
        /// The word before.
        before: U64,
    }
}

/// The chip.
#[derive(Debug, Clone, Copy)]
pub(crate) struct StoreDouble;

impl InstructionChip for StoreDouble {
    fn name(&self) -> &'static str {
        "store_double"
    }

    fn ops(&self) -> &'static [Op] {
        &[Op::Sd]
    }

    fn accepts(&self, step: &ExecutedStep<'_>) -> bool {
        word::offset(step) == 0
    }

    fn columns(&self) -> Vec<ColumnSpec> {
        Columns::specs()
    }

    fn constrain(&self, b: &mut AirBuilder) {
        let c = Columns::main(b);
        let o = Operation::single(b, &c.real, Op::Sd);
        let value = (&c.b, &Expr::zero());
        let change = Change {
            before: &c.before,
            after: &c.b,
        };
        c.form.constrain(b, &o, value, change);
    }

    fn fill(&self, row: usize, e: &ExecutedStep<'_>, trace: &mut Trace, lookups: &mut Lookups) {
        let c = Columns::index();
        c.form.fill(row, e, trace, lookups);
        trace.set(row, c.real, 1);
        trace.set(row, c.b, e.rs2());
        trace.set(row, c.before, e.access(slot::STORE).before);
    }
}
