//! Errors: of one contender, which the others survive, and of the whole.

use std::{
    io,
    path::{Path, PathBuf},
    process::ExitStatus,
};

/// Why a contender has no outcome.
#[derive(Debug, thiserror::Error)]
pub enum Failure {
    /// Its program could not be built.
    #[error("its build failed: {0}")]
    Build(ExitStatus),
    /// A process could not be started.
    #[error("{program}: {source}")]
    Start {
        /// Which one.
        program: String,
        /// Why.
        source: io::Error,
    },
    /// Its process was killed; by the signal 9 mostly because memory ran out.
    #[error("its process was killed by the signal {0} (9 mostly means: not enough memory)")]
    Killed(i32),
    /// Its process failed and said why on stderr.
    #[error("its process failed: {0}")]
    Exit(ExitStatus),
    /// It left no outcome, or one that is none.
    #[error("its outcome: {0}")]
    Outcome(String),
    /// Its proof binds another result than the task has.
    #[error("its proof binds the output {got}, the task has the result {expected}")]
    WrongOutput {
        /// In hexadecimal digits.
        expected: String,
        /// In hexadecimal digits.
        got: String,
    },
}

/// Why there is no record, or not all of it.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// A file can't be read or written.
    #[error("{}: {source}", path.display())]
    File {
        /// Which one.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
    /// No contender has this name.
    #[error("no contender is called {0:?}")]
    Contender(String),
    /// Output can't be written.
    #[error("output: {0}")]
    Output(#[from] io::Error),
    /// The record can't be written.
    #[error("record: {0}")]
    Json(#[from] serde_json::Error),
    /// A guest could not be built.
    #[error("the guest of {guest}: {failure}")]
    Guest {
        /// Whose.
        guest: &'static str,
        /// Why.
        failure: Failure,
    },
    /// The record lacks rows, whose reasons were printed.
    #[error("{0} of the proofs failed; the record has the others")]
    Incomplete(usize),
}

impl Error {
    /// An error about this file.
    pub(crate) fn file(path: &Path) -> impl FnOnce(io::Error) -> Self {
        let path = path.to_owned();
        |source| Self::File { path, source }
    }
}
