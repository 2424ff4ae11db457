//! Contenders of the comparison.

use std::path::PathBuf;

use crate::folder;

/// A prover in a process of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Contender {
    /// Name in rows, in `--only` and of the guest's file.
    pub name: &'static str,
    /// Name in records, as a peer.
    title: &'static str,
    /// Kind of the measured proofs.
    proof: &'static str,
    /// A package outside this workspace; `None` for this program's own prover.
    pub package: Option<Package>,
}

/// A contender's package.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Package {
    /// The package's folder beside this crate's.
    pub folder: &'static str,
    /// The package's program.
    pub binary: &'static str,
    /// The prover's library, whose version is the contender's version.
    library: &'static str,
    /// Content of the lock file with the version.
    lock: &'static str,
}

/// All contenders, ours first.
pub const ALL: [Contender; 3] = [
    Contender {
        name: "zkfabric",
        title: "zkfabric",
        proof: "batch",
        package: None,
    },
    Contender {
        name: "sp1",
        title: "SP1",
        proof: "core",
        package: Some(Package {
            folder: "sp1",
            binary: "zkfabric-peers-sp1",
            library: "sp1-sdk",
            lock: include_str!("../../sp1/Cargo.lock"),
        }),
    },
    Contender {
        name: "openvm",
        title: "OpenVM",
        proof: "app",
        package: Some(Package {
            folder: "openvm",
            binary: "zkfabric-peers-openvm",
            library: "openvm-sdk",
            lock: include_str!("../../openvm/Cargo.lock"),
        }),
    },
];

impl Contender {
    /// Returns the version in the lock file; for zkfabric, the crate's version, beside which a
    /// record has the commit.
    #[must_use]
    pub fn version(&self) -> &'static str {
        match self.package {
            Some(package) => locked(package.lock, package.library).unwrap_or("unknown"),
            None => env!("CARGO_PKG_VERSION"),
        }
    }

    /// Returns name, version and kind of proof.
    #[must_use]
    pub fn label(&self) -> String {
        format!("{} {} ({})", self.title, self.version(), self.proof)
    }

    /// Returns the path of the committed guest.
    #[must_use]
    pub fn guest(&self) -> PathBuf {
        folder()
            .join("guests")
            .join("elf")
            .join(format!("{}.elf", self.name))
    }
}

/// Returns the version of a package in a lock file.
fn locked<'a>(lock: &'a str, package: &str) -> Option<&'a str> {
    let (_, rest) = lock.split_once(&format!("\nname = \"{package}\"\nversion = \""))?;
    rest.split_once('"').map(|(version, _)| version)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_are_those_of_the_lock_files() {
        let labels = ALL.map(|contender| contender.label());
        assert_eq!(labels[1..], ["SP1 6.10.0 (core)", "OpenVM 2.0.2 (app)"]);
        assert_eq!(locked("\nname = \"a\"\nversion = \"1\"\n", "b"), None);
    }

    #[test]
    fn every_contender_has_a_guest() {
        for contender in ALL {
            assert!(contender.guest().is_file(), "{}", contender.name);
        }
    }
}
