//! Claims of a multilinear opening.

#![deny(
    clippy::arithmetic_side_effects,
    clippy::indexing_slicing,
    clippy::as_conversions,
    clippy::string_slice
)]

use ark_bn254::Fr;
use zkfabric_algebra::Scalar;

use super::{LOG_COLUMNS, MAX_VARIABLES, MIN_VARIABLES};
use crate::KzgError;

/// `f(point) = value` for the polynomial committed to by `sum_i weight_i C_i`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Claim<'a, V: Scalar = Fr> {
    /// Commitments and their weights. The caller chooses the weights: challenges drawn after all of
    /// the commitments and the claimed values.
    pub terms: &'a [(V::Point, V)],
    /// `z_0, z_1, ..`, low variable first; [`MIN_VARIABLES`] to [`MAX_VARIABLES`] of them.
    pub point: &'a [V],
    /// The claimed value.
    pub value: V,
}

/// Returns `(u1, u2)`, the coordinates of the column and of the row.
pub(super) fn split<V>(point: &[V]) -> Result<(&[V], &[V]), KzgError> {
    let error = KzgError::Variables {
        min: MIN_VARIABLES,
        max: MAX_VARIABLES,
        got: point.len(),
    };
    if !(MIN_VARIABLES..=MAX_VARIABLES).contains(&point.len()) {
        return Err(error);
    }
    point.split_at_checked(LOG_COLUMNS).ok_or(error)
}

/// Returns `P_u(x) = prod_k ((1 - u_k) + u_k x^(2^k))`.
pub(super) fn weights_polynomial<V: Scalar>(u: &[V], x: V) -> V {
    let mut power = x;
    let mut product = V::ONE;
    for coordinate in u {
        product *= V::ONE + *coordinate * (power - V::ONE);
        power = power.square();
    }
    product
}
