//! The `zkfabric` command.
//!
//! - `args`: the command line;
//! - `command`: one module a subcommand;
//! - `console`, `error`: results go to stdout, an error is one line on stderr and exit code 1.

mod args;
mod command;
mod console;
mod error;

use std::process::ExitCode;

use args::{Args, Command};
use clap::Parser;
use error::Error;

fn main() -> ExitCode {
    match run(Args::parse()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            console::error(&error);
            ExitCode::FAILURE
        }
    }
}

fn run(args: Args) -> Result<(), Error> {
    match args.command {
        Command::Example(args) => command::example::run(&args),
    }
}
