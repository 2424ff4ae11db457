//! Columns laid into *stacks* of `2^s` values, and proofs about stacks instead of columns.
//!
//! A unit is 256 rows, 32 groups of eight; every column is a whole number of units. A [`Piece`]
//! puts a run of a column's units, a power of two, into a stack, aligned to its length; uncovered
//! units are zero. Bit `k` of a unit's index in the stack is variable `k`.
//!
//! | function | computes |
//! |---|---|
//! | [`reduce`] | reduction of claims on columns to claims on stacks at one point |
//! | [`weights_at`] | the weights of the stacks' values at the end of a reduction |
//! | [`value_at`] | a value of a stack |
//! | [`combine`] | a linear combination of the stacks |
//! | [`gather`] | a stack as one column |

mod combine;
mod gather;
mod reduce;
mod weights;

pub use combine::{combine, combine_into};
pub use gather::{Gathered, gather};
pub use reduce::{Claims, Reduced, reduce};
pub use weights::{value_at, weights_at};

use zkfabric_kernels_cpu::OutOfMemory;

use crate::{Values, rows::UNIT};

/// Smallest log2 of the values of a stack, for which a vector of units lies within one stack.
pub const MIN_LOG_STACK: u32 = 13;
/// Largest log2 of the values of a stack.
pub const MAX_LOG_STACK: u32 = 32;
/// log2 of the rows of a unit.
const LOG_ROWS: u32 = 8;

/// Position of a run of a column's units.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Piece {
    /// Index of the column.
    pub column: usize,
    /// First unit of the run in the column.
    pub first: usize,
    /// Number of units of the run, a power of two.
    pub units: usize,
    /// Index of the stack.
    pub stack: usize,
    /// First unit of the run in the stack, a multiple of `units`.
    pub offset: usize,
}

/// Invalid references of pieces, and pieces that do not fit together.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Error {
    /// The stack size is unsupported.
    #[error(
        "stacks of 2^{got} values, expected an exponent from {MIN_LOG_STACK} to {MAX_LOG_STACK}"
    )]
    Size {
        /// log2 of the values.
        got: u32,
    },
    /// A column is not a whole number of units.
    #[error(
        "column {column} has {got} groups of eight rows, expected a multiple of {UNIT} above zero"
    )]
    Height {
        /// Index of the column.
        column: usize,
        /// Number of groups of the column.
        got: usize,
    },
    /// A piece refers to a column or a stack that does not exist.
    #[error("piece {piece}: expected an index below {expected}, got {got}")]
    Index {
        /// Index of the piece.
        piece: usize,
        /// Number of columns or stacks.
        expected: usize,
        /// Index of the column or stack.
        got: usize,
    },
    /// The length of a piece is not a power of two.
    #[error("piece {piece}: expected a power of two, got {got} units")]
    Length {
        /// Index of the piece.
        piece: usize,
        /// Number of units of the piece.
        got: usize,
    },
    /// A piece is not aligned to its length.
    #[error("piece {piece}: expected a multiple of {expected}, got unit {got}")]
    Alignment {
        /// Index of the piece.
        piece: usize,
        /// Number of units of the piece.
        expected: usize,
        /// Offset of the piece.
        got: usize,
    },
    /// A piece extends past the end of its column or its stack.
    #[error("piece {piece}: expected units below {expected}, got {got}")]
    Range {
        /// Index of the piece.
        piece: usize,
        /// Number of units of the column or the stack.
        expected: usize,
        /// End of the piece.
        got: usize,
    },
    /// Two pieces cover the same units.
    #[error("pieces overlap in unit {unit} of stack {stack}")]
    Overlap {
        /// Index of the stack.
        stack: usize,
        /// Index of the unit.
        unit: usize,
    },
    /// The columns of a stack differ in width.
    #[error("stack {stack}: expected columns of {expected} bits, got {got}")]
    Width {
        /// Index of the stack.
        stack: usize,
        /// Bits of its first piece's values.
        expected: u32,
        /// Bits of the other piece's values.
        got: u32,
    },
    /// Slices that must match differ in length.
    #[error("expected {expected} elements, got {got}")]
    Count {
        /// Number of columns, of a column's units, of stacks or of coordinates.
        expected: usize,
        /// Length of the slice.
        got: usize,
    },
    /// No memory for the units.
    #[error(transparent)]
    OutOfMemory(#[from] OutOfMemory),
}

