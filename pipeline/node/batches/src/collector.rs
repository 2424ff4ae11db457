//! Consecutive blocks to batches.

use std::collections::BTreeMap;

use alloy_primitives::{B256, keccak256};
use zkfabric_batch::{BatchFile, BlockFile, HeaderFields, Start, TransactionFile};
use zkfabric_stf::Rules;
use zkfabric_stf::host::{State, StateParts};

use crate::folder::{Closing, Record, Span};
use crate::limits::{Limit, Limits, Oversized, Size};
use crate::shadow::{ChainEnd, CheckedBlock};

/// A closed batch: the two files that `zkfabric prove` takes, and the record of the folder.
#[derive(Clone, Debug)]
pub struct ClosedBatch {
    /// The blocks.
    pub file: BatchFile,
    /// What the blocks build on: the header, and the part of its state that they read.
    pub start: Start,
    /// The record.
    pub record: Record,
}

/// Collects blocks until the next one does not fit.
#[derive(Debug)]
pub struct Collector {
    chain_id: u64,
    rules: Rules,
    limits: Limits,
    /// Number of the next batch.
    number: u64,
    open: Option<Open>,
}

/// A batch to which blocks are added.
#[derive(Debug)]
struct Open {
    before: ChainEnd,
    blocks: Vec<CheckedBlock>,
    size: Size,
    nodes: BTreeMap<B256, Vec<u8>>,
    codes: BTreeMap<B256, Vec<u8>>,
    /// Number of headers before the parent that the blocks read.
    ancestors: usize,
}

impl Collector {
    /// Begins with a batch of this number.
    #[must_use]
    pub const fn new(chain_id: u64, rules: Rules, limits: Limits, number: u64) -> Self {
        Self {
            chain_id,
            rules,
            limits,
            number,
            open: None,
        }
    }

    /// Adds the next block, which follows `before`. Returns the batch before it, if the block does
    /// not fit into it.
    ///
    /// The blocks alone decide where a batch ends, not the time at which they come: after a kill
    /// the same batches are made again. [`Collector::close_before`] a time that no later block
    /// precedes ends it in the same place.
    pub fn add(&mut self, before: &ChainEnd, block: CheckedBlock) -> Option<ClosedBatch> {
        let mut closed = None;
        if let Some(open) = &self.open {
            let size = open.size.with(&open.of(&block));
            if let Some((limit, ..)) = size.above(&self.limits) {
                closed = self.close(Closing::Limit(limit));
            }
        }
        let open = self.open.get_or_insert_with(|| Open::new(before.clone()));
        open.add(block);
        closed
    }

    /// Closes the batch if a block of this time would be too late for it, so that it does not wait
    /// for one.
    pub fn close_before(&mut self, time: u64) -> Option<ClosedBatch> {
        let first = self.open.as_ref()?.blocks.first()?.header.timestamp;
        match time.saturating_sub(first) > self.limits.seconds {
            true => self.close(Closing::Limit(Limit::Seconds)),
            false => None,
        }
    }

    /// Closes the batch with the blocks so far, if there are any.
    pub fn finish(&mut self) -> Option<ClosedBatch> {
        self.close(Closing::Finished)
    }

    fn close(&mut self, closed_by: Closing) -> Option<ClosedBatch> {
        let open = self.open.take()?;
        let (first, last) = (open.blocks.first()?, open.blocks.last()?);
        let parent = &open.before.header;
        let single = (open.blocks.len() == 1).then(|| open.size.above(&self.limits));
        let oversized = single.flatten().map(|(limit, got, most)| Oversized {
            block: first.header.number,
            limit,
            got,
            most,
        });
        let count = open.blocks.iter().map(|block| block.transactions.len());
        let record = Record::new(
            self.chain_id,
            self.number,
            Span {
                first: first.header.number,
                last: last.header.number,
                parent_hash: parent.hash(),
                parent_state_root: parent.state_root,
                last_hash: last.header.hash(),
                state_root: last.header.state_root,
                transactions: count.sum::<usize>() as u64,
                gas: open.size.gas,
                bytes: open.size.bytes,
                cost: open.size.work.gas(),
            },
            closed_by,
            oversized,
        );
        self.number = self.number.saturating_add(1);
        let mut file = BatchFile::new(String::new(), self.chain_id, None);
        file.rules = self.rules;
        file.blocks = open.blocks.iter().map(block_file).collect();
        Some(ClosedBatch {
            file,
            start: open.into_start(self.chain_id),
            record,
        })
    }
}

impl Open {
    fn new(before: ChainEnd) -> Self {
        Self {
            before,
            blocks: Vec::new(),
            size: Size::default(),
            nodes: BTreeMap::new(),
            codes: BTreeMap::new(),
            ancestors: 0,
        }
    }

    /// Returns the size of a block as a part of this batch.
    fn of(&self, block: &CheckedBlock) -> Size {
        let time = block.header.timestamp;
        let first = self.blocks.first().map_or(time, |b| b.header.timestamp);
        Size {
            gas: block.header.gas_used,
            bytes: block.bytes,
            work: block.cost,
            seconds: time.saturating_sub(first),
        }
    }

    fn add(&mut self, mut block: CheckedBlock) {
        self.size = self.size.with(&self.of(&block));
        // What a block reads before the batch's parent, after the blocks of the batch before it.
        let older = block.ancestors.saturating_sub(self.blocks.len());
        self.ancestors = self.ancestors.max(older);
        let witness = std::mem::take(&mut block.witness);
        let nodes = witness.nodes.into_iter().map(|node| node.rlp);
        self.nodes.extend(nodes.map(|rlp| (keccak256(&rlp), rlp)));
        let codes = witness.codes.into_iter();
        self.codes
            .extend(codes.map(|code| (keccak256(&code), code)));
        self.blocks.push(block);
    }

    /// Returns what the batch builds on.
    ///
    /// A batch reads of the state before it what one of its blocks reads of the state before the
    /// block and no block of the batch has made: a node that no block has changed is in both
    /// states. [`Start::to_json`] leaves out what the state before the batch does not have.
    fn into_start(self, chain_id: u64) -> Start {
        let parts = StateParts {
            nodes: self.nodes.into_values().collect(),
            codes: self.codes.into_values().collect(),
        };
        let ChainEnd {
            header,
            mut ancestors,
        } = self.before;
        ancestors.truncate(self.ancestors);
        Start {
            chain_id,
            state: State::from_parts(header.state_root, &parts),
            header,
            ancestors,
        }
    }
}

/// Returns a block as a batch file has it.
fn block_file(block: &CheckedBlock) -> BlockFile {
    let header = &block.header;
    let transactions = block.transactions.iter().map(|raw| TransactionFile {
        about: String::new(),
        raw: raw.clone(),
    });
    BlockFile {
        header: HeaderFields {
            number: header.number,
            timestamp: header.timestamp,
            gas_limit: header.gas_limit,
            beneficiary: header.coinbase,
            prev_randao: header.prev_randao,
            parent_beacon_block_root: header.parent_beacon_block_root,
            extra_data: header.extra_data.clone().into(),
        },
        transactions: transactions.collect(),
    }
}
