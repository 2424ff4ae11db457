//! Errors of snapshots.

use std::io;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};

use alloy_primitives::B256;

use crate::store::StoreError;
use crate::trie::TrieError;
use crate::view::ReadError;

/// Errors of snapshots.
#[derive(Debug, thiserror::Error)]
pub enum SnapshotError {
    /// The system refused an operation on a file.
    #[error("cannot {operation} {}: {source}", path.display())]
    File {
        /// The operation: a verb.
        operation: &'static str,
        /// The file.
        path: PathBuf,
        /// The system's error.
        source: io::Error,
    },
    /// Bytes that are no snapshot, or not what was written.
    #[error(
        "{} is damaged at byte {offset} ({reason}): take another snapshot",
        path.display()
    )]
    Damaged {
        /// The file.
        path: PathBuf,
        /// Offset in bytes.
        offset: u64,
        /// What was expected, and what was found.
        reason: String,
    },
    /// A snapshot of another version.
    #[error(
        "{} has version {got}, expected {expected}: take a snapshot with this program's version",
        path.display()
    )]
    Version {
        /// The file.
        path: PathBuf,
        /// The version of this format.
        expected: u32,
        /// The file's version.
        got: u32,
    },
    /// A snapshot that is not the state of its trie.
    #[error("{} is not the state with root {root} ({reason}): rebuild the store", path.display())]
    OtherState {
        /// The file.
        path: PathBuf,
        /// Root of the state.
        root: B256,
        /// What differs.
        reason: String,
    },
    /// The caller has ended it.
    #[error("it was stopped before its end")]
    Stopped,
    /// A thread of an import has panicked.
    #[error("a thread of the import has panicked: look at the log")]
    Panicked,
    /// The trie could not be read.
    #[error(transparent)]
    Trie(#[from] TrieError),
    /// A view of no group.
    #[error("the state has no group yet, so that there is nothing to write")]
    Empty,
    /// The state could not be read.
    #[error(transparent)]
    Read(#[from] ReadError),
    /// The store failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl SnapshotError {
    /// Returns an error once `stop` is set.
    pub(super) fn unless(stop: &AtomicBool) -> Result<(), Self> {
        if stop.load(Ordering::Relaxed) {
            return Err(Self::Stopped);
        }
        Ok(())
    }

    pub(super) fn file(operation: &'static str, path: &Path, source: io::Error) -> Self {
        let path = path.to_owned();
        Self::File {
            operation,
            path,
            source,
        }
    }

    pub(super) fn damaged(path: &Path, offset: u64, reason: &(impl ToString + ?Sized)) -> Self {
        Self::Damaged {
            path: path.to_owned(),
            offset,
            reason: reason.to_string(),
        }
    }
}
