//! One window: buckets from sorted entries, and the weighted sum of the buckets.

use ark_bn254::{G1Affine, G1Projective};
use ark_ff::{AdditiveGroup, Zero};
use rayon::prelude::*;

use crate::{
    digits::Sorted,
    point::{Adder, Point, Run},
};

/// Points that are summed together: with their denominators they fill half of a 1 MiB second-level cache.
const TILE: usize = 1 << 13;
/// Entries a parallel part has at least.
const PART: usize = 1 << 15;
/// Buckets from which on the weighted sum is taken in lanes.
const LANES_FROM: usize = 1 << 11;
/// Buckets of a lane.
const LANE: usize = 64;

/// The buckets `1..`, dense; `parts` bounds the parallelism.
pub(crate) fn accumulate(bases: &[Point], sorted: &Sorted, parts: usize) -> Vec<Point> {
    let mut buckets = vec![Point::INFINITY; sorted.counts.len()];
    let part = sorted.entries.len().div_ceil(parts.max(1)).max(PART);
    let sums: Vec<Vec<(usize, Point)>> = split(sorted, part)
        .into_par_iter()
        .map(|(entries, runs)| accumulate_part(bases, entries, runs))
        .collect();
    // A bucket that lies in two parts is met twice in a row.
    for (bucket, sum) in sums.into_iter().flatten() {
        let slot = &mut buckets[bucket];
        *slot = if slot.is_infinity() {
            sum
        } else {
            let total = G1Projective::from(G1Affine::from(*slot)) + G1Affine::from(sum);
            Point::from(G1Affine::from(total))
        };
    }
    buckets
}

/// Cuts the entries in pieces of `size`, each with its own runs.
fn split(sorted: &Sorted, size: usize) -> Vec<(&[u32], Vec<Run>)> {
    let mut pieces: Vec<(&[u32], Vec<Run>)> = sorted
        .entries
        .chunks(size)
        .map(|entries| (entries, Vec::new()))
        .collect();
    let mut at = 0;
    for (bucket, count) in sorted.counts.iter().enumerate() {
        let mut count = *count as usize;
        while count > 0 {
            let length = count.min(size - at % size);
            pieces[at / size].1.push(Run { bucket, length });
            at += length;
            count -= length;
        }
    }
    pieces
}

/// Sums the runs tile by tile; what is left of a bucket at the end of a tile is the first point of the next.
fn accumulate_part(bases: &[Point], entries: &[u32], runs: Vec<Run>) -> Vec<(usize, Point)> {
    let mut adder = Adder::default();
    let mut sums = Vec::with_capacity(runs.len());
    let mut tile: Vec<Point> = Vec::with_capacity(TILE);
    let mut tile_runs: Vec<Run> = Vec::new();
    let mut flush = |tile: &mut Vec<Point>, tile_runs: &mut Vec<Run>, last: bool| {
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
    sums
}

/// `sum_b b * buckets[b - 1]`.
///
/// Many buckets are cut in lanes of 64 that run side by side in affine form: lane `l` gives `S_l = sum P` and
/// `A_l = sum (i + 1) P_i`, and the result is `sum_l A_l + 64 sum_l l S_l`.
pub(crate) fn weighted_sum(buckets: &[Point]) -> G1Projective {
    if buckets.len() < LANES_FROM {
        return running_sum(buckets).1;
    }
    let lanes = buckets.len().div_ceil(LANE);
    let mut adder = Adder::default();
    let mut sums = vec![Point::INFINITY; lanes];
    let mut weighted = vec![Point::INFINITY; lanes];
    let mut terms = vec![Point::INFINITY; lanes];
    for offset in (0..LANE).rev() {
        for (term, lane) in terms.iter_mut().zip(buckets.chunks(LANE)) {
            *term = lane.get(offset).copied().unwrap_or(Point::INFINITY);
        }
        adder.add_each(&mut sums, &terms);
        adder.add_each(&mut weighted, &sums);
    }
    let mut total = weighted_sum(&sums[1..]);
    for _ in 0..LANE.trailing_zeros() {
        total.double_in_place();
    }
    for point in weighted {
        total += G1Affine::from(point);
    }
    total
}

/// Sum and weighted sum, from the highest bucket down.
fn running_sum(buckets: &[Point]) -> (G1Projective, G1Projective) {
    let (mut sum, mut weighted) = (G1Projective::zero(), G1Projective::zero());
    for bucket in buckets.iter().rev() {
        if !bucket.is_infinity() {
            sum += G1Affine::from(*bucket);
        }
        weighted += sum;
    }
    (sum, weighted)
}
