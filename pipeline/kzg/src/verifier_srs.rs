//! What a verifier knows of a reference string.

#![deny(clippy::indexing_slicing, clippy::as_conversions, clippy::string_slice)]

use alloc::vec::Vec;

use ark_bn254::{G1Affine, G2Affine};
use ark_ec::AffineRepr;
use ark_serialize::CanonicalSerialize;
use tiny_keccak::{Hasher, Keccak};

use crate::{KzgError, encode};

const DOMAIN: &[u8] = b"zkfabric/kzg-srs/v1";

/// The public part of a reference string: `G2`, `tau G2`, and whether somebody knows `tau`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct VerifierSrs {
    id: [u8; 32],
    insecure: bool,
    tau_g2: G2Affine,
}

impl VerifierSrs {
    /// A reference string with this `tau G2`.
    ///
    /// The id is `Keccak-256("zkfabric/kzg-srs/v1" | insecure | G1 | G2 | tau G2)`, points compressed, the flag one byte: a string
    /// that is marked insecure never has the id of one that is not.
    ///
    /// # Errors
    /// [`KzgError::Infinity`], [`KzgError::NotOnCurve`], [`KzgError::NotInSubgroup`].
    pub fn new(tau_g2: G2Affine, insecure: bool) -> Result<Self, KzgError> {
        if tau_g2.is_zero() {
            return Err(KzgError::Infinity);
        }
        if !tau_g2.is_on_curve() {
            return Err(KzgError::NotOnCurve);
        }
        if !tau_g2.is_in_correct_subgroup_assuming_on_curve() {
            return Err(KzgError::NotInSubgroup);
        }
        let mut hasher = Keccak::v256();
        hasher.update(DOMAIN);
        hasher.update(&[u8::from(insecure)]);
        hasher.update(&encode(&G1Affine::generator()));
        for point in [G2Affine::generator(), tau_g2] {
            let mut bytes = Vec::new();
            // Writing to a vector does not fail.
            if point.serialize_compressed(&mut bytes).is_err() {
                return Err(KzgError::NotOnCurve);
            }
            hasher.update(&bytes);
        }
        let mut id = [0; 32];
        hasher.finalize(&mut id);
        Ok(Self {
            id,
            insecure,
            tau_g2,
        })
    }

    /// Names the reference string; see [`VerifierSrs::new`].
    #[must_use]
    pub const fn id(&self) -> [u8; 32] {
        self.id
    }

    /// Whether `tau` is known, so that proofs can be forged.
    #[must_use]
    pub const fn insecure(&self) -> bool {
        self.insecure
    }

    /// The generator of G2.
    pub fn g2(&self) -> G2Affine {
        G2Affine::generator()
    }

    /// `tau G2`.
    pub const fn tau_g2(&self) -> G2Affine {
        self.tau_g2
    }
}
