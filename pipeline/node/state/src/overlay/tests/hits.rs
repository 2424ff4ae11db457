//! What the cache of rows has found.

use super::{address, open};
use crate::hits::Hits;
use crate::view::View as _;

/// A row is read from the store once, also if it does not exist.
#[test]
fn reads_of_rows_are_counted() {
    let folder = tempfile::tempdir().unwrap();
    let state = open(folder.path());
    let view = state.view();
    assert_eq!(view.cache_hits(), Hits::default());
    for _ in 0..3 {
        assert_eq!(view.account(address(1)).unwrap(), None);
    }
    assert_eq!(view.account(address(2)).unwrap(), None);
    // Views share the cache.
    let Hits { hits, misses } = state.view().cache_hits();
    assert_eq!((hits, misses), (2, 2));
}
