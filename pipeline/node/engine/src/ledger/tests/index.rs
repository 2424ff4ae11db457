//! Blocks and transactions that are found by their hashes, and an index that is behind.

use std::fs;

use alloy_primitives::{B256, keccak256};
use fastrand::Rng;
use zkfabric_disk::End;
use zkfabric_log::Hash;
use zkfabric_state::{Part, Position, Rebuild};

use super::faults::Disks;
use super::{Chain, Step, chain, options, step, try_step};
use crate::ledger::record::header_of;
use crate::ledger::{Ledger, LedgerError, Restart};

/// Compares the index with the blocks, and returns the newest block that it has: it has all blocks
/// up to this one, none behind, and none that ends behind the store's group.
pub(super) fn compare(ledger: &Ledger) -> Option<u64> {
    let index = ledger.index();
    let (first, last) = ledger.sealed_blocks().range();
    let indexed = index.indexed();
    if let Some(indexed) = indexed {
        assert!((first..=last).contains(&indexed), "{indexed}");
        let (_, end) = header_of(ledger.blocks(), indexed).unwrap();
        let stored = ledger.state.store().position().unwrap();
        assert!(end.group <= stored.group, "{end:?} {stored:?}");
    }
    for number in first..=last {
        let sealed = ledger.sealed(number).unwrap().unwrap();
        let expected = indexed.filter(|indexed| number <= *indexed).map(|_| number);
        assert_eq!(index.block(sealed.hash).unwrap(), expected);
        assert_eq!(index.transaction(sealed.hash).unwrap(), None);
        for (at, raw) in (0..).zip(&sealed.transactions) {
            let hash = keccak256(raw);
            let expected = expected.map(|number| (number, at));
            assert_eq!(index.transaction(hash).unwrap(), expected);
            assert_eq!(index.block(hash).unwrap(), None);
        }
    }
    indexed
}

/// Opens a ledger with or without an index.
fn open(folder: &tempfile::TempDir, chain: &Chain, index: bool) -> (Ledger, Restart) {
    let mut options = options();
    options.index = index;
    Ledger::open(folder.path(), &chain.genesis, &options).unwrap()
}

fn newest(ledger: &Ledger) -> Option<u64> {
    Some(ledger.tip().header().number)
}

/// Lets the index's bounds be as small as a chain of few transactions.
fn bound(ledger: &mut Ledger, commit: usize, catch_up: u64) {
    let indexing = ledger.indexing.as_mut().unwrap();
    (indexing.commit, indexing.catch_up) = (commit, catch_up);
}

/// Rows of a block in the index.
fn rows(ledger: &Ledger, number: u64) -> u64 {
    let sealed = ledger.sealed(number).unwrap().unwrap();
    sealed.transactions.len() as u64 + 1
}

/// Returns the newest block behind this one after at least so many rows.
fn behind(ledger: &Ledger, indexed: Option<u64>, most: u64) -> Option<u64> {
    let (first, last) = ledger.sealed_blocks().range();
    let next = indexed.map_or(first, |indexed| indexed + 1);
    let mut added = 0;
    let reached = (next..=last).find(|number| {
        added += rows(ledger, *number);
        added >= most
    });
    Some(reached.unwrap_or(last))
}

/// Behind a checkpoint all blocks and transactions are found by their hashes, by readers that were
/// there before, on other threads, and after a restart; before it the newest ones are not.
#[test]
fn a_checkpoint_indexes_its_blocks() {
    let chain = chain("hundred.json");
    let folder = tempfile::tempdir().unwrap();
    let (mut ledger, _) = open(&folder, &chain, true);
    let index = ledger.index();
    assert_eq!(compare(&ledger), Some(chain.genesis.number));
    for next in &chain.steps {
        let before = index.indexed();
        step(&mut ledger, next);
        assert_eq!(compare(&ledger), before);
        ledger.checkpoint().unwrap();
        assert_eq!(compare(&ledger), newest(&ledger));
        assert_eq!(index.indexed(), newest(&ledger));
    }
    let (number, hash) = (ledger.tip().header().number, ledger.tip().hash());
    let found = std::thread::spawn(move || index.block(hash).unwrap());
    assert_eq!(found.join().unwrap(), Some(number));
    drop(ledger);
    let (ledger, restart) = open(&folder, &chain, true);
    assert_eq!(restart.replayed, 0);
    assert_eq!(compare(&ledger), newest(&ledger));
    let unknown = B256::repeat_byte(7);
    assert_eq!(ledger.index().block(unknown).unwrap(), None);
    assert_eq!(ledger.index().transaction(unknown).unwrap(), None);
    assert!(ledger.index().failure().is_none());
}

