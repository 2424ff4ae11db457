//! Why a file of a work directory is not used.

use super::file::{Cut, Kind};
use std::io;
use std::path::PathBuf;
use thiserror::Error;

/// What is wrong with a file. It says nothing about the proof: the work is done again.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum Fault {
    /// The file is shorter than an empty one of its kind.
    #[error("it has {got} bytes, at least {expected} are needed")]
    TooShort {
        /// Fewest bytes.
        expected: usize,
        /// What there is.
        got: usize,
    },
    /// The file is larger than any that is written.
    #[error("it has more than {expected} bytes")]
    TooLarge {
        /// Most bytes.
        expected: u64,
    },
    /// The file is none of ours.
    #[error("it does not begin with zkfabwrk")]
    Magic,
    /// Another version wrote it.
    #[error("it has version {got}, expected {expected}")]
    Version {
        /// This version.
        expected: u32,
        /// Its version.
        got: u32,
    },
    /// Bytes were changed, or the file was not written to its end.
    #[error("its checksum does not fit its bytes")]
    Checksum,
    /// The content is shorter or longer than the header says.
    #[error("its content has {got} bytes, its header says {expected}")]
    Length {
        /// What the header says.
        expected: u64,
        /// What there is.
        got: u64,
    },
    /// It holds something else than its name says.
    #[error("it holds a {got}, expected a {expected}")]
    Kind {
        /// What was looked for.
        expected: Kind,
        /// What it holds.
        got: Kind,
    },
    /// It belongs to another shard.
    #[error("it belongs to shard {got}, expected shard {expected}")]
    Index {
        /// The shard.
        expected: u32,
        /// The shard it was made for.
        got: u32,
    },
    /// It was made for another key: another program, reference string or machine.
    #[error("it was made for another key")]
    OtherKey,
    /// It was made for another input.
    #[error("it was made for another input")]
    OtherInput,
    /// The execution was cut otherwise, so that shards have other rows, or the transcript has another hash.
    #[error("it was made for an execution cut otherwise: {got}, expected {expected}")]
    OtherCut {
        /// How the execution is cut.
        expected: Cut,
        /// How it was cut for this file.
        got: Cut,
    },
    /// The proof of a shard belongs to other commitments or another claim.
    #[error("it was made for other commitments or another claim")]
    OtherBatch,
    /// The commitment belongs to other rows than the execution gives the shard.
    #[error("the execution gives the shard other rows")]
    OtherRows,
    /// The proof that was made from this and other files is rejected.
    #[error("the proof made from it is rejected")]
    Rejected,
    /// The content can't be decoded.
    #[error("its content is malformed: {0}")]
    Content(&'static str),
}

/// Errors of a work directory.
#[derive(Debug, Error)]
pub enum WorkError {
    /// The system refused.
    #[error("cannot {action} {path}: {source}")]
    Io {
        /// What was tried.
        action: &'static str,
        /// The file or folder.
        path: PathBuf,
        /// The system's reason.
        source: io::Error,
    },
    /// Another process works in the directory.
    #[error("another process works in {path}")]
    Busy {
        /// The directory.
        path: PathBuf,
    },
    /// A file is damaged or belongs to another proof.
    #[error("{path} is not used: {fault}")]
    Fault {
        /// The file.
        path: PathBuf,
        /// What is wrong with it.
        fault: Fault,
    },
}
