//! Errors of multi-scalar multiplication.

use zkfabric_kernels_cpu::OutOfMemory;

/// Invalid input, or a lack of memory.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
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
    /// A column of bits has a value other than 0 or 1.
    #[error("column {column} has the value {got} at index {index}, expected a bit")]
    NotABit {
        /// Index of the column in the call.
        column: usize,
        /// Index of the scalar.
        index: usize,
        /// Value of the scalar.
        got: u8,
    },
    /// The number of bases exceeds a sorted index of 31 bits.
    #[error("{got} bases, at most {limit} are supported")]
    TooManyBases {
        /// Largest supported number.
        limit: usize,
        /// Number of bases.
        got: usize,
    },
    /// A base does not satisfy the equation of the curve.
    #[error("the base at index {index} is not on the curve")]
    NotOnCurve {
        /// Index of the base.
        index: usize,
    },
    /// A base is on the curve but not in the subgroup of order r (G2 only; all points of G1 are).
    #[error("the base at index {index} is not in the subgroup")]
    NotInSubgroup {
        /// Index of the base.
        index: usize,
    },
    /// The allocation of a buffer failed; a smaller job may fit.
    #[error("out of memory: {bytes} bytes were asked for")]
    OutOfMemory {
        /// Size of the request.
        bytes: usize,
    },
}

impl From<OutOfMemory> for Error {
    fn from(error: OutOfMemory) -> Self {
        Self::OutOfMemory { bytes: error.bytes }
    }
}
