//! Errors of batch files.

use alloy_primitives::{Address, B256};
use zkfabric_stf::StfError;

/// A transaction that can't be executed at its position.
#[derive(Debug, thiserror::Error)]
#[error("{source} (transaction {hash} {}{about:?})", by(sender.as_ref()))]
pub struct InvalidTransaction {
    /// Block, position and reason.
    pub source: StfError,
    /// Keccak-256 of the transaction's bytes.
    pub hash: B256,
    /// Signer, where the signature recovers one.
    pub sender: Option<Address>,
    /// Description from the batch file.
    pub about: String,
}

fn by(sender: Option<&Address>) -> String {
    sender.map_or_else(String::new, |sender| format!("by {sender} "))
}

/// Names the field of a file, or nothing for the whole file.
fn at(field: &str) -> String {
    if field == "." {
        String::new()
    } else {
        format!(" in the field {field}")
    }
}

/// Says that a text ends before its value does.
fn cut(error: &serde_json::Error) -> &'static str {
    match error.is_eof() {
        true => "; the file is half-written",
        false => "",
    }
}

/// Errors of reading and making batch files.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The text is not JSON or has another format.
    #[error("not a {file}: {source}{}{}", at(field), cut(source))]
    Json {
        /// Expected kind of file.
        file: &'static str,
        /// Place in the file: `blocks[0].header.number`; `.` for the whole.
        field: String,
        /// Fault at this place.
        source: serde_json::Error,
    },
    /// A batch could not be written as JSON.
    #[error("can't write JSON: {0}")]
    Write(#[source] serde_json::Error),
    /// The file states another format.
    #[error("the format is {got:?}, expected {expected:?}")]
    Format {
        /// Format that this crate reads.
        expected: &'static str,
        /// Format stated in the file.
        got: String,
    },
    /// The file has no parent, and none was given.
    #[error(
        "the batch names neither genesis nor parent: give the file that the batch before it left (--parent)"
    )]
    NoParent,
    /// A parent that no chain begins with.
    #[error(
        "parent.{field}: a chain begins with a block that has number, timestamp, gas limit and \
         base fee of its own, and nothing else; leave the field out"
    )]
    ParentField {
        /// The field.
        field: &'static str,
    },
    /// The file has a parent, and another one was given.
    #[error("the batch has a genesis and a parent of its own, so it can't build on another one")]
    TwoParents,
    /// The file has a genesis without a parent, or the other way round.
    #[error("the batch has {got} but no {missing}; it needs both, or a parent file")]
    HalfParent {
        /// The field present.
        got: &'static str,
        /// The missing field.
        missing: &'static str,
    },
    /// The genesis has more wei than the EVM counts.
    #[error(
        "the balances of the genesis are 2^256 wei or more together, above the limit of this \
         chain's configuration"
    )]
    Supply,
    /// The batch is for another chain than its parent.
    #[error("the batch is for chain {got}, its parent is of chain {expected}")]
    Chain {
        /// The parent's chain id.
        expected: u64,
        /// The batch's chain id.
        got: u64,
    },
    /// The parent is a block of a fork before Cancun.
    #[error(
        "the parent is a pre-Cancun block: its header has {got} fields, expected 20 (Cancun) or 21 (Prague)"
    )]
    OldParent {
        /// Number of fields.
        got: usize,
    },
    /// More headers before the parent than any block can reach.
    #[error("at most {most} headers before the parent, got {got}")]
    Ancestors {
        /// Maximum number of headers.
        most: usize,
        /// Number of headers given.
        got: usize,
    },
    /// The batch can't be executed.
    #[error("invalid batch: {0}")]
    Invalid(StfError),
    /// A transaction can't be executed at its position.
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
        /// Number of immutables in the code.
        expected: usize,
        /// Number of values given.
        got: usize,
    },
    /// The generator names a signer that does not exist.
    #[error("there are {signers} signers, none has index {index}")]
    NoSigner {
        /// Requested index.
        index: usize,
        /// Number of signers.
        signers: usize,
    },
    /// Signing failed.
    #[error("signing failed: {0}")]
    Signing(#[from] k256::ecdsa::Error),
}
