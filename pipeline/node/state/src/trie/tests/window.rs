//! Commits, restarts, and the removal of cleared tries in steps.

use std::sync::Arc;

use alloy_primitives::U256;

use super::model::{Model, Stored, address};
use crate::trie::Options;
use crate::{Account, AccountDiff, Diff};

/// Updates may wait for their commit, and are read meanwhile; what is not committed is lost, and
/// can be made again.
#[test]
fn uncommitted_updates_are_read_and_discarded() {
    let options = Options {
        window: 3,
        // Nothing stays in memory but uncommitted writes.
        upper_bytes: 0,
        cache_bytes: 0,
        cleared_per_update: usize::MAX,
        ..Options::default()
    };
    let mut stored = Stored::new(options);
    let mut random = fastrand::Rng::with_seed(3);
    let mut model = Model::default();
    let mut diffs = Vec::new();
    let mut waiting = Vec::new();
    for block in 0..12 {
        let diff = model.change(&mut random, 30);
        let update = stored.trie.update(block, &diff).unwrap();
        assert_eq!(update.root, model.root());
        diffs.push((diff, update.root));
        waiting.push((block, update));
        let proof = stored.trie.reader().proof(block, address(1), &[U256::ONE]);
        proof.unwrap().verify(model.root()).unwrap();
        // Two updates wait.
        if waiting.len() > 2 {
            let (block, update) = waiting.remove(0);
            stored.commit(block, &update);
        }
    }
    stored.trie.discard().unwrap();
    assert_eq!(stored.trie.window(), Some(7..=9));
    stored.check_nothing_leaks();
    let mut restarted = Stored::over(Arc::clone(&stored.store), options);
    for block in 10..12 {
        let (diff, root) = &diffs[block as usize];
        assert_eq!(restarted.update(block, diff), *root);
    }
    restarted.check_nothing_leaks();
}

/// Other changes than the discarded ones make other nodes under the same keys.
#[test]
fn another_block_takes_the_place_of_a_discarded_one() {
    let mut stored = Stored::new(Options::default());
    let mut random = fastrand::Rng::with_seed(4);
    let mut model = Model::default();
    let diff = model.change(&mut random, 30);
    stored.update(0, &diff);
    let before = model.clone();
    for _ in 0..4 {
        model = before.clone();
        let diff = model.change(&mut random, 30);
        let update = stored.trie.update(1, &diff).unwrap();
        assert_eq!(update.root, model.root());
        let proof = stored.trie.reader().proof(1, address(2), &[]).unwrap();
        proof.verify(model.root()).unwrap();
        stored.trie.discard().unwrap();
    }
    let diff = model.change(&mut random, 30);
    model = before;
    for account in &diff.accounts {
        model.accounts.remove(&account.address);
    }
    let removed = diff.accounts.iter().map(|account| AccountDiff {
        account: None,
        storage: Vec::new(),
        ..account.clone()
    });
    let diff = Diff {
        accounts: removed.collect(),
        codes: Vec::new(),
    };
    assert_eq!(stored.update(1, &diff), model.root());
}

/// A cleared storage trie goes in steps after its last state has left the window, also over
/// restarts.
#[test]
fn cleared_tries_go_in_steps() {
    let options = Options {
        window: 2,
        cleared_per_update: 5,
        ..Options::default()
    };
    let mut stored = Stored::new(options);
    let contract = |clears_storage, storage: Vec<(U256, U256)>| Diff {
        accounts: vec![AccountDiff {
            address: address(1),
            account: Some(Account::default()),
            clears_storage,
            storage,
        }],
        codes: Vec::new(),
    };
    let slots = (0..40).map(|slot| (U256::from(slot), U256::ONE));
    stored.update(0, &contract(true, slots.collect()));
    let full = stored.nodes().len();
    assert!(full > 40);
    stored.update(1, &contract(true, vec![(U256::ONE, U256::from(2))]));
    // The state of block 0 is in the window.
    let proof = stored.trie.reader().proof(0, address(1), &[U256::from(7)]);
    assert_eq!(proof.unwrap().slots[0].value, U256::ONE);
    let mut before = stored.nodes().len();
    for block in 2..20 {
        let mut stored = Stored::over(Arc::clone(&stored.store), options);
        stored.update(block, &Diff::default());
        let after = stored.nodes().len();
        // Besides, block 2 removes the account's former leaf.
        let most = if block == 2 { 6 } else { 5 };
        assert!(before - after <= most, "{before} to {after}");
        before = after;
    }
    // The leaf of the account, and the only slot.
    assert_eq!(before, 2);
    let stored = Stored::over(stored.store, options);
    stored.check_nothing_leaks();
}

/// A window that is made shorter leaves nothing behind.
#[test]
fn windows_can_be_made_shorter() {
    let options = |window| Options {
        window,
        cleared_per_update: usize::MAX,
        ..Options::default()
    };
    let mut stored = Stored::new(options(10));
    let mut random = fastrand::Rng::with_seed(8);
    let mut model = Model::default();
    for block in 0..12 {
        let diff = model.change(&mut random, 20);
        stored.update(block, &diff);
    }
    assert_eq!(stored.trie.window(), Some(2..=11));
    let mut stored = Stored::over(stored.store, options(2));
    for block in 12..16 {
        let diff = model.change(&mut random, 20);
        assert_eq!(stored.update(block, &diff), model.root());
        stored.check_nothing_leaks();
    }
    assert_eq!(stored.trie.window(), Some(14..=15));
}

/// What lies in memory stays within the bounds.
#[test]
fn memory_is_bounded() {
    let bound = 128 << 10;
    let mut stored = Stored::new(Options {
        upper_bytes: bound,
        cache_bytes: bound,
        ..Options::default()
    });
    let mut random = fastrand::Rng::with_seed(1);
    let mut model = Model::default();
    let mut most = 0;
    for block in 0..20 {
        let diff = model.change(&mut random, 200);
        assert_eq!(stored.update(block, &diff), model.root());
        most = most.max(stored.trie.bytes());
    }
    assert!(most > bound / 2 && most <= 2 * bound, "{most}");
    let all: usize = stored.store.keys().len() * 200;
    assert!(all > 4 * bound, "{all}");
}
