//! Rounds of a sumcheck on quads in memory, folded in place.
//!
//! A quad is `[p0, q0, A1, q1]`: two siblings, with `A1 = p1 + lambda q1`. The sum is over `eq` times `t = p0 q1 + A1 q0`. A layer that is read as
//! it was built has quads `[p0, q0, p1, q1]`; the first fold converts them, when they are half as many.
//!
//! Quads stand in *parts*. A part spans a power of two and stays at the front of its memory when it folds, so that no part writes
//! where another reads. When little is left of each, all are moved together.
//!
//! # Ranges
//! A fold adds `7.1 p`, a conversion as much. Differences of values below `b p` are below `2 b p`, the sum of two products of such below
//! `(8 b^2 / 84.66 + 2) p`, which has to stay below `84 p`: `b <= 29.4`. Where a fold would leave more, it reduces.

use ark_bn254::Fr;
use ark_ff::Zero as _;
use rayon::prelude::*;
use zkfabric_kernels_cpu::{Isa, lanes::LANES};

use super::{
    plan::Carver,
    runs::{Runs, Window},
    weighted::{Weighted, at_infinity, at_zero, blocks},
};
use crate::{Challenge, Packed, PackedKernel, Stored, dispatch, eq::Eq};

/// Largest bound of quads that are paired, in tenths of `p`.
const LIMIT: u64 = 293;
/// What a fold or a conversion adds, in tenths of `p`.
const FOLDED: u64 = 71;
/// Bound of reduced values, in tenths of `p`.
const REDUCED: u64 = 11;
/// Elements ahead of those in use, by which memory is asked for: 10 KB.
const AHEAD: usize = 32;
/// Spans of parts, at least and at most; how many parts are wanted; the span at which they are moved together.
const SPANS: [usize; 2] = [64, 2048];
const PARTS: usize = 64;
const SHORT: usize = 16;

/// What quads are like at first.
#[derive(Debug, Clone, Copy)]
pub(super) struct Start {
    /// A quad of padding, as it is and converted.
    pub(super) pads: [[Stored; 4]; 2],
    /// Lambda, for quads that are not converted.
    pub(super) lambda: Option<Challenge>,
    /// Bound of the quads in tenths of `p`.
    pub(super) bound: u64,
}

/// The quads of a layer, folded as often as rounds went by.
#[derive(Debug)]
pub(super) struct Quads<'m> {
    isa: Isa,
    memory: &'m mut [Stored],
    /// Where each part begins in memory, and its quads, stored from there on.
    parts: Vec<(usize, Runs)>,
    /// All quads.
    runs: Runs,
    /// Indices that a part spans.
    span: usize,
    /// What the quads are like now.
    state: Start,
}

/// How a fold computes.
#[derive(Debug, Clone, Copy)]
struct Step<'a> {
    r: &'a Challenge,
    lambda: Option<&'a Challenge>,
    /// Multiple of `p` that the quads are below, before and after.
    before: u64,
    after: u64,
    /// Whether folded values are reduced.
    reduce: bool,
}

impl<'m> Quads<'m> {
    /// The quads `runs`, stored in their order.
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

    /// Moves all parts together and divides them anew.
    fn gather(&mut self) {
        let mut to = 0;
        for (base, runs) in &self.parts {
            let count = 4 * runs.len();
            self.memory.copy_within(*base..base + count, to);
            to += count;
        }
        self.cut();
    }

    /// `t(infinity)` of the first round: `eq` over the pairs.
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

    /// Binds the lowest variable to `r`; then `t(0)` and `t(infinity)` of the next: `eq` over the pairs.
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

    /// Binds the last variable, if there is one, and gives the quad that is left, converted.
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

    /// Copies the quads to their places among more.
    pub(super) fn put(&self, all: &Runs, to: &mut [Stored]) {
        for (base, runs) in &self.parts {
            super::tree::put(runs, &self.memory[*base..], all, to);
        }
    }

    /// Bound of the quads in tenths of `p`.
    pub(super) const fn bound(&self) -> u64 {
        self.state.bound
    }
}

#[inline(always)]
fn load<P: Packed>(p: P, quad: &[Stored]) -> [P::Element; 4] {
    [
        p.load(&quad[0]),
        p.load(&quad[1]),
        p.load(&quad[2]),
        p.load(&quad[3]),
    ]
}

/// [`Quads::infinity`] of a part.
struct Infinity<'a> {
    memory: &'a [Stored],
    runs: &'a Runs,
    eq: &'a Eq,
    state: &'a Start,
}

