//! Rounds of a sumcheck on quads in memory, folded in place.
//!
//! A quad is `[p0, q0, A1, q1]`: two siblings, with `A1 = p1 + lambda q1`. The sum is over `eq`
//! times `t = p0 q1 + A1 q0`. A layer read as built has quads `[p0, q0, p1, q1]`; the first fold
//! converts them, when half as many are left.
//!
//! Quads are stored in *parts*. A part spans a power of two and stays at the front of its memory
//! when it folds, so that no part writes where another reads. When each part has few quads left,
//! all are moved together.
//!
//! # Ranges
//! A fold adds `7.1 p`, a conversion as much. Differences of values below `b p` are below `2 b p`,
//! the sum of two products of such differences below `(8 b^2 / 84.66 + 2) p`, which has to stay
//! below `84 p`: `b <= 29.4`. A fold whose result would exceed this bound reduces.

use ark_bn254::Fr;
use ark_ff::Zero as _;
use rayon::prelude::*;
use zkfabric_kernels_cpu::{Isa, lanes::LANES};

use super::{
    plan::Carver,
    runs::{Runs, Window},
    weighted::{Weighted, at_zero, blocks, difference, pair},
};
use crate::{Challenge, Packed, PackedKernel, Stored, dispatch, eq::Eq};

/// Largest bound of paired quads, in tenths of `p`.
const LIMIT: u64 = 293;
/// Bound added by a fold or a conversion, in tenths of `p`.
const FOLDED: u64 = 71;
/// Bound of reduced values, in tenths of `p`.
const REDUCED: u64 = 11;
/// Prefetch distance ahead of the current elements: 10 KB.
const AHEAD: usize = 32;
/// Minimum and maximum span of a part; number of parts aimed for; span at which parts are moved
/// together.
const SPANS: [usize; 2] = [64, 2048];
const PARTS: usize = 64;
const SHORT: usize = 16;

/// Initial form of the quads.
#[derive(Debug, Clone, Copy)]
pub(super) struct Start {
    /// A quad of padding, as read and converted.
    pub(super) pads: [[Stored; 4]; 2],
    /// Lambda, for quads not yet converted.
    pub(super) lambda: Option<Challenge>,
    /// Bound of the quads in tenths of `p`.
    pub(super) bound: u64,
}

/// Quads of a layer, folded once per round so far.
#[derive(Debug)]
pub(super) struct Quads<'m> {
    isa: Isa,
    memory: &'m mut [Stored],
    /// Start of each part in memory, and the part's quads, stored from there on.
    parts: Vec<(usize, Runs)>,
    /// All quads.
    runs: Runs,
    /// Number of indices that a part spans.
    span: usize,
    /// Current form of the quads.
    state: Start,
}

/// Parameters of a fold.
#[derive(Debug, Clone, Copy)]
struct Step<'a> {
    r: &'a Challenge,
    lambda: Option<&'a Challenge>,
    /// Bounds of the quads in multiples of `p`, before and after.
    before: u64,
    after: u64,
    /// Whether folded values are reduced.
    reduce: bool,
}

