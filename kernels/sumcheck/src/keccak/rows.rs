//! Rounds over elements: the variables of the permutations after the grid's.

use core::ops::Range;

use ark_bn254::Fr;
use ark_ff::{One as _, Zero as _};
use rayon::prelude::*;
use zkfabric_kernels_cpu::{Isa, OutOfMemory, lanes::LANES};

use super::{
    gate::Gate,
    sizes::{CELLS, VECTORS},
    states::{BLOCK, Trace},
    univariate::QUINTIC_AXIS,
};
use crate::{
    Challenge, Choices, Constant, Memory, Packed, PackedKernel, Stored, dispatch,
    eq::{eq_prefix_table, eq_table},
    memory::Lent,
    sum_lanes,
};

/// Pairs of rows per task.
const TASK: usize = 4;
/// First round whose columns are kept, to be folded later: earlier rounds compute them from the
/// bits again, which costs less than reading them.
const KEEP: usize = 5;
/// Maximum number of blocks of a row whose sums need no reduction.
const LOOSE: usize = 2;

/// Columns of a layer with some of the lowest variables bound, one row per value of the other
/// variables.
#[derive(Debug)]
pub(super) struct Rows<
    'a,
    G,
    const IN: usize,
    const OUT: usize,
    const KEPT: usize,
    const COLS: usize,
> {
    isa: Isa,
    gate: &'a G,
    trace: &'a Trace,
    challenges: Vec<Fr>,
    /// Memory for the columns of round [`KEEP`] and of the next round.
    kept: Lent,
    /// Place of the kept columns of the last round, if any.
    at: Option<Place>,
}

/// Place of rows in memory, ordered by row, vector and column.
#[derive(Debug, Clone, Copy)]
struct Place {
    second: bool,
    rows: usize,
}

/// Values of an axis, with zero in place of the value at 1.
pub(super) type Axis = Vec<Fr>;

impl<'a, G, const IN: usize, const OUT: usize, const KEPT: usize, const COLS: usize>
    Rows<'a, G, IN, OUT, KEPT, COLS>
where
    G: Gate<IN, OUT, KEPT, COLS>,
{
    pub(super) fn new(
        isa: Isa,
        memory: &Memory,
        gate: &'a G,
        trace: &'a Trace,
    ) -> Result<Self, OutOfMemory> {
        let [first, second] = Self::room(trace);
        Ok(Self {
            isa,
            gate,
            trace,
            challenges: Vec::new(),
            kept: memory.lend(first + second)?,
            at: None,
        })
    }

    /// Returns the number of elements of the two places.
    fn room(trace: &Trace) -> [usize; 2] {
        [KEEP, KEEP + 1].map(|level| 2 * rows(trace, level).div_ceil(2) * VECTORS * KEPT)
    }

    /// Binds the next variable.
    pub(super) fn bind(&mut self, r: Fr) {
        self.challenges.push(r);
    }

    /// Computes the axis of the next variable; `rest` are the coordinates after it.
    pub(super) fn axis(&mut self, rest: &[Fr]) -> Axis {
        let level = self.challenges.len();
        let pairs = rows(self.trace, level).div_ceil(2);
        let eq = eq_prefix_table(rest, pairs);
        let [first, second] = Self::room(self.trace);
        let (first, rest) = self.kept.split_at_mut(first);
        let (one, two) = (first, &mut rest[..second]);
        let (from, to) = match self.at {
            Some(Place { second: true, .. }) => (two, one),
            _ => (one, two),
        };
        // Round `KEEP` writes the first place.
        let (from, to) = if self.at.is_none() {
            (to, from)
        } else {
            (from, to)
        };
        let source = Source::new(
            self.trace,
            &self.challenges,
            self.gate.scales(),
            self.at,
            from,
        );
        let width = 2 * VECTORS * KEPT;
        let mut chunks: Vec<&mut [Stored]> = Vec::new();
        if level >= KEEP {
            chunks.extend(to[..pairs * width].chunks_mut(TASK * width));
        }
        chunks.resize_with(pairs.div_ceil(TASK), Default::default);
        let (isa, gate) = (self.isa, self.gate);
        let tasks = chunks.into_par_iter().enumerate().map(|(task, to)| {
            let pairs = TASK * task..pairs.min(TASK * (task + 1));
            let (source, eq) = (&source, &eq[..]);
            dispatch(
                isa,
                Task::<G, IN, OUT, KEPT, COLS> {
                    source,
                    gate,
                    eq,
                    pairs,
                    to,
                },
            )
        });
        let tasks: Vec<Vec<Fr>> = tasks.collect();
        let mut values = vec![Fr::zero(); G::AXIS];
        for task in tasks {
            for (value, sum) in values.iter_mut().zip(task) {
                *value += sum;
            }
        }
        if level >= KEEP {
            self.at = Some(Place {
                second: self.at.is_some_and(|place| !place.second),
                rows: rows(self.trace, level),
            });
        }
        values
    }

    /// Returns the kept columns by cell, all variables bound.
    pub(super) fn cells(&self) -> Vec<Vec<Fr>> {
        let [first, _] = Self::room(self.trace);
        let from = match self.at {
            Some(Place { second: true, .. }) => &self.kept[first..],
            _ => &self.kept[..],
        };
        let source = Source::new(
            self.trace,
            &self.challenges,
            self.gate.scales(),
            self.at,
            from,
        );
        let (source, gate) = (&source, self.gate);
        dispatch(self.isa, Cells::<G, IN, OUT, KEPT, COLS> { source, gate })
    }
}

