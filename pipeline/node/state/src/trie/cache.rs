//! Records of nodes in memory, within a bound in bytes.

use core::hash::{BuildHasher, Hasher};
use std::collections::HashMap;
use std::hash::RandomState;
use std::sync::{Arc, Mutex, PoisonError};

use super::key::Key;
use crate::hits::Hits;

/// Parts with a lock of their own.
const SHARDS: usize = 64;
/// Bytes of an entry beside its record: key, pointers, the map's share.
const OVERHEAD: usize = 160;

/// The newest known record of each place, in two generations: when the young one has half of the
/// bound, the old one goes, and the young one becomes old. A record that is read moves to the young
/// generation, so what is in use stays.
pub(super) struct Cache {
    seed: Seed,
    shards: Vec<Mutex<Shard>>,
    /// Bytes of a shard's young generation.
    bound: usize,
}

struct Shard {
    young: Records,
    old: Records,
    bytes: usize,
    hits: Hits,
}

/// Records by place.
type Records = HashMap<Key, Record, Seed>;

struct Record {
    /// Block that made the node.
    block: u64,
    bytes: Arc<[u8]>,
}

impl Record {
    fn cost(&self) -> usize {
        self.bytes.len() + OVERHEAD
    }
}

/// Hashes of keys by one multiplication per eight bytes: paths are hashes themselves, and nobody
/// who chooses them knows the seed.
#[derive(Clone, Copy)]
struct Seed(u64);

impl BuildHasher for Seed {
    type Hasher = Folded;

    fn build_hasher(&self) -> Folded {
        Folded(self.0)
    }
}

struct Folded(u64);

impl Hasher for Folded {
    fn write(&mut self, bytes: &[u8]) {
        let (words, rest) = bytes.as_chunks();
        let mut last = [0; 8];
        for (to, from) in last.iter_mut().zip(rest) {
            *to = *from;
        }
        for word in words.iter().chain([&last]) {
            // The fractional part of the golden ratio, odd.
            let product = u128::from(self.0 ^ u64::from_le_bytes(*word))
                .wrapping_mul(0x9e37_79b9_7f4a_7c15_f39c_c060_5ced_c835);
            self.0 = product as u64 ^ (product >> 64) as u64;
        }
    }

    fn finish(&self) -> u64 {
        self.0
    }
}

impl Cache {
    pub(super) fn new(bytes: usize) -> Self {
        let seed = Seed(RandomState::new().hash_one(0));
        Self {
            shards: (0..SHARDS).map(|_| Mutex::new(Shard::new(seed))).collect(),
            seed,
            bound: bytes / (2 * SHARDS),
        }
    }

    fn shard(&self, place: &Key) -> Option<std::sync::MutexGuard<'_, Shard>> {
        let place = (self.seed.hash_one(place) >> 32) as usize % SHARDS;
        let shard = self.shards.get(place)?;
        Some(shard.lock().unwrap_or_else(PoisonError::into_inner))
    }

    /// Returns the record of a node, if it is the newest one known at its place.
    pub(super) fn get(&self, key: &Key) -> Option<Arc<[u8]>> {
        let (place, block) = (key.place(), key.block());
        let mut shard = self.shard(&place)?;
        let bytes = shard.get(place, block, self.bound);
        shard.hits.count(bytes.is_some());
        bytes
    }

    /// Returns what was found since the last [`Cache::clear`].
    pub(super) fn hits(&self) -> Hits {
        let shards = self.shards.iter();
        let hits = shards.map(|shard| shard.lock().unwrap_or_else(PoisonError::into_inner).hits);
        hits.fold(Hits::default(), |all, hits| all + hits)
    }

    /// Keeps the record of a node, unless a newer one of its place is known.
    pub(super) fn insert(&self, key: &Key, bytes: Arc<[u8]>) {
        let (place, block) = (key.place(), key.block());
        if let Some(mut shard) = self.shard(&place) {
            let known = shard.young.get(&place).or_else(|| shard.old.get(&place));
            if known.is_none_or(|known| known.block <= block) {
                shard.insert(place, Record { block, bytes }, self.bound);
            }
        }
    }

    pub(super) fn clear(&self) {
        for shard in &self.shards {
            *shard.lock().unwrap_or_else(PoisonError::into_inner) = Shard::new(self.seed);
        }
    }

    /// Returns the bytes of all entries.
    pub(super) fn bytes(&self) -> usize {
        let of = |shard: &Mutex<Shard>| {
            let shard = shard.lock().unwrap_or_else(PoisonError::into_inner);
            let old = shard.old.values().map(Record::cost);
            shard.bytes + old.sum::<usize>()
        };
        self.shards.iter().map(of).sum()
    }
}

impl Shard {
    fn new(seed: Seed) -> Self {
        Self {
            young: HashMap::with_hasher(seed),
            old: HashMap::with_hasher(seed),
            bytes: 0,
            hits: Hits::default(),
        }
    }

    fn get(&mut self, place: Key, block: u64, bound: usize) -> Option<Arc<[u8]>> {
        if let Some(record) = self.young.get(&place) {
            return (record.block == block).then(|| Arc::clone(&record.bytes));
        }
        let record = self.old.remove(&place)?;
        let bytes = (record.block == block).then(|| Arc::clone(&record.bytes));
        self.insert(place, record, bound);
        bytes
    }

    fn insert(&mut self, place: Key, record: Record, bound: usize) {
        let bytes = record.cost();
        if self.bytes + bytes > bound {
            let empty = HashMap::with_hasher(*self.young.hasher());
            self.old = core::mem::replace(&mut self.young, empty);
            self.bytes = 0;
            if bytes > bound {
                return;
            }
        }
        self.bytes += bytes;
        if let Some(before) = self.young.insert(place, record) {
            self.bytes -= before.cost();
        }
    }
}

#[cfg(test)]
mod tests {
    use alloy_primitives::B256;

    use super::*;
    use crate::trie::path::Path;

    /// A read is a hit if it finds the node that it looks for, and not an older one of its place.
    #[test]
    fn reads_are_counted() {
        let cache = Cache::new(1 << 20);
        let key = |owner, block| {
            let owner = B256::repeat_byte(owner);
            Key::node(Some(&owner), &Path::default(), block)
        };
        assert_eq!(cache.get(&key(1, 1)), None);
        cache.insert(&key(1, 1), Arc::from([7_u8; 3]));
        for _ in 0..3 {
            assert!(cache.get(&key(1, 1)).is_some());
        }
        assert_eq!(cache.get(&key(1, 2)), None);
        assert_eq!(cache.get(&key(2, 1)), None);
        let Hits { hits, misses } = cache.hits();
        assert_eq!((hits, misses), (3, 3));
    }
}
