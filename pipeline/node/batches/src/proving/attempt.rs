//! One attempt to prove the first batch that waits.

use std::panic::{AssertUnwindSafe, catch_unwind};

use alloy_primitives::B256;

use super::prove::{Cause, Job, ProgressTo, Prove, ProveError};
use crate::error::{Error, said};
use crate::folder::{Batches, Loaded, Record, Status};

/// What an attempt came to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// The batch has a proof, verified and recorded.
    Proved,
    /// The batch had a proof already, which an earlier process did not record.
    Found,
    /// The prover cannot work: the batch is tried again, and the attempt does not count.
    Unavailable {
        /// What the prover said.
        reason: String,
    },
    /// The batch is tried again.
    Again {
        /// What the prover said.
        reason: String,
    },
    /// The batch became two.
    Split {
        /// What the prover said.
        reason: String,
    },
    /// The batch has a single block: it is reported, and the next one is taken.
    Failed {
        /// What the prover said.
        reason: String,
    },
}

/// Tries once to prove a batch, the first one that waits.
///
/// # Errors
/// The folder fails, or the batch's files are not those of its record.
pub(super) fn attempt(
    batches: &Batches,
    record: &Record,
    prover: &mut dyn Prove,
    most: u32,
) -> Result<Outcome, Error> {
    let loaded = batches.load(record)?;
    let output = &loaded.executed.execution.output;
    if let Some(proof) = batches.proof(record)? {
        // What does not verify is not ours to replace.
        let digest = digest(prover, &proof);
        if digest.is_ok_and(|digest| digest == output.digest()) {
            proved(batches, record, &loaded, prover.program())?;
            return Ok(Outcome::Found);
        }
        let path = batches.proof_path(record);
        return Err(Error::Exists { path });
    }
    let attempts = match record.status {
        Status::Waiting { attempts } => attempts,
        _ => 0,
    };
    if attempts >= most {
        // Each attempt is recorded before it begins.
        let reason = format!("the process ended in {attempts} attempts");
        return fail(batches, record, &loaded, attempts, reason);
    }
    let before = record;
    let attempts = attempts + 1;
    let record = before.with(Status::Waiting { attempts });
    batches.set(&record)?;
    match verified(batches, &record, &loaded, prover) {
        Ok(proof) => {
            batches.write_proof(&record, &proof)?;
            proved(batches, &record, &loaded, prover.program())?;
            Ok(Outcome::Proved)
        }
        Err(ProveError::Unavailable(cause)) => {
            batches.set(before)?;
            let reason = cause.to_string();
            Ok(Outcome::Unavailable { reason })
        }
        Err(ProveError::Failed(cause)) if attempts < most => {
            let reason = cause.to_string();
            Ok(Outcome::Again { reason })
        }
        Err(ProveError::Failed(cause)) => {
            fail(batches, &record, &loaded, attempts, cause.to_string())
        }
    }
}

/// Proves a batch and verifies the proof.
fn verified(
    batches: &Batches,
    record: &Record,
    loaded: &Loaded,
    prover: &mut dyn Prove,
) -> Result<Vec<u8>, ProveError> {
    let [batch, parent] = batches.paths(record);
    let execution = &loaded.executed.execution;
    let job = Job {
        batch: &batch,
        parent: &parent,
        input: &execution.input,
        output: &execution.output,
        progress: ProgressTo::new(batches),
    };
    let proof = guarded(|| prover.prove(&job)).unwrap_or_else(|panic| Err(failed(panic)))?;
    let expected = execution.output.digest();
    let got = digest(prover, &proof).map_err(ProveError::Failed)?;
    match expected == got {
        true => Ok(proof),
        false => Err(failed(format!(
            "the proof claims {got}, expected {expected}"
        ))),
    }
}

/// Verifies a proof; returns the digest that it claims.
fn digest(prover: &mut dyn Prove, proof: &[u8]) -> Result<B256, Cause> {
    guarded(|| prover.verify(proof)).unwrap_or_else(|panic| Err(panic.into()))
}

fn failed(reason: String) -> ProveError {
    ProveError::Failed(reason.into())
}

/// Calls a prover; returns what a panic said.
fn guarded<T>(call: impl FnOnce() -> T) -> Result<T, String> {
    let called = catch_unwind(AssertUnwindSafe(call));
    called.map_err(|panic| format!("the prover panicked: {}", said(panic.as_ref())))
}

fn proved(batches: &Batches, record: &Record, loaded: &Loaded, program: B256) -> Result<(), Error> {
    let digest = loaded.executed.execution.output.digest();
    let program = Some(program);
    batches.set(&record.with(Status::Proved { digest, program }))
}

/// Splits a batch that could not be proved, or reports it.
fn fail(
    batches: &Batches,
    record: &Record,
    loaded: &Loaded,
    attempts: u32,
    reason: String,
) -> Result<Outcome, Error> {
    if batches.split(record, loaded)? {
        return Ok(Outcome::Split { reason });
    }
    let status = Status::Failed {
        attempts,
        reason: reason.clone(),
    };
    batches.set(&record.with(status))?;
    Ok(Outcome::Failed { reason })
}