/// Without the option nothing is added, and what is there stays; with it, the next checkpoint adds
/// what is missing, from the genesis' block on or behind what is there.
#[test]
fn an_index_that_was_off_catches_up() {
    let chain = chain("hundred.json");
    let folder = tempfile::tempdir().unwrap();
    let mut had = None;
    for (number, steps) in chain
        .steps
        .chunks(chain.steps.len().div_ceil(4))
        .enumerate()
    {
        let is_on = number % 2 == 1;
        let (mut ledger, _) = open(&folder, &chain, is_on);
        assert_eq!(compare(&ledger), had);
        for next in steps {
            step(&mut ledger, next);
        }
        ledger.checkpoint().unwrap();
        if is_on {
            had = newest(&ledger);
        } else {
            assert_ne!(newest(&ledger), had);
        }
        assert_eq!(compare(&ledger), had);
    }
}

/// A checkpoint that has an index of no block before it adds as many rows as its own blocks have
/// and a bounded number of further ones, in commits of a bounded number of rows, or of one block.
#[test]
fn an_index_that_is_behind_catches_up_in_bounded_steps() {
    let chain = chain("hundred.json");
    let folder = tempfile::tempdir().unwrap();
    let (mut ledger, _) = open(&folder, &chain, true);
    let ends = chain.steps.iter().enumerate();
    let ends = ends.filter(|(_, step)| matches!(step, Step::End));
    let ends: Vec<usize> = ends.map(|(number, _)| number).collect();
    // Behind it are a block with transactions and two empty ones.
    let [.., made, last, _, _] = ends[..] else {
        unreachable!()
    };
    for next in &chain.steps[..=made] {
        step(&mut ledger, next);
    }
    ledger.checkpoint().unwrap();
    drop(ledger);
    fs::remove_dir_all(folder.path().join("state")).unwrap();
    // The log makes the store again, without an index.
    let (mut ledger, restart) = open(&folder, &chain, false);
    assert_eq!(restart.replayed as usize, made + 1);
    ledger.checkpoint().unwrap();
    assert_eq!(compare(&ledger), None);
    drop(ledger);

    let (mut ledger, _) = open(&folder, &chain, true);
    bound(&mut ledger, 1, 0);
    ledger.checkpoint().unwrap();
    assert_eq!(compare(&ledger), None);
    for next in &chain.steps[made + 1..=last] {
        step(&mut ledger, next);
    }
    ledger.checkpoint().unwrap();
    // As many rows as the checkpoint's own block has, of the oldest blocks.
    let own = rows(&ledger, ledger.tip().header().number);
    assert!(own > 1);
    let expected = behind(&ledger, None, own);
    assert!(expected < newest(&ledger), "{expected:?}");
    assert_eq!(compare(&ledger), expected);

    let index = ledger.index();
    let (mut steps, mut indexed) = (0, expected);
    while indexed < newest(&ledger) {
        bound(&mut ledger, 1, 2);
        let expected = behind(&ledger, indexed, 2);
        ledger.checkpoint().unwrap();
        indexed = compare(&ledger);
        assert_eq!(indexed, expected);
        steps += 1;
    }
    assert!(steps > 1, "{steps}");
    let (first, newest) = ledger.sealed_blocks().range();
    let each: Vec<u64> = (first..=newest)
        .map(|number| rows(&ledger, number))
        .collect();
    assert_eq!(index.commits(), each);
}

