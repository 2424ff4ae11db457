//! Tests of the sums against their definitions.
//!
//! They stand outside of the crate, whose kernels are then compiled once.

#![expect(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

mod fixture;
mod fractions;
mod keccak;
mod linear;
mod memory;
mod rows;
mod stack;
