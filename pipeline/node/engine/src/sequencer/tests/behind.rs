//! Stages that are behind, and what waits for the disk.

use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Waker};
use std::time::Duration;

use alloy_primitives::B256;
use zkfabric_stf::host::Genesis;

use super::super::{
    Backlog, Confirmed, Pending, Refused, Rejected, Sequencer, SequencerOptions, Signing, Stage,
};
use super::answers::chained;
use super::support::{Mood, Slow, Stopped, options, start, start_on_disk, start_with, until};
use super::wallet::{Call, Wallet, genesis, nobody};
use crate::ledger::Ledger;

/// Submits until a stage refuses a transaction, and returns the reason with what was taken before.
fn fill(sequencer: &Sequencer, wallet: &Wallet, expected: Stage) -> (Refused, Vec<Pending>) {
    let is_expected =
        |refused: &Refused| matches!(refused, Refused::Behind { stage, .. } if *stage == expected);
    let mut taken = Vec::new();
    let mut nonce = 0;
    while nonce < 5000 {
        let raw = wallet.sign(&Call::transfer(nonce, nobody(1)));
        match sequencer.submit(raw) {
            Ok(pending) => taken.push(pending),
            Err(refused) if is_expected(&refused) => return (refused, taken),
            // Another stage is behind for a moment.
            Err(_) => continue,
        }
        nonce += 1;
        std::thread::sleep(Duration::from_micros(100));
    }
    panic!("nothing is refused");
}

fn behind(refused: &Refused) -> (Stage, u64, u64) {
    let Refused::Behind {
        stage,
        waiting,
        most,
    } = *refused
    else {
        panic!("{refused:?}");
    };
    let words = refused.to_string();
    assert!(words.contains(&waiting.to_string()), "{words}");
    assert!(
        words.contains("is behind") || words.contains("are behind"),
        "{words}"
    );
    (stage, waiting, most)
}

/// While the signer of receipts waits, no answer leaves, and none is lost; whether it signs beside
/// the disk or after it.
#[test]
fn answers_wait_for_a_slow_signer() {
    for signing in [Signing::BesideDisk, Signing::AfterDisk] {
        let wallets = Wallet::several(1);
        let folder = tempfile::tempdir().unwrap();
        let mut options = options();
        options.group.in_flight = 5;
        options.signing = signing;
        let slow = Arc::new(Slow::default());
        let started = Sequencer::start(
            folder.path(),
            &genesis(&wallets),
            options,
            Arc::<Slow>::clone(&slow),
        );
        let (sequencer, _) = started.unwrap();
        // Released before the sequencer ends, also where the test fails.
        let waits = slow.waits.lock().unwrap();
        let (refused, mut taken) = fill(&sequencer, &wallets[0], Stage::Signatures);
        assert_eq!(behind(&refused), (Stage::Signatures, 5, 5));
        let figures = sequencer.figures();
        assert_eq!((figures.confirmed, figures.groups), (0, 5));
        let mut context = Context::from_waker(Waker::noop());
        for pending in &mut taken {
            assert!(Pin::new(pending).poll(&mut context).is_pending());
        }
        drop(waits);
        let confirmed = taken.into_iter().map(|pending| pending.wait().unwrap());
        let confirmed: Vec<Confirmed> = confirmed.collect();
        chained(&sequencer, &confirmed, 0, B256::ZERO);
        sequencer.close().unwrap();
    }
}

/// While the disk waits, groups are executed one behind the other, and no answer leaves; then all
/// answers leave, with one chain of headers.
#[test]
fn answers_wait_for_the_disk_and_groups_do_not() {
    let wallets = Wallet::several(1);
    let folder = tempfile::tempdir().unwrap();
    let mut options = options();
    options.group.in_flight = 5;
    let (sequencer, _, disk) = start_on_disk(folder.path(), &genesis(&wallets), options);
    disk.set(Mood::Waits);
    let (refused, mut taken) = fill(&sequencer, &wallets[0], Stage::Log);
    assert_eq!(behind(&refused), (Stage::Log, 5, 5));
    let figures = sequencer.figures();
    assert_eq!(figures.to_disk.count, 0);
    let behind = sequencer.stages();
    let behind = behind.iter().filter(|stage| stage.waiting >= stage.most);
    assert!(behind.map(|stage| stage.stage).eq([Stage::Log]));
    assert_eq!((figures.confirmed, figures.groups), (0, 5));
    let mut context = Context::from_waker(Waker::noop());
    for pending in &mut taken {
        assert!(Pin::new(pending).poll(&mut context).is_pending());
    }
    disk.set(Mood::Works);
    let confirmed = taken.into_iter().map(|pending| pending.wait().unwrap());
    let confirmed: Vec<Confirmed> = confirmed.collect();
    chained(&sequencer, &confirmed, 0, B256::ZERO);
    until(|| sequencer.figures().in_flight == 0);
    let next = wallets[0].sign(&Call::transfer(confirmed.len() as u64, nobody(1)));
    sequencer.submit(next).unwrap().wait().unwrap();
    sequencer.close().unwrap();
}

