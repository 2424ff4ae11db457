//! `cargo xtask mutants`: the verifier with one mistake at a time, against its tests.
//!
//! Each mutation of [`table`] replaces one text in one file of a copy of the working tree, and
//! tests run there: the tests of the verifier, of the commitments, of circuits, of programs' keys,
//! of one chip or of the contracts. A contract is regenerated and recompiled first, so that the
//! tests run the mutant's code. A mutant that passes the tests survives: either the table explains
//! why it is not a mistake, or a test is missing, which is an error. Results are kept in
//! `target/mutants`, by the contents of the tree and of the mutation: an interrupted run resumes,
//! and only mutants whose tree has changed run again.
//!
//! A mutant takes up to a minute, so the mutants are not part of `cargo xtask test`; a test of this
//! crate checks that every text of the table occurs exactly once in its file. A sample of mutants
//! changes every day, and is the same for everybody on one day.

mod error;
mod results;
pub(crate) mod rtl;
mod runs;
mod table;
mod tree;

use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::path::Path;
use std::time::Instant;

use crate::process::root;
use crate::test::sample::today;
use crate::{console, contract};
pub(crate) use error::MutantError;
use results::{Outcome, Results};
use runs::{folder, log, tests};
use table::{Mutant, mutants};
use tree::Tree;

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

/// Selection of mutants.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Selection<'a> {
    /// All mutants.
    All,
    /// The mutants of these names.
    Named(&'a [String]),
    /// This many, chosen by the days since the epoch; without a day, today's.
    Sample { count: usize, day: Option<u64> },
}

impl<'a> From<&'a [String]> for Selection<'a> {
    /// An empty list selects all.
    fn from(names: &'a [String]) -> Self {
        match names {
            [] => Self::All,
            _ => Self::Named(names),
        }
    }
}

/// Runs the tests against the mutants of a selection.
///
/// # Errors
/// See [`MutantError`]; a survivor does not prevent later mutants from running.
pub(crate) fn run(selection: Selection<'_>) -> Result<(), MutantError> {
    let all: Vec<Mutant> = mutants().collect();
    let selected = selected(&all, selection, &root())?;
    if selected.iter().any(|mutant| mutant.is_contract()) {
        contract::install()?;
    }
    let tree = Tree::copy(&folder().join("tree"))?;
    let mut results = Results::open(&folder().join("results.txt"), tree.digest())?;
    for of in selected.iter().flat_map(|mutant| mutant.tests()) {
        if results.baseline_passed(&of.filter()) {
            continue;
        }
        console::step(format!("without a mutation: {}", of.filter()));
        if tests(&tree, "baseline", &[of], false)? != Outcome::Survived {
            let log = log("baseline");
            return Err(MutantError::Baseline { log });
        }
        results.record_baseline(&of.filter())?;
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
        let outcome = tests(&tree, name, &mutant.tests(), mutant.is_contract());
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

/// Returns the mutants of a selection, and checks that every text is where the table says below
/// `root`.
fn selected<'a>(
    all: &'a [Mutant],
    selection: Selection<'_>,
    root: &Path,
) -> Result<Vec<&'a Mutant>, MutantError> {
    for mutant in all {
        mutant.check(root)?;
    }
    match selection {
        Selection::All => Ok(all.iter().collect()),
        Selection::Named(names) => {
            let is_known = |name: &&String| all.iter().any(|mutant| mutant.mutation.name == **name);
            if let Some(name) = names.iter().find(|name| !is_known(name)) {
                return Err(MutantError::Unknown { name: name.clone() });
            }
            let is_named = |mutant: &&Mutant| names.iter().any(|name| name == mutant.mutation.name);
            Ok(all.iter().filter(is_named).collect())
        }
        Selection::Sample { count, day } => {
            let day = day.unwrap_or_else(today);
            let sample = sample(all, count, day);
            console::line(format_args!("{} mutants of day {day}", sample.len()));
            Ok(sample)
        }
    }
}

/// Returns a day's sample of mutants: those with the lowest hashes of the day and their names, so
/// that a new mutation in the table replaces at most one other.
fn sample(all: &[Mutant], count: usize, day: u64) -> Vec<&Mutant> {
    let mut all: Vec<&Mutant> = all.iter().collect();
    all.sort_by_cached_key(|mutant| {
        let mut hasher = DefaultHasher::new();
        (day, mutant.mutation.name).hash(&mut hasher);
        hasher.finish()
    });
    all.truncate(count);
    all
}

/// Reports the survivors and errors of the table.
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn samples_are_those_of_their_day() {
        let all: Vec<Mutant> = mutants().collect();
        let names = |count: usize, day: u64| -> Vec<&str> {
            let sample = sample(&all, count, day);
            sample.iter().map(|mutant| mutant.mutation.name).collect()
        };
        assert_eq!(names(10, 20_000), names(10, 20_000));
        assert_ne!(names(10, 20_000), names(10, 20_001));
        // The first ones of a larger sample.
        assert_eq!(names(20, 20_000)[..10], names(10, 20_000));
        assert_eq!(names(usize::MAX, 20_000).len(), all.len());
    }
}
