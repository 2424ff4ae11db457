//! Why proving failed.

use zkfabric_verifier::VerifyError;

/// Why proving failed.
#[derive(Debug, thiserror::Error)]
pub enum ProveError {
    /// The instances do not fit the key.
    #[error(transparent)]
    Shape(#[from] VerifyError),
    /// Commitments, openings or the reference string.
    #[error(transparent)]
    Kzg(#[from] zkfabric_kzg::ProverError),
    /// The backend failed.
    #[error(transparent)]
    Backend(#[from] zkfabric_host::Error),
    /// A column has another length than its instance's first.
    #[error("instance {instance} column {column} has {got} rows, expected {expected}")]
    ColumnLength {
        /// Index of the instance.
        instance: usize,
        /// Index of the column.
        column: usize,
        /// Height of the instance.
        expected: usize,
        /// Length of the column.
        got: usize,
    },
    /// An instance has another number of columns than its chip.
    #[error("instance {instance} has {got} columns, expected {expected}")]
    ColumnCount {
        /// Index of the instance.
        instance: usize,
        /// Columns of the chip.
        expected: usize,
        /// Columns given.
        got: usize,
    },
    /// A height is no multiple of a unit.
    #[error("instance {instance} has {got} rows, expected a multiple of 256 that is not zero")]
    Rows {
        /// Index of the instance.
        instance: usize,
        /// Rows given.
        got: usize,
    },
    /// The instances that belong to the key are not given first and in its order, or not in the tail.
    #[error("instance {instance} is not the fixed instance that the key has there")]
    FixedInstances {
        /// Index of the instance.
        instance: usize,
    },
    /// The reference string is too short for the stacks.
    #[error("a stack has 2^{got} values, the reference string has 2^{limit} powers")]
    StackSize {
        /// log2 of the powers there are.
        limit: u32,
        /// log2 of the values of a stack.
        got: u32,
    },
    /// A shard was loaded with other instances than its commitment names.
    #[error("the shard's instances are not those of its commitment")]
    OtherInstances,
    /// A broken invariant: a bug of this crate.
    #[error("internal error: {0}")]
    Internal(&'static str),
}
