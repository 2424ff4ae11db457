//! Reads of one moment.

use std::fmt;
use std::sync::Arc;

use alloy_primitives::{Address, B256, Bytes, U256};
use fjall::{Iter, Keyspace, Readable as _, Slice, Snapshot};

use super::error::StoreError;
use super::mark::Marks;
use super::rows::{
    BLOCK, INDEXED, MARKER, NODE, TRANSACTION, parse_account, parse_slot, parse_slot_key, slot_key,
    tagged,
};
use super::{Keyspaces, Kind, library};
use crate::account::Account;
use crate::compact::{Input, Malformed};

/// Reads of one moment, over all keyspaces; commits behind it do not change it.
///
/// The disk keeps what a reader may read, so readers should not be kept for hours.
#[derive(Clone)]
pub struct Reader {
    keyspaces: Keyspaces,
    snapshot: Snapshot,
    marks: Arc<Marks>,
}

impl fmt::Debug for Reader {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Reader").finish_non_exhaustive()
    }
}

impl Reader {
    pub(super) const fn new(keyspaces: Keyspaces, snapshot: Snapshot, marks: Arc<Marks>) -> Self {
        Self {
            keyspaces,
            snapshot,
            marks,
        }
    }

    /// Returns the error of a row that is not what was written, and marks the store.
    pub(super) fn malformed(&self, operation: &'static str) -> impl Fn(Malformed) -> StoreError {
        let marks = Arc::clone(&self.marks);
        move |wrong| marks.note(StoreError::damaged(operation, &wrong))
    }

    pub(super) fn get(
        &self,
        kind: Kind,
        key: &[u8],
        operation: &'static str,
    ) -> Result<Option<Slice>, StoreError> {
        let Some(keyspace) = self.keyspaces.get(kind) else {
            return Ok(None);
        };
        library::call(operation, || self.snapshot.get(keyspace, key))
            .map_err(|error| self.marks.note(error))
    }

    /// Returns an account; `None` if it does not exist.
    ///
    /// # Errors
    /// [`StoreError`] if the files are damaged or cannot be read.
    pub fn account(&self, address: Address) -> Result<Option<Account>, StoreError> {
        let operation = "read an account";
        let row = self.get(Kind::Accounts, address.as_slice(), operation)?;
        let account = row.map(|row| parse_account(&row));
        account.transpose().map_err(self.malformed(operation))
    }

    /// Returns a slot; zero when it is not set.
    ///
    /// # Errors
    /// [`StoreError`] if the files are damaged or cannot be read.
    pub fn storage(&self, address: Address, slot: U256) -> Result<U256, StoreError> {
        let operation = "read a slot";
        let row = self.get(Kind::Slots, &slot_key(address, slot), operation)?;
        let value = row.map(|row| parse_slot(&row));
        let value = value.transpose().map_err(self.malformed(operation))?;
        Ok(value.unwrap_or_default())
    }

    /// Returns the code with this hash.
    ///
    /// # Errors
    /// [`StoreError`] if the files are damaged or cannot be read.
    pub fn code(&self, hash: B256) -> Result<Option<Bytes>, StoreError> {
        let row = self.get(Kind::Codes, hash.as_slice(), "read a code")?;
        Ok(row.map(|row| Bytes::copy_from_slice(&row)))
    }

    /// Returns a node of the trie.
    ///
    /// # Errors
    /// [`StoreError`] if the files are damaged or cannot be read.
    pub fn node(&self, key: &[u8]) -> Result<Option<Vec<u8>>, StoreError> {
        let row = self.get(Kind::Nodes, &tagged(NODE, key), "read a node")?;
        Ok(row.map(|row| row.to_vec()))
    }

    /// Returns the number of the block with this hash.
    ///
    /// # Errors
    /// [`StoreError`] if the files are damaged or cannot be read.
    pub fn block_number(&self, hash: B256) -> Result<Option<u64>, StoreError> {
        self.number(&tagged(BLOCK, hash.as_slice()), "read a block's number")
    }

    /// Returns the number of the newest block whose hashes are there.
    ///
    /// # Errors
    /// [`StoreError`] if the files are damaged or cannot be read.
    pub fn indexed(&self) -> Result<Option<u64>, StoreError> {
        self.number(&INDEXED, "read the newest indexed block")
    }

    fn number(&self, key: &[u8], operation: &'static str) -> Result<Option<u64>, StoreError> {
        let row = self.get(Kind::Blocks, key, operation)?;
        let number = row.map(|row| {
            let mut input = Input::new(&row);
            let number = u64::from_be_bytes(input.array("a block's number")?);
            input.end().map(|()| number)
        });
        number.transpose().map_err(self.malformed(operation))
    }

