//! How large a shard, its stacks and a segment are.
//!
//! Proving takes what is held whatever the shards ([`Held`]), the segment in work, and one shard ([`shard_bytes`]). A limit on their sum
//! is met by smaller segments, which are a small part of a shard, and smaller shards.
//! A second shard that is filled meanwhile (`overlap`) has to fit beside the columns of the first, which take less than its proof, or waits.

use core::ops::{ControlFlow, Range};

use zkfabric_chips::batch::{Budget, Indivisible, ShardSize};
use zkfabric_vm::Outcome;

use super::pass::Execution;
use super::{Options, Prover};
use crate::ZkvmError;
use crate::profiles::LOG_STACK;
use crate::work::Cut;

/// What the caller decides of sizes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Sizing {
    /// Bytes that proving may take; shards are made small enough. `None`: 5 GiB.
    pub memory_limit: Option<u64>,
    /// log2 of the values of a stack in all shards but the last, and in that too where shards are filled up; `None` chooses by the reference string.
    pub log_stack: Option<u32>,
    /// Shards are filled up to the heights of a list, so that the proofs of many executions have one shape.
    pub profiled: bool,
}

/// Memory unless the caller says otherwise: shards of about four million instructions.
pub(super) const DEFAULT_MEMORY: u64 = 5 << 30;
/// Instructions of a segment where there are profiles, which have room for so many of a mix that they were not made for.
const PROFILED_SEGMENT: u64 = 1 << 14;
/// Instructions of a segment that are worth a turn of all cores.
const LEAST_SEGMENT: u64 = 1 << 12;
/// Segments of a typical mix of instructions that a shard has room for at least: a segment of an unusual mix still finds room.
const SEGMENTS: u64 = 4;

/// Bytes of a message while a shard is proved, with room: 20 in the tree of fractions from its third layer on, or 160 of the few whose denominator
/// is no linear form; flags and the weights of a layer's sumcheck. The forms of the sum over rows stand where the tree was.
const PER_MESSAGE: u64 = 32;
/// Bytes of a cell, as a multiple of its width: the column, and a copy while stacks are gathered or filled.
const PER_BYTE: u64 = 2;
/// Bytes of a row: folded columns of the sum over rows.
const PER_ROW: u64 = 64;
/// Bytes of an instruction while its shard is proved, roughly: 17 messages, 24 cells in 60 bytes, a row and a fifth.
const PER_INSTRUCTION: u64 = 17 * PER_MESSAGE + 60 * PER_BYTE + 80;
/// Bytes of an instruction of the segment in work: its step, its place in a chip, its cells before they are appended.
const PER_STEP: u64 = 260;

/// Bytes of the process before it proves anything: what a proof under the least limit peaked at, less what is counted otherwise, with
/// room.
const PROCESS: u64 = 72 << 20;
/// Bytes of the forms with their weights that a shard's wide chips have in the sum over rows, however few rows they have.
const WIDE_CHIPS: u64 = 64 << 20;
/// Bytes of a power of the reference string, and of the polynomials of an opening, which are no longer.
const PER_POWER: u64 = 64 + 5 * 32;
/// Bytes of an instruction of the program, in the forms that executor, tables and counts have.
const PER_PROGRAM: u64 = 160;
/// Bytes of a word of the image: program, executor, table, final state.
const PER_IMAGE: u64 = 100;

/// Bytes that the columns of a shard take while they are filled or committed to.
pub(super) const fn columns_bytes(size: &ShardSize) -> u64 {
    size.bytes.saturating_mul(PER_BYTE)
}

/// Bytes that proving a shard takes.
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

/// Bytes that are held whatever the shards.
#[derive(Debug, Clone, Copy)]
struct Held(u64);

impl Held {
    fn of(prover: &Prover) -> Self {
        let powers = 1_u64 << prover.proving.srs().log_n().min(63);
        let program = &prover.program;
        let instructions = (program.instructions.len() as u64).saturating_mul(PER_PROGRAM);
        let image = (program.image.words.len() as u64).saturating_mul(PER_IMAGE);
        Self(PROCESS + WIDE_CHIPS + powers.saturating_mul(PER_POWER) + instructions + image)
    }

    /// Besides, with segments of so many instructions.
    const fn with_segment(self, segment: u64) -> u64 {
        self.0.saturating_add(segment.saturating_mul(PER_STEP))
    }

