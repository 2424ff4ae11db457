//! The thread that executes blocks once more, behind a bounded queue.

use std::any::Any;
use std::io;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::sync::{Arc, OnceLock};
use std::thread::{Builder, JoinHandle};

use zkfabric_state::StateView;
use zkfabric_stf::host::Genesis;

use super::choice::{Choice, ExecutionOptions};
use super::error::ExecutionError;
use super::execution::Execution;
use super::mark;
use super::recording::{RecordedBlock, RecordedGroup, Recording};
use crate::block::{SealedBlock, Tip};
use crate::frame::Frame;
use crate::ledger::Ledger;
use crate::priority::lower_priority;

/// How many of the chosen blocks were executed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ExecutionFigures {
    /// Blocks that were executed, and were the same.
    pub executed: u64,
    /// Chosen blocks that were not: others waited, the block was too large, or a part of it came
    /// before the process began.
    pub skipped: u64,
    /// Number of the newest block that was executed.
    pub newest: Option<u64>,
}

/// Reads the figures, on any thread.
#[derive(Clone, Debug)]
pub struct ExecutionWatch(Arc<Shared>);

impl ExecutionWatch {
    /// Returns the figures.
    #[must_use]
    pub fn figures(&self) -> ExecutionFigures {
        let load = |number: &AtomicU64| number.load(Ordering::Acquire);
        let executed = load(&self.0.executed);
        ExecutionFigures {
            executed,
            skipped: load(&self.0.skipped),
            newest: (executed > 0).then(|| load(&self.0.newest)),
        }
    }
}

#[derive(Debug, Default)]
struct Shared {
    executed: AtomicU64,
    skipped: AtomicU64,
    newest: AtomicU64,
    is_stopping: AtomicBool,
    failure: OnceLock<ExecutionError>,
    /// Held by a test while nothing is to be executed.
    #[cfg(test)]
    hold: std::sync::Mutex<()>,
}

/// What a group of a chosen block is executed on.
#[derive(Debug)]
pub(in crate::follower) struct Before {
    state: StateView,
    /// Whether the group begins a block, and the block before if it is sealed.
    begins: Option<Option<Tip>>,
}

/// Executes chosen blocks once more, on a thread of low priority.
#[derive(Debug)]
pub(in crate::follower) struct Executions {
    choice: Choice,
    /// The open block, if it is chosen.
    recording: Option<Recording>,
    /// The block that has ended and is not sealed, if it is chosen.
    ended: Option<Recording>,
    jobs: Option<SyncSender<RecordedBlock>>,
    thread: Option<JoinHandle<()>>,
    shared: Arc<Shared>,
}

impl Executions {
    /// Starts the thread, unless no block is to be executed. A folder whose chain is found wrong
    /// gets a mark.
    ///
    /// # Errors
    /// The system gives no thread, no memory, or no random number.
    pub(in crate::follower) fn start(
        options: &ExecutionOptions,
        executor: zkfabric_executor::Options,
        genesis: &Genesis,
        folder: &Path,
    ) -> io::Result<Self> {
        let shared = Arc::new(Shared::default());
        let mut executions = Self {
            choice: Choice::new(options)?,
            recording: None,
            ended: None,
            jobs: None,
            thread: None,
            shared: Arc::clone(&shared),
        };
        if options.one_in == 0 {
            return Ok(executions);
        }
        let (sender, jobs) = sync_channel(options.waiting.max(1));
        let worker = Worker {
            execution: Execution::new(genesis.chain_id, genesis.rules, executor)?,
            folder: folder.to_owned(),
            shared,
        };
        let thread = Builder::new().name("executions".to_owned());
        executions.thread = Some(thread.spawn(move || worker.run(&jobs))?);
        executions.jobs = Some(sender);
        Ok(executions)
    }

    /// Returns a reader of the figures.
    pub(in crate::follower) fn watch(&self) -> ExecutionWatch {
        ExecutionWatch(Arc::clone(&self.shared))
    }

    /// Returns what was found; nothing is executed behind it.
    pub(in crate::follower) fn failure(&self) -> Option<ExecutionError> {
        self.shared.failure.get().cloned()
    }

