//! The two passes of the four-step transform, eight columns or rows at a time.
//!
//! Element `i = r C + c` (`R` rows, `C` columns, `n = R C`) of the input contributes to output
//! `k = k' R + k''`: `X_k = sum_c w_C^(c k') w^(c k'') sum_r w_R^(r k'') x_(r C + c)` (D. H.
//! Bailey, "FFTs in external or hierarchical memory", 1990). The first pass transforms down eight
//! adjacent columns, one per lane, so that all lanes share each twiddle, and multiplies by
//! `w^(c k'')`, a chain of powers per column. The second pass transforms along eight adjacent
//! `k''`, whose outputs of one `k'` are adjacent in `X`.
//!
//! Between the passes the array is stored in tiles, one per group of columns: `R` times four words
//! of eight lanes; the second pass transposes.
//!
//! # Ranges
//! The powers `w^(c k'')` are in Montgomery form with R = 2^260: bases and starts are below `p`; a
//! product of values below `2.05 p` is below `(2.05^2 / 84.66 + 2) p < 2.05 p`, so the whole chain
//! is. A value below `84.66 p` times a power is below `(2.05 + 2) p < 4.05 p`, which is below
//! `2^256 = 5.29 p` and fits four words: input of the second pass.

use core::ops::Range;

use ark_bn254::Fr;
use zkfabric_kernels_cpu::{
    field::{Element, Field, Modulus},
    lanes::{Kernel, LANES, Lanes, Twin},
};

use super::{
    block::{Bound, get, put, transform},
    tables::{Split, Tables, Words},
};
use crate::{Order, memory::Line};

/// Lines per row of a tile.
pub(super) const WORDS: usize = 4;

/// Returns `index` with its lowest `bits` bits reversed and all other bits zero.
#[inline(always)]
pub(super) const fn reverse(index: usize, bits: u32) -> usize {
    if bits == 0 {
        index
    } else {
        index.reverse_bits() >> (usize::BITS - bits)
    }
}

/// Loads eight elements.
#[inline(always)]
pub(super) fn load<L: Lanes>(f: Field<L, Fr>, elements: [&Fr; LANES]) -> Element<L> {
    f.split(f.lanes().gather4(each_lane!(|lane| elements[lane].words())))
}

/// Returns the reduced elements of the lanes.
#[inline(always)]
pub(super) fn unload<L: Lanes>(f: Field<L, Fr>, value: Element<L>) -> [Fr; LANES] {
    let mut words = [[0; 4]; LANES];
    f.store(f.canonical(value), &mut words);
    each_lane!(|lane| Fr::from_words(words[lane]))
}

/// First pass over groups of eight columns.
#[derive(Debug)]
pub(super) struct FirstPass<'a> {
    pub(super) split: Split,
    pub(super) tables: &'a Tables,
    pub(super) input: &'a [Fr],
    pub(super) order: Order,
    /// Range of the groups.
    pub(super) groups: Range<usize>,
    /// Tiles of the groups.
    pub(super) tiles: &'a mut [Line],
    pub(super) scratch: &'a mut [Line],
}

impl Kernel for FirstPass<'_> {
    type Output = ();

    fn portable(self) {
        self.run(Twin);
    }

    #[inline(always)]
    fn run<L: Lanes>(self, lanes: L) {
        let f = Field::<L, Fr>::new(lanes);
        let tiles = self.tiles.chunks_exact_mut(self.split.rows() * WORDS);
        for (group, tile) in self.groups.clone().zip(tiles) {
            read_columns(f, self.input, self.split, self.order, group, self.scratch);
            let log_rows = self.split.log_rows;
            let levels = &self.tables.first;
            transform(f, self.scratch, log_rows, levels, Bound(1));
            twist(f, self.tables, group, self.scratch, tile);
        }
    }
}

/// Reads eight columns, with rows in bit-reversed order.
#[inline(always)]
fn read_columns<L: Lanes>(
    f: Field<L, Fr>,
    input: &[Fr],
    split: Split,
    order: Order,
    group: usize,
    scratch: &mut [Line],
) {
    let (rows, columns) = (split.rows(), split.columns());
    let first = group * LANES;
    match order {
        Order::Natural => {
            let next = if first + LANES < columns { LANES } else { 0 };
            for (row, values) in input.chunks_exact(columns).enumerate() {
                // The next group's elements are on the same pages.
                for line in 0..4 {
                    f.lanes().prefetch(&values[first + next + 2 * line]);
                }
                let value = load(f, each_lane!(|lane| &values[first + lane]));
                put(f, scratch, reverse(row, split.log_rows), value, Bound(1));
            }
        }
        // Element r C + c is at reverse(c) R + reverse(r).
        Order::BitReversed => {
            let lanes: [&[Fr]; LANES] = core::array::from_fn(|lane| {
                let start = reverse(first + lane, split.log_columns) * rows;
                &input[start..start + rows]
            });
            for row in 0..rows {
                put(
                    f,
                    scratch,
                    row,
                    load(f, lanes.map(|lane| &lane[row])),
                    Bound(1),
                );
            }
        }
    }
}

/// Returns eight constants of adjacent columns.
#[inline(always)]
fn each_column<L: Lanes>(f: Field<L, Fr>, words: &[Words], first: usize) -> Element<L> {
    f.split(f.lanes().gather4(each_lane!(|lane| &words[first + lane])))
}

