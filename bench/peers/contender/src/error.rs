//! Errors of a contender's process.

use std::{
    io,
    path::{Path, PathBuf},
};

use crate::Reason;

/// Reasons for a missing outcome.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The arguments are not an order.
    #[error("expected the arguments ELF PROGRAM/SIZE REPETITIONS OUT")]
    Order,
    /// A file can't be read or written.
    #[error("{}: {source}", path.display())]
    File {
        /// The file.
        path: PathBuf,
        /// The cause.
        source: io::Error,
    },
    /// The prover failed.
    #[error("{step} failed: {reason}")]
    Contender {
        /// The failed step.
        step: &'static str,
        /// The prover's error.
        reason: Reason,
    },
    /// No repetition produced a proof.
    #[error("no proof was made")]
    NoProof,
    /// The outcome can't be serialised.
    #[error("outcome: {0}")]
    Json(#[from] serde_json::Error),
}

impl Error {
    /// Makes an error about this file.
    pub(crate) fn file(path: &Path) -> impl FnOnce(io::Error) -> Self {
        let path = path.to_owned();
        |source| Self::File { path, source }
    }
}
