//! Errors of the log.

use std::fmt;
use std::io;
use std::path::PathBuf;
use std::sync::Arc;

/// Errors of the log.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// Another process has the folder.
    #[error(
        "the log in {} is in use by another process: end it, or name another folder",
        folder.display()
    )]
    Locked {
        /// The log's folder.
        folder: PathBuf,
    },
    /// A newer writer has opened the log.
    #[error(
        "this writer has epoch {own}, and a newer one has opened the log in {}: nothing is \
         acknowledged any more",
        folder.display()
    )]
    Fenced {
        /// The log's folder.
        folder: PathBuf,
        /// Epoch of this writer.
        own: u64,
    },
    /// The content of a segment is not what was written.
    #[error(transparent)]
    Damaged(#[from] Box<Damage>),
    /// The log lacks groups that the caller knows.
    #[error(
        "the log in {} ends with group {got}, expected group {expected} or a later one: \
         acknowledged groups are missing, restore them from a replica or a backup",
        folder.display()
    )]
    EndsEarly {
        /// The log's folder.
        folder: PathBuf,
        /// The group that the caller knows.
        expected: u64,
        /// The log's last group.
        got: u64,
    },
    /// Groups that were trimmed.
    #[error("group {asked} was trimmed, the log begins with group {first}")]
    Trimmed {
        /// The group that was asked for.
        asked: u64,
        /// The first group of the log.
        first: u64,
    },
    /// A payload that no segment can hold.
    #[error("a group of {got} bytes: a segment holds {most} at most")]
    TooLarge {
        /// Bytes of the payload.
        got: usize,
        /// Most bytes of a payload.
        most: usize,
    },
    /// A group behind the last number.
    #[error("the log has groups up to the last number, 2^64 - 2: begin another log")]
    NoNumber,
    /// Options that do not fit each other.
    #[error("segments of {got} bytes: expected a multiple of {page} from {least} to {most}")]
    SegmentBytes {
        /// Bytes per segment.
        got: u64,
        /// Bytes of a page.
        page: u64,
        /// Least bytes per segment.
        least: u64,
        /// Most bytes per segment.
        most: u64,
    },
    /// The disk is full.
    #[error("no space on the disk for {file}: free some, then start again")]
    DiskFull {
        /// The file.
        file: String,
        /// The system's error.
        source: io::Error,
    },
    /// The file system takes no writes.
    #[error("the file system of {file} is read-only: mount it for writing, then start again")]
    ReadOnly {
        /// The file.
        file: String,
        /// The system's error.
        source: io::Error,
    },
    /// The system wrote fewer bytes than it was given, and then none.
    #[error("{file}: {got} of {expected} bytes were written at {offset}, and no more are taken")]
    ShortWrite {
        /// The file.
        file: String,
        /// Offset of the write in bytes.
        offset: u64,
        /// Bytes to write.
        expected: usize,
        /// Bytes that were written.
        got: usize,
    },
    /// The system could not make written bytes durable.
    #[error(
        "{file} could not be synchronised ({source}): the system may have dropped what was \
         written, so nothing is acknowledged any more; check the disk, then start again"
    )]
    Sync {
        /// The file.
        file: String,
        /// The system's error.
        source: io::Error,
    },
    /// Another operation on a file failed.
    #[error("cannot {operation} {file}: {source}")]
    File {
        /// The operation: a verb.
        operation: &'static str,
        /// The file.
        file: String,
        /// The system's error.
        source: io::Error,
    },
    /// The log stopped because of an earlier error.
    #[error("the log has stopped: {cause}")]
    Stopped {
        /// The earlier error.
        cause: Arc<Self>,
    },
    /// The log's thread has panicked: a fault of the program.
    #[error(
        "the log's thread has panicked, so nothing is acknowledged any more: report the message \
         that it printed, then start again"
    )]
    Panicked,
    /// The log was closed before the group was durable.
    #[error("the log was closed")]
    Closed,
}

impl Error {
    /// Returns the error of an operation on a file, a verb.
    pub(crate) fn file(operation: &'static str, file: &str, source: io::Error) -> Self {
        let file = file.to_owned();
        match source.kind() {
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => {
                Self::DiskFull { file, source }
            }
            io::ErrorKind::ReadOnlyFilesystem => Self::ReadOnly { file, source },
            _ => Self::File {
                operation,
                file,
                source,
            },
        }
    }

    /// Returns the error of a synchronisation.
    pub(crate) fn sync(file: &str, source: io::Error) -> Self {
        let file = file.to_owned();
        Self::Sync { file, source }
    }
}

/// What is wrong in a segment: where, what was expected, and what was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Damage {
    /// File name of the segment.
    pub segment: String,
    /// Offset in bytes.
    pub offset: u64,
    /// The group that was expected there.
    pub group: u64,
    /// What differs.
    pub what: &'static str,
    /// Expected content.
    pub expected: String,
    /// Content that was found.
    pub found: String,
    /// Offset of a later frame that shows that the group was durable, in a segment that has no
    /// successor.
    pub later: Option<u64>,
}

impl fmt::Display for Damage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{} is damaged at byte {}, where group {} begins: {} is {}, expected {}",
            self.segment, self.offset, self.group, self.what, self.found, self.expected
        )?;
        if let Some(later) = self.later {
            write!(
                f,
                "; the frame at byte {later} shows that the group was durable"
            )?;
        }
        f.write_str(": restore the segment from a replica or a backup")
    }
}

impl std::error::Error for Damage {}
