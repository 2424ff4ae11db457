#![doc = include_str!("../README.md")]
//!
//! # Inside
//!
//! MSM, NTT, Keccak and BN254 arithmetic in hardware, described in Rust.
//!
//! [`catalogue`] lists all blocks, [`card`] has the shared parts of card kernels, [`mod@estimate`]
//! the times of jobs on a card, [`resident`] those of provers that stay on one, [`placement`] the
//! clocks of blocks on a small FPGA; blocks are made with the [`toolkit`].

pub mod affine_adder;
pub mod axi;
pub mod axi_copy;
pub mod axi_strided_copy;
pub mod batch_inverter;
pub mod card;
pub mod catalogue;
pub mod curve;
pub mod estimate;
pub mod fifo;
pub mod fold;
pub mod inverter;
pub mod keccak;
pub mod modular;
pub mod msm;
pub mod narrow_msm;
pub mod ntt;
pub mod placement;
pub mod resident;
pub mod skid_buffer;
pub mod unit;

pub use zkfabric_hdl_toolkit as toolkit;
