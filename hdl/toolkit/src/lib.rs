#![doc = include_str!("../README.md")]
//!
//! # Inside
//!
//! A circuit is a [rust-hdl](https://rust-hdl.org) block ([`word`], [`primitives`]) or a generated arithmetic pipeline
//! ([`datapath`]) inside one. Verilog is written by [`emit`]. Both the Rust simulation and the Verilated Verilog are driven
//! through one trait of [`simulate`]; [`tools`] runs Verilator, Icarus Verilog and yosys; [`block`] has what a
//! catalogue of blocks is made of, and [`replay`] helps to test circuits.

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
