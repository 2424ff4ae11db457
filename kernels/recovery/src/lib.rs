#![doc = include_str!("../README.md")]
//!
//! # Inside
//!
//! With the digest `z`, the signature's point `R` (x from `r`, y by its parity): the key is
//! `Q = u_1 G + u_2 R` with `u_1 = -z / r` and `u_2 = s / r` modulo `n` (SEC 1, 4.1.6).
//!
//! | module | holds |
//! |---|---|
//! | `curve` | the curve's constants, portable fields |
//! | `signature` | [`Signature`], [`Recovered`], ranges of numbers |
//! | `split` | scalars as halves of signed digits |
//! | `inverse` | inverses in portable code |
//! | `generator` | the table of multiples of `G` |
//! | `lanes` | square roots, tables and sums in eight lanes |
//! | `block` | signatures into lanes |
//! | `library` | libsecp256k1 |
//! | `recovery` | [`Recovery`]: batches to the lanes or to the library |
//!
//! Per signature in the lanes: a square root (253 squares, 13 products), a table of 16 odd
//! multiples (152 products), 125 doublings, 72 additions, and shares of four inversions modulo `p`
//! and of one modulo `n`.

mod block;
mod curve;
mod error;
mod generator;
mod inverse;
mod lanes;
mod library;
mod recovery;
mod signature;
mod split;
#[cfg(test)]
mod tests;

pub use error::{Error, Failure};
pub use recovery::Recovery;
pub use signature::{Recovered, Signature};
