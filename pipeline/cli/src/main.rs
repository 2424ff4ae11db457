//! The `zkfabric` command; everything is in the library.

use std::process::ExitCode;

use clap::Parser;

fn main() -> ExitCode {
    zkfabric::main(&zkfabric::args::Args::parse())
}
