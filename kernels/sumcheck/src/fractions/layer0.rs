//! Rounds of the leaf layer that read the columns.
//!
//! With `D = lambda d` and `A = D + n`, `lambda (n0 d1 + n1 d0 + lambda d0 d1) = A0 A1 - n0 n1`.
//! Binding is linear: bound values of `D` are forms with folded weights, bound values of `n` are
//! sums of weights, the same for all messages with one flag. Where a numerator is a negated flag,
//! `n` and `D` are computed with the opposite sign, which leaves every product unchanged. Round
//! [`WRITTEN`](super::plan::WRITTEN) writes the quads `[n0, D0, A1, D1]`, with their own sign.
//!
//! # Ranges
//! `D` is below `16 p` and `n` below `2 p`, hence `A` below `18 p`, `A0 A1` below
//! `(18 18 / 84.66 + 2) p < 6 p`, differences of `A` below `36 p` and their products below
//! `(36 36 / 84.66 + 2) p < 18 p`. Products of `n` and of its differences are below
//! `(4 4 / 84.66 + 2) p < 3 p`.

use ark_bn254::Fr;
use ark_ff::One as _;
use zkfabric_kernels_cpu::Isa;

use super::{
    columns::{Batches, Part, fill, forms, pass},
    plan::{ALIGN, CHUNK, Plan},
    weighted::Weighted,
};
use crate::{
    Constant, Form, Packed, PackedKernel, Stored,
    eq::{Eq, eq_table},
};

/// Bound of the written quads, in tenths of `p`.
pub(super) const BOUND: u64 = 180;
const A: u64 = 18;
/// Prefetch distance ahead of the write position, in elements.
const AHEAD: usize = 16;

/// Returns the sums of the round after the challenges `point`, times lambda; writes quads where
/// there is memory for them.
pub(super) fn round(
    isa: Isa,
    plan: &Plan<'_>,
    lambda: Fr,
    point: &[Fr],
    eq: &Eq,
    memory: Vec<Vec<Vec<&mut [Stored]>>>,
) -> [Fr; 2] {
    let weights = eq_table(point);
    let forms = forms(plan, lambda, &weights);
    if point.is_empty() {
        return pass(isa, plan, memory, |part| RoundZero {
            forms: &forms[part.task.instance],
            part,
            eq,
        });
    }
    let bound: Vec<Constant> = weights.into_iter().map(Constant::new).collect();
    pass(isa, plan, memory, |part| Next {
        forms: &forms[part.task.instance],
        part,
        bound: &bound,
        eq,
    })
}

/// Round 0 over a task.
struct RoundZero<'a, 'm> {
    part: Part<'a, 'm>,
    /// Denominators times lambda, with the sign of the numerator.
    forms: &'a [Form<'a>],
    eq: &'a Eq,
}

/// Returns `b - a` of flags, as masks of the lanes with 1 and with -1.
const fn change(a: u8, b: u8) -> [u8; 2] {
    [b & !a, a & !b]
}

/// Returns the element with 1, -1 and 0 in the lanes of the masks; `ones` are 1 and -1.
#[inline(always)]
fn units<P: Packed>(p: P, ones: [P::Element; 2], [plus, minus]: [u8; 2]) -> P::Element {
    p.select(plus, ones[0], p.masked(minus, ones[1]))
}

impl PackedKernel for RoundZero<'_, '_> {
    type Output = [Fr; 2];

    #[inline(always)]
    fn run<P: Packed>(self, p: P) -> [Fr; 2] {
        let (source, groups) = (self.part.source, &self.part.task.groups);
        let one = p.splat(&Constant::new(Fr::one()));
        let ones = [one, p.sub(p.zero(), one, 1)];
        let mut leaves = [Stored::default(); ALIGN];
        let mut sums = Weighted::new(p, self.eq);
        for batch in Batches::new(source, groups) {
            fill(p, &self.forms[batch.at], batch.first, [2, 0], &mut leaves);
            let start = batch.place / 4;
            sums.open(p, start);
            let pairs = leaves.chunks_exact(4).zip(batch.masks.chunks_exact(4));
            for (j, (d, n)) in pairs.enumerate() {
                let [low, high] = [change(n[0], n[2]), change(n[1], n[3])];
                let d0 = p.sub(p.load(&d[2]), p.load(&d[0]), Form::HEADROOM);
                let d1 = p.sub(p.load(&d[3]), p.load(&d[1]), Form::HEADROOM);
                let a0 = p.add(d0, units(p, ones, low));
                let a1 = p.add(d1, units(p, ones, high));
                let plus = low[0] & high[0] | low[1] & high[1];
                let minus = low[0] & high[1] | low[1] & high[0];
                let t = p.mul_sub(a0, a1, units(p, ones, [plus, minus]), 1);
                sums.add_infinity(p, start + j, t);
            }
        }
        sums.end(p)
    }
}

/// A round over a task, with some variables bound.
struct Next<'a, 'm> {
    part: Part<'a, 'm>,
    /// Denominators times lambda, with the sign of the numerator.
    forms: &'a [Form<'a>],
    /// Values of eq at the bound variables.
    bound: &'a [Constant],
    eq: &'a Eq,
}

