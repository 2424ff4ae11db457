//! SLLI, SRLI and RORI: multiplication with a power of two that the program table holds in place of
//! the amount ([`cpu::table_immediate`]).
//!
//! Columns: those of [`Unary`], then [`Columns`]. Constraints, with `a` the operand below `2^64`, `n`
//! the amount, `p` the table's power (`2^n` for SLLI, `2^(63 - n)` for SRLI and RORI):
//!
//! 1. SLLI: `a p = low + 2^64 high`. SRLI, RORI: `2 a p = low + 2^64 high`, by [`product`].
//! 2. The result is `low` (SLLI), `high` (SRLI) or `low + high` (RORI).
//!
//! The product is at most `2^128`, and [`product`] leaves one solution. With `P = p` or `2 p`, `high < P` and
//! `low` is a multiple of `P` (which divides `2^64`), so `low + high < 2^64`.

use crate::cpu::{self, Executed, InstructionChip};
use crate::lookups::Lookups;
use crate::operands::{self, Operation, Unary};
use crate::shift::product;
use alloc::vec::Vec;
use zkfabric_air::{AirBuilder, ColumnSpec, Expr, Trace, columns};
use zkfabric_vm::isa::Op;

columns! {
    /// One row: one executed instruction.
    pub struct Columns {
        /// One flag per operation of [`OPS`].
        flags: Bit[3],
        /// The power in the program table.
        power: U64,
        /// The operand.
        a: U64,
        /// Where the limbs stand in the product.
        places: Bit[product::PLACES],
        /// The limbs of the product that are not zero.
        limbs: U16[5],
        /// The result.
        result: U64,
    }
}

/// The operations, in the order of the flags.
pub const OPS: &[Op] = &[Op::SllI, Op::SrlI, Op::RorI];

/// The chip.
#[derive(Debug, Clone, Copy)]
pub struct ShiftImm;

impl InstructionChip for ShiftImm {
    fn name(&self) -> &'static str {
        "shift_imm"
    }

    fn ops(&self) -> &'static [Op] {
        OPS
    }

    fn columns(&self) -> Vec<ColumnSpec> {
        operands::specs(Unary::specs(), Columns::specs())
    }

    fn constrain(&self, b: &mut AirBuilder) {
        let form = Unary::main(b);
        let c = Columns::<Expr>::from_fn(|index| b.main(Unary::<Expr>::WIDTH + index));
        let real = cpu::one_hot(b, &c.flags);
        let operation = Operation {
            real: &real,
            op: cpu::op_code(&c.flags, OPS),
            result: &c.result,
        };
        form.constrain(b, operation, c.power.clone(), &c.a);

        let [sll, srl, ror] = &c.flags;
        let factor = sll + (srl + ror) * 2;
        let product = factor * (&c.a * &c.power);
        let (low, high) = product::constrain(b, &real, (&c.places, &c.limbs), product);
        let value = sll * &low + srl * &high + ror * (low + high);
        b.assert_equal("result", c.result.clone(), value);
    }

    fn fill(&self, row: usize, e: &Executed<'_>, trace: &mut Trace, lookups: &mut Lookups) {
        Unary::fill(row, e, trace, lookups);
        let c = Columns::from_fn(|index| Unary::<usize>::WIDTH + index);
        let [rs1, _, _, rd] = e.step.accesses;
        let flag = cpu::flag_index(OPS, e.instruction.op).min(2);
        let power = cpu::table_power(e.instruction).unwrap_or_default();
        let doubled = u32::from(e.instruction.op != Op::SllI);
        let factors = (rs1.after, power.trailing_zeros() + doubled);
        trace.set(row, c.flags[flag], 1);
        trace.set(row, c.power, power);
        trace.set(row, c.a, rs1.after);
        product::fill(trace, row, (&c.places, &c.limbs), factors, lookups);
        trace.set(row, c.result, rd.after);
    }
}
