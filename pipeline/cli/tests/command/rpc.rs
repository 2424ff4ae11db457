//! Batches from a node with recorded answers.

use std::fs;
use std::path::Path;

use zkfabric_testing::node::{Node, Reply};

use super::{json, one_line_error, text, zkfabric};

/// A node's data for `examples/small.json`, made by
/// `pipeline/execution/import/tests/fetch/recorded.rs`.
const SMALL: &str = concat!(
    env!("CARGO_MANIFEST_DIR"),
    "/../execution/import/tests/data/small.io"
);
const EXAMPLE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../examples/small.json");

fn recorded() -> std::io::Result<Node> {
    Ok(Node::recorded(&fs::read_to_string(SMALL)?))
}

/// Lists the files of a folder by name.
fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let names = entries.map(|entry| entry.file_name().to_string_lossy().into_owned());
    let mut names: Vec<_> = names.collect();
    names.sort();
    names
}

#[test]
fn a_batch_from_a_node_executes_as_the_batch_itself() {
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str| folder.path().join(name).to_str().unwrap().to_owned();
    let node = recorded().unwrap();
    let secret = format!("http://me:secret@{}/secret", node.host());
    let [whole, first, second] = ["whole.json", "first.json", "second.json"].map(path);
    let report = |args: &[&str]| {
        let output = zkfabric(&[args, &["--json"]].concat()).unwrap();
        assert!(
            output.status.success() && output.stderr.is_empty(),
            "{output:?}"
        );
        assert!(!text(&output.stdout).contains("secret"), "{output:?}");
        json(&output.stdout).unwrap()
    };
    let batch = |from, to, out| {
        report(&[
            "batch", "--rpc", &secret, "--from", from, "--to", to, "--out", out,
        ])
    };
    let direct = report(&["execute", EXAMPLE]);
    let made = batch("1", "2", &whole);
    assert_eq!(made["schema"], 2);
    assert_eq!(made["node"], node.url());
    assert_eq!(made["output"], direct["native"]);
    assert_eq!(
        (&made["gas"], &made["transactions"]),
        (&direct["gas"], &7.into())
    );
    assert_eq!(made["blocks"][1]["block"], 2);
    assert_eq!(made["blocks"][1]["hash"], direct["native"]["last_hash"]);

    let parent = path("whole.start.json");
    let executed = report(&["execute", &whole, "--parent", &parent]);
    assert_eq!(executed["native"], direct["native"]);
    assert_eq!(executed["vm_digest"], direct["vm_digest"]);
    assert_eq!(executed["guest_instructions"], direct["guest_instructions"]);

    // The same blocks as two batches, one on top of the other.
    let one = batch("0x1", "0x01", &first);
    let two = batch("2", "2", &second);
    assert_eq!(one["output"]["last_hash"], two["output"]["parent_hash"]);
    assert_eq!(two["output"]["last_hash"], made["output"]["last_hash"]);
    let executed = report(&["execute", &second, "--parent", &path("second.start.json")]);
    assert_eq!(executed["native"], two["output"]);
    assert_eq!(
        names(folder.path()),
        [
            "first.json",
            "first.start.json",
            "second.json",
            "second.start.json",
            "whole.json",
            "whole.start.json"
        ]
    );
}

