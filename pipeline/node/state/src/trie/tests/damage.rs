//! A store with missing, damaged and foreign values.

use std::sync::Arc;

use alloy_primitives::U256;

use super::model::{Model, Stored, address};
use crate::trie::key::Key;
use crate::trie::{MemoryStore, NodeStore, Options, Trie, TrieError};

/// Everything that reads the store: the opening, proofs of all accounts in all states, an update.
fn read_all(store: &Arc<MemoryStore>, diff: &crate::Diff) -> Result<(), TrieError> {
    let options = Options {
        window: 3,
        upper_bytes: 0,
        cache_bytes: 0,
        cleared_per_update: 100,
        ..Options::default()
    };
    let mut trie = Trie::open(Arc::clone(store) as _, options, None)?;
    let reader = trie.reader();
    let window = trie.window().ok_or(TrieError::NoState)?;
    for block in window.clone().take(4) {
        let root = reader.root(block)?;
        for number in 0..12 {
            let slots: Vec<_> = (0..20).map(U256::from).collect();
            let proof = reader.proof(block, address(number), &slots)?;
            proof.verify(root).unwrap();
        }
    }
    reader.prefetch(address(1), &[U256::ONE])?;
    trie.update(window.end().wrapping_add(1), diff)?;
    Ok(())
}

/// Every value of the store is removed, cut, changed in each of some bytes, or replaced by another
/// value; all readers end with an error, or with what they read before.
#[test]
fn damage_is_an_error() {
    let mut stored = Stored::new(Options {
        window: 3,
        cleared_per_update: 1,
        ..Options::default()
    });
    let mut random = fastrand::Rng::with_seed(6);
    let mut model = Model::default();
    for block in 0..6 {
        let diff = model.change(&mut random, 12);
        stored.update(block, &diff);
    }
    let diff = model.change(&mut random, 12);
    let store = &stored.store;
    read_all(store, &diff).unwrap();
    let keys = store.keys();
    let (mut errors, mut found) = (0, 0);
    for key in &keys {
        let value = store.get(key).unwrap().unwrap();
        let other = store.get(&keys[random.usize(0..keys.len())]).unwrap();
        let mut changed = value.clone();
        if !changed.is_empty() {
            let place = random.usize(0..changed.len());
            changed[place] ^= 1 << random.u8(0..8);
        }
        let cut = value[..random.usize(0..=value.len())].to_vec();
        let longer = [value.as_slice(), &[0]].concat();
        for damaged in [
            None,
            Some(Vec::new()),
            Some(changed),
            Some(cut),
            Some(longer),
            other,
        ] {
            let same = damaged.as_ref() == Some(&value);
            store.set(key, damaged);
            let result = read_all(store, &diff);
            found += usize::from(result.is_err());
            // Nodes that only the removal of cleared tries will read go unread here.
            errors += usize::from(!same);
            if same {
                result.unwrap();
            }
        }
        store.set(key, Some(value));
    }
    read_all(store, &diff).unwrap();
    assert!(found * 10 > errors * 8, "{found} of {errors}");
}

/// A node whose record says that its child is elsewhere is found out by the child's key or hash.
#[test]
fn foreign_nodes_are_found_out() {
    let mut stored = Stored::new(Options::default());
    let mut random = fastrand::Rng::with_seed(2);
    let mut model = Model::default();
    for block in 0..2 {
        let diff = model.change(&mut random, 12);
        stored.update(block, &diff);
    }
    let store = Arc::clone(&stored.store);
    let nodes: Vec<_> = stored.reachable().into_iter().collect();
    let root = &nodes[0];
    let other = store.get(&nodes[1]).unwrap();
    store.set(root, other);
    let trie = Trie::open(store as _, Options::default(), None).unwrap();
    let block = *trie.window().unwrap().start();
    let error = trie.reader().proof(block, address(1), &[]).unwrap_err();
    assert!(matches!(error, TrieError::Hash { .. }), "{error}");
    assert!(error.to_string().contains("rebuild"), "{error}");
}

/// Lists of what is to be removed are believed only as they were written: a changed bit, or the
/// list of another block, would remove nodes of states that stay.
#[test]
fn damaged_lists_of_replaced_nodes_are_found_out() {
    let options = Options {
        window: 2,
        cleared_per_update: 1,
        ..Options::default()
    };
    let mut stored = Stored::new(options);
    let mut random = fastrand::Rng::with_seed(6);
    let mut model = Model::default();
    for block in 0..6 {
        let diff = model.change(&mut random, 12);
        stored.update(block, &diff);
    }
    let store = &stored.store;
    let next = || {
        let mut trie = Trie::open(Arc::clone(store) as _, options, None).unwrap();
        trie.update(6, &crate::Diff::default())
            .map(|update| update.writes)
    };
    let whole = next().unwrap();
    assert!(whole.removals.len() > 5);
    // The list that the next block reads, and what is left of cleared tries.
    let list = store.get(Key::replaced(5).as_ref()).unwrap().unwrap();
    for key in [Key::replaced(5), Key::CLEARED] {
        let value = store.get(key.as_ref()).unwrap().unwrap();
        assert!(value.len() > 50, "{key}");
        let mut damaged = Vec::new();
        for bit in 0..8 * value.len() {
            let mut changed = value.clone();
            changed[bit / 8] ^= 1 << (bit % 8);
            damaged.push(changed);
        }
        damaged.push(list[..list.len() / 2].to_vec());
        for damaged in damaged {
            store.set(key.as_ref(), Some(damaged));
            let error = next().unwrap_err();
            assert!(matches!(&error, TrieError::Record { key: got, .. } if **got == key));
        }
        store.set(key.as_ref(), Some(value));
    }
    // The list under another block's key.
    let mut stored = Stored::over(Arc::clone(store), options);
    stored.update(6, &model.change(&mut random, 12));
    stored.store.set(Key::replaced(6).as_ref(), Some(list));
    let error = stored.trie.update(7, &crate::Diff::default()).unwrap_err();
    assert!(matches!(error, TrieError::Record { .. }), "{error}");
}
