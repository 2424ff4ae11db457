//! Samples of long tests.
//!
//! A test of many independent cases (attacks on rows, edits of a proof) runs a share of them, which
//! the day chooses: the cases are dealt once into as many hands as the share has parts, and each
//! day plays the next hand. A sampled case is the case of the whole test, so a failure of one day
//! is a failure of `cargo xtask test --all` too, and the days of one round play every case once.
//!
//! - [`ALL`] set to `1` runs all cases, as `cargo xtask test --all` and `cargo xtask mutants` do.
//! - [`DAY`] repeats the sample of a day, counted from 1970 on in UTC.
//! - Without these variables, the sample is today's.

use core::fmt;
use std::time::{SystemTime, UNIX_EPOCH};

use crate::asm::Rng;

/// Environment variable that runs all cases, with the value `1`.
pub const ALL: &str = "ZKFABRIC_ALL";
/// Environment variable with the number of a day.
pub const DAY: &str = "ZKFABRIC_DAY";

/// Seed of the deal.
const DEAL: u64 = 0xdea1;
const SECONDS_PER_DAY: u64 = 24 * 60 * 60;

/// The cases that run.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sample {
    /// All cases.
    All,
    /// The sample of a day, counted from 1970 on.
    Day(u64),
}

impl Sample {
    /// Reads the environment's choice, and prints a day's choice, so that it can be repeated.
    ///
    /// # Panics
    /// If [`DAY`] holds no number.
    #[must_use]
    #[expect(clippy::print_stdout, reason = "a failed test says which cases it ran")]
    pub fn chosen() -> Self {
        let variable = |name| std::env::var(name).ok();
        let sample = Self::of_variables(variable(ALL).as_deref(), variable(DAY).as_deref());
        println!("{sample}");
        sample
    }

    fn of_variables(all: Option<&str>, day: Option<&str>) -> Self {
        if all == Some("1") {
            return Self::All;
        }
        let day = day.map(|day| {
            let number = day.parse();
            number.unwrap_or_else(|_| panic!("{DAY} is {day:?}, and not a number of days"))
        });
        Self::Day(day.unwrap_or_else(today))
    }

    /// Selects all cases, or one of `parts` parts of them, in their order.
    ///
    /// The parts' sizes differ by at most one. A day's part is not empty if there is a case: of
    /// fewer cases than parts, each is in several parts.
    ///
    /// # Panics
    /// If there are no parts.
    #[must_use]
    pub fn of<T>(self, cases: Vec<T>, parts: usize) -> Vec<T> {
        let Self::Day(day) = self else {
            return cases;
        };
        assert!(parts > 0, "a sample is one part of at least one");
        let parts = parts.min(cases.len().max(1));
        let part = (day % parts as u64) as usize;
        let hands = dealt(cases.len(), parts);
        let kept = cases.into_iter().zip(hands);
        kept.filter(|(_, hand)| *hand == part)
            .map(|(case, _)| case)
            .collect()
    }
}

impl fmt::Display for Sample {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::All => write!(f, "all cases"),
            Self::Day(day) => write!(
                f,
                "cases of day {day} ({DAY}={day} repeats them, {ALL}=1 runs all)"
            ),
        }
    }
}

/// Returns the part of each of `count` cases: neighbours are in unrelated parts, so that cases in
/// a regular order (one row of each kind, then the next) have all kinds in each part.
fn dealt(count: usize, parts: usize) -> Vec<usize> {
    let mut rng = Rng::new(DEAL);
    let mut hands: Vec<usize> = (0..count).map(|case| case % parts).collect();
    for last in (1..count).rev() {
        hands.swap(last, rng.below(last as u64 + 1) as usize);
    }
    hands
}

fn today() -> u64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH);
    since.map_or(0, |since| since.as_secs() / SECONDS_PER_DAY)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_takes_every_case() {
        for count in [0, 1, 7, 1000] {
            let cases: Vec<usize> = (0..count).collect();
            assert_eq!(Sample::All.of(cases.clone(), 8), cases);
            assert_eq!(Sample::Day(5).of(cases.clone(), 1), cases);
        }
    }

    /// The days of one round take every case once, each day as many as any other, up to one.
    #[test]
    fn a_round_of_days_takes_every_case_once() {
        for (count, parts) in [(1000, 8), (65, 16), (8, 8), (513, 20)] {
            let mut taken = vec![0; count];
            for day in 20_000..20_000 + parts as u64 {
                let sample = Sample::Day(day).of((0..count).collect(), parts);
                assert!(sample.is_sorted());
                assert!(
                    sample.len().abs_diff(count / parts) <= 1,
                    "{}",
                    sample.len()
                );
                for case in sample {
                    taken[case] += 1;
                }
            }
            assert_eq!(taken, vec![1; count], "{count} cases in {parts} parts");
        }
    }

    #[test]
    fn no_sample_of_some_cases_is_empty() {
        for (count, day) in (1..10).zip(0..) {
            let sample = Sample::Day(day).of((0..count).collect(), 20);
            assert!(!sample.is_empty(), "{count} cases on day {day}");
        }
        assert_eq!(Sample::Day(3).of(Vec::<usize>::new(), 20), [0_usize; 0]);
    }

    /// Rows come one of each kind after the other: each day has most of the kinds.
    #[test]
    fn samples_have_cases_of_every_kind() {
        let (kinds, parts) = (8, 8);
        for day in 0..parts as u64 {
            let sample = Sample::Day(day).of((0..64 * kinds).collect(), parts);
            let of_kind = |kind| sample.iter().filter(|case| **case % kinds == kind).count();
            assert!((0..kinds).all(|kind| of_kind(kind) > 0), "day {day}");
        }
    }

    #[test]
    fn variables_choose() {
        let chosen = Sample::of_variables;
        assert_eq!(chosen(Some("1"), None), Sample::All);
        assert_eq!(chosen(Some("1"), Some("7")), Sample::All);
        assert_eq!(chosen(Some("0"), Some("7")), Sample::Day(7));
        assert_eq!(chosen(None, Some("20784")), Sample::Day(20_784));
        assert!(matches!(chosen(None, None), Sample::Day(day) if day > 20_000));
        assert_eq!(
            Sample::Day(7).to_string(),
            "cases of day 7 (ZKFABRIC_DAY=7 repeats them, ZKFABRIC_ALL=1 runs all)"
        );
    }

    #[test]
    #[should_panic(expected = "ZKFABRIC_DAY is \"monday\"")]
    fn a_day_is_a_number() {
        let _ = Sample::of_variables(None, Some("monday"));
    }
}
