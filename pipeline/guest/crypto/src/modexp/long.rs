//! Multi-digit numbers, with digits of four or six words.
//!
//! Instead of the modulus, the divisor is a multiple of it: shifted so that its highest bit is the
//! highest of a digit. Remainders by the multiple are correct modulo the modulus, and only the last
//! one is reduced once more.
//!
//! Division follows Knuth (The Art of Computer Programming, volume 2, section 4.3.1, algorithm D),
//! with quotient digits estimated by a reciprocal of the highest digit (Moeller and Granlund,
//! "Improved division by invariant integers", 2011, algorithm 4).

use super::{Ring, bytes, power as power_in, without_zeros, words};
use crate::modular::{Number, accumulate};
use alloc::{vec, vec::Vec};

/// Bytes of a word.
const WORD: usize = 8;

/// A number, lowest digit first.
type Digits<const W: usize> = Vec<Number<W>>;

/// Returns `base^exponent` modulo a number without leading zero bytes, lowest byte first.
pub(super) fn power<const W: usize>(base: &[u8], exponent: &[u8], modulus: &[u8]) -> Vec<u8> {
    let exponent = without_zeros(exponent);
    if exponent.is_empty() {
        return vec![1];
    }
    let mut ring = Long::<W>::new(modulus);
    let mut number = digits(without_zeros(base));
    ring.reduce(&mut number);
    let result = power_in(&mut ring, number, exponent);

    let mut remainder: Vec<u64> = result.into_iter().flatten().collect();
    let mut modulus: Vec<u64> = modulus
        .rchunks(WORD)
        .map(|chunk| words::<1>(chunk)[0])
        .collect();
    ruint::algorithms::div(&mut remainder, &mut modulus);
    // `div` leaves the remainder in place of the divisor.
    bytes(&modulus)
}

/// Returns the digits of a big-endian number.
fn digits<const W: usize>(bytes: &[u8]) -> Digits<W> {
    bytes.rchunks(WORD * W).map(words).collect()
}

/// Numbers modulo a multiple of the modulus.
pub(super) struct Long<const W: usize> {
    /// The multiple, its highest bit set.
    modulus: Digits<W>,
    /// The complement of the multiple to the power of two above its highest digit: adding it
    /// subtracts the modulus from the digits above.
    negative: Digits<W>,
    /// The highest digit d of the multiple.
    top: Number<W>,
    /// `2^(64 W) - d`.
    negative_top: Number<W>,
    /// `(2^(128 W) - 1) / d - 2^(64 W)`, rounded down.
    reciprocal: Number<W>,
    /// Buffer for a product.
    product: Digits<W>,
}

impl<const W: usize> Long<W> {
    fn new(bytes: &[u8]) -> Self {
        let mut modulus: Digits<W> = digits(bytes);
        shift(modulus.as_flattened_mut());
        let top = modulus.last().copied().unwrap_or([1; W]);
        // The numerator minus 2^(64 W) d, so that the quotient is one digit.
        let mut numerator: Vec<u64> = vec![u64::MAX; 2 * W];
        for (word, top) in numerator.iter_mut().skip(W).zip(top) {
            *word = !top;
        }
        ruint::algorithms::div(&mut numerator, &mut top.clone());
        let mut quotient = numerator.into_iter();
        let mut carry = true;
        let negative = modulus
            .iter()
            .map(|digit| negated(digit, &mut carry))
            .collect();
        Self {
            modulus,
            negative,
            top,
            negative_top: negated(&top, &mut true),
            reciprocal: [(); W].map(|()| quotient.next().unwrap_or(0)),
            product: Vec::new(),
        }
    }

    /// Reduces a number to its remainder, in place.
    fn reduce(&self, number: &mut Digits<W>) {
        let count = self.modulus.len();
        if number.len() < count {
            number.resize(count, [0; W]);
            return;
        }
        // A zero digit on top.
        number.push([0; W]);
        self.divide(number);
    }

    /// Reduces a number whose highest digits, as many as the modulus has, are below the modulus.
    fn divide(&self, number: &mut Digits<W>) {
        while number.len() > self.modulus.len() {
            self.divide_once(number);
            number.pop();
        }
    }

    /// Subtracts the modulus as often as the highest digits contain it, which makes the highest
    /// digit zero. Requires the highest digits, as many as the modulus has, to be below the
    /// modulus, which holds if the highest one is zero.
    fn divide_once(&self, number: &mut [Number<W>]) {
        let first = number.len() - self.modulus.len() - 1;
        let window = &mut number[first..];
        let [.., below, top] = window else {
            return;
        };
        let quotient = self.estimate(top, below);
        let mut carry = [0; W];
        for (digit, negative) in window.iter_mut().zip(&self.negative) {
            accumulate(digit, &quotient, negative, &mut carry);
        }
        let Some(top) = window.last_mut() else {
            return;
        };
        // Subtracts the quotient and adds the carry.
        accumulate(top, &quotient, &[u64::MAX; W], &mut carry);
        // Otherwise the digit is -1.
        if *top != [0; W] {
            self.add_back(window);
        }
    }

