//! The thread of the shadow, its queue, and its lag.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::mpsc::{Receiver, RecvTimeoutError, SyncSender, sync_channel};
use std::sync::{Arc, OnceLock};
use std::thread::{Builder, JoinHandle};
use std::time::{Duration, SystemTime};

use zkfabric_engine::SealedBlock;
use zkfabric_state::StateView;
use zkfabric_state::trie::Reader;
use zkfabric_stf::Rules;

use super::error::{ShadowError, Stopped};
use super::execution::{ANCESTORS, ChainEnd, Checker};
use super::source::BlockSource;
use crate::collector::{ClosedBatch, Collector};
use crate::error::{Error, said};
use crate::folder::Batches;
use crate::limits::Limits;
use crate::priority::Priority;

/// Time without a block after which it is looked whether a batch's seconds are over.
const IDLE: Duration = Duration::from_millis(500);

/// Settings of a shadow.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ShadowOptions {
    /// Rules of the chain.
    pub rules: Rules,
    /// Limits of a batch.
    pub limits: Limits,
    /// Most blocks that wait for their second execution.
    pub queue: usize,
    /// Most batches without a proof: while there are as many, no block is executed.
    pub most_batches: u64,
    /// Whether the thread asks for a low priority.
    pub low: bool,
    /// Whether blocks have the time of this machine's clock: a batch whose seconds are over is
    /// closed, then, although no further block comes.
    pub live: bool,
}

impl Default for ShadowOptions {
    /// 32 blocks, 64 batches, low priority, blocks of any time.
    fn default() -> Self {
        Self {
            rules: Rules::default(),
            limits: Limits::default(),
            queue: 32,
            most_batches: 64,
            low: true,
            live: false,
        }
    }
}

impl ShadowOptions {
    /// Returns the most sealed blocks that no recorded batch has: those of the open batch, the one
    /// that is executed, those that wait, and the one for whose place the sequencer waits.
    fn most_unrecorded(&self) -> u64 {
        let open = self.limits.seconds.saturating_add(1);
        open.saturating_add(self.queue as u64).saturating_add(2)
    }
}

/// A block that waits, with a state that has the bytecodes it reads.
struct Job {
    sealed: Arc<SealedBlock>,
    view: StateView,
}

/// Executes sealed blocks once more on a thread of its own, and writes batches of them.
///
/// Dropping it leaves the blocks of the open batch to the next start; [`Shadow::finish`] closes the
/// batch.
#[derive(Debug)]
pub struct Shadow {
    jobs: Option<SyncSender<Job>>,
    handle: ShadowHandle,
    thread: Option<JoinHandle<()>>,
}

/// How far a shadow is behind, and whether it stops the node; for admission, on any thread.
#[derive(Clone, Debug)]
pub struct ShadowHandle(Arc<Shared>);

#[derive(Debug)]
struct Shared {
    /// Number of the last block that was given.
    given: AtomicU64,
    /// Number of the last block that was compared.
    compared: AtomicU64,
    stopped: AtomicBool,
    /// Nobody waits for proofs any longer.
    finishing: AtomicBool,
    priority: OnceLock<Priority>,
    failure: OnceLock<Error>,
}

impl ShadowHandle {
    /// Returns the lag: the number of sealed blocks that were not compared yet. It is at most the
    /// queue's length and two more, that which is executed and that which waits for a place.
    #[must_use]
    pub fn lag(&self) -> u64 {
        let compared = self.0.compared.load(Ordering::Acquire);
        self.0
            .given
            .load(Ordering::Acquire)
            .saturating_sub(compared)
    }

    /// Returns why the node has to stop; `None` while every block was the same twice.
    #[must_use]
    pub fn failure(&self) -> Option<&Error> {
        self.0.failure.get()
    }

    /// Returns the thread's priority; `None` before it runs.
    #[must_use]
    pub fn priority(&self) -> Option<&Priority> {
        self.0.priority.get()
    }

    /// Ends the shadow after the block that it executes; who waits for a place in the queue waits
    /// no longer. The open batch is not closed: the next start makes it again.
    pub fn stop(&self) {
        self.0.stopped.store(true, Ordering::Release);
    }

    fn is_stopped(&self) -> bool {
        self.0.stopped.load(Ordering::Acquire)
    }
}

