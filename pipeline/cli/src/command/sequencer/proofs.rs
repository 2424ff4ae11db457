//! Proofs of batches in the background.

use std::sync::Arc;
use std::thread;
use std::time::{Duration, Instant};

use alloy_primitives::B256;
use zkfabric_batches::{
    Batches, Outcome, ProofFigures, ProofWatch, Prove, Proving, ProvingOptions, Record, Wanted,
    Zkvm,
};
use zkfabric_zkvm::{Options, Prover, Sizing, VerifyOptions};

use super::claim::Claim;
use crate::Error;
use crate::args::{HashArg, MIB, PriorityArg, ProvingArgs};
use crate::report::ProofsReport;
use crate::source::{self, LOG_STACK, Purpose};

/// How often the end of the queue is looked for.
const LOOK: Duration = Duration::from_millis(20);
/// Time between two lines about it.
const PROGRESS: Duration = Duration::from_secs(5);

/// Refuses a reference string for proofs that nobody makes.
///
/// # Errors
/// [`Error::NoEffect`].
pub(in crate::command) fn check(args: &ProvingArgs) -> Result<(), Error> {
    if args.srs.ptau.is_some() && !args.prove {
        return Err(Error::NoEffect {
            flag: "--ptau",
            reason: "nothing is proved without --prove",
        });
    }
    Ok(())
}

/// Makes the prover, which takes its reference string into memory, if batches are to be proved.
///
/// # Errors
/// The reference string is unavailable.
pub(in crate::command) fn prover(args: &ProvingArgs) -> Result<Option<Zkvm>, Error> {
    if !args.prove {
        return Ok(None);
    }
    let backend = zkfabric_host::cpu();
    let srs = source::srs(&args.srs, Purpose::Proofs, backend.as_ref(), LOG_STACK)?;
    let srs = match args.prove_hash {
        HashArg::Keccak => srs,
        // As `prove` does, for proofs that other proofs verify.
        HashArg::Poseidon2 => srs.without_tau_b_g2()?,
    };
    let prover = Prover::new(backend, Arc::new(srs), source::guest()?, LOG_STACK)?;
    let options = Options {
        sizing: Sizing {
            memory_limit: Some(args.prove_memory_limit.saturating_mul(MIB)),
            profiled: args.prove_hash == HashArg::Poseidon2,
            ..Sizing::default()
        },
        hash: args.prove_hash.into(),
        ..Options::default()
    };
    let allow_insecure_srs = args.srs.ptau.is_none();
    let verify = VerifyOptions { allow_insecure_srs };
    Ok(Some(Zkvm::new(prover, options, verify)))
}

/// Proofs in the background.
#[derive(Debug)]
pub(in crate::command) struct Proofs {
    proving: Proving,
    batches: Arc<Batches>,
    program: B256,
}

impl Proofs {
    /// Begins to prove what has no proof.
    ///
    /// # Errors
    /// [`Error::OtherProgram`] if batches were proved for another program, and are not to be proved
    /// again.
    pub(in crate::command) fn start(
        prover: Zkvm,
        batches: &Arc<Batches>,
        args: &ProvingArgs,
    ) -> Result<Self, Error> {
        let program = prover.program();
        let others = batches.proved_for_others(program)?;
        if let Some(first) = others.first() {
            if !args.prove_again {
                return Err(Error::OtherProgram {
                    count: others.len(),
                    first: first.span.first,
                    program: program.to_string(),
                });
            }
            batches.prove_again(&others)?;
            tracing::info!(
                "batches that are proved again, since they were for another program: {}",
                others.len()
            );
        }
        let options = ProvingOptions {
            priority: match args.prove_priority {
                PriorityArg::Idle => Wanted::Idle,
                PriorityArg::Low => Wanted::Low,
                PriorityArg::Normal => Wanted::Normal,
            },
            ..ProvingOptions::default()
        };
        let prover = Box::new(prover);
        let proving = Proving::start(Arc::clone(batches), prover, options, Box::new(tell))?;
        Ok(Self {
            proving,
            batches: Arc::clone(batches),
            program,
        })
    }

