//! Rounds of layer 1 that read the columns.
//!
//! With `D = lambda d` instead of `d`, the numerators of layer 1 are scaled by `lambda` and its
//! denominators by `lambda^2`, so that `lambda^3 (p0 q1 + p1 q0 + lambda q0 q1) = P0 Q1 + (P1 + Q1)
//! Q0`: the sum is free of lambda. Round 1 folds while it computes, with the factors `1 - r` and
//! `r` in the forms of every other leaf: `Q = (1 - r) D0 D1 + r D4 D5` is one sum of two products,
//! as is half of `P = (1 - r) (n0 D1 + n1 D0) + r (n4 D5 + n5 D4)`; the other half is a fold. Round
//! 1 writes the quads `[P0, Q0, P1 + Q1, Q1]`.
//!
//! # Ranges
//! `D` is below `16 p`, `P` of layer 1 below `32 p`. In round 0 differences of `P` are below
//! `64 p`; differences of `Q`, sums of two products, below `(2 16 16 / 84.66 + 2) p < 8.1 p`;
//! differences of `P + Q` below `72.1 p`: `t` is below `((64 + 72.1) 8.1 / 84.66 + 2) p < 16 p`. In
//! round 1 `P` is reduced from below `(16 + 16 + 16 + 7.1) p`, `Q` is below `8.1 p`, their sum
//! below `9.2 p`.

use ark_bn254::Fr;
use ark_ff::One as _;
use zkfabric_kernels_cpu::Isa;

use super::{
    columns::{Batches, Part, fill, forms, pass},
    plan::{ALIGN, Plan},
    weighted::{Weighted, at_zero, pair},
};
use crate::{Challenge, Form, Packed, PackedKernel, Stored, eq::Eq};

/// Round that writes the quads.
pub(super) const WRITTEN: usize = 1;
/// Bound of the written quads, in tenths of `p`.
pub(super) const BOUND: u64 = 92;
/// Prefetch distance ahead of the write position, in elements.
const AHEAD: usize = 16;

