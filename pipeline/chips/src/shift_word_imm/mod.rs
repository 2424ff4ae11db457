//! SLLIW, SRLIW, SRAIW and RORIW.
//!
//! Columns: those of [`Unary`], of [`Word`], then [`Columns`]. The program table holds the power of two
//! ([`cpu::table_power`]); the constraints are those of [`crate::shift_word::word`].

use crate::cpu::{self, Executed, InstructionChip};
use crate::lookups::Lookups;
use crate::operands::{self, Operation, Unary};
use crate::shift_word::word::{Kinds, Word};
use alloc::vec::Vec;
use zkfabric_air::{AirBuilder, ColumnSpec, Expr, Trace, columns};
use zkfabric_vm::isa::Op;

columns! {
    /// One row: one executed instruction.
    pub struct Columns {
        /// One flag per operation of [`OPS`].
        flags: Bit[4],
    }
}

/// The operations, in the order of the flags.
pub const OPS: &[Op] = &[Op::SllwI, Op::SrlwI, Op::SrawI, Op::RorwI];

const WORD: usize = Unary::<usize>::WIDTH;
const OWN: usize = WORD + Word::<usize>::WIDTH;

/// The chip.
#[derive(Debug, Clone, Copy)]
pub struct ShiftWordImm;

impl InstructionChip for ShiftWordImm {
    fn name(&self) -> &'static str {
        "shift_word_imm"
    }

    fn ops(&self) -> &'static [Op] {
        OPS
    }

    fn columns(&self) -> Vec<ColumnSpec> {
        let form = operands::specs(Unary::specs(), Word::specs());
        operands::specs(form, Columns::specs())
    }

    fn constrain(&self, b: &mut AirBuilder) {
        let form = Unary::main(b);
        let word = Word::<Expr>::from_fn(|index| b.main(WORD + index));
        let c = Columns::<Expr>::from_fn(|index| b.main(OWN + index));
        let real = cpu::one_hot(b, &c.flags);
        let [left, right, arithmetic, rotation] = c.flags.clone();
        let kinds = Kinds {
            left,
            right,
            arithmetic,
            rotation,
        };
        let (a, result) = word.constrain(b, &real, &kinds);
        let operation = Operation {
            real: &real,
            op: cpu::op_code(&c.flags, OPS),
            result: &result,
        };
        form.constrain(b, operation, word.power.clone(), &a);
    }

    fn fill(&self, row: usize, e: &Executed<'_>, trace: &mut Trace, lookups: &mut Lookups) {
        Unary::fill(row, e, trace, lookups);
        let c = Columns::from_fn(|index| OWN + index);
        let [rs1, _, _, rd] = e.step.accesses;
        let flag = cpu::flag_index(OPS, e.instruction.op).min(3);
        trace.set(row, c.flags[flag], 1);
        let power = cpu::table_power(e.instruction).unwrap_or_default();
        let values = (rs1.after, power, rd.after);
        Word::fill(WORD, row, values, trace, lookups);
    }
}
