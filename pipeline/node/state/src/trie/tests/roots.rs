//! Roots and proofs against the states of `stf`.

use std::sync::Arc;

use alloy_primitives::{B256, U256};
use zkfabric_stf::host::State;
use zkfabric_stf::mpt::EMPTY_ROOT;

use super::model::{Model, Stored, address};
use crate::trie::{AccountProof, Options, ProofError, Reader, Trie, TrieError};
use crate::{AccountDiff, Diff};

const ACCOUNTS: u8 = 24;

/// Checks the proofs of all accounts in the state after a block, and of some slots.
fn check_proofs(reader: &Reader, block: u64, model: &Model) {
    let root = reader.root(block).unwrap();
    let state = State::new(&model.accounts);
    assert_eq!(state.root(), root);
    let slots: Vec<_> = [0, 3, 9, 100].map(U256::from).into();
    for number in 0..=ACCOUNTS {
        let address = address(number);
        let proof = reader.proof(block, address, &slots).unwrap();
        proof.verify(root).unwrap();
        assert_eq!(proof.account, state.account(address).unwrap());
        for slot in &proof.slots {
            assert_eq!(slot.value, state.storage(address, slot.slot).unwrap());
        }
    }
}

#[test]
fn random_blocks_have_the_roots_of_stf_and_leave_nothing_behind() {
    for seed in 0..6 {
        let mut random = fastrand::Rng::with_seed(seed);
        let window = random.u64(1..5);
        let mut stored = Stored::new(Options {
            window,
            // Nearly nothing stays in memory in half of the runs.
            upper_bytes: if seed % 2 == 0 { 0 } else { 1 << 20 },
            cache_bytes: if seed % 2 == 0 { 0 } else { 1 << 20 },
            cleared_per_update: usize::MAX,
            ..Options::default()
        });
        stored.trie.pass_changes = [1, 3, 256][seed as usize % 3];
        let mut model = Model::default();
        let mut models = Vec::new();
        for block in 7..37 {
            let diff = model.change(&mut random, ACCOUNTS);
            let root = stored.update(block, &diff);
            assert_eq!(root, model.root(), "seed {seed}, block {block}");
            assert_eq!(stored.trie.root(), Some(root));
            models.push((block, model.clone()));
            let reader = stored.trie.reader();
            stored.check_nothing_leaks();
            if block % 6 != 0 {
                continue;
            }
            for (kept, model) in models.iter().rev().take(window as usize) {
                check_proofs(&reader, *kept, model);
            }
            for (gone, _) in models.iter().rev().skip(window as usize) {
                let refused = reader.proof(*gone, address(1), &[]);
                assert!(matches!(refused, Err(TrieError::OutOfWindow { .. })));
            }
        }
    }
}

/// A trie whose last account and last slot go is empty, and its store has no node.
#[test]
fn everything_can_be_deleted() {
    let mut stored = Stored::new(Options {
        window: 1,
        ..Options::default()
    });
    let mut random = fastrand::Rng::with_seed(9);
    let mut model = Model::default();
    for block in 0..4 {
        let diff = model.change(&mut random, ACCOUNTS);
        stored.update(block, &diff);
    }
    assert_ne!(stored.nodes().len(), 0);
    let numbers = 0..ACCOUNTS;
    let accounts = numbers.map(|number| AccountDiff {
        address: address(number),
        account: None,
        clears_storage: true,
        storage: Vec::new(),
    });
    let diff = Diff {
        accounts: accounts.collect(),
        codes: Vec::new(),
    };
    assert_eq!(stored.update(4, &diff), EMPTY_ROOT);
    assert_eq!(stored.update(5, &Diff::default()), EMPTY_ROOT);
    assert_eq!(stored.nodes().len(), 0);
    let proof = stored.trie.reader().proof(5, address(1), &[U256::ONE]);
    let proof = proof.unwrap();
    assert_eq!(proof.nodes.len(), 0);
    proof.verify(EMPTY_ROOT).unwrap();
}

