//! Which block a tag names: blocks with headers by `latest`, the open block by `pending`.

use std::time::Duration;

use serde_json::{Value, json};
use zkfabric_rpc::{NodeOptions, Tags};

use super::support::{Asked, CONTRACT, call, number, options, wallets};
use super::wallet::{Call, nobody};

/// Starts a node whose blocks are open for so many milliseconds.
fn start(folder: &std::path::Path, ms: u64) -> Asked {
    let mut options = options();
    options.block.time = Duration::from_millis(ms);
    Asked::start_with(folder, options, NodeOptions::default())
}

async fn hashes_of(node: &Asked, filter: Value) -> Vec<Value> {
    let logs = node.ask("eth_getLogs", json!([filter])).await;
    let logs = logs.as_array().unwrap().iter();
    logs.map(|log| log["transactionHash"].clone()).collect()
}

/// Tags of blocks name blocks with headers, those of states the newest durable state, and only
/// `pending` names the open block.
#[tokio::test(flavor = "multi_thread")]
async fn latest_is_a_block_with_a_header_and_the_newest_state() {
    let folder = tempfile::tempdir().unwrap();
    let node = start(folder.path(), 600_000);
    let wallets = wallets();
    node.send(&wallets[0], &Call::transfer(0, nobody(1))).await;
    node.send(&wallets[0], &call(1, &[])).await;
    assert_eq!(node.height().await, 0);
    for (tag, height) in [("latest", 0), ("safe", 0), ("pending", 1)] {
        let block = node.ask("eth_getBlockByNumber", json!([tag, false])).await;
        assert_eq!(number(&block["number"]), height, "{tag}");
        let newest = node.ask("eth_feeHistory", json!(["0x1", tag, []])).await;
        assert_eq!(number(&newest["oldestBlock"]), height, "{tag}");
    }
    let count = json!(["pending"]);
    let count = node
        .ask("eth_getBlockTransactionCountByNumber", count)
        .await;
    assert_eq!(count, "0x2");
    for tag in ["latest", "pending"] {
        let balance = node.ask("eth_getBalance", json!([nobody(1), tag])).await;
        assert_eq!(balance, "0x1", "{tag}");
    }
    let balance = json!([nobody(1), "safe"]);
    assert_eq!(node.ask("eth_getBalance", balance).await, "0x0");
    let to = |tag: &str| json!({"address": CONTRACT, "fromBlock": "0x0", "toBlock": tag});
    assert_eq!(hashes_of(&node, to("latest")).await.len(), 0);
    assert_eq!(hashes_of(&node, to("pending")).await.len(), 1);
    // With the other tags the open block is the newest one.
    let node = node.with_tags(Tags::Open);
    assert_eq!(node.height().await, 1);
    let block = json!(["latest", false]);
    let block = node.ask("eth_getBlockByNumber", block).await;
    assert_eq!(number(&block["number"]), 1);
    assert_eq!(hashes_of(&node, to("latest")).await.len(), 1);
}

/// A question about the open block by its number is answered with its header, so that no block,
/// hash or list of transactions changes once it was seen. So is one about a receipt, whose log is
/// found up to `latest` then.
#[tokio::test(flavor = "multi_thread")]
async fn what_is_asked_of_the_open_block_waits_for_its_header() {
    let folder = tempfile::tempdir().unwrap();
    let node = start(folder.path(), 400);
    let wallets = wallets();
    for nonce in 0..4 {
        let id = node.send(&wallets[0], &call(nonce, &[])).await;
        let open = json!(["pending", false]);
        let open = node.ask("eth_getBlockByNumber", open).await;
        let at = open["number"].clone();
        assert!(number(&at) > node.height().await);
        let filter = json!({"address": CONTRACT, "fromBlock": at, "toBlock": at});
        let (block, receipts, receipt, found) = tokio::join!(
            node.ask("eth_getBlockByNumber", json!([at, false])),
            node.ask("eth_getBlockReceipts", json!([at])),
            node.ask("eth_getTransactionReceipt", json!([id])),
            hashes_of(&node, filter),
        );
        assert!(node.height().await >= number(&at));
        let latest = json!({"address": CONTRACT, "fromBlock": at, "toBlock": "latest"});
        assert_eq!(hashes_of(&node, latest).await, [json!(id)]);
        assert_ne!(block["stateRoot"], format!("{:#066x}", 0));
        assert_eq!(block["hash"], receipt["blockHash"]);
        assert_eq!(block["transactions"], json!([id]));
        assert_eq!(receipts, json!([receipt]));
        assert_eq!(found, [json!(id)]);
        let again = json!([at, false]);
        assert_eq!(node.ask("eth_getBlockByNumber", again).await, block);
    }
}

