//! The command as a user runs it: exit codes, stdout and stderr.

use std::process::{Command, Output};

fn zkfabric(args: &[&str]) -> std::io::Result<Output> {
    Command::new(env!("CARGO_BIN_EXE_zkfabric"))
        .args(args)
        .output()
}

fn one_line_error(output: &Output) -> Option<String> {
    let text = String::from_utf8_lossy(&output.stderr).into_owned();
    let line = text.strip_suffix('\n')?.strip_prefix("error: ")?;
    (!output.status.success() && !line.contains('\n')).then(|| line.to_owned())
}

#[test]
fn examples_are_written_once_and_found_again() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("new");
    let out = path.to_str().unwrap();
    let arguments = ["example", "--seed", "3", "--out", out];
    let written = zkfabric(&arguments).unwrap();
    assert!(written.status.success(), "{written:?}");

    let check = ["example", "--seed", "3", "--out", out, "--check"];
    assert!(zkfabric(&check).unwrap().status.success());

    let other = ["example", "--seed", "4", "--out", out, "--check"];
    let error = one_line_error(&zkfabric(&other).unwrap()).unwrap();
    assert!(error.ends_with("is not what seed 4 gives"), "{error}");
}

#[test]
fn a_missing_file_is_one_line_on_stderr() {
    let check = ["example", "--out", "/nowhere", "--check"];
    let error = one_line_error(&zkfabric(&check).unwrap()).unwrap();
    assert!(
        error.starts_with("can't read /nowhere/small.json"),
        "{error}"
    );
}

#[test]
fn an_unknown_argument_fails() {
    assert!(
        !zkfabric(&["example", "--no-such"])
            .unwrap()
            .status
            .success()
    );
    assert!(!zkfabric(&[]).unwrap().status.success());
}
