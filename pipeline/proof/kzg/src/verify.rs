//! Verification of a batched multi-point opening.
//!
//! BDFG20 ("Efficient polynomial commitment schemes for multiple points and polynomials", ePrint
//! 2020/081), section 4, in groups. Group `g` is a weighted sum `F_g` of committed polynomials that
//! are opened on the same set `S_g`. With `R_g` the polynomial of degree `< |S_g|` through the
//! values, `Z_g = prod_{s in S_g} (X - s)`:
//!
//! - the prover sends `W = [h]`, `h = sum_g (F_g - R_g) / Z_g`, then gets the challenge `z`;
//! - it sends `W' = [L / (X - z)]`, `L = sum_g (F_g - R_g(z)) / Z_g(z) - h`, which vanishes at `z`;
//! - the verifier checks `e(sum_g ([F_g] - R_g(z) G) / Z_g(z) - W + z W', G2) = e(W', tau G2)`.
//!
//! The caller supplies the weights, and soundness needs all of them, **over all groups together**,
//! to be distinct powers of one challenge drawn after the values are fixed; `z` must depend on `W`
//! and everything before it.

#![deny(clippy::indexing_slicing, clippy::as_conversions, clippy::string_slice)]

use alloc::vec::Vec;

use ark_bn254::{Bn254, Fr, G1Affine, G1Projective};
use ark_ec::{AffineRepr, CurveGroup, VariableBaseMSM, pairing::Pairing};
use ark_ff::Zero;
use zkfabric_algebra::{Point, Scalar};

use crate::{KzgError, POINT_BYTES, VerifierSrs, decode, encode};

/// Commitments opened on one set of points.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GroupClaim<V: Scalar = Fr> {
    /// Commitments and their weights.
    pub terms: Vec<(V::Point, V)>,
    /// The points, distinct, at least one.
    pub points: Vec<V>,
    /// The weighted sum of the polynomials' values at each point.
    pub values: Vec<V>,
}

/// The two points of a batched opening. Either may be infinity (every polynomial constant).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct OpeningProof<P = G1Affine> {
    /// `[h]`.
    pub w: P,
    /// `[L / (X - z)]`.
    pub w_prime: P,
}

impl OpeningProof {
    /// Length of the encoding in bytes.
    pub const BYTES: usize = 2 * POINT_BYTES;

    /// Returns `W | W'`.
    #[must_use]
    pub fn to_bytes(&self) -> [u8; Self::BYTES] {
        let mut bytes = [0; Self::BYTES];
        let encoded = encode(&self.w).into_iter().chain(encode(&self.w_prime));
        for (slot, byte) in bytes.iter_mut().zip(encoded) {
            *slot = byte;
        }
        bytes
    }

    /// Decodes a proof.
    ///
    /// # Errors
    /// [`KzgError::Length`], and the errors of [`decode`].
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, KzgError> {
        let error = KzgError::Length {
            expected: Self::BYTES,
            got: bytes.len(),
        };
        let (w, w_prime) = bytes.split_first_chunk().ok_or(error)?;
        let w_prime = w_prime.try_into().map_err(|_| error)?;
        Ok(Self {
            w: decode(w)?,
            w_prime: decode(w_prime)?,
        })
    }
}

/// Checks a batched opening at the challenge `z`.
///
/// # Errors
/// [`KzgError::OpeningRejected`] when the equation fails; any other error names the malformed part.
pub fn verify(
    srs: &VerifierSrs,
    groups: &[GroupClaim],
    proof: &OpeningProof,
    z: Fr,
) -> Result<(), KzgError> {
    let Linear {
        mut terms,
        constant,
    } = linear_terms(groups, proof, z)?;
    terms.push((G1Affine::generator(), constant));
    let (bases, scalars): (Vec<G1Affine>, Vec<Fr>) = terms.into_iter().unzip();
    let left = G1Projective::msm_unchecked(&bases, &scalars).into_affine();
    let loops = Bn254::multi_miller_loop([left, -proof.w_prime], [srs.g2(), srs.tau_g2()]);
    match Bn254::final_exponentiation(loops) {
        Some(product) if product.is_zero() => Ok(()),
        _ => Err(KzgError::OpeningRejected),
    }
}

/// The left side of a batched opening's pairing with `G2`: `sum scalar_i point_i + constant G`. The
/// right side pairs `-W'` with `tau G2`.
pub(crate) struct Linear<V: Scalar> {
    /// The groups' commitments in order, then `W`, then `W'`; all on the curve.
    pub(crate) terms: Vec<(V::Point, V)>,
    pub(crate) constant: V,
}

/// Returns `sum_g ([F_g] - R_g(z) G) / Z_g(z) - W + z W'`.
pub(crate) fn linear_terms<V: Scalar>(
    groups: &[GroupClaim<V>],
    proof: &OpeningProof<V::Point>,
    z: V,
) -> Result<Linear<V>, KzgError> {
    let count: usize = groups.iter().map(|group| group.terms.len()).sum();
    // Room for the caller's terms, too.
    let mut terms = Vec::with_capacity(count.saturating_add(5));
    let mut constant = V::ZERO;
    for (index, group) in groups.iter().enumerate() {
        let at = at_challenge(index, &group.points, &group.values, z)?;
        constant -= at.inverse_vanishing * at.remainder;
        let scaled =
            |(commitment, weight): &(V::Point, V)| (*commitment, *weight * at.inverse_vanishing);
        terms.extend(group.terms.iter().map(scaled));
    }
    terms.extend([(proof.w, -V::ONE), (proof.w_prime, z)]);
    check_on_curve(terms.iter().map(|(point, _)| *point))?;
    Ok(Linear { terms, constant })
}

/// Checks that all points are on the curve; infinity is accepted. G1 has cofactor 1.
pub(crate) fn check_on_curve<P: Point>(
    points: impl IntoIterator<Item = P>,
) -> Result<(), KzgError> {
    if points.into_iter().all(Point::is_on_curve) {
        Ok(())
    } else {
        Err(KzgError::NotOnCurve)
    }
}

/// A group's contribution at the challenge.
pub(crate) struct AtChallenge<V> {
    /// `R_g(z)`.
    pub(crate) remainder: V,
    /// `1 / Z_g(z)`.
    pub(crate) inverse_vanishing: V,
}

/// Evaluates the interpolant and the vanishing polynomial of a group at `z`, in Lagrange form.
pub(crate) fn at_challenge<V: Scalar>(
    group: usize,
    points: &[V],
    values: &[V],
    z: V,
) -> Result<AtChallenge<V>, KzgError> {
    if points.is_empty() {
        return Err(KzgError::NoPoints { group });
    }
    if points.len() != values.len() {
        return Err(KzgError::ValueCount {
            group,
            expected: points.len(),
            got: values.len(),
        });
    }
    let mut vanishing = V::ONE;
    let mut remainder = V::ZERO;
    for (j, (point, value)) in points.iter().zip(values).enumerate() {
        let distance = z - point;
        if !z.differs(*point) {
            return Err(KzgError::ChallengeIsPoint { group });
        }
        vanishing *= distance;
        let denominator = points
            .iter()
            .enumerate()
            .filter(|(k, _)| *k != j)
            .fold(distance, |product, (_, other)| product * (*point - other));
        let inverse = denominator
            .inverse()
            .ok_or(KzgError::DuplicatePoint { group })?;
        remainder += *value * inverse;
    }
    let inverse_vanishing = vanishing
        .inverse()
        .ok_or(KzgError::ChallengeIsPoint { group })?;
    Ok(AtChallenge {
        remainder: remainder * vanishing,
        inverse_vanishing,
    })
}