/// Several small blocks are one commit.
#[test]
fn a_commit_of_the_index_has_several_blocks() {
    let chain = chain("hundred.json");
    let folder = tempfile::tempdir().unwrap();
    let (mut ledger, _) = open(&folder, &chain, true);
    let most = 50;
    bound(&mut ledger, most, 0);
    for next in &chain.steps {
        step(&mut ledger, next);
    }
    ledger.checkpoint().unwrap();
    assert_eq!(compare(&ledger), newest(&ledger));
    let (first, newest) = ledger.sealed_blocks().range();
    let mut commits = ledger.index().commits();
    // That of the genesis.
    assert_eq!(commits.remove(0), 1);
    let all: u64 = (first + 1..=newest)
        .map(|number| rows(&ledger, number))
        .sum();
    assert_eq!(commits.iter().sum::<u64>(), all);
    assert!(commits.len() > 1 && commits.len() < (newest - first) as usize);
    assert!(
        commits.iter().all(|rows| *rows <= most as u64),
        "{commits:?}"
    );
}

/// A store that comes back from a snapshot has no index; its first checkpoints add it, from blocks
/// on that the log no longer has.
#[test]
fn a_store_that_comes_back_from_a_snapshot_catches_up() {
    let chain = chain("hundred.json");
    let folder = tempfile::tempdir().unwrap();
    let (mut ledger, _) = open(&folder, &chain, true);
    for next in &chain.steps {
        step(&mut ledger, next);
    }
    ledger.checkpoint().unwrap();
    ledger.begin_snapshot().unwrap();
    ledger.snapshot(true).unwrap().unwrap();
    drop(ledger);
    fs::remove_dir_all(folder.path().join("state")).unwrap();
    let (mut ledger, restart) = open(&folder, &chain, true);
    assert_eq!(restart.restored, newest(&ledger));
    bound(&mut ledger, 1, 30);
    let mut had = compare(&ledger);
    assert_eq!(had, None);
    while had < newest(&ledger) {
        ledger.checkpoint().unwrap();
        let has = compare(&ledger);
        assert!(has > had, "{has:?} {had:?}");
        had = has;
    }
}

/// A checkpoint whose commit fails adds nothing to the index, and the next start has no block in
/// it that the store is not behind.
#[test]
fn an_index_is_not_ahead_of_its_store() {
    let chain = chain("small.json");
    let folder = tempfile::tempdir().unwrap();
    let (mut ledger, _) = open(&folder, &chain, true);
    for next in &chain.steps {
        step(&mut ledger, next);
    }
    let before = compare(&ledger);
    // The next commit would go back.
    let later = Position {
        group: u64::MAX,
        hash: Hash::default(),
    };
    ledger.state.store().batch().commit(later).unwrap();
    let error = ledger.checkpoint().unwrap_err();
    assert!(matches!(error, LedgerError::Store(_)), "{error}");
    assert_eq!(compare(&ledger), before);
    assert_ne!(newest(&ledger), before);
    drop(ledger);
    let (mut ledger, restart) = open(&folder, &chain, true);
    assert!(restart.rebuild.is_some());
    compare(&ledger);
    ledger.checkpoint().unwrap();
    assert_eq!(compare(&ledger), newest(&ledger));
}

/// An error of the index ends the ledger where it is the store's.
#[test]
fn a_store_that_fails_ends_a_ledger_with_an_index() {
    let chain = chain("small.json");
    let folder = tempfile::tempdir().unwrap();
    let (mut ledger, _) = open(&folder, &chain, true);
    ledger.index().fail();
    for next in &chain.steps {
        step(&mut ledger, next);
    }
    let error = ledger.checkpoint().unwrap_err();
    assert!(matches!(error, LedgerError::Store(_)), "{error}");
    assert!(matches!(ledger.checkpoint(), Err(LedgerError::Ended)));
    assert_eq!(ledger.index().indexed(), Some(chain.genesis.number));
    drop(ledger);
    let (mut ledger, restart) = open(&folder, &chain, true);
    assert!(restart.rebuild.is_none());
    assert_eq!(compare(&ledger), Some(chain.genesis.number));
    ledger.checkpoint().unwrap();
    assert_eq!(compare(&ledger), newest(&ledger));
}

