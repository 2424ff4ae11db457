//! Verilator, Icarus Verilog, yosys, nextpnr, `OpenSTA` and z3.
//!
//! - [`Tools`] finds programs and runs them with a time limit; a program that is not installed is
//!   [`HdlError::MissingTool`];
//! - [`verilator::lint`], [`Verilated`]: the emitted Verilog linted, and compiled into this process
//!   behind [`Dut`];
//! - [`icarus::replay`]: replay of a recording on the emitted Verilog in an event-driven simulator
//!   with unknown bits;
//! - [`yosys::synthesise`], [`yosys::gates`]: resources of a circuit on an FPGA, and in gates;
//! - [`nextpnr::place`]: a circuit placed and routed on a small FPGA, and the clock it reaches;
//! - [`liberty::Library`], [`yosys::on_library`], [`opensta::longest_path`]: area and depth on
//!   the cells of an ASIC library;
//! - [`formal::check`]: properties of the emitted Verilog, proved for every input;
//! - [`cocotb::run`]: benches in Python, for third-party models of buses;
//! - [`current::tools`]: the newest of these tools, installed from `PyPI` for tests;
//! - [`registers::read`]: register descriptions in SystemRDL and IP-XACT, read by packages of
//!   `PyPI`;
//! - [`WorkFolder`]: storage of compiled simulations.
//!
//! [`HdlError::MissingTool`]: crate::HdlError::MissingTool
//! [`Dut`]: crate::simulate::Dut

pub mod cocotb;
mod command;
pub mod current;
pub mod formal;
pub mod icarus;
pub mod liberty;
pub mod nextpnr;
pub mod opensta;
mod pypi;
pub mod registers;
mod verilated;
pub mod verilator;
mod work;
pub mod yosys;

pub use command::{Printed, REQUIRE_TOOLS, Tool, Tools};
pub use verilated::Verilated;
pub use work::{Scratch, WorkFolder};

#[cfg(test)]
mod tests;
