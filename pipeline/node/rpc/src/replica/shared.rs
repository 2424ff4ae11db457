//! What the handle, the thread and the link share.

use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Mutex, MutexGuard, OnceLock, PoisonError};
use std::time::Instant;

use tokio::sync::Notify;

use super::failure::ReplicaFailure;

/// What the handle, the thread and the link share.
#[derive(Debug)]
pub(super) struct Shared {
    /// Last group that is applied and durable.
    pub(super) group: AtomicU64,
    /// Last group of the source, as it has told.
    pub(super) newest: AtomicU64,
    pub(super) is_verified: AtomicBool,
    /// Whether the source has announced all its groups, and all were applied.
    pub(super) is_complete: AtomicBool,
    pub(super) heard: Mutex<Instant>,
    /// Why nothing is followed any more.
    pub(super) failure: OnceLock<ReplicaFailure>,
    /// Why the last connection has ended.
    pub(super) away: Mutex<Option<String>>,
    /// What came does not follow, or a group was missing: the connection is to be made again.
    pub(super) again: Notify,
    /// Why, unless a group was missing.
    pub(super) wrong: Mutex<Option<String>>,
    /// When the source was wrong last, why, and how often it was.
    pub(super) refused: Mutex<Option<(Instant, String)>>,
    pub(super) refusals: AtomicU64,
    pub(super) is_stopping: AtomicBool,
    pub(super) stop: Notify,
}

impl Shared {
    pub(super) fn away(&self) -> MutexGuard<'_, Option<String>> {
        // Replaced as a whole.
        self.away.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(super) fn hear(&self) {
        *self.heard.lock().unwrap_or_else(PoisonError::into_inner) = Instant::now();
    }

    /// Lets the connection be made again: what came over this one is wrong, or a group is missing.
    pub(super) fn leave(&self, why: Option<String>) {
        if let Some(why) = &why {
            let refused = (Instant::now(), why.clone());
            *self.refused.lock().unwrap_or_else(PoisonError::into_inner) = Some(refused);
            self.refusals.fetch_add(1, Ordering::Relaxed);
        }
        *self.wrong.lock().unwrap_or_else(PoisonError::into_inner) = why;
        self.again.notify_one();
    }

    /// Returns what was wrong with what came, once.
    pub(super) fn wrong(&self) -> Option<String> {
        let mut wrong = self.wrong.lock().unwrap_or_else(PoisonError::into_inner);
        wrong.take()
    }

    /// Returns when the source was wrong last, and why.
    pub(super) fn refused(&self) -> Option<(Instant, String)> {
        let refused = self.refused.lock();
        refused.unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Returns whether there is no connection.
    pub(super) fn is_away(&self) -> bool {
        let away = self.away.lock();
        away.unwrap_or_else(PoisonError::into_inner).is_some()
    }
}
