//! Sums over some blocks of rows at the points of a grid.

use core::ops::Range;

use ark_bn254::Fr;
use zkfabric_kernels_cpu::lanes::LANES;

use super::{
    AXIS,
    code::{BIAS, Code, Short, Step, Steps},
    points, spread,
};
use crate::{
    Constant, Packed, PackedKernel, Values,
    eq::{INNER, Sums},
    rows::task::Weights,
};

/// Number of points that run through the steps together.
const POINTS: usize = 4;

/// Eight rows.
type Words = [i64; LANES];
/// A value at some points.
type Place = [Words; POINTS];

/// Sums of some constraints over the blocks of a range; a block has the groups of one grid.
#[derive(Debug)]
pub(crate) struct Task<'a, 'b> {
    pub code: &'b Code,
    /// All columns.
    pub columns: &'b [Values<'a>],
    /// Number of rounds, at least one.
    pub rounds: usize,
    /// Weights of the blocks.
    pub weights: &'b Weights,
    /// Range of blocks, which starts at a multiple of [`INNER`].
    pub blocks: Range<usize>,
    /// Scratch of [`Task::scratch`] words, with arbitrary contents.
    pub scratch: &'b mut [u64],
}

/// Extension of a column's groups to its values on a grid.
#[derive(Debug)]
struct Shape {
    /// Points of a block's groups.
    groups: Vec<usize>,
    /// Lines that determine the other points: start and stride.
    lines: Vec<[usize; 2]>,
}

impl Shape {
    fn new(rounds: usize) -> Self {
        let mut lines = Vec::new();
        for axis in 0..rounds {
            let stride = AXIS.pow(axis as u32);
            for high in 0..1 << (rounds - axis - 1) {
                let start = AXIS * stride * spread(high);
                lines.extend((start..start + stride).map(|start| [start, stride]));
            }
        }
        let groups = (0..1 << rounds).map(spread).collect();
        Self { groups, lines }
    }

    /// Fills in the values of a column on the grid of the block that starts with group `first`.
    #[inline(always)]
    fn extend<T: Copy>(
        &self,
        column: &Values<'_>,
        first: usize,
        (of, sub): (impl Fn(u64) -> T, impl Fn(T, T) -> T),
        grid: &mut [[T; LANES]],
    ) {
        for (group, at) in self.groups.iter().enumerate() {
            let words = column.words(first + group).unwrap_or_default();
            for (value, word) in grid[*at].iter_mut().zip(words) {
                *value = of(word);
            }
        }
        for &[start, stride] in &self.lines {
            let (mut before, mut step) = (grid[start], grid[start + stride]);
            for (before, step) in before.iter_mut().zip(&mut step) {
                *step = sub(*step, *before);
                *before = sub(*before, *step);
            }
            grid[start + 2 * stride] = before;
            grid[start + 3 * stride] = step;
        }
    }
}

impl Task<'_, '_> {
    /// Returns the number of words of scratch for `rounds` rounds.
    pub(crate) fn scratch(code: &Code, rounds: usize) -> usize {
        let size = AXIS.pow(rounds as u32);
        let short = code.short * size * size_of::<[Short; LANES]>() / size_of::<u64>();
        let long = (code.columns.len() - code.short) * size * LANES;
        short + long + code.places * POINTS * LANES
    }
}

impl PackedKernel for Task<'_, '_> {
    /// Sums per lane, for each of the [`points`].
    type Output = Vec<[Fr; LANES]>;

