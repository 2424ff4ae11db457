//! Settings of the trie.

use zkfabric_host::local::Isa;

/// Bounds of a trie, and its instructions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Options {
    /// Number of blocks, the newest among them, whose states are kept.
    pub window: u64,
    /// Bytes of the state trie's upper levels in memory: those of the first four nibbles, 60 MB in
    /// a large trie.
    pub upper_bytes: usize,
    /// Bytes of other nodes in memory.
    pub cache_bytes: usize,
    /// Maximum number of nodes of cleared storage tries that one update removes.
    pub cleared_per_update: usize,
    /// Instructions of the hashes.
    pub isa: Isa,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            window: 256,
            upper_bytes: 128 << 20,
            cache_bytes: 256 << 20,
            cleared_per_update: 2048,
            isa: Isa::current(),
        }
    }
}
