//! How much work comes, by what came of late.

use std::collections::VecDeque;
use std::time::{Duration, Instant};

/// Time over which the rate of new work is counted.
const WINDOW: Duration = Duration::from_secs(600);
/// Least time over which it is counted: the first batch of a process is no rate.
const LEAST: Duration = Duration::from_secs(60);
/// What comes within this time is counted together, so that memory is bounded.
const SLOT: Duration = Duration::from_secs(10);

/// Work that came within the last ten minutes.
#[derive(Debug)]
pub(crate) struct Arrivals {
    begun: Instant,
    /// When each slot began, and the prover gas that came in it.
    slots: VecDeque<(Instant, u64)>,
}

impl Arrivals {
    /// Begins to count.
    pub(crate) const fn new(begun: Instant) -> Self {
        let slots = VecDeque::new();
        Self { begun, slots }
    }

    /// Counts work.
    pub(crate) fn add(&mut self, now: Instant, cost: u64) {
        self.forget(now);
        match self.slots.back_mut() {
            Some((begun, sum)) if now.saturating_duration_since(*begun) < SLOT => {
                *sum = sum.saturating_add(cost);
            }
            _ => self.slots.push_back((now, cost)),
        }
    }

    /// Returns the prover gas per second.
    pub(crate) fn per_second(&mut self, now: Instant) -> f64 {
        self.forget(now);
        let costs = self.slots.iter().map(|(_, cost)| *cost);
        let sum = costs.fold(0, u64::saturating_add);
        let time = now.saturating_duration_since(self.begun);
        sum as f64 / time.clamp(LEAST, WINDOW).as_secs_f64()
    }

    fn forget(&mut self, now: Instant) {
        let is_old = |begun: &Instant| now.saturating_duration_since(*begun) >= WINDOW;
        while self.slots.front().is_some_and(|(begun, _)| is_old(begun)) {
            self.slots.pop_front();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_rate_is_that_of_ten_minutes() {
        let begun = Instant::now();
        let at = |seconds| begun + Duration::from_secs(seconds);
        let mut arrivals = Arrivals::new(begun);
        let is = |got: f64, expected: f64| assert!((got - expected).abs() < 1e-9, "{got}");
        is(arrivals.per_second(at(0)), 0.0);
        arrivals.add(at(5), 600);
        // The first minute is a whole one.
        is(arrivals.per_second(at(5)), 10.0);
        is(arrivals.per_second(at(120)), 5.0);
        for second in 120..600 {
            arrivals.add(at(second), 60);
        }
        is(
            arrivals.per_second(at(600)),
            f64::from(600 + 480 * 60) / 600.0,
        );
        assert!(arrivals.slots.len() <= 61, "{}", arrivals.slots.len());
        // The first one is older than ten minutes.
        is(arrivals.per_second(at(605)), 48.0);
        is(arrivals.per_second(at(5_000)), 0.0);
        assert!(arrivals.slots.is_empty());
    }
}
