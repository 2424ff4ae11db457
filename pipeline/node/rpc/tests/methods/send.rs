//! Transactions in, and their receipts.

use std::time::{Duration, Instant};

use serde_json::json;
use zkfabric_rpc::{NodeOptions, Tags};

use super::support::{Asked, CONTRACT, call, hash, number, options, wallets};
use super::wallet::{Call, FEE, nobody};

/// A client's first question behind an answer finds everything: the receipt with every field, the
/// transaction, its block by number and by hash, and the state.
#[tokio::test(flavor = "multi_thread")]
async fn the_first_question_behind_an_answer_finds_everything() {
    let folder = tempfile::tempdir().unwrap();
    let (node, wallets) = (Asked::start(folder.path()), wallets());
    let wallet = &wallets[0];
    for nonce in 0..20 {
        let sent = match nonce % 2 {
            0 => Call::transfer(nonce, nobody(nonce)),
            _ => call(nonce, &[]),
        };
        let id = node.send(wallet, &sent).await;
        let receipt = node.ask("eth_getTransactionReceipt", json!([id])).await;
        for field in [
            "blockHash",
            "blockNumber",
            "transactionIndex",
            "gasUsed",
            "cumulativeGasUsed",
            "effectiveGasPrice",
            "logsBloom",
            "logs",
            "from",
            "to",
            "type",
        ] {
            assert!(!receipt[field].is_null(), "{field}: {receipt}");
        }
        assert_eq!(receipt["transactionHash"], id);
        assert_eq!(receipt["status"], "0x1");
        let at = number(&receipt["blockNumber"]);
        assert!(node.height().await >= at);
        let block = node
            .ask("eth_getBlockByHash", json!([receipt["blockHash"], false]))
            .await;
        assert_eq!(block["number"], receipt["blockNumber"]);
        let index = number(&receipt["transactionIndex"]) as usize;
        assert_eq!(block["transactions"][index], id);
        let one = node.ask("eth_getTransactionByHash", json!([id])).await;
        assert_eq!(one["blockNumber"], receipt["blockNumber"]);
        assert_eq!(one["transactionIndex"], receipt["transactionIndex"]);
        let count = json!([wallet.address, "latest"]);
        let count = node.ask("eth_getTransactionCount", count).await;
        assert_eq!(number(&count), nonce + 1);
        if nonce % 2 == 1 {
            let log = &receipt["logs"][0];
            assert_eq!(log["address"], json!(CONTRACT));
            assert_eq!(log["blockHash"], receipt["blockHash"]);
            assert_eq!(log["transactionIndex"], receipt["transactionIndex"]);
            assert_eq!(number(&log["data"]), nonce.div_ceil(2));
        } else {
            let balance = json!([nobody(nonce), "latest"]);
            assert_eq!(node.ask("eth_getBalance", balance).await, "0x1");
        }
    }
}

/// A receipt names a provisional hash until its block has a header. That hash resolves then, too,
/// to the block with its own one.
#[tokio::test(flavor = "multi_thread")]
async fn a_provisional_hash_resolves_for_ever() {
    let folder = tempfile::tempdir().unwrap();
    let (node, wallets) = (Asked::start(folder.path()), wallets());
    let node = node.with_tags(Tags::Open);
    let id = node.send(&wallets[0], &Call::transfer(0, nobody(1))).await;
    let early = node.ask("eth_getTransactionReceipt", json!([id])).await;
    let at = number(&early["blockNumber"]);
    node.sealed(at).await;
    let late = node.ask("eth_getTransactionReceipt", json!([id])).await;
    assert_ne!(early["blockHash"], late["blockHash"]);
    let by_early = node
        .ask("eth_getBlockByHash", json!([early["blockHash"], true]))
        .await;
    let by_late = node
        .ask("eth_getBlockByHash", json!([late["blockHash"], true]))
        .await;
    assert_eq!(by_early, by_late);
    assert_eq!(by_late["hash"], late["blockHash"]);
    let unknown = json!([nobody(1).into_word(), true]);
    assert!(node.ask("eth_getBlockByHash", unknown).await.is_null());
    node.stop();
    // Another process finds it as well.
    let node = Asked::start(folder.path());
    let again = node
        .ask("eth_getBlockByHash", json!([early["blockHash"], true]))
        .await;
    assert_eq!(again, by_late);
    let again = node.ask("eth_getTransactionReceipt", json!([id])).await;
    assert_eq!(again, late);
}

