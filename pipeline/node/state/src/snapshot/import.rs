//! From a file into an empty store.

use std::path::Path;

use super::error::SnapshotError;
use super::format::Summary;
use super::walk::Row;
use crate::store::Store;

/// Rows that one commit takes.
const ROWS: usize = 50_000;

impl Store {
    /// Reads a snapshot into the store, which must be empty. Then `complete` adds what the snapshot
    /// does not have, and compares the root of what was read with the snapshot's. The last commit
    /// gives the store the snapshot's position; a store whose import did not end has to be made
    /// again.
    ///
    /// # Errors
    /// [`SnapshotError::Store`], converted, if the store has content or fails, and another
    /// [`SnapshotError`] if the file is no whole snapshot or cannot be read. And what `complete`
    /// returns.
    pub fn import<E: From<SnapshotError>>(
        &self,
        path: &Path,
        complete: impl FnOnce(&Summary) -> Result<(), E>,
    ) -> Result<Summary, E> {
        // Before anything else, so that a store with content is refused whatever the file is.
        self.batch().commit_import().map_err(SnapshotError::Store)?;
        let mut batch = self.batch();
        let summary = Summary::read(path, |row| {
            match row {
                Row::Account(address, account) => batch.account(address, Some(&account)),
                Row::Slot(address, slot, value) => batch.slot(address, slot, value),
                Row::Code(hash, code) => batch.code(hash, &code),
            }
            if batch.len() >= ROWS {
                std::mem::replace(&mut batch, self.batch()).commit_in_place()?;
            }
            Ok::<_, SnapshotError>(())
        })?;
        batch.commit_in_place().map_err(SnapshotError::Store)?;
        complete(&summary)?;
        let last = self.batch().commit(summary.position);
        let last = last.and_then(|()| self.sync());
        last.map_err(SnapshotError::Store)?;
        Ok(summary)
    }
}
