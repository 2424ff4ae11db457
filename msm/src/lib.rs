//! Multi-scalar multiplication over BN254 G1 with scalars of stated width.
//!
//! Bucket method (Pippenger) in affine coordinates: a window's non-zero digits are sorted by bucket, and the points of each bucket
//! are summed pairwise, all pairs of a tile sharing one inversion. Sorting removes every conflict between
//! additions, and a skewed column (all ones, say) costs no more than a random one.
//!
//! | module | holds |
//! |---|---|
//! | `scalars` | [`Scalars`], a column whose width is in its type |
//! | `plan` | windows by cost: the largest scalar and the number of non-zero ones decide |
//! | `digits` | signed digits, counting sort |
//! | `point` | affine points, additions with shared inversions |
//! | `buckets` | one window |
//! | `multiply` | [`msm`]: columns and windows in parallel on the current rayon pool |
//! | `fixed_base` | [`fixed_base_multiples`]: many multiples of one point |
//!
//! Results are exact for every input: infinity among the bases, equal and opposite points, zero scalars.

mod buckets;
mod digits;
mod error;
mod fixed_base;
mod multiply;
mod plan;
mod point;
mod scalars;

pub use error::Error;
pub use fixed_base::fixed_base_multiples;
pub use multiply::{Bases, msm};
pub use scalars::Scalars;
