//! Parameters of the engine and derived quantities.

use std::sync::Arc;

use ark_bn254::Fr;
use ark_ff::{FftField as _, Field as _, Zero as _};
use zkfabric_hdl_toolkit::HdlError;
use zkfabric_hdl_toolkit::datapath::Datapath;

use super::command::{Command, Order};
use super::lanes;
use crate::modular::{self, Field};

/// log2 of the largest engine: its two memories have 16 MiB.
pub const MAX_LOG_SIZE: u32 = 18;
/// Most butterflies side by side.
pub const MAX_LANES: u32 = 4;
/// Capacity, in rows, of the results FIFO behind the engine.
pub const RESULTS: u64 = 128;
/// Longest pipeline, in clocks, that [`RESULTS`] covers without a pause.
const MAX_PIPELINE: u64 = RESULTS - 8;

/// An engine for transforms of N = 2^n values with P butterflies.
///
/// A row is P adjacent values; there are M = N / P rows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Config {
    log_size: u32,
    log_lanes: u32,
    arithmetic: modular::Config,
    coset: Option<Fr>,
    pipeline_cycles: u64,
}

fn wrong(parameter: &str, expected: impl Into<String>, got: &impl ToString) -> HdlError {
    HdlError::config("ntt", parameter, expected, got)
}

impl Config {
    /// Builds an engine of 2^`log_size` values (up to 2^18) and `lanes` butterflies (1, 2 or 4),
    /// with at least four rows. Cosets use arkworks' generator.
    ///
    /// # Errors
    /// [`HdlError::Config`].
    pub fn new(log_size: u32, lanes: u32) -> Result<Self, HdlError> {
        if !lanes.is_power_of_two() || lanes > MAX_LANES {
            return Err(wrong("lanes", "1, 2 or 4", &lanes));
        }
        let log_lanes = lanes.ilog2();
        let smallest = log_lanes + 2;
        if !(smallest..=MAX_LOG_SIZE).contains(&log_size) {
            let expected = format!("{smallest} to {MAX_LOG_SIZE} with {lanes} lanes");
            return Err(wrong("log_size", expected, &log_size));
        }
        Self {
            log_size,
            log_lanes,
            arithmetic: modular::Config::new(Field::Fr),
            coset: Some(Fr::GENERATOR),
            pipeline_cycles: 0,
        }
        .elaborated()
    }

    /// Replaces the arithmetic, which must be over Fr.
    ///
    /// # Errors
    /// [`HdlError::Config`].
    pub fn with_arithmetic(mut self, arithmetic: modular::Config) -> Result<Self, HdlError> {
        self.arithmetic = arithmetic;
        self.elaborated()
    }

    /// Replaces the cosets' factor by `shift`, which must not be zero.
    ///
    /// # Errors
    /// [`HdlError::Config`].
    pub fn with_coset(mut self, shift: Fr) -> Result<Self, HdlError> {
        if shift.is_zero() {
            return Err(wrong("coset", "not zero", &shift));
        }
        self.coset = Some(shift);
        Ok(self)
    }

    /// Removes the cosets, which take two thirds of the tables; the engine ignores the command's
    /// coset bit.
    #[must_use]
    pub const fn without_cosets(mut self) -> Self {
        self.coset = None;
        self
    }

    fn elaborated(mut self) -> Result<Self, HdlError> {
        self.pipeline_cycles = self.pipeline()?.latency() as u64;
        if self.pipeline_cycles > MAX_PIPELINE {
            let expected = format!("a pipeline of at most {MAX_PIPELINE} clocks");
            return Err(wrong("arithmetic", expected, &self.pipeline_cycles));
        }
        Ok(self)
    }

    /// Builds the butterflies as a circuit.
    ///
    /// # Errors
    /// An arithmetic that can't be built.
    pub fn pipeline(&self) -> Result<Arc<Datapath>, HdlError> {
        lanes::pipeline(&self.arithmetic, self.lanes())
    }

    /// Returns n.
    #[must_use]
    pub const fn log_size(&self) -> u32 {
        self.log_size
    }

    /// Returns N.
    #[must_use]
    pub const fn size(&self) -> usize {
        1 << self.log_size
    }

    /// Returns P.
    #[must_use]
    pub const fn lanes(&self) -> usize {
        1 << self.log_lanes
    }

    /// Returns log2 P.
    #[must_use]
    pub const fn log_lanes(&self) -> u32 {
        self.log_lanes
    }

    /// Returns log2 M.
    #[must_use]
    pub const fn log_rows(&self) -> u32 {
        self.log_size - self.log_lanes
    }

    /// Returns M.
    #[must_use]
    pub const fn rows(&self) -> u64 {
        1 << self.log_rows()
    }

    /// Returns the factor g of cosets g H, if the engine has cosets.
    #[must_use]
    pub const fn coset(&self) -> Option<Fr> {
        self.coset
    }

    /// Returns the primitive N-th root of unity, as in arkworks.
    #[must_use]
    pub fn root(&self) -> Fr {
        root_of_unity(self.log_size)
    }

    /// Returns 1 / N.
    #[must_use]
    pub fn scale(&self) -> Fr {
        Fr::from(self.size() as u64).inverse().unwrap_or_default()
    }

    /// Returns L, the clocks through the pipeline from operands to results.
    #[must_use]
    pub const fn pipeline_cycles(&self) -> u64 {
        self.pipeline_cycles
    }

    /// Returns D, the clocks from sending a row into the pipeline until it can be sent again: one
    /// for reading the memory, L, and one for writing.
    #[must_use]
    pub const fn turnaround_cycles(&self) -> u64 {
        self.pipeline_cycles + 2
    }

