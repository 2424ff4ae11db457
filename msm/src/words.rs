//! Scalars as sign and magnitude.

use ark_bn254::Fr;
use ark_ff::{BigInt, PrimeField, Zero};

/// A magnitude, with room for the bias that makes its digits signed: one bit above the widest
/// scalar.
pub(crate) trait Magnitude: Copy + Send + Sync {
    /// Zero.
    const ZERO: Self;

    /// Returns the number of significant bits.
    fn significant_bits(self) -> u32;

    /// Returns `self + other`, which must fit.
    fn plus(self, other: Self) -> Self;

    /// Returns `2^exponent`, which must fit.
    fn power_of_two(exponent: u32) -> Self;

    /// Returns `floor(self / 2^offset) mod 2^count`, `count < 32`, `offset` below the width of the
    /// type.
    fn bits(self, offset: u32, count: u32) -> u32;
}

macro_rules! primitive_magnitude {
    ($($word:ty),*) => {$(
        impl Magnitude for $word {
            const ZERO: Self = 0;

            fn significant_bits(self) -> u32 {
                Self::BITS - self.leading_zeros()
            }

            fn plus(self, other: Self) -> Self {
                self + other
            }

            fn power_of_two(exponent: u32) -> Self {
                1 << exponent
            }

            #[inline(always)]
            fn bits(self, offset: u32, count: u32) -> u32 {
                (self >> offset) as u32 & ((1 << count) - 1)
            }
        }
    )*};
}

primitive_magnitude!(u64, u128);

impl Magnitude for BigInt<4> {
    const ZERO: Self = Self([0; 4]);

    fn significant_bits(self) -> u32 {
        (0..4_u32)
            .rev()
            .zip(self.0.iter().rev())
            .find(|(_, limb)| **limb != 0)
            .map_or(0, |(index, limb)| 64 * index + limb.significant_bits())
    }

    #[inline(always)]
    fn plus(self, other: Self) -> Self {
        let mut carry = false;
        let mut out = self;
        for (slot, limb) in out.0.iter_mut().zip(other.0) {
            let (sum, first) = slot.overflowing_add(limb);
            let (sum, second) = sum.overflowing_add(u64::from(carry));
            *slot = sum;
            carry = first | second;
        }
        out
    }

    fn power_of_two(exponent: u32) -> Self {
        let mut out = Self::ZERO;
        if let Some(limb) = out.0.get_mut(exponent as usize / 64) {
            *limb = 1 << (exponent % 64);
        }
        out
    }

    #[inline(always)]
    fn bits(self, offset: u32, count: u32) -> u32 {
        let limb = |index: u32| self.0.get(index as usize).copied().unwrap_or(0);
        let (index, shift) = (offset / 64, offset % 64);
        let low = limb(index) >> shift;
        // A shift by 64 is split in two, so that it gives zero.
        let high = (limb(index + 1) << 1) << (63 - shift);
        ((low | high) & ((1 << count) - 1)) as u32
    }
}

/// A scalar.
pub(crate) trait Word: Copy + Send + Sync {
    /// Type of the scalar's magnitude.
    type Magnitude: Magnitude;

    /// Whether the type has negative values.
    const SIGNED: bool;

    /// Returns the absolute value; for a field element the canonical representative.
    fn magnitude(self) -> Self::Magnitude;

    /// Returns whether the value is negative.
    fn is_negative(self) -> bool;

    /// Returns whether the value is zero.
    fn is_zero(self) -> bool;

    /// Returns a bound of the significant bits of the magnitudes of `chunk`: exact, or the width of
    /// the type.
    fn significant_bits(chunk: &[Self]) -> u32;
}

macro_rules! primitive_word {
    ($signed:literal, $magnitude:ty, $($word:ty, $abs:expr, $negative:expr);*) => {$(
        impl Word for $word {
            type Magnitude = $magnitude;

            const SIGNED: bool = $signed;

            #[inline(always)]
            fn magnitude(self) -> $magnitude {
                <$magnitude>::from($abs(self))
            }

            #[inline(always)]
            fn is_negative(self) -> bool {
                $negative(self)
            }

            fn is_zero(self) -> bool {
                self == 0
            }

            fn significant_bits(chunk: &[Self]) -> u32 {
                let all = chunk.iter().fold(0, |all, word| all | $abs(*word));
                u64::BITS - u64::from(all).leading_zeros()
            }
        }
    )*};
}

