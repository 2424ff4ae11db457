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
    /// Changed keys that the trie's thread gathers before it gives them to the trie: more are
    /// hashed less often, and leave more to the end of the block.
    pub root_part: usize,
    /// Threads that compute the root at the end of a block, when nothing is executed. The trie's
    /// own thread alone works before.
    pub root_threads: usize,
    /// Bytes of the trie's changes that wait for a checkpoint; more begin one at the end of a
    /// block, and twice as many wait for it.
    pub root_bytes: usize,
    /// Bytes of the log's groups behind the last checkpoint; more begin one at the end of a block.
    /// A restart reads at most about twice as many.
    pub log_bytes: u64,
    /// The executor.
    pub executor: zkfabric_executor::Options,
    /// Number of snapshots that stay; the log keeps the groups behind the oldest of them. At least
    /// one.
    pub snapshots_kept: usize,
    /// Bytes after which a segment takes no further block.
    pub block_segment_bytes: u64,
    /// Whether checkpoints add the hashes of sealed blocks and of their transactions to the store,
    /// for [`Ledger::index`](crate::Ledger::index). Where the store lacks older blocks, because
    /// the option was off or the store was made again, each checkpoint adds a part of them.
    pub index: bool,
    /// Whether the chain is one for development, whose state is [edited](crate::Ledger::edit) and
    /// whose transactions may be of senders that have not signed them: other ledgers refuse its
    /// log.
    pub edits: bool,
    /// Whether all groups are those of another ledger ([`Ledger::follow`](crate::Ledger::follow)):
    /// opening the ledger makes none of its own then.
    pub follows: bool,
}

impl Default for LedgerOptions {
    fn default() -> Self {
        Self {
            log: zkfabric_log::Options::default(),
            store: StoreOptions::default(),
            state: StateOptions::default(),
            trie: trie::Options::default(),
            root_part: 8192,
            root_threads: 2,
            root_bytes: 512 << 20,
            log_bytes: 64 << 20,
            executor: zkfabric_executor::Options::default(),
            snapshots_kept: 2,
            block_segment_bytes: 256 << 20,
            index: false,
            edits: false,
            follows: false,
        }
    }
}
