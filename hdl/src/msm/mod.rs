//! Multi-scalar multiplication: the buckets of all windows, filled by one pipelined adder.

mod config;
mod digits;
pub mod model;
mod recode;
pub mod schedule;

pub use config::{COVERED_BITS, Config, MAX_WINDOWS};
pub use digits::{Operation, operations};
pub use recode::{recoder, selector};
