//! The queue of proofs, with a prover that fails as told.

use std::collections::BTreeSet;
use std::fs;
use std::sync::mpsc::channel;
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use alloy_primitives::B256;
use zkfabric_batches::{
    BatchWatch, Batches, Cause, Error, Figures, Job, Limits, Outcome, Part, Prove, ProveError,
    Proving, ProvingOptions, Record, Slice, Span, Status, Wanted,
};
use zkfabric_stf::BatchOutput;

use crate::world::{WIDE, World};

/// What the mock prover does with a batch, by its blocks counted from the genesis.
type Does = fn((u64, u64)) -> Result<(), &'static str>;

/// A prover whose proofs are the output.
struct Mock {
    genesis: u64,
    does: Does,
    /// Batches in the order of the attempts.
    seen: Arc<Mutex<Vec<(u64, u64)>>>,
}

/// Program of the mock prover.
const PROGRAM: B256 = B256::repeat_byte(0xaa);

impl Prove for Mock {
    fn program(&self) -> B256 {
        PROGRAM
    }

    fn prove(&mut self, job: &Job<'_>) -> Result<Vec<u8>, ProveError> {
        assert!(job.batch.exists() && job.parent.exists());
        // The attempt is recorded before it begins: it may end the process.
        let record = fs::read_to_string(job.batch.with_extension("record.json")).unwrap();
        assert!(record.contains("\"attempts\": ") && !record.contains("\"attempts\": 0"));
        let span = (job.output.first_number, job.output.last_number);
        let span = (span.0 - self.genesis, span.1 - self.genesis);
        self.seen.lock().unwrap().push(span);
        let mut output = *job.output;
        match (self.does)(span) {
            Ok(()) => {}
            Err("panics") => panic!("the mock panics"),
            Err("lies") => output.state_root = B256::ZERO,
            Err("away") => return Err(ProveError::Unavailable("nobody is there".into())),
            Err(other) => return Err(ProveError::Failed(other.into())),
        }
        Ok(output.to_bytes().to_vec())
    }

    fn verify(&mut self, proof: &[u8]) -> Result<B256, Cause> {
        Ok(BatchOutput::from_bytes(proof)?.digest())
    }
}

fn options(attempts: u32) -> ProvingOptions {
    ProvingOptions {
        attempts,
        pause: Duration::from_millis(1),
        priority: Wanted::Normal,
    }
}

/// Runs the thread until no batch waits; returns the attempts, and what came of them.
fn run(
    world: &World,
    batches: &Arc<Batches>,
    attempts: u32,
    does: Does,
) -> (Vec<(u64, u64)>, Vec<Outcome>) {
    let (seen, outcomes, _) = watched(world, batches, attempts, does);
    (seen, outcomes)
}

/// As [`run`], with the figures at the end.
fn watched(
    world: &World,
    batches: &Arc<Batches>,
    attempts: u32,
    does: Does,
) -> (Vec<(u64, u64)>, Vec<Outcome>, Figures) {
    let seen = Arc::default();
    let mock = Mock {
        genesis: world.genesis.number,
        does,
        seen: Arc::clone(&seen),
    };
    let (sender, outcomes) = channel();
    let report = Box::new(move |_: &_, outcome: &Outcome, _| {
        sender.send(outcome.clone()).unwrap();
    });
    let batches = Arc::clone(batches);
    let proving = Proving::start(
        Arc::clone(&batches),
        Box::new(mock),
        options(attempts),
        report,
    );
    let proving = proving.unwrap();
    let mut all = Vec::new();
    while !batches.waiting().is_empty() {
        let outcome = outcomes.recv_timeout(Duration::from_secs(30));
        let Ok(outcome) = outcome else {
            panic!("{:?}", proving.failure());
        };
        all.push(outcome);
    }
    let watch = BatchWatch::new(batches, Some(proving.watch()));
    drop(proving);
    all.extend(outcomes.try_iter());
    let seen = seen.lock().unwrap().clone();
    (seen, all, watch.figures())
}