impl<'m> Quads<'m> {
    /// Takes the quads `runs`, stored in their order.
    #[expect(
        clippy::large_types_passed_by_value,
        reason = "moved to where it stays"
    )]
    pub(super) fn new(isa: Isa, memory: &'m mut [Stored], runs: Runs, state: Start) -> Self {
        let mut quads = Self {
            isa,
            memory,
            parts: Vec::new(),
            runs,
            span: 1,
            state,
        };
        quads.cut();
        quads
    }

    /// Divides quads without gaps into parts.
    fn cut(&mut self) {
        let wanted = (self.runs.len() / PARTS).next_power_of_two();
        self.span = wanted.clamp(SPANS[0], SPANS[1]);
        self.parts.clear();
        let mut base = 0;
        for runs in self.runs.cut(self.span) {
            let next = base + 4 * runs.len();
            self.parts.push((base, runs));
            base = next;
        }
    }

    /// Moves all parts together and divides them again.
    fn gather(&mut self) {
        let mut to = 0;
        for (base, runs) in &self.parts {
            let count = 4 * runs.len();
            self.memory.copy_within(*base..base + count, to);
            to += count;
        }
        self.cut();
    }

    /// Returns `t(infinity)` of the first round, with `eq` over the pairs.
    pub(super) fn infinity(&self, eq: &Eq) -> Fr {
        let kernel = |(base, runs): &(usize, Runs)| {
            let infinity = Infinity {
                memory: &self.memory[*base..],
                runs,
                eq,
                state: &self.state,
            };
            dispatch(self.isa, infinity)
        };
        self.parts
            .par_iter()
            .map(kernel)
            .reduce(Fr::zero, |a, b| a + b)
    }

    /// Binds the lowest variable to `r`, then returns `t(0)` and `t(infinity)` of the next round,
    /// with `eq` over the pairs.
    pub(super) fn fold(&mut self, r: &Challenge, eq: &Eq) -> [Fr; 2] {
        if self.span <= SHORT && self.parts.len() > 1 {
            self.gather();
        }
        let Start {
            pads,
            lambda,
            bound,
        } = self.state;
        let converted = if lambda.is_some() { FOLDED } else { 0 };
        let reduce = bound + FOLDED + converted > LIMIT;
        let after = converted + if reduce { REDUCED } else { bound + FOLDED };
        let step = Step {
            r,
            lambda: lambda.as_ref(),
            before: bound.div_ceil(10),
            after: after.div_ceil(10),
            reduce,
        };
        let mut carver = Carver::new(self.memory);
        let kernel = |(base, runs): &(usize, Runs)| Fold {
            memory: carver.take(*base..base + 4 * runs.len()),
            runs: runs.clone(),
            eq,
            pad: &pads[0],
            step,
        };
        let kernels: Vec<_> = self.parts.iter().map(kernel).collect();
        let sums = (kernels.into_par_iter())
            .map(|kernel| dispatch(self.isa, kernel))
            .reduce(|| [Fr::zero(); 2], |a, b| [a[0] + b[0], a[1] + b[1]]);
        for (_, runs) in &mut self.parts {
            *runs = runs.halved();
        }
        self.runs = self.runs.halved();
        self.span /= 2;
        self.state = Start {
            pads: [pads[1]; 2],
            lambda: None,
            bound: after,
        };
        sums
    }

    /// Binds the last variable, if any, and returns the remaining quad, converted.
    pub(super) fn end(&self, r: Option<&Challenge>) -> [[Fr; LANES]; 4] {
        let mut quads = [self.state.pads[0]; 2];
        for (base, runs) in &self.parts {
            for (index, quad) in quads.iter_mut().enumerate() {
                if let Some(place) = runs.place(index) {
                    quad.copy_from_slice(&self.memory[base + 4 * place..][..4]);
                }
            }
        }
        let lambda = self.state.lambda.as_ref();
        let k = self.state.bound.div_ceil(10);
        let end = End {
            quads,
            r,
            lambda,
            k,
        };
        dispatch(self.isa, end)
    }

    /// Copies the quads to their places among all quads.
    pub(super) fn put(&self, all: &Runs, to: &mut [Stored]) {
        for (base, runs) in &self.parts {
            super::tree::put(runs, &self.memory[*base..], all, to);
        }
    }

    /// Returns the bound of the quads in tenths of `p`.
    pub(super) const fn bound(&self) -> u64 {
        self.state.bound
    }
}

/// [`Quads::infinity`] of a part.
struct Infinity<'a> {
    memory: &'a [Stored],
    runs: &'a Runs,
    eq: &'a Eq,
    state: &'a Start,
}

/// Returns `t(infinity)` of a pair of quads below `k p`. The conversion applies to their
/// difference.
#[inline(always)]
fn infinity<P: Packed>(p: P, pair: &[Stored], k: u64, lambda: Option<&P::Fold>) -> P::Element {
    let mut d = difference(p, pair, k);
    if let Some(lambda) = lambda {
        d[2] = p.add_scaled(d[2], d[3], lambda);
    }
    at_zero(p, &d)
}

/// Prefetches an element some way ahead. Requests are spread over the arithmetic: the memory takes
/// a few at a time, and the loads of one fold are too far apart for the hardware to predict the
/// next.
#[inline(always)]
fn ahead<P: Packed>(p: P, memory: &[Stored], from: usize) {
    if let Some(element) = memory.get(from + AHEAD) {
        p.prefetch(element);
    }
}

impl PackedKernel for Infinity<'_> {
    type Output = Fr;

    #[inline(always)]
    fn run<P: Packed>(self, p: P) -> Fr {
        let k = self.state.bound.div_ceil(10);
        let lambda = self.state.lambda.as_ref();
        let lambda = lambda.map(|lambda| p.challenge(lambda));
        let mut sums = Weighted::new(p, self.eq);
        for window in self.runs.windows::<2>() {
            match window {
                Window::Whole { first, count, at } => {
                    for block in blocks(first..first + count) {
                        sums.open(p, block.start);
                        for j in block {
                            let from = 4 * (at + 2 * (j - first));
                            for c in 0..8 {
                                ahead(p, self.memory, from + c);
                            }
                            let pair = &self.memory[from..from + 8];
                            let t = infinity(p, pair, k, lambda.as_ref());
                            sums.add_infinity(p, j, t);
                        }
                    }
                }
                Window::Edge { index, at } => {
                    let pair = gather::<2, 8>(self.memory, at, &self.state.pads[0]);
                    sums.open(p, index);
                    sums.add_infinity(p, index, infinity(p, &pair, k, lambda.as_ref()));
                }
            }
        }
        sums.end(p)[1]
    }
}

