//! Why a proof is refused.

use zkfabric_engine::LedgerError;

/// Why a proof is refused.
#[derive(Debug, thiserror::Error)]
pub enum ProofError {
    /// The proof is none of the program of the key.
    #[error("the proof of blocks {first} to {last} is invalid: {reason}")]
    Invalid {
        /// Number of the first block.
        first: u64,
        /// Number of the last block.
        last: u64,
        /// What the verifier says.
        reason: String,
    },
    /// The proof is one of other blocks.
    #[error(
        "the proof of blocks {first} to {last} is of another batch: {field} is {got}, expected \
         {expected}"
    )]
    OtherBatch {
        /// Number of the first block.
        first: u64,
        /// Number of the last block.
        last: u64,
        /// What differs.
        field: &'static str,
        /// What is here.
        expected: String,
        /// What is proved.
        got: String,
    },
    /// The source gives no whole proof, or says what cannot be.
    #[error("the source, of the batch with block {block}: {reason}")]
    Source {
        /// Number of the block.
        block: u64,
        /// What it has given.
        reason: String,
    },
    /// The source does not answer, or this node ends: it is asked again.
    #[error("the source: {0}")]
    Away(String),
    /// The blocks here cannot be read.
    #[error(transparent)]
    Ledger(#[from] LedgerError),
    /// The folder here cannot be read or written.
    #[error("{0}")]
    Folder(String),
}
