//! Why the index does not go on.

use std::io;
use std::path::{Path, PathBuf};

use zkfabric_engine::LedgerError;

/// Why the index does not go on. Searches find what they find without it.
#[derive(Debug, thiserror::Error)]
pub(crate) enum IndexError {
    /// The system refused an operation.
    #[error("an index cannot {operation} {}: {source}", path.display())]
    File {
        operation: &'static str,
        path: PathBuf,
        source: io::Error,
    },
    /// A file that is not what was written.
    #[error("{} is damaged, and is made again", path.display())]
    Damaged { path: PathBuf },
    /// More logs in a block than a section may have.
    #[error("block {number} has {got} logs, and the index of logs takes fewer than {most}")]
    Logs { number: u64, got: usize, most: u32 },
    /// A block that is missing or cannot be read.
    #[error("the index of logs cannot read block {number}")]
    Block { number: u64 },
    /// A block that cannot be run again, for now.
    #[error("the index of addresses cannot run block {number} again: {reason}")]
    Unrun { number: u64, reason: String },
    #[error(transparent)]
    Ledger(#[from] LedgerError),
}

impl IndexError {
    pub(super) fn file(operation: &'static str, path: &Path, source: io::Error) -> Self {
        Self::File {
            operation,
            path: path.to_owned(),
            source,
        }
    }
}
