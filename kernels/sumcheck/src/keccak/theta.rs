//! Theta: `A[x, y] C[x-1] C'[x+1]` for each lane, cells weighted; `G[x]` sums the weighted lanes of
//! a column.

use ark_bn254::Fr;
use zkfabric_kernels_cpu::{Isa, lanes::LANES};

use super::{
    BITS, GROUPS, STATE,
    cells::Cell,
    gate::{Gate, Integers, Tables, by_vector, pack},
    univariate::{CUBIC_AXIS, QUINTIC_AXIS},
};
use crate::{Constant, Packed, Stored};

/// Number of input columns: the state, its parities, the parities of the preceding bits.
pub(super) const IN: usize = STATE + 10;
/// `G`, `C`, `C'`.
pub(super) const COLS: usize = 15;

#[derive(Debug)]
pub(super) struct Theta {
    /// Weights by lane and vector of a lane's bits.
    bits: Vec<Stored>,
    groups: [Constant; GROUPS],
}

impl Theta {
    pub(super) fn new(isa: Isa, bits: &[[Fr; BITS]; STATE], groups: &[Fr; GROUPS]) -> Self {
        Self {
            bits: pack(isa, bits.as_flattened().as_chunks::<LANES>().0),
            groups: groups.map(Constant::new),
        }
    }

    /// Builds the tables of the first rounds.
    pub(super) fn tables(isa: Isa, bits: &[[Fr; BITS]; STATE], groups: &[Fr; GROUPS]) -> Tables {
        let weight = |lane: usize, cell: usize| bits[lane][cell % BITS] * groups[cell / BITS];
        Tables::new(isa, STATE, &by_vector(STATE, weight), None)
    }
}

impl Gate<IN, STATE, COLS, COLS> for Theta {
    const AXIS: usize = CUBIC_AXIS;

    #[inline(always)]
    fn integers(columns: &[Integers; IN], _top: bool, products: &mut [Integers; STATE]) {
        for x in 0..5 {
            let (c, moved) = (
                &columns[STATE + (x + 4) % 5],
                &columns[STATE + 5 + (x + 1) % 5],
            );
            for i in 0..LANES {
                let product = c[i].wrapping_mul(moved[i]);
                for y in 0..5 {
                    products[x + 5 * y][i] = product.wrapping_mul(columns[x + 5 * y][i]);
                }
            }
        }
    }

    #[inline(always)]
    fn keep<P: Packed>(
        &self,
        p: P,
        vector: usize,
        signs: &[P::Element; IN],
        kept: &mut [P::Element; COLS],
    ) {
        let vectors = BITS / LANES;
        for (x, kept) in kept[..5].iter_mut().enumerate() {
            let mut sum = p.sum();
            for lane in (x..STATE).step_by(5) {
                let weight = p.load(&self.bits[vectors * lane + vector % vectors]);
                p.accumulate(&mut sum, weight, signs[lane]);
            }
            *kept = p.total(sum);
        }
        kept[5..].copy_from_slice(&signs[STATE..]);
    }

    #[inline(always)]
    fn columns<P: Packed>(
        &self,
        _p: P,
        _vector: usize,
        kept: &[P::Element; COLS],
        columns: &mut [P::Element; COLS],
    ) {
        columns.copy_from_slice(kept);
    }

    #[inline(always)]
    fn add<P: Packed>(
        &self,
        p: P,
        vector: usize,
        [zero, one]: &[[P::Element; COLS]; 2],
        sums: &mut [P::Sum; QUINTIC_AXIS],
    ) {
        let group = p.factor(&self.groups[vector / (BITS / LANES)]);
        let mut at = [p.zero(); COLS];
        for point in [0, 2, CUBIC_AXIS - 1] {
            for (at, (a, b)) in at.iter_mut().zip(zero.iter().zip(one)) {
                *at = match point {
                    0 => *a,
                    2 => p.sub(p.add(*a, *a), *b, 2),
                    _ => p.sub(*b, *a, 2),
                };
            }
            let mut products = p.sum();
            for x in 0..5 {
                // Columns are below 6p, the product below 3p.
                let product = p.mul(at[5 + (x + 4) % 5], at[10 + (x + 1) % 5]);
                p.accumulate(&mut products, at[x], product);
            }
            // Below 3p.
            p.accumulate_factor(&mut sums[point], &group, p.total_lazy(products));
        }
    }
}

impl Cell<COLS> for Theta {
    const DEGREE: usize = 3;

    #[inline(always)]
    fn evaluate<P: Packed>(&self, p: P, columns: &[P::Element; COLS]) -> P::Element {
        let mut sum = p.sum();
        for x in 0..5 {
            let product = p.mul(columns[5 + (x + 4) % 5], columns[10 + (x + 1) % 5]);
            p.accumulate(&mut sum, columns[x], product);
        }
        p.total_lazy(sum)
    }
}
