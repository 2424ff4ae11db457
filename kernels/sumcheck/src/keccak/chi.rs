//! Chi: `B[x] ((B[x+2] - 1) (B[x+1] + 1) + 2) / 2` for each lane, cells weighted.

use ark_bn254::Fr;
use ark_ff::{Field as _, One as _};
use zkfabric_kernels_cpu::{Isa, lanes::LANES};

use super::{
    CELLS, STATE,
    cells::Cell,
    gate::{Gate, Integers, Tables, by_vector, pack},
    univariate::{CUBIC_AXIS, QUINTIC_AXIS},
};
use crate::{Constant, Packed, Stored};

/// Number of columns: the columns themselves, and each times half its lane's weight.
pub(super) const COLS: usize = 2 * STATE;

#[derive(Debug)]
pub(super) struct Chi {
    /// Weights of lane 0, by vector.
    first: Vec<Stored>,
    others: Vec<Stored>,
    /// Half the lanes' weights.
    halves: [Constant; STATE],
    scales: [Fr; STATE],
    one: Constant,
}

impl Chi {
    pub(super) fn new(
        isa: Isa,
        first: &[Fr; CELLS],
        others: &[Fr; CELLS],
        lanes: &[Fr; STATE],
    ) -> Self {
        let half = Fr::from(2).inverse().unwrap_or_default();
        Self {
            first: pack(isa, first.as_chunks::<LANES>().0),
            others: pack(isa, others.as_chunks::<LANES>().0),
            halves: lanes.map(|lane| Constant::new(lane * half)),
            scales: lanes.map(|lane| lane * half),
            one: Constant::new(Fr::one()),
        }
    }

    /// Builds the tables of the first rounds.
    pub(super) fn tables(
        isa: Isa,
        first: &[Fr; CELLS],
        others: &[Fr; CELLS],
        lanes: &[Fr; STATE],
    ) -> Tables {
        let half = Fr::from(2).inverse().unwrap_or_default();
        let weight = |lane: usize, cell: usize| {
            let cells = if lane == 0 { first } else { others };
            lanes[lane] * cells[cell]
        };
        let weights = by_vector(STATE, weight);
        // The integers are twice the products, while the signs are the products themselves.
        let doubled: Vec<_> = weights.iter().map(|w| w.map(|w| w * half)).collect();
        let mut tables = Tables::new(isa, STATE, &doubled, None);
        tables.products = super::gate::Signs::new(isa, STATE, &weights);
        tables
    }
}

/// Returns the column `k` places after lane `lane` in its row.
#[inline(always)]
const fn beside(lane: usize, k: usize) -> usize {
    lane / 5 * 5 + (lane + k) % 5
}

impl Gate<STATE, STATE, STATE, COLS> for Chi {
    const AXIS: usize = CUBIC_AXIS;

    #[inline(always)]
    fn integers(columns: &[Integers; STATE], top: bool, products: &mut [Integers; STATE]) {
        let (less, more, rest) = if top { (0, 0, 0) } else { (-1, 1, 2) };
        for (lane, product) in products.iter_mut().enumerate() {
            let [a, b, c] = [0, 1, 2].map(|k| &columns[beside(lane, k)]);
            for i in 0..LANES {
                product[i] = a[i].wrapping_mul((c[i] + less).wrapping_mul(b[i] + more) + rest);
            }
        }
    }

    #[inline(always)]
    fn keep<P: Packed>(
        &self,
        _p: P,
        _vector: usize,
        signs: &[P::Element; STATE],
        kept: &mut [P::Element; STATE],
    ) {
        kept.copy_from_slice(signs);
    }

    #[inline(always)]
    fn columns<P: Packed>(
        &self,
        p: P,
        _vector: usize,
        kept: &[P::Element; STATE],
        columns: &mut [P::Element; COLS],
    ) {
        for lane in 0..STATE {
            columns[lane] = kept[lane];
            let weight = p.splat(&self.halves[lane]);
            columns[STATE + lane] = p.reduce(p.mul(kept[lane], weight));
        }
    }

    fn scales(&self) -> Option<&[Fr]> {
        Some(&self.scales)
    }

