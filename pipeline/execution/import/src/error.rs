//! Errors of importing blocks.

use alloy_primitives::B256;

use crate::{BlockError, Deviation};

/// Errors of importing blocks from a node.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The node gives no valid answer.
    #[error(transparent)]
    Client(#[from] zkfabric_client::Error),
    /// The node refuses a method, and the one that was asked in its place.
    #[error("{first}; in its place, {second}")]
    Refused {
        /// Refusal of the first method.
        first: String,
        /// Refusal of the second method.
        second: Box<zkfabric_client::Error>,
    },
    /// A node of a trie that no path of `eth_getProof` reaches by a short search.
    #[error(
        "block {block} clears a slot, and needs the trie node {hash} beside it, which eth_getProof \
         leaves out: {nibbles} digits deep, too deep to search for a key below it; a node with \
         debug_executionWitness has it"
    )]
    Sibling {
        /// The block's number.
        block: u64,
        /// Hash of the trie node.
        hash: B256,
        /// Depth of the trie node.
        nibbles: usize,
    },
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
    #[error("block {block} with the node's {from}: {source}{}", Deviation::note(*deviation))]
    Execution {
        /// The block's number.
        block: u64,
        /// Source of the state.
        from: &'static str,
        /// The failure.
        source: Box<zkfabric_batch::Error>,
        /// What anvil does otherwise, if that leads to this failure.
        deviation: Option<Deviation>,
    },
    /// Execution of a block and the node disagree on a result.
    #[error(
        "block {block} under {fork}: the node's {field} is {expected}, execution gives {got}{}",
        Deviation::note(*deviation)
    )]
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
        /// What anvil does otherwise, if that leads to this difference.
        deviation: Option<Deviation>,
    },
    /// The whole batch can't be built or executed, although its blocks can.
    #[error("the batch of these blocks: {0}")]
    Batch(#[from] zkfabric_batch::Error),
}
