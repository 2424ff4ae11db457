//! Affine points in 64 bytes and their addition with shared inversions.
//!
//! For `P = (x1, y1)`, `Q = (x2, y2)`: `s = (y2 - y1) / (x2 - x1)`, or `3 x1^2 / (2 y1)` when `P = Q`; `P + Q = (s^2 - x1 - x2,
//! s (x1 - x3) - y1)`. The denominators of many additions are inverted together, so an addition costs 6
//! multiplications instead of the 11 of a mixed Jacobian one. Equal, opposite and infinite operands are exact.

use ark_bn254::{Fq, G1Affine};
use ark_ec::AffineRepr;
use ark_ff::{AdditiveGroup, Field, One, Zero};

/// An affine point; infinity is `(0, 0)`, which is not on the curve. No point has `y = 0` (the order of G1 is odd).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Point {
    x: Fq,
    y: Fq,
}

impl Point {
    pub(crate) const INFINITY: Self = Self {
        x: Fq::ZERO,
        y: Fq::ZERO,
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

    /// What must be inverted for `self + other`; never zero.
    fn denominator(&self, other: &Self) -> Fq {
        if self.is_infinity() || other.is_infinity() {
            Fq::ONE
        } else if self.x != other.x {
            other.x - self.x
        } else if self.y == other.y {
            self.y.double()
        } else {
            Fq::ONE
        }
    }

    /// `self + other` from the inverse of their denominator.
    fn add_with(&self, other: &Self, inverse: &Fq) -> Self {
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

impl From<G1Affine> for Point {
    fn from(point: G1Affine) -> Self {
        point.xy().map_or(Self::INFINITY, |(x, y)| Self { x, y })
    }
}

impl From<Point> for G1Affine {
    fn from(point: Point) -> Self {
        if point.is_infinity() {
            Self::identity()
        } else {
            Self::new_unchecked(point.x, point.y)
        }
    }
}

/// Independent products, so that one multiplication need not wait for the last.
const CHAINS: usize = 4;

/// Inverses of many elements by one inversion; keeps its buffers.
#[derive(Debug, Default)]
struct Inverter {
    values: Vec<Fq>,
    /// Product of the earlier values of the same chain; after [`Inverter::invert`], the inverses.
    products: Vec<Fq>,
    chains: [Fq; CHAINS],
}

impl Inverter {
    fn clear(&mut self) {
        self.values.clear();
        self.products.clear();
        self.chains = [Fq::one(); CHAINS];
    }

    fn push(&mut self, value: Fq) {
        let chain = &mut self.chains[self.values.len() % CHAINS];
        self.products.push(*chain);
        self.values.push(value);
        *chain *= value;
    }

    /// Inverts what was pushed, none of it zero.
    fn invert(&mut self) -> &[Fq] {
        let mut before = [Fq::one(); CHAINS];
        let mut product = Fq::one();
        for (slot, chain) in before.iter_mut().zip(&self.chains) {
            *slot = product;
            product *= chain;
        }
        // Non-zero factors: the inverse exists.
        let mut inverse = product.inverse().unwrap_or(Fq::ZERO);
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

/// Adds points in rounds; keeps its buffers between calls.
#[derive(Debug, Default)]
pub(crate) struct Adder {
    inverter: Inverter,
}

impl Adder {
    /// `sums[i] += terms[i]`.
    pub(crate) fn add_each(&mut self, sums: &mut [Point], terms: &[Point]) {
        self.inverter.clear();
        for (sum, term) in sums.iter().zip(terms) {
            self.inverter.push(sum.denominator(term));
        }
        for ((sum, term), inverse) in sums.iter_mut().zip(terms).zip(self.inverter.invert()) {
            *sum = sum.add_with(term, inverse);
        }
    }

    /// Sums each run of consecutive points: pairwise, one inversion a level. Afterwards each run has length 1 and `points` one
    /// point a run. The lengths sum to `points.len()`; none is zero.
    pub(crate) fn sum_runs(&mut self, points: &mut Vec<Point>, runs: &mut [Run]) {
        while runs.iter().any(|run| run.length > 1) {
            self.halve_runs(points, runs);
        }
    }

    fn halve_runs(&mut self, points: &mut Vec<Point>, runs: &mut [Run]) {
        self.inverter.clear();
        let mut rest: &[Point] = points;
        for run in runs.iter() {
            let (head, tail) = rest.split_at(run.length);
            for pair in head.chunks_exact(2) {
                self.inverter.push(pair[0].denominator(&pair[1]));
            }
            rest = tail;
        }
        let mut inverses = self.inverter.invert().iter();
        // Writing never overtakes reading: a pair at 2k is written at most at k.
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
