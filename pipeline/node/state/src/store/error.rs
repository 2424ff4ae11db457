//! Errors of the store.

use std::io;
use std::path::{Path, PathBuf};

use crate::view::ReadError;

/// Errors of the store.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// Another process has the folder.
    #[error(
        "the store in {} is in use by another process: end it, or name another folder",
        folder.display()
    )]
    Locked {
        /// The store's folder.
        folder: PathBuf,
    },
    /// The system refused an operation on a file or folder.
    #[error("cannot {operation} {}: {source}", path.display())]
    File {
        /// The operation: a verb.
        operation: &'static str,
        /// The file or folder.
        path: PathBuf,
        /// The system's error.
        source: io::Error,
    },
    /// The system refused an operation of the library.
    #[error("the store cannot {operation} ({source}): check the disk, then start again")]
    System {
        /// The operation: a verb.
        operation: &'static str,
        /// The system's error.
        source: io::Error,
    },
    /// An earlier write or merge of tables has failed, so that writes are refused.
    #[error(
        "the store has stopped after a failed write: check the disk, then open the store again \
         with all its tables checked"
    )]
    Stopped,
    /// The store's content is not what was written.
    #[error("the store is damaged, it cannot {operation} ({reason}): rebuild it")]
    Damaged {
        /// The operation: a verb.
        operation: &'static str,
        /// What the library found.
        reason: String,
    },
    /// A key that no keyspace can hold.
    #[error("a key of {got} bytes: expected at most {most}")]
    Key {
        /// Bytes of the key.
        got: usize,
        /// Most bytes of a key.
        most: usize,
    },
    /// A commit that would go back.
    #[error("the store is at group {at}, and group {got} is before it")]
    Backwards {
        /// The store's group.
        at: u64,
        /// The commit's group.
        got: u64,
    },
    /// A store with content where an empty one was expected.
    #[error("the store has content, expected an empty store")]
    NotEmpty,
}

impl StoreError {
    pub(crate) fn file(operation: &'static str, path: &Path, source: io::Error) -> Self {
        let path = path.to_owned();
        Self::File {
            operation,
            path,
            source,
        }
    }

    pub(crate) fn damaged(operation: &'static str, reason: &(impl ToString + ?Sized)) -> Self {
        let reason = reason.to_string();
        Self::Damaged { operation, reason }
    }

    /// Returns the error of a read of `what`.
    pub(crate) fn read(&self, what: String) -> ReadError {
        let reason = self.to_string();
        ReadError { what, reason }
    }
}
