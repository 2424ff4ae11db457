//! Batches in readable form: one line each, then the stages of their time, then answers.

use std::io::{self, Write};

use crate::report::{Batch, Noise, Record, digits};

/// Writes batches, stages and rows.
///
/// # Errors
/// `out` cannot be written to.
pub fn write(record: &Record, out: &mut dyn Write) -> io::Result<()> {
    for line in record.machine.lines() {
        writeln!(out, "{line}")?;
    }
    writeln!(
        out,
        "\n{:<22} {:>9} {:>8} {:>8} {:>7} {:>7} {:>7} {:>8} {:>8} {:>7} {:>6}  bottleneck",
        "batch",
        "gas",
        "data",
        "instr.",
        "median",
        "p90",
        "p99",
        "core-s",
        "proof",
        "memory",
        "runs"
    )?;
    for batch in &record.batches {
        line(batch, out)?;
    }
    for batch in &record.batches {
        writeln!(out, "\n{}", batch.name)?;
        let whole = batch.latency().median;
        for stage in batch.stages() {
            let times = batch.stage(stage);
            let share = 100.0 * times.median / whole.max(f64::MIN_POSITIVE);
            writeln!(
                out,
                "  {stage:<26} {:>8.3} s median {:>8.3} least {:>8.3} p99 {share:>5.1} %",
                times.median, times.min, times.p99
            )?;
        }
    }
    if !record.rows.is_empty() {
        writeln!(out)?;
    }
    for row in &record.rows {
        let value = if row.value < 0.01 && row.value > 0.0 {
            format!("{:.2e}", row.value)
        } else {
            digits(row.value)
        };
        let line = format!("{:<42} {value:>10} {}", row.name, row.unit);
        writeln!(out, "{}", line.trim_end())?;
    }
    let runs = record.batches.iter().flat_map(|batch| &batch.runs);
    let noisy = runs.clone().filter(|run| run.noise == Noise::Noisy);
    let most = noisy
        .clone()
        .filter_map(|run| run.others)
        .fold(0.0, f64::max);
    match noisy.count() {
        0 => Ok(()),
        n => writeln!(
            out,
            "\n* {n} of {} runs are noisy: other work kept up to {most:.1} cores busy meanwhile",
            runs.count()
        ),
    }
}

fn line(batch: &Batch, out: &mut dyn Write) -> io::Result<()> {
    let latency = batch.latency();
    let cores = batch
        .core_seconds()
        .map_or_else(String::new, |s| digits(s.median));
    let memory = batch.peak_memory_bytes;
    let memory = memory.map_or_else(String::new, |bytes| {
        format!("{:.2} G", bytes as f64 / f64::from(1 << 30))
    });
    let noisy = batch.runs.iter().any(|run| run.noise == Noise::Noisy);
    let bottleneck = batch
        .bottleneck()
        .map_or_else(String::new, |(stage, share)| {
            format!("{stage} {:.0} %", 100.0 * share)
        });
    writeln!(
        out,
        "{:<22} {:>8.2}M {:>7.1}k {:>7.2}M {:>7} {:>7} {:>7} {cores:>8} {:>7.0}k {memory:>7} {:>6}  {bottleneck}{}",
        batch.name,
        batch.gas as f64 / 1e6,
        batch.calldata_bytes as f64 / 1e3,
        batch.instructions as f64 / 1e6,
        digits(latency.median),
        digits(latency.p90),
        digits(latency.p99),
        batch.proof_bytes as f64 / 1e3,
        batch.runs.len(),
        if noisy { " *" } else { "" }
    )
}

#[cfg(test)]
mod tests {
    use zkfabric_report::schema::{Run, Stage, noise};

    use super::*;
    use crate::{
        machine,
        report::{Clock, Row},
    };

    #[test]
    fn a_batch_has_its_line_its_stages_and_its_noise() {
        let stage = |name: &str, start_s, wall_s| Stage {
            name: name.to_owned(),
            start_s,
            wall_s,
            cpu_s: Some(wall_s),
        };
        let batch = Batch {
            name: "swaps/3".to_owned(),
            workload: "swaps".to_owned(),
            transactions: 3,
            transaction_bytes: 900,
            calldata_bytes: 600,
            gas: 264_000,
            instructions: 560_000,
            shards: 1,
            device: "cpu".to_owned(),
            threads: 2,
            runs: vec![Run {
                stages: vec![stage("guest", 0.0, 1.0), stage("commitments", 1.0, 3.0)],
                others: Some(0.7),
                noise: noise(Some(0.7)),
                joules: None,
            }],
            proof_bytes: 130_000,
            final_bytes: Some(992),
            verification_gas: None,
            peak_memory_bytes: None,
        };
        let rows = vec![Row::single(
            "swaps/3/price/transaction",
            "USD",
            0.0001,
            Clock::None,
        )];
        let record = Record {
            batches: vec![batch],
            ..Record::new("latency", String::new(), machine::read(), rows)
        };
        let mut text = Vec::new();
        write(&record, &mut text).unwrap();
        let text = String::from_utf8(text).unwrap();
        let line = text
            .lines()
            .find(|line| line.starts_with("swaps/3"))
            .unwrap();
        assert!(line.contains("commitments 75 % *"), "{line}");
        assert!(text.contains("1.00e-4 USD"), "{text}");
        assert!(text.contains("1 of 1 runs are noisy"), "{text}");
    }
}
