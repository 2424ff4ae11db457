//! What a process has added to a folder.

use super::record::Span;

/// Batches that a process has added, and what they add up to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Added {
    /// Batches.
    pub batches: u64,
    /// Blocks.
    pub blocks: u64,
    /// Transactions.
    pub transactions: u64,
    /// Bytes of the transactions in the blocks' lists.
    pub bytes: u64,
    /// Gas used.
    pub gas: u64,
    /// Prover gas, at most.
    pub cost: u64,
}

impl Added {
    pub(super) fn add(&mut self, span: &Span) {
        let blocks = span.further_blocks().saturating_add(1);
        for (sum, more) in [
            (&mut self.batches, 1),
            (&mut self.blocks, blocks),
            (&mut self.transactions, span.transactions),
            (&mut self.bytes, span.bytes),
            (&mut self.gas, span.gas),
            (&mut self.cost, span.cost),
        ] {
            *sum = sum.saturating_add(more);
        }
    }
}
