//! Disks and signers that fail, newer writers, and the end.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use alloy_primitives::B256;
use zkfabric_receipt::Signer as _;
use zkfabric_receipt::{Domain, convict_by_groups};

use super::super::{
    Clock, Confirmed, Failure, Observer, Pending, Refused, Rejected, Sequencer, SequencerOptions,
    Signing,
};
use super::answers::chained;
use super::support::{Mood, Tired, options, signer, start, start_on_disk, until};
use super::wallet::{CHAIN, Call, Wallet, genesis, nobody};
use crate::frame::Frame;
use crate::ledger::Ledger;

fn submit(sequencer: &Sequencer, wallet: &Wallet, nonce: u64) -> Pending {
    let raw = wallet.sign(&Call::transfer(nonce, nobody(1)));
    sequencer.submit(raw).unwrap()
}

/// After an error of the disk nothing is acknowledged, everything that waits is told why, and what
/// was acknowledged is there after a restart, also what the disk has taken of the rest.
#[test]
fn a_disk_that_fails_stops_the_answers() {
    let wallets = Wallet::several(3);
    let genesis = genesis(&wallets);
    let folder = tempfile::tempdir().unwrap();
    let (sequencer, _, disk) = start_on_disk(folder.path(), &genesis, options());
    let acknowledged = (0..5).map(|nonce| submit(&sequencer, &wallets[0], nonce).wait().unwrap());
    let acknowledged: Vec<Confirmed> = acknowledged.collect();
    let waiting = submit(&sequencer, &wallets[1], 1);
    until(|| sequencer.figures().queued == 1);
    disk.set(Mood::Fails);
    let executed = submit(&sequencer, &wallets[0], 5).wait().unwrap_err();
    assert!(matches!(executed, Rejected::Unknown { .. }), "{executed}");
    assert!(
        executed.to_string().contains("the disk fails"),
        "{executed}"
    );
    let waiting = waiting.wait().unwrap_err();
    assert!(matches!(waiting, Rejected::Stopped { .. }), "{waiting}");
    assert!(waiting.to_string().contains("the disk fails"), "{waiting}");
    let refused = sequencer.submit(wallets[2].sign(&Call::transfer(0, nobody(1))));
    assert!(
        matches!(refused, Err(Refused::Stopped { .. })),
        "{refused:?}"
    );
    assert_eq!(sequencer.figures().confirmed, 5);
    let failure = sequencer.close().unwrap_err();
    assert!(failure.to_string().contains("the disk fails"), "{failure}");

    let (sequencer, started) = start(&folder, &genesis, options());
    let position = started.restart.last.map(|frame| frame.first).unwrap();
    assert!((4..=5).contains(&position), "{position}");
    let last = acknowledged.last().unwrap();
    let digest = last
        .group()
        .issued
        .as_ref()
        .unwrap()
        .signed()
        .group
        .digest(sequencer.domain());
    let next = submit(&sequencer, &wallets[2], 0).wait().unwrap();
    if position == 4 {
        chained(&sequencer, &[next], 5, digest);
    }
    sequencer.close().unwrap();
}

/// A signer that fails stops the sequencer: the group is in the log, and its receipts are made
/// after a restart, with the header that the next group names.
#[test]
fn a_signer_that_fails_stops_the_answers() {
    for signing in [Signing::BesideDisk, Signing::AfterDisk] {
        let wallets = Wallet::several(1);
        let genesis = genesis(&wallets);
        let folder = tempfile::tempdir().unwrap();
        let mut options = options();
        options.signing = signing;
        options.block.time = Duration::from_secs(3_600);
        let tired = Tired::new(false);
        let watched = SequencerOptions {
            observer: Some(Arc::clone(&tired) as Arc<dyn Observer>),
            ..options.clone()
        };
        let signer_of = Arc::clone(&tired);
        let started = Sequencer::start(folder.path(), &genesis, watched, signer_of);
        let (sequencer, _) = started.unwrap();
        let first = submit(&sequencer, &wallets[0], 0).wait().unwrap();
        let number = first.group().number;
        until(|| tired.log.load(Ordering::SeqCst) == number);
        tired.is_tired.store(true, Ordering::SeqCst);
        let second = submit(&sequencer, &wallets[0], 1).wait().unwrap_err();
        assert!(matches!(second, Rejected::Unknown { .. }), "{second}");
        assert!(
            second.to_string().contains("the signer is tired"),
            "{second}"
        );
        let failure = sequencer.close().unwrap_err();
        assert!(
            matches!(&*failure, Failure::Receipts { first: 1, .. }),
            "{failure}"
        );

        let (sequencer, started) = start(&folder, &genesis, options);
        let last = started.last.unwrap();
        let receipt = last.receipt(1).unwrap();
        let domain = Domain::new(CHAIN);
        receipt.verify(&domain, signer().address()).unwrap();
        let digest = first
            .group()
            .issued
            .as_ref()
            .unwrap()
            .signed()
            .group
            .digest(&domain);
        assert_eq!(receipt.signed.group.previous, digest);
        let third = submit(&sequencer, &wallets[0], 2).wait().unwrap();
        chained(
            &sequencer,
            &[third],
            2,
            receipt.signed.group.digest(&domain),
        );
        sequencer.close().unwrap();
    }
}

