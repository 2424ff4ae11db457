//! How many records one place in the code may write: what a peer causes must not fill a disk.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

use tracing::callsite::Identifier;
use tracing::{Level, Metadata};

/// A number of records at once, and the time after which there is one more.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Rate {
    burst: u32,
    every: Duration,
}

impl Rate {
    /// Peers can cause warnings: a place in the code writes at most 8,640 of them a day, beside the
    /// first ones.
    const fn of(level: Level) -> Self {
        let (burst, every_ms) = match level {
            Level::ERROR | Level::WARN => (20, 10_000),
            Level::INFO => (100, 1_000),
            Level::DEBUG | Level::TRACE => (1_000, 10),
        };
        let every = Duration::from_millis(every_ms);
        Self { burst, every }
    }
}

/// Records that one place in the code may still write.
#[derive(Clone, Copy, Debug)]
struct Bucket {
    left: u32,
    filled: Instant,
    suppressed: u64,
}

impl Bucket {
    /// Takes one record; returns how many were suppressed before it, or `None` if it is, too.
    fn take(&mut self, rate: Rate, now: Instant) -> Option<u64> {
        let since = now.saturating_duration_since(self.filled).as_nanos();
        let more = since.checked_div(rate.every.as_nanos()).unwrap_or_default();
        if more >= u128::from(rate.burst - self.left) {
            (self.left, self.filled) = (rate.burst, now);
        } else if let Ok(more) = u32::try_from(more) {
            self.left += more;
            self.filled += rate.every * more;
        }
        let Some(left) = self.left.checked_sub(1) else {
            self.suppressed += 1;
            return None;
        };
        self.left = left;
        Some(std::mem::take(&mut self.suppressed))
    }
}

/// How many records each place in the code may still write. There are as many as the program has.
#[derive(Debug, Default)]
pub(super) struct Limits(Mutex<HashMap<Identifier, Bucket>>);

impl Limits {
    /// Takes a record of a place in the code; returns how many were suppressed before it, or `None`
    /// if it is, too.
    pub(super) fn take(&self, metadata: &Metadata<'_>, now: Instant) -> Option<u64> {
        let rate = Rate::of(*metadata.level());
        let full = || Bucket {
            left: rate.burst,
            filled: now,
            suppressed: 0,
        };
        // Nothing behind the lock panics.
        let mut buckets = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let bucket = buckets.entry(metadata.callsite()).or_insert_with(full);
        bucket.take(rate, now)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_flood_is_a_burst_and_a_trickle() {
        let rate = Rate {
            burst: 3,
            every: Duration::from_secs(10),
        };
        let begun = Instant::now();
        let mut bucket = Bucket {
            left: 3,
            filled: begun,
            suppressed: 0,
        };
        let mut written = Vec::new();
        // A thousand a second, for a minute.
        for ms in 0..60_000 {
            let now = begun + Duration::from_millis(ms);
            written.extend(bucket.take(rate, now));
        }
        assert_eq!(written, [0, 0, 0, 9_997, 9_999, 9_999, 9_999, 9_999]);
        // After a pause there is a burst again, and not more.
        let later = begun + Duration::from_secs(3_600);
        let taken: Vec<_> = (0..5).map(|_| bucket.take(rate, later)).collect();
        assert_eq!(taken, [Some(9_999), Some(0), Some(0), None, None]);
    }

    #[test]
    fn warnings_are_rarer_than_what_somebody_asked_for() {
        let a_day = |level| {
            let Rate { burst, every } = Rate::of(level);
            u128::from(burst) + Duration::from_secs(86_400).as_nanos() / every.as_nanos()
        };
        assert_eq!(a_day(Level::WARN), 8_660);
        assert_eq!(a_day(Level::ERROR), 8_660);
        assert!(a_day(Level::INFO) < 100_000);
    }
}
