//! Polynomials in numbers, once for the description of a chip and once for the trace's values.

use core::ops::{Add, Mul, Sub};
use zkfabric_air::Expr;

/// Sums of products of words that an equation uses: at powers of two below `2^320`.
pub const LOW: usize = 5;

/// A word: an expression, or a value.
pub trait Integer: Clone + Add<Output = Self> + Sub<Output = Self> + Mul<Output = Self> {
    /// Returns zero.
    fn zero() -> Self;
    /// Returns the number with these words modulo the order of the proof's field; values do not
    /// need it.
    fn native(words: &[Self]) -> Self;
}

impl Integer for Expr {
    fn zero() -> Self {
        Self::zero()
    }

    fn native(words: &[Self]) -> Self {
        Self::from_limbs(words, u64::BITS)
    }
}

/// An integer made of words.
#[derive(Debug, Clone)]
pub struct Polynomial<T> {
    /// The coefficient of `2^(64 k)`, for each k.
    pub(crate) low: [T; LOW],
    /// The integer modulo the order of the proof's field.
    pub(crate) value: T,
}

impl<T: Integer> Polynomial<T> {
    /// Returns the number with these words, at most five.
    pub fn number(words: &[T]) -> Self {
        Self {
            low: core::array::from_fn(|k| words.get(k).cloned().unwrap_or_else(T::zero)),
            value: T::native(words),
        }
    }

    /// Returns the product of two numbers.
    pub fn product(a: &[T], b: &[T]) -> Self {
        let mut low: [T; LOW] = core::array::from_fn(|_| T::zero());
        for (i, x) in a.iter().enumerate() {
            for (sum, y) in low.iter_mut().skip(i).zip(b) {
                *sum = sum.clone() + x.clone() * y.clone();
            }
        }
        Self {
            low,
            value: T::native(a) * T::native(b),
        }
    }

    /// Multiplies every coefficient by `factor`.
    pub fn scaled(self, factor: &T) -> Self {
        Self {
            low: self.low.map(|sum| sum * factor.clone()),
            value: self.value * factor.clone(),
        }
    }
}

impl<T: Integer> Add for Polynomial<T> {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        let mut others = other.low.into_iter();
        let low = self
            .low
            .map(|sum| sum + others.next().unwrap_or_else(T::zero));
        Self {
            low,
            value: self.value + other.value,
        }
    }
}

impl<T: Integer> Sub for Polynomial<T> {
    type Output = Self;

    fn sub(self, other: Self) -> Self {
        let mut others = other.low.into_iter();
        let low = self
            .low
            .map(|sum| sum - others.next().unwrap_or_else(T::zero));
        Self {
            low,
            value: self.value - other.value,
        }
    }
}

/// An integer in `-2^191 .. 2^191`: little-endian words in two's complement. Arithmetic is modulo
/// `2^192`.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct SignedNumber([u64; 3]);

impl From<u64> for SignedNumber {
    fn from(word: u64) -> Self {
        Self([word, 0, 0])
    }
}

impl From<i64> for SignedNumber {
    fn from(word: i64) -> Self {
        let sign = (word >> 63) as u64;
        Self([word as u64, sign, sign])
    }
}

impl Add for SignedNumber {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        let mut sum = self.0;
        add_words(&mut sum, &other.0);
        Self(sum)
    }
}

impl Sub for SignedNumber {
    type Output = Self;

    fn sub(self, other: Self) -> Self {
        self + Self(other.0.map(|word| !word)) + Self::from(1u64)
    }
}

impl Mul for SignedNumber {
    type Output = Self;

    fn mul(self, other: Self) -> Self {
        let mut product = [0; 3];
        for (place, word) in other.0.into_iter().enumerate() {
            if let Some(to) = product.get_mut(place..) {
                add_product(to, &self.0, word);
            }
        }
        Self(product)
    }
}

impl Integer for SignedNumber {
    fn zero() -> Self {
        Self::default()
    }

    fn native(_: &[Self]) -> Self {
        Self::default()
    }
}

impl SignedNumber {
    /// Returns `2^bits`, for `64 <= bits < 128`.
    pub(crate) const fn power_of_two(bits: u32) -> Self {
        Self([0, 1 << (bits - u64::BITS), 0])
    }

    /// Divides by `2^64`, if the integer is a multiple of it; else returns an integer that cannot
    /// be a carry.
    pub(crate) const fn carry(self) -> Self {
        let [low, middle, high] = self.0;
        if low != 0 {
            return Self([u64::MAX, u64::MAX, u64::MAX >> 1]);
        }
        Self([middle, high, ((high as i64) >> 63) as u64])
    }