/// Checked pieces that fit together.
#[derive(Debug, Clone)]
pub struct Layout<'a> {
    columns: &'a [Values<'a>],
    /// Pieces by stack, then by offset.
    stacks: Vec<Vec<Piece>>,
    log_stack: u32,
}

impl<'a> Layout<'a> {
    /// Checks and creates the layout of `columns` in `stacks` stacks of `2^log_stack` values.
    ///
    /// All columns of a stack have one width. A column may be used by any number of pieces,
    /// including none.
    ///
    /// # Errors
    /// [`Error`], all but [`Error::Count`] and [`Error::OutOfMemory`].
    pub fn new(
        columns: &'a [Values<'a>],
        pieces: &[Piece],
        stacks: usize,
        log_stack: u32,
    ) -> Result<Self, Error> {
        if !(MIN_LOG_STACK..=MAX_LOG_STACK).contains(&log_stack) {
            return Err(Error::Size { got: log_stack });
        }
        for (column, values) in columns.iter().enumerate() {
            let got = values.groups();
            if got == 0 || !got.is_multiple_of(UNIT) {
                return Err(Error::Height { column, got });
            }
        }
        let mut layout = Self {
            columns,
            stacks: vec![Vec::new(); stacks],
            log_stack,
        };
        for (index, piece) in pieces.iter().enumerate() {
            layout.check(index, piece)?;
            layout.stacks[piece.stack].push(*piece);
        }
        for (stack, pieces) in layout.stacks.iter_mut().enumerate() {
            pieces.sort_by_key(|piece| piece.offset);
            for pair in pieces.windows(2) {
                if pair[0].offset + pair[0].units > pair[1].offset {
                    let unit = pair[1].offset;
                    return Err(Error::Overlap { stack, unit });
                }
            }
            let mut widths = pieces.iter().map(|piece| columns[piece.column].bits());
            if let Some(expected) = widths.next()
                && let Some(got) = widths.find(|got| *got != expected)
            {
                return Err(Error::Width {
                    stack,
                    expected,
                    got,
                });
            }
        }
        Ok(layout)
    }

    fn check(&self, index: usize, piece: &Piece) -> Result<(), Error> {
        let known = [
            (self.columns.len(), piece.column),
            (self.stacks.len(), piece.stack),
        ];
        for (expected, got) in known {
            if got >= expected {
                return Err(Error::Index {
                    piece: index,
                    expected,
                    got,
                });
            }
        }
        if !piece.units.is_power_of_two() {
            return Err(Error::Length {
                piece: index,
                got: piece.units,
            });
        }
        if !piece.offset.is_multiple_of(piece.units) {
            return Err(Error::Alignment {
                piece: index,
                expected: piece.units,
                got: piece.offset,
            });
        }
        let column = self.columns[piece.column].groups() / UNIT;
        for (expected, first) in [(column, piece.first), (self.units(), piece.offset)] {
            let got = first.saturating_add(piece.units);
            if got > expected {
                return Err(Error::Range {
                    piece: index,
                    expected,
                    got,
                });
            }
        }
        Ok(())
    }

    /// Returns the number of units per stack.
    const fn units(&self) -> usize {
        1 << (self.log_stack - LOG_ROWS)
    }
}

/// Returns an error when the lengths differ.
const fn expect_count(expected: usize, got: usize) -> Result<(), Error> {
    if expected == got {
        return Ok(());
    }
    Err(Error::Count { expected, got })
}
