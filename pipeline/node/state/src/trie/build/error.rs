//! Errors of tries that are built from rows.

use alloy_primitives::B256;

use crate::store::StoreError;
use crate::trie::TrieError;

/// Why no tries came of rows.
#[derive(Debug, thiserror::Error)]
pub(crate) enum BuildError {
    /// The system refused a file, or the store a node.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// A trie that no update may have.
    #[error(transparent)]
    Trie(#[from] TrieError),
    /// Slots of no account.
    #[error("an account with hash {owner} has slots and does not exist")]
    NoAccount {
        /// The account's hashed address.
        owner: B256,
    },
    /// Whoever takes the nodes has ended, and says why.
    #[error("nobody takes the nodes")]
    Closed,
}
