//! SLL, SRL, SRA, ROL and ROR by a register, and SRAI.
//!
//! Columns: [`Columns`]. Constraints, with `t` of four 16-bit limbs, `s` a boolean, `g` 1 for SRA
//! and SRAI and 0 otherwise, `n` the amount:
//!
//! 1. The first operand is `a = t - 2^63 g + 2^64 s`.
//! 2. `n` is the second operand modulo 64 ([`digits::amount`]).
//! 3. `e = n` for SLL and ROL, `e = 63 - n` for the others; `(e, p)` is in the table of powers.
//! 4. SLL, ROL: `a p = low + 2^64 high`. The others: `2 a p = low + 2^64 high`, by [`product`].
//! 5. The result is `low` (SLL), `high` (SRL), `low + high` (ROL, ROR) or `high + s (2^64 - 2 p)`
//!    (SRA, SRAI).
//!
//! The operand and `t` are below `2^64`: for SRA and SRAI `s` is the operand's top bit, else 0.
//! `0 <= e < 64`, so `p = 2^e`; the rest as in [`crate::shift_imm`]. For SRA and SRAI `high` is
//! `a / 2^n` rounded down, and `2^64 - 2 p` has ones in the top `n` bits, which are zero in `high`.

pub(crate) mod product;

use crate::bus;
use crate::cpu::{self, ExecutedStep, InstructionChip};
use crate::lookups::Lookups;
use crate::operands::{Flags, RegisterOrImmediate, digits};
use alloc::vec::Vec;
use zkfabric_air::{AirBuilder, ColumnSpec, Expr, Trace, columns};
use zkfabric_vm::isa::Op;

columns! {
    /// One row: one executed instruction.
    struct Columns {
        /// Fetch and accesses.
        form: RegisterOrImmediate,
        /// One flag per operation of [`OPS`].
        flags: Bit[6],
        /// The first operand, its top bit flipped for an arithmetic shift.
        flipped: U16[4],
        /// Top bit of the first operand of an arithmetic shift.
        sign: Bit,
        /// Byte 0 of the second operand.
        byte: U8,
        /// The second operand above byte 0.
        rest: U16[4],
        /// The amount.
        amount: U8,
        /// Exponent of the power.
        exponent: U8,
        /// The power.
        power: U64,
        /// Places of the limbs in the product.
        places: Bit[product::PLACES],
        /// The nonzero limbs of the product.
        limbs: U16[5],
        /// The result.
        result: U64,
    }
}

/// The operations, in the order of the flags.
const OPS: Flags<6> = Flags([Op::Sll, Op::Srl, Op::Rol, Op::Ror, Op::Sra, Op::SraI]);

/// The chip.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Shift;

impl InstructionChip for Shift {
    fn name(&self) -> &'static str {
        "shift"
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
        let [sll, srl, rol, ror, sra, srai] = &c.flags;
        let (left, arithmetic) = (sll + rol, sra + srai);
        let right = srl + ror + &arithmetic;
        let flipped = cpu::range_limbs(b, &o.real, &c.flipped);
        b.assert_bool("sign is boolean", &c.sign);
        let a = flipped - &arithmetic * Expr::power_of_two(63) + &c.sign * Expr::power_of_two(64);
        let second = digits::amount(b, &o.real, 63, (&c.byte, &c.rest), &c.amount);
        b.send(
            bus::POWER,
            o.real.clone(),
            [c.exponent.clone(), c.power.clone()],
        );
        let register = &o.real - srai;
        c.form.constrain(b, &o, (&a, &second), &register, &c.result);

        let amount = &c.amount;
        let exponent = &left * amount + &right * (Expr::from(63) - amount);
        b.assert_equal("exponent", c.exponent.clone(), exponent);
        let product = (left + right * 2) * (a * &c.power);
        let (low, high) = product::constrain(b, &o.real, (&c.places, &c.limbs), product);
        let ones = &c.sign * (Expr::power_of_two(64) - &c.power * 2);
        let value =
            sll * &low + srl * &high + (rol + ror) * (low + &high) + arithmetic * (high + ones);
        b.assert_equal("result", c.result.clone(), value);
    }

    fn fill(&self, row: usize, e: &ExecutedStep<'_>, trace: &mut Trace, lookups: &mut Lookups) {
        let c = Columns::index();
        let op = e.instruction.op;
        let second = c.form.fill(row, (e, op != Op::SraI), trace, lookups);
        OPS.fill(trace, row, &c.flags, op);
        let arithmetic = u64::from(matches!(op, Op::Sra | Op::SraI));
        cpu::fill_limbs(
            trace,
            row,
            &c.flipped,
            e.rs1() ^ (arithmetic << 63),
            lookups,
        );
        trace.set(row, c.sign, arithmetic & (e.rs1() >> 63));
        let amount = [c.byte, c.amount];
        let n = digits::fill_amount(trace, row, 63, (amount, &c.rest), second, lookups);
        let (exponent, doubled) = match op {
            Op::Sll | Op::Rol => (n, 0),
            _ => (63 - n, 1),
        };
        trace.set(row, c.exponent, exponent.into());
        trace.set(row, c.power, 1 << exponent);
        lookups.power(exponent);
        let factors = (e.rs1(), exponent + doubled);
        product::fill(trace, row, (&c.places, &c.limbs), factors, lookups);
        trace.set(row, c.result, e.rd());
    }
}
