//! A figure with a name.

use serde::{Deserialize, Serialize};

use crate::statistics::Statistics;

/// Cores that other work may keep busy before a figure counts as noisy.
const NOISY: f64 = 0.1;

/// Effect of other work of the machine on a figure.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Noise {
    /// Other work kept at most a tenth of a core busy.
    Clean,
    /// Other work kept more than a tenth of a core busy.
    Noisy,
    /// The system does not say, or the measurement was too short to say.
    Unknown,
}

/// Classifies the number of cores that other work kept busy.
#[must_use]
pub fn noise(others: Option<f64>) -> Noise {
    match others {
        None => Noise::Unknown,
        Some(cores) if cores > NOISY => Noise::Noisy,
        Some(_) => Noise::Clean,
    }
}

#[expect(
    clippy::trivially_copy_pass_by_ref,
    reason = "serde passes a reference"
)]
const fn is_zero(number: &usize) -> bool {
    *number == 0
}

/// Clock of a figure.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Clock {
    /// Processor time of this process on its one processor: excludes the time of other work on the
    /// machine.
    Cpu,
    /// Wall-clock time, for work on several threads.
    Wall,
    /// None: the figure is not a time but a size or a number.
    None,
}

/// One figure of a record.
///
/// A ratio says how many times better our figure is than the peer's: above 1 we are faster. A row
/// of a rate (its unit ends in `/s`) has the maximum of the repetitions as its value and the lowest
/// ones as percentiles, and its bound is the required minimum rate.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Row {
    /// Subject of the measurement: kernel, size, threads.
    pub name: String,
    /// Our figure, the best of the repetitions: the minimum, or for a rate the maximum.
    pub value: f64,
    /// The figure's unit.
    pub unit: String,
    /// Our figure, the median of the repetitions.
    pub median: f64,
    /// The 90th percentile.
    pub p90: f64,
    /// The 99th percentile.
    pub p99: f64,
    /// Number of repetitions.
    pub repetitions: usize,
    /// Warm-up runs, which are not counted.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub warm_up: usize,
    /// Number of runs of the command that were merged: the percentiles are those of the runs'
    /// medians. Absent in a row of one run.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub runs: usize,
    /// The clock of `value`, `median` and `ratio`.
    pub clock: Clock,
    /// The peer of the comparison.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub peer: Option<String>,
    /// The peer's figure, the minimum of the repetitions.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub peer_value: Option<f64>,
    /// `peer_value / value`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ratio: Option<f64>,
    /// The minimum ratio that this project requires; in a row without a peer, the minimum rate.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub bound: Option<f64>,
    /// The maximum of the figure that this project allows; a row has either this or `bound`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub most: Option<f64>,
    /// Whether the ratio, or the rate, reaches `bound`, or the figure is at most `most`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub holds: Option<bool>,
    /// The figure's share of the whole.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub share: Option<f64>,
    /// Share of the machine's instruction limit (`limit`).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub limit_share: Option<f64>,
    /// Cores that other work kept busy during the measurement, on average; absent where the system
    /// does not say.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub others: Option<f64>,
    /// Classification of `others`.
    pub noise: Noise,
}

impl Row {
    /// Makes a row without a peer.
    #[must_use]
    pub fn new(name: impl Into<String>, unit: &str, ours: Statistics, clock: Clock) -> Self {
        Self {
            name: name.into(),
            value: ours.min,
            unit: unit.to_owned(),
            median: ours.median,
            p90: ours.p90,
            p99: ours.p99,
            repetitions: ours.repetitions,
            warm_up: 0,
            runs: 0,
            clock,
            peer: None,
            peer_value: None,
            ratio: None,
            bound: None,
            most: None,
            holds: None,
            share: None,
            limit_share: None,
            others: None,
            noise: Noise::Unknown,
        }
    }

    /// Makes a row of one figure.
    #[must_use]
    pub fn single(name: impl Into<String>, unit: &str, value: f64, clock: Clock) -> Self {
        Self::new(name, unit, Statistics::once(value), clock)
    }

