//! Blocks behind each other, and what calls see of them.

use std::time::Duration;

use alloy_primitives::{B256, U256};
use alloy_rpc_types_eth::simulate::SimulatedBlock;
use serde_json::json;
use zkfabric_rpc::{NodeOptions, Tags};

use super::super::support::{Asked, CONTRACT, hash, number, options, wallets, wide};
use super::super::wallet::{Call, nobody};
use super::support::{SIMULATE, returning, simulated, word};

/// Calls see the blocks and the state before them, and headers are those of a chain.
#[tokio::test(flavor = "multi_thread")]
async fn blocks_build_on_each_other() {
    let folder = tempfile::tempdir().unwrap();
    let (node, wallets) = (Asked::start(folder.path()), wallets());
    let base = node
        .ask("eth_getBlockByNumber", json!(["latest", false]))
        .await;
    let call = json!({"from": wallets[0].address, "to": CONTRACT});
    let blocks = json!([
        {"calls": [call, call]},
        {"blockOverrides": {"number": "0x4"}, "calls": [call]},
    ]);
    let blocks = simulated(&node, blocks).await;
    let numbers: Vec<u64> = blocks
        .iter()
        .map(|block| block.inner.header.number)
        .collect();
    assert_eq!(numbers, [1, 2, 3, 4]);
    let (mut parent, mut time) = (hash(&base["hash"]), number(&base["timestamp"]));
    let mut counts = Vec::new();
    for SimulatedBlock { inner, calls } in &blocks {
        let header = &inner.header;
        assert_eq!(header.inner.hash_slow(), header.hash);
        assert_eq!((header.parent_hash, header.timestamp), (parent, time + 1));
        assert_eq!(header.base_fee_per_gas, Some(0));
        assert_eq!(header.gas_limit, number(&base["gasLimit"]));
        assert_eq!(
            header.gas_used,
            calls.iter().map(|call| call.gas_used).sum::<u64>()
        );
        (parent, time) = (header.hash, header.timestamp);
        for (index, log) in calls.iter().flat_map(|call| &call.logs).enumerate() {
            assert_eq!(log.block_hash, Some(header.hash));
            assert_eq!(log.log_index, Some(index as u64));
            assert_eq!(log.transaction_hash, inner.transactions.hashes().nth(index));
            counts.push(word(&log.inner.data.data));
        }
    }
    // One count for each call, over blocks.
    assert_eq!(counts, [1, 2, 3].map(U256::from));
    assert_ne!(
        blocks[0].inner.header.logs_bloom,
        blocks[1].inner.header.logs_bloom
    );
    // Nothing is kept.
    let slot = node.ask("eth_getStorageAt", json!([CONTRACT, "0x0"])).await;
    assert_eq!(wide(&slot), U256::ZERO);
}

/// `BLOCKHASH` sees the chain's blocks, the simulated ones, and those that fill gaps.
#[tokio::test(flavor = "multi_thread")]
async fn hashes_are_those_of_the_blocks() {
    let folder = tempfile::tempdir().unwrap();
    let (node, wallets) = (Asked::start(folder.path()), wallets());
    let sent = node.send(&wallets[0], &Call::transfer(0, nobody(1))).await;
    let receipt = node.ask("eth_getTransactionReceipt", json!([sent])).await;
    let newest = number(&receipt["blockNumber"]);
    node.sealed(newest).await;
    // The hash of the block that the data names.
    let code = returning("5f3540");
    let of = |number: u64| json!({"to": CONTRACT, "input": format!("{number:#066x}")});
    let blocks = json!([
        {
            "stateOverrides": {(CONTRACT.to_string()): {"code": code}},
            "calls": [of(0), of(newest), of(newest + 1)],
        },
        {
            "blockOverrides": {"number": format!("{:#x}", newest + 4)},
            "calls": [of(newest), of(newest + 1), of(newest + 3), of(newest + 4)],
        },
    ]);
    let blocks = simulated(&node, blocks).await;
    let seen: Vec<B256> = blocks
        .iter()
        .flat_map(|block| {
            block
                .calls
                .iter()
                .map(|call| B256::from(word(&call.return_data)))
        })
        .collect();
    let mut own = Vec::new();
    for number in [0, newest] {
        let block = json!([format!("{number:#x}"), false]);
        own.push(hash(&node.ask("eth_getBlockByNumber", block).await["hash"]));
    }
    let simulated: Vec<B256> = blocks.iter().map(|block| block.inner.header.hash).collect();
    assert_eq!(seen[..3], [own[0], own[1], B256::ZERO]);
    assert_eq!(seen[3..], [own[1], simulated[0], simulated[2], B256::ZERO]);
}

