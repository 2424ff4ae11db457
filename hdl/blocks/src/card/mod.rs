//! Shared parts of card kernels: the interface to Vitis and hosts, and a bench.
//!
//! A card kernel is a block surrounded by control registers and memory masters ([`crate::axi`]), in
//! the folder of the block.
//!
//! - [`Frame`]: the control registers of a kernel, and the verdict on each run;
//! - [`package`]: the files generated from a kernel's
//!   [`Interface`](zkfabric_hdl_toolkit::block::Interface): the top module with the names that
//!   Vitis expects, `kernel.xml`, the packaging script, link configurations, `arguments.json` for
//!   hosts;
//! - [`bench`](mod@bench): a host and a memory written here, for all kernels: tests check the
//!   kernels with this bench, and the simulated card of `zkfabric-host` runs its jobs through it;
//! - [`xclbin`]: the container of a card's binary.
//!
//! Memory layouts are little-endian, and arrays begin at multiples of 64 bytes.

pub mod bench;
mod frame;
pub mod package;
#[cfg(test)]
mod tests;
pub mod xclbin;

pub use frame::Frame;

/// Bytes per beat of all memory ports.
pub const BEAT_BYTES: u64 = 64;
