//! SLL, SRL, ROL and ROR by a register.
//!
//! Columns: those of [`Binary`], then [`Columns`]. Constraints, with `a` the first operand below
//! `2^64`, `n` the amount:
//!
//! 1. `n` is the second operand modulo 64 ([`operands::amount`]).
//! 2. `e = n` for SLL and ROL, `e = 63 - n` for SRL and ROR; `(e, p)` is in the table of powers.
//! 3. SLL, ROL: `a p = low + 2^64 high`. SRL, ROR: `2 a p = low + 2^64 high`, by
//!    [`product`].
//! 4. The result is `low` (SLL), `high` (SRL) or `low + high` (ROL, ROR).
//!
//! `0 <= e < 64`, so `p = 2^e`; the rest as in [`crate::shift_imm`].

pub mod product;

use crate::bus;
use crate::cpu::{self, Executed, InstructionChip};
use crate::lookups::Lookups;
use crate::operands::{self, Binary, Operation};
use alloc::vec::Vec;
use zkfabric_air::{AirBuilder, ColumnSpec, Expr, Trace, columns};
use zkfabric_vm::isa::Op;

columns! {
    /// One row: one executed instruction.
    pub struct Columns {
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
pub const OPS: &[Op] = &[Op::Sll, Op::Srl, Op::Rol, Op::Ror];

/// The chip.
#[derive(Debug, Clone, Copy)]
pub struct Shift;

impl InstructionChip for Shift {
    fn name(&self) -> &'static str {
        "shift"
    }

    fn ops(&self) -> &'static [Op] {
        OPS
    }

    fn columns(&self) -> Vec<ColumnSpec> {
        operands::specs(Binary::specs(), Columns::specs())
    }

    fn constrain(&self, b: &mut AirBuilder) {
        let form = Binary::main(b);
        let c = Columns::<Expr>::from_fn(|index| b.main(Binary::<Expr>::WIDTH + index));
        let real = cpu::one_hot(b, &c.flags);
        let second = operands::amount(b, &real, 63, (&c.byte, &c.rest), &c.amount);
        b.send(
            bus::POWER,
            real.clone(),
            [c.exponent.clone(), c.power.clone()],
        );
        let operation = Operation {
            real: &real,
            op: cpu::op_code(&c.flags, OPS),
            result: &c.result,
        };
        form.constrain(b, operation, (&c.a, &second));

        let [sll, srl, rol, ror] = &c.flags;
        let (left, right) = (sll + rol, srl + ror);
        let amount = &c.amount;
        let exponent = &left * amount + &right * (Expr::from(63) - amount);
        b.assert_equal("exponent", c.exponent.clone(), exponent);
        let product = (left + right * 2) * (&c.a * &c.power);
        let (low, high) = product::constrain(b, &real, (&c.places, &c.limbs), product);
        let value = sll * &low + srl * &high + (rol + ror) * (low + high);
        b.assert_equal("result", c.result.clone(), value);
    }

    fn fill(&self, row: usize, e: &Executed<'_>, trace: &mut Trace, lookups: &mut Lookups) {
        Binary::fill(row, e, trace, lookups);
        let c = Columns::from_fn(|index| Binary::<usize>::WIDTH + index);
        let [rs1, rs2, _, rd] = e.step.accesses;
        let flag = cpu::flag_index(OPS, e.instruction.op).min(3);
        let amount = [c.byte, c.amount];
        let n = operands::fill_amount(trace, row, 63, (amount, &c.rest), rs2.after, lookups);
        let (exponent, doubled) = match e.instruction.op {
            Op::Sll | Op::Rol => (n, 0),
            _ => (63 - n, 1),
        };
        let factors = (rs1.after, exponent + doubled);
        trace.set(row, c.flags[flag], 1);
        trace.set(row, c.a, rs1.after);
        trace.set(row, c.exponent, exponent.into());
        trace.set(row, c.power, 1 << exponent);
        lookups.power(exponent);
        product::fill(trace, row, (&c.places, &c.limbs), factors, lookups);
        trace.set(row, c.result, rd.after);
    }
}