/// A recovery that is full says so, and what waits in it is answered when the sequencer closes.
#[test]
fn a_full_recovery_is_named() {
    let wallets = Wallet::several(1);
    let folder = tempfile::tempdir().unwrap();
    let mut options = options();
    options.recovery.transactions = 4;
    options.recovery.least = 64;
    options.recovery.wait = Duration::from_secs(3600);
    let (sequencer, _) = start(&folder, &genesis(&wallets), options);
    let (refused, taken) = fill(&sequencer, &wallets[0], Stage::Recovery);
    assert_eq!(behind(&refused), (Stage::Recovery, 4, 4));
    assert_eq!(sequencer.figures().in_recovery, 4);
    let figures = sequencer.figures();
    assert_eq!(figures.refused, 1);
    let mut by_stage = [0; Stage::ALL.len()];
    by_stage[0] = 1;
    assert_eq!(figures.refused_by_stage, by_stage);
    let recovery = sequencer.stages()[0];
    let (stage, most) = (recovery.stage, recovery.most);
    assert_eq!((stage, recovery.waiting, most), (Stage::Recovery, 4, 4));
    sequencer.close().unwrap();
    assert_eq!(taken.len(), 4);
    for pending in taken {
        assert!(matches!(pending.wait(), Err(Rejected::Closing)));
    }
}

/// A recovery that waits for the thread that executes names the sequencer.
#[test]
fn a_sequencer_that_waits_is_named() {
    let wallets = Wallet::several(1);
    let folder = tempfile::tempdir().unwrap();
    let mut options = options();
    options.recovery.transactions = 4;
    options.recovery.least = 1;
    options.recovery.most = 1;
    options.group.in_flight = 1000;
    options.group.transactions = 1;
    options.pool.per_sender = 5000;
    // The thread that executes waits in the log's queue.
    options.ledger.log.queue = 1;
    let (sequencer, _, disk) = start_on_disk(folder.path(), &genesis(&wallets), options);
    disk.set(Mood::Waits);
    let (refused, taken) = fill(&sequencer, &wallets[0], Stage::Sequencer);
    let (stage, waiting, _) = behind(&refused);
    assert_eq!(stage, Stage::Sequencer);
    assert!(waiting > 64, "{waiting}");
    disk.set(Mood::Works);
    for pending in taken {
        pending.wait().unwrap();
    }
    sequencer.close().unwrap();
}

/// A pool in which executable transactions pile up says so before it is full. Who pays more than
/// the cheapest of them is taken, and what nobody can execute holds nobody back.
#[test]
fn a_crowded_pool_is_named() {
    let wallets = Wallet::several(3);
    let folder = tempfile::tempdir().unwrap();
    // No block begins before its time.
    let clock = Stopped::at(1);
    let genesis = Genesis {
        timestamp: 1000,
        ..genesis(&wallets)
    };
    let mut options = options();
    options.clock = Arc::clone(&clock) as _;
    options.pool.transactions = 8;
    let (sequencer, _) = start(&folder, &genesis, options);
    let submit = |wallet: &Wallet, nonce, tip| {
        let transfer = Call::transfer(nonce, nobody(1));
        sequencer.submit(wallet.sign(&Call { tip, ..transfer }))
    };
    // Two transactions behind a gap, dearer than all others.
    let mut queued = vec![submit(&wallets[2], 5, 9).unwrap()];
    queued.push(submit(&wallets[2], 6, 9).unwrap());
    let mut taken: Vec<Pending> = (0..6)
        .map(|nonce| submit(&wallets[0], nonce, 2).unwrap())
        .collect();
    until(|| sequencer.figures().pending == 6);
    let refused = submit(&wallets[0], 6, 2).unwrap_err();
    assert_eq!(behind(&refused), (Stage::Pool, 6, 6));
    // A little more than the cheapest one.
    taken.push(submit(&wallets[1], 0, 3).unwrap());
    until(|| sequencer.figures().pending == 7);
    assert_eq!(sequencer.figures().queued, 1);
    clock.forward(Duration::from_secs(1000));
    let last = queued.pop().unwrap();
    for pending in taken {
        pending.wait().unwrap();
    }
    // The first of the queued ones has stayed.
    assert!(last.wait().is_err());
    until(|| sequencer.figures().pending == 0);
    submit(&wallets[0], 6, 2).unwrap().wait().unwrap();
    sequencer.close().unwrap();
}

