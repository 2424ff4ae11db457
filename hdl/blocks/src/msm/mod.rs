//! Multi-scalar multiplication: the buckets of all windows, filled and added up by one pipelined
//! adder.

mod accumulator;
pub(crate) mod adder;
pub mod bench;
mod bit_sums;
pub mod card;
pub(crate) mod catalogue;
mod config;
mod digits;
mod engine;
pub(crate) mod estimate;
mod host;
pub mod model;
#[cfg(test)]
mod multiplication;
mod projection;
mod recode;
pub mod schedule;
#[cfg(test)]
mod tests;

pub use accumulator::{Accumulator, Output};
pub use adder::{
    AdderKind, AdderPorts, AffineBucketAdder, BucketAdder, Coordinates, ProjectiveBucketAdder,
};
pub use bit_sums::{Layout, Pairs};
pub(crate) use config::log_queue;
pub use config::{COVERED_BITS, Config, MAX_WINDOWS};
pub use digits::{Operation, operations};
pub use engine::{Input, MsmEngine};
pub(crate) use host::checked_point;
pub use host::{SumError, final_sum};
pub use projection::{BucketMemory, Projection};
pub(crate) use recode::not_zero;
pub use recode::{recoder, selector};
