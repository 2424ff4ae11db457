//! Nodes that follow another one, as processes.

#![expect(
    clippy::panic,
    clippy::unwrap_used,
    reason = "helpers of tests fail by panicking"
)]

use std::thread;
use std::time::Duration;

use serde_json::{Value, json};

use super::node::Node;
use super::node_kills::Account;
use super::{one_line_error, zkfabric};

/// Waits until a node has the receipt of a transaction.
fn receipt(node: &Node, id: &Value) -> Value {
    for _ in 0..2_000 {
        let answer = node.ask("eth_getTransactionReceipt", &json!([id]));
        if answer["result"].is_object() {
            return answer["result"].clone();
        }
        thread::sleep(Duration::from_millis(5));
    }
    panic!("the transaction does not come");
}

/// A replica takes transactions and answers, also behind a kill of its source, and stops cleanly.
#[test]
fn a_replica_outlives_its_source() {
    let folder = tempfile::tempdir().unwrap();
    let place = |name: &str| folder.path().join(name).to_str().unwrap().to_owned();
    let (chain, copy) = (place("chain"), place("replica"));
    let mut source = Node::start(&["--folder", &chain]);
    let account = Account::of(&source, 0);
    let first = source.ask("eth_sendRawTransaction", &json!([account.transfer(0)]));
    let genesis = format!("{chain}/dev.json");
    let (address, key) = (
        source.websocket().to_owned(),
        source.report["receipts"].as_str().unwrap().to_owned(),
    );
    let follow = |folder: &str| {
        Node::run(&[
            "--follow",
            &address,
            "--sequencer-key",
            &key,
            "--genesis",
            &genesis,
            "--folder",
            folder,
            "--listen",
            "127.0.0.1:0",
        ])
    };
    let replica = follow(&copy);
    assert_eq!(receipt(&replica, &first["result"])["status"], "0x1");
    // By the replica, and found there at the first question.
    let second = replica.ask("eth_sendRawTransaction", &json!([account.transfer(1)]));
    let own = replica.ask("eth_getTransactionReceipt", &json!([second["result"]]));
    assert_eq!(own["result"]["status"], "0x1", "{second}");
    let port = source.http().rsplit(':').next().unwrap().to_owned();
    source.kill();
    source.reap();
    // What is there is answered; what needs the source says so.
    let left = replica.ask("eth_blockNumber", &json!([]));
    assert!(left["result"].is_string());
    let lost = replica.ask("eth_sendRawTransaction", &json!([account.transfer(2)]));
    assert_eq!(lost["error"]["code"], -32002, "{lost}");
    let again = Node::run(&[
        "--dev",
        "--folder",
        &chain,
        "--listen",
        &format!("127.0.0.1:{port}"),
    ]);
    let third = again.ask("eth_sendRawTransaction", &json!([account.transfer(2)]));
    let of_source = receipt(&again, &third["result"]);
    assert_eq!(
        receipt(&replica, &third["result"])["from"],
        of_source["from"]
    );
    let (code, words) = replica.stop();
    assert_eq!(code, Some(0), "{words}");
    let replica = follow(&copy);
    assert_eq!(receipt(&replica, &first["result"])["status"], "0x1");
    replica.stop();
    again.stop();
}

/// Follows a node with the key of this version's program.
fn verifying(source: &Node, genesis: &str, folder: &str) -> Node {
    let key = source.report["receipts"].as_str().unwrap();
    Node::run(&[
        "--follow",
        source.websocket(),
        "--sequencer-key",
        key,
        "--genesis",
        genesis,
        "--folder",
        folder,
        "--listen",
        "127.0.0.1:0",
        "--execute-one-in",
        "1",
        "--allow-dev-srs",
    ])
}

/// Waits up to ten minutes, in which batches are proved.
fn until(mut holds: impl FnMut() -> bool) {
    for _ in 0..6_000 {
        if holds() {
            return;
        }
        thread::sleep(Duration::from_millis(100));
    }
    panic!("it does not come");
}

