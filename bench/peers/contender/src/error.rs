//! Errors of a contender's process.

use std::{
    io,
    path::{Path, PathBuf},
};

use crate::Reason;

/// Why there is no outcome.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The arguments are no order.
    #[error("expected the arguments ELF PROGRAM/SIZE REPETITIONS OUT")]
    Order,
    /// A file can't be read or written.
    #[error("{}: {source}", path.display())]
    File {
        /// Which one.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
    /// The prover failed.
    #[error("{step} failed: {reason}")]
    Contender {
        /// At what.
        step: &'static str,
        /// In its words.
        reason: Reason,
    },
    /// No repetition left a proof.
    #[error("no proof was made")]
    NoProof,
    /// The outcome can't be serialised.
    #[error("outcome: {0}")]
    Json(#[from] serde_json::Error),
}

impl Error {
    /// An error about this file.
    pub(crate) fn file(path: &Path) -> impl FnOnce(io::Error) -> Self {
        let path = path.to_owned();
        |source| Self::File { path, source }
    }
}
