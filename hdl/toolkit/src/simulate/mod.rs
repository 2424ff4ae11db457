//! Driving circuits: ports by name, clocks, streams, recordings.
//!
//! - [`Dut`]: a circuit with one clock behind named ports; [`Simulation`] runs a rust-hdl block as one, [`Pipeline`] a
//!   datapath; [`Wrapper`] is one around another;
//! - [`Pins`], [`ports!`](crate::ports): which signals of a block are ports;
//! - [`stream`]: drivers and monitors for valid/ready streams, with stalls;
//! - [`Recorder`], [`Recording`]: the values of all ports at every clock edge, for replay and as VCD.
//!
//! A port's value is little-endian limbs of 64 bits, bits above its width zero. What happens at an edge is what a register
//! beside the circuit would see: values are taken after the inputs have settled and before the clock rises.

mod dut;
mod pins;
mod pipeline;
mod record;
mod rust;
pub mod stream;
mod vcd;

pub use dut::{Direction, Dut, DutExt, Port, PortId, Wrapper, limbs};
pub use pins::{Pins, Ports};
#[doc(hidden)]
pub use pins::{drive_clock, joined};
pub use pipeline::Pipeline;
pub use record::{Recorder, Recording};
pub use rust::Simulation;
pub use vcd::PERIOD_NS;

#[cfg(test)]
mod tests;
