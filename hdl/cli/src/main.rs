//! The `zkfabric-hdl` command; everything is in the library.

use std::process::ExitCode;

fn main() -> ExitCode {
    zkfabric_hdl_cli::main(std::env::args_os())
}
