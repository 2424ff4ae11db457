//! Errors of fetching.

use std::fmt;

use alloy_primitives::{B256, Bytes};

use crate::{BlockError, Url};

/// A method that was asked, and the block it was asked about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Call {
    /// The method's name.
    pub method: &'static str,
    /// The block's number.
    pub block: Option<u64>,
}

impl fmt::Display for Call {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.block {
            Some(block) => write!(f, "{} of block {block}", self.method),
            None => f.write_str(self.method),
        }
    }
}

/// Why a batch could not be fetched, or a transaction not sent.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// No address of a node.
    #[error("the node's URL: expected http://HOST:PORT, got {got}")]
    Url {
        /// What is wrong; the URL itself may hold secrets.
        got: String,
    },
    /// No blocks, or no parent.
    #[error("blocks {from} to {to}: expected at least one block, and none before block 1")]
    Range {
        /// Number of the first block.
        from: u64,
        /// Number of the last block.
        to: u64,
    },
    /// The node can't be reached, or the connection broke.
    #[error("{call} from {url}: {source}")]
    Transport {
        /// What was asked.
        call: Call,
        /// The node.
        url: Url,
        /// What happened.
        source: Box<ureq::Error>,
    },
    /// Something else than a JSON-RPC server, or one that refuses.
    #[error("{call} from {url}: expected HTTP status 200, got {status}: {body}")]
    Status {
        /// What was asked.
        call: Call,
        /// The node.
        url: Url,
        /// The status.
        status: u16,
        /// The beginning of what came with it.
        body: String,
    },
    /// More bytes than are read.
    #[error("{call}: expected an answer of at most {limit} bytes, got more")]
    Size {
        /// What was asked.
        call: Call,
        /// Most bytes: of one answer, or what is left for all of them.
        limit: u64,
    },
    /// An answer that is none.
    #[error("{call}: the answer's field {field}: {reason}")]
    Answer {
        /// What was asked.
        call: Call,
        /// Where in the answer: `result.state[3]`; `.` for the whole.
        field: String,
        /// What is wrong there.
        reason: String,
    },
    /// The answer to another request.
    #[error("{call}: expected the answer with id {expected}, got {got:?}")]
    Id {
        /// What was asked.
        call: Call,
        /// The request's id.
        expected: u64,
        /// The answer's.
        got: Option<u64>,
    },
    /// The node answers with an error.
    #[error("{call}: the node answers with error {code}: {message}")]
    Refused {
        /// What was asked.
        call: Call,
        /// The error's code.
        code: i64,
        /// The beginning of its message.
        message: String,
        /// What a call was reverted with, where the node says it.
        data: Bytes,
    },
    /// A transaction is in no block yet.
    #[error("transaction {transaction} is in no block after {seconds} s; it may still come")]
    Pending {
        /// Its hash.
        transaction: B256,
        /// How long it was waited for.
        seconds: u64,
    },
    /// A private key that is none.
    #[error(
        "expected a private key: 64 hexadecimal digits of a number below the order of secp256k1, not zero"
    )]
    Key,
    /// The node knows nothing.
    #[error("{call}: the answer's result is null or missing")]
    Nothing {
        /// What was asked.
        call: Call,
    },
    /// A block or header that is malformed, another one than was asked for, or none that this chain has.
    #[error("block {block}: {error}")]
    Block {
        /// The block's number.
        block: u64,
        /// What is wrong with it.
        error: BlockError,
    },
    /// A block can't be executed from what the node says.
    #[error("block {block} with the node's execution witness: {source}")]
    Execution {
        /// The block's number.
        block: u64,
        /// What went wrong.
        source: zkfabric_batch::Error,
    },
    /// A block's execution has another result than the node's.
    #[error("block {block} under {fork}: the node's {field} is {expected}, execution gives {got}")]
    Difference {
        /// The block's number.
        block: u64,
        /// The fork under which it was executed.
        fork: &'static str,
        /// The header's field.
        field: &'static str,
        /// The node's value.
        expected: String,
        /// The value of the execution.
        got: String,
    },
    /// The batch as a whole can't be made or executed, although its blocks can.
    #[error("the batch of these blocks: {0}")]
    Batch(#[from] zkfabric_batch::Error),
}
