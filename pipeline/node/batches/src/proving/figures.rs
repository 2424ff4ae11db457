//! What attempts to prove came to.

use std::time::Duration;

use super::attempt::Outcome;

/// What attempts to prove came to, since the thread's start.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ProofFigures {
    /// Batches that were proved.
    pub proved: u64,
    /// Batches that had a proof already, which an earlier process did not record.
    pub found: u64,
    /// Attempts that failed, after which the batch is tried again.
    pub again: u64,
    /// Attempts in which the prover could not work.
    pub unavailable: u64,
    /// Batches that became two.
    pub split: u64,
    /// Batches of one block that could not be proved.
    pub failed: u64,
    /// Prover gas of the batches that were proved, at most.
    pub cost: u64,
    /// Time of the attempts that proved.
    pub time: Duration,
    /// Time of the attempts that did not, but for those in which the prover could not work.
    pub lost: Duration,
    /// The longest time of a proof.
    pub longest: Duration,
}

impl ProofFigures {
    pub(super) fn add(&mut self, outcome: &Outcome, cost: u64, time: Duration) {
        let count = match outcome {
            Outcome::Proved => {
                self.cost = self.cost.saturating_add(cost);
                self.time += time;
                self.longest = self.longest.max(time);
                &mut self.proved
            }
            Outcome::Found => &mut self.found,
            Outcome::Unavailable { .. } => &mut self.unavailable,
            Outcome::Again { .. } => &mut self.again,
            Outcome::Split { .. } => &mut self.split,
            Outcome::Failed { .. } => &mut self.failed,
        };
        *count += 1;
        let is_lost = matches!(
            outcome,
            Outcome::Again { .. } | Outcome::Split { .. } | Outcome::Failed { .. }
        );
        if is_lost {
            self.lost += time;
        }
    }

    /// Returns the time that one prover gas takes, lost attempts included; `None` before the first
    /// proof.
    #[must_use]
    pub fn seconds_per_cost(&self) -> Option<f64> {
        let time = self.time.saturating_add(self.lost).as_secs_f64();
        (self.cost > 0).then(|| time / self.cost as f64)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lost_attempts_count_as_time_of_what_is_proved() {
        let mut figures = ProofFigures::default();
        assert_eq!(figures.seconds_per_cost(), None);
        let (reason, second) = (String::new(), Duration::from_secs(1));
        let again = Outcome::Again {
            reason: reason.clone(),
        };
        figures.add(&again, 7, 3 * second);
        figures.add(&Outcome::Unavailable { reason }, 7, 100 * second);
        assert_eq!(figures.seconds_per_cost(), None);
        figures.add(&Outcome::Proved, 4, 5 * second);
        assert_eq!(figures.seconds_per_cost(), Some(2.0));
        figures.add(&Outcome::Found, 7, second);
        assert_eq!(figures.seconds_per_cost(), Some(2.0));
        let counts = (figures.proved, figures.found, figures.again);
        assert_eq!((counts, figures.unavailable), ((1, 1, 1), 1));
        assert_eq!((figures.longest, figures.lost), (5 * second, 3 * second));
    }
}
