//! Proofs of batches that a replica verifies, and some that are forged.

use std::error::Error;
use std::fs;
use std::path::PathBuf;

use zkfabric_batches::{Record, Status};
use zkfabric_rpc::{Operation, Pages as _, ProofOptions, VerifyProof};
use zkfabric_stf::BatchOutput;

use super::*;
use crate::world::{PROGRAM, World};

/// A verifier of proofs that are the output, and whose digests were noted where they were made.
#[derive(Debug)]
struct Known(Vec<B256>);

impl VerifyProof for Known {
    fn program(&self) -> B256 {
        PROGRAM
    }

    fn verify(&mut self, proof: &[u8]) -> Result<BatchOutput, Box<dyn Error + Send + Sync>> {
        let output = BatchOutput::from_bytes(proof)?;
        match self.0.contains(&output.digest()) {
            true => Ok(output),
            false => Err("nobody has proved this".into()),
        }
    }
}

/// A chain whose batches are proved, as a source.
struct Proved {
    world: World,
    server: Server,
    /// A transaction of each batch.
    sent: Vec<String>,
    records: Vec<Record>,
    known: Vec<B256>,
}

impl Proved {
    /// Makes batches with one transaction each.
    async fn start(folder: &Path, count: u64) -> Self {
        let world = World::start(folder);
        let server = serve(&world.node, 0);
        let mut sent = Vec::new();
        for nonce in 0..count {
            let (id, block) = sealed(&world.node, nonce).await;
            sent.push(id);
            world.write(block);
        }
        world.prove();
        let mut records = world.batches.before(u64::MAX, 100).unwrap();
        records.reverse();
        assert!(records.len() as u64 >= count);
        let digests = records.iter().map(|record| match record.status {
            Status::Proved { digest, .. } => digest,
            _ => panic!("{record:?}"),
        });
        Self {
            known: digests.collect(),
            world,
            server,
            sent,
            records,
        }
    }

    fn proof(&self, index: usize) -> PathBuf {
        self.world.batches.proof_path(&self.records[index])
    }

    fn follow(&self, folder: &Path, port: u16) -> Following {
        let verifier = Box::new(Known(self.known.clone()));
        let (of_proofs, genesis) = (folder.join("proofs"), genesis());
        let rules = genesis.rules;
        Following::start_as(folder, port, &genesis, |_, options| {
            let mut proofs = ProofOptions::new(of_proofs, CHAIN, rules, verifier);
            proofs.interval = Duration::from_millis(10);
            proofs.again = Duration::from_millis(100);
            options.proofs = Some(proofs);
        })
    }
}

impl Following {
    async fn stage(&self, id: &str) -> Value {
        let status = self.node.ask("zkf_transactionStatus", json!([id])).await;
        status["stage"].clone()
    }

    async fn proved_up_to(&self, block: u64) {
        self.node
            .until(|| async { self.replica.proofs().unwrap().block >= block })
            .await;
    }

    /// Waits until a proof is refused; returns why.
    async fn refuses(&self) -> String {
        let refusal = || self.replica.proofs().unwrap().refusal;
        self.node.until(|| async { refusal().is_some() }).await;
        refusal().unwrap()
    }
}

/// A replica says that a transaction is proved once it has verified the proof, also when its source
/// is gone, and so does one that follows it.
#[tokio::test(flavor = "multi_thread")]
async fn proofs_are_verified_by_the_replica() {
    let folder = tempfile::tempdir().unwrap();
    let source = Proved::start(folder.path(), 3).await;
    let port = source.server.local_address().port();
    let place = folder.path().join("replica");
    let replica = source.follow(&place, port);
    replica.ready().await;
    let last = source.records.last().unwrap().span.last;
    replica.proved_up_to(last).await;
    for id in &source.sent {
        assert_eq!(replica.stage(id).await, "proved");
        let [own, other] = [&replica.node, &source.world.node]
            .map(|node| node.ask("zkf_transactionStatus", json!([id])));
        assert_eq!(own.await["batch"], other.await["batch"]);
    }
    // What both say of batches, but for times.
    let all = json!([null, "0x64"]);
    let mut batches = source.world.node.ask("zkf_getBatches", all.clone()).await;
    let mut own = replica.node.ask("zkf_getBatches", all.clone()).await;
    for list in [&mut batches, &mut own] {
        for batch in list.as_array_mut().unwrap() {
            let batch = batch.as_object_mut().unwrap();
            batch.remove("recordedAt");
            assert!(batch.remove("provedAt").is_some());
        }
    }
    assert_eq!(own, batches);
    let slice = json!([
        own[0]["firstBlock"],
        own[0]["lastBlock"],
        "proof",
        "0x0",
        "0x400000"
    ]);
    let [left, right] =
        [&replica.node, &source.world.node].map(|node| node.ask("zkf_getBatchFile", slice.clone()));
    assert_eq!(left.await, right.await);
    // A replica of the replica verifies what that gives.
    let behind = serve(&replica.node, 0);
    let second = folder.path().join("second");
    let second = source.follow(&second, behind.local_address().port());
    second.ready().await;
    second.proved_up_to(last).await;
    second.stop().await;
    drop(behind);
    replica.stop().await;
    // A start finds what was verified, and believes no file of another chain's or program's batch.
    source.server.stop(Duration::from_secs(1)).await;
    let of_proofs = place.join("proofs");
    let mut files: Vec<_> = fs::read_dir(&of_proofs)
        .unwrap()
        .map(|file| file.unwrap().path())
        .collect();
    files.sort();
    assert_eq!(files.len(), source.records.len());
    let text = fs::read_to_string(&files[1]).unwrap();
    let hash = source.records[1].span.last_hash.to_string();
    assert!(text.contains(&hash));
    fs::write(&files[1], text.replace(&hash, &B256::ZERO.to_string())).unwrap();
    fs::write(&files[2], "{").unwrap();
    let replica = Following::start_as(&place, port, &genesis(), |_, options| {
        let verifier = Box::new(Known(Vec::new()));
        let rules = genesis().rules;
        options.proofs = Some(ProofOptions::new(of_proofs, CHAIN, rules, verifier));
    });
    let proofs = replica.replica.proofs().unwrap();
    assert_eq!(proofs.block, source.records[0].span.last);
    assert_eq!(replica.stage(&source.sent[0]).await, "proved");
    let own = replica.node.ask("zkf_getBatches", all).await;
    assert_eq!(own.as_array().unwrap().len(), source.records.len() - 2);
}