/// Proofs of a real prover are verified by a replica; a changed one and one of another batch are
/// not.
#[test]
fn a_whole_proof_of_a_batch_is_verified_by_a_replica() {
    let folder = tempfile::tempdir().unwrap();
    let place = |name: &str| folder.path().join(name).to_str().unwrap().to_owned();
    let (chain, batches) = (place("chain"), place("batches"));
    let prove = ["--prove", "--prove-priority", "normal"];
    let write = ["--folder", &chain, "--batches", &batches];
    let source = Node::start(&[&write[..], &prove, &["--batch-seconds", "0"]].concat());
    let account = Account::of(&source, 0);
    let mut sent = Vec::new();
    // A batch of its own for each block, which the next block closes.
    for nonce in 0..3 {
        let answer = source.ask("eth_sendRawTransaction", &json!([account.transfer(nonce)]));
        sent.push(answer["result"].clone());
        let number = receipt(&source, &sent[sent.len() - 1])["blockNumber"].clone();
        until(|| {
            let safe = source.ask("eth_getBlockByNumber", &json!(["safe", false]));
            safe["result"]["number"] == number
        });
    }
    let proofs = || {
        let files = std::fs::read_dir(&batches).unwrap();
        let files = files.map(|file| file.unwrap().path());
        let mut proofs: Vec<_> = files
            .filter(|path| path.extension().is_some_and(|end| end == "proof"))
            .collect();
        proofs.sort();
        proofs
    };
    let stage = |node: &Node, id: &Value| {
        let status = node.ask("zkf_transactionStatus", &json!([id]));
        status["result"]["stage"].clone()
    };
    until(|| stage(&source, &sent[1]) == "proved");
    let genesis = format!("{chain}/dev.json");
    let replica = verifying(&source, &genesis, &place("replica"));
    until(|| stage(&replica, &sent[1]) == "proved");
    assert_eq!(stage(&replica, &sent[0]), "proved");
    let (_, metrics) = replica.page("/metrics");
    let wanted = [
        "zkf_replica_proof_seconds_sum ",
        "zkf_replica_proof_seconds_count ",
    ];
    for line in metrics.lines() {
        if wanted.iter().any(|name| line.starts_with(name)) {
            println!("{line}");
        }
    }
    replica.stop();

    let mut written = proofs().into_iter();
    let (first, second) = (written.next().unwrap(), written.next().unwrap());
    let mut bit = std::fs::read(&second).unwrap();
    let middle = bit.len() / 2;
    bit[middle] ^= 1;
    for (name, forged) in [("bit", bit), ("other", std::fs::read(&first).unwrap())] {
        std::fs::write(&second, forged).unwrap();
        let replica = verifying(&source, &genesis, &place(name));
        let health = || {
            let (_, page) = replica.page("/health");
            serde_json::from_str::<Value>(&page).unwrap()
        };
        until(|| health()["unproved"].is_string());
        println!("{name}: {}", health()["unproved"]);
        assert_eq!(stage(&replica, &sent[0]), "proved");
        assert_eq!(stage(&replica, &sent[1]), "inBlock");
        let address = &source.report["accounts"][0]["address"];
        let balance = replica.ask("eth_getBalance", &json!([address, "latest"]));
        assert!(balance["result"].is_string(), "{balance}");
        replica.stop();
    }
    source.stop();
}

/// A replica of another key's chain ends, and says why.
#[test]
fn another_key_is_not_followed() {
    let folder = tempfile::tempdir().unwrap();
    let chain = folder.path().join("chain");
    let source = Node::start(&["--folder", chain.to_str().unwrap()]);
    let account = Account::of(&source, 0);
    source.ask("eth_sendRawTransaction", &json!([account.transfer(0)]));
    let genesis = chain.join("dev.json");
    let copy = folder.path().join("replica");
    let arguments = |key: &'static str| {
        [
            "node",
            "--follow",
            source.websocket(),
            "--sequencer-key",
            key,
            "--genesis",
            genesis.to_str().unwrap(),
            "--folder",
            copy.to_str().unwrap(),
            "--listen",
            "127.0.0.1:0",
        ]
    };
    let other = zkfabric(&arguments("0x0000000000000000000000000000000000000001")).unwrap();
    let error = one_line_error(&other).unwrap_or_else(|| super::text(&other.stderr));
    assert!(error.contains("--sequencer-key say"), "{error}");
    assert_eq!(other.status.code(), Some(1));
    // A genesis that is not the source's: neither the source's fault, nor a structure of Rust.
    let key = source.report["receipts"].as_str().unwrap();
    let right = std::fs::read_to_string(&genesis).unwrap();
    let edited = folder.path().join("edited.json");
    for (field, other) in [("chainId", 7), ("timestamp", 99), ("baseFee", 11)] {
        let mut file: Value = serde_json::from_str(&right).unwrap();
        file[field] = json!(other);
        std::fs::write(&edited, file.to_string()).unwrap();
        let copy = folder.path().join(field);
        let mut line = arguments("").map(str::to_owned);
        line[4] = key.to_owned();
        line[6] = edited.to_str().unwrap().to_owned();
        line[8] = copy.to_str().unwrap().to_owned();
        let line: Vec<&str> = line.iter().map(String::as_str).collect();
        let output = zkfabric(&line).unwrap();
        let error = one_line_error(&output).unwrap_or_else(|| super::text(&output.stderr));
        for part in ["does not begin as the genesis file", "eth_getBlockByNumber"] {
            assert!(error.contains(part), "{field}: {error}");
        }
        let misleads = error.contains("do not use this source") || error.contains(" { ");
        assert!(!misleads, "{field}: {error}");
    }
    for line in [
        &[
            "node",
            "--follow",
            "ws://127.0.0.1:1",
            "--genesis",
            "g",
            "--folder",
            "f",
        ][..],
        &["node", "--dev", "--follow", "ws://127.0.0.1:1"],
        &[
            "node",
            "--dev",
            "--sequencer-key",
            "0x0000000000000000000000000000000000000001",
        ],
        &["node", "--dev", "--execute-one-in", "1"],
        &["node", "--dev", "--allow-dev-srs"],
        &["node", "--dev", "--proof-key", "key"],
    ] {
        assert_eq!(zkfabric(line).unwrap().status.code(), Some(2), "{line:?}");
    }
}
