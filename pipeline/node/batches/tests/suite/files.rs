//! Batches in a folder: what they hold, restarts, and folders that do not fit.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::sync::Arc;

use alloy_primitives::B256;
use zkfabric_batch::Start;
use zkfabric_batches::{
    Batches, Error, Limits, Origin, Record, Shadow, ShadowError, ShadowOptions, Status,
};

use crate::world::{WIDE, World};

/// Limits with which a chain of six blocks has some batches.
fn some(world: &World) -> Limits {
    let cost = world.batches(WIDE)[0].record.span.cost;
    Limits {
        cost: 2 * cost / 5,
        ..WIDE
    }
}

/// Returns the records of all batches, in order.
fn records(world: &World, batches: &Batches) -> Vec<Record> {
    let mut first = world.genesis.number + 1;
    let mut found = Vec::new();
    while first <= batches.end().number {
        let last = first..=batches.end().number;
        let mut of_first = last.filter_map(|last| batches.record(first, last).unwrap());
        let record = of_first.next().unwrap();
        first = record.span.last + 1;
        found.push(record);
    }
    found
}

/// Returns the content of a folder's files by name, without the lock.
fn content(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let files = fs::read_dir(folder).unwrap().map(|entry| {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_str().unwrap().to_owned();
        (name, fs::read(path).unwrap())
    });
    files.filter(|(name, _)| name != "lock").collect()
}

/// Random blocks go through ledger, shadow and batches: each batch's two files give the sealed
/// headers, within the recorded cost, and the witness of `execute_batch`.
#[test]
fn every_batch_passes_native_execution_with_its_witness() {
    for seed in [20, 30] {
        let world = World::new(seed, 8, 12);
        let batches = world.open();
        world.shadow(&batches, some(&world));
        let records = records(&world, &batches);
        assert!(records.len() >= 3, "{}", records.len());
        assert!(
            records
                .iter()
                .any(|record| record.span.first < record.span.last)
        );
        for record in &records {
            world.holds(&batches, record);
        }
        let backlog = batches.backlog();
        let costs = records.iter().map(|record| record.span.cost);
        assert_eq!(backlog.batches, records.len() as u64);
        assert_eq!(backlog.cost, costs.sum::<u64>());
        assert_eq!(batches.proved(), world.genesis.number);
        assert_eq!(batches.end().hash, world.ledger.tip().hash());
    }
}

/// Blocks that read hashes of blocks before their batch's parent have the headers in its parent
/// file, and no further ones.
#[test]
fn parent_files_have_the_headers_that_blockhash_needs() {
    let world = World::new(35, 10, 16);
    let batches = world.open();
    world.shadow(&batches, Limits { seconds: 0, ..WIDE });
    let mut headers = BTreeMap::<usize, usize>::new();
    for record in batches.waiting() {
        world.holds(&batches, &record);
        let [_, parent] = batches.paths(&record);
        let start = Start::from_json(&fs::read_to_string(parent).unwrap()).unwrap();
        *headers.entry(start.ancestors.len()).or_default() += 1;
    }
    // A contract reads the hash three blocks back, the second one before the parent.
    assert!(headers.keys().all(|count| *count < 2), "{headers:?}");
    assert!(headers[&0] > 0 && headers[&1] > 0, "{headers:?}");
}

/// A parent file has what its batch reads and not the state: it is smaller than the genesis.
#[test]
fn a_parent_file_has_no_whole_state() {
    let world = World::new(40, 1, 1);
    let batches = world.open();
    world.shadow(&batches, WIDE);
    let record = &batches.waiting()[0];
    let [_, parent] = batches.paths(record);
    let whole = world.genesis.state().parts().unwrap();
    let bytes = |list: &[Vec<u8>]| list.iter().map(|item| 2 * item.len()).sum::<usize>();
    let all = bytes(&whole.nodes) + bytes(&whole.codes);
    let written = fs::metadata(parent).unwrap().len() as usize;
    assert!(written < all / 2, "{written} of {all}");
    world.holds(&batches, record);
}

