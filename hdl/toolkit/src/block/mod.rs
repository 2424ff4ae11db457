//! Blocks as seen by the tools that list, simulate, emit and package them.
//!
//! A [`Kernel`] is a block with open parameters, a [`Config`] assigns their values, and a
//! [`Design`] is the result of both: Verilog, a simulation, and a bench that checks either against
//! a model. [`Circuit`] is a design assembled from closures, [`bench`](mod@bench) has generic
//! benches, an [`Interface`] describes a card kernel to its host and to Vitis, with every
//! [`Register`], and [`memory`] says where its arrays may lie.

pub mod bench;
mod circuit;
mod design;
mod interface;
mod kernel;
pub mod memory;
mod parameter;
mod registers;
#[cfg(test)]
mod tests;

pub use circuit::Circuit;
pub use design::{Design, Effort, Report};
pub use interface::{Access, Argument, Interface, Memory, Status};
pub use interface::{CLOCK, CONTROL_PORT, CONTROL_RANGE, INTERRUPT, RESET};
pub use interface::{argument_offset, status_offset};
pub use kernel::{Config, Kernel};
pub use parameter::{Allowed, Parameter, Value};
pub use registers::{Behaviour, Field, REGISTER_BITS, Register, control_registers};
