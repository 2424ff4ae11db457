//! A copy of a node's folder is a backup.

#![expect(clippy::unwrap_used, reason = "helpers of tests fail by panicking")]

use std::fs;
use std::path::Path;

use serde_json::{Value, json};

use super::node::{Node, until};
use super::node_kills::Account;

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        match entry.file_type().unwrap().is_dir() {
            true => copy(&entry.path(), &target),
            false => drop(fs::copy(entry.path(), target).unwrap()),
        }
    }
}

fn receipts(node: &Node, hashes: &[Value]) -> Vec<Value> {
    let receipt = |hash: &Value| {
        let answer = node.ask("eth_getTransactionReceipt", &json!([hash]));
        assert_eq!(answer["result"]["status"], "0x1", "{answer}");
        answer["result"].clone()
    };
    hashes.iter().map(receipt).collect()
}

/// A node on the copy of a folder that was stopped has the same receipts and goes on, also on a
/// copy without the state, which is made again.
#[test]
fn a_node_goes_on_from_a_copy_of_its_folder() {
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str| folder.path().join(name);
    let start = |name: &str| {
        let path = path(name);
        Node::start(&["--folder", path.to_str().unwrap(), "--block-time", "100"])
    };
    let node = start("chain");
    let account = Account::of(&node, 1);
    let send = |node: &Node, nonce: u64| {
        let sent = node.ask("eth_sendRawTransaction", &json!([account.transfer(nonce)]));
        assert!(sent["error"].is_null(), "{sent}");
        sent["result"].clone()
    };
    let hashes: Vec<Value> = (0..5).map(|nonce| send(&node, nonce)).collect();
    until("a header of the last block", || {
        let last = receipts(&node, &hashes[4..]);
        let number = &last[0]["blockNumber"];
        let block = node.ask("eth_getBlockByNumber", &json!([number, false]));
        let root = block["result"]["stateRoot"].as_str().unwrap().to_owned();
        root.bytes().skip(2).any(|digit| digit != b'0')
    });
    let before = receipts(&node, &hashes);
    let (code, words) = node.stop();
    assert_eq!(code, Some(0), "{words}");

    copy(&path("chain"), &path("whole"));
    copy(&path("chain"), &path("without state"));
    fs::remove_dir_all(path("without state").join("state")).unwrap();
    for name in ["whole", "without state"] {
        let node = start(name);
        assert_eq!(receipts(&node, &hashes), before, "{name}");
        send(&node, 5);
        let (code, words) = node.stop();
        assert_eq!(code, Some(0), "{name}: {words}");
    }
}
