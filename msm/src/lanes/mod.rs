//! Sums of BN254 G1 points eight at a time.
//!
//! A window is `sum_b (b + 1) sum_{entries of bucket b} +-P`. The entries, grouped by bucket, are
//! cut into tiles that fit the second-level cache together with their intermediate values, and each
//! tile is summed as a pairwise tree: a round adds neighbours of the same bucket in affine form,
//! with one inversion for the whole round. The points left over by the tiles are summed by the same
//! tree, and the buckets are weighted by rounds of the same additions.
//!
//! | module | computes |
//! |---|---|
//! | [`point`] | [`Packed`]: a point in one cache line |
//! | [`round`] | many independent affine additions, with one inversion |
//! | [`tree`] | the sum of each run of points |
//! | [`weighted`] | `sum_b (b + 1) B_b` |
//! | [`projective`] | complete additions, for the few remaining points |
//!
//! A tree adds each point once, in any bucket, so the distribution of the scalars hardly changes
//! the cost. An addition takes 5 products, a square, and its share of an inversion.
//!
//! With an [`Isa`] without lanes this module runs on the kernels'
//! [`Twin`](zkfabric_kernels_cpu::lanes::Twin), which only tests do.

mod point;
mod projective;
mod round;
mod tree;
mod weighted;

#[cfg(test)]
mod tests;

use ark_bn254::G1Projective;
use zkfabric_kernels_cpu::{Isa, OutOfMemory};

use crate::digits::Sorted;
use tree::Run;

pub(crate) use point::{Packed, pack};

/// Returns `sum_b (b + 1) sum_{entries of bucket b} +-P` over the sorted entries of a window;
/// `parts` bounds the parallelism.
///
/// # Errors
/// [`OutOfMemory`].
pub(crate) fn window_sum(
    isa: Isa,
    bases: &[Packed],
    sorted: &Sorted,
    parts: usize,
) -> Result<G1Projective, OutOfMemory> {
    let runs = (0_u32..)
        .zip(&sorted.counts)
        .filter(|(_, length)| **length > 0)
        .map(|(bucket, length)| Run {
            bucket,
            length: *length,
        });
    let buckets = tree::buckets(
        isa,
        bases,
        &sorted.entries,
        &tree::collect(sorted.counts.len(), runs)?,
        sorted.counts.len(),
        parts,
    )?;
    weighted::sum(isa, &buckets, parts)
}

/// Returns `sum +-P` over the entries, on all threads of the pool.
///
/// # Errors
/// [`OutOfMemory`].
pub(crate) fn sum(
    isa: Isa,
    bases: &[Packed],
    entries: &[u32],
) -> Result<G1Projective, OutOfMemory> {
    // Fewer than 2^31 bases have indices, and each has at most one entry.
    let whole = Run {
        bucket: 0,
        length: u32::try_from(entries.len()).unwrap_or(u32::MAX),
    };
    let runs = if entries.is_empty() {
        &[][..]
    } else {
        &[whole]
    };
    let buckets = tree::buckets(isa, bases, entries, runs, 1, rayon::current_num_threads())?;
    Ok(buckets.iter().map(point::projective).sum())
}
