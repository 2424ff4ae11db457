//! A fold engine for sums of fractions: binds a variable of a layer and sums the next round's
//! message, in one pass over memory.
//!
//! A layer has numerators p and denominators q, each as nodes of eight lanes; nodes 2 v and 2 v + 1
//! are quad v, `p0, q0, p1, q1` in each lane. A round is over *pairs* of quads 2 v and 2 v + 1. For
//! a challenge r, lambda, and a weight w(v) per pair, the engine computes ([`Round`]):
//!
//! ```text
//! fold      near + r (far - near) for each of p and q, of the quads of a pair,
//!           is a quad of the next layer
//! message   t(0)  = sum over v of w(v) F(quad 2 v)
//!           t2    = sum over v of w(v) F(quad 2 v + 1 - quad 2 v)
//!           F     = p0 q1 + p1 q0 + lambda q0 q1
//! ```
//!
//! `t(0)` and the coefficient `t2` of X^2 come lane by lane; a host adds the lanes with their
//! weights. This is the round of `fraction_round` and `fraction_fold` in
//! `kernels/opencl/cl/sums.cl`. Elements are canonical and in Montgomery form.
//!
//! - [`FoldEngine`]: the circuit between streams;
//! - [`Config`]: its multipliers;
//! - [`Round`]: the model;
//! - [`card`]: the kernel with memory masters around the engine.

mod arithmetic;
pub mod card;
mod circuit;
mod config;
pub(crate) mod estimate;
mod model;
#[cfg(test)]
mod tests;

pub use circuit::FoldEngine;
pub use config::{Config, MULTIPLIERS};
pub use model::{LANES, Layer, Round};

/// Clocks per pair: two terms of eight lanes at two points, one term per clock.
pub const PAIR_CYCLES: u64 = 32;
/// Beats of p, and of q, per pair of quads.
pub const PAIR_BEATS: u64 = 16;
/// log2 of the first number of pairs that is too large for a run: beats are counted in 32 bits.
pub const LOG_PAIRS: u32 = 27;
