//! Blocks of large transactions: what they take in memory, and on whose threads they are told.

use std::fs;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use alloy_primitives::{Address, Bytes, U256};
use futures_util::StreamExt as _;
use serde_json::{Value, json};
use tokio_tungstenite::tungstenite::Message;
use zkfabric_rpc::NodeOptions;
use zkfabric_stf::host::GenesisAccount;

use super::peers::{Socket, serve};
use super::support::{Asked, genesis, heads, number, options, wallets};
use super::wallet::Call;

/// A contract with a log of as many bytes as its call data says, in 32 bytes.
const BULKY: Address = Address::repeat_byte(0xc2);

/// Starts a node with the contract, whose readers' side keeps so many bytes of blocks.
fn start(folder: &Path, bytes: usize, node: NodeOptions) -> Asked {
    let mut genesis = genesis();
    let contract = GenesisAccount {
        // push0 calldataload push0 log0
        code: Bytes::from_static(&[0x5f, 0x35, 0x5f, 0xa0, 0x00]),
        ..GenesisAccount::default()
    };
    genesis.accounts.insert(BULKY, contract);
    let heads = heads(folder, &genesis, bytes);
    let mut options = options();
    options.block.time = Duration::from_millis(20);
    Asked::start_over(heads, (folder, &genesis), options, node, |_, node| node)
}

fn bulky(nonce: u64, bytes: u64) -> Call {
    Call {
        gas: 12_000_000,
        value: U256::ZERO,
        data: U256::from(bytes).to_be_bytes::<32>().into(),
        ..Call::transfer(nonce, BULKY)
    }
}

/// Makes a block with a log of so many bytes; returns its number and the transaction's hash.
async fn block(node: &Asked, nonce: u64, bytes: u64) -> (Value, String) {
    let id = node.send(&wallets()[0], &bulky(nonce, bytes)).await;
    let receipt = node.ask("eth_getTransactionReceipt", json!([id])).await;
    let at = receipt["blockNumber"].clone();
    assert_eq!(receipt["status"], "0x1");
    node.sealed(number(&at)).await;
    (at, id)
}

/// Returns the bytes of this process in memory.
fn resident() -> usize {
    let text = fs::read_to_string("/proc/self/status").unwrap();
    let line = text.lines().find_map(|line| line.strip_prefix("RssAnon:"));
    let kib = line.unwrap().trim().trim_end_matches(" kB");
    kib.parse::<usize>().unwrap() << 10
}

/// Blocks with a megabyte of logs each stay in memory up to a bound, as they are made and as they
/// are read again, and are read from the disk behind it.
#[tokio::test(flavor = "multi_thread")]
async fn large_blocks_are_read_from_the_disk() {
    const BLOCKS: u64 = 24;
    const LOG: usize = 1 << 20;
    const MOST: usize = 4 << 20;
    let folder = tempfile::tempdir().unwrap();
    let node = start(folder.path(), MOST, NodeOptions::default());
    let mut made = Vec::new();
    for nonce in 0..BLOCKS {
        made.push(block(&node, nonce, LOG as u64).await);
    }
    let (kept, read) = node.node.heads().block_bytes();
    assert!(kept <= MOST && kept > LOG, "{kept}");
    assert!(read <= MOST, "{read}");
    let before = resident();
    for _ in 0..2 {
        for (at, id) in &made {
            let receipts = node.ask("eth_getBlockReceipts", json!([at])).await;
            assert_eq!(receipts[0]["transactionHash"], *id);
            let data = receipts[0]["logs"][0]["data"].as_str().unwrap();
            assert_eq!(data.len(), 2 + 2 * LOG);
            let (kept, read) = node.node.heads().block_bytes();
            assert!(kept <= MOST && read <= MOST, "{kept} {read}");
        }
    }
    let grown = resident().saturating_sub(before);
    println!("{} MiB after {BLOCKS} blocks were read", grown >> 20);
    // A third of what was read once.
    assert!(grown < BLOCKS as usize * LOG, "{grown}");
    // What readers hold together is bounded, and what one holds alone is not.
    let node = Arc::new(node);
    let readers = made.iter().map(|(at, _)| {
        let (node, at) = (Arc::clone(&node), at.clone());
        tokio::spawn(async move { node.answer("eth_getBlockReceipts", json!([at])).await })
    });
    let readers: Vec<_> = readers.collect();
    let mut answered = 0;
    for reader in readers {
        let answer = reader.await.unwrap();
        match answer.get("error") {
            None => answered += 1,
            Some(error) => assert_eq!(error["code"], -32005, "{error}"),
        }
    }
    assert!(answered > 0);
    let (_, read) = node.node.heads().block_bytes();
    assert!(read <= MOST, "{read}");
}

