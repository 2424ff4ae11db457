//! What can't be written.

use std::io;
use std::path::PathBuf;

use crate::exit;

/// Why a result did not go where it should.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// A file could not be written.
    #[error("can't write {}: {source}", path.display())]
    Write {
        /// The file.
        path: PathBuf,
        /// What the system says.
        source: io::Error,
    },
    /// No file could be written there.
    #[error("can't write {}: expected {expected}, got {got}", path.display())]
    Destination {
        /// The path.
        path: PathBuf,
        /// What it should be.
        expected: &'static str,
        /// What it is.
        got: String,
    },
    /// A folder takes no files.
    #[error("can't make files in {}: {source}", path.display())]
    Folder {
        /// The folder.
        path: PathBuf,
        /// What the system says.
        source: io::Error,
    },
    /// Stdout or stderr could not be written to.
    #[error("can't write to {stream}: {source}")]
    Stream {
        /// Which one.
        stream: &'static str,
        /// What the system says.
        source: io::Error,
    },
    /// Several files are to go to stdout.
    #[error("stdout takes one file, expected a file or a folder for the others, got -")]
    SeveralToStdout,
    /// A report could not be made into JSON.
    #[error("can't write JSON: {0}")]
    Json(#[from] serde_json::Error),
}

impl Error {
    /// The process's exit code for this error.
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
