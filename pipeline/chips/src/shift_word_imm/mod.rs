//! SLLIW, SRLIW, SRAIW and RORIW.
//!
//! Columns: [`Columns`]. The program table holds the power of two
//! ([`cpu::table_power`]); the constraints are those of [`crate::shift_word::word`].

use crate::cpu::{self, Executed, InstructionChip};
use crate::lookups::Lookups;
use crate::operands::{Flags, Unary};
use crate::shift_word::word::{Kinds, Word};
use alloc::vec::Vec;
use zkfabric_air::{AirBuilder, ColumnSpec, Trace, columns};
use zkfabric_vm::isa::Op;

columns! {
    /// One row: one executed instruction.
    struct Columns {
        /// Fetch and accesses.
        form: Unary,
        /// The shift.
        word: Word,
        /// One flag per operation of [`OPS`].
        flags: Bit[4],
    }
}

/// The operations, in the order of the flags.
const OPS: Flags<4> = Flags([Op::SllwI, Op::SrlwI, Op::SrawI, Op::RorwI]);

/// The chip.
#[derive(Debug, Clone, Copy)]
pub(crate) struct ShiftWordImm;

impl InstructionChip for ShiftWordImm {
    fn name(&self) -> &'static str {
        "shift_word_imm"
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
        let [left, right, arithmetic, rotation] = c.flags.clone();
        let kinds = Kinds {
            left,
            right,
            arithmetic,
            rotation,
        };
        let (a, result) = c.word.constrain(b, &o.real, &kinds);
        c.form.constrain(b, &o, (&a, c.word.power.clone()), &result);
    }

    fn fill(&self, row: usize, e: &Executed<'_>, trace: &mut Trace, lookups: &mut Lookups) {
        let c = Columns::index();
        c.form.fill(row, e, trace, lookups);
        OPS.fill(trace, row, &c.flags, e.instruction.op);
        let power = cpu::table_power(e.instruction).unwrap_or_default();
        let values = (e.rs1(), power, e.rd());
        c.word.fill(row, values, trace, lookups);
    }
}
