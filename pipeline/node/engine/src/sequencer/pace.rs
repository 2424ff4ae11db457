//! Size of groups by the speed of execution.

use std::time::Duration;

use super::options::GroupOptions;

/// Least gas of a group from which the speed is learnt.
const LEARNING_GAS: u64 = 1_000_000;
/// Weight of the newest group: one in this many parts.
const WEIGHT: u64 = 8;

/// Size of groups by the speed of execution.
#[derive(Clone, Copy, Debug)]
pub(super) struct Pace {
    most_gas: u64,
    time: Duration,
    time_behind: Duration,
    /// Gas per millisecond; `None` until a group was large enough.
    speed: Option<u64>,
}

impl Pace {
    pub(super) const fn new(options: &GroupOptions) -> Self {
        Self {
            most_gas: options.gas,
            time: options.time,
            time_behind: options.time_behind,
            speed: None,
        }
    }

    /// Returns the most gas of the next group; `is_behind` says whether more wait than it may have.
    pub(super) fn most_gas(&self, is_behind: bool) -> u64 {
        let Some(speed) = self.speed else {
            return self.most_gas;
        };
        let time = match is_behind {
            true => self.time_behind,
            false => self.time,
        };
        let us = u64::try_from(time.as_micros()).unwrap_or(u64::MAX);
        self.most_gas.min(speed.saturating_mul(us) / 1000)
    }

    /// Learns from a group.
    pub(super) fn learn(&mut self, gas: u64, time: Duration) {
        if gas < LEARNING_GAS {
            return;
        }
        let us = u64::try_from(time.as_micros()).unwrap_or(u64::MAX).max(1);
        let new = gas.saturating_mul(1000) / us;
        let old = self.speed.unwrap_or(new);
        self.speed = Some((old / WEIGHT).saturating_mul(WEIGHT - 1) + new / WEIGHT);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn groups_get_the_gas_that_their_time_allows() {
        let options = GroupOptions {
            gas: 100_000_000,
            time: Duration::from_millis(5),
            time_behind: Duration::from_millis(20),
            ..GroupOptions::default()
        };
        let mut pace = Pace::new(&options);
        assert_eq!(pace.most_gas(false), 100_000_000);
        // Too small to learn from.
        pace.learn(21_000, Duration::from_secs(1));
        assert_eq!(pace.most_gas(false), 100_000_000);
        // 2 million gas per millisecond.
        for _ in 0..3 {
            pace.learn(10_000_000, Duration::from_millis(5));
        }
        let most = pace.most_gas(false);
        assert!((9_990_000..=10_000_000).contains(&most), "{most}");
        let behind = pace.most_gas(true);
        assert!((39_960_000..=40_000_000).contains(&behind), "{behind}");
        // One slow group counts for an eighth.
        pace.learn(10_000_000, Duration::from_secs(1000));
        let most = pace.most_gas(false);
        assert!((8_700_000..8_800_000).contains(&most), "{most}");
        pace.learn(u64::MAX, Duration::ZERO);
        assert_eq!(pace.most_gas(false), 100_000_000);
    }
}
