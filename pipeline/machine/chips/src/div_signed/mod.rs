//! DIV, REM, DIVW and REMW: signed division, which rounds towards zero.
//!
//! Columns: [`Columns`]. The chip divides magnitudes. With `N`, `D` the magnitudes of the operands
//! (for word forms, of their low halves) and `Q`, `R` the quotient and the remainder of `N` by `D`,
//! `x` is the one that the instruction returns and `y` the other; `x`, `y`, `g` and the result `t`
//! have four 16-bit limbs. Constraints, with `M = 2^64`, for word forms `2^32`, `n`, `d` the
//! operands below `M`, and `s_n`, `s_d`, `z`, `m`, `o`, `w` booleans:
//!
//! 1. `2 (top - 2^15 s) < 2^16` by a lookup, `top` the highest limb of `n` (of `d`): `s_n`, `s_d`
//!    are signs.
//! 2. `N = (1 - 2 s_n) n + s_n M`, likewise `D`, which has a column.
//! 3. `N = Q D + R`.
//! 4. `z D = 0`.
//! 5. `D = g + (1 - z) (R + 1)`.
//! 6. `z (Q - 1) = 0`.
//! 7. `m = s_n xor s_d` for a quotient, or 1 when `z`; `m = s_n` for a remainder.
//! 8. `o = 0` except for word forms, where `2 (x_1 - 2^15 o) < 2^16` by a lookup, `x_1` the second
//!    limb of `x`.
//! 9. `t + 2^64 w = x` if neither `m` nor `o`, else `2^64 - x`.
//!
//! Constraints 3 to 5 fix `Q` and `R` as in [`crate::div`]; for `D = 0`, `R = N`, and 6 and 7 make
//! the quotient -1. Constraint 9 makes `t` the result modulo `2^64`, and `w` is 1 only for minus
//! zero, since `t < 2^64`. Then `t` is the register's value in all cases but one: for `MIN / -1` in
//! the word form, `x = 2^31` is not negative, yet the result is `-2^31`. Word forms have
//! `x <= 2^31`, so `o` is 1 exactly for `x = 2^31`, whose result is `-2^31` either way. `MIN / -1`
//! in the doubleword form is `2^63`, the bits of `MIN`.

use crate::cpu::{self, ExecutedStep, InstructionChip};
use crate::lookups::{Lookups, limbs};
use crate::operands::{Binary, Flags, digits};
use alloc::vec::Vec;
use zkfabric_air::{AirBuilder, ColumnSpec, Expr, Trace, columns};
use zkfabric_vm::isa::Op;

columns! {
    /// One row: one executed signed division.
    struct Columns {
        /// One flag per operation of [`OPS`].
        flags: Bit[4],
        /// Fetch and accesses.
        form: Binary,
        /// First operand.
        a: U16[4],
        /// Second operand.
        b: U16[4],
        /// Whether the dividend is negative.
        a_sign: Bit,
        /// Whether the divisor is negative.
        b_sign: Bit,
        /// Magnitude of the divisor.
        divisor: U64,
        /// Whether the divisor is zero.
        zero: Bit,
        /// Magnitude of the returned one of quotient and remainder.
        wanted: U16[4],
        /// Magnitude of the other one.
        other: U16[4],
        /// Divisor minus remainder minus 1, of magnitudes; 0 when the divisor is 0.
        difference: U16[4],
        /// Whether the returned one is negated.
        negate: Bit,
        /// Word forms: whether the returned one is `2^31`.
        overflow: Bit,
        /// Whether the result is the negative of zero.
        minus_zero: Bit,
        /// The result.
        result: U16[4],
    }
}

/// The operations, in the order of the flags.
const OPS: Flags<4> = Flags([Op::Div, Op::Rem, Op::Divw, Op::Remw]);

/// The chip.
#[derive(Debug, Clone, Copy)]
pub(crate) struct DivSigned;

impl InstructionChip for DivSigned {
    fn name(&self) -> &'static str {
        "div_signed"
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
        let x = cpu::range_limbs(b, &o.real, &c.a);
        let y = cpu::range_limbs(b, &o.real, &c.b);
        let result = cpu::range_limbs(b, &o.real, &c.result);
        c.form.constrain(b, &o, (&x, &y), &result);
        magnitudes(b, &c, &o.real);
        sign(b, &c, result);
    }

    fn fill(&self, row: usize, e: &ExecutedStep<'_>, trace: &mut Trace, lookups: &mut Lookups) {
        let c = Columns::index();
        c.form.fill(row, e, trace, lookups);
        OPS.fill(trace, row, &c.flags, e.instruction.op);
        cpu::fill_limbs(trace, row, &c.a, e.rs1(), lookups);
        cpu::fill_limbs(trace, row, &c.b, e.rs2(), lookups);
        cpu::fill_limbs(trace, row, &c.result, e.rd(), lookups);
        fill_division(row, e, trace, lookups);
    }
}

