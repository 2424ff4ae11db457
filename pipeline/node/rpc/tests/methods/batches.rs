//! Batches and their proofs, and the stages of transactions behind their blocks.

use std::time::{SystemTime, UNIX_EPOCH};

use alloy_primitives::Bytes;
use serde_json::{Value, json};
use zkfabric_stf::BatchOutput;

use super::support::{Asked, number, wallets};
use super::wallet::{Call, nobody};
use super::world::{PROGRAM, Slow, World};

fn now() -> u64 {
    let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap();
    u64::try_from(now.as_micros()).unwrap()
}

/// A transaction is followed from its arrival to its proof, and the times are in order.
#[tokio::test(flavor = "multi_thread")]
async fn a_transaction_is_followed_to_its_proof() {
    let folder = tempfile::tempdir().unwrap();
    let (world, wallets) = (World::start(folder.path()), wallets());
    let begun = now();
    let id = world
        .node
        .send(&wallets[0], &Call::transfer(0, nobody(1)))
        .await;
    let block = number(&world.status(&id).await["blockNumber"]);
    world.node.sealed(block).await;
    assert_eq!(world.status(&id).await["stage"], "inBlock");
    world.write(block);
    let status = world.status(&id).await;
    assert_eq!(status["stage"], "inBatch");
    assert!(status["times"].get("proved").is_none(), "{status}");
    world.prove();
    let status = world.status(&id).await;
    assert_eq!(status["stage"], "proved");
    let span = ["firstBlock", "lastBlock"].map(|end| number(&status["batch"][end]));
    assert!((span[0]..=span[1]).contains(&block), "{status}");
    let stages = ["received", "preconfirmed", "inBlock"];
    let mut before = begun;
    for stage in stages {
        let at = number(&status["times"][stage]);
        assert!(before <= at && at <= now(), "{stage}: {status}");
        before = at;
    }
    // The times of files are those of the system's coarser clock.
    const COARSE: u64 = 20_000;
    for stage in ["inBatch", "proved"] {
        let at = number(&status["times"][stage]);
        assert!(before <= at + COARSE && at <= now(), "{stage}: {status}");
        before = at;
    }
}

/// Batches are listed from the newest on, and found by their blocks.
#[tokio::test(flavor = "multi_thread")]
async fn batches_are_found() {
    let folder = tempfile::tempdir().unwrap();
    let (world, wallets) = (World::start(folder.path()), wallets());
    for nonce in 0..8 {
        let call = Call::transfer(nonce, nobody(1));
        let id = world.node.send(&wallets[0], &call).await;
        let block = number(&world.status(&id).await["blockNumber"]);
        world.node.sealed(block).await;
    }
    let last = world.node.height().await;
    world.node.sealed(last).await;
    let none = world
        .node
        .ask("zkf_getBatches", json!([null, "0x64"]))
        .await;
    assert_eq!(none, json!([]));
    world.write(last);
    let all = world
        .node
        .ask("zkf_getBatches", json!([null, "0x64"]))
        .await;
    let all = all.as_array().unwrap();
    assert!(all.len() > 1, "{all:?}");
    let mut next = last + 1;
    for batch in all {
        let [first, end] = ["firstBlock", "lastBlock"].map(|end| number(&batch[end]));
        assert_eq!(end + 1, next);
        assert_eq!(batch["status"], "waiting");
        for block in first..=end {
            let block = json!([format!("{block:#x}")]);
            assert_eq!(&world.node.ask("zkf_getBatchByBlock", block).await, batch);
        }
        next = first;
    }
    // Each batch builds on the one before.
    for pair in all.windows(2) {
        assert_eq!(pair[0]["parentHash"], pair[1]["lastHash"]);
        assert_eq!(pair[0]["parentStateRoot"], pair[1]["stateRoot"]);
    }
    let second = json!([all[0]["firstBlock"], "0x1"]);
    let second = world.node.ask("zkf_getBatches", second).await;
    assert_eq!(second, json!([all[1]]));
    world.prove();
    let proved = world.node.ask("zkf_getBatches", json!([null, "0x1"])).await;
    assert_eq!(proved[0]["status"], "proved");
    assert_eq!(proved[0]["program"], json!(PROGRAM));
    file_of(&world, &proved[0]).await;
    let (code, words) = world
        .node
        .error("zkf_getBatches", json!([null, "0x65"]))
        .await;
    assert!(code == -32005 && words.contains("at most 100"), "{words}");
}

