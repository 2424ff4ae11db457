//! Reads of a state that does not change.

use alloy_primitives::{Address, B256, Bytes, U256};

use crate::account::Account;

/// Why a state could not be read.
#[derive(Clone, Debug, thiserror::Error)]
#[error("cannot read {what}: {reason}")]
pub struct ReadError {
    /// What was to be read.
    pub what: String,
    /// What the store answered.
    pub reason: String,
}

/// A state that does not change, read by several threads.
pub trait View: Send + Sync {
    /// Returns an account; `None` if it does not exist.
    ///
    /// # Errors
    /// [`ReadError`] if the store fails.
    fn account(&self, address: Address) -> Result<Option<Account>, ReadError>;

    /// Returns a storage slot; zero when it is not set.
    ///
    /// # Errors
    /// [`ReadError`] if the store fails.
    fn storage(&self, address: Address, slot: U256) -> Result<U256, ReadError>;

    /// Returns the bytecode with this hash; `None` if the state has none.
    ///
    /// # Errors
    /// [`ReadError`] if the store fails.
    fn code(&self, hash: B256) -> Result<Option<Bytes>, ReadError>;
}
