//! Rows in ascending order, straight into tables of an empty keyspace.
//!
//! The rows pass by journal and memory, and count once they are all there: their tables are on the
//! disk then. Whoever writes them sees to it that a store of a part of them is not used.

use std::fmt;

use alloy_primitives::{Address, B256, Bytes, U256};

use super::error::StoreError;
use super::rows::{NODE, account_row, slot_key};
use super::{Kind, Store, library};
use crate::account::Account;

/// Bytes of the longest key of a node, with its tag.
const KEY_BYTES: usize = 80;

/// Writes a row, or ends without one: the library's type has no name.
type Write<'a> = Box<dyn FnMut(Option<(&[u8], &[u8])>) -> fjall::Result<()> + 'a>;

/// Rows of a keyspace that come in ascending order of their keys.
pub(crate) struct Ingest<'a> {
    store: &'a Store,
    write: Write<'a>,
}

impl fmt::Debug for Ingest<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Ingest").finish_non_exhaustive()
    }
}

/// What rows are of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Rows {
    Accounts,
    Slots,
    Codes,
    Nodes,
}

impl Store {
    /// Begins rows; none of the keys may be there.
    pub(crate) fn ingest(&self, rows: Rows) -> Result<Ingest<'_>, StoreError> {
        let keyspace = match rows {
            Rows::Accounts => Kind::Accounts,
            Rows::Slots => Kind::Slots,
            Rows::Codes => Kind::Codes,
            Rows::Nodes => Kind::Nodes,
        };
        let keyspace = self.keyspaces.get(keyspace);
        let begun = keyspace.map(|keyspace| {
            library::call("begin tables", || {
                let mut tables = Some(keyspace.start_ingestion()?);
                let write: Write<'_> = Box::new(move |row| match row {
                    Some((key, value)) => {
                        let tables = tables.as_mut();
                        tables.map_or(Ok(()), |tables| tables.write(key, value))
                    }
                    None => tables.take().map_or(Ok(()), |tables| tables.finish()),
                });
                Ok(write)
            })
        });
        let nothing: Write<'_> = Box::new(|_| Ok(()));
        let write = begun.unwrap_or(Ok(nothing));
        Ok(Ingest {
            store: self,
            write: write.map_err(|error| self.marks.note(error))?,
        })
    }
}

impl Ingest<'_> {
    fn put(&mut self, key: &[u8], value: &[u8]) -> Result<(), StoreError> {
        let Self { store, write } = self;
        library::call("write tables", || write(Some((key, value))))
            .map_err(|error| store.marks.note(error))
    }

    pub(crate) fn account(
        &mut self,
        address: Address,
        account: &Account,
    ) -> Result<(), StoreError> {
        self.put(address.as_slice(), &account_row(account))
    }

    pub(crate) fn slot(
        &mut self,
        address: Address,
        slot: U256,
        value: U256,
    ) -> Result<(), StoreError> {
        self.put(&slot_key(address, slot), &value.to_be_bytes_trimmed_vec())
    }

    pub(crate) fn code(&mut self, hash: B256, code: &Bytes) -> Result<(), StoreError> {
        self.put(hash.as_slice(), code)
    }

    pub(crate) fn node(&mut self, key: &[u8], record: &[u8]) -> Result<(), StoreError> {
        let mut tagged = [NODE; KEY_BYTES];
        let tagged = tagged.get_mut(..=key.len()).ok_or(StoreError::Key {
            got: key.len(),
            most: KEY_BYTES - 1,
        })?;
        if let Some(to) = tagged.get_mut(1..) {
            to.copy_from_slice(key);
        }
        self.put(tagged, record)
    }

    /// Waits until the rows are on the disk; from now on they are read.
    pub(crate) fn finish(self) -> Result<(), StoreError> {
        let Self { store, mut write } = self;
        library::call("end tables", || write(None)).map_err(|error| store.marks.note(error))
    }
}