/// A process that is killed between any two files, with a file half-written, makes the same files
/// again; what was recorded is not made again.
#[test]
fn a_killed_process_makes_the_same_files_again() {
    let world = World::new(50, 6, 6);
    let limits = some(&world);
    let batches = world.open();
    world.shadow(&batches, limits);
    let names: Vec<String> = records(&world, &batches)
        .iter()
        .map(|record| format!("{:010}-{:010}", record.span.first, record.span.last))
        .collect();
    assert!(names.len() >= 3);
    drop(batches);
    let expected = content(&world.path());
    let ends = [".start.json", ".json", ".record.json"];
    let written: Vec<String> = names
        .iter()
        .flat_map(|name| ends.map(|end| format!("{name}{end}")))
        .collect();
    assert_eq!(written.len(), expected.len());

    // The ledger is opened again, too.
    let world = world.reopened();
    for kept in 0..=written.len() {
        for name in &written[kept..] {
            fs::remove_file(world.path().join(name)).unwrap();
        }
        if let Some(next) = written.get(kept) {
            let half = &expected[next][..expected[next].len() / 2];
            let beside = world.path().join(format!("{next}.unfinished"));
            fs::write(beside, half).unwrap();
        }
        let batches = world.open();
        let recorded = kept / ends.len();
        assert_eq!(batches.waiting().len(), recorded);
        let before = written.iter().take(kept).map(|name| {
            let path = world.path().join(name);
            fs::metadata(path).unwrap().modified().unwrap()
        });
        let before: Vec<_> = before.collect();
        world.shadow(&batches, limits);
        drop(batches);
        assert_eq!(content(&world.path()), expected, "{kept}");
        let after = written.iter().take(kept).map(|name| {
            let path = world.path().join(name);
            fs::metadata(path).unwrap().modified().unwrap()
        });
        assert!(before.into_iter().eq(after), "{kept}");
    }
}

/// Blocks of an open batch are executed again by the next start, and a dropped shadow closes none.
#[test]
fn a_dropped_shadow_leaves_its_blocks_to_the_next() {
    let world = World::new(60, 4, 3);
    let batches = world.open();
    let shadow = Shadow::start(&world.ledger, Arc::clone(&batches), world.options(WIDE)).unwrap();
    shadow.catch_up(&world.ledger).unwrap();
    drop(shadow);
    assert_eq!(batches.end().number, world.genesis.number);
    world.shadow(&batches, WIDE);
    assert_eq!(batches.end().number, world.genesis.number + 4);
    // Nothing is left to do.
    world.shadow(&batches, WIDE);
    assert_eq!(batches.waiting().len(), 1);
}

/// A shadow that is to finish waits for no proof.
#[test]
fn the_last_blocks_are_written_whatever_waits_for_proofs() {
    let world = World::new(65, 4, 2);
    let batches = world.open();
    let limits = Limits { seconds: 0, ..WIDE };
    let options = ShadowOptions {
        queue: 8,
        most_batches: 1,
        ..world.options(limits)
    };
    let shadow = Shadow::start(&world.ledger, Arc::clone(&batches), options).unwrap();
    shadow.catch_up(&world.ledger).unwrap();
    shadow.finish().unwrap();
    assert_eq!(batches.backlog().batches, 4);
}

