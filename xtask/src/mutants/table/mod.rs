//! The mutations: a committed list of mistakes.
//!
//! `find` has to stand exactly once in the file, so a change of the code that moves or drops it is
//! noticed. A mutation that survives has a reason, which says why the program is as good with it as
//! without.

mod archive;
mod batches;
mod calls;
mod compress;
mod contracts;
mod engine;
mod instructions;
mod intake;
mod keys;
mod kzg;
mod lists;
mod log;
mod permutations;
mod plonk;
mod protocol;
mod reads;
mod receipt;
mod replica;
mod rpc;
mod signers;
mod state;
mod telemetry;
mod wrap;

use std::path::Path;

use super::error::MutantError;

/// A change of a source text: a mistake, or a change without effect.
#[derive(Debug, Hash)]
pub(super) struct Mutation {
    /// Unique name: the file and the change.
    pub(super) name: &'static str,
    /// Replaced text, unique in the file.
    pub(super) find: &'static str,
    /// Replacement.
    pub(super) replace: &'static str,
    /// Reason why no test can fail, for a change without effect.
    pub(super) survives: Option<&'static str>,
}

/// Creates a mistake, which some test has to notice.
pub(super) const fn wrong(
    name: &'static str,
    find: &'static str,
    replace: &'static str,
) -> Mutation {
    Mutation {
        name,
        find,
        replace,
        survives: None,
    }
}

/// Creates a change without effect.
pub(super) const fn harmless(
    name: &'static str,
    find: &'static str,
    replace: &'static str,
    reason: &'static str,
) -> Mutation {
    Mutation {
        name,
        find,
        replace,
        survives: Some(reason),
    }
}

/// Mutations of a file.
pub(super) struct Mutated {
    pub(super) file: &'static str,
    pub(super) mutations: &'static [Mutation],
}

/// A mutation and its file.
#[derive(Debug)]
pub(super) struct Mutant {
    pub(super) file: &'static str,
    pub(super) mutation: &'static Mutation,
}

/// The package of openings, whose tests are the first to run when it is mutated.
pub(super) const KZG: &str = "zkfabric-kzg";
/// The package of recorded chains.
pub(super) const ARCHIVE: &str = "zkfabric-archive";
/// The package of the engine's batches.
pub(super) const BATCHES: &str = "zkfabric-batches";
/// The package of the node's log.
pub(super) const LOG: &str = "zkfabric-log";
/// The package of the L2's engine.
pub(super) const ENGINE: &str = "zkfabric-engine";
/// The package of keys of receipts.
pub(super) const KEYS: &str = "zkfabric-keys";
/// The package of receipts of pre-confirmations.
pub(super) const RECEIPT: &str = "zkfabric-receipt";
/// The package of the JSON-RPC server.
pub(super) const RPC: &str = "zkfabric-rpc";
/// The package of the engine's state.
pub(super) const STATE: &str = "zkfabric-state";
/// The package of log records and spans.
pub(super) const TELEMETRY: &str = "zkfabric-telemetry";
/// The package of the final proof.
pub(super) const PLONK: &str = "zkfabric-plonk";
/// The package of circuits.
pub(super) const COMPRESS: &str = "zkfabric-compress";
/// The package of the last circuit.
pub(super) const WRAP: &str = "zkfabric-wrap";
/// The package of the verifier.
pub(super) const VERIFIER: &str = "zkfabric-verifier";

/// The package of programs' keys.
pub(super) const ZKVM: &str = "zkfabric-zkvm";

/// The package of the tests of chips.
pub(super) const TESTING: &str = "zkfabric-testing";

/// Tests that may notice a mutant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Tests {
    /// All tests of a package.
    Package(&'static str),
    /// One test program of [`TESTING`].
    Program(&'static str),
    /// The tests of one chip, and the wrong rows that are made by hand.
    Chip(&'static str),
}

impl Tests {
    /// Returns the tests' package.
    pub(super) const fn package(self) -> &'static str {
        match self {
            Self::Package(package) => package,
            Self::Program(_) | Self::Chip(_) => TESTING,
        }
    }

    /// Returns the only test program to build, if not all are needed.
    pub(super) const fn program(self) -> Option<&'static str> {
        match self {
            Self::Package(_) => None,
            Self::Program(program) => Some(program),
            Self::Chip(_) => Some("chips"),
        }
    }

    /// Returns nextest's expression for the tests.
    pub(super) fn filter(self) -> String {
        match self {
            Self::Package(package) => format!("package({package})"),
            Self::Program(program) => format!("package({TESTING}) & binary({program})"),
            // Not the count of constraints: a row that passes must show what was removed.
            Self::Chip(chip) => format!("test(/^{chip}::/) | test(wrong_rows_made_by_hand)"),
        }
    }
}

/// Returns the tests of a chip's file, by its path below the folder of chips.
fn tests_of_chips(path: &'static str) -> Vec<Tests> {
    let (first, rest) = path.split_once('/').unwrap_or((path, ""));
    match first {
        // Equations modulo a fixed number are those of curves.
        "modular" if ["mod.rs", "number.rs"].contains(&rest) => vec![Tests::Program("curve")],
        "modular" => vec![Tests::Program("modular")],
        "curve.rs" | "curve_add" | "curve_double" => vec![Tests::Program("curve")],
        "sha256_compress" | "sha256_rounds" => vec![Tests::Program("sha256")],
        "blake2b_round" => vec![Tests::Program("blake2b")],
        "keccak_absorb" => vec![Tests::Chip("keccak_absorb"), Tests::Program("keccak")],
        "keccak_bits" => vec![Tests::Program("keccak")],
        // Shared code: some of the chips that use it.
        "cpu.rs" => vec![Tests::Chip("add")],
        "word.rs" => ["load_double", "store"].map(Tests::Chip).into(),
        "operands" => ["load", "shift", "compare"].map(Tests::Chip).into(),
        chip => vec![Tests::Chip(chip)],
    }
}

