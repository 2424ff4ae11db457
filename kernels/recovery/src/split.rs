//! A scalar as two halves of signed digits, the same number of digits for every scalar.
//!
//! # Halves
//! `k = k_1 + k_2 lambda mod n` with `|k_1|, |k_2| < 2^128`: `k_1 = k - c_1 a_1 - c_2 a_2` and
//! `k_2 = -c_1 b_1 - c_2 b_2` for the short vectors `(a_i, b_i)` of the lattice of all
//! `a + b lambda = 0 mod n`, with `c_1`, `c_2` the rounded `k b_2 / n`, `-k b_1 / n`, computed as
//! `round(k g / 2^384)`. Constants and the proof of the bounds are those of libsecp256k1
//! (`src/scalar_impl.h`, `scalar_split_lambda`).
//!
//! # Digits
//! With [`BITS`] bits `b_i` of a number `B`, `sum (2 b_i - 1) 2^i = 2 B - (2^BITS - 1)`: bits stand
//! for 1 and -1, and a window of `w` bits with value `v` for the odd number `2 v - (2^w - 1)`,
//! between `-(2^w - 1)` and `2^w - 1`. There is no digit zero. [`halves`] takes
//! `t = k / 2 + OFFSET`, with `OFFSET = ((2^BITS - 1) / 2 - 2^128) (1 + lambda)`, and adds `2^128`
//! to both halves of `t`: these are the `B_1`, `B_2` in `0..2^129` whose digits represent `k`.

use ark_ff::{MontFp, PrimeField};

use crate::curve::Scalar;

/// Bits of a half, and of its digits.
pub(crate) const BITS: usize = 130;
/// Bits of a digit for the signature's point.
pub(crate) const POINT_WINDOW: usize = 5;
/// Bits of a digit for the generator.
pub(crate) const GENERATOR_WINDOW: usize = 13;
/// Digits of a half for the signature's point.
pub(crate) const POINT_DIGITS: usize = BITS / POINT_WINDOW;
/// Digits of a half for the generator.
pub(crate) const GENERATOR_DIGITS: usize = BITS / GENERATOR_WINDOW;

const _: () = assert!(BITS.is_multiple_of(POINT_WINDOW) && BITS.is_multiple_of(GENERATOR_WINDOW));

/// See the module.
pub(crate) const OFFSET: Scalar =
    MontFp!("95191130378187937721729807252215686917469713339799047627098551674706931936525");

/// `a_1 = b_2`.
const A1: [u64; 2] = [0xe86c_90e4_9284_eb15, 0x3086_d221_a7d4_6bcd];
/// `-b_1`.
const MINUS_B1: [u64; 2] = [0x6f54_7fa9_0abf_e4c3, 0xe443_7ed6_010e_8828];
/// `a_2`.
const A2: [u64; 3] = [0x57c1_108d_9d44_cfd8, 0x14ca_50f7_a8e2_f3f6, 1];
/// `round(2^384 b_2 / n)`.
const G1: [u64; 4] = [
    0xe893_209a_45db_b031,
    0x3daa_8a14_71e8_ca7f,
    0xe86c_90e4_9284_eb15,
    0x3086_d221_a7d4_6bcd,
];
/// `round(-2^384 b_1 / n)`.
const G2: [u64; 4] = [
    0x1571_b4ae_8ac4_7f71,
    0x2212_08ac_9df5_06c6,
    0x6f54_7fa9_0abf_e4c4,
    0xe443_7ed6_010e_8828,
];

/// Three words, lowest first, modulo 2^192.
type Half = [u64; 3];

/// Returns the low `OUT` words of `a b`.
#[inline]
fn product<const A: usize, const B: usize, const OUT: usize>(
    a: &[u64; A],
    b: &[u64; B],
) -> [u64; OUT] {
    let mut out = [0; OUT];
    for (i, a) in a.iter().enumerate() {
        let mut carry = 0;
        for (j, b) in b.iter().enumerate().take(OUT - i) {
            let sum = u128::from(*a) * u128::from(*b) + u128::from(out[i + j]) + carry;
            out[i + j] = sum as u64;
            carry = sum >> 64;
        }
        if i + B < OUT {
            out[i + B] = carry as u64;
        }
    }
    out
}

/// Returns `a - b`.
#[inline]
fn minus(a: Half, b: Half) -> Half {
    let mut out = [0; 3];
    let mut borrow = false;
    for ((out, a), b) in out.iter_mut().zip(a).zip(b) {
        (*out, borrow) = a.borrowing_sub(b, borrow);
    }
    out
}

/// Returns `round(k g / 2^384)`, below 2^128.
#[inline]
fn quotient(k: &[u64; 4], g: &[u64; 4]) -> [u64; 2] {
    let wide: [u64; 8] = product(k, g);
    let low = u128::from(wide[6]) + u128::from(wide[5] >> 63);
    [low as u64, wide[7].wrapping_add((low >> 64) as u64)]
}

