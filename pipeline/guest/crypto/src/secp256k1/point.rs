//! Affine group law of `y^2 = x^3 + 7` with slopes from the prover.
//!
//! A slope is a quotient whose denominator is not zero, so the check `slope * denominator = numerator` determines it. The
//! group has prime order, so no point has y = 0 and `2 y` never vanishes.

use super::field::Fe;
use super::hints::{Checked, Hints};
use alloc::vec::Vec;

/// A point of the curve other than the one at infinity.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Affine {
    pub(crate) x: Fe,
    pub(crate) y: Fe,
}

impl Affine {
    pub(crate) const fn from_words(x: [u64; 4], y: [u64; 4]) -> Self {
        Self {
            x: Fe::from_words(x),
            y: Fe::from_words(y),
        }
    }
}

/// A multiple of a point, with the x of its image `(beta x, y)` under the endomorphism.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Multiple {
    /// x and beta x.
    pub(crate) x: [Fe; 2],
    pub(crate) y: Fe,
}

/// beta, a cube root of one mod p: `(beta x, y) = lambda (x, y)`.
pub(crate) const BETA: Fe = Fe::from_words([
    0xc139_6c28_7195_01ee,
    0x9cf0_4975_12f5_8995,
    0x6e64_479e_ac34_34e9,
    0x7ae9_6a2b_657c_0710,
]);

/// What is added: a point, or its negative.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Term<'a> {
    pub(crate) x: &'a Fe,
    pub(crate) y: &'a Fe,
    pub(crate) negate: bool,
}

impl Term<'_> {
    pub(crate) fn point(&self) -> Affine {
        Affine {
            x: *self.x,
            y: if self.negate {
                Fe::ZERO.sub(self.y)
            } else {
                *self.y
            },
        }
    }
}

/// `2 p`: slope `3 x^2 / 2 y`, `x' = slope^2 - 2 x`, `y' = slope (x - x') - y`.
#[inline(never)]
pub(crate) fn double<H: Hints>(hints: &mut Checked<'_, H>, p: &mut Affine) {
    let slope = hints.quotient(&p.x.square().triple(), &p.y.double());
    let x = slope.square_sub2(&p.x, &p.x);
    slope.mul_sub_from(&p.x.sub(&x), &mut p.y);
    p.x = x;
}

/// `p + q` in place, for any `q`; false when the sum is the point at infinity (`p` is then meaningless).
///
/// The slope for `-q = (x, -y)` is minus the one of `(y_p + y_q) / (x_q - x_p)`, so no negative is ever computed.
#[inline(never)]
#[must_use]
pub(crate) fn add<H: Hints>(hints: &mut Checked<'_, H>, p: &mut Affine, q: Term<'_>) -> bool {
    let run = q.x.sub(&p.x);
    if run.is_zero() {
        return add_same_x(hints, p, q);
    }
    let rise = if q.negate {
        q.y.add(&p.y)
    } else {
        q.y.sub(&p.y)
    };
    let slope = hints.quotient(&rise, &run);
    let x = slope.square_sub2(&p.x, q.x);
    let step = if q.negate { x.sub(&p.x) } else { p.x.sub(&x) };
    slope.mul_sub_from(&step, &mut p.y);
    p.x = x;
    true
}

#[cold]
#[inline(never)]
fn add_same_x<H: Hints>(hints: &mut Checked<'_, H>, p: &mut Affine, q: Term<'_>) -> bool {
    let same = q.point().y.equals(&p.y);
    if same {
        double(hints, p);
    }
    same
}

/// `2 p + q` in place as `(p + q) + p`, without the y of `p + q` (Eisentraeger, Lauter, Montgomery 2003); false when the sum
/// is the point at infinity.
///
/// `s1 = (y_q - y_p) / (x_q - x_p)`, `e = s1^2 - x_q`, `d = x_{p+q} - x_p = e - 2 x_p`, `s2 = -s1 - 2 y_p / d`,
/// `x' = s2^2 - x_{p+q} - x_p = s2^2 - e`, `y' = s2 (x_p - x') - y_p`. Below, `s = -s2`.
#[inline(never)]
#[must_use]
pub(crate) fn double_add<H: Hints>(
    hints: &mut Checked<'_, H>,
    p: &mut Affine,
    q: Term<'_>,
) -> bool {
    let run = q.x.sub(&p.x);
    if run.is_zero() {
        double(hints, p);
        return add(hints, p, q);
    }
    let rise = if q.negate {
        q.y.add(&p.y)
    } else {
        q.y.sub(&p.y)
    };
    let slope = hints.quotient(&rise, &run);
    let e = slope.square_sub(q.x);
    let d = e.sub_twice(&p.x);
    if d.is_zero() {
        // p + q = +-p
        double(hints, p);
        return add(hints, p, q);
    }
    let rest = hints.quotient(&p.y.double(), &d);
    let s = if q.negate {
        rest.sub(&slope)
    } else {
        rest.add(&slope)
    };
    let x = s.square_sub(&e);
    s.mul_sub_from(&x.sub(&p.x), &mut p.y);
    p.x = x;
    true
}

/// Appends the odd multiples `p, 3 p, .., (2 count - 1) p`: none of them is infinite and no two share an x, because the order
/// of the group is a large prime.
pub(crate) fn odd_multiples<H: Hints>(
    hints: &mut Checked<'_, H>,
    p: &Affine,
    count: usize,
    to: &mut Vec<Multiple>,
) {
    let mut next = *p;
    to.push(Multiple {
        x: [next.x, next.x.mul(&BETA)],
        y: next.y,
    });
    let mut twice = *p;
    double(hints, &mut twice);
    let step = Term {
        x: &twice.x,
        y: &twice.y,
        negate: false,
    };
    for _ in 1..count {
        // (2 i - 1) p and 2 p are neither equal nor opposite
        let _finite = add(hints, &mut next, step);
        to.push(Multiple {
            x: [next.x, next.x.mul(&BETA)],
            y: next.y,
        });
    }
}
