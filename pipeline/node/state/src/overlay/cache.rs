//! Rows of the store in memory, within a bound of bytes.
//!
//! Rows belong to one moment of the store, its version: readers of another version neither find
//! nor leave anything. Each part has a young and an old map: a row that is read moves into the
//! young one, and when that is full it becomes the old one, whose rows go.

use std::collections::{BTreeSet, HashMap};
use std::hash::{BuildHasher as _, RandomState};
use std::sync::{Mutex, MutexGuard, PoisonError};

use alloy_primitives::{Address, B256, Bytes, U256};

use super::generation::Changed;
use crate::account::Account;
use crate::hits::Hits;

/// Parts with a lock each.
const SHARDS: usize = 64;
/// Bytes of a row in its map, beside a code's.
const ROW_BYTES: usize = 224;

/// A row's key.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Key {
    Account(Address),
    Slot(Address, U256),
    Code(B256),
}

/// A row; accounts, slots and codes that do not exist are rows too.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Row {
    Account(Option<Account>),
    Slot(U256),
    Code(Option<Bytes>),
}

impl Row {
    fn bytes(&self) -> usize {
        match self {
            Self::Code(Some(code)) => ROW_BYTES + code.len(),
            _ => ROW_BYTES,
        }
    }
}

#[derive(Debug, Default)]
struct Shard {
    version: u64,
    young: HashMap<Key, Row>,
    old: HashMap<Key, Row>,
    /// Bytes of the young rows.
    bytes: usize,
    hits: Hits,
}

/// Rows of the store in memory.
#[derive(Debug)]
pub(super) struct Cache {
    hasher: RandomState,
    shards: Vec<Mutex<Shard>>,
    /// Most bytes of the young rows of a part.
    young_bytes: usize,
}

impl Cache {
    /// Returns an empty cache that takes about this many bytes at most.
    pub(super) fn new(bytes: usize) -> Self {
        Self {
            hasher: RandomState::new(),
            shards: std::iter::repeat_with(Mutex::default)
                .take(SHARDS)
                .collect(),
            young_bytes: bytes / SHARDS / 2,
        }
    }

    /// Returns the lock of a key's part. Slots stand beside their account.
    fn shard(&self, key: Key) -> Option<MutexGuard<'_, Shard>> {
        let hash = match key {
            Key::Account(address) | Key::Slot(address, _) => self.hasher.hash_one(address),
            Key::Code(hash) => self.hasher.hash_one(hash),
        };
        let shard = self.shards.get(hash as usize % SHARDS)?;
        Some(lock(shard))
    }

    pub(super) fn get(&self, version: u64, key: Key) -> Option<Row> {
        let mut shard = self.shard(key)?;
        let row = shard.get(version, key, self.young_bytes);
        shard.hits.count(row.is_some());
        row
    }

    /// Returns what was found.
    pub(super) fn hits(&self) -> Hits {
        let hits = self.shards.iter().map(|shard| lock(shard).hits);
        hits.fold(Hits::default(), |all, hits| all + hits)
    }

    pub(super) fn insert(&self, version: u64, key: Key, row: Row) {
        if let Some(mut shard) = self.shard(key)
            && shard.version == version
        {
            shard.insert(key, row, self.young_bytes);
        }
    }

    /// Goes to the next version of the store, in which these rows have changed.
    pub(super) fn advance(&self, version: u64, changed: &Changed) {
        let cleared = changed.accounts.iter();
        let cleared: BTreeSet<Address> = cleared
            .filter(|(_, merged)| merged.is_cleared)
            .map(|(address, _)| *address)
            .collect();
        for shard in &self.shards {
            let mut shard = lock(shard);
            shard.version = version;
            if !cleared.is_empty() {
                shard.drop_slots(&cleared);
            }
        }
        for (address, merged) in &changed.accounts {
            if let Some(account) = merged.account {
                self.replace(Key::Account(*address), Row::Account(account));
            }
            for (slot, value) in &merged.slots {
                self.replace(Key::Slot(*address, *slot), Row::Slot(*value));
            }
        }
        for (hash, code) in &changed.codes {
            self.replace(Key::Code(*hash), Row::Code(Some(code.clone())));
        }
    }

    /// Inserts the new value of a row: what was just written is soon read.
    fn replace(&self, key: Key, row: Row) {
        if let Some(mut shard) = self.shard(key) {
            shard.old.remove(&key);
            shard.insert(key, row, self.young_bytes);
        }
    }

    /// Returns the bytes of all rows.
    pub(super) fn bytes(&self) -> usize {
        let rows = |shard: &Shard| {
            let rows = shard.young.values().chain(shard.old.values());
            rows.map(Row::bytes).sum::<usize>()
        };
        self.shards.iter().map(|shard| rows(&lock(shard))).sum()
    }
}

fn lock(shard: &Mutex<Shard>) -> MutexGuard<'_, Shard> {
    shard.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Shard {
    fn get(&mut self, version: u64, key: Key, most: usize) -> Option<Row> {
        if self.version != version {
            return None;
        }
        if let Some(row) = self.young.get(&key) {
            return Some(row.clone());
        }
        let row = self.old.remove(&key)?;
        self.insert(key, row.clone(), most);
        Some(row)
    }

    fn insert(&mut self, key: Key, row: Row, most: usize) {
        self.bytes += row.bytes();
        if let Some(before) = self.young.insert(key, row) {
            self.bytes -= before.bytes();
        }
        if self.bytes > most {
            self.old = std::mem::take(&mut self.young);
            self.bytes = 0;
        }
    }

    fn drop_slots(&mut self, cleared: &BTreeSet<Address>) {
        let stays = |key: &Key| !matches!(key, Key::Slot(address, _) if cleared.contains(address));
        self.old.retain(|key, _| stays(key));
        self.young.retain(|key, _| stays(key));
        self.bytes = self.young.values().map(Row::bytes).sum();
    }
}
