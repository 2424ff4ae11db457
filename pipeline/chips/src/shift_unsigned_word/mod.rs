//! SLLI.UW: the low 32 bits shifted left.
//!
//! Columns: those of [`Unary`], then [`Columns`]. Constraints, with `w`, `u`, `h` of two 16-bit limbs
//! each, `r` the result of four, `p = 2^n <= 2^63` from the program table ([`cpu::table_power`]):
//!
//! 1. The operand is `w + 2^32 u`.
//! 2. `w p = r + 2^64 h`.
//!
//! Limbs make `w` the operand modulo `2^32`; the product is below `2^95`, so `h < 2^31` exists and
//! limbs leave one solution.

use crate::cpu::{self, Executed, InstructionChip};
use crate::lookups::Lookups;
use crate::operands::{self, Operation, Unary};
use alloc::vec::Vec;
use zkfabric_air::{AirBuilder, ColumnSpec, Expr, Trace, columns};
use zkfabric_vm::isa::Op;

columns! {
    /// One row: one executed SLLI.UW.
    pub struct Columns {
        /// 1 on a real row.
        real: Bit,
        /// The power in the program table.
        power: U64,
        /// Bits 0..32 of the operand.
        word: U16[2],
        /// Bits 32..64 of the operand.
        upper: U16[2],
        /// The result.
        result: U16[4],
        /// Bits 64..96 of the product.
        high: U16[2],
    }
}

/// The chip.
#[derive(Debug, Clone, Copy)]
pub struct ShiftUnsignedWord;

impl InstructionChip for ShiftUnsignedWord {
    fn name(&self) -> &'static str {
        "shift_unsigned_word"
    }

    fn ops(&self) -> &'static [Op] {
        &[Op::SllUwI]
    }

    fn columns(&self) -> Vec<ColumnSpec> {
        operands::specs(Unary::specs(), Columns::specs())
    }

    fn constrain(&self, b: &mut AirBuilder) {
        let form = Unary::main(b);
        let c = Columns::<Expr>::from_fn(|index| b.main(Unary::<Expr>::WIDTH + index));
        b.assert_bool("real is boolean", &c.real);
        let word = cpu::range_limbs(b, &c.real, &c.word);
        let upper = cpu::range_limbs(b, &c.real, &c.upper);
        let result = cpu::range_limbs(b, &c.real, &c.result);
        let high = cpu::range_limbs(b, &c.real, &c.high);
        let operation = Operation {
            real: &c.real,
            op: u64::from(Op::SllUwI.code()).into(),
            result: &result,
        };
        let a = &word + upper * Expr::power_of_two(32);
        form.constrain(b, operation, c.power.clone(), &a);

        let product = result + high * Expr::power_of_two(64);
        b.assert_equal("product", word * &c.power, product);
    }

    fn fill(&self, row: usize, e: &Executed<'_>, trace: &mut Trace, lookups: &mut Lookups) {
        Unary::fill(row, e, trace, lookups);
        let c = Columns::from_fn(|index| Unary::<usize>::WIDTH + index);
        let a = e.step.accesses[0].after;
        let power = cpu::table_power(e.instruction).unwrap_or_default();
        let product = u128::from(a & 0xffff_ffff) * u128::from(power);
        trace.set(row, c.real, 1);
        trace.set(row, c.power, power);
        operands::fill_limbs(trace, row, &c.word, a, lookups);
        operands::fill_limbs(trace, row, &c.upper, a >> 32, lookups);
        operands::fill_limbs(trace, row, &c.result, product as u64, lookups);
        operands::fill_limbs(trace, row, &c.high, (product >> 64) as u64, lookups);
    }
}
