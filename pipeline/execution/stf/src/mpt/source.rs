//! Sources of nodes outside the arena.

use alloy_primitives::B256;

/// Supplies trie nodes by hash and accepts new ones.
///
/// The guest has no source: all its nodes come with the witness. The host's source holds a whole
/// state and records the requests; this record is the witness.
pub trait Source<'w> {
    /// Returns the RLP of the node with this hash. `owner` identifies the trie: 0 is the state
    /// trie, other values are storage tries in the order in which their accounts were first read.
    fn node(&mut self, owner: u32, hash: &B256) -> Option<&'w [u8]>;

    /// Returns the bytecode with this hash.
    fn code(&mut self, hash: &B256) -> Option<&'w [u8]>;

    /// Accepts a node that was hashed after an update.
    fn store(&mut self, hash: B256, rlp: &[u8]);

    /// Reports work, for sources that count it.
    fn done(&mut self, _: Work) {}
}

/// Units of work of the tries and of the database over them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Work {
    /// A key is about to be read, set or removed.
    Walk,
    /// A node on the path to a key was opened.
    Open,
    /// The journal reads an account, once per block; a known account was read in an earlier block.
    Account {
        /// Whether the account is known.
        known: bool,
    },
    /// The journal reads a storage slot, once per block.
    Slot {
        /// Whether the slot is known.
        known: bool,
    },
}

/// An empty source.
#[derive(Clone, Copy, Debug, Default)]
pub struct NoSource;

impl<'w> Source<'w> for NoSource {
    fn node(&mut self, _: u32, _: &B256) -> Option<&'w [u8]> {
        None
    }

    fn code(&mut self, _: &B256) -> Option<&'w [u8]> {
        None
    }

    fn store(&mut self, _: B256, _: &[u8]) {}
}
