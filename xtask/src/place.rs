//! `cargo xtask place`: blocks placed and routed on a small FPGA.

use crate::error::Error;
use crate::process::run_package;

/// Places the blocks, and prints or writes the record.
///
/// # Errors
/// The blocks can't be built, or a tool is missing.
pub(crate) fn run(json: bool, seeds: u64, limit: u64, write: bool) -> Result<(), Error> {
    let (seeds, limit) = (seeds.to_string(), limit.to_string());
    let mut args = vec!["--example", "place", "--", &seeds, &limit];
    args.extend(json.then_some("--json"));
    args.extend(write.then_some("--write"));
    run_package("zkfabric-hdl", "fast", &args)
}
