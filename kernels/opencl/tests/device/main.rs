//! Tests the kernels on every device of this machine, in each variant that it can run, against the
//! native kernels and arkworks.

#![expect(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]
#![expect(clippy::print_stdout, reason = "says what did not run")]

mod discovery;
mod fixture;
mod keccak;
mod layers;
mod msm;
mod ntt;
mod prepare;
mod programs;
mod sums;
mod threads;
mod tuning;
