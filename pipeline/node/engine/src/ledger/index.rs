//! Blocks and transactions by their hashes, read from the state's store.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use alloy_primitives::B256;
use zkfabric_state::{Batch, Store, StoreError, StoreSizes};

use super::error::LedgerError;

/// A reader of blocks and transactions by their hashes, for any thread.
///
/// The index has all blocks from the oldest one in the segments up to [`Index::indexed`], and no
/// later one. Checkpoints add blocks, so sealed blocks behind the last checkpoint are not found
/// here: whoever has to find them keeps their hashes in memory until the index has them. A
/// ledger whose options have no index reads what an earlier one has left.
#[derive(Clone, Debug)]
pub struct Index {
    store: Arc<Store>,
    progress: Arc<Mutex<Progress>>,
}

/// How far the index goes.
#[derive(Debug)]
struct Progress {
    /// The newest block; the store has all of its rows.
    indexed: Option<u64>,
    /// Why the last checkpoint has added no later one.
    failure: Option<Arc<LedgerError>>,
    /// Rows of each commit.
    #[cfg(test)]
    commits: Vec<u64>,
    /// Whether the next commit fails.
    #[cfg(test)]
    fails: bool,
}

impl Index {
    /// Opens the index of a store.
    pub(super) fn open(store: &Arc<Store>) -> Result<Self, StoreError> {
        let progress = Progress {
            indexed: store.reader().indexed()?,
            failure: None,
            #[cfg(test)]
            commits: Vec::new(),
            #[cfg(test)]
            fails: false,
        };
        Ok(Self {
            store: Arc::clone(store),
            progress: Arc::new(Mutex::new(progress)),
        })
    }

    /// Returns block and index of the transaction with this hash; `None` for one that is in no
    /// indexed block.
    ///
    /// # Errors
    /// [`LedgerError::Store`] if the store is damaged or cannot be read.
    pub fn transaction(&self, hash: B256) -> Result<Option<(u64, u32)>, LedgerError> {
        // A reader costs a lock and some counts, as it does for each node of the trie.
        Ok(self.store.reader().transaction(hash)?)
    }

    /// Returns the number of the block with this hash; `None` for one that is not indexed.
    ///
    /// # Errors
    /// [`LedgerError::Store`] if the store is damaged or cannot be read.
    pub fn block(&self, hash: B256) -> Result<Option<u64>, LedgerError> {
        Ok(self.store.reader().block_number(hash)?)
    }

    /// Returns the number of the newest indexed block. Reads that begin afterwards find it and all
    /// blocks before.
    #[must_use]
    pub fn indexed(&self) -> Option<u64> {
        self.progress().indexed
    }

    /// Returns why the last checkpoint has stopped in front of a block that it could not read. The
    /// next checkpoint tries it again; until it can be read, the index has no later block.
    #[must_use]
    pub fn failure(&self) -> Option<Arc<LedgerError>> {
        self.progress().failure.clone()
    }

    /// Returns the bytes that the store takes.
    ///
    /// # Errors
    /// [`LedgerError::Store`] if the store fails.
    pub fn store_sizes(&self) -> Result<StoreSizes, LedgerError> {
        Ok(self.store.sizes()?)
    }

    /// Begins a commit.
    pub(super) fn batch(&self) -> Batch<'_> {
        self.store.batch()
    }

    /// Commits the rows of the next blocks, of which this one is the newest.
    pub(super) fn commit(&self, mut batch: Batch<'_>, newest: u64) -> Result<(), StoreError> {
        #[cfg(test)]
        self.test(batch.len() as u64)?;
        batch.indexed(newest);
        batch.commit_in_place()?;
        self.progress().indexed = Some(newest);
        Ok(())
    }

    /// Sets why a checkpoint has stopped.
    pub(super) fn set_failure(&self, failure: Option<LedgerError>) {
        if let Some(reason) = &failure {
            tracing::error!(%reason, "the index of blocks cannot go on");
        }
        self.progress().failure = failure.map(Arc::new);
    }

    /// Notes the rows of a commit, or lets it fail.
    #[cfg(test)]
    fn test(&self, rows: u64) -> Result<(), StoreError> {
        let mut progress = self.progress();
        progress.commits.push(rows);
        if progress.fails {
            return Err(StoreError::Stopped);
        }
        Ok(())
    }

    /// Returns the rows of each commit.
    #[cfg(test)]
    pub(super) fn commits(&self) -> Vec<u64> {
        self.progress().commits.clone()
    }

    /// Lets the next commits fail.
    #[cfg(test)]
    pub(super) fn fail(&self) {
        self.progress().fails = true;
    }

    fn progress(&self) -> MutexGuard<'_, Progress> {
        // Each field is replaced as a whole.
        let progress = self.progress.lock();
        progress.unwrap_or_else(PoisonError::into_inner)
    }
}
