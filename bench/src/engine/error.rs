//! Failures of the engine under measurement.

use std::sync::Arc;

use zkfabric_batches::ShadowError;
use zkfabric_engine::{Failure, LedgerError};

/// Why a measurement of the engine has no figures.
#[derive(Debug, thiserror::Error)]
pub enum EngineError {
    /// The sequencer has stopped.
    #[error(transparent)]
    Failure(#[from] Arc<Failure>),
    /// The ledger failed.
    #[error(transparent)]
    Ledger(#[from] Box<LedgerError>),
    /// The log failed.
    #[error(transparent)]
    Log(#[from] zkfabric_log::Error),
    /// The store of the state failed.
    #[error(transparent)]
    Store(#[from] zkfabric_state::StoreError),
    /// The state took no changes.
    #[error(transparent)]
    Apply(#[from] zkfabric_state::ApplyError),
    /// The state could not be read.
    #[error(transparent)]
    Read(#[from] zkfabric_state::ReadError),
    /// The trie failed.
    #[error(transparent)]
    Trie(#[from] zkfabric_state::trie::TrieError),
    /// The store of the state is not the one that was written.
    #[error("the store cannot be used: {0}")]
    Rebuild(#[from] zkfabric_state::Rebuild),
    /// A snapshot could not be read.
    #[error(transparent)]
    Snapshot(#[from] zkfabric_state::SnapshotError),
    /// The executor failed.
    #[error(transparent)]
    Executor(#[from] zkfabric_executor::Error),
    /// A block was not the same twice.
    #[error(transparent)]
    Block(#[from] Box<ShadowError>),
    /// Receipts could not be made.
    #[error(transparent)]
    Receipt(#[from] zkfabric_receipt::Error),
    /// Signatures could not be recovered.
    #[error(transparent)]
    Recovery(#[from] zkfabric_recovery::Error),
    /// A transaction was not confirmed.
    #[error("transaction {index} of the stream was not confirmed: {why}")]
    NotConfirmed {
        /// The transaction's place in the stream.
        index: usize,
        /// The sequencer's reason.
        why: String,
    },
    /// An answer or a block is missing or wrong.
    #[error("{what}: expected {expected}, got {got}")]
    Wrong {
        /// What is wrong.
        what: &'static str,
        /// What the stream says.
        expected: String,
        /// What the engine says.
        got: String,
    },
    /// A thread of the measurement has panicked.
    #[error("a thread of the measurement has panicked")]
    Panicked,
}

impl EngineError {
    /// Returns an error unless two values are equal.
    pub(super) fn unless_equal<T: PartialEq + core::fmt::Debug>(
        what: &'static str,
        expected: &T,
        got: &T,
    ) -> Result<(), Self> {
        if expected == got {
            return Ok(());
        }
        Err(Self::Wrong {
            what,
            expected: format!("{expected:?}"),
            got: format!("{got:?}"),
        })
    }
}

impl From<LedgerError> for EngineError {
    fn from(error: LedgerError) -> Self {
        Self::Ledger(Box::new(error))
    }
}

impl From<ShadowError> for EngineError {
    fn from(error: ShadowError) -> Self {
        Self::Block(Box::new(error))
    }
}
