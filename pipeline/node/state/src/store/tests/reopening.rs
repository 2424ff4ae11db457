//! What a folder turns out to be.

use alloy_primitives::{B256, Bytes};

use super::super::opening::StoreOptions;
use super::*;

#[test]
fn a_store_is_what_was_committed() {
    let folder = crate::scratch::folder();
    let store = opened(folder.path());
    assert_eq!(store.position(), None);
    let before = store.reader();
    let code = Bytes::from_static(b"\x60\x00");
    let mut batch = store.batch();
    assert!(batch.is_empty());
    batch.account(address(1), Some(&account(3)));
    batch.slot(address(1), U256::from(5), U256::MAX);
    // The later change counts.
    batch.slot(address(1), U256::from(6), U256::from(1));
    batch.slot(address(1), U256::from(6), U256::ZERO);
    batch.code(B256::repeat_byte(9), &code);
    batch.put_node(b"", vec![1]).unwrap();
    batch.put_node(b"path", Vec::new()).unwrap();
    let hashes = [B256::repeat_byte(1), B256::repeat_byte(2)];
    batch.block(77, B256::repeat_byte(7), &hashes);
    batch.indexed(77);
    assert_eq!(batch.len(), 10);
    batch.commit(position(5)).unwrap();
    assert_eq!(before.account(address(1)).unwrap(), None);
    assert_eq!(before.indexed().unwrap(), None);
    drop((before, store));

    let store = opened(folder.path());
    assert_eq!(store.position(), Some(position(5)));
    let reader = store.reader();
    assert_eq!(reader.account(address(1)).unwrap(), Some(account(3)));
    assert_eq!(reader.account(address(2)).unwrap(), None);
    let slots: Result<Vec<_>, _> = reader.slots(Some(address(1))).collect();
    assert_eq!(slots.unwrap(), [(address(1), U256::from(5), U256::MAX)]);
    assert_eq!(reader.slots(Some(address(2))).count(), 0);
    assert_eq!(reader.code(B256::repeat_byte(9)).unwrap(), Some(code));
    assert_eq!(reader.node(b"").unwrap(), Some(vec![1]));
    assert_eq!(reader.node(b"path").unwrap(), Some(Vec::new()));
    assert_eq!(reader.nodes(b"pa").count(), 1);
    let number = reader.block_number(B256::repeat_byte(7)).unwrap();
    assert_eq!(number, Some(77));
    assert_eq!(reader.transaction(hashes[1]).unwrap(), Some((77, 1)));
    assert_eq!(reader.transaction(B256::ZERO).unwrap(), None);
    assert_eq!(reader.block_number(hashes[1]).unwrap(), None);
    assert_eq!(reader.indexed().unwrap(), Some(77));

    let error = store.batch().commit(position(4)).unwrap_err();
    assert!(matches!(error, StoreError::Backwards { at: 5, got: 4 }));
    store.batch().commit_in_place().unwrap();
    assert_eq!(store.position(), Some(position(5)));
    let error = store.batch().put_node(&[0; 1025], Vec::new()).unwrap_err();
    assert!(matches!(error, StoreError::Key { got: 1025, .. }));
    let error = store.batch().commit_import().unwrap_err();
    assert!(matches!(error, StoreError::NotEmpty));
}

#[test]
fn a_store_is_compared_with_the_log() {
    let folder = crate::scratch::folder();
    let store = opened(folder.path());
    commit(&store, 8);
    drop(store);
    let none = Store::open(folder.path(), &options(), &|_| None);
    assert_eq!(refused(none), Rebuild::NotInLog { group: 8 });
    let other = Store::open(folder.path(), &options(), &|_| Some([1; 32]));
    let expected = Rebuild::OtherLog {
        group: 8,
        expected: [1; 32],
        got: hash(8),
    };
    assert_eq!(refused(other), expected);
    assert_eq!(opened(folder.path()).position(), Some(position(8)));
}

#[test]
fn a_store_in_use_is_an_error_and_stays() {
    let folder = crate::scratch::folder();
    let store = opened(folder.path());
    commit(&store, 1);
    for error in [
        open(folder.path()).unwrap_err(),
        Store::remove(folder.path()).unwrap_err(),
    ] {
        assert!(matches!(error, StoreError::Locked { .. }), "{error}");
    }
    drop(store);
    assert_eq!(opened(folder.path()).position(), Some(position(1)));
}

#[test]
fn a_store_is_made_again_after_it_was_removed() {
    let folder = crate::scratch::folder();
    commit(&opened(folder.path()), 1);
    let version = folder.path().join("fjall/version");
    std::fs::remove_file(&version).unwrap();
    assert!(matches!(refused(open(folder.path())), Rebuild::Files(_)));
    Store::remove(folder.path()).unwrap();
    assert_eq!(opened(folder.path()).position(), None);
    // An empty store is empty again.
    assert_eq!(opened(folder.path()).position(), None);
}

#[test]
fn openings_that_ended_their_process_are_not_repeated_for_ever() {
    let folder = crate::scratch::folder();
    commit(&opened(folder.path()), 1);
    std::fs::write(folder.path().join("opening"), "....").unwrap();
    assert_eq!(opened(folder.path()).position(), Some(position(1)));
    std::fs::write(folder.path().join("opening"), ".....").unwrap();
    assert_eq!(refused(open(folder.path())), Rebuild::Attempts(5));
    Store::remove(folder.path()).unwrap();
    assert_eq!(opened(folder.path()).position(), None);
}

#[test]
fn an_interrupted_import_is_made_again() {
    let folder = crate::scratch::folder();
    let store = opened(folder.path());
    let mut batch = store.batch();
    batch.account(address(1), Some(&account(3)));
    batch.commit_import().unwrap();
    assert_eq!(store.position(), None);
    // What an import has left behind belongs to no other.
    let error = store.batch().commit_import().unwrap_err();
    assert!(matches!(error, StoreError::NotEmpty));
    drop(store);
    assert_eq!(refused(open(folder.path())), Rebuild::Importing);
}

/// Slots are gone that a later group clears, and the process ends before that group's commit.
#[test]
fn an_interrupted_removal_of_slots_says_from_where_on_the_state_is_whole() {
    let folder = crate::scratch::folder();
    let store = opened(folder.path());
    commit(&store, 3);
    store.batch().commit_before(position(6)).unwrap();
    drop(store);
    let store = opened(folder.path());
    assert_eq!(store.position(), Some(position(3)));
    assert_eq!(store.whole_from(), Some(6));
    commit(&store, 5);
    assert_eq!(store.whole_from(), Some(6));
    drop(store);
    let short = |group| log(group).filter(|_| group < 6);
    let opening = Store::open(folder.path(), &options(), &short);
    assert_eq!(refused(opening), Rebuild::NotInLog { group: 6 });
    let store = opened(folder.path());
    commit(&store, 6);
    assert_eq!(store.whole_from(), None);
}

#[test]
fn options_are_those_of_a_process() {
    let folder = crate::scratch::folder();
    commit(&opened(folder.path()), 1);
    let options = StoreOptions {
        threads: 0,
        check: super::super::Check::Whole,
        ..StoreOptions::default()
    };
    let opening = Store::open(folder.path(), &options, &log).unwrap();
    assert!(matches!(opening, Opening::Opened { .. }));
}
