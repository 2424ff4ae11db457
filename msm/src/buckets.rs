//! One window: buckets from sorted entries, and the weighted sum of the buckets.

use ark_ec::CurveGroup;
use ark_ec::short_weierstrass::Projective;
use ark_ff::{AdditiveGroup, Zero};
use rayon::prelude::*;
use zkfabric_kernels_cpu::{OutOfMemory, reserve};

use crate::{
    memory::filled,
    point::{Adder, Coordinate, Curve, Point, Run},
};

/// Number of points summed together: with their denominators they fill half of a 1 MiB second-level
/// cache.
const TILE: usize = 1 << 13;
/// Minimum number of entries in a parallel part.
const PART: usize = 1 << 15;
/// Number of buckets from which on the weighted sum uses affine form.
const SEGMENTS_FROM: usize = 1 << 7;

/// Sums the buckets `1..`, dense: `counts` entries each, in order. `parts` bounds the parallelism.
pub(crate) fn accumulate<C: Curve>(
    bases: &[Point<C::BaseField>],
    entries: &[u32],
    counts: &[u32],
    parts: usize,
) -> Result<Vec<Point<C::BaseField>>, OutOfMemory> {
    let mut buckets = filled(Point::INFINITY, counts.len())?;
    let size = entries.len().div_ceil(parts.max(1)).max(PART);
    let sums = split(entries, counts, size)?
        .into_par_iter()
        .map(|chunk| accumulate_part(bases, chunk.entries, chunk.runs))
        .collect::<Result<Vec<_>, _>>()?;
    // A bucket split over two parts appears twice in a row.
    for (bucket, sum) in sums.into_iter().flatten() {
        let slot = &mut buckets[bucket];
        *slot = if slot.is_infinity() {
            sum
        } else {
            let total = Projective::<C>::from(slot.to_affine::<C>()) + sum.to_affine::<C>();
            Point::from(total.into_affine())
        };
    }
    Ok(buckets)
}

/// Consecutive entries, with their runs.
struct Chunk<'a> {
    entries: &'a [u32],
    runs: Vec<Run>,
}

/// A bucket and its sum.
type Sum<F> = (usize, Point<F>);

/// Cuts the entries into chunks of `size`, each with its own runs.
fn split<'a>(
    entries: &'a [u32],
    counts: &[u32],
    size: usize,
) -> Result<Vec<Chunk<'a>>, OutOfMemory> {
    let mut chunks: Vec<Chunk<'a>> = Vec::new();
    let mut counts = counts.iter().map(|count| *count as usize).enumerate();
    let mut open = counts.next();
    for entries in entries.chunks(size) {
        // At most one run per entry, and one per bucket.
        let mut runs = reserve(entries.len().min(counts.len() + 1))?;
        let mut room = entries.len();
        while room > 0
            && let Some((bucket, left)) = open
        {
            let length = left.min(room);
            if length > 0 {
                runs.push(Run { bucket, length });
            }
            room -= length;
            open = if left > length {
                Some((bucket, left - length))
            } else {
                counts.next()
            };
        }
        chunks.push(Chunk { entries, runs });
    }
    Ok(chunks)
}

/// Sums the runs tile by tile; the remainder of a bucket at the end of a tile is the first point of
/// the next.
fn accumulate_part<F: Coordinate>(
    bases: &[Point<F>],
    entries: &[u32],
    runs: Vec<Run>,
) -> Result<Vec<Sum<F>>, OutOfMemory> {
    let mut adder = Adder::new();
    let mut sums = reserve(runs.len())?;
    let mut tile: Vec<Point<F>> = Vec::with_capacity(TILE);
    let mut tile_runs: Vec<Run> = Vec::new();
    let mut flush = |tile: &mut Vec<Point<F>>, tile_runs: &mut Vec<Run>, last: bool| {
        adder.sum_runs(tile, tile_runs);
        let keep = usize::from(!last);
        let done = tile_runs.len().saturating_sub(keep);
        sums.extend(
            tile_runs
                .drain(..done)
                .map(|run| run.bucket)
                .zip(tile.drain(..done)),
        );
    };
    let mut entries = entries.iter();
    for run in runs {
        let mut left = run.length;
        while left > 0 {
            if tile.len() >= TILE {
                flush(&mut tile, &mut tile_runs, false);
            }
            let take = left.min(TILE - tile.len());
            tile.extend(
                entries
                    .by_ref()
                    .take(take)
                    .map(|entry| bases[(entry >> 1) as usize].negated_if(entry & 1 == 1)),
            );
            match tile_runs.last_mut() {
                Some(open) if open.bucket == run.bucket => open.length += take,
                _ => tile_runs.push(Run {
                    bucket: run.bucket,
                    length: take,
                }),
            }
            left -= take;
        }
    }
    flush(&mut tile, &mut tile_runs, true);
    Ok(sums)
}

/// Computes `sum_b b * buckets[b - 1]`.
///
/// Many buckets are cut into segments of `2^k` that run side by side in affine form: segment `l`
/// gives `S_l = sum P` and `A_l = sum (i + 1) P_i`, and the result is
/// `sum_l A_l + 2^k sum_l l S_l`. For `B` buckets the cost is about `12 B` field multiplications,
/// `100 * 2^k` for the inversions and `38 B / 2^k` for the last sums, so `2^k` is near
/// `sqrt(B) / 1.6`; the direct method costs `27 B`.
pub(crate) fn weighted_sum<C: Curve>(buckets: &[Point<C::BaseField>]) -> Projective<C> {
    if buckets.len() < SEGMENTS_FROM {
        return running_sum(buckets).1;
    }
    let log_length = (buckets.len().ilog2() - 1) / 2;
    let length = 1 << log_length;
    let segments = buckets.len().div_ceil(length);
    let mut adder = Adder::new();
    let mut sums = vec![Point::INFINITY; segments];
    let mut weighted = sums.clone();
    let mut terms = sums.clone();
    for offset in (0..length).rev() {
        for (term, segment) in terms.iter_mut().zip(buckets.chunks(length)) {
            *term = segment.get(offset).copied().unwrap_or(Point::INFINITY);
        }
        adder.add_each(&mut sums, &terms);
        adder.add_each(&mut weighted, &sums);
    }
    let mut total = weighted_sum::<C>(&sums[1..]);
    for _ in 0..log_length {
        total.double_in_place();
    }
    for point in weighted {
        total += point.to_affine::<C>();
    }
    total
}

/// Returns the sum and the weighted sum, from the highest bucket down.
fn running_sum<C: Curve>(buckets: &[Point<C::BaseField>]) -> (Projective<C>, Projective<C>) {
    let (mut sum, mut weighted) = (Projective::zero(), Projective::zero());
    for bucket in buckets.iter().rev() {
        if !bucket.is_infinity() {
            sum += bucket.to_affine::<C>();
        }
        weighted += sum;
    }
    (sum, weighted)
}
