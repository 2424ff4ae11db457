//! The memory of proving one shard.

use zkfabric_chips::shards::{Budget, ShardSize};

use crate::work::Cut;

/// Bytes per message while a shard is proved, with room: 20 in the tree of fractions from its third
/// layer on, or 160 for the few messages whose denominator is not a linear form; flags and the
/// weights of a layer's sumcheck. The forms of the sum over rows take the place of the tree.
pub(super) const PER_MESSAGE: u64 = 32;
/// Bytes per cell, as a multiple of its width: the column, and a copy while stacks are gathered or
/// filled.
pub(super) const PER_BYTE: u64 = 2;
/// Bytes per row: folded columns of the sum over rows.
const PER_ROW: u64 = 64;

/// Returns the bytes of a shard's columns while they are filled or committed to.
pub(super) const fn columns_bytes(size: &ShardSize) -> u64 {
    size.bytes.saturating_mul(PER_BYTE)
}

/// Returns the bytes of proving a shard.
pub(super) const fn shard_bytes(size: &ShardSize) -> u64 {
    let columns = columns_bytes(size);
    let messages = size.messages.saturating_mul(PER_MESSAGE);
    let rows = size.rows.saturating_mul(PER_ROW);
    columns.saturating_add(messages).saturating_add(rows)
}

impl Budget for Cut {
    fn fits(&self, size: &ShardSize) -> bool {
        shard_bytes(size) <= self.memory
    }
}
