//! The command as a user runs it, with whole proofs; `cargo xtask test` runs these in release mode.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

fn zkfabric(args: &[&str]) -> std::io::Result<Output> {
    Command::new(env!("CARGO_BIN_EXE_zkfabric"))
        .args(args)
        .output()
}

/// The one line on stderr of a run that failed.
fn error_line(output: &Output) -> Option<String> {
    let text = String::from_utf8_lossy(&output.stderr).into_owned();
    let line = text.strip_suffix('\n')?.strip_prefix("error: ")?;
    (!output.status.success() && !line.contains('\n')).then(|| line.to_owned())
}

fn text(path: &Path) -> Option<&str> {
    path.to_str()
}

fn json(output: &Output) -> serde_json::Result<serde_json::Value> {
    serde_json::from_slice(&output.stdout)
}

#[test]
fn end_to_end_the_embedded_key_is_that_of_the_guest() {
    let key = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("key/stf.dev.key");
    let output = zkfabric(&["key", "--check", "--out", text(&key).unwrap()]).unwrap();
    assert!(output.status.success(), "{output:?}");
}

#[test]
fn end_to_end_a_proof_of_the_example_verifies_and_a_changed_one_does_not() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("proof.bin");
    let file = text(&path).unwrap();
    let proved = zkfabric(&["prove", "--json", "--out", file]).unwrap();
    assert!(proved.status.success(), "{proved:?}");
    assert!(proved.stderr.is_empty(), "{proved:?}");
    let report = json(&proved).unwrap();
    println!("{report:#}");
    assert_eq!(report["transactions"], 7);
    assert_eq!(report["development_srs"], true);

    let verified = zkfabric(&["verify", file, "--allow-dev-srs", "--json"]).unwrap();
    assert!(verified.status.success(), "{verified:?}");
    assert_eq!(json(&verified).unwrap()["output"], report["output"]);

    let refused = zkfabric(&["verify", file]).unwrap();
    let line = error_line(&refused).unwrap();
    assert!(line.contains("reference string"), "{line}");

    // Every 997th byte, so that each part of the file is hit; the fuzz test of the proof system is denser.
    let proof = std::fs::read(&path).unwrap();
    let changed = folder.path().join("changed.bin");
    for position in (0..proof.len()).step_by(997) {
        let mut bytes = proof.clone();
        bytes[position] ^= 1 << (position % 8);
        std::fs::write(&changed, bytes).unwrap();
        let output = zkfabric(&["verify", text(&changed).unwrap(), "--allow-dev-srs"]).unwrap();
        let line = error_line(&output);
        assert!(line.is_some(), "byte {position}: {output:?}");
    }
}
