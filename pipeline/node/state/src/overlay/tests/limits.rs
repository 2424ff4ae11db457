//! Bounds of memory, order of groups, and large clearings.

use super::super::cache::{Cache, Key, Row};
use super::super::{ApplyError, checkpoint, generation::Changed};
use super::*;
use crate::view::ReadError;

fn slots(address: Address, count: u64, clears_storage: bool) -> Diff {
    let storage = (0..count).map(|slot| (U256::from(slot), U256::from(slot + 1)));
    let accounts = vec![AccountDiff {
        address,
        account: Some(Account::default()),
        clears_storage,
        storage: storage.collect(),
    }];
    Diff {
        accounts,
        codes: Vec::new(),
    }
}

#[test]
fn full_changes_take_no_group_until_a_checkpoint() {
    let folder = crate::scratch::folder();
    let state = State {
        overlay_bytes: 50_000,
        ..open(folder.path())
    };
    // A group that alone passes the bound, since it could never be taken otherwise.
    let bytes = state
        .apply(1, hash(1), &slots(address(1), 500, false))
        .unwrap();
    assert!(bytes > 50_000, "{bytes}");
    let small = slots(address(2), 1, false);
    let error = state.apply(2, hash(2), &small).unwrap_err();
    let ApplyError::Full { bytes: told, .. } = error else {
        panic!("{error}");
    };
    assert_eq!(told, bytes);
    assert_eq!(state.view().account(address(2)).unwrap(), None);
    state.checkpoint().unwrap();
    assert_eq!(state.overlay_bytes(), 0);
    let mut group = 2;
    let most = loop {
        match state.apply(group, hash(group), &small) {
            Ok(bytes) => assert!(bytes <= 50_000),
            Err(ApplyError::Full { most, .. }) => break most,
            Err(error) => panic!("{error}"),
        }
        group += 1;
    };
    assert_eq!(most, 50_000);
    assert!(group > 100, "{group}");
}

#[test]
fn groups_follow_each_other() {
    let folder = crate::scratch::folder();
    let state = open(folder.path());
    assert!(state.checkpoint().unwrap().is_none());
    state.apply(7, hash(7), &Diff::default()).unwrap();
    for got in [0, 7, 9] {
        let error = state.apply(got, hash(got), &Diff::default()).unwrap_err();
        assert_eq!(error, ApplyError::Order { expected: 8, got });
    }
    // A group without changes moves the store too.
    state.checkpoint().unwrap().unwrap();
    assert!(state.checkpoint().unwrap().is_none());
    assert_eq!(state.store().position().map(|at| at.group), Some(7));
}

#[test]
fn many_slots_are_cleared_at_once_and_removed_in_parts() {
    let folder = crate::scratch::folder();
    let count = checkpoint::CLEARED as u64 * 2 + 100;
    let state = open(folder.path());
    state
        .apply(1, hash(1), &slots(address(1), count, false))
        .unwrap();
    state
        .apply(2, hash(2), &slots(address(2), 3, false))
        .unwrap();
    state.checkpoint().unwrap();
    let before = state.view();
    state
        .apply(3, hash(3), &slots(address(1), 5, true))
        .unwrap();
    let far = U256::from(count - 1);
    assert_eq!(state.view().storage(address(1), far).unwrap(), U256::ZERO);
    let written = state.checkpoint().unwrap().unwrap();
    // The last part, the slots that were set again, and the account.
    assert!(written.changes < 110, "{}", written.changes);
    let reader = state.store().reader();
    assert_eq!(reader.slots(Some(address(1))).count(), 5);
    assert_eq!(reader.slots(Some(address(2))).count(), 3);
    assert_eq!(before.storage(address(1), far).unwrap(), U256::from(count));
    assert_eq!(state.store().whole_from(), None);
}

/// A process ends after some slots of a clearing are removed, and before its commit.
#[test]
fn no_state_is_read_that_has_lost_slots() {
    let folder = crate::scratch::folder();
    let state = open(folder.path());
    state
        .apply(1, hash(1), &slots(address(1), 3, false))
        .unwrap();
    state.checkpoint().unwrap();
    let mut early = state.store().batch();
    early.slot(address(1), U256::from(2), U256::ZERO);
    let until = crate::Position {
        group: 3,
        hash: hash(3),
    };
    early.commit_before(until).unwrap();
    drop(state);

    let state = open(folder.path());
    assert_eq!(state.position().map(|at| at.group), Some(1));
    let refused = |result: Result<U256, ReadError>| {
        let error = result.unwrap_err().to_string();
        assert!(error.contains("groups up to 3 clear"), "{error}");
    };
    refused(state.view().storage(address(1), U256::from(2)));
    state.apply(2, hash(2), &Diff::default()).unwrap();
    refused(state.view().storage(address(1), U256::from(2)));
    // A checkpoint in between changes nothing of it.
    state.checkpoint().unwrap();
    refused(state.view().storage(address(1), U256::from(1)));
    state
        .apply(3, hash(3), &slots(address(1), 1, true))
        .unwrap();
    let value = state.view().storage(address(1), U256::from(2)).unwrap();
    assert_eq!(value, U256::ZERO);
    state.checkpoint().unwrap();
    assert_eq!(state.store().whole_from(), None);
}

#[test]
fn the_cache_keeps_to_its_bound_and_to_its_version() {
    let cache = Cache::new(1 << 20);
    for number in 0..20_000 {
        let key = Key::Account(address(number));
        cache.insert(0, key, Row::Account(None));
    }
    assert!(cache.bytes() <= 1 << 20, "{}", cache.bytes());
    assert!(cache.bytes() > 1 << 18, "{}", cache.bytes());
    let key = Key::Account(address(19_999));
    assert_eq!(cache.get(0, key), Some(Row::Account(None)));
    let slot = Key::Slot(address(19_999), U256::from(1));
    cache.insert(0, slot, Row::Slot(U256::from(5)));

    // A row is read before the next version, and comes behind it.
    let mut changed = Changed::default();
    let merged = changed.accounts.entry(address(19_999)).or_default();
    merged.is_cleared = true;
    merged.account = Some(Some(Account::default()));
    cache.advance(1, &changed);
    assert_eq!(cache.get(0, key), None);
    cache.insert(0, slot, Row::Slot(U256::from(5)));
    assert_eq!(cache.get(1, slot), None);
    let row = Row::Account(Some(Account::default()));
    assert_eq!(cache.get(1, key), Some(row));
}
