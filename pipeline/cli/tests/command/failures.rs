//! Bad input: message and exit code of a failure.

use super::{BINARY, json, one_line_error, text, zkfabric};
use std::fs;
use std::process::{Command, Stdio};

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

const SMALL: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../examples/small.json");
const KEY: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/key/stf.dev.key");

/// Returns the digest of the embedded key, which is the guest's.
fn key_digest() -> Option<String> {
    let output = zkfabric(&["key", "--check", "--out", KEY, "--json"]).ok()?;
    let report = json(&output.stdout).ok()?;
    Some(report["program_key_digest"].as_str()?.to_owned())
}

#[test]
fn exit_codes_tell_causes_apart() {
    let folder = tempfile::tempdir().unwrap();
    let file = |name: &str, content: &[u8]| {
        let path = folder.path().join(name);
        fs::write(&path, content).unwrap();
        path.to_str().unwrap().to_owned()
    };
    let (empty, binary) = (file("empty", b""), file("binary", b"{\xff"));
    let verify = ["verify", "--allow-dev-srs"];
    let small = ["verify", SMALL, "--allow-dev-srs"];
    let cases: [(&[&str], i32); 13] = [
        (&["--help"], 0),
        (&["--version"], 0),
        (&[verify[0], verify[1], &empty], 3),
        (&["execute", &empty], 3),
        (&["execute", &binary], 3),
        (&["verify"], 2),
        (&["hdl", "list", "--json"], 2),
        (&[&small[..], &["--expect-program", "0x12"]].concat(), 2),
        (&["execute", "/nowhere/batch.json"], 3),
        (&[verify[0], verify[1], "/nowhere/proof"], 3),
        (&[&small[..], &["--key", &empty]].concat(), 3),
        (&["key", "--out", "-", "--ptau", &empty], 3),
        (
            &["prove", "--json", "--out", "-", "--memory-limit", "16"],
            4,
        ),
    ];
    for (args, code) in cases {
        let output = zkfabric(args).unwrap();
        assert_eq!(output.status.code(), Some(code), "{args:?}: {output:?}");
    }
    let help = text(&zkfabric(&["--help"]).unwrap().stdout);
    for line in [
        "0  success",
        "1  the proof or batch is invalid",
        "4  the machine lacks",
    ] {
        assert!(help.contains(line), "{help}");
    }
}

/// A terminal's width is not known of a pipe: the environment says it.
#[test]
fn help_keeps_to_the_width() {
    let longest = |columns: &str| {
        let mut command = Command::new(BINARY);
        command.args(["node", "--help"]).env("COLUMNS", columns);
        let help = command.stdin(Stdio::null()).output().unwrap().stdout;
        let widths = text(&help)
            .lines()
            .map(|line| line.chars().count())
            .collect::<Vec<_>>();
        widths.into_iter().max().unwrap()
    };
    assert!(longest("70") <= 70 && longest("90") > 70);
}