/// The number of the newest block does not fall over a restart, and what was confirmed in an open
/// block is there with the same place.
#[tokio::test(flavor = "multi_thread")]
async fn a_restart_keeps_the_open_block() {
    let folder = tempfile::tempdir().unwrap();
    let mut long = options();
    long.block.time = Duration::from_secs(1_000);
    let node = Asked::start_with(folder.path(), long.clone(), NodeOptions::default());
    let node = node.with_tags(Tags::Open);
    let wallets = wallets();
    let mut receipts = Vec::new();
    for nonce in 0..3 {
        let id = node.send(&wallets[0], &call(nonce, &[])).await;
        receipts.push(node.ask("eth_getTransactionReceipt", json!([id])).await);
    }
    let height = node.height().await;
    node.stop();
    let node = Asked::start_with(folder.path(), long, NodeOptions::default());
    let node = node.with_tags(Tags::Open);
    assert_eq!(node.height().await, height);
    for receipt in &receipts {
        let id = &receipt["transactionHash"];
        let again = node.ask("eth_getTransactionReceipt", json!([id])).await;
        assert_eq!(again, *receipt);
    }
    let id = node.send(&wallets[0], &call(3, &[])).await;
    let next = node.ask("eth_getTransactionReceipt", json!([id])).await;
    assert_eq!(next["blockNumber"], receipts[0]["blockNumber"]);
    assert_eq!(next["transactionIndex"], "0x3");
    assert_eq!(next["logs"][0]["logIndex"], "0x3");
}

/// A transaction with a nonce to come is answered at once, and the pending nonce counts those
/// before it alone.
#[tokio::test(flavor = "multi_thread")]
async fn a_nonce_gap_does_not_hold_its_sender() {
    let folder = tempfile::tempdir().unwrap();
    let (node, wallets) = (Asked::start(folder.path()), wallets());
    let wallet = &wallets[0];
    let begun = Instant::now();
    let id = node.send(wallet, &Call::transfer(1, nobody(1))).await;
    assert!(begun.elapsed() < Duration::from_secs(1));
    let waiting = node.ask("eth_getTransactionByHash", json!([id])).await;
    assert!(
        waiting["blockNumber"].is_null() && waiting["hash"] == id,
        "{waiting}"
    );
    assert!(
        node.ask("eth_getTransactionReceipt", json!([id]))
            .await
            .is_null()
    );
    let pending = json!([wallet.address, "pending"]);
    assert_eq!(
        node.ask("eth_getTransactionCount", pending.clone()).await,
        "0x0"
    );
    let content = node.ask("txpool_content", json!([])).await;
    assert_eq!(content["queued"].as_object().unwrap().len(), 1);
    let words = node.ask("txpool_inspect", json!([])).await;
    let of_sender = words["queued"].as_object().unwrap().values().next();
    let expected = format!("{}: 1 wei + 21000 gas × {FEE} wei", nobody(1));
    assert_eq!(*of_sender.unwrap(), json!({"1": expected}));
    let status = node.ask("txpool_status", json!([])).await;
    assert_eq!(status, json!({"pending": "0x0", "queued": "0x1"}));
    node.send(wallet, &Call::transfer(0, nobody(1))).await;
    node.until(|| async {
        let receipt = node.ask("eth_getTransactionReceipt", json!([id])).await;
        !receipt.is_null()
    })
    .await;
    assert_eq!(node.ask("eth_getTransactionCount", pending).await, "0x2");
    let again = json!([wallet.sign(&Call::transfer(0, nobody(1)))]);
    let (code, words) = node.error("eth_sendRawTransaction", again).await;
    assert!(code == -32000 && words.contains("nonce too low"), "{words}");
}

