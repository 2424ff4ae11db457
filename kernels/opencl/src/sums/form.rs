//! The form of elements on a device: Montgomery, with the radix of the variant.

use ark_bn254::Fr;
use ark_ff::{Field as _, One as _};

use crate::Variant;

/// Bits of arkworks' radix.
const HOST_BITS: u64 = 256;

/// How elements enter and leave. The host's words of an element `a` are `a 2^256`, the device's `a R`.
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

    /// The elements whose words of the host are the device's words of these.
    pub(super) fn enter(&self, values: &[Fr]) -> Vec<Fr> {
        values.iter().map(|value| *value * self.scale).collect()
    }

    /// Undoes [`Form::enter`].
    pub(super) fn leave(&self, values: &mut [Fr]) {
        values.iter_mut().for_each(|value| *value *= self.inverse);
    }

    /// Weights of what is read as it lies: of integers `v` and of words `a 2^256`, whose products with these are `w v` and `w a`.
    ///
    /// A product with the words of `e` is divided by `R`; the words of `e` are `e R`. So an integer takes `e = w R` to become `w v R`, and
    /// `a 2^256` takes `w R / 2^256`.
    pub(super) fn of_raw(&self, weight: Fr) -> [Fr; 2] {
        [weight * self.radix, weight * self.scale]
    }

    /// The same where the products are words of the host, `w v 2^256` and `w a 2^256`.
    pub(super) fn of_raw_for_host(&self, weight: Fr) -> [Fr; 2] {
        self.of_raw(weight).map(|weight| weight * self.inverse)
    }
}
