//! Settings of the index of addresses.

use crate::log_index::LogIndexOptions;

/// How much the index of addresses keeps in memory: with any of these, the newest blocks become a
/// file. After a restart, blocks that were in memory are run again.
#[derive(Clone, Copy, Debug)]
pub struct AddressIndexOptions {
    /// Addresses of transactions: 16 bytes each.
    pub addresses: usize,
    /// Blocks: 20 bytes each.
    pub blocks: usize,
}

impl Default for AddressIndexOptions {
    /// Half a million addresses, 1,024 blocks.
    fn default() -> Self {
        Self {
            addresses: 1 << 19,
            blocks: 1 << 10,
        }
    }
}

impl AddressIndexOptions {
    pub(super) const fn of_files(self) -> LogIndexOptions {
        LogIndexOptions {
            postings: self.addresses.saturating_mul(2),
            blocks: self.blocks,
            chunks: usize::MAX,
        }
    }
}
