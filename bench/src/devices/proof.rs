//! Whole proofs on devices, with one shard at a time and with two: seconds, busy shares of cores
//! and devices, and the critical path, from the timelines of processes that prove.

use std::fs;
use std::path::Path;
use std::process::Command;
use std::time::Duration;

use serde::Deserialize;
use zkfabric_batch::BatchFile;
use zkfabric_batch::example::{self, Repetition, SEED};
use zkfabric_timeline::Summary;

use crate::Error;
use crate::args::Devices;
use crate::node::OWN;
use crate::noise::Watch;
use crate::report::{Clock, Row, Statistics};

/// What the rows begin with.
const NAME: &str = "prove";
/// Batches.
const BATCHES: [&str; 2] = ["hundred.json", "swaps.json"];
/// The batch of `--quick`, whose proof is wrapped otherwise.
const SMALL: &str = "small.json";
/// The longest batch: its name and its transfers of ether.
const LONG: (&str, usize) = ("transfers-1000.json", 1_000);
/// Shards that are proved at once.
const SHARDS: [u8; 2] = [1, 2];
/// The machine's own cores.
const CORES: &str = "cpu";
/// Least share of the critical path of a part with a row.
const SHARE: f64 = 0.01;

/// A run's report.
#[derive(Debug, Deserialize)]
struct Report {
    repetitions: Vec<f64>,
    timeline: Summary,
    wrapped: Option<Wrapped>,
}

/// A run's report of the proof for a contract.
#[derive(Debug, Deserialize)]
struct Wrapped {
    seconds: WrapSeconds,
}

/// Seconds from a proof to the proof for a contract.
#[derive(Debug, Deserialize)]
struct WrapSeconds {
    first: f64,
    second: f64,
    rows: f64,
    last: f64,
}

impl WrapSeconds {
    fn sum(&self) -> f64 {
        self.first + self.second + self.rows + self.last
    }
}

/// A batch to prove.
struct Subject {
    name: String,
    batch: BatchFile,
    /// Whether its proof is wrapped too.
    wraps: bool,
}

/// Devices of a run, and the shards that it proves at once.
#[derive(Debug, Clone)]
struct Way {
    devices: String,
    shards: u8,
}

impl Way {
    /// Returns what stands in a row's name.
    fn name(&self) -> String {
        let Self { devices, shards } = self;
        match shards {
            1 => devices.clone(),
            _ => format!("{devices}/{shards} shards"),
        }
    }
}

/// Returns the rows of the batches, on the cores alone and then with each named device beside them.
///
/// # Errors
/// A proof fails.
pub(super) fn rows(args: &Devices) -> Result<Vec<Row>, Error> {
    let folder = tempfile::tempdir().map_err(Error::Output)?;
    let beside = args.names.iter().map(|name| format!("{CORES},{name}"));
    let devices = [CORES.to_owned()].into_iter().chain(beside);
    let ways = devices.flat_map(|devices| {
        SHARDS.map(|shards| Way {
            devices: devices.clone(),
            shards,
        })
    });
    let ways: Vec<Way> = ways.collect();
    let mut rows = Vec::new();
    for Subject { name, batch, wraps } in subjects(args.quick)? {
        let text = batch.to_json();
        let text = text.map_err(|source| Error::batch(&name, source))?;
        let path = folder.path().join(&name);
        fs::write(&path, text).map_err(|source| Error::Write {
            path: path.clone(),
            source,
        })?;
        let mut alone: Option<Report> = None;
        // Wrapped proofs of batches have one shard.
        for way in ways.iter().filter(|way| way.shards == 1 || !wraps) {
            let name = format!("{NAME}/{name}/{}", way.name());
            if !args.rows.wants(&name) {
                continue;
            }
            let watch = Watch::start();
            let report = prove(&path, way, wraps, folder.path())?;
            // The process that proves is a part of this.
            let cpu = report.timeline.busy_cores * report.timeline.seconds;
            let others = watch.others_beside(Duration::from_secs_f64(cpu));
            let of_run = of_run(&name, &report, alone.as_ref());
            rows.extend(of_run.into_iter().map(|row| row.beside(others)));
            // The first way: the cores, with one shard at a time.
            alone.get_or_insert(report);
        }
    }
    Ok(rows)
}

/// Returns the batches, named as their files.
fn subjects(quick: bool) -> Result<Vec<Subject>, Error> {
    let examples = example::all(SEED).map_err(|source| Error::batch("the examples", source))?;
    let chosen = examples.into_iter().filter(|example| {
        let name = &*example.file_name;
        name == SMALL || (!quick && BATCHES.contains(&name))
    });
    let chosen = chosen.map(|example| Subject {
        wraps: !quick && example.file_name == SMALL,
        name: example.file_name,
        batch: example.batch,
    });
    let mut subjects: Vec<Subject> = chosen.collect();
    if !quick {
        let (name, count) = LONG;
        let batch = example::repeated(Repetition::Transfers, SEED, count);
        subjects.push(Subject {
            name: name.to_owned(),
            batch: batch.map_err(|source| Error::batch(name, source))?,
            wraps: false,
        });
    }
    Ok(subjects)
}

