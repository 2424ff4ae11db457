//! Sizes of a shard, its stacks and a segment.
//!
//! The memory of proving is a part independent of shards ([`BaseMemory`]), the segment in work, and
//! one shard ([`shard_bytes`]). A limit on the sum is met by smaller segments, which are a small
//! part of a shard, and by smaller shards; shards that are proved at once divide it. A further
//! shard that is filled meanwhile (`overlap`) must fit together with the columns of the others,
//! which take less than their proofs, or waits.

use core::num::NonZeroUsize;
use core::ops::{ControlFlow, Range};

use zkfabric_chips::shards::{Budget as _, Indivisible};

use super::executed::Executed;
use super::memory::{PER_BYTE, PER_MESSAGE, shard_bytes};
use super::options::{Options, Sizing};
use super::pass::Execution;
use super::setup::Prover;
use crate::ZkvmError;
use crate::profiles::LOG_STACK;
use crate::work::Cut;

/// Instructions of a segment with profiles, which have room for this many instructions of a mix
/// that they were not made for.
const PROFILED_SEGMENT: u64 = 1 << 14;
/// Instructions of a segment that are worth a turn of all cores.
const LEAST_SEGMENT: u64 = 1 << 12;
/// Segments of a typical mix of instructions that a shard has room for at least: a segment of an
/// unusual mix still fits.
const SEGMENTS: u64 = 4;

/// Bytes per instruction while its shard is proved, roughly: 17 messages, 24 cells in 60 bytes, 1.2
/// rows.
const PER_INSTRUCTION: u64 = 17 * PER_MESSAGE + 60 * PER_BYTE + 80;
/// Bytes per instruction of the segment in work (its step, its place in a chip, its cells before
/// they are appended) and of the step of the next one, which is executed meanwhile.
const PER_STEP: u64 = 260 + 120;

/// Bytes of the process before it proves anything: the peak of a proof under the least limit, minus
/// all that is counted elsewhere, with room.
const PROCESS: u64 = 72 << 20;
/// Bytes of the forms and their weights that a shard's wide chips have in the sum over rows,
/// whatever their number of rows.
const WIDE_CHIPS: u64 = 64 << 20;
/// Bytes per power of the reference string, and per value of an opening's polynomials, which have
/// at most as many values.
const PER_POWER: u64 = 64 + 5 * 32;
/// Bytes per instruction of the program, as held by executor, tables and counts.
const PER_PROGRAM: u64 = 160;
/// Bytes per word of the image: program, executor, table, final state.
const PER_IMAGE: u64 = 100;

/// Bytes that are held whatever the shards.
#[derive(Debug, Clone, Copy)]
struct BaseMemory(u64);

impl BaseMemory {
    fn of(prover: &Prover) -> Self {
        let powers = 1_u64 << prover.proving.srs().log_n().min(63);
        let program = &prover.program;
        let instructions = (program.instructions.len() as u64).saturating_mul(PER_PROGRAM);
        let image = (program.image.words.len() as u64).saturating_mul(PER_IMAGE);
        Self(PROCESS + WIDE_CHIPS + powers.saturating_mul(PER_POWER) + instructions + image)
    }

    /// Returns the bytes held with segments of this many instructions.
    const fn with_segment(self, segment: u64) -> u64 {
        self.0.saturating_add(segment.saturating_mul(PER_STEP))
    }

