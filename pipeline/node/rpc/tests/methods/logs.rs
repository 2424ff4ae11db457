//! Logs by the index: what searches find is what the receipts have.

use std::fs;
use std::path::Path;

use alloy_primitives::{Address, B256, Bytes, U256};
use fastrand::Rng;
use serde_json::{Value, json};
use zkfabric_rpc::NodeOptions;
use zkfabric_stf::host::{Genesis, GenesisAccount};

use super::support::{self, Asked, CONTRACT, LOUD, LOUD_LOGS, heads, number, options, wallets};
use super::wallet::{Call, nobody};

/// Topics and contracts of the logs.
const VALUES: u8 = 4;

/// Returns the contract that emits a log with so many topics, the words of its calldata.
fn contract(topics: u8) -> (Address, GenesisAccount) {
    let mut code = Vec::new();
    for topic in (0..topics).rev() {
        code.extend([0x60, 32 * topic, 0x35]);
    }
    code.extend([0x5f, 0x5f, 0xa0 + topics, 0x00]);
    let account = GenesisAccount {
        code: code.into(),
        ..GenesisAccount::default()
    };
    (Address::repeat_byte(0xd0 + topics), account)
}

fn genesis() -> Genesis {
    let mut genesis = support::genesis();
    genesis.accounts.extend((0..=4).map(contract));
    genesis
}

/// Returns a call that emits a log, or a transfer.
fn random_call(rng: &mut Rng, nonce: u64) -> Call {
    let topics = match rng.u8(..7) {
        topics @ 0..=4 => topics,
        _ => return Call::transfer(nonce, nobody(1)),
    };
    let words = (0..topics).flat_map(|_| B256::repeat_byte(rng.u8(..VALUES)).0);
    Call {
        gas: 100_000,
        value: U256::ZERO,
        data: Bytes::from(words.collect::<Vec<u8>>()),
        ..Call::transfer(nonce, contract(topics).0)
    }
}

/// Returns a filter of random shape; an empty list and null are any value.
fn random_filter(rng: &mut Rng) -> (Value, Value) {
    let topic = |rng: &mut Rng| B256::repeat_byte(rng.u8(..VALUES + 1));
    let topics = (0..rng.usize(..=4)).map(|_| match rng.u8(..6) {
        0 | 1 => Value::Null,
        2 => json!([]),
        3 => json!((0..rng.usize(1..4)).map(|_| topic(rng)).collect::<Vec<_>>()),
        _ => json!(topic(rng)),
    });
    let topics = topics.collect::<Vec<_>>();
    let address = |rng: &mut Rng| Address::repeat_byte(0xd0 + rng.u8(..6));
    let addresses = match rng.u8(..5) {
        0 | 1 => Value::Null,
        2 => json!([]),
        3 => json!([address(rng), address(rng)]),
        _ => json!(address(rng)),
    };
    (addresses, json!(topics))
}

/// Returns whether a filter lets a log through, by Ethereum's words.
fn lets_through(log: &Value, addresses: &Value, topics: &Value) -> bool {
    let is_one_of = |value: &Value, wanted: &Value| match wanted {
        Value::Null => true,
        Value::Array(list) => list.is_empty() || list.contains(value),
        one => one == value,
    };
    let (wanted, got) = (
        topics.as_array().unwrap(),
        log["topics"].as_array().unwrap(),
    );
    let mut pairs = got.iter().zip(wanted);
    is_one_of(&log["address"], addresses)
        && got.len() >= wanted.len()
        && pairs.all(|(got, wanted)| is_one_of(got, wanted))
}

/// Starts a node that keeps few blocks in memory.
fn start(folder: &Path, node: NodeOptions) -> Asked {
    let genesis = genesis();
    let heads = heads(folder, &genesis, 20 << 10);
    let change = |_: &_, node| node;
    Asked::start_over(heads, (folder, &genesis), options(), node, change)
}

