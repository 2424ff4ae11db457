//! The leaves of a shard's fractions.
//!
//! Leaf groups are the messages of the instances: a block of `2^L` groups per message of an
//! instance of `L` group variables, in which groups beyond the instance's height are the fraction
//! 0/1. Blocks are laid end to end by falling `L`, then by instance and message, so that each lies
//! at a multiple of its size; groups of 0/1 follow the last block up to `2^n`.

use crate::shape::InstanceShape;
use alloc::vec::Vec;

/// One message of an instance among the leaves.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Block {
    /// Index of the instance.
    pub instance: usize,
    /// Index of the message.
    pub message: usize,
    /// Group variables of the instance.
    pub log_groups: u32,
    /// First group, a multiple of the size.
    pub offset: u64,
}

/// The leaves of a shard.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Leaves {
    /// The blocks in order of offset.
    pub blocks: Vec<Block>,
    /// Number of group variables of the tree, at least as many as the tallest instance has.
    pub log_groups: u32,
}

/// Returns the leaves of these instances.
#[must_use]
pub fn leaves(shapes: &[InstanceShape<'_>]) -> Leaves {
    let mut order: Vec<(usize, u32)> = (shapes.iter().enumerate())
        .map(|(index, shape)| (index, shape.log_groups()))
        .collect();
    order.sort_by_key(|(_, log_groups)| core::cmp::Reverse(*log_groups));
    let highest = order.first().map_or(0, |(_, log_groups)| *log_groups);
    let mut blocks = Vec::new();
    let mut offset = 0_u64;
    for (instance, log_groups) in order {
        let messages = shapes
            .get(instance)
            .map_or(0, |shape| shape.air.program.messages.len());
        for message in 0..messages {
            blocks.push(Block {
                instance,
                message,
                log_groups,
                offset,
            });
            // At most 2^19 groups in each of 2^14 instances' messages.
            offset = offset.saturating_add(1_u64.checked_shl(log_groups).unwrap_or(0));
        }
    }
    let all = u64::BITS.saturating_sub(offset.saturating_sub(1).leading_zeros());
    let all = if offset == 0 { 0 } else { all };
    Leaves {
        blocks,
        log_groups: all.max(highest),
    }
}
