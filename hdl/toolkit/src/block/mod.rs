//! What a block is to those who list, simulate, emit and package it.
//!
//! A [`Kernel`] is a block with its parameters left open, a [`Config`] gives them values, a [`Design`] is what comes of both:
//! Verilog, a simulation, and a bench that checks either against a model. [`Circuit`] is a design put together from closures, [`bench`](mod@bench)
//! has benches that fit many blocks, an [`Interface`] says how a host and Vitis see a card kernel, and [`memory`] where its arrays may lie.

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
    /// Lower-case words joined by `_`: also the folder in `kernels/rtl`.
    fn name(&self) -> &'static str;

    /// What it computes, one line without a dot.
    fn summary(&self) -> &'static str;

    /// The page that explains it, from the root of the repository.
    fn page(&self) -> &'static str;

    /// What can be chosen.
    fn parameters(&self) -> &'static [Parameter];

    /// The configurations whose Verilog is checked in.
    ///
    /// # Errors
    /// One of them is not allowed: a mistake in the block.
    fn configurations(&self) -> Result<Vec<Config>, HdlError>;

    /// Builds a configuration.
    ///
    /// # Errors
    /// The values do not go together.
    fn elaborate(&self, config: &Config) -> Result<Box<dyn Design>, HdlError>;
}

/// A block with all its parameters chosen.
pub trait Design {
    /// The module.
    fn top(&self) -> &str;

    /// The text of the module and all below it.
    ///
    /// # Errors
    /// The block uses what the emitter does not know.
    fn verilog(&self) -> Result<String, HdlError>;

    /// Edges from the one that takes an operation to the one at which its first result can be taken, without stalls.
    fn latency_cycles(&self) -> u64;

    /// Edges between two operations, without stalls.
    fn interval_cycles(&self) -> u64;

    /// The simulation in Rust.
    ///
    /// # Errors
    /// The circuit does not settle.
    fn simulation(&self) -> Result<Box<dyn Dut>, HdlError>;

    /// Drives `dut`, the simulation or the Verilated Verilog fresh from its construction, and compares it with a model.
    ///
    /// # Errors
    /// A result differs, does not come in time, or a stream breaks its rules.
    fn check(&self, dut: &mut dyn Dut, effort: Effort, seed: u64) -> Result<Report, HdlError>;

    /// What a host and Vitis need to know, for a card kernel.
    fn card(&self) -> Option<&Interface> {
        None
    }

    /// The row of a recording of [`Design::check`] from which on no output has an unknown bit.
    fn known_from(&self, recording: &Recording) -> usize {
        recording.reset_end()
    }
}

/// How much a check does.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Effort {
    /// Edge values and a few random ones: what is replayed in Icarus Verilog.
    Short,
    /// What runs with all tests.
    #[default]
    Normal,
    /// Minutes.
    Long,
}

impl Effort {
    /// `short` operations, or 10 or 1000 times as many.
    #[must_use]
    pub const fn operations(self, short: u64) -> u64 {
        match self {
            Self::Short => short,
            Self::Normal => 10 * short,
            Self::Long => 1000 * short,
        }
    }
}

/// What a check did and measured.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Serialize)]
pub struct Report {
    /// Clock edges.
    pub cycles: u64,
    /// Operations compared with the model.
    pub operations: u64,
    /// Measured latency, as in [`Design::latency_cycles`].
    pub latency_cycles: u64,
    /// Measured interval of operations one after the other, as in [`Design::interval_cycles`].
    pub interval_cycles: u64,
}

impl Report {
    /// Compares what was measured with what the block states.
    ///
    /// # Errors
    /// They differ.
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
