//! The engine on files and streams.

#![expect(clippy::unwrap_used, reason = "helpers of tests fail by panicking")]

use std::fs;
use std::path::{Path, PathBuf};

use alloy_primitives::{B256, Bytes};
use zkfabric_batch::{BatchFile, Start};
use zkfabric_receipt::{Domain, Group, Leaf, Receipt, Signature, SignedGroup};

use super::{json, one_line_error, text, zkfabric, zkfabric_with};

/// Key of the receipts, whose address is that of the number one.
const KEY: &str = "0x0000000000000000000000000000000000000000000000000000000000000001\n";
pub(super) const ADDRESS: &str = "0x7E5F4552091A69125d5DfCb7b8C2659029395Bdf";
/// Chain id of the examples.
pub(super) const CHAIN_ID: u64 = 31_338;
const COUNT: usize = 200;

/// A folder with transactions, the accounts before them, and a key.
pub(super) struct Files {
    folder: tempfile::TempDir,
}

impl Files {
    pub(super) fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let out = folder.path().to_str().unwrap();
        let count = COUNT.to_string();
        let example = ["example", "--mixed", &count, "--signers", "7", "--out", out];
        assert!(zkfabric(&example).unwrap().status.success());
        fs::write(folder.path().join("key"), KEY).unwrap();
        Self { folder }
    }

    pub(super) fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// Returns the transactions.
    pub(super) fn transactions(&self) -> String {
        fs::read_to_string(self.path(&format!("mixed-{COUNT}.txt"))).unwrap()
    }

    /// Returns the arguments of the engine with these files, and others; those that begin with
    /// `FILE:` are in the folder.
    pub(super) fn engine(&self, others: &[&str]) -> Vec<String> {
        self.engine_with(&["--private-key", "FILE:key"], others)
    }

    /// As [`Files::engine`], with a key from elsewhere.
    pub(super) fn engine_with(&self, key: &[&str], others: &[&str]) -> Vec<String> {
        let name = |name: &str| self.path(name).to_str().unwrap().to_owned();
        let genesis = name(&format!("mixed-{COUNT}.json"));
        let mut all: Vec<String> = ["engine", "--block-time", "100", "--genesis"]
            .map(str::to_owned)
            .to_vec();
        all.extend([genesis, "--folder".to_owned(), name("chain")]);
        all.extend(
            key.iter()
                .chain(others)
                .map(|other| match other.strip_prefix("FILE:") {
                    Some(file) => name(file),
                    None => (*other).to_owned(),
                }),
        );
        all
    }
}

fn run(arguments: &[String], stdin: &[u8]) -> std::process::Output {
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    zkfabric_with(&arguments, stdin).unwrap()
}

fn hash(value: &serde_json::Value) -> B256 {
    value.as_str().unwrap().parse().unwrap()
}

/// Returns a receipt from a line of the answers.
pub(super) fn receipt(line: &serde_json::Value) -> Receipt {
    let group = &line["group"];
    let signature: Bytes = line["signature"].as_str().unwrap().parse().unwrap();
    Receipt {
        signed: SignedGroup {
            group: Group {
                previous: hash(&group["previous"]),
                first: group["first"].as_u64().unwrap(),
                count: group["count"].as_u64().unwrap().try_into().unwrap(),
                root: hash(&group["root"]),
            },
            signature: Signature(signature.as_ref().try_into().unwrap()),
        },
        leaf: Leaf {
            position: line["position"].as_u64().unwrap(),
            transaction: hash(&line["transaction"]),
            result: hash(&line["result"]),
        },
        path: line["path"].as_array().unwrap().iter().map(hash).collect(),
    }
}