/// Compares answers of all methods with the receipts' logs, in parts of the chain.
async fn check(node: &Asked, logs: &[Value], newest: u64, rng: &mut Rng) -> usize {
    let mut found = 0;
    for _ in 0..60 {
        let (addresses, topics) = random_filter(rng);
        let from = rng.u64(..=newest);
        let to = rng.u64(from..=newest);
        let filter = json!({
            "fromBlock": format!("{from:#x}"),
            "toBlock": format!("{to:#x}"),
            "address": addresses,
            "topics": topics,
        });
        let is_wanted = |log: &&Value| {
            (from..=to).contains(&number(&log["blockNumber"]))
                && lets_through(log, &addresses, &topics)
        };
        let expected: Vec<&Value> = logs.iter().filter(is_wanted).collect();
        let got = node.ask("eth_getLogs", json!([filter])).await;
        assert_eq!(got, json!(expected), "{filter}");
        let id = node.ask("eth_newFilter", json!([filter])).await;
        let got = node.ask("eth_getFilterLogs", json!([id])).await;
        assert_eq!(got, json!(expected), "{filter}");
        node.ask("eth_uninstallFilter", json!([id])).await;
        let mut cursor = Value::Null;
        let mut got = Vec::new();
        loop {
            let page = node.ask("zkf_getLogs", json!([filter, cursor])).await;
            got.extend(page["logs"].as_array().unwrap().clone());
            cursor = page["cursor"].clone();
            if page["complete"] == true {
                break;
            }
        }
        assert_eq!(json!(got), json!(expected), "{filter}");
        found += expected.len();
    }
    found
}

/// Searches by the index find what the receipts have, while the index is behind, after a restart,
/// and when it is made again; and receipts of blocks on the disk are those that were in memory.
#[tokio::test(flavor = "multi_thread")]
async fn searches_find_what_the_receipts_have() {
    let folder = tempfile::tempdir().unwrap();
    let mut rng = Rng::with_seed(3);
    let wallets = wallets();
    let node = start(folder.path(), NodeOptions::default());
    let mut sent = Vec::new();
    let mut nonce = 0;
    while node.height().await < 24 {
        for _ in 0..rng.usize(1..14) {
            let call = random_call(&mut rng, nonce);
            sent.push(node.send(&wallets[0], &call).await);
            nonce += 1;
        }
        tokio::time::sleep(std::time::Duration::from_millis(40)).await;
    }
    let newest = node.height().await;
    node.sealed(newest).await;
    let mut receipts = Vec::new();
    for hash in &sent {
        receipts.push(node.ask("eth_getTransactionReceipt", json!([hash])).await);
    }
    let mut logs: Vec<Value> = Vec::new();
    for block in 0..=newest {
        let block = json!([format!("{block:#x}")]);
        let of_block = node.ask("eth_getBlockReceipts", block).await;
        for receipt in of_block.as_array().unwrap() {
            assert!(receipts.contains(receipt), "{receipt}");
            logs.extend(receipt["logs"].as_array().unwrap().clone());
        }
    }
    assert!(logs.len() > 60, "{}", logs.len());
    let found = check(&node, &logs, newest, &mut rng).await;
    assert!(found > 200, "{found}");
    node.stop();
    for is_removed in [false, true] {
        if is_removed {
            fs::remove_dir_all(folder.path().join("log_index")).unwrap();
        }
        let node = start(folder.path(), NodeOptions::default());
        check(&node, &logs, newest, &mut rng).await;
        let files = || {
            fs::read_dir(folder.path().join("log_index"))
                .unwrap()
                .count()
        };
        node.until(|| async { files() > 2 }).await;
        check(&node, &logs, newest, &mut rng).await;
        for (hash, receipt) in sent.iter().zip(&receipts) {
            let again = node.ask("eth_getTransactionReceipt", json!([hash])).await;
            assert_eq!(again, *receipt);
            let transaction = node.ask("eth_getTransactionByHash", json!([hash])).await;
            assert_eq!(transaction["hash"], json!(hash));
        }
        node.stop();
    }
}