/// A block that takes long to end is not there until then by its number, and neither are its
/// receipts.
#[tokio::test(flavor = "multi_thread")]
async fn a_block_that_stays_open_is_not_there() {
    let folder = tempfile::tempdir().unwrap();
    let node = start(folder.path(), 600_000);
    let wallets = wallets();
    let id = node.send(&wallets[0], &call(0, &[])).await;
    let at = json!("0x1");
    let (block, receipts, receipt, logs) = tokio::join!(
        node.ask("eth_getBlockByNumber", json!([at, false])),
        node.ask("eth_getBlockReceipts", json!([at])),
        node.ask("eth_getTransactionReceipt", json!([id])),
        node.error("eth_getLogs", json!([{"fromBlock": at, "toBlock": at}])),
    );
    assert!(block.is_null() && receipts.is_null() && receipt.is_null());
    assert_eq!(logs.0, -32602);
    let transaction = node.ask("eth_getTransactionByHash", json!([id])).await;
    assert_eq!(transaction["blockNumber"], at);
    let node = node.with_tags(Tags::Open);
    let block = node.ask("eth_getBlockByNumber", json!([at, false])).await;
    assert_eq!(block["transactions"], json!([id]));
    let receipt = node.ask("eth_getTransactionReceipt", json!([id])).await;
    assert_eq!(receipt["blockNumber"], at);
}

/// A loop over numbers or ranges sees each log once, whatever comes between its questions.
#[tokio::test(flavor = "multi_thread")]
async fn loops_over_blocks_miss_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let node = start(folder.path(), 60);
    let wallets = wallets();
    let (mut sent, mut of_ranges, mut of_numbers) = (Vec::new(), Vec::new(), Vec::new());
    let (mut done, mut next) = (0, 1);
    for nonce in 0..150 {
        // The last ones are blocks whose header comes later than their questions.
        if nonce < 140 {
            sent.push(json!(node.send(&wallets[0], &call(nonce, &[])).await));
        } else {
            tokio::time::sleep(Duration::from_millis(30)).await;
        }
        let newest = node.height().await;
        if newest > done {
            let range = json!({
                "address": CONTRACT,
                "fromBlock": format!("{:#x}", done + 1),
                "toBlock": format!("{newest:#x}"),
            });
            of_ranges.extend(hashes_of(&node, range).await);
            done = newest;
        }
        if nonce % 5 == 0 || nonce >= 140 {
            let at = json!([format!("{next:#x}"), false]);
            let block = node.ask("eth_getBlockByNumber", at).await;
            if !block.is_null() {
                of_numbers.extend(block["transactions"].as_array().unwrap().clone());
                next += 1;
            }
        }
    }
    assert_eq!(of_ranges, sent);
    while of_numbers.len() < sent.len() {
        let at = json!([format!("{next:#x}"), false]);
        let block = node.ask("eth_getBlockByNumber", at).await;
        of_numbers.extend(block["transactions"].as_array().unwrap().clone());
        next += 1;
    }
    assert_eq!(of_numbers, sent);
}

/// Whoever reads logs up to `latest` and follows from then on, by a filter or a subscription, has
/// those of the open block once, with the hash of its header.
#[tokio::test(flavor = "multi_thread")]
async fn who_follows_begins_after_latest() {
    let folder = tempfile::tempdir().unwrap();
    let node = start(folder.path(), 3_000);
    let wallets = wallets();
    let mut sent = Vec::new();
    for nonce in 0..3 {
        sent.push(json!(node.send(&wallets[0], &call(nonce, &[])).await));
    }
    let filter = json!({"address": CONTRACT});
    assert!(hashes_of(&node, filter.clone()).await.is_empty());
    let params = ("logs", filter.clone());
    let mut logs = node
        .module
        .subscribe_unbounded("eth_subscribe", params)
        .await
        .unwrap();
    let installed = node.ask("eth_newFilter", json!([filter])).await;
    for nonce in 3..6 {
        sent.push(json!(node.send(&wallets[0], &call(nonce, &[])).await));
    }
    let changes = async || {
        let changes = node.ask("eth_getFilterChanges", json!([installed])).await;
        changes.as_array().unwrap().clone()
    };
    assert!(changes().await.is_empty());
    let (mut heard, mut of_filter) = (Vec::new(), Vec::new());
    for hash in &sent {
        let next = tokio::time::timeout(Duration::from_secs(10), logs.next::<Value>());
        let (log, _) = next.await.unwrap().unwrap().unwrap();
        assert_eq!(log["transactionHash"], *hash);
        of_filter.extend(changes().await);
        heard.push(log);
    }
    assert_eq!(of_filter, heard);
    let found = json!([{"address": CONTRACT, "fromBlock": "0x0"}]);
    assert_eq!(node.ask("eth_getLogs", found).await, json!(heard));
    // With the other tags logs come with their durable groups.
    let node = node.with_tags(Tags::Open);
    let params = ("logs", filter);
    let mut early = node
        .module
        .subscribe_unbounded("eth_subscribe", params)
        .await
        .unwrap();
    let id = node.send(&wallets[0], &call(6, &[])).await;
    let next = tokio::time::timeout(Duration::from_secs(10), early.next::<Value>());
    let (log, _) = next.await.unwrap().unwrap().unwrap();
    assert_eq!(log["transactionHash"], json!(id));
    let header = node
        .ask("eth_getBlockByNumber", json!(["safe", false]))
        .await;
    assert!(number(&log["blockNumber"]) > number(&header["number"]));
    let none = tokio::time::timeout(Duration::from_millis(50), logs.next::<Value>());
    assert!(none.await.is_err());
}