    /// Returns segment and bytes of each of so many shards under a limit; with the smallest
    /// segment, the bytes are too few for some executions.
    fn split(self, limit: u64, largest_segment: u64, shards: u64) -> (u64, u64) {
        let least = LEAST_SEGMENT.min(largest_segment);
        let mut segment = largest_segment;
        loop {
            let shard = limit.saturating_sub(self.with_segment(segment)) / shards;
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
    /// Division of the instructions into shards.
    pub cut: Cut,
    /// Shards that are proved at once.
    pub shards_at_once: usize,
}

impl Plan {
    /// Chooses sizes for an execution.
    pub(super) fn new(prover: &Prover, executed: &Executed<'_>, options: &Options) -> Self {
        let limit = options
            .sizing
            .memory_limit
            .unwrap_or(Sizing::DEFAULT_MEMORY);
        let shards_at_once = options.sizing.shards_at_once();
        let (segment, memory) =
            BaseMemory::of(prover).split(limit, largest_segment(options), shards_at_once as u64);
        let powers = prover.proving.srs().log_n();
        // A proof of a known shape has stacks of a known size, or fails.
        let log_stack = match options.sizing.profiled {
            true => LOG_STACK,
            false => LOG_STACK.min(powers),
        };
        Self {
            instructions: executed.instructions(),
            cut: Cut {
                segment,
                memory,
                log_stack: options.sizing.log_stack.unwrap_or(log_stack),
                hash: options.hash,
                profiled: options.sizing.profiled,
            },
            shards_at_once,
        }
    }

    /// Returns whether the tables alone fit into a shard; for the other parts, the execution shows
    /// it.
    pub(super) fn has_room_for_tables(&self, prover: &Prover) -> bool {
        let tables = indivisible(prover, &self.cut).tables();
        tables.is_ok_and(|tables| self.cut.fits(&tables))
    }

    /// Returns the number of instructions of these segments.
    pub(super) fn instructions_of(&self, segments: &Range<usize>) -> u64 {
        let until = |end: usize| (end as u64).saturating_mul(self.cut.segment);
        let until = |end| until(end).min(self.instructions);
        until(segments.end).saturating_sub(until(segments.start))
    }
}

/// Returns the instructions of the largest segment: fewer if it must fit a profile.
const fn largest_segment(options: &Options) -> u64 {
    let segment = options.segment as u64;
    match options.sizing.profiled && segment > PROFILED_SEGMENT {
        true => PROFILED_SEGMENT,
        false => segment,
    }
}

fn indivisible<'a>(prover: &'a Prover, cut: &Cut) -> Indivisible<'a> {
    Indivisible::new(prover.key.chip_set(), &prover.program, prover.filling(cut))
}

/// Returns the least memory limit for an execution: it works, and so does every larger one.
pub(super) fn least(execution: Execution<'_>, options: &Options) -> Result<u64, ZkvmError> {
    let largest_segment = largest_segment(options);
    let shards = options.sizing.shards_at_once() as u64;
    let held = BaseMemory::of(execution.prover);
    let mut segment = LEAST_SEGMENT.min(largest_segment);
    let mut least = 0;
    loop {
        let shard = largest_part(execution, segment)?.saturating_mul(shards);
        least = least.max(held.with_segment(segment).saturating_add(shard));
        // Under this limit larger segments may be chosen; then their parts must fit too.
        let (chosen, _) = held.split(least, largest_segment, shards);
        if chosen <= segment {
            return Ok(least);
        }
        segment = chosen;
    }
}

/// Returns the bytes of a shard of the largest indivisible part.
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
    /// Returns the number of shards that are proved at once.
    pub(super) fn shards_at_once(&self) -> usize {
        self.shards_at_once.map_or(1, NonZeroUsize::get)
    }

    /// Returns log2 of the powers that a reference string should have for this many instructions,
    /// where the key's stacks have `2^key` values.
    #[must_use]
    pub fn log_powers(&self, instructions: u64, key: u32) -> u32 {
        let memory = self.memory_limit.unwrap_or(Self::DEFAULT_MEMORY);
        let shard = memory.saturating_sub(PROCESS) / self.shards_at_once() as u64;
        let is_one_shard = instructions.saturating_mul(PER_INSTRUCTION) <= shard / 2;
        if is_one_shard && !self.profiled {
            key
        } else {
            self.log_stack.unwrap_or(LOG_STACK).max(key)
        }
    }
}
