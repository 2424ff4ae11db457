//! Rounds of the leaf layer that read the columns.
//!
//! With `D = lambda d` and `A = D + n`, `lambda (n0 d1 + n1 d0 + lambda d0 d1) = A0 A1 - n0 n1`. Binding is linear: bound values of `D` are forms with folded
//! weights, bound values of `n` are sums of weights, the same for all messages with a flag. Round [`WRITTEN`] writes the quads
//! `[n0, D0, A1, D1]`.
//!
//! # Ranges
//! `D` is below `16 p` and `n` below `2 p`, hence `A` below `18 p`, `A0 A1` below `(18 18 / 84.66 + 2) p < 6 p`, differences of `A` below `36 p` and their
//! products below `(36 36 / 84.66 + 2) p < 18 p`. Products of `n` and of its differences are below `(4 4 / 84.66 + 2) p < 3 p`.

use ark_bn254::Fr;
use zkfabric_kernels_cpu::Isa;

use super::{
    columns::{Part, Sign, fill, forms, pass},
    plan::{CHUNK, Plan},
    weighted::{Weighted, blocks},
};
use crate::{
    Constant, Form, Packed, PackedKernel, Stored,
    eq::{Eq, eq_table},
};

/// The round that writes the quads.
pub(super) const WRITTEN: usize = 2;
/// Bound of what it writes, in tenths of `p`.
pub(super) const BOUND: u64 = 180;
const A: u64 = 18;
/// Elements ahead of those written, by which memory is asked for.
const AHEAD: usize = 16;

/// The sums of the round after the challenges `point`, times lambda; quads are written where there is memory for them.
pub(super) fn round(
    isa: Isa,
    plan: &Plan<'_>,
    lambda: Fr,
    point: &[Fr],
    eq: &Eq,
    memory: Vec<Vec<Vec<&mut [Stored]>>>,
) -> [Fr; 2] {
    let weights = eq_table(point);
    let sign = if memory.is_empty() {
        Sign::OfNumerator
    } else {
        Sign::Plain
    };
    let forms = forms(plan, sign, lambda, &weights);
    let bound: Vec<Constant> = weights.into_iter().map(Constant::new).collect();
    pass(isa, plan, memory, |part| Round {
        forms: &forms[part.task.instance],
        part,
        bound: &bound,
        eq,
    })
}

/// One round over a task.
struct Round<'a, 'm> {
    part: Part<'a, 'm>,
    /// Denominators times lambda; with the sign of the numerator unless quads are written.
    forms: &'a [Form<'a>],
    /// Values of eq at the bound variables.
    bound: &'a [Constant],
    eq: &'a Eq,
}

/// Numerators of a chunk that are one flag.
#[derive(Clone, Copy)]
struct Numerators {
    /// Two for each quad.
    values: [Stored; CHUNK],
    /// Two for each pair of quads: the product at 0, and that of the differences.
    products: [Stored; CHUNK / 2],
}

impl Numerators {
    const EMPTY: Self = Self {
        values: [[[0; 8]; 5]; CHUNK],
        products: [[[0; 8]; 5]; CHUNK / 2],
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

impl PackedKernel for Round<'_, '_> {
    type Output = [Fr; 2];

    #[inline(always)]
    fn run<P: Packed>(mut self, p: P) -> [Fr; 2] {
        let (source, groups) = (self.part.source, &self.part.task.groups);
        // Groups of a quad and of a pair of quads.
        let width = self.bound.len();
        let (quad, pair) = (2 * width, 4 * width);
        let mut numerators = vec![Numerators::EMPTY; source.flags.len()];
        let mut leaves = [Stored::default(); CHUNK];
        let mut sums = Weighted::new(p, self.eq);
        let mut written = self.part.memory.pop();
        for chunk in groups.clone().step_by(CHUNK) {
            let count = CHUNK.min(groups.end - chunk);
            for (masks, numerators) in source.flags.iter().zip(&mut numerators) {
                if let Some(masks) = masks.get(chunk..chunk + count) {
                    numerators.fill(p, masks, self.bound);
                }
            }
            for (at, ((message, flag, negative), form)) in source.fast().zip(self.forms).enumerate()
            {
                fill(p, form, chunk, [quad, 2], &mut leaves[..count / width]);
                let n = &numerators[flag];
                let mut to = written.as_mut().map(|memory| {
                    let first = (chunk - groups.start) / width * 2;
                    &mut memory[at][first..]
                });
                let start = (source.starts[message] + chunk) / pair;
                for block in blocks(start..start + count / pair) {
                    sums.open(p, block.start);
                    for j in block {
                        let at = j - start;
                        let mut a = [p.zero(); 4];
                        for (i, a) in a.iter_mut().enumerate() {
                            let mut n = p.load(&n.values[4 * at + i]);
                            let d = p.load(&leaves[4 * at + i]);
                            if let Some(to) = &mut to {
                                let place = 2 * (4 * at + i);
                                for ahead in to.iter().skip(place + AHEAD).take(2) {
                                    p.prefetch(ahead);
                                }
                                if negative {
                                    n = p.sub(p.zero(), n, 2);
                                }
                                // [n0, D0], then [A1, D1].
                                let first = if i % 2 == 0 { n } else { p.add(d, n) };
                                p.store(first, &mut to[place]);
                                p.store(d, &mut to[place + 1]);
                            }
                            *a = p.add(d, n);
                        }
                        let products = [0, 1].map(|i| p.load(&n.products[2 * at + i]));
                        let (d0, d1) = (p.sub(a[2], a[0], A), p.sub(a[3], a[1], A));
                        let infinity = p.sub(p.mul(d0, d1), products[1], 3);
                        if width == 1 {
                            sums.add_infinity(p, j, infinity);
                        } else {
                            let zero = p.sub(p.mul(a[0], a[1]), products[0], 3);
                            sums.add(p, j, [zero, infinity]);
                        }
                    }
                }
            }
        }
        sums.end(p)
    }
}
