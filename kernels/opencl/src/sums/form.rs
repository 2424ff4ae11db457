//! Representation of elements on a device: Montgomery form with the variant's radix.

use ark_bn254::Fr;
use ark_ff::{Field as _, One as _};

use crate::Variant;

/// Bits of arkworks' radix.
const HOST_BITS: u64 = 256;

/// Conversion of elements between host and device. The host's words of an element `a` are
/// `a 2^256`, the device's `a R`.
#[derive(Debug, Clone, Copy)]
pub(super) struct Form {
    /// `R / 2^256`.
    scale: Fr,
    inverse: Fr,
    /// `R`.
    radix: Fr,
}

impl Form {
    pub(super) fn new(variant: Variant) -> Self {
        let bits: u64 = match variant {
            Variant::Scalar => 256,
            Variant::Fused | Variant::Ifma => 260,
        };
        let two = Fr::from(2_u64);
        let scale = two.pow([bits - HOST_BITS]);
        Self {
            scale,
            inverse: scale.inverse().unwrap_or_else(Fr::one),
            radix: two.pow([bits]),
        }
    }

    /// Returns the elements whose words on the host equal the given elements' words on the device.
    pub(super) fn enter(&self, values: &[Fr]) -> Vec<Fr> {
        values.iter().map(|value| *value * self.scale).collect()
    }

    /// Reverses [`Form::enter`].
    pub(super) fn leave(&self, values: &mut [Fr]) {
        values.iter_mut().for_each(|value| *value *= self.inverse);
    }

    /// Returns the weights of unconverted inputs: of integers `v` and of words `a 2^256`, so that
    /// the products with these weights are `w v` and `w a`.
    ///
    /// A product with the words of `e` is divided by `R`; the words of `e` are `e R`. So an integer
    /// needs `e = w R` to become `w v R`, and `a 2^256` needs `w R / 2^256`.
    pub(super) fn of_raw(&self, weight: Fr) -> [Fr; 2] {
        [weight * self.radix, weight * self.scale]
    }

    /// As [`Form::of_raw`], with products in the host's words, `w v 2^256` and `w a 2^256`.
    pub(super) fn of_raw_for_host(&self, weight: Fr) -> [Fr; 2] {
        self.of_raw(weight).map(|weight| weight * self.inverse)
    }
}
