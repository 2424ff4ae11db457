//! The runtime over devices that fail.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

mod columns;
mod faults;
mod fixture;
mod jobs;
mod many;
mod prepare;
mod sums;
