//! Errors of batch files.

use alloy_primitives::{Address, B256};
use zkfabric_stf::StfError;

/// A transaction that can't be executed where it stands.
#[derive(Debug, thiserror::Error)]
#[error("{source} (transaction {hash} {}{about:?})", by(sender.as_ref()))]
pub struct InvalidTransaction {
    /// Block, position and reason.
    pub source: StfError,
    /// Keccak-256 of its bytes.
    pub hash: B256,
    /// Who signed it, where that can be recovered.
    pub sender: Option<Address>,
    /// What the batch file says about it.
    pub about: String,
}

fn by(sender: Option<&Address>) -> String {
    sender.map_or_else(String::new, |sender| format!("by {sender} "))
}

/// Where in a file, unless that is the whole of it.
fn at(field: &str) -> String {
    if field == "." {
        String::new()
    } else {
        format!(" in the field {field}")
    }
}

/// Why a batch file could not be read or made.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The text is not JSON, or not of this format.
    #[error("not a batch file: {source}{}", at(field))]
    Json {
        /// Where in the file: `blocks[0].header.number`; `.` for the whole.
        field: String,
        /// What is wrong there.
        source: serde_json::Error,
    },
    /// A batch could not be written as JSON.
    #[error("can't write JSON: {0}")]
    Write(#[source] serde_json::Error),
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
    Invalid(StfError),
    /// A transaction can't be executed where it stands.
    #[error("invalid batch: {0}")]
    Transaction(Box<InvalidTransaction>),
    /// The committed compiler output is damaged.
    #[error("compiled contracts: {0}")]
    Contracts(#[source] serde_json::Error),
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