/// Returns the sums of the round after the challenges `point`, times `lambda^3`; writes quads where
/// there is memory for them.
pub(super) fn round(
    isa: Isa,
    plan: &Plan<'_>,
    lambda: Fr,
    point: &[Fr],
    eq: &Eq,
    memory: Vec<Vec<Vec<&mut [Stored]>>>,
) -> [Fr; 2] {
    let forms = |scale: Fr| forms(plan, lambda * scale, &[Fr::one()]);
    let plain = forms(Fr::one());
    let Some(r) = point.last() else {
        return pass(isa, plan, memory, |part| RoundZero {
            forms: &plain[part.task.instance],
            part,
            eq,
        });
    };
    let (low, high) = (forms(Fr::one() - r), forms(*r));
    let r = Challenge::new(*r);
    pass(isa, plan, memory, |part| Second {
        forms: [&plain, &low, &high].map(|forms| &forms[part.task.instance][..]),
        part,
        r: &r,
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

/// Returns the numerator of a node with flags as numerators, below twice the bound of the
/// denominators.
#[inline(always)]
fn numerator<P: Packed>(p: P, d: [P::Element; 2], masks: &[u8]) -> P::Element {
    p.add(p.masked(masks[0], d[1]), p.masked(masks[1], d[0]))
}

/// Returns the difference of the node of the leaves 4 and 5 and the node of the leaves 0 and 1.
#[inline(always)]
fn difference<P: Packed>(p: P, d: &[Stored], masks: &[u8]) -> [P::Element; 2] {
    let (a, b) = (
        [p.load(&d[0]), p.load(&d[1])],
        [p.load(&d[4]), p.load(&d[5])],
    );
    let (from, to) = (numerator(p, a, masks), numerator(p, b, &masks[4..]));
    let negated = p.sub(p.zero(), a[0], Form::HEADROOM);
    [p.sub(to, from, 32), p.dot2(b[0], b[1], negated, a[1])]
}

impl PackedKernel for RoundZero<'_, '_> {
    type Output = [Fr; 2];

    #[inline(always)]
    fn run<P: Packed>(self, p: P) -> [Fr; 2] {
        let (source, groups) = (self.part.source, &self.part.task.groups);
        let mut leaves = [Stored::default(); ALIGN];
        let mut sums = Weighted::new(p, self.eq);
        for batch in Batches::new(source, groups) {
            fill(p, &self.forms[batch.at], batch.first, [2, 0], &mut leaves);
            let start = batch.place / 8;
            sums.open(p, start);
            let pairs = leaves.chunks_exact(8).zip(batch.masks.chunks_exact(8));
            for (j, (d, masks)) in pairs.enumerate() {
                let [p0, q0] = difference(p, d, masks);
                let [p1, q1] = difference(p, &d[2..], &masks[2..]);
                let quad = [p0, q0, p.add(p1, q1), q1];
                sums.add_infinity(p, start + j, at_zero(p, &quad));
            }
        }
        sums.end(p)
    }
}

/// Round 1 over a task.
struct Second<'a, 'm> {
    part: Part<'a, 'm>,
    /// Denominators times lambda, with the sign of the numerator; then times `1 - r`; then times
    /// `r`.
    forms: [&'a [Form<'a>]; 3],
    r: &'a Challenge,
    eq: &'a Eq,
}

/// Index of the form for each of eight neighbouring leaves: one factor of each product is scaled.
const SCALED: [usize; 8] = [0, 1, 0, 1, 0, 2, 0, 2];

/// Folds the node of the leaves 0 and 1 with the node of the leaves 4 and 5.
#[inline(always)]
fn folded<P: Packed>(p: P, r: &P::Fold, d: &[Stored], masks: &[u8]) -> [P::Element; 2] {
    let (a, b) = (
        [p.load(&d[0]), p.load(&d[1])],
        [p.load(&d[4]), p.load(&d[5])],
    );
    let scaled = p.add(p.masked(masks[0], a[1]), p.masked(masks[4], b[1]));
    let (from, to) = (p.masked(masks[1], a[0]), p.masked(masks[5], b[0]));
    let plain = p.fold(from, to, r, Form::HEADROOM);
    [
        p.reduce(p.add(scaled, plain)),
        p.dot2(a[0], a[1], b[0], b[1]),
    ]
}

impl PackedKernel for Second<'_, '_> {
    type Output = [Fr; 2];

    #[inline(always)]
    fn run<P: Packed>(mut self, p: P) -> [Fr; 2] {
        let (source, groups) = (self.part.source, &self.part.task.groups);
        let r = p.challenge(self.r);
        let mut leaves = [Stored::default(); ALIGN];
        let mut sums = Weighted::new(p, self.eq);
        let mut written = self.part.memory.pop().unwrap_or_default();
        for batch in Batches::new(source, groups) {
            let forms = self.forms.map(|forms| &forms[batch.at]);
            for (group, to) in leaves.iter_mut().enumerate() {
                let [d] = p.form::<1>(forms[SCALED[group % 8]], batch.first + group, [0, 0]);
                p.store(d, to);
            }
            // Eight groups per quad.
            let to = &mut written[batch.at][(batch.first - groups.start) / 2..];
            let start = batch.place / 16;
            sums.open(p, start);
            let pairs = leaves.chunks_exact(16).zip(batch.masks.chunks_exact(16));
            for (j, (d, masks)) in pairs.enumerate() {
                let (to, next) = to[8 * j..].split_at_mut(8);
                for next in next.iter().skip(AHEAD).take(8) {
                    p.prefetch(next);
                }
                let quads = d.chunks_exact(8).zip(masks.chunks_exact(8));
                for (to, (d, masks)) in to.chunks_exact_mut(4).zip(quads) {
                    let [p0, q0] = folded(p, &r, d, masks);
                    let [p1, q1] = folded(p, &r, &d[2..], &masks[2..]);
                    p.store(p0, &mut to[0]);
                    p.store(q0, &mut to[1]);
                    p.store(p.add(p1, q1), &mut to[2]);
                    p.store(q1, &mut to[3]);
                }
                sums.add(p, start + j, pair(p, to, 10));
            }
        }
        sums.end(p)
    }
}
