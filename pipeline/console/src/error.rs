//! Errors of writing results.

use std::io;
use std::path::PathBuf;

use crate::exit;

/// Reasons that a result could not be written to its destination.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// A file could not be written.
    #[error("can't write {}: {source}", path.display())]
    Write {
        /// The file.
        path: PathBuf,
        /// The system's error.
        source: io::Error,
    },
    /// The destination can't hold a file.
    #[error("can't write {}: expected {expected}, got {got}", path.display())]
    Destination {
        /// The path.
        path: PathBuf,
        /// Expected kind of path.
        expected: &'static str,
        /// Actual kind of path.
        got: String,
    },
    /// Files can't be created in a folder.
    #[error("can't make files in {}: {source}", path.display())]
    Folder {
        /// The folder.
        path: PathBuf,
        /// The system's error.
        source: io::Error,
    },
    /// Stdout or stderr could not be written to.
    #[error("can't write to {stream}: {source}")]
    Stream {
        /// Name of the stream.
        stream: &'static str,
        /// The system's error.
        source: io::Error,
    },
    /// Several files have stdout as destination.
    #[error("stdout takes one file, expected a file or a folder for the others, got -")]
    SeveralToStdout,
    /// A report could not be converted to JSON.
    #[error("can't write JSON: {0}")]
    Json(#[from] serde_json::Error),
}

impl Error {
    /// Returns the process's exit code for this error.
    #[must_use]
    pub fn exit_code(&self) -> u8 {
        match self {
            Self::Write { source, .. }
            | Self::Folder { source, .. }
            | Self::Stream { source, .. } => exit::io(source),
            Self::Destination { .. } | Self::Json(_) => exit::INPUT_OUTPUT,
            Self::SeveralToStdout => exit::USAGE,
        }
    }
}
