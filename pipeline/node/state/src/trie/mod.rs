//! Merkle-Patricia trie of the engine's state: roots, proofs, and a supplier of executions.
//!
//! A node's key has its place and the block that made it ([`Key`]), and a node's record has the
//! blocks of the nodes below. So a node is found from its parent, the states of a window of blocks
//! are readable side by side, and the list of what a block has replaced says what goes when the
//! block leaves the window: no node is counted, searched for, or shared by two places or accounts.
//!
//! | file | concept |
//! |---|---|
//! | `path`, `key` | places in a trie, keys of the store |
//! | `node` | nodes and their records |
//! | `options` | bounds |
//! | `records` | records beside the nodes |
//! | `store`, `cache`, `shared` | reads: the store, records in memory, both with uncommitted writes |
//! | `update`, `pass`, `commit` | changes of a block: all tries, one trie, hashes |
//! | `prune` | removal of what left the window |
//! | `proof` | proofs of accounts and slots |
//! | `supplier` | the state under `stf`'s executions |

mod cache;
mod commit;
mod error;
mod key;
mod node;
mod options;
mod pass;
mod path;
mod proof;
mod prune;
mod reader;
mod records;
mod shared;
mod store;
mod supplier;
#[cfg(test)]
mod tests;
mod update;

use core::fmt;
use core::ops::RangeInclusive;
use std::sync::Arc;

use alloy_primitives::B256;
use rayon::ThreadPool;

pub use error::TrieError;
pub use key::Key;
pub use options::Options;
pub use proof::{AccountProof, ProofError, SlotProof};
pub use reader::Reader;
pub use store::{MemoryStore, NodeStore, Update, Writes};
pub use supplier::StateAt;

use pass::{PASS_CHANGES, Setting};
use prune::Limits;
use shared::Shared;
use update::{Changed, hashed, update};

use crate::diff::Diff;

/// The tries of the state, changed block by block.
///
/// Several updates may wait for their commit; they are kept in memory until [`Trie::committed`].
pub struct Trie {
    shared: Arc<Shared>,
    options: Options,
    pool: Option<Arc<ThreadPool>>,
    pass_changes: usize,
}

impl Trie {
    /// Opens the trie of a store, which may be empty. Updates run on `pool`, or without one on the
    /// caller's thread.
    ///
    /// # Errors
    /// The store fails or is damaged.
    pub fn open(
        store: Arc<dyn NodeStore>,
        options: Options,
        pool: Option<Arc<ThreadPool>>,
    ) -> Result<Self, TrieError> {
        Ok(Self {
            shared: Arc::new(Shared::open(store, &options)?),
            options,
            pool,
            pass_changes: PASS_CHANGES,
        })
    }

    /// Applies the changes of a block to the newest state. The first block may have any number;
    /// each other one follows the block before. An error changes nothing.
    ///
    /// # Errors
    /// A block out of order; a store that fails or is damaged.
    pub fn update(&mut self, block: u64, changes: &Diff) -> Result<Update, TrieError> {
        let run = || self.apply(block, hashed(self.pool.is_some(), changes));
        match &self.pool {
            None => run(),
            Some(pool) => pool.install(run),
        }
    }

    /// Applies changes by hashed keys, on the caller's thread or in the caller's pool.
    fn apply(&self, block: u64, changes: Vec<Changed>) -> Result<Update, TrieError> {
        let limits = Limits {
            window: self.options.window,
            cleared: self.options.cleared_per_update,
        };
        let setting = Setting {
            shared: &self.shared,
            block,
            pass_changes: self.pass_changes,
            parallel: self.pool.is_some(),
        };
        update(setting, limits, changes)
    }

    /// Says that the writes of all blocks up to this one are in the store.
    pub fn committed(&mut self, block: u64) {
        self.shared.committed(block);
    }

    /// Forgets the updates that were not committed, and goes back to the state of the store.
    ///
    /// # Errors
    /// The store fails or is damaged.
    pub fn discard(&mut self) -> Result<(), TrieError> {
        self.shared.reload()
    }

    /// Returns the blocks whose states can be read; `None` before the first update.
    #[must_use]
    pub fn window(&self) -> Option<RangeInclusive<u64>> {
        self.shared.head().map(|head| head.oldest..=head.newest)
    }

    /// Returns the state root after the newest block; `None` before the first update.
    #[must_use]
    pub fn root(&self) -> Option<B256> {
        let head = self.shared.head()?;
        Some(
            head.root
                .map_or(zkfabric_stf::mpt::EMPTY_ROOT, |root| root.hash),
        )
    }

    /// Returns a reader, for other threads.
    #[must_use]
    pub fn reader(&self) -> Reader {
        Reader::new(Arc::clone(&self.shared))
    }

    /// Returns the bytes of nodes in memory, without those of uncommitted updates.
    #[must_use]
    pub fn bytes(&self) -> usize {
        self.shared.bytes()
    }
}

impl fmt::Debug for Trie {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Trie")
            .field("options", &self.options)
            .field("window", &self.window())
            .finish_non_exhaustive()
    }
}
