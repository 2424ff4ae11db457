//! Bytes that a ledger takes.

use zkfabric_state::StoreSizes;

use super::error::LedgerError;
use super::ledger::Ledger;

/// Bytes that a ledger takes in memory, by what bounds them, and those of its store.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Sizes {
    /// Changes that no checkpoint has: `state.overlay_bytes`.
    pub overlay: usize,
    /// Rows of the store: `state.cache_bytes`.
    pub rows: usize,
    /// Nodes of the trie: `trie.upper_bytes` and `trie.cache_bytes`.
    pub nodes: usize,
    /// Changes of the trie that no checkpoint has: `root_bytes`.
    pub pending: usize,
    /// The store: `store`.
    pub store: StoreSizes,
}

impl Ledger {
    /// Returns the bytes that the ledger takes, as estimates. Counts each row in memory.
    ///
    /// # Errors
    /// [`LedgerError::Store`] if the store fails.
    pub fn sizes(&self) -> Result<Sizes, LedgerError> {
        Ok(Sizes {
            overlay: self.state.overlay_bytes(),
            rows: self.state.cache_bytes(),
            nodes: self.root.reader().bytes(),
            pending: self.pending_bytes,
            store: self.state.store().sizes()?,
        })
    }
}
