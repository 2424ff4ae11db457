//! Numbers of a given number of bits.
//!
//! A number is cut into digits of [`RANGE_BITS`] bits from the lowest on. A row takes two digits:
//! `v = c + 2^13 b + 2^26 v'`, where `v'` is the next row's first wire, and `b` and `c` are read
//! from the set of ranges.

use ark_bn254::Fr;
use ark_ff::{BigInteger as _, Field as _, One as _, PrimeField as _};
use zkfabric_plonk::Gate;

use crate::composer::{Composer, Number, RANGE_BITS};

/// Returns `2^bits`.
pub(crate) fn power(bits: u32) -> Fr {
    Fr::from(2_u64).pow([bits.into()])
}

/// Returns `count` bits of a number's integer, starting at bit `from`.
pub(crate) fn bits(value: Fr, from: u32, count: u32) -> Fr {
    let mut integer = value.into_bigint();
    integer >>= from;
    let mut low = integer;
    low >>= count;
    low <<= count;
    integer.sub_with_borrow(&low);
    // The result is below the modulus, since the value is.
    Fr::from_bigint(integer).unwrap_or_default()
}

impl Composer {
    /// Constrains a number to be an integer of `count` bits, at most 253.
    pub fn range(&mut self, number: Number, count: u32) {
        let (mut rest, mut left) = (number, count);
        while left > 0 {
            rest = self.digits(rest, &mut left);
        }
        if count == 0 {
            let zero = self.zero();
            self.equal(number, zero);
        }
    }

    /// Adds a number of `count` bits.
    pub fn ranged(&mut self, value: Fr, count: u32) -> Number {
        let number = self.number(value);
        self.range(number, count);
        number
    }

    /// Takes the lowest one or two digits of a number with `left` bits left; returns the bits
    /// above.
    fn digits(&mut self, v: Number, left: &mut u32) -> Number {
        let value = v.value();
        let digit = |from: u32| bits(value, from, RANGE_BITS);
        let zero = Fr::from(0_u64);
        match *left {
            // The number itself, and the number times the factor that makes it exceed a digit if it
            // is too long.
            short @ ..RANGE_BITS => {
                let unit = power(RANGE_BITS - short);
                let scaled = self.number(value * unit);
                let gate = Gate {
                    l: unit,
                    o: -Fr::one(),
                    ..Gate::default()
                };
                self.ranged_row(gate, [v, v, scaled]);
                *left = 0;
                v
            }
            RANGE_BITS => {
                self.ranged_row(Gate::default(), [v; 3]);
                *left = 0;
                v
            }
            one if one < 2 * RANGE_BITS => {
                let low = self.number(digit(0));
                let rest = self.number(bits(value, RANGE_BITS, one - RANGE_BITS));
                let gate = Gate {
                    l: Fr::one(),
                    o: -Fr::one(),
                    n: -power(RANGE_BITS),
                    ..Gate::default()
                };
                self.ranged_row(gate, [v, low, low]);
                *left = one - RANGE_BITS;
                rest
            }
            more => {
                let [low, high] = [0, RANGE_BITS].map(|from| self.number(digit(from)));
                let above = more - 2 * RANGE_BITS;
                // Nothing is above the last two digits, so the coefficient of the next wire is
                // zero.
                let (n, rest) = match above {
                    0 => (zero, v),
                    _ => (
                        -power(2 * RANGE_BITS),
                        self.number(bits(value, 2 * RANGE_BITS, above)),
                    ),
                };
                let gate = Gate {
                    l: Fr::one(),
                    r: -power(RANGE_BITS),
                    o: -Fr::one(),
                    n,
                    ..Gate::default()
                };
                self.ranged_row(gate, [v, high, low]);
                *left = above;
                rest
            }
        }
    }

    /// Returns a number of 64 bits with its eight bytes reversed.
    pub fn reversed(&mut self, word: Number) -> Number {
        let bytes: [Number; 8] =
            core::array::from_fn(|place| self.ranged(bits(word.value(), 8 * place as u32, 8), 8));
        let mut sums = [self.zero(); 2];
        for (place, byte) in (0..).zip(bytes) {
            for (sum, from) in sums.iter_mut().zip([8 * place, 56 - 8 * place]) {
                let terms = [Fr::one(), power(from), Fr::from(0_u64)];
                *sum = self.linear(terms, [*sum, byte]);
            }
        }
        let [same, reversed] = sums;
        self.equal(same, word);
        reversed
    }

    /// Returns the low 128 bits of the integer below the order, and the bits above.
    pub fn halves(&mut self, scalar: Number) -> [Number; 2] {
        let [low, high] = [(0, 128), (128, 126)].map(|(from, count)| {
            let half = bits(scalar.value(), from, count);
            self.ranged(half, count)
        });
        let sum = self.linear([Fr::one(), power(128), Fr::from(0_u64)], [low, high]);
        self.equal(sum, scalar);
        let greatest = -Fr::one();
        let greatest = [(0, 128), (128, 126)].map(|(from, n)| bits(greatest, from, n));
        self.at_most([low, high], greatest);
        [low, high]
    }

    /// Constrains an integer of 254 bits to be at most another one, given the low 128 bits of each
    /// and the bits above. The halves must be in these ranges.
    pub(crate) fn at_most(&mut self, [low, high]: [Number; 2], [most_low, most_high]: [Fr; 2]) {
        // The difference is nonnegative: it is `slack + 2^128 slack'`, with halves of these numbers
        // of bits. The upper half pays back the borrow of the lower half. The borrow is a bit, so
        // that both equations hold over the integers: with an arbitrary borrow they are one
        // equation modulo r, and 254 bits of slack solve it for every number.
        let borrows = low.value().into_bigint() > most_low.into_bigint();
        let borrow = self.bit(borrows);
        for (half, most, unit, count) in [
            (low, most_low, power(128), 128),
            (high, most_high, -Fr::one(), 126),
        ] {
            let slack = self.linear([-Fr::one(), unit, most], [half, borrow]);
            self.range(slack, count);
        }
    }
}
