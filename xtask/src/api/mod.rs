//! `cargo xtask api`: the public API of the crates for users, against the list in each crate's
//! `public-api.txt`.
//!
//! A list has one line per item that other crates can name, derived implementations included. The
//! items come from rustdoc's JSON, whose format changes with the toolchain, and the notation of an
//! item may change too. So each list names its toolchain, and only the same toolchain (up to its
//! patch level) can reject it: a different one that finds a difference, or writes a format unknown
//! here, skips the check.

mod error;
mod listing;

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

pub(crate) use error::ApiError;
use listing::Listing;

use crate::console;
use crate::error::Error;
use crate::process::{DEVICES, cargo, output, program, root, run as run_command};

/// The crates with public items for users. `zkfabric-hdl` and its toolkit are published for the
/// host's simulated card alone.
const CRATES: [&str; 7] = [
    "zkfabric-kernels-cpu",
    "zkfabric-sumcheck",
    "zkfabric-msm",
    "zkfabric-ntt",
    "zkfabric-kernels-opencl",
    "zkfabric-recovery",
    "zkfabric-host",
];
/// The list, in the folder of its crate.
const FILE: &str = "public-api.txt";

/// Compares the lists with the sources, or writes them.
///
/// # Errors
/// [`ApiError::Toolchain`] if no comparison is possible; a list that differs.
pub(crate) fn run(write: bool) -> Result<(), ApiError> {
    let workspace = Workspace::read()?;
    let toolchain = toolchain()?;
    let documented = workspace.document();
    for name in CRATES {
        let path = workspace.list(name)?;
        let committed = if write {
            Listing::new(&toolchain, BTreeSet::new())
        } else {
            Listing::read(&path)?
        };
        let current = match &documented {
            Ok(()) => {
                listing::of_json(&workspace.json(name)).map(|items| Listing::new(&toolchain, items))
            }
            Err(error) => Err(ApiError::Output {
                what: "the documentation".to_owned(),
                reason: error.to_string(),
            }),
        };
        if write {
            let text = current?.to_string();
            fs::write(&path, text).map_err(|source| Error::File { path, source })?;
        } else {
            compare(name, (&path, &committed), (&toolchain, current))?;
        }
    }
    Ok(())
}

/// Compares a list with the items that this toolchain finds.
fn compare(
    name: &'static str,
    (path, committed): (&Path, &Listing),
    (toolchain, current): (&str, Result<Listing, ApiError>),
) -> Result<(), ApiError> {
    let error = match current {
        Ok(current) => {
            let changes = committed.changes(&current);
            if changes.is_empty() {
                return Ok(());
            }
            for line in &changes {
                console::line(format_args!("{name}: {line}"));
            }
            let count = |sign| changes.iter().filter(|line| line.starts_with(sign)).count();
            ApiError::Differs {
                name,
                path: path.to_path_buf(),
                removed: count('-'),
                added: count('+'),
            }
        }
        Err(error) => error,
    };
    if committed.is_of(toolchain) {
        return Err(error);
    }
    Err(ApiError::Toolchain {
        expected: committed.toolchain().to_owned(),
        got: toolchain.to_owned(),
        reason: error.to_string(),
    })
}

/// Returns the version of the compiler, such as `1.95.0`.
fn toolchain() -> Result<String, ApiError> {
    let printed = output(&mut program("rustc", ["--version"]))?;
    let printed = String::from_utf8_lossy(&printed);
    let version = printed.split(' ').nth(1).map(str::to_owned);
    version.ok_or_else(|| ApiError::Output {
        what: "rustc --version".to_owned(),
        reason: printed.trim().to_owned(),
    })
}

/// cargo's metadata of this workspace.
struct Workspace(serde_json::Value);

impl Workspace {
    fn read() -> Result<Self, ApiError> {
        let printed = output(&mut cargo([
            "metadata",
            "--no-deps",
            "--format-version",
            "1",
        ]))?;
        let value = serde_json::from_slice(&printed).map_err(|error| ApiError::Output {
            what: "cargo metadata".to_owned(),
            reason: error.to_string(),
        })?;
        Ok(Self(value))
    }

    /// Writes the JSON of all publishable crates, with the features and the profile of the
    /// documentation.
    fn document(&self) -> Result<(), Error> {
        let crates: Vec<String> = CRATES.iter().map(|name| name.replace('-', "_")).collect();
        let mut command = cargo(["doc", "--quiet", "--workspace", "--no-deps"]);
        command
            .args(["--features", DEVICES, "--profile", "fast"])
            // As in `.ci/run`, which gives the reason.
            .args(["--lib", "--bin", "xtask", "--example", "hash"])
            .env("RUSTDOC", root().join("xtask/src/api/rustdoc.sh"))
            // Flags that differ from the documentation's: an output that is fresh for one is not
            // for the other.
            .env("RUSTDOCFLAGS", "--cfg zkfabric_api")
            .env("ZKFABRIC_API_CRATES", format!(" {} ", crates.join(" ")));
        run_command(&mut command)
    }

    fn json(&self, name: &str) -> PathBuf {
        let target = self
            .0
            .get("target_directory")
            .and_then(|path| path.as_str());
        let file = format!("doc/{}.json", name.replace('-', "_"));
        Path::new(target.unwrap_or("target")).join(file)
    }

    /// Returns the path of a crate's list.
    fn list(&self, name: &str) -> Result<PathBuf, ApiError> {
        let packages = self.0.get("packages").and_then(|list| list.as_array());
        let named = |package: &&serde_json::Value| package.get("name").is_some_and(|n| n == name);
        let package = packages.and_then(|list| list.iter().find(named));
        let manifest = package.and_then(|package| package.get("manifest_path")?.as_str());
        let folder = manifest.and_then(|manifest| Path::new(manifest).parent());
        let folder = folder.ok_or_else(|| ApiError::Output {
            what: "cargo metadata".to_owned(),
            reason: format!("no package is called {name}"),
        })?;
        Ok(folder.join(FILE))
    }
}

#[cfg(test)]
mod tests;