/// A filter and a subscription have logs of blocks within their bounds only.
#[tokio::test(flavor = "multi_thread")]
async fn who_follows_keeps_to_its_bounds() {
    let folder = tempfile::tempdir().unwrap();
    let node = start(folder.path(), 50);
    let wallets = wallets();
    let of = async |bounds: Value| {
        let mut filter = json!({"address": CONTRACT});
        for (name, bound) in bounds.as_object().unwrap() {
            filter[name] = bound.clone();
        }
        node.ask("eth_newFilter", json!([filter])).await
    };
    let past = of(json!({"fromBlock": "0x0", "toBlock": "0x0"})).await;
    let ahead = of(json!({"fromBlock": "0x32"})).await;
    let third = of(json!({"fromBlock": "0x3", "toBlock": "0x3"})).await;
    let free = of(json!({"fromBlock": "latest"})).await;
    let bounds = json!({"address": CONTRACT, "fromBlock": "0x2", "toBlock": "0x3"});
    let mut logs = node
        .module
        .subscribe_unbounded("eth_subscribe", ("logs", bounds))
        .await
        .unwrap();
    for nonce in 0..5 {
        let id = node.send(&wallets[0], &call(nonce, &[])).await;
        let receipt = node.ask("eth_getTransactionReceipt", json!([id])).await;
        assert_eq!(number(&receipt["blockNumber"]), nonce + 1);
        node.sealed(nonce + 1).await;
    }
    let blocks = async |filter: &Value| {
        let logs = node.ask("eth_getFilterChanges", json!([filter])).await;
        let logs = logs.as_array().unwrap().iter();
        logs.map(|log| number(&log["blockNumber"]))
            .collect::<Vec<_>>()
    };
    assert_eq!(blocks(&free).await, [1, 2, 3, 4, 5]);
    assert_eq!(blocks(&third).await, [3]);
    assert!(blocks(&past).await.is_empty());
    assert!(blocks(&ahead).await.is_empty());
    for height in [2, 3] {
        let next = tokio::time::timeout(Duration::from_secs(10), logs.next::<Value>());
        let (log, _) = next.await.unwrap().unwrap().unwrap();
        assert_eq!(number(&log["blockNumber"]), height);
    }
    let none = tokio::time::timeout(Duration::from_millis(50), logs.next::<Value>());
    assert!(none.await.is_err());
    let backwards = json!([{"fromBlock": "0x5", "toBlock": "0x2"}]);
    assert_eq!(node.error("eth_newFilter", backwards).await.0, -32602);
    let of_hash = json!([{"blockHash": format!("{:#066x}", 1)}]);
    assert_eq!(node.error("eth_newFilter", of_hash).await.0, -32602);
}

/// A range that ends after the newest block is an error, and one that begins there without an end
/// of its own is empty: its client waits for the next block.
#[tokio::test(flavor = "multi_thread")]
async fn ranges_end_with_the_newest_block() {
    let folder = tempfile::tempdir().unwrap();
    let node = start(folder.path(), 50);
    let wallets = wallets();
    let id = node.send(&wallets[0], &call(0, &[])).await;
    node.sealed(1).await;
    let newest = node.height().await;
    let at = |number: u64| format!("{number:#x}");
    for (from, to) in [
        (0, newest + 1),
        (newest + 1, newest + 5),
        (newest + 5, newest),
    ] {
        let range = json!([{"fromBlock": at(from), "toBlock": at(to)}]);
        assert_eq!(node.error("eth_getLogs", range).await.0, -32602);
    }
    let next = json!({"fromBlock": at(newest + 1), "toBlock": "latest"});
    assert!(hashes_of(&node, next).await.is_empty());
    let later = json!([{"fromBlock": at(newest + 9), "toBlock": "latest"}]);
    assert_eq!(node.error("eth_getLogs", later).await.0, -32602);
    let all = json!({"fromBlock": "0x0", "toBlock": at(newest)});
    assert_eq!(hashes_of(&node, all).await, [json!(id)]);
}
