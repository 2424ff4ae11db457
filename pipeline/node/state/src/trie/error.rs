//! Errors of the trie.

use alloy_primitives::B256;
use zkfabric_stf::error::NodeError;

use super::key::Key;
use crate::view::ReadError;

/// Why the trie could not be read or changed.
#[derive(Clone, Debug, thiserror::Error)]
pub enum TrieError {
    /// The store fails.
    #[error(transparent)]
    Read(#[from] ReadError),
    /// The store lacks a node.
    #[error(
        "the trie's store has no node {key}: rebuild the trie from the accounts and their storage"
    )]
    Missing {
        /// Key of the node.
        key: Box<Key>,
    },
    /// The store has other bytes than those of a node.
    #[error(
        "node {key} of the trie's store is damaged ({error}): rebuild the trie from the accounts and their storage"
    )]
    Damaged {
        /// Key of the node.
        key: Box<Key>,
        /// What is wrong.
        error: NodeError,
    },
    /// The store has another node.
    #[error(
        "node {key} of the trie's store has hash {got}, expected {expected}: rebuild the trie from the accounts and their storage"
    )]
    Hash {
        /// Key of the node.
        key: Box<Key>,
        /// Hash that the node above has.
        expected: B256,
        /// Hash of the bytes in the store.
        got: B256,
    },
    /// A record beside the nodes is damaged.
    #[error(
        "record {key} of the trie's store is damaged ({got} bytes): rebuild the trie from the accounts and their storage"
    )]
    Record {
        /// Key of the record.
        key: Box<Key>,
        /// Its bytes.
        got: usize,
    },
    /// A block that does not follow the newest one.
    #[error("block {got} does not follow the trie's newest block: expected {expected}")]
    Order {
        /// The newest block plus one.
        expected: u64,
        /// The block of the changes.
        got: u64,
    },
    /// A block whose state is not kept.
    #[error("the trie has no state of block {block}: its states are those of {oldest} to {newest}")]
    OutOfWindow {
        /// The block that was asked for.
        block: u64,
        /// The oldest block with a state.
        oldest: u64,
        /// The newest block with a state.
        newest: u64,
    },
    /// A trie without any block.
    #[error("the trie has no state yet: apply the genesis first")]
    NoState,
    /// Two keys with the same hash, or a trie of more nodes than one update may have.
    #[error("an update of more than 2^32 nodes: split it")]
    TooManyNodes,
}

impl TrieError {
    /// Returns whether the store has something else than what was written: whoever has it is to
    /// make it again.
    #[must_use]
    pub const fn is_damage(&self) -> bool {
        matches!(
            self,
            Self::Missing { .. } | Self::Damaged { .. } | Self::Hash { .. } | Self::Record { .. }
        )
    }
}
