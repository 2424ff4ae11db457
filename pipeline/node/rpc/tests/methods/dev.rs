//! Blocks on demand, and time that passes, on a chain for development.

use std::num::NonZeroU32;
use std::sync::Arc;
use std::time::Duration;

use serde_json::{Value, json};
use zkfabric_engine::MovableClock;
use zkfabric_rpc::{DevOptions, NodeOptions};

use super::support::{Asked, genesis, number, options, wallets};
use super::wallet::{Call, nobody};

/// Starts a node whose blocks end when they are asked for.
fn start(folder: &std::path::Path) -> Asked {
    let clock = Arc::new(MovableClock::default());
    let mut options = options();
    options.block.time = Duration::from_secs(600);
    options.block.ahead = u64::from(u32::MAX);
    options.clock = Arc::clone(&clock) as _;
    let mut genesis = genesis();
    genesis.rules.most_seconds_between_blocks = NonZeroU32::MAX;
    let settings = NodeOptions::default();
    Asked::start_as(folder, &genesis, options, settings, |_, node| {
        node.with_dev(DevOptions::new(clock))
    })
}

async fn times(node: &Asked, from: u64, to: u64) -> Vec<u64> {
    let mut times = Vec::new();
    for at in from..=to {
        let block = json!([format!("{at:#x}"), false]);
        let block = node.ask("eth_getBlockByNumber", block).await;
        times.push(number(&block["timestamp"]));
    }
    times
}

/// A block is there with the answer, with the transactions that came before.
#[tokio::test(flavor = "multi_thread")]
async fn blocks_are_there_when_they_were_asked_for() {
    let folder = tempfile::tempdir().unwrap();
    let node = start(folder.path());
    let wallets = wallets();
    let id = node.send(&wallets[0], &Call::transfer(0, nobody(1))).await;
    assert_eq!(node.height().await, 0);
    assert_eq!(node.ask("evm_mine", json!([])).await, "0x0");
    assert_eq!(node.height().await, 1);
    let receipt = node.ask("eth_getTransactionReceipt", json!([id])).await;
    assert_eq!(receipt["blockNumber"], "0x1");
    assert_eq!(node.ask("hardhat_mine", json!(["0x5"])).await, true);
    assert_eq!(node.height().await, 6);
    assert_eq!(
        node.ask("anvil_mine", json!([3, "0x3c"])).await,
        Value::Null
    );
    assert_eq!(node.height().await, 9);
    let times = times(&node, 6, 9).await;
    assert!(
        times.windows(2).all(|pair| pair[1] == pair[0] + 60),
        "{times:?}"
    );
    node.ask("evm_mine", json!([{"blocks": 2}])).await;
    assert_eq!(node.height().await, 11);
    let (code, words) = node.error("hardhat_mine", json!(["0x10001"])).await;
    assert!(code == -32005 && words.contains("at most 65536"), "{words}");
    // Blocks after those that were asked for have their transactions.
    let id = node.send(&wallets[0], &Call::transfer(1, nobody(1))).await;
    node.ask("evm_mine", json!([])).await;
    let receipt = node.ask("eth_getTransactionReceipt", json!([id])).await;
    assert_eq!(receipt["blockNumber"], "0xc");
}

/// Time passes when it is told to, and never goes back.
#[tokio::test(flavor = "multi_thread")]
async fn time_passes_when_it_is_told_to() {
    let folder = tempfile::tempdir().unwrap();
    let node = start(folder.path());
    node.ask("evm_mine", json!([])).await;
    let day = 86_400;
    assert_eq!(node.ask("evm_increaseTime", json!([day])).await, day);
    assert_eq!(
        node.ask("evm_increaseTime", json!([format!("{day:#x}")]))
            .await,
        2 * day
    );
    node.ask("evm_mine", json!([])).await;
    let [before, after] = times(&node, 1, 2).await[..] else {
        panic!("two blocks")
    };
    let passed = after - before;
    assert!((2 * day..2 * day + 60).contains(&passed), "{passed}");
    // A time that was asked for is that of the next block, whatever the seconds between blocks.
    let first = after + 500_000;
    node.ask("evm_setNextBlockTimestamp", json!([first])).await;
    node.ask("hardhat_mine", json!(["0x2", "0x1"])).await;
    let [one, two] = times(&node, 3, 4).await[..] else {
        panic!("two blocks")
    };
    assert!(
        (first..first + 60).contains(&one) && two > one,
        "{first} {one} {two}"
    );
    let next = after + 1_000_000;
    node.ask("evm_setNextBlockTimestamp", json!([next])).await;
    node.ask("evm_mine", json!([])).await;
    assert!((next..next + 60).contains(&times(&node, 5, 5).await[0]));
    node.ask("evm_mine", json!([format!("{:#x}", next + 500)]))
        .await;
    assert!((next + 500..next + 560).contains(&times(&node, 6, 6).await[0]));
    for (method, params) in [
        ("evm_setNextBlockTimestamp", json!([next])),
        ("evm_setNextBlockTimestamp", json!([1])),
        ("evm_increaseTime", json!([u64::MAX])),
        ("evm_increaseTime", json!(["soon"])),
        ("evm_mine", json!([-1])),
    ] {
        assert_eq!(node.error(method, params).await.0, -32602, "{method}");
    }
    assert_eq!(node.height().await, 6);
}

/// Another chain has none of these methods.
#[tokio::test(flavor = "multi_thread")]
async fn other_chains_make_no_blocks_on_demand() {
    let folder = tempfile::tempdir().unwrap();
    let node = Asked::start(folder.path());
    let mut names = node.module.method_names();
    assert!(!names.any(|name| name.starts_with("evm_") || name.starts_with("anvil_")));
    let node = start(tempfile::tempdir().unwrap().path());
    let metadata = node.ask("hardhat_metadata", json!([])).await;
    assert_eq!(metadata["latestBlockNumber"], 0);
    assert_eq!(metadata["latestBlockHash"], metadata["instanceId"]);
    assert_eq!(node.ask("hardhat_getAutomine", json!([])).await, true);
}
