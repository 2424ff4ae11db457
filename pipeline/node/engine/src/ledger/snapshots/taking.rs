//! A snapshot that is taken beside the execution.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::thread::JoinHandle;

use alloy_primitives::B256;
use zkfabric_log::Log;
use zkfabric_state::trie::Reader;
use zkfabric_state::{Part, StateView, Summary};

use super::folder::Folder;
use crate::ledger::error::LedgerError;
use crate::ledger::record;
use crate::ledger::recorder::Segments;

/// A snapshot that was taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Taken {
    /// The sealed block whose state it has.
    pub block: u64,
    /// What it has.
    pub summary: Summary,
    /// Segments of the log that were removed behind it.
    pub trimmed: usize,
    /// Older snapshots that were removed.
    pub removed: usize,
}

/// What a snapshot is taken from, and what it lets go.
#[derive(Debug)]
pub(in crate::ledger) struct Source {
    pub(in crate::ledger) folder: Folder,
    pub(in crate::ledger) block: u64,
    /// Last group of the block.
    pub(in crate::ledger) group: u64,
    pub(in crate::ledger) root: B256,
    pub(in crate::ledger) trie: Reader,
    pub(in crate::ledger) log: Arc<Log>,
    pub(in crate::ledger) segments: Arc<Segments>,
    /// Last group of the newest block that the store has.
    pub(in crate::ledger) stored: Arc<AtomicU64>,
    /// Number of snapshots that stay.
    pub(in crate::ledger) kept: usize,
    /// How often the snapshot's block has left the trie's window before.
    pub(in crate::ledger) overtaken: u32,
}

impl Source {
    fn take(&self, view: StateView, stop: &AtomicBool) -> Result<Taken, LedgerError> {
        let block = self.block;
        let summary = self.write(view, stop);
        let summary = summary.inspect_err(|_| self.folder.abandon(block))?;
        self.folder.publish(block)?;
        let (trimmed, removed) = self.prune()?;
        Ok(Taken {
            block,
            summary,
            trimmed,
            removed,
        })
    }

    /// Writes the file and compares it, and waits until a restart from it is possible.
    fn write(&self, view: StateView, stop: &AtomicBool) -> Result<Summary, LedgerError> {
        let file = self.folder.unverified(self.block);
        view.export(&file, self.root, stop)?;
        // The store keeps what a view may read, in memory and on the disk, and the comparison takes
        // much longer.
        drop(view);
        let summary = Summary::verify(&file, &self.trie, self.block, stop)?;
        self.log.wait_durable(self.group)?;
        self.segments.wait(self.block)?;
        self.segments.blocks().end_segment()?;
        Ok(summary)
    }

    /// Trims the log behind the oldest snapshot that stays, and removes older ones: in this order,
    /// so that after an end between them more is there than is needed. The log stays whole until
    /// there are so many snapshots: behind a single one, a damaged bit of it would be the end.
    fn prune(&self) -> Result<(usize, usize), LedgerError> {
        let all = self.folder.blocks()?;
        if all.len() < self.kept {
            return Ok((0, 0));
        }
        let (old, kept) = all.split_at(all.len().saturating_sub(self.kept.max(1)));
        let mut until = self.stored.load(Ordering::Acquire).min(self.group);
        if let Some(oldest) = kept.first() {
            let known = self.segments.blocks().read(*oldest, Part::Block)?;
            let end = known.and_then(|block| record::header(&block).ok());
            let wrong = || LedgerError::missing_block(*oldest);
            let (_, end) = end.ok_or_else(wrong)?;
            until = until.min(end.group);
        }
        let trimmed = self.log.trim(until.saturating_add(1))?;
        for block in old {
            self.folder.remove(*block)?;
        }
        Ok((trimmed, old.len()))
    }
}

/// A snapshot that is taken on a thread of its own.
#[derive(Debug)]
pub(in crate::ledger) struct Taking {
    stop: Arc<AtomicBool>,
    /// `None` once its result was given.
    thread: Option<JoinHandle<Result<Taken, LedgerError>>>,
    overtaken: u32,
}

impl Taking {
    /// Starts the thread; the view is that of the state after the block.
    pub(in crate::ledger) fn start(source: Source, view: StateView) -> Result<Self, LedgerError> {
        let stop = Arc::new(AtomicBool::new(false));
        let (stops, overtaken) = (Arc::clone(&stop), source.overtaken);
        let thread = std::thread::Builder::new().name("snapshot".to_owned());
        let thread = thread.spawn(move || source.take(view, &stops));
        let thread = thread.map_err(|source| LedgerError::Thread {
            thread: "snapshot",
            source,
        })?;
        Ok(Self {
            stop,
            thread: Some(thread),
            overtaken,
        })
    }

    /// Returns how often the snapshot's block has left the trie's window before.
    pub(in crate::ledger) const fn overtaken(&self) -> u32 {
        self.overtaken
    }

    /// Returns whether [`Taking::wait`] returns at once.
    pub(in crate::ledger) fn is_done(&self) -> bool {
        self.thread.as_ref().is_none_or(JoinHandle::is_finished)
    }

    /// Waits for the end.
    pub(in crate::ledger) fn wait(mut self) -> Result<Taken, LedgerError> {
        let panicked = LedgerError::Panicked { thread: "snapshot" };
        match self.thread.take() {
            Some(thread) => thread.join().map_err(|_| panicked)?,
            None => Err(panicked),
        }
    }
}

impl Drop for Taking {
    fn drop(&mut self) {
        self.stop.store(true, Ordering::Relaxed);
        if let Some(thread) = self.thread.take() {
            // Nobody asks for the result.
            let _ = thread.join();
        }
    }
}
