//! Points and values at which the short polynomials are opened.

#![deny(
    clippy::arithmetic_side_effects,
    clippy::indexing_slicing,
    clippy::as_conversions,
    clippy::string_slice
)]

use alloc::vec::Vec;

use zkfabric_algebra::Scalar;

use super::{Evaluations, LOG_COLUMNS};
use crate::KzgError;

/// The points of the openings: `zeta`, `1/zeta` and `alpha`, three different points.
#[derive(Debug, Clone, Copy)]
pub(super) struct Points<V> {
    pub(super) alpha: V,
    pub(super) zeta: V,
    pub(super) zeta_inverse: V,
}

impl<V: Scalar> Points<V> {
    pub(super) fn new(alpha: V, zeta: V) -> Result<Self, KzgError> {
        let zeta_inverse = zeta.inverse().ok_or(KzgError::DegenerateZeta)?;
        if !zeta.differs(zeta_inverse) {
            return Err(KzgError::DegenerateZeta);
        }
        if !alpha.differs(zeta) || !alpha.differs(zeta_inverse) {
            return Err(KzgError::AlphaIsZeta);
        }
        Ok(Self {
            alpha,
            zeta,
            zeta_inverse,
        })
    }

    /// Returns `zeta^b`.
    pub(super) fn zeta_to_columns(&self) -> V {
        (0..LOG_COLUMNS).fold(self.zeta, |power, _| power.square())
    }

    /// Returns points and values of `g`, `h`, `S`, `D`. `h_alpha` is `h(alpha)`.
    pub(super) fn groups(&self, at_zeta: &Evaluations<V>, h_alpha: V) -> [(Vec<V>, Vec<V>); 4] {
        let Self {
            alpha,
            zeta,
            zeta_inverse,
        } = *self;
        let both = || Vec::from([zeta, zeta_inverse]);
        let [h, h_inverse] = at_zeta.h;
        let [_, g_inverse] = at_zeta.g;
        let d = self.zeta_to_columns() * zeta_inverse * g_inverse;
        [
            (both(), at_zeta.g.into()),
            (
                [zeta, zeta_inverse, alpha].into(),
                [h, h_inverse, h_alpha].into(),
            ),
            (both(), at_zeta.s.into()),
            ([zeta].into(), [d].into()),
        ]
    }
}

/// Returns `1, x, x^2, x^3`: the weights of `g`, `h`, `S`, `D` in the batched opening.
pub(super) fn four_powers<V: Scalar>(x: V) -> [V; 4] {
    let square = x.square();
    [V::ONE, x, square, square * x]
}