#[test]
fn either_file_may_go_to_stdout_and_reports_go_beside() {
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str| folder.path().join(name).to_str().unwrap().to_owned();
    let node = recorded().unwrap();
    let url = node.url();
    let batch = ["batch", "--rpc", &url, "--from", "1", "--to", "2"];
    let run = |more: &[&str]| zkfabric(&[&batch[..], more].concat()).unwrap();
    let files = run(&["--out", &path("b"), "--out-parent", &path("p")]);
    assert!(files.status.success(), "{files:?}");
    let shown = text(&files.stdout);
    assert!(shown.contains("b: written, with its parent ") && shown.contains("last hash"));
    let stdout = run(&["-q", "--out", "-", "--out-parent", &path("q")]);
    assert_eq!(stdout.stdout, fs::read(path("b")).unwrap());
    let stdout = run(&["-q", "--out", &path("c"), "--out-parent", "-"]);
    assert_eq!(stdout.stdout, fs::read(path("p")).unwrap());
    assert!(text(&stdout.stderr).contains("last hash"), "{stdout:?}");

    let rules = ["--fork", "Prague", "--unprotected-transactions"];
    let seconds = ["--most-seconds-between-blocks", "7", "--json"];
    let ruled = run(&[&["--out", &path("r")], &rules[..], &seconds].concat());
    let ruled = &json(&ruled.stdout).unwrap()["output"];
    assert_eq!(ruled["fork"], "Prague");
    assert_eq!(ruled["unprotected_transactions"], true);
    assert_eq!(ruled["most_seconds_between_blocks"], 7);

    let progress = |talk: &[&str]| {
        let output = run(&[&["--out", &path("b")], talk].concat());
        text(&output.stderr)
            .lines()
            .map(str::to_owned)
            .collect::<Vec<_>>()
    };
    let begin = format!("blocks 1 to 2 from {url}");
    assert_eq!(progress(&[]), [begin.as_str()]);
    assert_eq!(progress(&["-q"]), [""; 0]);
    let lines = progress(&["-v"]);
    assert_eq!(lines.len(), 3, "{lines:?}");
    assert!(lines[2].starts_with("block 2: "), "{lines:?}");

    // The destinations are checked before the first request to the node.
    let asked = node.requests().len();
    let same = path("b");
    for (args, code, expected) in [
        (&["--out", "-"][..], 2, "--out-parent says where"),
        (&["--out", "/dev/null"], 2, "--out-parent says where"),
        (
            &["--out", "-", "--out-parent", "-"],
            2,
            "stdout takes one file",
        ),
        (
            &["--out", &same, "--out-parent", &same],
            3,
            "expected another file",
        ),
        (
            &["--out", "/nowhere/b"],
            3,
            "expected a name inside a folder",
        ),
        (
            &["--out", &same, "--out-parent", "/nowhere/b"],
            3,
            "expected a name inside a folder",
        ),
        (
            &["--out", &same, "--fork", "Paris"],
            2,
            "expected one of Cancun, Prague, Osaka",
        ),
    ] {
        let output = run(args);
        assert_eq!(output.status.code(), Some(code), "{args:?}: {output:?}");
        assert!(text(&output.stderr).contains(expected), "{output:?}");
    }
    assert_eq!(node.requests().len(), asked);
}

#[test]
fn failures_have_their_codes_and_leave_no_file() {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("b.json");
    let out = out.to_str().unwrap();
    let honest = recorded().unwrap();
    // Both blocks with the first block's witness.
    let answers = fs::read_to_string(SMALL).unwrap();
    let witnesses: Vec<&str> = answers
        .lines()
        .filter(|line| line.contains("\"codes\""))
        .collect();
    let lying = Node::recorded(&answers.replace(witnesses[1], witnesses[0]));
    let silent = Node::start(|_| Reply::Silence);
    let html = Node::start(|_| Reply::ok("<html>"));
    let gone = "http://me:secret@127.0.0.1:1/secret";
    let honest = honest.url();
    for (url, arguments, code, expected) in [
        (
            honest.as_str(),
            "--from 1 --to 3",
            3,
            "debug_getRawBlock of block 3: the node answers with error -32601",
        ),
        (
            &html.url(),
            "--from 1 --to 2",
            3,
            "eth_chainId: the answer's field .: expected value",
        ),
        (&silent.url(), "--from 1 --to 2 --timeout 1", 3, ": timeout"),
        (
            gone,
            "--from 1 --to 2",
            3,
            "eth_chainId from http://127.0.0.1:1: ",
        ),
        (
            &lying.url(),
            "--from 1 --to 2",
            1,
            "block 2 with the node's execution witness: ",
        ),
        (&honest, "--from 1 --to 2 --fork Cancun", 1, "block 1 "),
        (
            &honest,
            "--from 2 --to 1",
            2,
            "blocks 2 to 1: expected at least one block",
        ),
        (&honest, "--from 0 --to 1", 2, "none before block 1"),
        (
            "https://me:secret@127.0.0.1:1/secret",
            "--from 1 --to 2",
            3,
            "eth_chainId from https://127.0.0.1:1: ",
        ),
        (
            "ftp://node/secret",
            "--from 1 --to 2",
            2,
            "expected http://HOST:PORT or https://HOST:PORT, got another scheme",
        ),
        (
            &honest,
            "--from 0x1 --to latest",
            3,
            "eth_blockNumber: the node answers with error -32601",
        ),
    ] {
        let mut batch = vec!["batch", "-q", "--rpc", url, "--out", out];
        batch.extend(arguments.split(' '));
        let error = one_line_error(&zkfabric(&batch).unwrap()).unwrap();
        assert!(error.contains(expected), "{error}");
        assert!(!error.contains("secret"), "{error}");
        batch.push("--json");
        let output = zkfabric(&batch).unwrap();
        assert_eq!(output.status.code(), Some(code), "{output:?}");
        assert_eq!(json(&output.stderr).unwrap()["exit_code"], code);
    }
    assert_eq!(names(folder.path()), [""; 0]);
}
