//! Why a group or its source is refused.

use alloy_primitives::B256;

use super::executions::ExecutionError;
use crate::frame::FrameError;
use crate::ledger::LedgerError;

/// Why a group or its source is refused.
#[derive(Debug, thiserror::Error)]
pub enum FollowError {
    /// The ledger here fails, or the group does not follow ([`LedgerError::Foreign`]).
    #[error(transparent)]
    Ledger(#[from] LedgerError),
    /// A block that is not what its execution gives.
    #[error(transparent)]
    Execution(#[from] ExecutionError),
    /// A group that is not the next one.
    #[error("group {got} came, expected {expected}: ask for it again")]
    Gap {
        /// Number of the next group.
        expected: u64,
        /// Number that came.
        got: u64,
    },
    /// Bytes that are no frame.
    #[error("group {group}: {source}")]
    Frame {
        /// Number of the group.
        group: u64,
        /// What is wrong with it.
        source: FrameError,
    },
    /// Receipts that the sequencer's key has not signed.
    #[error("the receipts from position {first} on: {source}")]
    Forged {
        /// Position of the group's first transaction.
        first: u64,
        /// What is wrong with them.
        source: zkfabric_receipt::Error,
    },
    /// Groups without signatures, which readers may not see.
    #[error(
        "{groups} groups came without the sequencer's signature: start again, to take them as a \
         backlog, or follow another source"
    )]
    Unsigned {
        /// Number of groups that wait.
        groups: usize,
    },
    /// The sequencer's key has signed other receipts than those that came.
    #[error(
        "the sequencer has signed the receipts {signed} up to position {position}, and the source \
         has given {got}"
    )]
    Forked {
        /// Position behind the receipts.
        position: u64,
        /// Digest that is signed.
        signed: B256,
        /// Digest of what came.
        got: B256,
    },
    /// A block with another hash than the source's: wrong changes of the state, or another block.
    #[error("block {number} has the hash {got} here, and {expected} at the source")]
    OtherBlock {
        /// Number of the block.
        number: u64,
        /// Hash at the source.
        expected: B256,
        /// Hash here.
        got: B256,
    },
}

impl FollowError {
    /// Returns what to do where a source that was followed before gives what does not follow; an
    /// execution's error has it in its own words.
    #[must_use]
    pub const fn advice(&self) -> Option<&'static str> {
        match self {
            Self::Forged { .. } => Some("do not use this source"),
            Self::Forked { .. } | Self::OtherBlock { .. } => {
                Some("do not use this source, and begin in an empty folder")
            }
            _ => None,
        }
    }

    /// Returns whether a wrong genesis or key here explains it as well as a wrong source.
    #[must_use]
    pub const fn may_be_genesis(&self) -> bool {
        matches!(
            self,
            Self::Forged { .. }
                | Self::Forked { .. }
                | Self::OtherBlock { .. }
                | Self::Execution(_)
                | Self::Ledger(LedgerError::Foreign { .. })
        )
    }
}
