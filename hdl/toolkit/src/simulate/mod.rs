//! Driving circuits: ports by name, clocks, streams, recordings.
//!
//! - [`Dut`]: a circuit with one clock behind named ports; [`Simulation`] runs a rust-hdl block as
//!   a `Dut`, [`Pipeline`] a datapath; [`Wrapper`] wraps another one;
//! - [`Pins`], [`ports!`](crate::ports): the signals of a block that are ports;
//! - [`stream`]: drivers and monitors for valid/ready streams, with stalls;
//! - [`Recorder`], [`Recording`]: the values of all ports at every clock edge, for replay and as
//!   VCD.
//!
//! A port's value is little-endian 64-bit limbs, with zeros above its width. The values at an edge
//! are those that a register beside the circuit would see: sampled after the inputs have settled
//! and before the clock rises.

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