/// What was answered is there though its log could not be signed, and the log is signed after a
/// restart.
#[test]
fn a_log_that_is_not_signed_stops_the_answers() {
    let wallets = Wallet::several(1);
    let genesis = genesis(&wallets);
    let folder = tempfile::tempdir().unwrap();
    let tired = Tired::new(true);
    let mut watched = options();
    watched.observer = Some(Arc::clone(&tired) as Arc<dyn Observer>);
    let signer_of = Arc::clone(&tired);
    let started = Sequencer::start(folder.path(), &genesis, watched, signer_of);
    let (sequencer, _) = started.unwrap();
    let first = submit(&sequencer, &wallets[0], 0).wait().unwrap();
    let number = first.group().number;
    let failure = sequencer.close().unwrap_err();
    assert!(matches!(&*failure, Failure::Head { .. }), "{failure}");
    assert!(failure.to_string().contains("the signer is tired"));
    let again = Tired::new(false);
    let mut watched = options();
    watched.observer = Some(Arc::clone(&again) as Arc<dyn Observer>);
    let (sequencer, started) = start(&folder, &genesis, watched);
    let receipt = started.last.unwrap().receipt(0).unwrap();
    receipt
        .verify(&Domain::new(CHAIN), signer().address())
        .unwrap();
    submit(&sequencer, &wallets[0], 1).wait().unwrap();
    until(|| again.log.load(Ordering::SeqCst) > number);
    sequencer.close().unwrap();
}

/// Another sequencer opens the log while the first one works, by a folder with its own lock: what
/// the first one releases afterwards is nothing, and no two headers name one position.
#[test]
fn a_fenced_sequencer_releases_nothing() {
    let wallets = Wallet::several(2);
    let genesis = genesis(&wallets);
    let [one, other] = [(); 2].map(|()| tempfile::tempdir().unwrap());
    let (old, _, disk) = start_on_disk(one.path(), &genesis, options());
    let mut confirmed: Vec<Confirmed> = (0..4)
        .map(|nonce| submit(&old, &wallets[0], nonce).wait().unwrap())
        .collect();
    // A group that is executed, and signed, while the disk waits.
    disk.set(Mood::Waits);
    let held = submit(&old, &wallets[0], 4);
    until(|| old.figures().in_flight == 1);
    let log = one.path().join("log");
    std::fs::remove_file(log.join("lock")).unwrap();
    std::os::unix::fs::symlink(&log, other.path().join("log")).unwrap();
    let (new, started) = start(&other, &genesis, options());
    assert!(started.restart.epoch > 1);
    let known = started.restart.last.unwrap().first;
    // The new one goes on, and the old one's disk works again.
    let first = submit(&new, &wallets[1], 0).wait().unwrap();
    disk.set(Mood::Works);
    let held = held.wait().unwrap_err();
    assert!(matches!(held, Rejected::Unknown { .. }), "{held}");
    assert!(held.to_string().contains("newer"), "{held}");
    let failure = old.close().unwrap_err();
    assert!(failure.to_string().contains("epoch 1"), "{failure}");
    assert_eq!(first.position(), known + 1);
    for nonce in 1..4 {
        confirmed.push(submit(&new, &wallets[1], nonce).wait().unwrap());
    }
    confirmed.push(first);
    let domain = Domain::new(CHAIN);
    for a in &confirmed {
        for b in &confirmed {
            let pair = [
                a.group().issued.as_ref().unwrap().signed(),
                b.group().issued.as_ref().unwrap().signed(),
            ];
            convict_by_groups(&domain, signer().address(), pair).unwrap_err();
        }
    }
    new.close().unwrap();
}

