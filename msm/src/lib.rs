#![doc = include_str!("../README.md")]
//!
//! # Inside
//!
//! Multi-scalar multiplication over BN254 G1 and G2 with scalars of stated width.
//!
//! Bucket method (Pippenger) in affine coordinates: a window's non-zero digits are sorted by bucket, and the points of each bucket
//! are summed pairwise, all pairs of a tile sharing one inversion. Sorting removes every conflict between
//! additions, and a skewed column (all ones, say) costs no more than a random one.
//!
//! | module | holds |
//! |---|---|
//! | `scalars` | [`Scalars`], a column whose width is in its type |
//! | `bases` | [`Bases`] and [`G2Bases`], checked points, with tables of multiples where they pay |
//! | `words` | scalars as sign and magnitude |
//! | `plan` | windows by cost: the largest scalar and the number of non-zero ones decide |
//! | `digits` | signed digits, counting sort |
//! | `engine` | what adds points |
//! | `point` | affine points, additions with shared inversions |
//! | `buckets` | one window of the scalar engine |
//! | `lanes` | points and windows in eight lanes |
//! | `multiply` | [`msm`]: columns and rows of windows in parallel on the current rayon pool |
//! | `fixed_base` | [`fixed_base_multiples`]: many multiples of one point |
//!
//! Results are exact for every input: infinity among the bases, equal and opposite points, zero scalars.
//!
//! # Memory
//! A base takes 64 bytes (128 in G2) and as much again for each table of multiples. A call takes, beside its scalars, 2 or 4 bytes for each
//! scalar and window (at most 512 MiB at a time, then the windows are done in groups), and for each window that a thread works on
//! 4 bytes a scalar, 8 bytes a bucket, and 136 bytes a bucket for points (at most 2^19 buckets). At 2^24 full scalars: 1 GiB of bases, 0.5 GiB of
//! digits and 0.14 GiB a thread. An allocation that fails is [`Error::OutOfMemory`].

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
