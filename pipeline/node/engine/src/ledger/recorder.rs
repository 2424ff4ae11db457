//! Sealed blocks on their way to the segments.
//!
//! A full block has megabytes, whose write takes milliseconds, so a thread of its own makes it. A
//! block is readable as soon as it is sealed: from memory until the segments have it.

use std::collections::VecDeque;
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread::JoinHandle;

use zkfabric_state::{Blocks, BlocksError, Record};

use super::error::LedgerError;
use super::record::{End, Parts};
use crate::block::SealedBlock;
use crate::priority::lower_priority;

/// Blocks that wait for the thread; the next one waits in the ledger.
const QUEUE: usize = 1;

/// The segments, with the blocks that are on their way to them.
#[derive(Debug)]
pub(super) struct Segments {
    blocks: Arc<Blocks>,
    state: Mutex<State>,
    /// Told after each block, and at the thread's end.
    recorded: Condvar,
    /// The thread waits while a test has it.
    #[cfg(test)]
    pub(super) hold: Mutex<()>,
}

#[derive(Debug, Default)]
struct State {
    /// Blocks on their way, in order, and where the chain stands behind each of them.
    waiting: VecDeque<(Arc<SealedBlock>, End)>,
    /// Number of threads that wait for blocks.
    waiters: usize,
    has_failed: bool,
    /// Why, until the ledger takes it.
    failure: Option<LedgerError>,
}

impl Segments {
    /// Returns the segments, which may lack the newest blocks.
    pub(super) const fn blocks(&self) -> &Arc<Blocks> {
        &self.blocks
    }

    /// Returns the numbers of the first and the newest block.
    pub(super) fn range(&self) -> Option<(u64, u64)> {
        let newest = self
            .state()
            .waiting
            .back()
            .map(|(sealed, _)| sealed.header.number);
        let range = self.blocks.range();
        let (first, last) = range.or_else(|| Some((newest?, newest?)))?;
        Some((first, newest.unwrap_or(last).max(last)))
    }

    /// Returns a block that is on its way.
    pub(super) fn waiting(&self, number: u64) -> Option<(Arc<SealedBlock>, End)> {
        let state = self.state();
        let mut waiting = state.waiting.iter();
        let found = waiting.find(|(sealed, _)| sealed.header.number == number);
        found.cloned()
    }

    /// Returns whether somebody waits for the block that is written, or the next one does.
    fn is_awaited(&self) -> bool {
        let state = self.state();
        state.waiters > 0 || state.waiting.len() > 1
    }

    /// Waits until the segments have all blocks up to this one.
    ///
    /// # Errors
    /// [`LedgerError::Ended`] if a block was not written; the ledger knows why.
    pub(super) fn wait(&self, number: u64) -> Result<(), LedgerError> {
        let is_behind = |state: &mut State| {
            let first = state.waiting.front();
            !state.has_failed && first.is_some_and(|(sealed, _)| sealed.header.number <= number)
        };
        let mut state = self.state();
        state.waiters += 1;
        let state = self.recorded.wait_while(state, is_behind);
        let mut state = state.unwrap_or_else(PoisonError::into_inner);
        state.waiters -= 1;
        if state.has_failed {
            return Err(LedgerError::Ended);
        }
        Ok(())
    }

    fn state(&self) -> MutexGuard<'_, State> {
        // No panic leaves it half-changed.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn fail(&self, failure: LedgerError) {
        let mut state = self.state();
        state.has_failed = true;
        state.failure.get_or_insert(failure);
        self.recorded.notify_all();
    }
}

/// The thread that adds sealed blocks to the segments.
#[derive(Debug)]
pub(super) struct Recorder {
    segments: Arc<Segments>,
    /// `None` once the thread is to end.
    work: Option<SyncSender<(Arc<SealedBlock>, End)>>,
    thread: Option<JoinHandle<()>>,
}

impl Recorder {
    /// Starts the thread.
    pub(super) fn start(blocks: Blocks) -> Result<Self, LedgerError> {
        let segments = Arc::new(Segments {
            blocks: Arc::new(blocks),
            state: Mutex::default(),
            recorded: Condvar::new(),
            #[cfg(test)]
            hold: Mutex::default(),
        });
        let (work, received) = sync_channel(QUEUE);
        let worker = Worker(Arc::clone(&segments));
        let thread = std::thread::Builder::new().name("blocks".to_owned());
        let thread = thread.spawn(move || {
            lower_priority();
            worker.run(&received);
        });
        let thread = thread.map_err(|source| LedgerError::Thread {
            thread: "blocks",
            source,
        })?;
        Ok(Self {
            segments,
            work: Some(work),
            thread: Some(thread),
        })
    }

    /// Returns the segments.
    pub(super) const fn segments(&self) -> &Arc<Segments> {
        &self.segments
    }

    /// Adds a block; waits while the thread has two.
    pub(super) fn add(&self, sealed: &Arc<SealedBlock>, end: End) -> Result<(), LedgerError> {
        let waiting = (Arc::clone(sealed), end);
        self.segments.state().waiting.push_back(waiting);
        let work = self.work.as_ref();
        let sent = work.and_then(|work| work.send((Arc::clone(sealed), end)).ok());
        match sent {
            Some(()) => Ok(()),
            None => Err(self.failure().unwrap_or(LedgerError::Ended)),
        }
    }

    /// Waits until the segments have all blocks.
    pub(super) fn wait(&self) -> Result<(), LedgerError> {
        let waited = self.segments.wait(u64::MAX);
        waited.map_err(|error| self.failure().unwrap_or(error))
    }

    /// Returns why a block was not written, once.
    pub(super) fn failure(&self) -> Option<LedgerError> {
        self.segments.state().failure.take()
    }
}

impl Drop for Recorder {
    fn drop(&mut self) {
        self.work = None;
        if let Some(thread) = self.thread.take() {
            // It has told of a panic.
            let _ = thread.join();
        }
    }
}

struct Worker(Arc<Segments>);

impl Worker {
    /// Runs until the ledger ends; an error is final.
    fn run(&self, work: &Receiver<(Arc<SealedBlock>, End)>) {
        let mut parts = Parts::default();
        while let Ok((sealed, end)) = work.recv() {
            #[cfg(test)]
            drop(self.0.hold.lock());
            if let Err(error) = self.record(&mut parts, &sealed, &end) {
                return self.0.fail(error);
            }
            self.0.state().waiting.pop_front();
            self.0.recorded.notify_all();
        }
    }

    /// Adds a block to the segments.
    fn record(
        &self,
        parts: &mut Parts,
        sealed: &SealedBlock,
        end: &End,
    ) -> Result<(), LedgerError> {
        let number = sealed.header.number;
        parts.fill(sealed, end);
        let record = Record {
            block: &parts.block,
            transactions: &parts.transactions,
            receipts: &parts.receipts,
        };
        let blocks = &self.0.blocks;
        // A restart seals blocks again that the segments have. It writes them again, too: the
        // system may return what a failed synchronisation has kept from the disk.
        if blocks.range().is_none_or(|(_, last)| last < number) {
            return Ok(blocks.append_beside(number, &record, || self.0.is_awaited())?);
        }
        match blocks.repeat(number, &record) {
            Err(BlocksError::Other { number }) => Err(LedgerError::BlockRecord {
                number,
                what: "the log gives another block",
            }),
            repeated => Ok(repeated?),
        }
    }
}

impl Drop for Worker {
    fn drop(&mut self) {
        if std::thread::panicking() {
            self.0.fail(LedgerError::Panicked { thread: "blocks" });
        }
    }
}
