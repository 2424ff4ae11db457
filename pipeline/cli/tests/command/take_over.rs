//! Two processes of the engine, of which the second one takes over.

#![expect(clippy::unwrap_used, reason = "helpers of tests fail by panicking")]

use std::collections::BTreeMap;
use std::fs;
use std::io::Write;
use std::process::{Child, ChildStdin, Command, Output, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use alloy_primitives::{B256, keccak256};
use zkfabric_log::Log;
use zkfabric_receipt::{Domain, Receipt};

use super::engine::{ADDRESS, CHAIN_ID, Files, executed, receipt};
use super::{BINARY, json, text};

/// An engine whose stream is open.
struct Engine {
    child: Child,
    stdin: ChildStdin,
}

impl Engine {
    fn start(files: &Files, others: &[&str]) -> Self {
        let mut command = Command::new(BINARY);
        command.args(files.engine(others));
        command
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped());
        let mut child = command.spawn().unwrap();
        let stdin = child.stdin.take().unwrap();
        Self { child, stdin }
    }

    fn send(&mut self, lines: &[&str]) {
        // One that has ended reads no more.
        let _ = self.stdin.write_all((lines.join("\n") + "\n").as_bytes());
    }

    /// Ends the stream, and waits for the process.
    fn end(self) -> Output {
        drop(self.stdin);
        self.child.wait_with_output().unwrap()
    }

    /// Waits for a process that ends while its stream is open.
    fn ended(self) -> Output {
        let Self { child, stdin } = self;
        let output = child.wait_with_output().unwrap();
        drop(stdin);
        output
    }
}

/// Returns the answers of a file so far.
fn answers(files: &Files, name: &str) -> Vec<serde_json::Value> {
    let text = fs::read_to_string(files.path(name)).unwrap_or_default();
    let whole = text.rsplit_once('\n').map_or("", |(whole, _)| whole);
    whole
        .lines()
        .map(|line| json(line.as_bytes()).unwrap())
        .collect()
}

/// Waits until so many transactions are confirmed.
fn until(files: &Files, name: &str, count: usize) {
    let end = Instant::now() + Duration::from_secs(300);
    while answers(files, name).len() < count {
        assert!(Instant::now() < end, "no answers");
        thread::sleep(Duration::from_millis(5));
    }
}

fn confirmed(files: &Files, name: &str) -> Vec<Receipt> {
    let answers = answers(files, name);
    let confirmed = answers.iter().filter(|line| line["rejected"].is_null());
    confirmed.map(receipt).collect()
}

/// The first process ends while its stream is open, after it has answered what it had taken; the
/// second one goes on at the next position. Nothing is answered twice, and nothing is missing.
#[test]
fn a_second_process_takes_over_without_a_gap() {
    let files = Files::new();
    let lines = files.transactions();
    let lines: Vec<&str> = lines.lines().collect();
    let batches = ["--batches", "FILE:batches", "--json"];
    let of = |name: &'static str| [&["--answers", name][..], &batches].concat();
    let mut first = Engine::start(&files, &of("FILE:first"));
    first.send(&lines[..100]);
    until(&files, "first", 60);
    // Who is not to ask is refused, and the first one goes on.
    let refused = Engine::start(&files, &["--quiet"]).end();
    assert_eq!(refused.status.code(), Some(3), "{refused:?}");
    assert!(text(&refused.stderr).contains("--take-over"), "{refused:?}");
    first.send(&lines[100..120]);
    until(&files, "first", 110);

    let take_over = [&of("FILE:second")[..], &["--take-over"]].concat();
    let mut second = Engine::start(&files, &take_over);
    // All of them: what the first one has confirmed is rejected by its nonce.
    second.send(&lines);
    let first = first.ended();
    assert!(first.status.success(), "{first:?}");
    let second = second.end();
    assert!(second.status.success(), "{second:?}");
    let reports = [first, second].map(|output| json(&output.stdout).unwrap());
    let [first, second] = &reports;
    assert_eq!(
        (&first["handed_over"], &second["handed_over"]),
        (&true.into(), &false.into())
    );
    assert_eq!((&first["epoch"], &second["epoch"]), (&1.into(), &2.into()));
    assert_eq!(first["lines"], answers(&files, "first").len() as u64);

    let mut receipts = confirmed(&files, "first");
    let handed = receipts.len();
    assert!((110..=120).contains(&handed), "{handed}");
    receipts.extend(confirmed(&files, "second"));
    // Consecutive positions, with receipts that chain across both.
    let domain = Domain::new(CHAIN_ID);
    let (mut previous, mut groups) = (B256::ZERO, BTreeMap::new());
    for receipt in &receipts {
        receipt.verify(&domain, ADDRESS.parse().unwrap()).unwrap();
        let group = receipt.signed.group;
        groups.insert(group.first, group);
    }
    for group in groups.values() {
        assert_eq!(group.previous, previous);
        previous = group.digest(&domain);
    }
    receipts.sort_by_key(|receipt| receipt.leaf.position);
    let positions = receipts.iter().map(|receipt| receipt.leaf.position);
    assert!(positions.eq(0..lines.len() as u64));
    let mut hashes: Vec<B256> = receipts
        .iter()
        .map(|receipt| receipt.leaf.transaction)
        .collect();
    // The batches of both are one chain, with the transactions in this order.
    let batched = executed(&files.path("batches"));
    assert!(batched.iter().map(keccak256).eq(hashes.iter().copied()));
    hashes.sort_unstable();
    hashes.dedup();
    assert_eq!(hashes.len(), lines.len());
}

/// One that waits and goes away takes nothing over: its request ends with it.
#[test]
fn a_request_ends_with_its_process() {
    let files = Files::new();
    let lines = files.transactions();
    let lines: Vec<&str> = lines.lines().collect();
    // Somebody's file from a process that was killed.
    fs::create_dir(files.path("chain")).unwrap();
    fs::write(files.path("chain").join("take-over"), "").unwrap();
    let mut engine = Engine::start(&files, &["--answers", "FILE:answers", "--json"]);
    engine.send(&lines[..20]);
    until(&files, "answers", 20);
    fs::write(files.path("chain").join("take-over"), "").unwrap();
    engine.send(&lines[20..40]);
    until(&files, "answers", 40);
    let output = engine.end();
    let report = json(&output.stdout).unwrap();
    assert_eq!(report["handed_over"], false);
    assert_eq!(report["confirmed"], 40);
}

/// Where no lock keeps two processes apart, the log does: the old one signs nothing for anybody
/// once a newer one has opened the log, and ends with the reason.
#[test]
fn a_fenced_engine_answers_nothing() {
    let files = Files::new();
    let lines = files.transactions();
    let lines: Vec<&str> = lines.lines().collect();
    let mut engine = Engine::start(&files, &["--answers", "FILE:answers", "--json"]);
    engine.send(&lines[..50]);
    until(&files, "answers", 50);
    let log = files.path("chain").join("log");
    fs::remove_file(log.join("lock")).unwrap();
    let (_log, recovered) = Log::open(&log, &zkfabric_log::Options::default()).unwrap();
    assert_eq!(recovered.epoch, 2);
    engine.send(&lines[50..]);
    let output = engine.ended();
    assert_eq!(output.status.code(), Some(3), "{output:?}");
    let error = text(&output.stderr);
    assert!(
        error.contains("epoch 1") && error.contains("newer"),
        "{error}"
    );
    assert_eq!(confirmed(&files, "answers").len(), 50);
}
