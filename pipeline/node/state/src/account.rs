//! Accounts as the flat state holds them.

use alloy_primitives::{B256, U256};
use zkfabric_stf::state::EMPTY_CODE;

/// An account without its storage.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Account {
    /// Number of transactions sent or contracts created.
    pub nonce: u64,
    /// Balance in wei.
    pub balance: U256,
    /// Keccak-256 of the code; the empty code's hash for an account without code.
    ///
    /// Zero for an account with storage but without nonce and code, at which no contract may be
    /// created (EIP-7610). Only a genesis has such accounts.
    pub code_hash: B256,
}

impl Account {
    /// Returns whether the account has code.
    #[must_use]
    pub fn has_code(&self) -> bool {
        self.code_hash != EMPTY_CODE && !self.code_hash.is_zero()
    }
}

impl Default for Account {
    fn default() -> Self {
        Self {
            nonce: 0,
            balance: U256::ZERO,
            code_hash: EMPTY_CODE,
        }
    }
}
