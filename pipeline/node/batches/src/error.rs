//! Failures of batches.

use std::io;
use std::path::{Path, PathBuf};

use zkfabric_engine::LedgerError;

use crate::shadow::{ShadowError, Stopped};

/// Why batches cannot be made, read or proved.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The shadow found what stops the node.
    #[error(transparent)]
    Shadow(#[from] ShadowError),
    /// The system refuses an operation on a file.
    #[error("cannot {operation} {}: {source}", path.display())]
    File {
        /// The operation.
        operation: &'static str,
        /// The file.
        path: PathBuf,
        /// The system's error.
        source: io::Error,
    },
    /// Another process has the folder.
    #[error("{} is used by another process", folder.display())]
    Locked {
        /// The folder.
        folder: PathBuf,
    },
    /// A file that is no record of a batch.
    #[error("{} is no record of a batch: {reason}", path.display())]
    Record {
        /// The file.
        path: PathBuf,
        /// What is wrong with it.
        reason: String,
    },
    /// A batch file or its parent file cannot be used.
    #[error("{}: {source}", path.display())]
    Batch {
        /// The file.
        path: PathBuf,
        /// What is wrong with it.
        source: Box<zkfabric_batch::Error>,
    },
    /// A file of a batch is too large.
    #[error("{} has {got} bytes, a batch's file has at most {most}", path.display())]
    TooLarge {
        /// The file.
        path: PathBuf,
        /// Most bytes.
        most: u64,
        /// Its bytes.
        got: u64,
    },
    /// A record or a file of another chain, or of other blocks.
    #[error("{}: {field} is {got}, expected {expected}: the file is of another chain", path.display())]
    Other {
        /// The file.
        path: PathBuf,
        /// What differs.
        field: &'static str,
        /// Value of the chain.
        expected: String,
        /// Value in the file.
        got: String,
    },
    /// Blocks that no batch has, before one that is there.
    #[error(
        "{} has no batch of blocks {first} to {last}, which later batches build on: put their \
         records back, or begin in an empty folder",
        folder.display()
    )]
    Gap {
        /// The folder.
        folder: PathBuf,
        /// First missing block.
        first: u64,
        /// Last missing block.
        last: u64,
    },
    /// A file of a recorded batch is missing.
    #[error(
        "{} is missing, which the batch of blocks {first} to {last} needs for its proof: put it \
         back, or remove the batch's record and those behind it, so that they are made again",
        path.display()
    )]
    Missing {
        /// The file.
        path: PathBuf,
        /// First block of the batch.
        first: u64,
        /// Last block of the batch.
        last: u64,
    },
    /// A file has another content than the one that is to be written.
    #[error("{} exists with another content, and no file is replaced: move it away", path.display())]
    Exists {
        /// The file.
        path: PathBuf,
    },
    /// The shadow has ended before.
    #[error(transparent)]
    Stopped(#[from] Stopped),
    /// The ledger.
    #[error(transparent)]
    Ledger(Box<LedgerError>),
    /// A block that batches need.
    #[error(
        "block {block} is missing, which batches build on: the engine's folder has other blocks \
         or fewer"
    )]
    NoBlock {
        /// Number of the block.
        block: u64,
    },
    /// The limits let more blocks wait than the state keeps.
    #[error(
        "up to {needed} blocks can be in no recorded batch, and the state keeps {window} blocks: \
         lower `seconds` or `queue`, or let the trie keep more blocks"
    )]
    Window {
        /// Blocks that can wait, with those that are sealed meanwhile.
        needed: u64,
        /// Blocks whose states are kept.
        window: u64,
    },
    /// A thread could not be started.
    #[error("cannot start a thread: {0}")]
    Thread(#[source] io::Error),
    /// A thread panicked.
    #[error("the {thread} panicked: {message}")]
    Panicked {
        /// The thread.
        thread: &'static str,
        /// What it said.
        message: String,
    },
}

impl From<LedgerError> for Error {
    fn from(error: LedgerError) -> Self {
        Self::Ledger(Box::new(error))
    }
}

impl Error {
    /// Returns what makes an error of a batch file an error of this crate.
    pub(crate) fn batch(path: &Path) -> impl FnOnce(zkfabric_batch::Error) -> Self {
        let path = path.to_owned();
        move |source| Self::Batch {
            path,
            source: Box::new(source),
        }
    }

    /// Returns what makes an error of the system an error of this operation.
    pub(crate) fn file(operation: &'static str, path: &Path) -> impl FnOnce(io::Error) -> Self {
        let path = path.to_owned();
        move |source| Self::File {
            operation,
            path,
            source,
        }
    }
}

/// Returns what a panic said.
pub(crate) fn said(panic: &(dyn std::any::Any + Send)) -> String {
    let text = panic.downcast_ref::<&str>().map(|text| (*text).to_owned());
    let text = text.or_else(|| panic.downcast_ref::<String>().cloned());
    text.unwrap_or_else(|| "it gave no text".to_owned())
}
