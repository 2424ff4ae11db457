//! First two rounds over small integers, before any challenge.
//!
//! As a polynomial of degree `d` in the variables of four permutations, a layer's sum is determined
//! by its values on a grid of `d + 1` points per axis, including infinity (the coefficient of the
//! highest degree; S. Bagad, Y. Domb, J. Thaler, eprint 2024/1046). On the grid the columns are
//! small integers made from four signs. At the corners the products are signs themselves, so that
//! weights are only added.

use core::ops::Range;

use ark_bn254::Fr;
use ark_ff::{AdditiveGroup as _, Zero as _};
use rayon::prelude::*;
use zkfabric_kernels_cpu::{Isa, lanes::LANES};

use super::{
    gate::{BIAS, Gate, Tables},
    sizes::VECTORS,
    states::{BLOCK, Trace},
    univariate::{QUINTIC_AXIS, Univariate},
};
use crate::{
    Constant, Packed, PackedKernel, dispatch,
    eq::{eq_prefix_table, eq_table},
    sum_lanes,
};

/// Number of rounds of the grid.
pub(super) const ROUNDS: usize = 2;
const _: () = assert!(
    BLOCK == 1 << ROUNDS,
    "a block has the variables of the grid"
);
/// Blocks per task.
const TASK: usize = 8;

/// Values on the grid.
#[derive(Debug)]
pub(super) struct Grid {
    axis: usize,
    /// Value of the point `(i, j)` at `i + axis j`.
    values: Vec<Fr>,
    /// Linear part, permutation by permutation, summed over the cells.
    pub linear: Option<Vec<Fr>>,
}

impl Grid {
    /// Computes the grid with `rest`, the coordinates after the first two.
    pub(super) fn new<G, const IN: usize, const OUT: usize, const KEPT: usize, const COLS: usize>(
        isa: Isa,
        tables: &Tables,
        trace: &Trace,
        rest: &[Fr],
    ) -> Self
    where
        G: Gate<IN, OUT, KEPT, COLS>,
    {
        let blocks = trace.blocks();
        let eq = eq_prefix_table(rest, blocks);
        let whole = points(G::AXIS, BLOCK);
        let partial = trace.partial().map(|rest| points(G::AXIS, rest));
        let partial = partial.unwrap_or_default();
        let tasks = (0..blocks.div_ceil(TASK)).into_par_iter().map(|task| {
            let blocks = TASK * task..blocks.min(TASK * (task + 1));
            dispatch(
                isa,
                Task::<G, IN, OUT, KEPT, COLS> {
                    tables,
                    trace,
                    points: [&whole, &partial],
                    eq: &eq,
                    blocks,
                    gate: core::marker::PhantomData,
                },
            )
        });
        let tasks: Vec<Sums> = tasks.collect();
        let mut values = vec![Fr::zero(); G::AXIS * G::AXIS];
        let mut linear = tables.linear.as_ref().map(|_| Vec::new());
        let mut weights = eq.iter();
        for task in tasks {
            for (value, sum) in values.iter_mut().zip(task.points) {
                *value += sum;
            }
            for (corners, e) in task.corners.iter().zip(&mut weights) {
                for (corner, value) in corners.iter().enumerate() {
                    values[corner % 2 + G::AXIS * (corner / 2)] += *e * value;
                }
            }
            if let Some(linear) = &mut linear {
                linear.extend(task.linear);
            }
        }
        let mut grid = Self {
            axis: G::AXIS,
            values,
            linear,
        };
        grid.add_linear(&eq);
        grid
    }

    /// Adds the linear part to the sums.
    fn add_linear(&mut self, eq: &[Fr]) {
        let Some(linear) = &self.linear else {
            return;
        };
        let mut corners = [Fr::zero(); BLOCK];
        for (block, e) in linear.chunks(BLOCK).zip(eq) {
            for (corner, value) in corners.iter_mut().zip(block) {
                *corner += *e * value;
            }
        }
        // Finite points of an axis; the linear part has no coefficient at infinity.
        let points = [0_i64, 1, -1, 2, -2].map(Fr::from);
        for (i, x) in points.iter().enumerate().take(self.axis - 1) {
            for (j, y) in points.iter().enumerate().take(self.axis - 1) {
                let weights = eq_table(&[*x, *y]);
                let value: Fr = weights.iter().zip(&corners).map(|(e, c)| *e * c).sum();
                self.values[i + self.axis * j] += value;
            }
        }
    }

    /// Returns the values of the round's axis; the other variable, if one is left, is summed with
    /// its coordinate.
    pub(super) fn axis(&self, rest: Option<Fr>) -> Vec<Fr> {
        let (zero, one) = self.values.split_at(self.axis);
        match rest {
            Some(z) => {
                let both = zero.iter().zip(one);
                both.map(|(a, b)| *a + z * (*b - a)).collect()
            }
            None => zero.to_vec(),
        }
    }

    /// Binds the round's variable.
    pub(super) fn bind(&mut self, r: Fr) {
        let lines = self.values.chunks(self.axis);
        self.values = lines
            .map(|line| Univariate::of_axis(line).evaluate(r))
            .collect();
    }
}

/// Sums of a task.
struct Sums {
    /// Sums over the blocks, zero at the corners.
    points: Vec<Fr>,
    /// Values of the corners, block by block.
    corners: Vec<[Fr; BLOCK]>,
    /// Linear part, permutation by permutation.
    linear: Vec<Fr>,
}

