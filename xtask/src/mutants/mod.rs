//! `cargo xtask mutants`: the verifier with one mistake at a time, against its tests.
//!
//! Each mutation of [`table`] replaces one text in one file of a copy of the working tree, and the tests of the verifier, of
//! the commitments or of programs' keys run there. A contract is generated and compiled again before, so that the tests run the
//! mutant's code. A mutant that passes them survives: either the table says why that is no mistake, or a test is
//! missing, which is an error. What ran is kept in `target/mutants`, by the contents of the tree and of the mutation: a run that
//! was interrupted goes on, and only mutants whose tree has changed run again.
//!
//! It takes up to a minute for each mutant, so it is no part of `cargo xtask test`; that every text of the table stands exactly
//! once in its file is a test of this crate.

mod results;
pub(crate) mod rtl;
mod runs;
mod table;
mod tree;

use std::path::PathBuf;
use std::process::ExitStatus;
use std::time::Instant;

use crate::process::root;
use crate::{console, contract};
use results::{Outcome, Results};
use runs::tests;
use table::{COMPRESS, KZG, Mutant, PLONK, VERIFIER, WRAP, ZKVM, mutants};
use tree::Tree;

/// Why the mutants did not all die.
#[derive(Debug, thiserror::Error)]
pub(crate) enum MutantError {
    /// No mutation has this name.
    #[error("no mutation is called {name}; `--list` names them")]
    Unknown { name: String },
    /// The text to replace is not there, or not once.
    #[error("{name}: its text occurs {got} times in {file}, expected once")]
    Text {
        name: &'static str,
        file: &'static str,
        got: usize,
    },
    /// The tests fail, or are not built, without a mutation.
    #[error("the tests fail or do not compile without a mutation; see {}", log.display())]
    Baseline { log: PathBuf },
    /// A build or a run was ended from outside.
    #[error("a run was ended: {ended}; see {}", log.display())]
    Interrupted { ended: ExitStatus, log: PathBuf },
    /// Mutants that pass all tests, without a reason in the table.
    #[error("{count} mutants survive without a reason: {names}")]
    Survivors { count: usize, names: String },
    /// Mutants that are no programs.
    #[error("{count} mutants do not compile: {names}")]
    Broken { count: usize, names: String },
    /// Mutants of which the table says that they survive, and which do not.
    #[error("{count} mutants die although the table says why they survive: {names}")]
    Unexpected { count: usize, names: String },
    /// A file could not be read, written or removed.
    #[error("{}: {source}", path.display())]
    File {
        path: PathBuf,
        source: std::io::Error,
    },
    /// A program could not be started or failed.
    #[error(transparent)]
    Process(#[from] crate::error::Error),
}

/// Prints names and places of all mutations.
pub(crate) fn list() {
    print(mutants());
}

fn print(mutants: impl Iterator<Item = Mutant>) {
    for Mutant { file, mutation } in mutants {
        let reason = mutation
            .survives
            .map(|reason| format!("  survives: {reason}"));
        let reason = reason.unwrap_or_default();
        console::line(format_args!("{:44} {file}{reason}", mutation.name));
    }
}

/// Runs the tests against each mutant, or only against those of these names.
///
/// # Errors
/// See [`MutantError`]; a survivor does not keep the later ones from running.
pub(crate) fn run(only: &[String]) -> Result<(), MutantError> {
    let all: Vec<Mutant> = mutants().collect();
    let selected = selected(&all, only)?;
    if selected.iter().any(|mutant| mutant.is_contract()) {
        contract::install()?;
    }
    let tree = Tree::copy(&folder().join("tree"))?;
    let mut results = Results::open(&folder().join("results.txt"), tree.digest())?;
    let tested = |package: &&str| {
        let mut packages = selected.iter().flat_map(|mutant| mutant.packages());
        packages.any(|tested| tested == package)
    };
    let packages = [KZG, VERIFIER, ZKVM, PLONK, COMPRESS, WRAP].into_iter();
    let packages = packages.filter(|package| tested(package) && !results.baseline_passed(package));
    let packages: Vec<&str> = packages.collect();
    if !packages.is_empty() {
        console::step("without a mutation");
        if tests(&tree, "baseline", &packages, false)? != Outcome::Survived {
            let log = log("baseline");
            return Err(MutantError::Baseline { log });
        }
        for package in packages {
            results.record_baseline(package)?;
        }
    }
    let mut outcomes = Vec::new();
    for (index, mutant) in selected.iter().enumerate() {
        let name = mutant.mutation.name;
        let number = format!("{}/{}", index + 1, selected.len());
        if let Some(known) = results.known(mutant) {
            console::line(format_args!("{number:>8}  {name:44} {known}, as before"));
            outcomes.push((*mutant, known));
            continue;
        }
        let start = Instant::now();
        tree.mutate(mutant)?;
        let outcome = tests(&tree, name, mutant.packages(), mutant.is_contract());
        tree.restore(mutant)?;
        let outcome = outcome?;
        results.record(mutant, outcome)?;
        let seconds = start.elapsed().as_secs();
        console::line(format_args!(
            "{number:>8}  {name:44} {outcome}, {seconds} s"
        ));
        outcomes.push((*mutant, outcome));
    }
    judge(&outcomes)
}

/// Those of these names, or all; every text stands where the table says.
fn selected<'a>(all: &'a [Mutant], only: &[String]) -> Result<Vec<&'a Mutant>, MutantError> {
    for name in only {
        if !all.iter().any(|mutant| mutant.mutation.name == name) {
            return Err(MutantError::Unknown { name: name.clone() });
        }
    }
    for mutant in all {
        mutant.check(&root())?;
    }
    let selected = all.iter().filter(|mutant| {
        let name = |name: &String| name == mutant.mutation.name;
        only.is_empty() || only.iter().any(name)
    });
    Ok(selected.collect())
}