/// A proof that is changed, of another batch, or not whole is refused and said; states are served
/// all the same, later batches are proved, and the right proof is taken once it is there.
#[tokio::test(flavor = "multi_thread")]
async fn forged_proofs_are_refused() {
    let folder = tempfile::tempdir().unwrap();
    let source = Proved::start(folder.path(), 3).await;
    let port = source.server.local_address().port();
    let right = fs::read(source.proof(1)).unwrap();
    let mut bit = right.clone();
    bit[9 * 32] ^= 1;
    let forgeries = [
        (bit, "nobody has proved this"),
        (fs::read(source.proof(0)).unwrap(), "the first block"),
        (right[..right.len() - 1].to_vec(), "is invalid"),
        (Vec::new(), "is invalid"),
    ];
    let last = source.records.last().unwrap().span.last;
    let before = source.records[0].span.last;
    for (index, (forged, said)) in forgeries.into_iter().enumerate() {
        fs::write(source.proof(1), forged).unwrap();
        let place = folder.path().join(index.to_string());
        let replica = source.follow(&place, port);
        replica.ready().await;
        let why = replica.refuses().await;
        assert!(why.contains(said), "{index}: {why}");
        // Those before and behind it are proved, and it is not.
        replica
            .node
            .until(|| async { replica.stage(&source.sent[2]).await == "proved" })
            .await;
        assert_eq!(replica.stage(&source.sent[0]).await, "proved");
        assert_eq!(replica.stage(&source.sent[1]).await, "inBlock");
        assert_eq!(replica.replica.proofs().unwrap().block, before);
        let of_batch = format!("{:#x}", source.records[1].span.first);
        let batch = replica.node.ask("zkf_getBatchByBlock", json!([of_batch]));
        assert!(batch.await.is_null());
        // The states do not rest on proofs.
        assert!(replica.replica.failure().is_none());
        replica.node.sealed(last).await;
        same(&source.world.node, &replica.node, last).await;
        let operation = Operation::new(Arc::clone(&replica.node.node));
        let health = operation.page("/health").unwrap();
        assert_eq!(health.status, 200, "{}", health.body);
        let health: Value = serde_json::from_str(&health.body).unwrap();
        assert!(
            health["unproved"].as_str().unwrap().contains(said),
            "{health}"
        );
        let metrics = operation.page("/metrics").unwrap().body;
        assert!(metrics.contains("\nzkf_replica_proof_refused 1\n"));
        fs::write(source.proof(1), &right).unwrap();
        replica.proved_up_to(last).await;
        assert_eq!(replica.stage(&source.sent[1]).await, "proved");
        assert_eq!(replica.replica.proofs().unwrap().refusal, None);
        replica.stop().await;
    }
}

/// A right proof of other blocks with the same numbers is refused.
#[tokio::test(flavor = "multi_thread")]
async fn a_proof_of_other_blocks_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let mut source = Proved::start(&folder.path().join("source"), 1).await;
    let port = source.server.local_address().port();
    let proof = fs::read(source.proof(0)).unwrap();
    let right = BatchOutput::from_bytes(&proof).unwrap();
    type Change = fn(&mut BatchOutput);
    let changes: [(&str, Change); 8] = [
        ("the chain id", |output| output.chain_id += 1),
        ("the first block", |output| output.first_number += 1),
        ("the last block", |output| output.last_number += 1),
        ("the parent's hash", |output| {
            output.parent_hash = B256::ZERO
        }),
        ("the parent's state root", |output| {
            output.parent_state_root = B256::ZERO;
        }),
        ("the last block's hash", |output| {
            output.last_hash = B256::ZERO
        }),
        ("the state root", |output| output.state_root = B256::ZERO),
        ("the receipts root", |output| {
            output.receipts_root = B256::ZERO;
        }),
    ];
    for (name, change) in changes {
        let mut output = right;
        change(&mut output);
        source.known.push(output.digest());
        fs::write(source.proof(0), output.to_bytes()).unwrap();
        let replica = source.follow(&folder.path().join(name), port);
        replica.ready().await;
        let why = replica.refuses().await;
        assert!(why.contains(&format!("batch: {name} is")), "{why}");
        assert_eq!(replica.stage(&source.sent[0]).await, "inBlock");
        replica.stop().await;
    }
}
