//! How many provers the queue needs.

use std::time::Duration;

/// Time within which a backlog is to be worked off.
const CATCH_UP: Duration = Duration::from_secs(900);

/// What a queue of batches asks for.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Demand {
    /// Time that a prover takes for one prover gas: of all attempts, over the prover gas of what
    /// they proved.
    pub(crate) seconds_per_cost: f64,
    /// Prover gas of the batches that come in a second.
    pub(crate) cost_per_second: f64,
    /// Prover gas of the batches that wait.
    pub(crate) waiting: u64,
}

impl Demand {
    /// Returns the number of provers that keep up with what comes, and work off what waits within
    /// a quarter of an hour:
    ///
    /// ```text
    /// provers = ceil(seconds_per_cost * (cost_per_second + waiting / 900 s))
    /// ```
    ///
    /// A prover is one as that of this process: the same machine, priority and number of threads.
    pub(crate) fn provers(&self) -> u64 {
        let waiting = self.waiting as f64 / CATCH_UP.as_secs_f64();
        let provers = self.seconds_per_cost * (self.cost_per_second + waiting);
        // A whole number that is not negative; one that is too large becomes the largest.
        provers.ceil() as u64
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn provers(seconds_per_cost: f64, cost_per_second: f64, waiting: u64) -> u64 {
        let demand = Demand {
            seconds_per_cost,
            cost_per_second,
            waiting,
        };
        demand.provers()
    }

    #[test]
    fn provers_keep_up_and_catch_up() {
        assert_eq!(provers(0.5, 0.0, 0), 0);
        // A prover that is busy for half of the time, for all of it, and one that falls behind.
        assert_eq!(provers(0.01, 50.0, 0), 1);
        assert_eq!(provers(0.01, 100.0, 0), 1);
        assert_eq!(provers(0.01, 101.0, 0), 2);
        // What waits takes four quarters of an hour.
        assert_eq!(provers(0.01, 0.0, 360_000), 4);
        assert_eq!(provers(0.01, 100.0, 360_000), 5);
        assert_eq!(provers(0.01, 0.0, 1), 1);
        assert_eq!(provers(f64::MAX, f64::MAX, 1), u64::MAX);
    }
}
