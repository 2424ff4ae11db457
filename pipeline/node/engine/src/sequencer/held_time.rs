//! The time of blocks while the clock is behind the newest one.
//!
//! A clock that was ahead and is put right, or is put back, would let no block begin until it comes
//! to the newest block's time. Blocks go on from that time, at nine tenths of the pace of a clock
//! that nobody sets, until the clock has come to them.

use std::time::Instant;

/// Tenths of a second by which the time of blocks advances in a second, while the clock is behind.
const PACE: u64 = 9;

/// The time of blocks while the clock is behind the newest one.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct HeldTime {
    /// The time of blocks, in seconds, and when it was that.
    since: Option<(u64, Instant)>,
}

impl HeldTime {
    /// Takes notice of the clock and of the newest block's time, in seconds. Blocks may be `ahead`
    /// of the clock by some seconds.
    pub(super) fn look(&mut self, (clock, newest): (u64, u64), ahead: u64, now: Instant) {
        let time = newest.saturating_sub(ahead);
        if clock >= time {
            self.since = None;
        } else if self.at(now).is_none_or(|held| held < time) {
            self.since = Some((time, now));
        }
    }

    /// Returns the time of blocks in seconds; `None` for that of the clock.
    pub(super) fn at(&self, now: Instant) -> Option<u64> {
        let (time, since) = self.since?;
        let tenths = now.saturating_duration_since(since).as_secs_f64() * PACE as f64;
        // Whole seconds of at most as many as a process lives.
        Some(time.saturating_add((tenths / 10.0) as u64))
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    #[test]
    fn blocks_go_on_and_the_clock_comes_to_them() {
        let begun = Instant::now();
        let mut held = HeldTime::default();
        let (ahead, mut newest) = (1, 10_001);
        held.look((10_000, newest), ahead, begun);
        assert_eq!(held.at(begun), None, "a second ahead is no clock put back");
        let (mut clock, mut blocks) = (9_900, 0);
        for second in 0..2_000 {
            let now = begun + Duration::from_secs(second);
            held.look((clock, newest), ahead, now);
            let time = held.at(now).unwrap_or(clock);
            if newest < time + ahead {
                newest += 1;
                blocks += 1;
            }
            if held.at(now).is_none() {
                break;
            }
            clock += 1;
        }
        // A hundred seconds, at a tenth of the pace.
        assert!((10_870..10_910).contains(&clock), "{clock}");
        assert!((870..=900).contains(&blocks), "{blocks}");
        assert!(clock + ahead >= newest);
    }

    #[test]
    fn no_block_is_before_the_newest_one() {
        let begun = Instant::now();
        let mut held = HeldTime::default();
        held.look((100, 200), 1, begun);
        assert_eq!(held.at(begun), Some(199));
        // A block on demand has a later time.
        held.look((100, 500), 1, begun);
        assert_eq!(held.at(begun), Some(499));
        held.look((600, 500), 1, begun);
        assert_eq!(held.at(begun), None);
    }
}