/// A world with its batches: six blocks, in batches of up to so many.
fn world(seed: u64, most: usize) -> (World, Arc<Batches>) {
    let world = World::new(seed, 6, 3);
    let batches = world.open();
    let blocks = world.checked();
    let times: Vec<u64> = blocks.iter().map(|(_, b)| b.header.timestamp).collect();
    let first = times[0];
    // The batches of this test are cut by hand, since times are random.
    let mut collector = zkfabric_batches::Collector::new(
        world.origin().chain_id,
        world.genesis.rules,
        Limits {
            seconds: times[5] - first,
            ..WIDE
        },
        0,
    );
    for (at, (before, block)) in blocks.iter().enumerate() {
        assert!(collector.add(before, block.clone()).is_none());
        if (at + 1) % most == 0 {
            batches.add(&collector.finish().unwrap()).unwrap();
        }
    }
    if let Some(closed) = collector.finish() {
        batches.add(&closed).unwrap();
    }
    (world, batches)
}

#[test]
fn proofs_are_made_in_order_verified_and_recorded_once() {
    let (world, batches) = world(200, 2);
    let (seen, outcomes) = run(&world, &batches, 1, |_| Ok(()));
    assert_eq!(seen, [(1, 2), (3, 4), (5, 6)]);
    assert_eq!(
        outcomes,
        [Outcome::Proved, Outcome::Proved, Outcome::Proved]
    );
    assert_eq!(batches.proved(), world.genesis.number + 6);
    assert_eq!(batches.backlog().batches, 0);
    // Each proof builds on the one before.
    let mut end = (world.origin().hash, world.origin().state_root);
    for first in [1, 3, 5].map(|first| world.genesis.number + first) {
        let record = batches.record(first, first + 1).unwrap().unwrap();
        let proof = fs::read(batches.proof_path(&record)).unwrap();
        let size = proof.len() as u64;
        let slice = |offset, most| batches.slice(&record, Part::Proof, offset, most).unwrap();
        let bytes = proof[5..9].to_vec();
        assert_eq!(slice(5, 4), Some(Slice { size, bytes }));
        let bytes = proof[5..].to_vec();
        assert_eq!(slice(5, u64::MAX), Some(Slice { size, bytes }));
        let bytes = Vec::new();
        assert_eq!(slice(u64::MAX >> 1, 4), Some(Slice { size, bytes }));
        let written = batches.written(&record, Part::Proof).unwrap().unwrap();
        assert_eq!(written.size, size);
        let output = BatchOutput::from_bytes(&proof).unwrap();
        let digest = output.digest();
        let program = Some(PROGRAM);
        assert_eq!(record.status, Status::Proved { digest, program });
        assert_eq!((output.parent_hash, output.parent_state_root), end);
        end = (output.last_hash, output.state_root);
    }
    assert_eq!(end.0, world.ledger.tip().hash());
    drop(batches);
    let again = world.open();
    assert_eq!(again.proved(), world.genesis.number + 6);
    assert!(again.waiting().is_empty());
}

