//! Mini-blocks as they come, and logs with a cursor.

use std::time::Duration;

use alloy_primitives::{B256, Bytes};
use futures_util::future::join_all;
use jsonrpsee::core::server::Subscription;
use serde_json::{Value, json};
use zkfabric_receipt::{
    Domain, Group, LocalSigner, Signature, SignedGroup, Signer as _, UnsignedGroup,
};
use zkfabric_rpc::NodeOptions;

use super::support::{Asked, CONTRACT, LOUD, LOUD_LOGS, call, hash, number, options, wallets};
use super::wallet::{CHAIN, Call, nobody};

/// What a subscriber has heard.
#[derive(Default)]
struct Heard {
    transactions: Vec<String>,
    receipts: Vec<Value>,
    /// Hashes of the results, where they came.
    results: Vec<Value>,
    /// Numbers of blocks whose headers came.
    blocks: Vec<u64>,
    /// Whole groups whose signatures were verified.
    groups: usize,
}

impl Heard {
    /// Takes an item, which has to follow what came before; the first position was asked for.
    fn take(&mut self, from: u64, item: &Value) {
        let next = from + self.transactions.len() as u64;
        if item["kind"] == "block" {
            assert!(number(&item["position"]) <= next, "{item}");
            let block = number(&item["header"]["number"]);
            assert!(self.blocks.last().is_none_or(|last| last + 1 == block));
            self.blocks.push(block);
            return;
        }
        assert_eq!(item["kind"], "transactions");
        assert_eq!(number(&item["position"]), next, "{item}");
        let hashes = item["hashes"].as_array().unwrap();
        assert!(!hashes.is_empty());
        let hashes = hashes.iter().map(|hash| hash.as_str().unwrap().to_owned());
        self.transactions.extend(hashes);
        if let Some(receipts) = item["receipts"].as_array() {
            self.receipts.extend(receipts.clone());
        }
        if item.get("signature").is_some() {
            self.groups += usize::from(verify(item));
            self.results
                .extend(item["results"].as_array().unwrap().clone());
        }
    }
}

/// Verifies the signature of an item; `true` if the item has the whole group.
fn verify(item: &Value) -> bool {
    let group = &item["group"];
    let signed: Bytes = serde_json::from_value(item["signature"].clone()).unwrap();
    let group = Group {
        previous: hash(&group["previous"]),
        first: number(&group["first"]),
        count: number(&group["count"]).try_into().unwrap(),
        root: hash(&group["root"]),
    };
    let domain = Domain::new(CHAIN);
    let signed = SignedGroup {
        group,
        signature: Signature(signed[..].try_into().unwrap()),
    };
    let signer = LocalSigner::new(&[0x42; 32]).unwrap().address();
    signed.verify(&domain, signer).unwrap();
    let list = |name: &str| {
        let hashes = item[name].as_array().unwrap().iter().map(hash);
        hashes.collect::<Vec<B256>>()
    };
    let leaves: Vec<_> = list("hashes").into_iter().zip(list("results")).collect();
    assert_eq!(leaves.len(), list("hashes").len());
    if leaves.len() != group.count as usize {
        return false;
    }
    let again = UnsignedGroup::new(&domain, group.previous, group.first, &leaves).unwrap();
    assert_eq!(*again.group(), group);
    true
}

async fn subscribe(node: &Asked, options: Value) -> Subscription {
    let params = ("miniBlocks".to_owned(), options);
    let subscribed = node.module.subscribe_unbounded("zkf_subscribe", params);
    subscribed.await.unwrap()
}

/// Takes items until so many transactions and the header of a block were heard.
async fn hear(stream: &mut Subscription, from: u64, transactions: usize, block: u64) -> Heard {
    let mut heard = Heard::default();
    while heard.transactions.len() < transactions || heard.blocks.last() < Some(&block) {
        let next = tokio::time::timeout(Duration::from_secs(20), stream.next::<Value>());
        let (item, _) = next.await.unwrap().unwrap().unwrap();
        heard.take(from, &item);
    }
    heard
}

/// Returns the number of the block of a transaction, once it has its header.
async fn sealed(node: &Asked, id: &str) -> u64 {
    let receipt = node.ask("eth_getTransactionReceipt", json!([id])).await;
    let block = number(&receipt["blockNumber"]);
    node.sealed(block).await;
    block
}

