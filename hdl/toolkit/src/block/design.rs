//! Blocks with all parameters chosen, and their checks.

use super::interface::Interface;
use crate::HdlError;
use crate::simulate::{Dut, Recording};

/// A block with all parameters chosen.
pub trait Design {
    /// Returns the name of the top module.
    fn top(&self) -> &str;

    /// Returns the text of the module and all modules below it.
    ///
    /// # Errors
    /// The block uses a construct that the emitter does not support.
    fn verilog(&self) -> Result<String, HdlError>;

    /// Returns the edges from the one that takes an operation to the one at which its first result
    /// can be taken, without stalls.
    fn latency_cycles(&self) -> u64;

    /// Returns the edges between two operations, without stalls.
    fn interval_cycles(&self) -> u64;

    /// Builds the simulation in Rust.
    ///
    /// # Errors
    /// The circuit does not settle.
    fn simulation(&self) -> Result<Box<dyn Dut>, HdlError>;

    /// Drives `dut` (the simulation or the Verilated Verilog, freshly constructed) and compares it
    /// with a model.
    ///
    /// # Errors
    /// A result differs or is late, or a stream breaks its rules.
    fn check(&self, dut: &mut dyn Dut, effort: Effort, seed: u64) -> Result<Report, HdlError>;

    /// Returns the interface for the host and Vitis, if the block is a card kernel.
    fn card(&self) -> Option<&Interface> {
        None
    }

    /// Returns the first row of a recording of [`Design::check`] from which on no output has an
    /// unknown bit.
    fn known_from(&self, recording: &Recording) -> usize {
        recording.reset_end()
    }
}

/// Extent of a check.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Effort {
    /// Edge values and a few random ones; this recording is replayed in Icarus Verilog.
    Short,
    /// Part of every test run.
    #[default]
    Normal,
    /// Takes minutes.
    Long,
}

impl Effort {
    /// Returns `short` operations, or 10 or 1000 times as many.
    #[must_use]
    pub const fn operations(self, short: u64) -> u64 {
        match self {
            Self::Short => short,
            Self::Normal => 10 * short,
            Self::Long => 1000 * short,
        }
    }
}

/// Extent and measurements of a check.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Serialize)]
pub struct Report {
    /// Clock edges.
    pub cycles: u64,
    /// Operations compared with the model.
    pub operations: u64,
    /// Measured latency, as in [`Design::latency_cycles`].
    pub latency_cycles: u64,
    /// Measured interval of back-to-back operations, as in [`Design::interval_cycles`].
    pub interval_cycles: u64,
}

impl Report {
    /// Compares the measured figures with the block's stated ones.
    ///
    /// # Errors
    /// The figures differ.
    pub fn compare(&self, design: &dyn Design) -> Result<(), HdlError> {
        let pairs = [
            ("latency", design.latency_cycles(), self.latency_cycles),
            ("interval", design.interval_cycles(), self.interval_cycles),
        ];
        for (quantity, expected, got) in pairs {
            if expected != got {
                return Err(HdlError::Cycles {
                    block: design.top().to_owned(),
                    quantity,
                    expected,
                    got,
                });
            }
        }
        Ok(())
    }
}
