//! Development tasks, run as `cargo xtask TASK`.
//!
//! - `args`: the command line;
//! - `test`: quick tests of every crate, or every test of the repository, with the tools they need
//!   (`tools`);
//! - `mutants`: the proof system with one mistake at a time, against its tests; the emitted Verilog
//!   likewise, against its benches;
//! - `instructions`: the instructions of fixed work, against their committed counts;
//! - `api`: the public API of the publishable crates, against its committed list;
//! - `clients`: the wallets and tools that tests run against a node;
//! - `contract`, `examples`, `guest`, `key`, `rtl`: committed data and programs against their
//!   recipes;
//! - `place`: clocks of hardware blocks by place and route on a small FPGA;
//! - `process`, `console`, `error`: running programs, output, errors.

mod api;
mod args;
mod bare_metal;
mod clients;
mod console;
mod contract;
mod error;
mod examples;
mod guest;
#[cfg(test)]
mod house;
mod ifma;
mod instructions;
mod key;
mod mutants;
mod place;
mod process;
mod rtl;
mod test;
mod tools;

use std::process::ExitCode;

use args::{Args, Task};
use clap::Parser;
use error::Error;
use mutants::Selection;
use test::Everything;

fn main() -> ExitCode {
    match run(&Args::parse()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            console::error(&error);
            ExitCode::FAILURE
        }
    }
}

fn run(args: &Args) -> Result<(), Error> {
    match &args.task {
        Task::Test { list: true, .. } => test::list(),
        Task::Test { all: false, .. } => test::quick(),
        Task::Test {
            area,
            fresh,
            hdl_long,
            release,
            ..
        } => test::all(&Everything {
            only: area,
            fresh: *fresh,
            hdl_long: *hdl_long,
            release: *release,
        }),
        Task::Mutants { list: true, .. } => {
            mutants::list();
            Ok(())
        }
        Task::Mutants {
            sample, day, only, ..
        } => {
            let selection = match *sample {
                Some(count) => Selection::Sample { count, day: *day },
                None => only.as_slice().into(),
            };
            Ok(mutants::run(selection).map_err(Box::new)?)
        }
        Task::MutantsRtl { list: true, .. } => {
            mutants::rtl::list();
            Ok(())
        }
        Task::MutantsRtl { only, .. } => Ok(mutants::rtl::run(only).map_err(Box::new)?),
        Task::Guest { write, .. } => Ok(guest::run(*write).map_err(Box::new)?),
        Task::Key { write } => key::run(*write),
        Task::Instructions { write } => instructions::run(*write),
        Task::Rtl { write } => rtl::run(*write),
        Task::Place {
            json,
            seeds,
            limit,
            write,
        } => place::run(*json, *seeds, *limit, *write),
        Task::Examples { write } => examples::run(*write),
        Task::Api { write } => Ok(api::run(*write).map_err(Box::new)?),
        Task::Contract { write } => contract::run(*write),
        Task::Clients => clients::install_all(),
    }
}
