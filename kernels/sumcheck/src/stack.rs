//! Columns laid end to end in stacks of `2^s` values: one sumcheck that moves the columns' values to one point of the stacks, and the stacks'
//! weighted sum.
//!
//! A *unit* is 256 rows. The caller has bound the eight lowest variables already ([`bind`](crate::rows::bind())), so a column is one element a unit
//! here, a 256th of its cells: plain elements do. The weighted sum reads every cell once and runs on the lanes of
//! [`add_combination`].

use ark_bn254::Fr;
use ark_ff::Zero as _;
use rayon::prelude::*;
use zkfabric_kernels_cpu::{self as kernels, OutOfMemory, add_combination, reserve};

use crate::Values;
use crate::eq::eq_prefix_table;

/// Rows of a unit.
pub const UNIT_ROWS: usize = 256;
const LOG_UNIT_ROWS: u32 = 8;
/// Pairs that a task takes.
const TASK: usize = 1 << 10;
/// Units that a task of the weighted sum takes.
const BLOCK: usize = 32;

/// A power of two of units of one column in one stack.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Piece {
    /// Index of the column.
    pub column: usize,
    /// First unit in the column, a multiple of `units`.
    pub first: usize,
    /// Number of units, a power of two.
    pub units: usize,
    /// The stack.
    pub stack: usize,
    /// First unit in the stack, a multiple of `units`.
    pub offset: usize,
}

/// What is wrong with pieces or columns.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Error {
    /// A piece lies outside its column or stack, is not aligned, or shares a unit with another.
    #[error("piece {piece} does not fit its column or stack")]
    Piece {
        /// Index of the piece.
        piece: usize,
    },
    /// There is another number of weights, values or points than of columns or stacks.
    #[error("expected {expected} weights, got {got}")]
    Weights {
        /// Columns or stacks.
        expected: usize,
        /// Weights.
        got: usize,
    },
    /// A column has more units than the high coordinates tell apart.
    #[error("a column of {units} units needs more than {got} high coordinates")]
    Coordinates {
        /// Units of the column.
        units: usize,
        /// Coordinates given.
        got: usize,
    },
    /// There is no room for the stacks' units.
    #[error(transparent)]
    OutOfMemory(#[from] OutOfMemory),
}

/// Stacks of `2^log_stack` values.
#[derive(Debug, Clone, Copy)]
pub struct Stacks<'a> {
    /// Where columns stand, by stack, then by offset.
    pub pieces: &'a [Piece],
    /// Number of stacks.
    pub stacks: usize,
    /// log2 of the values of a stack, at least 8.
    pub log_stack: u32,
}

impl Stacks<'_> {
    /// Units of a stack.
    const fn capacity(&self) -> usize {
        1 << self.log_stack.saturating_sub(LOG_UNIT_ROWS)
    }

    /// Checks the pieces against columns of so many units.
    ///
    /// # Errors
    /// [`Error::Piece`].
    pub fn check(&self, units: &[usize]) -> Result<(), Error> {
        let mut end = (0, 0);
        for (index, piece) in self.pieces.iter().enumerate() {
            let fits = piece.units.is_power_of_two()
                && piece.first.is_multiple_of(piece.units)
                && piece.offset.is_multiple_of(piece.units)
                && (units.get(piece.column)).is_some_and(|u| piece.first + piece.units <= *u)
                && piece.stack < self.stacks
                && piece.offset + piece.units <= self.capacity()
                && (piece.stack, piece.offset) >= end;
            if !fits {
                return Err(Error::Piece { piece: index });
            }
            end = (piece.stack, piece.offset + piece.units);
        }
        Ok(())
    }
}

/// What [`reduce`] ends in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outcome {
    /// The challenges of the unit variables.
    pub units: Vec<Fr>,
    /// The stacks' values there.
    pub values: Vec<Fr>,
}

/// Shows `sum_c weight_c sum_u eq(high, u) P_c(u) = sum_k sum_u W_k(u) P_k(u)`, low variable first.
///
/// `columns` are the columns' values by units, `weights` one for each; a column uses as many of the `high` coordinates as tell its units apart. A
/// round's message is the quadratic's `t(0)` and its coefficient of `X^2`.
///
/// # Errors
/// [`Error`].
pub fn reduce(
    stacks: &Stacks<'_>,
    columns: &[&[Fr]],
    weights: &[Fr],
    high: &[Fr],
    challenge: &mut dyn FnMut([Fr; 2]) -> Fr,
) -> Result<Outcome, Error> {
    if weights.len() != columns.len() {
        let (expected, got) = (columns.len(), weights.len());
        return Err(Error::Weights { expected, got });
    }
    let units: Vec<usize> = columns.iter().map(|column| column.len()).collect();
    stacks.check(&units)?;
    let (mut values, mut of_units) = fill(stacks, columns, weights, high)?;
    let mut point = Vec::new();
    for _ in LOG_UNIT_ROWS..stacks.log_stack {
        let r = challenge(message(&values, &of_units));
        point.push(r);
        fold(&mut values, r);
        fold(&mut of_units, r);
    }
    Ok(Outcome {
        units: point,
        values,
    })
}