/// Multiplies row `k` by `start base^k`, four interleaved chains of powers, and writes the tile.
#[inline(always)]
fn twist<L: Lanes>(
    f: Field<L, Fr>,
    tables: &Tables,
    group: usize,
    scratch: &[Line],
    tile: &mut [Line],
) {
    let lanes = f.lanes();
    let first = group * LANES;
    let base = each_column(f, &tables.bases, first);
    let start = match tables.start.as_slice() {
        [all] => {
            let [a, b, c, d] = *all;
            f.split([
                lanes.splat(a),
                lanes.splat(b),
                lanes.splat(c),
                lanes.splat(d),
            ])
        }
        starts => each_column(f, starts, first),
    };
    let square = f.mul(base, base);
    let step = f.factors(f.mul(square, square));
    let third = f.mul(square, base);
    let mut chains = [
        f.factors(start),
        f.factors(f.mul(start, base)),
        f.factors(f.mul(start, square)),
        f.factors(f.mul(start, third)),
    ];
    let (rows, _) = tile.as_chunks_mut::<{ 4 * WORDS }>();
    for (index, rows) in rows.iter_mut().enumerate() {
        let (rows, _) = rows.as_chunks_mut::<WORDS>();
        for (chain, row) in rows.iter_mut().enumerate() {
            let power = chains[chain];
            let value = f.factors(get(f, scratch, 4 * index + chain));
            let twisted = f.carry(f.mul_factors(&value, &power));
            chains[chain] = f.factors(f.carry(f.mul_factors(&power, &step)));
            let words = f.join(twisted);
            for word in 0..WORDS {
                lanes.store(words[word], &mut row[word]);
            }
        }
    }
}

/// Second pass over groups of eight rows `k''`.
#[derive(Debug)]
pub(super) struct SecondPass<'a, 'b> {
    pub(super) split: Split,
    pub(super) tables: &'a Tables,
    /// All tiles.
    pub(super) tiles: &'a [Line],
    /// Range of the groups.
    pub(super) groups: Range<usize>,
    /// Output in natural order: for each `k'` the outputs of these groups. Bit-reversed: for each
    /// `k''` of these groups all outputs.
    pub(super) output: &'a mut [&'b mut [Fr]],
    pub(super) order: Order,
    pub(super) scratch: &'a mut [Line],
}

impl Kernel for SecondPass<'_, '_> {
    type Output = ();

    fn portable(self) {
        self.run(Twin);
    }

    #[inline(always)]
    fn run<L: Lanes>(self, lanes: L) {
        let f = Field::<L, Fr>::new(lanes);
        let log_columns = self.split.log_columns;
        for (place, group) in self.groups.clone().enumerate() {
            read_rows(f, self.tiles, self.split, group, self.scratch);
            let levels = &self.tables.second;
            transform(f, self.scratch, log_columns, levels, Bound(5));
            match self.order {
                Order::Natural => {
                    for (index, output) in self.output.iter_mut().enumerate() {
                        let values = finish(f, self.scratch, self.tables, index);
                        let (chunks, _) = output.as_chunks_mut::<LANES>();
                        chunks[place] = values;
                    }
                }
                Order::BitReversed => {
                    let (groups, _) = self.output.as_chunks_mut::<LANES>();
                    let rows = &mut groups[place];
                    for index in 0..self.split.columns() {
                        let from = reverse(index, log_columns);
                        let values = finish(f, self.scratch, self.tables, from);
                        for (row, value) in rows.iter_mut().zip(values) {
                            row[index] = value;
                        }
                    }
                }
            }
        }
    }
}

/// Returns the reduced outputs `k'` of eight rows.
#[inline(always)]
fn finish<L: Lanes>(
    f: Field<L, Fr>,
    scratch: &[Line],
    tables: &Tables,
    index: usize,
) -> [Fr; LANES] {
    let mut value = get(f, scratch, index);
    if let Some(last) = tables.last.get(index) {
        value = f.mul_known(value, &f.known(last));
    }
    unload(f, value)
}

/// Reads eight rows, with columns in bit-reversed order.
#[inline(always)]
fn read_rows<L: Lanes>(
    f: Field<L, Fr>,
    tiles: &[Line],
    split: Split,
    group: usize,
    scratch: &mut [Line],
) {
    let lanes = f.lanes();
    let first = group * LANES * WORDS;
    for (tile, lines) in tiles.chunks_exact(split.rows() * WORDS).enumerate() {
        let lines = &lines[first..first + LANES * WORDS];
        // Transposes word by word: lanes become rows.
        let words = [
            lanes.transpose(each_lane!(|row| lanes.load(&lines[row * WORDS]))),
            lanes.transpose(each_lane!(|row| lanes.load(&lines[row * WORDS + 1]))),
            lanes.transpose(each_lane!(|row| lanes.load(&lines[row * WORDS + 2]))),
            lanes.transpose(each_lane!(|row| lanes.load(&lines[row * WORDS + 3]))),
        ];
        for column in 0..LANES {
            let [a, b, c, d] = &words;
            let value = f.split([a[column], b[column], c[column], d[column]]);
            let index = reverse(tile * LANES + column, split.log_columns);
            put(f, scratch, index, value, Bound(5));
        }
    }
}
