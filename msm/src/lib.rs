#![doc = include_str!("../README.md")]
//!
//! # Inside
//!
//! Multi-scalar multiplication over BN254 G1 and G2 with scalars of stated width.
//!
//! Bucket method (Pippenger) in affine coordinates: a window's non-zero digits are sorted by
//! bucket, and the points of each bucket are summed pairwise, with one inversion for all pairs of a
//! tile. Sorting removes every conflict between additions, and a skewed column (all ones, for
//! example) costs no more than a random one.
//!
//! | module | holds |
//! |---|---|
//! | `scalars` | [`Scalars`], a column whose width is in its type |
//! | `bases` | [`Bases`] and [`G2Bases`], checked points, with tables of multiples where they pay off |
//! | `words` | scalars as sign and magnitude |
//! | `plan` | windows by cost, from the largest scalar and the number of non-zero ones |
//! | `digits` | signed digits, counting sort |
//! | `engine` | engines that add points |
//! | `point` | affine points, additions with shared inversions |
//! | `buckets` | one window of the scalar engine |
//! | `lanes` | points and windows in eight lanes |
//! | `multiply` | [`msm`]: columns and rows of windows in parallel on the current rayon pool |
//! | `fixed_base` | [`fixed_base_multiples`]: many multiples of one point |
//!
//! Results are exact for every input: infinity among the bases, equal and opposite points, zero
//! scalars.
//!
//! # Memory
//! A base takes 64 bytes (128 in G2) and as much again per table of multiples. Beside its scalars,
//! a call takes 2 or 4 bytes per scalar and window (at most 512 MiB at a time, beyond which windows
//! are processed in groups), and for each window in progress on a thread 4 bytes per scalar, 8
//! bytes per bucket, and 136 bytes per bucket for points (at most 2^19 buckets). At 2^24 full
//! scalars: 1 GiB of bases, 0.5 GiB of digits and 0.14 GiB per thread. A failed allocation is
//! [`Error::OutOfMemory`].

mod bases;
mod buckets;
mod digits;
mod engine;
mod error;
mod fixed_base;
mod lanes;
mod memory;
mod multiply;
mod plan;
mod point;
mod scalars;
mod words;

pub use ark_bn254::{Fr, G1Affine, G2Affine};
pub use bases::{Bases, G2Bases};
pub use error::Error;
pub use fixed_base::fixed_base_multiples;
pub use multiply::{msm, msm_from, msm_g2};
pub use scalars::Scalars;
