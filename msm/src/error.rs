//! Errors of multi-scalar multiplication.

/// What the caller got wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Error {
    /// A column has more scalars than there are bases.
    #[error("column {column} has {got} scalars but there are {limit} bases")]
    TooManyScalars {
        /// Index of the column in the call.
        column: usize,
        /// Number of bases.
        limit: usize,
        /// Number of scalars.
        got: usize,
    },
    /// A column of bits has another value than 0 or 1.
    #[error("column {column} has the value {got} at index {index}, expected a bit")]
    NotABit {
        /// Index of the column in the call.
        column: usize,
        /// Index of the scalar.
        index: usize,
        /// Its value.
        got: u8,
    },
    /// More bases than a sorted index of 31 bits can name.
    #[error("{got} bases, at most {limit} are supported")]
    TooManyBases {
        /// Largest number supported.
        limit: usize,
        /// Number of bases.
        got: usize,
    },
}
