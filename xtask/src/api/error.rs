//! Reasons why an API was not compared, or differs.

use std::path::PathBuf;

use crate::error::Error;

/// Reasons why an API was not compared, or differs.
#[derive(Debug, thiserror::Error)]
pub(crate) enum ApiError {
    /// rustdoc's format, or the notation of an item, belongs to a different toolchain.
    #[error("rustc {got} is not the toolchain that made the lists (rustc {expected}): {reason}")]
    Toolchain {
        /// The list's toolchain.
        expected: String,
        /// The running toolchain.
        got: String,
        /// The difference.
        reason: String,
    },
    /// The format is not the supported one, although the list names this toolchain.
    #[error(
        "rustdoc writes format {got}, expected {expected}: take the version of public-api in Cargo.toml that reads it"
    )]
    Format {
        /// The supported format.
        expected: u32,
        /// The format that rustdoc writes.
        got: u32,
    },
    /// Items that are missing from the list, or no longer exist.
    #[error("the public API of {name} is not that of {}: {removed} lines are gone, {added} are new; if that is meant, run: cargo xtask api --write, \
             and say it in CHANGELOG.md", path.display())]
    Differs {
        /// The crate.
        name: &'static str,
        /// The crate's list.
        path: PathBuf,
        /// Number of removed lines.
        removed: usize,
        /// Number of added lines.
        added: usize,
    },
    /// The output of rustdoc or cargo is invalid.
    #[error("{what} can't be read: {reason}")]
    Output {
        /// The program.
        what: String,
        /// The defect.
        reason: String,
    },
    /// A program failed, or a file can't be read or written.
    #[error(transparent)]
    Task(Box<Error>),
}

impl From<Error> for ApiError {
    fn from(error: Error) -> Self {
        Self::Task(Box::new(error))
    }
}