    /// Returns what reads the figures while the thread goes on.
    pub(in crate::command) fn watch(&self) -> ProofWatch {
        self.proving.watch()
    }

    /// Returns whether nothing is proved any longer, since the folder fails.
    pub(in crate::command) fn has_failed(&self) -> bool {
        self.proving.failure().is_some()
    }

    /// Leaves what is proved to the next process.
    ///
    /// # Errors
    /// A record cannot be written.
    pub(in crate::command) fn abandon(self) -> Result<(), Error> {
        Ok(self.proving.abandon(&self.batches)?)
    }

    /// Waits until no batch waits, or another process wants to go on: what is proved at that time
    /// is left to it.
    ///
    /// # Errors
    /// The folder fails.
    pub(in crate::command) fn finish(self, claim: &Claim) -> Result<ProofsReport, Error> {
        let mut told = Instant::now();
        let is_wanted = loop {
            if let Some(error) = self.proving.failure() {
                return Err(Error::Proofs {
                    reason: error.to_string(),
                });
            }
            let waiting = self.batches.waiting().len();
            if waiting == 0 || claim.is_wanted() {
                break waiting > 0;
            }
            if told.elapsed() > PROGRESS {
                told = Instant::now();
                let oldest = self.batches.oldest().unwrap_or_default().as_secs();
                tracing::info!(
                    "{waiting} batches wait for proofs, the first of them for {oldest} s"
                );
            }
            thread::sleep(LOOK);
        };
        let priority = self.proving.priority().map(ToString::to_string);
        let watch = self.proving.watch();
        match is_wanted {
            true => self.proving.abandon(&self.batches)?,
            // The last attempt is told of before its thread ends.
            false => drop(self.proving),
        }
        let figures = watch.figures();
        Ok(report(&self.batches, self.program, priority, &figures))
    }
}

fn report(
    batches: &Batches,
    program: B256,
    priority: Option<String>,
    figures: &ProofFigures,
) -> ProofsReport {
    let backlog = batches.backlog();
    let mean = figures.time.as_secs_f64() / figures.proved.max(1) as f64;
    ProofsReport {
        program_key_digest: program.to_string(),
        priority,
        proved: figures.proved,
        found: figures.found,
        repeated: figures.again.saturating_add(figures.unavailable),
        split: figures.split,
        failed: backlog.failed,
        waiting: backlog.batches.saturating_sub(backlog.failed),
        oldest_seconds: batches.oldest().map(|oldest| oldest.as_secs_f64()),
        mean_seconds: mean,
        longest_seconds: figures.longest.as_secs_f64(),
    }
}

/// Tells what came of an attempt.
fn tell(record: &Record, outcome: &Outcome, time: Duration) {
    let (first, last) = (record.span.first, record.span.last);
    let seconds = time.as_secs_f64();
    match outcome {
        Outcome::Proved => {
            let transactions = record.span.transactions;
            tracing::info!(
                first,
                last,
                transactions,
                seconds,
                "blocks {first} to {last} are proved, {seconds:.1} s"
            );
        }
        Outcome::Found => {
            tracing::info!(first, last, "blocks {first} to {last} had a proof already");
        }
        Outcome::Again { reason } | Outcome::Unavailable { reason } => {
            tracing::warn!(
                first,
                last,
                reason,
                "blocks {first} to {last} are tried again: {reason}"
            );
        }
        Outcome::Split { reason } => {
            tracing::warn!(
                first,
                last,
                reason,
                "blocks {first} to {last} become two batches: {reason}"
            );
        }
        Outcome::Failed { reason } => {
            tracing::error!(
                first,
                last,
                reason,
                "blocks {first} to {last} cannot be proved: {reason}"
            );
        }
    }
}
