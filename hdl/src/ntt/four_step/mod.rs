//! Transforms larger than an engine: passes over a memory outside, with the engine for rows and columns.
//!
//! N = N1 N2 ... Np (p = 1, 2 or 3) and, for two factors, j = N2 j1 + j2 and k = k1 + N1 k2, with w a primitive N-th root:
//!
//! ```text
//! X(k) = sum_j2 w^(N1 j2 k2) [ w^(j2 k1) sum_j1 w^(N2 j1 k1) x(j) ]
//! ```
//!
//! The values are a matrix of N1 rows. Pass 1 transforms the columns and multiplies by w^(j2 k1), which the engine does
//! with factors from outside while it gives its results out; the results go where the values were. Pass 2 transforms the rows
//! and writes result k2 of row k1 to k1 + N1 k2: in natural order, by a transposition. With three factors the rows are
//! transformed in two passes in the same way.
//!
//! A pass of Ni values on an engine of 2^n leaves out the first n - log Ni stages and so takes 2^n / Ni of its columns or
//! rows at once.
//!
//! Memory traffic: every pass reads and writes every value once, in segments as long as a tile is wide. A tile is `tile` columns
//! (rows in the last pass) that are collected on the chip, so that segments fill bursts; two of them are held, one is
//! transposed into and out of memory while the other is in the engine. Factors are read too, or made on the chip.
//!
//! Source: D. Bailey, "FFTs in external or hierarchical memory", 1990 (four steps; the transpositions are those of the tiles).

mod execute;

pub use execute::Engine;

use super::Config;
use super::model::{Command, Direction};
use crate::HdlError;

/// Bytes of a value in the memory.
pub const VALUE_BYTES: u64 = 32;
/// Bytes of a beat of the memory bus.
pub const BEAT_BYTES: u64 = 64;
/// Columns of a tile: segments of 256 bytes, four beats.
pub const TILE: u64 = 8;
/// Bytes that a burst has at most (AXI4: it does not cross a multiple of this).
pub const BURST_BYTES: u64 = 4096;
/// log2 of the largest transform: arkworks' root of unity of Fr.
pub const MAX_LOG_SIZE: u32 = 28;

/// Where the factors between two passes come from.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Factors {
    /// Made beside the engine, two tables and a multiplier for each lane: no traffic.
    #[default]
    Generated,
    /// Read from the memory, in the order in which they are needed.
    Memory,
}

/// One pass.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pass {
    /// log2 of Ni.
    pub log_size: u32,
    /// Stages that the engine leaves out.
    pub skip: u32,
    /// Bits of the transform that the columns belong to: log2 of the sizes of this pass and all behind it.
    pub log_block: u32,
    /// The last one.
    pub last: bool,
}

impl Pass {
    /// What the engine does in this pass.
    #[must_use]
    pub const fn command(&self, direction: Direction) -> Command {
        Command {
            direction,
            coset: false,
            streamed: !self.last,
            skip: self.skip,
        }
    }
}

/// How a transform is cut.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Plan {
    log_size: u32,
    config: Config,
    passes: [u32; 3],
    count: usize,
    tile: u64,
    engines: u64,
    factors: Factors,
}

/// What a transform, or a pass, moves between the engines and the memory.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Serialize)]
pub struct Traffic {
    /// Values, and factors that are read.
    pub read_bytes: u64,
    /// Results.
    pub written_bytes: u64,
    /// Beats of [`BEAT_BYTES`] for reading; more than the bytes need where segments are shorter than a beat.
    pub read_beats: u64,
    /// Beats for writing.
    pub written_beats: u64,
    /// Bursts for reading: a segment without a gap, up to [`BURST_BYTES`].
    pub read_bursts: u64,
    /// Bursts for writing.
    pub written_bursts: u64,
}

impl Traffic {
    /// Bytes that the bus is occupied for, both directions.
    #[must_use]
    pub const fn bus_bytes(&self) -> u64 {
        BEAT_BYTES * (self.read_beats + self.written_beats)
    }

    const fn read(&mut self, total: u64, segment: u64) {
        let (beats, bursts) = of_segments(total, segment);
        self.read_bytes += total;
        self.read_beats += beats;
        self.read_bursts += bursts;
    }

    const fn write(&mut self, total: u64, segment: u64) {
        let (beats, bursts) = of_segments(total, segment);
        self.written_bytes += total;
        self.written_beats += beats;
        self.written_bursts += bursts;
    }

    const fn plus(self, other: Self) -> Self {
        Self {
            read_bytes: self.read_bytes + other.read_bytes,
            written_bytes: self.written_bytes + other.written_bytes,
            read_beats: self.read_beats + other.read_beats,
            written_beats: self.written_beats + other.written_beats,
            read_bursts: self.read_bursts + other.read_bursts,
            written_bursts: self.written_bursts + other.written_bursts,
        }
    }
}

/// Beats and bursts of `total` bytes in segments of `segment`.
const fn of_segments(total: u64, segment: u64) -> (u64, u64) {
    let segments = total.div_ceil(segment);
    (
        segments * segment.div_ceil(BEAT_BYTES),
        segments * segment.div_ceil(BURST_BYTES),
    )
}

