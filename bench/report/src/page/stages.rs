//! Time by stage: one bar per batch.

use super::chart::{Axis, Bar, Bars, SEGMENTS, Segment};
use super::figure::{Figure, segment_key};
use super::html::Markup;
use super::number::{digits, seconds};
use super::table::{Column, Table};
use super::{Page, Section};
use crate::Error;
use crate::schema::{Noise, Record};

/// A batch's stages in order, in seconds.
#[derive(Debug)]
pub(super) struct Split {
    pub(super) name: String,
    pub(super) stages: Vec<(String, f64)>,
}

pub(super) fn section(page: &Page<'_>) -> Result<Option<Section>, Error> {
    let mut body = Markup::new();
    for record in page.of("latency") {
        let noise = record.batches.iter().flat_map(|batch| &batch.runs);
        let noise = noise.map(|run| run.noise).collect();
        let title = "Time by stage, from execution to final proof";
        let named = (
            title,
            "A bar is as long as the medians of its stages together.",
        );
        body = body.then(&plot(record, named, &splits_of_batches(record), noise)?);
    }
    for record in page.of("prover") {
        let rows = record
            .rows
            .iter()
            .filter(|row| row.name.contains("/stage/"));
        let noise = rows.map(|row| row.noise).collect();
        let named = ("Time by stage of the prover", "Of the fastest run.");
        body = body.then(&plot(record, named, &splits_of_rows(record), noise)?);
    }
    Ok(Section::unless_empty("stages", "Time by stage", body))
}

fn splits_of_batches(record: &Record) -> Vec<Split> {
    let measured = record.batches.iter().filter(|batch| !batch.runs.is_empty());
    let splits = measured.map(|batch| {
        let stages = batch.stages().into_iter();
        let stages = stages.map(|stage| (stage.to_owned(), batch.stage(stage).median));
        Split {
            name: batch.name.clone(),
            stages: stages.collect(),
        }
    });
    splits.collect()
}

/// Reads rows `BATCH/stage/NAME`.
fn splits_of_rows(record: &Record) -> Vec<Split> {
    let mut splits: Vec<Split> = Vec::new();
    for row in record.rows.iter().filter(|row| row.unit == "s") {
        let Some((batch, stage)) = row.name.split_once("/stage/") else {
            continue;
        };
        let stage = (stage.to_owned(), row.value);
        match splits.iter_mut().find(|split| split.name == batch) {
            Some(split) => split.stages.push(stage),
            None => splits.push(Split {
                name: batch.to_owned(),
                stages: vec![stage],
            }),
        }
    }
    splits
}

/// Returns the names of all stages in the order of their first occurrence. If there are more stages
/// than looks, the shortest of all batches together have none and are drawn as the last one,
/// `others`.
fn looks(splits: &[Split]) -> Vec<String> {
    let mut sums: Vec<(String, f64)> = Vec::new();
    for (name, time) in splits.iter().flat_map(|split| &split.stages) {
        match sums.iter_mut().find(|sum| sum.0 == *name) {
            Some(sum) => sum.1 += time,
            None => sums.push((name.clone(), *time)),
        }
    }
    if sums.len() > SEGMENTS {
        let mut ranked: Vec<f64> = sums.iter().map(|sum| sum.1).collect();
        ranked.sort_by(|a, b| b.total_cmp(a));
        let least = ranked.get(SEGMENTS - 2).copied().unwrap_or_default();
        sums.retain(|sum| sum.1 >= least);
        sums.truncate(SEGMENTS - 1);
        sums.push(("others".to_owned(), 0.0));
    }
    sums.into_iter().map(|sum| sum.0).collect()
}

fn plot(
    record: &Record,
    named: (&str, &str),
    splits: &[Split],
    noise: Vec<Noise>,
) -> Result<Markup, Error> {
    if splits.is_empty() {
        return Ok(Markup::new());
    }
    let table = table(named.0, splits, &looks(splits));
    Ok(figure(record, named, splits, noise)?.then(&table))
}

/// Draws a bar per split, with this title and caption; nothing without one.
///
/// # Errors
/// [`Error::Drawing`].
pub(super) fn figure(
    record: &Record,
    (title, caption): (&str, &str),
    splits: &[Split],
    noise: Vec<Noise>,
) -> Result<Markup, Error> {
    if splits.is_empty() {
        return Ok(Markup::new());
    }
    let names = looks(splits);
    let bars: Vec<Bar> = splits.iter().map(|split| bar(split, &names)).collect();
    let ends = bars.iter().filter_map(|bar| Some(bar.segments.last()?.to));
    let x = Axis::linear("time", ends, seconds);
    let drawing = Bars {
        title: title.to_owned(),
        x,
        bars,
        reference: None,
    };
    let key = segment_key(names.iter().map(String::as_str).enumerate());
    let figure = Figure {
        title: &drawing.title,
        drawing: drawing.svg()?,
        key,
        values: drawing.values(),
        caption,
        record,
        noise,
    };
    Ok(figure.html())
}

/// Makes a table of the same, in seconds.
fn table(title: &str, splits: &[Split], names: &[String]) -> Markup {
    let mut columns = vec![Column::Token("Batch")];
    columns.extend(names.iter().map(|name| Column::Number(name)));
    columns.push(Column::Number("together"));
    let mut table = Table::new(&format!("{title}, in seconds."), &columns);
    for split in splits {
        let times = times(split, names);
        let whole: f64 = times.iter().sum();
        let numbers = times.into_iter().chain([whole]).map(digits);
        let cells = [split.name.clone()].into_iter().chain(numbers);
        table.row(&columns, cells.map(|cell| Markup::text(&cell)));
    }
    table.html()
}

/// Returns the seconds by name; other names count towards the last one.
fn times(split: &Split, names: &[String]) -> Vec<f64> {
    let others = names.len().saturating_sub(1);
    let mut times = vec![0.0; names.len()];
    for (name, time) in &split.stages {
        let look = names.iter().position(|known| known == name);
        if let Some(slot) = times.get_mut(look.unwrap_or(others)) {
            *slot += time;
        }
    }
    times
}

fn bar(split: &Split, names: &[String]) -> Bar {
    let mut from = 0.0;
    let segments = times(split, names)
        .into_iter()
        .enumerate()
        .map(|(look, time)| {
            let segment = Segment {
                from,
                to: from + time,
                look,
                number: Some(look + 1),
            };
            from = segment.to;
            segment
        });
    let segments: Vec<Segment> = segments.collect();
    Bar {
        name: split.name.clone(),
        segments,
        note: seconds(from),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_is_lost_where_stages_share_a_look() {
        let stages: Vec<(String, f64)> = (0..20)
            .map(|index| (format!("s{index}"), f64::from(index)))
            .collect();
        let split = Split {
            name: "a".to_owned(),
            stages,
        };
        let names = looks(std::slice::from_ref(&split));
        assert_eq!(names.len(), SEGMENTS);
        assert_eq!(
            (names[0].as_str(), names[SEGMENTS - 1].as_str()),
            ("s5", "others")
        );
        let bar = bar(&split, &names);
        assert_eq!(bar.segments.last().unwrap().to, 190.0);
        assert_eq!(bar.note, "190 s");
    }
}
