//! Ethereum's state tests, for Cancun from `ethereum/tests` and for later forks from
//! `ethereum/execution-spec-tests`: over the whole state, and again from the witness alone.

#![expect(
    clippy::expect_used,
    clippy::print_stdout,
    reason = "a test fails by panicking, and prints"
)]

use std::fs;
use std::path::Path;

use alloy_primitives::{hex, keccak256};
use rayon::prelude::*;
use zkfabric_stf::state_test::execute_state_test;
use zkfabric_stf::state_test::json::{StateTestCase, cases, cases_under};
use zkfabric_stf::{Fork, SoftwareCrypto};
use zkfabric_testing::published;

const FORK: Fork = Fork::Cancun;
/// Number of cases in the published archive for the fork.
const CASES: usize = 7607;
/// Later forks, each with its number of cases in the archive of `execution-spec-tests`.
const LATER: [(Fork, usize); 2] = [(Fork::Prague, 4946), (Fork::Osaka, 4959)];

#[test]
fn every_state_test_natively_and_from_its_witness() {
    let Some(folder) = published::data("ethereum-tests/GeneralStateTests") else {
        return;
    };
    check_all(&folder, FORK, CASES);
}

#[test]
fn every_state_test_of_later_forks_natively_and_from_its_witness() {
    let Some(folder) = published::archive("eest", "state-prague-osaka.tar.xz") else {
        return;
    };
    for (fork, cases) in LATER {
        check_all(folder.path(), fork, cases);
    }
}

/// Checks all cases of a folder for a fork.
fn check_all(folder: &Path, fork: Fork, expected: usize) {
    let files = published::json_files(folder);
    let results: Vec<Result<(), String>> = files
        .par_iter()
        .flat_map(|file| {
            let text = fs::read_to_string(file).expect("the file was just listed");
            let cases = cases(&text, fork).expect("a state test file");
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
    assert_eq!(results.len(), expected, "all cases were read");
    assert!(failures.is_empty(), "{} state tests fail", failures.len());
}

/// Outcomes of Cancun's cases at later forks according to Ethereum's execution specification, for
/// the files that `execution-spec-tests` lacks; made by `tests/specification/fill.py`.
const POSTS: &str = include_str!("../specification/posts.txt");

#[test]
fn later_forks_do_what_the_specification_does() {
    let Some(folder) = published::data("ethereum-tests/GeneralStateTests") else {
        return;
    };
    let lines: Vec<&str> = POSTS.lines().collect();
    let failures: Vec<String> = lines
        .par_iter()
        .flat_map(|line| {
            let mut fields = line.split(' ');
            let path = folder.join(fields.next().unwrap_or_default());
            let text = fs::read_to_string(&path).expect("a published file");
            let forks = [Fork::Prague, Fork::Osaka].into_iter().zip(fields);
            let failing = forks.filter(|(fork, expected)| digest(&text, *fork) != *expected);
            failing
                .map(|(fork, _)| format!("{} at {}", path.display(), fork.name()))
                .collect::<Vec<_>>()
        })
        .collect();
    for failure in &failures {
        println!("{failure}");
    }
    println!("{} files at two forks", lines.len());
    assert!(failures.is_empty(), "{} files differ", failures.len());
}

/// Returns the digest of a file's cases under a fork, as `fill.py` computes it.
fn digest(text: &str, fork: Fork) -> String {
    let cases = cases_under(text, FORK, fork).expect("a state test file");
    let mut results = Vec::new();
    for case in cases {
        let executed = case.prepare(&SoftwareCrypto);
        let (_, output) = executed.expect("a state that has all that it needs");
        results.push(u8::from(output.rejected));
        results.extend_from_slice(output.state_root.as_slice());
        results.extend_from_slice(output.logs_hash.as_slice());
    }
    hex::encode(&keccak256(results)[..16])
}

fn check(file: &Path, case: &StateTestCase) -> Result<(), String> {
    let name = format!(
        "{} {}",
        file.file_name().unwrap_or_default().display(),
        case.name
    );
    let (input, output) = case
        .prepare(&SoftwareCrypto)
        .map_err(|error| format!("{name}: natively: {error}"))?;
    if output != case.expected {
        return Err(format!(
            "{name}: expected {:?}, got {output:?}",
            case.expected
        ));
    }
    let stateless = execute_state_test(&input, &SoftwareCrypto)
        .map_err(|error| format!("{name}: from its witness: {error}"))?;
    if stateless != output {
        return Err(format!(
            "{name}: from its witness: expected {output:?}, got {stateless:?}"
        ));
    }
    Ok(())
}
