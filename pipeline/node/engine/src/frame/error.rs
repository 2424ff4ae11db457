//! Why bytes are no frame.

use zkfabric_state::DiffError;
use zkfabric_stf::error::RlpError;

/// Why bytes are no frame.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
pub enum FrameError {
    /// Bytes that are no list of a frame's fields in their one form.
    #[error("a group in the log: {0}")]
    Rlp(#[from] RlpError),
    /// A frame of another version.
    #[error(
        "a group in the log has format {got}, expected {expected}: use the version that wrote it"
    )]
    Version {
        /// The format of this version.
        expected: u64,
        /// The frame's format.
        got: u64,
    },
    /// A number that is neither 0 nor 1.
    #[error("a group in the log: {field} is {got}, expected 0 or 1")]
    Flag {
        /// The field.
        field: &'static str,
        /// The number.
        got: u64,
    },
    /// A transaction type above 255.
    #[error("a group in the log: a transaction of type {got}")]
    Kind {
        /// The type.
        got: u64,
    },
    /// A log with more topics than the EVM has.
    #[error("a group in the log: a log with {got} topics, expected at most 4")]
    Topics {
        /// Number of topics.
        got: usize,
    },
    /// A signature of another length.
    #[error("a group in the log: a signature of {got} bytes, expected 65")]
    Signature {
        /// Its length.
        got: usize,
    },
    /// Changes of the state that are none.
    #[error("a group in the log: {0}")]
    Diff(#[from] DiffError),
}