    /// Segment and bytes of a shard under a limit; the bytes are too few for some executions where the segment is the smallest.
    fn split(self, limit: u64, largest_segment: u64) -> (u64, u64) {
        let least = LEAST_SEGMENT.min(largest_segment);
        let mut segment = largest_segment;
        loop {
            let shard = limit.saturating_sub(self.with_segment(segment));
            let typical = segment.saturating_mul(PER_INSTRUCTION * SEGMENTS);
            if segment == least || typical <= shard {
                return (segment, shard);
            }
            segment = (segment / 2).max(least);
        }
    }
}

/// Sizes for one execution.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Plan {
    /// Instructions of the execution.
    pub instructions: u64,
    /// How they are cut into shards.
    pub cut: Cut,
}

impl Plan {
    /// Sizes for an execution.
    pub(super) fn new(prover: &Prover, outcome: &Outcome, options: &Options) -> Self {
        let limit = options.sizing.memory_limit.unwrap_or(DEFAULT_MEMORY);
        let (segment, memory) = Held::of(prover).split(limit, largest_segment(options));
        let powers = prover.proving.srs().log_n();
        // A proof of a known shape has stacks of a known size, or an error.
        let log_stack = match options.sizing.profiled {
            true => LOG_STACK,
            false => LOG_STACK.min(powers),
        };
        Self {
            instructions: outcome.instructions,
            cut: Cut {
                segment,
                memory,
                log_stack: options.sizing.log_stack.unwrap_or(log_stack),
                hash: options.hash,
                profiled: options.sizing.profiled,
            },
        }
    }

    /// Whether the tables alone fit into a shard; whether all else does shows the execution.
    pub(super) fn has_room_for_tables(&self, prover: &Prover) -> bool {
        let tables = indivisible(prover, &self.cut).tables();
        tables.is_ok_and(|tables| self.cut.fits(&tables))
    }

    /// Instructions of these segments.
    pub(super) fn instructions_of(&self, segments: &Range<usize>) -> u64 {
        let until = |end: usize| (end as u64).saturating_mul(self.cut.segment);
        let until = |end| until(end).min(self.instructions);
        until(segments.end).saturating_sub(until(segments.start))
    }
}

/// Instructions of the largest segment: fewer where it has to find room in a profile.
pub(super) const fn largest_segment(options: &Options) -> u64 {
    let segment = options.segment as u64;
    match options.sizing.profiled && segment > PROFILED_SEGMENT {
        true => PROFILED_SEGMENT,
        false => segment,
    }
}

fn indivisible<'a>(prover: &'a Prover, cut: &Cut) -> Indivisible<'a> {
    Indivisible::new(prover.key.machine(), &prover.program, prover.filling(cut))
}

/// The least memory limit for an execution: it works, and so does every larger one.
pub(super) fn least(execution: Execution<'_>, largest_segment: u64) -> Result<u64, ZkvmError> {
    let held = Held::of(execution.prover);
    let mut segment = LEAST_SEGMENT.min(largest_segment);
    let mut least = 0;
    loop {
        let shard = largest_part(execution, segment)?;
        least = least.max(held.with_segment(segment).saturating_add(shard));
        // Larger segments may be chosen under this limit; then their parts have to fit too.
        let (chosen, _) = held.split(least, largest_segment);
        if chosen <= segment {
            return Ok(least);
        }
        segment = chosen;
    }
}

/// Bytes of a shard of the largest part that is not divided.
fn largest_part(execution: Execution<'_>, segment: u64) -> Result<u64, ZkvmError> {
    let parts = indivisible(execution.prover, &execution.cut);
    let mut largest = shard_bytes(&parts.tables()?);
    let cut = Cut {
        segment,
        ..execution.cut
    };
    let (_, state) = Execution { cut, ..execution }.segments(&mut |segment| {
        largest = largest.max(shard_bytes(&parts.segment(&segment)?));
        Ok(ControlFlow::Continue(()))
    })?;
    Ok(largest.max(shard_bytes(&parts.cells(state.memory.len())?)))
}

impl Sizing {
    /// log2 of the powers that a reference string should have for so many instructions, where the key's stacks have `2^key` values.
    #[must_use]
    pub fn log_powers(&self, instructions: u64, key: u32) -> u32 {
        let memory = self.memory_limit.unwrap_or(DEFAULT_MEMORY);
        let is_one_shard =
            instructions.saturating_mul(PER_INSTRUCTION) <= memory.saturating_sub(PROCESS) / 2;
        if is_one_shard && !self.profiled {
            key
        } else {
            self.log_stack.unwrap_or(LOG_STACK).max(key)
        }
    }
}
