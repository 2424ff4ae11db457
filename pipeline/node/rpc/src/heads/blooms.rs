//! Filters of the sealed blocks' logs in memory, so that blocks without a log are passed over
//! without reading them.
//!
//! A block's filter has 256 bytes. Those of older blocks are read from the headers when somebody
//! asks for them first.

use std::collections::BTreeMap;
use std::ops::RangeInclusive;
use std::sync::{Arc, PoisonError, RwLock};

use alloy_primitives::Bloom;

use crate::error::Error;

/// Blocks whose filters are read together: 64 KiB.
pub(super) const CHUNK: u64 = 256;
/// Most chunks in memory: 1,024 take 64 MiB, and have 262,144 blocks.
const CHUNKS: usize = 1_024;

/// Filters of consecutive blocks, from a multiple of [`CHUNK`] on.
type Chunk = Arc<[Bloom]>;

/// Filters of the sealed blocks' logs.
#[derive(Debug, Default)]
pub(super) struct Blooms(RwLock<BTreeMap<u64, Chunk>>);

impl Blooms {
    /// Returns the blocks of a range, all sealed, whose filters a condition lets through; `read`
    /// reads the filter of a block's header.
    pub(super) fn search(
        &self,
        range: RangeInclusive<u64>,
        sealed: u64,
        may_have: impl Fn(&Bloom) -> bool,
        read: impl Fn(u64) -> Result<Bloom, Error>,
    ) -> Result<Vec<u64>, Error> {
        let (from, to) = range.into_inner();
        let mut found = Vec::new();
        for place in from / CHUNK..=to / CHUNK {
            let first = place * CHUNK;
            let chunk = self.chunk(first, sealed, &read)?;
            let numbered = (first..).zip(chunk.iter());
            let wanted = numbered.filter(|(number, _)| (from..=to).contains(number));
            found.extend(
                wanted
                    .filter(|(_, bloom)| may_have(bloom))
                    .map(|(number, _)| number),
            );
        }
        Ok(found)
    }

    /// Returns the filters from a block on: of a whole chunk, or up to the newest sealed block.
    fn chunk(
        &self,
        first: u64,
        sealed: u64,
        read: impl Fn(u64) -> Result<Bloom, Error>,
    ) -> Result<Chunk, Error> {
        let known = {
            // Chunks are replaced as a whole.
            let chunks = self.0.read().unwrap_or_else(PoisonError::into_inner);
            chunks.get(&first).cloned()
        };
        let last = sealed.min(first + (CHUNK - 1));
        let wanted = last.saturating_add(1).saturating_sub(first) as usize;
        if let Some(known) = known.as_ref().filter(|known| known.len() >= wanted) {
            return Ok(Arc::clone(known));
        }
        let mut blooms = known.map_or_else(Vec::new, |known| known.to_vec());
        for number in first + blooms.len() as u64..=last {
            blooms.push(read(number)?);
        }
        let chunk: Chunk = blooms.into();
        let mut chunks = self.0.write().unwrap_or_else(PoisonError::into_inner);
        chunks.insert(first, Arc::clone(&chunk));
        if chunks.len() > CHUNKS {
            // Most ask for newer blocks.
            chunks.pop_first();
        }
        Ok(chunk)
    }
}

#[cfg(test)]
mod tests {
    use std::cell::Cell;

    use alloy_primitives::{Address, keccak256};

    use super::*;

    fn bloom(number: u64) -> Bloom {
        let mut bloom = Bloom::ZERO;
        if number % 100 == 7 {
            bloom.accrue(alloy_primitives::BloomInput::Raw(Address::ZERO.as_slice()));
        }
        bloom
    }

    /// Each filter is read once, and the newest chunk grows with the chain.
    #[test]
    fn blocks_are_found_and_read_once() {
        let (blooms, reads) = (Blooms::default(), Cell::new(0));
        let hash = keccak256(Address::ZERO);
        let may_have =
            |bloom: &Bloom| bloom.contains_input(alloy_primitives::BloomInput::Hash(hash));
        let search = |range: RangeInclusive<u64>, sealed| {
            let read = |number| {
                reads.set(reads.get() + 1);
                Ok(bloom(number))
            };
            blooms.search(range, sealed, may_have, read).unwrap()
        };
        assert_eq!(
            search(0..=999, 999),
            (0..10).map(|n| 100 * n + 7).collect::<Vec<_>>()
        );
        assert_eq!(reads.get(), 1_000);
        assert_eq!(search(8..=107, 999), [107]);
        assert_eq!(search(108..=206, 999), [0_u64; 0]);
        assert_eq!(reads.get(), 1_000);
        assert_eq!(search(990..=1_007, 1_007), [1_007]);
        assert_eq!(reads.get(), 1_008);
        assert_eq!(search(0..=1_100, 1_100).len(), 11);
        assert_eq!(reads.get(), 1_101);
    }
}
