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
    #[error("not a {file}: {source}{}", at(field))]
    Json {
        /// What it should be.
        file: &'static str,
        /// Where in the file: `blocks[0].header.number`; `.` for the whole.
        field: String,
        /// What is wrong there.
        source: serde_json::Error,
    },
    /// A batch could not be written as JSON.
    #[error("can't write JSON: {0}")]
    Write(#[source] serde_json::Error),
    /// The file says that it has another format.
    #[error("the format is {got:?}, expected {expected:?}")]
    Format {
        /// The format this crate reads.
        expected: &'static str,
        /// What the file says.
        got: String,
    },
    /// The file has no parent, and none was given.
    #[error(
        "the batch names neither genesis nor parent: give the file that the batch before it left (--parent)"
    )]
    NoParent,
    /// The file has a parent, and another was given.
    #[error("the batch has a genesis and a parent of its own, so it can't build on another one")]
    TwoParents,
    /// The file has a genesis without a parent, or the other way round.
    #[error("the batch has {got} but no {missing}; it needs both, or a parent file")]
    HalfParent {
        /// The field that is there.
        got: &'static str,
        /// The field that is not.
        missing: &'static str,
    },
    /// The batch is for another chain than its parent.
    #[error("the batch is for chain {got}, its parent is of chain {expected}")]
    Chain {
        /// The parent's chain id.
        expected: u64,
        /// The batch's.
        got: u64,
    },
    /// More headers before the parent than any block can reach.
    #[error("at most {most} headers before the parent, got {got}")]
    Ancestors {
        /// Most headers.
        most: usize,
        /// Headers that there are.
        got: usize,
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
    /// A contract's runtime code needs values for more immutables.
    #[error("expected values for {expected} immutables, got {got}")]
    Immutables {
        /// Immutables that the code has.
        expected: usize,
        /// Values that were given.
        got: usize,
    },
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
