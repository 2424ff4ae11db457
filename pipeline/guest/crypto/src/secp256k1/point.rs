//! Affine group law of `y^2 = x^3 + 7` with slopes from the prover, for machines without a
//! precompile and for declined calls.
//!
//! A slope is a quotient with a nonzero denominator, so the check `slope * denominator = numerator`
//! determines it. The group has prime order, so no point has y = 0 and `2 y` never vanishes.

use super::field::Fe;
use super::hints::{Checked, Hints};
use super::table::GENERATOR;
use crate::ladder::{Affine, Calls, Group, Relation, Term, steps};

impl Affine {
    /// Builds the point with these coordinates.
    #[inline(always)]
    pub(super) const fn new(x: &Fe, y: &Fe) -> Self {
        let (x, y) = (x.words(), y.words());
        Self([x[0], x[1], x[2], x[3], y[0], y[1], y[2], y[3]])
    }

    /// Returns x.
    #[inline(always)]
    pub(super) const fn x(&self) -> Fe {
        let [a, b, c, d, ..] = self.0;
        Fe::from_words([a, b, c, d])
    }

    /// Returns y.
    #[inline(always)]
    pub(super) const fn y(&self) -> Fe {
        let [.., a, b, c, d] = self.0;
        Fe::from_words([a, b, c, d])
    }
}

impl<H: Hints> Group for Checked<'_, H> {
    fn negative(&self, point: &Affine) -> Affine {
        Affine::new(&point.x(), &Fe::ZERO.sub(&point.y()))
    }

    #[inline(always)]
    fn combine(&mut self, sum: &mut Affine, doublings: u64, term: Term<'_>) -> bool {
        if self.by_precompile(sum, steps(doublings, &term), term.point) {
            return true;
        }
        combine_otherwise(self, sum, doublings, term)
    }
}

/// Computes a declined sum: by calls where both points have the same x, by slopes where there is no
/// precompile.
#[cold]
#[inline(never)]
fn combine_otherwise<H: Hints>(
    hints: &mut Checked<'_, H>,
    sum: &mut Affine,
    doublings: u64,
    term: Term<'_>,
) -> bool {
    let mut calls = Calls {
        call: |sum: &mut Affine, steps, term: &Affine| hints.by_precompile(sum, steps, term),
        bases: [&GENERATOR[0], &GENERATOR[1]],
    };
    if let Some(finite) = calls.combine_alike(relation, sum, doublings, term) {
        return finite;
    }
    let term = term.value(hints);
    compute(hints, sum, doublings, &term)
}

/// Returns how two points relate.
fn relation(first: &Affine, second: &Affine) -> Relation {
    let (a, b) = (first.y(), second.y());
    match first.x().equals(&second.x()) {
        true if a.equals(&b) => Relation::Equal,
        true if a.add(&b).is_zero() => Relation::Opposite,
        _ => Relation::Other,
    }
}

/// Computes `sum <- 2^doublings sum + term` by slopes; returns false for the point at infinity.
#[inline(never)]
fn compute<H: Hints>(
    hints: &mut Checked<'_, H>,
    sum: &mut Affine,
    doublings: u64,
    term: &Affine,
) -> bool {
    for _ in 0..doublings {
        double(hints, sum);
    }
    add(hints, sum, term)
}

/// Computes `2 p`: slope `3 x^2 / 2 y`, `x' = slope^2 - 2 x`, `y' = slope (x - x') - y`.
#[inline(never)]
fn double<H: Hints>(hints: &mut Checked<'_, H>, p: &mut Affine) {
    let (x, mut y) = (p.x(), p.y());
    let slope = hints.quotient(&x.square().triple(), &y.double());
    let next = slope.square_sub2(&x, &x);
    slope.mul_sub_from(&x.sub(&next), &mut y);
    *p = Affine::new(&next, &y);
}

/// Computes `p + q`, for any `q`; returns false if the sum is the point at infinity (`p` is then
/// meaningless).
#[inline(never)]
#[must_use]
fn add<H: Hints>(hints: &mut Checked<'_, H>, p: &mut Affine, q: &Affine) -> bool {
    let (x, mut y) = (p.x(), p.y());
    let run = q.x().sub(&x);
    if run.is_zero() {
        let same = q.y().equals(&y);
        if same {
            double(hints, p);
        }
        return same;
    }
    let slope = hints.quotient(&q.y().sub(&y), &run);
    let next = slope.square_sub2(&x, &q.x());
    slope.mul_sub_from(&x.sub(&next), &mut y);
    *p = Affine::new(&next, &y);
    true
}
