//! A node with batches, whose prover proves nothing.

use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use alloy_primitives::B256;
use serde_json::{Value, json};
use zkfabric_batches::{
    Batches, Cause, Job, Limits, Origin, ProofProgress, ProofStage, Prove, ProveError, Proving,
    ProvingOptions, Shadow, ShadowOptions, Wanted,
};
use zkfabric_rpc::{Node, NodeOptions};
use zkfabric_stf::BatchOutput;

use super::support::{Asked, genesis, options};

/// A prover whose proofs are the output.
struct Mock;

pub(super) const PROGRAM: B256 = B256::repeat_byte(0xaa);

impl Prove for Mock {
    fn program(&self) -> B256 {
        PROGRAM
    }

    fn prove(&mut self, job: &Job<'_>) -> Result<Vec<u8>, ProveError> {
        Ok(job.output.to_bytes().to_vec())
    }

    fn verify(&mut self, proof: &[u8]) -> Result<B256, Cause> {
        Ok(BatchOutput::from_bytes(proof)?.digest())
    }
}

/// A prover that waits for a word before each proof.
pub(super) struct Slow(pub(super) std::sync::mpsc::Receiver<()>);

impl Prove for Slow {
    fn program(&self) -> B256 {
        PROGRAM
    }

    fn prove(&mut self, job: &Job<'_>) -> Result<Vec<u8>, ProveError> {
        job.progress.tell(ProofProgress {
            stage: ProofStage::Prove,
            done: 250,
            total: 1_000,
            shards: 3,
            all_shards: Some(7),
        });
        // Whoever is gone waits for no proof.
        let _ = self.0.recv_timeout(Duration::from_secs(20));
        Mock.prove(job)
    }

    fn verify(&mut self, proof: &[u8]) -> Result<B256, Cause> {
        Mock.verify(proof)
    }
}

/// A node with its batches.
pub(super) struct World {
    pub(super) node: Asked,
    pub(super) batches: Arc<Batches>,
}

impl World {
    pub(super) fn start(folder: &Path) -> Self {
        Self::start_as(folder, |node| node)
    }

    /// Starts a node that is changed before it is asked.
    pub(super) fn start_as(folder: &Path, change: impl FnOnce(Node) -> Node) -> Self {
        let mut opened = None;
        let chain = folder.join("chain");
        let node = Asked::start_as(
            &chain,
            &genesis(),
            options(),
            NodeOptions::default(),
            |sequencer, node| {
                let genesis = genesis();
                let first = sequencer.chain().sealed(genesis.number).unwrap().unwrap();
                let origin = Origin::of(genesis.chain_id, &first.header);
                let batches = Batches::open(&folder.join("batches"), &origin);
                let batches = Arc::new(batches.unwrap());
                opened = Some(Arc::clone(&batches));
                change(node.with_batches(batches))
            },
        );
        let batches = opened.unwrap();
        Self { node, batches }
    }

    /// Puts all blocks up to this one into batches; the last one is closed.
    pub(super) fn write(&self, last: u64) {
        let chain = self.node.sequencer.as_ref().unwrap().chain();
        let options = ShadowOptions {
            rules: genesis().rules,
            limits: Limits {
                seconds: 3,
                ..Limits::default()
            },
            ..ShadowOptions::default()
        };
        let shadow = Shadow::start(chain, Arc::clone(&self.batches), options).unwrap();
        shadow.catch_up_to(chain, last).unwrap();
        shadow.finish().unwrap();
    }

    /// Proves all batches.
    pub(super) fn prove(&self) {
        let proving = self.prove_by(Box::new(Mock));
        while !self.batches.waiting().is_empty() {
            assert!(proving.failure().is_none());
            std::thread::sleep(Duration::from_millis(2));
        }
    }

    /// Proves batches by a prover, for as long as what is returned lives.
    pub(super) fn prove_by(&self, prover: Box<dyn Prove>) -> Proving {
        let options = ProvingOptions {
            priority: Wanted::Normal,
            ..ProvingOptions::default()
        };
        let batches = Arc::clone(&self.batches);
        let report = Box::new(|_: &_, _: &_, _| {});
        Proving::start(batches, prover, options, report).unwrap()
    }

    pub(super) async fn status(&self, id: &str) -> Value {
        self.node.ask("zkf_transactionStatus", json!([id])).await
    }
}
