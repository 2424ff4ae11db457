//! Distributions of latencies: of every batch with enough repetitions, and of the stages of the
//! batch with the most.

use super::chart::{Axis, Curve, Curves, Look, Tags, distribution};
use super::figure::{Figure, line_key};
use super::html::Markup;
use super::number::seconds;
use super::{Page, Section};
use crate::Error;
use crate::schema::{Batch, Noise, Record, Run};
use crate::statistics::Statistics;

/// Repetitions from which on a distribution tells more than its values.
const ENOUGH: usize = 3;

/// Ratio of maximum to minimum from which on an axis is logarithmic, so that short batches stay
/// visible beside long ones.
const WIDE: f64 = 10.0;

pub(super) fn section(page: &Page<'_>) -> Result<Option<Section>, Error> {
    let mut body = Markup::new();
    for record in page.of("latency") {
        let batches = record
            .batches
            .iter()
            .filter(|batch| batch.runs.len() >= ENOUGH);
        let batches: Vec<&Batch> = batches.collect();
        let whole = batches.iter().map(|batch| {
            let times = batch.runs.iter().map(Run::wall_s).collect();
            (format!("{} ({} runs)", batch.name, batch.runs.len()), times)
        });
        let all = batches.iter().flat_map(|batch| noise(batch)).collect();
        body = body.then(&plot(
            record,
            "Latency by batch",
            &whole.collect::<Vec<_>>(),
            all,
        )?);
        // The first of the batches with the most, so that the page does not depend on the order of
        // ties.
        let most = batches.iter().rev().max_by_key(|batch| batch.runs.len());
        if let Some(batch) = most {
            let title = format!("Time by stage of {}, {} runs", batch.name, batch.runs.len());
            body = body.then(&plot(record, &title, &stages(batch), noise(batch))?);
        }
    }
    Ok(Section::unless_empty(
        "latencies",
        "Distribution of latencies",
        body,
    ))
}

fn noise(batch: &Batch) -> Vec<Noise> {
    batch.runs.iter().map(|run| run.noise).collect()
}

fn stages(batch: &Batch) -> Vec<(String, Vec<f64>)> {
    let stages = batch.stages().into_iter().map(|name| {
        let all = batch.runs.iter().flat_map(|run| &run.stages);
        let times = all.filter(|stage| stage.name == name);
        (name.to_owned(), times.map(|stage| stage.wall_s).collect())
    });
    stages.collect()
}

fn plot(
    record: &Record,
    title: &str,
    series: &[(String, Vec<f64>)],
    noise: Vec<Noise>,
) -> Result<Markup, Error> {
    let values = || series.iter().flat_map(|series| &series.1).copied();
    let positive = || values().filter(|value| *value > 0.0);
    let (least, greatest) = (
        positive().fold(f64::MAX, f64::min),
        positive().fold(0.0, f64::max),
    );
    if greatest <= 0.0 {
        return Ok(Markup::new());
    }
    let logarithmic = greatest / least > WIDE;
    let x = match Axis::log("time", values(), seconds) {
        Some(axis) if logarithmic => axis,
        _ => Axis::linear("time", values(), seconds),
    };
    let y = Axis::linear("share of the runs", [1.0], |share| {
        format!("{:.0} %", share * 100.0)
    });
    let curves = series.iter().enumerate().map(|(index, (_, values))| {
        let first = values.iter().copied().fold(f64::MAX, f64::min);
        Curve {
            name: (index + 1).to_string(),
            points: distribution(values, first),
            look: Look::of(index),
            dashed: false,
        }
    });
    let drawing = Curves {
        title: title.to_owned(),
        x,
        y,
        curves: curves.collect(),
        tags: Tags::Above,
    };
    let caption = if logarithmic {
        "A line is at the share of the runs that took at most so long. The axis of time is logarithmic."
    } else {
        "A line is at the share of the runs that took at most so long."
    };
    let key = line_key(series.iter().map(|series| series.0.as_str()).enumerate());
    Ok(Figure {
        title: &drawing.title,
        drawing: drawing.svg()?,
        key,
        values: series.iter().map(of_times).collect(),
        caption,
        record,
        noise,
    }
    .html())
}

/// Returns a series' name, with its median and its slowest run.
fn of_times((name, times): &(String, Vec<f64>)) -> [String; 2] {
    let all = Statistics::of(times.iter().copied());
    let median = seconds(all.median);
    let slowest = seconds(times.iter().copied().fold(0.0, f64::max));
    [name.clone(), format!("median {median}, maximum {slowest}")]
}