    /// Compares with a peer; a ratio exists when both figures are positive.
    #[must_use]
    pub fn against(mut self, peer: &str, theirs: Statistics) -> Self {
        self.peer = Some(peer.to_owned());
        self.peer_value = Some(theirs.min);
        self.ratio = (self.value > 0.0 && theirs.min > 0.0).then(|| theirs.min / self.value);
        self.judged()
    }

    /// Makes a row of a rate, which has no peer: larger is better. `times` are repetitions, `rate`
    /// converts one into the rate.
    #[must_use]
    pub fn rate(
        name: impl Into<String>,
        unit: &str,
        times: Statistics,
        rate: impl Fn(f64) -> f64,
        clock: Clock,
    ) -> Self {
        Self::new(name, unit, times.map(rate), clock)
    }

    /// Sets the required minimum rate; `None` leaves the row without one.
    #[must_use]
    pub fn at_least(mut self, bound: Option<f64>) -> Self {
        self.bound = bound;
        self.holds = bound.map(|bound| self.value >= bound);
        self
    }

    /// Sets the allowed maximum of the figure; `None` leaves the row without one.
    #[must_use]
    pub fn at_most(mut self, most: Option<f64>) -> Self {
        self.most = most;
        self.holds = most.map(|most| self.value <= most);
        self
    }

    /// Sets the whole that the figure is a share of.
    #[must_use]
    pub fn share_of(mut self, whole: f64) -> Self {
        self.share = (whole > 0.0).then(|| self.value / whole);
        self
    }

    /// Sets the cores that other work kept busy during the measurement.
    #[must_use]
    pub fn beside(mut self, others: Option<f64>) -> Self {
        self.others = others;
        self.noise = noise(others);
        self
    }

    /// Sets the number of warm-up runs.
    #[must_use]
    pub const fn after(mut self, warm_up: usize) -> Self {
        self.warm_up = warm_up;
        self
    }

    /// Returns the figure that stands for the row where there is room for one: the median of
    /// several runs, otherwise the best repetition.
    #[must_use]
    pub const fn figure(&self) -> f64 {
        if self.runs > 1 {
            self.median
        } else {
            self.value
        }
    }

    /// Returns the least and the greatest run; `None` for a row of one run.
    #[must_use]
    pub fn range(&self) -> Option<(f64, f64)> {
        let (best, worst) = (self.value, self.p99);
        (self.runs > 1).then(|| (best.min(worst), best.max(worst)))
    }

    /// Returns whether the value is a percentile of a distribution, by the row's name.
    #[must_use]
    pub fn is_percentile(&self) -> bool {
        let part = self.name.rsplit('/').next();
        part.is_some_and(|part| ["p50", "p99", "maximum"].contains(&part))
    }

    /// Returns the statistics of the repetitions.
    #[must_use]
    pub const fn statistics(&self) -> Statistics {
        Statistics {
            min: self.value,
            median: self.median,
            p90: self.p90,
            p99: self.p99,
            repetitions: self.repetitions,
        }
    }

    /// Sets the required minimum ratio; `None` leaves the row without one.
    #[must_use]
    pub fn bound(mut self, bound: Option<f64>) -> Self {
        self.bound = bound;
        self.judged()
    }

    /// Sets the share of the limit, given the limit in the row's unit.
    #[must_use]
    pub fn limit(mut self, least: Option<f64>) -> Self {
        self.limit_share = least
            .filter(|_| self.value > 0.0)
            .map(|least| least / self.value);
        self
    }

