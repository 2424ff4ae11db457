//! Where the short polynomials are opened, and with which values.

#![deny(
    clippy::arithmetic_side_effects,
    clippy::indexing_slicing,
    clippy::as_conversions,
    clippy::string_slice
)]

use alloc::vec::Vec;

use ark_bn254::Fr;
use ark_ff::{Field, One};

use super::{Evaluations, LOG_COLUMNS};
use crate::KzgError;

/// Where the polynomials are opened: `zeta`, `1/zeta` and `alpha`, three different points.
#[derive(Debug, Clone, Copy)]
pub(super) struct Points {
    pub(super) alpha: Fr,
    pub(super) zeta: Fr,
    pub(super) zeta_inverse: Fr,
}

impl Points {
    pub(super) fn new(alpha: Fr, zeta: Fr) -> Result<Self, KzgError> {
        let zeta_inverse = zeta.inverse().ok_or(KzgError::DegenerateZeta)?;
        if zeta == zeta_inverse {
            return Err(KzgError::DegenerateZeta);
        }
        if alpha == zeta || alpha == zeta_inverse {
            return Err(KzgError::AlphaIsZeta);
        }
        Ok(Self {
            alpha,
            zeta,
            zeta_inverse,
        })
    }

    /// `zeta^b`.
    pub(super) fn zeta_to_columns(&self) -> Fr {
        (0..LOG_COLUMNS).fold(self.zeta, |power, _| power.square())
    }

    /// Points and values of `g`, `h`, `S`, `D`. `h_alpha` is `h(alpha)`.
    pub(super) fn groups(&self, at_zeta: &Evaluations, h_alpha: Fr) -> [(Vec<Fr>, Vec<Fr>); 4] {
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

/// `1, x, x^2, x^3`: the weights of `g`, `h`, `S`, `D` in the batched opening.
pub(super) fn four_powers(x: Fr) -> [Fr; 4] {
    let square = x.square();
    [Fr::one(), x, square, square * x]
}