/// Gathers quads, with padding in the gaps.
#[inline(always)]
fn gather<const W: usize, const N: usize>(
    memory: &[Stored],
    at: [Option<usize>; W],
    pad: &[Stored; 4],
) -> [Stored; N] {
    let mut out = [Stored::default(); N];
    for (at, out) in at.into_iter().zip(out.chunks_exact_mut(4)) {
        out.copy_from_slice(at.map_or(pad, |at| &memory[4 * at..4 * at + 4]));
    }
    out
}

/// [`Quads::fold`] of a part.
struct Fold<'a, 'm> {
    memory: &'m mut [Stored],
    runs: Runs,
    eq: &'a Eq,
    pad: &'a [Stored; 4],
    step: Step<'a>,
}

/// A [`Step`] prepared to run.
struct Ready<P: Packed> {
    r: P::Fold,
    lambda: Option<P::Fold>,
    before: u64,
    after: u64,
    reduce: bool,
}

impl<P: Packed> Ready<P> {
    #[inline(always)]
    fn new(p: P, step: &Step<'_>) -> Self {
        Self {
            r: p.challenge(step.r),
            lambda: step.lambda.map(|lambda| p.challenge(lambda)),
            before: step.before,
            after: step.after,
            reduce: step.reduce,
        }
    }

    /// Folds the two quads from element `from` on and writes the result to element `to`.
    #[inline(always)]
    fn fold(&self, p: P, memory: &mut [Stored], from: usize, to: usize) {
        for c in 0..4 {
            let (a, b) = (from + c, from + 4 + c);
            ahead(p, memory, a);
            ahead(p, memory, b);
            let mut folded = p.fold(p.load(&memory[a]), p.load(&memory[b]), &self.r, self.before);
            if self.reduce {
                folded = p.reduce(folded);
            }
            p.store(folded, &mut memory[to + c]);
        }
        if let Some(lambda) = &self.lambda {
            let (p1, q1) = (p.load(&memory[to + 2]), p.load(&memory[to + 3]));
            p.store(p.add_scaled(p1, q1, lambda), &mut memory[to + 2]);
        }
    }
}

impl PackedKernel for Fold<'_, '_> {
    type Output = [Fr; 2];

    #[inline(always)]
    fn run<P: Packed>(self, p: P) -> [Fr; 2] {
        let (memory, ready) = (self.memory, Ready::new(p, &self.step));
        let mut sums = Weighted::new(p, self.eq);
        // Reads are always ahead of writes: the number of quads written never exceeds the number
        // read.
        let mut to = 0;
        for window in self.runs.windows::<4>() {
            match window {
                Window::Whole { first, count, at } => {
                    for block in blocks(first..first + count) {
                        sums.open(p, block.start);
                        for j in block {
                            let from = 4 * (at + 4 * (j - first));
                            ready.fold(p, memory, from, to);
                            ready.fold(p, memory, from + 8, to + 4);
                            sums.add(p, j, pair(p, &memory[to..to + 8], ready.after));
                            to += 8;
                        }
                    }
                }
                Window::Edge { index, at } => {
                    let mut four = gather::<4, 16>(memory, at, self.pad);
                    ready.fold(p, &mut four, 0, 0);
                    ready.fold(p, &mut four, 8, 4);
                    sums.open(p, index);
                    sums.add(p, index, pair(p, &four[..8], ready.after));
                    for (halves, quad) in at.chunks(2).zip(four.chunks(4)) {
                        if halves.iter().any(Option::is_some) {
                            memory[to..to + 4].copy_from_slice(quad);
                            to += 4;
                        }
                    }
                }
            }
        }
        sums.end(p)
    }
}

/// [`Quads::end`].
struct End<'a> {
    quads: [[Stored; 4]; 2],
    r: Option<&'a Challenge>,
    lambda: Option<&'a Challenge>,
    k: u64,
}

impl PackedKernel for End<'_> {
    type Output = [[Fr; LANES]; 4];

    #[inline(always)]
    fn run<P: Packed>(self, p: P) -> [[Fr; LANES]; 4] {
        let [a, b] = self.quads;
        let mut quad = [p.load(&a[0]), p.load(&a[1]), p.load(&a[2]), p.load(&a[3])];
        if let Some(r) = self.r {
            let r = p.challenge(r);
            for (a, b) in quad.iter_mut().zip(&b) {
                *a = p.fold(*a, p.load(b), &r, self.k);
            }
        }
        if let Some(lambda) = self.lambda {
            quad[2] = p.add_scaled(quad[2], quad[3], &p.challenge(lambda));
        }
        quad.map(|element| p.unpack(element))
    }
}
