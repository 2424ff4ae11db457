//! Errors of fractions.

use zkfabric_kernels_cpu::OutOfMemory;

/// Why fractions cannot be summed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// A column ends before its instance does.
    #[error("column {column} of instance {instance} has {got} groups of rows, expected {expected}")]
    ShortColumn {
        /// Index of the instance.
        instance: usize,
        /// Index of the column.
        column: usize,
        /// Groups of the instance.
        expected: usize,
        /// Groups of the column.
        got: usize,
    },
    /// The program of an instance was written for another number of columns.
    #[error("the program of instance {instance} has {expected} columns, got {got}")]
    ColumnCount {
        /// Index of the instance.
        instance: usize,
        /// Columns of the program.
        expected: usize,
        /// Columns of the instance.
        got: usize,
    },
    /// A numerator, a denominator or an operation names a value that does not exist at its place.
    #[error("instance {instance} names value {got}, of {expected}")]
    UnknownValue {
        /// Index of the instance.
        instance: usize,
        /// Number of values there.
        expected: usize,
        /// The index.
        got: usize,
    },
    /// A linear form has more terms than can be summed without a reduction.
    #[error("a linear form of instance {instance} has too many terms: {got}")]
    LongForm {
        /// Index of the instance.
        instance: usize,
        /// Number of its terms.
        got: usize,
    },
    /// The blocks of all messages need more leaf groups than there are, or the number overflows.
    #[error("2^{log_groups} leaf groups do not hold all messages")]
    TooManyGroups {
        /// log2 of the leaf groups.
        log_groups: u32,
    },
    /// The machine has no room.
    #[error(transparent)]
    OutOfMemory(#[from] OutOfMemory),
    /// Layers are shown one by one, from the root down.
    #[error("layer {expected:?} is next, got {got}")]
    LayerOrder {
        /// The next layer; none after the leaves.
        expected: Option<u32>,
        /// The layer asked for.
        got: u32,
    },
    /// The claim's point has another number of coordinates than the layer above has bits.
    #[error("the claim's point has {got} coordinates, expected {expected}")]
    PointLength {
        /// Bits of the layer above.
        expected: usize,
        /// Coordinates.
        got: usize,
    },
    /// The claim's point is not where the layer above ended: all its coordinates but the lowest are that layer's challenges.
    #[error("the claim's point does not continue the layer above {layer}")]
    PointMismatch {
        /// The layer asked for.
        layer: u32,
    },
    /// A challenge is zero, which happens with probability 2^-253; leaves are scaled by it.
    #[error("the challenge of layer {layer} is zero")]
    ZeroChallenge {
        /// The layer.
        layer: u32,
    },
}