/// Names the survivors and what is wrong with the table.
fn judge(outcomes: &[(&Mutant, Outcome)]) -> Result<(), MutantError> {
    let of = |outcome: Outcome, reason: bool| {
        let some = outcomes.iter().filter(move |(mutant, got)| {
            *got == outcome && mutant.mutation.survives.is_some() == reason
        });
        some.map(|(mutant, _)| mutant.mutation.name)
            .collect::<Vec<_>>()
    };
    for (mutant, outcome) in outcomes {
        if let (Outcome::Survived, Some(reason)) = (outcome, mutant.mutation.survives) {
            console::line(format_args!("{} survives: {reason}", mutant.mutation.name));
        }
    }
    let killed = of(Outcome::Killed, false).len();
    console::line(format_args!(
        "{killed} of {} mutants killed",
        outcomes.len()
    ));
    let joined = |names: Vec<&str>| (names.len(), names.join(", "));
    let broken = [of(Outcome::Broken, false), of(Outcome::Broken, true)].concat();
    for (names, error) in [
        (of(Outcome::Survived, false), survivors as fn(_) -> _),
        (broken, |(count, names)| MutantError::Broken {
            count,
            names,
        }),
        (of(Outcome::Killed, true), |(count, names)| {
            MutantError::Unexpected { count, names }
        }),
    ] {
        if !names.is_empty() {
            return Err(error(joined(names)));
        }
    }
    Ok(())
}

fn survivors((count, names): (usize, String)) -> MutantError {
    MutantError::Survivors { count, names }
}

/// Where copy, build and results are.
fn folder() -> PathBuf {
    target().join("mutants")
}

/// Cargo's target folder.
fn target() -> PathBuf {
    let target = std::env::var_os("CARGO_TARGET_DIR");
    target.map_or_else(|| root().join("target"), PathBuf::from)
}

fn log(name: &str) -> PathBuf {
    folder().join(format!("{}.log", name.replace('/', "-")))
}
