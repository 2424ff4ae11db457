//! `cargo xtask examples`: the committed example batches against their generator.

use crate::error::Error;
use crate::process::{cargo, run as run_command};

/// Generates the examples again and compares, or replaces them.
///
/// # Errors
/// The command can't be built, or a file differs.
pub(crate) fn run(write: bool) -> Result<(), Error> {
    let mut args = vec![
        "run",
        "--quiet",
        "--profile",
        "fast",
        "--package",
        "zkfabric",
        "--",
        "example",
        "--out",
        "examples",
    ];
    if !write {
        args.push("--check");
    }
    run_command(&mut cargo(args))
}
