//! Timeline of one batch: start and duration of each stage.

use super::chart::{Axis, Bar, Bars, Segment};
use super::figure::Figure;
use super::html::Markup;
use super::number::{digits, seconds};
use super::{Page, Section};
use crate::Error;
use crate::schema::{Batch, Record, Run, Stage};

pub(super) fn section(page: &Page<'_>) -> Result<Option<Section>, Error> {
    let mut body = Markup::new();
    for record in page.of("latency") {
        if let Some((batch, run)) = slowest(record).and_then(|batch| Some((batch, median(batch)?)))
        {
            body = body.then(&plot(record, batch, run)?);
        }
    }
    Ok(Section::unless_empty(
        "waterfall",
        "One batch from start to end",
        body,
    ))
}

/// Returns the batch with the greatest latency; the first one of several.
fn slowest(record: &Record) -> Option<&Batch> {
    let batches = record.batches.iter().rev();
    batches.max_by(|a, b| a.latency().median.total_cmp(&b.latency().median))
}

/// Returns the run with the median latency; the median is the latency of one of the runs.
fn median(batch: &Batch) -> Option<&Run> {
    let median = batch.latency().median;
    let away = |run: &Run| (run.wall_s() - median).abs();
    batch.runs.iter().min_by(|a, b| away(a).total_cmp(&away(b)))
}

fn plot(record: &Record, batch: &Batch, run: &Run) -> Result<Markup, Error> {
    let end = |stage: &Stage| stage.start_s + stage.wall_s;
    let x = Axis::linear("time since the start", run.stages.iter().map(end), seconds);
    let bars = run.stages.iter().map(|stage| {
        let cores = stage
            .cpu_s
            .filter(|_| stage.wall_s > 0.0)
            .map(|cpu| cpu / stage.wall_s);
        let cores = cores
            .map(|cores| format!(", {} cores", digits(cores)))
            .unwrap_or_default();
        Bar {
            name: stage.name.clone(),
            segments: vec![Segment {
                from: stage.start_s,
                to: end(stage),
                look: 0,
                number: None,
            }],
            note: format!("{}{cores}", seconds(stage.wall_s)),
        }
    });
    let title = format!("Stages of {} in the run of median latency", batch.name);
    let drawing = Bars {
        title,
        x,
        bars: bars.collect(),
        reference: None,
    };
    let caption = "Beside a bar: its time, and how many cores it kept busy where that was counted.";
    Ok(Figure {
        title: &drawing.title,
        drawing: drawing.svg()?,
        key: Markup::new(),
        values: drawing.values(),
        caption,
        record,
        noise: vec![run.noise],
    }
    .html())
}
