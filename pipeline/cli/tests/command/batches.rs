//! Example batches and their execution.

use super::{json, one_line_error, zkfabric};

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
fn examples_have_equal_roots_natively_and_in_the_vm() {
    for (name, transactions, about) in [
        ("small.json", 7, "transfer of more tokens"),
        ("hundred.json", 100, "transfer of more tokens"),
        ("swaps.json", 64, "swap by way of a second pair"),
        ("precompiles.json", 36, "POINT_EVALUATION"),
    ] {
        let path = format!("{}/../../examples/{name}", env!("CARGO_MANIFEST_DIR"));
        let output = zkfabric(&["execute", &path, "--json"]).unwrap();
        assert!(output.status.success(), "{output:?}");
        let report = json(&output.stdout).unwrap();
        assert_eq!(report["equal"], true);
        assert_eq!(report["native"]["digest"], report["vm_digest"]);
        let rows = report["transactions"].as_array().unwrap();
        assert_eq!(rows.len(), transactions);
        let instructions: Option<u64> = rows
            .iter()
            .map(|row| row["guest_instructions"].as_u64())
            .sum();
        assert!(instructions.unwrap() > 10_000 * transactions as u64);

        let table = zkfabric(&["execute", &path]).unwrap();
        let text = String::from_utf8(table.stdout).unwrap();
        assert!(text.ends_with("  equal\n"), "{text}");
        assert!(text.contains(about), "{text}");
    }
}
