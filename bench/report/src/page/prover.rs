//! The prover: time and memory against the number of instructions.

use super::chart::{Axis, Look, Point, Scatter};
use super::figure::Figure;
use super::html::Markup;
use super::number::{count, digits, gib, seconds, with_unit};
use super::table::{Column, Table};
use super::{Page, Section};
use crate::Error;
use crate::schema::{Noise, Record};

/// Cost of a proof. Memory is absent where the system does not say.
#[derive(Debug, Clone)]
struct Proof {
    name: String,
    instructions: f64,
    seconds: f64,
    memory_gib: Option<f64>,
    noise: Noise,
}

const COLUMNS: [Column<'_>; 5] = [
    Column::Token("Batch"),
    Column::Number("Instructions"),
    Column::Number("Time, s"),
    Column::Number("Memory, GiB"),
    Column::Number("Instructions/s"),
];

pub(super) fn section(page: &Page<'_>) -> Result<Option<Section>, Error> {
    let mut body = Markup::new();
    for record in page.of("prover") {
        body = body.then(&plots(record, &proofs_of_rows(record), "proof")?);
    }
    for record in page.of("latency") {
        body = body.then(&plots(
            record,
            &proofs_of_batches(record),
            "whole way to the final proof, median",
        )?);
    }
    Ok(Section::unless_empty(
        "prover",
        "Prover: time and memory against instructions",
        body,
    ))
}

/// Reads rows `BATCH/wall`, `BATCH/instructions` and `BATCH/memory`.
fn proofs_of_rows(record: &Record) -> Vec<Proof> {
    let value = |name: &str, part: &str, unit: &str| {
        let row = record.row(&format!("{name}/{part}"))?;
        (row.unit == unit).then(|| row.figure())
    };
    let proofs = record.rows.iter().filter_map(|row| {
        let name = row.name.strip_suffix("/wall").filter(|_| row.unit == "s")?;
        Some(Proof {
            name: name.to_owned(),
            instructions: value(name, "instructions", "M")? * 1e6,
            seconds: row.figure(),
            memory_gib: value(name, "memory", "GiB"),
            noise: row.noise,
        })
    });
    proofs.collect()
}

fn proofs_of_batches(record: &Record) -> Vec<Proof> {
    let measured = record.batches.iter().filter(|batch| !batch.runs.is_empty());
    let proofs = measured.map(|batch| Proof {
        name: batch.name.clone(),
        instructions: batch.instructions as f64,
        seconds: batch.latency().median,
        memory_gib: batch.peak_memory_bytes.map(gib),
        noise: worst(batch.runs.iter().map(|run| run.noise)),
    });
    proofs.collect()
}

/// A median is as noisy as its noisiest repetition.
fn worst(noise: impl IntoIterator<Item = Noise>) -> Noise {
    let rank = |noise: &Noise| match noise {
        Noise::Clean => 0,
        Noise::Unknown => 1,
        Noise::Noisy => 2,
    };
    noise.into_iter().max_by_key(rank).unwrap_or(Noise::Unknown)
}

fn plots(record: &Record, proofs: &[Proof], what: &str) -> Result<Markup, Error> {
    if proofs.is_empty() {
        return Ok(Markup::new());
    }
    let times = proofs.iter().map(|proof| (proof, Some(proof.seconds)));
    let time = plot(record, ("Time", what), times, seconds)?;
    let memory = proofs.iter().map(|proof| (proof, proof.memory_gib));
    let memory = plot(record, ("Memory", what), memory, |gib| {
        with_unit(gib, "GiB")
    })?;
    let mut table = Table::new(&format!("Time and memory: {what}."), &COLUMNS);
    for proof in proofs {
        let rate = proof.instructions / proof.seconds;
        let cells = [
            proof.name.clone(),
            count(proof.instructions as u64),
            digits(proof.seconds),
            proof.memory_gib.map(digits).unwrap_or_default(),
            if proof.seconds > 0.0 {
                digits(rate)
            } else {
                String::new()
            },
        ];
        table.row(&COLUMNS, cells.iter().map(|cell| Markup::text(cell)));
    }
    Ok(time.then(&memory).then(&table.html()))
}

fn plot<'a>(
    record: &Record,
    (quantity, what): (&str, &str),
    values: impl Iterator<Item = (&'a Proof, Option<f64>)>,
    label: impl Fn(f64) -> String,
) -> Result<Markup, Error> {
    let known = values.filter_map(|(proof, value)| Some((proof, value?)));
    let known: Vec<(&Proof, f64)> = known
        .filter(|(proof, value)| *value > 0.0 && proof.instructions > 0.0)
        .collect();
    let millions = |instructions: f64| format!("{} M", digits(instructions / 1e6));
    let x = Axis::log(
        "instructions of the guest",
        known.iter().map(|known| known.0.instructions),
        millions,
    );
    let y = Axis::log(
        &quantity.to_lowercase(),
        known.iter().map(|known| known.1),
        &label,
    );
    let (Some(x), Some(y)) = (x, y) else {
        return Ok(Markup::new());
    };
    let title = format!("{quantity} against instructions: {what}");
    let points = known.iter().map(|(proof, value)| Point {
        name: proof.name.clone(),
        at: (proof.instructions, *value),
        look: Look::of(0),
    });
    let drawing = Scatter {
        title,
        x,
        y,
        points: points.collect(),
    };
    let values = known.iter().map(|(proof, value)| {
        let at = millions(proof.instructions);
        [proof.name.clone(), format!("{} for {at}", label(*value))]
    });
    Ok(Figure {
        title: &drawing.title,
        drawing: drawing.svg()?,
        key: Markup::new(),
        values: values.collect(),
        caption: "Both axes are logarithmic.",
        record,
        noise: known.iter().map(|known| known.0.noise).collect(),
    }
    .html())
}
