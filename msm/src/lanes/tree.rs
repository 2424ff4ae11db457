//! The sum of each run of points, as a pairwise tree in tiles.
//!
//! Entries are cut into tiles of [`TILE`], at any position within runs. Within a tile, a round adds
//! neighbours of the same run until too few additions are left to pay for an inversion. The
//! remaining points of runs with more than one, in a tile or across tiles, are the entries of the
//! next level. A level with one tile runs to the end. Every point enters at most one addition per
//! round, so a tile of `n` entries in `r` runs takes `n - r` additions in `log2` of the longest run
//! rounds, for any runs.

use rayon::prelude::*;
use zkfabric_kernels_cpu::{
    Buffer, Isa, OutOfMemory,
    lanes::{LANES, Lanes},
};

use super::{
    point::{Packed, negated_if},
    round::{Additions, Operands, Prefix, Round, STEP, Special},
};

/// Entries per tile.
pub(super) const TILE: usize = 1 << 13;
/// Minimum number of tiles in a parallel part.
const PART: usize = 4;
/// Minimum number of additions that pay for an inversion when they could wait for the next level.
const LEAST: usize = 128;

/// Consecutive points of one bucket.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Run {
    pub(super) bucket: u32,
    pub(super) length: u32,
}

/// Reserves room for `more` values.
fn reserve<T>(values: &mut Vec<T>, more: usize) -> Result<(), OutOfMemory> {
    values.try_reserve(more).map_err(|_| OutOfMemory {
        bytes: more.saturating_mul(size_of::<T>()),
    })
}

/// Collects at most `n` values.
pub(super) fn collect<T>(n: usize, values: impl Iterator<Item = T>) -> Result<Vec<T>, OutOfMemory> {
    let mut out = Vec::new();
    reserve(&mut out, n)?;
    out.extend(values);
    Ok(out)
}

/// Source of the points of a level.
trait Source: Copy + Send + Sync {
    const SIGNED: bool;

    fn len(&self) -> usize;

    /// Returns entries `start..end`.
    fn slice(self, start: usize, end: usize) -> Self;

    /// Returns the point of an entry, and whether the point is negated.
    fn get(&self, at: usize) -> (&Packed, bool);

    /// Returns the points of two consecutive entries.
    fn pair(&self, at: usize) -> [(&Packed, bool); 2];
}

/// Points of the caller, selected by entries `2 * index + sign`.
#[derive(Debug, Clone, Copy)]
struct Bases<'a> {
    bases: &'a [Packed],
    entries: &'a [u32],
}

impl Bases<'_> {
    #[inline(always)]
    fn named(&self, entry: u32) -> (&Packed, bool) {
        (&self.bases[(entry >> 1) as usize], entry & 1 == 1)
    }
}

impl Source for Bases<'_> {
    const SIGNED: bool = true;

    fn len(&self) -> usize {
        self.entries.len()
    }

    fn slice(self, start: usize, end: usize) -> Self {
        Self {
            bases: self.bases,
            entries: &self.entries[start..end],
        }
    }

    #[inline(always)]
    fn get(&self, at: usize) -> (&Packed, bool) {
        self.named(self.entries[at])
    }

    #[inline(always)]
    fn pair(&self, at: usize) -> [(&Packed, bool); 2] {
        let entries = &self.entries[at..at + 2];
        [self.named(entries[0]), self.named(entries[1])]
    }
}

/// Sums of an earlier round.
impl Source for &[Packed] {
    const SIGNED: bool = false;

    fn len(&self) -> usize {
        <[Packed]>::len(self)
    }

    fn slice(self, start: usize, end: usize) -> Self {
        &self[start..end]
    }

    #[inline(always)]
    fn get(&self, at: usize) -> (&Packed, bool) {
        (&self[at], false)
    }

    #[inline(always)]
    fn pair(&self, at: usize) -> [(&Packed, bool); 2] {
        let points = &self[at..at + 2];
        [(&points[0], false), (&points[1], false)]
    }
}

/// Addition of the entries `at` and `at + 1`.
#[derive(Debug, Clone, Copy)]
struct Pair {
    at: u32,
    to: u32,
}

/// Additions of neighbours, during which `next` is prefetched.
#[derive(Debug, Clone, Copy)]
struct Neighbours<'a, S> {
    source: S,
    pairs: &'a [[Pair; LANES]],
    next: S,
}

