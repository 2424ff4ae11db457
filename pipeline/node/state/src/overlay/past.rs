//! The state at the end of an older block.

use alloy_primitives::{Address, B256, Bytes, U256};

use super::view::StateView;
use crate::account::Account;
use crate::store::StoreError;
use crate::view::{ReadError, View};

/// The state at the end of a block that the history has: what later blocks have changed, as it was
/// before, over the store's state of the same moment.
#[derive(Clone, Debug)]
pub(super) struct PastView {
    /// The store's state, without changes in memory.
    stored: StateView,
    block: u64,
}

impl PastView {
    pub(super) const fn new(stored: StateView, block: u64) -> Self {
        Self { stored, block }
    }

    fn unread(&self, key: &str, error: &StoreError) -> ReadError {
        error.read(format!("{key} at the end of block {}", self.block))
    }
}

impl View for PastView {
    fn account(&self, address: Address) -> Result<Option<Account>, ReadError> {
        let before = self.stored.reader().account_after(address, self.block);
        let unread = |error| self.unread(&format!("account {address}"), &error);
        match before.map_err(unread)? {
            Some(account) => Ok(account),
            None => self.stored.account(address),
        }
    }

    fn storage(&self, address: Address, slot: U256) -> Result<U256, ReadError> {
        let before = self.stored.reader().slot_after(address, slot, self.block);
        let unread = |error| self.unread(&format!("slot {slot} of account {address}"), &error);
        match before.map_err(unread)? {
            Some(value) => Ok(value),
            None => self.stored.storage(address, slot),
        }
    }

    fn code(&self, hash: B256) -> Result<Option<Bytes>, ReadError> {
        // Codes are never removed.
        self.stored.code(hash)
    }
}
