//! Errors of columns and their sums.

use crate::msm::SumError;

/// Errors for columns, passes and sums that do not match.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ColumnError {
    /// A column with the wrong number of rows.
    #[error("column {column}: expected {expected} elements, got {got}")]
    Rows {
        /// Index of the column.
        column: usize,
        /// Expected elements of the column's slice.
        expected: usize,
        /// Actual elements of the column's slice.
        got: usize,
    },
    /// A digit of a column that doesn't exist.
    #[error("expected a column below {expected}, got {got}")]
    Column {
        /// Number of columns.
        expected: usize,
        /// Index of the column.
        got: usize,
    },
    /// Sums of the wrong number of passes.
    #[error("expected sums of {expected} passes, got {got}")]
    Passes {
        /// Number of passes.
        expected: usize,
        /// Number of passes with sums.
        got: usize,
    },
    /// Sums that no circuit outputs.
    #[error("pass {pass}")]
    Sums {
        /// Index of the pass.
        pass: usize,
        /// Error of the pass's sums.
        source: SumError,
    },
}
