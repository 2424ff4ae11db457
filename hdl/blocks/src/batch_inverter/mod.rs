//! Inverses of a stream of numbers modulo the prime of the curve, one per clock, for three products
//! each.

pub(crate) mod catalogue;
mod circuit;
mod config;
mod schedule;
#[cfg(test)]
mod tests;

pub use circuit::BatchInverter;
pub use config::{Config, MAX_LOG_BATCH, MIN_LOG_BATCH};
pub use schedule::Schedule;
