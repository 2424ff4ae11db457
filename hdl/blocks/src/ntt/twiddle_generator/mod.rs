//! Factors of a pass of a four-step transform, generated on the fly: two per clock, each the
//! product of two table entries.
//!
//! A pass works on a matrix of N1 x C values in memory (N1 = 2^n1, N = N1 C = 2^L, index j1 C +
//! j2), one tile of T = 2^s columns after another, T N1 = 2^n values at once; rows are pairs of
//! values. [`Job`] defines the factors of the tiles:
//!
//! | kind | order within a tile | exponents of a row |
//! |---|---|---|
//! | values | row-major: j1, then pairs of columns j2 | j1 C + j2, and the next one |
//! | [`Results::Between`] | column after column j2, k = 0 .. N1/2 - 1 | j2 k, j2 (k + N1/2) |
//! | [`Results::ByIndex`] | k = 0 .. N1/2 - 1, then columns j2 | k C + j2, N/2 more |
//!
//! A factor is `scale base^e = high[e >> H] low[e mod 2^H]`, with tables of 2^H entries
//! ([`tables`]) that the circuit receives with each job; everything is in Montgomery form.

pub mod bench;
pub(crate) mod catalogue;
mod circuit;
mod config;
mod model;
mod products;
#[cfg(test)]
mod tests;

pub use circuit::TwiddleGenerator;
pub use config::{Config, MAX_LOG_SIZE, MAX_LOG_TABLE, MAX_SKIP};
pub use model::{Job, Powers, Results, tables};