impl Plan {
    /// As few passes as can be, of sizes that differ by at most one bit; one engine, tiles of [`TILE`] columns, factors made on
    /// the chip.
    ///
    /// # Errors
    /// More than 28 bits, or than three passes do; [`HdlError::Config`].
    pub fn new(log_size: u32, config: Config) -> Result<Self, HdlError> {
        let engine = config.log_size();
        let count = log_size.div_ceil(engine).max(1);
        let most = MAX_LOG_SIZE.min(3 * engine);
        if log_size == 0 || log_size > most {
            return Err(HdlError::Config {
                block: "four_step".to_owned(),
                parameter: "log_size".to_owned(),
                expected: format!("1 to {most} with engines of 2^{engine}"),
                got: log_size.to_string(),
            });
        }
        let mut passes = [0; 3];
        for (index, pass) in (0..count).zip(&mut passes) {
            *pass = log_size / count + u32::from(index < log_size % count);
        }
        Ok(Self {
            log_size,
            config,
            passes,
            count: count as usize,
            tile: TILE,
            engines: 1,
            factors: Factors::default(),
        })
    }

    /// The same with this many engines (at least one), which take the batches of a pass in turn.
    #[must_use]
    pub const fn with_engines(mut self, engines: u64) -> Self {
        self.engines = if engines == 0 { 1 } else { engines };
        self
    }

    /// The same with tiles of at least this many columns.
    #[must_use]
    pub const fn with_tile(mut self, columns: u64) -> Self {
        self.tile = if columns == 0 { 1 } else { columns };
        self
    }

    /// The same with factors from there.
    #[must_use]
    pub const fn with_factors(mut self, factors: Factors) -> Self {
        self.factors = factors;
        self
    }

    /// log2 N.
    #[must_use]
    pub const fn log_size(&self) -> u32 {
        self.log_size
    }

    /// N.
    #[must_use]
    pub const fn size(&self) -> u64 {
        1 << self.log_size
    }

    /// The engine.
    #[must_use]
    pub const fn engine(&self) -> &Config {
        &self.config
    }

    /// The passes, in order.
    pub fn passes(&self) -> impl Iterator<Item = Pass> + '_ {
        let sizes = self.passes.get(..self.count).unwrap_or_default();
        sizes.iter().enumerate().map(|(index, &log_size)| Pass {
            log_size,
            skip: self.config.log_size() - log_size,
            log_block: sizes.iter().skip(index).sum(),
            last: index + 1 == sizes.len(),
        })
    }

    /// Columns (rows in the last pass) of a tile: as many as the engine takes at once or more, and as there are.
    fn columns(&self, pass: Pass) -> u64 {
        let all = if pass.last && self.count > 1 {
            1 << self.outer_bits().0
        } else {
            self.size() >> pass.log_size
        };
        self.tile.max(1 << pass.skip).min(all)
    }

    /// Bytes on the chip for the two tiles of a pass.
    #[must_use]
    pub fn tile_bytes(&self) -> u64 {
        let bytes = |pass: Pass| 2 * self.columns(pass) * (VALUE_BYTES << pass.log_size);
        self.passes().map(bytes).max().unwrap_or_default()
    }

    /// What one pass moves.
    #[must_use]
    pub fn traffic_of(&self, pass: Pass) -> Traffic {
        let total = VALUE_BYTES * self.size();
        let strided = (VALUE_BYTES * self.columns(pass)).min(total);
        let mut traffic = Traffic::default();
        // The last pass reads rows, which have no gaps, and writes them transposed; the others stay in place.
        let read = if pass.last {
            VALUE_BYTES << pass.log_size
        } else {
            strided
        };
        let written = if self.count == 1 { total } else { strided };
        traffic.read(total, read);
        traffic.write(total, written);
        if !pass.last && self.factors == Factors::Memory {
            traffic.read(total, total);
        }
        traffic
    }

    /// What the transform moves.
    #[must_use]
    pub fn traffic(&self) -> Traffic {
        self.passes()
            .map(|pass| self.traffic_of(pass))
            .fold(Traffic::default(), Traffic::plus)
    }

    /// Batches of a pass: how often an engine is filled.
    #[must_use]
    pub fn batches(&self) -> u64 {
        (self.size() >> self.config.log_size()).max(1)
    }

    /// Clocks that the engines need for a pass.
    #[must_use]
    pub fn compute_cycles_of(&self, pass: Pass) -> u64 {
        let rounds = self.batches().div_ceil(self.engines);
        rounds
            * self
                .config
                .interval_cycles_of(pass.command(Direction::Forward))
    }

    /// Clocks that the engines need for all passes.
    #[must_use]
    pub fn compute_cycles(&self) -> u64 {
        self.passes().map(|pass| self.compute_cycles_of(pass)).sum()
    }

    /// Clocks of a pass with a memory that moves this many bytes a clock, reads and writes together: the longer of computing
    /// and moving, and the first tile in and the last one out, while nothing computes.
    #[must_use]
    pub fn cycles_of(&self, pass: Pass, bytes_per_clock: u64) -> u64 {
        let rate = bytes_per_clock.max(1);
        let moving = self.traffic_of(pass).bus_bytes().div_ceil(rate);
        let tile = self.columns(pass) * (VALUE_BYTES << pass.log_size);
        self.compute_cycles_of(pass).max(moving) + (2 * tile).div_ceil(rate)
    }

    /// Clocks of the transform; a pass begins when the one before has ended.
    #[must_use]
    pub fn cycles(&self, bytes_per_clock: u64) -> u64 {
        self.passes()
            .map(|pass| self.cycles_of(pass, bytes_per_clock))
            .sum()
    }

    /// log2 of the sizes of the passes before the last one; 0 where there is none.
    const fn outer_bits(&self) -> (u32, u32) {
        match self.count {
            3 => (self.passes[0], self.passes[1]),
            2 => (self.passes[0], 0),
            _ => (0, 0),
        }
    }
}

#[cfg(test)]
mod tests;
