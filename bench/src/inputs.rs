//! The same inputs for all contestants, and results in a common form.

use ark_bn254::{Fr, G1Affine};
use ark_ec::AffineRepr;
use ark_ff::{BigInt, PrimeField};
use zkfabric_msm::fixed_base_multiples;

/// Pseudo-random words: `splitmix64` (Steele, Lea, Flood: Fast splittable pseudorandom number
/// generators, OOPSLA 2014).
#[derive(Debug, Clone)]
pub struct Words(u64);

impl Words {
    /// Starts the sequence of a seed.
    #[must_use]
    pub const fn new(seed: u64) -> Self {
        Self(seed)
    }

    /// Returns the next word.
    pub const fn word(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut word = self.0;
        word = (word ^ (word >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        word = (word ^ (word >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        word ^ (word >> 31)
    }

    /// Returns a field element: four words with the highest reduced below the modulus' highest.
    pub fn element(&mut self) -> Fr {
        let mut limbs = [self.word(), self.word(), self.word(), self.word()];
        limbs[3] %= Fr::MODULUS.0[3];
        // Below the modulus, since its highest word is below the modulus' highest: any such value
        // is the Montgomery form of an element.
        Fr::new_unchecked(BigInt(limbs))
    }
}

/// Returns `n` field elements.
#[must_use]
pub fn elements(seed: u64, n: usize) -> Vec<Fr> {
    let mut words = Words::new(seed);
    (0..n).map(|_| words.element()).collect()
}

/// Returns `n` words.
#[must_use]
pub fn words(seed: u64, n: usize) -> Vec<u64> {
    let mut words = Words::new(seed);
    (0..n).map(|_| words.word()).collect()
}

/// Returns `n` points of the curve.
#[must_use]
pub fn points(seed: u64, n: usize) -> Vec<G1Affine> {
    fixed_base_multiples(&G1Affine::generator(), &elements(seed, n))
}

/// Conversions to and from halo2curves, by canonical bytes.
#[cfg(target_arch = "x86_64")]
pub mod halo2 {
    use ark_bn254::{Fq, Fr, G1Affine};
    use ark_ec::AffineRepr;
    use ark_ff::{BigInt, PrimeField};
    use halo2curves::{
        bn256,
        ff::{FromUniformBytes, PrimeField as _},
        group::prime::PrimeCurveAffine,
    };
    use rayon::prelude::*;

    use crate::Error;

    /// The peer's name in reports.
    pub const NAME: &str = "halo2curves";

    /// Returns whether this processor can run the peer: its assembly uses ADX and BMI2 without a
    /// check.
    #[must_use]
    pub fn runs_here() -> bool {
        is_x86_feature_detected!("adx") && is_x86_feature_detected!("bmi2")
    }

    fn bytes<F: PrimeField<BigInt = BigInt<4>>>(value: &F) -> [u8; 32] {
        let mut bytes = [0; 32];
        for (chunk, word) in bytes.chunks_exact_mut(8).zip(value.into_bigint().0) {
            chunk.copy_from_slice(&word.to_le_bytes());
        }
        bytes
    }

    fn wide(bytes: [u8; 32]) -> [u8; 64] {
        let mut wide = [0; 64];
        wide[..32].copy_from_slice(&bytes);
        wide
    }

    /// Converts an element of the scalar field.
    #[must_use]
    pub fn element(value: &Fr) -> bn256::Fr {
        bn256::Fr::from_uniform_bytes(&wide(bytes(value)))
    }

    /// Converts elements of the scalar field.
    #[must_use]
    pub fn elements(values: &[Fr]) -> Vec<bn256::Fr> {
        values.par_iter().map(element).collect()
    }

    /// Converts points; infinity becomes the peer's identity.
    #[must_use]
    pub fn points(points: &[G1Affine]) -> Vec<bn256::G1Affine> {
        let coordinate = |value: &Fq| bn256::Fq::from_uniform_bytes(&wide(bytes(value)));
        points
            .par_iter()
            .map(|point| {
                point
                    .xy()
                    .map_or_else(bn256::G1Affine::identity, |(x, y)| bn256::G1Affine {
                        x: coordinate(&x),
                        y: coordinate(&y),
                    })
            })
            .collect()
    }

    /// Compares two lists of elements.
    ///
    /// # Errors
    /// [`Error::Disagreement`].
    pub fn agree(name: &str, ours: &[Fr], theirs: &[bn256::Fr]) -> Result<(), Error> {
        let equal = ours.len() == theirs.len()
            && ours
                .par_iter()
                .zip(theirs)
                .all(|(a, b)| bytes(a).as_slice() == AsRef::<[u8]>::as_ref(&b.to_repr()));
        super::agreed(name, NAME, equal)
    }

    /// Compares two points.
    ///
    /// # Errors
    /// [`Error::Disagreement`].
    pub fn agree_point(name: &str, ours: &G1Affine, theirs: bn256::G1Affine) -> Result<(), Error> {
        let equal = points(std::slice::from_ref(ours)).first() == Some(&theirs);
        super::agreed(name, NAME, equal)
    }
}

/// Fails if a contestant's result differs from ours.
///
/// # Errors
/// [`Error::Disagreement`](crate::Error::Disagreement).
pub fn agreed(name: &str, peer: &'static str, equal: bool) -> Result<(), crate::Error> {
    if equal {
        Ok(())
    } else {
        Err(crate::Error::Disagreement {
            name: name.to_owned(),
            peer,
        })
    }
}

#[cfg(test)]
mod tests {
    use ark_ff::AdditiveGroup;

    use super::*;

    #[test]
    fn inputs_are_the_same_every_time_and_not_degenerate() {
        let values = elements(1, 100);
        assert_eq!(values, elements(1, 100));
        assert_ne!(values, elements(2, 100));
        assert!(values.windows(2).all(|pair| pair[0] != pair[1]));
        assert!(
            values
                .iter()
                .all(|x| x.0.0 < Fr::MODULUS.0 || x.0 < Fr::MODULUS)
        );
        assert!(
            points(3, 10)
                .iter()
                .all(|p| p.is_on_curve() && !p.is_zero())
        );
        // First output of the reference implementation for seed 0 (prng.di.unimi.it/splitmix64.c).
        assert_eq!(words(0, 1), [0xe220_a839_7b1d_cdaf]);
    }

    #[cfg(target_arch = "x86_64")]
    #[test]
    fn conversions_keep_values() {
        if !halo2::runs_here() {
            println!("NOT RUN: this processor has no ADX");
            return;
        }
        let values = elements(5, 33);
        let theirs = halo2::elements(&values);
        assert!(halo2::agree("conversion", &values, &theirs).is_ok());
        assert!(halo2::agree("conversion", &values[1..], &theirs[..32]).is_err());
        assert!(halo2::agree("conversion", &values, &theirs[1..]).is_err());
        let points = points(6, 3);
        let theirs = halo2::points(&points);
        assert!(halo2::agree_point("point", &points[1], theirs[1]).is_ok());
        assert!(halo2::agree_point("point", &points[0], theirs[1]).is_err());
        let zero = [Fr::ZERO];
        assert!(halo2::agree("zero", &zero, &halo2::elements(&zero)).is_ok());
    }
}