impl Shadow {
    /// Begins behind the last recorded batch of a folder. [`Shadow::catch_up`] gives the blocks
    /// that were sealed since.
    ///
    /// # Errors
    /// [`Error::NoBlock`] and [`Error::Other`] for a source without the last block of the last
    /// batch; [`ShadowError::State`] if its state is kept no longer; [`Error::Window`] for options
    /// with which that could happen.
    pub fn start(
        source: &dyn BlockSource,
        batches: Arc<Batches>,
        options: ShadowOptions,
    ) -> Result<Self, Error> {
        let reader = source.trie();
        let (needed, window) = (options.most_unrecorded(), reader.kept());
        // The state before the first of these blocks has to be kept, too.
        if needed >= window {
            return Err(Error::Window { needed, window });
        }
        let end = chain_end(source, &batches)?;
        let block = end.header.number;
        let next = block.saturating_add(1);
        let root = reader.root(block);
        root.map_err(|source| ShadowError::State {
            block: next,
            source,
        })?;
        let chain_id = batches.chain_id();
        let number = batches.end().batch;
        let mut worker = Worker {
            checker: Checker::new(chain_id, options.rules, end)?,
            collector: Collector::new(chain_id, options.rules, options.limits, number),
            reader,
            batches,
            most_batches: options.most_batches.max(1),
            live: options.live,
        };
        let handle = ShadowHandle(Arc::new(Shared {
            given: AtomicU64::new(block),
            compared: AtomicU64::new(block),
            stopped: AtomicBool::new(false),
            finishing: AtomicBool::new(false),
            priority: OnceLock::new(),
            failure: OnceLock::new(),
        }));
        let (sender, jobs) = sync_channel(options.queue);
        let of_thread = handle.clone();
        let run = move || {
            let shared = &of_thread.0;
            let _ = shared.priority.set(Priority::low(options.low));
            let run = || worker.run(&jobs, &of_thread);
            let result = catch_unwind(AssertUnwindSafe(run)).unwrap_or_else(|panic| {
                let message = said(panic.as_ref());
                let thread = "shadow";
                Err(Error::Panicked { thread, message })
            });
            if let Err(error) = result {
                tracing::error!(reason = %error, "blocks are not executed once more any longer");
                let _ = shared.failure.set(error);
            }
        };
        let thread = Builder::new().name("shadow".to_owned()).spawn(run);
        Ok(Self {
            jobs: Some(sender),
            handle,
            thread: Some(thread.map_err(Error::Thread)?),
        })
    }

    /// Gives the blocks that were sealed since the last one that was given. Waits while the queue
    /// is full.
    ///
    /// # Errors
    /// The source fails; [`Error::NoBlock`] where it lacks a block; [`Error::Stopped`] if the
    /// shadow has ended.
    pub fn catch_up(&self, source: &dyn BlockSource) -> Result<(), Error> {
        self.catch_up_to(source, source.range().1)
    }

    /// As [`Shadow::catch_up`], up to this block.
    ///
    /// # Errors
    /// As [`Shadow::catch_up`].
    pub fn catch_up_to(&self, source: &dyn BlockSource, last: u64) -> Result<(), Error> {
        let given = self.handle.0.given.load(Ordering::Acquire);
        for block in given.saturating_add(1)..=last {
            let sealed = source.sealed(block)?.ok_or(Error::NoBlock { block })?;
            self.give(sealed, source.view())?;
        }
        Ok(())
    }

    /// Gives the next sealed block, with a state that has its bytecodes. Waits while the queue is
    /// full.
    ///
    /// # Errors
    /// [`Stopped`] if the shadow has ended: [`ShadowHandle::failure`] says why.
    pub fn give(&self, sealed: Arc<SealedBlock>, view: StateView) -> Result<(), Stopped> {
        let number = sealed.header.number;
        let jobs = self.jobs.as_ref().ok_or(Stopped)?;
        // Counted before it waits, so that the lag has it, too.
        self.handle.0.given.store(number, Ordering::Release);
        jobs.send(Job { sealed, view }).map_err(|_| Stopped)
    }

    /// Returns a handle for other threads.
    #[must_use]
    pub fn handle(&self) -> ShadowHandle {
        self.handle.clone()
    }

