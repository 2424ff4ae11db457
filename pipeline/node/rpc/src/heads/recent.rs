//! Bodies of sealed blocks in memory.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use super::block::Block;

/// Blocks that stay however few transactions they have.
const BLOCKS: usize = 1_024;

/// The blocks that were used last, with at most so many transactions together.
#[derive(Debug)]
pub(super) struct Recent {
    blocks: Mutex<VecDeque<Arc<Block>>>,
    transactions: usize,
}

impl Recent {
    pub(super) fn new(transactions: usize) -> Self {
        Self {
            blocks: Mutex::default(),
            transactions,
        }
    }

    fn blocks(&self) -> MutexGuard<'_, VecDeque<Arc<Block>>> {
        // A cache of whole blocks, whatever happened between two of them.
        self.blocks.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Returns a block, if it is here.
    pub(super) fn get(&self, number: u64) -> Option<Arc<Block>> {
        let mut blocks = self.blocks();
        let mut at = blocks.iter();
        let at = at.rposition(|block| block.header.number == number)?;
        let block = blocks.remove(at)?;
        blocks.push_back(Arc::clone(&block));
        Some(block)
    }

    /// Adds a block in place of those that nobody has used for the longest time.
    pub(super) fn add(&self, block: Arc<Block>) {
        let mut blocks = self.blocks();
        blocks.retain(|other| other.header.number != block.header.number);
        blocks.push_back(block);
        let count = |blocks: &VecDeque<Arc<Block>>| {
            let counts = blocks.iter().map(|block| block.body.count());
            counts.sum::<usize>()
        };
        while blocks.len() > BLOCKS || blocks.len() > 1 && count(&blocks) > self.transactions {
            blocks.pop_front();
        }
    }
}

#[cfg(test)]
mod tests {
    use alloy_consensus::Header;
    use alloy_primitives::B256;
    use zkfabric_engine::Sequenced;
    use zkfabric_executor::Included;

    use super::super::body::Body;
    use super::*;

    fn block(number: u64, transactions: usize) -> Arc<Block> {
        let included = Included {
            kind: 0,
            success: true,
            gas_used: 0,
            cumulative_gas: 0,
            logs: Vec::new(),
            prover_gas: 0,
        };
        let sequenced = Sequenced {
            raw: alloy_primitives::Bytes::new(),
            hash: B256::ZERO,
            sender: alloy_primitives::Address::ZERO,
            included,
        };
        let mut body = Body::default();
        body.add_list(vec![sequenced; transactions]);
        let header = Header {
            number,
            ..Header::default()
        };
        Arc::new(Block::headed(header, B256::ZERO, body))
    }

    #[test]
    fn blocks_leave_by_their_last_use() {
        let recent = Recent::new(10);
        for number in 0..3 {
            recent.add(block(number, 4));
        }
        assert!(recent.get(0).is_none() && recent.get(1).is_some());
        recent.add(block(3, 4));
        assert!(recent.get(2).is_none() && recent.get(1).is_some());
        // One that alone has more stays.
        recent.add(block(4, 11));
        assert!(recent.get(4).is_some() && recent.get(1).is_none());
        for number in 5..1_100 {
            recent.add(block(number, 0));
        }
        assert_eq!(recent.blocks().len(), BLOCKS);
    }
}
