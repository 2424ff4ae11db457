//! Errors in a chip's description or a trace.

use alloc::string::String;

/// Reasons why a chip has no row for a step or a call.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum RowFault {
    /// None of the chip's flags fits the step or the call.
    #[error("no flag of the chip fits")]
    NoFlag,
    /// The call has another number of accesses than its chip's rows.
    #[error("the call has {got} accesses, expected {expected}")]
    Accesses {
        /// Accesses of a row.
        expected: usize,
        /// Accesses of the call.
        got: usize,
    },
    /// The operation is not defined on these operands.
    #[error("the operation has no result on these operands")]
    NoResult,
}

/// Errors of this crate. Each one is a mistake by a chip's author, found when the chip is built.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum AirError {
    /// A constraint's degree is above [`crate::MAX_DEGREE`].
    #[error("chip {chip}: constraint {constraint} has degree {got}, expected at most {expected}")]
    ConstraintDegree {
        /// The chip.
        chip: String,
        /// The constraint's name.
        constraint: String,
        /// The bound.
        expected: usize,
        /// The constraint's degree.
        got: usize,
    },
    /// A message or its multiplicity has a degree above 2.
    #[error(
        "chip {chip}: interaction {index} has message degree {message} and multiplicity degree {multiplicity}, expected at most 2 and 2"
    )]
    InteractionDegree {
        /// The chip.
        chip: String,
        /// Index among the chip's interactions.
        index: usize,
        /// Degree of the fields.
        message: usize,
        /// Degree of the multiplicity.
        multiplicity: usize,
    },
    /// A message has more fields than the transcript draws powers for.
    #[error("chip {chip}: interaction {index} has {got} fields, expected at most {expected}")]
    TooManyFields {
        /// The chip.
        chip: String,
        /// Index among the chip's interactions.
        index: usize,
        /// The bound.
        expected: usize,
        /// The message's number of fields.
        got: usize,
    },
    /// A constraint or a multiplicity does not vanish on the row of zeros.
    #[error("chip {chip}: {part} does not vanish on the row of zeros, which must be inactive")]
    ActiveZeros {
        /// The chip.
        chip: String,
        /// The constraint's name, or the multiplicity that does not vanish.
        part: String,
    },
    /// An invalid part in permutations.
    #[error("chip {chip}: {reason}")]
    Permutation {
        /// The chip.
        chip: String,
        /// The reason why the part is invalid.
        reason: &'static str,
    },
    /// Two columns have the same name.
    #[error("chip {chip}: more than one column is named {column}")]
    SameName {
        /// The chip.
        chip: String,
        /// The name.
        column: String,
    },
    /// A description names a column that does not exist.
    #[error("chip {chip}: column {column} does not exist, there are {columns}")]
    UnknownColumn {
        /// The chip.
        chip: String,
        /// The index used.
        column: usize,
        /// Number of existing columns.
        columns: usize,
    },
    /// A value does not fit the width of its column.
    #[error("column {column} row {row}: value {value} does not fit its width")]
    ValueTooWide {
        /// Column index.
        column: usize,
        /// Row index.
        row: usize,
        /// The value.
        value: u64,
    },
    /// Columns of different widths were joined.
    #[error("a column of {got:?} cannot continue one of {expected:?}")]
    Width {
        /// Width of the column.
        expected: crate::Width,
        /// Width of the column to append.
        got: crate::Width,
    },
    /// A chip has no row for a step or a call.
    #[error("row {row}: {fault}")]
    Row {
        /// Row index.
        row: usize,
        /// The reason.
        fault: RowFault,
    },
    /// A cell outside the trace was written.
    #[error("cell at column {column} row {row} lies outside the trace")]
    OutsideTrace {
        /// Column index.
        column: usize,
        /// Row index.
        row: usize,
    },
}
