//! The `zkfabric` command; its code is in the library.

use std::process::ExitCode;

fn main() -> ExitCode {
    zkfabric::main(std::env::args_os())
}