    /// Compares what waits, closes the open batch, and ends, however many batches have no proof.
    ///
    /// # Errors
    /// [`Stopped`] if the shadow has ended before: [`ShadowHandle::failure`] says why.
    pub fn finish(mut self) -> Result<(), Stopped> {
        self.handle.0.finishing.store(true, Ordering::Release);
        self.join();
        match self.handle.failure() {
            None => Ok(()),
            Some(_) => Err(Stopped),
        }
    }

    fn join(&mut self) {
        self.jobs = None;
        if let Some(thread) = self.thread.take() {
            // A panic is kept as the failure.
            let _ = thread.join();
        }
    }
}

impl Drop for Shadow {
    fn drop(&mut self) {
        self.handle.stop();
        self.join();
    }
}

/// Returns the end of the recorded batches, with the headers before it.
fn chain_end(source: &dyn BlockSource, batches: &Batches) -> Result<ChainEnd, Error> {
    let end = batches.end();
    let block = |block| source.sealed(block)?.ok_or(Error::NoBlock { block });
    let newest = block(end.number)?;
    if newest.hash != end.hash {
        return Err(Error::Other {
            path: batches.folder().to_owned(),
            field: "hash of the last block",
            expected: newest.hash.to_string(),
            got: end.hash.to_string(),
        });
    }
    let (first, _) = source.range();
    let oldest = end.number.saturating_sub(ANCESTORS as u64).max(first);
    let older = (oldest..end.number).rev();
    let ancestors = older.map(|number| Ok(block(number)?.header.encode()));
    Ok(ChainEnd {
        header: newest.header.clone(),
        ancestors: ancestors.collect::<Result<_, Error>>()?,
    })
}

/// What the thread works with.
#[derive(Debug)]
struct Worker {
    checker: Checker,
    collector: Collector,
    reader: Reader,
    batches: Arc<Batches>,
    most_batches: u64,
    live: bool,
}

impl Worker {
    fn run(&mut self, jobs: &Receiver<Job>, handle: &ShadowHandle) -> Result<(), Error> {
        loop {
            let job = match jobs.recv_timeout(IDLE) {
                Ok(job) => job,
                Err(RecvTimeoutError::Timeout) => {
                    self.close_in_time(handle)?;
                    continue;
                }
                Err(RecvTimeoutError::Disconnected) => break,
            };
            if handle.is_stopped() {
                return Ok(());
            }
            self.take(&job, handle)?;
            let number = job.sealed.header.number;
            handle.0.compared.store(number, Ordering::Release);
        }
        if handle.is_stopped() {
            return Ok(());
        }
        let closed = self.collector.finish();
        closed.map_or(Ok(()), |closed| self.batches.add(&closed))
    }

    /// Closes a batch whose seconds are over.
    fn close_in_time(&mut self, handle: &ShadowHandle) -> Result<(), Error> {
        let now = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH);
        let now = now.ok().filter(|_| self.live && !handle.is_stopped());
        // Blocks that were sealed a moment ago may still come.
        let closed = now.and_then(|now| {
            self.collector
                .close_before(now.saturating_sub(IDLE).as_secs())
        });
        closed.map_or(Ok(()), |closed| self.write(&closed, handle))
    }

    fn take(&mut self, job: &Job, handle: &ShadowHandle) -> Result<(), Error> {
        let block = job.sealed.header.number;
        let of_state = |source| ShadowError::State { block, source };
        let before = self.checker.end().clone();
        let parent = before.header.number;
        let supplier = self.reader.at(parent, &job.view).map_err(of_state)?;
        let checked = self.checker.check(&supplier, &job.sealed);
        let checked = match (checked, supplier.failure()) {
            // What the state lacks is no fault of the block.
            (Err(ShadowError::Invalid { .. }), Some(source)) => return Err(of_state(source).into()),
            (checked, _) => checked?,
        };
        if let Some(closed) = self.collector.add(&before, checked) {
            self.write(&closed, handle)?;
        }
        Ok(())
    }

    /// Writes a batch, and waits while too many have no proof.
    fn write(&self, closed: &ClosedBatch, handle: &ShadowHandle) -> Result<(), Error> {
        self.batches.add(closed)?;
        let finishing = || handle.0.finishing.load(Ordering::Acquire);
        let ends = || handle.is_stopped() || finishing();
        self.batches.wait_for_place(self.most_batches, ends);
        Ok(())
    }
}
