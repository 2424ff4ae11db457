//! The seam to a prover.

use std::error::Error as StdError;
use std::path::Path;

use alloy_primitives::B256;
use zkfabric_stf::{BatchInput, BatchOutput};

use crate::folder::{Batches, ProofProgress};

/// An error of a prover.
pub type Cause = Box<dyn StdError + Send + Sync>;

/// Why a batch could not be proved.
#[derive(Debug, thiserror::Error)]
pub enum ProveError {
    /// The prover cannot work now, whatever the batch: it is asked again.
    #[error("no prover: {0}")]
    Unavailable(#[source] Cause),
    /// The batch could not be proved: it is tried again, and then split.
    #[error("{0}")]
    Failed(#[source] Cause),
}

/// A batch that is to be proved: as files, for a prover in another process, and in memory.
#[derive(Clone, Copy, Debug)]
pub struct Job<'a> {
    /// The batch file.
    pub batch: &'a Path,
    /// Its parent file.
    pub parent: &'a Path,
    /// The batch with its witness.
    pub input: &'a BatchInput,
    /// The output that the proof has to claim.
    pub output: &'a BatchOutput,
    /// Takes how far the proof is.
    pub progress: ProgressTo<'a>,
}

/// Takes how far the proof of a batch is, for who asks the node for its batches.
#[derive(Clone, Copy, Debug)]
pub struct ProgressTo<'a>(&'a Batches);

impl<'a> ProgressTo<'a> {
    /// Makes one for the batches whose attempt is made now.
    pub(super) const fn new(batches: &'a Batches) -> Self {
        Self(batches)
    }

    /// Tells how far the proof is. Takes no time worth saving: it may be called often.
    pub fn tell(&self, progress: ProofProgress) {
        self.0.tell_progress(progress);
    }
}

/// Proves batches.
pub trait Prove: Send {
    /// Returns the digest of the key of the program whose executions are proved.
    fn program(&self) -> B256;

    /// Returns a proof of the batch. The caller verifies it.
    ///
    /// # Errors
    /// The prover cannot work, or not on this batch.
    fn prove(&mut self, job: &Job<'_>) -> Result<Vec<u8>, ProveError>;

    /// Verifies a proof, and returns the digest of the output that it claims
    /// ([`BatchOutput::digest`]).
    ///
    /// # Errors
    /// The reason to reject the proof.
    fn verify(&mut self, proof: &[u8]) -> Result<B256, Cause>;
}
