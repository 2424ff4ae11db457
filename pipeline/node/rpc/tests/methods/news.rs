//! Logs, filters and subscriptions.

use std::time::Duration;

use serde_json::{Value, json};
use zkfabric_rpc::NodeOptions;

use super::support::{Asked, CONTRACT, call, number, options, wallets};
use super::wallet::{Call, nobody};

fn topic(number: u64) -> String {
    format!("{number:#066x}")
}

/// Logs are found by address and topic in blocks with and without a header, and a range that is
/// too large comes with a smaller one.
#[tokio::test(flavor = "multi_thread")]
async fn logs_are_found_in_their_blocks() {
    let folder = tempfile::tempdir().unwrap();
    let few = NodeOptions {
        logs: 6,
        log_blocks: 50,
        ..NodeOptions::default()
    };
    let node = Asked::start_with(folder.path(), options(), few);
    let wallets = wallets();
    let mut expected = Vec::new();
    for nonce in 0..6 {
        let sent = match nonce % 2 {
            0 => call(nonce, &[]),
            _ => Call::transfer(nonce, nobody(1)),
        };
        let id = node.send(&wallets[0], &sent).await;
        let receipt = node.ask("eth_getTransactionReceipt", json!([id])).await;
        node.sealed(number(&receipt["blockNumber"])).await;
        let all = json!([{"fromBlock": "0x0", "toBlock": "latest", "address": CONTRACT}]);
        let found = node.ask("eth_getLogs", all).await;
        if nonce % 2 == 0 {
            expected.push(id);
        }
        let found = found.as_array().unwrap().iter();
        let found: Vec<&str> = found
            .map(|log| log["transactionHash"].as_str().unwrap())
            .collect();
        assert_eq!(found, expected);
    }
    let with = |topics: Value| json!([{"fromBlock": "0x0", "topics": topics}]);
    for (topics, count) in [
        (json!([topic(7)]), 3),
        (json!([null]), 3),
        // The logs have one topic.
        (json!([null, null]), 0),
        (json!([topic(7), null]), 0),
        (json!([[], []]), 0),
        (json!([[topic(1), topic(7)]]), 3),
        (json!([topic(8)]), 0),
        (json!([topic(7), topic(7)]), 0),
    ] {
        let found = node.ask("eth_getLogs", with(topics)).await;
        assert_eq!(found.as_array().unwrap().len(), count);
    }
    for nonce in 6..12 {
        node.send(&wallets[0], &call(nonce, &[])).await;
    }
    node.sealed(7).await;
    let newest = node.height().await;
    let (code, words) = node.error("eth_getLogs", with(json!([]))).await;
    // A code that clients do not repeat at once, and words that indexers know.
    assert_eq!(code, -32602);
    let (what, range) = words
        .split_once(". Try with this block range [0x0, ")
        .unwrap();
    assert_eq!(what, "query returned more than 6 results");
    let range = range.strip_suffix("].").unwrap();
    assert!(
        u64::from_str_radix(&range[2..], 16).unwrap() < newest,
        "{words}"
    );
    let narrower = json!([{"fromBlock": "0x0", "toBlock": range}]);
    node.ask("eth_getLogs", narrower).await;
    let wide = json!([{"fromBlock": "0x0", "toBlock": "0xfff"}]);
    let (code, words) = node.error("eth_getLogs", wide).await;
    assert_eq!(code, -32602);
    assert!(words.starts_with("block range extends beyond current head block"));
    let backwards = json!([{"fromBlock": "0x2", "toBlock": "0x1"}]);
    let (code, _) = node.error("eth_getLogs", backwards).await;
    assert_eq!(code, -32602);
}

/// A search that reads too many transactions ends with a smaller range, which then has its answer;
/// blocks without such a log are not read.
#[tokio::test(flavor = "multi_thread")]
async fn a_search_is_bounded_by_what_it_reads() {
    let folder = tempfile::tempdir().unwrap();
    let few = NodeOptions {
        log_transactions: 2,
        ..NodeOptions::default()
    };
    let node = Asked::start_with(folder.path(), options(), few);
    let wallets = wallets();
    for nonce in 0..6 {
        let sent = match nonce % 3 {
            2 => call(nonce, &[]),
            _ => Call::transfer(nonce, nobody(1)),
        };
        let id = node.send(&wallets[0], &sent).await;
        let receipt = node.ask("eth_getTransactionReceipt", json!([id])).await;
        node.sealed(number(&receipt["blockNumber"])).await;
    }
    let with =
        |from: &str, to: &str| json!([{"fromBlock": from, "toBlock": to, "topics": [topic(7)]}]);
    // Two blocks have such logs, and four have none.
    let found = node.ask("eth_getLogs", with("0x0", "latest")).await;
    assert_eq!(found.as_array().unwrap().len(), 2);
    for nonce in [6, 7] {
        let id = node.send(&wallets[0], &call(nonce, &[])).await;
        let receipt = node.ask("eth_getTransactionReceipt", json!([id])).await;
        node.sealed(number(&receipt["blockNumber"])).await;
    }
    let (code, words) = node.error("eth_getLogs", with("0x0", "latest")).await;
    assert_eq!(code, -32602);
    let (_, range) = words.rsplit_once("range [0x0, ").unwrap();
    let range = range.strip_suffix("].").unwrap();
    let found = node.ask("eth_getLogs", with("0x0", range)).await;
    assert_eq!(found.as_array().unwrap().len(), 2);
}