/// What is told of a large transaction is made on the threads for work that takes long: while they
/// are busy it is refused, and calls that are small are answered.
#[tokio::test(flavor = "multi_thread")]
async fn large_answers_are_not_made_on_the_servers_threads() {
    let folder = tempfile::tempdir().unwrap();
    let busy = NodeOptions {
        calls: 1,
        waiting_calls: 1,
        call_gas: 2_000_000_000,
        ..NodeOptions::default()
    };
    let node = start(folder.path(), 64 << 20, busy);
    let (at, id) = block(&node, 0, 200_000).await;
    let (small, _) = block(&node, 1, 10).await;
    let hash = node.ask("eth_getBlockByNumber", json!([at, false])).await["hash"].clone();
    let large = [
        ("eth_getBlockReceipts", json!([at])),
        ("eth_getTransactionReceipt", json!([id])),
        ("eth_getLogs", json!([{"blockHash": hash}])),
        ("debug_getRawReceipts", json!([at])),
        ("debug_getRawBlock", json!([at])),
    ];
    for (method, params) in &large {
        node.ask(method, params.clone()).await;
    }
    let node = Arc::new(node);
    // jumpdest push0 jump
    let state = json!({BULKY.to_string(): {"code": "0x5b5f56"}});
    let endless = json!([{"to": BULKY, "gas": "0x77359400"}, "latest", state]);
    let mut calls = Vec::new();
    // One runs and one waits, once two of them are not answered.
    while calls.len() < 2 {
        let (node, endless) = (Arc::clone(&node), endless.clone());
        calls.push(tokio::spawn(async move {
            node.answer("eth_call", endless).await
        }));
        tokio::time::sleep(Duration::from_millis(20)).await;
        calls.retain(|call| !call.is_finished());
    }
    for (method, params) in &large {
        let (code, words) = node.error(method, params.clone()).await;
        assert_eq!(code, -32005, "{method}: {words}");
    }
    node.ask("eth_getBlockReceipts", json!([small])).await;
    node.ask("eth_blockNumber", json!([])).await;
    assert!(!calls.iter().any(tokio::task::JoinHandle::is_finished));
    for call in calls {
        call.abort();
    }
}

/// A WebSocket that subscribes many times and reads nothing keeps few bytes, while one that reads
/// has every log whole.
#[tokio::test(flavor = "multi_thread")]
async fn a_websocket_that_does_not_read_keeps_few_bytes() {
    const BLOCKS: u64 = 12;
    const LOG: usize = 1 << 20;
    let folder = tempfile::tempdir().unwrap();
    let node = start(folder.path(), 4 << 20, NodeOptions::default());
    let server = serve(&node);
    let mut reads = Socket::open(&server).await;
    reads.ask("eth_subscribe", json!(["logs"])).await;
    let reading = tokio::spawn(async move {
        let mut lengths = Vec::new();
        while lengths.len() < BLOCKS as usize {
            if let Message::Text(text) = reads.0.next().await.unwrap().unwrap() {
                let heard: Value = serde_json::from_str(&text).unwrap();
                let data = heard["params"]["result"]["data"].as_str();
                lengths.push(data.unwrap_or_else(|| panic!("{heard}")).len());
            }
        }
        lengths
    });
    block(&node, 0, LOG as u64).await;
    let before = resident();
    let mut silent = Vec::new();
    for _ in 0..4 {
        let mut socket = Socket::open(&server).await;
        for _ in 0..16 {
            let answer = socket.ask("eth_subscribe", json!(["logs"])).await;
            assert!(answer["result"].is_string(), "{answer}");
        }
        silent.push(socket);
    }
    for nonce in 1..BLOCKS {
        block(&node, nonce, LOG as u64).await;
    }
    let grown = resident().saturating_sub(before);
    println!("{} MiB for 64 subscriptions that are not read", grown >> 20);
    // In text each log has twice as many bytes.
    assert!(grown < 96 << 20, "{grown}");
    assert_eq!(reading.await.unwrap(), vec![2 + 2 * LOG; BLOCKS as usize]);
}