impl<S: Source> Additions for Neighbours<'_, S> {
    const SIGNED: bool = S::SIGNED;

    #[inline(always)]
    fn groups(&self) -> usize {
        self.pairs.len()
    }

    #[inline(always)]
    fn operands(&self, group: usize) -> Operands<'_> {
        let pairs = &self.pairs[group];
        let first = self.source.get(pairs[0].at as usize).0;
        let mut operands = Operands {
            first: [first; LANES],
            second: [first; LANES],
            negative: [0; 2],
        };
        for (lane, pair) in pairs.iter().enumerate() {
            let [(first, a), (second, b)] = self.source.pair(pair.at as usize);
            operands.first[lane] = first;
            operands.second[lane] = second;
            operands.negative[0] |= u8::from(a) << lane;
            operands.negative[1] |= u8::from(b) << lane;
        }
        operands
    }

    #[inline(always)]
    fn target(&self, group: usize, lane: usize) -> usize {
        self.pairs[group][lane].to as usize
    }

    #[inline(always)]
    fn prefetch<L: Lanes>(&self, l: L, group: usize) {
        if S::SIGNED {
            for pair in &self.pairs[group] {
                let [first, second] = self.source.pair(pair.at as usize);
                l.prefetch(first.0);
                l.prefetch(second.0);
            }
        }
    }

    #[inline(always)]
    fn prefetch_next<L: Lanes>(&self, l: L, share: usize, shares: usize) {
        if S::SIGNED {
            let n = self.next.len();
            let size = n.div_ceil(shares);
            for at in (share * size).min(n)..((share + 1) * size).min(n) {
                l.prefetch(self.next.get(at).0);
            }
        }
    }
}

/// Memory of the rounds of a tile.
struct Scratch {
    /// Sums of the last two rounds, the latest first.
    points: [Buffer<Packed>; 2],
    rounds: Rounds,
}

/// Memory of a round beside points.
struct Rounds {
    /// Remaining runs of the tile.
    runs: Vec<Run>,
    pairs: Vec<Pair>,
    prefix: Buffer<Prefix>,
    special: Vec<Special>,
}

impl Scratch {
    /// Allocates for tiles of at most `entries`.
    fn new(entries: usize) -> Result<Self, OutOfMemory> {
        // Room for the tile's sums, and for the extra additions that fill the last step.
        let points = entries + STEP;
        let groups = (entries / 2).next_multiple_of(STEP) / LANES;
        Ok(Self {
            points: [Buffer::zeroed(points)?, Buffer::zeroed(points)?],
            rounds: Rounds {
                runs: collect(entries, core::iter::empty())?,
                pairs: collect(groups * LANES, core::iter::empty())?,
                prefix: Buffer::zeroed(groups)?,
                special: collect(groups, core::iter::repeat_n(Special::NONE, groups))?,
            },
        })
    }

    /// Sums the runs until fewer than `least` additions are left, at least 1. The points are then
    /// in `points[0]`.
    fn sum_runs<S: Source>(&mut self, isa: Isa, tile: S, next: S, least: usize) {
        let Self { points, rounds } = self;
        let [sums, source] = points;
        rounds.round(isa, tile, next, sums, least);
        while rounds.additions() >= least {
            core::mem::swap(sums, source);
            rounds.round(isa, &source[..], &[], sums, least);
        }
    }
}

impl Rounds {
    /// Returns the number of additions in a round.
    fn additions(&self) -> usize {
        self.runs.iter().map(|run| run.length as usize / 2).sum()
    }

    /// Runs one round from `source` to `sums`, which only copies when fewer than `least` additions
    /// are left.
    fn round<S: Source>(
        &mut self,
        isa: Isa,
        source: S,
        next: S,
        sums: &mut [Packed],
        least: usize,
    ) {
        let adding = self.additions() >= least;
        self.pairs.clear();
        let (mut at, mut to) = (0, 0);
        for run in &mut self.runs {
            let half = if adding { run.length / 2 } else { 0 };
            self.pairs.extend((0..half).map(|i| Pair {
                at: at + 2 * i,
                to: to + i,
            }));
            for i in 2 * half..run.length {
                let (point, negative) = source.get((at + i) as usize);
                sums[(to + i - half) as usize] = negated_if(point, negative);
            }
            at += run.length;
            run.length -= half;
            to += run.length;
        }
        let Some(filler) = self.pairs.first().copied() else {
            return;
        };
        // Copies of the first addition fill the last step, with targets beyond the sums.
        let missing = self.pairs.len().next_multiple_of(STEP) - self.pairs.len();
        self.pairs.extend((0..missing as u32).map(|i| Pair {
            to: to + i,
            ..filler
        }));
        let groups = self.pairs.len() / LANES;
        isa.dispatch(Round {
            additions: Neighbours {
                source,
                pairs: self.pairs.as_chunks::<LANES>().0,
                next,
            },
            sums,
            prefix: &mut self.prefix[..groups],
            special: &mut self.special[..groups],
        });
    }
}

/// Points grouped by runs.
#[derive(Debug, Default)]
struct Points {
    runs: Vec<Run>,
    points: Vec<Packed>,
}

