//! Reads of the history.

use alloy_primitives::{Address, U256};

use super::super::Kind;
use super::super::error::StoreError;
use super::super::reader::Reader;
use super::super::rows::{parse_account, parse_slot};
use super::removal::Removable;
use super::{BLOCK, HEAD, Head, Key, at, writes};
use crate::account::Account;
use crate::compact::{Input, Malformed};

const OPERATION: &str = "read the history";

impl Reader {
    /// Returns what the history has; `None` if nothing was written to it.
    pub(super) fn history_head(&self) -> Result<Option<Head>, StoreError> {
        let row = self.get(Kind::History, &HEAD, OPERATION)?;
        let head = row.map(|row| Head::decode(&row));
        head.transpose().map_err(self.malformed(OPERATION))
    }

    /// Returns the account at the end of a block, if a later block has changed it, and which one.
    pub(crate) fn account_after(
        &self,
        address: Address,
        block: u64,
    ) -> Result<Option<(u64, Option<Account>)>, StoreError> {
        let account = |row: &[u8]| match row {
            [] => Ok(None),
            row => parse_account(row).map(Some),
        };
        self.value_after(&Key::Account(address), block, account)
    }

    /// Returns the slot at the end of a block, if a later block has changed it, and which one.
    pub(crate) fn slot_after(
        &self,
        address: Address,
        slot: U256,
        block: u64,
    ) -> Result<Option<(u64, U256)>, StoreError> {
        let value = |row: &[u8]| match row {
            [] => Ok(U256::ZERO),
            row => parse_slot(row),
        };
        self.value_after(&Key::Slot(address, slot), block, value)
    }

    fn value_after<T>(
        &self,
        key: &Key,
        block: u64,
        parse: impl FnOnce(&[u8]) -> Result<T, Malformed>,
    ) -> Result<Option<(u64, T)>, StoreError> {
        let Some(next) = block.checked_add(1) else {
            return Ok(None);
        };
        let (from, to) = (at(key.prefix(), next), at(key.prefix(), u64::MAX));
        let row = self.range(Kind::History, from, to, OPERATION).next();
        let found = row.transpose()?.map(|(found, row)| {
            let mut input = Input::new(found.get(key.prefix().len()..).unwrap_or_default());
            let changed = u64::from_be_bytes(input.array("a block's number")?);
            Ok((changed, parse(&row)?))
        });
        found.transpose().map_err(self.malformed(OPERATION))
    }

    /// Returns whether a key has a row of a block.
    pub(crate) fn has_change(&self, key: &Key, block: u64) -> Result<bool, StoreError> {
        let row = self.get(Kind::History, &key.row(block), OPERATION)?;
        Ok(row.is_some())
    }

    /// Returns what blocks have changed, in the order of the blocks.
    pub(crate) fn changes(
        &self,
        first: u64,
        last: u64,
    ) -> impl Iterator<Item = Result<Removable, StoreError>> {
        let malformed = self.malformed(OPERATION);
        let from = at(vec![BLOCK], first);
        // The keys of the next block begin with this one, and stand after it.
        let to = at(vec![BLOCK], last.saturating_add(1));
        let rows = self.range(Kind::History, from, to, OPERATION);
        rows.map(move |row| {
            let (key, keys) = row?;
            let parse = || {
                let mut input = Input::new(key.get(1..).unwrap_or_default());
                let block = u64::from_be_bytes(input.array("a block's number")?);
                Ok((block, writes::keys(&keys)?))
            };
            let (block, keys) = parse().map_err(&malformed)?;
            let row = key;
            Ok(Removable { block, row, keys })
        })
    }

    /// Returns whether the history has any row.
    pub(super) fn has_history(&self) -> Result<bool, StoreError> {
        let (from, to) = (Vec::new(), vec![u8::MAX]);
        let row = self.range(Kind::History, from, to, OPERATION).next();
        Ok(row.transpose()?.is_some())
    }
}
