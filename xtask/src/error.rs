//! Errors of tasks.

use std::io;
use std::path::PathBuf;
use std::process::ExitStatus;

/// Reasons for a task's failure.
#[derive(Debug, thiserror::Error)]
pub(crate) enum Error {
    /// A program could not be started.
    #[error("can't start `{command}`: {source}")]
    Start { command: String, source: io::Error },
    /// A program ran and failed.
    #[error("`{command}` failed: {status}")]
    Failed { command: String, status: ExitStatus },
    /// A file could not be read or written.
    #[error("{}: {source}", path.display())]
    File { path: PathBuf, source: io::Error },
    /// Tools are missing and can't be installed from here.
    #[error("these tools are missing: {tools}; install them with: {command}")]
    MissingTools { tools: String, command: String },
    /// No area of the tests has this name.
    #[error("no area of the tests is called {name}; there are {known}")]
    Area { name: String, known: String },
    /// The inputs of an area of the tests could not be determined.
    #[error("{0}")]
    Inputs(String),
    /// The guest programs could not be built or compared.
    #[error(transparent)]
    Guest(#[from] Box<crate::guest::GuestError>),
    /// Mutants survive, or could not be tested.
    #[error(transparent)]
    Mutants(#[from] Box<crate::mutants::MutantError>),
    /// A public API differs from its list, or could not be compared.
    #[error(transparent)]
    Api(#[from] Box<crate::api::ApiError>),
    /// Counts of instructions differ, or could not be made.
    #[error("{0}")]
    Instructions(String),
    /// A committed file differs from the output of its recipe.
    #[error("{} differs from what its recipe makes; if that is meant, run: {command}", path.display())]
    Differs {
        path: PathBuf,
        command: &'static str,
    },
}
