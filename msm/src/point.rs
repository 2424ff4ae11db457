//! Affine points in 64 bytes, and their addition with shared inversions.
//!
//! For `P = (x1, y1)`, `Q = (x2, y2)`: `s = (y2 - y1) / (x2 - x1)`, or `3 x1^2 / (2 y1)` when
//! `P = Q`; `P + Q = (s^2 - x1 - x2, s (x1 - x3) - y1)`. The denominators of many additions are
//! inverted together, so an addition costs 6 multiplications instead of the 11 of a mixed Jacobian
//! one. Results for equal, opposite and infinite operands are exact.

use ark_bn254::{Fq, Fq2, g1, g2};
use ark_ec::{
    AffineRepr,
    short_weierstrass::{Affine, SWCurveConfig},
};
use ark_ff::Field;
use zkfabric_kernels_cpu::invert;

/// A field of coordinates.
pub(crate) trait Coordinate: Field {
    /// Returns `1 / self`, or `None` for zero.
    fn inverted(&self) -> Option<Self>;
}

impl Coordinate for Fq {
    fn inverted(&self) -> Option<Self> {
        invert(self)
    }
}

impl Coordinate for Fq2 {
    fn inverted(&self) -> Option<Self> {
        // (a + b u) (a - b u) = a^2 + b^2, since u^2 = -1.
        let norm = self.c0.square() + self.c1.square();
        invert(&norm).map(|inverse| Self::new(self.c0 * inverse, -self.c1 * inverse))
    }
}

/// G1 and G2: `y^2 = x^3 + b`.
pub(crate) trait Curve: SWCurveConfig<BaseField: Coordinate> {}

impl Curve for g1::Config {}
impl Curve for g2::Config {}

/// An affine point of a curve `y^2 = x^3 + b` in a subgroup of odd order, so that no point has
/// `y = 0`; infinity is `(0, 0)`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Point<F> {
    x: F,
    y: F,
}

impl<F: Coordinate> Point<F> {
    pub(crate) const INFINITY: Self = Self {
        x: F::ZERO,
        y: F::ZERO,
    };

    pub(crate) fn is_infinity(&self) -> bool {
        self.y.is_zero()
    }

    pub(crate) fn negated_if(self, negative: bool) -> Self {
        if negative {
            Self {
                x: self.x,
                y: -self.y,
            }
        } else {
            self
        }
    }

    /// Returns the denominator of `self + other`; never zero.
    fn denominator(&self, other: &Self) -> F {
        if self.is_infinity() || other.is_infinity() {
            F::ONE
        } else if self.x != other.x {
            other.x - self.x
        } else if self.y == other.y {
            self.y.double()
        } else {
            F::ONE
        }
    }

    /// Computes `self + other` from the inverse of their denominator.
    fn add_with(&self, other: &Self, inverse: &F) -> Self {
        if self.is_infinity() {
            return *other;
        }
        if other.is_infinity() {
            return *self;
        }
        let slope = if self.x != other.x {
            (other.y - self.y) * inverse
        } else if self.y == other.y {
            let square = self.x.square();
            (square.double() + square) * inverse
        } else {
            return Self::INFINITY;
        };
        let x = slope.square() - self.x - other.x;
        let y = slope * (self.x - x) - self.y;
        Self { x, y }
    }
}

impl<C: Curve> From<Affine<C>> for Point<C::BaseField> {
    fn from(point: Affine<C>) -> Self {
        point.xy().map_or(Self::INFINITY, |(x, y)| Self { x, y })
    }
}

impl<F: Coordinate> Point<F> {
    pub(crate) fn to_affine<C: Curve<BaseField = F>>(self) -> Affine<C> {
        if self.is_infinity() {
            Affine::identity()
        } else {
            Affine::new_unchecked(self.x, self.y)
        }
    }
}

/// Independent chains of products, which hide the latency of a multiplication.
const CHAINS: usize = 4;

