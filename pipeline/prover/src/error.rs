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
    /// A kernel failed.
    #[error(transparent)]
    Kernel(#[from] zkfabric_kernels_cpu::Error),
    /// The backend failed.
    #[error(transparent)]
    Backend(#[from] zkfabric_host::Error),
    /// A column has another length than its instance.
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
    /// The instances that belong to the key are not given first and in its order.
    #[error("instance {instance} is not the fixed instance that the key has there")]
    FixedInstances {
        /// Index of the instance.
        instance: usize,
    },
    /// The rows of an instance violate a constraint.
    #[error("the rows of instance {instance} (chip {chip}) violate a constraint")]
    Unsatisfied {
        /// Index of the instance.
        instance: usize,
        /// The chip.
        chip: String,
    },
    /// A broken invariant: a bug of this crate.
    #[error("internal error: {0}")]
    Internal(&'static str),
}
