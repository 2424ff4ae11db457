//! Transactions before and behind the recovery.

use alloy_primitives::{Address, B256, Bytes, keccak256};
use zkfabric_executor::Transaction;
use zkfabric_stf::error::TransactionError;

use super::impersonation::decode_as;

/// A transaction behind the recovery.
#[derive(Debug)]
pub struct Recovered<T> {
    /// Keccak-256 of the bytes.
    pub hash: B256,
    /// The transaction with its sender, or why the bytes are none.
    pub transaction: Result<Transaction, TransactionError>,
    /// What the caller gave with it.
    pub tag: T,
}

impl<T> Recovered<T> {
    /// Joins the bytes of a transaction with a sender that has not signed them: with a signature
    /// that names the sender.
    pub(crate) fn impersonated(sender: Address, raw: Bytes, tag: T) -> Self {
        let transaction = decode_as(sender, &raw);
        Self {
            hash: keccak256(&raw),
            transaction: transaction.map(|decoded| Transaction::impersonated(raw, decoded, sender)),
            tag,
        }
    }
}

/// A transaction that waits.
#[derive(Debug)]
pub(super) struct Raw<T> {
    pub(super) bytes: Bytes,
    pub(super) tag: T,
}

/// A transaction that the queue did not take.
#[derive(Debug, thiserror::Error)]
#[error("the recovery of senders is behind: {transactions} transactions of {bytes} bytes wait")]
pub struct Full<T> {
    /// Transactions that wait.
    pub transactions: usize,
    /// Their bytes.
    pub bytes: usize,
    /// What the caller gave with the transaction.
    pub tag: T,
}
