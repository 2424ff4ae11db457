//! Values of forms at the two ends of some pairs, from the columns or from the values stored by the
//! previous round.
//!
//! Up to round [`STORED`] a form's values come from narrow columns, by weights of eq at the
//! variables bound so far. That round stores the values, and later rounds fold the stored values in
//! place. A value takes 40 bytes where a cell takes one to eight: stored three rounds earlier,
//! values would cost more to move than to compute.

use super::{
    code::{DIFFERENCE, PAIRS, SLOT},
    job::{Block, Job},
    plan::{Plan, Rows},
};
use crate::{Challenge, Packed, Stored};

/// Round that stores forms.
pub(super) const STORED: usize = 3;
/// As [`STORED`], for a polynomial in parts, whose forms are many times its columns: two rounds
/// later the forms take a quarter of the memory, which costs more to obtain than reading the
/// columns twice.
pub(super) const STORED_WIDE: usize = 5;
/// Number of groups of a form in a storage block.
pub(super) const WIDTH: usize = 2 * PAIRS;

/// Source of the forms' values.
#[derive(Debug)]
pub(super) enum Source<'a, 'b> {
    /// Columns.
    Columns {
        jobs: &'b [Job<'a>],
        round: usize,
        /// Blocks to write in round [`STORED`].
        store: Option<&'b mut [u64]>,
    },
    /// Blocks written by the previous round.
    Blocks {
        blocks: &'b mut [u64],
        challenge: Challenge,
    },
}

impl Source<'_, '_> {
    /// Computes values for the rows of the scratch: at 0, and at 1 or the differences.
    #[inline(always)]
    pub(super) fn fill<P: Packed>(&mut self, p: P, plan: &Plan, area: &mut [Stored], block: Block) {
        match self {
            Source::Columns { jobs, round, store } => {
                for job in *jobs {
                    job.run(p, area, block, *round);
                }
                if let Some(store) = store {
                    write(p, plan, area, bytemuck::cast_slice_mut(store), block);
                }
                // Round 0 of degree 2 reads differences from the columns.
                if *round > 0 || plan.full.degree == 3 {
                    subtract(p, plan.rows(), area, block.n);
                }
            }
            Source::Blocks { blocks, challenge } => {
                fold(
                    p,
                    plan,
                    area,
                    bytemuck::cast_slice_mut(blocks),
                    (block, challenge),
                );
            }
        }
    }
}

/// Stores the ends of the pairs.
#[inline(always)]
fn write<P: Packed>(p: P, plan: &Plan, area: &[Stored], stored: &mut [Stored], block: Block) {
    let Block {
        index, n, width, ..
    } = block;
    let size = plan.stored() * width;
    let stored = &mut stored[index * size..][..size];
    for (i, stored) in stored.chunks_mut(width).enumerate() {
        let [near, far] = plan.rows().of_stored(i);
        for h in 0..n {
            stored[2 * h] = area[near * PAIRS + h];
            stored[2 * h + 1] = area[far * PAIRS + h];
        }
        if block.pads {
            pad(p, plan, i, &mut stored[2 * n..]);
        }
    }
}

/// Writes a pair of rows of zeros.
#[inline(always)]
fn pad<P: Packed>(p: P, plan: &Plan, form: usize, stored: &mut [Stored]) {
    let value = p.splat(&plan.constants[form]);
    p.store(value, &mut stored[0]);
    p.store(value, &mut stored[1]);
}

/// Folds groups `4 h ..` of two blocks into groups `2 h` and `2 h + 1` of one, in place: results
/// are written before the position of later reads.
#[inline(always)]
fn fold<P: Packed>(
    p: P,
    plan: &Plan,
    area: &mut [Stored],
    blocks: &mut [Stored],
    (block, challenge): (Block, &Challenge),
) {
    let Block {
        index, n, width, ..
    } = block;
    let (r, size) = (p.challenge(challenge), plan.stored() * width);
    for i in 0..plan.stored() {
        let [near, far] = plan.rows().of_stored(i);
        let to = index * size + i * width;
        for h in 0..n {
            let from = (2 * index + 4 * h / width) * size + i * width + 4 * h % width;
            let (a, b) = (p.load(&blocks[from]), p.load(&blocks[from + 1]));
            let (c, d) = (p.load(&blocks[from + 2]), p.load(&blocks[from + 3]));
            let a = p.reduce(p.fold(a, b, &r, SLOT));
            let b = p.reduce(p.fold(c, d, &r, SLOT));
            p.store(a, &mut blocks[to + 2 * h]);
            p.store(b, &mut blocks[to + 2 * h + 1]);
            p.store(a, &mut area[near * PAIRS + h]);
            if i < plan.full.forms.len() {
                p.store(p.sub(b, a, SLOT), &mut area[far * PAIRS + h]);
            }
        }
        if block.pads {
            pad(p, plan, i, &mut blocks[to + 2 * n..]);
        }
    }
}

/// Replaces the values at 1 by differences.
#[inline(always)]
fn subtract<P: Packed>(p: P, rows: Rows, area: &mut [Stored], n: usize) {
    let (near, far) = area.split_at_mut(rows.differences * PAIRS);
    for (near, far) in near.chunks(PAIRS).zip(far.chunks_mut(PAIRS)) {
        for (near, far) in near.iter().zip(far).take(n) {
            let value = p.sub(p.load(far), p.load(near), SLOT);
            p.store(value, far);
        }
    }
}

/// Subtracts the differences from the values at 0, which gives the values at -1.
#[inline(always)]
pub(super) fn move_to_minus_one<P: Packed>(p: P, rows: Rows, area: &mut [Stored], n: usize) {
    let (near, differences) = area.split_at_mut(rows.differences * PAIRS);
    for (near, differences) in near.chunks_mut(PAIRS).zip(differences.chunks(PAIRS)) {
        for (near, difference) in near.iter_mut().zip(differences).take(n) {
            let value = p.sub(p.load(near), p.load(difference), DIFFERENCE);
            p.store(value, near);
        }
    }
}
