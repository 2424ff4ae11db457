//! What the log's thread has done.

use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

/// What the log's thread has done since its start.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct LogFigures {
    /// Writes with their synchronisations, each of one group or several.
    pub commits: u64,
    /// Groups.
    pub groups: u64,
    /// Bytes of the groups.
    pub bytes: u64,
    /// Times that the thread was woken by a group.
    pub wakes: u64,
    /// Sum of the times from such a group to the thread.
    pub wake: Duration,
    /// The longest one.
    pub longest_wake: Duration,
    /// Sum of the times of writes with their synchronisations.
    pub write: Duration,
    /// The longest one.
    pub longest_write: Duration,
}

/// What the thread counts.
#[derive(Debug, Default)]
pub(crate) struct Counters {
    commits: AtomicU64,
    groups: AtomicU64,
    bytes: AtomicU64,
    wakes: AtomicU64,
    wake: Nanoseconds,
    write: Nanoseconds,
}

/// A sum of times, and the longest one.
#[derive(Debug, Default)]
struct Nanoseconds {
    sum: AtomicU64,
    longest: AtomicU64,
}

impl Nanoseconds {
    fn add(&self, time: Duration) {
        let time = u64::try_from(time.as_nanos()).unwrap_or(u64::MAX);
        self.sum.fetch_add(time, Ordering::Relaxed);
        self.longest.fetch_max(time, Ordering::Relaxed);
    }

    fn both(&self) -> (Duration, Duration) {
        let read = |time: &AtomicU64| Duration::from_nanos(time.load(Ordering::Relaxed));
        (read(&self.sum), read(&self.longest))
    }
}

impl Counters {
    /// Counts a group that has woken the thread after a time.
    pub(crate) fn woken(&self, time: Duration) {
        self.wakes.fetch_add(1, Ordering::Relaxed);
        self.wake.add(time);
    }

    /// Counts groups that were written together within a time.
    pub(crate) fn written(&self, payloads: &[Vec<u8>], time: Duration) {
        let bytes = payloads.iter().map(|payload| payload.len() as u64);
        self.commits.fetch_add(1, Ordering::Relaxed);
        self.groups
            .fetch_add(payloads.len() as u64, Ordering::Relaxed);
        self.bytes.fetch_add(bytes.sum(), Ordering::Relaxed);
        self.write.add(time);
    }

    pub(crate) fn figures(&self) -> LogFigures {
        let read = |counter: &AtomicU64| counter.load(Ordering::Relaxed);
        let (wake, longest_wake) = self.wake.both();
        let (write, longest_write) = self.write.both();
        LogFigures {
            commits: read(&self.commits),
            groups: read(&self.groups),
            bytes: read(&self.bytes),
            wakes: read(&self.wakes),
            wake,
            longest_wake,
            write,
            longest_write,
        }
    }
}
