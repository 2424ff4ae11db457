//! A checkpoint that is written beside the execution.
//!
//! The thread freezes the state, which may have groups behind the trie's newest block by then,
//! waits until the log and the segments have on the disk what the store is about to have, and
//! commits. One checkpoint is written at a time. What it has stays in memory until it is done. The
//! index of hashes follows the commit.

use std::sync::Arc;
use std::thread::JoinHandle;

use zkfabric_log::Log;
use zkfabric_state::trie::Writes;
use zkfabric_state::{Batch, State};

use super::error::LedgerError;
use super::indexing::Indexing;
use super::nodes;
use super::recorder::Segments;
use crate::priority::lower_priority;

/// What a checkpoint is written from.
#[derive(Debug)]
pub(super) struct Source {
    pub(super) log: Arc<Log>,
    pub(super) state: Arc<State>,
    pub(super) segments: Arc<Segments>,
    /// The trie's changes that no checkpoint has, in the order of blocks: the state has all of
    /// these blocks.
    pub(super) writes: Vec<Arc<Writes>>,
    /// The last of these blocks.
    pub(super) block: u64,
    /// Its last group.
    pub(super) group: u64,
    /// Adds blocks to the index, if there is one.
    pub(super) indexing: Option<Indexing>,
}

impl Source {
    fn write(&self) -> Result<(), LedgerError> {
        self.write_state()?;
        // Behind the commit, so that the index has no block whose end the store's group is before.
        // A restart compares this group with the log: if the log has lost the end of an indexed
        // block, it has lost the store's group, and the store is made again without an index.
        // Blocks that a restart cuts from the segments are therefore never in the index.
        if let Some(indexing) = &self.indexing {
            let blocks = self.segments.blocks();
            indexing.extend(blocks, self.block, self.writes.len() as u64)?;
        }
        Ok(())
    }

    fn write_state(&self) -> Result<(), LedgerError> {
        let add = |batch: &mut Batch<'_>| {
            let mut writes = self.writes.iter();
            writes.try_for_each(|writes| nodes::write(batch, writes))
        };
        let Some(checkpoint) = self.state.begin_checkpoint() else {
            // The store has all groups, of which the last one may have ended a block since.
            self.sync_blocks()?;
            let mut batch = self.state.store().batch();
            add(&mut batch)?;
            if !batch.is_empty() {
                batch.commit_in_place()?;
            }
            return Ok(());
        };
        // What the store has, the log has.
        self.log.wait_durable(checkpoint.position().group)?;
        self.sync_blocks()?;
        checkpoint.write(add)?;
        Ok(())
    }

    /// Waits until the segments have on the disk the blocks that the store is about to have.
    fn sync_blocks(&self) -> Result<(), LedgerError> {
        self.segments.wait(self.block)?;
        Ok(self.segments.blocks().sync()?)
    }
}

/// What a checkpoint has written.
#[derive(Clone, Copy, Debug)]
pub(super) struct Written {
    /// Number of the trie's changes, the oldest first.
    pub(super) writes: usize,
    /// The last block.
    pub(super) block: u64,
    /// Its last group.
    pub(super) group: u64,
}

/// A checkpoint that is written on a thread of its own.
#[derive(Debug)]
pub(super) struct Writing {
    written: Written,
    /// `None` once its result was given.
    thread: Option<JoinHandle<Result<(), LedgerError>>>,
}

impl Writing {
    /// Starts the thread.
    pub(super) fn start(source: Source) -> Result<Self, LedgerError> {
        let written = Written {
            writes: source.writes.len(),
            block: source.block,
            group: source.group,
        };
        let thread = std::thread::Builder::new().name("store".to_owned());
        let thread = thread.spawn(move || {
            lower_priority();
            source.write()
        });
        let thread = thread.map_err(|source| LedgerError::Thread {
            thread: "store",
            source,
        })?;
        Ok(Self {
            written,
            thread: Some(thread),
        })
    }

    /// Returns whether [`Writing::wait`] returns at once.
    pub(super) fn is_done(&self) -> bool {
        self.thread.as_ref().is_none_or(JoinHandle::is_finished)
    }

    /// Waits for the end.
    pub(super) fn wait(mut self) -> Result<Written, LedgerError> {
        let panicked = LedgerError::Panicked { thread: "store" };
        let thread = self.thread.take();
        let ended = thread.map_or(Ok(Ok(())), JoinHandle::join);
        ended.map_err(|_| panicked)??;
        Ok(self.written)
    }
}

impl Drop for Writing {
    fn drop(&mut self) {
        if let Some(thread) = self.thread.take() {
            // Nobody asks for the result: the next opening finds what the store has.
            let _ = thread.join();
        }
    }
}
