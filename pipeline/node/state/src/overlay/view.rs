//! The state after one group.

use std::sync::Arc;

use alloy_primitives::{Address, B256, Bytes, U256};

use super::base::Base;
use super::cache::{Cache, Key, Row};
use super::generation::{Changed, Found, Generation};
use crate::account::Account;
use crate::hits::Hits;
use crate::store::{Position, Reader, StoreError};
use crate::view::{ReadError, View};

/// The state after one group; later groups and checkpoints do not change it.
///
/// A view keeps what it may read, in memory and on the disk, so views should not be kept for hours.
#[derive(Clone, Debug)]
pub struct StateView {
    base: Arc<Base>,
    position: Option<Position>,
    cache: Arc<Cache>,
}

/// The changes of a view over the store's content.
#[derive(Debug)]
pub(crate) struct Overlaid<'a> {
    pub(crate) reader: &'a Reader,
    changed: Changed,
}

impl Overlaid<'_> {
    /// Returns whether the store's slots of an account have lost their values.
    pub(crate) fn is_cleared(&self, address: Address) -> bool {
        let merged = self.changed.accounts.get(&address);
        merged.is_some_and(|merged| merged.is_cleared)
    }

    /// Returns changed accounts in ascending order.
    pub(crate) fn accounts(&self) -> impl Iterator<Item = (Address, Option<Account>)> {
        let accounts = self.changed.accounts.iter();
        accounts.filter_map(|(address, merged)| Some((*address, merged.account?)))
    }

    /// Returns changed slots in ascending order.
    pub(crate) fn slots(&self) -> impl Iterator<Item = ((Address, U256), Option<U256>)> {
        let accounts = self.changed.accounts.iter();
        accounts.flat_map(|(address, merged)| {
            let slots = merged.slots.iter();
            slots.map(|(slot, value)| {
                let value = Some(*value).filter(|value| !value.is_zero());
                ((*address, *slot), value)
            })
        })
    }

    /// Returns new codes in ascending order.
    pub(crate) fn codes(&self) -> impl Iterator<Item = (B256, Option<Bytes>)> {
        let codes = self.changed.codes.iter();
        codes.map(|(hash, code)| (*hash, Some(code.clone())))
    }
}

impl StateView {
    pub(super) const fn new(
        base: Arc<Base>,
        position: Option<Position>,
        cache: Arc<Cache>,
    ) -> Self {
        Self {
            base,
            position,
            cache,
        }
    }

    /// Returns the group; `None` for the state before the first group.
    #[must_use]
    pub const fn position(&self) -> Option<Position> {
        self.position
    }

    /// Returns reads of the store of the view's moment, for the trie's nodes: they are those of
    /// the last checkpoint, whose group is at most that of the view.
    #[must_use]
    pub fn reader(&self) -> &Reader {
        &self.base.reader
    }

    /// Returns what the cache of the store's rows has found, for all views.
    #[must_use]
    pub fn cache_hits(&self) -> Hits {
        self.cache.hits()
    }

    /// Returns generations with changes, the newest one first, with the view's group.
    fn generations(&self) -> impl Iterator<Item = (&Generation, u64)> {
        let group = self.position.map(|position| position.group);
        let newest = std::iter::once(&self.base.current);
        let all = newest.chain(self.base.frozen.iter().rev());
        all.filter_map(move |changes| Some((&**changes, group?)))
    }

    /// Returns an account as of the view's group, if the changes in memory have it.
    pub(super) fn changed_account(&self, address: Address) -> Found<Option<Account>> {
        for (changes, group) in self.generations() {
            if let Found::Value(account) = changes.account(address, group) {
                return Found::Value(account);
            }
        }
        Found::Older
    }

    /// Returns a slot as of the view's group, if the changes in memory have it.
    pub(super) fn changed_slot(&self, address: Address, slot: U256) -> Found<U256> {
        for (changes, group) in self.generations() {
            if let Found::Value(value) = changes.slot(address, slot, group) {
                return Found::Value(value);
            }
        }
        Found::Older
    }

    /// Returns a code as of the view's group, if the changes in memory have it.
    pub(super) fn changed_code(&self, hash: B256) -> Option<Bytes> {
        let mut generations = self.generations();
        generations.find_map(|(changes, group)| changes.code(hash, group))
    }

    /// Refuses groups whose state has lost slots.
    pub(crate) fn whole(&self, what: impl FnOnce() -> String) -> Result<(), ReadError> {
        match (self.base.whole_from, self.position) {
            (Some(until), Some(at)) if at.group < until => {
                let group = at.group;
                let reason = format!(
                    "the store was interrupted at group {group} while it removed slots that \
                     groups up to {until} clear: apply the log's groups first"
                );
                let what = what();
                Err(ReadError { what, reason })
            }
            _ => Ok(()),
        }
    }

    /// Returns a row of the store, through the cache.
    fn row(
        &self,
        key: Key,
        what: impl Fn() -> String,
        read: impl FnOnce(&Reader) -> Result<Row, StoreError>,
    ) -> Result<Row, ReadError> {
        self.whole(&what)?;
        let version = self.base.version;
        if let Some(row) = self.cache.get(version, key) {
            return Ok(row);
        }
        let row = read(&self.base.reader).map_err(|error| error.read(what()))?;
        self.cache.insert(version, key, row.clone());
        Ok(row)
    }

    /// Returns the changes in memory merged, over the store's content.
    pub(crate) fn overlaid(&self) -> Result<Overlaid<'_>, ReadError> {
        self.whole(|| "the whole state".to_owned())?;
        let mut changed = Changed::default();
        if let Some(position) = self.position {
            for changes in self.base.frozen.iter().chain([&self.base.current]) {
                changes.merge(position.group, &mut changed);
            }
        }
        let reader = &self.base.reader;
        Ok(Overlaid { reader, changed })
    }
}

impl View for StateView {
    fn account(&self, address: Address) -> Result<Option<Account>, ReadError> {
        if let Found::Value(account) = self.changed_account(address) {
            return Ok(account);
        }
        let what = || format!("account {address}");
        let read = |reader: &Reader| Ok(Row::Account(reader.account(address)?));
        match self.row(Key::Account(address), what, read)? {
            Row::Account(account) => Ok(account),
            _ => Ok(None),
        }
    }

    fn storage(&self, address: Address, slot: U256) -> Result<U256, ReadError> {
        if let Found::Value(value) = self.changed_slot(address, slot) {
            return Ok(value);
        }
        let what = || format!("slot {slot} of account {address}");
        let read = |reader: &Reader| Ok(Row::Slot(reader.storage(address, slot)?));
        match self.row(Key::Slot(address, slot), what, read)? {
            Row::Slot(value) => Ok(value),
            _ => Ok(U256::ZERO),
        }
    }

    fn code(&self, hash: B256) -> Result<Option<Bytes>, ReadError> {
        if let Some(code) = self.changed_code(hash) {
            return Ok(Some(code));
        }
        let what = || format!("code {hash}");
        let read = |reader: &Reader| Ok(Row::Code(reader.code(hash)?));
        match self.row(Key::Code(hash), what, read)? {
            Row::Code(code) => Ok(code),
            _ => Ok(None),
        }
    }
}
