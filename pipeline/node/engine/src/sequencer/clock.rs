//! Time of the day.

use std::fmt;
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
