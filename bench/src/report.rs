//! The shape every benchmark of this project prints.
//!
//! JSON: `{"machine": {..}, "rows": [{"name", "value", "unit", "median", "clock", "peer", "peer_value", "ratio", "bound", "most",
//! "holds", "share", "limit_share", "others"}]}`. What a row doesn't have is left out. A ratio is how many times the peer's figure ours
//! is better: above 1 we are faster. A row of a rate (its unit ends in `/s`) has the greatest of the repetitions as value, and its
//! bound is the least rate asked for. Table: one row a line. The prover's report has `"chips"` besides, the price of each
//! (`prover::chips`).

use std::{
    io::{self, Write},
    time::Duration,
};

use serde::{Deserialize, Serialize};

use crate::{Error, machine::Machine, prover::chips::Chip};

/// Which clock a figure was read from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Clock {
    /// Time of this process on its one processor: what other work on the machine takes is not in it.
    Cpu,
    /// Time on the wall, for work on several threads.
    Wall,
    /// None: the figure is no time but a size or a number.
    None,
}

/// One measured figure: smaller is better.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Figure {
    /// Least of the repetitions.
    pub min: f64,
    /// Median of the repetitions.
    pub median: f64,
}

impl Figure {
    /// Nothing measured.
    pub const ZERO: Self = Self {
        min: 0.0,
        median: 0.0,
    };

    /// Least and median of some times, in seconds; zeros of none.
    #[must_use]
    pub fn of(times: impl Iterator<Item = Duration>) -> Self {
        let mut times: Vec<Duration> = times.collect();
        times.sort_unstable();
        let at = |index: usize| times.get(index).map_or(0.0, Duration::as_secs_f64);
        Self {
            min: at(0),
            median: at(times.len() / 2),
        }
    }
}

/// One line of a report.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Row {
    /// What was measured: kernel, size, threads.
    pub name: String,
    /// Our figure, the best of the repetitions: the least, or of a rate the greatest.
    pub value: f64,
    /// Its unit.
    pub unit: String,
    /// Our figure, the median of the repetitions.
    pub median: f64,
    /// The clock of `value`, `median` and `ratio`.
    pub clock: Clock,
    /// Whom we are compared with.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub peer: Option<String>,
    /// The peer's figure, the least of the repetitions.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub peer_value: Option<f64>,
    /// `peer_value / value`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ratio: Option<f64>,
    /// The least ratio this project asks for; in a row without a peer, the least rate.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub bound: Option<f64>,
    /// The most this project allows the figure to be; a row has either this or `bound`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub most: Option<f64>,
    /// Whether the ratio, or the rate, reaches the bound; whether the figure is at most `most`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub holds: Option<bool>,
    /// Share of the whole that the figure is a part of.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub share: Option<f64>,
    /// Share of the machine's instruction limit (`limit`).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub limit_share: Option<f64>,
    /// Cores that other work kept busy meanwhile, on average; absent where the system doesn't say. See [`crate::noise`].
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub others: Option<f64>,
}

impl Row {
    /// A row without a peer.
    #[must_use]
    pub fn new(name: impl Into<String>, unit: &str, ours: Figure, clock: Clock) -> Self {
        Self {
            name: name.into(),
            value: ours.min,
            unit: unit.to_owned(),
            median: ours.median,
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
        }
    }

    /// A row of one figure.
    #[must_use]
    pub fn single(name: impl Into<String>, unit: &str, value: f64, clock: Clock) -> Self {
        let (min, median) = (value, value);
        Self::new(name, unit, Figure { min, median }, clock)
    }

    /// Compares with a peer; a ratio exists when both figures are positive.
    #[must_use]
    pub fn against(mut self, peer: &str, theirs: Figure) -> Self {
        self.peer = Some(peer.to_owned());
        self.peer_value = Some(theirs.min);
        self.ratio = (self.value > 0.0 && theirs.min > 0.0).then(|| theirs.min / self.value);
        self.judged()
    }

    /// A row of a rate, which has no peer: larger is better.
    #[must_use]
    pub fn rate(name: impl Into<String>, unit: &str, best: f64, median: f64, clock: Clock) -> Self {
        let figure = Figure { min: best, median };
        Self::new(name, unit, figure, clock)
    }

    /// Sets the least rate asked for; `None` leaves the row without one.
    #[must_use]
    pub fn at_least(mut self, bound: Option<f64>) -> Self {
        self.bound = bound;
        self.holds = bound.map(|bound| self.value >= bound);
        self
    }

    /// Sets the most the figure may be; `None` leaves the row without one.
    #[must_use]
    pub fn at_most(mut self, most: Option<f64>) -> Self {
        self.most = most;
        self.holds = most.map(|most| self.value <= most);
        self
    }

    /// Sets what the figure is a part of.
    #[must_use]
    pub fn share_of(mut self, whole: f64) -> Self {
        self.share = (whole > 0.0).then(|| self.value / whole);
        self
    }

    /// Sets the cores that other work kept busy meanwhile.
    #[must_use]
    pub const fn beside(mut self, others: Option<f64>) -> Self {
        self.others = others;
        self
    }

    /// Sets the least ratio asked for; `None` leaves the row without one.
    #[must_use]
    pub fn bound(mut self, bound: Option<f64>) -> Self {
        self.bound = bound;
        self.judged()
    }

    /// Sets the share of the limit from the figure the limit allows, in the row's unit.
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

/// A machine and what was measured on it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Report {
    /// What the figures were measured on.
    pub machine: Machine,
    /// The figures.
    pub rows: Vec<Row>,
    /// The price of each chip, dearest first; of the prover only.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub chips: Vec<Chip>,
}

