//! Failures of a node under measurement.

use std::net::SocketAddr;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use alloy_primitives::B256;
use zkfabric_engine::{Failure, Refused, Rejected};

/// Why a measurement of a node has no figures.
#[derive(Debug, thiserror::Error)]
pub enum NodeError {
    /// A program cannot be started.
    #[error("{}: {source}", program.display())]
    Program {
        /// The program.
        program: PathBuf,
        /// The cause.
        source: std::io::Error,
    },
    /// A program has ended, or has not said in time where it listens.
    #[error("{} does not serve: {said}", program.display())]
    NotServing {
        /// The program.
        program: PathBuf,
        /// The last line that it printed.
        said: String,
    },
    /// A connection cannot be opened or used.
    #[error("connection to {address}: {source}")]
    Connection {
        /// The server.
        address: SocketAddr,
        /// The cause.
        source: std::io::Error,
    },
    /// A WebSocket cannot be opened or used.
    #[error("WebSocket to {address}: {source}")]
    WebSocket {
        /// The server.
        address: SocketAddr,
        /// The cause.
        source: Box<tokio_tungstenite::tungstenite::Error>,
    },
    /// A response is not HTTP with a length.
    #[error("expected a response of HTTP with status 200 and a length, got {got}")]
    Response {
        /// The defect.
        got: String,
    },
    /// An answer is no JSON-RPC.
    #[error("expected an answer of JSON-RPC, got {got:?}: {source}")]
    Answer {
        /// The beginning of the answer.
        got: String,
        /// The cause.
        source: serde_json::Error,
    },
    /// An answer has no result, another one, or nobody has asked for it.
    #[error("{what}: expected {expected}, got {got}")]
    Wrong {
        /// What is wrong.
        what: String,
        /// What the generator says.
        expected: String,
        /// What the node says.
        got: String,
    },
    /// A call of the set-up was answered with an error.
    #[error("{method}: {why}")]
    Refused {
        /// The method.
        method: String,
        /// The error object.
        why: String,
    },
    /// A transaction was acknowledged, and has no receipt.
    #[error("{count} transactions were acknowledged and have no receipt, the first is {first}")]
    Lost {
        /// Their number.
        count: usize,
        /// The first one.
        first: B256,
    },
    /// A load did not end in time.
    #[error("no end of the load after {after:?}: {answered} of its calls were answered")]
    Silent {
        /// The time that it had.
        after: Duration,
        /// Answered calls.
        answered: usize,
    },
    /// The background has proved everything before the end of the measurement.
    #[error("the proofs ended before the measurement: send more transactions (--transactions)")]
    Proved,
    /// No batch was closed in time.
    #[error("no batch after {after:?}: the node said {said}")]
    NoBatch {
        /// The time that it had.
        after: Duration,
        /// The last line that it printed.
        said: String,
    },
    /// A key of an attacker is none, or signs nothing.
    #[error("key of an attacker: {0}")]
    Key(k256::ecdsa::Error),
    /// The system starts no thread, or no runtime.
    #[error("the system refuses: {0}")]
    System(std::io::Error),
    /// The sequencer that makes a chain for `logs` has stopped.
    #[error(transparent)]
    Failure(#[from] Arc<Failure>),
    /// It takes a transaction not.
    #[error("transaction of the chain for logs: {0}")]
    NotTaken(#[from] Refused),
    /// It includes a transaction not.
    #[error("transaction of the chain for logs: {0}")]
    NotIncluded(Box<Rejected>),
    /// The key of the receipts is none.
    #[error(transparent)]
    Receipt(#[from] zkfabric_receipt::Error),
}

impl NodeError {
    /// Returns an error unless two values are equal.
    pub(super) fn unless_equal<T: PartialEq + core::fmt::Display>(
        what: &str,
        expected: &T,
        got: &T,
    ) -> Result<(), Self> {
        if expected == got {
            return Ok(());
        }
        Err(Self::Wrong {
            what: what.to_owned(),
            expected: expected.to_string(),
            got: got.to_string(),
        })
    }
}
