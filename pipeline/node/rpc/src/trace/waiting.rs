//! Transactions whose later stages are waited for.

use std::collections::BTreeMap;

use super::stages::{Followed, Later};

/// Transactions that wait, by their blocks, and for what their blocks wait.
#[derive(Debug, Default)]
pub(super) struct Waiting {
    blocks: BTreeMap<u64, (Later, Vec<Followed>)>,
    count: usize,
}

impl Waiting {
    /// Adds a transaction of a block, which has no header. Returns how many had to make room: those
    /// of the oldest block.
    pub(super) fn add(&mut self, block: u64, followed: Followed, most: usize) -> u64 {
        let (_, of_block) = self
            .blocks
            .entry(block)
            .or_insert_with(|| (Later::Seal, Vec::new()));
        of_block.push(followed);
        self.count += 1;
        let mut displaced = 0;
        while self.count > most {
            let Some((_, (_, oldest))) = self.blocks.pop_first() else {
                break;
            };
            self.count -= oldest.len();
            displaced += oldest.len() as u64;
        }
        displaced
    }

    /// Returns the blocks up to one that wait for a stage, at most so many.
    pub(super) fn blocks(&self, stage: Later, last: u64, most: usize) -> Vec<u64> {
        let blocks = self.blocks.range(..=last);
        let blocks = blocks.filter(|(_, (of, _))| *of == stage);
        blocks.map(|(number, _)| *number).take(most).collect()
    }

    /// Returns the transactions of a block, which waits for another stage from now on.
    pub(super) fn goes_on(&mut self, block: u64, stage: Later) -> &mut [Followed] {
        match self.blocks.get_mut(&block) {
            None => &mut [],
            Some((of, followed)) => {
                *of = stage;
                followed
            }
        }
    }

    /// Forgets the transactions of a block.
    pub(super) fn remove(&mut self, block: u64) {
        if let Some((_, followed)) = self.blocks.remove(&block) {
            self.count -= followed.len();
        }
    }
}

#[cfg(test)]
mod tests {
    use std::time::SystemTime;

    use alloy_primitives::B256;

    use super::*;

    #[test]
    fn what_waits_is_bounded() {
        let followed = Followed::new(B256::ZERO, None, SystemTime::UNIX_EPOCH);
        let mut waiting = Waiting::default();
        for _ in 0..3 {
            assert_eq!(waiting.add(1, followed, 5), 0);
        }
        assert_eq!(waiting.add(2, followed, 5), 0);
        assert_eq!(waiting.add(3, followed, 5), 0);
        assert_eq!(waiting.blocks(Later::Seal, 2, 9), [1, 2]);
        assert_eq!(waiting.goes_on(1, Later::Batch).len(), 3);
        assert_eq!(waiting.blocks(Later::Seal, 9, 9), [2, 3]);
        assert_eq!(waiting.blocks(Later::Seal, 9, 1), [2]);
        assert_eq!(waiting.blocks(Later::Batch, 9, 9), [1]);
        // The oldest block goes as a whole.
        assert_eq!(waiting.add(4, followed, 5), 3);
        assert_eq!(waiting.blocks(Later::Batch, 9, 9), [0; 0]);
        waiting.remove(2);
        waiting.remove(2);
        assert_eq!(waiting.count, 2);
        // A block that alone is too large goes as well.
        assert_eq!(waiting.add(4, followed, 1), 3);
        assert_eq!((waiting.count, waiting.blocks.len()), (0, 0));
    }
}
