//! The command as a user runs it.
#![expect(clippy::unwrap_used, reason = "a test")]

use std::path::Path;
use std::process::{Command, Output};

use zkfabric_bench::report::Record;

fn bench(folder: &Path, arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_zkfabric-bench"));
    command
        .args(arguments)
        .current_dir(folder)
        .output()
        .unwrap()
}

/// A filter that selects nothing is a slip, whether or not somebody reads the table.
#[test]
fn a_filter_of_no_row_is_an_error() {
    let folder = tempfile::tempdir().unwrap();
    for others in [&[][..], &["--json"]] {
        let line = [&["kernels", "--quick", "--filter", "nosuchrow"], others].concat();
        let output = bench(folder.path(), &line);
        assert_eq!(output.status.code(), Some(2), "{output:?}");
        let error = String::from_utf8_lossy(&output.stderr);
        assert!(error.contains("\"nosuchrow\" in its name"), "{error}");
    }
}

/// The commit is that of the program, also where it runs in another repository.
#[test]
fn a_record_names_the_commit_of_the_program() {
    let git = |folder: &Path, arguments: &[&str]| {
        let mut git = Command::new("git");
        let output = git.current_dir(folder).args(arguments).output().unwrap();
        String::from_utf8(output.stdout).unwrap().trim().to_owned()
    };
    let folder = tempfile::tempdir().unwrap();
    git(folder.path(), &["init", "--quiet"]);
    let line = [
        "-c",
        "user.name=a",
        "-c",
        "user.email=a@example.org",
        "commit",
        "--quiet",
        "--allow-empty",
        "--message",
        "other",
    ];
    git(folder.path(), &line);
    let other = git(folder.path(), &["rev-parse", "--short=10", "HEAD"]);
    let line = [
        "kernels",
        "--quick",
        "--max-log-n",
        "4",
        "--filter",
        "keccak256/64B/1t",
        "--json",
    ];
    let output = bench(folder.path(), &line);
    assert!(output.status.success(), "{output:?}");
    let text = String::from_utf8(output.stdout).unwrap();
    let commit = Record::parse("kernels", &text).unwrap().machine.commit;
    let commit = commit.trim_end_matches('+');
    assert!(!commit.is_empty() && commit != other, "{commit}");
    let own = git(
        Path::new(env!("CARGO_MANIFEST_DIR")),
        &["cat-file", "-t", commit],
    );
    assert_eq!(own, "commit", "{commit}");
}