    /// Returns block and index of the transaction with this hash.
    ///
    /// # Errors
    /// [`StoreError`] if the files are damaged or cannot be read.
    pub fn transaction(&self, hash: B256) -> Result<Option<(u64, u32)>, StoreError> {
        let operation = "read a transaction's place";
        let key = tagged(TRANSACTION, hash.as_slice());
        let row = self.get(Kind::Blocks, &key, operation)?;
        let place = row.map(|row| {
            let mut input = Input::new(&row);
            let number = u64::from_be_bytes(input.array("a block's number")?);
            let index = u32::from_be_bytes(input.array("an index")?);
            input.end().map(|()| (number, index))
        });
        place.transpose().map_err(self.malformed(operation))
    }

    /// Returns all accounts in ascending order.
    pub fn accounts(&self) -> impl Iterator<Item = Result<(Address, Account), StoreError>> {
        let operation = "read all accounts";
        let malformed = self.malformed(operation);
        self.rows(Kind::Accounts, Vec::new(), operation)
            .map(move |row| {
                let (key, row) = row?;
                let parse = || {
                    let mut input = Input::new(&key);
                    let address = input.address()?;
                    input.end()?;
                    Ok((address, parse_account(&row)?))
                };
                parse().map_err(&malformed)
            })
    }

    /// Returns the slots of one account, or of all, in ascending order.
    pub fn slots(
        &self,
        of: Option<Address>,
    ) -> impl Iterator<Item = Result<(Address, U256, U256), StoreError>> {
        let operation = "read all slots";
        let malformed = self.malformed(operation);
        let prefix = of.map(|address| address.to_vec()).unwrap_or_default();
        self.rows(Kind::Slots, prefix, operation).map(move |row| {
            let (key, row) = row?;
            let parse = || {
                let (address, slot) = parse_slot_key(&key)?;
                Ok((address, slot, parse_slot(&row)?))
            };
            parse().map_err(&malformed)
        })
    }

    /// Returns all codes in ascending order of their hashes.
    pub fn codes(&self) -> impl Iterator<Item = Result<(B256, Bytes), StoreError>> {
        let operation = "read all codes";
        let malformed = self.malformed(operation);
        self.rows(Kind::Codes, Vec::new(), operation)
            .map(move |row| {
                let (key, code) = row?;
                let mut input = Input::new(&key);
                let hash = input.hash().map_err(&malformed)?;
                Ok((hash, Bytes::from(code)))
            })
    }

    /// Returns the trie's nodes with this prefix, in ascending order of their keys.
    pub fn nodes(
        &self,
        prefix: &[u8],
    ) -> impl Iterator<Item = Result<(Vec<u8>, Vec<u8>), StoreError>> {
        let rows = self.rows(Kind::Nodes, tagged(NODE, prefix), "read nodes");
        rows.map(|row| row.map(|(key, value)| (key.get(1..).unwrap_or_default().to_vec(), value)))
    }

    fn rows(&self, kind: Kind, prefix: Vec<u8>, operation: &'static str) -> Rows {
        self.iterate(kind, operation, |keyspace| {
            self.snapshot.prefix(keyspace, prefix)
        })
    }

    /// Returns rows in ascending order of their keys, which are between these or equal to one.
    pub(super) fn range(
        &self,
        kind: Kind,
        from: Vec<u8>,
        to: Vec<u8>,
        operation: &'static str,
    ) -> impl Iterator<Item = Result<(Vec<u8>, Vec<u8>), StoreError>> {
        self.iterate(kind, operation, |keyspace| {
            self.snapshot.range(keyspace, from..=to)
        })
    }

    fn iterate(
        &self,
        kind: Kind,
        operation: &'static str,
        iterate: impl FnOnce(&Keyspace) -> Iter,
    ) -> Rows {
        let keyspace = self.keyspaces.get(kind);
        let iter = keyspace.map(|keyspace| library::call(operation, || Ok(iterate(keyspace))));
        let (iter, error) = match iter.transpose() {
            Ok(iter) => (iter, None),
            Err(error) => (None, Some(error)),
        };
        Rows {
            iter,
            error,
            operation,
            marks: Arc::clone(&self.marks),
        }
    }
}

/// Rows of a keyspace without the marker; none follows an error.
struct Rows {
    iter: Option<Iter>,
    error: Option<StoreError>,
    operation: &'static str,
    marks: Arc<Marks>,
}

impl Iterator for Rows {
    type Item = Result<(Vec<u8>, Vec<u8>), StoreError>;

    fn next(&mut self) -> Option<Self::Item> {
        if let Some(error) = self.error.take() {
            return Some(Err(self.marks.note(error)));
        }
        loop {
            let iter = self.iter.as_mut()?;
            let row = library::call(self.operation, || {
                iter.next().map(fjall::Guard::into_inner).transpose()
            });
            match row {
                Ok(None) => self.iter = None,
                Ok(Some((key, _))) if *key == MARKER => {}
                Ok(Some((key, row))) => return Some(Ok((key.to_vec(), row.to_vec()))),
                Err(error) => {
                    self.iter = None;
                    return Some(Err(self.marks.note(error)));
                }
            }
        }
    }
}