/// A consecutive part of the entries of a level, with its runs.
struct Part<'a, S> {
    source: S,
    /// Runs from the first entry's on.
    runs: &'a [Run],
    /// Number of entries of the first run before this part.
    skip: u32,
    least: usize,
}

impl<S: Source> Part<'_, S> {
    /// Sums tile by tile.
    fn sum(self, isa: Isa) -> Result<Points, OutOfMemory> {
        let n = self.source.len();
        let mut scratch = Scratch::new(n.min(TILE))?;
        let mut out = Points::default();
        let mut runs = self.runs.iter();
        let mut open = runs.next().map(|run| Run {
            bucket: run.bucket,
            length: run.length - self.skip,
        });
        for start in (0..n).step_by(TILE) {
            let end = (start + TILE).min(n);
            scratch.rounds.runs.clear();
            let mut room = (end - start) as u32;
            while room > 0 {
                let Some(run) = &mut open else { break };
                let length = run.length.min(room);
                scratch.rounds.runs.push(Run { length, ..*run });
                room -= length;
                run.length -= length;
                if run.length == 0 {
                    open = runs.next().copied();
                }
            }
            let next = self.source.slice(end, (end + TILE).min(n));
            scratch.sum_runs(isa, self.source.slice(start, end), next, self.least);
            let left: usize = scratch
                .rounds
                .runs
                .iter()
                .map(|run| run.length as usize)
                .sum();
            reserve(&mut out.runs, scratch.rounds.runs.len())?;
            reserve(&mut out.points, left)?;
            out.runs.extend_from_slice(&scratch.rounds.runs);
            out.points.extend_from_slice(&scratch.points[0][..left]);
        }
        Ok(out)
    }
}

/// Cuts a level into parts of whole tiles, and sums them. The runs together are as long as the
/// source; all are non-empty.
fn level<S: Source>(
    isa: Isa,
    source: S,
    runs: &[Run],
    parts: usize,
) -> Result<Vec<Points>, OutOfMemory> {
    let tiles = source.len().div_ceil(TILE);
    let size = TILE * tiles.div_ceil(parts.max(1)).max(PART);
    let least = if tiles <= 1 { 1 } else { LEAST };
    let mut cut = Vec::new();
    let (mut index, mut before) = (0, 0);
    for start in (0..source.len()).step_by(size) {
        // `before` is the number of entries before run `index`.
        while before + runs[index].length as usize <= start {
            before += runs[index].length as usize;
            index += 1;
        }
        cut.push(Part {
            source: source.slice(start, (start + size).min(source.len())),
            runs: &runs[index..],
            skip: (start - before) as u32,
            least,
        });
    }
    cut.into_par_iter().map(|part| part.sum(isa)).collect()
}

/// Returns the sum of each bucket: `runs` groups the entries, buckets in ascending order; empty
/// buckets are infinity.
pub(super) fn buckets(
    isa: Isa,
    bases: &[Packed],
    entries: &[u32],
    runs: &[Run],
    count: usize,
    parts: usize,
) -> Result<Buffer<Packed>, OutOfMemory> {
    let mut buckets = Buffer::zeroed(count)?;
    let mut left = gather(
        &level(isa, Bases { bases, entries }, runs, parts)?,
        &mut buckets,
    )?;
    // Every remaining run has at least two points, so each level leaves at most about half of them.
    while !left.points.is_empty() {
        let sums = level(isa, &left.points[..], &left.runs, parts)?;
        left = gather(&sums, &mut buckets)?;
    }
    Ok(buckets)
}

/// Writes finished sums to their buckets, and returns the points of the others.
fn gather(parts: &[Points], buckets: &mut [Packed]) -> Result<Points, OutOfMemory> {
    let mut left = Points::default();
    for part in parts {
        let mut points = part.points.as_slice();
        for run in &part.runs {
            let (own, rest) = points.split_at(run.length as usize);
            points = rest;
            match left.runs.last_mut() {
                // A run cut between tiles.
                Some(open) if open.bucket == run.bucket => open.length += run.length,
                _ => {
                    finish(&mut left, buckets);
                    reserve(&mut left.runs, 1)?;
                    left.runs.push(*run);
                }
            }
            reserve(&mut left.points, own.len())?;
            left.points.extend_from_slice(own);
        }
    }
    finish(&mut left, buckets);
    Ok(left)
}

/// Removes the last run if it is one point, the sum of its bucket.
fn finish(left: &mut Points, buckets: &mut [Packed]) {
    if let Some(run) = left.runs.pop_if(|run| run.length == 1)
        && let Some(sum) = left.points.pop()
    {
        buckets[run.bucket as usize] = sum;
    }
}
