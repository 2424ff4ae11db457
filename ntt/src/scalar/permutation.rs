//! Permutation by reversed bits.
//!
//! With an index split as `(high, middle, low)`, four bits at both ends, element
//! `(high, middle, low)` goes to `(reverse low, reverse middle, reverse high)`: the tile of all
//! `high` and `low` of one `middle` is swapped with the tile of `reverse middle`, both transposed.
//! A tile is read and written in rows of 16 adjacent elements, so each cache line is fetched once.

use core::array::from_fn;

use ark_bn254::Fr;
use ark_ff::AdditiveGroup;
use rayon::prelude::*;
use zkfabric_kernels_cpu::reserve;

/// log2 of the side of a tile: 8 KiB.
const LOG_TILE: u32 = 4;
/// Side of a tile.
const TILE: usize = 1 << LOG_TILE;

/// log2 of the length from which on several threads pay off.
const LOG_PARALLEL: u32 = 14;

/// A row of a tile.
type Row = [Fr; TILE];
/// Rows of a tile in the column.
type Place<'a> = [Option<&'a mut Row>; TILE];

/// Returns `index` with its lowest `bits` bits reversed and all other bits zero.
const fn reverse(index: usize, bits: u32) -> usize {
    if bits == 0 {
        index
    } else {
        index.reverse_bits() >> (usize::BITS - bits)
    }
}

/// Swaps each element with the element at the index with reversed bits.
pub(super) fn reverse_bits(values: &mut [Fr], log_n: u32, parallel: bool) {
    if log_n < 2 * LOG_TILE {
        for index in 0..values.len() {
            let reversed = reverse(index, log_n);
            if index < reversed {
                values.swap(index, reversed);
            }
        }
        return;
    }
    let log_middle = log_n - 2 * LOG_TILE;
    let (rows, _) = values.as_chunks_mut::<TILE>();
    if parallel && log_n >= LOG_PARALLEL && in_parallel(rows, log_middle) {
        return;
    }
    for middle in 0..1 << log_middle {
        let reversed = reverse(middle, log_middle);
        if middle <= reversed {
            let first = read((0..TILE).map(|high| &rows[high << log_middle | middle]));
            let second = read((0..TILE).map(|high| &rows[high << log_middle | reversed]));
            for high in 0..TILE {
                rows[high << log_middle | reversed] = row(&first, high);
                rows[high << log_middle | middle] = row(&second, high);
            }
        }
    }
}

/// Reverses bits with several threads. This takes references to all rows, `n` bytes; without memory
/// for them it returns `false` and changes nothing.
fn in_parallel(rows: &mut [Row], log_middle: u32) -> bool {
    let (Ok(mut all), Ok(mut pairs)) = (reserve(rows.len()), reserve(1 << log_middle)) else {
        return false;
    };
    all.extend(rows.iter_mut().map(Some));
    for middle in 0..1 << log_middle {
        let reversed = reverse(middle, log_middle);
        if middle <= reversed {
            let mut place = |middle: usize| -> Place<'_> {
                from_fn(|high| all[high << log_middle | middle].take())
            };
            pairs.push((place(middle), place(reversed)));
        }
    }
    pairs.into_par_iter().for_each(|(mut first, mut second)| {
        let tile = read(first.iter().flatten().map(|row| &**row));
        if second.iter().flatten().next().is_none() {
            write(&mut first, &tile);
        } else {
            write(&mut first, &read(second.iter().flatten().map(|row| &**row)));
            write(&mut second, &tile);
        }
    });
    true
}

/// Copies a tile.
fn read<'a>(rows: impl Iterator<Item = &'a Row>) -> [Row; TILE] {
    let mut tile = [[Fr::ZERO; TILE]; TILE];
    for (copy, row) in tile.iter_mut().zip(rows) {
        *copy = *row;
    }
    tile
}

fn write(place: &mut Place<'_>, tile: &[Row; TILE]) {
    for (high, slot) in place.iter_mut().flatten().enumerate() {
        **slot = row(tile, high);
    }
}

/// Returns row `high` of the tile with both indices reversed and swapped.
fn row(tile: &[Row; TILE], high: usize) -> Row {
    let column = reverse(high, LOG_TILE);
    from_fn(|low| tile[reverse(low, LOG_TILE)][column])
}