struct Task<'a, G, const IN: usize, const OUT: usize, const KEPT: usize, const COLS: usize> {
    tables: &'a Tables,
    trace: &'a Trace,
    /// Points of whole blocks, and of the last block if partial.
    points: [&'a [Point]; 2],
    /// Values of eq by block.
    eq: &'a [Fr],
    blocks: Range<usize>,
    gate: core::marker::PhantomData<G>,
}

/// A point other than the corners.
#[derive(Clone, Copy)]
struct Point {
    index: usize,
    /// Whether the point is at infinity.
    top: bool,
    /// Column values by the bits of the four permutations.
    values: [[u64; LANES]; 2],
}

/// Returns the points of a grid for a block of this many permutations; the signs of absent ones are
/// zero.
fn points(axis: usize, permutations: usize) -> Vec<Point> {
    // Weights of the values at 0 and 1 for each point of an axis.
    let mut lines = vec![[1_i64, 0], [0, 1], [2, -1], [-1, 2], [3, -2]];
    lines.truncate(axis - 1);
    lines.push([-1, 1]);
    let mut points = Vec::new();
    for (j, second) in lines.iter().enumerate() {
        for (i, first) in lines.iter().enumerate() {
            if i < 2 && j < 2 {
                continue;
            }
            let mut values = [[0; LANES]; 2];
            for (digit, value) in values.as_flattened_mut().iter_mut().enumerate() {
                let sign = |corner: usize| {
                    let weight = first[corner % 2] * second[corner / 2];
                    if digit >> corner & 1 == 1 {
                        -weight
                    } else {
                        weight
                    }
                };
                *value = (0..permutations).map(sign).sum::<i64>().cast_unsigned();
            }
            points.push(Point {
                index: i + axis * j,
                top: i + 1 == axis || j + 1 == axis,
                values,
            });
        }
    }
    points
}

impl<G, const IN: usize, const OUT: usize, const KEPT: usize, const COLS: usize> PackedKernel
    for Task<'_, G, IN, OUT, KEPT, COLS>
where
    G: Gate<IN, OUT, KEPT, COLS>,
{
    type Output = Sums;

    #[inline(always)]
    fn run<P: Packed>(self, p: P) -> Sums {
        let mut totals = [p.zero(); QUINTIC_AXIS * QUINTIC_AXIS];
        let (mut corners, mut linear) = (Vec::new(), Vec::new());
        let mut indices = [[0; LANES]; IN];
        let mut columns = [[0; LANES]; IN];
        let mut products = [[0; LANES]; OUT];
        let offset = p.load(&self.tables.offset);
        for block in self.blocks {
            let partial = self.trace.partial_at(block);
            let points = self.points[usize::from(partial.is_some())];
            let mut sums = [p.words(); QUINTIC_AXIS * QUINTIC_AXIS];
            let mut at_corners = [p.zero(); BLOCK];
            let mut of_linear = [p.zero(); BLOCK];
            for vector in 0..VECTORS {
                let bytes = self.trace.bytes(block, vector);
                for corner in 0..partial.unwrap_or(BLOCK) {
                    // Reduced; 32 of these are added.
                    let sum = p.reduce(self.tables.products.sum(p, vector, bytes, corner));
                    at_corners[corner] = p.add(at_corners[corner], sum);
                    if let Some(linear) = &self.tables.linear {
                        let sum = p.reduce(linear.sum(p, vector, &bytes[OUT..], corner));
                        of_linear[corner] = p.add(of_linear[corner], sum);
                    }
                }
                let weights = &self.tables.words[OUT * vector..][..OUT];
                let digits = self.trace.digits(block, vector);
                for (index, digits) in indices.iter_mut().zip(digits) {
                    *index = p.digits(*digits);
                }
                for (point, total) in points.iter().zip(&mut sums) {
                    for (column, index) in columns.iter_mut().zip(&indices) {
                        let words = p.choose_word(&point.values, index);
                        for (value, word) in column.iter_mut().zip(words) {
                            *value = word.cast_signed();
                        }
                    }
                    G::integers(&columns, point.top, &mut products);
                    for (value, weight) in products.iter().zip(weights) {
                        let mut word = [0; LANES];
                        for (word, value) in word.iter_mut().zip(value) {
                            *word = value.wrapping_add(BIAS).cast_unsigned();
                        }
                        p.accumulate_word(total, p.load(weight), &word);
                    }
                }
            }
            let e = p.splat(&Constant::new(self.eq[block]));
            for (sum, total) in sums.iter().zip(&mut totals[..points.len()]) {
                // Below 4p, times a reduced value.
                let value = p.mul(p.add(p.total_words(*sum), offset), e);
                *total = p.reduce(p.add(*total, value));
            }
            let mut values = [Fr::ZERO; BLOCK];
            for (value, sum) in values.iter_mut().zip(at_corners) {
                *value = sum_lanes(p, sum);
            }
            corners.push(values);
            if self.tables.linear.is_some() {
                for sum in of_linear {
                    linear.push(sum_lanes(p, sum));
                }
            }
        }
        let mut points = vec![Fr::ZERO; G::AXIS * G::AXIS];
        for (point, total) in self.points[0].iter().zip(totals) {
            points[point.index] = sum_lanes(p, total);
        }
        Sums {
            points,
            corners,
            linear,
        }
    }
}
