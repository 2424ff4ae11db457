//! The prover of `zkfabric-zkvm` in this process.

use std::sync::{Mutex, PoisonError};

use alloy_primitives::B256;
use rayon::{ThreadPool, ThreadPoolBuilder};
use zkfabric_batch::guest;
use zkfabric_zkvm::{Options, Phase, Progress, Prover, VerifyOptions, verify};

use super::prove::{Cause, Job, ProgressTo, Prove, ProveError};
use crate::folder::{ProofProgress, ProofStage};

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
        let told = Told::new(job.progress);
        let prove = || self.prover.prove(&input, &output[..], &self.options, &told);
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

/// Tells of a proof's progress as the prover tells of it.
struct Told<'a> {
    to: ProgressTo<'a>,
    last: Mutex<ProofProgress>,
}

impl<'a> Told<'a> {
    fn new(to: ProgressTo<'a>) -> Self {
        let last = ProofProgress {
            stage: ProofStage::Commit,
            done: 0,
            total: 0,
            shards: 0,
            all_shards: None,
        };
        let last = Mutex::new(last);
        Self { to, last }
    }

    /// Changes what was told last, and tells it. The lock is held meanwhile, so that what two
    /// threads tell stays in order.
    fn change(&self, change: impl FnOnce(&mut ProofProgress)) {
        let mut last = self.last.lock().unwrap_or_else(PoisonError::into_inner);
        change(&mut last);
        self.to.tell(*last);
    }
}

const fn stage(phase: Phase) -> ProofStage {
    match phase {
        Phase::Commit => ProofStage::Commit,
        Phase::Prove => ProofStage::Prove,
        Phase::Verify => ProofStage::Verify,
    }
}

impl Progress for Told<'_> {
    fn advance(&self, phase: Phase, done: u64, total: u64) {
        self.within(phase, done, total);
    }

    fn within(&self, phase: Phase, done: u64, total: u64) {
        self.change(|last| {
            let stage = stage(phase);
            if stage == ProofStage::Prove && last.stage != stage {
                // Committed to, and not proved.
                last.shards = 0;
            }
            (last.stage, last.done, last.total) = (stage, done, total);
        });
    }

    fn shards(&self, phase: Phase, done: usize, all: Option<usize>) {
        self.change(|last| {
            last.stage = stage(phase);
            last.shards = done as u64;
            last.all_shards = all.map(|all| all as u64);
        });
    }
}
