//! Inversion of one element by the binary GCD on approximations.
//!
//! T. Pornin, "Optimized Binary GCD for Modular Inversion" (IACR ePrint 2020/972), algorithm 2 with
//! words of 64 bits: 31 steps run on the low 31 and the high 33 bits of both numbers. The product
//! of the steps is a 2 x 2 matrix with entries of at most 2^31, which is then applied to the whole
//! numbers. The running time depends on the value: not for secrets.

use ark_ff::{BigInt, BigInteger as _};

use crate::field::Modulus;

/// Steps per round: with 31, the product of a word and a matrix entry fits in 128 bits, and an
/// entry in 32.
const STEPS: u32 = 31;
/// `2 * 254 - 1` steps always suffice (section 3 of the paper).
const ROUNDS: u32 = (2 * 254 - 1_u32).div_ceil(STEPS);

type Words = [u64; 4];
/// Factors of `a` and `b`.
type Row = [i64; 2];

/// Returns `1 / x`, or `None` for zero.
///
/// `a` and `b` start as the Montgomery representative `X` and `p`; `a = u X` and `b = v X` modulo
/// `p` throughout. In the end `a = 0` and `b` is the greatest common divisor, 1, so `v = 1 / X`.
#[must_use]
pub fn invert<F: Modulus>(x: &F) -> Option<F> {
    if x.is_zero() {
        return None;
    }
    let (mut a, mut b) = (*x.words(), F::MODULUS.0);
    let (mut u, mut v): (Words, Words) = ([1, 0, 0, 0], [0; 4]);
    for _ in 0..ROUNDS {
        if a == [0; 4] {
            break;
        }
        let [mut first, mut second] = steps(&a, &b);
        let before = a;
        a = magnitude(&before, &b, &mut first);
        b = magnitude(&before, &b, &mut second);
        let before = u;
        u = residue::<F>(&before, &v, first);
        v = residue::<F>(&before, &v, second);
    }
    debug_assert_eq!(b, [1, 0, 0, 0], "the modulus is a prime");
    // v is the representative of 1 / (x R^2) with X = x R; R^2 is the element with representative
    // R^3.
    Some(F::from_words(v) * F::from_words(F::CONSTANTS.cube))
}

/// Runs 31 steps of the binary GCD on the approximations of `a` and `b`, `b` odd.
fn steps(a: &Words, b: &Words) -> [Row; 2] {
    let (mut a, mut b) = approximate(a, b);
    let [mut first, mut second]: [Row; 2] = [[1, 0], [0, 1]];
    for _ in 0..STEPS {
        // Masks instead of branches: each branch would be taken half of the time.
        let odd = (a & 1).wrapping_neg();
        let swap = odd & u64::from(a < b).wrapping_neg();
        let difference = (a ^ b) & swap;
        (a, b) = (a ^ difference, b ^ difference);
        for (first, second) in first.iter_mut().zip(&mut second) {
            let difference = (*first ^ *second) & swap.cast_signed();
            *first ^= difference;
            *second ^= difference;
            *first -= *second & odd.cast_signed();
            *second <<= 1;
        }
        a = (a - (b & odd)) >> 1;
    }
    [first, second]
}

/// Returns the low 31 bits of each number and its high 33 bits, aligned to the top of the longer
/// number; numbers below 2^64 are returned whole.
fn approximate(a: &Words, b: &Words) -> (u64, u64) {
    let top = (1..4).rev().find(|i| a[*i] | b[*i] != 0);
    let Some(top) = top else {
        return (a[0], b[0]);
    };
    let shift = (a[top] | b[top]).leading_zeros();
    let low = (1 << STEPS) - 1;
    let approximation = |x: &Words| {
        // A shift by 64 is written as two.
        let high = x[top] << shift | (x[top - 1] >> 1) >> (63 - shift);
        x[0] & low | high & !low
    };
    (approximation(a), approximation(b))
}

/// Returns `x row[0] + y row[1]` in five words, the top one signed.
fn combine(x: &Words, y: &Words, row: Row) -> [u64; 5] {
    let mut out = [0; 5];
    let mut carry = 0_i128;
    for ((out, x), y) in out.iter_mut().zip(x).zip(y) {
        // Below 2^31 (2^64 - 1) 2 + 2^33 in absolute value.
        carry += i128::from(*x) * i128::from(row[0]) + i128::from(*y) * i128::from(row[1]);
        *out = carry as u64;
        carry >>= 64;
    }
    out[4] = carry as u64;
    out
}

/// Returns the low 256 bits of `t / 2^31`.
fn shift(t: &[u64; 5]) -> Words {
    core::array::from_fn(|i| t[i] >> STEPS | t[i + 1] << (64 - STEPS))
}

/// Returns `|a row[0] + b row[1]| / 2^31`, an exact division; a negative sum negates the row.
fn magnitude(a: &Words, b: &Words, row: &mut Row) -> Words {
    let mut t = combine(a, b, *row);
    if t[4] >> 63 == 1 {
        *row = row.map(core::ops::Neg::neg);
        let mut carry = true;
        for word in &mut t {
            (*word, carry) = (!*word).overflowing_add(u64::from(carry));
        }
    }
    shift(&t)
}

/// Returns `(u row[0] + v row[1]) / 2^31 mod p`, for `u` and `v` below `p` and
/// `|row[0]| + |row[1]| <= 2^31`.
///
/// With `m = -t / p mod 2^31` the sum `t + m p` is divisible, and lies in `(-2^31 p, 2^32 p)`: one
/// addition or subtraction of `p` remains.
fn residue<F: Modulus>(u: &Words, v: &Words, row: Row) -> Words {
    let p = F::MODULUS.0;
    let mut t = combine(u, v, row);
    let m = t[0].wrapping_mul(F::CONSTANTS.negated_inverse) & ((1 << STEPS) - 1);
    let mut carry = 0_u128;
    for (t, p) in t.iter_mut().zip(p) {
        carry += u128::from(p) * u128::from(m) + u128::from(*t);
        *t = carry as u64;
        carry >>= 64;
    }
    t[4] = t[4].wrapping_add(carry as u64);
    let mut out = BigInt(shift(&t));
    if t[4] >> 63 == 1 {
        out.add_with_carry(&F::MODULUS);
    } else if out >= F::MODULUS {
        out.sub_with_borrow(&F::MODULUS);
    }
    out.0
}

#[cfg(test)]
mod tests {
    use super::*;
    use ark_bn254::{Fq, Fr};

    fn check<F: Modulus>() {
        let mut values = vec![F::one(), -F::one(), F::GENERATOR, F::TWO_ADIC_ROOT_OF_UNITY];
        // Critical representatives: powers of two, their neighbours, and random values.
        let two = F::from(2_u64);
        let mut power = F::from_words([1, 0, 0, 0]);
        for _ in 0..254 {
            let unit = F::from_words([1, 0, 0, 0]);
            values.extend([power, power + unit, power - unit, -power]);
            power *= two;
        }
        let mut x = F::GENERATOR;
        for _ in 0..3000 {
            x = x.square() + F::one();
            values.push(x);
        }
        for value in values {
            assert_eq!(invert(&value), value.inverse(), "{value}");
        }
        assert_eq!(invert(&F::zero()), None);
        assert!(F::MODULUS_BIT_SIZE == 254);
    }

    #[test]
    fn inverses_equal_arkworks() {
        check::<Fr>();
        check::<Fq>();
    }
}
