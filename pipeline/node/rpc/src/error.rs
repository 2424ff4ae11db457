//! Why a request is not answered, and the error objects that say so.
//!
//! Codes are those of JSON-RPC and of EIP-1474; a failed call has code 3 with the data that it
//! returned, as geth's.

use alloy_primitives::{Address, B256, Bytes, U64};
use jsonrpsee::types::ErrorObjectOwned;
use zkfabric_engine::{LedgerError, Refused, Rejected};
use zkfabric_state::ReadError;
use zkfabric_state::trie::TrieError;

use crate::peer::Full;

/// Code of groups that a log has no more.
pub(crate) const TRIMMED: i32 = code::TRIMMED;

/// Codes of error objects.
mod code {
    /// A call that reverted.
    pub(super) const REVERTED: i32 = 3;
    /// A transaction that waits longer than its sender wanted to (EIP-7966).
    pub(super) const WAITS: i32 = 4;
    pub(super) const INVALID_PARAMS: i32 = -32602;
    pub(super) const NO_METHOD: i32 = -32601;
    pub(super) const INTERNAL: i32 = -32603;
    pub(super) const SERVER: i32 = -32000;
    pub(super) const NOT_FOUND: i32 = -32001;
    pub(super) const UNAVAILABLE: i32 = -32002;
    pub(super) const LIMIT: i32 = -32005;
    /// An answer that is too long (jsonrpsee's code).
    pub(super) const OVERSIZED: i32 = -32008;
    /// What was there is gone (geth's code for history that EIP-4444 removes).
    pub(super) const TRIMMED: i32 = 4444;
}

/// Why a request is not answered.
#[derive(Debug, thiserror::Error)]
pub(crate) enum Error {
    /// A parameter that is missing, of another kind, or out of range.
    #[error("invalid argument {index} ({name}): {reason}")]
    Argument {
        index: usize,
        name: &'static str,
        reason: String,
    },
    #[error("too many arguments: expected at most {most}")]
    Arguments { most: usize },
    /// Fields of one parameter that exclude each other, or are out of range.
    #[error("{0}")]
    Invalid(String),
    #[error("block not found: {0}")]
    NoBlock(String),
    #[error("this node serves a recorded chain, which has {0}")]
    Recorded(&'static str),
    #[error("the chain has not started: see the log of the node")]
    NotStarted,
    #[error("block {number} in the files is damaged: restore the folder from a backup")]
    Block { number: u64 },
    #[error("the state after block {number} is not kept: this node has the last {kept} blocks")]
    NoState { number: u64, kept: u64 },
    #[error(
        "the state after block {number} is not kept: this node has the states from block {first} on"
    )]
    NoHistory { number: u64, first: u64 },
    /// What is found by states of blocks, one of which is not kept.
    #[error("it is not in the blocks whose states are kept ({0}): ask a node with --history all")]
    Unsearched(Box<Self>),
    #[error("this node has no index of addresses: start it with --index-addresses")]
    NoAddressIndex,
    #[error(
        "the index of addresses is {behind} blocks behind the newest one: ask again later, and see \
         address_index_behind and address_index_failed in /metrics"
    )]
    AddressesBehind { behind: u64 },
    #[error(
        "block {0} is not in the index of addresses, since its state was not kept when it was to \
         be run again, or since it was edited: no page goes beyond it"
    )]
    LeftOut(u64),
    #[error(transparent)]
    Ledger(#[from] LedgerError),
    #[error(transparent)]
    Read(#[from] ReadError),
    #[error(transparent)]
    Trie(TrieError),
    #[error(transparent)]
    Batches(#[from] zkfabric_batches::Error),
    #[error(transparent)]
    Refused(#[from] Refused),
    #[error("{0}")]
    Rejected(Box<Rejected>),
    /// A call that reverted, with what it returned.
    #[error("execution reverted{}", reason.as_ref().map(|reason| format!(": {reason}")).unwrap_or_default())]
    Reverted { reason: Option<String>, data: Bytes },
    /// A call that halted, or could not begin.
    #[error("{0}")]
    Call(String),
    #[error(
        "the transaction {hash} was taken, and is not confirmed after {ms} ms: ask for its receipt"
    )]
    Waits { hash: B256, ms: u64 },
    /// A block or a call that cannot be simulated.
    #[error("{words}")]
    Unsimulated { why: Unsimulated, words: String },
    /// An answer above a limit.
    #[error("{0}")]
    Limit(String),
    /// A peer that has its part of something scarce.
    #[error(transparent)]
    Share(#[from] Full),
    /// An answer that is longer than answers may be.
    #[error(
        "Response is too big: the answer has more than {most} bytes: ask for a whole block outside \
         of batches, where its answer has any length"
    )]
    Oversized { most: usize },
    /// Groups that the log has no more.
    #[error("group {group} was removed: the log begins with group {first}")]
    Trimmed { group: u64, first: u64 },
    /// An account for which the node cannot send.
    #[error(
        "unknown account {0}: eth_accounts has those that send, hardhat_impersonateAccount adds one"
    )]
    Unknown(Address),
    #[error("filter not found")]
    NoFilter,
    #[error("the system refuses: {0}")]
    System(String),
    #[error("a fault of the node: report what it printed")]
    Panicked,
    /// The node that this one follows.
    #[error("the node that this one follows does not answer: {0}; send again later")]
    Away(String),
    /// What the node that this one follows has said.
    #[error("{}", .0.message())]
    Source(Box<ErrorObjectOwned>),
    /// The node that this one follows says something else of a transaction than its hash.
    #[error(
        "the node that this one follows does not answer with the transaction's hash, {0}: it may \
         have taken the transaction or not"
    )]
    OtherTransaction(B256),
    /// What only a chain for development does that goes back.
    #[error("the chain does not go back: {0}")]
    NoWayBack(&'static str),
    #[error("the node is stopping")]
    Stopping,
}