/// What operators see: batches as they are added, attempts by outcome, and provers from the first
/// measured proof on.
#[test]
fn figures_are_those_of_batches_and_attempts() {
    let (world, batches) = world(205, 2);
    let records = batches.waiting();
    let sum = |of: fn(&Span) -> u64| records.iter().map(|record| of(&record.span)).sum::<u64>();
    let before = BatchWatch::new(Arc::clone(&batches), None).figures();
    assert_eq!((before.added.batches, before.added.blocks), (3, 6));
    assert_eq!(before.added.transactions, sum(|span| span.transactions));
    assert_eq!(before.added.bytes, sum(|span| span.bytes));
    assert_eq!(before.added.cost, sum(|span| span.cost));
    assert!(before.added.bytes > 0);
    assert_eq!(before.backlog.batches, 3);
    assert!(before.oldest.is_some());
    assert_eq!((before.proofs, before.provers), (None, None));
    // The block 3 has no proof.
    let (_, outcomes, after) = watched(&world, &batches, 2, |span| match span {
        (3, _) => Err("no memory"),
        _ => Ok(()),
    });
    let proofs = after.proofs.unwrap();
    let proved = outcomes.iter().filter(|one| **one == Outcome::Proved);
    assert_eq!(proofs.proved, proved.count() as u64);
    assert_eq!((proofs.proved, proofs.split, proofs.failed), (3, 1, 1));
    assert_eq!((proofs.again, proofs.found), (2, 0));
    assert!(proofs.longest <= proofs.time && proofs.time > Duration::ZERO);
    assert!(proofs.cost > 0 && proofs.cost < after.added.cost);
    assert_eq!((after.backlog.batches, after.backlog.failed), (1, 1));
    assert_eq!(after.oldest, None);
    // Nothing was added since.
    assert_eq!(after.added, before.added);
    assert_eq!(after.proved_block, world.genesis.number + 2);
    assert!(after.provers.is_some());
    // A next process has added nothing.
    drop(batches);
    let again = BatchWatch::new(world.open(), None).figures();
    assert_eq!((again.added.batches, again.backlog.batches), (0, 1));
}

/// A batch that fails is tried again.
#[test]
fn failures_are_tried_again() {
    static FAILED: Mutex<BTreeSet<(u64, u64)>> = Mutex::new(BTreeSet::new());
    let (world, batches) = world(210, 3);
    let (seen, outcomes) = run(&world, &batches, 2, |span| {
        let mut failed = FAILED.lock().unwrap();
        match failed.insert(span) {
            true => Err("no memory"),
            false => Ok(()),
        }
    });
    assert_eq!(seen, [(1, 3), (1, 3), (4, 6), (4, 6)]);
    let reason = "no memory".to_owned();
    let expected = [Outcome::Again { reason }, Outcome::Proved];
    assert_eq!(outcomes, [&expected[..], &expected[..]].concat());
    assert_eq!(batches.proved(), world.genesis.number + 6);
}

/// A prover that cannot work is asked again, and no batch is split for it.
#[test]
fn a_prover_that_is_away_splits_nothing() {
    static ASKED: Mutex<u32> = Mutex::new(0);
    let (world, batches) = world(215, 6);
    let (seen, outcomes) = run(&world, &batches, 1, |_| {
        let mut asked = ASKED.lock().unwrap();
        *asked += 1;
        match *asked {
            ..4 => Err("away"),
            _ => Ok(()),
        }
    });
    assert_eq!(seen, [(1, 6); 4]);
    let reason = "nobody is there".to_owned();
    let away = Outcome::Unavailable { reason };
    assert_eq!(outcomes[..3], [away.clone(), away.clone(), away]);
    assert_eq!(outcomes[3..], [Outcome::Proved]);
}

