//! When snapshots are due.

use crate::ledger::{Ledger, LedgerError};

/// When snapshots are due: after each of so many segments of the log.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Snapshots {
    /// Segments by which the log grows; `None` for no snapshots.
    grown: Option<usize>,
    /// The group from which on segments are counted: the last one that a snapshot has, or had when
    /// it was begun. `None` until it is read from the folder, which knows it across restarts.
    since: Option<u64>,
}

impl Snapshots {
    pub(crate) const fn new(grown: Option<usize>) -> Self {
        Self { grown, since: None }
    }

    /// Returns whether the log has grown by enough segments.
    ///
    /// # Errors
    /// The log's folder cannot be read.
    pub(crate) fn is_due(&mut self, ledger: &Ledger) -> Result<bool, LedgerError> {
        let Some(grown) = self.grown else {
            return Ok(false);
        };
        let since = *self.since.get_or_insert_with(|| ledger.snapshot_group());
        Ok(ledger.log().segments_behind(since)? >= grown.max(1))
    }

    /// Counts anew: a snapshot was begun. One that fails is tried again after as many segments, or
    /// by the next process.
    pub(crate) const fn begun(&mut self, ledger: &Ledger) {
        self.since = Some(ledger.group());
    }
}
