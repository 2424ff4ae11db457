//! Where nodes come from that the arena does not hold.

use alloy_primitives::B256;

/// Supplies trie nodes by hash and takes new ones.
///
/// The guest has none: all its nodes come with the witness. The host's holds a whole state and records what was asked for;
/// that record is the witness.
pub trait Source<'w> {
    /// The RLP of the node with this hash. `owner` says in which trie: 0 is the state trie, others are storage tries in the
    /// order in which their accounts were first read.
    fn node(&mut self, owner: u32, hash: &B256) -> Option<&'w [u8]>;

    /// The bytecode with this hash.
    fn code(&mut self, hash: &B256) -> Option<&'w [u8]>;

    /// Takes a node that was hashed after an update.
    fn store(&mut self, hash: B256, rlp: &[u8]);

    /// Hears what is done, where somebody counts it.
    fn done(&mut self, _: Work) {}
}

/// What the tries and the database over them do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Work {
    /// A key is about to be read, set or removed.
    Walk,
    /// A node on the way to a key was opened.
    Open,
    /// The journal reads an account, once a block; a known one was read in a block before.
    Account {
        /// Whether it is known.
        known: bool,
    },
    /// The journal reads a storage slot, once a block.
    Slot {
        /// Whether it is known.
        known: bool,
    },
}

/// The source that has nothing.
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
