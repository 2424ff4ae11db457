//! A verifier's part of a reference string.

#![deny(clippy::indexing_slicing, clippy::as_conversions, clippy::string_slice)]

use alloc::vec::Vec;

use ark_bn254::{G1Affine, G2Affine};
use ark_ec::AffineRepr;
use ark_serialize::CanonicalSerialize;
use tiny_keccak::{Hasher, Keccak};

use crate::mercury::Form;
use crate::{KzgError, encode};

const DOMAIN: &[u8] = b"zkfabric/kzg-srs/v2";

/// `tau G2` of the development string in arkworks' compressed form. Anybody can compute its `tau`,
/// which is Keccak-256 of a public seed (`powers::DEVELOPMENT_SEED`).
pub const DEVELOPMENT_TAU_G2: [u8; 64] = [
    0x93, 0x54, 0xa8, 0xf3, 0xcc, 0x1f, 0xa4, 0x81, 0x8f, 0xa9, 0xf9, 0x06, 0x0b, 0xc9, 0x1f, 0x62,
    0xf3, 0x04, 0x38, 0x79, 0x9b, 0x9a, 0x58, 0xc6, 0x44, 0xc8, 0x61, 0xe7, 0x9f, 0x01, 0x52, 0x0a,
    0x06, 0x8f, 0x3c, 0x4f, 0x0c, 0x96, 0x2b, 0xd4, 0xdb, 0xce, 0xac, 0x5e, 0x65, 0xc1, 0x59, 0x0e,
    0xcf, 0x81, 0xe4, 0xfb, 0x33, 0x49, 0x7a, 0x06, 0x3d, 0x50, 0x44, 0x96, 0xb2, 0x7e, 0x76, 0x14,
];

/// The public part of a reference string: `G2`, `tau G2`, `tau^b G2` if known, and whether somebody
/// knows `tau`.
///
/// `b = 2^`[`LOG_COLUMNS`](crate::mercury::LOG_COLUMNS): a pairing with `tau^b G2` checks the
/// division of [`mercury`](crate::mercury). A string without `tau^b G2` serves the longer form of
/// that opening.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct VerifierSrs {
    id: [u8; 32],
    insecure: bool,
    tau_g2: G2Affine,
    tau_b_g2: Option<G2Affine>,
}

impl VerifierSrs {
    /// Makes a reference string from this `tau G2` and, where known, this `tau^b G2`.
    ///
    /// Both points are checked to lie in the subgroup. The points alone do not show that they are
    /// powers of the same `tau`: the reader of a ceremony's file checks this with `tau^b G1`, and
    /// the id vouches for it afterwards.
    ///
    /// The string is insecure if `tau G2` is the development string's; callers have no say in it.
    ///
    /// The id is
    /// `Keccak-256("zkfabric/kzg-srs/v2" | insecure | G1 | G2 | tau G2 | known | tau^b G2)`, points
    /// compressed, a flag one byte, the last point only if known. A string with `tau^b G2` never
    /// has the id of a string without.
    ///
    /// # Errors
    /// [`KzgError::Infinity`], [`KzgError::NotOnCurve`], [`KzgError::NotInSubgroup`];
    /// [`KzgError::TrivialTau`] where a point is the generator, so that `tau` or `tau^b` is 1.
    pub fn new(tau_g2: G2Affine, tau_b_g2: Option<G2Affine>) -> Result<Self, KzgError> {
        let tau_bytes = compressed(&checked(tau_g2)?)?;
        let insecure = tau_bytes == DEVELOPMENT_TAU_G2;
        let mut hasher = Keccak::v256();
        hasher.update(DOMAIN);
        hasher.update(&[u8::from(insecure)]);
        hasher.update(&encode(&G1Affine::generator()));
        hasher.update(&compressed(&G2Affine::generator())?);
        hasher.update(&tau_bytes);
        hasher.update(&[u8::from(tau_b_g2.is_some())]);
        if let Some(point) = tau_b_g2 {
            hasher.update(&compressed(&checked(point)?)?);
        }
        let mut id = [0; 32];
        hasher.finalize(&mut id);
        Ok(Self {
            id,
            insecure,
            tau_g2,
            tau_b_g2,
        })
    }

    /// Returns the same string without `tau^b G2`, under the corresponding id.
    ///
    /// # Errors
    /// None in practice: the remaining point has been checked.
    pub fn without_tau_b_g2(&self) -> Result<Self, KzgError> {
        Self::new(self.tau_g2, None)
    }

    /// Returns the id of the reference string; see [`VerifierSrs::new`].
    #[must_use]
    pub const fn id(&self) -> [u8; 32] {
        self.id
    }

    /// Returns whether `tau` is known, so that proofs can be forged.
    #[must_use]
    pub const fn insecure(&self) -> bool {
        self.insecure
    }

    /// Returns the generator of G2.
    pub fn g2(&self) -> G2Affine {
        G2Affine::generator()
    }

    /// Returns `tau G2`.
    pub const fn tau_g2(&self) -> G2Affine {
        self.tau_g2
    }

    /// Returns `tau^b G2`, `b = 2^`[`LOG_COLUMNS`](crate::mercury::LOG_COLUMNS), if the string has
    /// it.
    pub const fn tau_b_g2(&self) -> Option<G2Affine> {
        self.tau_b_g2
    }
}

/// Returns the point if it is a proper point of the subgroup and not the generator.
fn checked(point: G2Affine) -> Result<G2Affine, KzgError> {
    if point.is_zero() {
        Err(KzgError::Infinity)
    } else if !point.is_on_curve() {
        Err(KzgError::NotOnCurve)
    } else if !point.is_in_correct_subgroup_assuming_on_curve() {
        Err(KzgError::NotInSubgroup)
    } else if point == G2Affine::generator() {
        Err(KzgError::TrivialTau)
    } else {
        Ok(point)
    }
}

fn compressed(point: &G2Affine) -> Result<Vec<u8>, KzgError> {
    let mut bytes = Vec::new();
    // Writing to a vector does not fail.
    point
        .serialize_compressed(&mut bytes)
        .map_err(|_| KzgError::NotOnCurve)?;
    Ok(bytes)
}

impl Form {
    /// Returns the form of the openings of a reference string.
    #[must_use]
    pub const fn of(srs: &VerifierSrs) -> Self {
        match srs.tau_b_g2() {
            Some(_) => Self::Pairing,
            None => Self::Quotient,
        }
    }
}
