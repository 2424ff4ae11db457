//! Sums over pairs of quads, weighted by eq.

use ark_bn254::Fr;
use core::ops::Range;

use crate::{
    Packed, Stored,
    eq::{Eq, INNER, Sums},
};

/// Accumulator of `t(0)` and `t(infinity)` of a round, fed in rising order of the pairs. Opening a
/// block of pairs with a common outer weight closes the previous block.
pub(super) struct Weighted<'a, P: Packed> {
    sums: Sums<P, 2>,
    eq: &'a Eq,
    block: usize,
}

impl<'a, P: Packed> Weighted<'a, P> {
    #[inline(always)]
    pub(super) fn new(p: P, eq: &'a Eq) -> Self {
        Self {
            sums: Sums::new(p),
            eq,
            block: 0,
        }
    }

    /// Opens the block of pair `j`.
    #[inline(always)]
    pub(super) fn open(&mut self, p: P, j: usize) {
        if j / INNER != self.block {
            self.sums.flush(p, self.eq.outer(self.block));
            self.block = j / INNER;
        }
    }

    /// Adds `t(0)` and `t(infinity)` of pair `j`, below `84 p`; the pair's block is open.
    #[inline(always)]
    pub(super) fn add(&mut self, p: P, j: usize, t: [P::Element; 2]) {
        self.sums.add(p, self.eq.inner(p, j), t);
    }

    /// Adds `t(infinity)` alone.
    #[inline(always)]
    pub(super) fn add_infinity(&mut self, p: P, j: usize, t: P::Element) {
        self.sums.add_one(p, 1, self.eq.inner(p, j), t);
    }

    #[inline(always)]
    pub(super) fn end(mut self, p: P) -> [Fr; 2] {
        self.sums.flush(p, self.eq.outer(self.block));
        self.sums.end(p)
    }
}

/// Iterates over the pairs block by block: the parts of a range that share an outer weight.
#[inline(always)]
pub(super) fn blocks(pairs: Range<usize>) -> impl Iterator<Item = Range<usize>> {
    (pairs.start / INNER..pairs.end.div_ceil(INNER))
        .map(move |block| pairs.start.max(INNER * block)..pairs.end.min(INNER * (block + 1)))
}

/// Returns `t` of two siblings, `x0 x3 + x1 x2`; for the difference of two quads, the leading
/// coefficient of `t` on their line.
#[inline(always)]
pub(super) fn at_zero<P: Packed>(p: P, a: &[P::Element; 4]) -> P::Element {
    p.dot2(a[0], a[3], a[1], a[2])
}

/// Returns the difference of the quads `[a, b]`, both below `k p`.
#[inline(always)]
pub(super) fn difference<P: Packed>(p: P, quads: &[Stored], k: u64) -> [P::Element; 4] {
    [
        p.sub(p.load(&quads[4]), p.load(&quads[0]), k),
        p.sub(p.load(&quads[5]), p.load(&quads[1]), k),
        p.sub(p.load(&quads[6]), p.load(&quads[2]), k),
        p.sub(p.load(&quads[7]), p.load(&quads[3]), k),
    ]
}

/// Returns `t(0)` and `t(infinity)` of the quads `[a, b]`, both below `k p`.
#[inline(always)]
pub(super) fn pair<P: Packed>(p: P, quads: &[Stored], k: u64) -> [P::Element; 2] {
    let a = [
        p.load(&quads[0]),
        p.load(&quads[1]),
        p.load(&quads[2]),
        p.load(&quads[3]),
    ];
    [at_zero(p, &a), at_zero(p, &difference(p, quads, k))]
}