    fn judged(mut self) -> Self {
        self.holds = self
            .ratio
            .zip(self.bound)
            .map(|(ratio, bound)| ratio >= bound);
        self
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const OURS: Statistics = Statistics {
        min: 10.0,
        median: 12.0,
        p90: 13.0,
        p99: 14.0,
        repetitions: 9,
    };
    const THEIRS: Statistics = Statistics {
        min: 110.0,
        median: 130.0,
        p90: 131.0,
        p99: 132.0,
        repetitions: 9,
    };

    #[test]
    fn a_rate_holds_from_its_bound_on() {
        let row = Row::rate(
            "hdl/x",
            "M/s",
            Statistics::of([1.0, 2.0]),
            |s| 9.0 / s,
            Clock::Cpu,
        );
        assert_eq!(row.holds, None);
        assert_eq!((row.value, row.median, row.p99), (9.0, 9.0, 4.5));
        assert_eq!(row.clone().at_least(Some(9.0)).holds, Some(true));
        assert_eq!(row.at_least(Some(9.5)).holds, Some(false));
    }

    #[test]
    fn a_ratio_above_one_means_we_are_faster() {
        let row = Row::new("ntt/2^20/1t", "ms", OURS, Clock::Cpu).against("arkworks", THEIRS);
        assert_eq!(row.ratio, Some(11.0));
        assert_eq!(row.holds, None);
        let slower = Row::new("ntt/2^20/1t", "ms", THEIRS, Clock::Cpu).against("arkworks", OURS);
        assert!(slower.ratio.is_some_and(|ratio| ratio < 1.0));
    }

    #[test]
    fn a_bound_holds_from_equality_on() {
        let row = |bound| {
            Row::new("a", "ms", OURS, Clock::Cpu)
                .against("b", THEIRS)
                .bound(Some(bound))
                .holds
        };
        assert_eq!(row(10.9), Some(true));
        assert_eq!(row(11.0), Some(true));
        assert_eq!(row(11.1), Some(false));
        // In either order, and not without a peer.
        let other = Row::new("a", "ms", OURS, Clock::Cpu)
            .bound(Some(12.0))
            .against("b", THEIRS);
        assert_eq!(other.holds, Some(false));
        assert_eq!(
            Row::new("a", "ms", OURS, Clock::Cpu).bound(Some(1.0)).holds,
            None
        );
    }

    #[test]
    fn a_figure_holds_up_to_the_most_it_may_be() {
        let row = |most| Row::new("a", "ns", OURS, Clock::Cpu).at_most(most);
        assert_eq!((row(None).most, row(None).holds), (None, None));
        assert_eq!(row(Some(10.0)).holds, Some(true));
        assert_eq!(row(Some(9.9)).holds, Some(false));
    }

    #[test]
    fn a_part_has_a_share_of_the_whole() {
        let row = Row::single("a", "s", 1.0, Clock::Wall);
        assert_eq!(row.clone().share_of(4.0).share, Some(0.25));
        assert_eq!(row.share_of(0.0).share, None);
    }

    #[test]
    fn a_share_is_the_limit_over_the_figure() {
        let row = Row::new("a", "ms", OURS, Clock::Cpu).limit(Some(5.0));
        assert_eq!(row.limit_share, Some(0.5));
    }

    #[test]
    fn nothing_measured_has_no_ratio() {
        let row = Row::new("a", "ms", Statistics::ZERO, Clock::Wall)
            .against("b", THEIRS)
            .bound(Some(1.0))
            .limit(Some(1.0));
        assert_eq!((row.ratio, row.holds, row.limit_share), (None, None, None));
    }

    #[test]
    fn json_leaves_out_what_a_row_lacks() {
        let plain = Row::new("a", "ms", OURS, Clock::Wall);
        let value = serde_json::to_value(&plain).unwrap();
        assert_eq!(
            value,
            serde_json::json!(
                {"name": "a", "value": 10.0, "unit": "ms", "median": 12.0, "p90": 13.0, "p99": 14.0,
                 "repetitions": 9, "clock": "wall", "noise": "unknown"}
            )
        );
        let full = plain
            .against("arkworks", THEIRS)
            .bound(Some(12.0))
            .limit(Some(5.0));
        let value = serde_json::to_value(&full).unwrap();
        assert_eq!(value["peer"], "arkworks");
        assert_eq!(value["ratio"], 11.0);
        assert_eq!(value["bound"], 12.0);
        assert_eq!(value["holds"], false);
        assert_eq!(value["limit_share"], 0.5);
    }
}
