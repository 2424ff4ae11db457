//! Why transactions are refused and rejected, and why a sequencer stops.

use std::fmt;
use std::io;
use std::sync::Arc;

use zkfabric_executor::Rejection;
use zkfabric_mempool::Reason;
use zkfabric_state::ReadError;
use zkfabric_stf::error::TransactionError;

use super::backlog::Stage;
use crate::ledger::LedgerError;

/// Why a sequencer does not start, or has stopped. It acknowledges nothing afterwards, and what it
/// has acknowledged is in the log.
#[derive(Debug, thiserror::Error)]
pub enum Failure {
    /// The ledger.
    #[error(transparent)]
    Ledger(#[from] LedgerError),
    /// The log did not say that a group is durable.
    #[error(transparent)]
    Log(#[from] zkfabric_log::Error),
    /// The state could not be read.
    #[error(transparent)]
    Read(#[from] ReadError),
    /// The receipts of a group could not be made.
    #[error("no receipts of the group from position {first}: {source}")]
    Receipts {
        /// Position of the group's first transaction.
        first: u64,
        /// The reason.
        source: zkfabric_receipt::Error,
    },
    /// The log could not be signed.
    #[error("the log is not signed up to group {group}: {source}")]
    Head {
        /// The group.
        group: u64,
        /// The reason.
        source: zkfabric_receipt::Error,
    },
    /// Segments of the log that are too small for a transaction that the pool takes.
    #[error(
        "segments of the log have {got} bytes: a group of one transaction may need {least}, so \
         enlarge them, or lower the pool's limits"
    )]
    Segments {
        /// Bytes that one transaction may need.
        least: u64,
        /// Bytes of a segment.
        got: u64,
    },
    /// The system starts no thread.
    #[error("cannot start a thread: {0}")]
    Start(#[from] io::Error),
    /// A thread of the sequencer has panicked: a fault of the program.
    #[error(
        "the thread `{thread}` has panicked: report the message that it printed, then start again"
    )]
    Panicked {
        /// Name of the thread.
        thread: &'static str,
    },
}

/// Why a transaction was not taken.
#[derive(Clone, Debug, thiserror::Error)]
pub enum Refused {
    /// A stage is behind: the sender slows down.
    #[error(
        "{stage} {} behind: {waiting} {} wait, at most {most} may; send again later",
        stage.verb(),
        stage.unit()
    )]
    Behind {
        /// The stage.
        stage: Stage,
        /// What waits in it.
        waiting: u64,
        /// Most that may wait.
        most: u64,
    },
    /// The sequencer is closing.
    #[error("the sequencer is closing: send again to the next one")]
    Closing,
    /// The sequencer has stopped.
    #[error("the sequencer has stopped: {cause}")]
    Stopped {
        /// Why.
        cause: Arc<Failure>,
    },
}

/// Why a transaction that was taken is not confirmed; in the words of Ethereum's nodes where they
/// have them.
#[derive(Debug, thiserror::Error)]
pub enum Rejected {
    /// The bytes are no signed transaction.
    #[error("{}", Invalid(.0))]
    Transaction(#[from] TransactionError),
    /// The pool did not take the transaction.
    #[error(transparent)]
    Pool(#[from] zkfabric_mempool::Error),
    /// The transaction left the pool before it was executed.
    #[error("{}", Left(.0))]
    Left(Reason),
    /// The transaction cannot be included.
    #[error(transparent)]
    Execution(#[from] Rejection),
    /// The sequencer was closed before the transaction was executed.
    #[error("the sequencer was closed before the transaction was executed: send it again")]
    Closing,
    /// The sequencer has stopped before the transaction was executed.
    #[error("the sequencer has stopped before the transaction was executed: {cause}")]
    Stopped {
        /// Why.
        cause: Arc<Failure>,
    },
    /// The sequencer has stopped after the transaction was executed, and before it was known to be
    /// durable.
    #[error(
        "the sequencer has stopped, and the transaction is in the chain or not: ask for it after \
         the next start; {cause}"
    )]
    Unknown {
        /// Why.
        cause: Arc<Failure>,
    },
}

/// Bytes that are no signed transaction.
struct Invalid<'a>(&'a TransactionError);

impl fmt::Display for Invalid<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self(error) = self;
        match error {
            TransactionError::UnknownType { .. } | TransactionError::Blobs => {
                write!(f, "transaction type not supported: {error}")
            }
            TransactionError::RecoveryValue { .. }
            | TransactionError::HighS
            | TransactionError::Signature => {
                write!(f, "invalid transaction v, r, s values: {error}")
            }
            error => write!(f, "{error}"),
        }
    }
}

/// How a transaction left the pool.
struct Left<'a>(&'a Reason);

impl fmt::Display for Left<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            Reason::Replaced { by } => write!(f, "replaced by transaction {by}"),
            Reason::Evicted { by } => {
                write!(f, "txpool is full: transaction {by} pays more")
            }
            Reason::Displaced { by } => write!(
                f,
                "account limit exceeded: transaction {by} has a lower nonce"
            ),
            Reason::Expired => {
                f.write_str("the transaction has expired in the pool: send it again")
            }
            Reason::NonceUsed { nonce } => write!(f, "nonce too low: next nonce {nonce}"),
            Reason::Unpayable { balance } => write!(
                f,
                "insufficient funds for gas * price + value: balance {balance}"
            ),
            Reason::Rejected => f.write_str("the transaction was removed from the pool"),
        }
    }
}
