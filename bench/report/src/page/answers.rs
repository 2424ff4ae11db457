//! What serves: rates, and times from the median to the tail, as bars.

use super::chart::{Axis, Bar, Bars, Segment};
use super::figure::{Figure, segment_key};
use super::html::Markup;
use super::number::{digits, in_seconds, seconds, with_unit};
use crate::Error;
use crate::schema::{Noise, Record, Row};

/// Unit of the rates that are drawn: thousands per second.
const RATE: &str = "k/s";
/// Begin of the names of a peer's rows.
const PEER: &str = "anvil/";

/// Draws rows `NAME/rate`; nothing without one.
///
/// # Errors
/// [`Error::Drawing`].
pub(super) fn rates(record: &Record, title: &str, of: &str) -> Result<Markup, Error> {
    let rows = record.rows.iter().filter_map(|row| {
        let name = row.name.strip_suffix("/rate")?;
        (row.unit == RATE).then_some((name, row))
    });
    let rows: Vec<(&str, &Row)> = rows.collect();
    if rows.is_empty() {
        return Ok(Markup::new());
    }
    let bars = rows.iter().map(|(name, row)| Bar {
        name: (*name).to_owned(),
        segments: vec![Segment {
            from: 0.0,
            to: row.value,
            look: usize::from(name.starts_with(PEER)),
            number: None,
        }],
        note: with_unit(row.value, RATE),
    });
    let values = rows.iter().map(|(_, row)| row.value);
    let drawing = Bars {
        title: title.to_owned(),
        x: Axis::linear(&format!("{of}, {RATE}"), values, digits),
        bars: bars.collect(),
        reference: None,
    };
    let has_peer = rows.iter().any(|(name, _)| name.starts_with(PEER));
    let figure = Figure {
        title: &drawing.title,
        drawing: drawing.svg()?,
        key: key(has_peer),
        values: drawing.values(),
        caption: "Best of the repetitions; k/s: thousands per second. Of latency, replica and proofs: the load at which their times were measured.",
        record,
        noise: rows.iter().map(|(_, row)| row.noise).collect(),
    };
    Ok(figure.html())
}

fn key(has_peer: bool) -> Markup {
    if has_peer {
        segment_key([(0, "zkfabric"), (1, "anvil")])
    } else {
        Markup::new()
    }
}

/// A distribution of times: its name, its median, its tail and the tail's name.
struct Spread<'a> {
    name: &'a str,
    median: f64,
    tail: f64,
    is_maximum: bool,
    noise: Noise,
}

/// Reads rows `NAME/p50` with `NAME/p99`, or with `NAME/maximum` of few repetitions.
fn spreads(record: &Record) -> Vec<Spread<'_>> {
    let spreads = record.rows.iter().filter_map(|row| {
        let name = row.name.strip_suffix("/p50")?;
        let of = |part: &str| record.row(&format!("{name}/{part}"));
        let (tail, is_maximum) = match of("p99") {
            Some(tail) => (tail, false),
            None => (of("maximum")?, true),
        };
        Some(Spread {
            name,
            median: in_seconds(row.value, &row.unit)?,
            tail: in_seconds(tail.value, &tail.unit)?,
            is_maximum,
            noise: row.noise,
        })
    });
    spreads.filter(|spread| spread.median > 0.0).collect()
}

/// Draws the distributions of times; nothing without one.
///
/// # Errors
/// [`Error::Drawing`].
pub(super) fn times(record: &Record, title: &str) -> Result<Markup, Error> {
    let spreads = spreads(record);
    let all = spreads
        .iter()
        .flat_map(|spread| [spread.median, spread.tail]);
    let Some(x) = Axis::log("time", all, seconds) else {
        return Ok(Markup::new());
    };
    let bars = spreads.iter().map(|spread| {
        let tail = if spread.is_maximum { "max." } else { "p99" };
        let (median, most) = (seconds(spread.median), seconds(spread.tail));
        Bar {
            name: spread.name.to_owned(),
            segments: vec![Segment {
                from: spread.median,
                to: spread.tail,
                look: usize::from(spread.name.starts_with(PEER)),
                number: None,
            }],
            note: format!("{median}, {tail} {most}"),
        }
    });
    let drawing = Bars {
        title: title.to_owned(),
        x,
        bars: bars.collect(),
        reference: None,
    };
    let has_peer = spreads.iter().any(|spread| spread.name.starts_with(PEER));
    let figure = Figure {
        title: &drawing.title,
        drawing: drawing.svg()?,
        key: key(has_peer),
        values: drawing.values(),
        caption: "A bar goes from the median to the 99th percentile, or to the maximum of few repetitions. The axis is logarithmic.",
        record,
        noise: spreads.iter().map(|spread| spread.noise).collect(),
    };
    Ok(figure.html())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::page::testing::record;
    use crate::schema::Clock;

    fn row(name: &str, unit: &str, value: f64) -> Row {
        Row::single(name, unit, value, Clock::Wall)
    }

    #[test]
    fn rates_are_those_of_thousands_per_second() {
        let record = record(vec![
            row("call/http/rate", "k/s", 47.25),
            row("anvil/call/http/rate", "k/s", 12.5),
            row("restart/rate", "MB/s", 400.0),
            row("call/http/time", "us", 21.0),
        ]);
        let html = rates(&record, "Calls", "calls").unwrap();
        let html = html.as_str();
        assert!(
            html.contains("47.2 k/s") && html.contains("12.5 k/s"),
            "{html}"
        );
        assert!(!html.contains("400"), "{html}");
        assert!(html.contains("2 anvil"), "{html}");
    }

    #[test]
    fn a_time_has_its_median_and_its_tail() {
        let record = record(vec![
            row("latency/http/p50", "ms", 1.25),
            row("latency/http/p99", "ms", 26.5),
            row("account/open/p50", "us", 500.0),
            row("account/open/maximum", "us", 750.0),
            row("alone/p50", "ms", 3.0),
        ]);
        let spreads = spreads(&record);
        let named: Vec<&str> = spreads.iter().map(|spread| spread.name).collect();
        assert_eq!(named, ["latency/http", "account/open"]);
        let html = times(&record, "Times").unwrap();
        let html = html.as_str();
        for note in ["1.25 ms, p99 26.5 ms", "500 µs, max. 750 µs"] {
            assert!(html.contains(note), "{html}");
        }
        assert!(!html.contains("anvil"), "{html}");
    }
}
