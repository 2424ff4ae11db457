//! What the log's thread tells.

use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, OnceLock};

use crate::error::Error;
use crate::figures::Counters;

/// What the thread tells.
#[derive(Debug)]
pub(crate) struct Shared {
    /// Number of the last group that is durable.
    pub(crate) durable: AtomicU64,
    /// Why the thread has stopped.
    pub(crate) failure: OnceLock<Arc<Error>>,
    pub(crate) counters: Counters,
}

impl Shared {
    /// Returns why there is no answer.
    pub(crate) fn error(&self) -> Error {
        self.failure.get().map_or(Error::Closed, |cause| {
            let cause = Arc::clone(cause);
            Error::Stopped { cause }
        })
    }

    /// Returns the number of the last group that is durable.
    pub(crate) fn durable(&self) -> u64 {
        self.durable.load(Ordering::Acquire)
    }
}
