#![doc = include_str!("../README.md")]
//!
//! # Inside
//!
//! Number-theoretic transform over BN254 Fr: plans, cosets, batches of columns.
//!
//! A [`Plan`] holds the constants of one length; [`Plan::transform`] takes a batch of columns of
//! that length, natural order in and out, on the current rayon pool. [`Plans`] shares plans and
//! their scratch between threads. The generator of each subgroup is arkworks' (`5^((r-1)/2^k)`).
//!
//! | module | holds |
//! |---|---|
//! | `lanes` | the engine with AVX-512: four steps, eight columns at a time |
//! | `scalar` | the portable engine |
//! | `memory` | buffers kept between calls |

mod error;
mod lanes;
mod memory;
mod order;
mod plan;
mod plans;
mod scalar;

pub use ark_bn254::Fr;
pub use error::Error;
pub use order::{Direction, Order, Orders};
pub use plan::Plan;
pub use plans::Plans;