/// Overrides of a block are what calls see, and go on where a block says nothing.
#[tokio::test(flavor = "multi_thread")]
async fn calls_see_their_block() {
    let folder = tempfile::tempdir().unwrap();
    let node = Asked::start(folder.path());
    let base = node
        .ask("eth_getBlockByNumber", json!(["latest", false]))
        .await;
    let time = number(&base["timestamp"]) + 77;
    // Number, time, gas limit, recipient, randomness, base fee, price, blob base fee.
    let words = ["43", "42", "45", "41", "44", "48", "3a", "4a"];
    let mut code = String::from("0x");
    for (at, opcode) in words.iter().enumerate() {
        code.push_str(&format!("{opcode}60{:02x}52", 32 * at));
    }
    code.push_str("6101005ff3");
    let call = json!({"to": CONTRACT});
    let first = json!({
        "number": "0x9", "time": format!("{time:#x}"), "gasLimit": "0x4c4b40",
        "feeRecipient": nobody(3), "prevRandao": format!("{:#066x}", 0x1234),
        "baseFeePerGas": "0xa", "blobBaseFee": "0xb",
    });
    let state = json!({(CONTRACT.to_string()): {"code": code}});
    let blocks = json!([
        {"blockOverrides": first, "stateOverrides": state, "calls": [call]},
        {"calls": [call]},
    ]);
    let blocks = simulated(&node, blocks).await;
    let seen = |block: &SimulatedBlock| {
        let words = block.calls[0].return_data.chunks(32);
        words.map(U256::from_be_slice).collect::<Vec<_>>()
    };
    let recipient = U256::from_be_slice(nobody(3).as_slice());
    let expected = |number: u64, time: u64, random: u64, fee: u64, blob: u64| {
        let numbers = [number, time, 5_000_000].map(U256::from);
        let rest = [random, fee, 0, blob].map(U256::from);
        [&numbers[..], &[recipient], &rest[..]].concat()
    };
    let last = &blocks[blocks.len() - 2..];
    assert_eq!(seen(&last[0]), expected(9, time, 0x1234, 10, 11));
    assert_eq!(seen(&last[1]), expected(10, time + 1, 0, 0, 1));
    assert_eq!(last[0].inner.header.beneficiary, nobody(3));
    assert_eq!(last[0].inner.header.base_fee_per_gas, Some(10));
}

/// A block that is open has no root yet, and blocks on it have none; they follow its provisional
/// hash.
#[tokio::test(flavor = "multi_thread")]
async fn blocks_on_an_open_one_have_no_root() {
    let folder = tempfile::tempdir().unwrap();
    let mut long = options();
    long.block.time = Duration::from_secs(600);
    let node = Asked::start_with(folder.path(), long, NodeOptions::default());
    let node = node.with_tags(Tags::Open);
    let wallets = wallets();
    let sent = node.send(&wallets[0], &Call::transfer(0, nobody(1))).await;
    let receipt = node.ask("eth_getTransactionReceipt", json!([sent])).await;
    let call = json!({"from": wallets[0].address, "to": nobody(1), "value": "0x1"});
    let asked = json!([{"blockStateCalls": [{"calls": [call]}]}]);
    let answer = node.ask(SIMULATE, asked).await;
    assert_eq!(hash(&answer[0]["parentHash"]), hash(&receipt["blockHash"]));
    assert_eq!(
        number(&answer[0]["number"]),
        number(&receipt["blockNumber"]) + 1
    );
    assert_eq!(hash(&answer[0]["stateRoot"]), B256::ZERO);
    let asked = json!([{"blockStateCalls": [{"calls": [call]}]}, "safe"]);
    let answer = node.ask(SIMULATE, asked).await;
    assert_eq!(number(&answer[0]["number"]), 1);
    assert_ne!(hash(&answer[0]["stateRoot"]), B256::ZERO);
}
