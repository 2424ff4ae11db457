//! Reasons for a failure to prove.

use zkfabric_verifier::VerifyError;

/// Reasons for a failure to prove.
#[derive(Debug, thiserror::Error)]
pub enum ProveError {
    /// The instances do not fit the key.
    #[error(transparent)]
    Shape(#[from] VerifyError),
    /// Commitments, openings or the reference string failed.
    #[error(transparent)]
    Kzg(#[from] zkfabric_kzg::ProverError),
    /// The backend failed.
    #[error(transparent)]
    Backend(#[from] zkfabric_host::Error),
    /// A column's length differs from that of its instance's first column.
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
    /// An instance's number of columns differs from its chip's.
    #[error("instance {instance} has {got} columns, expected {expected}")]
    ColumnCount {
        /// Index of the instance.
        instance: usize,
        /// Columns of the chip.
        expected: usize,
        /// Columns of the instance.
        got: usize,
    },
    /// A height is not a multiple of a unit.
    #[error("instance {instance} has {got} rows, expected a multiple of 256 that is not zero")]
    Rows {
        /// Index of the instance.
        instance: usize,
        /// Rows of the instance.
        got: usize,
    },
    /// The key's instances are not given first and in the key's order, or not in the tail.
    #[error("instance {instance} is not the fixed instance that the key has there")]
    FixedInstances {
        /// Index of the instance.
        instance: usize,
    },
    /// The reference string is too short for the stacks.
    #[error("a stack has 2^{got} values, the reference string has 2^{limit} powers")]
    StackSize {
        /// log2 of the number of available powers.
        limit: u32,
        /// log2 of the values of a stack.
        got: u32,
    },
    /// A shard was loaded with instances that differ from those in its commitment.
    #[error("the shard's instances are not those of its commitment")]
    OtherInstances,
    /// A broken invariant: a bug of this crate.
    #[error("internal error: {0}")]
    Internal(&'static str),
}
