//! `cargo xtask key`: the committed verifying key against the guest program it belongs to.

use crate::error::Error;
use crate::process::run_package;

/// Makes the key again and compares, or replaces it.
///
/// # Errors
/// The command can't be built, or the key differs.
pub(crate) fn run(write: bool) -> Result<(), Error> {
    let mut args = vec!["--", "key", "--out", "pipeline/cli/key/stf.dev.key"];
    if !write {
        args.push("--check");
    }
    run_package("zkfabric", "release", &args)
}
