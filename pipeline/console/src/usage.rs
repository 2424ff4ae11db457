//! Command lines that are invalid or ask for help.

use std::ffi::OsString;
use std::process::ExitCode;

use crate::{Console, exit};

/// Prints the error in a command line, or the help that the line requests.
#[must_use]
pub fn usage(error: &clap::Error, line: &[OsString]) -> ExitCode {
    let code = if error.use_stderr() {
        exit::USAGE
    } else {
        exit::SUCCESS
    };
    // The flag can't come from the parsed arguments, because parsing failed.
    if error.use_stderr() && line.iter().any(|argument| argument == "--json") {
        Console::usage(&error.render().to_string(), code);
    } else if error.print().is_err() {
        return ExitCode::from(exit::INPUT_OUTPUT);
    }
    ExitCode::from(code)
}