/// Whatever bound a search meets, its error has a smaller range that is not empty, and going on
/// with the suggested ranges finds all logs.
#[tokio::test(flavor = "multi_thread")]
async fn suggested_ranges_lead_to_all_logs() {
    let folder = tempfile::tempdir().unwrap();
    let mut rng = Rng::with_seed(4);
    let wallets = wallets();
    let node = start(folder.path(), NodeOptions::default());
    let mut nonce = 0;
    while node.height().await < 12 {
        for _ in 0..rng.usize(1..5) {
            node.send(&wallets[0], &random_call(&mut rng, nonce)).await;
            nonce += 1;
        }
        tokio::time::sleep(std::time::Duration::from_millis(40)).await;
    }
    let newest = node.height().await;
    node.sealed(newest).await;
    let everything = json!([{"fromBlock": "0x0", "toBlock": format!("{newest:#x}")}]);
    let logs = node.ask("eth_getLogs", everything).await;
    node.stop();
    let mut suggestions = 0;
    let few = |change: fn(&mut NodeOptions)| {
        let mut few = NodeOptions::default();
        change(&mut few);
        few
    };
    for few in [
        few(|few| few.log_blocks = 3),
        few(|few| few.logs = 20),
        few(|few| few.log_transactions = 1),
        few(|few| few.log_steps = 70),
        few(|few| few.log_steps = 0),
    ] {
        let node = start(folder.path(), few);
        let (mut found, mut from) = (Vec::new(), 0);
        while from <= newest {
            let mut to = newest;
            loop {
                let filter = json!([{
                    "fromBlock": format!("{from:#x}"),
                    "toBlock": format!("{to:#x}"),
                }]);
                let answer = node.answer("eth_getLogs", filter).await;
                if let Some(got) = answer["result"].as_array() {
                    found.extend(got.clone());
                    break;
                }
                let words = answer["error"]["message"].as_str().unwrap();
                let range = "Try with this block range [";
                // One block is always answered.
                let (_, range) = words.rsplit_once(range).unwrap();
                assert_eq!(answer["error"]["code"], -32602, "{answer}");
                let range = range.strip_suffix("].").unwrap();
                let (begin, end) = range.split_once(", ").unwrap();
                let (begin, end) = (number(&json!(begin)), number(&json!(end)));
                assert!(begin == from && from <= end && end < to, "{words}");
                suggestions += 1;
                to = end;
            }
            from = to + 1;
        }
        assert_eq!(json!(found), logs);
        node.stop();
    }
    assert!(suggestions > 10, "{suggestions}");
}

/// One block is answered with all of its logs, by its number and by its hash, whatever a range of
/// blocks may have: there is no smaller range.
#[tokio::test(flavor = "multi_thread")]
async fn one_block_is_always_answered() {
    let folder = tempfile::tempdir().unwrap();
    let few = NodeOptions {
        logs: 20,
        log_steps: 0,
        ..NodeOptions::default()
    };
    let node = start(folder.path(), few);
    let wallets = wallets();
    let loud = Call {
        gas: 2_000_000,
        ..Call::transfer(0, LOUD)
    };
    let id = node.send(&wallets[0], &loud).await;
    let receipt = node.ask("eth_getTransactionReceipt", json!([id])).await;
    let (at, hash) = (&receipt["blockNumber"], &receipt["blockHash"]);
    for filter in [
        json!({"fromBlock": at, "toBlock": at}),
        json!({"blockHash": hash}),
        json!({"blockHash": hash, "address": LOUD}),
    ] {
        let logs = node.ask("eth_getLogs", json!([filter])).await;
        assert_eq!(logs.as_array().unwrap().len(), LOUD_LOGS);
        assert_eq!(logs, receipt["logs"]);
    }
    let none = json!([{"blockHash": hash, "address": CONTRACT}]);
    assert_eq!(node.ask("eth_getLogs", none).await, json!([]));
    let range = json!([{"fromBlock": "0x0", "toBlock": at}]);
    assert_eq!(node.error("eth_getLogs", range).await.0, -32602);
}
