//! `zkfabric contract`: the verifier of wrapped proofs, and its callers.

use std::fs;

use zkfabric_console::Console;
use zkfabric_console::Destination;
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

/// Runs the command.
///
/// # Errors
/// The key can't be read, is not trusted, or is for the development string without permission; a
/// file can't be written.
pub(crate) fn run(args: &ContractArgs, console: Console) -> Result<(), Error> {
    let NamedFinalKey { name, key } = source::final_key(&args.key)?;
    let grounds = trust::grounds(&name, &key, args.expect_program)?;
    if key.srs.insecure() && !args.allow_dev_srs {
        return Err(Error::DevelopmentSrs { key: name });
    }
    let verifier = solidity("Verifier", &key.key, &key.srs);
    let verifier = verifier.map_err(zkfabric_wrap::Error::from)?;
    fs::create_dir_all(&args.out).map_err(|source| zkfabric_console::Error::Folder {
        path: args.out.clone(),
        source,
    })?;
    let mut files = Vec::new();
    let all = [("Verifier.sol", verifier.as_str())]
        .into_iter()
        .chain(COMMON);
    for (name, content) in all {
        let path = args.out.join(name);
        Destination::new(&path)?.write(content.as_bytes())?;
        files.push(path);
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