/// Executes the batches of a folder natively, each from its own witness, and checks that they form
/// a chain. Returns the transactions in them.
pub(super) fn executed(folder: &Path) -> Vec<Bytes> {
    let mut names: Vec<(u64, PathBuf)> = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_str().unwrap().to_owned();
        if name.ends_with(".json") && name.matches('.').count() == 1 {
            let first = name.split('-').next().unwrap().parse().unwrap();
            names.push((first, path));
        }
    }
    names.sort();
    let (mut all, mut before) = (Vec::new(), None);
    for (_, path) in names {
        let file = BatchFile::from_json(&fs::read_to_string(&path).unwrap()).unwrap();
        let start = fs::read_to_string(path.with_extension("start.json")).unwrap();
        let start = Start::of(&file, Some(Start::from_json(&start).unwrap())).unwrap();
        let output = file.execute_on(&start).unwrap().execution.output;
        assert!(before.is_none_or(|before| before == output.parent_hash));
        before = Some(output.last_hash);
        all.extend(file.transactions().map(|(_, sent)| sent.raw.clone()));
    }
    all
}

#[test]
fn transactions_are_confirmed_and_batched_and_a_second_start_goes_on() {
    let files = Files::new();
    let lines = files.transactions();
    let (first, second) = lines.split_at(lines.match_indices('\n').nth(149).unwrap().0 + 1);
    let mut answers = Vec::new();
    for (round, stdin) in [first, second].into_iter().enumerate() {
        let others = [
            "--answers",
            "FILE:answers",
            "--batches",
            "FILE:batches",
            "--json",
        ];
        let output = run(&files.engine(&others), stdin.as_bytes());
        assert!(output.status.success(), "{output:?}");
        let report = json(&output.stdout).unwrap();
        let sent = stdin.lines().count() as u64;
        assert_eq!(report["confirmed"], sent, "{report}");
        assert_eq!(report["succeeded"], sent);
        assert_eq!(report["rejected"], 0);
        assert_eq!(report["epoch"], round as u64 + 1);
        assert_eq!(report["signer"], ADDRESS);
        let text = fs::read_to_string(files.path("answers")).unwrap();
        answers.extend(text.lines().map(|line| json(line.as_bytes()).unwrap()));
    }
    // Consecutive positions, with receipts that chain.
    let mut receipts: Vec<Receipt> = answers.iter().map(receipt).collect();
    receipts.sort_by_key(|receipt| receipt.leaf.position);
    let domain = Domain::new(CHAIN_ID);
    let mut previous = (B256::ZERO, None);
    for (position, receipt) in receipts.iter().enumerate() {
        assert_eq!(receipt.leaf.position, position as u64);
        receipt.verify(&domain, ADDRESS.parse().unwrap()).unwrap();
        let group = receipt.signed.group;
        if previous.1 != Some(group) {
            assert_eq!(group.previous, previous.0);
            previous = (group.digest(&domain), Some(group));
        }
    }
    assert_eq!(receipts.len(), COUNT);
    // The batches have the transactions in the order of the receipts.
    let batched = executed(&files.path("batches"));
    let hashes = batched.iter().map(alloy_primitives::keccak256);
    assert!(hashes.eq(receipts.iter().map(|receipt| receipt.leaf.transaction)));
}

#[test]
fn lines_that_cannot_be_confirmed_are_told() {
    let files = Files::new();
    let lines = files.transactions();
    let good: Vec<&str> = lines.lines().take(3).collect();
    let stdin = format!("{}\nno digits\n{}\n0x02\n{}\n", good[0], good[0], good[1]);
    let output = run(
        &files.engine(&["--answers", "FILE:answers", "--json"]),
        stdin.as_bytes(),
    );
    assert!(output.status.success(), "{output:?}");
    let report = json(&output.stdout).unwrap();
    let counts = ["lines", "confirmed", "rejected"].map(|name| report[name].as_u64().unwrap());
    assert_eq!(counts, [5, 2, 3]);
    let answers = fs::read_to_string(files.path("answers")).unwrap();
    let mut rejected = Vec::new();
    for line in answers.lines() {
        let line = json(line.as_bytes()).unwrap();
        if let Some(why) = line["rejected"].as_str() {
            rejected.push((line["line"].as_u64().unwrap(), why.to_owned()));
        }
    }
    rejected.sort();
    let numbers: Vec<u64> = rejected.iter().map(|(line, _)| *line).collect();
    assert_eq!(numbers, [2, 3, 4]);
    assert!(rejected[0].1.starts_with("expected hexadecimal digits"));
    assert!(rejected[1].1.contains("nonce too low") || rejected[1].1.contains("already known"));
}