/// A batch that goes on failing is split until single blocks are left; these are reported, and the
/// others are proved. Halves are batches like others, and a restart finds them.
#[test]
fn what_fails_is_split_and_reported() {
    let (world, batches) = world(220, 6);
    let bad: Does = |(first, last)| match (first..=last).contains(&5) {
        true => Err("panics"),
        false => Ok(()),
    };
    let (seen, outcomes) = run(&world, &batches, 1, bad);
    assert_eq!(
        seen,
        [(1, 6), (1, 3), (4, 6), (4, 5), (4, 4), (5, 5), (6, 6)]
    );
    let reason = "the prover panicked: the mock panics".to_owned();
    let split = Outcome::Split {
        reason: reason.clone(),
    };
    let failed = Outcome::Failed {
        reason: reason.clone(),
    };
    let proved = Outcome::Proved;
    let expected = [&split, &proved, &split, &split, &proved, &failed, &proved];
    assert!(outcomes.iter().eq(expected), "{outcomes:?}");
    let backlog = batches.backlog();
    assert_eq!((backlog.batches, backlog.failed), (1, 1));
    let report = &batches.failed()[0];
    let five = world.genesis.number + 5;
    assert_eq!((report.span.first, report.span.last), (five, five));
    assert_eq!(backlog.cost, report.span.cost);
    assert_eq!(
        report.status,
        Status::Failed {
            attempts: 1,
            reason
        }
    );
    assert_eq!(batches.proved(), five - 1);
    for (first, last) in [(1, 3), (4, 6), (4, 5), (4, 4), (5, 5), (6, 6)] {
        let [first, last] = [first, last].map(|at| world.genesis.number + at);
        let record = batches.record(first, last).unwrap().unwrap();
        assert_eq!(record.number, 0);
        world.holds(&batches, &record);
    }
    // For readers the halves are batches, and the whole is none.
    let halves = [(1, 3), (4, 4), (5, 5), (6, 6)];
    let halves =
        halves.map(|(first, last)| (world.genesis.number + first, last + world.genesis.number));
    let found = |batches: &Batches| {
        let spans = |record: &Record| (record.span.first, record.span.last);
        for block in 1..=6 {
            let block = world.genesis.number + block;
            let record = batches.of_block(block).unwrap().unwrap();
            assert!((record.span.first..=record.span.last).contains(&block));
            assert!(halves.contains(&spans(&record)), "{record:?}");
        }
        assert_eq!(batches.of_block(world.genesis.number).unwrap(), None);
        assert_eq!(batches.of_block(world.genesis.number + 7).unwrap(), None);
        let mut newest = batches.before(u64::MAX, 9).unwrap();
        newest.reverse();
        assert_eq!(newest.iter().map(spans).collect::<Vec<_>>(), halves);
        let older = batches.before(halves[3].0, 2).unwrap();
        assert_eq!(
            older.iter().map(spans).collect::<Vec<_>>(),
            [halves[2], halves[1]]
        );
    };
    found(&batches);
    drop(batches);
    let batches = world.open();
    found(&batches);
    drop(batches);

    // What failed waits again after a restart, and alone.
    let batches = world.open();
    assert_eq!(batches.backlog().batches, 1);
    let (seen, outcomes) = run(&world, &batches, 1, |_| Ok(()));
    assert_eq!((seen, outcomes), (vec![(5, 5)], vec![Outcome::Proved]));
    assert_eq!(batches.proved(), five + 1);
}

/// A proof of something else is no proof, whoever made it.
#[test]
fn a_wrong_claim_is_not_recorded() {
    let (world, batches) = world(230, 6);
    let (_, outcomes) = run(&world, &batches, 1, |span| match span {
        (1, 6) => Err("lies"),
        _ => Ok(()),
    });
    let Outcome::Split { reason } = &outcomes[0] else {
        panic!("{outcomes:?}");
    };
    assert!(reason.contains("the proof claims"), "{reason}");
    let [first, last] = [1, 6].map(|at| world.genesis.number + at);
    let record = batches.record(first, last).unwrap().unwrap();
    assert_eq!(record.status, Status::Split);
    assert!(!batches.proof_path(&record).exists());
}

