//! Errors of batch files.

/// Why a batch file could not be read or made.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The text is not JSON, or not of this format.
    #[error("not a batch file: {0}")]
    Json(#[from] serde_json::Error),
    /// The file says that it has another format.
    #[error("batch format is {got:?}, expected {expected:?}")]
    Format {
        /// The format this crate reads.
        expected: &'static str,
        /// What the file says.
        got: String,
    },
    /// The batch can't be executed.
    #[error("invalid batch: {0}")]
    Invalid(#[from] zkfabric_stf::StfError),
    /// The committed compiler output lacks a contract.
    #[error("compiled contracts have no {0}")]
    NoContract(&'static str),
    /// The generator names a signer that is not there.
    #[error("there are {signers} signers, none has index {index}")]
    NoSigner {
        /// Index that was asked for.
        index: usize,
        /// Number of signers.
        signers: usize,
    },
    /// Signing failed.
    #[error("signing failed: {0}")]
    Signing(#[from] k256::ecdsa::Error),
}
