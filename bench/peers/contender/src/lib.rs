//! A contender's process: takes an [`Order`], sets up, proves, verifies, measures and writes the
//! [`Outcome`].
//!
//! Each contender runs in its own process, so that peak memory is its own and a killed one does not
//! affect the others. This crate depends on no prover, since SP1 and OpenVM can't share a lock
//! file; each implements [`Contender`].

mod error;
mod order;
mod outcome;
mod usage;

use std::{fs, process::ExitCode};

use zkfabric_peers_programs::Task;

pub use error::Error;
pub use order::Order;
pub use outcome::{Outcome, Time};

use usage::Watch;

/// Number of verifications of the last proof.
const VERIFICATIONS: usize = 5;

/// A prover's error, in its own words.
pub type Reason = Box<dyn std::error::Error + Send + Sync>;

/// A prover with the keys of one program, and one task.
pub trait Contender: Sized {
    /// A proof that anybody with the verifying key can check.
    type Proof;

    /// Makes the keys. Work that depends on the program alone belongs here: it is not part of a
    /// proof's time.
    ///
    /// # Errors
    /// The prover's error.
    fn set_up(elf: Vec<u8>, task: Task) -> Result<Self, Reason>;

    /// Returns the instructions of the task, by the machine's own count.
    ///
    /// # Errors
    /// The prover's error.
    fn instructions(&mut self) -> Result<u64, Reason>;

    /// Executes and proves.
    ///
    /// # Errors
    /// The prover's error.
    fn prove(&mut self) -> Result<Self::Proof, Reason>;

    /// Verifies, and returns the public output that the proof binds.
    ///
    /// # Errors
    /// The prover's error.
    fn verify(&mut self, proof: &Self::Proof) -> Result<Vec<u8>, Reason>;

    /// Returns the bytes of the proof, serialised as its prover stores it.
    ///
    /// # Errors
    /// The prover's error.
    fn bytes(&self, proof: &Self::Proof) -> Result<u64, Reason>;
}

/// Executes the order in the arguments. Errors go to stderr.
#[must_use]
pub fn main<C: Contender>(arguments: impl IntoIterator<Item = String>) -> ExitCode {
    let done = Order::from_arguments(arguments).and_then(|order| run::<C>(&order));
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            // There is nowhere to report when stderr is closed.
            let _ =
                std::io::Write::write_fmt(&mut std::io::stderr(), format_args!("error: {error}\n"));
            ExitCode::FAILURE
        }
    }
}

/// Executes an order, and writes the outcome.
///
/// # Errors
/// The guest can't be read, the prover fails, its proof is rejected, or the outcome can't be
/// written.
pub fn run<C: Contender>(order: &Order) -> Result<(), Error> {
    let elf = fs::read(&order.elf).map_err(Error::file(&order.elf))?;
    let outcome = measure::<C>(elf, order.task, order.repetitions)?;
    let text = serde_json::to_vec(&outcome)?;
    fs::write(&order.out, text).map_err(Error::file(&order.out))
}

/// Measures a contender.
///
/// # Errors
/// The prover fails, or its proof is rejected.
pub fn measure<C: Contender>(
    elf: Vec<u8>,
    task: Task,
    repetitions: usize,
) -> Result<Outcome, Error> {
    let failed = |step| move |reason| Error::Contender { step, reason };
    let watch = Watch::start();
    let mut contender = C::set_up(elf, task).map_err(failed("setup"))?;
    let set_up = watch.time();
    let instructions = contender.instructions().map_err(failed("execution"))?;

    let known = usage::forget_peak();
    let mut proofs = Vec::new();
    let mut last = None;
    for _ in 0..repetitions.max(1) {
        // Otherwise the memory of two proofs at a time would be measured.
        drop(last.take());
        let watch = Watch::start();
        last = Some(contender.prove().map_err(failed("proof"))?);
        proofs.push(watch.time());
    }
    let peak_memory_bytes = usage::peak_bytes().filter(|_| known);
    let Some(proof) = last else {
        return Err(Error::NoProof);
    };

    let mut output = Vec::new();
    let mut verifications = Vec::new();
    for _ in 0..VERIFICATIONS {
        let watch = Watch::start();
        output = contender.verify(&proof).map_err(failed("verification"))?;
        verifications.push(watch.time());
    }
    Ok(Outcome {
        output,
        instructions,
        set_up,
        proofs,
        verifications,
        proof_bytes: contender.bytes(&proof).map_err(failed("size"))?,
        peak_memory_bytes,
    })
}

#[cfg(test)]
mod tests;
