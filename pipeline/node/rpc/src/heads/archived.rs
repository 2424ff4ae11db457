//! The blocks of a recorded chain, in the form in which methods read blocks.

use std::ops::RangeInclusive;
use std::sync::Arc;

use alloy_consensus::Header;
use alloy_primitives::{B256, Bloom};
use zkfabric_archive::Archive;
use zkfabric_engine::Sequenced;
use zkfabric_executor::Included;

use super::block::Block;
use super::body::Body;

/// The blocks of a recorded chain. They do not change.
#[derive(Debug)]
pub(super) struct Archived {
    pub(super) archive: Arc<Archive>,
    blocks: Vec<Arc<Block>>,
}

impl Archived {
    pub(super) fn of(archive: Arc<Archive>) -> Self {
        let blocks = archive.blocks().iter();
        let blocks = blocks.map(|block| {
            let list = block.transactions.iter().map(sequenced);
            let mut body = Body::default();
            body.add_list(list.collect());
            let read = Block::headed(block.header.clone(), block.hash, body);
            Arc::new(read.of_archive(Arc::clone(&archive)))
        });
        let blocks = blocks.collect();
        Self { archive, blocks }
    }

    pub(super) fn block(&self, number: u64) -> Option<Arc<Block>> {
        let index = usize::try_from(number).ok()?;
        self.blocks.get(index).map(Arc::clone)
    }

    pub(super) fn header(&self, number: u64) -> Option<(Header, B256)> {
        let block = self.archive.block(number)?;
        Some((block.header.clone(), block.hash))
    }

    /// Returns the blocks of a range whose filter of logs a condition lets through.
    pub(super) fn with_logs(
        &self,
        range: RangeInclusive<u64>,
        may_have: impl Fn(&Bloom) -> bool,
    ) -> Vec<u64> {
        let (from, to) = range.into_inner();
        let numbers = from..=to.min(self.archive.newest());
        let lets_through = |number: &u64| {
            let block = self.archive.block(*number);
            block.is_some_and(|block| may_have(&block.header.logs_bloom))
        };
        numbers.filter(lets_through).collect()
    }
}

fn sequenced(transaction: &zkfabric_archive::Transaction) -> Sequenced {
    Sequenced {
        raw: transaction.raw.clone(),
        hash: transaction.hash,
        sender: transaction.sender,
        included: Included {
            kind: transaction.kind,
            success: transaction.success,
            gas_used: transaction.gas_used,
            cumulative_gas: transaction.cumulative_gas,
            logs: transaction.logs.clone(),
            prover_gas: 0,
        },
    }
}
