//! Bad input: what a failure says and its exit code.

use super::{one_line_error, zkfabric};
use std::process::Command;

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
fn an_invalid_batch_names_block_and_transaction() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("batch.json");
    let example = format!("{}/../../examples/small.json", env!("CARGO_MANIFEST_DIR"));
    let mut batch: serde_json::Value =
        serde_json::from_str(&std::fs::read_to_string(example).unwrap()).unwrap();
    let transactions = batch["blocks"][1]["transactions"].as_array_mut().unwrap();
    transactions.swap(1, 2);
    transactions.remove(0);
    transactions.insert(1, transactions[0].clone());
    std::fs::write(&path, batch.to_string()).unwrap();
    let output = zkfabric(&["execute", path.to_str().unwrap()]).unwrap();
    let error = one_line_error(&output).unwrap();
    assert!(error.contains("block 2, transaction 1"), "{error}");

    std::fs::write(&path, "{}").unwrap();
    let output = zkfabric(&["execute", path.to_str().unwrap()]).unwrap();
    let error = one_line_error(&output).unwrap();
    assert!(error.contains("batch.json: not a batch file: "), "{error}");
}

#[test]
fn what_is_no_proof_is_rejected() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("proof.bin");
    for bytes in [&b""[..], b"zkfabric", &[0xff; 4096]] {
        std::fs::write(&path, bytes).unwrap();
        let output = zkfabric(&["verify", path.to_str().unwrap(), "--allow-dev-srs"]).unwrap();
        assert!(one_line_error(&output).is_some(), "{output:?}");
    }
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

#[test]
fn an_unknown_instruction_set_is_one_line_on_stderr() {
    let output = Command::new(env!("CARGO_BIN_EXE_zkfabric"))
        .args(["example", "--check"])
        .env("ZKFABRIC_ISA", "avx9")
        .output()
        .unwrap();
    let error = one_line_error(&output).unwrap();
    assert!(
        error.starts_with("ZKFABRIC_ISA: unknown instruction set \"avx9\""),
        "{error}"
    );
}