/// Returns the rows of one run; `alone` is the run of the cores alone.
fn of_run(name: &str, report: &Report, alone: Option<&Report>) -> Vec<Row> {
    let Report {
        repetitions,
        timeline,
        wrapped,
    } = report;
    let single = |part: String, unit: &str, value: f64, clock| {
        Row::single(format!("{name}/{part}"), unit, value, clock)
    };
    let beside = |part: &str, seconds: f64, alone: Option<f64>| {
        let row = single(part.to_owned(), "s", seconds, Clock::Wall);
        match alone {
            Some(alone) => row.against("cores alone", Statistics::once(alone)),
            None => row,
        }
    };
    let seconds = repetitions.first().copied().unwrap_or_default();
    let of_cores = alone.and_then(|alone| alone.repetitions.first().copied());
    let mut rows = vec![beside("proved", seconds, of_cores)];
    if let Some(wrapped) = wrapped {
        let of_cores = alone.and_then(|alone| Some(alone.wrapped.as_ref()?.seconds.sum()));
        rows.push(beside("wrapped", wrapped.seconds.sum(), of_cores));
    }
    let cores = timeline.busy_cores;
    rows.push(single("busy cores".to_owned(), "cores", cores, Clock::None));
    for device in &timeline.devices {
        let part = format!("device {}/busy", device.device);
        rows.push(single(part, "%", 100.0 * device.busy, Clock::None));
    }
    let parts = timeline.path.iter().filter(|part| part.share >= SHARE);
    rows.extend(parts.map(|part| {
        let name = format!("path/{}", part.name);
        single(name, "s", part.seconds, Clock::Wall).share_of(timeline.seconds)
    }));
    rows
}

/// Proves a batch in a process of its own, and returns its report.
fn prove(batch: &Path, way: &Way, wraps: bool, folder: &Path) -> Result<Report, Error> {
    let program = std::env::current_exe().map_err(Error::Output)?;
    let path = |name: &str| folder.join(name);
    let mut command = Command::new(program);
    command.arg(OWN).args(["prove", "--json", "--quiet"]);
    command.arg(batch).args(["--device", &way.devices]);
    let shards = way.shards.to_string();
    command.args(["--shards-at-once", &shards]);
    if wraps {
        command.arg(format!("--wrap={}", path("final.proof").display()));
    }
    command.arg("--out").arg(path("proof"));
    command.arg("--next").arg(path("next.json"));
    command.arg("--timeline").arg(path("timeline.json"));
    let output = command.output().map_err(Error::Output)?;
    if !output.status.success() {
        let said = String::from_utf8_lossy(&output.stderr).trim().to_owned();
        return Err(Error::Run { said });
    }
    Ok(serde_json::from_slice(&output.stdout)?)
}

#[cfg(test)]
mod tests {
    use zkfabric_timeline::{DeviceShare, PathPart};

    use super::*;

    #[test]
    fn a_run_has_its_shares_and_its_path() {
        let part = |name: &str, seconds: f64| PathPart {
            name: name.to_owned(),
            seconds,
            share: seconds / 8.0,
        };
        let summary = Summary {
            seconds: 8.0,
            cores: 4,
            busy_cores: 1.5,
            devices: vec![DeviceShare {
                device: 1,
                calls: 3,
                busy_seconds: 2.0,
                busy: 0.25,
                checked_seconds: 0.0,
            }],
            stages: Vec::new(),
            path: vec![
                part("fill", 6.0),
                part("msm on device 1", 1.99),
                part("open", 0.01),
            ],
            dropped_spans: 0,
        };
        let report = |proved: f64, last: f64| Report {
            repetitions: vec![proved],
            timeline: summary.clone(),
            wrapped: Some(Wrapped {
                seconds: WrapSeconds {
                    first: 1.0,
                    second: 2.0,
                    rows: 0.5,
                    last,
                },
            }),
        };
        let rows = of_run(
            "prove/small.json/cpu",
            &report(7.0, 0.5),
            Some(&report(14.0, 2.5)),
        );
        let found: Vec<_> = rows
            .iter()
            .map(|row| (row.name.as_str(), row.value))
            .collect();
        let expected = [
            ("prove/small.json/cpu/proved", 7.0),
            ("prove/small.json/cpu/wrapped", 4.0),
            ("prove/small.json/cpu/busy cores", 1.5),
            ("prove/small.json/cpu/device 1/busy", 25.0),
            ("prove/small.json/cpu/path/fill", 6.0),
            ("prove/small.json/cpu/path/msm on device 1", 1.99),
        ];
        assert_eq!(found, expected);
        let ratios = rows.iter().map(|row| row.ratio);
        assert!(ratios.take(3).eq([Some(2.0), Some(1.5), None]));
    }
}