    /// Returns limbs of 16 bits, except for the last, which holds the rest of the lower 128 bits.
    pub(crate) const fn limbs(self) -> [u64; 5] {
        let [low, high, _] = self.0;
        [
            low & 0xffff,
            low >> 16 & 0xffff,
            low >> 32 & 0xffff,
            low >> 48,
            high,
        ]
    }
}

/// Adds words: `to <- to + from`, modulo `2^(64 to.len())`.
fn add_words(to: &mut [u64], from: &[u64]) {
    let mut carry = 0;
    for (to, from) in to.iter_mut().zip(from) {
        let sum = u128::from(*to) + u128::from(*from) + carry;
        *to = sum as u64;
        carry = sum >> 64;
    }
}

/// Adds a product: `to <- to + a word`, modulo `2^(64 to.len())`.
fn add_product(to: &mut [u64], a: &[u64], word: u64) {
    let mut carry = 0u64;
    let mut a = a.iter();
    for to in to {
        let digit = a.next().copied().unwrap_or(0);
        let sum = u128::from(digit) * u128::from(word) + u128::from(*to) + u128::from(carry);
        *to = sum as u64;
        carry = (sum >> 64) as u64;
    }
}

/// Returns `e / m` for odd `m`, if that is an integer in `-2^319 .. 2^319`: words in two's
/// complement, the last one signed. Divides exactly, from the lowest word on (Jebelean 1993).
pub(crate) fn exact_quotient(e: &Polynomial<SignedNumber>, m: [u64; 4]) -> [u64; LOW] {
    let mut rest = [0; LOW];
    for (place, SignedNumber([low, middle, high])) in e.low.into_iter().enumerate() {
        let sign = ((high as i64) >> 63) as u64;
        if let Some(to) = rest.get_mut(place..) {
            add_words(to, &[low, middle, high, sign, sign]);
        }
    }
    // Newton iteration: each step doubles the number of correct bits, starting from five.
    let [odd, ..] = m;
    let mut inverse = odd.wrapping_mul(3) ^ 2;
    for _ in 0..4 {
        inverse = inverse.wrapping_mul(2u64.wrapping_sub(odd.wrapping_mul(inverse)));
    }
    let mut quotient = [0; LOW];
    for (place, digit) in quotient.iter_mut().enumerate() {
        let Some(to) = rest.get_mut(place..) else {
            break;
        };
        *digit = to.first().map_or(0, |low| low.wrapping_mul(inverse));
        // Subtracts the product: adds the product with `-m`, in as many words as are left.
        let negative = negated(m);
        add_product(to, &negative, *digit);
    }
    quotient
}

/// Returns `-m` modulo `2^320`.
fn negated(m: [u64; 4]) -> [u64; LOW] {
    let [a, b, c, d] = m.map(|word| !word);
    let mut negative = [a, b, c, d, u64::MAX];
    add_words(&mut negative, &[1, 0, 0, 0, 0]);
    negative
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(value: i128) -> SignedNumber {
        let sign = (value >> 127) as u64;
        SignedNumber([value as u64, (value >> 64) as u64, sign])
    }

    #[test]
    fn signed_integers_are_integers() {
        let samples = [0, 1, -1, 3, -7, i64::MAX.into(), i64::MIN.into(), 1 << 62];
        for a in samples {
            assert_eq!(of(a << 60).0[2], (a >> 127) as u64);
            for b in samples {
                assert_eq!(of(a) + of(b), of(a + b));
                assert_eq!(of(a) - of(b), of(a - b));
                assert_eq!(of(a) * of(b), of(a * b));
            }
        }
        assert_eq!(SignedNumber::from(-5i64), of(-5));
        assert_eq!(SignedNumber::from(u64::MAX), of(u64::MAX.into()));
        assert_eq!(of(-3 << 64).carry(), of(-3));
        assert_eq!(of(1).carry().limbs()[4], u64::MAX);
        let limbs = [0x7788, 0x5566, 0x3344, 0x1122, 0x99];
        assert_eq!(of(0x99_1122_3344_5566_7788).limbs(), limbs);
    }

    #[test]
    fn quotients_of_multiples_are_exact() {
        let m = [0xffff_fffe_ffff_fc2f, u64::MAX, 7, 1 << 63];
        for q in [
            [0, 0, 0, 0, 0],
            [1, 2, 3, 4, 5],
            [u64::MAX; LOW],
            [9, u64::MAX, 0, u64::MAX, (-16i64) as u64],
        ] {
            let [low @ .., top] = q;
            let [a, b, c, d] = low.map(SignedNumber::from);
            let words = [a, b, c, d, SignedNumber::from(top as i64)];
            let e = Polynomial::product(&words, &m.map(SignedNumber::from));
            assert_eq!(exact_quotient(&e, m), q);
        }
    }
}