/// A process that is killed between proof and record finds the proof; one that is killed between
/// the halves makes them again; one that ends in every attempt splits the batch.
#[test]
fn a_killed_process_goes_on() {
    let (world, batches) = world(240, 6);
    run(&world, &batches, 1, |span| match span {
        (1, 6) => Err("fails"),
        _ => Ok(()),
    });
    let [first, middle, last] = [1, 3, 6].map(|at| world.genesis.number + at);
    let whole = batches.record(first, last).unwrap().unwrap();
    let halves = [(first, middle), (middle + 1, last)]
        .map(|(first, last)| batches.record(first, last).unwrap().unwrap());
    let proofs = halves.each_ref().map(|half| batches.proof_path(half));
    drop(batches);
    let path = |first: u64, last: u64| {
        let name = format!("{first:010}-{last:010}.record.json");
        world.path().join(name)
    };
    let waiting = |first: u64, last: u64, attempts: u32| {
        let mut record: serde_json::Value =
            serde_json::from_slice(&fs::read(path(first, last)).unwrap()).unwrap();
        record["status"] = serde_json::json!({ "waiting": { "attempts": attempts } });
        fs::write(path(first, last), record.to_string()).unwrap();
    };

    // Between proof and record.
    waiting(first, middle, 1);
    let batches = world.open();
    assert_eq!(batches.waiting().len(), 1);
    let (seen, outcomes) = run(&world, &batches, 1, |_| Err("not called"));
    assert_eq!((seen, outcomes), (vec![], vec![Outcome::Found]));
    let again = batches.record(first, middle).unwrap().unwrap();
    assert_eq!(again, halves[0]);
    drop(batches);

    // Between the second half's record and the whole's.
    waiting(first, last, 1);
    let batches = world.open();
    assert!(batches.waiting().is_empty());
    assert_eq!(batches.record(first, last).unwrap().unwrap(), whole);
    drop(batches);

    // Between the halves; the process had ended in the only attempt.
    for proof in &proofs {
        fs::remove_file(proof).unwrap();
    }
    fs::remove_file(path(middle + 1, last)).unwrap();
    waiting(first, last, 1);
    let batches = world.open();
    assert_eq!(batches.waiting().len(), 1);
    let (seen, outcomes) = run(&world, &batches, 1, |_| Ok(()));
    assert_eq!(seen, [(1, 3), (4, 6)]);
    let Outcome::Split { reason } = &outcomes[0] else {
        panic!("{outcomes:?}");
    };
    assert!(reason.contains("the process ended"), "{reason}");
    assert_eq!(batches.proved(), last);
    assert_eq!(batches.record(first, middle).unwrap().unwrap(), halves[0]);
    drop(batches);

    // What stands in the place of a proof is neither taken nor replaced: no proof, or another one.
    let other = fs::read(&proofs[1]).unwrap();
    for wrong in [b"no proof".to_vec(), other] {
        waiting(first, middle, 0);
        let batches = world.open();
        fs::write(&proofs[0], &wrong).unwrap();
        failure(&world, &batches, &|error| {
            assert!(
                matches!(error, Error::Exists { path } if *path == proofs[0]),
                "{error}"
            );
        });
        assert_eq!(fs::read(&proofs[0]).unwrap(), wrong);
    }
}

/// Starts the thread, and waits for what ends it.
fn failure(world: &World, batches: &Arc<Batches>, check: &dyn Fn(&Error)) {
    let mock = Mock {
        genesis: world.genesis.number,
        does: |_| Ok(()),
        seen: Arc::default(),
    };
    let report = Box::new(|_: &_, outcome: &_, _| panic!("{outcome:?}"));
    let proving = Proving::start(Arc::clone(batches), Box::new(mock), options(1), report);
    let proving = proving.unwrap();
    let end = Instant::now() + Duration::from_secs(30);
    while proving.failure().is_none() {
        assert!(Instant::now() < end, "no failure");
        std::thread::sleep(Duration::from_millis(2));
    }
    proving.failure().into_iter().for_each(check);
}

