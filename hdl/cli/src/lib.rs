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
use zkfabric_hdl::catalogue::KERNELS;
use zkfabric_hdl_toolkit::block::Kernel;

pub use error::Error;

use args::Args;

/// Runs a command line, the program's name included, on the blocks of `zkfabric-hdl`; an error is
/// printed on stderr.
#[must_use]
pub fn main(line: impl IntoIterator<Item = OsString>) -> ExitCode {
    main_with(KERNELS, line)
}

/// As [`main`], on a catalogue of the caller's: a crate with blocks of its own has the whole
/// command, and simulates, exports, reports and places them (`examples/own_block.rs`). Estimates
/// are those of `zkfabric-hdl` in every catalogue.
///
/// Names are unique in a catalogue; of two blocks with one name, the first is found.
#[must_use]
pub fn main_with(
    catalogue: &[&'static dyn Kernel],
    line: impl IntoIterator<Item = OsString>,
) -> ExitCode {
    let line: Vec<OsString> = line.into_iter().collect();
    let args = match Args::try_parse_from(&line) {
        Ok(args) => args,
        Err(error) => return zkfabric_console::usage(&error, &line),
    };
    let console = Console::new(args.json, args.talk());
    match command::run(&args.command, catalogue, console) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            console.failure(&error, error.exit_code());
            ExitCode::from(error.exit_code())
        }
    }
}
