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
fn mixed_transactions_are_lines_beside_their_accounts() {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().to_str().unwrap();
    let arguments = ["example", "--mixed", "9", "--signers", "3", "--out", out];
    let written = zkfabric(&[&arguments[..], &["--json"]].concat()).unwrap();
    assert!(written.status.success(), "{written:?}");
    let report = json(&written.stdout).unwrap();
    let counts = ["0", "1"].map(|file| report.pointer(&format!("/files/{file}/transactions")));
    assert_eq!(
        counts.map(|count| count.and_then(|n| n.as_u64())),
        [Some(0), Some(9)]
    );
    let lines = std::fs::read_to_string(folder.path().join("mixed-9.txt")).unwrap();
    assert_eq!(
        lines.lines().filter(|line| line.starts_with("0x")).count(),
        9
    );
    let accounts = std::fs::read(folder.path().join("mixed-9.json")).unwrap();
    let accounts = json(&accounts).unwrap();
    // The signers, the delegate's code, three tokens, router, factory and pair.
    let count = accounts["genesis"]
        .as_object()
        .map(|accounts| accounts.len());
    assert_eq!(count, Some(3 + 1 + 3 + 3));

    let other = ["example", "--seed", "2", "--mixed", "9", "--out", out];
    let error = one_line_error(&zkfabric(&other).unwrap()).unwrap();
    assert!(error.contains("mixed-9.json"), "{error}");
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

/// Text of a file is shown on a terminal, not obeyed: one row per transaction.
#[test]
fn control_characters_of_a_batch_are_escaped() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("batch.json");
    let example = format!("{}/../../examples/small.json", env!("CARGO_MANIFEST_DIR"));
    let text = std::fs::read_to_string(example).unwrap();
    let mut batch: serde_json::Value = serde_json::from_str(&text).unwrap();
    batch["blocks"][0]["transactions"][0]["about"] = "a\u{1b}[2J\nb\u{9b}31m\u{202e}".into();
    std::fs::write(&path, batch.to_string()).unwrap();
    let rows = |output: &std::process::Output| {
        let text = String::from_utf8(output.stdout.clone()).unwrap();
        let end = text.find("\n\n").unwrap();
        (text[..end].lines().count(), text)
    };
    let output = zkfabric(&["execute", path.to_str().unwrap()]).unwrap();
    assert!(output.status.success(), "{output:?}");
    let (count, text) = rows(&output);
    assert_eq!(count, 1 + 7, "{text}");
    assert!(
        text.contains("a\\u{1b}[2J\\u{a}b\\u{9b}31m\\u{202e}"),
        "{text}"
    );
    assert!(
        !text.chars().any(|c| c.is_control() && c != '\n'),
        "{text:?}"
    );
    // The name of a file in an error.
    let output = zkfabric(&["execute", "/nowhere/\u{1b}[2J"]).unwrap();
    let error = one_line_error(&output).unwrap();
    assert!(error.contains("/nowhere/\\u{1b}[2J"), "{error}");
}

#[test]
fn a_byte_order_mark_is_ignored_and_arrays_are_no_objects() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("batch.json");
    let example = format!("{}/../../examples/small.json", env!("CARGO_MANIFEST_DIR"));
    let text = std::fs::read_to_string(example).unwrap();
    std::fs::write(&path, format!("\u{feff}{text}")).unwrap();
    let output = zkfabric(&["execute", path.to_str().unwrap()]).unwrap();
    assert!(output.status.success(), "{output:?}");
    let batch: serde_json::Value = serde_json::from_str(&text).unwrap();
    let array = |value: &serde_json::Value| {
        let fields = value.as_object().unwrap().values().cloned();
        serde_json::Value::Array(fields.collect())
    };
    type Place = fn(&mut serde_json::Value) -> &mut serde_json::Value;
    let places: [(Place, &str); 5] = [
        (
            |batch| batch,
            "batch.json: not a batch file: invalid type: sequence",
        ),
        (|batch| &mut batch["parent"], "in the field parent"),
        (|batch| &mut batch["blocks"][0], "in the field blocks[0]"),
        (
            |batch| &mut batch["blocks"][1]["header"],
            "in the field blocks[1].header",
        ),
        (
            |batch| &mut batch["blocks"][0]["transactions"][0],
            "in the field blocks[0].transactions[0]",
        ),
    ];
    for (place, expected) in places {
        let mut changed = batch.clone();
        let value = place(&mut changed);
        *value = array(value);
        std::fs::write(&path, changed.to_string()).unwrap();
        let output = zkfabric(&["execute", path.to_str().unwrap()]).unwrap();
        let error = one_line_error(&output).unwrap();
        assert!(error.contains("sequence, expected an object"), "{error}");
        assert!(error.contains(expected), "{error}");
    }
}
