//! Transforms larger than an engine: two passes over an external memory.
//!
//! N = N1 N2, j = N2 j1 + j2 and k = k1 + N1 k2, with w a primitive N-th root of unity:
//!
//! ```text
//! X(k) = sum_j2 w^(N1 j2 k2) [ w^(j2 k1) sum_j1 w^(N2 j1 k1) x(j) ]
//! ```
//!
//! The values are a matrix of N1 rows and N2 columns. The first pass transforms the columns,
//! multiplies result k1 of column j2 by w^(j2 k1), and writes the transposed matrix of N2 rows. The
//! second pass transforms that matrix's columns and leaves result k2 of column k1 in row k2: at
//! k1 + N1 k2, in natural order.
//!
//! An engine of 2^n processes the columns of a pass in tiles of T = 2^n / Ni: a transform that
//! leaves out the first n - log Ni stages takes T columns side by side, row by row, in their memory
//! order. So the transposition needs only the engine's own memory: rows are read in segments of T
//! values, and results are written in segments of T values ([`CornerTurn`](super::CornerTurn)) or,
//! along the rows of the transposed matrix, in longer ones.
//!
//! Source: D. Bailey, "FFTs in external or hierarchical memory", 1990.

mod execute;
mod pass;
mod traffic;
mod transform;

pub use execute::Engine;
pub use pass::Pass;
pub use traffic::{BURST_BYTES, Traffic};
pub use transform::{BEAT_BYTES, Memory, Transform, VALUE_BYTES};

use zkfabric_hdl_toolkit::HdlError;

use super::Config;
use super::twiddle_generator::{MAX_LOG_SIZE, MAX_SKIP};

/// Division of a transform into passes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Plan {
    log_size: u32,
    config: Config,
    engines: u64,
}

impl Plan {
    /// Builds a plan with passes of equal sizes, or sizes that differ by one bit, for one engine of
    /// two lanes.
    ///
    /// # Errors
    /// [`HdlError::Config`]: an engine with a number of lanes other than two; N = 2^`log_size`
    /// smaller than the engine, so large or small for the engine that a pass would not have 2 to 64
    /// columns per tile, or beyond 2^28.
    pub fn new(log_size: u32, config: Config) -> Result<Self, HdlError> {
        let wrong = |parameter, expected: String, got: u64| {
            HdlError::config("four_step", parameter, expected, &got)
        };
        if config.lanes() != 2 {
            return Err(wrong("lanes", "2".to_owned(), config.lanes() as u64));
        }
        let n = config.log_size();
        let least = n.max(4).max((2 * n).saturating_sub(2 * MAX_SKIP));
        let most = MAX_LOG_SIZE.min(2 * n - 2);
        if !(least..=most).contains(&log_size) {
            let expected = format!("{least} to {most} with engines of 2^{n}");
            return Err(wrong("log_size", expected, log_size.into()));
        }
        Ok(Self {
            log_size,
            config,
            engines: 1,
        })
    }

    /// Uses `engines` engines (at least one), which share the tiles of a pass ([`Pass::parts`]).
    #[must_use]
    pub const fn with_engines(mut self, engines: u64) -> Self {
        self.engines = if engines == 0 { 1 } else { engines };
        self
    }

    /// Returns log2 N.
    #[must_use]
    pub const fn log_size(&self) -> u32 {
        self.log_size
    }

    /// Returns N.
    #[must_use]
    pub const fn size(&self) -> u64 {
        1 << self.log_size
    }

    /// Returns the engine.
    #[must_use]
    pub const fn engine(&self) -> &Config {
        &self.config
    }

    /// Returns the two passes, in order.
    #[must_use]
    pub fn passes(&self) -> [Pass; 2] {
        let pass = |log_transform, second| Pass {
            log_size: self.log_size,
            log_transform,
            log_engine: self.config.log_size(),
            second,
            first_tile: 0,
            tiles: self.tiles(),
        };
        let first = self.log_size.div_ceil(2);
        [pass(first, false), pass(self.log_size - first, true)]
    }

    /// Returns the memory traffic of the transform.
    #[must_use]
    pub fn traffic(&self, transform: Transform) -> Traffic {
        let [first, second] = self.passes().map(|pass| pass.traffic(transform));
        first.plus(second)
    }

    /// Returns the tiles of a pass: fillings of an engine.
    #[must_use]
    pub const fn tiles(&self) -> u64 {
        1 << (self.log_size - self.config.log_size())
    }

    /// Returns the engines' clocks for a pass, each working on its part: per tile the clocks of the
    /// engine, or of its ports if these are slower.
    #[must_use]
    pub fn compute_cycles_of(&self, pass: Pass, transform: Transform, memory: Memory) -> u64 {
        let rounds = pass.tiles.div_ceil(self.engines);
        let interval = self.config.interval_cycles_of(pass.command(transform));
        rounds * interval.max(pass.port_cycles(transform, memory))
    }

    /// Returns the clocks of a pass: of computing, and of the first tile in and the last one out,
    /// during which nothing computes. The rate of the memory behind the ports is not a part of it.
    #[must_use]
    pub fn cycles_of(&self, pass: Pass, transform: Transform, memory: Memory) -> u64 {
        let tile = VALUE_BYTES << pass.log_engine;
        self.compute_cycles_of(pass, transform, memory) + 2 * tile / BEAT_BYTES
    }

    /// Returns the clocks of the transform; the second pass begins when the first one has ended.
    #[must_use]
    pub fn cycles(&self, transform: Transform, memory: Memory) -> u64 {
        let of = |pass| self.cycles_of(pass, transform, memory);
        self.passes().map(of).iter().sum()
    }
}

#[cfg(test)]
mod tests;