/// `t(infinity)` of two quads below `k p`. The conversion is that of their difference.
#[inline(always)]
fn difference<P: Packed>(p: P, pair: &[Stored], k: u64, lambda: Option<&P::Fold>) -> P::Element {
    let (a, b) = (load(p, &pair[..4]), load(p, &pair[4..]));
    let mut d = [p.zero(); 4];
    for (d, (a, b)) in d.iter_mut().zip(a.into_iter().zip(b)) {
        *d = p.sub(b, a, k);
    }
    if let Some(lambda) = lambda {
        d[2] = p.add_scaled(d[2], d[3], lambda);
    }
    at_zero(p, &d)
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
                            let place = 4 * (at + 2 * (j - first));
                            for ahead in self.memory.iter().skip(place + AHEAD).take(8) {
                                p.prefetch(ahead);
                            }
                            let pair = &self.memory[place..place + 8];
                            sums.add_infinity(p, j, difference(p, pair, k, lambda.as_ref()));
                        }
                    }
                }
                Window::Edge { index, at } => {
                    let pair = gather::<2, 8>(self.memory, at, &self.state.pads[0]);
                    sums.open(p, index);
                    sums.add_infinity(p, index, difference(p, &pair, k, lambda.as_ref()));
                }
            }
        }
        sums.end(p)[1]
    }
}

/// Quads with padding where there are none.
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

/// A [`Step`] ready to run.
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

    /// One quad from two.
    #[inline(always)]
    fn fold(&self, p: P, pair: &[Stored]) -> [P::Element; 4] {
        let (a, b) = (load(p, &pair[..4]), load(p, &pair[4..]));
        let mut out = a;
        for (out, b) in out.iter_mut().zip(b) {
            *out = p.fold(*out, b, &self.r, self.before);
            if self.reduce {
                *out = p.reduce(*out);
            }
        }
        if let Some(lambda) = &self.lambda {
            out[2] = p.add_scaled(out[2], out[3], lambda);
        }
        out
    }
}

#[inline(always)]
fn store<P: Packed>(p: P, quad: &[P::Element; 4], to: &mut [Stored]) {
    for (element, to) in quad.iter().zip(to) {
        p.store(*element, to);
    }
}

impl PackedKernel for Fold<'_, '_> {
    type Output = [Fr; 2];

    #[inline(always)]
    fn run<P: Packed>(self, p: P) -> [Fr; 2] {
        let (memory, ready) = (self.memory, Ready::new(p, &self.step));
        let mut sums = Weighted::new(p, self.eq);
        // Reads are always ahead of writes: no more quads were written than read.
        let mut to = 0;
        for window in self.runs.windows::<4>() {
            match window {
                Window::Whole { first, count, at } => {
                    for block in blocks(first..first + count) {
                        sums.open(p, block.start);
                        for j in block {
                            let from = 4 * (at + 4 * (j - first));
                            let mut quads = [[p.zero(); 4]; 2];
                            for (half, quad) in quads.iter_mut().enumerate() {
                                let from = from + 8 * half;
                                for ahead in memory.iter().skip(from + AHEAD).take(8) {
                                    p.prefetch(ahead);
                                }
                                *quad = ready.fold(p, &memory[from..from + 8]);
                                store(p, quad, &mut memory[to..to + 4]);
                                to += 4;
                            }
                            let [a, b] = &quads;
                            let t = [at_zero(p, a), at_infinity(p, a, b, ready.after)];
                            sums.add(p, j, t);
                        }
                    }
                }
                Window::Edge { index, at } => {
                    let four = gather::<4, 16>(memory, at, self.pad);
                    let mut quads = [[p.zero(); 4]; 2];
                    for (half, quad) in quads.iter_mut().enumerate() {
                        *quad = ready.fold(p, &four[8 * half..8 * half + 8]);
                        if at[2 * half..2 * half + 2].iter().any(Option::is_some) {
                            store(p, quad, &mut memory[to..to + 4]);
                            to += 4;
                        }
                    }
                    let [a, b] = &quads;
                    sums.open(p, index);
                    sums.add(p, index, [at_zero(p, a), at_infinity(p, a, b, ready.after)]);
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
        let [a, b] = [load(p, &self.quads[0]), load(p, &self.quads[1])];
        let mut quad = a;
        if let Some(r) = self.r {
            let r = p.challenge(r);
            for (a, b) in quad.iter_mut().zip(b) {
                *a = p.fold(*a, b, &r, self.k);
            }
        }
        if let Some(lambda) = self.lambda {
            quad[2] = p.add_scaled(quad[2], quad[3], &p.challenge(lambda));
        }
        quad.map(|element| p.unpack(element))
    }
}
