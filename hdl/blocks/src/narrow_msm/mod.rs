//! Sums of points times narrow scalars, several columns of scalars at once: bits, bytes and words
//! of up to 64 bits.
//!
//! For column `c` over bases `P_i`, the sum is `sum_i v_c(i) P_i`. A [`Pass`] reads all bases once
//! and makes one address per row of digits of one or several columns ([`Digit`]); the circuit
//! ([`NarrowMsm`]) adds base `i` to the bucket of row `i`'s address, one addition per clock, and
//! then adds up the buckets by the bits of the addresses. The host computes the sum of each column
//! from the circuit's sums ([`column_sums`]). [`plan`] cuts columns into passes.

pub mod bench;
pub mod card;
pub(crate) mod catalogue;
mod circuit;
mod column;
mod config;
mod error;
mod estimate;
mod front;
mod host;
pub mod model;
mod pass;
pub mod schedule;
#[cfg(test)]
mod tests;

pub use circuit::{Base, Job, NarrowMsm, Row};
pub use column::{Column, Kind, Tuple};
pub use config::{Config, Timing};
pub use error::ColumnError;
pub use host::column_sums;
pub use pass::{Digit, Pass, plan};
