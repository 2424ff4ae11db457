//! The two fields and their Montgomery constants, taken from arkworks.

use ark_ff::PrimeField;
use num_bigint::BigUint;

/// Bits of the Montgomery radix R.
pub const RADIX_BITS: usize = 256;

/// Bits of an element: both moduli are between 2^253 and 2^254.
pub const FIELD_BITS: usize = 254;

/// A prime field of BN254.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Field {
    /// Scalars: polynomials and the NTT.
    Fr,
    /// Coordinates of points.
    Fq,
}

impl Field {
    /// Both fields.
    pub const ALL: [Self; 2] = [Self::Fr, Self::Fq];

    /// Returns the field's name in module names.
    pub fn name(self) -> &'static str {
        match self {
            Self::Fr => "fr",
            Self::Fq => "fq",
        }
    }

    /// Returns p.
    pub fn modulus(self) -> BigUint {
        match self {
            Self::Fr => ark_bn254::Fr::MODULUS.into(),
            Self::Fq => ark_bn254::Fq::MODULUS.into(),
        }
    }

    /// Returns p' = -1/p mod 2^256.
    pub fn negative_inverse(self) -> BigUint {
        let radix = BigUint::from(1u8) << RADIX_BITS;
        let p = self.modulus();
        // Newton: the number of correct bits doubles, starting from the one of x = 1.
        let mut x = BigUint::from(1u8);
        for _ in 0..RADIX_BITS.ilog2() {
            let error = (&radix + 2u8 - (&p * &x) % &radix) % &radix;
            x = (x * error) % &radix;
        }
        radix - x
    }

    /// Returns R mod p, the Montgomery form of 1.
    pub fn one(self) -> BigUint {
        (BigUint::from(1u8) << RADIX_BITS) % self.modulus()
    }

    /// Returns the multipliers' product: a b / R mod p.
    pub fn montgomery(self, a: &BigUint, b: &BigUint) -> BigUint {
        let p = self.modulus();
        let inverse = self.one().modinv(&p).unwrap_or_default();
        a * b * inverse % p
    }

    /// Returns a R mod p.
    pub fn to_montgomery(self, a: &BigUint) -> BigUint {
        (a << RADIX_BITS) % self.modulus()
    }

    /// Returns the four 64-bit limbs of p.
    pub fn limbs(self) -> [u64; 4] {
        match self {
            Self::Fr => ark_bn254::Fr::MODULUS.0,
            Self::Fq => ark_bn254::Fq::MODULUS.0,
        }
    }
}

/// Returns a number as a sum of signed powers of two, no two of them adjacent (about a third of its
/// bits).
pub(super) fn signed_digits(value: &BigUint) -> Vec<(usize, bool)> {
    // The digits are the positions where 3 v and v differ; negative where v has the bit.
    let three = value * 3u8;
    (1..=three.bits())
        .filter(|&i| three.bit(i) != value.bit(i))
        .map(|i| (i as usize - 1, value.bit(i)))
        .collect()
}
