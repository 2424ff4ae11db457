//! Errors of settlement.

use alloy_primitives::{Address, B256};

/// Errors of sending a transaction to a chain.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The node gives no valid answer, or refuses.
    #[error(transparent)]
    Client(#[from] zkfabric_client::Error),
    /// A malformed private key.
    #[error(
        "expected a private key: 64 hexadecimal digits of a number below the order of secp256k1, not zero"
    )]
    Key,
    /// An address without a contract.
    #[error("chain {chain} has no contract at {address}, expected a rollup's")]
    NoCode {
        /// The address.
        address: Address,
        /// Id of the chain.
        chain: u64,
    },
    /// A contract that is not a rollup's.
    #[error("the contract at {address} is not a rollup's: {view} gives {got}, expected {expected}")]
    NotRollup {
        /// The address.
        address: Address,
        /// Signature of the function that was called.
        view: &'static str,
        /// Expected result.
        expected: &'static str,
        /// The result.
        got: String,
    },
    /// A transaction that is not in a block yet.
    #[error("transaction {transaction} is in no block after {seconds} s; it may still come")]
    Pending {
        /// The transaction's hash.
        transaction: B256,
        /// Waiting time in seconds.
        seconds: u64,
    },
}

impl Error {
    /// Returns the data of a reverted call, where the node supplies it.
    #[must_use]
    pub fn revert(&self) -> Option<&[u8]> {
        match self {
            Self::Client(zkfabric_client::Error::Refused { data, .. }) => Some(data),
            _ => None,
        }
    }
}
