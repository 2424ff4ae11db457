//! Readers of the chain beside the threads.

use std::sync::Arc;

use zkfabric_state::StateView;
use zkfabric_state::trie::Reader;

use super::shared::Shared;
use super::stream::Subscription;
use crate::block::SealedBlock;
use crate::ledger::{Ledger, LedgerError, SealedBlocks};

/// A reader of a sequencer's chain, which stays when the sequencer goes.
#[derive(Clone, Debug)]
pub struct Chain {
    shared: Arc<Shared>,
    trie: Reader,
    blocks: SealedBlocks,
}

impl Chain {
    pub(super) fn new(ledger: &Ledger, shared: Arc<Shared>) -> Self {
        Self {
            shared,
            trie: ledger.trie(),
            blocks: ledger.sealed_blocks(),
        }
    }

    /// Returns the state after the last durable group.
    #[must_use]
    pub fn view(&self) -> StateView {
        self.shared.view()
    }

    /// Returns a reader of the trie.
    #[must_use]
    pub const fn trie(&self) -> &Reader {
        &self.trie
    }

    /// Subscribes to durable groups, with at most this many mini-blocks that wait: a subscriber
    /// that is slower is dropped.
    #[must_use]
    pub fn subscribe(&self, most: usize) -> Subscription {
        self.shared.subscribers.subscribe(most)
    }

    /// Returns the numbers of the first and the newest sealed block. The newest ones may not be
    /// durable yet: the stream tells of those that are.
    #[must_use]
    pub fn range(&self) -> (u64, u64) {
        self.blocks.range()
    }

    /// Reads a sealed block; `None` for one out of [`Chain::range`].
    ///
    /// # Errors
    /// The segments cannot be read, or have no block there.
    pub fn sealed(&self, number: u64) -> Result<Option<Arc<SealedBlock>>, LedgerError> {
        self.blocks.sealed(number)
    }
}