    #[inline(always)]
    fn run<P: Packed>(self, p: P) -> Self::Output {
        let shape = Shape::new(self.rounds);
        let size = AXIS.pow(self.rounds as u32);
        let (short, long) = self.code.columns.split_at(self.code.short);
        let words = short.len() * size * size_of::<[Short; LANES]>() / size_of::<u64>();
        let (of_short, words) = self.scratch.split_at_mut(words);
        let of_short: &mut [[Short; LANES]] = bytemuck::cast_slice_mut(of_short);
        let (of_long, words) = words.split_at_mut(long.len() * size * LANES);
        let of_long: &mut [Words] = bytemuck::cast_slice_mut(of_long);
        let words: &mut [Words] = bytemuck::cast_slice_mut(words);
        let (places, _) = words.as_chunks_mut::<POINTS>();
        let points = points(self.rounds);
        let offsets = self.code.stages.each_ref();
        let offsets = offsets.map(|steps| Constant::new(steps.offset));
        let short_words = (|word: u64| word as Short, Short::wrapping_sub);
        let long_words = (|word: u64| word as i64, i64::wrapping_sub);
        let mut sums = vec![Sums::<P, 1>::new(p); points[0].len() + points[1].len()];
        for block in self.blocks.clone() {
            let first = block << self.rounds;
            for (column, grid) in short.iter().zip(of_short.chunks_mut(size)) {
                shape.extend(&self.columns[*column], first, short_words, grid);
            }
            for (column, grid) in long.iter().zip(of_long.chunks_mut(size)) {
                shape.extend(&self.columns[*column], first, long_words, grid);
            }
            let e = p.splat(&self.weights.inner[block % INNER]);
            let mut rest = &mut sums[..];
            for ((steps, points), offset) in self.code.stages.iter().zip(&points).zip(&offsets) {
                let (sums, more) = rest.split_at_mut(points.len());
                rest = more;
                if steps.outputs.is_empty() {
                    continue;
                }
                for (points, sums) in points.chunks(POINTS).zip(sums.chunks_mut(POINTS)) {
                    let (of_columns, _) = places.split_at_mut(self.code.columns.len());
                    let (to_short, to_long) = of_columns.split_at_mut(short.len());
                    for (place, grid) in to_short.iter_mut().zip(of_short.chunks(size)) {
                        read(points, grid, place);
                    }
                    for (place, grid) in to_long.iter_mut().zip(of_long.chunks(size)) {
                        read(points, grid, place);
                    }
                    steps.run(places);
                    for (q, sum) in sums.iter_mut().enumerate() {
                        let value = p.combine(&steps.weights, |i| {
                            places[steps.outputs[i]][q].map(|word| (word + BIAS) as u64)
                        });
                        // Below 4p with the offset.
                        sum.add_one(p, 0, e, p.add(value, p.splat(offset)));
                    }
                }
            }
            if (block + 1).is_multiple_of(INNER) || block + 1 == self.blocks.end {
                let outer = &self.weights.outer[block / INNER];
                for sum in &mut sums {
                    sum.flush(p, outer);
                }
            }
        }
        let mut out = Vec::with_capacity(sums.len());
        for sum in sums {
            let [lanes] = sum.end_lanes(p);
            out.push(lanes);
        }
        out
    }
}

/// Reads the values of a column at some points.
#[inline(always)]
fn read<T: Copy + Into<i64>>(points: &[usize], grid: &[[T; LANES]], place: &mut Place) {
    for (point, words) in points.iter().zip(place) {
        for (word, value) in words.iter_mut().zip(grid[*point]) {
            *word = value.into();
        }
    }
}

impl Steps {
    /// Computes the places after the columns' places.
    #[inline(always)]
    fn run(&self, places: &mut [Place]) {
        for (step, result) in &self.steps {
            // Kept in registers until the last term; the result's place may be an operand's.
            let mut value = [[0; LANES]; POINTS];
            match step {
                Step::Product(a, b) => {
                    let (a, b) = (&places[*a], &places[*b]);
                    for q in 0..POINTS {
                        for lane in 0..LANES {
                            value[q][lane] = a[q][lane].wrapping_mul(b[q][lane]);
                        }
                    }
                }
                Step::Linear { constant, terms } => {
                    value = [[*constant; LANES]; POINTS];
                    for (place, k) in terms {
                        for (sum, values) in value.iter_mut().zip(&places[*place]) {
                            for (sum, value) in sum.iter_mut().zip(values) {
                                *sum = sum.wrapping_add(value.wrapping_mul(*k));
                            }
                        }
                    }
                }
            }
            places[*result] = value;
        }
    }
}
