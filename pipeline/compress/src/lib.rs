//! The verifier of a shard as a list of operations, which a circuit proves.
//!
//! The verifier is written over [`zkfabric_algebra::Scalar`]. Here it runs on [`Wire`]s: each operation, each permutation of the transcript
//! and each condition is written to a [`Tape`], and what is constant is computed at once. A tape depends on the key, the shape of a shard
//! and the form of the opening, and on nothing in a proof: chips and heights decide which operations there are, in which order.
//! [`Operations::run`] computes them for one proof and names the first condition that does not hold.
//!
//! | module | holds |
//! |---|---|
//! | [`tape`] | operations, and what they come to for given inputs |
//! | [`wire`] | the scalars and points that write them |
//! | [`shard`] | the operations that verify a shard, and the inputs of a proof |
#![forbid(unsafe_code)]
#![deny(
    clippy::arithmetic_side_effects,
    clippy::as_conversions,
    clippy::indexing_slicing
)]

mod error;
pub mod shard;
pub mod tape;
pub mod wire;

pub use error::Refusal;
pub use shard::{Checked, Recorded, ShardInput};
pub use tape::{Counts, Operation, Operations, Tape};
pub use wire::{PointWire, Wire};
