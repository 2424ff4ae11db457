//! What leaves the history with a block.

use super::Key;

/// A row of a block, with the keys that it says the block has changed.
pub(crate) struct Removable {
    pub(crate) block: u64,
    pub(super) row: Vec<u8>,
    pub(crate) keys: Vec<Key>,
}
