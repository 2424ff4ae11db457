//! Reasons not to use a file of a work directory.

use super::identity::Cut;
use super::subject::Kind;
use core::fmt;
use std::io;
use std::path::PathBuf;
use thiserror::Error;

/// A fault of a file. It says nothing about the proof: the work is done again.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum Fault {
    /// The file is shorter than an empty one of its kind.
    #[error("it has {got} bytes, at least {expected} are needed")]
    TooShort {
        /// Smallest number of bytes.
        expected: usize,
        /// Number of bytes.
        got: usize,
    },
    /// The file is larger than any written file.
    #[error("it has more than {expected} bytes")]
    TooLarge {
        /// Largest number of bytes.
        expected: u64,
    },
    /// The file is not from a work directory.
    #[error("it does not begin with zkfabwrk")]
    Magic,
    /// Another version wrote it.
    #[error("it has version {got}, expected {expected}")]
    Version {
        /// This version.
        expected: u32,
        /// The file's version.
        got: u32,
    },
    /// Bytes were changed, or the file was not written to its end.
    #[error("its checksum does not fit its bytes")]
    Checksum,
    /// The content is shorter or longer than the header says.
    #[error("its content has {got} bytes, its header says {expected}")]
    Length {
        /// Length in the header.
        expected: u64,
        /// Length of the content.
        got: u64,
    },
    /// The file's content is of another kind than its name.
    #[error("it holds a {got}, expected a {expected}")]
    Kind {
        /// The expected kind.
        expected: Kind,
        /// The kind of the content.
        got: Kind,
    },
    /// The file belongs to another shard.
    #[error("it belongs to shard {got}, expected shard {expected}")]
    Index {
        /// The expected shard.
        expected: u32,
        /// The shard of the file.
        got: u32,
    },
    /// The file was made for another key: another program, reference string or machine.
    #[error("it was made for another key")]
    OtherKey,
    /// The file was made for another input.
    #[error("it was made for another input")]
    OtherInput,
    /// The execution was divided differently, so that shards have other rows, or the transcript has
    /// another hash.
    #[error("it was made for an execution cut otherwise: {got}, expected {expected}")]
    OtherCut {
        /// Division of the execution.
        expected: Cut,
        /// Division for this file.
        got: Cut,
    },
    /// The proof of a shard belongs to other commitments or another claim.
    #[error("it was made for other commitments or another claim")]
    OtherShards,
    /// The commitment's rows differ from the rows that the execution gives the shard.
    #[error("the execution gives the shard other rows")]
    OtherRows,
    /// The proof made from this and other files is rejected.
    #[error("the proof made from it is rejected")]
    Rejected,
    /// The content can't be decoded.
    #[error("its content is malformed: {0}")]
    Content(&'static str),
}

/// A file that is not used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnusedFile {
    /// The file, or the directory if it is not known which of its files is wrong.
    pub path: PathBuf,
    /// The file's fault.
    pub fault: Fault,
}

impl fmt::Display for UnusedFile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} is not used: {}", self.path.display(), self.fault)
    }
}

/// Errors of a work directory.
#[derive(Debug, Error)]
pub enum WorkError {
    /// A system call failed.
    #[error("cannot {action} {path}: {source}")]
    Io {
        /// The attempted action.
        action: &'static str,
        /// The file or directory.
        path: PathBuf,
        /// The system's error.
        source: io::Error,
    },
    /// Another process works in the directory.
    #[error("another process works in the folder {path}: give another one, or wait for its end")]
    Busy {
        /// The directory.
        path: PathBuf,
    },
    /// The directory has files that no run of this program left there.
    #[error(
        "the work folder {path} has {count} other files ({names}), expected an empty folder or one of an earlier run: give another name"
    )]
    OtherFiles {
        /// The directory.
        path: PathBuf,
        /// Number of files.
        count: usize,
        /// Some of their names.
        names: String,
    },
    /// The manifest's name is that of another file.
    #[error("{path} is not the manifest of a work folder: give another folder for the work")]
    Manifest {
        /// The file.
        path: PathBuf,
    },
    /// The directory has the files of another proof.
    #[error(
        "the work folder {path} has the work of another {what}: give another folder, or remove this one"
    )]
    OtherProof {
        /// The directory.
        path: PathBuf,
        /// The difference: the input, or program and reference string.
        what: &'static str,
    },
    /// An output has the name of a work file.
    #[error("the output {path} has the name of a file of the work folder: give it another name")]
    Reserved {
        /// The output.
        path: PathBuf,
    },
    /// A file is damaged or belongs to another proof.
    #[error("{path} is not used: {fault}")]
    Fault {
        /// The file.
        path: PathBuf,
        /// The file's fault.
        fault: Fault,
    },
}
