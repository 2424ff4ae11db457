//! A sample of Ethereum's state tests in the VM: the guest program agrees with native execution.
#![expect(clippy::unwrap_used, clippy::print_stdout, reason = "helpers of tests")]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use rayon::prelude::*;
use zkfabric_batch::guest::{digest, input_words};
use zkfabric_stf::state_test::json::{StateTestCase, cases};
use zkfabric_stf::{Fork, SoftwareCrypto};
use zkfabric_testing::published;
use zkfabric_vm::{Executor, Limits, Program};

/// Step between the files taken from each folder, from number 0.
const FILES: usize = 5;
/// The same step in the archive of later forks.
const LATER_FILES: usize = 10;
/// Step between the cases taken from a file with many cases; the first is the file's number modulo
/// the step.
const CASES: usize = 16;
/// Minimum number of cases that the published archive gives with these steps.
const AT_LEAST: usize = 200;

#[test]
fn the_guest_agrees_with_native_execution() {
    let tests = published::data("ethereum-tests/GeneralStateTests");
    if let Some(tests) = tests {
        check_sample(&tests, &[Fork::Cancun], FILES);
    }
}

#[test]
fn the_guest_agrees_with_native_execution_at_later_forks() {
    let tests = published::archive("eest", "state-prague-osaka.tar.xz");
    if let Some(tests) = tests {
        check_sample(tests.path(), &[Fork::Prague, Fork::Osaka], LATER_FILES);
    }
}

/// Checks cases of every `step`th file of each folder, each file at the next of the forks for which
/// the file has cases.
fn check_sample(tests: &Path, forks: &[Fork], step: usize) {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut folders = Vec::new();
    list(tests, &mut folders);
    assert!(!folders.is_empty(), "no state tests in {}", tests.display());
    let elf = fs::read(root.join("../../guest/elf/state-test.elf")).unwrap();
    let program = Program::from_elf(&elf).unwrap();
    let executor = Executor::new(&program).unwrap();

    let chosen: Vec<(usize, usize, &PathBuf)> = folders
        .iter()
        .enumerate()
        .flat_map(|(folder, files)| {
            let numbered = files.iter().enumerate().step_by(step);
            numbered.map(move |(number, file)| (folder, number / step, file))
        })
        .collect();
    let results: Vec<(usize, Result<u64, String>)> = chosen
        .par_iter()
        .flat_map(|(folder, number, file)| {
            let text = fs::read_to_string(file).unwrap();
            let turn = forks.iter().cycle().skip(folder + number);
            let at = turn
                .take(forks.len())
                .map(|fork| cases(&text, *fork).unwrap());
            let cases = at.into_iter().find(|cases| !cases.is_empty());
            let cases = cases.unwrap_or_default();
            let first = number % CASES.min(cases.len().max(1));
            cases
                .into_iter()
                .skip(first)
                .step_by(CASES)
                .map(|case| (*folder, check(&executor, file, &case)))
                .collect::<Vec<_>>()
        })
        .collect();

    let failures: Vec<&String> = results
        .iter()
        .filter_map(|(_, result)| result.as_ref().err())
        .collect();
    let instructions: u64 = results.iter().flat_map(|(_, result)| result).sum();
    let covered: BTreeSet<usize> = results.iter().map(|(folder, _)| *folder).collect();
    println!(
        "{} cases of {} files in {} folders, {instructions} instructions",
        results.len(),
        chosen.len(),
        covered.len()
    );
    assert!(failures.is_empty(), "{failures:#?}");
    assert!(results.len() >= AT_LEAST, "{} cases", results.len());
    let missing: Vec<_> = (0..folders.len())
        .filter(|folder| !covered.contains(folder))
        .map(|folder| folders[folder][0].parent())
        .collect();
    assert!(missing.is_empty(), "no case of {missing:?}");
}

/// Returns the number of instructions, or the difference between the two executions.
fn check(executor: &Executor<'_>, file: &Path, case: &StateTestCase) -> Result<u64, String> {
    let name = format!("{} {}", file.display(), case.name);
    let (input, output) = case
        .prepare(&SoftwareCrypto)
        .map_err(|error| format!("{name}: natively: {error}"))?;
    let outcome = executor
        .run(&input_words(&input), &Limits::default())
        .map_err(|error| format!("{name}: in the VM: {error}"))?;
    let (expected, got) = (output.digest(), digest(outcome.digest));
    if (outcome.exit_code, got) != (0, expected) {
        return Err(format!(
            "{name}: expected exit code 0 and {expected}, got {} and {got}",
            outcome.exit_code
        ));
    }
    Ok(outcome.instructions)
}

/// Lists, in order, the JSON files of every folder that has any.
fn list(folder: &Path, folders: &mut Vec<Vec<PathBuf>>) {
    let mut paths: Vec<PathBuf> = fs::read_dir(folder)
        .into_iter()
        .flatten()
        .flatten()
        .map(|entry| entry.path())
        .collect();
    paths.sort();
    let json = |path: &&PathBuf| path.extension().is_some_and(|name| name == "json");
    let files: Vec<PathBuf> = paths.iter().filter(json).cloned().collect();
    if !files.is_empty() {
        folders.push(files);
    }
    for path in paths.iter().filter(|path| path.is_dir()) {
        list(path, folders);
    }
}
