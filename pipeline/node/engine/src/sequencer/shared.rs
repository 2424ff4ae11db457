//! What the handle and the threads share.

use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use zkfabric_state::StateView;

use super::error::Failure;
use super::figures::Counters;
use super::stream::Subscribers;

/// What the handle and the threads share.
#[derive(Debug)]
pub(super) struct Shared {
    failure: OnceLock<Arc<Failure>>,
    is_closing: AtomicBool,
    /// Groups that are executed and not durable.
    in_flight: AtomicU64,
    /// Whether the first of them waits for its signature, rather than for the disk.
    is_signing: AtomicBool,
    /// Transactions whose senders are recovered, and which the sequencer has not looked at.
    recovered: AtomicU64,
    /// Threads of the recovery that wait for the sequencer.
    blocked: AtomicU64,
    /// The state after the last durable group.
    view: Mutex<StateView>,
    pub(super) counters: Counters,
    pub(super) subscribers: Subscribers,
}

impl Shared {
    pub(super) fn new(view: StateView) -> Self {
        Self {
            failure: OnceLock::new(),
            is_closing: AtomicBool::new(false),
            in_flight: AtomicU64::new(0),
            is_signing: AtomicBool::new(false),
            recovered: AtomicU64::new(0),
            blocked: AtomicU64::new(0),
            view: Mutex::new(view),
            counters: Counters::default(),
            subscribers: Subscribers::default(),
        }
    }

    /// Returns why the sequencer has stopped.
    pub(super) fn failure(&self) -> Option<Arc<Failure>> {
        self.failure.get().cloned()
    }

    /// Stops the sequencer, if nothing has before; returns why it has stopped.
    pub(super) fn fail(&self, why: Failure) -> Arc<Failure> {
        Arc::clone(self.failure.get_or_init(|| Arc::new(why)))
    }

    pub(super) fn is_closing(&self) -> bool {
        self.is_closing.load(Ordering::Acquire)
    }

    pub(super) fn set_closing(&self) {
        self.is_closing.store(true, Ordering::Release);
    }

    pub(super) fn in_flight(&self) -> u64 {
        self.in_flight.load(Ordering::Acquire)
    }

    pub(super) fn take_off(&self) {
        self.in_flight.fetch_add(1, Ordering::AcqRel);
    }

    pub(super) fn land(&self) {
        self.in_flight.fetch_sub(1, Ordering::AcqRel);
    }

    pub(super) fn is_signing(&self) -> bool {
        self.is_signing.load(Ordering::Acquire)
    }

    pub(super) fn set_signing(&self, is_signing: bool) {
        self.is_signing.store(is_signing, Ordering::Release);
    }

    pub(super) fn recovered(&self) -> u64 {
        self.recovered.load(Ordering::Acquire)
    }

    pub(super) fn add_recovered(&self, count: usize) {
        self.recovered.fetch_add(count as u64, Ordering::AcqRel);
    }

    pub(super) fn remove_recovered(&self, count: usize) {
        self.recovered.fetch_sub(count as u64, Ordering::AcqRel);
    }

    /// Returns whether the recovery waits for the sequencer.
    pub(super) fn is_blocked(&self) -> bool {
        self.blocked.load(Ordering::Acquire) > 0
    }

    pub(super) fn block(&self) {
        self.blocked.fetch_add(1, Ordering::AcqRel);
    }

    pub(super) fn unblock(&self) {
        self.blocked.fetch_sub(1, Ordering::AcqRel);
    }

    pub(super) fn view(&self) -> StateView {
        // The lock guards one assignment.
        let view = self.view.lock().unwrap_or_else(PoisonError::into_inner);
        view.clone()
    }

    pub(super) fn set_view(&self, view: StateView) {
        *self.view.lock().unwrap_or_else(PoisonError::into_inner) = view;
    }
}
