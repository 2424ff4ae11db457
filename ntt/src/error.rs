//! Errors of the transform.

use zkfabric_kernels_cpu::OutOfMemory;

/// Invalid input, or a lack of memory.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// A column's length is not a power of two.
    #[error("length {got} is not a power of two")]
    NotAPowerOfTwo {
        /// Length of the column.
        got: usize,
    },
    /// The field has no root of unity of this order.
    #[error("length 2^{log_n} is beyond the largest transform, 2^{limit}")]
    TooLarge {
        /// log2 of the requested length.
        log_n: u32,
        /// Two-adicity of the field.
        limit: u32,
    },
    /// A column of a batch differs in length from the plan.
    #[error("column {column} has {got} elements, expected {expected}")]
    LengthMismatch {
        /// Index of the column.
        column: usize,
        /// Length of the plan.
        expected: usize,
        /// Length of the column.
        got: usize,
    },
    /// A coset shift of zero has no inverse.
    #[error("the coset shift is zero")]
    ZeroCoset,
    /// Allocation of twiddles or scratch failed; a smaller job may fit.
    #[error(transparent)]
    OutOfMemory(#[from] OutOfMemory),
}