#[test]
fn folders_that_do_not_fit_are_refused() {
    let world = World::new(70, 6, 3);
    let limits = Limits { seconds: 0, ..WIDE };
    let batches = world.open();
    world.shadow(&batches, limits);
    let records = batches.waiting();
    assert_eq!(records.len(), 6);
    let [file, start] = batches.paths(&records[1]);
    let path = |at: usize| {
        let span = &records[at].span;
        let name = format!("{:010}-{:010}.record.json", span.first, span.last);
        world.path().join(name)
    };
    let first = world.genesis.number + 1;
    let origin = world.origin();
    let open = |origin: &Origin| Batches::open(&world.path(), origin);
    let locked = open(&origin).unwrap_err();
    assert!(matches!(locked, Error::Locked { .. }), "{locked}");
    drop(batches);

    // Another chain.
    let other = Origin {
        chain_id: origin.chain_id + 1,
        ..origin
    };
    let error = open(&other).unwrap_err().to_string();
    assert!(
        error.contains("chain id") && error.contains("of another chain"),
        "{error}"
    );
    let other = Origin {
        hash: B256::ZERO,
        ..origin
    };
    let error = open(&other).unwrap_err().to_string();
    assert!(error.contains("parent hash"), "{error}");

    // A gap of two blocks, in the middle and at the start.
    let moved = |at: &[usize], check: &dyn Fn(Error)| {
        let kept: Vec<_> = at
            .iter()
            .map(|at| (path(*at), fs::read(path(*at)).unwrap()))
            .collect();
        at.iter().for_each(|at| fs::remove_file(path(*at)).unwrap());
        check(open(&origin).unwrap_err());
        kept.iter()
            .for_each(|(path, bytes)| fs::write(path, bytes).unwrap());
    };
    let gap = |error: Error| match error {
        Error::Gap { first, last, .. } => (first, last),
        other => panic!("{other}"),
    };
    moved(&[2, 3], &|error| {
        assert_eq!(gap(error), (first + 2, first + 3));
    });
    moved(&[0], &|error| assert_eq!(gap(error), (first, first)));

    // A missing file.
    for file in [&file, &start] {
        let bytes = fs::read(file).unwrap();
        fs::remove_file(file).unwrap();
        let error = open(&origin).unwrap_err();
        assert!(
            matches!(&error, Error::Missing { path, .. } if path == file),
            "{error}"
        );
        fs::write(file, bytes).unwrap();
    }

    // Records with any byte changed are refused or read, and never panic.
    let right = fs::read(path(1)).unwrap();
    let mut refused = 0;
    for at in (0..right.len()).step_by(7) {
        let mut wrong = right.clone();
        wrong[at] ^= 5;
        fs::write(path(1), &wrong).unwrap();
        refused += usize::from(open(&origin).is_err());
    }
    assert!(
        refused > right.len() / 14,
        "{refused} of {}",
        right.len() / 7
    );
    for wrong in [
        &b""[..],
        b"{}",
        b"[]",
        b"\xff\xfe",
        &right[..right.len() / 2],
    ] {
        fs::write(path(1), wrong).unwrap();
        let error = open(&origin).unwrap_err();
        assert!(matches!(error, Error::Record { .. }), "{error}");
    }
    let text = String::from_utf8(right.clone()).unwrap();
    for (from, to) in [
        ("record-1", "record-2".to_owned()),
        ("\"first\": ", format!("\"first\": {}", u64::MAX)),
        ("\"number\": ", "\"number\": 9".to_owned()),
    ] {
        fs::write(path(1), text.replacen(from, &to, 1)).unwrap();
        assert!(open(&origin).is_err(), "{from}");
    }
    fs::write(path(1), vec![b' '; 1 << 17]).unwrap();
    let error = open(&origin).unwrap_err();
    assert!(matches!(error, Error::TooLarge { .. }), "{error}");
    fs::write(path(1), right).unwrap();
    open(&origin).unwrap();
}

/// Batches of another chain than the ledger's, or of blocks that it does not have, and a file in
/// the place of a batch.
#[test]
fn ledgers_that_do_not_fit_are_refused() {
    let world = World::new(80, 3, 2);
    let other = World::new(90, 2, 2);
    assert_eq!(world.origin(), other.origin());
    let batches = other.open();
    other.shadow(&batches, WIDE);
    let start = |world: &World| {
        let shadow = Shadow::start(&world.ledger, Arc::clone(&batches), world.options(WIDE));
        shadow.map(drop)
    };
    let error = start(&world).unwrap_err().to_string();
    assert!(error.contains("hash of the last block"), "{error}");
    let short = World::new(90, 1, 2);
    let error = start(&short).unwrap_err();
    assert!(matches!(error, Error::NoBlock { .. }), "{error}");

    // Another batch of the same blocks, and one that does not build on the last.
    let batches = world.open();
    let closed = world.batches(WIDE).remove(0);
    let [path, _] = batches.paths(&closed.record);
    fs::write(&path, "another one").unwrap();
    let error = batches.add(&closed).unwrap_err();
    assert!(matches!(error, Error::Exists { .. }), "{error}");
    assert_eq!(fs::read(&path).unwrap(), b"another one");
    fs::remove_file(path).unwrap();
    batches.add(&closed).unwrap();
    let error = batches.add(&closed).unwrap_err().to_string();
    assert!(error.contains("parent hash"), "{error}");
    assert_eq!(batches.waiting()[0].status, Status::Waiting { attempts: 0 });
}

/// A chain whose states are gone cannot be executed again, and the error says which are there.
#[test]
fn states_that_are_gone_are_told() {
    let world = World::with_window(100, 9, 1, 4);
    let batches = world.open();
    // Fewer blocks wait than there are states, and these are of later blocks.
    let options = ShadowOptions {
        queue: 0,
        ..world.options(Limits { seconds: 0, ..WIDE })
    };
    let started = Shadow::start(&world.ledger, batches, options);
    let error = started.map(drop).unwrap_err();
    let Error::Shadow(ShadowError::State { block, .. }) = &error else {
        panic!("{error}");
    };
    assert_eq!(*block, world.genesis.number + 1);
    assert!(
        error.to_string().contains("its states are those of"),
        "{error}"
    );
}
