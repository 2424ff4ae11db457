//! Parities: the product of each column's five lanes, cells weighted. The part linear in the lanes
//! is summed separately.

use ark_bn254::Fr;
use zkfabric_kernels_cpu::{Isa, lanes::LANES};

use super::{
    CELLS, STATE,
    cells::Cell,
    gate::{Gate, Integers, Tables, by_vector, pack},
    univariate::QUINTIC_AXIS,
};
use crate::{Packed, Stored};

#[derive(Debug)]
pub(super) struct Parity {
    /// Weights by vector and column.
    weights: Vec<Stored>,
}

impl Parity {
    pub(super) fn new(isa: Isa, parities: &[[Fr; CELLS]; 5]) -> Self {
        let weights = by_vector(5, |x, cell| parities[x][cell]);
        Self {
            weights: pack(isa, &weights),
        }
    }

    /// Builds the tables of the first rounds.
    pub(super) fn tables(
        isa: Isa,
        parities: &[[Fr; CELLS]; 5],
        lanes: &[[Fr; CELLS]; STATE],
    ) -> Tables {
        let weights = by_vector(5, |x, cell| parities[x][cell]);
        let linear = by_vector(STATE, |lane, cell| lanes[lane][cell]);
        Tables::new(isa, 5, &weights, Some((STATE, &linear)))
    }
}

impl Gate<STATE, 5, STATE, STATE> for Parity {
    const AXIS: usize = QUINTIC_AXIS;

    #[inline(always)]
    fn integers(columns: &[Integers; STATE], _top: bool, products: &mut [Integers; 5]) {
        for (x, product) in products.iter_mut().enumerate() {
            for i in 0..LANES {
                let at = |y: usize| columns[x + 5 * y][i];
                let (low, high) = (at(0).wrapping_mul(at(1)), at(2).wrapping_mul(at(3)));
                product[i] = low.wrapping_mul(high).wrapping_mul(at(4));
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

    /// Multiplies the last lane of each column by the column's weight.
    #[inline(always)]
    fn columns<P: Packed>(
        &self,
        p: P,
        vector: usize,
        kept: &[P::Element; STATE],
        columns: &mut [P::Element; STATE],
    ) {
        columns.copy_from_slice(kept);
        for (x, column) in columns[20..].iter_mut().enumerate() {
            *column = p.reduce(p.mul(*column, p.load(&self.weights[5 * vector + x])));
        }
    }

    /// Adds the values of the products. The products of the first two lanes and of the next two are
    /// quadratics: three products each determine all their values.
    #[inline(always)]
    fn add<P: Packed>(
        &self,
        p: P,
        _vector: usize,
        [zero, one]: &[[P::Element; STATE]; 2],
        sums: &mut [P::Sum; QUINTIC_AXIS],
    ) {
        for x in 0..5 {
            // Values by lane at 0, -1 and infinity, below 2p, 6p and 4p.
            let mut lines = [[p.zero(); 3]; 5];
            for (y, line) in lines.iter_mut().enumerate() {
                let (a, b) = (zero[x + 5 * y], one[x + 5 * y]);
                *line = [a, p.sub(p.add(a, a), b, 2), p.sub(b, a, 2)];
            }
            // Values by pair at 0, -1, infinity, 2 and -2: the first below 2.5p, the others below
            // 25p and 12p.
            let mut pairs = [[p.zero(); 5]; 2];
            for (i, pair) in pairs.iter_mut().enumerate() {
                for point in 0..3 {
                    pair[point] = p.mul(lines[2 * i][point], lines[2 * i + 1][point]);
                }
                [pair[3], pair[4]] = p.quadratic_at_two(pair[0], pair[1], pair[2]);
            }
            let [a, before, step] = lines[4];
            let last = [
                a,
                before,
                step,
                // 2 b - a; and below 7p, the value two steps before a.
                p.add(one[x + 20], step),
                p.sub(before, step, 3),
            ];
            for (point, at) in [0, 2, 5, 3, 4].into_iter().zip(0..5) {
                // Below 10p, times 4p; or below 4p, times 7p.
                let product = p.mul(pairs[0][at], pairs[1][at]);
                p.accumulate(&mut sums[point], product, last[at]);
            }
        }
    }
}

/// Number of columns over the cells: the state, the weights of the parities and of the lanes.
const CELL: usize = STATE + 5 + STATE;

impl Cell<CELL> for Parity {
    const DEGREE: usize = 6;

    #[inline(always)]
    fn evaluate<P: Packed>(&self, p: P, columns: &[P::Element; CELL]) -> P::Element {
        let mut sum = p.sum();
        for x in 0..5 {
            let low = p.mul(columns[x], columns[5 + x]);
            let high = p.mul(columns[10 + x], columns[15 + x]);
            let product = p.mul(p.mul(low, high), columns[20 + x]);
            p.accumulate(&mut sum, columns[STATE + x], product);
        }
        // 30 products of ranges at most 8 and 8.
        for lane in 0..STATE {
            p.accumulate(&mut sum, columns[STATE + 5 + lane], columns[lane]);
        }
        p.total_lazy(sum)
    }
}
