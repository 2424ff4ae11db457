//! One part of a form at some pairs.

use super::code::PAIRS;
use crate::{Form, Packed, Stored};

/// Some pairs of a task.
#[derive(Debug, Clone, Copy)]
pub(super) struct Block {
    /// First pair.
    pub first: usize,
    /// Index of the block in the task and in storage.
    pub index: usize,
    /// Number of pairs, at most [`PAIRS`].
    pub n: usize,
    /// Groups of a form in a stored block.
    pub width: usize,
    /// Whether a pair of rows of zeros is written after the last pair.
    pub pads: bool,
}

/// One part of a form and the destination of its values: rows of the scratch.
#[derive(Debug)]
pub(super) struct Job<'a> {
    pub form: Form<'a>,
    /// Whether the values are added to those of an earlier part of the form.
    pub adds: bool,
    /// Whether the values must be below [`SLOT`](super::code::SLOT).
    pub reduces: bool,
    /// Offset of the groups from the pair's first group, and the row.
    pub targets: [Option<(usize, usize)>; 2],
}

impl Job<'_> {
    /// Computes the form's values.
    #[inline(always)]
    pub(super) fn run<P: Packed>(&self, p: P, area: &mut [Stored], block: Block, round: usize) {
        for h in 0..block.n {
            let group = (block.first + h) << (round + 1);
            match self.targets {
                // Evaluating both ends together reads each weight once.
                [Some((near, first)), Some((far, second))] => {
                    let strides = [far - near, 1];
                    let [a, b] = p.form::<2>(&self.form, group + near, strides);
                    self.put(p, a, &mut area[first * PAIRS + h]);
                    self.put(p, b, &mut area[second * PAIRS + h]);
                }
                [None, Some((offset, row))] | [Some((offset, row)), None] => {
                    let [value] = p.form::<1>(&self.form, group + offset, [0, 1]);
                    self.put(p, value, &mut area[row * PAIRS + h]);
                }
                [None, None] => {}
            }
        }
    }

    /// Writes a value, or adds it.
    #[inline(always)]
    fn put<P: Packed>(&self, p: P, mut value: P::Element, target: &mut Stored) {
        if self.adds {
            // A part is below 16p (`Form::HEADROOM`), plus a reduced sum of parts.
            value = p.add(value, p.load(target));
        }
        if self.reduces {
            value = p.reduce(value);
        }
        p.store(value, target);
    }
}
