//! `cargo xtask rtl`: the committed Verilog, and the hashes of the rest, against the blocks that
//! emit it.

use crate::error::Error;
use crate::process::run_package;

/// Emits the Verilog again and compares it, or replaces the committed files.
///
/// # Errors
/// The blocks can't be built, or a file differs.
pub(crate) fn run(write: bool) -> Result<(), Error> {
    let mut args = vec!["--example", "rtl", "--"];
    if write {
        args.push("--write");
    }
    run_package("zkfabric-hdl", "fast", &args)
}