/// Why a block or a call cannot be simulated, by the codes of `eth_simulateV1`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Unsimulated {
    NonceTooLow,
    NonceTooHigh,
    FeeTooLow,
    IntrinsicGas,
    Funds,
    BlockGas,
    BlockNumber,
    BlockTime,
    MovesToItself,
    MovedTwice,
    InitCode,
    Limit,
    Time,
}

impl Unsimulated {
    pub(crate) const fn error(self, words: String) -> Error {
        Error::Unsimulated { why: self, words }
    }

    const fn code(self) -> i32 {
        match self {
            Self::NonceTooLow => -38010,
            Self::NonceTooHigh => -38011,
            Self::FeeTooLow => -38012,
            Self::IntrinsicGas => -38013,
            Self::Funds => -38014,
            Self::BlockGas => -38015,
            Self::BlockNumber => -38020,
            Self::BlockTime => -38021,
            Self::MovesToItself => -38022,
            Self::MovedTwice => -38023,
            Self::InitCode => -38025,
            Self::Limit => -38026,
            Self::Time => -32016,
        }
    }
}

impl From<TrieError> for Error {
    fn from(error: TrieError) -> Self {
        Self::Trie(error)
    }
}

impl From<Rejected> for Error {
    fn from(why: Rejected) -> Self {
        Self::Rejected(Box::new(why))
    }
}

impl Error {
    fn code(&self) -> i32 {
        match self {
            Self::Argument { .. } | Self::Arguments { .. } | Self::Invalid(_) => {
                code::INVALID_PARAMS
            }
            Self::NoBlock(_) => code::NOT_FOUND,
            Self::NoAddressIndex => code::NO_METHOD,
            Self::NotStarted
            | Self::Stopping
            | Self::Away(_)
            | Self::NoState { .. }
            | Self::NoHistory { .. }
            | Self::AddressesBehind { .. }
            | Self::LeftOut(_)
            | Self::Unsearched(_) => code::UNAVAILABLE,
            Self::System(_)
            | Self::Panicked
            | Self::Block { .. }
            | Self::Ledger(_)
            | Self::Batches(_)
            | Self::Read(_)
            | Self::Trie(_) => code::INTERNAL,
            Self::Refused(Refused::Behind { .. }) | Self::Limit(_) | Self::Share(_) => code::LIMIT,
            Self::Refused(_) => code::UNAVAILABLE,
            Self::Rejected(_)
            | Self::Call(_)
            | Self::NoFilter
            | Self::Recorded(_)
            | Self::Unknown(_)
            | Self::NoWayBack(_)
            | Self::OtherTransaction(_) => code::SERVER,
            Self::Source(error) => error.code(),
            Self::Oversized { .. } => code::OVERSIZED,
            Self::Trimmed { .. } => code::TRIMMED,
            Self::Reverted { .. } => code::REVERTED,
            Self::Waits { .. } => code::WAITS,
            Self::Unsimulated { why, .. } => why.code(),
        }
    }
}

/// Returns what a subscription ends with.
pub(crate) fn words(error: Error) -> String {
    ErrorObjectOwned::from(error).message().to_owned()
}

impl From<Error> for ErrorObjectOwned {
    fn from(error: Error) -> Self {
        let (code, words) = (error.code(), error.to_string());
        match error {
            Error::Source(error) => *error,
            Error::Reverted { data, .. } => Self::owned(code, words, Some(data)),
            Error::Trimmed { first, .. } => {
                let data = serde_json::json!({ "first": U64::from(first) });
                Self::owned(code, words, Some(data))
            }
            Error::Waits { hash, .. } => Self::owned(code, words, Some(hash)),
            _ => Self::owned(code, words, None::<()>),
        }
    }
}
