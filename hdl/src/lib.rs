#![doc = include_str!("../README.md")]
//!
//! # Inside
//!
//! MSM, NTT, Keccak and BN254 arithmetic as hardware, described in Rust.
//!
//! A circuit is a [rust-hdl](https://rust-hdl.org) block ([`word`], [`primitives`]) or a generated arithmetic pipeline
//! ([`datapath`]) inside one. Verilog is written by [`emit`]. Both the Rust simulation and the Verilated Verilog are driven
//! through one trait of [`simulate`]; [`tools`] runs Verilator, Icarus Verilog and yosys; [`catalogue`] names all blocks.

pub mod axi;
pub mod card;
pub mod catalogue;
pub mod curve;
pub mod datapath;
pub mod emit;
mod error;
pub mod keccak;
pub mod modular;
pub mod msm;
pub mod ntt;
pub mod primitives;
pub mod project;
pub mod simulate;
pub mod tools;
pub mod word;

pub use error::HdlError;