/// A filter gives each change once, in the middle of a block too.
#[tokio::test(flavor = "multi_thread")]
async fn a_filter_gives_each_change_once() {
    let folder = tempfile::tempdir().unwrap();
    let (node, wallets) = (Asked::start(folder.path()), wallets());
    node.send(&wallets[0], &call(0, &[])).await;
    node.sealed(1).await;
    let logs = node
        .ask("eth_newFilter", json!([{"address": CONTRACT}]))
        .await;
    let longer = json!([{"address": CONTRACT, "topics": [null, null]}]);
    let longer = node.ask("eth_newFilter", longer).await;
    let blocks = node.ask("eth_newBlockFilter", json!([])).await;
    let hashes = node.ask("eth_newPendingTransactionFilter", json!([])).await;
    let changes = async |filter: &Value| {
        let changes = node.ask("eth_getFilterChanges", json!([filter])).await;
        changes.as_array().unwrap().clone()
    };
    let (mut sent, mut seen, mut with_logs) = (Vec::new(), Vec::new(), Vec::new());
    for nonce in 1..40 {
        sent.push(json!(node.send(&wallets[0], &call(nonce, &[])).await));
        if nonce % 3 == 0 {
            seen.extend(changes(&hashes).await);
            with_logs.extend(changes(&logs).await);
        }
    }
    seen.extend(changes(&hashes).await);
    // Logs come with the headers of their blocks.
    let last = node
        .ask("eth_getTransactionByHash", json!([sent[38]]))
        .await;
    node.sealed(number(&last["blockNumber"])).await;
    with_logs.extend(changes(&logs).await);
    assert_eq!(seen, sent);
    let of_logs: Vec<Value> = with_logs
        .iter()
        .map(|log| log["transactionHash"].clone())
        .collect();
    assert_eq!(of_logs, sent);
    assert!(changes(&longer).await.is_empty());
    node.sealed(2).await;
    let first = changes(&blocks).await;
    assert!(!first.is_empty());
    for hash in first {
        let block = node.ask("eth_getBlockByHash", json!([hash, false])).await;
        assert_eq!(block["hash"], hash);
    }
    assert!(changes(&logs).await.is_empty());
    assert_eq!(node.ask("eth_uninstallFilter", json!([logs])).await, true);
    assert_eq!(node.ask("eth_uninstallFilter", json!([logs])).await, false);
    let (code, words) = node.error("eth_getFilterChanges", json!([logs])).await;
    assert_eq!((code, words.as_str()), (-32000, "filter not found"));
}

/// A subscriber hears of logs and hashes with their groups, and of heads with their headers.
#[tokio::test(flavor = "multi_thread")]
async fn subscribers_hear_of_everything() {
    let folder = tempfile::tempdir().unwrap();
    let (node, wallets) = (Asked::start(folder.path()), wallets());
    let subscribe = async |kind: &str, more: Value| {
        let params = (kind.to_owned(), more);
        node.module
            .subscribe_unbounded("eth_subscribe", params)
            .await
            .unwrap()
    };
    let mut logs = subscribe("logs", json!({"address": CONTRACT})).await;
    let longer = json!({"address": CONTRACT, "topics": [null, null]});
    let mut longer = subscribe("logs", longer).await;
    let mut hashes = subscribe("newPendingTransactions", json!(false)).await;
    let mut heads = node
        .module
        .subscribe_unbounded("eth_subscribe", ["newHeads"])
        .await
        .unwrap();
    let mut sent = Vec::new();
    for nonce in 0..10 {
        sent.push(node.send(&wallets[0], &call(nonce, &[])).await);
    }
    let wait = Duration::from_secs(10);
    for id in &sent {
        let next = tokio::time::timeout(wait, logs.next::<Value>());
        let (log, _) = next.await.unwrap().unwrap().unwrap();
        assert_eq!(log["transactionHash"], **id);
        let next = tokio::time::timeout(wait, hashes.next::<String>());
        assert_eq!(next.await.unwrap().unwrap().unwrap().0, *id);
    }
    let next = tokio::time::timeout(wait, heads.next::<Value>());
    let (head, _) = next.await.unwrap().unwrap().unwrap();
    let block = node
        .ask("eth_getBlockByHash", json!([head["hash"], false]))
        .await;
    assert_eq!(block["number"], head["number"]);
    assert_eq!(number(&head["number"]), 1);
    // No log has two topics; the head came after the logs.
    let none = tokio::time::timeout(Duration::from_millis(1), longer.next::<Value>());
    assert!(none.await.is_err());
}
