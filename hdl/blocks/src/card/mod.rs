//! What all card kernels share: what Vitis and a host need to know of them, and a bench.
//!
//! A card kernel is a block with control registers and memory masters ([`crate::axi`]) around it, in the folder of the block.
//!
//! - [`package`]: the files made of a kernel's [`Interface`](zkfabric_hdl_toolkit::block::Interface): the top module with the names that
//!   Vitis expects, `kernel.xml`, the packaging script, link configurations, `arguments.json` for hosts;
//! - [`bench`](mod@bench): a host and a memory written here, for all of them: tests check the kernels with it, and the simulated card of
//!   `zkfabric-host` runs its jobs through it;
//! - [`xclbin`]: the container of a card's binary.
//!
//! Layouts in memory are little-endian, and arrays begin at multiples of 64 bytes.

pub mod bench;
pub mod package;
#[cfg(test)]
mod tests;
pub mod xclbin;

/// Bytes of a beat of all memory ports.
pub const BEAT_BYTES: u64 = 64;
