//! A sequencer that lies about the state, and signs it.

use alloy_primitives::{B256, U256};
use tokio::task::JoinHandle;
use zkfabric_engine::{ExecutionError, ExecutionOptions};
use zkfabric_rpc::ReplicaFailure;

use super::*;

/// Says items to each that subscribes, and that there is nothing more, until it goes.
async fn says(items: Vec<Value>, last: u64) -> (u16, JoinHandle<()>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = listener.local_addr().unwrap().port();
    let newest = json!({"kind": "newest", "group": format!("{last:#x}")});
    let mut said = items;
    for _ in 0..500 {
        said.push(newest.clone());
        said.push(json!({"kind": "short pause"}));
    }
    (port, tokio::spawn(liar(listener, said)))
}

/// Money from nowhere, which roots and signatures agree to: a replica that executes nothing shows
/// it, and one that does stops.
#[tokio::test(flavor = "multi_thread")]
async fn a_lie_of_the_sequencer_is_found_by_execution() {
    let folder = tempfile::tempdir().unwrap();
    let source = Asked::start(&folder.path().join("source"));
    let mut last = 0;
    for nonce in 0..2 {
        (_, last) = sealed(&source, nonce).await;
    }
    // The sequencer's word for blocks, and the groups of the last one with the lie.
    let mut items = items_of(&source, last).await;
    items.retain(|item| item["kind"] != "block");
    let is_signed = |item: &Value| item.get("signature").is_some() && item["kind"] == "group";
    let at = items.iter().rposition(is_signed).unwrap();
    let payload: Bytes = serde_json::from_value(items[at]["payload"].clone()).unwrap();
    let mut frame = Frame::decode(&payload).unwrap();
    let rich = frame.diff.accounts.iter_mut().find_map(|change| {
        let account = change.account.as_mut()?;
        account.balance += U256::from(1_000_000);
        Some((change.address, account.balance))
    });
    let (address, balance) = rich.unwrap();
    items[at]["payload"] = json!(Bytes::from(frame.encode()));
    let count = items.iter().filter(|item| item["kind"] == "group").count() as u64;
    // Signatures of the log as it was are none of this one.
    items.retain(|item| item["kind"] != "head");
    let mut items: Vec<Value> = items.iter().map(without_head).collect();
    items.push(head_of(&items, count));

    let start = |name: &str, port: u16, one_in: u64| {
        let folder = folder.path().join(name);
        Following::start_as(&folder, port, &genesis(), |all, _| {
            all.executions = ExecutionOptions {
                one_in,
                seed: Some(B256::ZERO),
                waiting: 64,
            };
        })
    };
    let (port, lies) = says(items.clone(), count).await;
    let replica = start("believes", port, 0);
    replica.ready().await;
    let shown = replica
        .node
        .ask("eth_getBalance", json!([address, "latest"]));
    assert_eq!(shown.await, json!(balance));
    assert_eq!(replica.replica.executions().executed, 0);
    lies.abort();

    let (port, lies) = says(items, count).await;
    let replica = start("executes", port, 1);
    let why = replica.refused().await;
    let failure = replica.replica.failure().unwrap();
    let ReplicaFailure::Wrong(ExecutionError::Differs { block, .. }) = failure else {
        panic!("{why}");
    };
    assert_eq!(*block, last);
    assert!(why.contains("do not use this source"), "{why}");
    lies.abort();
}

/// An honest source is executed, and the figures say so.
#[tokio::test(flavor = "multi_thread")]
async fn an_honest_source_is_executed() {
    let folder = tempfile::tempdir().unwrap();
    let source = Asked::start(&folder.path().join("source"));
    let server = serve(&source, 0);
    let (_, last) = sealed(&source, 0).await;
    let place = folder.path().join("replica");
    let port = server.local_address().port();
    let replica = Following::start_as(&place, port, &genesis(), |all, _| {
        all.executions.one_in = 1;
        all.executions.waiting = 64;
    });
    replica.ready().await;
    replica
        .node
        .until(|| async { replica.replica.executions().newest >= Some(last) })
        .await;
    let figures = replica.replica.executions();
    assert_eq!((figures.executed, figures.skipped), (last, 0));
    assert!(replica.replica.failure().is_none());
}
