//! `cargo xtask key`: the committed verifying keys against their guest program, the program's own
//! key and the key of its wrapped proofs.

use crate::error::Error;
use crate::process::run_package;

/// Files, each with the extra arguments that make it.
const KEYS: [(&str, &[&str]); 2] = [
    ("pipeline/cli/key/stf.dev.key", &[]),
    ("pipeline/cli/key/stf.dev.final.key", &["--wrap"]),
];

/// Makes the keys again and compares them, or replaces the committed ones.
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
