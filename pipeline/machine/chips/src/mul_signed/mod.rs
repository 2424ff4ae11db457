//! MULH, MULHSU and MULW.
//!
//! Columns: [`Columns`]. Every row multiplies `A`, the first operand as a signed number, by `B`,
//! the second operand as a signed number (MULHSU: unsigned). Constraints, with `s_a`, `s_b`, `s_p`,
//! `s_w` booleans, `l` and `h` of four 16-bit limbs each and `l_1` the second limb of `l`:
//!
//! 1. `a + 2^63 = a' + 2^64 s_a` with `a'` of four 16-bit limbs, and `A = a - 2^64 s_a`: this is
//!    not a separate constraint, because `a` has no column but is `a' - 2^63 + 2^64 s_a` in the
//!    message of its read. For `a < 2^64` from the bus, `a' < 2^64` leaves one choice: `s_a` is the
//!    top bit of `a`. `b` likewise.
//! 2. `A B = l + 2^64 h - 2^128 s_p`. The left side lies in `[-2^127, 2^128)` and the right side
//!    represents every integer of `[-2^128, 2^128)` once.
//! 3. `2 (l_1 - 2^15 s_w) < 2^16` by a lookup: `s_w` is bit 31 of `l`.
//!
//! The result is `h`, or for MULW the low half of `l` plus `s_w (2^64 - 2^32)`; both are below
//! `2^64`.

use crate::cpu::{self, ExecutedStep, InstructionChip};
use crate::lookups::{Lookups, limbs};
use crate::operands::{Binary, Flags, digits};
use alloc::vec::Vec;
use zkfabric_air::{AirBuilder, ColumnSpec, Expr, Trace, columns};
use zkfabric_vm::isa::Op;

columns! {
    /// One row: one executed MULH, MULHSU or MULW.
    struct Columns {
        /// One flag per operation of [`OPS`].
        flags: Bit[3],
        /// Fetch and accesses.
        form: Binary,
        /// First operand plus `2^63`, modulo `2^64`.
        a: U16[4],
        /// Top bit of the first operand.
        a_sign: Bit,
        /// Second operand plus `2^63`, modulo `2^64`.
        b: U16[4],
        /// Top bit of the second operand.
        b_sign: Bit,
        /// Low half of the product.
        low: U16[4],
        /// High half of the product modulo `2^128`.
        high: U16[4],
        /// Whether the product is negative.
        product_sign: Bit,
        /// Bit 31 of the product.
        word_sign: Bit,
    }
}

/// The operations, in the order of the flags.
const OPS: Flags<3> = Flags([Op::Mulh, Op::Mulhsu, Op::Mulw]);

/// The chip.
#[derive(Debug, Clone, Copy)]
pub(crate) struct MulSigned;

impl InstructionChip for MulSigned {
    fn name(&self) -> &'static str {
        "mul_signed"
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
        let [mulh, mulhsu, mulw] = &c.flags;
        let modulus = Expr::power_of_two(64);
        let half = &o.real * Expr::power_of_two(63);
        b.assert_bool("sign of a is boolean", &c.a_sign);
        b.assert_bool("sign of b is boolean", &c.b_sign);
        let a_signed = cpu::range_limbs(b, &o.real, &c.a) - &half;
        let b_signed = cpu::range_limbs(b, &o.real, &c.b) - &half;
        let a = &a_signed + &c.a_sign * &modulus;
        let b_ = &b_signed + &c.b_sign * &modulus;

        let low = cpu::range_limbs(b, &o.real, &c.low);
        let high = cpu::range_limbs(b, &o.real, &c.high);
        b.assert_bool("sign of the product is boolean", &c.product_sign);
        b.assert_bool("sign of the word is boolean", &c.word_sign);
        digits::without_top_bit(b, &o.real, &c.low[1], &c.word_sign);
        let factor = b_signed + mulhsu * &c.b_sign * &modulus;
        b.assert_equal(
            "product",
            a_signed * factor,
            low + (&high - &c.product_sign * &modulus) * &modulus,
        );
        let word = Expr::from_limbs(&c.low[..2], 16) + digits::extension(&c.word_sign, 32);
        let result = (mulh + mulhsu) * high + mulw * word;
        c.form.constrain(b, &o, (&a, &b_), &result);
    }

    fn fill(&self, row: usize, e: &ExecutedStep<'_>, trace: &mut Trace, lookups: &mut Lookups) {
        let c = Columns::index();
        c.form.fill(row, e, trace, lookups);
        OPS.fill(trace, row, &c.flags, e.instruction.op);

        let (a, b) = (e.rs1(), e.rs2());
        cpu::fill_limbs(trace, row, &c.a, a ^ (1 << 63), lookups);
        cpu::fill_limbs(trace, row, &c.b, b ^ (1 << 63), lookups);
        trace.set(row, c.a_sign, a >> 63);
        trace.set(row, c.b_sign, b >> 63);
        let a_signed = i128::from(a as i64);
        let (factor, negative) = if e.instruction.op == Op::Mulhsu {
            (i128::from(b), a >> 63 == 1 && b != 0)
        } else {
            let factor = i128::from(b as i64);
            (factor, a_signed.signum() * factor.signum() < 0)
        };
        let product = a_signed.wrapping_mul(factor);
        cpu::fill_limbs(trace, row, &c.low, product as u64, lookups);
        cpu::fill_limbs(trace, row, &c.high, (product >> 64) as u64, lookups);
        trace.set(row, c.product_sign, negative.into());
        let [_, top, ..] = limbs(product as u64);
        digits::fill_top_bit(trace, row, c.word_sign, top, lookups);
    }
}
