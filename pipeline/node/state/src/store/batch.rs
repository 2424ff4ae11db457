//! Changes that are committed together.

use std::collections::BTreeMap;
use std::fmt;

use alloy_primitives::{Address, B256, Bytes, U256};

use super::error::StoreError;
use super::library;
use super::rows::{
    BLOCK, Content, FORMAT, INDEXED, MARKER, Marker, NODE, Position, TRANSACTION, VERSION,
    account_row, slot_key, tagged,
};
use super::{Kind, Store};
use crate::account::Account;

/// Most bytes of a key of the trie: the library's keys have 65,535 at most.
const KEY_BYTES: usize = 1024;

/// Changes that are committed together, or not at all. A later change of a key takes an earlier
/// one's place.
pub struct Batch<'a> {
    pub(super) store: &'a Store,
    /// New values; `None` removes. In order, since the library would take two changes of one key
    /// for one moment.
    pub(super) rows: BTreeMap<(Kind, Vec<u8>), Option<Vec<u8>>>,
}

impl fmt::Debug for Batch<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Batch({} changes)", self.rows.len())
    }
}

impl<'a> Batch<'a> {
    pub(super) const fn new(store: &'a Store) -> Self {
        Self {
            store,
            rows: BTreeMap::new(),
        }
    }

    /// Returns the number of changes.
    #[must_use]
    pub fn len(&self) -> usize {
        self.rows.len()
    }

    /// Returns whether there is no change.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    /// Adds the changes of another batch, behind those of this one.
    pub(crate) fn append(&mut self, mut other: Batch<'_>) {
        self.rows.append(&mut other.rows);
    }

    /// Sets or removes an account; its slots stay.
    pub fn account(&mut self, address: Address, account: Option<&Account>) {
        let key = (Kind::Accounts, address.to_vec());
        self.rows.insert(key, account.map(account_row));
    }

    /// Sets a slot; zero removes it.
    pub fn slot(&mut self, address: Address, slot: U256, value: U256) {
        let row = (!value.is_zero()).then(|| value.to_be_bytes_trimmed_vec());
        let key = slot_key(address, slot).to_vec();
        self.rows.insert((Kind::Slots, key), row);
    }

    /// Adds a code under its hash.
    pub fn code(&mut self, hash: B256, code: &Bytes) {
        let key = (Kind::Codes, hash.to_vec());
        self.rows.insert(key, Some(code.to_vec()));
    }

    /// Sets a node of the trie.
    ///
    /// # Errors
    /// [`StoreError::Key`] for a key of more than 1,024 bytes.
    pub fn put_node(&mut self, key: &[u8], value: Vec<u8>) -> Result<(), StoreError> {
        self.node(key, Some(value))
    }

    /// Removes a node of the trie.
    ///
    /// # Errors
    /// [`StoreError::Key`] for a key of more than 1,024 bytes.
    pub fn remove_node(&mut self, key: &[u8]) -> Result<(), StoreError> {
        self.node(key, None)
    }

    fn node(&mut self, key: &[u8], value: Option<Vec<u8>>) -> Result<(), StoreError> {
        if key.len() > KEY_BYTES {
            return Err(StoreError::Key {
                got: key.len(),
                most: KEY_BYTES,
            });
        }
        self.rows.insert((Kind::Nodes, tagged(NODE, key)), value);
        Ok(())
    }

    /// Adds the hashes of a block and of its transactions, in their order.
    pub fn block(&mut self, number: u64, hash: B256, transactions: &[B256]) {
        let number = number.to_be_bytes();
        let key = (Kind::Blocks, tagged(BLOCK, hash.as_slice()));
        self.rows.insert(key, Some(number.to_vec()));
        for (index, hash) in (0_u32..).zip(transactions) {
            let key = (Kind::Blocks, tagged(TRANSACTION, hash.as_slice()));
            let place = [&number[..], &index.to_be_bytes()].concat();
            self.rows.insert(key, Some(place));
        }
    }

    /// Sets the number of the newest block whose hashes are there, with those of all blocks before.
    pub fn indexed(&mut self, number: u64) {
        let key = (Kind::Blocks, INDEXED.to_vec());
        self.rows.insert(key, Some(number.to_be_bytes().to_vec()));
    }

    /// Sets the version of keys and values.
    pub(super) fn format(&mut self) {
        let key = (Kind::Meta, FORMAT.to_vec());
        self.rows.insert(key, Some(vec![VERSION]));
    }

    /// Commits the changes: with them the content is the state after this group.
    ///
    /// The changes reach the kernel, so that they survive the end of the process.
    ///
    /// # Errors
    /// [`StoreError::Backwards`] for a group before that of the store; another [`StoreError`] if
    /// the library fails, and then the store takes no further commit.
    pub fn commit(self, at: Position) -> Result<(), StoreError> {
        self.commit_as(|content| match content {
            Content::At(now) | Content::Between(now, _) if now.group > at.group => {
                Err(StoreError::Backwards {
                    at: now.group,
                    got: at.group,
                })
            }
            // Until then slots may be missing that a later group clears.
            Content::Between(_, until) if until.group > at.group => Ok(Content::Between(at, until)),
            _ => Ok(Content::At(at)),
        })
    }

    /// Commits changes that leave the flat state as it is: hashes of blocks, and nodes.
    ///
    /// # Errors
    /// [`StoreError`] if the library fails, and then the store takes no further commit.
    pub fn commit_in_place(self) -> Result<(), StoreError> {
        self.commit_as(Ok)
    }

    /// Commits removals of slots that a group up to `until` clears.
    pub(crate) fn commit_before(self, until: Position) -> Result<(), StoreError> {
        self.commit_as(|content| match content {
            Content::At(at) => Ok(Content::Between(at, until)),
            Content::Between(at, other) if other.group < until.group => {
                Ok(Content::Between(at, until))
            }
            content => Ok(content),
        })
    }

    /// Commits the first part of a snapshot, without rows.
    pub(crate) fn commit_import(self) -> Result<(), StoreError> {
        self.commit_as(|content| match content {
            Content::Empty => Ok(Content::Importing),
            _ => Err(StoreError::NotEmpty),
        })
    }

    fn commit_as(
        self,
        content: impl FnOnce(Content) -> Result<Content, StoreError>,
    ) -> Result<(), StoreError> {
        let Self { store, rows } = self;
        let mut marker = store.marker();
        store.room().map_err(|error| store.marks.note(error))?;
        let next = Marker {
            commit: marker.commit + 1,
            content: content(marker.content)?,
        };
        library::call("commit", || {
            // Not `OwnedWriteBatch::with_capacity`, whose commits would stay in the process.
            let mut batch = store.database.batch();
            for ((kind, key), row) in rows {
                let Some(keyspace) = store.keyspaces.get(kind) else {
                    continue;
                };
                match row {
                    Some(row) => batch.insert(keyspace, key, row),
                    None => batch.remove(keyspace, key),
                }
            }
            for keyspace in store.keyspaces.all() {
                batch.insert(keyspace, MARKER, next.encode());
            }
            batch.commit()
        })
        .map_err(|error| store.marks.note(error))?;
        *marker = next;
        Ok(())
    }
}