impl Report {
    /// A report without chips.
    #[must_use]
    pub const fn new(machine: Machine, rows: Vec<Row>) -> Self {
        let chips = Vec::new();
        Self {
            machine,
            rows,
            chips,
        }
    }

    /// The report as JSON and a line feed.
    ///
    /// # Errors
    /// When `out` cannot be written to.
    pub fn json(&self, out: &mut impl Write) -> Result<(), Error> {
        serde_json::to_writer_pretty(&mut *out, self)?;
        writeln!(out)?;
        Ok(())
    }
}

/// Writes the head of a table.
///
/// # Errors
/// When `out` cannot be written to.
pub fn table_head(machine: &Machine, out: &mut dyn Write) -> io::Result<()> {
    for line in machine.lines() {
        writeln!(out, "{line}")?;
    }
    writeln!(
        out,
        "\n{:<30} {:>10} {:>10} {:<4} {:<5} {:<18} {:>10} {:>7} {:>6} {:<5} {:>6}",
        "name",
        "best",
        "median",
        "unit",
        "clock",
        "peer",
        "peer min",
        "ratio",
        "bound",
        "holds",
        "limit"
    )
}

/// Writes a row of a table.
///
/// # Errors
/// When `out` cannot be written to.
pub fn table_row(row: &Row, out: &mut dyn Write) -> io::Result<()> {
    let number = |value: Option<f64>, suffix: &str| {
        value.map_or_else(String::new, |value| format!("{}{suffix}", digits(value)))
    };
    let holds = match row.holds {
        Some(true) => "yes",
        Some(false) => "NO",
        None => "",
    };
    let clock = match row.clock {
        Clock::Cpu => "cpu",
        Clock::Wall => "wall",
        Clock::None => "",
    };
    let limit = percent(row.limit_share);
    let line = format!(
        "{:<30} {:>10} {:>10} {:<4} {:<5} {:<18} {:>10} {:>7} {:>6} {:<5} {:>6}",
        row.name,
        digits(row.value),
        digits(row.median),
        row.unit,
        clock,
        row.peer.as_deref().unwrap_or_default(),
        number(row.peer_value, ""),
        number(row.ratio, "x"),
        number(row.bound, if row.ratio.is_some() { "x" } else { "" }),
        holds,
        limit
    );
    writeln!(out, "{}", line.trim_end())
}

/// A share for people; empty without one.
pub(crate) fn percent(share: Option<f64>) -> String {
    share.map_or_else(String::new, |share| format!("{:.0} %", 100.0 * share))
}

/// Four significant digits at least where the number has a fraction; trailing zeros of it cut.
pub(crate) fn digits(value: f64) -> String {
    let text = match value.abs() {
        size if size < 10.0 => format!("{value:.2}"),
        size if size < 1000.0 => format!("{value:.1}"),
        _ => format!("{value:.0}"),
    };
    if text.contains('.') {
        text.trim_end_matches('0').trim_end_matches('.').to_owned()
    } else {
        text
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const OURS: Figure = Figure {
        min: 10.0,
        median: 12.0,
    };
    const THEIRS: Figure = Figure {
        min: 110.0,
        median: 130.0,
    };

    #[test]
    fn a_rate_holds_from_its_bound_on() {
        let row = Row::rate("hdl/x", "M/s", 9.0, 8.5, Clock::Cpu);
        assert_eq!(row.holds, None);
        let mut line = Vec::new();
        table_row(&row.clone().at_least(Some(8.0)), &mut line).unwrap();
        let line = String::from_utf8(line).unwrap();
        assert!(line.trim_end().ends_with("8 yes"), "{line}");
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
    fn a_figure_is_least_and_median() {
        let figure = Figure::of([3, 1, 2].map(Duration::from_secs).into_iter());
        assert_eq!((figure.min, figure.median), (1.0, 2.0));
        let none = Figure::of(core::iter::empty());
        assert_eq!((none.min, none.median), (0.0, 0.0));
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
        let zero = Figure {
            min: 0.0,
            median: 0.0,
        };
        let row = Row::new("a", "ms", zero, Clock::Wall)
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
                {"name": "a", "value": 10.0, "unit": "ms", "median": 12.0, "clock": "wall"}
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

    #[test]
    fn a_report_survives_json() {
        let rows = vec![Row::new("a", "ms", OURS, Clock::Cpu).against("b", THEIRS)];
        let report = Report::new(Machine::read(), rows);
        let mut bytes = Vec::new();
        report.json(&mut bytes).unwrap();
        let value: serde_json::Value = serde_json::from_slice(&bytes).unwrap();
        assert!(value["machine"]["isa"].is_string());
        assert_eq!(serde_json::from_slice::<Report>(&bytes).unwrap(), report);
    }

    #[test]
    fn a_table_row_is_a_line() {
        let mut bytes = Vec::new();
        let row = Row::new("ntt/2^20/1t", "ms", OURS, Clock::Cpu)
            .against("arkworks", THEIRS)
            .bound(Some(12.0));
        table_row(&row, &mut bytes).unwrap();
        let text = String::from_utf8(bytes).unwrap();
        assert_eq!(text.lines().count(), 1);
        let words: Vec<&str> = text.split_whitespace().collect();
        assert_eq!(
            words,
            [
                "ntt/2^20/1t",
                "10",
                "12",
                "ms",
                "cpu",
                "arkworks",
                "110",
                "11x",
                "12x",
                "NO"
            ]
        );
    }

    #[test]
    fn numbers_are_short() {
        assert_eq!(digits(1.0), "1");
        assert_eq!(digits(1.504), "1.5");
        assert_eq!(digits(26.74), "26.7");
        assert_eq!(digits(1358.4), "1358");
        assert_eq!(digits(1000.0), "1000");
    }
}
