//! The `zkfabric-hdl` command: the kernels as hardware, simulated, exported, estimated.
//!
//! - [`args`]: the command line; `command`: the subcommands; [`report`]: the results of a run, as a
//!   table and as JSON;
//! - [`Error`]: one line on stderr, or one JSON object, and an exit code by cause, as in
//!   `zkfabric`.

pub mod args;
mod command;
mod error;
pub mod report;

use std::ffi::OsString;
use std::process::ExitCode;

use clap::Parser;
use zkfabric_console::Console;

pub use error::Error;

use args::Args;

/// Runs a command line, the program's name included; an error is printed on stderr.
#[must_use]
pub fn main(line: impl IntoIterator<Item = OsString>) -> ExitCode {
    let line: Vec<OsString> = line.into_iter().collect();
    let args = match Args::try_parse_from(&line) {
        Ok(args) => args,
        Err(error) => return zkfabric_console::usage(&error, &line),
    };
    let console = Console::new(args.json, args.talk());
    match command::run(&args.command, console) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            console.failure(&error, error.exit_code());
            ExitCode::from(error.exit_code())
        }
    }
}