    /// Returns what the next group is executed on, if its block is chosen. To be called before the
    /// ledger takes the group.
    pub(in crate::follower) fn before(&self, ledger: &Ledger, frame: &Frame) -> Option<Before> {
        let is_wanted = match &frame.opens {
            Some(fields) => self.choice.has(fields.number),
            None => self.recording.is_some(),
        };
        is_wanted.then(|| Before {
            state: ledger.view(),
            begins: (frame.opens.as_ref())
                .map(|_| (!ledger.is_sealing()).then(|| ledger.tip().clone())),
        })
    }

    /// Takes a group that the ledger has taken.
    pub(in crate::follower) fn taken(
        &mut self,
        before: Option<Before>,
        (number, payload): (u64, &[u8]),
        ends: bool,
    ) {
        if let Some(Before { state, begins }) = before {
            if let Some(tip) = begins {
                self.recording = Some(Recording::new(tip));
            }
            let group = RecordedGroup {
                number,
                before: state,
                payload: payload.to_vec(),
            };
            let recorded = self.recording.as_mut().map(|open| open.add(group));
            if recorded == Some(false) {
                self.recording = None;
            }
        }
        if ends {
            self.ended = self.recording.take();
        }
    }

    /// Takes the block whose groups have all come, once it is sealed.
    pub(in crate::follower) fn sealed(&mut self, sealed: &Arc<SealedBlock>, tip: &Tip) {
        if let Some(open) = &mut self.recording {
            open.set_tip(tip);
        }
        let recording = self.ended.take();
        if !self.choice.has(sealed.header.number) {
            return;
        }
        // Nobody waits for a place: one that is full is a thread that is behind.
        let recorded = recording.and_then(|recording| recording.end(Arc::clone(sealed)));
        let sent = (recorded.zip(self.jobs.as_ref()))
            .is_some_and(|(recorded, jobs)| jobs.try_send(recorded).is_ok());
        if !sent {
            self.shared.skipped.fetch_add(1, Ordering::AcqRel);
        }
    }

    /// Holds executions until the returned guard is dropped.
    #[cfg(test)]
    pub(in crate::follower) fn hold<T>(watch: &ExecutionWatch, held: impl FnOnce() -> T) -> T {
        let _held = watch.0.hold.lock().unwrap();
        held()
    }
}

impl Drop for Executions {
    fn drop(&mut self) {
        self.shared.is_stopping.store(true, Ordering::Release);
        self.jobs = None;
        if let Some(thread) = self.thread.take() {
            // The thread catches its panics.
            let _ = thread.join();
        }
    }
}

/// What the thread works with.
struct Worker {
    execution: Execution,
    folder: PathBuf,
    shared: Arc<Shared>,
}

impl Worker {
    /// Executes what comes until the follower ends, or a block is found wrong.
    fn run(mut self, jobs: &Receiver<RecordedBlock>) {
        lower_priority();
        let run = AssertUnwindSafe(|| self.run_all(jobs));
        let run = catch_unwind(run).unwrap_or_else(|panic| {
            let message = said(panic.as_ref());
            Err(ExecutionError::Panicked { message })
        });
        if let Err(error) = run {
            if matches!(error, ExecutionError::Differs { .. }) {
                // Before anybody can end the process for it.
                mark::set(&self.folder, &error);
            }
            let _ = self.shared.failure.set(error);
        }
    }

    fn run_all(&mut self, jobs: &Receiver<RecordedBlock>) -> Result<(), ExecutionError> {
        let Self {
            execution, shared, ..
        } = self;
        for block in jobs {
            #[cfg(test)]
            drop(shared.hold.lock());
            let stops = || shared.is_stopping.load(Ordering::Acquire);
            if !execution.run(&block, stops)? {
                return Ok(());
            }
            let number = block.sealed.header.number;
            shared.newest.store(number, Ordering::Release);
            shared.executed.fetch_add(1, Ordering::AcqRel);
        }
        Ok(())
    }
}

fn said(panic: &(dyn Any + Send)) -> String {
    let words = panic.downcast_ref::<&str>().map(ToString::to_string);
    let words = words.or_else(|| panic.downcast_ref::<String>().cloned());
    words.unwrap_or_else(|| "no words".to_owned())
}
