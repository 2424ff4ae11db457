//! Repetitions in a few numbers.

use std::time::Duration;

use serde::{Deserialize, Serialize};

/// Number of repetitions from which on the 99th percentile is not the maximum.
pub const RUNS_OF_P99: usize = 100;

/// Statistics of the repetitions of one measurement, in its unit.
///
/// A percentile is the lowest repetition that the given share of all does not exceed (nearest
/// rank): with 5 repetitions the 90th and the 99th are the maximum.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Statistics {
    /// The minimum.
    pub min: f64,
    /// The 50th percentile.
    pub median: f64,
    /// The 90th percentile.
    pub p90: f64,
    /// The 99th percentile.
    pub p99: f64,
    /// Number of repetitions, without warm-up runs.
    pub repetitions: usize,
}

impl Statistics {
    /// Statistics without measurements.
    pub const ZERO: Self = Self {
        min: 0.0,
        median: 0.0,
        p90: 0.0,
        p99: 0.0,
        repetitions: 0,
    };

    /// Statistics of a single measurement.
    #[must_use]
    pub const fn once(value: f64) -> Self {
        Self {
            min: value,
            median: value,
            p90: value,
            p99: value,
            repetitions: 1,
        }
    }

    /// Computes the statistics of values in any order; [`Self::ZERO`] without values.
    #[must_use]
    pub fn of(values: impl IntoIterator<Item = f64>) -> Self {
        let mut values: Vec<f64> = values.into_iter().collect();
        values.sort_unstable_by(f64::total_cmp);
        let at = |percent| percentile(&values, percent).unwrap_or_default();
        Self {
            min: values.first().copied().unwrap_or_default(),
            median: at(50),
            p90: at(90),
            p99: at(99),
            repetitions: values.len(),
        }
    }

    /// Computes the statistics of times, in seconds.
    #[must_use]
    pub fn of_times(times: impl IntoIterator<Item = Duration>) -> Self {
        Self::of(times.into_iter().map(|time| time.as_secs_f64()))
    }

    /// Returns whether the 99th percentile says more than the maximum; of fewer than
    /// [`RUNS_OF_P99`] repetitions it is the maximum, and reports call it so.
    #[must_use]
    pub const fn has_p99(&self) -> bool {
        self.repetitions >= RUNS_OF_P99
    }

    /// Maps every value by a monotonically increasing function, such as a change of the unit.
    #[must_use]
    pub fn map(self, change: impl Fn(f64) -> f64) -> Self {
        Self {
            min: change(self.min),
            median: change(self.median),
            p90: change(self.p90),
            p99: change(self.p99),
            repetitions: self.repetitions,
        }
    }
}

impl Statistics {
    /// Adds two measurements, as if the best repetition of one came with the best of the other.
    #[must_use]
    pub fn plus(self, other: Self) -> Self {
        self.with(&other, |a, b| a + b)
    }

    /// Subtracts other repetitions; never below zero.
    #[must_use]
    pub fn beyond(self, other: &Self) -> Self {
        self.with(other, |a, b| (a - b).max(0.0))
    }

    fn with(self, other: &Self, join: impl Fn(f64, f64) -> f64) -> Self {
        Self {
            min: join(self.min, other.min),
            median: join(self.median, other.median),
            p90: join(self.p90, other.p90),
            p99: join(self.p99, other.p99),
            repetitions: self.repetitions.min(other.repetitions),
        }
    }
}

/// Returns the lowest of sorted values that `percent` of a hundred of them do not exceed; `None`
/// without values.
#[must_use]
pub fn percentile(sorted: &[f64], percent: usize) -> Option<f64> {
    let rank = (sorted.len() * percent).div_ceil(100).max(1);
    sorted.get(rank - 1).copied()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn percentiles_are_ranks() {
        let hundred: Vec<f64> = (1..=100).rev().map(f64::from).collect();
        let all = Statistics::of(hundred);
        assert_eq!(
            (all.min, all.median, all.p90, all.p99, all.repetitions),
            (1.0, 50.0, 90.0, 99.0, 100)
        );
        let few = Statistics::of([5.0, 1.0, 3.0]);
        assert_eq!(
            (few.min, few.median, few.p90, few.p99),
            (1.0, 3.0, 5.0, 5.0)
        );
        let even = Statistics::of([4.0, 1.0]);
        assert_eq!((even.median, even.p90), (1.0, 4.0));
    }

    #[test]
    fn few_runs_have_a_maximum_and_no_p99() {
        let of = |count: u32| Statistics::of((1..=count).map(f64::from));
        for few in [1, 3, 99] {
            assert!(!of(few).has_p99());
            assert_eq!(of(few).p99, f64::from(few));
        }
        assert!(of(100).has_p99());
        assert_eq!(of(100).p99, 99.0);
    }

    #[test]
    fn of_nothing_there_is_nothing() {
        assert_eq!(Statistics::of([]), Statistics::ZERO);
        assert_eq!(percentile(&[], 50), None);
        assert_eq!(percentile(&[7.0], 0), Some(7.0));
    }

    #[test]
    fn measurements_are_added_and_compared() {
        let (few, many) = (Statistics::of([1.0, 2.0]), Statistics::of([4.0, 5.0, 6.0]));
        let sum = few.plus(many);
        assert_eq!(
            (sum.min, sum.median, sum.p99, sum.repetitions),
            (5.0, 6.0, 8.0, 2)
        );
        assert_eq!(many.beyond(&few).min, 3.0);
        assert_eq!(
            few.beyond(&many),
            Statistics {
                repetitions: 2,
                ..Statistics::ZERO
            }
        );
    }

    #[test]
    fn a_unit_changes_every_value() {
        let seconds = Statistics::of_times([1, 3, 2].map(Duration::from_secs));
        let ms = seconds.map(|value| value * 1e3);
        assert_eq!((ms.min, ms.median, ms.p99), (1000.0, 2000.0, 3000.0));
        assert_eq!(ms.repetitions, 3);
    }
}
