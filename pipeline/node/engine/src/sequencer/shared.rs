//! What the handle and the threads share.

use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use zkfabric_mempool::Options as PoolOptions;
use zkfabric_receipt::SignedHead;
use zkfabric_state::StateView;

use super::crowd::Crowd;
use super::error::Failure;
use super::figures::Counters;
use super::stream::Subscribers;

/// Blocks without a checkpoint beside which transactions are taken, however often there is one.
const UNWRITTEN: u64 = 16;

/// What the handle and the threads share.
#[derive(Debug)]
pub(crate) struct Shared {
    failure: OnceLock<Arc<Failure>>,
    is_closing: AtomicBool,
    /// Whether the chain goes on elsewhere.
    is_retired: AtomicBool,
    /// Groups that are executed and not durable.
    in_flight: AtomicU64,
    /// Whether the first of them waits for its signature, rather than for the disk.
    is_signing: AtomicBool,
    /// Transactions whose senders are recovered, and which the sequencer has not looked at.
    recovered: AtomicU64,
    /// Sealed blocks that no checkpoint has.
    unwritten: AtomicU64,
    /// How many of them are too many.
    most_unwritten: u64,
    /// Threads of the recovery that wait for the sequencer.
    blocked: AtomicU64,
    /// Why the last snapshot failed.
    snapshot_error: Mutex<Option<String>>,
    /// The state after the last durable group.
    view: Mutex<StateView>,
    /// The log's newest signature, until a group takes it along.
    head: Mutex<Option<SignedHead>>,
    pub(super) counters: Counters,
    pub(super) crowd: Crowd,
    pub(super) subscribers: Subscribers,
}

impl Shared {
    /// Begins with a state, for a pool with these settings, and with so many blocks between two
    /// checkpoints.
    pub(crate) fn new(view: StateView, pool: &PoolOptions, checkpoint: u64) -> Self {
        Self {
            failure: OnceLock::new(),
            is_closing: AtomicBool::new(false),
            is_retired: AtomicBool::new(false),
            in_flight: AtomicU64::new(0),
            is_signing: AtomicBool::new(false),
            recovered: AtomicU64::new(0),
            unwritten: AtomicU64::new(0),
            most_unwritten: checkpoint.saturating_mul(3).max(UNWRITTEN),
            blocked: AtomicU64::new(0),
            snapshot_error: Mutex::default(),
            view: Mutex::new(view),
            head: Mutex::default(),
            counters: Counters::default(),
            crowd: Crowd::new(pool),
            subscribers: Subscribers::default(),
        }
    }

    /// Returns why the sequencer has stopped.
    pub(super) fn failure(&self) -> Option<Arc<Failure>> {
        self.failure.get().cloned()
    }

    /// Stops the sequencer, if nothing has before; returns why it has stopped.
    pub(super) fn fail(&self, why: Failure) -> Arc<Failure> {
        let first = self.failure.get_or_init(|| {
            tracing::error!(reason = %why, "the sequencer has stopped");
            Arc::new(why)
        });
        Arc::clone(first)
    }

    pub(super) fn is_closing(&self) -> bool {
        self.is_closing.load(Ordering::Acquire)
    }

    pub(super) fn set_closing(&self) {
        self.is_closing.store(true, Ordering::Release);
    }

    pub(super) fn is_retired(&self) -> bool {
        self.is_retired.load(Ordering::Acquire)
    }

    pub(super) fn retire(&self) {
        self.is_retired.store(true, Ordering::Release);
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

    pub(super) fn set_head(&self, head: SignedHead) {
        *self.head.lock().unwrap_or_else(PoisonError::into_inner) = Some(head);
    }

    /// Returns the log's newest signature, once.
    pub(super) fn take_head(&self) -> Option<SignedHead> {
        let mut head = self.head.lock().unwrap_or_else(PoisonError::into_inner);
        head.take()
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

    pub(super) fn unwritten(&self) -> u64 {
        self.unwritten.load(Ordering::Acquire)
    }

    /// Sets the number of blocks without a checkpoint; `is_behind` if so many that more have to
    /// wait.
    pub(super) fn set_unwritten(&self, count: u64, is_behind: bool) {
        let least = if is_behind { self.most_unwritten } else { 0 };
        self.unwritten.store(count.max(least), Ordering::Release);
    }

    /// Returns how many blocks without a checkpoint are too many.
    pub(super) const fn most_unwritten(&self) -> u64 {
        self.most_unwritten
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

    pub(super) fn snapshot_error(&self) -> Option<String> {
        // The lock guards one assignment.
        let error = self.snapshot_error.lock();
        error.unwrap_or_else(PoisonError::into_inner).clone()
    }

    pub(crate) fn set_snapshot_error(&self, error: Option<String>) {
        if let Some(reason) = &error {
            tracing::warn!(reason, "a snapshot failed: the log is kept as a whole");
        }
        let last = self.snapshot_error.lock();
        *last.unwrap_or_else(PoisonError::into_inner) = error;
    }

    pub(super) fn view(&self) -> StateView {
        // The lock guards one assignment.
        let view = self.view.lock().unwrap_or_else(PoisonError::into_inner);
        view.clone()
    }

    pub(crate) fn set_view(&self, view: StateView) {
        *self.view.lock().unwrap_or_else(PoisonError::into_inner) = view;
    }
}
