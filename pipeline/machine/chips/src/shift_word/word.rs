//! Common part of all word shifts: the product with the power of two.
//!
//! Constraints, with `w`, `u`, `low`, `high`, `d` of two 16-bit limbs each, `p` a power of two up
//! to `2^32`, `s` and `t` boolean:
//!
//! 1. The operand is `w + 2^32 u`; `s` is the top bit of `w` ([`digits::top_bit`]).
//! 2. `w p = low + 2^32 high`.
//! 3. `r = low` (left), `high` (right), `high + s (2^32 - p)` (arithmetic), `low + high`
//!    (rotation).
//! 4. `2 r = d + 2^32 t`; the result is `r + t (2^64 - 2^32)`.
//!
//! The limbs make `w` the operand modulo `2^32`. The product is below `2^64`, so `low` and `high`
//! are unique; `high < p` and `p` divides `low`, so `r` is an integer below `2^32` in every case.
//! Then 4 makes `t` the top bit of `r`, because `d` is in `[0, 2^32)`.

use crate::cpu;
use crate::lookups::Lookups;
use crate::operands::digits;
use zkfabric_air::{AirBuilder, Expr, Trace, columns};

columns! {
    /// Columns of a word shift.
    pub(crate) struct Word {
        /// Bits 0..32 of the operand.
        word: U16[2],
        /// Bits 32..64 of the operand.
        upper: U16[2],
        /// Bit 31 of the operand.
        word_sign: Bit,
        /// The power of two.
        power: U64,
        /// Bits 0..32 of the product.
        low: U16[2],
        /// Bits 32..64 of the product.
        high: U16[2],
        /// Bits 0..32 of the result.
        result: U32,
        /// Twice the result without its bit 31.
        doubled: U16[2],
        /// Bit 31 of the result.
        sign: Bit,
    }
}

/// The kind of shift of a row; all are zero on padding.
#[derive(Debug, Clone)]
pub(crate) struct Kinds {
    /// 1 for a left shift.
    pub(crate) left: Expr,
    /// 1 for a logical right shift.
    pub(crate) right: Expr,
    /// 1 for an arithmetic right shift.
    pub(crate) arithmetic: Expr,
    /// 1 for a rotation.
    pub(crate) rotation: Expr,
}

impl Word<Expr> {
    /// Adds the constraints; returns the values of operand and result.
    pub(crate) fn constrain(&self, b: &mut AirBuilder, real: &Expr, kinds: &Kinds) -> (Expr, Expr) {
        let word = cpu::range_limbs(b, real, &self.word);
        let upper = cpu::range_limbs(b, real, &self.upper);
        digits::top_bit(b, real, &self.word[1], &self.word_sign);
        let low = cpu::range_limbs(b, real, &self.low);
        let high = cpu::range_limbs(b, real, &self.high);
        let doubled = cpu::range_limbs(b, real, &self.doubled);

        let product = &low + &high * Expr::power_of_two(32);
        b.assert_equal("product", &word * &self.power, product);
        let ones = &self.word_sign * (Expr::power_of_two(32) - &self.power);
        let value = &kinds.left * &low
            + &kinds.right * &high
            + &kinds.arithmetic * (&high + ones)
            + &kinds.rotation * (low + &high);
        b.assert_equal("result", self.result.clone(), value);
        b.assert_bool("sign of the result is boolean", &self.sign);
        let split = doubled + &self.sign * Expr::power_of_two(32);
        b.assert_equal("sign of the result", &self.result * 2, split);

        let operand = word + upper * Expr::power_of_two(32);
        let result = &self.result + digits::extension(&self.sign, 32);
        (operand, result)
    }
}

/// The numbers of a word shift.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Values {
    /// The number to shift.
    pub(crate) operand: u64,
    /// The power of two by which it is multiplied.
    pub(crate) power: u64,
    /// The result.
    pub(crate) result: u64,
}

impl Word<usize> {
    /// Fills the columns.
    pub(crate) fn fill(
        &self,
        row: usize,
        values: Values,
        trace: &mut Trace,
        lookups: &mut Lookups,
    ) {
        let c = self;
        let Values {
            operand: a,
            power,
            result,
        } = values;
        let product = (a & 0xffff_ffff) * power;
        let result = result & 0xffff_ffff;
        cpu::fill_limbs(trace, row, &c.word, a, lookups);
        cpu::fill_limbs(trace, row, &c.upper, a >> 32, lookups);
        digits::fill_top_bit(trace, row, c.word_sign, (a >> 16) as u16, lookups);
        trace.set(row, c.power, power);
        cpu::fill_limbs(trace, row, &c.low, product, lookups);
        cpu::fill_limbs(trace, row, &c.high, product >> 32, lookups);
        trace.set(row, c.result, result);
        cpu::fill_limbs(trace, row, &c.doubled, result << 1, lookups);
        trace.set(row, c.sign, result >> 31);
    }
}
