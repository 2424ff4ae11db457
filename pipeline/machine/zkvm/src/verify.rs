//! From proof bytes to an output.

use crate::{Claim, ProgramKey, ZkvmError};
use zkfabric_verifier::{Options, Proof, Statement};

/// Checks a proof and returns its claim.
///
/// # Errors
/// The reason to reject the proof.
pub fn verify(key: &ProgramKey, proof: &[u8], options: Options) -> Result<Claim, ZkvmError> {
    let proof = Proof::from_bytes(key.verifying(), proof)?;
    let claim = Claim::from_bytes(&proof.public)?;
    let boundary = key.boundary(&claim.public_values())?;
    let statement = Statement {
        public: &proof.public,
        boundary: &boundary,
    };
    zkfabric_verifier::verify(key.verifying(), statement, &proof, options)?;
    Ok(claim)
}
