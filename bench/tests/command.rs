//! The command as a user runs it.
#![expect(clippy::unwrap_used, reason = "a test")]

use std::fs;
use std::path::Path;
use std::process::{Command, Output, Stdio};
use std::thread::sleep;
use std::time::Duration;

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

/// A measurement of a tenth of a second.
const SHORT: [&str; 6] = [
    "kernels",
    "--quick",
    "--max-log-n",
    "4",
    "--filter",
    "keccak256/64B/1t",
];

#[test]
fn a_run_is_kept_and_the_next_one_compared_with_it() {
    let folder = tempfile::tempdir().unwrap();
    let bench = |others: &[&str]| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_zkfabric-bench"));
        command.args(others).current_dir(folder.path());
        command.env("CARGO_TARGET_DIR", "built").output().unwrap()
    };
    let missing = bench(&[&SHORT[..], &["--baseline", "base"]].concat());
    assert_eq!(missing.status.code(), Some(3), "{missing:?}");
    let said = String::from_utf8_lossy(&missing.stderr);
    assert!(said.contains("--save-baseline base makes"), "{said}");
    assert!(missing.stdout.is_empty(), "measured nothing: {missing:?}");

    let saved = bench(&[&SHORT[..], &["--save-baseline", "base"]].concat());
    assert!(saved.status.success(), "{saved:?}");
    let base = folder.path().join("built/zkfabric-bench/base/kernels.json");
    let old = Record::read(&base).unwrap();
    assert_eq!(old.rows[0].name, "keccak256/64B/1t");

    let others = ["--baseline", "base", "--csv", "rows.csv", "--json"];
    let compared = bench(&[&SHORT[..], &others].concat());
    assert!(compared.status.success(), "{compared:?}");
    let new = String::from_utf8(compared.stdout).unwrap();
    let csv = fs::read_to_string(folder.path().join("rows.csv")).unwrap();
    let rows = Record::parse("new", &new).unwrap().rows;
    assert_eq!(csv.lines().count(), 1 + rows.len());
    let said = String::from_utf8_lossy(&compared.stderr);
    let summary = format!("{} rows in both:", rows.len());
    assert!(said.contains(&summary), "{said}");

    // The same of two files.
    fs::write(folder.path().join("new.json"), &new).unwrap();
    let base = base.to_str().unwrap();
    let compared = bench(&["compare", base, "new.json"]);
    assert!(compared.status.success(), "{compared:?}");
    assert_eq!(String::from_utf8_lossy(&compared.stdout), said);

    let later = new.replacen("\"schema\": 1", "\"schema\": 2", 1);
    fs::write(folder.path().join("later.json"), later).unwrap();
    let refused = bench(&["compare", base, "later.json"]);
    assert_eq!(refused.status.code(), Some(3), "{refused:?}");
    let said = String::from_utf8_lossy(&refused.stderr);
    assert_eq!(said, "error: later.json: expected schema 1, got 2\n");
}

/// What was measured until Ctrl-C is a record.
#[test]
fn an_interrupted_run_keeps_what_was_measured() {
    let folder = tempfile::tempdir().unwrap();
    let line = [
        "kernels",
        "--max-log-n",
        "4",
        "--json",
        "--csv",
        "rows.csv",
        "--save-baseline",
        "part",
    ];
    let mut wait = Duration::from_millis(700);
    let output = loop {
        let child = Command::new(env!("CARGO_BIN_EXE_zkfabric-bench"))
            .args(line)
            .current_dir(folder.path())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        sleep(wait);
        let id = child.id().to_string();
        let sent = Command::new("kill").args(["-INT", &id]).status().unwrap();
        let output = child.wait_with_output().unwrap();
        assert!(sent.success(), "it has ended already: {output:?}");
        if !output.stdout.is_empty() {
            break output;
        }
        // On a busy machine it may not even listen yet.
        let said = String::from_utf8_lossy(&output.stderr);
        let is_early = said == "interrupted before the first figure\n";
        assert!(is_early || output.status.code().is_none(), "{output:?}");
        wait *= 2;
    };
    assert_eq!(output.status.code(), Some(130), "{output:?}");
    let text = String::from_utf8(output.stdout).unwrap();
    let rows = Record::parse("part", &text).unwrap().rows.len();
    let said = String::from_utf8_lossy(&output.stderr);
    assert_eq!(said, format!("interrupted: {rows} figures are kept\n"));
    let csv = fs::read_to_string(folder.path().join("rows.csv")).unwrap();
    assert!(rows > 0 && csv.lines().count() == 1 + rows, "{csv}");
    // A part of a run is no baseline.
    let base = "target/zkfabric-bench/part/kernels.json";
    assert!(!folder.path().join(base).exists());
}
