//! What caches have found.

use std::ops::Add;

/// What caches have found, and what was read elsewhere, since the start.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Hits {
    /// Reads that a cache has answered.
    pub hits: u64,
    /// Other reads.
    pub misses: u64,
}

impl Hits {
    /// Counts a read. Callers have the lock of what was read.
    pub(crate) const fn count(&mut self, is_hit: bool) {
        match is_hit {
            true => self.hits = self.hits.wrapping_add(1),
            false => self.misses = self.misses.wrapping_add(1),
        }
    }
}

impl Add for Hits {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self {
            hits: self.hits.wrapping_add(other.hits),
            misses: self.misses.wrapping_add(other.misses),
        }
    }
}