primitive_word!(false, u64, u8, |x: u8| x, |_| false; u16, |x: u16| x, |_| false; u32, |x: u32| x, |_| false);
primitive_word!(false, u128, u64, |x: u64| x, |_| false);
primitive_word!(true, u64, i8, i8::unsigned_abs, i8::is_negative; i16, i16::unsigned_abs, i16::is_negative;
    i32, i32::unsigned_abs, i32::is_negative);
primitive_word!(true, u128, i64, i64::unsigned_abs, i64::is_negative);

impl Word for Fr {
    type Magnitude = BigInt<4>;

    const SIGNED: bool = false;

    #[inline(always)]
    fn magnitude(self) -> BigInt<4> {
        self.into_bigint()
    }

    #[inline(always)]
    fn is_negative(self) -> bool {
        false
    }

    fn is_zero(self) -> bool {
        Zero::is_zero(&self)
    }

    fn significant_bits(chunk: &[Self]) -> u32 {
        /// Number of values that distinguish a full-width column from a narrow one; only a narrow
        /// one is read to its end.
        const SAMPLE: usize = 32;
        let (sample, rest) = chunk.split_at(SAMPLE.min(chunk.len()));
        let most = |values: &[Self]| -> u32 {
            let all = values.iter().fold([0; 4], |mut all, value| {
                for (slot, limb) in all.iter_mut().zip(value.into_bigint().0) {
                    *slot |= limb;
                }
                all
            });
            BigInt(all).significant_bits()
        };
        match most(sample) {
            bits if bits + 6 >= Self::MODULUS_BIT_SIZE => Self::MODULUS_BIT_SIZE,
            bits => bits.max(most(rest)),
        }
    }
}

#[cfg(test)]
mod tests {
    use ark_ff::Field;
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn wide_bits_are_the_bits(limbs in any::<[u64; 4]>(), offset in 0_u32..256, count in 1_u32..31) {
            let wide = BigInt::<4>(limbs);
            let expected = (0..count)
                .filter(|i| {
                    let at = offset + i;
                    limbs.get(at as usize / 64).is_some_and(|limb| limb >> (at % 64) & 1 == 1)
                })
                .fold(0_u32, |acc, i| acc | 1 << i);
            prop_assert_eq!(wide.bits(offset, count), expected);
        }

        #[test]
        fn wide_sums_are_sums(a in any::<u128>(), b in any::<u128>()) {
            let wide = |x: u128| BigInt::<4>([x as u64, (x >> 64) as u64, 0, 0]);
            let (sum, carry) = a.overflowing_add(b);
            let expected = BigInt::<4>([sum as u64, (sum >> 64) as u64, u64::from(carry), 0]);
            prop_assert_eq!(wide(a).plus(wide(b)), expected);
        }
    }

    #[test]
    fn extremes_have_their_magnitude() {
        assert_eq!(i64::MIN.magnitude(), 1 << 63);
        assert!(i64::MIN.is_negative() && !i64::MAX.is_negative());
        assert_eq!(i8::MIN.magnitude(), 128);
        assert_eq!(<i64 as Word>::significant_bits(&[1, i64::MIN]), 64);
        assert_eq!(<i16 as Word>::significant_bits(&[-1, 3]), 2);
        assert_eq!(<u32 as Word>::significant_bits(&[]), 0);
        assert_eq!(BigInt::<4>::power_of_two(129), BigInt([0, 0, 2, 0]));
        assert_eq!(BigInt::<4>([0, 0, 1, 0]).significant_bits(), 129);
        assert_eq!(BigInt::<4>([0; 4]).significant_bits(), 0);
    }

    #[test]
    fn field_columns_are_measured_to_their_end() {
        let mut narrow = vec![Fr::ONE; 1000];
        assert_eq!(<Fr as Word>::significant_bits(&narrow), 1);
        narrow[999] = Fr::from(2).pow([200]);
        assert_eq!(<Fr as Word>::significant_bits(&narrow), 201);
        narrow[999] = -Fr::ONE;
        assert_eq!(<Fr as Word>::significant_bits(&narrow), 254);
        narrow[0] = -Fr::ONE;
        assert_eq!(<Fr as Word>::significant_bits(&narrow), 254);
    }
}
