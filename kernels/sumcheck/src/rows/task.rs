//! Task of one round: the sums over some pairs of one instance.

use core::ops::Range;

use ark_bn254::Fr;
use ark_ff::Zero as _;
use zkfabric_kernels_cpu::lanes::LANES;

use super::{
    code::{PAIRS, Steps},
    fill::{Source, move_to_minus_one},
    job::Block,
    plan::Plan,
};
use crate::{
    Constant, Packed, PackedKernel, Stored,
    eq::{INNER, Sums, eq_prefix_table, eq_table},
};

/// Number of sums.
pub(super) const SUMS: usize = 8;
/// Linear part at 0 and 1; in round 0, the leaf's linear part.
pub(super) const LINEAR: [usize; 2] = [0, 1];
/// Linear part of the constraints at 0 and 1, in round 0.
pub(super) const REST: [usize; 2] = [2, 3];
/// Steps at 0 and 1; in round 0, the leaf's steps.
pub(super) const STEPS: [usize; 2] = [4, 5];
/// Steps at -1.
pub(super) const MINUS: usize = 6;
/// Leading coefficient of the steps.
pub(super) const LEADING: usize = 7;

/// Values of eq at the group variables after a round's, by the index of a pair, as a product.
#[derive(Debug)]
pub(super) struct Weights {
    pub inner: Vec<Constant>,
    pub outer: Vec<Constant>,
}

impl Weights {
    /// Computes the weights of the pairs below `pairs`; `z` are the coordinates of the pair's
    /// index.
    pub(super) fn new(z: &[Fr], pairs: usize) -> Self {
        let (low, high) = z.split_at(z.len().min(INNER.ilog2() as usize));
        let constants = |table: Vec<Fr>| table.into_iter().map(Constant::new).collect();
        Self {
            inner: constants(eq_table(low)),
            outer: constants(eq_prefix_table(high, pairs.div_ceil(INNER))),
        }
    }
}

/// Sums over the pairs of a range.
#[derive(Debug)]
pub(super) struct Task<'a, 'b> {
    pub plan: &'b Plan,
    pub source: Source<'a, 'b>,
    pub weights: &'b Weights,
    /// Range of pairs, which starts at a multiple of [`PAIRS`].
    pub pairs: Range<usize>,
    /// Whether this is the first round that reads forms.
    pub first: bool,
    /// Whether a pair of rows of zeros is written after the last pair.
    pub pads: bool,
    /// Number of groups of a form per block.
    pub width: usize,
    /// Scratch of [`Plan::scratch`] values, with arbitrary contents.
    pub scratch: &'b mut [u64],
}

/// Steps that run on some rows of the scratch.
#[derive(Debug, Clone, Copy)]
struct Run<'a> {
    steps: &'a Steps,
    row: usize,
    forms: usize,
    sum: usize,
    /// Whether to subtract the differences first, which turns the values at 0 into values at -1.
    moves: bool,
}

impl Plan {
    /// Returns the rows of the scratch that are summed unchanged, and the steps to run.
    fn runs(&self, zeroth: bool, first: bool) -> (Vec<(usize, usize)>, Vec<Run<'_>>) {
        let rows = self.rows();
        let (full, leaf) = (&self.full, &self.leaf);
        let mut sums = vec![(rows.linear, LINEAR[0])];
        let mut runs = Vec::new();
        let mut run = |steps, row, forms, sum, moves| {
            runs.push(Run {
                steps,
                row,
                forms,
                sum,
                moves,
            });
        };
        let count = full.forms.len();
        if first {
            sums.push((rows.linear + 1, LINEAR[1]));
        }
        if zeroth {
            if full.degree == 3 {
                sums.extend([(rows.linear + 2, REST[0]), (rows.linear + 3, REST[1])]);
            }
            if leaf.is_nonlinear() {
                run(&leaf.steps, rows.leaf[0], leaf.forms.len(), STEPS[0], false);
                run(&leaf.steps, rows.leaf[1], leaf.forms.len(), STEPS[1], false);
            }
        } else if full.is_nonlinear() {
            run(&full.steps, rows.near, count, STEPS[0], false);
        }
        if full.is_nonlinear() {
            run(&full.leading, rows.differences, count, LEADING, false);
        }
        if full.degree == 3 {
            run(&full.steps, rows.near, count, MINUS, true);
        }
        (sums, runs)
    }
}

impl PackedKernel for Task<'_, '_> {
    type Output = [[Fr; LANES]; SUMS];

    #[inline(always)]
    fn run<P: Packed>(mut self, p: P) -> Self::Output {
        let zeroth = matches!(self.source, Source::Columns { round: 0, .. });
        let (linear, runs) = self.plan.runs(zeroth, self.first);
        let scratch: &mut [Stored] = bytemuck::cast_slice_mut(core::mem::take(&mut self.scratch));
        let (area, dots) = scratch.split_at_mut(self.plan.rows().count * PAIRS);
        let mut sums = [Sums::<P, 1>::new(p); SUMS];
        let (start, end) = (self.pairs.start, self.pairs.end);
        for block in self.pairs.clone().step_by(PAIRS) {
            let n = PAIRS.min(end - block);
            self.source.fill(
                p,
                self.plan,
                area,
                Block {
                    first: block,
                    index: (block - start) / PAIRS,
                    n,
                    width: self.width,
                    pads: self.pads && block + n == end,
                },
            );
            let inner = &self.weights.inner[block % INNER..][..n];
            for &(row, sum) in &linear {
                for (e, value) in inner.iter().zip(&area[row * PAIRS..]) {
                    sums[sum].add_one(p, 0, p.splat(e), p.load(value));
                }
            }
            for run in &runs {
                if run.moves {
                    move_to_minus_one(p, self.plan.rows(), area, n);
                }
                let forms = &area[run.row * PAIRS..][..run.forms * PAIRS];
                run.steps.run(p, forms, dots, n);
                for (h, e) in inner.iter().enumerate() {
                    let value = run.steps.result(p, forms, dots, h);
                    sums[run.sum].add_one(p, 0, p.splat(e), value);
                }
            }
            if (block + PAIRS).is_multiple_of(INNER) || block + PAIRS >= end {
                let outer = &self.weights.outer[block / INNER];
                let used = linear
                    .iter()
                    .map(|row| row.1)
                    .chain(runs.iter().map(|run| run.sum));
                for sum in used {
                    sums[sum].flush(p, outer);
                }
            }
        }
        let mut out = [[Fr::zero(); LANES]; SUMS];
        let used = linear
            .iter()
            .map(|row| row.1)
            .chain(runs.iter().map(|run| run.sum));
        for sum in used {
            [out[sum]] = sums[sum].end_lanes(p);
        }
        out
    }
}
