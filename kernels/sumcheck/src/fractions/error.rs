//! Errors of fraction sums.

use zkfabric_kernels_cpu::OutOfMemory;

/// Reasons why fractions cannot be summed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// A column is shorter than its instance.
    #[error("column {column} of instance {instance} has {got} groups of rows, expected {expected}")]
    ShortColumn {
        /// Index of the instance.
        instance: usize,
        /// Index of the column.
        column: usize,
        /// Number of groups of the instance.
        expected: usize,
        /// Number of groups of the column.
        got: usize,
    },
    /// The program and the columns of an instance differ in number of columns.
    #[error("the program of instance {instance} has {expected} columns, got {got}")]
    ColumnCount {
        /// Index of the instance.
        instance: usize,
        /// Number of columns of the program.
        expected: usize,
        /// Number of columns of the instance.
        got: usize,
    },
    /// A numerator, a denominator or an operation refers to a value undefined at that point.
    #[error("instance {instance} names value {got}, of {expected}")]
    UnknownValue {
        /// Index of the instance.
        instance: usize,
        /// Number of values defined there.
        expected: usize,
        /// Index of the value.
        got: usize,
    },
    /// A linear form has too many terms for a sum without a reduction.
    #[error("a linear form of instance {instance} has too many terms: {got}")]
    LongForm {
        /// Index of the instance.
        instance: usize,
        /// Number of terms.
        got: usize,
    },
    /// The blocks of all messages need more leaf groups than available, or the number overflows.
    #[error("2^{log_groups} leaf groups do not hold all messages")]
    TooManyGroups {
        /// log2 of the leaf groups.
        log_groups: u32,
    },
    /// The system has no memory left.
    #[error(transparent)]
    OutOfMemory(#[from] OutOfMemory),
    /// Layers are requested out of order; the order is from the root down.
    #[error("layer {expected:?} is next, got {got}")]
    LayerOrder {
        /// Next layer in order; `None` after the leaves.
        expected: Option<u32>,
        /// Requested layer.
        got: u32,
    },
    /// The number of coordinates of the claim's point differs from the number of bits of the layer
    /// above.
    #[error("the claim's point has {got} coordinates, expected {expected}")]
    PointLength {
        /// Number of bits of the layer above.
        expected: usize,
        /// Number of coordinates.
        got: usize,
    },
    /// The claim's point differs from the end of the layer above: all its coordinates but the
    /// lowest must be that layer's challenges.
    #[error("the claim's point does not continue the layer above {layer}")]
    PointMismatch {
        /// Requested layer.
        layer: u32,
    },
    /// A challenge is zero, which happens with probability 2^-253; leaves are scaled by the
    /// challenge.
    #[error("the challenge of layer {layer} is zero")]
    ZeroChallenge {
        /// Requested layer.
        layer: u32,
    },
}