/// Returns the number of rows with `level` variables bound.
const fn rows(trace: &Trace, level: usize) -> usize {
    (trace.blocks() * BLOCK).div_ceil(1 << level)
}

/// Source of the columns of a round.
enum Source<'a> {
    /// Bits: a row sums blocks of four permutations, whose signs choose among sums of weights
    /// of eq.
    Bits {
        trace: &'a Trace,
        /// Tables by block of a row.
        tables: Vec<Choices>,
        /// Tables of scaled signs, by block of a row ([`Gate::scales`]).
        scaled: Vec<Vec<Choices>>,
        /// Both tables for the trace's last block if partial, at its place in the row.
        last: Option<Box<(Choices, Vec<Choices>)>>,
    },
    /// Kept columns of the previous round.
    Kept {
        from: &'a [Stored],
        rows: usize,
        challenge: Challenge,
    },
}

/// Returns the sums of the weights of eq by the signs of a block, times a factor.
fn choices(weights: &[Fr], scale: Fr) -> Choices {
    Choices::new(&core::array::from_fn(|digit| {
        let signed = weights.iter().enumerate();
        let signed = signed.map(|(i, w)| if digit >> i & 1 == 1 { -*w } else { *w });
        signed.sum::<Fr>() * scale
    }))
}

impl<'a> Source<'a> {
    fn new(
        trace: &'a Trace,
        challenges: &[Fr],
        scales: Option<&[Fr]>,
        at: Option<Place>,
        from: &'a [Stored],
    ) -> Self {
        match (at, challenges.last()) {
            (Some(Place { rows, .. }), Some(r)) => Self::Kept {
                from,
                rows,
                challenge: Challenge::new(*r),
            },
            _ => {
                let eq = eq_table(challenges);
                let blocks = eq.chunks(BLOCK);
                // With more than two blocks a product is less work.
                let scales = scales.filter(|_| blocks.len() <= LOOSE);
                let scaled = |weights: &[Fr]| -> Vec<Choices> {
                    let scales = scales.unwrap_or_default().iter();
                    scales.map(|scale| choices(weights, *scale)).collect()
                };
                let last = trace.partial().map(|permutations| {
                    let weights = &eq[BLOCK * ((trace.blocks() - 1) % blocks.len())..];
                    let weights = &weights[..permutations];
                    Box::new((choices(weights, Fr::one()), scaled(weights)))
                });
                let of_scales =
                    scales.map_or_else(Vec::new, |_| blocks.clone().map(scaled).collect());
                Self::Bits {
                    trace,
                    scaled: of_scales,
                    last,
                    tables: blocks.map(|weights| choices(weights, Fr::one())).collect(),
                }
            }
        }
    }

