//! `cargo xtask rtl`: the committed Verilog against the blocks that emit it.

use crate::error::Error;
use crate::process::{cargo, run as run_command};

/// Emits the Verilog again and compares, or replaces it.
///
/// # Errors
/// The blocks can't be built, or a file differs.
pub(crate) fn run(write: bool) -> Result<(), Error> {
    let mut args = vec![
        "run",
        "--quiet",
        "--profile",
        "fast",
        "--package",
        "zkfabric-hdl",
        "--example",
        "rtl",
        "--",
    ];
    if write {
        args.push("--write");
    }
    run_command(&mut cargo(args))
}
