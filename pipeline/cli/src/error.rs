//! What can go wrong in the command.

use std::io;
use std::path::{Path, PathBuf};

/// Why the command failed.
#[derive(Debug, thiserror::Error)]
pub(crate) enum Error {
    /// A file could not be read.
    #[error("can't read {}: {source}", path.display())]
    Read { path: PathBuf, source: io::Error },
    /// A file could not be written.
    #[error("can't write {}: {source}", path.display())]
    Write { path: PathBuf, source: io::Error },
    /// Stdout could not be written to.
    #[error("can't write to stdout: {0}")]
    Stdout(#[source] io::Error),
    /// A batch file is wrong, or could not be made.
    #[error(transparent)]
    Batch(#[from] zkfabric_batch::Error),
    /// A committed example is not what its seed gives.
    #[error("{} is not what seed {seed} gives", path.display())]
    Example { path: PathBuf, seed: u64 },
}

/// Reads a text file.
///
/// # Errors
/// The file is missing, unreadable, or not UTF-8.
pub(crate) fn read_text(path: &Path) -> Result<String, Error> {
    std::fs::read_to_string(path).map_err(|source| Error::Read {
        path: path.to_path_buf(),
        source,
    })
}

/// Writes a file.
///
/// # Errors
/// The file can't be created or written.
pub(crate) fn write(path: &Path, bytes: impl AsRef<[u8]>) -> Result<(), Error> {
    std::fs::write(path, bytes).map_err(|source| Error::Write {
        path: path.to_path_buf(),
        source,
    })
}
