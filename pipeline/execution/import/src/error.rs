//! Errors of importing blocks.

use crate::BlockError;

/// Errors of importing blocks from a node.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The node gives no valid answer.
    #[error(transparent)]
    Client(#[from] zkfabric_client::Error),
    /// No blocks, or no parent.
    #[error("blocks {from} to {to}: expected at least one block, and none before block 1")]
    Range {
        /// Number of the first block.
        from: u64,
        /// Number of the last block.
        to: u64,
    },
    /// A block or header that is malformed, differs from the requested one, or does not exist on
    /// this chain.
    #[error("block {block}: {error}")]
    Block {
        /// The block's number.
        block: u64,
        /// Fault of the block.
        error: BlockError,
    },
    /// A block can't be executed from the node's data.
    #[error("block {block} with the node's execution witness: {source}")]
    Execution {
        /// The block's number.
        block: u64,
        /// The failure.
        source: zkfabric_batch::Error,
    },
    /// Execution of a block and the node disagree on a result.
    #[error("block {block} under {fork}: the node's {field} is {expected}, execution gives {got}")]
    Difference {
        /// The block's number.
        block: u64,
        /// Fork of the execution.
        fork: &'static str,
        /// The header's field.
        field: &'static str,
        /// The node's value.
        expected: String,
        /// Value from execution.
        got: String,
    },
    /// The whole batch can't be built or executed, although its blocks can.
    #[error("the batch of these blocks: {0}")]
    Batch(#[from] zkfabric_batch::Error),
}
