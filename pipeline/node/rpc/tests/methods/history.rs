//! States of blocks that have left the trie's window.

use std::path::Path;
use std::time::Instant;

use alloy_primitives::{Address, B256, Bytes, U256};
use serde_json::{Value, json};
use zkfabric_batch::HeaderFields;
use zkfabric_engine::{Ledger, SequencerOptions};
use zkfabric_executor::Transaction;
use zkfabric_rpc::NodeOptions;
use zkfabric_state::Kept;
use zkfabric_stf::SoftwareCrypto;

use super::support::{Asked, CONTRACT, call, genesis, number, options, wallets, wide};
use super::wallet::{Call, nobody};

/// Options with a window of two blocks, and a history.
fn kept(history: Option<Kept>) -> SequencerOptions {
    let mut options = options();
    options.ledger.trie.window = 2;
    options.ledger.store.history = history;
    options
}

fn start(folder: &Path, history: Option<Kept>) -> Asked {
    Asked::start_with(folder, kept(history), NodeOptions::default())
}

/// A block with the numbers of transfers and calls up to its end, and its last transaction.
struct Sent {
    block: u64,
    count: u64,
    hash: String,
    trace: Value,
}

/// Sends a transfer and a call in each of so many blocks.
async fn sent(node: &Asked, rounds: std::ops::Range<u64>) -> Vec<Sent> {
    let wallet = &wallets()[0];
    let mut all = Vec::new();
    for round in rounds {
        let transfer = Call::transfer(2 * round, nobody(1));
        node.send(wallet, &transfer).await;
        let hash = node.send(wallet, &call(2 * round + 1, &[])).await;
        let receipt = node.ask("eth_getTransactionReceipt", json!([hash])).await;
        let block = number(&receipt["blockNumber"]);
        node.sealed(block).await;
        let trace = trace(node, &hash).await;
        all.push(Sent {
            block,
            count: round + 1,
            hash,
            trace,
        });
    }
    all
}

async fn trace(node: &Asked, hash: &str) -> Value {
    let tracer = json!({"tracer": "prestateTracer"});
    node.ask("debug_traceTransaction", json!([hash, tracer]))
        .await
}

/// Asks all methods that read a state for that of a block.
async fn check(node: &Asked, sent: &Sent) {
    let at = format!("{:#x}", sent.block);
    let count = U256::from(sent.count);
    let balance = node.ask("eth_getBalance", json!([nobody(1), at])).await;
    assert_eq!(wide(&balance), count);
    let slot = json!([CONTRACT, "0x0", at]);
    assert_eq!(wide(&node.ask("eth_getStorageAt", slot).await), count);
    let wallet = wallets()[0].address;
    let nonce = node
        .ask("eth_getTransactionCount", json!([wallet, at]))
        .await;
    assert_eq!(number(&nonce), 2 * sent.count);
    let code = node.ask("eth_getCode", json!([CONTRACT, at])).await;
    assert!(code.as_str().unwrap().len() > 20);
    // With a code that returns slot 0 of the contract, by number and by hash.
    let reads = json!({ (CONTRACT.to_string()): {"code": "0x5f545f5260205ff3"} });
    let block = node.ask("eth_getBlockByNumber", json!([at, false])).await;
    for at in [json!(at), json!({"blockHash": block["hash"]})] {
        let request = json!([{"to": CONTRACT}, at, reads]);
        assert_eq!(wide(&node.ask("eth_call", request).await), count);
    }
    assert_eq!(trace(node, &sent.hash).await, sent.trace);
}

async fn refused(node: &Asked, block: u64, words: &str) {
    let at = json!([nobody(1), format!("{block:#x}")]);
    let (code, told) = node.error("eth_getBalance", at).await;
    assert!(code == -32002 && told.contains(words), "{code} {told}");
}

