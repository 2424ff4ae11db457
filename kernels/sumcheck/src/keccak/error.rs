//! Invalid input.

use zkfabric_kernels_cpu::OutOfMemory;

use super::{CELLS, ROUNDS};

/// Reasons why nothing was proved.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// The number of columns is neither one per lane and group nor the number left of a layer.
    #[error("expected {expected} columns, got {got}")]
    Columns {
        /// Expected number of columns.
        expected: usize,
        /// Given number of columns.
        got: usize,
    },
    /// The length of a column differs from the number of cells.
    #[error("column {column}: expected {CELLS} cells, got {got}")]
    Cells {
        /// Index of the column.
        column: usize,
        /// Length of the column.
        got: usize,
    },
    /// A column holds a value other than zero and one.
    #[error("expected bits in column {column}")]
    NotBits {
        /// Index of the column.
        column: usize,
    },
    /// The height of a column differs from the first column's.
    #[error("column {column}: expected {expected} groups of rows, got {got}")]
    Height {
        /// Index of the column.
        column: usize,
        /// Number of groups of eight rows in the first column.
        expected: usize,
        /// Number of groups in the column.
        got: usize,
    },
    /// The number of rows does not match a positive number of permutations.
    #[error("expected a positive multiple of 64 rows, got {got}")]
    Rows {
        /// Given number of rows.
        got: usize,
    },
    /// The last column varies within a permutation's rows, or rises again.
    #[error("permutation {permutation} is real in some rows only, or behind one that is not")]
    Real {
        /// Index of the permutation.
        permutation: usize,
    },
    /// A group has fewer rounds.
    #[error("expected a round below {ROUNDS}, got {got}")]
    Round {
        /// Given round.
        got: usize,
    },
    /// The point has fewer coordinates than the permutations have variables.
    #[error("expected at least {expected} coordinates, got {got}")]
    Coordinates {
        /// Number of variables.
        expected: usize,
        /// Number of coordinates.
        got: usize,
    },
    /// A coordinate is zero, so the claim does not determine `t(1)`.
    #[error("coordinate {index} of the point is zero")]
    ZeroCoordinate {
        /// Index of the coordinate.
        index: usize,
    },
    /// No memory for the folded columns.
    #[error(transparent)]
    OutOfMemory(#[from] OutOfMemory),
}
