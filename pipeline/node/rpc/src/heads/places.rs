//! Where the transactions of newer blocks are: those that the store's index does not have.

use std::collections::VecDeque;

use alloy_primitives::B256;
use alloy_primitives::map::B256Map;

/// Block and index of a transaction.
pub(crate) type Place = (u64, usize);

/// A sealed block that the index may not have.
#[derive(Debug)]
struct Waiting {
    number: u64,
    hash: B256,
    transactions: Vec<B256>,
}

/// Where the transactions of newer blocks are.
#[derive(Debug, Default)]
pub(super) struct Places {
    transactions: B256Map<Place>,
    blocks: B256Map<u64>,
    /// Sealed blocks, in order.
    waiting: VecDeque<Waiting>,
}

impl Places {
    /// Returns a transaction's place.
    pub(super) fn transaction(&self, hash: B256) -> Option<Place> {
        self.transactions.get(&hash).copied()
    }

    /// Returns the number of a sealed block.
    pub(super) fn block(&self, hash: B256) -> Option<u64> {
        self.blocks.get(&hash).copied()
    }

    /// Adds transactions of a block that is not sealed, from an index on.
    pub(super) fn add(&mut self, number: u64, first: usize, hashes: impl Iterator<Item = B256>) {
        for (index, hash) in (first..).zip(hashes) {
            self.transactions.insert(hash, (number, index));
        }
    }

    /// Adds a sealed block, whose transactions were added.
    pub(super) fn seal(&mut self, number: u64, hash: B256, transactions: Vec<B256>) {
        self.blocks.insert(hash, number);
        self.waiting.push_back(Waiting {
            number,
            hash,
            transactions,
        });
    }

    /// Forgets blocks that the index has, up to this one.
    pub(super) fn forget(&mut self, indexed: u64) {
        while let Some(waiting) = self.waiting.pop_front_if(|block| block.number <= indexed) {
            self.blocks.remove(&waiting.hash);
            for hash in waiting.transactions {
                self.transactions.remove(&hash);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_stay_until_the_index_has_them() {
        let hash = B256::repeat_byte;
        let mut places = Places::default();
        places.add(1, 0, [hash(1), hash(2)].into_iter());
        places.add(1, 2, [hash(3)].into_iter());
        places.add(2, 0, [hash(4)].into_iter());
        assert_eq!(places.transaction(hash(3)), Some((1, 2)));
        assert_eq!(places.block(hash(9)), None);
        places.seal(1, hash(9), vec![hash(1), hash(2), hash(3)]);
        places.seal(2, hash(8), vec![hash(4)]);
        places.forget(0);
        assert_eq!(places.block(hash(9)), Some(1));
        places.forget(1);
        assert_eq!(
            (places.block(hash(9)), places.block(hash(8))),
            (None, Some(2))
        );
        assert_eq!(places.transaction(hash(3)), None);
        assert_eq!(places.transaction(hash(4)), Some((2, 0)));
    }
}