/// In every command that reads a file, one of another kind is an input that cannot be read: text,
/// other bytes, JSON of something else, and a compressed file.
#[test]
fn a_file_of_another_kind_has_one_exit_code() {
    let folder = tempfile::tempdir().unwrap();
    let file = |name: &str, content: &[u8]| {
        let path = folder.path().join(name);
        fs::write(&path, content).unwrap();
        path.to_str().unwrap().to_owned()
    };
    let others = [
        file("text", b"# A text\n"),
        file("bytes", &[0xf0; 100]),
        file("other.json", b"{\"name\": \"package\", \"version\": 1}\n"),
        file("small.json.gz", b"\x1f\x8b\x08\0\0\0\0\0"),
    ];
    let chain = folder.path().join("chain").to_str().unwrap().to_owned();
    let secret = file("key", "42".repeat(32).as_bytes());
    let rollup = "0x0000000000000000000000000000000000000001";
    for other in &others {
        let other = other.as_str();
        for line in [
            &["execute", other][..],
            &["execute", SMALL, "--parent", other],
            &["execute", "--elf", other],
            &["prove", other],
            &["prove", "--elf", other],
            &["verify", other, "--allow-dev-srs"],
            &["verify", other, "--key", other],
            &["wrap", other],
            &["contract", "--key", other, "--out", &chain],
            &["key", "--elf", other, "--out", "-"],
            &["key", "--out", "-", "--ptau", other],
            &[
                "submit",
                other,
                "--batch",
                SMALL,
                "--rpc",
                "http://127.0.0.1:1",
                "--rollup",
                rollup,
            ],
            &["genesis", "import", other, "--out", "-"],
            &[
                "engine",
                "--genesis",
                other,
                "--folder",
                &chain,
                "--private-key",
                &secret,
            ],
            &[
                "node",
                "--genesis",
                other,
                "--folder",
                &chain,
                "--private-key",
                &secret,
            ],
            &["node", "--genesis", other, "--import", SMALL],
            &["node", "--genesis", SMALL, "--import", other],
            &["keystore", "address", other, "--passphrase", &secret],
        ] {
            let output = zkfabric(line).unwrap();
            assert_eq!(output.status.code(), Some(3), "{line:?}: {output:?}");
        }
    }
    // What is of the kind, and wrong, is invalid.
    let small = fs::read_to_string(SMALL).unwrap();
    let wrong = file(
        "wrong.json",
        small
            .replacen("\"timestamp\": ", "\"timestamp\": -", 1)
            .as_bytes(),
    );
    let output = zkfabric(&["execute", &wrong]).unwrap();
    assert_eq!(output.status.code(), Some(1), "{output:?}");
}

#[test]
fn failures_are_json_where_that_is_asked_for() {
    for (args, part, code) in [
        (
            &["execute", "/nowhere/x", "--json"][..],
            "can't read /nowhere/x",
            3,
        ),
        (
            &["--json", "verify", SMALL, "--allow-dev-srs"],
            "small.json: expected the proof of a batch or program, which is not wrapped, got a file of another kind",
            3,
        ),
        (
            &["--json", "hdl", "sim", "adder"],
            "zkfabric-hdl sim adder",
            2,
        ),
        (&["verify", "--json"], "PROOF", 2),
        (&["--json", "no-such"], "no-such", 2),
    ] {
        let output = zkfabric(args).unwrap();
        assert_eq!(output.status.code(), Some(code), "{output:?}");
        assert!(output.stdout.is_empty(), "{output:?}");
        let failure = json(&output.stderr).unwrap();
        assert_eq!(failure["schema"], 2);
        assert_eq!(failure["exit_code"], code);
        let error = failure["error"].as_str().unwrap();
        assert!(
            error.contains(part) && !error.starts_with("error"),
            "{error}"
        );
    }
    // Help is not a failure.
    let output = zkfabric(&["--json", "--help"]).unwrap();
    assert!(output.status.success() && output.stderr.is_empty());
}

/// Reports of `prove` and `verify` are covered by the end to end tests.
#[test]
fn reports_have_a_version() {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().to_str().unwrap();
    for args in [
        &["execute", SMALL][..],
        &["example", "--transfers", "2", "--out", out],
        &["example", "--transfers", "2", "--out", out, "--check"],
        &["key", "--out", KEY, "--check"],
    ] {
        let output = Command::new(BINARY)
            .args(args)
            .arg("--json")
            .env("PATH", "")
            .output()
            .unwrap();
        assert!(output.status.success(), "{args:?}: {output:?}");
        assert!(output.stderr.is_empty(), "{args:?}: {output:?}");
        let report = json(&output.stdout).unwrap();
        assert_eq!(report["schema"], 2, "{args:?}");
        assert!(report.as_object().unwrap().len() > 1, "{args:?}");
    }
}

