//! `cargo xtask key`: the committed verifying key against the guest program it belongs to.

use crate::error::Error;
use crate::process::{cargo, run as run_command};

/// Makes the key again and compares, or replaces it.
///
/// # Errors
/// The command can't be built, or the key differs.
pub(crate) fn run(write: bool) -> Result<(), Error> {
    let mut args = vec![
        "run",
        "--quiet",
        "--release",
        "--package",
        "zkfabric",
        "--",
        "key",
    ];
    if !write {
        args.push("--check");
    }
    run_command(&mut cargo(args))
}
