//! The L2's engine: rates of streams, CPU time of a transaction by thread, executions beside revm,
//! times.

use super::chart::{Axis, Bar, Bars, Segment};
use super::figure::{Figure, segment_key};
use super::html::Markup;
use super::number::{in_seconds, seconds};
use super::stages::{self, Split};
use super::{Page, Section, answers};
use crate::Error;
use crate::schema::{Record, Row};

/// Ways of execution: parts of names, and what they are.
const WAYS: [(&str, &str); 3] = [
    ("revm", "sequential revm"),
    ("order", "in order"),
    ("lanes", "in lanes"),
];

pub(super) fn section(page: &Page<'_>) -> Result<Option<Section>, Error> {
    let mut body = Markup::new();
    for record in page.of("engine") {
        let title = "Transactions per second, from raw bytes to durable answers";
        body = body
            .then(&answers::rates(record, title, "transactions")?)
            .then(&cpu(record)?)
            .then(&executions(record)?)
            .then(&answers::times(
                record,
                "Times of the engine and its parts",
            )?);
    }
    Ok(Section::unless_empty(
        "engine",
        "Engine: transactions and their times",
        body,
    ))
}

/// Draws rows `STREAM/cpu/THREAD`.
fn cpu(record: &Record) -> Result<Markup, Error> {
    let (mut splits, mut noise): (Vec<Split>, _) = (Vec::new(), Vec::new());
    for row in &record.rows {
        let Some((stream, thread)) = row.name.split_once("/cpu/") else {
            continue;
        };
        let Some(time) = in_seconds(row.value, &row.unit).filter(|_| !stream.contains('/')) else {
            continue;
        };
        noise.push(row.noise);
        let part = (thread.to_owned(), time);
        match splits.iter_mut().find(|split| split.name == stream) {
            Some(split) => split.stages.push(part),
            None => splits.push(Split {
                name: stream.to_owned(),
                stages: vec![part],
            }),
        }
    }
    let title = "CPU time of a transaction, by thread";
    let caption = "Of all cores together; the client that sends is among the threads.";
    stages::figure(record, (title, caption), &splits, noise)
}

/// Draws rows `execution/CONTENT/WAY`.
fn executions(record: &Record) -> Result<Markup, Error> {
    let rows = record.rows.iter().filter_map(|row| {
        let (content, way) = row.name.strip_prefix("execution/")?.split_once('/')?;
        let look = WAYS.iter().position(|(name, _)| *name == way)?;
        Some((content, look, in_seconds(row.value, &row.unit)?, row))
    });
    let rows: Vec<(&str, usize, f64, &Row)> = rows.collect();
    if rows.is_empty() {
        return Ok(Markup::new());
    }
    let bars = rows.iter().map(|(content, look, time, _)| {
        let way = WAYS.get(*look).map_or("", |(name, _)| name);
        Bar {
            name: format!("{content}: {way}"),
            segments: vec![Segment {
                from: 0.0,
                to: *time,
                look: *look,
                number: Some(look + 1),
            }],
            note: seconds(*time),
        }
    });
    let drawing = Bars {
        title: "Execution of a transaction, beside sequential revm".to_owned(),
        x: Axis::linear("time", rows.iter().map(|row| row.2), seconds),
        bars: bars.collect(),
        reference: None,
    };
    let figure = Figure {
        title: &drawing.title,
        drawing: drawing.svg()?,
        key: segment_key(WAYS.iter().map(|(_, name)| *name).enumerate()),
        values: drawing.values(),
        caption: "Best of the repetitions.",
        record,
        noise: rows.iter().map(|row| row.3.noise).collect(),
    };
    Ok(figure.html())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::page::testing::record;
    use crate::schema::Clock;

    #[test]
    fn threads_and_ways_of_execution_are_drawn() {
        let row = |name: &str, us| Row::single(name, "us", us, Clock::Cpu);
        let record = record(vec![
            row("transfers/cpu", 21.0),
            row("transfers/cpu/log", 1.25),
            row("transfers/cpu/recovery", 4.5),
            row("latency/bare/cpu/log", 7.0),
            row("execution/transfers/revm", 0.75),
            row("execution/transfers/lanes", 0.5),
            row("execution/transfers/lanes/caller", 9.0),
        ]);
        let threads = cpu(&record).unwrap();
        let threads = threads.as_str();
        assert!(threads.contains("5.75 µs"), "{threads}");
        assert!(threads.contains("1 log") && threads.contains("2 recovery"));
        assert!(!threads.contains("7 µs") && !threads.contains("21"));
        let ways = executions(&record).unwrap();
        let ways = ways.as_str();
        for text in ["transfers: revm", "750 ns", "transfers: lanes", "500 ns"] {
            assert!(ways.contains(text), "{ways}");
        }
        assert!(!ways.contains("9 µs"), "{ways}");
    }
}
