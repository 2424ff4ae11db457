//! Errors of the segments of blocks.

use std::io;
use std::path::{Path, PathBuf};

/// Errors of the segments of blocks.
#[derive(Debug, thiserror::Error)]
pub enum BlocksError {
    /// Another process has the folder.
    #[error(
        "the blocks in {} are in use by another process: end it, or name another folder",
        folder.display()
    )]
    Locked {
        /// The folder.
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
    /// Bytes that are not what was written.
    #[error(
        "{} is damaged at byte {offset}, where block {number} stands ({reason}): restore it from a \
         replica or a backup",
        file.display()
    )]
    Damaged {
        /// The segment.
        file: PathBuf,
        /// Offset in bytes.
        offset: u64,
        /// The block that was expected there.
        number: u64,
        /// What differs.
        reason: String,
    },
    /// A synchronisation has failed.
    #[error(
        "an earlier synchronisation of the blocks has failed, and the system may have dropped what \
         was written: check the disk, then open them again"
    )]
    Stopped,
    /// A block that is there with other parts.
    #[error("block {number} is there with other content")]
    Other {
        /// The block.
        number: u64,
    },
    /// A block that does not follow.
    #[error("block {got} does not follow, expected block {expected}")]
    Order {
        /// The block that follows.
        expected: u64,
        /// The block that came.
        got: u64,
    },
    /// A part of a block that no segment takes.
    #[error("a part of {got} bytes: expected at most {most}")]
    TooLarge {
        /// Bytes of the part.
        got: usize,
        /// Most bytes of a part.
        most: usize,
    },
}

impl BlocksError {
    pub(super) fn file(operation: &'static str, path: &Path, source: io::Error) -> Self {
        let path = path.to_owned();
        Self::File {
            operation,
            path,
            source,
        }
    }
}
