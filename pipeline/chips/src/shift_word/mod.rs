//! SLLW, SRLW, SRAW, ROLW and RORW by a register.
//!
//! Columns: [`Columns`]. Constraints:
//!
//! 1. `n` is the second operand modulo 32 ([`digits::amount`]).
//! 2. `e = n` to the left, `e = 32 - n` to the right; `(e, p)` is in the table of powers.
//! 3. Those of [`word`].

pub(crate) mod word;

use crate::bus;
use crate::cpu::{Executed, InstructionChip};
use crate::lookups::Lookups;
use crate::operands::{Binary, Flags, digits};
use alloc::vec::Vec;
use word::{Kinds, Word};
use zkfabric_air::{AirBuilder, ColumnSpec, Expr, Trace, columns};
use zkfabric_vm::isa::Op;

columns! {
    /// One row: one executed instruction.
    struct Columns {
        /// Fetch and accesses.
        form: Binary,
        /// The shift.
        word: Word,
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
const OPS: Flags<5> = Flags([Op::Sllw, Op::Srlw, Op::Sraw, Op::Rolw, Op::Rorw]);

/// The chip.
#[derive(Debug, Clone, Copy)]
pub(crate) struct ShiftWord;

impl InstructionChip for ShiftWord {
    fn name(&self) -> &'static str {
        "shift_word"
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
        let second = digits::amount(b, &o.real, 31, (&c.byte, &c.rest), &c.amount);
        b.send(
            bus::POWER,
            o.real.clone(),
            [c.exponent.clone(), c.word.power.clone()],
        );
        let [sll, srl, sra, rol, ror] = &c.flags;
        let kinds = Kinds {
            left: sll.clone(),
            right: srl.clone(),
            arithmetic: sra.clone(),
            rotation: rol + ror,
        };
        let (a, result) = c.word.constrain(b, &o.real, &kinds);
        c.form.constrain(b, &o, (&a, &second), &result);

        let (left, right) = (sll + rol, srl + sra + ror);
        let exponent = left * &c.amount + right * (Expr::from(32) - &c.amount);
        b.assert_equal("exponent", c.exponent.clone(), exponent);
    }

    fn fill(&self, row: usize, e: &Executed<'_>, trace: &mut Trace, lookups: &mut Lookups) {
        let c = Columns::index();
        c.form.fill(row, e, trace, lookups);
        let amount = [c.byte, c.amount];
        let n = digits::fill_amount(trace, row, 31, (amount, &c.rest), e.rs2(), lookups);
        let exponent = match e.instruction.op {
            Op::Sllw | Op::Rolw => n,
            _ => 32 - n,
        };
        OPS.fill(trace, row, &c.flags, e.instruction.op);
        trace.set(row, c.exponent, exponent.into());
        lookups.power(exponent);
        let values = (e.rs1(), 1 << exponent, e.rd());
        c.word.fill(row, values, trace, lookups);
    }
}
