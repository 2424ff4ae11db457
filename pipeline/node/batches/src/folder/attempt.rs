//! The batch that is proved now.

use std::time::SystemTime;

use super::record::{Record, Span};

/// An attempt to prove a batch that is made now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RunningAttempt {
    /// First block of the batch.
    pub first: u64,
    /// Last block of the batch.
    pub last: u64,
    /// When the attempt has begun.
    pub since: SystemTime,
}

impl RunningAttempt {
    /// Returns an attempt that begins now.
    pub(super) fn begin(span: &Span) -> Self {
        Self {
            first: span.first,
            last: span.last,
            since: SystemTime::now(),
        }
    }

    /// Returns whether this is an attempt for a batch.
    #[must_use]
    pub const fn is_of(&self, record: &Record) -> bool {
        self.first == record.span.first && self.last == record.span.last
    }
}
