//! Time of the day.

use std::fmt;
use std::sync::atomic::{AtomicU64, Ordering};
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

/// The system's clock, which may be put forward: for chains for development.
#[derive(Debug, Default)]
pub struct MovableClock {
    /// Milliseconds by which it is ahead.
    ahead_ms: AtomicU64,
}

impl MovableClock {
    /// Puts the clock forward, and returns by how many milliseconds it is ahead of the system's.
    pub fn advance(&self, ms: u64) -> u64 {
        let before = self.ahead_ms.fetch_add(ms, Ordering::Relaxed);
        before.saturating_add(ms)
    }
}

impl Clock for MovableClock {
    fn now_ms(&self) -> u64 {
        let ahead = self.ahead_ms.load(Ordering::Relaxed);
        SystemClock.now_ms().saturating_add(ahead)
    }
}
