//! Batches of the engine's blocks, proved in the background.

use std::path::Path;
use std::sync::Arc;
use std::sync::mpsc::{RecvTimeoutError, channel};
use std::time::Duration;

use zkfabric::source;
use zkfabric_batch::example;
use zkfabric_batches::{
    Batches, Limits, Origin, Outcome, ProofProgress, ProofStage, Proving, ProvingOptions, Record,
    Shadow, ShadowOptions, Wanted, Zkvm,
};
use zkfabric_engine::{Ledger, LedgerOptions};
use zkfabric_executor::Transaction;
use zkfabric_kzg::Srs;
use zkfabric_stf::SoftwareCrypto;
use zkfabric_stf::host::Genesis;
use zkfabric_zkvm::{Options, Prover, VerifyOptions};

/// Proved batches, in a folder.
pub(crate) struct Proved {
    pub(crate) batches: Arc<Batches>,
    /// Records as they were before the proofs.
    pub(crate) records: Vec<Record>,
    pub(crate) outcomes: Vec<Outcome>,
}

/// Seals the blocks of the smallest example and an empty one in a ledger.
fn ledger(folder: &Path) -> (Ledger, Genesis) {
    let examples = example::all(9).unwrap().into_iter();
    let mut small = examples.filter(|example| example.file_name == "small.json");
    let file = small.next().unwrap().batch;
    let genesis = file.chain_genesis().unwrap();
    let mut options = LedgerOptions::default();
    options.log.realtime = None;
    options.log.segment_bytes = 1 << 20;
    let (mut ledger, _) = Ledger::open(folder, &genesis, &options).unwrap();
    let empty = zkfabric_batch::BlockFile {
        transactions: Vec::new(),
        ..file.blocks[1].clone()
    };
    for block in file.blocks.iter().chain([&empty]) {
        ledger.begin_block(block.header.clone()).unwrap();
        let decoded = block.transactions.iter();
        let decoded = decoded.map(|sent| Transaction::decode(sent.raw.clone(), &SoftwareCrypto));
        let decoded: Vec<Transaction> = decoded.map(Result::unwrap).collect();
        let group = ledger.execute(&decoded).unwrap();
        assert!(group.outcomes.iter().all(Result::is_ok));
        ledger.end_block().unwrap();
    }
    (ledger, genesis)
}

/// Proves three batches of one block each.
pub(crate) fn prove(folder: &Path) -> Proved {
    let (ledger, genesis) = ledger(&folder.join("ledger"));
    let header = genesis.header();
    let origin = Origin::of(genesis.chain_id, &header);
    let batches = Arc::new(Batches::open(&folder.join("batches"), &origin).unwrap());
    let options = ShadowOptions {
        rules: genesis.rules,
        limits: Limits {
            seconds: 0,
            ..Limits::default()
        },
        low: false,
        ..ShadowOptions::default()
    };
    let shadow = Shadow::start(&ledger, Arc::clone(&batches), options).unwrap();
    shadow.catch_up(&ledger).unwrap();
    shadow.finish().unwrap();
    let records = batches.waiting();

    let backend = zkfabric_host::cpu();
    let srs = Srs::development(backend.as_ref(), source::LOG_STACK).unwrap();
    let guest = source::guest().unwrap();
    let prover = Prover::new(backend, Arc::new(srs), guest, source::LOG_STACK).unwrap();
    let allow_insecure_srs = true; // of the development string
    let verify = VerifyOptions { allow_insecure_srs };
    let prover = Zkvm::new(prover, Options::default(), verify);
    let (sender, outcomes) = channel();
    let report = Box::new(move |_: &_, outcome: &Outcome, _| {
        sender.send(outcome.clone()).unwrap();
    });
    let options = ProvingOptions {
        attempts: 1,
        // Beside other tests, the idle priority gets no time at all.
        priority: Wanted::Normal,
        ..ProvingOptions::default()
    };
    let of_thread = Arc::clone(&batches);
    let proving = Proving::start(of_thread, Box::new(prover), options, report).unwrap();
    let mut told = Vec::new();
    let of_each = records.iter().map(|_| {
        loop {
            if let Some(progress) = batches.attempt().and_then(|attempt| attempt.progress) {
                told.push(progress);
            }
            match outcomes.recv_timeout(Duration::from_millis(1)) {
                Err(RecvTimeoutError::Timeout) => {}
                outcome => break outcome.unwrap(),
            }
        }
    });
    let outcomes = of_each.collect();
    drop(proving);
    // Who asks meanwhile learns how far each proof is.
    let is_at = |stage| move |told: &&ProofProgress| told.stage == stage;
    assert!(told.iter().any(|told| is_at(ProofStage::Commit)(&told)));
    for told in told.iter().filter(is_at(ProofStage::Prove)) {
        let all = told.all_shards.unwrap_or_default();
        assert!(
            all > 0 && told.shards <= all && told.done <= told.total,
            "{told:?}"
        );
    }
    assert!(told.iter().any(|told| is_at(ProofStage::Prove)(&told)));
    Proved {
        batches,
        records,
        outcomes,
    }
}
