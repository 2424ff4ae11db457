//! Blocks whose changes come in parts.

use alloy_primitives::{B256, U256};
use zkfabric_host::local::Isa;

use super::model::{Model, Stored, address};
use crate::trie::{Options, TrieError};
use crate::{Account, AccountDiff, Diff};

/// Blocks in parts, which change, delete and make the same accounts again, have the roots of
/// `stf`, and their nodes go when their states leave the window.
#[test]
fn blocks_in_parts_have_the_roots_of_stf_and_leave_nothing_behind() {
    let mut removed = 0;
    let available: Vec<Isa> = Isa::available().collect();
    for seed in 0..12 {
        let mut random = fastrand::Rng::with_seed(seed);
        let bytes = if seed % 2 == 0 { 0 } else { 1 << 20 };
        let mut stored = Stored::new(Options {
            window: random.u64(1..4),
            upper_bytes: bytes,
            cache_bytes: bytes,
            cleared_per_update: usize::MAX,
            isa: available[seed as usize % available.len()],
        });
        stored.trie.pass_changes = [1, 3, 256][seed as usize % 3];
        let mut model = Model::default();
        for block in 7..30 {
            for _ in 0..random.usize(..4) {
                let before = stored.trie.root();
                let part = model.change(&mut random, 16);
                stored.trie.extend(block, &part).unwrap();
                assert_eq!(stored.trie.root(), before);
            }
            let last = model.change(&mut random, 16);
            let update = stored.trie.update(block, &last).unwrap();
            assert_eq!(update.root, model.root(), "seed {seed}, block {block}");
            removed += update.writes.removals.len();
            let proof = stored.trie.reader().proof(block, address(3), &[U256::ONE]);
            proof.unwrap().verify(update.root).unwrap();
            stored.commit(block, &update);
            stored.check_nothing_leaks();
        }
    }
    assert!(removed > 5000, "{removed}");
}

/// Storage that a block changes, clears and makes again, as often as it likes, is what the last
/// part says; the storage before the block is read as long as its state is in the window.
#[test]
fn storage_that_goes_and_comes_within_a_block_is_that_of_the_last_part() {
    let part = |account: Option<u64>, clears_storage, slots: &[(u64, u64)]| {
        let slots = slots.iter();
        let slots = slots.map(|(slot, value)| (U256::from(*slot), U256::from(*value)));
        let account = account.map(|nonce| Account {
            nonce,
            ..Account::default()
        });
        Diff {
            accounts: vec![AccountDiff {
                address: address(1),
                account,
                clears_storage,
                storage: slots.collect(),
            }],
            codes: Vec::new(),
        }
    };
    let options = Options {
        window: 2,
        cleared_per_update: usize::MAX,
        ..Options::default()
    };
    let filled: Vec<(u64, u64)> = (0..40).map(|slot| (slot, 9)).collect();
    let mut stored = Stored::new(options);
    let first = stored.update(0, &part(Some(1), true, &filled));
    for gone in [part(None, true, &[]), part(Some(3), true, &[])] {
        let again = part(Some(4), true, &[(5, 5), (6, 6), (70, 7)]);
        let other = part(Some(5), true, &[(5, 5), (8, 6)]);
        let parts = [
            &part(Some(2), false, &[(1, 2)]),
            &gone,
            &again,
            &gone,
            &other,
        ];
        for part in parts {
            stored.trie.extend(1, part).unwrap();
        }
        let update = stored
            .trie
            .update(1, &part(Some(6), false, &[(9, 1)]))
            .unwrap();
        let mut whole = Stored::new(options);
        let expected = whole.update(1, &part(Some(6), true, &[(5, 5), (8, 6), (9, 1)]));
        assert_eq!(update.root, expected);
        stored.commit(1, &update);
        let proof = stored.trie.reader().proof(0, address(1), &[U256::from(7)]);
        let proof = proof.unwrap();
        proof.verify(first).unwrap();
        assert_eq!(proof.slots[0].value, U256::from(9));
        stored.update(2, &Diff::default());
        stored.check_nothing_leaks();
        // Again from the same state.
        stored = Stored::new(options);
        assert_eq!(stored.update(0, &part(Some(1), true, &filled)), first);
    }
}

/// Parts of a block that does not end leave no trace, and an error forgets them.
#[test]
fn a_block_that_does_not_end_leaves_no_trace() {
    let mut stored = Stored::new(Options::default());
    let mut random = fastrand::Rng::with_seed(3);
    let mut model = Model::default();
    let diff = model.change(&mut random, 30);
    let root = stored.update(4, &diff);
    let keys = stored.store.keys();
    for round in 0..3 {
        let mut other = model.clone();
        for _ in 0..3 {
            let part = other.change(&mut random, 30);
            stored.trie.extend(5, &part).unwrap();
        }
        match round {
            0 => stored.trie.discard().unwrap(),
            1 => {
                let error = stored.trie.update(6, &diff).unwrap_err();
                let expected = TrieError::Order {
                    expected: 5,
                    got: 6,
                };
                assert_eq!(error.to_string(), expected.to_string());
            }
            _ => drop(stored.trie.extend(4, &diff).unwrap_err()),
        }
        assert_eq!(stored.trie.root(), Some(root));
    }
    assert_eq!(stored.store.keys(), keys);
    let diff = model.change(&mut random, 30);
    assert_eq!(stored.update(5, &diff), model.root());
    assert_ne!(model.root(), B256::ZERO);
    stored.check_nothing_leaks();
}
