#![doc = include_str!("../README.md")]
//!
//! # Inside
//!
//! A circuit is a [rust-hdl](https://rust-hdl.org) block ([`word`], [`primitives`]) or a generated
//! arithmetic pipeline ([`datapath`]) inside one. [`emit`] writes Verilog. One trait of
//! [`simulate`] drives both the Rust simulation and the Verilated Verilog; [`tools`] runs
//! Verilator, Icarus Verilog and yosys; [`block`] has the building blocks of a catalogue, and
//! [`replay`] helps to test circuits.

pub mod block;
pub mod datapath;
pub mod emit;
mod error;
pub mod primitives;
pub mod replay;
pub mod simulate;
pub mod tools;
pub mod word;

pub use error::HdlError;
/// The crate whose blocks these are, in the version that fits, for blocks of other crates.
pub use rust_hdl;
