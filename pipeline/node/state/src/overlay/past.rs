//! The state at the end of an older block.

use std::sync::Arc;

use alloy_primitives::{Address, B256, Bytes, U256};

use super::cache::{Key, Row};
use super::generation::Found;
use super::intervals::Intervals;
use super::view::StateView;
use crate::account::Account;
use crate::store::{Reader, StoreError};
use crate::view::{ReadError, View};

/// The state at the end of a block: what groups up to it have changed, then what later blocks have
/// changed, as it was before, then the store's state. All are those of one moment.
#[derive(Clone, Debug)]
pub(super) struct PastView {
    /// The changes in memory up to the block's end; `None` for a block whose changes the store has.
    changed: Option<StateView>,
    /// The store's state, without changes in memory.
    stored: StateView,
    block: u64,
    /// The last block of the store's history, up to which its state has all changes.
    last: u64,
    cache: Arc<Intervals>,
}

impl PastView {
    /// Returns the state at the end of a block of the history, up to whose last block the store's
    /// state goes.
    pub(super) const fn new(
        stored: StateView,
        (block, last): (u64, u64),
        cache: Arc<Intervals>,
    ) -> Self {
        Self {
            changed: None,
            stored,
            block,
            last,
            cache,
        }
    }

    /// Returns the state over changes in memory.
    #[must_use]
    pub(super) fn over(self, changed: StateView) -> Self {
        let changed = Some(changed);
        Self { changed, ..self }
    }

    /// Returns a row through the cache; `later` returns what a later block has changed, and which
    /// one, and `now` the store's row.
    fn row(
        &self,
        key: Key,
        what: impl Fn() -> String,
        later: impl FnOnce(&Reader) -> Result<Option<(u64, Row)>, StoreError>,
        now: impl FnOnce(&StateView) -> Result<Row, ReadError>,
    ) -> Result<Row, ReadError> {
        if let Some(row) = self.cache.get(key, self.block) {
            return Ok(row);
        }
        let unread = |error: StoreError| {
            error.read(format!("{} at the end of block {}", what(), self.block))
        };
        let (last, row) = match later(self.stored.reader()).map_err(unread)? {
            Some((changed, row)) => (changed.saturating_sub(1), row),
            None => (self.last, now(&self.stored)?),
        };
        // Not of a block behind the history, whose changes may be in memory.
        if self.block <= self.last.min(last) {
            self.cache.insert(key, (self.block, last), row.clone());
        }
        Ok(row)
    }
}

impl View for PastView {
    fn account(&self, address: Address) -> Result<Option<Account>, ReadError> {
        let changed = self.changed.as_ref();
        if let Some(Found::Value(account)) = changed.map(|view| view.changed_account(address)) {
            return Ok(account);
        }
        let row = self.row(
            Key::Account(address),
            || format!("account {address}"),
            |reader| {
                let later = reader.account_after(address, self.block)?;
                Ok(later.map(|(block, account)| (block, Row::Account(account))))
            },
            |stored| Ok(Row::Account(stored.account(address)?)),
        );
        match row? {
            Row::Account(account) => Ok(account),
            _ => Ok(None),
        }
    }

    fn storage(&self, address: Address, slot: U256) -> Result<U256, ReadError> {
        let changed = self.changed.as_ref();
        if let Some(Found::Value(value)) = changed.map(|view| view.changed_slot(address, slot)) {
            return Ok(value);
        }
        let row = self.row(
            Key::Slot(address, slot),
            || format!("slot {slot} of account {address}"),
            |reader| {
                let later = reader.slot_after(address, slot, self.block)?;
                Ok(later.map(|(block, value)| (block, Row::Slot(value))))
            },
            |stored| Ok(Row::Slot(stored.storage(address, slot)?)),
        );
        match row? {
            Row::Slot(value) => Ok(value),
            _ => Ok(U256::ZERO),
        }
    }

    fn code(&self, hash: B256) -> Result<Option<Bytes>, ReadError> {
        let changed = self.changed.as_ref();
        match changed.and_then(|view| view.changed_code(hash)) {
            Some(code) => Ok(Some(code)),
            // Codes are never removed.
            None => self.stored.code(hash),
        }
    }
}
