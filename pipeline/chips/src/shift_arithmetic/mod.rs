//! SRA and SRAI.
//!
//! Columns: [`Columns`]. Constraints, with `t` of four 16-bit limbs,
//! `n` the amount and `s` a boolean:
//!
//! 1. The first operand is `a = t - 2^63 + 2^64 s`.
//! 2. `n` is the second operand modulo 64 ([`digits::amount`]); `(63 - n, p)` is in the table of
//!    powers.
//! 3. `2 a p = low + 2^64 high`, by [`product`].
//! 4. The result is `high + s (2^64 - 2 p)`.
//!
//! The operand is below `2^64` and `t` too, so `s` is its top bit. `high` is `a / 2^n` rounded down;
//! `2^64 - 2 p` has ones in the top `n` bits, which are zero in `high`.

use crate::bus;
use crate::cpu::{self, Executed, InstructionChip};
use crate::lookups::Lookups;
use crate::operands::{Flags, Mixed, digits};
use crate::shift::product;
use alloc::vec::Vec;
use zkfabric_air::{AirBuilder, ColumnSpec, Expr, Trace, columns};
use zkfabric_vm::isa::Op;

columns! {
    /// One row: one executed instruction.
    struct Columns {
        /// Fetch and accesses.
        form: Mixed,
        /// One flag per operation of [`OPS`].
        flags: Bit[2],
        /// The first operand with its top bit flipped.
        flipped: U16[4],
        /// Top bit of the first operand.
        sign: Bit,
        /// Byte 0 of the second operand.
        byte: U8,
        /// The second operand above byte 0.
        rest: U16[4],
        /// The amount.
        amount: U8,
        /// `2^(63 - amount)`.
        power: U64,
        /// Where the limbs stand in the product.
        places: Bit[product::PLACES],
        /// The limbs of the product that are not zero.
        limbs: U16[5],
        /// The result.
        result: U64,
    }
}

/// The operations, in the order of the flags.
const OPS: Flags<2> = Flags([Op::Sra, Op::SraI]);

/// The chip.
#[derive(Debug, Clone, Copy)]
pub(crate) struct ShiftArithmetic;

impl InstructionChip for ShiftArithmetic {
    fn name(&self) -> &'static str {
        "shift_arithmetic"
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
        let flipped = cpu::range_limbs(b, &o.real, &c.flipped);
        b.assert_bool("sign is boolean", &c.sign);
        let a = flipped - &o.real * Expr::power_of_two(63) + &c.sign * Expr::power_of_two(64);
        let second = digits::amount(b, &o.real, 63, (&c.byte, &c.rest), &c.amount);
        let exponent = Expr::from(63) - &c.amount;
        b.send(bus::POWER, o.real.clone(), [exponent, c.power.clone()]);
        c.form
            .constrain(b, &o, (&a, &second, &c.flags[0]), &c.result);

        let product = a * (&c.power * 2);
        let (_, high) = product::constrain(b, &o.real, (&c.places, &c.limbs), product);
        let ones = Expr::power_of_two(64) - &c.power * 2;
        b.assert_equal("result", c.result.clone(), high + &c.sign * ones);
    }

    fn fill(&self, row: usize, e: &Executed<'_>, trace: &mut Trace, lookups: &mut Lookups) {
        let register = e.instruction.op == Op::Sra;
        let c = Columns::index();
        let second = c.form.fill(row, (e, register), trace, lookups);
        OPS.fill(trace, row, &c.flags, e.instruction.op);
        let amount = [c.byte, c.amount];
        let n = digits::fill_amount(trace, row, 63, (amount, &c.rest), second, lookups);
        let exponent = 63 - n;
        cpu::fill_limbs(trace, row, &c.flipped, e.rs1() ^ (1 << 63), lookups);
        trace.set(row, c.sign, e.rs1() >> 63);
        trace.set(row, c.power, 1 << exponent);
        lookups.power(exponent);
        let factors = (e.rs1(), exponent + 1);
        product::fill(trace, row, (&c.places, &c.limbs), factors, lookups);
        trace.set(row, c.result, e.rd());
    }
}
