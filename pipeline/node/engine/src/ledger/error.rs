//! Failures of a ledger.

use std::io;
use std::path::PathBuf;

use alloy_primitives::B256;
use zkfabric_state::trie::TrieError;
use zkfabric_state::{ApplyError, BlocksError, StoreError};

use crate::block;
use crate::frame::FrameError;

/// Why a ledger fails.
#[derive(Debug, thiserror::Error)]
pub enum LedgerError {
    /// The log.
    #[error(transparent)]
    Log(#[from] zkfabric_log::Error),
    /// The store of the state.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// A group that the state does not take.
    #[error(transparent)]
    Apply(#[from] ApplyError),
    /// The trie.
    #[error(transparent)]
    Trie(#[from] TrieError),
    /// The segments of blocks.
    #[error(transparent)]
    Blocks(#[from] BlocksError),
    /// A block.
    #[error(transparent)]
    Block(#[from] block::Error),
    /// A group of the log.
    #[error("group {group}: {source}")]
    Frame {
        /// Number of the group.
        group: u64,
        /// What is wrong with it.
        source: FrameError,
    },
    /// The folder belongs to another chain.
    #[error(
        "{} has a chain that begins with block {got}, expected {expected}: name the folder of \
         this genesis, or an empty one",
        folder.display()
    )]
    OtherGenesis {
        /// The folder.
        folder: PathBuf,
        /// Hash of the genesis block.
        expected: B256,
        /// Hash of the folder's first block.
        got: B256,
    },
    /// Blocks that the state builds on are missing or damaged.
    #[error(
        "block {number} in the segments of blocks: {what}; remove the folders `blocks` and \
         `state`, so that the log makes them again"
    )]
    BlockRecord {
        /// Number of the block.
        number: u64,
        /// What is wrong with it.
        what: &'static str,
    },
    /// The state of a genesis has another root than its header.
    #[error("the state of the genesis has root {got}, its header {expected}")]
    GenesisRoot {
        /// Root of the header.
        expected: B256,
        /// Root of the state.
        got: B256,
    },
    /// The system starts no thread.
    #[error("cannot start the {thread} thread: {source}")]
    Thread {
        /// Name of the thread.
        thread: &'static str,
        /// The system's error.
        source: io::Error,
    },
    /// A thread has panicked: a fault of this program.
    #[error("the {thread} thread has panicked: open the ledger again, and report the panic")]
    Panicked {
        /// Name of the thread.
        thread: &'static str,
    },
    /// No block is open, or one is.
    #[error("{0}")]
    Order(&'static str),
}
