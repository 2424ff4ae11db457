//! How large a shard and its stacks are.

use core::ops::Range;

use zkfabric_chips::batch::{Budget, ShardSize};

use super::Options;
use crate::ZkvmError;
use crate::work::Cut;

/// What the caller decides of sizes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Sizing {
    /// Bytes that proving a shard may take; shards are made small enough. `None`: 5 GiB.
    pub memory_limit: Option<u64>,
    /// log2 of the values of a stack in all shards but the last; `None` chooses by the size of a shard.
    pub log_stack: Option<u32>,
}

/// Memory of a shard unless the caller says otherwise: shards of about four million instructions.
const DEFAULT_MEMORY: u64 = 5 << 30;
/// What is held whatever the shards: reference string, program, tables.
const BASE: u64 = 512 << 20;
/// Bytes of a message while a shard is proved: the tree of fractions from its second layer on, 40, and what a layer's sumcheck keeps.
const PER_MESSAGE: u64 = 68;
/// Bytes of a cell, as a multiple of its width: the column, and a copy while stacks are gathered or filled.
const PER_BYTE: u64 = 2;
/// Bytes of a row: folded columns of the sum over rows.
const PER_ROW: u64 = 64;
/// The smallest budget: a shard has room for the key's tables and for one segment.
const LEAST: u64 = 768 << 20;

/// Sizes for one execution.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Plan {
    /// Instructions of the execution.
    pub instructions: u64,
    /// How they are cut into shards.
    pub cut: Cut,
}

/// Bytes of an instruction while its shard is proved, roughly: 17 messages, 24 cells in 60 bytes, a row and a fifth.
const PER_INSTRUCTION: u64 = 17 * PER_MESSAGE + 60 * PER_BYTE + 80;

impl Sizing {
    /// log2 of the powers that a reference string should have for so many instructions, where the key's stacks have `2^key` values.
    #[must_use]
    pub fn log_powers(&self, instructions: u64, key: u32) -> u32 {
        let memory = self.memory_limit.unwrap_or(DEFAULT_MEMORY);
        let one_shard = instructions.saturating_mul(PER_INSTRUCTION) <= memory.saturating_sub(BASE);
        if one_shard {
            key
        } else {
            self.log_stack.unwrap_or(LOG_STACK).max(key)
        }
    }
}

impl Plan {
    /// Sizes for an execution of so many instructions over a reference string of `2^limit` powers.
    ///
    /// # Errors
    /// [`ZkvmError::MemoryLimit`] names the least that works.
    pub(super) fn new(
        instructions: u64,
        options: &Options,
        limit: u32,
    ) -> Result<Self, ZkvmError> {
        let sizing = options.sizing;
        let got = sizing.memory_limit.unwrap_or(DEFAULT_MEMORY);
        let expected = BASE + LEAST;
        if got < expected {
            return Err(ZkvmError::MemoryLimit { expected, got });
        }
        Ok(Self {
            instructions,
            cut: Cut {
                segment: options.segment as u64,
                memory: got - BASE,
                log_stack: sizing.log_stack.unwrap_or_else(|| LOG_STACK.min(limit)),
                hash: options.hash,
            },
        })
    }

    /// Instructions of these segments.
    pub(super) fn instructions_of(&self, segments: &Range<usize>) -> u64 {
        let until = |end: usize| (end as u64).saturating_mul(self.cut.segment);
        let until = |end| until(end).min(self.instructions);
        until(segments.end).saturating_sub(until(segments.start))
    }
}

/// An opening of 2^20 values costs a tenth of a shard of four million instructions, whose columns fill a hundred such stacks.
const LOG_STACK: u32 = 20;

/// Bytes that proving a shard takes.
pub(super) fn memory(size: &ShardSize) -> u64 {
    let columns = size.bytes.saturating_mul(PER_BYTE);
    let messages = size.messages.saturating_mul(PER_MESSAGE);
    let rows = size.rows.saturating_mul(PER_ROW);
    columns.saturating_add(messages).saturating_add(rows)
}

impl Budget for Cut {
    fn fits(&self, size: &ShardSize) -> bool {
        memory(size) <= self.memory
    }
}
