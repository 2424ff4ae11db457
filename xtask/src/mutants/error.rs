//! Errors of a run of mutants.

use std::path::PathBuf;
use std::process::ExitStatus;

/// Errors of a run of mutants.
#[derive(Debug, thiserror::Error)]
pub(crate) enum MutantError {
    /// No mutation has this name.
    #[error("no mutation is called {name}; `--list` names them")]
    Unknown { name: String },
    /// The text to replace is missing, or occurs more than once.
    #[error("{name}: its text occurs {got} times in {file}, expected once")]
    Text {
        name: &'static str,
        file: &'static str,
        got: usize,
    },
    /// The tests fail, or do not build, without a mutation.
    #[error("the tests fail or do not compile without a mutation; see {}", log.display())]
    Baseline { log: PathBuf },
    /// A build or a run was ended by a signal.
    #[error("a run was ended: {ended}; see {}", log.display())]
    Interrupted { ended: ExitStatus, log: PathBuf },
    /// Mutants that pass all tests, without a reason in the table.
    #[error("{count} mutants survive without a reason: {names}")]
    Survivors { count: usize, names: String },
    /// Mutants that do not compile.
    #[error("{count} mutants do not compile: {names}")]
    Broken { count: usize, names: String },
    /// Mutants that the table lists as surviving, but that do not survive.
    #[error("{count} mutants die although the table says why they survive: {names}")]
    Unexpected { count: usize, names: String },
    /// A file could not be read, written or removed.
    #[error("{}: {source}", path.display())]
    File {
        path: PathBuf,
        source: std::io::Error,
    },
    /// A program could not be started or failed.
    #[error(transparent)]
    Process(#[from] crate::error::Error),
}
