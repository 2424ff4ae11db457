//! JAL.
//!
//! Columns: [`Columns`]. Constraint:
//!
//! 1. `real` is boolean.
//!
//! The next address is `imm`, the absolute target in the program table. The value written is
//! `pc + len`, below `2^64` without a range check: both come from the program table, whose
//! addresses are below `2^32`.

use crate::cpu::{ExecutedStep, InstructionChip};
use crate::lookups::Lookups;
use crate::operands::{self, Operation};
use alloc::vec::Vec;
use zkfabric_air::{AirBuilder, ColumnSpec, Trace, columns};
use zkfabric_vm::isa::Op;

use operands::Jump as Form;

columns! {
    /// One row: one executed JAL.
    struct Columns {
        /// 1 on a real row.
        real: Bit,
        /// Fetch and access.
        form: Form,
    }
}

/// The chip.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Jump;

impl InstructionChip for Jump {
    fn name(&self) -> &'static str {
        "jump"
    }

    fn ops(&self) -> &'static [Op] {
        &[Op::Jal]
    }

    fn columns(&self) -> Vec<ColumnSpec> {
        Columns::specs()
    }

    fn constrain(&self, b: &mut AirBuilder) {
        let c = Columns::main(b);
        let o = Operation::single(b, &c.real, Op::Jal);
        c.form.constrain(b, &o);
    }

    fn fill(&self, row: usize, e: &ExecutedStep<'_>, trace: &mut Trace, lookups: &mut Lookups) {
        let c = Columns::index();
        c.form.fill(row, e, trace, lookups);
        trace.set(row, c.real, 1);
    }
}