/// A checkpoint that takes long delays no answer; if blocks go on without one, the store is named.
#[test]
fn a_store_that_waits_is_named_and_delays_no_answer() {
    let wallets = Wallet::several(1);
    let folder = tempfile::tempdir().unwrap();
    let mut options = options();
    options.block.time = Duration::from_millis(1);
    options.block.ahead = 10_000;
    options.block.checkpoint = 1;
    let genesis = genesis(&wallets);
    // A checkpoint makes the segments of blocks durable first.
    let started = start_with(folder.path(), "blocks", &genesis, options.clone());
    let (sequencer, _, disk) = started;
    let submit = |nonce| {
        let raw = wallets[0].sign(&Call::transfer(nonce, nobody(1)));
        sequencer.submit(raw)
    };
    disk.set(Mood::Waits);
    let mut nonce = 0;
    let refused = loop {
        match submit(nonce) {
            // Nothing of this waits for the store.
            Ok(pending) => assert_eq!(pending.wait().unwrap().position(), nonce),
            Err(refused) => break refused,
        }
        nonce += 1;
        let blocks = nonce;
        until(|| sequencer.figures().blocks >= blocks);
    };
    let (stage, waiting, most) = behind(&refused);
    assert_eq!((stage, most), (Stage::Store, 16));
    assert!(waiting >= most && nonce >= most, "{waiting}, {nonce}");
    disk.set(Mood::Works);
    until(|| submit(nonce).is_ok_and(|pending| pending.wait().is_ok()));
    sequencer.close().unwrap();
    let (ledger, restart) = Ledger::open(folder.path(), &genesis, &options.ledger).unwrap();
    assert_eq!(ledger.position(), nonce + 1);
    // The open block's groups, of which the store has the state only.
    assert!(restart.replayed <= 3, "{restart:?}");
}

/// A checkpoint that fails stops the sequencer, which says why.
#[test]
fn a_checkpoint_that_fails_stops_the_sequencer() {
    let wallets = Wallet::several(1);
    let folder = tempfile::tempdir().unwrap();
    let mut options = options();
    options.block.time = Duration::from_millis(1);
    options.block.ahead = 10_000;
    options.block.checkpoint = 1;
    let genesis = genesis(&wallets);
    let (sequencer, _, disk) = start_with(folder.path(), "blocks", &genesis, options);
    disk.set(Mood::Fails);
    let raw = wallets[0].sign(&Call::transfer(0, nobody(1)));
    sequencer.submit(raw).unwrap().wait().unwrap();
    until(|| sequencer.failure().is_some());
    let failure = sequencer.close().unwrap_err();
    assert!(failure.to_string().contains("the disk fails"), "{failure}");
}

/// The state root and the proofs hold transactions back while they are behind.
#[test]
fn root_and_proofs_hold_back() {
    let wallets = Wallet::several(1);
    let folder = tempfile::tempdir().unwrap();
    let (root, proofs) = (Backlog::new(3), Backlog::new(2));
    let mut options = options();
    options.root = Some(root.clone());
    options.proofs = Some(proofs.clone());
    let (sequencer, _) = start(&folder, &genesis(&wallets), options);
    let submit = |nonce| {
        let raw = wallets[0].sign(&Call::transfer(nonce, nobody(1)));
        sequencer.submit(raw)
    };
    submit(0).unwrap().wait().unwrap();
    proofs.set(2);
    assert_eq!(behind(&submit(1).unwrap_err()), (Stage::Proofs, 2, 2));
    root.set(7);
    assert_eq!(behind(&submit(1).unwrap_err()), (Stage::Root, 7, 3));
    root.set(2);
    proofs.set(1);
    submit(1).unwrap().wait().unwrap();
    sequencer.close().unwrap();
}

/// A group ends by its number of transactions, its gas and its bytes, whatever waits in the pool.
#[test]
fn groups_have_their_bounds() {
    let wallets = Wallet::several(1);
    let by: [fn(&mut SequencerOptions); 3] = [
        |options| options.group.transactions = 2,
        |options| options.group.gas = 50_000,
        // A transfer has about 115 bytes.
        |options| options.group.bytes = 250,
    ];
    for bound in by {
        let folder = tempfile::tempdir().unwrap();
        let mut options = options();
        // While the first one is on its way, the others wait for more.
        options.group.collect = Duration::from_secs(3600);
        bound(&mut options);
        let (sequencer, _, disk) = start_on_disk(folder.path(), &genesis(&wallets), options);
        disk.set(Mood::Waits);
        let submit = |nonce| {
            let raw = wallets[0].sign(&Call::transfer(nonce, nobody(1)));
            sequencer.submit(raw).unwrap()
        };
        let mut sent = vec![submit(0)];
        until(|| sequencer.figures().in_flight == 1);
        sent.extend((1..7).map(submit));
        until(|| sequencer.figures().pending == 6);
        disk.set(Mood::Works);
        let sizes = sent.into_iter().map(|sent| {
            let confirmed = sent.wait().unwrap();
            confirmed.group().transactions.len()
        });
        let sizes: Vec<usize> = sizes.collect();
        assert!(sizes.iter().all(|size| *size <= 2), "{sizes:?}");
        sequencer.close().unwrap();
    }
}