/// Batch inverter with one inversion per batch; keeps its buffers.
#[derive(Debug)]
struct Inverter<F> {
    values: Vec<F>,
    /// Product of the earlier values in the same chain; after [`Inverter::invert`], the inverses.
    products: Vec<F>,
    chains: [F; CHAINS],
}

impl<F: Coordinate> Inverter<F> {
    const fn new() -> Self {
        Self {
            values: Vec::new(),
            products: Vec::new(),
            chains: [F::ONE; CHAINS],
        }
    }

    fn clear(&mut self) {
        self.values.clear();
        self.products.clear();
        self.chains = [F::ONE; CHAINS];
    }

    fn push(&mut self, value: F) {
        let chain = &mut self.chains[self.values.len() % CHAINS];
        self.products.push(*chain);
        self.values.push(value);
        *chain *= value;
    }

    /// Inverts the pushed values, all non-zero.
    fn invert(&mut self) -> &[F] {
        let mut before = [F::ONE; CHAINS];
        let mut product = F::ONE;
        for (slot, chain) in before.iter_mut().zip(&self.chains) {
            *slot = product;
            product *= chain;
        }
        // Non-zero factors: the inverse exists.
        let mut inverse = product.inverted().unwrap_or(F::ZERO);
        for (chain, before) in self.chains.iter_mut().zip(before).rev() {
            let value = *chain;
            *chain = inverse * before;
            inverse *= value;
        }
        for (index, (value, product)) in
            self.values.iter().zip(&mut self.products).enumerate().rev()
        {
            let chain = &mut self.chains[index % CHAINS];
            *product *= *chain;
            *chain *= value;
        }
        &self.products
    }
}

/// Adder of points in rounds; keeps its buffers between calls.
#[derive(Debug)]
pub(crate) struct Adder<F> {
    inverter: Inverter<F>,
}

impl<F: Coordinate> Adder<F> {
    pub(crate) const fn new() -> Self {
        Self {
            inverter: Inverter::new(),
        }
    }

    /// `sums[i] += terms[i]`.
    pub(crate) fn add_each(&mut self, sums: &mut [Point<F>], terms: &[Point<F>]) {
        self.inverter.clear();
        for (sum, term) in sums.iter().zip(terms) {
            self.inverter.push(sum.denominator(term));
        }
        for ((sum, term), inverse) in sums.iter_mut().zip(terms).zip(self.inverter.invert()) {
            *sum = sum.add_with(term, inverse);
        }
    }

    /// Sums each run of consecutive points pairwise, with one inversion per level. Afterwards each
    /// run has length 1 and `points` has one point per run. The lengths sum to `points.len()`; none
    /// is zero.
    pub(crate) fn sum_runs(&mut self, points: &mut Vec<Point<F>>, runs: &mut [Run]) {
        while runs.iter().any(|run| run.length > 1) {
            self.halve_runs(points, runs);
        }
    }

    fn halve_runs(&mut self, points: &mut Vec<Point<F>>, runs: &mut [Run]) {
        self.inverter.clear();
        let mut rest: &[Point<F>] = points;
        for run in runs.iter() {
            let (head, tail) = rest.split_at(run.length);
            for pair in head.chunks_exact(2) {
                self.inverter.push(pair[0].denominator(&pair[1]));
            }
            rest = tail;
        }
        let mut inverses = self.inverter.invert().iter();
        // Writes never overtake reads: a pair at 2k is written at most at k.
        let (mut read, mut write) = (0, 0);
        for run in runs {
            for inverse in inverses.by_ref().take(run.length / 2) {
                points[write] = points[read].add_with(&points[read + 1], inverse);
                write += 1;
                read += 2;
            }
            if run.length % 2 == 1 {
                points[write] = points[read];
                write += 1;
                read += 1;
            }
            run.length = run.length.div_ceil(2);
        }
        points.truncate(write);
    }
}

/// Consecutive points of one bucket.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Run {
    pub(crate) bucket: usize,
    pub(crate) length: usize,
}
