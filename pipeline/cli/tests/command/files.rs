//! Sources and destinations of files.

use super::{BINARY, one_line_error, text, zkfabric, zkfabric_with};
use std::path::Path;
use std::process::{Command, Output};
use std::{fs, io};

fn path(path: &Path) -> &str {
    path.to_str().unwrap_or_default()
}

fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let mut names: Vec<_> = entries
        .map(|entry| entry.file_name().to_string_lossy().into_owned())
        .collect();
    names.sort();
    names
}

/// Runs each command with a missing input: the check of the output comes first.
#[test]
fn out_is_looked_at_before_the_work() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("file");
    fs::write(&file, "old").unwrap();
    let (folder, file) = (path(folder.path()), path(&file));
    let [inside, missing] = [format!("{file}/x"), format!("{folder}/no/x")];
    let prove = ["prove", "/nowhere/batch.json", "--out"];
    let key = ["key", "--ptau", "/nowhere/x.ptau", "--out"];
    for command in [&prove[..], &key] {
        for (out, expected) in [
            (folder, "expected a file, got a folder"),
            (&missing, "expected a name inside a folder"),
            (&inside, "expected a name inside a folder"),
            ("/proc/x", "can't make files in /proc: "),
        ] {
            let output = zkfabric(&[command, &[out]].concat()).unwrap();
            let error = one_line_error(&output).unwrap();
            assert!(error.contains(expected), "{command:?} {out}: {error}");
            assert_eq!(output.status.code(), Some(3), "{output:?}");
        }
    }
    let many = ["example", "--transfers", "100000", "--out"];
    for (out, expected) in [
        (file, "expected a folder, got a file"),
        ("/proc/zkfabric", "can't write /proc/zkfabric: "),
        ("/proc", "can't make files in /proc: "),
    ] {
        let output = zkfabric(&[&many[..], &[out]].concat()).unwrap();
        let error = one_line_error(&output).unwrap();
        assert!(error.contains(expected), "{out}: {error}");
        assert_eq!(output.status.code(), Some(3), "{output:?}");
    }
    assert_eq!(fs::read(file).unwrap(), b"old");
    assert_eq!(names(Path::new(folder)), ["file"]);
}

/// Runs the command under a limit on the size of files: without `handled`, the command is killed
/// while it writes.
#[cfg(unix)]
fn limited(handled: bool, args: &[&str]) -> io::Result<Output> {
    let trap = if handled { "trap '' XFSZ; " } else { "" };
    let script = format!("{trap}ulimit -c 0; ulimit -f 1; exec \"$0\" \"$@\"");
    let mut shell = Command::new("sh");
    shell.args(["-c", &script, BINARY]).args(args);
    shell.output()
}

#[cfg(unix)]
#[test]
fn a_full_disk_or_a_kill_leaves_the_old_file() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("transfers-20.json");
    fs::write(&file, "old").unwrap();
    let out = path(folder.path());
    let args = ["example", "--transfers", "20", "--force", "--out", out];
    let full = limited(true, &args).unwrap();
    let error = one_line_error(&full).unwrap();
    assert!(error.starts_with("can't write "), "{error}");
    assert!(error.contains("transfers-20.json: "), "{error}");
    assert_eq!(full.status.code(), Some(3));
    assert_eq!(fs::read(&file).unwrap(), b"old");
    assert_eq!(names(folder.path()), ["transfers-20.json"]);

    let killed = limited(false, &args).unwrap();
    assert_eq!(killed.status.code(), None, "{killed:?}");
    assert_eq!(fs::read(&file).unwrap(), b"old");

    let written = zkfabric(&args).unwrap();
    assert!(written.status.success(), "{written:?}");
    assert!(fs::read(&file).unwrap().len() > 1000);
}