/// Subscribers from the beginning, from now on and from a position hear of the same transactions
/// without a gap, over a restart too.
#[tokio::test(flavor = "multi_thread")]
async fn a_stream_has_no_gap() {
    let folder = tempfile::tempdir().unwrap();
    let (node, wallets) = (Asked::start(folder.path()), wallets());
    let mut live = subscribe(&node, json!({"receipts": true})).await;
    let mut sent = Vec::new();
    for ten in 0..3 {
        // Together, so that a group has several.
        let calls = (ten * 10..).take(10).map(|nonce| call(nonce, &[]));
        let calls: Vec<Call> = calls.collect();
        let ids = calls.iter().map(|call| node.send(&wallets[0], call));
        sent.extend(join_all(ids).await);
        sealed(&node, &sent[sent.len() - 1]).await;
    }
    let last = sealed(&node, &sent[29]).await;
    let heard = hear(&mut live, 0, 30, last).await;
    assert_eq!(heard.transactions, sent);
    assert_eq!(heard.blocks[0], 1);
    assert!(heard.groups > 0);
    for from in [0, 1, 7, 10, 29, 30] {
        let mut stream = subscribe(&node, json!({"from": format!("{from:#x}")})).await;
        let left = &sent[from..];
        let heard = hear(&mut stream, from as u64, left.len(), last).await;
        assert_eq!(heard.transactions, left);
        for (id, result) in left.iter().zip(&heard.results) {
            let own = node.ask("zkf_getPreconfirmation", json!([id])).await;
            assert_eq!(own["result"], *result);
        }
        // The header of the block with the transaction before comes again.
        let before = from.checked_sub(1).map(|before| &sent[before]);
        let first = match before {
            None => 0,
            Some(id) => sealed(&node, id).await,
        };
        assert_eq!(heard.blocks[0], first);
    }
    let params = ("miniBlocks".to_owned(), json!({"from": "0x1f"}));
    let beyond = node.module.subscribe_unbounded("zkf_subscribe", params);
    assert!(beyond.await.unwrap_err().to_string().contains("durable"));
    drop(live);
    node.stop();

    // From the files.
    let node = Asked::start(folder.path());
    let asked = json!({"from": "0x5", "receipts": true, "raw": true});
    let mut stream = subscribe(&node, asked).await;
    let heard = hear(&mut stream, 5, 25, last).await;
    assert_eq!(heard.transactions, sent[5..]);
    for (id, receipt) in sent[5..].iter().zip(&heard.receipts) {
        let expected = node.ask("eth_getTransactionReceipt", json!([id])).await;
        assert_eq!(*receipt, expected);
    }
    sent.push(node.send(&wallets[0], &call(30, &[])).await);
    let block = sealed(&node, &sent[30]).await;
    let heard = hear(&mut stream, 30, 1, block).await;
    assert_eq!(heard.transactions, sent[30..]);
}

/// The receipt of a transaction with more logs than an item may have is left out.
#[tokio::test(flavor = "multi_thread")]
async fn an_item_is_bounded() {
    let folder = tempfile::tempdir().unwrap();
    let (node, wallets) = (Asked::start(folder.path()), wallets());
    let loud = Call {
        gas: 2_000_000,
        ..Call::transfer(0, LOUD)
    };
    let loud = node.send(&wallets[0], &loud).await;
    let receipt = node.ask("eth_getTransactionReceipt", json!([loud])).await;
    assert_eq!(receipt["logs"].as_array().unwrap().len(), LOUD_LOGS);
    let asked = json!({"from": "0x0", "receipts": true});
    let mut stream = subscribe(&node, asked).await;
    let heard = hear(&mut stream, 0, 1, 0).await;
    assert_eq!(heard.receipts, [Value::Null]);
}

/// Pages of logs are those of `eth_getLogs`, however small, and go on with what comes later.
#[tokio::test(flavor = "multi_thread")]
async fn a_cursor_goes_over_all_logs() {
    let folder = tempfile::tempdir().unwrap();
    let few = NodeOptions {
        logs: 700,
        log_blocks: 3,
        log_transactions: 2,
        ..NodeOptions::default()
    };
    let node = Asked::start_with(folder.path(), options(), few);
    let wallets = wallets();
    let mut expected: Vec<Value> = Vec::new();
    let mut send = async |nonce: u64, one: Call| {
        let id = node.send(&wallets[0], &Call { nonce, ..one }).await;
        let receipt = node.ask("eth_getTransactionReceipt", json!([id])).await;
        node.sealed(number(&receipt["blockNumber"])).await;
        let receipt = node.ask("eth_getTransactionReceipt", json!([id])).await;
        expected.extend(receipt["logs"].as_array().unwrap().clone());
    };
    let loud = Call {
        gas: 2_000_000,
        ..Call::transfer(0, LOUD)
    };
    for (nonce, one) in (0..).zip([
        call(0, &[]),
        Call::transfer(0, nobody(1)),
        loud,
        call(0, &[]),
        call(0, &[]),
    ]) {
        send(nonce, one).await;
    }
    let all = json!({"fromBlock": "0x0"});
    let mut cursor = Value::Null;
    let mut found: Vec<Value> = Vec::new();
    let mut pages = 0;
    let page = async |cursor: &mut Value, found: &mut Vec<Value>| {
        let answer = node.ask("zkf_getLogs", json!([all, cursor])).await;
        found.extend(answer["logs"].as_array().unwrap().clone());
        *cursor = answer["cursor"].clone();
        answer["complete"] == true
    };
    while !page(&mut cursor, &mut found).await {
        pages += 1;
        assert!(pages < 100);
    }
    assert!(pages >= 3);
    send(5, call(0, &[])).await;
    while !page(&mut cursor, &mut found).await {}
    assert_eq!(found, expected);
    // Nothing comes twice.
    let before = found.len();
    while !page(&mut cursor, &mut found).await {}
    assert_eq!(found.len(), before);
    let narrow = json!([{"address": CONTRACT, "fromBlock": "0x2"}, null]);
    let answer = node.ask("zkf_getLogs", narrow).await;
    for log in answer["logs"].as_array().unwrap() {
        assert_eq!(hash_of(log), hash_of(&json!({"address": CONTRACT})));
        assert!(number(&log["blockNumber"]) >= 2);
    }
    for (wrong, said) in [
        (json!([all, "x"]), "cursor"),
        (json!([all, "1.x"]), "cursor"),
        (json!([all, "77.0"]), "behind"),
        (json!([{"blockHash": B256::ZERO}]), "fromBlock"),
    ] {
        let (code, words) = node.error("zkf_getLogs", wrong).await;
        assert!(code == -32602 && words.contains(said), "{words}");
    }
}

fn hash_of(log: &Value) -> String {
    log["address"].as_str().unwrap().to_lowercase()
}
