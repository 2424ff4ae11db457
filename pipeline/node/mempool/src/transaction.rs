//! What the pool knows of a transaction and of an account.

use alloy_primitives::{Address, B256, U256};

use crate::options::OVERHEAD_BYTES;
use crate::price::Price;

/// A transaction with what the pool has to know of it; `T` is what the caller keeps with it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Transaction<T> {
    /// Hash of the transaction.
    pub hash: B256,
    /// Recovered sender.
    pub sender: Address,
    /// Nonce.
    pub nonce: u64,
    /// Gas limit.
    pub gas_limit: u64,
    /// Fee and tip.
    pub price: Price,
    /// Most that the sender's balance can lose: value, and gas limit times fee.
    pub cost: U256,
    /// Bytes of the encoded transaction.
    pub bytes: u32,
    /// Time of arrival in milliseconds, on the clock of [`Pool::expire`](crate::Pool::expire).
    pub arrival_ms: u64,
    /// Most prover gas, where it is known. The pool hands it on.
    pub prover_gas: Option<u64>,
    /// The caller's own data, for example the raw transaction.
    pub payload: T,
}

impl<T> Transaction<T> {
    /// Returns the bytes that count against the pool's limit.
    pub(crate) fn weight(&self) -> u64 {
        u64::from(self.bytes) + OVERHEAD_BYTES
    }
}

/// Nonce and balance of an account in the state.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Account {
    /// Nonce of the next transaction.
    pub nonce: u64,
    /// Balance in wei.
    pub balance: U256,
}