#[test]
fn a_dash_is_stdin_or_stdout() {
    let folder = tempfile::tempdir().unwrap();
    let out = path(folder.path());
    for what in ["token-transfers", "swaps"] {
        let argument = format!("--{what}");
        let written = zkfabric(&["example", &argument, "2", "--out", out]).unwrap();
        assert!(written.status.success(), "{written:?}");
        assert!(folder.path().join(format!("{what}-2.json")).exists());
        let two = ["example", &argument, "2", "--transfers", "2", "--out", out];
        assert_eq!(zkfabric(&two).unwrap().status.code(), Some(2));
    }
    let written = zkfabric(&["example", "--transfers", "3", "--out", out]).unwrap();
    assert!(written.status.success(), "{written:?}");
    let batch = fs::read(folder.path().join("transfers-3.json")).unwrap();
    let printed = zkfabric(&["example", "--transfers", "3", "--out", "-"]).unwrap();
    assert_eq!(text(&printed.stdout), text(&batch));
    assert_eq!(text(&printed.stderr), "-: 3 transactions, written\n");

    let executed = zkfabric_with(&["execute", "-", "--json"], &batch).unwrap();
    assert!(executed.status.success(), "{executed:?}");
    let report = super::json(&executed.stdout).unwrap();
    assert_eq!(report["batch"], "stdin");
    assert_eq!(report["transactions"].as_array().unwrap().len(), 3);
    let output = zkfabric_with(&["prove", "-", "--out", "-"], b"{}").unwrap();
    let error = one_line_error(&output).unwrap();
    assert!(error.starts_with("stdin: not a batch file"), "{error}");

    let key = format!("{}/key/stf.dev.key", env!("CARGO_MANIFEST_DIR"));
    let key = fs::read(key).unwrap();
    let small = format!("{}/../../examples/small.json", env!("CARGO_MANIFEST_DIR"));
    let verify = ["verify", "-", "--allow-dev-srs"];
    let output = zkfabric_with(&verify, b"no proof").unwrap();
    let error = one_line_error(&output).unwrap();
    assert!(error.starts_with("stdin: expected the proof"), "{error}");
    // The key is read, and the rest of the input is not a proof.
    let verify = ["verify", &small, "--key", "-", "--allow-dev-srs"];
    let error = one_line_error(&zkfabric_with(&verify, &key).unwrap()).unwrap();
    assert!(error.contains("small.json: expected the proof"), "{error}");
    let error = one_line_error(&zkfabric_with(&verify, &key[1..]).unwrap()).unwrap();
    assert!(error.starts_with("stdin: expected the key"), "{error}");
    let output = zkfabric_with(&["verify", "-", "--key", "-"], &key).unwrap();
    let error = one_line_error(&output).unwrap();
    assert!(error.starts_with("stdin can be one input"), "{error}");
    assert_eq!(output.status.code(), Some(2));
}

#[test]
fn the_key_goes_to_stdout_alone() {
    let key = format!("{}/key/stf.dev.key", env!("CARGO_MANIFEST_DIR"));
    let output = zkfabric(&["key", "--out", "-"]).unwrap();
    assert!(output.status.success(), "{output:?}");
    assert!(output.stdout == fs::read(key).unwrap());
    let report = text(&output.stderr);
    assert!(report.starts_with("-: 566 bytes, written\n"), "{report}");
}

#[test]
fn several_files_do_not_go_to_stdout() {
    let output = zkfabric(&["example", "--out", "-"]).unwrap();
    let error = one_line_error(&output).unwrap();
    assert!(error.starts_with("stdout takes one file"), "{error}");
    assert_eq!(output.status.code(), Some(2));
}

#[test]
fn examples_do_not_overwrite_other_files() {
    let folder = tempfile::tempdir().unwrap();
    let out = path(folder.path());
    let example = |seed: &str, more: &[&str]| {
        zkfabric(&[&["example", "--seed", seed, "--out", out], more].concat()).unwrap()
    };
    assert!(example("3", &[]).status.success());
    // Writing the same content again is allowed.
    assert!(example("3", &[]).status.success());
    let hundred = folder.path().join("hundred.json");
    let old = fs::read(&hundred).unwrap();
    fs::remove_file(folder.path().join("small.json")).unwrap();

    let output = example("4", &[]);
    let error = one_line_error(&output).unwrap();
    assert!(error.contains("hundred.json is there"), "{error}");
    assert!(error.contains("--force"), "{error}");
    assert_eq!(output.status.code(), Some(3));
    assert!(fs::read(&hundred).unwrap() == old);
    assert_eq!(
        names(folder.path()),
        [
            "hundred-next.json",
            "hundred.json",
            "precompiles.json",
            "swaps.json"
        ],
        "all or none"
    );
    // Changed content of the same length.
    let mut changed = old.clone();
    changed[100] ^= 1;
    fs::write(&hundred, &changed).unwrap();
    assert_eq!(example("3", &[]).status.code(), Some(3));

    assert!(example("4", &["--force"]).status.success());
    assert!(fs::read(&hundred).unwrap() != old);
    assert!(example("4", &["--check"]).status.success());
}

#[test]
fn keys_go_nowhere_unless_told() {
    let folder = tempfile::tempdir().unwrap();
    let output = Command::new(BINARY)
        .arg("key")
        .current_dir(folder.path())
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(2), "{output:?}");
    assert!(text(&output.stderr).contains("--out <FILE>"), "{output:?}");
}

/// Sets a limit on memory, so that a run without the check ends too.
#[cfg(target_os = "linux")]
#[test]
fn endless_inputs_end_at_a_limit() {
    let proof = ["verify", "/dev/zero", "--allow-dev-srs"];
    let key = ["verify", "/nowhere", "--key", "/dev/zero"];
    let batch = ["execute", "/dev/zero"];
    for (args, limit) in [
        (&proof[..], "a proof has at most 1073741824 bytes"),
        (&key, "a key has at most 1048576 bytes"),
        (&batch, "a batch file has at most 268435456 bytes"),
    ] {
        let mut shell = Command::new("sh");
        shell.args(["-c", "ulimit -v 4000000; exec \"$0\" \"$@\"", BINARY]);
        let output = shell.args(args).output().unwrap();
        let error = one_line_error(&output).unwrap();
        assert!(error.starts_with("/dev/zero: "), "{error}");
        assert!(error.contains(limit), "{error}");
        assert_eq!(output.status.code(), Some(3));
    }
}
