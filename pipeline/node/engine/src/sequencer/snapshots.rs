//! When snapshots are due.

use crate::ledger::{Ledger, LedgerError};

/// When snapshots are due: after each of so many segments of the log.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Snapshots {
    /// Segments by which the log grows; `None` for no snapshots.
    grown: Option<usize>,
    /// Segments of the log at which the next one is taken; `None` until they are counted.
    at: Option<usize>,
}

impl Snapshots {
    pub(crate) const fn new(grown: Option<usize>) -> Self {
        Self { grown, at: None }
    }

    /// Returns whether the log has grown by enough segments.
    ///
    /// # Errors
    /// The log's folder cannot be read.
    pub(crate) fn is_due(&mut self, ledger: &Ledger) -> Result<bool, LedgerError> {
        let Some(grown) = self.grown else {
            return Ok(false);
        };
        let segments = ledger.log().segments()?;
        let grown = segments.saturating_add(grown.max(1));
        // The log may have been trimmed since.
        let at = self.at.unwrap_or(grown).min(grown);
        self.at = Some(at);
        Ok(segments >= at)
    }

    /// Counts anew: a snapshot was begun.
    pub(crate) const fn begun(&mut self) {
        self.at = None;
    }
}
