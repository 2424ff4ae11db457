//! Values that keys had in ranges of blocks, in memory within a bound of bytes.
//!
//! What a block's state was stays true, so that nothing is ever invalidated. Each key has one
//! range: whoever reads many states of a chain reads them in the order of blocks. As of the cache
//! of rows, each part has a young and an old map: when the young one is full, it becomes the old
//! one, whose entries go.

use std::collections::HashMap;
use std::hash::{BuildHasher as _, RandomState};
use std::sync::{Mutex, MutexGuard, PoisonError};

use super::cache::{Key, Row};

/// Parts with a lock each.
const SHARDS: usize = 16;
/// Bytes of an entry in its map.
const ENTRY_BYTES: usize = 256;

/// A value in a range of blocks.
#[derive(Clone, Debug)]
struct Interval {
    first: u64,
    last: u64,
    row: Row,
}

#[derive(Debug, Default)]
struct Shard {
    young: HashMap<Key, Interval>,
    old: HashMap<Key, Interval>,
}

/// Values of keys in ranges of blocks.
#[derive(Debug)]
pub(super) struct Intervals {
    hasher: RandomState,
    shards: Vec<Mutex<Shard>>,
    /// Most entries of the young map of a part.
    young: usize,
}

impl Intervals {
    /// Returns an empty cache that takes about this many bytes at most.
    pub(super) fn new(bytes: usize) -> Self {
        Self {
            hasher: RandomState::new(),
            shards: std::iter::repeat_with(Mutex::default)
                .take(SHARDS)
                .collect(),
            young: bytes / SHARDS / ENTRY_BYTES / 2,
        }
    }

    /// Returns the lock of a key's part; `None` never happens.
    fn shard(&self, key: Key) -> Option<MutexGuard<'_, Shard>> {
        let place = self.hasher.hash_one(key) as usize % SHARDS;
        let shard = self.shards.get(place)?;
        // Maps are changed by single insertions.
        Some(shard.lock().unwrap_or_else(PoisonError::into_inner))
    }

    /// Returns the value at the end of a block.
    pub(super) fn get(&self, key: Key, block: u64) -> Option<Row> {
        let mut shard = self.shard(key)?;
        let has = |interval: &&Interval| interval.first <= block && block <= interval.last;
        if let Some(interval) = shard.young.get(&key).filter(has) {
            return Some(interval.row.clone());
        }
        let interval = shard.old.get(&key).filter(has)?.clone();
        let row = interval.row.clone();
        shard.insert(key, interval, self.young);
        Some(row)
    }

    /// Inserts a value that a key had at the ends of blocks, from a first to a last one.
    pub(super) fn insert(&self, key: Key, (first, last): (u64, u64), row: Row) {
        let Some(mut shard) = self.shard(key) else {
            return;
        };
        let mut interval = Interval { first, last, row };
        if let Some(known) = shard.young.get(&key)
            && known.row == interval.row
            && known.first <= last.saturating_add(1)
            && first <= known.last.saturating_add(1)
        {
            interval.first = first.min(known.first);
            interval.last = last.max(known.last);
        }
        shard.insert(key, interval, self.young);
    }
}

impl Shard {
    fn insert(&mut self, key: Key, interval: Interval, most: usize) {
        self.young.insert(key, interval);
        if self.young.len() > most {
            self.old = std::mem::take(&mut self.young);
        }
    }
}

#[cfg(test)]
mod tests {
    use alloy_primitives::{Address, U256};

    use super::*;

    fn key(number: u64) -> Key {
        Key::Slot(Address::ZERO, U256::from(number))
    }

    fn row(number: u64) -> Row {
        Row::Slot(U256::from(number))
    }

    #[test]
    fn a_value_is_found_in_its_blocks_alone() {
        let cache = Intervals::new(1 << 20);
        cache.insert(key(1), (5, 7), row(3));
        let found = |block| cache.get(key(1), block);
        assert_eq!(
            [4, 5, 7, 8].map(found),
            [None, Some(row(3)), Some(row(3)), None]
        );
        // The same value beside it, then one with a gap, then another value.
        cache.insert(key(1), (8, 9), row(3));
        assert_eq!([5, 9].map(found), [Some(row(3)), Some(row(3))]);
        cache.insert(key(1), (11, 12), row(3));
        assert_eq!([9, 10, 11].map(found), [None, None, Some(row(3))]);
        cache.insert(key(1), (9, 10), row(4));
        assert_eq!([10, 11].map(found), [Some(row(4)), None]);
        assert_eq!(cache.get(key(2), 10), None);
    }

    #[test]
    fn the_bound_is_kept() {
        let cache = Intervals::new(SHARDS * ENTRY_BYTES * 8);
        for number in 0..10_000 {
            cache.insert(key(number), (1, 2), row(number));
            assert!(
                cache
                    .get(key(number), 1)
                    .is_none_or(|found| found == row(number))
            );
        }
        let entries = cache.shards.iter().map(|shard| {
            let shard = shard.lock().unwrap();
            shard.young.len() + shard.old.len()
        });
        assert!(entries.sum::<usize>() <= SHARDS * 9);
    }
}