/// Threads change neither roots nor writes.
#[test]
fn threads_write_what_one_thread_writes() {
    let pool = rayon::ThreadPoolBuilder::new().num_threads(3).build();
    let pool = Arc::new(pool.unwrap());
    let mut one = Stored::new(Options::default());
    let mut several = Stored::new(Options::default());
    several.trie = Trie::open(
        Arc::clone(&several.store) as _,
        Options::default(),
        Some(pool),
    )
    .unwrap();
    one.trie.pass_changes = 1 << 20;
    several.trie.pass_changes = 2;
    let mut random = fastrand::Rng::with_seed(77);
    let mut model = Model::default();
    for block in 0..12 {
        let diff = model.change(&mut random, 100);
        assert_eq!(one.update(block, &diff), several.update(block, &diff));
        assert_eq!(one.store.keys(), several.store.keys());
        for key in one.store.keys().iter().filter(|key| key[0] < 4) {
            let get = |stored: &Stored| crate::trie::NodeStore::get(&*stored.store, key).unwrap();
            assert_eq!(get(&one), get(&several));
        }
    }
    several.check_nothing_leaks();
}

/// A proof with another value, another node, without a node, or with one too many is refused.
#[test]
fn changed_proofs_are_refused() {
    let mut stored = Stored::new(Options::default());
    let mut random = fastrand::Rng::with_seed(5);
    let mut model = Model::default();
    for block in 0..3 {
        let diff = model.change(&mut random, ACCOUNTS);
        stored.update(block, &diff);
    }
    let (block, root) = (2, model.root());
    let owner = model
        .accounts
        .iter()
        .find(|(_, account)| account.storage.len() > 4);
    let (address, account) = owner.unwrap();
    let slot = *account.storage.keys().next().unwrap();
    let absent = U256::from(1000);
    let reader = stored.trie.reader();
    let proof = reader.proof(block, *address, &[slot, absent]).unwrap();
    proof.verify(root).unwrap();
    let refused = |change: fn(&mut AccountProof)| {
        let mut changed = proof.clone();
        change(&mut changed);
        assert_ne!(changed, proof);
        changed.verify(root).unwrap_err()
    };
    let error = refused(|proof| proof.account.as_mut().unwrap().nonce += 1);
    assert!(matches!(error, ProofError::Account { .. }));
    let error = refused(|proof| proof.account = None);
    assert!(matches!(error, ProofError::Account { .. }));
    let error = refused(|proof| proof.slots[0].value += U256::ONE);
    assert!(matches!(error, ProofError::Slot { .. }));
    let error = refused(|proof| proof.slots[1].value = U256::ONE);
    assert!(matches!(error, ProofError::Slot { .. }));
    let error = refused(|proof| drop(proof.nodes.pop()));
    assert!(matches!(error, ProofError::Missing { .. }));
    let error = refused(|proof| proof.slots[0].nodes.clear());
    assert!(matches!(error, ProofError::Missing { .. }));
    let error = refused(|proof| proof.nodes.push(proof.nodes[0].clone()));
    assert!(matches!(error, ProofError::TooLong { .. }));
    let error = refused(|proof| {
        let mut node = proof.nodes[0].to_vec();
        *node.last_mut().unwrap() ^= 1;
        proof.nodes[0] = node.into();
    });
    assert!(matches!(error, ProofError::Hash { .. }));
    let error = proof.verify(B256::repeat_byte(1)).unwrap_err();
    assert!(matches!(error, ProofError::Hash { index: 0, .. }));
    // Nodes of another path prove nothing about this one.
    let other = reader
        .proof(block, super::model::address(200), &[])
        .unwrap();
    let mut mixed = proof.clone();
    mixed.address = other.address;
    mixed.verify(root).unwrap_err();
}

#[test]
fn blocks_come_in_order() {
    let mut stored = Stored::new(Options::default());
    assert!(matches!(
        stored.trie.reader().root(0),
        Err(TrieError::NoState)
    ));
    stored.update(5, &Diff::default());
    for got in [4, 5, 7, u64::MAX] {
        let refused = stored.trie.update(got, &Diff::default());
        assert!(matches!(
            refused,
            Err(TrieError::Order { expected: 6, got: g }) if g == got
        ));
    }
    stored.update(6, &Diff::default());
    assert_eq!(stored.trie.window(), Some(5..=6));
}
