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
    /// A transaction with another sender than its signature has.
    #[error("group {group}: transaction {index} has another sender")]
    Sender {
        /// Number of the group.
        group: u64,
        /// Index of the transaction in it.
        index: usize,
    },
    /// Receipts that the sequencer's key has not signed.
    #[error("the receipts from position {first} on: {source}")]
    Forged {
        /// Position of the group's first transaction.
        first: u64,
        /// What is wrong with them.
        source: zkfabric_receipt::Error,
    },
    /// Groups whose bytes the sequencer's key has not signed.
    #[error("the groups up to {group} are not those that the sequencer has signed: {source}")]
    Unlike {
        /// The group that the signature is said to be of.
        group: u64,
        /// What is wrong with the signature.
        source: zkfabric_receipt::Error,
    },
    /// Groups without a signature, of which nothing is taken.
    #[error(
        "{groups} groups came without the sequencer's signature: follow another source, or begin \
         with a copy of a folder if an older version has written its log"
    )]
    Unsigned {
        /// Number of groups that wait.
        groups: usize,
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
    /// Returns whether the source alone is to blame, or the network: what came from it is
    /// forgotten, and nothing of it is in the folder.
    #[must_use]
    pub const fn is_of_source(&self) -> bool {
        matches!(
            self,
            Self::Gap { .. }
                | Self::Frame { .. }
                | Self::Sender { .. }
                | Self::Forged { .. }
                | Self::Unlike { .. }
                | Self::Unsigned { .. }
                | Self::OtherBlock { .. }
        )
    }

    /// Returns whether a wrong genesis or key here explains it as well as a wrong source.
    #[must_use]
    pub const fn may_be_genesis(&self) -> bool {
        matches!(
            self,
            Self::Forged { .. }
                | Self::Unlike { .. }
                | Self::OtherBlock { .. }
                | Self::Execution(_)
                | Self::Ledger(LedgerError::Foreign { .. })
        )
    }
}
