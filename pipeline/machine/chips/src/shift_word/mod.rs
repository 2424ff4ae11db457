//! SLLW, SRLW, SRAW, ROLW and RORW by a register, SLLIW, SRLIW, SRAIW and RORIW.
//!
//! Columns: [`Columns`]. Constraints:
//!
//! 1. By a register: `n` is the second operand modulo 32 ([`digits::amount`]), `e = n` to the left,
//!    `e = 32 - n` to the right; `(e, p)` is in the table of powers.
//! 2. By an immediate: the program table holds `p` in place of the immediate
//!    ([`cpu::table_power`]), and `e = 0`.
//! 3. The constraints of [`word`].
//!
//! By an immediate, `n` is derived from the power and has no influence.

pub(crate) mod word;

use crate::bus;
use crate::cpu::{self, ExecutedStep, InstructionChip};
use crate::lookups::Lookups;
use crate::operands::{Flags, RegisterOrImmediate, digits};
use alloc::vec::Vec;
use word::{Kinds, Values, Word};
use zkfabric_air::{AirBuilder, ColumnSpec, Expr, Trace, columns};
use zkfabric_vm::isa::Op;

columns! {
    /// One row: one executed instruction.
    struct Columns {
        /// Fetch and accesses.
        form: RegisterOrImmediate,
        /// The shift.
        word: Word,
        /// One flag per operation of [`OPS`].
        flags: Bit[9],
        /// Byte 0 of the second operand.
        byte: U8,
        /// The second operand above byte 0.
        rest: U16[4],
        /// The amount.
        amount: U8,
        /// Exponent of the power, if a register holds the amount.
        exponent: U8,
    }
}

/// The operations, in the order of the flags.
const OPS: Flags<9> = Flags([
    Op::Sllw,
    Op::Srlw,
    Op::Sraw,
    Op::Rolw,
    Op::Rorw,
    Op::SllwI,
    Op::SrlwI,
    Op::SrawI,
    Op::RorwI,
]);

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
        let [sll, srl, sra, rol, ror, slli, srli, srai, rori] = &c.flags;
        let immediate = slli + srli + srai + rori;
        let register = &o.real - &immediate;
        let second = digits::amount(b, &o.real, 31, (&c.byte, &c.rest), &c.amount);
        b.send(
            bus::POWER,
            register.clone(),
            [c.exponent.clone(), c.word.power.clone()],
        );
        let power = immediate * (&c.word.power - &c.form.imm);
        b.assert_zero("power of the table", power);
        let kinds = Kinds {
            left: sll + slli,
            right: srl + srli,
            arithmetic: sra + srai,
            rotation: rol + ror + rori,
        };
        let (a, result) = c.word.constrain(b, &o.real, &kinds);
        c.form.constrain(b, &o, (&a, &second), &register, &result);

        let (left, right) = (sll + rol, srl + sra + ror);
        let exponent = left * &c.amount + right * (Expr::from(32) - &c.amount);
        b.assert_equal("exponent", c.exponent.clone(), exponent);
    }

    fn fill(&self, row: usize, e: &ExecutedStep<'_>, trace: &mut Trace, lookups: &mut Lookups) {
        let c = Columns::index();
        let op = e.instruction.op;
        let power = cpu::table_power(e.instruction);
        let second = c.form.fill(row, (e, power.is_none()), trace, lookups);
        OPS.fill(trace, row, &c.flags, op);
        let amount = [c.byte, c.amount];
        let n = digits::fill_amount(trace, row, 31, (amount, &c.rest), second, lookups);
        let power = power.unwrap_or_else(|| {
            let exponent = match op {
                Op::Sllw | Op::Rolw => n,
                _ => 32 - n,
            };
            trace.set(row, c.exponent, exponent.into());
            lookups.power(exponent);
            1 << exponent
        });
        let values = Values {
            operand: e.rs1(),
            power,
            result: e.rd(),
        };
        c.word.fill(row, values, trace, lookups);
    }
}
