//! The `zkfabric` command, as a library that its binary and its tests share.
//!
//! - [`args`]: the command line; `command`: one module a subcommand;
//! - [`source`]: batch files, the guest program, its key, reference strings;
//! - [`report`]: what a run found, as a table and as JSON;
//! - [`progress`]: a bar with an estimate of what is left; [`memory`]: the process's peak;
//! - `console`, [`Error`]: results go to stdout, an error is one line on stderr and exit code 1.

pub mod args;
mod command;
mod console;
mod error;
pub mod memory;
pub mod progress;
pub mod report;
pub mod source;

use std::process::ExitCode;

pub use error::Error;

use args::{Args, Command};
use zkfabric_kernels_cpu::Isa;

/// Runs a command line; an error is printed on stderr.
#[must_use]
pub fn main(args: &Args) -> ExitCode {
    match run(args) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            console::error(&error);
            ExitCode::FAILURE
        }
    }
}

fn run(args: &Args) -> Result<(), Error> {
    // Kernels ignore a request that cannot be met: it is reported here.
    Isa::requested()?;
    match &args.command {
        Command::Prove(args) => command::prove::run(args),
        Command::Verify(args) => command::verify::run(args),
        Command::Execute(args) => command::execute::run(args),
        Command::Example(args) => command::example::run(args),
        Command::Key(args) => command::key::run(args),
        Command::Hdl(args) => command::hdl::run(&args.command),
    }
}