/// Adds constraints 1 to 6.
fn magnitudes(b: &mut AirBuilder, c: &Columns<Expr>, real: &Expr) {
    let [div, rem, divw, remw] = &c.flags;
    let (doubleword, word) = (div + rem, divw + remw);
    b.assert_bool("sign of a is boolean", &c.a_sign);
    b.assert_bool("sign of b is boolean", &c.b_sign);
    let modulus = &doubleword * Expr::power_of_two(64) + &word * Expr::power_of_two(32);
    let mut magnitude = |limbs: &[Expr; 4], sign: &Expr| {
        let top = &doubleword * &limbs[3] + &word * &limbs[1];
        digits::without_top_bit(b, real, &top, sign);
        let upper = Expr::from_limbs(&limbs[2..], 16) * Expr::power_of_two(32);
        let operand = Expr::from_limbs(&limbs[..2], 16) + &doubleword * upper;
        (Expr::one() - sign * 2) * operand + sign * &modulus
    };
    let dividend = magnitude(&c.a, &c.a_sign);
    let divisor = magnitude(&c.b, &c.b_sign);
    b.assert_equal("divisor", c.divisor.clone(), divisor);

    let wanted = cpu::range_limbs(b, real, &c.wanted);
    let other = cpu::range_limbs(b, real, &c.other);
    let difference = cpu::range_limbs(b, real, &c.difference);
    let (division, modulo) = (div + divw, rem + remw);
    let quotient = &division * &wanted + &modulo * &other;
    let remainder = division * other + modulo * wanted;
    b.assert_equal("division", dividend, &quotient * &c.divisor + &remainder);
    b.assert_bool("zero is boolean", &c.zero);
    b.assert_zero("zero divisor", &c.zero * &c.divisor);
    b.assert_equal(
        "remainder is smaller",
        c.divisor.clone(),
        difference + (real - &c.zero) * (remainder + 1),
    );
    b.assert_zero("division by zero", &c.zero * (quotient - 1));
}

/// Adds constraints 7 to 9.
fn sign(b: &mut AirBuilder, c: &Columns<Expr>, result: Expr) {
    let [div, rem, divw, remw] = &c.flags;
    let xor = &c.a_sign + &c.b_sign - &c.a_sign * &c.b_sign * 2;
    // The sign of a zero divisor is 0, so here the exclusive or is the dividend's sign.
    let by_zero = &c.zero * c.a_sign.not();
    b.assert_equal(
        "negate",
        c.negate.clone(),
        (div + divw) * (xor + by_zero) + (rem + remw) * &c.a_sign,
    );
    b.assert_bool("overflow is boolean", &c.overflow);
    b.assert_zero("overflow of a word only", &c.overflow * (div + rem));
    digits::without_top_bit(b, &(divw + remw), &c.wanted[1], &c.overflow);
    b.assert_bool("minus zero is boolean", &c.minus_zero);
    let modulus = Expr::power_of_two(64);
    let wanted = Expr::from_limbs(&c.wanted, 16);
    let negative = &c.negate + &c.overflow - &c.negate * &c.overflow;
    b.assert_equal(
        "result",
        result + &c.minus_zero * &modulus,
        &wanted + negative * (modulus - &wanted * 2),
    );
}

fn fill_division(row: usize, e: &ExecutedStep<'_>, trace: &mut Trace, lookups: &mut Lookups) {
    let c = Columns::index();
    let word = matches!(e.instruction.op, Op::Divw | Op::Remw);
    let signed = |value: u64| {
        if word {
            i64::from(value as i32)
        } else {
            value as i64
        }
    };
    let (a, b) = (signed(e.rs1()), signed(e.rs2()));
    for (operand, column) in [(a, c.a_sign), (b, c.b_sign)] {
        let [_, word_top, _, top] = limbs(operand as u64);
        let top = if word { word_top } else { top };
        digits::fill_top_bit(trace, row, column, top, lookups);
    }
    let (dividend, divisor) = (a.unsigned_abs(), b.unsigned_abs());
    let quotient = dividend.checked_div(divisor).unwrap_or(1);
    let remainder = dividend.checked_rem(divisor).unwrap_or(dividend);
    let difference = divisor.saturating_sub(remainder).saturating_sub(1);
    let (wanted, other, negate) = match e.instruction.op {
        Op::Div | Op::Divw => (quotient, remainder, (a < 0) != (b < 0) || b == 0),
        _ => (remainder, quotient, a < 0),
    };
    trace.set(row, c.divisor, divisor);
    trace.set(row, c.zero, u64::from(divisor == 0));
    cpu::fill_limbs(trace, row, &c.wanted, wanted, lookups);
    cpu::fill_limbs(trace, row, &c.other, other, lookups);
    cpu::fill_limbs(trace, row, &c.difference, difference, lookups);
    trace.set(row, c.negate, negate.into());
    trace.set(row, c.minus_zero, (negate && wanted == 0).into());
    if word {
        let [_, top, ..] = limbs(wanted);
        digits::fill_top_bit(trace, row, c.overflow, top, lookups);
    }
}