    /// Returns the clocks between loading and the first stage, and between the last stage and
    /// unloading: half the rows are on their way into the memory while the other half is processed.
    #[must_use]
    pub const fn outer_pause(&self) -> u64 {
        self.turnaround_cycles().saturating_sub(self.rows() / 2)
    }

    /// Returns the clocks between two stages: row t + M/2, the first late row to be read, was
    /// computed at M/4 + t/2.
    #[must_use]
    pub const fn inner_pause(&self) -> u64 {
        self.turnaround_cycles().saturating_sub(self.rows() / 4)
    }

    /// Returns the clocks of a command's stages, with the pauses between them.
    const fn stages_cycles(&self, command: Command) -> u64 {
        let most = self.log_size - 1;
        let skip = if command.skip < most {
            command.skip
        } else {
            most
        };
        let stages = (self.log_size - skip) as u64;
        stages * (self.rows() / 2) + (stages - 1) * self.inner_pause()
    }

    /// Returns the edges at which back-to-back commands, without stalls, begin to take rows and to
    /// output results, counted from the edge that takes the very first row.
    #[must_use]
    pub fn schedule(&self, commands: &[Command]) -> Vec<Timing> {
        let (rows, pause) = (self.rows(), self.outer_pause());
        // The first row of a natural order may be the last one computed.
        let pause_of = |command: Command| match command.order {
            Order::Reversed => pause,
            Order::Rows | Order::Columns => self.turnaround_cycles(),
        };
        // First clock at which rows can be exchanged, and the command whose results wait.
        let mut exchange = 0;
        let mut before: Option<Command> = None;
        let mut all = Vec::with_capacity(commands.len());
        for &command in commands {
            let (mut first_row, mut free) = (exchange, exchange);
            if let Some(before) = before {
                free = exchange + pause_of(before) + rows;
                if before.multiplies_results() && command.multiplies_values() {
                    first_row = free;
                }
            }
            let mut stages = free.max(first_row + rows);
            if command.multiplies_values() {
                stages += pause;
            }
            exchange = stages + self.stages_cycles(command);
            // The memory and two edges through the results FIFO; the pipeline only if results are
            // multiplied.
            let way = if command.multiplies_results() {
                self.pipeline_cycles + 3
            } else {
                3
            };
            all.push(Timing {
                first_row,
                first_result: exchange + pause_of(command) + way,
            });
            before = Some(command);
        }
        all
    }

    /// Returns the edges from the one that takes the first row to the one that can take the first
    /// result, for a single transform.
    #[must_use]
    pub fn latency_cycles_of(&self, command: Command) -> u64 {
        let schedule = self.schedule(&[command]);
        schedule.first().map_or(0, |timing| timing.first_result)
    }

    /// Returns the edges between the first rows of consecutive transforms with this command: M and
    /// the stages, and M more if both values and results are multiplied.
    #[must_use]
    pub fn interval_cycles_of(&self, command: Command) -> u64 {
        match self.schedule(&[command; 3])[..] {
            [_, second, third] => third.first_row - second.first_row,
            _ => 0,
        }
    }

    /// Returns [`Self::latency_cycles_of`] a forward transform.
    #[must_use]
    pub fn latency_cycles(&self) -> u64 {
        self.latency_cycles_of(Command::FORWARD)
    }

    /// Returns [`Self::interval_cycles_of`] forward transforms: clocks per transform.
    #[must_use]
    pub fn interval_cycles(&self) -> u64 {
        self.interval_cycles_of(Command::FORWARD)
    }

    /// Returns the edges from the one that takes the first row to the one that takes the last
    /// result, for a single transform.
    #[must_use]
    pub fn cycles_of(&self, command: Command) -> u64 {
        self.latency_cycles_of(command) + self.rows() - 1
    }

    /// Returns [`Self::cycles_of`] a forward transform.
    #[must_use]
    pub fn cycles(&self) -> u64 {
        self.cycles_of(Command::FORWARD)
    }
}

/// Edges of a transform's first transfers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Timing {
    /// Edge that takes the first row; the others follow at every edge.
    pub first_row: u64,
    /// Edge that takes the first result; the others follow at every edge.
    pub first_result: u64,
}

/// Returns arkworks' primitive 2^`log_size`-th root of unity; `log_size` is at most 28.
#[must_use]
pub fn root_of_unity(log_size: u32) -> Fr {
    Fr::get_root_of_unity(1 << log_size.min(Fr::TWO_ADICITY)).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_cannot_be_built_is_an_error() {
        let message = |log_size, lanes| Config::new(log_size, lanes).unwrap_err().to_string();
        assert_eq!(message(4, 3), "ntt: lanes must be 1, 2 or 4, got \"3\"");
        assert_eq!(message(4, 0), "ntt: lanes must be 1, 2 or 4, got \"0\"");
        assert_eq!(message(4, 8), "ntt: lanes must be 1, 2 or 4, got \"8\"");
        assert_eq!(
            message(3, 4),
            "ntt: log_size must be 4 to 18 with 4 lanes, got \"3\""
        );
        assert_eq!(
            message(19, 1),
            "ntt: log_size must be 2 to 18 with 1 lanes, got \"19\""
        );
        let config = Config::new(4, 1).unwrap();
        assert!(config.with_coset(Fr::zero()).is_err());
        assert!(
            config
                .with_arithmetic(modular::Config::new(Field::Fq))
                .is_err()
        );
    }

    #[test]
    fn large_transforms_have_no_pauses() {
        let config = Config::new(12, 2).unwrap();
        assert_eq!((config.outer_pause(), config.inner_pause()), (0, 0));
        assert_eq!(config.interval_cycles(), 2048 + 12 * 1024);
    }
}
