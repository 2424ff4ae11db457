//! Rounds over the cells: the permutations are bound, each column has 256 values left, and weights
//! are among the columns.
//!
//! Cells that differ in the three highest variables share a vector for the first five rounds. In
//! the last three rounds the lanes are the points of a message instead.

use ark_bn254::Fr;
use ark_ff::{AdditiveGroup as _, Zero as _};
use zkfabric_kernels_cpu::{Isa, lanes::LANES};

use super::{gate::pack, sizes::VECTORS, univariate::interpolate};
use crate::{Challenge, Packed, PackedKernel, Stored, dispatch, sum_lanes};

/// Polynomial of a layer over the cells, in `W` columns.
pub(super) trait Cell<const W: usize>: Sync {
    const DEGREE: usize;

    /// Evaluates the polynomial for columns below `8p`; the result is below `20p`.
    fn evaluate<P: Packed>(&self, p: P, columns: &[P::Element; W]) -> P::Element;
}

/// Proves that `claim` is the sum of the polynomial over the cells, lowest variable first. A
/// message is the values at 0, 2, 3, .. up to the degree. Returns the columns' values at the end.
pub(super) fn bind<C: Cell<W>, const W: usize>(
    isa: Isa,
    cell: &C,
    columns: &[Vec<Fr>],
    mut claim: Fr,
    challenge: &mut dyn FnMut(&[Fr]) -> Fr,
) -> Vec<Fr> {
    let mut round = |mut values: Vec<Fr>| {
        values[1] = claim - values[0];
        let message: Vec<Fr> = [&values[..1], &values[2..]].concat();
        let r = challenge(&message);
        claim = interpolate(&values, r);
        r
    };
    let mut all = Vec::with_capacity(VECTORS * W);
    for vector in 0..VECTORS {
        for column in columns {
            all.push(core::array::from_fn(|lane| column[vector + VECTORS * lane]));
        }
    }
    let mut all = pack(isa, &all);
    while all.len() > W {
        let columns = &all[..];
        let r = round(dispatch(isa, Vectors { cell, columns }));
        let r = Challenge::new(r);
        all = dispatch(isa, Fold::<W> { columns: &all, r });
    }
    let mut columns = dispatch(isa, Unpack(&all));
    while columns.iter().any(|column| column.len() > 1) {
        let given = &columns[..];
        let r = round(dispatch(
            isa,
            Points {
                cell,
                columns: given,
            },
        ));
        for column in &mut columns {
            let pairs = column.chunks(2);
            *column = pairs
                .map(|pair| pair[0] + r * (pair[1] - pair[0]))
                .collect();
        }
    }
    columns.into_iter().flatten().collect()
}

/// Values of a message by vector and column, zero at 1.
struct Vectors<'a, C, const W: usize> {
    cell: &'a C,
    columns: &'a [Stored],
}

impl<C: Cell<W>, const W: usize> PackedKernel for Vectors<'_, C, W> {
    type Output = Vec<Fr>;

    #[inline(always)]
    fn run<P: Packed>(self, p: P) -> Vec<Fr> {
        let mut sums = vec![p.zero(); C::DEGREE + 1];
        let (mut at, mut steps) = ([p.zero(); W], [p.zero(); W]);
        for pair in self.columns.chunks(2 * W) {
            for i in 0..W {
                let (zero, one) = (p.load(&pair[i]), p.load(&pair[W + i]));
                at[i] = zero;
                steps[i] = p.reduce(p.sub(one, zero, 2));
            }
            for (point, sum) in sums.iter_mut().enumerate() {
                // The claim gives the value at 1.
                if point != 1 {
                    *sum = p.reduce(p.add(*sum, self.cell.evaluate(p, &at)));
                }
                for (at, step) in at.iter_mut().zip(&steps) {
                    *at = p.add(*at, *step);
                }
            }
        }
        let mut values = Vec::with_capacity(sums.len());
        for sum in sums {
            values.push(sum_lanes(p, sum));
        }
        values
    }
}

/// Binds the lowest variable.
struct Fold<'a, const W: usize> {
    columns: &'a [Stored],
    r: Challenge,
}

impl<const W: usize> PackedKernel for Fold<'_, W> {
    type Output = Vec<Stored>;

    #[inline(always)]
    fn run<P: Packed>(self, p: P) -> Vec<Stored> {
        let r = p.challenge(&self.r);
        let mut out = vec![Stored::default(); self.columns.len() / 2];
        for (pair, out) in self.columns.chunks(2 * W).zip(out.chunks_mut(W)) {
            for i in 0..W {
                let (zero, one) = (p.load(&pair[i]), p.load(&pair[W + i]));
                p.store(p.reduce(p.fold(zero, one, &r, 2)), &mut out[i]);
            }
        }
        out
    }
}

/// Lanes of each column.
struct Unpack<'a>(&'a [Stored]);

impl PackedKernel for Unpack<'_> {
    type Output = Vec<Vec<Fr>>;

    #[inline(always)]
    fn run<P: Packed>(self, p: P) -> Self::Output {
        let mut columns = Vec::with_capacity(self.0.len());
        for column in self.0 {
            columns.push(p.unpack(p.load(column)).to_vec());
        }
        columns
    }
}

/// Values of a message, zero at 1, with one lane per point.
struct Points<'a, C, const W: usize> {
    cell: &'a C,
    columns: &'a [Vec<Fr>],
}

impl<C: Cell<W>, const W: usize> PackedKernel for Points<'_, C, W> {
    type Output = Vec<Fr>;

    #[inline(always)]
    fn run<P: Packed>(self, p: P) -> Vec<Fr> {
        let mut values = vec![Fr::zero(); C::DEGREE + 1];
        let pairs = self.columns.first().map_or(0, |column| column.len() / 2);
        let mut at = [p.zero(); W];
        for pair in 0..pairs {
            for (at, column) in at.iter_mut().zip(self.columns) {
                let (mut value, step) = (column[2 * pair], column[2 * pair + 1] - column[2 * pair]);
                let mut points = [Fr::ZERO; LANES];
                for point in &mut points {
                    *point = value;
                    value += step;
                }
                *at = p.pack(&points);
            }
            let points = p.unpack(self.cell.evaluate(p, &at));
            for (value, point) in values.iter_mut().zip(points) {
                *value += point;
            }
        }
        values
    }
}
