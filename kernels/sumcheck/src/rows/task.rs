//! A piece of one round: the sums over some pairs of one instance, and the folded values where they are kept.
//!
//! Up to round [`STORED`] a form's values come from narrow columns, by weights of eq at the variables bound so far; in that round they are
//! written down, and later rounds fold what is written, in place. A value takes 40 bytes where a cell has one to eight: written
//! three rounds earlier it would cost more to move than to compute.

use core::ops::Range;

use ark_bn254::Fr;
use ark_ff::Zero as _;
use zkfabric_kernels_cpu::lanes::LANES;

use super::{
    code::{DIFFERENCE, PAIRS, SLOT, Steps},
    plan::Plan,
};
use crate::{
    Challenge, Constant, Form, Packed, PackedKernel,
    eq::{INNER, Sums, eq_prefix_table, eq_table},
};

/// The round that writes forms down.
pub(super) const STORED: usize = 3;
/// Groups of a form that a block of storage keeps.
pub(super) const WIDTH: usize = 2 * PAIRS;

/// Number of sums.
pub(super) const SUMS: usize = 8;
/// The linear part at 0 and 1; in round 0 that of the leaf.
pub(super) const LINEAR: [usize; 2] = [0, 1];
/// In round 0 the linear part of the constraints at 0 and 1.
pub(super) const REST: [usize; 2] = [2, 3];
/// The steps at 0 and 1; in round 0 those of the leaf.
pub(super) const STEPS: [usize; 2] = [4, 5];
/// The steps at -1.
pub(super) const MINUS: usize = 6;
/// The leading coefficient of the steps.
pub(super) const LEADING: usize = 7;

/// The values of eq at the group variables that follow a round's, by the index of a pair, as a product.
#[derive(Debug)]
pub(super) struct Weights {
    inner: Vec<Constant>,
    outer: Vec<Constant>,
}

impl Weights {
    /// For the pairs below `pairs`; `z` are the coordinates of the pair's index.
    pub(super) fn new(z: &[Fr], pairs: usize) -> Self {
        let (low, high) = z.split_at(z.len().min(INNER.ilog2() as usize));
        let constants = |table: Vec<Fr>| table.into_iter().map(Constant::new).collect();
        Self {
            inner: constants(eq_table(low)),
            outer: constants(eq_prefix_table(high, pairs.div_ceil(INNER))),
        }
    }
}

/// One part of a form and where its values go: rows of the scratch.
#[derive(Debug)]
pub(super) struct Job<'a> {
    pub form: Form<'a>,
    /// Whether the part is not the form's first.
    pub adds: bool,
    /// Whether its values are to be below [`SLOT`].
    pub reduces: bool,
    /// Distance of the groups from the pair's first, and the row.
    pub targets: [Option<(usize, usize)>; 2],
}

/// Where the forms' values come from.
#[derive(Debug)]
pub(super) enum Source<'a, 'b> {
    /// Columns.
    Columns {
        jobs: &'b [Job<'a>],
        round: usize,
        /// Blocks to write, in round [`STORED`].
        store: Option<&'b mut [u64]>,
    },
    /// Blocks that the round before has written.
    Blocks {
        blocks: &'b mut [u64],
        challenge: Challenge,
    },
}

/// The sums over the pairs of a range.
#[derive(Debug)]
pub(super) struct Task<'a, 'b> {
    pub plan: &'b Plan,
    pub source: Source<'a, 'b>,
    pub weights: &'b Weights,
    /// Starts at a multiple of [`PAIRS`].
    pub pairs: Range<usize>,
    /// Whether a pair of rows of zeros is written after the last.
    pub pads: bool,
    /// Groups of a form in a block.
    pub width: usize,
    /// [`Plan::scratch`] values, of any contents.
    pub scratch: &'b mut [u64],
}

/// Steps that run on some rows of the scratch.
#[derive(Debug, Clone, Copy)]
struct Run<'a> {
    steps: &'a Steps,
    row: usize,
    forms: usize,
    sum: usize,
    /// Takes the differences off first: from the values at 0 to those at -1.
    moves: bool,
}