/// A start for another program finds the batches that were proved for the one before, and proves
/// them again if it is told to; the old proofs stay.
#[test]
fn batches_of_another_program_are_proved_again() {
    let (world, batches) = world(270, 2);
    run(&world, &batches, 1, |_| Ok(()));
    assert!(batches.proved_for_others(PROGRAM).unwrap().is_empty());
    let first = world.genesis.number + 1;
    let path = world
        .path()
        .join(format!("{first:010}-{:010}.record.json", first + 1));
    let record = fs::read_to_string(&path).unwrap();
    let changed = |from: &str, to: &str| {
        let other = record.replace(from, to);
        assert_ne!(record, other);
        fs::write(&path, other).unwrap();
    };
    let other = B256::repeat_byte(0xbb);
    // A record of another program, and one of an earlier version.
    for name in [other, B256::ZERO] {
        match name.is_zero() {
            true => changed(&format!(",\n      \"program\": \"{PROGRAM}\""), ""),
            false => changed(&PROGRAM.to_string(), &name.to_string()),
        }
        let others = batches.proved_for_others(PROGRAM).unwrap();
        let firsts: Vec<u64> = others.iter().map(|record| record.span.first).collect();
        assert_eq!(firsts, [first]);
        let old = fs::read(batches.proof_path(&others[0])).unwrap();
        batches.prove_again(&others).unwrap();
        assert_eq!(batches.waiting().len(), 1);
        assert!(batches.proved_for_others(PROGRAM).unwrap().is_empty());
        let (seen, outcomes) = run(&world, &batches, 1, |_| Ok(()));
        assert_eq!((seen, outcomes), (vec![(1, 2)], vec![Outcome::Proved]));
        assert_eq!(fs::read_to_string(&path).unwrap(), record);
        let kept = batches
            .proof_path(&others[0])
            .with_extension(format!("{name:x}.proof"));
        assert_eq!(fs::read(kept).unwrap(), old);
    }
    // All of them, in their order, before what waits.
    let all = batches.proved_for_others(other).unwrap();
    assert_eq!(all.len(), 3);
    batches.prove_again(&all[1..]).unwrap();
    batches.prove_again(&all[..1]).unwrap();
    let waiting = batches.waiting();
    let firsts: Vec<u64> = waiting
        .iter()
        .map(|record| record.span.first - first)
        .collect();
    assert_eq!(firsts, [0, 2, 4]);
    drop(batches);
    assert_eq!(world.open().waiting(), waiting);
}

/// An attempt that is left to the next process does not count, and nobody waits for its end.
#[test]
fn an_abandoned_attempt_does_not_count() {
    static BEGUN: Mutex<bool> = Mutex::new(false);
    let (world, batches) = world(280, 6);
    let mock = Mock {
        genesis: world.genesis.number,
        does: |_| {
            *BEGUN.lock().unwrap() = true;
            loop {
                std::thread::park();
            }
        },
        seen: Arc::default(),
    };
    let report = Box::new(|_: &_, outcome: &_, _| panic!("{outcome:?}"));
    let proving = Proving::start(Arc::clone(&batches), Box::new(mock), options(1), report);
    while !*BEGUN.lock().unwrap() {
        std::thread::sleep(Duration::from_millis(1));
    }
    let record = batches.waiting().remove(0);
    let attempts = |attempts| Status::Waiting { attempts };
    assert_eq!(record.status, attempts(1));
    assert!(batches.oldest().is_some());
    proving.unwrap().abandon(&batches).unwrap();
    let span = record.span;
    let after = batches.record(span.first, span.last).unwrap().unwrap();
    assert_eq!(after.status, attempts(0));
    assert_eq!(batches.waiting()[0].status, attempts(0));
}

/// Files that are not those of the record end the thread with an error that names the file.
#[test]
fn damaged_files_are_told() {
    let (world, batches) = world(250, 6);
    let record = batches.waiting().remove(0);
    let paths = batches.paths(&record);
    let (beside, other) = self::world(260, 6);
    assert_eq!(beside.origin(), world.origin());
    let others = other.paths(&record);
    for (at, path) in paths.iter().enumerate() {
        let right = fs::read(path).unwrap();
        for wrong in [&b"{}"[..], b"\xff", &right[..99]] {
            fs::write(path, wrong).unwrap();
            failure(&world, &batches, &|error| {
                assert!(
                    error.to_string().contains(path.to_str().unwrap()),
                    "{error}"
                );
            });
        }
        fs::remove_file(path).unwrap();
        failure(&world, &batches, &|error| {
            assert!(matches!(error, Error::Missing { path: missing, .. } if missing == path));
        });
        fs::write(path, right).unwrap();
        assert_eq!(batches.waiting().len(), 1, "{at}");
    }
    // A batch that is right, of other blocks on the same parent.
    for (path, other) in paths.iter().zip(&others) {
        fs::copy(other, path).unwrap();
    }
    failure(&world, &batches, &|error| {
        let Error::Other { field, .. } = error else {
            panic!("{error}");
        };
        assert_eq!(*field, "last hash");
    });
}
