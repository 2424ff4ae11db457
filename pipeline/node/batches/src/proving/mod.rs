//! Proofs of batches, in the background.
//!
//! | module | concept |
//! |---|---|
//! | `prove` | the seam to a prover |
//! | `attempt` | one attempt, with what follows from its failure |
//! | `figures` | what attempts came to |
//! | `zkvm` | the prover of `zkfabric-zkvm` in this process (feature `prover`) |
//!
//! The queue is the folder: batches wait there in the order of their blocks, and a restart finds
//! them. One thread at idle priority proves one batch at a time.

mod attempt;
mod figures;
mod prove;
#[cfg(feature = "prover")]
mod zkvm;

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};
use std::thread::{Builder, JoinHandle};
use std::time::{Duration, Instant};

pub use attempt::Outcome;
pub use figures::ProofFigures;
pub use prove::{Cause, Job, ProgressTo, Prove, ProveError};
#[cfg(feature = "prover")]
pub use zkvm::Zkvm;

use crate::error::{Error, said};
use crate::folder::{Batches, Record};
use crate::priority::{Priority, Wanted};

/// How often the thread looks whether it is to end.
const LOOK: Duration = Duration::from_millis(20);

/// Settings of proofs in the background.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ProvingOptions {
    /// Attempts after which a batch is split or reported; at least one.
    pub attempts: u32,
    /// Time before a batch is tried again.
    pub pause: Duration,
    /// Priority that the thread asks for.
    pub priority: Wanted,
}

impl Default for ProvingOptions {
    /// Three attempts, a second apart, at idle priority.
    fn default() -> Self {
        Self {
            attempts: 3,
            pause: Duration::from_secs(1),
            priority: Wanted::Idle,
        }
    }
}

/// What the thread tells of each attempt, on the thread: the batch as it was before, what came of
/// it, and the time that it took.
pub type Report = Box<dyn FnMut(&Record, &Outcome, Duration) + Send>;

/// The thread that proves batches.
#[derive(Debug)]
pub struct Proving {
    shared: Arc<Shared>,
    thread: Option<JoinHandle<()>>,
}

#[derive(Debug, Default)]
struct Shared {
    stopped: AtomicBool,
    /// The batch of the attempt that is made, as it was before.
    running: Mutex<Option<Record>>,
    priority: OnceLock<Priority>,
    failure: OnceLock<Error>,
    figures: Mutex<ProofFigures>,
}

/// Reads what attempts came to, also behind the thread's end.
#[derive(Clone, Debug)]
pub struct ProofWatch(Arc<Shared>);

impl ProofWatch {
    /// Returns what attempts came to.
    #[must_use]
    pub fn figures(&self) -> ProofFigures {
        *self.0.figures()
    }
}

impl Proving {
    /// Begins to prove the batches of a folder, in order.
    ///
    /// # Errors
    /// [`Error::Thread`] if the system starts no thread.
    pub fn start(
        batches: Arc<Batches>,
        mut prover: Box<dyn Prove>,
        options: ProvingOptions,
        mut report: Report,
    ) -> Result<Self, Error> {
        let shared = Arc::new(Shared::default());
        let of_thread = Arc::clone(&shared);
        let run = move || {
            let shared = of_thread;
            let _ = shared.priority.set(Priority::of(options.priority));
            let run = || shared.run(&batches, prover.as_mut(), &options, &mut report);
            let result = catch_unwind(AssertUnwindSafe(run));
            let result = result.unwrap_or_else(|panic| {
                let message = said(panic.as_ref());
                let thread = "thread of proofs";
                Err(Error::Panicked { thread, message })
            });
            if let Err(error) = result {
                tracing::error!(reason = %error, "nothing is proved any longer");
                let _ = shared.failure.set(error);
            }
        };
        let thread = Builder::new().name("proofs".to_owned()).spawn(run);
        Ok(Self {
            shared,
            thread: Some(thread.map_err(Error::Thread)?),
        })
    }

    /// Returns why the thread has ended: its folder fails. Failed proofs are no such reason.
    #[must_use]
    pub fn failure(&self) -> Option<&Error> {
        self.shared.failure.get()
    }

    /// Returns what reads the figures without the thread.
    #[must_use]
    pub fn watch(&self) -> ProofWatch {
        ProofWatch(Arc::clone(&self.shared))
    }

    /// Returns the thread's priority; `None` before it runs.
    #[must_use]
    pub fn priority(&self) -> Option<&Priority> {
        self.shared.priority.get()
    }

    /// Leaves the attempt that is made to the next process: it does not count, and nobody waits for
    /// its end. For a process that ends now, since the thread goes on until then.
    ///
    /// # Errors
    /// The record cannot be written.
    pub fn abandon(mut self, batches: &Batches) -> Result<(), Error> {
        self.shared.stopped.store(true, Ordering::Release);
        // Dropped as a thread that nobody joins.
        self.thread = None;
        let mut running = self.shared.running();
        match running.take() {
            Some(before) => batches.set(&before),
            None => Ok(()),
        }
    }
}

/// Ends the thread after the attempt that it makes.
impl Drop for Proving {
    fn drop(&mut self) {
        self.shared.stopped.store(true, Ordering::Release);
        if let Some(thread) = self.thread.take() {
            // A panic is kept as the failure.
            let _ = thread.join();
        }
    }
}

impl Shared {
    fn running(&self) -> MutexGuard<'_, Option<Record>> {
        // The lock guards assignments.
        self.running.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn figures(&self) -> MutexGuard<'_, ProofFigures> {
        // The lock guards sums.
        self.figures.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn run(
        &self,
        batches: &Batches,
        prover: &mut dyn Prove,
        options: &ProvingOptions,
        report: &mut Report,
    ) -> Result<(), Error> {
        let is_stopped = || self.stopped.load(Ordering::Acquire);
        while !is_stopped() {
            let Some(record) = batches.wait_for_batch(LOOK) else {
                continue;
            };
            let most = options.attempts.max(1);
            let begun = Instant::now();
            *self.running() = Some(record.clone());
            batches.tell_attempt(Some(&record));
            let outcome = attempt::attempt(batches, &record, prover, most);
            batches.tell_attempt(None);
            let outcome = outcome?;
            // What is recorded now stays.
            if self.running().take().is_none() {
                return Ok(());
            }
            let time = begun.elapsed();
            self.figures().add(&outcome, record.span.cost, time);
            report(&record, &outcome, time);
            let waits = matches!(outcome, Outcome::Again { .. } | Outcome::Unavailable { .. });
            if waits {
                let end = Instant::now() + options.pause;
                while !is_stopped() && Instant::now() < end {
                    std::thread::sleep(LOOK.min(options.pause));
                }
            }
        }
        Ok(())
    }
}