/// The units of all stacks, and their weights.
fn fill(
    stacks: &Stacks<'_>,
    columns: &[&[Fr]],
    weights: &[Fr],
    high: &[Fr],
) -> Result<(Vec<Fr>, Vec<Fr>), Error> {
    let capacity = stacks.capacity();
    let total = stacks.stacks * capacity;
    let zeros = || -> Result<Vec<Fr>, Error> {
        let mut zeros = reserve(total)?;
        zeros.resize(total, Fr::zero());
        Ok(zeros)
    };
    let (mut values, mut of_units) = (zeros()?, zeros()?);
    // Columns of one height share their weights but for a factor.
    let heights = columns.iter().map(|column| column.len());
    let mut tables: Vec<(usize, Vec<Fr>)> = Vec::new();
    for units in heights {
        let variables = units.next_power_of_two().trailing_zeros() as usize;
        let error = Error::Coordinates {
            units,
            got: high.len(),
        };
        let point = high.get(..variables).ok_or(error)?;
        if tables.iter().all(|(known, _)| *known != units) {
            tables.push((units, eq_prefix_table(point, units)));
        }
    }
    tables.sort_unstable_by_key(|(units, _)| *units);
    let by_stack = stacks.pieces.chunk_by(|a, b| a.stack == b.stack);
    let mut of_stack: Vec<&[Piece]> = vec![&[]; stacks.stacks];
    for pieces in by_stack {
        of_stack[pieces[0].stack] = pieces;
    }
    let targets = values
        .par_chunks_mut(capacity)
        .zip(of_units.par_chunks_mut(capacity));
    targets
        .zip(of_stack)
        .for_each(|((values, of_units), pieces)| {
            for piece in pieces {
                let (column, weight) = (columns[piece.column], weights[piece.column]);
                let at = tables.partition_point(|(units, _)| *units < column.len());
                let from = piece.first..piece.first + piece.units;
                let to = piece.offset..piece.offset + piece.units;
                values[to.clone()].copy_from_slice(&column[from.clone()]);
                for (to, eq) in of_units[to].iter_mut().zip(&tables[at].1[from]) {
                    *to = weight * eq;
                }
            }
        });
    Ok((values, of_units))
}

fn message(values: &[Fr], weights: &[Fr]) -> [Fr; 2] {
    let tasks = values
        .par_chunks(2 * TASK)
        .zip(weights.par_chunks(2 * TASK));
    let sums = tasks.map(|(values, weights)| {
        let pairs = values.as_chunks::<2>().0.iter();
        let pairs = pairs.zip(weights.as_chunks::<2>().0);
        let (mut zero, mut top) = (Fr::zero(), Fr::zero());
        for ([p, q], [v, w]) in pairs {
            // Most places of the last stacks hold nothing.
            if !v.is_zero() || !w.is_zero() {
                zero += *p * v;
                top += (*q - p) * (*w - v);
            }
        }
        [zero, top]
    });
    // Sums of field elements do not depend on their order.
    sums.reduce(|| [Fr::zero(); 2], |a, b| [a[0] + b[0], a[1] + b[1]])
}

/// Binds the lowest variable.
fn fold(values: &mut Vec<Fr>, r: Fr) {
    let folded = values.par_chunks(2).with_min_len(TASK);
    *values = folded
        .map(|pair| match pair {
            [a, b] => *a + r * (*b - a),
            _ => pair.first().copied().unwrap_or_default(),
        })
        .collect();
}

