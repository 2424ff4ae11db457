//! Time of the day.

use std::fmt;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::{SystemTime, UNIX_EPOCH};

/// Time of the day, which blocks and the pool go by.
pub trait Clock: fmt::Debug + Send + Sync {
    /// Returns the milliseconds since 1970.
    fn now_ms(&self) -> u64;
}

/// The system's clock.
#[derive(Clone, Copy, Debug, Default)]
pub struct SystemClock;

impl Clock for SystemClock {
    fn now_ms(&self) -> u64 {
        let since = SystemTime::now().duration_since(UNIX_EPOCH);
        let ms = since.map_or(0, |since| since.as_millis());
        u64::try_from(ms).unwrap_or(u64::MAX)
    }
}

/// The system's clock, which may be moved: for chains for development.
#[derive(Debug, Default)]
pub struct MovableClock {
    /// Milliseconds by which it is ahead of the system's, or behind it.
    ahead_ms: AtomicI64,
}

impl MovableClock {
    /// Puts the clock forward, and returns by how many milliseconds it is ahead of the system's;
    /// zero if it is behind.
    pub fn advance(&self, ms: u64) -> u64 {
        let ms = i64::try_from(ms).unwrap_or(i64::MAX);
        let add = |before: i64| Some(before.saturating_add(ms));
        let added = self
            .ahead_ms
            .fetch_update(Ordering::Relaxed, Ordering::Relaxed, add);
        let before = added.unwrap_or_else(|before| before);
        u64::try_from(before.saturating_add(ms)).unwrap_or_default()
    }

    /// Sets the clock to a time that it has shown, in milliseconds since 1970.
    pub fn set(&self, now_ms: u64) {
        let system = i64::try_from(SystemClock.now_ms()).unwrap_or(i64::MAX);
        let now = i64::try_from(now_ms).unwrap_or(i64::MAX);
        self.ahead_ms.store(now - system, Ordering::Relaxed);
    }
}

impl Clock for MovableClock {
    fn now_ms(&self) -> u64 {
        let ahead = self.ahead_ms.load(Ordering::Relaxed);
        SystemClock.now_ms().saturating_add_signed(ahead)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_clock_goes_back_to_a_time_that_it_has_shown() {
        let clock = MovableClock::default();
        let shown = clock.now_ms();
        assert_eq!(clock.advance(1_000_000), 1_000_000);
        assert_eq!(clock.advance(1_000_000), 2_000_000);
        assert!(clock.now_ms() >= shown + 2_000_000);
        clock.set(shown - 5_000);
        let now = clock.now_ms();
        assert!((shown - 5_000..shown).contains(&now), "{now} of {shown}");
        // However far.
        clock.advance(u64::MAX);
        assert_eq!(clock.advance(u64::MAX), u64::MAX / 2);
        assert!(clock.now_ms() > u64::MAX / 2);
    }
}