/// Transactions that wait for a nonce that does not come are answered at the end, and the next
/// start confirms them.
#[test]
fn what_waits_for_a_nonce_is_answered_at_the_end() {
    let files = Files::new();
    let lines = files.transactions();
    let (first, rest) = lines.split_once('\n').unwrap();
    let output = run(
        &files.engine(&["--answers", "FILE:answers", "--json"]),
        rest.as_bytes(),
    );
    assert!(output.status.success(), "{output:?}");
    let report = json(&output.stdout).unwrap();
    let waited = report["rejected"].as_u64().unwrap();
    assert!((10..COUNT as u64 / 2).contains(&waited), "{report}");
    assert_eq!(report["confirmed"], COUNT as u64 - 1 - waited);
    let answers = fs::read_to_string(files.path("answers")).unwrap();
    let mut again = format!("{first}\n");
    for line in answers.lines() {
        let line = json(line.as_bytes()).unwrap();
        if let Some(why) = line["rejected"].as_str() {
            assert!(why.contains("closed before"), "{why}");
            let number = line["line"].as_u64().unwrap() as usize;
            again.push_str(rest.lines().nth(number - 1).unwrap());
            again.push('\n');
        }
    }
    let output = run(&files.engine(&["--json"]), again.as_bytes());
    let report = json(&output.stdout).unwrap();
    assert_eq!(report["confirmed"], waited + 1, "{report}");
    assert_eq!(report["rejected"], 0);
}

#[test]
fn wrong_files_and_folders_of_the_engine_are_told() {
    let files = Files::new();
    let fails = |arguments: &[String], code: i32, expected: &str| {
        let output = run(arguments, b"");
        let error = one_line_error(&output);
        let error = error.unwrap_or_else(|| panic!("{}", text(&output.stderr)));
        assert!(error.contains(expected), "{error}");
        assert_eq!(output.status.code(), Some(code), "{error}");
    };
    let quiet = files.engine(&["--quiet"]);
    fs::write(files.path("key"), "0x00").unwrap();
    fails(&quiet, 3, "expected a private key");
    fs::write(files.path("key"), KEY).unwrap();
    fails(&files.engine(&["--quiet", "FILE:none"]), 3, "can't read");
    let answers = ["--quiet", "--answers", "FILE:key"];
    fails(
        &files.engine(&answers),
        3,
        "expected another file than that of --private-key",
    );

    assert!(run(&quiet, b"").status.success());
    // The same folder with other accounts.
    let genesis = files.path(&format!("mixed-{COUNT}.json"));
    let text = fs::read_to_string(&genesis).unwrap();
    let other = text.replacen("\"timestamp\": 1700000000", "\"timestamp\": 1700000001", 1);
    assert_ne!(text, other);
    fs::write(&genesis, other).unwrap();
    fails(&quiet, 3, "chain");
    let parentless = text.replacen("\"parent\"", "\"other\"", 1);
    fs::write(&genesis, parentless).unwrap();
    fails(&quiet, 1, "other");
    // A parent that a chain cannot begin with as it is.
    let used = text.replacen("\"timestamp\"", "\"gas_used\": 21000, \"timestamp\"", 1);
    fs::write(&genesis, used).unwrap();
    fails(&quiet, 1, "parent.gas_used");
    fs::write(&genesis, text).unwrap();
    fails(
        &files.engine(&["--quiet", "--ptau", "FILE:key"]),
        2,
        "--ptau has no effect",
    );
}
