//! What the caller got wrong.

use zkfabric_kernels_cpu::OutOfMemory;

use super::{CELLS, ROUNDS};

/// Why nothing was proved.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// Not one column for each lane of each group, or for each that is left of a layer.
    #[error("expected {expected} columns, got {got}")]
    Columns {
        /// The number there should be.
        expected: usize,
        /// The number given.
        got: usize,
    },
    /// A column of another length than there are cells.
    #[error("column {column}: expected {CELLS} cells, got {got}")]
    Cells {
        /// The column.
        column: usize,
        /// Its length.
        got: usize,
    },
    /// A column does not hold zeros and ones.
    #[error("expected bits in column {column}")]
    NotBits {
        /// The column.
        column: usize,
    },
    /// A column has another height than the first.
    #[error("column {column}: expected {expected} groups of rows, got {got}")]
    Height {
        /// The column.
        column: usize,
        /// The first column's groups of eight rows.
        expected: usize,
        /// The column's.
        got: usize,
    },
    /// The rows are not those of a positive number of permutations.
    #[error("expected a positive multiple of 64 rows, got {got}")]
    Rows {
        /// The number given.
        got: usize,
    },
    /// The last column is not the same in a permutation's rows, or rises again.
    #[error("permutation {permutation} is real in some rows only, or behind one that is not")]
    Real {
        /// The permutation.
        permutation: usize,
    },
    /// A group has fewer rounds.
    #[error("expected a round below {ROUNDS}, got {got}")]
    Round {
        /// The round given.
        got: usize,
    },
    /// The point has fewer coordinates than the permutations have variables.
    #[error("expected at least {expected} coordinates, got {got}")]
    Coordinates {
        /// The number of variables.
        expected: usize,
        /// The point's number.
        got: usize,
    },
    /// A coordinate is zero: the claim then says nothing of `t(1)`.
    #[error("coordinate {index} of the point is zero")]
    ZeroCoordinate {
        /// Its index.
        index: usize,
    },
    /// No room for the folded columns.
    #[error(transparent)]
    OutOfMemory(#[from] OutOfMemory),
}
