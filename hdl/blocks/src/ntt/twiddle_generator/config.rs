//! Parameters of the generator and derived quantities.

use std::sync::Arc;

use zkfabric_hdl_toolkit::HdlError;
use zkfabric_hdl_toolkit::datapath::Datapath;

use super::{Job, products};
use crate::modular::{self, Field};

/// log2 of the largest matrix: the scalar field has no larger roots of unity.
pub const MAX_LOG_SIZE: u32 = 28;
/// log2 of the entries of the largest tables: two tables cover all exponents of the largest matrix.
pub const MAX_LOG_TABLE: u32 = MAX_LOG_SIZE / 2;
/// log2 of the most columns of a tile.
pub const MAX_SKIP: u32 = 6;
/// Longest multiplier pipeline, in clocks, that the rows' FIFO covers without a pause.
const MAX_PIPELINE: u64 = super::super::RESULTS - 8;

/// A generator with tables of 2^H entries.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Config {
    log_table: u32,
    arithmetic: modular::Config,
    pipeline_cycles: u64,
}

fn wrong(parameter: &str, expected: impl Into<String>, got: &impl ToString) -> HdlError {
    HdlError::config("twiddle_generator", parameter, expected, got)
}

impl Config {
    /// Builds a generator with tables of 2^`log_table` entries, 2 to 14: matrices of up to 2^(2
    /// `log_table`) values.
    ///
    /// # Errors
    /// [`HdlError::Config`].
    pub fn new(log_table: u32) -> Result<Self, HdlError> {
        if !(2..=MAX_LOG_TABLE).contains(&log_table) {
            return Err(wrong(
                "log_table",
                format!("2 to {MAX_LOG_TABLE}"),
                &log_table,
            ));
        }
        Self {
            log_table,
            arithmetic: modular::Config::new(Field::Fr),
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

    fn elaborated(mut self) -> Result<Self, HdlError> {
        if self.arithmetic.field != Field::Fr {
            let (expected, got) = (Field::Fr.name(), self.arithmetic.field.name());
            return Err(wrong("field", expected, &got));
        }
        self.pipeline_cycles = self.pipeline()?.latency() as u64;
        if self.pipeline_cycles > MAX_PIPELINE {
            let expected = format!("a pipeline of at most {MAX_PIPELINE} clocks");
            return Err(wrong("arithmetic", expected, &self.pipeline_cycles));
        }
        Ok(self)
    }

    /// Builds the multipliers as a circuit.
    ///
    /// # Errors
    /// An arithmetic that can't be built.
    pub fn pipeline(&self) -> Result<Arc<Datapath>, HdlError> {
        products::pipeline(&self.arithmetic)
    }

    /// Returns H.
    #[must_use]
    pub const fn log_table(&self) -> u32 {
        self.log_table
    }

    /// Returns the clocks through the multipliers, from table entries to a row.
    #[must_use]
    pub const fn pipeline_cycles(&self) -> u64 {
        self.pipeline_cycles
    }

    /// Checks the circuit's assumptions about a job: `skip` from 1 to [`MAX_SKIP`], `log_transform`
    /// at least 2, a matrix of at least one tile and at most 2^(2 H) values, and at least one of
    /// its tiles.
    ///
    /// # Errors
    /// [`HdlError::Config`].
    pub fn check(&self, job: &Job) -> Result<(), HdlError> {
        let most = 2 * self.log_table;
        if !(1..=MAX_SKIP).contains(&job.skip) {
            return Err(wrong("skip", format!("1 to {MAX_SKIP}"), &job.skip));
        }
        if !(2..=most).contains(&job.log_transform) {
            return Err(wrong(
                "log_transform",
                format!("2 to {most}"),
                &job.log_transform,
            ));
        }
        let tile = job.log_tile();
        if !(tile..=most).contains(&job.log_size) {
            return Err(wrong(
                "log_size",
                format!("{tile} to {most}"),
                &job.log_size,
            ));
        }
        let end = job.first_tile().saturating_add(job.tile_count());
        if job.tile_count() == 0 || end > job.matrix_tiles() {
            return Err(wrong(
                "part",
                format!("tiles among {}", job.matrix_tiles()),
                &format!("{} from {} on", job.tile_count(), job.first_tile()),
            ));
        }
        Ok(())
    }

    /// Returns the beats of a job's tables.
    #[must_use]
    pub const fn table_beats(&self, job: &Job) -> u64 {
        job.kinds() << self.log_table
    }

    /// Returns the edges from the one that takes a job to the one that can take its first row,
    /// without stalls: the tables, the exponents, the memories, the multipliers, and the FIFO. The
    /// other rows follow at every edge.
    #[must_use]
    pub const fn first_row_cycles(&self, job: &Job) -> u64 {
        self.table_beats(job) + self.pipeline_cycles + 5
    }

    /// Returns the edges from the one that takes a job to the first one that can take another,
    /// without stalls.
    #[must_use]
    pub const fn cycles(&self, job: &Job) -> u64 {
        if job.kinds() == 0 {
            return 1;
        }
        self.first_row_cycles(job) + job.row_count()
    }
}