/// A transaction behind one that waits for its fee is answered at once, as that one is, and the
/// fee can be raised though neither has a tip.
#[tokio::test(flavor = "multi_thread")]
async fn a_fee_to_come_does_not_hold_its_sender() {
    let folder = tempfile::tempdir().unwrap();
    let mut options = options();
    // No block ends meanwhile, and none lowers the base fee.
    options.block.time = Duration::from_secs(600);
    let node = Asked::start_with(folder.path(), options, NodeOptions::default());
    let node = node.with_tags(Tags::Open);
    let wallet = &wallets()[0];
    let begun = Instant::now();
    let with = |nonce: u64, fee: u128| Call {
        fee,
        tip: 0,
        ..Call::transfer(nonce, nobody(1))
    };
    node.send(wallet, &with(0, 2)).await;
    let behind = node.send(wallet, &with(1, FEE)).await;
    assert!(begun.elapsed() < Duration::from_secs(2));
    node.send(wallet, &with(0, FEE)).await;
    let receipt = json!([behind]);
    node.until(|| async {
        let found = node.ask("eth_getTransactionReceipt", receipt.clone());
        !found.await.is_null()
    })
    .await;
}

/// A synchronous send returns the receipt, takes each form of a timeout, and never answers null.
#[tokio::test(flavor = "multi_thread")]
async fn a_synchronous_send_returns_the_receipt() {
    let folder = tempfile::tempdir().unwrap();
    let node = NodeOptions {
        sync_time: Duration::from_millis(300),
        ..NodeOptions::default()
    };
    let node = Asked::start_with(folder.path(), options(), node);
    let wallets = wallets();
    let mut nonce = 0;
    for time in [json!(null), json!(0), json!(2500), json!("0x9c4")] {
        let raw = wallets[0].sign(&Call::transfer(nonce, nobody(1)));
        let receipt = node
            .ask("eth_sendRawTransactionSync", json!([raw, time]))
            .await;
        assert_eq!(receipt["status"], "0x1");
        nonce += 1;
    }
    let raw = wallets[0].sign(&Call::transfer(nonce, nobody(1)));
    node.ask("eth_sendRawTransactionSync", json!([raw])).await;
    // A transaction that waits for a nonce: the proposal's code, with the hash.
    let raw = wallets[0].sign(&Call::transfer(nonce + 2, nobody(1)));
    for time in [json!(20), json!("0x14"), json!(60_000)] {
        let answer = node
            .answer("eth_sendRawTransactionSync", json!([raw, time]))
            .await;
        if answer["error"]["code"] != 4 {
            // The pool has it since the first time.
            assert!(
                answer["error"]["message"]
                    .as_str()
                    .unwrap()
                    .contains("already known")
            );
            continue;
        }
        let id = alloy_primitives::keccak256(&raw);
        assert_eq!(hash(&answer["error"]["data"]), id);
        let words = answer["error"]["message"].as_str().unwrap();
        assert!(words.contains(&id.to_string()), "{words}");
    }
    let (code, _) = node
        .error("eth_sendRawTransactionSync", json!([raw, "soon"]))
        .await;
    assert_eq!(code, -32602);
}

/// What cannot be taken is refused in Ethereum's words.
#[tokio::test(flavor = "multi_thread")]
async fn refusals_are_in_the_words_of_ethereum() {
    let folder = tempfile::tempdir().unwrap();
    let (node, wallets) = (Asked::start(folder.path()), wallets());
    let base = Call::transfer(0, nobody(1));
    let other_chain = Call {
        chain: 99,
        ..base.clone()
    };
    let dear = Call {
        value: alloy_primitives::U256::MAX >> 1,
        ..base.clone()
    };
    let little = Call {
        gas: 20_999,
        ..base.clone()
    };
    for (call, expected) in [
        (other_chain, "chain"),
        (dear, "insufficient funds"),
        (little, "intrinsic gas"),
    ] {
        let raw = json!([wallets[0].sign(&call)]);
        let (code, words) = node.error("eth_sendRawTransaction", raw).await;
        assert!(
            code == -32000 && words.contains(expected),
            "{expected}: {words}"
        );
    }
    let (code, _) = node
        .error("eth_sendRawTransaction", json!(["0x02c0"]))
        .await;
    assert_eq!(code, -32000);
    for params in [
        json!([]),
        json!(["0x1"]),
        json!([1]),
        json!(["0x", 1, 2]),
        json!({}),
    ] {
        let (code, _) = node.error("eth_sendRawTransaction", params.clone()).await;
        assert_eq!(code, -32602, "{params}");
    }
}
