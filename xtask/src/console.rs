//! Output of tasks: progress on stdout, an error as one line on stderr.

use std::fmt::Display;
use std::io::{Write, stderr, stdout};

use crate::error::Error;

/// Prints a line. A closed stdout does not fail a task.
pub(crate) fn line(text: impl Display) {
    let _ = writeln!(stdout().lock(), "{text}");
}

/// Prints the heading of a step.
pub(crate) fn step(text: impl Display) {
    line(format_args!("==> {text}"));
}

/// Prints an error.
pub(crate) fn error(error: &Error) {
    let _ = writeln!(stderr().lock(), "error: {error}");
}
