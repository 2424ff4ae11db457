//! All figures of a record as rows.

use crate::report::{Batch, Clock, Noise, Record, Row};

/// Returns the rows of a record, and rows of its chips and of its batches: a batch's latency is
/// `NAME/latency`, that of a stage `NAME/stage/STAGE`.
#[must_use]
pub fn figures(record: &Record) -> Vec<Row> {
    let mut rows = record.rows.clone();
    for chip in &record.chips {
        let name = format!("chip/{}", chip.name);
        rows.push(Row::single(name, "core-s", chip.seconds, Clock::Cpu));
    }
    for batch in &record.batches {
        let mut row = |name: String, figure| {
            let mut row = Row::new(name, "s", figure, Clock::Wall);
            row.noise = noise(batch);
            rows.push(row);
        };
        row(format!("{}/latency", batch.name), batch.latency());
        for stage in batch.stages() {
            row(format!("{}/stage/{stage}", batch.name), batch.stage(stage));
        }
    }
    rows
}

/// Returns the worst noise of a batch's repetitions.
fn noise(batch: &Batch) -> Noise {
    let mut all = batch.runs.iter().map(|run| run.noise);
    if batch.runs.iter().any(|run| run.noise == Noise::Noisy) {
        Noise::Noisy
    } else if all.all(|noise| noise == Noise::Clean) {
        Noise::Clean
    } else {
        Noise::Unknown
    }
}
