//! `cargo xtask examples`: the committed example batches against their generator.

use crate::error::Error;
use crate::process::run_package;

/// Generates the examples again and compares them, or replaces the committed ones.
///
/// # Errors
/// The command can't be built, or a file differs.
pub(crate) fn run(write: bool) -> Result<(), Error> {
    let mut args = vec!["--", "example", "--out", "examples"];
    args.push(if write { "--force" } else { "--check" });
    run_package("zkfabric", "fast", &args)
}
