//! Histories that lack commits, and those that are not wanted.

use super::super::history::{Head, Kept, Key, Span};
use super::*;

fn open_with(folder: &Path, history: Option<Kept>) -> Store {
    let options = StoreOptions {
        history,
        ..options()
    };
    match Store::open(folder, &options, &log).unwrap() {
        Opening::Opened { store, .. } | Opening::Empty { store } => store,
        Opening::Rebuild { reason } => panic!("{reason}"),
    }
}

/// A store that was written without its history, as by an older version, begins with another one.
#[test]
fn a_history_without_the_last_commits_begins_again() {
    let folder = crate::scratch::folder();
    let key = Key::Account(address(1));
    let span = Some(Span { first: 3, last: 6 });
    let kept = Kept::Last(9);
    let write = |store: &Store, group: u64| {
        let mut batch = store.batch();
        batch.before(&key, 7, Vec::new());
        batch.head(&Head { kept, span });
        batch.commit(position(group)).unwrap();
    };
    let has = |store: &Store| store.reader().has_change(&key, 7).unwrap();
    write(&open_with(folder.path(), Some(kept)), 1);
    let mut store = open_with(folder.path(), None);
    assert_eq!(store.history(), Some(Head { kept, span }));
    assert!(has(&store));
    store.keyspaces.history = None;
    commit(&store, 2);
    drop(store);
    // Twice, since the first opening begins it.
    for _ in 0..2 {
        let store = open_with(folder.path(), None);
        assert_eq!(store.position(), Some(position(2)));
        let span = None;
        assert_eq!(store.history(), Some(Head { kept, span }));
        assert!(!has(&store));
    }
    let store = open_with(folder.path(), None);
    write(&store, 3);
    assert!(has(&store));
    drop(store);
    let store = open_with(folder.path(), Some(Kept::None));
    assert_eq!((store.history(), has(&store)), (None, false));
    commit(&store, 4);
    drop(store);
    let store = open_with(folder.path(), None);
    assert_eq!(store.history(), None);
    assert_eq!(store.position(), Some(position(4)));
}
