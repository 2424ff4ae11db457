//! The handle, and the callers' spans.

use std::collections::{HashMap, VecDeque};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use alloy_primitives::B256;
use zkfabric_telemetry::{Exporter, Span, SpanFigures, TraceParent};

use super::options::TraceOptions;

/// Follows transactions through their stages.
#[derive(Debug)]
pub struct Traces {
    pub(super) options: TraceOptions,
    exporter: Exporter,
    callers: Mutex<Callers>,
    pub(super) dropped: Dropped,
}

/// Callers' spans by the hashes of their transactions. The oldest one makes room.
#[derive(Debug, Default)]
struct Callers {
    spans: HashMap<B256, TraceParent>,
    /// Hashes in their order; some may have no span any more.
    order: VecDeque<B256>,
}

/// What was not followed.
#[derive(Debug, Default)]
pub(super) struct Dropped {
    pub(super) callers: AtomicU64,
    pub(super) groups: AtomicU64,
    pub(super) rate: AtomicU64,
    pub(super) waiting: AtomicU64,
}

/// What became of spans, and what was not followed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct TraceFigures {
    pub(crate) spans: SpanFigures,
    /// Callers' spans for which there was no room.
    pub(crate) callers: u64,
    /// Groups that nobody has looked at.
    pub(crate) groups: u64,
    /// Transactions beyond those of a second.
    pub(crate) rate: u64,
    /// Transactions whose later stages are not waited for.
    pub(crate) waiting: u64,
}

impl Traces {
    /// Follows transactions, and sends their spans.
    #[must_use]
    pub fn new(options: TraceOptions, exporter: Exporter) -> Self {
        Self {
            options,
            exporter,
            callers: Mutex::default(),
            dropped: Dropped::default(),
        }
    }

    /// Lets spans that wait leave within a time.
    pub fn close(&self, within: Duration) {
        self.exporter.close(within);
    }

    fn callers(&self) -> MutexGuard<'_, Callers> {
        // Nothing behind the lock panics.
        self.callers.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Notes the span of the caller who is about to submit a transaction.
    pub(crate) fn expect(&self, hash: B256, caller: TraceParent) {
        let most = self.options.callers.max(1);
        let displaced = self.callers().add(hash, caller, most);
        self.dropped.callers.fetch_add(displaced, Ordering::Relaxed);
    }

    /// Forgets the caller's span of a transaction that was not taken.
    pub(crate) fn forget(&self, hash: B256) {
        self.callers().spans.remove(&hash);
    }

    /// Takes the callers' spans of a group's transactions.
    pub(super) fn callers_of(
        &self,
        hashes: impl Iterator<Item = B256>,
    ) -> Vec<Option<TraceParent>> {
        let mut callers = self.callers();
        match callers.spans.is_empty() {
            true => Vec::new(),
            false => hashes.map(|hash| callers.spans.remove(&hash)).collect(),
        }
    }

    pub(super) fn send(&self, span: Span) {
        self.exporter.send(span);
    }

    pub(crate) fn figures(&self) -> TraceFigures {
        let read = |counter: &AtomicU64| counter.load(Ordering::Relaxed);
        TraceFigures {
            spans: self.exporter.figures(),
            callers: read(&self.dropped.callers),
            groups: read(&self.dropped.groups),
            rate: read(&self.dropped.rate),
            waiting: read(&self.dropped.waiting),
        }
    }
}

impl Callers {
    /// Adds a span, in place of the oldest one if there are too many; returns how many had to go.
    fn add(&mut self, hash: B256, caller: TraceParent, most: usize) -> u64 {
        if self.spans.insert(hash, caller).is_none() {
            self.order.push_back(hash);
        }
        let mut displaced = 0;
        // Hashes without spans count as well: the order is bounded, too.
        while self.order.len() > most {
            let oldest = self.order.pop_front();
            let gone = oldest.and_then(|oldest| self.spans.remove(&oldest));
            displaced += u64::from(gone.is_some());
        }
        displaced
    }
}

#[cfg(test)]
mod tests {
    use zkfabric_telemetry::{SpanId, TraceId};

    use super::*;

    #[test]
    fn the_oldest_caller_makes_room() {
        let caller = |number| TraceParent {
            trace: TraceId([number; 16]),
            span: SpanId([number; 8]),
            is_sampled: true,
        };
        let hash = B256::repeat_byte;
        let mut callers = Callers::default();
        assert_eq!(callers.add(hash(1), caller(1), 2), 0);
        assert_eq!(callers.add(hash(2), caller(2), 2), 0);
        // The same transaction once more.
        assert_eq!(callers.add(hash(1), caller(3), 2), 0);
        assert_eq!(callers.add(hash(4), caller(4), 2), 1);
        let left = callers.spans.keys().copied();
        let mut left: Vec<_> = left.collect();
        left.sort();
        assert_eq!(left, [hash(2), hash(4)]);
        // Those that were taken leave nothing for ever.
        for number in 5..=255 {
            callers.add(hash(number), caller(number), 2);
            callers.spans.clear();
            assert!(callers.order.len() <= 2);
        }
    }
}