/// Returns all mutants.
pub(super) fn mutants() -> impl Iterator<Item = Mutant> {
    let files = lists::FILES.iter().chain(protocol::FILES);
    let files = files.chain(permutations::FILES).chain(plonk::FILES);
    let files = files.chain(compress::FILES).chain(wrap::FILES);
    let files = files.chain(contracts::FILES);
    let files = files.chain(instructions::FILES.into_iter().flatten());
    let files = files.chain(calls::FILES);
    let files = files.chain(signers::FILES).chain(log::FILES);
    let files = files.chain(receipt::FILES).chain(replica::FILES);
    let files = files
        .chain(rpc::FILES)
        .chain(intake::FILES)
        .chain(reads::FILES);
    let files = files.chain(state::FILES).chain(batches::FILES);
    let files = files.chain(engine::FILES).chain(telemetry::FILES);
    let files = files.chain(archive::FILES);
    mutants_of(files.chain(kzg::FILES).chain(keys::FILES))
}

/// Returns the mutants of files.
pub(super) fn mutants_of(
    files: impl Iterator<Item = &'static Mutated>,
) -> impl Iterator<Item = Mutant> {
    files.flat_map(|Mutated { file, mutations }| {
        let mutant = |mutation| Mutant { file, mutation };
        mutations.iter().map(mutant)
    })
}

impl Mutant {
    /// Returns the mutant's identity within a tree: file, replaced text and replacement.
    pub(super) const fn contents(&self) -> (&str, &str, &str) {
        (self.file, self.mutation.find, self.mutation.replace)
    }

    /// Returns the tests that may notice the mutant, with its own package's first.
    pub(super) fn tests(&self) -> Vec<Tests> {
        let package =
            |packages: &[&'static str]| packages.iter().copied().map(Tests::Package).collect();
        if let Some(path) = self.file.strip_prefix("pipeline/machine/chips/src/")
            && path != "machine.rs"
        {
            tests_of_chips(path)
        } else if self.file.starts_with("pipeline/proof/kzg") {
            package(&[KZG, VERIFIER])
        } else if self.file.starts_with("pipeline/proof/plonk") || self.is_contract() {
            package(&[PLONK])
        } else if self.file.starts_with("pipeline/recursion/compress") {
            package(&[COMPRESS, VERIFIER])
        } else if self.file.starts_with("pipeline/recursion/wrap") {
            package(&[WRAP])
        } else if self.file.starts_with("pipeline/node/archive") {
            package(&[ARCHIVE])
        } else if self.file.starts_with("pipeline/node/batches") {
            package(&[BATCHES])
        } else if self.file.starts_with("pipeline/node/log") {
            package(&[LOG])
        } else if self.file.starts_with("pipeline/node/engine") {
            package(&[ENGINE])
        } else if self.file.starts_with("pipeline/node/keys") {
            package(&[KEYS])
        } else if self.file.starts_with("pipeline/node/receipt") {
            package(&[RECEIPT])
        } else if self.file.starts_with("pipeline/node/rpc") {
            package(&[RPC])
        } else if self.file.starts_with("pipeline/node/state") {
            package(&[STATE])
        } else if self.file.starts_with("pipeline/node/telemetry") {
            package(&[TELEMETRY])
        } else if ["pipeline/proof/verifier", "pipeline/proof/air"]
            .iter()
            .any(|of| self.file.starts_with(of))
        {
            package(&[VERIFIER])
        } else {
            package(&[ZKVM])
        }
    }

    /// Returns whether the file is a contract, which has to be compiled again.
    pub(super) fn is_contract(&self) -> bool {
        Path::new(self.file)
            .extension()
            .is_some_and(|of| of == "sol")
    }

    /// Checks that the text occurs once in the file below `root`.
    pub(super) fn check(&self, root: &Path) -> Result<(), MutantError> {
        self.apply(root).map(drop)
    }

    /// Returns the file's text with the mutation.
    pub(super) fn apply(&self, root: &Path) -> Result<String, MutantError> {
        let path = root.join(self.file);
        let text = std::fs::read_to_string(&path);
        let text = text.map_err(|source| MutantError::File { path, source })?;
        let Mutation {
            name,
            find,
            replace,
            ..
        } = self.mutation;
        match text.matches(find).count() {
            1 => Ok(text.replacen(find, replace, 1)),
            got => Err(MutantError::Text {
                name,
                file: self.file,
                got,
            }),
        }
    }
}

/// Asserts that every text occurs once in its file below `root`, and that every mutation has a
/// unique name and changes something.
#[cfg(test)]
pub(super) fn checked(mutants: &[Mutant], root: &Path) {
    use std::collections::BTreeSet;
    let wrong: Vec<String> = (mutants.iter().filter_map(|mutant| mutant.check(root).err()))
        .map(|error| error.to_string())
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    let names: BTreeSet<_> = mutants.iter().map(|mutant| mutant.mutation.name).collect();
    assert_eq!(names.len(), mutants.len());
    for Mutant { mutation, .. } in mutants {
        assert_ne!(mutation.find, mutation.replace, "{}", mutation.name);
    }
    let contents = mutants.iter().map(|m| format!("{:?}", m.contents()));
    assert_eq!(contents.collect::<BTreeSet<_>>().len(), names.len());
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_text_stands_once_and_has_a_name() {
        checked(&mutants().collect::<Vec<_>>(), &crate::process::root());
    }
}
