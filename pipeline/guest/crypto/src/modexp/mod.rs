//! Powers modulo any number (EIP-198), on the arithmetic of [`crate::modular`].
//!
//! A modulus of at most six words is a single number of four or six words, computed with directly;
//! longer moduli have digits of that size and need a division, see `long`.

mod long;

use crate::modular::{self, Number};
use alloc::vec::Vec;

/// Bytes of a word.
const WORD: usize = 8;
/// Longest exponent, in bytes, that needs no table; longer exponents are taken four bits at a time,
/// with a table.
const SHORT_EXPONENT: usize = 3;
/// Bits per step with a table.
const WINDOW: u32 = 4;

/// Returns `base^exponent` modulo `modulus`, big-endian, in as many bytes as the modulus has; zero
/// for a modulus of zero.
#[must_use]
pub fn modexp(base: &[u8], exponent: &[u8], modulus: &[u8]) -> Vec<u8> {
    let number = without_zeros(modulus);
    let mut result = match number.len().div_ceil(WORD) {
        0 => Vec::new(),
        1..=4 => single::<4>(base, exponent, number),
        5..=6 => single::<6>(base, exponent, number),
        7..=8 => long::power::<4>(base, exponent, number),
        _ => long::power::<6>(base, exponent, number),
    };
    // Lowest byte first.
    result.resize(modulus.len(), 0);
    result.reverse();
    result
}

fn without_zeros(bytes: &[u8]) -> &[u8] {
    let zeros = bytes.iter().take_while(|&&byte| byte == 0).count();
    bytes.get(zeros..).unwrap_or_default()
}

/// Returns the lowest words of a big-endian number.
fn words<const W: usize>(bytes: &[u8]) -> Number<W> {
    let mut chunks = bytes.rchunks(WORD);
    [(); W].map(|()| {
        let chunk = chunks.next().unwrap_or_default();
        chunk
            .iter()
            .fold(0, |word, &byte| word << u8::BITS | u64::from(byte))
    })
}

/// Returns the bytes of words, lowest first.
fn bytes(words: &[u64]) -> Vec<u8> {
    words.iter().flat_map(|word| word.to_le_bytes()).collect()
}

/// Ring for computing powers.
trait Ring {
    /// Elements of the ring.
    type Element: Clone;

    /// `a <- a b`.
    fn multiply(&mut self, a: &mut Self::Element, b: &Self::Element);

    /// `a <- a^2`.
    fn square(&mut self, a: &mut Self::Element);
}

/// Returns a power with a nonzero exponent without leading zero bytes.
fn power<R: Ring>(ring: &mut R, base: R::Element, exponent: &[u8]) -> R::Element {
    let Some((&first, rest)) = exponent.split_first() else {
        return base;
    };
    let mut result = base.clone();
    if rest.len() < SHORT_EXPONENT {
        let mut bits = (u8::BITS - first.leading_zeros()).saturating_sub(1);
        for byte in exponent {
            for bit in (0..bits).rev() {
                ring.square(&mut result);
                if byte >> bit & 1 == 1 {
                    ring.multiply(&mut result, &base);
                }
            }
            bits = u8::BITS;
        }
        return result;
    }
    // The powers 1 to 15.
    let mut table = Vec::with_capacity((1 << WINDOW) - 1);
    table.push(base.clone());
    for _ in 2..1 << WINDOW {
        ring.multiply(&mut result, &base);
        table.push(result.clone());
    }
    let digits = exponent
        .iter()
        .flat_map(|byte| [byte >> WINDOW, byte & 0xf]);
    let mut result = None;
    for digit in digits {
        let factor = usize::from(digit).checked_sub(1).and_then(|i| table.get(i));
        match (&mut result, factor) {
            (Some(result), factor) => {
                for _ in 0..WINDOW {
                    ring.square(result);
                }
                if let Some(factor) = factor {
                    ring.multiply(result, factor);
                }
            }
            (none, factor) => *none = factor.cloned(),
        }
    }
    result.unwrap_or(base)
}

