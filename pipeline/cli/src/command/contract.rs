//! `zkfabric contract`: the verifier of wrapped proofs, and its callers.

use std::path::Path;

use zkfabric_console::{Console, Folder};
use zkfabric_plonk::contract::solidity;

use crate::Error;
use crate::args::ContractArgs;
use crate::report::{BelievedKey, ContractReport, FinalKeyIdentity, hex};
use crate::source::{self, NamedFinalKey};
use crate::trust;

/// Contracts that do not depend on the key.
const COMMON: [(&str, &str); 2] = [
    (
        "ProofRegistry.sol",
        include_str!("../../../../contracts/ProofRegistry.sol"),
    ),
    (
        "Rollup.sol",
        include_str!("../../../../contracts/Rollup.sol"),
    ),
];

/// Name of the contract that depends on the key.
const VERIFIER: &str = "Verifier.sol";

/// Returns the names of the files.
pub(crate) fn names() -> impl Iterator<Item = &'static str> {
    [VERIFIER].into_iter().chain(COMMON.map(|(name, _)| name))
}

/// Runs the command.
///
/// # Errors
/// The key can't be read, is not trusted, or is for the development string without permission; a
/// file can't be written, or is there and differs.
pub(crate) fn run(args: &ContractArgs, console: Console) -> Result<(), Error> {
    let NamedFinalKey { name, key } = source::final_key(&args.key)?;
    let grounds = trust::grounds(&name, &key, args.expect_program)?;
    if key.srs.insecure() && !args.allow_dev_srs {
        return Err(Error::DevelopmentSrs { key: name });
    }
    let verifier = solidity("Verifier", &key.key, &key.srs);
    let verifier = verifier.map_err(zkfabric_wrap::Error::from)?;
    let folder = Folder::new(&args.out)?;
    let mut all = Vec::new();
    for (name, content) in [(VERIFIER, verifier.as_str())].into_iter().chain(COMMON) {
        let file = folder.file(Path::new(name))?;
        let is_lost = file
            .existing()
            .is_some_and(|bytes| bytes != content.as_bytes());
        if is_lost && !args.force {
            return Err(Error::Exists {
                path: file.name().to_path_buf(),
            });
        }
        all.push((file, content));
    }
    // All or none: an existing file is found before the first file is written.
    let mut files = Vec::new();
    for (file, content) in all {
        file.write(content.as_bytes())?;
        files.push(file.name().to_path_buf());
    }
    let [a, b, c, d, ..] = key.digest();
    Ok(console.report(&ContractReport {
        files,
        key: BelievedKey {
            key: FinalKeyIdentity::of(&key)?,
            grounds,
        },
        version: hex(&[a, b, c, d]),
    })?)
}
