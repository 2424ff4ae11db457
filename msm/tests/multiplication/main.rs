//! Multiplications against the naive sum.
//!
//! The bases are known multiples of the generator, so the expected sum is one multiplication by
//! arkworks; one test shows that it equals the naive sum. Every test runs with each engine of this
//! machine.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]
#![expect(clippy::print_stdout, reason = "says which engines did not run")]

mod bad_input;
mod edges;
mod fixture;
mod g2;
mod golden;
mod sizes;
mod tables;
