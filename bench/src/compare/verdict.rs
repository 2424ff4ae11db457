//! One row against the other.

use core::fmt;

use crate::report::{Clock, Noise, Row};

/// What the repetitions of two rows say.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    /// The new row is better than the old one, by more than the noise.
    Better,
    /// The new row is worse than the old one, by more than the noise.
    Worse,
    /// A figure of which neither more nor less is better is greater, by more than the noise.
    More,
    /// A figure of which neither more nor less is better is smaller, by more than the noise.
    Less,
    /// The ranges of the repetitions overlap.
    WithinNoise,
    /// Both figures are equal, and at least one has no range.
    Equal,
    /// A row has no range of repetitions.
    UnknownNoise,
    /// The rows have different units.
    OtherUnit,
}

impl Verdict {
    /// All verdicts, in the order of a summary.
    pub const ALL: [Self; 8] = [
        Self::Better,
        Self::Worse,
        Self::More,
        Self::Less,
        Self::WithinNoise,
        Self::Equal,
        Self::UnknownNoise,
        Self::OtherUnit,
    ];
}

impl fmt::Display for Verdict {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Better => "better",
            Self::Worse => "worse",
            Self::More => "more",
            Self::Less => "less",
            Self::WithinNoise => "no difference beyond the noise",
            Self::Equal => "equal",
            Self::UnknownNoise => "one measurement, noise not known",
            Self::OtherUnit => "another unit",
        })
    }
}

/// A figure with the range of its repetitions.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Spread {
    /// The median; of a percentile of a distribution, the percentile.
    pub figure: f64,
    /// Least and greatest repetition that counts; absent of one measurement.
    pub range: Option<(f64, f64)>,
}

impl Spread {
    fn of(row: &Row) -> Self {
        if row.runs > 1 {
            return Self {
                figure: row.figure(),
                range: row.range(),
            };
        }
        let is_percentile = row.is_percentile();
        if row.repetitions < 2 || is_percentile {
            return Self {
                figure: if is_percentile { row.value } else { row.median },
                range: None,
            };
        }
        // The percentiles of a rate are its lowest repetitions.
        let range = (row.value.min(row.p90), row.value.max(row.p90));
        Self {
            figure: row.median,
            range: Some(range),
        }
    }
}

/// A row of both records.
#[derive(Debug, Clone, PartialEq)]
pub struct Pair {
    /// The row's name, with its peer.
    pub name: String,
    /// The unit, of both unless the verdict says otherwise.
    pub unit: String,
    /// The old figure.
    pub old: Spread,
    /// The new figure.
    pub new: Spread,
    /// How many times better the new figure is than the old one; of a figure of which neither more
    /// nor less is better, how many times greater. Absent where a figure is zero, or the units
    /// differ.
    pub ratio: Option<f64>,
    /// What the repetitions say.
    pub verdict: Verdict,
    /// Whether other work of the machine has disturbed one of the two.
    pub is_noisy: bool,
}

impl Pair {
    /// Compares two rows of one name.
    #[must_use]
    pub fn new(name: String, old: &Row, new: &Row) -> Self {
        let spreads = (Spread::of(old), Spread::of(new));
        let (before, after) = (spreads.0.figure, spreads.1.figure);
        let has_one_unit = old.unit == new.unit;
        let more_is_better = more_is_better(new);
        let has_ratio = has_one_unit && before > 0.0 && after > 0.0;
        let ratio = has_ratio.then(|| match more_is_better {
            Some(false) => before / after,
            Some(true) | None => after / before,
        });
        Self {
            name,
            unit: new.unit.clone(),
            old: spreads.0,
            new: spreads.1,
            ratio,
            verdict: match has_one_unit {
                true => verdict(spreads, more_is_better),
                false => Verdict::OtherUnit,
            },
            is_noisy: [old, new].iter().any(|row| row.noise == Noise::Noisy),
        }
    }
}

fn verdict((old, new): (Spread, Spread), more_is_better: Option<bool>) -> Verdict {
    let Some((before, after)) = old.range.zip(new.range) else {
        return match old.figure.total_cmp(&new.figure).is_eq() {
            true => Verdict::Equal,
            false => Verdict::UnknownNoise,
        };
    };
    let (is_more, is_less) = (after.0 > before.1, after.1 < before.0);
    match more_is_better {
        _ if !is_more && !is_less => Verdict::WithinNoise,
        Some(more) if more == is_more => Verdict::Better,
        Some(_) => Verdict::Worse,
        None if is_more => Verdict::More,
        None => Verdict::Less,
    }
}

