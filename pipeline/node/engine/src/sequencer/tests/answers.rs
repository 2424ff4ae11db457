//! Answers against a fresh execution, and their receipts.

use std::collections::BTreeMap;
use std::path::Path;

use alloy_primitives::{B256, keccak256};
use zkfabric_executor::{Included, Transaction};
use zkfabric_receipt::Signer as _;
use zkfabric_stf::SoftwareCrypto;
use zkfabric_stf::host::Genesis;

use super::super::{Confirmed, Sequencer};
use super::support::{options, signer, start};
use super::wallet::{Call, Wallet, genesis, nobody};
use crate::frame::Frame;
use crate::ledger::{Ledger, LedgerOptions};

/// Checks that confirmed transactions have consecutive positions from one on, that their receipts
/// verify, and that the headers are a chain; returns its last digest.
pub(super) fn chained(
    sequencer: &Sequencer,
    confirmed: &[Confirmed],
    first: u64,
    previous: B256,
) -> B256 {
    let mut by_position = BTreeMap::new();
    for one in confirmed {
        let receipt = one.receipt().unwrap();
        receipt
            .verify(sequencer.domain(), signer().address())
            .unwrap();
        let result = keccak256(one.included().unwrap().result_bytes());
        assert_eq!(receipt.leaf.result, result);
        let raw = &one.transaction().unwrap().raw;
        assert_eq!(receipt.leaf.transaction, keccak256(raw));
        assert_eq!(receipt.leaf.position, one.position());
        assert!(by_position.insert(one.position(), receipt).is_none());
    }
    let (mut expected, mut digest) = (first, previous);
    while let Some(receipt) = by_position.get(&expected) {
        let group = receipt.signed.group;
        assert_eq!((group.first, group.previous), (expected, digest));
        digest = group.digest(sequencer.domain());
        expected += u64::from(group.count);
    }
    assert_eq!(expected, first + confirmed.len() as u64);
    digest
}

/// Executes the log's transactions one by one in a fresh ledger, and compares its blocks with those
/// of the sequencer. Returns the results by position.
pub(super) fn executed_again(
    folder: &Path,
    genesis: &Genesis,
    options: &LedgerOptions,
) -> Vec<(B256, Included)> {
    let fresh = tempfile::tempdir().unwrap();
    let (sequenced, _) = Ledger::open(folder, genesis, options).unwrap();
    let (mut again, _) = Ledger::open(fresh.path(), genesis, options).unwrap();
    let mut results = Vec::new();
    for frame in sequenced.log().frames(1).unwrap() {
        let frame = Frame::decode(&frame.unwrap().payload).unwrap();
        if let Some(fields) = frame.opens {
            again.begin_block(fields).unwrap();
        }
        for logged in frame.transactions {
            let hash = keccak256(&logged.raw);
            let transaction = Transaction::decode(logged.raw, &SoftwareCrypto).unwrap();
            assert_eq!(transaction.sender(), logged.sender);
            let group = again.execute(&[transaction]).unwrap();
            let included = group.outcomes.into_iter().next().unwrap().unwrap();
            assert_eq!(included, logged.included);
            results.push((hash, included));
        }
        if frame.closes {
            again.end_block().unwrap();
        }
    }
    assert_eq!(again.tip(), sequenced.tip());
    assert_eq!(again.position(), sequenced.position());
    results
}

/// Transactions of several senders, some of which fail: each answer is the result of an execution
/// in the order of positions, with a receipt; receipts are one chain over a restart.
#[test]
fn answers_are_those_of_an_execution_in_order() {
    let wallets = Wallet::several(6);
    let genesis = genesis(&wallets);
    let folder = tempfile::tempdir().unwrap();
    let mut all = Vec::new();
    let mut digest = B256::ZERO;
    for round in 0..2 {
        let mut options = options();
        options.recovery.threads = 2;
        options.group.transactions = 16;
        let (sequencer, started) = start(&folder, &genesis, options);
        let position = all.len() as u64;
        assert_eq!(started.restart.last.is_none(), round == 0);
        let pending = (0..180).map(|n| {
            let nonce = round * 30 + n / 6;
            let mut call = Call::transfer(nonce, nobody(n % 7));
            if n % 11 == 3 {
                // A precompile that gets too little gas fails.
                call.to = alloy_primitives::Address::with_last_byte(8);
                call.gas = 22_000;
            }
            let raw = wallets[(n % 6) as usize].sign(&call);
            sequencer.submit(raw).unwrap()
        });
        let pending: Vec<_> = pending.collect();
        let confirmed = pending.into_iter().map(|pending| pending.wait().unwrap());
        let confirmed: Vec<Confirmed> = confirmed.collect();
        digest = chained(&sequencer, &confirmed, position, digest);
        all.extend(confirmed);
        let figures = sequencer.figures();
        assert_eq!((figures.taken, figures.confirmed), (180, 180));
        assert_eq!(figures.to_answer.count, 180);
        sequencer.close().unwrap();
    }
    let results = executed_again(folder.path(), &genesis, &options().ledger);
    assert_eq!(results.len(), all.len());
    all.sort_by_key(Confirmed::position);
    for (one, (hash, included)) in all.iter().zip(&results) {
        let transaction = one.transaction().unwrap();
        assert_eq!((&transaction.hash, &transaction.included), (hash, included));
    }
    let failed = results.iter().filter(|(_, included)| !included.success);
    assert!(failed.count() > 20);
}
