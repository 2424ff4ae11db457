//! Builds and tests of a mutant.

use std::ffi::OsStr;
use std::fs::File;
use std::path::PathBuf;
use std::process::{Command, Stdio};

use super::error::MutantError;
use super::results::Outcome;
use super::table::{KZG, Tests, VERIFIER};
use super::tree::{CONTRACTS, Tree};
use crate::error::Error;
use crate::process::{cargo, output, program, root, status, target};
use crate::test::sample::Sample;
use crate::tools::has_nextest;

/// The test of `zkfabric-plonk` that writes the generated contracts, and the variable that enables
/// writing.
const GENERATES: &str = "committed_contracts";
const WRITE: &str = "ZKFABRIC_WRITE";

/// Programs that run in a copy; their output goes to a log.
struct Runs<'a> {
    tree: &'a Tree,
    path: PathBuf,
    log: File,
    /// Packages that are built.
    built: Vec<&'static str>,
    with_nextest: bool,
}

/// Builds in the copy and runs tests in order, up to the first failure; their output goes to a log
/// of this name. `contracts` are regenerated and recompiled.
pub(super) fn tests(
    tree: &Tree,
    name: &str,
    all: &[Tests],
    contracts: bool,
) -> Result<Outcome, MutantError> {
    let runs = Runs::new(tree, name, all)?;
    if !runs.cargo(&["--no-run"], None)? {
        return Ok(Outcome::Broken);
    }
    if contracts && !runs.compile()? {
        return Ok(Outcome::Broken);
    }
    for tests in all {
        let filter = tests.filter();
        let arguments = ["--profile", "mutants", "-E", &filter];
        let arguments = if runs.with_nextest {
            &arguments[..]
        } else {
            &[]
        };
        if !runs.cargo(arguments, None)? {
            return Ok(Outcome::Killed);
        }
    }
    Ok(Outcome::Survived)
}

impl<'a> Runs<'a> {
    fn new(tree: &'a Tree, name: &str, all: &[Tests]) -> Result<Self, MutantError> {
        let path = log(name);
        let log = File::create(&path).map_err(|source| MutantError::File {
            path: path.clone(),
            source,
        })?;
        // Two packages are always built: their dependencies then have the same features, and are
        // built once. Other packages have more dependencies, and are built only when they are
        // tested.
        let mut built = vec!["-p", KZG, "-p", VERIFIER];
        for tests in all {
            if !built.contains(&tests.package()) {
                built.extend(["-p", tests.package()]);
            }
            let program = tests.program().into_iter();
            built.extend(program.flat_map(|program| ["--test", program]));
        }
        Ok(Self {
            tree,
            path,
            log,
            built,
            with_nextest: has_nextest(),
        })
    }

    /// Returns whether cargo's tests succeed with these arguments.
    fn cargo(&self, arguments: &[&str], write: Option<&str>) -> Result<bool, MutantError> {
        let nextest = ["nextest", "run", "--cargo-profile", "fast"];
        let test = ["test", "--profile", "fast", "--tests"];
        let mut command = cargo(match self.with_nextest {
            true => &nextest[..],
            false => &test,
        });
        command
            .args(&self.built)
            .args(arguments)
            .current_dir(self.tree.root())
            .env("CARGO_TARGET_DIR", folder().join("target"))
            // A mutant may leave unused code.
            .env("RUSTFLAGS", "--cap-lints=warn")
            .envs(write.map(|variable| (variable, "1")))
            .stdin(Stdio::null());
        // A sample would miss some mutants on some days.
        Sample::All.set(&mut command);
        self.succeeds(command)
    }

    fn succeeds(&self, mut command: Command) -> Result<bool, MutantError> {
        let copy = || {
            self.log.try_clone().map_err(|source| MutantError::File {
                path: self.path.clone(),
                source,
            })
        };
        let ended = status(command.stdout(copy()?).stderr(copy()?))?;
        let log = self.path.clone();
        match ended.code() {
            Some(code) => Ok(code == 0),
            None => Err(MutantError::Interrupted { ended, log }),
        }
    }

    /// Generates the contracts and compiles all of them; returns whether they compile.
    fn compile(&self) -> Result<bool, MutantError> {
        let of_nextest = format!("test({GENERATES})");
        let generates = match self.with_nextest {
            true => ["-E", &of_nextest],
            false => ["--", GENERATES],
        };
        if !self.cargo(&generates, Some(WRITE))? {
            return Ok(false);
        }
        match output(&mut self.compiler()) {
            Ok(compiled) => self.tree.write_compiled(&compiled).map(|()| true),
            Err(Error::Failed { .. }) => Ok(false),
            Err(error) => Err(error.into()),
        }
    }

    /// Returns the compiler of the working tree, applied to the copy's contracts.
    fn compiler(&self) -> Command {
        let modules = root().join(CONTRACTS).join("node_modules");
        let mut node = program("node", [OsStr::new("compile.mjs")]);
        node.current_dir(self.tree.contracts())
            .env("NODE_PATH", modules)
            .stdin(Stdio::null());
        node
    }
}

/// Returns the folder of copy, build and results.
pub(super) fn folder() -> PathBuf {
    target().join("mutants")
}

pub(super) fn log(name: &str) -> PathBuf {
    folder().join(format!("{}.log", name.replace('/', "-")))
}