/// Returns whether a greater figure is a better one: a rate, and a figure with a required minimum,
/// is; a time, and a figure with a maximum, is not. `None` for a number.
#[must_use]
pub fn more_is_better(row: &Row) -> Option<bool> {
    if row.unit.ends_with("/s") || (row.bound.is_some() && row.peer.is_none()) {
        Some(true)
    } else if row.most.is_some() || row.clock != Clock::None {
        Some(false)
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::Statistics;

    fn pair(old: &Row, new: &Row) -> (Verdict, Option<f64>) {
        let pair = Pair::new(String::new(), old, new);
        (pair.verdict, pair.ratio)
    }

    fn time(times: &[f64]) -> Row {
        Row::new(
            "a",
            "ms",
            Statistics::of(times.iter().copied()),
            Clock::Wall,
        )
    }

    #[test]
    fn ranges_that_overlap_show_no_difference() {
        let old = time(&[10.0, 12.0, 14.0]);
        let of = |times| pair(&old, &time(times));
        assert_eq!(
            of(&[13.0, 24.0, 30.0]),
            (Verdict::WithinNoise, Some(12.0 / 24.0))
        );
        assert_eq!(of(&[14.0, 14.0]).0, Verdict::WithinNoise);
        assert_eq!(of(&[20.0, 24.0]), (Verdict::Worse, Some(0.6)));
        assert_eq!(of(&[4.0, 6.0, 6.0]), (Verdict::Better, Some(2.0)));
    }

    #[test]
    fn outliers_among_many_repetitions_are_no_range() {
        let mut times = vec![10.0; 99];
        times.push(1000.0);
        assert_eq!(pair(&time(&times), &time(&[20.0; 20])).0, Verdict::Worse);
    }

    #[test]
    fn more_of_a_rate_is_better() {
        let rate = |times: [f64; 2]| {
            Row::rate(
                "a",
                "k/s",
                Statistics::of(times),
                |time| 1.0 / time,
                Clock::Wall,
            )
        };
        let (slow, fast) = (rate([0.5, 0.6]), rate([0.1, 0.125]));
        assert_eq!(pair(&slow, &fast), (Verdict::Better, Some(5.0)));
        assert_eq!(pair(&fast, &slow), (Verdict::Worse, Some(0.2)));
    }

    #[test]
    fn a_number_is_neither_better_nor_worse() {
        let of = |numbers: [f64; 2]| Row::new("a", "", Statistics::of(numbers), Clock::None);
        assert_eq!(pair(&of([1.0, 1.0]), &of([2.0, 2.0])).0, Verdict::More);
        assert_eq!(
            pair(&of([2.0, 2.0]), &of([1.0, 1.0])),
            (Verdict::Less, Some(0.5))
        );
        let bounded = |x| of([x, x]).at_most(Some(3.0));
        assert_eq!(pair(&bounded(2.0), &bounded(1.0)).0, Verdict::Better);
    }

    #[test]
    fn one_measurement_has_no_noise_to_compare_with() {
        let once = |value| Row::single("a", "ms", value, Clock::Wall);
        assert_eq!(
            pair(&once(2.0), &once(1.0)),
            (Verdict::UnknownNoise, Some(2.0))
        );
        assert_eq!(pair(&once(2.0), &once(2.0)).0, Verdict::Equal);
        assert_eq!(pair(&once(0.0), &once(2.0)).1, None);
        assert_eq!(
            pair(&once(1.0), &time(&[5.0, 6.0])).0,
            Verdict::UnknownNoise
        );
        // The repetitions of a percentile are answers, not measurements of it.
        let percentile = |value| Row {
            value,
            name: "latency/p99".to_owned(),
            ..time(&[1.0, 1.0])
        };
        let (verdict, ratio) = pair(&percentile(8.0), &percentile(4.0));
        assert_eq!((verdict, ratio), (Verdict::UnknownNoise, Some(2.0)));
        let other = Row::single("a", "s", 1.0, Clock::Wall);
        assert_eq!(pair(&once(2.0), &other), (Verdict::OtherUnit, None));
    }
}
