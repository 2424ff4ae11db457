//! Settings of a ledger.

use zkfabric_state::{StateOptions, StoreOptions, trie};

/// Settings of a ledger.
#[derive(Clone, Debug)]
pub struct LedgerOptions {
    /// The log.
    pub log: zkfabric_log::Options,
    /// The store of the state.
    pub store: StoreOptions,
    /// The state in memory.
    pub state: StateOptions,
    /// The trie.
    pub trie: trie::Options,
    /// The executor.
    pub executor: zkfabric_executor::Options,
    /// Bytes after which a segment takes no further block.
    pub block_segment_bytes: u64,
}

impl Default for LedgerOptions {
    fn default() -> Self {
        Self {
            log: zkfabric_log::Options::default(),
            store: StoreOptions::default(),
            state: StateOptions::default(),
            trie: trie::Options::default(),
            executor: zkfabric_executor::Options::default(),
            block_segment_bytes: 256 << 20,
        }
    }
}
