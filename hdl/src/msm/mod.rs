//! Multi-scalar multiplication: the buckets of all windows, filled by one pipelined adder.

pub mod bench;
mod config;
mod digits;
mod engine;
pub mod model;
mod recode;
pub mod schedule;
#[cfg(test)]
mod tests;

pub use config::{COVERED_BITS, Config, MAX_WINDOWS};
pub use digits::{Operation, operations};
pub use engine::{Engine, Input, Output, adder_latency};
pub use recode::{recoder, selector};
