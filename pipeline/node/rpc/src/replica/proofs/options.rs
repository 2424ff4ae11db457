//! Settings, and the seam to a verifier.

use std::error::Error;
use std::fmt::Debug;
use std::path::PathBuf;
use std::time::Duration;

use alloy_primitives::B256;
use zkfabric_stf::{BatchOutput, Rules};

/// Verifies proofs.
pub trait VerifyProof: Debug + Send + Sync {
    /// Returns the digest of the key of the program whose executions are proved.
    fn program(&self) -> B256;

    /// Verifies a proof, and returns the output that it claims.
    ///
    /// # Errors
    /// The reason to reject the proof.
    fn verify(&mut self, proof: &[u8]) -> Result<BatchOutput, Box<dyn Error + Send + Sync>>;
}

/// Settings of the verification of proofs.
#[derive(Debug)]
pub struct ProofOptions {
    /// Folder with a file for each batch whose proof was verified, so that a start does not verify
    /// all of them again; made if it is not there.
    pub folder: PathBuf,
    /// Chain id (EIP-155).
    pub chain_id: u64,
    /// Rules of the chain.
    pub rules: Rules,
    /// Verifies proofs.
    pub verifier: Box<dyn VerifyProof>,
    /// How often proofs are looked for.
    pub interval: Duration,
    /// After what time a proof that was refused is looked at again.
    pub again: Duration,
}

impl ProofOptions {
    /// Returns the settings for a chain and a verifier: a look every five seconds, and another one
    /// at a refused proof after five minutes.
    #[must_use]
    pub const fn new(
        folder: PathBuf,
        chain_id: u64,
        rules: Rules,
        verifier: Box<dyn VerifyProof>,
    ) -> Self {
        Self {
            folder,
            chain_id,
            rules,
            verifier,
            interval: Duration::from_secs(5),
            again: Duration::from_secs(300),
        }
    }
}
