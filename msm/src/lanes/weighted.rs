//! Weighted sum of the buckets: `sum_b (b + 1) B_b`, `b` from 0.
//!
//! The buckets are cut into [`SEGMENTS`] segments of `n`, which are summed side by side from their
//! last bucket down, in rounds of affine additions: `T += S` and `S += B` at the same time, so that
//! at the end `S = sum B_i` and `T = sum i B_i` within the segment. With `b = l n + i`,
//! `sum_b b B_b = sum_l T_l + n sum_l l S_l`. Complete additions in lanes compute these sums of few
//! points, and the whole sum for few buckets. The cost is two affine additions per bucket.

use ark_bn254::G1Projective;
use rayon::prelude::*;
use zkfabric_kernels_cpu::{
    Buffer, Isa, OutOfMemory,
    lanes::{LANES, Lanes},
};

use super::{
    point::{INFINITY, Packed},
    projective::{LastSums, times},
    round::{Additions, Operands, Prefix, Round, Special},
};

/// Number of segments; a multiple of the additions of a step.
const SEGMENTS: usize = 256;
/// Number of buckets from which on segments pay off: below, their inversions cost more than
/// complete additions.
const SEGMENTED: usize = 1 << 10;
/// Minimum number of buckets in a parallel part.
const PART: usize = 1 << 11;

/// Returns `sum_b (b + 1) buckets[b]`; `parts` bounds the parallelism.
pub(super) fn sum(isa: Isa, buckets: &[Packed], parts: usize) -> Result<G1Projective, OutOfMemory> {
    let size = buckets.len().div_ceil(parts.max(1)).max(PART);
    buckets
        .par_chunks(size)
        .enumerate()
        .map(|(part, buckets)| {
            let (weighted, plain) = sums(isa, buckets)?;
            Ok(weighted + times(plain, part * size + 1))
        })
        .try_reduce(G1Projective::default, |a, b| Ok(a + b))
}

/// Returns `sum_b b buckets[b]` and `sum_b buckets[b]`.
fn sums(isa: Isa, buckets: &[Packed]) -> Result<(G1Projective, G1Projective), OutOfMemory> {
    if buckets.len() < SEGMENTED {
        let sums = isa.dispatch(LastSums {
            points: buckets,
            others: &[],
        });
        return Ok((sums.weighted, sums.plain));
    }
    let length = buckets.len().div_ceil(SEGMENTS);
    // T of all segments, then S of all segments.
    let mut state = Buffer::<Packed>::zeroed(2 * SEGMENTS)?;
    let mut next = Buffer::<Packed>::zeroed(2 * SEGMENTS)?;
    let groups = 2 * SEGMENTS / LANES;
    let mut prefix = Buffer::<Prefix>::zeroed(groups)?;
    let mut special = vec![Special::NONE; groups];
    for offset in (0..length).rev() {
        isa.dispatch(Round {
            additions: Step {
                state: &state,
                buckets,
                length,
                offset,
            },
            sums: &mut next,
            prefix: &mut prefix,
            special: &mut special,
        });
        core::mem::swap(&mut state, &mut next);
    }
    let (others, points) = state.split_at(SEGMENTS);
    let sums = isa.dispatch(LastSums { points, others });
    Ok((sums.other + times(sums.weighted, length), sums.plain))
}

/// One bucket of each segment: sums `0..SEGMENTS` are `T + S`, the others `S + B`.
#[derive(Debug, Clone, Copy)]
struct Step<'a> {
    state: &'a [Packed],
    buckets: &'a [Packed],
    /// Length of a segment.
    length: usize,
    /// Offset within the segments.
    offset: usize,
}

impl Step<'_> {
    #[inline(always)]
    fn bucket(&self, segment: usize) -> &Packed {
        self.buckets
            .get(segment * self.length + self.offset)
            .unwrap_or(&INFINITY)
    }
}

impl Additions for Step<'_> {
    const SIGNED: bool = false;

    #[inline(always)]
    fn groups(&self) -> usize {
        2 * SEGMENTS / LANES
    }

    #[inline(always)]
    fn operands(&self, group: usize) -> Operands<'_> {
        let first = LANES * group;
        let (sums, terms) = (&self.state[first..first + LANES], &self.state[SEGMENTS..]);
        let mut operands = Operands {
            first: [&sums[0]; LANES],
            second: [&sums[0]; LANES],
            negative: [0; 2],
        };
        for lane in 0..LANES {
            operands.first[lane] = &sums[lane];
            operands.second[lane] = if first < SEGMENTS {
                &terms[first + lane]
            } else {
                self.bucket(first - SEGMENTS + lane)
            };
        }
        operands
    }

    #[inline(always)]
    fn target(&self, group: usize, lane: usize) -> usize {
        LANES * group + lane
    }

    #[inline(always)]
    fn prefetch_next<L: Lanes>(&self, l: L, share: usize, shares: usize) {
        // The bucket below, in each segment.
        if let Some(offset) = self.offset.checked_sub(1) {
            let size = SEGMENTS.div_ceil(shares);
            for segment in share * size..(share + 1) * size {
                l.prefetch(Step { offset, ..*self }.bucket(segment));
            }
        }
    }
}
