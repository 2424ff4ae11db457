//! The number of requests, which a display reads while they are sent.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

/// Number of a client's requests so far; a copy counts on.
#[derive(Clone, Debug, Default)]
pub struct RequestCount(Arc<AtomicU64>);

impl RequestCount {
    /// Returns the number.
    #[must_use]
    pub fn get(&self) -> u64 {
        self.0.load(Ordering::Relaxed)
    }

    /// Counts a request, and returns the number with it.
    pub(crate) fn next(&self) -> u64 {
        self.0.fetch_add(1, Ordering::Relaxed) + 1
    }
}
