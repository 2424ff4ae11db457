//! Transactions that left the pool.

use alloy_primitives::{B256, U256};

use crate::transaction::Transaction;

/// A transaction that left the pool.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Removed<T> {
    /// The transaction.
    pub transaction: Transaction<T>,
    /// Why it left.
    pub reason: Reason,
}

/// Why a transaction left the pool.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reason {
    /// Another one with the same sender and nonce pays more.
    Replaced {
        /// Hash of the other one.
        by: B256,
    },
    /// The pool was full.
    Evicted {
        /// Hash of the transaction that came in.
        by: B256,
    },
    /// The sender had as many transactions as it may have, and one with a lower nonce came in.
    Displaced {
        /// Hash of the transaction that came in.
        by: B256,
    },
    /// It was in the pool for too long.
    Expired,
    /// The account's nonce is higher: this transaction or another one with its nonce is included.
    NonceUsed {
        /// Nonce of the account.
        nonce: u64,
    },
    /// The balance cannot pay for it.
    Unpayable {
        /// Balance of the account.
        balance: U256,
    },
    /// The caller removed it.
    Rejected,
}
