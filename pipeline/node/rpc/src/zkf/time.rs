//! Points in time, as answers have them.

use std::time::{SystemTime, UNIX_EPOCH};

use alloy_primitives::U64;

/// Returns the microseconds since 1970; zero for times before.
pub(super) fn microseconds(at: SystemTime) -> U64 {
    let since = at.duration_since(UNIX_EPOCH).unwrap_or_default();
    U64::from(u64::try_from(since.as_micros()).unwrap_or(u64::MAX))
}