/// Numerators of a chunk with a common flag.
#[derive(Clone, Copy)]
struct Numerators {
    /// Two values per quad.
    values: [Stored; CHUNK / 2],
    /// Two values per pair of quads: the product at 0, and the product of the differences.
    products: [Stored; CHUNK / 4],
}

impl Numerators {
    const EMPTY: Self = Self {
        values: [[[0; 8]; 5]; CHUNK / 2],
        products: [[[0; 8]; 5]; CHUNK / 4],
    };

    #[inline(always)]
    fn fill<P: Packed>(&mut self, p: P, masks: &[u8], bound: &[Constant]) {
        let width = bound.len();
        let quads = masks.chunks_exact(2 * width);
        for (masks, to) in quads.zip(self.values.chunks_exact_mut(2)) {
            for (child, to) in to.iter_mut().enumerate() {
                let mut sum = p.zero();
                for (masks, weight) in masks.chunks_exact(2).zip(bound) {
                    sum = p.add(sum, p.masked(masks[child], p.splat(weight)));
                }
                p.store(p.reduce(sum), to);
            }
        }
        let pairs = masks.len() / (4 * width);
        let pairs = self.values.chunks_exact(4).take(pairs);
        for (n, to) in pairs.zip(self.products.chunks_exact_mut(2)) {
            let [a0, a1] = [p.load(&n[0]), p.load(&n[1])];
            let [b0, b1] = [p.load(&n[2]), p.load(&n[3])];
            p.store(p.mul(a0, a1), &mut to[0]);
            let (d0, d1) = (p.sub(b0, a0, 2), p.sub(b1, a1, 2));
            p.store(p.mul(d0, d1), &mut to[1]);
        }
    }
}

/// Writes two quads.
#[inline(always)]
fn write<P: Packed>(p: P, d: &[Stored], n: &[Stored], negative: bool, to: &mut [Stored]) {
    let quads = to
        .chunks_exact_mut(4)
        .zip(d.chunks_exact(2).zip(n.chunks_exact(2)));
    for (to, (d, n)) in quads {
        let d1 = p.load(&d[1]);
        p.store(p.load(&n[0]), &mut to[0]);
        p.store(p.load(&d[0]), &mut to[1]);
        p.store(p.add(d1, p.load(&n[1])), &mut to[2]);
        p.store(d1, &mut to[3]);
    }
    if negative {
        for to in to {
            p.store(p.sub(p.zero(), p.load(to), A), to);
        }
    }
}

impl PackedKernel for Next<'_, '_> {
    type Output = [Fr; 2];

    #[inline(always)]
    fn run<P: Packed>(mut self, p: P) -> [Fr; 2] {
        let (source, groups) = (self.part.source, &self.part.task.groups);
        // Groups per quad and per pair of quads.
        let width = self.bound.len();
        let (quad, pair) = (2 * width, 4 * width);
        let mut numerators = vec![Numerators::EMPTY; source.flags.len()];
        let mut leaves = [Stored::default(); ALIGN / 2];
        let mut sums = Weighted::new(p, self.eq);
        let mut written = self.part.memory.pop();
        let mut chunk = None;
        for batch in Batches::new(source, groups) {
            if chunk.replace(batch.chunk.start) != Some(batch.chunk.start) {
                for (masks, numerators) in source.flags.iter().zip(&mut numerators) {
                    if let Some(masks) = masks.get(batch.chunk.clone()) {
                        numerators.fill(p, masks, self.bound);
                    }
                }
            }
            let leaves = &mut leaves[..ALIGN / width];
            fill(p, &self.forms[batch.at], batch.first, [quad, 2], leaves);
            let Numerators { values, products } = &numerators[batch.flag];
            let within = (batch.first - batch.chunk.start) / pair;
            let mut to = written.as_mut().map(|memory| {
                let first = 8 * ((batch.first - groups.start) / pair);
                &mut memory[batch.at][first..]
            });
            let start = batch.place / pair;
            sums.open(p, start);
            for (j, d) in leaves.chunks_exact(4).enumerate() {
                let n = &values[4 * (within + j)..][..4];
                if let Some(to) = &mut to {
                    let (to, next) = to[8 * j..].split_at_mut(8);
                    for next in next.iter().skip(AHEAD).take(8) {
                        p.prefetch(next);
                    }
                    write(p, d, n, batch.negative, to);
                }
                let a = [
                    p.add(p.load(&d[0]), p.load(&n[0])),
                    p.add(p.load(&d[1]), p.load(&n[1])),
                    p.add(p.load(&d[2]), p.load(&n[2])),
                    p.add(p.load(&d[3]), p.load(&n[3])),
                ];
                let [zero, infinity] = [0, 1].map(|i| p.load(&products[2 * (within + j) + i]));
                let zero = p.mul_sub(a[0], a[1], zero, 3);
                let (a0, a1) = (p.sub(a[2], a[0], A), p.sub(a[3], a[1], A));
                sums.add(p, start + j, [zero, p.mul_sub(a0, a1, infinity, 3)]);
            }
        }
        sums.end(p)
    }
}
