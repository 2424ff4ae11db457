//! A node over the recorded chain of Ethereum's specification, and all recorded requests to it.

#![expect(clippy::unwrap_used, reason = "helpers of tests fail by panicking")]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;
use zkfabric_testing::published;

use super::node::Node;
use super::{one_line_error, text, zkfabric};

/// Variable with the token of the methods of `debug`, and the token.
const TOKEN: (&str, &str) = ("ZKFABRIC_TEST_TOKEN", "recorded-requests");
/// Recorded files of requests.
const FILES: usize = 94;

/// What this node answers otherwise than the recorded client.
struct Difference {
    /// File of the request, with the request's position where the file has several.
    request: &'static str,
    /// Place in the answer, as a JSON pointer.
    at: &'static str,
    /// What is there instead; `None` for nothing.
    answer: Option<&'static str>,
    reason: &'static str,
}

/// All differences. One that is not here fails the test, and so does one that is gone.
const DIFFERENCES: &[Difference] = &[
    Difference {
        request: "debug_getRawBlock/get-invalid-number",
        at: "/error/message",
        answer: Some("\"invalid argument 0 (block): hex string without 0x prefix\""),
        reason: "errors name the parameter, too",
    },
    Difference {
        request: "eth_estimateGas/estimate-successful-call",
        at: "/result",
        answer: Some("\"0x5270\""),
        reason: "the estimate is what the call needs; geth's search ends up to 1.5 % above that",
    },
    Difference {
        request: "eth_estimateGas/estimate-with-eip7702#2",
        at: "/result",
        answer: Some("\"0xb3b0\""),
        reason: "as for the successful call: 21,000 gas and 25,000 of one authorization suffice",
    },
    Difference {
        request: "txpool_status/get-status",
        at: "/result/pending",
        answer: Some("\"0x5\""),
        reason: "the recorded client had one transaction more than the recorded requests send",
    },
];

/// Returns the folder of the chain.
fn data() -> Option<PathBuf> {
    Some(published::data("execution-apis")?.join("tests"))
}

fn start(folder: &Path) -> Node {
    let path = |name: &str| folder.join(name).to_str().unwrap().to_owned();
    let (chain, genesis) = (path("chain.rlp"), path("genesis.json"));
    let listen = "127.0.0.1:0";
    Node::run_with(
        &[
            "--import",
            &chain,
            "--genesis",
            &genesis,
            "--listen",
            listen,
            "--debug-token-env",
            TOKEN.0,
        ],
        &[TOKEN],
    )
}

/// Lists the recorded files, in ascending order of their names.
fn recorded(folder: &Path) -> Vec<(String, String)> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let methods = entry.unwrap().path();
        if !methods.is_dir() {
            continue;
        }
        for entry in fs::read_dir(&methods).unwrap() {
            let path = entry.unwrap().path();
            let name = path.strip_prefix(folder).unwrap();
            let name = name.with_extension("").to_str().unwrap().to_owned();
            files.push((name, fs::read_to_string(&path).unwrap()));
        }
    }
    files.sort();
    files
}

/// Returns requests and answers of a recorded file, each with its name.
fn exchanges(name: &str, file: &str) -> Vec<(String, String, Value)> {
    let mut exchanges: Vec<(String, String, Value)> = Vec::new();
    let mut request = None;
    for line in file.lines() {
        if let Some(asked) = line.strip_prefix(">> ") {
            request = Some(asked.to_owned());
        } else if let Some(answer) = line.strip_prefix("<< ") {
            let name = match exchanges.len() {
                0 => name.to_owned(),
                before => format!("{name}#{}", before + 1),
            };
            let answer = serde_json::from_str(answer).unwrap();
            exchanges.push((name, request.take().unwrap(), answer));
        }
    }
    exchanges
}

/// Lists the places in which two values differ. Objects are compared by keys, and numbers by value.
fn compare(recorded: &Value, got: &Value, at: &str, places: &mut BTreeMap<String, Option<Value>>) {
    match (recorded, got) {
        (Value::Object(expected), Value::Object(object)) => {
            for (key, value) in expected {
                let at = format!("{at}/{key}");
                match object.get(key) {
                    Some(got) => compare(value, got, &at, places),
                    None => {
                        places.insert(at, None);
                    }
                }
            }
            for (key, got) in object {
                if !expected.contains_key(key) {
                    places.insert(format!("{at}/{key}"), Some(got.clone()));
                }
            }
        }
        (Value::Array(expected), Value::Array(list)) => {
            for index in 0..expected.len().max(list.len()) {
                let at = format!("{at}/{index}");
                match (expected.get(index), list.get(index)) {
                    (Some(value), Some(got)) => compare(value, got, &at, places),
                    (_, got) => {
                        places.insert(at, got.cloned());
                    }
                }
            }
        }
        (Value::Number(expected), Value::Number(number)) => {
            if expected.as_f64() != number.as_f64() {
                places.insert(at.to_owned(), Some(got.clone()));
            }
        }
        _ if recorded == got => {}
        _ => {
            places.insert(at.to_owned(), Some(got.clone()));
        }
    }
}

