//! The blocks of batches.

use std::collections::BTreeMap;

use super::record::Span;

/// The blocks of the batches of a chain, but of those that are split: each block is in one batch.
#[derive(Debug, Default)]
pub(super) struct Spans {
    /// The last block by the first one.
    last: BTreeMap<u64, u64>,
}

impl Spans {
    /// Adds a batch. Halves take the place of their whole.
    pub(super) fn add(&mut self, span: &Span) {
        self.last.insert(span.first, span.last);
    }

    /// Returns the first and the last block of the batch that has a block.
    pub(super) fn of_block(&self, block: u64) -> Option<(u64, u64)> {
        let (first, last) = self.last.range(..=block).next_back()?;
        (block <= *last).then_some((*first, *last))
    }

    /// Returns the first and last blocks of at most so many batches that end before a block,
    /// the newest first.
    pub(super) fn before(&self, block: u64, most: usize) -> Vec<(u64, u64)> {
        let older = self.last.range(..block).rev();
        let older = older.map(|(first, last)| (*first, *last));
        older.filter(|(_, last)| *last < block).take(most).collect()
    }
}

#[cfg(test)]
mod tests {
    use alloy_primitives::B256;

    use super::*;

    fn span(first: u64, last: u64) -> Span {
        Span {
            first,
            last,
            parent_hash: B256::ZERO,
            parent_state_root: B256::ZERO,
            last_hash: B256::ZERO,
            state_root: B256::ZERO,
            transactions: 0,
            gas: 0,
            bytes: 0,
            cost: 0,
        }
    }

    #[test]
    fn a_block_is_in_one_batch() {
        let mut spans = Spans::default();
        for (first, last) in [(1, 4), (5, 5), (6, 9)] {
            spans.add(&span(first, last));
        }
        // The halves of the first one.
        spans.add(&span(1, 2));
        spans.add(&span(3, 4));
        let found = [0, 1, 2, 3, 5, 9, 10].map(|block| spans.of_block(block));
        let expected = [
            None,
            Some((1, 2)),
            Some((1, 2)),
            Some((3, 4)),
            Some((5, 5)),
            Some((6, 9)),
            None,
        ];
        assert_eq!(found, expected);
        assert_eq!(spans.before(10, 2), [(6, 9), (5, 5)]);
        assert_eq!(spans.before(9, 9), [(5, 5), (3, 4), (1, 2)]);
        assert_eq!(spans.before(1, 9), []);
    }
}
