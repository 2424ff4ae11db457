//! SLL, SRL, ROL and ROR by a register.
//!
//! Columns: [`Columns`]. Constraints, with `a` the first operand below
//! `2^64`, `n` the amount:
//!
//! 1. `n` is the second operand modulo 64 ([`digits::amount`]).
//! 2. `e = n` for SLL and ROL, `e = 63 - n` for SRL and ROR; `(e, p)` is in the table of powers.
//! 3. SLL, ROL: `a p = low + 2^64 high`. SRL, ROR: `2 a p = low + 2^64 high`, by
//!    [`product`].
//! 4. The result is `low` (SLL), `high` (SRL) or `low + high` (ROL, ROR).
//!
//! `0 <= e < 64`, so `p = 2^e`; the rest as in [`crate::shift_imm`].

pub(crate) mod product;

use crate::bus;
use crate::cpu::{Executed, InstructionChip};
use crate::lookups::Lookups;
use crate::operands::{Binary, Flags, digits};
use alloc::vec::Vec;
use zkfabric_air::{AirBuilder, ColumnSpec, Expr, Trace, columns};
use zkfabric_vm::isa::Op;

columns! {
    /// One row: one executed instruction.
    struct Columns {
        /// Fetch and accesses.
        form: Binary,
        /// One flag per operation of [`OPS`].
        flags: Bit[4],
        /// The first operand.
        a: U64,
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
        /// Where the limbs stand in the product.
        places: Bit[product::PLACES],
        /// The limbs of the product that are not zero.
        limbs: U16[5],
        /// The result.
        result: U64,
    }
}

/// The operations, in the order of the flags.
const OPS: Flags<4> = Flags([Op::Sll, Op::Srl, Op::Rol, Op::Ror]);

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
        let second = digits::amount(b, &o.real, 63, (&c.byte, &c.rest), &c.amount);
        b.send(
            bus::POWER,
            o.real.clone(),
            [c.exponent.clone(), c.power.clone()],
        );
        c.form.constrain(b, &o, (&c.a, &second), &c.result);

        let [sll, srl, rol, ror] = &c.flags;
        let (left, right) = (sll + rol, srl + ror);
        let amount = &c.amount;
        let exponent = &left * amount + &right * (Expr::from(63) - amount);
        b.assert_equal("exponent", c.exponent.clone(), exponent);
        let product = (left + right * 2) * (&c.a * &c.power);
        let (low, high) = product::constrain(b, &o.real, (&c.places, &c.limbs), product);
        let value = sll * &low + srl * &high + (rol + ror) * (low + high);
        b.assert_equal("result", c.result.clone(), value);
    }

    fn fill(&self, row: usize, e: &Executed<'_>, trace: &mut Trace, lookups: &mut Lookups) {
        let c = Columns::index();
        c.form.fill(row, e, trace, lookups);
        let amount = [c.byte, c.amount];
        let n = digits::fill_amount(trace, row, 63, (amount, &c.rest), e.rs2(), lookups);
        let (exponent, doubled) = match e.instruction.op {
            Op::Sll | Op::Rol => (n, 0),
            _ => (63 - n, 1),
        };
        let factors = (e.rs1(), exponent + doubled);
        OPS.fill(trace, row, &c.flags, e.instruction.op);
        trace.set(row, c.a, e.rs1());
        trace.set(row, c.exponent, exponent.into());
        trace.set(row, c.power, 1 << exponent);
        lookups.power(exponent);
        product::fill(trace, row, (&c.places, &c.limbs), factors, lookups);
        trace.set(row, c.result, e.rd());
    }
}
