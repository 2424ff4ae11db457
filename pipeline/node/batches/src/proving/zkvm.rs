//! The prover of `zkfabric-zkvm` in this process.

use alloy_primitives::B256;
use rayon::{ThreadPool, ThreadPoolBuilder};
use zkfabric_batch::guest;
use zkfabric_zkvm::{Options, Prover, VerifyOptions, verify};

use super::prove::{Cause, Job, Prove, ProveError};

/// Proves batches by `zkfabric-zkvm`, as `zkfabric prove` does.
#[derive(Debug)]
pub struct Zkvm {
    prover: Prover,
    options: Options,
    verify: VerifyOptions,
    /// Threads of the prover, which have the priority of the thread that made them.
    pool: Option<ThreadPool>,
}

impl Zkvm {
    /// Takes a prover of the program `stf`, and the options of proofs and of their verification.
    #[must_use]
    pub const fn new(prover: Prover, options: Options, verify: VerifyOptions) -> Self {
        Self {
            prover,
            options,
            verify,
            pool: None,
        }
    }
}

impl Prove for Zkvm {
    fn program(&self) -> B256 {
        self.prover.key().verifying().digest().into()
    }

    fn prove(&mut self, job: &Job<'_>) -> Result<Vec<u8>, ProveError> {
        let input = guest::input_words(&job.input.encode());
        let output = job.output.to_bytes();
        let pool = match self.pool.take() {
            Some(pool) => pool,
            // Made here, on the thread whose priority it is to have.
            None => {
                let built = ThreadPoolBuilder::new().build();
                built.map_err(|error| ProveError::Unavailable(error.into()))?
            }
        };
        let prove = || self.prover.prove(&input, &output[..], &self.options, &());
        let proved = pool.install(prove);
        self.pool = Some(pool);
        let proved = proved.map_err(|error| ProveError::Failed(error.into()))?;
        Ok(proved.proof)
    }

    fn verify(&mut self, proof: &[u8]) -> Result<B256, Cause> {
        let claim = verify(self.prover.key(), proof, self.verify)?;
        Ok(guest::digest(claim.digest))
    }
}
