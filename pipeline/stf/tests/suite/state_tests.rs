//! Ethereum's state tests for the newest fork they hold: over the whole state, and again from the witness alone.

use std::fs;
use std::path::{Path, PathBuf};

use rayon::prelude::*;
use zkfabric_stf::state_test::execute_state_test;
use zkfabric_stf::state_test::json::{StateTestCase, cases};
use zkfabric_stf::{Fork, SoftwareRecover};
use zkfabric_testing::published;

const FORK: Fork = Fork::Cancun;
/// The cases that the published archive holds for the fork.
const CASES: usize = 7607;

#[test]
fn every_state_test_natively_and_from_its_witness() {
    let Some(folder) = published::data("ethereum-tests/GeneralStateTests") else {
        return;
    };
    let files = json_files(&folder);
    let results: Vec<Result<(), String>> = files
        .par_iter()
        .flat_map(|file| {
            let text = fs::read_to_string(file).expect("the file was just listed");
            let cases = cases(&text, FORK).expect("a state test file");
            cases
                .iter()
                .map(|case| check(file, case))
                .collect::<Vec<_>>()
        })
        .collect();
    let failures: Vec<_> = results
        .iter()
        .filter_map(|result| result.as_ref().err())
        .collect();
    for failure in &failures {
        println!("{failure}");
    }
    println!(
        "{} cases in {} files, {} fail",
        results.len(),
        files.len(),
        failures.len()
    );
    assert_eq!(results.len(), CASES, "all cases were read");
    assert!(failures.is_empty(), "{} state tests fail", failures.len());
}

fn check(file: &Path, case: &StateTestCase) -> Result<(), String> {
    let name = format!(
        "{} {}",
        file.file_name().unwrap_or_default().display(),
        case.name
    );
    let (input, output) = case
        .prepare(&SoftwareRecover)
        .map_err(|error| format!("{name}: natively: {error}"))?;
    if output != case.expected {
        return Err(format!(
            "{name}: expected {:?}, got {output:?}",
            case.expected
        ));
    }
    let stateless = execute_state_test(&input, &SoftwareRecover)
        .map_err(|error| format!("{name}: from its witness: {error}"))?;
    if stateless != output {
        return Err(format!(
            "{name}: from its witness: expected {output:?}, got {stateless:?}"
        ));
    }
    Ok(())
}

fn json_files(folder: &Path) -> Vec<PathBuf> {
    let Ok(entries) = fs::read_dir(folder) else {
        return Vec::new();
    };
    let mut files = Vec::new();
    for entry in entries.flatten() {
        let path = entry.path();
        if path.is_dir() {
            files.extend(json_files(&path));
        } else if path
            .extension()
            .is_some_and(|extension| extension == "json")
        {
            files.push(path);
        }
    }
    files.sort();
    files
}
