//! Whole proofs of a workload, on all cores: time, stages, memory, size.

use std::time::Duration;

use zkfabric::memory::peak_bytes;
use zkfabric_air::{Permutation, permutation::BITS};
use zkfabric_prover::Stage;
use zkfabric_verifier::{Options, Proof};
use zkfabric_zkvm::{ExecutionProof, verify};

use super::{
    Session,
    sizes::Sizes,
    workload::{Subject, Workload},
};
use crate::{
    Error,
    measure::{Contest, Unit},
    noise::{Watch, forget_peak},
    report::{Clock, Row, Statistics},
};

/// One proof and its cost.
struct Sample {
    proved: ExecutionProof,
    wall: Duration,
    process: Duration,
    others: Option<f64>,
}

/// Number of rows per chip and in total, and derived numbers.
#[derive(Debug, Clone, Copy, Default)]
struct Counts {
    rows: u64,
    /// Values in main columns.
    main: u64,
    /// Values in main and fixed columns.
    cells: u64,
    messages: u64,
    /// Permutations of Keccak, padding included.
    permutations: u64,
    /// Values of the opened polynomials, one polynomial per shard.
    opened: u64,
}

/// Proves a subject several times and verifies a proof.
pub(super) fn run(
    session: &mut Session<'_>,
    subject: &Subject,
    repetitions: usize,
) -> Result<(), Error> {
    let name = &subject.workload.name;
    let row = |part: &str, unit: &str, value: f64, clock| {
        Row::single(format!("{name}/{part}"), unit, value, clock)
    };
    session.row(row("setup", "s", subject.setup.as_secs_f64(), Clock::Wall))?;
    let known = forget_peak();
    let samples = samples(subject, repetitions)?;
    let memory = peak_bytes().filter(|_| known);
    let Some(best) = samples.iter().min_by_key(|sample| sample.wall) else {
        return Ok(());
    };
    let beside = |row: Row| row.beside(best.others);
    let figure = |of: fn(&Sample) -> Duration| Statistics::of_times(samples.iter().map(of));
    let (wall, process) = (figure(|s| s.wall), figure(|s| s.process));
    let named = |part: &str| format!("{name}/{part}");
    session.row(beside(Row::new(named("wall"), "s", wall, Clock::Wall)))?;
    session.row(beside(Row::new(named("cpu"), "s", process, Clock::Cpu)))?;

    let instructions = best.proved.outcome.instructions;
    session.row(row(
        "instructions",
        "M",
        instructions as f64 / 1e6,
        Clock::None,
    ))?;
    transaction(session, subject, (instructions, process, best.others))?;
    let rate = |part, of: Statistics, clock| {
        let rate = |seconds: f64| instructions as f64 / seconds.max(1e-9) / 1e3;
        Row::rate(named(part), "k/s", of, rate, clock)
    };
    session.row(beside(rate("rate", wall, Clock::Wall)))?;
    session.row(beside(rate("rate/core", process, Clock::Cpu)))?;

    let proof = decoded(subject, &best.proved)?;
    let counts = counts(subject, &best.proved, &proof);
    sizes(session, (name, &best.proved, &counts))?;
    stages(session, (name, best, &counts))?;
    if let Some(bytes) = memory {
        let gib = bytes as f64 / f64::from(1 << 30);
        session.row(row("memory", "GiB", gib, Clock::None))?;
    }
    bytes(session, name, &proof, best.proved.proof.len())?;
    verification(session, subject, &best.proved.proof)
}

/// Writes the cost per transaction of the whole proof, everything counted: blocks, witness, output,
/// and the tail of the proof.
fn transaction(
    session: &mut Session<'_>,
    subject: &Subject,
    (instructions, process, others): (u64, Statistics, Option<f64>),
) -> Result<(), Error> {
    let Workload {
        name, transactions, ..
    } = &subject.workload;
    if *transactions == 0 {
        return Ok(());
    }
    let each = |whole: f64| whole / *transactions as f64;
    let thousands = each(instructions as f64) / 1e3;
    let named = |part: &str| format!("{name}/transaction/{part}");
    let row = Row::single(named("instructions"), "k", thousands, Clock::None);
    session.row(row)?;
    let cpu = process.map(each);
    session.row(Row::new(named("cpu"), "s", cpu, Clock::Cpu).beside(others))
}

fn samples(subject: &Subject, repetitions: usize) -> Result<Vec<Sample>, Error> {
    let mut samples: Vec<Sample> = Vec::with_capacity(repetitions);
    for _ in 0..repetitions {
        let watch = Watch::start();
        let proved = subject.prove()?;
        samples.push(Sample {
            proved,
            wall: watch.wall(),
            process: watch.process(),
            others: watch.others(),
        });
    }
    Ok(samples)
}

pub(super) fn decoded(subject: &Subject, proved: &ExecutionProof) -> Result<Proof, Error> {
    let key = subject.prover.key().verifying();
    let proof = Proof::from_bytes(key, &proved.proof);
    proof.map_err(|error| subject.failed(error))
}

fn counts(subject: &Subject, proved: &ExecutionProof, proof: &Proof) -> Counts {
    let airs = &subject.prover.key().chip_set().airs;
    let mut counts = Counts::default();
    for chip in &proved.chips {
        let air = airs.iter().find(|air| air.name == chip.chip);
        let main = air.map_or(0, |air| air.main.len());
        if let Some(Some(Permutation::Bits)) = air.map(|air| &air.permutation) {
            counts.permutations += chip.rows / BITS as u64;
        }
        counts.rows += chip.rows;
        counts.main += chip.rows * main as u64;
        counts.cells += chip.rows * chip.columns as u64;
        counts.messages += chip.rows * chip.messages as u64;
    }
    let shards = proof.shards.iter();
    counts.opened = shards.map(|(c, _)| 1_u64 << c.log_stack.min(63)).sum();
    counts
}

