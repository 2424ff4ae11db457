//! `cargo xtask key`: the committed verifying keys against the guest program they belong to, its own and that of its wrapped proofs.

use crate::error::Error;
use crate::process::run_package;

/// Files, with what else makes them.
const KEYS: [(&str, &[&str]); 2] = [
    ("pipeline/cli/key/stf.dev.key", &[]),
    ("pipeline/cli/key/stf.dev.final.key", &["--wrap"]),
];

/// Makes the keys again and compares, or replaces them.
///
/// # Errors
/// The command can't be built, or a key differs.
pub(crate) fn run(write: bool) -> Result<(), Error> {
    for (file, more) in KEYS {
        let check: &[&str] = if write { &[] } else { &["--check"] };
        let args = [&["--", "key", "--out", file], more, check].concat();
        run_package("zkfabric", "release", &args)?;
    }
    Ok(())
}
