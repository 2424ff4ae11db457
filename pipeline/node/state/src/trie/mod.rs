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
//! | `options` | settings |
//! | `records` | records beside the nodes |
//! | `store`, `cache`, `shared` | reads: the store, records in memory, both with uncommitted writes |
//! | `update`, `pass`, `commit` | changes of a block: all tries, one trie, hashes |
//! | `open` | a block whose changes come in parts |
//! | `build` | all tries from the rows of a state |
//! | `prune` | removal of what left the window |
//! | `proof` | proofs of accounts and slots |
//! | `audit` | reads of a whole state |
//! | `supplier` | the state under `stf`'s executions |

mod audit;
mod build;
mod cache;
mod commit;
mod error;
mod key;
mod node;
mod open;
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

pub(crate) use build::{Bounds, BuildError, Built, Nodes, Rows};
pub use error::TrieError;
pub use key::Key;
pub use options::Options;
pub use proof::{AccountProof, ProofError, SlotProof};
pub use reader::Reader;
pub use store::{MemoryStore, NodeStore, Update, Writes};
pub use supplier::StateAt;

use open::OpenBlock;
use pass::{PASS_CHANGES, Setting};
use prune::Limits;
use shared::Shared;
use update::{Changed, add, hashed, next_head, update};

use crate::diff::Diff;

/// The tries of the state, changed block by block.
///
/// Several updates may wait for their commit; they are kept in memory until [`Trie::committed`].
pub struct Trie {
    shared: Arc<Shared>,
    options: Options,
    pool: Option<Arc<ThreadPool>>,
    pass_changes: usize,
    /// The block whose changes come in parts.
    open: Option<OpenBlock>,
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
            open: None,
        })
    }

    /// Applies a part of the changes of the next block, on the caller's thread; the others follow,
    /// and [`Trie::update`] ends the block. So little is left to do at its end. Before that, no
    /// state changes.
    ///
    /// # Errors
    /// A block out of order; a store that fails or is damaged. All parts of the block are
    /// forgotten.
    pub fn extend(&mut self, block: u64, changes: &Diff) -> Result<(), TrieError> {
        let result = self.add(block, changes);
        if result.is_err() {
            self.forget();
        }
        result
    }

    fn add(&mut self, block: u64, changes: &Diff) -> Result<(), TrieError> {
        let mut open = match self.open.take() {
            Some(open) => open,
            None => {
                let head = next_head(self.shared.head(), block)?;
                OpenBlock::new(block, head.root)
            }
        };
        open.check(block)?;
        add(
            self.setting(block, false),
            &mut open,
            hashed(self.options.isa, false, changes),
        )?;
        self.open = Some(open);
        Ok(())
    }

    /// Applies the changes of a block to the newest state, or the rest of them behind parts. The
    /// first block may have any number; each other one follows the block before.
    ///
    /// # Errors
    /// A block out of order; a store that fails or is damaged. No state changes, and parts of the
    /// block are forgotten.
    pub fn update(&mut self, block: u64, changes: &Diff) -> Result<Update, TrieError> {
        let isa = self.options.isa;
        let result = match self.pool.clone() {
            None => self.apply(block, hashed(isa, false, changes)),
            Some(pool) => pool.install(|| self.apply(block, hashed(isa, true, changes))),
        };
        if result.is_err() {
            self.forget();
        }
        result
    }

    /// Applies changes by hashed keys, on the caller's thread or in the caller's pool.
    fn apply(&mut self, block: u64, changes: Vec<Changed>) -> Result<Update, TrieError> {
        let limits = Limits {
            window: self.options.window,
            cleared: self.options.cleared_per_update,
        };
        if let Some(open) = &self.open {
            open.check(block)?;
        }
        let open = self.open.take();
        update(
            self.setting(block, self.pool.is_some()),
            limits,
            open,
            changes,
        )
    }

    fn setting(&self, block: u64, parallel: bool) -> Setting<'_> {
        Setting {
            shared: &self.shared,
            block,
            pass_changes: self.pass_changes,
            parallel,
            isa: self.options.isa,
        }
    }

    /// Forgets the parts of a block that has not ended.
    fn forget(&mut self) {
        self.open = None;
        self.shared.change_open(|open| *open = Default::default());
    }

    /// Says that the writes of all blocks up to this one are in the store.
    pub fn committed(&mut self, block: u64) {
        self.shared.committed(block);
    }

    /// Forgets the updates that were not committed, parts of a block among them, and goes back to
    /// the state of the store.
    ///
    /// # Errors
    /// The store fails or is damaged.
    pub fn discard(&mut self) -> Result<(), TrieError> {
        self.open = None;
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
        Reader::new(Arc::clone(&self.shared), self.options.window)
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