    /// Computes the kept columns of eight cells in a row; zero after the last row.
    #[inline(always)]
    fn row<P, G, const IN: usize, const OUT: usize, const KEPT: usize, const COLS: usize>(
        &self,
        p: P,
        gate: &G,
        row: usize,
        vector: usize,
        kept: &mut [P::Element; KEPT],
    ) where
        P: Packed,
        G: Gate<IN, OUT, KEPT, COLS>,
    {
        match self {
            Self::Bits {
                trace,
                tables,
                last,
                ..
            } => {
                let mut signs = [p.zero(); IN];
                let blocks = row * tables.len()..(row + 1) * tables.len();
                let whole = |i: usize, _: usize| &tables[i];
                let partial = last.as_ref().map(|last| |_: usize| &last.0);
                choose(p, trace, blocks, vector, &mut signs, (whole, partial));
                gate.keep(p, vector, &signs, kept);
            }
            Self::Kept {
                from,
                rows,
                challenge,
            } => {
                let r = p.challenge(challenge);
                if 2 * row >= *rows {
                    kept.fill(p.zero());
                    return;
                }
                let place = |row: usize| &from[KEPT * (VECTORS * row + vector)..][..KEPT];
                let zeros = place(2 * row);
                if 2 * row + 1 < *rows {
                    let ones = place(2 * row + 1);
                    for i in 0..KEPT {
                        let (a, b) = (p.load(&zeros[i]), p.load(&ones[i]));
                        kept[i] = p.reduce(p.fold(a, b, &r, 2));
                    }
                } else {
                    for i in 0..KEPT {
                        kept[i] = p.reduce(p.fold(p.load(&zeros[i]), p.zero(), &r, 2));
                    }
                }
            }
        }
    }

    /// Computes the input columns of the polynomial from the kept columns.
    #[inline(always)]
    fn columns<P, G, const IN: usize, const OUT: usize, const KEPT: usize, const COLS: usize>(
        &self,
        p: P,
        gate: &G,
        (row, vector): (usize, usize),
        kept: &[P::Element; KEPT],
        columns: &mut [P::Element; COLS],
    ) where
        P: Packed,
        G: Gate<IN, OUT, KEPT, COLS>,
    {
        match self {
            Self::Bits {
                trace,
                scaled,
                last,
                ..
            } if !scaled.is_empty() => {
                columns[..KEPT].copy_from_slice(kept);
                let blocks = row * scaled.len()..(row + 1) * scaled.len();
                let whole = |i: usize, column: usize| &scaled[i][column];
                let partial = last.as_ref().map(|last| |column: usize| &last.1[column]);
                choose(
                    p,
                    trace,
                    blocks,
                    vector,
                    &mut columns[KEPT..],
                    (whole, partial),
                );
            }
            _ => gate.columns(p, vector, kept, columns),
        }
    }
}