/// A restart signs the header again that was signed before.
#[test]
fn a_restart_makes_the_same_header() {
    let wallets = Wallet::several(1);
    let genesis = genesis(&wallets);
    let folder = tempfile::tempdir().unwrap();
    let mut options = options();
    options.block.time = Duration::from_secs(3600);
    let mut digest = B256::ZERO;
    let mut headers = Vec::new();
    for round in 0..3 {
        let (sequencer, started) = start(&folder, &genesis, options.clone());
        assert_eq!(
            started.last.map(|last| *last.signed()),
            headers.last().copied()
        );
        let sent = (0..3).map(|n| submit(&sequencer, &wallets[0], round * 3 + n));
        let sent: Vec<Pending> = sent.collect();
        let confirmed = sent.into_iter().map(|sent| sent.wait().unwrap());
        let confirmed: Vec<Confirmed> = confirmed.collect();
        digest = chained(&sequencer, &confirmed, round * 3, digest);
        headers.push(
            *confirmed
                .last()
                .unwrap()
                .group()
                .issued
                .as_ref()
                .unwrap()
                .signed(),
        );
        drop(sequencer);
    }
    // Every frame gives the header that was signed for it.
    let (ledger, _) = Ledger::open(folder.path(), &genesis, &options.ledger).unwrap();
    let domain = Domain::new(CHAIN);
    let frames = ledger.log().frames(1).unwrap();
    let frames = frames.map(|frame| Frame::decode(&frame.unwrap().payload).unwrap());
    let with = frames.filter(|frame| !frame.transactions.is_empty());
    let groups: Vec<_> = with
        .map(|frame| *frame.receipts(&domain).unwrap().group())
        .collect();
    assert!(headers.iter().all(|signed| groups.contains(&signed.group)));
}

/// Closing makes durable and answers what is executed, and answers the rest; a new start has
/// nothing to read from the log.
#[test]
fn the_end_answers_everything() {
    for is_dropped in [false, true] {
        let wallets = Wallet::several(2);
        let genesis = genesis(&wallets);
        let folder = tempfile::tempdir().unwrap();
        let (sequencer, _, disk) = start_on_disk(folder.path(), &genesis, options());
        disk.set(Mood::Waits);
        let executed = submit(&sequencer, &wallets[0], 0);
        until(|| sequencer.figures().in_flight == 1);
        let queued = submit(&sequencer, &wallets[1], 3);
        until(|| sequencer.figures().queued == 1);
        let more = (1..20).map(|nonce| submit(&sequencer, &wallets[0], nonce));
        let more: Vec<Pending> = more.collect();
        let closing = std::thread::spawn(move || {
            if is_dropped {
                drop(sequencer);
                return;
            }
            sequencer.close().unwrap();
        });
        let queued = queued.wait();
        assert!(matches!(queued, Err(Rejected::Closing)), "{queued:?}");
        disk.set(Mood::Works);
        assert_eq!(executed.wait().unwrap().position(), 0);
        let mut confirmed = 1;
        for pending in more {
            match pending.wait() {
                Ok(one) => {
                    assert_eq!(one.position(), confirmed);
                    confirmed += 1;
                }
                Err(why) => assert!(matches!(why, Rejected::Closing), "{why}"),
            }
        }
        closing.join().unwrap();
        let (ledger, _) = Ledger::open(folder.path(), &genesis, &options().ledger).unwrap();
        assert_eq!(ledger.position(), confirmed);
    }
}

/// A clock that panics.
#[derive(Debug)]
struct Broken(AtomicU64);

impl Clock for Broken {
    fn now_ms(&self) -> u64 {
        let call = self.0.fetch_add(1, Ordering::SeqCst);
        assert!(call < 3, "the clock is broken");
        0
    }
}

/// A panic of the thread that executes is told to everybody who waits, and to those who come.
#[test]
fn a_panic_is_told() {
    let wallets = Wallet::several(1);
    let folder = tempfile::tempdir().unwrap();
    let mut options = options();
    options.clock = Arc::new(Broken(AtomicU64::new(0)));
    let (sequencer, _) = start(&folder, &genesis(&wallets), options);
    let mut sent = Vec::new();
    for nonce in 0..1000 {
        let raw = wallets[0].sign(&Call::transfer(nonce, nobody(1)));
        match sequencer.submit(raw) {
            Ok(pending) => sent.push(pending),
            Err(Refused::Stopped { cause }) => {
                assert!(cause.to_string().contains("`sequencer`"), "{cause}");
                break;
            }
            Err(_) => {}
        }
        std::thread::sleep(Duration::from_millis(1));
    }
    let answers: Vec<_> = sent.into_iter().map(Pending::wait).collect();
    let last = answers.last().unwrap().as_ref().unwrap_err().to_string();
    assert!(last.contains("has panicked"), "{last}");
    assert!(sequencer.close().is_err());
}
