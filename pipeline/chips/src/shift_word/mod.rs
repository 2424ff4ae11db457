//! SLLW, SRLW, SRAW, ROLW and RORW by a register.
//!
//! Columns: those of [`Binary`], of [`Word`], then [`Columns`]. Constraints:
//!
//! 1. `n` is the second operand modulo 32 ([`operands::amount`]).
//! 2. `e = n` to the left, `e = 32 - n` to the right; `(e, p)` is in the table of powers.
//! 3. Those of [`word`].

pub mod word;

use crate::bus;
use crate::cpu::{self, Executed, InstructionChip};
use crate::lookups::Lookups;
use crate::operands::{self, Binary, Operation};
use alloc::vec::Vec;
use word::{Kinds, Word};
use zkfabric_air::{AirBuilder, ColumnSpec, Expr, Trace, columns};
use zkfabric_vm::isa::Op;

columns! {
    /// One row: one executed instruction.
    pub struct Columns {
        /// One flag per operation of [`OPS`].
        flags: Bit[5],
        /// Byte 0 of the second operand.
        byte: U8,
        /// The second operand above byte 0.
        rest: U16[4],
        /// The amount.
        amount: U8,
        /// Exponent of the power.
        exponent: U8,
    }
}

/// The operations, in the order of the flags.
pub const OPS: &[Op] = &[Op::Sllw, Op::Srlw, Op::Sraw, Op::Rolw, Op::Rorw];

const WORD: usize = Binary::<usize>::WIDTH;
const OWN: usize = WORD + Word::<usize>::WIDTH;

/// The chip.
#[derive(Debug, Clone, Copy)]
pub struct ShiftWord;

impl InstructionChip for ShiftWord {
    fn name(&self) -> &'static str {
        "shift_word"
    }

    fn ops(&self) -> &'static [Op] {
        OPS
    }

    fn columns(&self) -> Vec<ColumnSpec> {
        let form = operands::specs(Binary::specs(), Word::specs());
        operands::specs(form, Columns::specs())
    }

    fn constrain(&self, b: &mut AirBuilder) {
        let form = Binary::main(b);
        let word = Word::<Expr>::from_fn(|index| b.main(WORD + index));
        let c = Columns::<Expr>::from_fn(|index| b.main(OWN + index));
        let real = cpu::one_hot(b, &c.flags);
        let second = operands::amount(b, &real, 31, (&c.byte, &c.rest), &c.amount);
        b.send(
            bus::POWER,
            real.clone(),
            [c.exponent.clone(), word.power.clone()],
        );
        let [sll, srl, sra, rol, ror] = &c.flags;
        let kinds = Kinds {
            left: sll.clone(),
            right: srl.clone(),
            arithmetic: sra.clone(),
            rotation: rol + ror,
        };
        let (a, result) = word.constrain(b, &real, &kinds);
        let operation = Operation {
            real: &real,
            op: cpu::op_code(&c.flags, OPS),
            result: &result,
        };
        form.constrain(b, operation, (&a, &second));

        let (left, right) = (sll + rol, srl + sra + ror);
        let exponent = left * &c.amount + right * (Expr::from(32) - &c.amount);
        b.assert_equal("exponent", c.exponent.clone(), exponent);
    }

    fn fill(&self, row: usize, e: &Executed<'_>, trace: &mut Trace, lookups: &mut Lookups) {
        Binary::fill(row, e, trace, lookups);
        let c = Columns::from_fn(|index| OWN + index);
        let [rs1, rs2, _, rd] = e.step.accesses;
        let flag = cpu::flag_index(OPS, e.instruction.op).min(4);
        let amount = [c.byte, c.amount];
        let n = operands::fill_amount(trace, row, 31, (amount, &c.rest), rs2.after, lookups);
        let exponent = match e.instruction.op {
            Op::Sllw | Op::Rolw => n,
            _ => 32 - n,
        };
        trace.set(row, c.flags[flag], 1);
        trace.set(row, c.exponent, exponent.into());
        lookups.power(exponent);
        let values = (rs1.after, 1 << exponent, rd.after);
        Word::fill(WORD, row, values, trace, lookups);
    }
}