    /// Corrects a quotient that was one or two too large.
    #[cold]
    fn add_back(&self, window: &mut [Number<W>]) {
        loop {
            let mut carry = false;
            for (digit, m) in window.iter_mut().zip(&self.modulus) {
                carry = add(digit, m, carry);
            }
            let Some(top) = window.last_mut() else {
                return;
            };
            if add(top, &[0; W], carry) {
                return;
            }
        }
    }

    /// Returns the quotient of two digits by the highest digit of the modulus, or the largest
    /// digit.
    fn estimate(&self, top: &Number<W>, below: &Number<W>) -> Number<W> {
        if !is_below(top, &self.top) {
            return [u64::MAX; W];
        }
        let (mut low, mut quotient) = (*below, [0; W]);
        accumulate(&mut low, &self.reciprocal, top, &mut quotient);
        // The value modulo 2^(64 W) suffices: a quotient of -1 is corrected below.
        accumulate(&mut quotient, top, &one(), &mut one());
        let mut rest = *below;
        accumulate(&mut rest, &quotient, &self.negative_top, &mut [0; W]);
        if is_below(&low, &rest) {
            plus(&mut quotient, &[u64::MAX; W]);
            plus(&mut rest, &self.top);
        }
        if !is_below(&rest, &self.top) {
            plus(&mut quotient, &one());
        }
        quotient
    }

    /// Returns the product of two numbers modulo the multiple.
    fn product(&mut self, a: &[Number<W>], b: &[Number<W>]) -> Digits<W> {
        let mut product = core::mem::take(&mut self.product);
        product.clear();
        product.resize(a.len() + b.len(), [0; W]);
        for (place, a) in a.iter().enumerate() {
            let mut carry = [0; W];
            let Some(sums) = product.get_mut(place..) else {
                break;
            };
            for (sum, b) in sums.iter_mut().zip(b) {
                accumulate(sum, a, b, &mut carry);
            }
            if let Some(sum) = sums.get_mut(b.len()) {
                *sum = carry;
            }
        }
        // Both operands are below the modulus, and the product below its square.
        self.divide(&mut product);
        product
    }
}

impl<const W: usize> Ring for Long<W> {
    type Element = Digits<W>;

    fn multiply(&mut self, a: &mut Digits<W>, b: &Digits<W>) {
        let product = self.product(a, b);
        self.product = core::mem::replace(a, product);
    }

    fn square(&mut self, a: &mut Digits<W>) {
        let product = self.product(a, a);
        self.product = core::mem::replace(a, product);
    }
}

/// Shifts a nonzero number to the left until its highest bit is set.
fn shift(words: &mut [u64]) {
    let zeros = words.iter().rev().take_while(|&&word| word == 0).count();
    words.rotate_right(zeros);
    let bits = words.last().map_or(0, |word| word.leading_zeros());
    if bits == 0 {
        return;
    }
    let mut carried = 0;
    for word in words {
        let high = *word >> (u64::BITS - bits);
        *word = *word << bits | carried;
        carried = high;
    }
}

/// Computes `a <- a + b + carry` and returns the carry.
#[inline(always)]
fn add<const W: usize>(a: &mut Number<W>, b: &Number<W>, mut carry: bool) -> bool {
    for (a, b) in a.iter_mut().zip(b) {
        let (sum, first) = a.overflowing_add(*b);
        let (sum, second) = sum.overflowing_add(carry.into());
        *a = sum;
        carry = first | second;
    }
    carry
}

/// Computes `a <- a + b` modulo `2^(64 W)`: one call instead of words and their carries.
#[inline(always)]
fn plus<const W: usize>(a: &mut Number<W>, b: &Number<W>) {
    accumulate(a, b, &one(), &mut [0; W]);
}

#[inline(always)]
const fn one<const W: usize>() -> Number<W> {
    let mut one = [0; W];
    one[0] = 1;
    one
}

/// Returns the complement of a digit and updates the carry, which must be set for the first digit.
fn negated<const W: usize>(digit: &Number<W>, carry: &mut bool) -> Number<W> {
    let mut negative = digit.map(|word| !word);
    *carry = add(&mut negative, &[0; W], *carry);
    negative
}

/// Whether `a < b`.
#[inline(always)]
fn is_below<const W: usize>(a: &Number<W>, b: &Number<W>) -> bool {
    a.iter().rev().lt(b.iter().rev())
}

#[cfg(test)]
mod tests {
    use super::*;
    use num_bigint::BigUint;
    use proptest::prelude::*;

    fn big(words: &[u64]) -> BigUint {
        BigUint::from_bytes_le(&bytes(words))
    }

    /// Words that are often all ones or zeros.
    fn number() -> impl Strategy<Value = Number<4>> {
        prop::array::uniform4(prop_oneof![
            Just(0),
            Just(u64::MAX),
            Just(1 << 63),
            any::<u64>()
        ])
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(5000))]

        #[test]
        fn digits_of_quotients_are_exact(mut modulus in number(), top in number(), below in number()) {
            modulus[3] |= 1 << 63;
            let ring = Long::new(&big(&modulus).to_bytes_be());
            let expected = match big(&top) < big(&modulus) {
                true => big(&[below, top].concat()) / big(&modulus),
                false => big(&[u64::MAX; 4]),
            };
            prop_assert_eq!(big(&ring.estimate(&top, &below)), expected);
        }
    }
}
