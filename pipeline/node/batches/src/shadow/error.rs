//! Why a shadow stops the node.

use zkfabric_state::trie::TrieError;
use zkfabric_stf::StfError;

/// Why a shadow stops the node.
#[derive(Debug, thiserror::Error)]
pub enum ShadowError {
    /// The block's second execution has another result.
    #[error(
        "block {block}: {field} is {got} in the sealed block and {expected} in its second \
         execution: stop, and keep the folders of the engine for a report"
    )]
    Difference {
        /// Number of the block.
        block: u64,
        /// Field of the header; `hash` and `receipts` beside it.
        field: &'static str,
        /// What the second execution gives.
        expected: String,
        /// What the sealed block has.
        got: String,
    },
    /// The block is invalid.
    #[error(
        "block {block} was sealed and is invalid: {source}; stop, and keep the folders of the \
         engine for a report"
    )]
    Invalid {
        /// Number of the block.
        block: u64,
        /// The broken rule.
        source: StfError,
    },
    /// The state before the block cannot be read.
    #[error("the state before block {block}: {source}")]
    State {
        /// Number of the block.
        block: u64,
        /// What failed.
        source: TrieError,
    },
    /// A block that does not follow.
    #[error("the shadow expects block {expected}, got {got}: give every sealed block, in order")]
    Order {
        /// The block after the last one.
        expected: u64,
        /// The block that came.
        got: u64,
    },
    /// Headers before the first block that form no chain.
    #[error("headers before block {block}: {source}")]
    Headers {
        /// Number of the first block.
        block: u64,
        /// What is wrong.
        source: StfError,
    },
}

/// The shadow has ended, and so has the node to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the shadow has stopped: `ShadowHandle::failure` says why")]
pub struct Stopped;