/// Returns `B_1`, `B_2` for `t = k / 2 + OFFSET`, each in `0..2^129`.
pub(crate) fn halves(t: Scalar) -> [Half; 2] {
    let t = t.into_bigint().0;
    let (c1, c2) = (quotient(&t, &G1), quotient(&t, &G2));
    // All of it modulo 2^192: sums are in `0..2^129`. Adding 2^128 is subtracting 2^192 - 2^128.
    const MINUS_2_128: Half = [0, 0, u64::MAX];
    let first = minus([t[0], t[1], t[2]], product(&c1, &A1));
    let first = minus(minus(first, product(&c2, &A2)), MINUS_2_128);
    let second = minus(product(&c1, &MINUS_B1), product(&c2, &A1));
    [first, minus(second, MINUS_2_128)]
}

/// Iterates over the windows of `WIDTH` bits, lowest first, as the sign (true: negative) and the
/// index `i` of the odd number `2 i + 1`.
pub(crate) fn digits<const WIDTH: usize>(half: Half) -> impl Iterator<Item = (bool, u16)> {
    let low = u128::from(half[0]) | u128::from(half[1]) << 64;
    let top = 1_u16 << (WIDTH - 1);
    (0..BITS / WIDTH).map(move |digit| {
        let shift = digit * WIDTH;
        let mut value = (low >> shift) as u16;
        // Bit 128 is in the last windows only.
        if shift + WIDTH > 128 {
            value |= (half[2] << (128 - shift)) as u16;
        }
        let value = value & (2 * top - 1);
        if value >= top {
            (false, value - top)
        } else {
            (true, top - 1 - value)
        }
    })
}

#[cfg(test)]
mod tests {
    use ark_ff::{AdditiveGroup, BigInt, Field};

    use super::*;
    use crate::curve::{LAMBDA, N};

    /// The scalar that digits of two halves stand for.
    fn value<const WIDTH: usize>(halves: [Half; 2]) -> Scalar {
        let base = Scalar::from(1_u64 << WIDTH);
        let [first, second] = halves.map(|half| {
            let all: Vec<_> = digits::<WIDTH>(half).collect();
            assert_eq!(all.len() * WIDTH, BITS);
            all.into_iter()
                .rev()
                .fold(Scalar::ZERO, |value, (sign, index)| {
                    assert!(index < 1 << (WIDTH - 1));
                    let odd = Scalar::from(2 * u64::from(index) + 1);
                    value * base + if sign { -odd } else { odd }
                })
        });
        first + second * LAMBDA
    }

    #[test]
    fn digits_stand_for_their_scalar() {
        let half = Scalar::from(2_u64).inverse().unwrap_or_default();
        let power = |exponent: u64| Scalar::from(2_u64).pow([exponent]);
        let mut scalars = vec![
            Scalar::ZERO,
            half,
            power(127),
            power(128),
            power(129),
            power(255),
        ];
        for small in 1..40_u64 {
            scalars.push(Scalar::from(small));
        }
        // Borders of the rounded quotients: multiples of n / a_1 and n / b_1, roughly.
        let (a, b) = (A1, MINUS_B1);
        for vector in [a, b] {
            let vector = Scalar::new(BigInt([vector[0], vector[1], 0, 0]));
            scalars.push(vector);
            scalars.push(vector.inverse().unwrap_or_default());
            scalars.push(vector * half);
        }
        let mut random = Scalar::from(3_u64);
        for _ in 0..2000 {
            random = random.square() + Scalar::from(7_u64);
            scalars.push(random);
        }
        for scalar in scalars.clone() {
            scalars.extend([-scalar, scalar * LAMBDA, scalar * LAMBDA * LAMBDA]);
        }
        for k in scalars {
            let halves = halves(k * half + OFFSET);
            assert!(
                halves.iter().all(|half| half[2] <= 1),
                "halves have 129 bits"
            );
            assert_eq!(value::<POINT_WINDOW>(halves), k);
            assert_eq!(value::<GENERATOR_WINDOW>(halves), k);
        }
        assert_eq!(LAMBDA.pow([3]), Scalar::ONE);
        assert_ne!(LAMBDA, Scalar::ONE);
        assert_eq!(N, Scalar::MODULUS.0);
    }

    #[test]
    fn offset_is_what_the_module_says() {
        let ones = Scalar::from(2_u64).pow([BITS as u64]) - Scalar::ONE;
        let half = ones * Scalar::from(2_u64).inverse().unwrap_or_default();
        let offset = half - Scalar::from(2_u64).pow([128]);
        assert_eq!(OFFSET, offset * (Scalar::ONE + LAMBDA));
    }
}
