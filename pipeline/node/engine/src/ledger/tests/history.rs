//! States of older blocks.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use alloy_primitives::U256;
use zkfabric_state::{Kept, View};

use super::{Chain, Step, chain, copy, options, step};
use crate::ledger::Ledger;

/// Opens a ledger that keeps the states of so many blocks, or as many as before.
fn open(folder: &Path, chain: &Chain, history: Option<Kept>) -> Ledger {
    let mut options = options();
    // No state of this test is read from the trie.
    options.trie.window = 2;
    options.log.segment_bytes = 32 << 10;
    options.store.history = history;
    Ledger::open(folder, &chain.genesis, &options).unwrap().0
}

/// What a state shows of a chain's accounts.
fn shown(view: &dyn View, chain: &Chain) -> String {
    let accounts = chain.accounts.iter().map(|address| {
        let slots = (0..4u64).map(|slot| view.storage(*address, U256::from(slot)).unwrap());
        let account = view.account(*address).unwrap();
        let code = account.map(|account| view.code(account.code_hash).unwrap());
        (account, code, slots.collect::<Vec<_>>())
    });
    format!("{:?}", accounts.collect::<Vec<_>>())
}

/// What the states of the blocks of a chain show, from a ledger that keeps none.
fn reference(chain: &Chain) -> BTreeMap<u64, String> {
    let folder = tempfile::tempdir().unwrap();
    let mut ledger = open(folder.path(), chain, None);
    let number = |ledger: &Ledger| ledger.tip().header().number;
    let mut states = BTreeMap::from([(number(&ledger), shown(&ledger.view(), chain))]);
    for next in &chain.steps {
        step(&mut ledger, next);
        if matches!(next, Step::End) {
            states.insert(number(&ledger), shown(&ledger.view(), chain));
        }
    }
    assert!(ledger.state_at(number(&ledger)).is_none());
    states
}

/// Compares all states from a block on with what they must be; those before are not there.
fn check(ledger: &Ledger, chain: &Chain, states: &BTreeMap<u64, String>, first: u64) {
    let newest = ledger.tip().header().number;
    for (number, expected) in states {
        let state = ledger.state_at(*number);
        let is_kept = (first..=newest).contains(number);
        assert_eq!(state.is_some(), is_kept, "{number}");
        if let Some(state) = state {
            assert_eq!(shown(&*state, chain), *expected, "{number}");
        }
    }
}

/// A ledger that is opened again before every step, with a checkpoint now and then, in blocks and
/// between them, has the states of all blocks.
#[test]
fn the_states_of_all_blocks_are_there_after_any_end() {
    let chain = chain("hundred.json");
    let states = reference(&chain);
    let folder = tempfile::tempdir().unwrap();
    for (number, next) in chain.steps.iter().enumerate() {
        let history = (number % 2 == 0).then_some(Kept::All);
        let mut ledger = open(folder.path(), &chain, history);
        let first = chain.genesis.number;
        check(&ledger, &chain, &states, first);
        step(&mut ledger, next);
        if number % 5 == 3 {
            ledger.checkpoint().unwrap();
        }
        check(&ledger, &chain, &states, first);
    }
}

/// A ledger whose store is lost has the states from the block of its snapshot on; one that begins
/// to keep them, from its newest block on, or from the first one where the log has all groups.
#[test]
fn states_are_kept_from_the_block_on_that_is_there() {
    let chain = chain("hundred.json");
    let states = reference(&chain);
    let folder = tempfile::tempdir().unwrap();
    let mut ledger = open(folder.path(), &chain, Some(Kept::All));
    let ends = chain.steps.iter().filter(|step| matches!(step, Step::End));
    let (blocks, mut ended, mut taken) = (ends.count(), 0, Vec::new());
    for next in &chain.steps {
        step(&mut ledger, next);
        if !matches!(next, Step::End) {
            continue;
        }
        ended += 1;
        // The ledger keeps two snapshots, and the log begins behind the older one.
        if [4, 3, 2].contains(&(blocks - ended)) {
            ledger.checkpoint().unwrap();
            ledger.begin_snapshot().unwrap();
            taken.push(ledger.snapshot(true).unwrap().unwrap().block);
        }
    }
    let newest = ledger.tip().header().number;
    check(&ledger, &chain, &states, chain.genesis.number);
    drop(ledger);
    let state = folder.path().join("state");
    fs::remove_dir_all(&state).unwrap();
    let ledger = open(folder.path(), &chain, Some(Kept::All));
    check(&ledger, &chain, &states, taken[2]);
    drop(ledger);

    // One that was left out is not gone on with.
    let mut ledger = open(folder.path(), &chain, Some(Kept::None));
    check(&ledger, &chain, &states, u64::MAX);
    ledger.checkpoint().unwrap();
    drop(ledger);
    let mut ledger = open(folder.path(), &chain, Some(Kept::All));
    check(&ledger, &chain, &states, newest);
    ledger.checkpoint().unwrap();
    drop(ledger);
    // It is as before without a word.
    let ledger = open(folder.path(), &chain, None);
    check(&ledger, &chain, &states, newest);
    drop(ledger);

    // A log with all groups.
    let whole = tempfile::tempdir().unwrap();
    let mut ledger = open(whole.path(), &chain, None);
    for next in &chain.steps {
        step(&mut ledger, next);
    }
    ledger.checkpoint().unwrap();
    drop(ledger);
    let again = tempfile::tempdir().unwrap();
    for part in ["log", "blocks"] {
        copy(&whole.path().join(part), &again.path().join(part));
    }
    let ledger = open(again.path(), &chain, Some(Kept::All));
    check(&ledger, &chain, &states, chain.genesis.number);
}