/// Each recorded request has its recorded answer, but for what the table lists.
#[test]
fn a_recorded_chain_answers_as_recorded() {
    let Some(folder) = data() else { return };
    let node = start(&folder);
    assert_eq!(node.report["chain_id"], 3_503_995_874_084_926_u64);
    let files = recorded(&folder);
    assert_eq!(files.len(), FILES);
    let mut found = Vec::new();
    for (name, file) in &files {
        for (name, request, recorded) in exchanges(name, file) {
            let got = node.post(&request, Some(TOKEN.1)).unwrap();
            let mut places = BTreeMap::new();
            compare(&recorded, &got, "", &mut places);
            found.extend(places.into_iter().map(|(at, got)| {
                let got = got.map(|got| got.to_string());
                (name.clone(), at, got)
            }));
        }
    }
    let listed = DIFFERENCES.iter().map(|difference| {
        assert!(!difference.reason.is_empty());
        let answer = difference.answer.map(ToOwned::to_owned);
        let (request, at) = (difference.request.to_owned(), difference.at.to_owned());
        (request, at, answer)
    });
    let mut listed: Vec<_> = listed.collect();
    listed.sort();
    found.sort();
    let new: Vec<_> = found.iter().filter(|one| !listed.contains(one)).collect();
    let gone: Vec<_> = listed.iter().filter(|one| !found.contains(one)).collect();
    assert!(
        new.is_empty(),
        "answers that differ and are not listed: {new:#?}"
    );
    assert!(
        gone.is_empty(),
        "listed differences that are gone: {gone:#?}"
    );
    let (code, words) = node.stop();
    assert_eq!(code, Some(0), "{words}");
}

/// What the recorded requests do not ask for: old states with proofs, ommers, logs, health, and
/// methods of the engine's chain alone.
#[test]
fn a_recorded_chain_has_all_its_states() {
    let Some(folder) = data() else { return };
    let node = start(&folder);
    let ask = |method: &str, params: Value| node.ask(method, &params);
    let result = |method: &str, params: Value| ask(method, params)["result"].clone();
    // The account counts its calls in its first slot.
    let counter = "0x7dcd17433742f4c0ca53122ab541d0ba67fc27df";
    let mut counts = Vec::new();
    for block in 0..=54 {
        let number = format!("{block:#x}");
        let proof = result(
            "eth_getProof",
            serde_json::json!([counter, ["0x0"], number]),
        );
        let slot = result(
            "eth_getStorageAt",
            serde_json::json!([counter, "0x0", number]),
        );
        let slot = slot.as_str().unwrap().trim_start_matches("0x");
        let value = proof["storageProof"][0]["value"].as_str().unwrap();
        let count = u64::from_str_radix(slot.trim_start_matches('0'), 16).unwrap_or(0);
        assert_eq!(value, format!("{count:#x}"));
        counts.push(count);
    }
    assert!(
        counts.is_sorted() && counts[0] == 0 && counts[54] == 0x38,
        "{counts:?}"
    );
    let logs = result(
        "eth_getLogs",
        serde_json::json!([{"address": counter, "fromBlock": "0x0", "toBlock": "latest"}]),
    );
    assert_eq!(logs.as_array().unwrap().len(), 0x38);
    let config = result("eth_config", serde_json::json!([]));
    assert_eq!(config["current"]["forkId"], "0xe272ecbe", "{config}");
    assert_eq!(
        (&config["next"], &config["last"]),
        (&Value::Null, &Value::Null)
    );
    let none = ask("zkf_getBatches", serde_json::json!([null, 1]));
    assert_eq!(none["error"]["code"], -32601, "{none}");
    let refused = ask("eth_sendRawTransactionSync", serde_json::json!(["0x01"]));
    let words = refused["error"]["message"].as_str().unwrap();
    assert!(words.contains("recorded chain"), "{refused}");
    let (status, health) = node.page("/health");
    assert_eq!(status, 200, "{health}");
    // Without the token, nobody traces.
    let traced = ask("debug_getRawBlock", serde_json::json!(["0x1"]));
    assert!(traced.get("error").is_some(), "{traced}");
}

/// A chain of another genesis, a file that is cut, and options of a sequencer are refused.
#[test]
fn a_chain_that_does_not_follow_is_refused() {
    let Some(folder) = data() else { return };
    let scratch = tempfile::tempdir().unwrap();
    let place = |name: &str| scratch.path().join(name).to_str().unwrap().to_owned();
    let of_data = |name: &str| folder.join(name).to_str().unwrap().to_owned();
    let (chain, genesis) = (of_data("chain.rlp"), of_data("genesis.json"));
    let run = |chain: &str, genesis: &str, more: &[&str]| {
        let args = ["node", "--import", chain, "--genesis", genesis];
        zkfabric(&[&args, more].concat()).unwrap()
    };
    let other = fs::read_to_string(&genesis)
        .unwrap()
        .replace("0x5f5e100", "0x5f5e101");
    fs::write(place("genesis.json"), other).unwrap();
    let refused = run(&chain, &place("genesis.json"), &[]);
    let line = one_line_error(&refused).unwrap();
    assert!(
        line.starts_with("block 1: parent hash is 0x44fd89d5"),
        "{line}"
    );
    let bytes = fs::read(&chain).unwrap();
    fs::write(place("cut.rlp"), &bytes[..bytes.len() - 1]).unwrap();
    let refused = run(&place("cut.rlp"), &genesis, &[]);
    let line = one_line_error(&refused).unwrap();
    assert!(line.contains("is no block: input too short"), "{line}");
    for more in [
        &["--folder", "chain"][..],
        &["--batches", "batches"],
        &["--dev"],
        &["--block-time", "100"],
    ] {
        let refused = run(&chain, &genesis, more);
        assert_eq!(refused.status.code(), Some(2), "{more:?}");
        let words = text(&refused.stderr);
        assert!(words.contains("cannot be used with"), "{words}");
    }
}
