//! SLLI.UW: the low 32 bits shifted left.
//!
//! Columns: [`Columns`]. Constraints, with `w`, `u` of two 16-bit limbs each, `p = 2^n <= 2^63`
//! from the program table ([`cpu::table_power`]):
//!
//! 1. The operand is `w + 2^32 u`.
//! 2. `w p = r + 2^64 h` by [`product`], in three limbs because `w < 2^32`; the result is `r`.
//!
//! The limbs make `w` the operand modulo `2^32`; the product is below `2^95`, and [`product`]
//! leaves one solution.

use crate::cpu::{self, ExecutedStep, InstructionChip};
use crate::lookups::Lookups;
use crate::operands::{Operation, Unary};
use crate::shift::product;
use alloc::vec::Vec;
use zkfabric_air::{AirBuilder, ColumnSpec, Expr, Trace, columns};
use zkfabric_vm::isa::Op;

columns! {
    /// One row: one executed SLLI.UW.
    struct Columns {
        /// Fetch and accesses.
        form: Unary,
        /// 1 on a real row.
        real: Bit,
        /// The power in the program table.
        power: U64,
        /// Bits 0..32 of the operand.
        word: U16[2],
        /// Bits 32..64 of the operand.
        upper: U16[2],
        /// Places of the limbs in the product.
        places: Bit[product::PLACES],
        /// The nonzero limbs of the product.
        limbs: U16[3],
        /// The result.
        result: U64,
    }
}

/// The chip.
#[derive(Debug, Clone, Copy)]
pub(crate) struct ShiftUnsignedWord;

impl InstructionChip for ShiftUnsignedWord {
    fn name(&self) -> &'static str {
        "shift_unsigned_word"
    }

    fn ops(&self) -> &'static [Op] {
        &[Op::SllUwI]
    }

    fn columns(&self) -> Vec<ColumnSpec> {
        Columns::specs()
    }

    fn constrain(&self, b: &mut AirBuilder) {
        let c = Columns::main(b);
        let o = Operation::single(b, &c.real, Op::SllUwI);
        let word = cpu::range_limbs(b, &c.real, &c.word);
        let upper = cpu::range_limbs(b, &c.real, &c.upper);
        let a = &word + upper * Expr::power_of_two(32);
        c.form.constrain(b, &o, (&a, c.power.clone()), &c.result);

        let product = word * &c.power;
        let (low, _) = product::constrain(b, &c.real, (&c.places, &c.limbs), product);
        b.assert_equal("result", c.result.clone(), low);
    }

    fn fill(&self, row: usize, e: &ExecutedStep<'_>, trace: &mut Trace, lookups: &mut Lookups) {
        let c = Columns::index();
        c.form.fill(row, e, trace, lookups);
        let a = e.rs1();
        let power = cpu::table_power(e.instruction).unwrap_or_default();
        trace.set(row, c.real, 1);
        trace.set(row, c.power, power);
        cpu::fill_limbs(trace, row, &c.word, a, lookups);
        cpu::fill_limbs(trace, row, &c.upper, a >> 32, lookups);
        let factors = (a & 0xffff_ffff, power.trailing_zeros());
        product::fill(trace, row, (&c.places, &c.limbs), factors, lookups);
        trace.set(row, c.result, e.rd());
    }
}
