//! Records of nodes in memory, within a bound in bytes.

use std::sync::{Arc, Mutex, PoisonError};

use alloy_primitives::map::{DefaultHashBuilder, HashMap};
use core::hash::BuildHasher as _;

use super::key::Key;

/// Parts with a lock of their own.
const SHARDS: usize = 64;
/// Bytes of an entry beside its record: key, pointers, the map's share.
const OVERHEAD: usize = 160;

/// Records by key, in two generations: when the young one has half of the bound, the old one goes,
/// and the young one becomes old. A record that is read moves to the young generation, so what is
/// in use stays.
pub(super) struct Cache {
    hasher: DefaultHashBuilder,
    shards: Vec<Mutex<Shard>>,
    /// Bytes of a shard's young generation.
    bound: usize,
}

#[derive(Default)]
struct Shard {
    young: HashMap<Key, Arc<[u8]>>,
    old: HashMap<Key, Arc<[u8]>>,
    bytes: usize,
}

impl Cache {
    pub(super) fn new(bytes: usize) -> Self {
        Self {
            hasher: DefaultHashBuilder::default(),
            shards: (0..SHARDS).map(|_| Mutex::default()).collect(),
            bound: bytes / (2 * SHARDS),
        }
    }

    fn shard(&self, key: &Key) -> Option<std::sync::MutexGuard<'_, Shard>> {
        let place = self.hasher.hash_one(key) as usize % SHARDS;
        let shard = self.shards.get(place)?;
        Some(shard.lock().unwrap_or_else(PoisonError::into_inner))
    }

    pub(super) fn get(&self, key: &Key) -> Option<Arc<[u8]>> {
        let mut shard = self.shard(key)?;
        if let Some(record) = shard.young.get(key) {
            return Some(Arc::clone(record));
        }
        let record = shard.old.remove(key)?;
        shard.insert(*key, Arc::clone(&record), self.bound);
        Some(record)
    }

    pub(super) fn insert(&self, key: Key, record: Arc<[u8]>) {
        if let Some(mut shard) = self.shard(&key) {
            shard.insert(key, record, self.bound);
        }
    }

    pub(super) fn remove(&self, key: &Key) {
        if let Some(mut shard) = self.shard(key) {
            shard.old.remove(key);
            if let Some(record) = shard.young.remove(key) {
                shard.bytes -= record.len() + OVERHEAD;
            }
        }
    }

    pub(super) fn clear(&self) {
        for shard in &self.shards {
            *shard.lock().unwrap_or_else(PoisonError::into_inner) = Shard::default();
        }
    }

    /// Returns the bytes of all entries.
    pub(super) fn bytes(&self) -> usize {
        let of = |shard: &Mutex<Shard>| {
            let shard = shard.lock().unwrap_or_else(PoisonError::into_inner);
            let old = shard.old.values().map(|record| record.len() + OVERHEAD);
            shard.bytes + old.sum::<usize>()
        };
        self.shards.iter().map(of).sum()
    }
}

impl Shard {
    fn insert(&mut self, key: Key, record: Arc<[u8]>, bound: usize) {
        let bytes = record.len() + OVERHEAD;
        if self.bytes + bytes > bound {
            self.old = core::mem::take(&mut self.young);
            self.bytes = 0;
            if bytes > bound {
                return;
            }
        }
        self.bytes += bytes;
        if let Some(before) = self.young.insert(key, record) {
            self.bytes -= before.len() + OVERHEAD;
        }
    }
}
