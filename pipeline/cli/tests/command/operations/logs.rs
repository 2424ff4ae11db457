//! Log records of a node.

#![expect(
    clippy::panic,
    reason = "helpers of tests fail by panicking, and say what they saw"
)]

use std::io::{Read as _, Write as _};
use std::net::TcpStream;

use serde_json::{Value, json};

use super::super::node::{Node, until};
use super::super::node_kills::Account;
use super::super::{BINARY, text};
use super::small_batches;

const JSON: [&str; 2] = ["--log-format", "json"];

/// Reads records: each line is one of them.
fn records(words: &str) -> Vec<Value> {
    let record = |line: &str| -> Value {
        let record: Value = serde_json::from_str(line).unwrap_or_else(|_| panic!("{line}"));
        assert!(
            record["timestamp"].as_str().unwrap().ends_with('Z'),
            "{line}"
        );
        assert!(
            record["level"].is_string() && record["fields"].is_object(),
            "{line}"
        );
        record
    };
    words.lines().map(record).collect()
}

fn messages(records: &[Value]) -> Vec<&str> {
    let messages = records.iter();
    messages
        .map(|record| record["message"].as_str().unwrap())
        .collect()
}

/// What a node does is in records with values: where it serves, its blocks and batches, and why it
/// stops.
#[test]
fn a_node_tells_what_it_does() {
    let folder = tempfile::tempdir().unwrap();
    let batches = folder.path().join("batches");
    let batches = small_batches(&batches);
    let others = ["--log-level", "debug", "--block-time", "50"];
    let node = Node::start(&[&JSON[..], &batches, &others].concat());
    let http = node.http().to_owned();
    let account = Account::of(&node, 0);
    let mut nonce = 0;
    until("a batch", || {
        let raw = account.transfer(nonce);
        node.ask("eth_sendRawTransaction", &json!([raw]));
        nonce += 1;
        std::thread::sleep(std::time::Duration::from_millis(50));
        !node.page("/metrics").1.contains("\nzkf_batches_total 0\n")
    });
    let (code, words) = node.stop();
    assert_eq!(code, Some(0));
    let records = records(&words);
    let find = |message: &str| {
        let found = records.iter().find(|record| record["message"] == message);
        found.unwrap_or_else(|| panic!("{message}: {words}"))
    };
    let serves = find("the node serves");
    assert_eq!(serves["level"], "info");
    assert_eq!(serves["fields"]["chain_id"], 31_337);
    assert_eq!(serves["fields"]["version"], env!("CARGO_PKG_VERSION"));
    let address = serves["fields"]["address"].as_str().unwrap();
    assert_eq!(format!("http://{address}"), http);
    let sealed = find("a block is sealed");
    assert_eq!(sealed["level"], "debug");
    assert!(sealed["fields"]["block"].as_u64() >= Some(1), "{sealed}");
    let hash = sealed["fields"]["hash"].as_str().unwrap();
    assert_eq!(hash.len(), 66);
    let batch = find("a batch is written");
    assert!(
        batch["fields"]["transactions"].as_u64() >= Some(1),
        "{batch}"
    );
    let messages = messages(&records);
    let stops = ["terminated: the node stops", "the node has stopped"];
    assert_eq!(messages[messages.len() - 1], stops[1]);
    assert!(messages.contains(&stops[0]), "{messages:?}");
}

/// Without a level, `--json` and `--quiet` leave records out; the environment sets one as the
/// command line does, and a failure is a record among others.
#[test]
fn levels_come_from_everywhere() {
    let (_, words) = Node::start(&[]).stop();
    assert_eq!(words, "");
    let run = |arguments: &[&str], level: &str| {
        let mut command = std::process::Command::new(BINARY);
        command
            .args(arguments)
            .env("ZKFABRIC_NODE_LOG_LEVEL", level);
        let output = command.output().unwrap();
        (output.status.code(), text(&output.stderr))
    };
    // An address of no machine.
    let taken = ["node", "--dev", "--listen", "192.0.2.1:1"];
    let (code, words) = run(&taken, "");
    assert_eq!(code, Some(3), "{words}");
    let (last, before) = words
        .trim_end()
        .rsplit_once('\n')
        .map_or(("", ""), |(b, l)| (l, b));
    assert!(last.starts_with("error: "), "{words}");
    assert!(before.contains(" info  zkfabric::command::"), "{words}");
    let (code, words) = run(&taken, "off");
    assert_eq!((code, words.lines().count()), (Some(3), 1), "{words}");
    let (code, words) = run(&[&taken[..], &JSON].concat(), "error");
    let all = records(&words);
    assert_eq!((code, all.len()), (Some(3), 1), "{words}");
    assert_eq!(
        (&all[0]["level"], &all[0]["fields"]["exit_code"]),
        (&json!("error"), &json!(3))
    );
    let (code, words) = run(&["node", "--dev"], "loud");
    assert_eq!(code, Some(2));
    assert!(words.contains("ZKFABRIC_NODE_LOG_LEVEL"), "{words}");
}

/// Sends a request with a header, and returns the answer.
fn send(node: &Node, header: &str, method: &str) -> String {
    let address = node.http().strip_prefix("http://").unwrap();
    let request = json!({"jsonrpc": "2.0", "id": 1, "method": method, "params": [{}, "latest"]});
    let request = request.to_string();
    let mut stream = TcpStream::connect(address).unwrap();
    let length = request.len();
    write!(
        stream,
        "POST / HTTP/1.1\r\nhost: {address}\r\ncontent-type: application/json\r\n\
         connection: close\r\n{header}\r\ncontent-length: {length}\r\n\r\n{request}"
    )
    .unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    answer
}

/// A peer chooses the words of a record, and neither its form nor the number of records; a token is
/// in none of them, whether it is right or not.
#[test]
fn a_peer_forges_no_record_and_fills_no_disk() {
    let token = std::env::var("PATH").unwrap();
    for format in ["json", "text"] {
        let others = ["--debug-token-env", "PATH", "--log-level"];
        let all = "trace,hyper=trace,hyper_util=trace,jsonrpsee_core=trace,tokio=trace";
        let node = Node::start(&[&["--log-format", format], &others[..], &[all]].concat());
        let method =
            "debug_\n{\"level\":\"error\"}\r\u{1b}[2J\u{202e}".to_owned() + &"x".repeat(9_999);
        let wrong = "authorization: bearer not-the-token-of-this-node";
        for _ in 0..200 {
            assert!(send(&node, wrong, &method).contains("-32001"));
        }
        let right = format!("authorization: bearer {token}");
        let traced = send(&node, &right, "debug_traceCall");
        assert!(traced.contains("\"result\""), "{traced}");
        let (_, words) = node.stop();
        let refused = "a call without the token is refused";
        let count = words.lines().filter(|line| line.contains(refused)).count();
        assert!((1..=25).contains(&count), "{count}");
        assert!(
            !words.contains(&token) && !words.contains("not-the-token"),
            "{words}"
        );
        for line in words.lines() {
            assert!(
                line.len() < 4_000 && !line.contains(char::is_control),
                "{line:?}"
            );
            assert!(!line.contains('\u{202e}'), "{line:?}");
            assert!(format == "json" || line.starts_with("20"), "{line}");
        }
        if format == "json" {
            let records = records(&words);
            let mut levels = records.iter().map(|record| &record["level"]);
            assert!(levels.all(|level| level != "error"), "{words}");
        }
    }
}