#[test]
fn the_development_string_is_refused_with_the_flag_that_accepts_it() {
    for key in [&[][..], &["--key", KEY]] {
        let output = zkfabric(&[&["verify", SMALL], key].concat()).unwrap();
        let error = one_line_error(&output).unwrap();
        assert!(
            error.contains("key: it rests on the development"),
            "{error}"
        );
        assert!(error.contains("--allow-dev-srs"), "{error}");
    }
}

#[test]
fn another_program_is_refused_with_both_digests() {
    let got = key_digest().unwrap();
    let expected = format!("0x{}", "5a".repeat(32));
    let verify = ["verify", SMALL, "--allow-dev-srs", "--expect-program"];
    let output = zkfabric(&[&verify[..], &[&expected]].concat()).unwrap();
    assert_eq!(output.status.code(), Some(1), "{output:?}");
    assert_eq!(
        one_line_error(&output).unwrap(),
        format!("embedded key: its program key digest is {got}, --expect-program says {expected}")
    );
    // The right digest, with and without 0x: the error is then about the proof.
    for digest in [&got, &got[2..]] {
        let output = zkfabric(&[&verify[..], &[digest]].concat()).unwrap();
        let error = one_line_error(&output).unwrap();
        assert!(error.contains("small.json: expected the proof"), "{error}");
    }
}

#[test]
fn errors_name_file_field_expected_and_found() {
    let folder = tempfile::tempdir().unwrap();
    let file = |name: &str, content: &[u8]| {
        let path = folder.path().join(name);
        fs::write(&path, content).unwrap();
        path.to_str().unwrap().to_owned()
    };
    let small = fs::read_to_string(SMALL).unwrap();
    let batch = small.replacen("\"timestamp\": ", "\"timestamp\": -", 1);
    let batch = file("batch.json", batch.as_bytes());
    let mut bytes = fs::read(KEY).unwrap();
    bytes[8] = 9;
    let key = file("a.key", &bytes);
    let ptau = file("a.ptau", b"ptau\x07\0\0\0\0\0\0\0");
    let verify = ["verify", SMALL, "--allow-dev-srs", "--key", &key];
    for (args, parts) in [
        (
            &["execute", &batch][..],
            &[
                "batch.json: ",
                "field parent.timestamp",
                "expected a number below 2^64",
                "integer `-",
            ][..],
        ),
        (&verify, &["a.key: ", "version", "expected 5", "got 9"]),
        (
            &["key", "--out", "-", "--ptau", &ptau],
            &["a.ptau: ", "version 7", "expected 1"],
        ),
        (
            &["verify", &key, "--allow-dev-srs"],
            &["a.key: ", "expected the proof", "got the key of a program"],
        ),
    ] {
        let error = one_line_error(&zkfabric(args).unwrap()).unwrap();
        assert!(parts.iter().all(|part| error.contains(part)), "{error}");
    }
}

/// This check precedes all others, whether or not the command uses kernels.
#[test]
fn an_unknown_instruction_set_is_a_wrong_environment() {
    for args in [
        &["example", "--check"][..],
        &["execute"],
        &["prove", "--out", "/nowhere/proof"],
        &["verify", "/nowhere/proof"],
        &["key", "--out", "/nowhere/key"],
        &["hdl", "list"],
    ] {
        for word in ["avx9", ""] {
            let mut command = Command::new(BINARY);
            let output = command.args(args).env("ZKFABRIC_ISA", word).output();
            let output = output.unwrap();
            let error = one_line_error(&output).unwrap();
            let expected = format!(
                "ZKFABRIC_ISA: unknown instruction set {word:?}, expected portable, avx2, avx512 or ifma"
            );
            assert_eq!(error, expected, "{args:?}");
            assert_eq!(output.status.code(), Some(2), "{args:?}");
        }
    }
    let mut command = Command::new(BINARY);
    let output = command.arg("devices").env("ZKFABRIC_ISA", "portable");
    assert!(output.output().unwrap().status.success());
}