/// Writes the sizes of the proved execution.
fn sizes(
    session: &mut Session<'_>,
    (name, proved, counts): (&str, &ExecutionProof, &Counts),
) -> Result<(), Error> {
    let millions = |n: u64| (n as f64 / 1e6, "M");
    for (part, (value, unit)) in [
        ("shards", (proved.shards as f64, "")),
        ("stacks", (proved.stacks as f64, "")),
        ("rows", millions(counts.rows)),
        ("cells", millions(counts.main)),
        ("messages", millions(counts.messages)),
    ] {
        let name = format!("{name}/{part}");
        session.row(Row::single(name, unit, value, Clock::None))?;
    }
    Ok(())
}

/// Writes the wall-clock time by stage with its share of the whole, the cores that a stage keeps
/// busy, and processor time per unit of a stage's work. The stages exclude the first execution,
/// hashing, and freeing memory.
fn stages(
    session: &mut Session<'_>,
    (name, sample, counts): (&str, &Sample, &Counts),
) -> Result<(), Error> {
    let (proved, whole) = (&sample.proved, sample.wall.as_secs_f64());
    let of_stages = Stage::ALL.map(|stage| (stage.name(), proved.report.stage(stage)));
    let mut times = vec![
        ("run", proved.execute_time),
        ("trace", proved.trace_time),
        ("verify", proved.verify_time),
    ];
    times.splice(2..2, of_stages);
    let covered: Duration = times.iter().map(|time| time.1).sum();
    times.push(("other", sample.wall.saturating_sub(covered)));
    for (stage, time) in times {
        let name = format!("{name}/stage/{stage}");
        let row = Row::single(name, "s", time.as_secs_f64(), Clock::Wall);
        session.row(row.share_of(whole).beside(sample.others))?;
    }
    let cores = |part: &str, process: Duration, wall: Duration| {
        let cores = process.as_secs_f64() / wall.as_secs_f64().max(1e-9);
        let name = format!("{name}/cores/{part}");
        Row::single(name, "", cores, Clock::None).beside(sample.others)
    };
    session.row(cores("all", sample.process, sample.wall))?;
    for stage in Stage::ALL {
        if let Some(process) = proved.report.by_clock(stage) {
            session.row(cores(stage.name(), process, proved.report.stage(stage)))?;
        }
    }
    let all = sample.process.as_secs_f64();
    for (stages, part, unit_count) in units(counts) {
        let by_clock = |stage: &Stage| proved.report.by_clock(*stage);
        let times: Option<Duration> = stages.iter().map(by_clock).sum();
        let Some(time) = times.filter(|_| unit_count > 0) else {
            continue;
        };
        let seconds = time.as_secs_f64();
        let name = format!("{name}/{part}");
        let row = Row::single(name, "ns", seconds * 1e9 / unit_count as f64, Clock::Cpu);
        let share = (all > 0.0).then(|| seconds / all);
        session.row(Row { share, ..row }.beside(sample.others))?;
    }
    Ok(())
}

/// Returns the stages, the row's name and the number of units.
const fn units(counts: &Counts) -> [(&'static [Stage], &'static str, u64); 6] {
    [
        (&[Stage::Commit], "commit/cell", counts.main),
        (
            &[Stage::Tree, Stage::Layers],
            "fractions/message",
            counts.messages,
        ),
        (
            &[Stage::Permutations],
            "permutations/permutation",
            counts.permutations,
        ),
        (&[Stage::Rows], "rows/row", counts.rows),
        (&[Stage::Reduction], "reduction/cell", counts.cells),
        (&[Stage::Open], "open/value", counts.opened),
    ]
}

/// Writes the proof's bytes by section.
fn bytes(session: &mut Session<'_>, name: &str, proof: &Proof, length: usize) -> Result<(), Error> {
    let kb = |bytes: usize| bytes as f64 / 1e3;
    let row = |name: String, bytes| Row::single(name, "kB", kb(bytes), Clock::None);
    session.row(row(format!("{name}/proof"), length))?;
    for (section, bytes) in Sizes::of(proof).sections() {
        let row = row(format!("{name}/proof/{section}"), bytes);
        session.row(row.share_of(kb(length)))?;
    }
    Ok(())
}

/// Measures verification on one core.
fn verification(session: &mut Session<'_>, subject: &Subject, proof: &[u8]) -> Result<(), Error> {
    let name = format!("{}/verify", subject.workload.name);
    let mut contest = Contest::new(session.effort());
    let of = contest.add(&session.single, || {
        let allow = Options {
            allow_insecure_srs: true,
        };
        let verified = verify(subject.prover.key(), proof, allow);
        verified.map(drop).map_err(|error| subject.failed(error))
    });
    let times = contest.run()?;
    session.row(times.row(&name, of, Unit::Ms, 1))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_stage_has_its_unit() {
        let counted = Counts {
            rows: 1,
            main: 2,
            cells: 3,
            messages: 4,
            permutations: 5,
            opened: 6,
        };
        let units = units(&counted);
        for stage in Stage::ALL {
            let of_stage = units.iter().filter(|unit| unit.0.contains(&stage));
            assert_eq!(of_stage.count(), 1, "{}", stage.name());
        }
        assert!(units.iter().all(|unit| unit.2 > 0));
    }
}
