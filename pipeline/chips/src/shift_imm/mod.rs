//! SLLI, SRLI and RORI: multiplication with a power of two that the program table holds in place of
//! the amount ([`cpu::table_immediate`]).
//!
//! Columns: those of [`Unary`], then [`Columns`]. Constraints, with `a` the operand below `2^64`, `n`
//! the amount, `p` the table's power (`2^n` for SLLI, `2^(63 - n)` for SRLI and RORI), `low` and `high`
//! of four 16-bit limbs each:
//!
//! 1. SLLI: `a p = low + 2^64 high`. SRLI, RORI: `2 a p = low + 2^64 high`.
//! 2. The result is `low` (SLLI), `high` (SRLI) or `low + high` (RORI).
//!
//! The product is below `2^128`, so limbs leave one solution. With `P = p` or `2 p`, `high < P` and
//! `low` is a multiple of `P` (which divides `2^64`), so `low + high < 2^64`.

use crate::cpu::{self, Executed, InstructionChip};
use crate::lookups::Lookups;
use crate::operands::{self, Operation, Unary};
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
        /// Bits 0..64 of the product.
        low: U16[4],
        /// Bits 64..128 of the product.
        high: U16[4],
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
        let low = cpu::range_limbs(b, &real, &c.low);
        let high = cpu::range_limbs(b, &real, &c.high);
        let operation = Operation {
            real: &real,
            op: cpu::op_code(&c.flags, OPS),
            result: &c.result,
        };
        form.constrain(b, operation, c.power.clone(), &c.a);

        let [sll, srl, ror] = &c.flags;
        let factor = sll + (srl + ror) * 2;
        let product = &low + &high * Expr::power_of_two(64);
        b.assert_equal("product", factor * (&c.a * &c.power), product);
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
        let product = u128::from(rs1.after) * (u128::from(power) << doubled);
        trace.set(row, c.flags[flag], 1);
        trace.set(row, c.power, power);
        trace.set(row, c.a, rs1.after);
        operands::fill_limbs(trace, row, &c.low, product as u64, lookups);
        operands::fill_limbs(trace, row, &c.high, (product >> 64) as u64, lookups);
        trace.set(row, c.result, rd.after);
    }
}