/// A block that cannot be read ends no ledger: the index has the blocks in front of it, says why it
/// has no more, and goes on once the block is whole again, as from a backup.
#[test]
fn an_index_stops_in_front_of_a_damaged_block() {
    let chain = chain("hundred.json");
    let (folder, disks) = (tempfile::tempdir().unwrap(), Disks::default());
    let open = |disks: &Disks| disks.open(folder.path(), &chain).unwrap().0;
    let mut ledger = open(&disks);
    ledger.indexing = None;
    for next in &chain.steps {
        try_step(&mut ledger, next).unwrap();
    }
    ledger.checkpoint().unwrap();
    let damaged = chain.genesis.number + 3;
    let part = ledger.blocks().read(damaged, Part::Transactions).unwrap();
    let part = part.unwrap();
    drop(ledger);
    let disks = disks.after(End::Kill, &mut Rng::new());
    let change = || {
        let mut changed = 0;
        let files = disks.blocks.storage().list().unwrap().into_iter();
        for file in files.filter(|name| name.ends_with(".blocks")) {
            disks.blocks.edit(&file, |bytes| {
                let last = &part[part.len() - 32..];
                // All bytes of the part but its last ones, which find it.
                let found = bytes.windows(last.len()).position(|found| found == last);
                if let Some(at) = found {
                    bytes[at - 1] ^= 1;
                    changed += 1;
                }
            });
        }
        assert_eq!(changed, 1);
    };
    change();
    let mut ledger = open(&disks);
    ledger.checkpoint().unwrap();
    assert_eq!(ledger.index().indexed(), Some(damaged - 1));
    let failure = ledger.index().failure().unwrap();
    assert!(matches!(*failure, LedgerError::Blocks(_)), "{failure}");
    let told = failure.to_string();
    assert!(told.contains(&format!("block {damaged}")), "{told}");
    // The ledger goes on, and so does the index then.
    for next in &chain.steps[chain.steps.len() - 2..] {
        try_step(&mut ledger, next).unwrap();
        ledger.checkpoint().unwrap();
    }
    assert_eq!(ledger.index().indexed(), Some(damaged - 1));
    change();
    ledger.checkpoint().unwrap();
    assert!(ledger.index().failure().is_none());
    assert_eq!(compare(&ledger), newest(&ledger));
}

/// A log that has lost the end of an indexed block has lost the group of the store, too: the store
/// is made again, and no hash leads to a block that another one may replace.
#[test]
fn an_index_goes_with_a_store_that_is_ahead_of_its_log() {
    let chain = chain("small.json");
    let (folder, disks) = (tempfile::tempdir().unwrap(), Disks::default());
    let (mut ledger, _) = disks.open(folder.path(), &chain).unwrap();
    let end = chain
        .steps
        .iter()
        .position(|step| matches!(step, Step::End));
    let end = end.unwrap();
    for next in &chain.steps[..end] {
        try_step(&mut ledger, next).unwrap();
    }
    // The store is to be at a group that the log keeps, if the index is not.
    ledger.checkpoint().unwrap();
    let before = disks.after(End::Kill, &mut Rng::new());
    try_step(&mut ledger, &chain.steps[end]).unwrap();
    ledger.checkpoint().unwrap();
    assert_eq!(compare(&ledger), newest(&ledger));
    drop(ledger);
    let after = disks.after(End::Kill, &mut Rng::new());
    let mixed = Disks {
        log: before.log,
        blocks: after.blocks,
    };
    let (mut ledger, restart) = mixed.open(folder.path(), &chain).unwrap();
    assert!(
        matches!(restart.rebuild, Some(Rebuild::NotInLog { .. })),
        "{restart:?}"
    );
    // That of the genesis, which the new store began with.
    assert_eq!(compare(&ledger), Some(chain.genesis.number));
    try_step(&mut ledger, &chain.steps[end]).unwrap();
    ledger.checkpoint().unwrap();
    assert_eq!(compare(&ledger), newest(&ledger));
}

/// The first block of a chain is indexed, whatever its number.
#[test]
fn a_chain_that_begins_behind_block_zero_is_indexed() {
    let mut chain = chain("small.json");
    chain.genesis.number = 1000;
    let folder = tempfile::tempdir().unwrap();
    let (mut ledger, _) = open(&folder, &chain, true);
    assert_eq!(compare(&ledger), Some(1000));
    assert!(ledger.index().failure().is_none());
    let Step::Begin(fields) = &chain.steps[0] else {
        unreachable!()
    };
    ledger.begin_block(fields.clone()).unwrap();
    ledger.end_block().unwrap();
    ledger.checkpoint().unwrap();
    assert_eq!(compare(&ledger), Some(1001));
}
