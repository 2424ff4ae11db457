//! Counts of an execution, by stage.

use core::cell::RefCell;

use super::table::{Counts, Entry, Part};
use super::units::hash_blocks;
use super::{BatchCost, BlockCost, Counter, TransactionCost};
use crate::execute::{Observe, Stage};
use crate::mpt::Work;

/// Nodes that an insertion adds to a path, plus the node that a deletion joins with its parent.
pub(super) const NEW_NODES: u64 = 3;
/// Keccak-256 blocks of the largest node: a branch of 532 bytes.
pub(super) const BRANCH_BLOCKS: u64 = 4;

/// Counts the work of an execution, reported by its database, its EVM and its stages.
#[derive(Debug, Default)]
pub struct Tally {
    inner: RefCell<Inner>,
}

#[derive(Debug, Default)]
struct Inner {
    cost: BatchCost,
    block: BlockCost,
    /// Counts since the last stage.
    counts: Counts,
    /// Number of keys that this stage may change.
    changed: u64,
    /// Number of nodes on the path to the present key, and the maximum on any path.
    depth: u64,
    deepest: u64,
}

impl Tally {
    /// Counts a node of the witness.
    pub fn read_node(&self, bytes: usize) {
        self.part(Part::WitnessNode, 1);
        self.part(Part::WitnessBlock, hash_blocks(bytes as u64));
    }

    /// Counts a bytecode of the witness.
    pub fn read_code(&self, bytes: usize) {
        self.part(Part::Code, 1);
        self.part(Part::CodeByte, bytes as u64);
    }

    pub(crate) fn stored_node(&self, bytes: usize) {
        self.part(Part::StoredNode, 1);
        self.part(Part::StoredBlock, hash_blocks(bytes as u64));
    }

    /// Counts work of the tries and of the database over them.
    pub fn done(&self, work: Work) {
        match work {
            Work::Walk => self.inner.borrow_mut().depth = 0,
            Work::Open => {
                self.part(Part::Open, 1);
                let inner = &mut *self.inner.borrow_mut();
                inner.depth += 1;
                inner.deepest = inner.deepest.max(inner.depth);
            }
            Work::Account { known } => {
                self.part(
                    if known {
                        Part::KnownAccount
                    } else {
                        Part::Account
                    },
                    1,
                );
                self.inner.borrow_mut().changed += 1;
            }
            Work::Slot { known } => self.part(if known { Part::KnownSlot } else { Part::Slot }, 1),
        }
    }

    /// Returns the cost of the blocks that have ended.
    pub fn into_cost(self) -> BatchCost {
        let inner = self.inner.into_inner();
        let mut cost = inner.cost;
        cost.fixed[Entry::Part(Part::Batch)] = 1;
        cost
    }
}

impl Counter for Tally {
    #[inline]
    fn add(&self, entry: Entry, count: u64) {
        let counts = &mut self.inner.borrow_mut().counts;
        counts[entry] = counts[entry].saturating_add(count);
    }

    fn changed_slot(&self) {
        self.inner.borrow_mut().changed += 1;
    }
}

impl Inner {
    /// Bounds the cost of the present stage's changes at the end of the block. A key's path is
    /// walked twice, and a deletion reads one more node.
    fn changes(&mut self) -> Counts {
        let keys = core::mem::take(&mut self.changed);
        let nodes = keys * (self.deepest + NEW_NODES);
        let mut changes = Counts::default();
        changes[Entry::Part(Part::StoredNode)] = nodes;
        changes[Entry::Part(Part::Open)] = 2 * nodes;
        changes[Entry::Part(Part::WitnessNode)] = keys;
        changes[Entry::Part(Part::WitnessBlock)] = BRANCH_BLOCKS * keys;
        changes[Entry::Part(Part::StoredBlock)] = BRANCH_BLOCKS * nodes;
        changes
    }
}

impl Observe for Tally {
    fn reached(&self, stage: Stage) {
        let inner = &mut *self.inner.borrow_mut();
        let changes = inner.changes();
        let counts = core::mem::take(&mut inner.counts);
        match stage {
            Stage::Decoded | Stage::Witness => inner.cost.fixed.add(&counts),
            Stage::BlockStarted { .. } => {
                inner.block.start = counts;
                inner.block.changes = changes;
                inner.block.start[Entry::Part(Part::Block)] = 1;
            }
            Stage::Transaction { .. } => inner.block.transactions.push(TransactionCost {
                execution: counts,
                changes,
            }),
            Stage::BlockFinished { .. } => {
                inner.block.end = counts;
                let block = core::mem::take(&mut inner.block);
                inner.cost.blocks.push(block);
            }
        }
    }
}
