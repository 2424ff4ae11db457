//! Memory of a node that nothing uses goes back to the system.

use std::time::Duration;

use tokio::task::spawn_blocking;
use tokio::time::sleep;

use crate::memory;

/// How often the memory is looked at.
const LOOK: Duration = Duration::from_millis(250);
/// Bytes by which it has grown when pages that hold nothing are looked for at once.
const GROWN: u64 = 32 << 20;
/// Looks after which they are looked for in any case: what readers let go of is free without any
/// growth.
const LOOKS: u32 = 40;

/// When memory is given back.
#[derive(Debug, Default)]
struct Watch {
    /// Bytes after the last time.
    least: Option<u64>,
    looks: u32,
}

impl Watch {
    /// Takes the bytes of now, and returns whether some are given back.
    fn is_time(&mut self, now: u64) -> bool {
        let least = *self.least.get_or_insert(now);
        self.looks = self.looks.saturating_add(1);
        if now < least.saturating_add(GROWN) && self.looks < LOOKS {
            return false;
        }
        self.looks = 0;
        true
    }

    /// Takes the bytes that are left.
    fn given_back(&mut self, left: u64) {
        self.least = Some(left);
    }
}

/// Gives memory back while a node runs.
pub(super) async fn watch() {
    memory::keep_little();
    let mut watch = Watch::default();
    loop {
        sleep(LOOK).await;
        let Some(now) = memory::resident_bytes() else {
            // The system does not say what there is.
            return;
        };
        if !watch.is_time(now) {
            continue;
        }
        if spawn_blocking(memory::give_back).await.is_err() {
            return;
        }
        if let Some(left) = memory::resident_bytes() {
            watch.given_back(left);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_grows_is_given_back_at_once_and_what_falls_after_some_time() {
        let mut watch = Watch::default();
        assert!(!watch.is_time(100 << 20));
        assert!(!watch.is_time((100 << 20) + GROWN - 1));
        assert!(watch.is_time((100 << 20) + GROWN));
        watch.given_back(110 << 20);
        assert!((1..LOOKS).all(|_| !watch.is_time(120 << 20)));
        assert!(watch.is_time(120 << 20));
    }
}
