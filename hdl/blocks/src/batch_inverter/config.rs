//! Parameters of the batch inverter, and figures derived from them.

use zkfabric_hdl_toolkit::HdlError;

use super::Schedule;
use crate::modular::{self, Field};

/// log2 of the smallest batch.
pub const MIN_LOG_BATCH: u32 = 7;
/// log2 of the largest batch: one inverter suffices.
pub const MAX_LOG_BATCH: u32 = 10;

/// A batch inverter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Config {
    log_batch: u32,
    arithmetic: modular::Config,
    schedule: Schedule,
}

impl Config {
    /// Makes a configuration with batches of 2^`log_batch` numbers, [`MIN_LOG_BATCH`] to
    /// [`MAX_LOG_BATCH`], and this arithmetic.
    ///
    /// # Errors
    /// [`HdlError::Config`].
    pub fn new(log_batch: u32, arithmetic: modular::Config) -> Result<Self, HdlError> {
        if !(MIN_LOG_BATCH..=MAX_LOG_BATCH).contains(&log_batch) {
            return Err(HdlError::config(
                "batch_inverter",
                "logbatch",
                format!("{MIN_LOG_BATCH} to {MAX_LOG_BATCH}"),
                &log_batch,
            ));
        }
        let latency = modular::latency(&arithmetic)? as u64;
        Ok(Self {
            log_batch,
            arithmetic,
            schedule: Schedule::new(log_batch, latency),
        })
    }

    /// Returns log2 of the batch size.
    #[must_use]
    pub const fn log_batch(&self) -> u32 {
        self.log_batch
    }

    /// Returns the field.
    #[must_use]
    pub const fn field(&self) -> Field {
        self.arithmetic.field
    }

    /// Returns the multipliers' arithmetic.
    #[must_use]
    pub const fn arithmetic(&self) -> &modular::Config {
        &self.arithmetic
    }

    /// Returns the schedule of products.
    #[must_use]
    pub const fn schedule(&self) -> &Schedule {
        &self.schedule
    }

    /// Returns the clocks from a number to its inverse.
    #[must_use]
    pub fn latency_cycles(&self) -> u64 {
        self.schedule.latency_cycles()
    }
}
