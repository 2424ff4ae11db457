//! Complete additions in homogeneous coordinates, and the last sums of a window.
//!
//! `(X : Y : Z)` represents `(X/Z, Y/Z)`, infinity is `(0 : 1 : 0)`. The addition is algorithm 7 of
//! J. Renes, C. Costello, L. Batina, "Complete addition formulas for prime order elliptic curves"
//! (Eurocrypt 2016), with `b3 = 3 b = 9`: correct for all operands. The three sums of two products
//! take one reduction each: 12 products, 9 Montgomery reductions, 3 partial ones.

use ark_bn254::{Fq, G1Projective};
use ark_ff::{AdditiveGroup, Zero};
use zkfabric_kernels_cpu::{
    field::{Element, Field, Modulus},
    lanes::{Kernel, LANES, Lanes, Twin},
};

use super::point::{INFINITY, Packed};

/// Eight points; coordinates carried, in `[0, p + p / 2^38)`.
#[derive(Clone, Copy)]
struct Point<L: Lanes> {
    x: Element<L>,
    y: Element<L>,
    z: Element<L>,
}

impl<L: Lanes> Point<L> {
    #[inline(always)]
    fn infinity(f: Field<L, Fq>) -> Self {
        Self {
            x: f.zero(),
            y: f.one(),
            z: f.zero(),
        }
    }

    #[inline(always)]
    fn load(f: Field<L, Fq>, points: &[Packed; LANES]) -> Self {
        let l = f.lanes();
        let [a, b, c, d, e, g, h, i] = points;
        let words = l.gather8([a, b, c, d, e, g, h, i]);
        let [x0, x1, x2, x3, y0, y1, y2, y3] = words;
        let infinite = l.equal(l.or(l.or(x0, x1), l.or(x2, x3)), l.splat(0));
        let (x, y) = (f.split([x0, x1, x2, x3]), f.split([y0, y1, y2, y3]));
        let one = f.one();
        let mut out = Self { x, y, z: one };
        for i in 0..5 {
            out.y[i] = l.select(infinite, one[i], y[i]);
            out.z[i] = l.select(infinite, l.splat(0), one[i]);
        }
        out
    }

    /// Adds points. Ranges in multiples of `p`, with coordinates below 1.01: `t0`, `t1`, `t2` below
    /// `1.01^2 / 84.66 + 2 < 2.02`; products of sums below `2.02^2 / 84.66 + 2 < 2.05`, so the
    /// cross terms `t3`, `t4`, `u` with 5 added are in `(0.9, 7.05)`, and `9 u` is below 63.5;
    /// `9 t2` below 18.2, hence `z` below 20.3, `t1 - 9 t2 + 19` in `(0.8, 21.1)`; `3 t0` below
    /// 6.1; `64 - 9 u` in `(0.5, 64]`. The sums of two products are below
    /// `(7.05 * 21.1 + 7.05 * 64) / 84.66 + 2 < 9.2`,
    /// `(21.1 * 20.3 + 63.5 * 6.1) / 84.66 + 2 < 11.7` and
    /// `(20.3 * 7.05 + 6.1 * 7.05) / 84.66 + 2 < 4.3`; with 1 added they are in the range of
    /// [`Field::reduce_loose`] (limbs of two products are below 2^58 - 2^53).
    #[inline(always)]
    fn add(&self, f: Field<L, Fq>, other: &Self) -> Self {
        let (p, q) = (self, other);
        let sum = |a: Element<L>, b: Element<L>| f.carry(f.add(a, b));
        let [t0, t1] = f.mul_each(&[p.x, p.y], &[q.x, q.y]);
        let [t2, t3] = f.mul_each(&[p.z, sum(p.x, p.y)], &[q.z, sum(q.x, q.y)]);
        let [t4, u] = f.mul_each(
            &[sum(p.y, p.z), sum(p.x, p.z)],
            &[sum(q.y, q.z), sum(q.x, q.z)],
        );
        let t3 = f.sub_plus(t3, f.add(t0, t1), 5);
        let t4 = f.sub_plus(t4, f.add(t1, t2), 5);
        let u = times9(f, f.sub_plus(u, f.add(t0, t2), 5));
        let t2 = times9(f, t2);
        let z = sum(t1, t2);
        let t1 = f.sub_plus(t1, t2, 19);
        let t0 = sum(f.double(t0), t0);
        let [t0, t1, t3, t4, z] = [
            f.factors(t0),
            f.factors(t1),
            f.factors(t3),
            f.factors(t4),
            f.factors(z),
        ];
        let negated = f.factors(f.carry(f.sub(f.multiple(64), u)));
        let u = f.factors(u);
        let mut sums = [f.start_columns(2); 3];
        f.mul_columns(&mut sums[0], &t3, &t1);
        f.mul_columns(&mut sums[0], &t4, &negated);
        f.mul_columns(&mut sums[1], &t1, &z);
        f.mul_columns(&mut sums[1], &u, &t0);
        f.mul_columns(&mut sums[2], &z, &t4);
        f.mul_columns(&mut sums[2], &t0, &t3);
        let [x, y, z] = f.reduce_columns_each(sums);
        let one = f.multiple(1);
        Self {
            x: f.reduce_loose(f.add(x, one)),
            y: f.reduce_loose(f.add(y, one)),
            z: f.reduce_loose(f.add(z, one)),
        }
    }
}