/// `sum_k weight_k stack_k`: `2^log_stack` values.
///
/// # Errors
/// [`Error`].
pub fn combine(
    stacks: &Stacks<'_>,
    columns: &[Values<'_>],
    weights: &[Fr],
) -> Result<Vec<Fr>, Error> {
    if weights.len() != stacks.stacks {
        let (expected, got) = (stacks.stacks, weights.len());
        return Err(Error::Weights { expected, got });
    }
    let groups = UNIT_ROWS / 8;
    let units: Vec<usize> = columns.iter().map(|c| c.groups() / groups).collect();
    stacks.check(&units)?;
    let capacity = stacks.capacity();
    let mut sums = reserve(capacity * UNIT_ROWS)?;
    sums.resize(capacity * UNIT_ROWS, Fr::zero());
    let by_stack: Vec<&[Piece]> = stacks.pieces.chunk_by(|a, b| a.stack == b.stack).collect();
    let block = BLOCK.min(capacity);
    let blocks = sums.par_chunks_mut(block * UNIT_ROWS).enumerate();
    blocks.for_each(|(index, sums)| add(index * block, sums, columns, &by_stack, weights));
    Ok(sums)
}

/// Adds what stands from unit `first` on; halves the block where a piece is smaller.
fn add(first: usize, sums: &mut [Fr], columns: &[Values<'_>], stacks: &[&[Piece]], weights: &[Fr]) {
    let units = sums.len() / UNIT_ROWS;
    let mut terms = Vec::with_capacity(stacks.len());
    for pieces in stacks {
        let after = pieces.partition_point(|piece| piece.offset + piece.units <= first);
        let Some(piece) = pieces
            .get(after)
            .filter(|piece| piece.offset < first + units)
        else {
            continue;
        };
        if piece.units < units {
            let (low, high) = sums.split_at_mut(units / 2 * UNIT_ROWS);
            add(first, low, columns, stacks, weights);
            add(first + units / 2, high, columns, stacks, weights);
            return;
        }
        let row = (piece.first + first - piece.offset) * UNIT_ROWS;
        let values = rows(&columns[piece.column], row..row + sums.len());
        terms.push((values, weights[piece.stack]));
    }
    // The lengths are equal, so this does not fail.
    let added = add_combination(sums, &terms);
    debug_assert!(added.is_ok(), "{added:?}");
}

/// Some rows of a column.
fn rows<'a>(column: &Values<'a>, rows: core::ops::Range<usize>) -> kernels::Values<'a> {
    match column {
        Values::Bits(v) | Values::U8(v) => kernels::Values::U8(&v.as_flattened()[rows]),
        Values::U16(v) => kernels::Values::U16(&v.as_flattened()[rows]),
        Values::U32(v) => kernels::Values::U32(&v.as_flattened()[rows]),
        Values::U52(v) | Values::U64(v) => kernels::Values::U64(&v.as_flattened()[rows]),
        Values::Field(v) => kernels::Values::Field(&v.as_flattened()[rows]),
    }
}

/// The values of one stack, up to its last piece.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Gathered {
    /// Zeros and ones.
    Bits(Vec<u8>),
    /// Below 2^8.
    U8(Vec<u8>),
    /// Below 2^16.
    U16(Vec<u16>),
    /// Below 2^32.
    U32(Vec<u32>),
    /// Below 2^64.
    U64(Vec<u64>),
    /// Elements.
    Field(Vec<Fr>),
}

/// Copies stack `index` to one buffer, up to the end of its last piece; zero where none stands. All its columns have one width.
///
/// # Errors
/// [`Error`]; a column of another width than the stack's first is [`Error::Piece`].
pub fn gather(
    stacks: &Stacks<'_>,
    columns: &[Values<'_>],
    index: usize,
) -> Result<Gathered, Error> {
    let begin = stacks.pieces.partition_point(|piece| piece.stack < index);
    let end = stacks.pieces.partition_point(|piece| piece.stack <= index);
    let pieces = stacks.pieces.get(begin..end).unwrap_or_default();
    let length = pieces.last().map_or(0, |last| last.offset + last.units) * UNIT_ROWS;
    let first = pieces.first().and_then(|piece| columns.get(piece.column));
    macro_rules! copy {
        ($kind:ident, $($values:pat_param)|+ => $found:ident) => {{
            let mut all = reserve(length)?;
            for (at, piece) in pieces.iter().enumerate() {
                let error = Error::Piece { piece: begin + at };
                let Some($($values)|+) = columns.get(piece.column) else {
                    return Err(error);
                };
                all.resize(piece.offset * UNIT_ROWS, Default::default());
                let rows = piece.first * UNIT_ROWS..(piece.first + piece.units) * UNIT_ROWS;
                all.extend_from_slice($found.as_flattened().get(rows).ok_or(error)?);
            }
            Ok(Gathered::$kind(all))
        }};
    }
    match first {
        None => Ok(Gathered::Bits(Vec::new())),
        Some(Values::Bits(_)) => copy!(Bits, Values::Bits(v) => v),
        Some(Values::U8(_)) => copy!(U8, Values::U8(v) => v),
        Some(Values::U16(_)) => copy!(U16, Values::U16(v) => v),
        Some(Values::U32(_)) => copy!(U32, Values::U32(v) => v),
        Some(Values::U52(_) | Values::U64(_)) => copy!(U64, Values::U52(v) | Values::U64(v) => v),
        Some(Values::Field(_)) => copy!(Field, Values::Field(v) => v),
    }
}
