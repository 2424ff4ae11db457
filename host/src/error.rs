//! Errors of a backend.

use zkfabric_kernels_cpu::OutOfMemory;

/// Reasons of a failed call. The variants are kept apart because each calls for a different
/// reaction: another backend, a fixed caller, a smaller job, a bug report.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// The backend does not support this; another may.
    #[error("backend {backend} does not support {operation}: {reason}")]
    Unsupported {
        /// Name of the backend.
        backend: &'static str,
        /// Name of the operation.
        operation: &'static str,
        /// Missing feature.
        reason: String,
    },
    /// The arguments of the MSM are wrong.
    #[error("invalid input of the multi-scalar multiplication: {0}")]
    Msm(zkfabric_msm::Error),
    /// The arguments of the NTT are wrong.
    #[error("invalid input of the transform: {0}")]
    Ntt(zkfabric_ntt::Error),
    /// The arguments of a sum of fractions are wrong.
    #[error("invalid input of a sum of fractions: {0}")]
    Fractions(zkfabric_sumcheck::fractions::Error),
    /// The arguments of a layer of permutations are wrong.
    #[error("invalid input of a layer of permutations: {0}")]
    Keccak(zkfabric_sumcheck::keccak::Error),
    /// The arguments of a sum of linear forms are wrong.
    #[error("invalid input of a sum of linear forms: {0}")]
    Linear(zkfabric_sumcheck::linear::Error),
    /// The arguments of a sum over rows are wrong.
    #[error("invalid input of a sum over rows: {0}")]
    Rows(zkfabric_sumcheck::rows::Error),
    /// The arguments of a sum over stacks are wrong.
    #[error("invalid input of a sum over stacks: {0}")]
    Stacks(zkfabric_sumcheck::stack::Error),
    /// The arguments are wrong in another way.
    #[error("invalid input: {0}")]
    InvalidInput(String),
    /// The handle belongs to another backend.
    #[error("the bases or columns were loaded by another backend than {backend}")]
    ForeignBases {
        /// Name of the called backend.
        backend: &'static str,
    },
    /// The device has no room; a smaller job may fit.
    #[error("out of memory: {bytes} bytes were asked for")]
    OutOfMemory {
        /// Size of the request.
        bytes: u64,
    },
    /// The device lacks memory or registers; a smaller job may do with less.
    #[error("backend {backend}: {reason}")]
    Resources {
        /// Name of the backend.
        backend: &'static str,
        /// Description of what is lacking.
        reason: String,
    },
    /// The device failed, is gone, or does not answer.
    #[error("device of backend {backend} failed: {reason}")]
    Device {
        /// Name of the backend.
        backend: &'static str,
        /// Description of the failure.
        reason: String,
    },
    /// A check found a wrong answer.
    #[error("backend {backend} answered wrongly: {operation}")]
    Wrong {
        /// Name of the backend.
        backend: &'static str,
        /// Name of the operation and the check.
        operation: String,
    },
    /// A message of a sum, already given to the caller, is wrong: this machine's cores compute
    /// another one from the same challenges. The device is taken out; results that depend on the
    /// message must be computed again.
    #[error(
        "device {device} gave a wrong answer {answer} in {operation}: prove again what depends on it"
    )]
    WrongRound {
        /// Name of the device.
        device: String,
        /// Name of the sum.
        operation: &'static str,
        /// Number of earlier answers.
        answer: usize,
    },
    /// The job was cancelled, or its runtime was dropped.
    #[error("the job was cancelled")]
    Cancelled,
    /// The job missed its deadline.
    #[error("the job was not done by its deadline, {late_ms} ms ago")]
    Deadline {
        /// Milliseconds since the deadline.
        late_ms: u64,
    },
    /// The queue has no room for another job now.
    #[error("the queue is full: {queued} jobs wait, {limit} may")]
    QueueFull {
        /// Number of waiting jobs.
        queued: usize,
        /// Largest number of jobs.
        limit: usize,
    },
    /// A broken invariant: a bug of the backend.
    #[error("internal error of backend {backend}: {reason}")]
    Internal {
        /// Name of the backend.
        backend: &'static str,
        /// Description of the broken invariant.
        reason: String,
    },
}

impl From<OutOfMemory> for Error {
    fn from(OutOfMemory { bytes }: OutOfMemory) -> Self {
        Self::OutOfMemory {
            bytes: bytes as u64,
        }
    }
}

impl From<zkfabric_ntt::Error> for Error {
    fn from(error: zkfabric_ntt::Error) -> Self {
        match error {
            zkfabric_ntt::Error::OutOfMemory(room) => room.into(),
            other => Self::Ntt(other),
        }
    }
}

impl From<zkfabric_msm::Error> for Error {
    fn from(error: zkfabric_msm::Error) -> Self {
        match error {
            zkfabric_msm::Error::OutOfMemory { bytes } => Self::OutOfMemory {
                bytes: bytes as u64,
            },
            other => Self::Msm(other),
        }
    }
}

/// How a caller handles an [`Error`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ErrorKind {
    /// Try another backend.
    Unsupported,
    /// Fix the caller.
    InvalidInput,
    /// Split the job.
    OutOfMemory,
    /// Report a bug, mark the device unhealthy.
    Internal,
    /// Take the device out and redo the job elsewhere.
    Device,
    /// Submit the job again if its result is still needed.
    Stopped,
    /// Repeat the work that used the wrong answer.
    Repeat,
}

impl Error {
    /// Returns whether the device is healthy but not suited to this job.
    pub(crate) const fn is_refusal(&self) -> bool {
        matches!(
            self.kind(),
            ErrorKind::Unsupported | ErrorKind::InvalidInput | ErrorKind::OutOfMemory
        )
    }

    /// Returns how to handle this error.
    #[must_use]
    pub const fn kind(&self) -> ErrorKind {
        match self {
            Self::Unsupported { .. } => ErrorKind::Unsupported,
            Self::Msm(_)
            | Self::Ntt(_)
            | Self::Fractions(_)
            | Self::Keccak(_)
            | Self::Linear(_)
            | Self::Rows(_)
            | Self::Stacks(_)
            | Self::InvalidInput(_)
            | Self::ForeignBases { .. } => ErrorKind::InvalidInput,
            Self::OutOfMemory { .. } | Self::Resources { .. } => ErrorKind::OutOfMemory,
            Self::Internal { .. } => ErrorKind::Internal,
            Self::WrongRound { .. } => ErrorKind::Repeat,
            Self::Device { .. } | Self::Wrong { .. } => ErrorKind::Device,
            Self::Cancelled | Self::Deadline { .. } | Self::QueueFull { .. } => ErrorKind::Stopped,
        }
    }
}
