//! Errors: of one contender, which leave the others intact, and of the whole comparison.

use std::{
    io,
    path::{Path, PathBuf},
    process::ExitStatus,
};

/// Reasons for a contender's missing outcome.
#[derive(Debug, thiserror::Error)]
pub enum Failure {
    /// The contender's program could not be built.
    #[error("its build failed: {0}")]
    Build(ExitStatus),
    /// A process could not be started.
    #[error("{program}: {source}")]
    Start {
        /// The program.
        program: String,
        /// The cause.
        source: io::Error,
    },
    /// The contender's process was killed; signal 9 mostly means that memory ran out.
    #[error("its process was killed by the signal {0} (9 mostly means: not enough memory)")]
    Killed(i32),
    /// The contender's process failed and printed the cause on stderr.
    #[error("its process failed: {0}")]
    Exit(ExitStatus),
    /// The contender left no outcome, or an invalid one.
    #[error("its outcome: {0}")]
    Outcome(String),
    /// The contender's proof binds a result other than the task's.
    #[error("its proof binds the output {got}, the task has the result {expected}")]
    WrongOutput {
        /// The task's result in hexadecimal digits.
        expected: String,
        /// The proof's result in hexadecimal digits.
        got: String,
    },
}

/// Reasons for a missing or incomplete record.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// A file can't be read or written.
    #[error("{}: {source}", path.display())]
    File {
        /// The file.
        path: PathBuf,
        /// The cause.
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
        /// The guest.
        guest: &'static str,
        /// The cause.
        failure: Failure,
    },
    /// The record lacks rows; the reasons were printed.
    #[error("{0} of the proofs failed; the record has the others")]
    Incomplete(usize),
}

impl Error {
    /// Makes an error about this file.
    pub(crate) fn file(path: &Path) -> impl FnOnce(io::Error) -> Self {
        let path = path.to_owned();
        |source| Self::File { path, source }
    }
}