impl Plan {
    /// The rows of the scratch that are summed as they are, and the steps that run.
    fn runs(&self, first: bool) -> (Vec<(usize, usize)>, Vec<Run<'_>>) {
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
        let plan = self.plan;
        let (rows, first) = (plan.rows(), self.is_first());
        let (linear, runs) = plan.runs(first);
        let scratch: &mut [P::Stored] =
            bytemuck::cast_slice_mut(core::mem::take(&mut self.scratch));
        let (area, dots) = scratch.split_at_mut(rows.count * PAIRS);
        let mut sums = [Sums::<P, 1>::new(p); SUMS];
        let begin = self.pairs.start;
        for block in self.pairs.clone().step_by(PAIRS) {
            let n = PAIRS.min(self.pairs.end - block);
            self.fill(p, area, block, (block - begin) / PAIRS, n);
            let at = block % INNER;
            for &(row, sum) in &linear {
                for h in 0..n {
                    let e = p.splat(&self.weights.inner[at + h]);
                    sums[sum].add_one(p, 0, e, p.load(&area[row * PAIRS + h]));
                }
            }
            for run in &runs {
                if run.moves {
                    let (near, far) = area.split_at_mut(rows.differences * PAIRS);
                    for (near, difference) in near.chunks_mut(PAIRS).zip(far.chunks(PAIRS)) {
                        for (near, difference) in near.iter_mut().zip(difference).take(n) {
                            let value = p.sub(p.load(near), p.load(difference), DIFFERENCE);
                            p.store(value, near);
                        }
                    }
                }
                let forms = &area[run.row * PAIRS..][..run.forms * PAIRS];
                run.steps.run(p, forms, dots, n);
                for h in 0..n {
                    let e = p.splat(&self.weights.inner[at + h]);
                    let value = run.steps.result(p, forms, dots, h);
                    sums[run.sum].add_one(p, 0, e, value);
                }
            }
            if (block + PAIRS).is_multiple_of(INNER) || block + PAIRS >= self.pairs.end {
                let outer = &self.weights.outer[block / INNER];
                for &(_, sum) in &linear {
                    sums[sum].flush(p, outer);
                }
                for run in &runs {
                    sums[run.sum].flush(p, outer);
                }
            }
        }
        let mut out = [[Fr::zero(); LANES]; SUMS];
        for &(_, sum) in &linear {
            [out[sum]] = sums[sum].end_lanes(p);
        }
        for run in &runs {
            [out[run.sum]] = sums[run.sum].end_lanes(p);
        }
        out
    }
}

impl Task<'_, '_> {
    const fn is_first(&self) -> bool {
        matches!(self.source, Source::Columns { round: 0, .. })
    }

    /// Rows of the scratch for the `n` pairs from `first` on, block `index` of the task.
    #[inline(always)]
    fn fill<P: Packed>(
        &mut self,
        p: P,
        area: &mut [P::Stored],
        first: usize,
        index: usize,
        n: usize,
    ) {
        let (plan, rows, width) = (self.plan, self.plan.rows(), self.width);
        let pads = self.pads && first + n == self.pairs.end;
        let is_first = self.is_first();
        let block = plan.stored() * width;
        match &mut self.source {
            Source::Columns { jobs, round, store } => {
                for job in *jobs {
                    for (offset, row) in job.targets.iter().flatten() {
                        for h in 0..n {
                            let group = ((first + h) << (*round + 1)) + offset;
                            let [mut value] = p.form::<1>(&job.form, group, 1);
                            let target = &mut area[row * PAIRS + h];
                            if job.adds {
                                value = p.add(value, p.load(target));
                            }
                            if job.reduces {
                                value = p.reduce(value);
                            }
                            p.store(value, target);
                        }
                    }
                }
                if let Some(store) = store {
                    let store: &mut [P::Stored] = bytemuck::cast_slice_mut(store);
                    let store = &mut store[index * block..][..block];
                    for (i, store) in store.chunks_mut(width).enumerate() {
                        let [near, far] = rows.of_stored(i);
                        for h in 0..n {
                            store[2 * h] = area[near * PAIRS + h];
                            store[2 * h + 1] = area[far * PAIRS + h];
                        }
                        if pads {
                            let value = p.splat(&plan.constants[i]);
                            p.store(value, &mut store[2 * n]);
                            p.store(value, &mut store[2 * n + 1]);
                        }
                    }
                }
                // Round 0 of degree 2 reads differences from the columns.
                if is_first && plan.full.degree < 3 {
                    return;
                }
                let (near, far) = area.split_at_mut(rows.differences * PAIRS);
                for (near, far) in near.chunks(PAIRS).zip(far.chunks_mut(PAIRS)) {
                    for (near, far) in near.iter().zip(far).take(n) {
                        let value = p.sub(p.load(far), p.load(near), SLOT);
                        p.store(value, far);
                    }
                }
            }
            Source::Blocks { blocks, challenge } => {
                let r = p.challenge(challenge);
                let blocks: &mut [P::Stored] = bytemuck::cast_slice_mut(blocks);
                for i in 0..plan.stored() {
                    let [near, far] = rows.of_stored(i);
                    for h in 0..n {
                        // Groups 4h .. of the blocks 2 index and 2 index + 1; in place, because the results stand before what is
                        // read later.
                        let from = (2 * index + 4 * h / width) * block + i * width + 4 * h % width;
                        let [a, b] = [from, from + 2].map(|from| [blocks[from], blocks[from + 1]]);
                        let a = p.fold(p.load(&a[0]), p.load(&a[1]), &r, SLOT);
                        let b = p.fold(p.load(&b[0]), p.load(&b[1]), &r, SLOT);
                        let (a, b) = (p.reduce(a), p.reduce(b));
                        let to = index * block + i * width + 2 * h;
                        p.store(a, &mut blocks[to]);
                        p.store(b, &mut blocks[to + 1]);
                        p.store(a, &mut area[near * PAIRS + h]);
                        if i < plan.full.forms.len() {
                            p.store(p.sub(b, a, SLOT), &mut area[far * PAIRS + h]);
                        }
                    }
                    if pads {
                        let to = index * block + i * width + 2 * n;
                        let value = p.splat(&plan.constants[i]);
                        p.store(value, &mut blocks[to]);
                        p.store(value, &mut blocks[to + 1]);
                    }
                }
            }
        }
    }
}