/// Sums the choices of the signs over the blocks of a row, with the tables of a block's place and
/// column, or the last block's tables if that block is partial. Below `2p`, reduced if there are
/// more than [`LOOSE`] blocks.
#[inline(always)]
fn choose<'a, P: Packed>(
    p: P,
    trace: &Trace,
    blocks: Range<usize>,
    vector: usize,
    to: &mut [P::Element],
    (whole, partial): (
        impl Fn(usize, usize) -> &'a Choices,
        Option<impl Fn(usize) -> &'a Choices>,
    ),
) {
    if blocks.start >= trace.blocks() {
        to.fill(p.zero());
        return;
    }
    let all = blocks.len();
    for (i, block) in (blocks.start..blocks.end.min(trace.blocks())).enumerate() {
        let digits = trace.digits(block, vector);
        let partial = partial.as_ref();
        let partial = partial.filter(|_| trace.partial_at(block).is_some());
        for (column, (to, digits)) in to.iter_mut().zip(digits).enumerate() {
            let table = partial.map_or_else(|| whole(i, column), |partial| partial(column));
            let value = p.choose(table, *digits);
            // At most 2^(KEEP - 2) terms.
            *to = if i == 0 { value } else { p.add(*to, value) };
        }
    }
    if all > LOOSE {
        for to in to {
            *to = p.reduce(*to);
        }
    }
}

struct Task<'a, 'b, G, const IN: usize, const OUT: usize, const KEPT: usize, const COLS: usize> {
    source: &'b Source<'a>,
    gate: &'b G,
    /// Values of eq by pair.
    eq: &'b [Fr],
    pairs: Range<usize>,
    /// Output for the columns of the pairs, unless empty.
    to: &'b mut [Stored],
}

impl<G, const IN: usize, const OUT: usize, const KEPT: usize, const COLS: usize> PackedKernel
    for Task<'_, '_, G, IN, OUT, KEPT, COLS>
where
    G: Gate<IN, OUT, KEPT, COLS>,
{
    type Output = Vec<Fr>;

    #[inline(always)]
    fn run<P: Packed>(self, p: P) -> Vec<Fr> {
        let axis = G::AXIS;
        let mut values = [p.zero(); QUINTIC_AXIS];
        let mut kept = [p.zero(); KEPT];
        let mut ends = [[p.zero(); COLS]; 2];
        for (offset, pair) in self.pairs.enumerate() {
            let mut sums = [p.sum(); QUINTIC_AXIS];
            for vector in 0..VECTORS {
                for (end, columns) in ends.iter_mut().enumerate() {
                    let row = 2 * pair + end;
                    self.source.row(p, self.gate, row, vector, &mut kept);
                    if !self.to.is_empty() {
                        let at = KEPT * (VECTORS * (2 * offset + end) + vector);
                        for (to, element) in self.to[at..][..KEPT].iter_mut().zip(&kept) {
                            p.store(*element, to);
                        }
                    }
                    let place = (row, vector);
                    self.source.columns(p, self.gate, place, &kept, columns);
                }
                self.gate.add(p, vector, &ends, &mut sums);
            }
            let e = p.splat(&Constant::new(self.eq[pair]));
            for i in 0..axis {
                if i != 1 {
                    let value = p.mul(p.total(sums[i]), e);
                    values[i] = p.reduce(p.add(values[i], value));
                }
            }
        }
        let mut out = Vec::with_capacity(axis);
        for value in &values[..axis] {
            out.push(sum_lanes(p, *value));
        }
        out
    }
}

struct Cells<'a, 'b, G, const IN: usize, const OUT: usize, const KEPT: usize, const COLS: usize> {
    source: &'b Source<'a>,
    gate: &'b G,
}

impl<G, const IN: usize, const OUT: usize, const KEPT: usize, const COLS: usize> PackedKernel
    for Cells<'_, '_, G, IN, OUT, KEPT, COLS>
where
    G: Gate<IN, OUT, KEPT, COLS>,
{
    type Output = Vec<Vec<Fr>>;

    #[inline(always)]
    fn run<P: Packed>(self, p: P) -> Self::Output {
        let mut columns = vec![Vec::with_capacity(CELLS); KEPT];
        let mut kept = [p.zero(); KEPT];
        for vector in 0..VECTORS {
            self.source.row(p, self.gate, 0, vector, &mut kept);
            for (column, element) in columns.iter_mut().zip(kept) {
                let cells: [Fr; LANES] = p.unpack(element);
                column.extend(cells);
            }
        }
        columns
    }
}