/// Of the batches without a proof, one is proved now, since a time, and the others wait.
#[tokio::test(flavor = "multi_thread")]
async fn the_batch_that_is_proved_now_is_told() {
    let folder = tempfile::tempdir().unwrap();
    let (world, wallets) = (World::start(folder.path()), wallets());
    for nonce in 0..8 {
        let call = Call::transfer(nonce, nobody(1));
        let id = world.node.send(&wallets[0], &call).await;
        let block = number(&world.status(&id).await["blockNumber"]);
        world.node.sealed(block).await;
    }
    let last = world.node.height().await;
    world.node.sealed(last).await;
    world.write(last);
    let all = || world.node.ask("zkf_getBatches", json!([null, "0x64"]));
    let statuses = |all: &Value| -> Vec<String> {
        let all = all.as_array().unwrap().iter();
        all.map(|batch| batch["status"].as_str().unwrap().to_owned())
            .collect()
    };
    let begun = now();
    let (go, waits) = std::sync::mpsc::channel();
    let proving = world.prove_by(Box::new(Slow(waits)));
    let mut listed = all().await;
    while !statuses(&listed).contains(&"proving".to_owned()) {
        assert!(proving.failure().is_none());
        listed = all().await;
    }
    // The oldest one, which comes last.
    let mut expected = vec!["waiting".to_owned(); statuses(&listed).len()];
    *expected.last_mut().unwrap() = "proving".to_owned();
    assert_eq!(statuses(&listed), expected);
    let oldest = listed.as_array().unwrap().last().unwrap().clone();
    let since = number(&oldest["provingSince"]);
    assert!((begun..=now()).contains(&since), "{oldest}");
    assert!(listed[0].get("provingSince").is_none(), "{listed}");
    let by_block = json!([oldest["firstBlock"]]);
    let by_block = world.node.ask("zkf_getBatchByBlock", by_block).await;
    // The attempt is counted a moment later.
    for field in ["status", "provingSince", "lastBlock"] {
        assert_eq!(by_block[field], oldest[field], "{by_block}");
    }
    // The prover says how far it is a moment later, too.
    let mut oldest = oldest;
    while oldest.get("progress").is_none() {
        assert!(proving.failure().is_none());
        oldest = all().await.as_array().unwrap().last().unwrap().clone();
    }
    let progress = json!({
        "stage": "prove",
        "thousandths": "0xfa",
        "shards": "0x3",
        "allShards": "0x7",
    });
    assert_eq!(oldest["progress"], progress);
    assert!(listed[0].get("progress").is_none(), "{listed}");
    go.send(()).unwrap();
    while statuses(&all().await).last().unwrap() != "proved" {
        assert!(proving.failure().is_none());
    }
    let oldest = all().await.as_array().unwrap().last().unwrap().clone();
    for field in ["provingSince", "progress"] {
        assert!(oldest.get(field).is_none(), "{oldest}");
    }
    // The prover continues at once.
    drop(go);
}

/// A proof is read in slices, which are those of the file.
async fn file_of(world: &World, batch: &Value) {
    let size = number(&batch["proofBytes"]);
    let mut proof = Vec::new();
    while (proof.len() as u64) < size {
        let offset = format!("{:#x}", proof.len());
        let asked = json!([
            batch["firstBlock"],
            batch["lastBlock"],
            "proof",
            offset,
            "0x64"
        ]);
        let slice = world.node.ask("zkf_getBatchFile", asked).await;
        assert_eq!(number(&slice["size"]), size);
        let data: Bytes = serde_json::from_value(slice["data"].clone()).unwrap();
        assert!(!data.is_empty() && data.len() <= 100);
        proof.extend_from_slice(&data);
    }
    let output = BatchOutput::from_bytes(&proof).unwrap();
    assert_eq!(json!(output.digest()), batch["digest"]);
    assert_eq!(json!(output.state_root), batch["stateRoot"]);
    let whole = json!([
        batch["firstBlock"],
        batch["lastBlock"],
        "batch",
        "0x0",
        "0x400000"
    ]);
    let file = world.node.ask("zkf_getBatchFile", whole).await;
    let file: Bytes = serde_json::from_value(file["data"].clone()).unwrap();
    zkfabric_batch::BatchFile::from_json(std::str::from_utf8(&file).unwrap()).unwrap();
    // Blocks that are no batch, and more than an answer may have.
    let none = json!(["0xffff", "0xffff", "proof", "0x0", "0x1"]);
    assert!(world.node.ask("zkf_getBatchFile", none).await.is_null());
    let much = json!([
        batch["firstBlock"],
        batch["lastBlock"],
        "batch",
        "0x0",
        "0x400001"
    ]);
    let (code, _) = world.node.error("zkf_getBatchFile", much).await;
    assert_eq!(code, -32005);
}

/// A node that writes no batches says so by null.
#[tokio::test(flavor = "multi_thread")]
async fn a_node_without_batches_answers_null() {
    let folder = tempfile::tempdir().unwrap();
    let node = Asked::start(folder.path());
    let file = json!(["0x0", "0x0", "proof", "0x0", "0x1"]);
    for (method, params) in [
        ("zkf_getBatches", json!([null, "0x1"])),
        ("zkf_getBatchByBlock", json!(["latest"])),
        ("zkf_getBatchFile", file),
    ] {
        assert!(node.ask(method, params).await.is_null(), "{method}");
    }
}
