//! Where a shadow gets blocks and states from.

use std::sync::Arc;

use zkfabric_engine::{Chain, Ledger, LedgerError, SealedBlock};
use zkfabric_state::StateView;
use zkfabric_state::trie::Reader;

/// Sealed blocks, and the states behind the newest of them.
pub trait BlockSource {
    /// Returns a reader of the trie, which stays when the source goes.
    fn trie(&self) -> Reader;

    /// Returns a state that has the bytecodes of all sealed blocks.
    fn view(&self) -> StateView;

    /// Returns the numbers of the first and the newest sealed block.
    fn range(&self) -> (u64, u64);

    /// Returns a sealed block; `None` for one out of [`BlockSource::range`].
    ///
    /// # Errors
    /// The block cannot be read.
    fn sealed(&self, number: u64) -> Result<Option<Arc<SealedBlock>>, LedgerError>;
}

impl BlockSource for Ledger {
    fn trie(&self) -> Reader {
        Self::trie(self)
    }

    fn view(&self) -> StateView {
        Self::view(self)
    }

    fn range(&self) -> (u64, u64) {
        let newest = self.tip().header().number;
        let first = self.blocks().range().map_or(newest, |(first, _)| first);
        (first, newest)
    }

    fn sealed(&self, number: u64) -> Result<Option<Arc<SealedBlock>>, LedgerError> {
        Self::sealed(self, number)
    }
}

impl BlockSource for Chain {
    fn trie(&self) -> Reader {
        Self::trie(self).clone()
    }

    fn view(&self) -> StateView {
        Self::view(self)
    }

    fn range(&self) -> (u64, u64) {
        Self::range(self)
    }

    fn sealed(&self, number: u64) -> Result<Option<Arc<SealedBlock>>, LedgerError> {
        Self::sealed(self, number)
    }
}