/// The state at the end of each block is read after it has left the trie's window, from memory,
/// from the store, and after a restart; proofs are those of the window.
#[tokio::test(flavor = "multi_thread")]
async fn the_states_of_all_blocks_are_read() {
    let folder = tempfile::tempdir().unwrap();
    let node = start(folder.path(), Some(Kept::All));
    let capabilities = node.ask("eth_capabilities", json!([])).await;
    assert!(capabilities["state"]["deleteStrategy"].is_null());
    let mut all = sent(&node, 0..5).await;
    for sent in &all {
        check(&node, sent).await;
    }
    let proof = json!([CONTRACT, [], format!("{:#x}", all[0].block)]);
    let (code, words) = node.error("eth_getProof", proof).await;
    assert!(code == -32002 && words.contains("last 2 blocks"), "{words}");
    let capabilities = node.ask("eth_capabilities", json!([])).await;
    assert_eq!(number(&capabilities["state"]["oldestBlock"]), 0);
    assert!(capabilities["state"]["deleteStrategy"].is_null());
    assert!(number(&capabilities["stateproofs"]["oldestBlock"]) > 0);
    node.stop();
    // Its end was a checkpoint.
    let node = start(folder.path(), None);
    for sent in &all {
        check(&node, sent).await;
    }
    all.extend(sent(&node, 5..8).await);
    for sent in &all {
        check(&node, sent).await;
    }
    let genesis = json!([nobody(1), "earliest"]);
    assert_eq!(wide(&node.ask("eth_getBalance", genesis).await), U256::ZERO);
}

/// A folder without a history has it from now on, and says from where.
#[tokio::test(flavor = "multi_thread")]
async fn a_folder_has_states_from_where_its_history_begins() {
    let folder = tempfile::tempdir().unwrap();
    let node = start(folder.path(), None);
    let before = sent(&node, 0..4).await;
    refused(&node, before[0].block, "this node has the last 2 blocks").await;
    node.stop();
    let node = start(folder.path(), Some(Kept::All));
    let after = sent(&node, 4..8).await;
    let capabilities = node.ask("eth_capabilities", json!([])).await;
    let first = number(&capabilities["state"]["oldestBlock"]);
    assert!(
        (before[3].block..after[0].block).contains(&first),
        "{first}"
    );
    refused(&node, first - 1, &format!("from block {first} on")).await;
    for sent in &after[1..] {
        check(&node, sent).await;
    }
    node.stop();
    // It is removed by a word.
    let node = start(folder.path(), Some(Kept::None));
    refused(&node, after[1].block, "this node has the last 2 blocks").await;
}

/// Makes a chain in whose blocks the contract counts; returns the bytes of its history in tables.
fn chain(folder: &Path, blocks: u64) -> u64 {
    let options = kept(Some(Kept::All)).ledger;
    let (mut ledger, _) = Ledger::open(folder, &genesis(), &options).unwrap();
    let wallet = &wallets()[0];
    for number in 1..=blocks {
        let fields = HeaderFields {
            number,
            timestamp: number,
            gas_limit: 30_000_000,
            beneficiary: Address::repeat_byte(0xfe),
            prev_randao: B256::ZERO,
            parent_beacon_block_root: B256::ZERO,
            extra_data: Bytes::new(),
        };
        ledger.begin_block(fields).unwrap();
        let raw = wallet.sign(&call(number - 1, &[]));
        let transaction = Transaction::decode(raw, &SoftwareCrypto).unwrap();
        let group = ledger.execute(&[transaction]).unwrap();
        assert!(group.outcomes[0].is_ok());
        ledger.end_block().unwrap();
    }
    ledger.checkpoint().unwrap();
    ledger.sizes().unwrap().store.history
}

/// `BLOCKS` says how many blocks there are; 1,000,000 without.
#[tokio::test(flavor = "multi_thread")]
#[ignore = "a measurement of minutes"]
async fn a_call_on_the_oldest_state() {
    let blocks = std::env::var("BLOCKS").ok();
    let blocks: u64 = blocks.map_or(1_000_000, |blocks| blocks.parse().unwrap());
    let folder = tempfile::tempdir().unwrap();
    let begun = Instant::now();
    let history = chain(folder.path(), blocks);
    println!(
        "{blocks} blocks in {:?}, {:.1} bytes of history per block",
        begun.elapsed(),
        history as f64 / blocks as f64
    );
    let node = start(folder.path(), None);
    let reads = json!({ (CONTRACT.to_string()): {"code": "0x5f545f5260205ff3"} });
    for _ in 0..3 {
        let mut told = String::new();
        for back in [0, 1, 100, blocks / 10, blocks - 1] {
            let at = match back {
                0 => json!("latest"),
                back => json!(format!("{:#x}", blocks - back)),
            };
            let request = json!([{"to": CONTRACT}, at, reads]);
            let mut times = Vec::new();
            for _ in 0..2_000 {
                let begun = Instant::now();
                let count = node.ask("eth_call", request.clone()).await;
                times.push(begun.elapsed());
                assert_eq!(wide(&count), U256::from(blocks - back));
            }
            times.sort_unstable();
            told += &format!("{back} back {:?}; ", times[times.len() / 2]);
        }
        println!("{told}");
    }
}
