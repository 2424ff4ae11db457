//! Blocks as seen by the tools that list, simulate, emit and package them.
//!
//! A [`Kernel`] is a block with open parameters, a [`Config`] assigns their values, and a
//! [`Design`] is the result of both: Verilog, a simulation, and a bench that checks either against
//! a model. [`Circuit`] is a design assembled from closures, [`bench`](mod@bench) has generic
//! benches, an [`Interface`] describes a card kernel to its host and to Vitis, and [`memory`] says
//! where its arrays may lie.

pub mod bench;
mod circuit;
mod config;
mod interface;
pub mod memory;
#[cfg(test)]
mod tests;

pub use circuit::Circuit;
pub use config::{Allowed, Config, Parameter, Value};
pub use interface::{Access, Argument, Interface, Memory, Status};
pub use interface::{CLOCK, CONTROL_PORT, CONTROL_RANGE, INTERRUPT, RESET};
pub use interface::{argument_offset, status_offset};

use crate::HdlError;
use crate::simulate::{Dut, Recording};

/// A block with parameters.
pub trait Kernel: Sync {
    /// Returns the block's name: lower-case words joined by `_`; also the folder in `kernels/rtl`.
    fn name(&self) -> &'static str;

    /// Returns one line about the block's function, without a final dot.
    fn summary(&self) -> &'static str;

    /// Returns the path of the block's documentation page from the repository root.
    fn page(&self) -> &'static str;

    /// Returns the block's parameters.
    fn parameters(&self) -> &'static [Parameter];

    /// Returns the configurations whose Verilog is checked in: the first one whole, the others by
    /// their hashes.
    ///
    /// # Errors
    /// A configuration is not allowed: a bug in the block.
    fn configurations(&self) -> Result<Vec<Config>, HdlError>;

    /// Builds a configuration.
    ///
    /// # Errors
    /// The values are incompatible.
    fn elaborate(&self, config: &Config) -> Result<Box<dyn Design>, HdlError>;
}

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