/// Numbers modulo a number of `W` words.
struct Single<const W: usize>(Number<W>);

impl<const W: usize> Ring for Single<W> {
    type Element = Number<W>;

    #[inline(always)]
    fn multiply(&mut self, a: &mut Number<W>, b: &Number<W>) {
        modular::multiply_assign(a, Some(b), &self.0);
    }

    #[inline(always)]
    fn square(&mut self, a: &mut Number<W>) {
        modular::multiply_assign(a, None, &self.0);
    }
}

/// Returns a power modulo a nonzero number of at most `W` words, lowest byte first.
fn single<const W: usize>(base: &[u8], exponent: &[u8], modulus: &[u8]) -> Vec<u8> {
    let m = words::<W>(modulus);
    let exponent = without_zeros(exponent);
    let zero = [0; W];
    let mut result = zero;
    if exponent.is_empty() {
        // One, or zero modulo one.
        result[0] = u64::from(modulus != [1]);
        return bytes(&result);
    }
    // Digit by digit: with a zero term, a sum has a quotient for any other term; then 2^(64 W) is
    // one more.
    let mut one = zero;
    one[0] = 1;
    let unit = modular::add(&modular::add(&zero, &[u64::MAX; W], &m), &one, &m);
    let base = without_zeros(base);
    let (head, digits) = base.split_at(base.len() % (WORD * W));
    let digits = core::iter::once(head).chain(digits.chunks(WORD * W));
    for digit in digits {
        modular::multiply_assign(&mut result, Some(&unit), &m);
        modular::add_assign(&mut result, Some(&words(digit)), &m);
    }
    bytes(&power(&mut Single(m), result, exponent))
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::vec;
    use num_bigint::BigUint;
    use proptest::prelude::*;

    fn check(base: &[u8], exponent: &[u8], modulus: &[u8]) {
        let [b, e, m] = [base, exponent, modulus].map(BigUint::from_bytes_be);
        let got = modexp(base, exponent, modulus);
        assert_eq!(got.len(), modulus.len());
        let expected = match m == BigUint::ZERO {
            true => BigUint::ZERO,
            false => b.modpow(&e, &m),
        };
        assert_eq!(BigUint::from_bytes_be(&got), expected, "{b} {e} {m}");
    }

    #[test]
    fn numbers_at_the_ends() {
        let numbers = [
            vec![],
            vec![0],
            vec![1],
            vec![2],
            vec![0, 0, 3],
            vec![255; 2],
        ];
        for base in &numbers {
            for exponent in &numbers {
                for modulus in &numbers {
                    check(base, exponent, modulus);
                }
            }
        }
    }

    /// Bytes of all zeros, all ones, ones at either end, and random ones.
    fn number(most: usize) -> impl Strategy<Value = Vec<u8>> {
        let random = prop::collection::vec(any::<u8>(), 0..most);
        (random, 0..6u8).prop_map(|(mut bytes, kind)| {
            let half = bytes.len() / 2;
            match kind {
                0 => bytes.fill(0xff),
                1 => bytes[half..].fill(0xff),
                2 => bytes[..half].fill(0xff),
                3 => bytes[half..].fill(0),
                4 => {
                    bytes.fill(0);
                    if let Some(first) = bytes.first_mut() {
                        *first = 1;
                    }
                }
                _ => {}
            }
            bytes
        })
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(2000))]

        #[test]
        fn short_moduli(base in number(120), exponent in number(12), modulus in number(49)) {
            check(&base, &exponent, &modulus);
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(1000))]

        #[test]
        fn long_moduli(base in number(300), exponent in number(6), modulus in number(260)) {
            check(&base, &exponent, &modulus);
        }

        #[test]
        fn two_digits(base in number(200), exponent in number(6), modulus in number(97)) {
            check(&base, &exponent, &modulus);
        }
    }
}