/// Returns `9 a`, carried, for a carried value below `9 p`.
#[inline(always)]
fn times9<L: Lanes>(f: Field<L, Fq>, a: Element<L>) -> Element<L> {
    let l = f.lanes();
    let mut out = a;
    for i in 0..5 {
        out[i] = l.add(l.shl::<3>(a[i]), a[i]);
    }
    f.carry(out)
}

/// Sums of a list of points `P_i` and of a list `Q_i` of the same length.
#[derive(Debug, Clone, Copy)]
pub(super) struct Sums {
    /// `sum i P_i`, `i` from 0.
    pub(super) weighted: G1Projective,
    /// `sum P_i`.
    pub(super) plain: G1Projective,
    /// `sum Q_i`.
    pub(super) other: G1Projective,
}

/// Sums of few points: lane `l` takes a segment of each list, then the segments are combined.
#[derive(Debug)]
pub(super) struct LastSums<'a> {
    /// `P_i`.
    pub(super) points: &'a [Packed],
    /// `Q_i`, or empty.
    pub(super) others: &'a [Packed],
}

impl Kernel for LastSums<'_> {
    type Output = Sums;

    fn portable(self) -> Sums {
        self.run(Twin)
    }

    #[inline(always)]
    fn run<L: Lanes>(self, l: L) -> Sums {
        let f = Field::<L, Fq>::new(l);
        let segment = self.points.len().div_ceil(LANES);
        // Sums per lane: sum i P within the segment, sum P, sum Q.
        let mut sums = [Point::infinity(f); 3];
        let mut terms = sums;
        let lists = if self.others.is_empty() { 2 } else { 3 };
        for at in (0..segment).rev() {
            terms[0] = sums[1];
            terms[1] = Point::load(f, &column(self.points, segment, at));
            if lists == 3 {
                terms[2] = Point::load(f, &column(self.others, segment, at));
            }
            // A loop, so that the code of the addition appears once.
            for (sum, term) in sums.iter_mut().zip(&terms).take(lists) {
                *sum = sum.add(f, term);
            }
        }
        let [weighted, plain, other] = [
            projective(f, &sums[0]),
            projective(f, &sums[1]),
            projective(f, &sums[2]),
        ];
        combine(segment, &plain, &weighted, &other)
    }
}

/// Returns `sum_l l segment S_l + T_l`, and the plain sums.
#[inline(never)]
fn combine(
    segment: usize,
    plain: &[G1Projective; LANES],
    weighted: &[G1Projective; LANES],
    other: &[G1Projective; LANES],
) -> Sums {
    // Running sums from the last lane down: after lane 1, `by_lane` is sum l S_l.
    let (mut running, mut by_lane) = (G1Projective::zero(), G1Projective::zero());
    for sum in plain[1..].iter().rev() {
        running += sum;
        by_lane += running;
    }
    Sums {
        weighted: times(by_lane, segment) + weighted.iter().sum::<G1Projective>(),
        plain: running + plain[0],
        other: other.iter().sum(),
    }
}

/// Returns `factor * point`, by doubling.
pub(super) fn times(point: G1Projective, factor: usize) -> G1Projective {
    let mut out = G1Projective::zero();
    for bit in (0..usize::BITS - factor.leading_zeros()).rev() {
        out.double_in_place();
        if factor >> bit & 1 == 1 {
            out += point;
        }
    }
    out
}

/// Returns point `at` of each lane's segment.
fn column(points: &[Packed], segment: usize, at: usize) -> [Packed; LANES] {
    core::array::from_fn(|lane| {
        let index = lane * segment + at;
        points.get(index).copied().unwrap_or(INFINITY)
    })
}

/// Converts points to arkworks' form: `(X : Y : Z)` is `(X Z, Y Z^2, Z)` in Jacobian coordinates.
#[inline(always)]
fn projective<L: Lanes>(f: Field<L, Fq>, points: &Point<L>) -> [G1Projective; LANES] {
    let mut rows = [[[0; 4]; LANES]; 3];
    f.store(f.canonical(points.x), &mut rows[0]);
    f.store(f.canonical(points.y), &mut rows[1]);
    f.store(f.canonical(points.z), &mut rows[2]);
    leave(&rows)
}

/// Converts from canonical words. In arkworks' form the words are 16 times the coordinates, all
/// three: the same point.
#[inline(never)]
fn leave(rows: &[[[u64; 4]; LANES]; 3]) -> [G1Projective; LANES] {
    core::array::from_fn(|lane| {
        let [x, y, z] = [0, 1, 2].map(|i| Fq::from_words(rows[i][lane]));
        if z.is_zero() {
            G1Projective::zero()
        } else {
            let yz = y * z;
            G1Projective::new_unchecked(x * z, yz * z, z)
        }
    })
}
