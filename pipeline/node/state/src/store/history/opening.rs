//! The history of a store that is opened.

use std::sync::Arc;

use fjall::{Database, Keyspace};

use super::super::error::StoreError;
use super::super::mark::Marks;
use super::super::reader::Reader;
use super::super::rows::{MARKER, Marker};
use super::super::{Keyspaces, Kind, library};
use super::{Head, Kept};

/// Returns what the store has of the history, of which so many blocks are wanted: by default as
/// many as before. `None` if none are. And whether the history says so itself.
///
/// A history without the store's last commit lacks what commits without it have changed: it begins
/// again.
pub(in super::super) fn open(
    database: &Database,
    keyspaces: &mut Keyspaces,
    marks: &Arc<Marks>,
    marker: &Marker,
    wanted: Option<Kept>,
    make: &dyn Fn() -> Result<Keyspace, StoreError>,
) -> Result<(Option<Head>, bool), StoreError> {
    if keyspaces.history.is_none() {
        return Ok((None, true));
    }
    let reader = Reader::new(keyspaces.clone(), database.snapshot(), Arc::clone(marks));
    let row = reader.get(Kind::History, &MARKER, "read the history's marker")?;
    let found = row.and_then(|row| Marker::decode(&row).ok());
    let before = reader.history_head()?;
    let kept = wanted.or_else(|| before.map(|head| head.kept));
    let kept = kept.unwrap_or(Kept::All);
    let is_current = found == Some(*marker);
    let span = before.and_then(|head| head.span).filter(|_| is_current);
    if !is_current && reader.has_history()? {
        drop(reader);
        if let Some(old) = keyspaces.history.take() {
            library::call("remove the history", || database.delete_keyspace(old))?;
            keyspaces.history = Some(make()?);
        }
    }
    let head = Some(Head { kept, span });
    Ok((head, is_current && before == head))
}