    #[inline(always)]
    fn add<P: Packed>(
        &self,
        p: P,
        vector: usize,
        [zero, one]: &[[P::Element; COLS]; 2],
        sums: &mut [P::Sum; QUINTIC_AXIS],
    ) {
        let mut at = [p.zero(); 10];
        for point in [0, 2, CUBIC_AXIS - 1] {
            let top = point + 1 == CUBIC_AXIS;
            let (mut of_first, mut of_others) = (p.sum(), p.sum());
            let mut linear = p.zero();
            for row in 0..5 {
                for (i, at) in at.iter_mut().enumerate() {
                    let column = i / 5 * STATE + 5 * row + i % 5;
                    let (a, b) = (zero[column], one[column]);
                    *at = match point {
                        0 => a,
                        2 => p.sub(p.add(a, a), b, 2),
                        _ => p.sub(b, a, 2),
                    };
                }
                // Signs of the row, and the weighted signs.
                let [b0, b1, b2, b3, b4, first, e1, e2, e3, e4] = at;
                // Lane x is e_x (b_(x+1) b_(x+2) + b_(x+2) - b_(x+1) + 1), columns below 6p. The
                // sum is sorted by factors, which takes two products fewer than lane by lane. Lane
                // 0 of row 0 is summed separately.
                let e0 = if row == 0 { p.zero() } else { first };
                let mut with_2 = p.dot2(e0, b1, e1, b3);
                let mut with_4 = p.dot2(e2, b3, e3, b0);
                let mut with_1 = p.mul(e4, b0);
                if !top {
                    with_2 = p.add(with_2, p.sub(e0, e1, 6));
                    with_4 = p.add(with_4, p.sub(e2, e3, 6));
                    with_1 = p.add(with_1, p.sub(e4, e0, 6));
                    p.accumulate(&mut of_others, b3, p.sub(e1, e2, 6));
                    p.accumulate(&mut of_others, b0, p.sub(e3, e4, 6));
                    let lanes = p.add(p.add(e0, e1), p.add(p.add(e2, e3), e4));
                    linear = p.reduce(p.add(linear, lanes));
                }
                // A row's products have ranges of less than 410.
                p.accumulate(&mut of_others, b2, with_2);
                p.accumulate(&mut of_others, b4, with_4);
                p.accumulate(&mut of_others, b1, with_1);
                if row == 0 {
                    let mut rest = p.mul(b1, b2);
                    if !top {
                        rest = p.add(rest, p.add(p.sub(b2, b1, 6), p.splat(&self.one)));
                    }
                    p.accumulate(&mut of_first, first, rest);
                }
            }
            // Below 28p with the linear part.
            let (first, others) = (p.total_lazy(of_first), p.total_lazy(of_others));
            let sum = &mut sums[point];
            p.accumulate(sum, p.load(&self.first[vector]), first);
            p.accumulate(sum, p.load(&self.others[vector]), p.add(others, linear));
        }
    }
}

impl Cell<{ STATE + 2 }> for Chi {
    const DEGREE: usize = 4;

    #[inline(always)]
    fn evaluate<P: Packed>(&self, p: P, columns: &[P::Element; STATE + 2]) -> P::Element {
        let one = p.splat(&self.one);
        let (mut of_first, mut of_others) = (p.sum(), p.sum());
        for lane in 0..STATE {
            let (b, c) = (columns[beside(lane, 1)], columns[beside(lane, 2)]);
            // Factors are below 10p and 9p, the product below 4p.
            let product = p.mul(p.sub(c, one, 2), p.add(b, one));
            let rest = p.add(product, p.add(one, one));
            let weighted = p.mul(columns[lane], p.splat(&self.halves[lane]));
            let sum = if lane == 0 {
                &mut of_first
            } else {
                &mut of_others
            };
            // 25 products of ranges at most 3 and 6.
            p.accumulate(sum, weighted, rest);
        }
        let (first, others) = (p.total_lazy(of_first), p.total_lazy(of_others));
        p.dot2(columns[STATE], first, columns[STATE + 1], others)
    }
}
