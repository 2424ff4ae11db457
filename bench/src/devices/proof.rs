//! Whole proofs on devices: seconds, busy shares of cores and devices, and the critical path, from
//! the timelines of processes that prove.

use std::fs;
use std::path::Path;
use std::process::Command;
use std::time::Duration;

use serde::Deserialize;
use zkfabric_batch::example::{self, SEED};
use zkfabric_timeline::Summary;

use crate::Error;
use crate::args::Devices;
use crate::node::OWN;
use crate::noise::Watch;
use crate::report::{Clock, Row, Statistics};

/// What the rows begin with.
const NAME: &str = "prove";
/// Batches, and that of `--quick`.
const BATCHES: [&str; 2] = ["hundred.json", "swaps.json"];
const SMALL: &str = "small.json";
/// The machine's own cores.
const CORES: &str = "cpu";
/// Least share of the critical path of a part with a row.
const SHARE: f64 = 0.01;

/// A run's report.
#[derive(Debug, Deserialize)]
struct Report {
    repetitions: Vec<f64>,
    timeline: Summary,
}

/// Returns the rows of the batches, on the cores alone and then with each named device beside them.
///
/// # Errors
/// A proof fails.
pub(super) fn rows(args: &Devices) -> Result<Vec<Row>, Error> {
    let folder = tempfile::tempdir().map_err(Error::Output)?;
    let examples = example::all(SEED).map_err(|source| Error::batch("the examples", source))?;
    let names = match args.quick {
        true => &[SMALL][..],
        false => &BATCHES[..],
    };
    let beside = args.names.iter().map(|name| format!("{CORES},{name}"));
    let devices: Vec<String> = [CORES.to_owned()].into_iter().chain(beside).collect();
    let mut rows = Vec::new();
    let chosen = examples.iter().filter(|e| names.contains(&&*e.file_name));
    for example in chosen {
        let text = example.batch.to_json();
        let text = text.map_err(|source| Error::batch(&example.file_name, source))?;
        let batch = folder.path().join(&example.file_name);
        fs::write(&batch, text).map_err(|source| Error::Write {
            path: batch.clone(),
            source,
        })?;
        let mut alone: Option<f64> = None;
        for devices in &devices {
            let name = format!("{NAME}/{}/{devices}", example.file_name);
            if !args.rows.wants(&name) {
                continue;
            }
            let watch = Watch::start();
            let report = prove(&batch, devices, folder.path())?;
            // The process that proves is a part of this.
            let cpu = report.timeline.busy_cores * report.timeline.seconds;
            let others = watch.others_beside(Duration::from_secs_f64(cpu));
            let of_run = of_run(&name, &report, alone);
            rows.extend(of_run.into_iter().map(|row| row.beside(others)));
            if devices == CORES {
                alone = report.repetitions.first().copied();
            }
        }
    }
    Ok(rows)
}

/// Returns the rows of one run; `alone` are the seconds of the cores alone.
fn of_run(name: &str, report: &Report, alone: Option<f64>) -> Vec<Row> {
    let Report {
        repetitions,
        timeline,
    } = report;
    let seconds = repetitions.first().copied().unwrap_or_default();
    let proved = Row::single(format!("{name}/proved"), "s", seconds, Clock::Wall);
    let mut rows = vec![match alone {
        Some(alone) => proved.against("cores alone", Statistics::once(alone)),
        None => proved,
    }];
    let single = |part: String, unit: &str, value: f64, clock| {
        Row::single(format!("{name}/{part}"), unit, value, clock)
    };
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
fn prove(batch: &Path, devices: &str, folder: &Path) -> Result<Report, Error> {
    let program = std::env::current_exe().map_err(Error::Output)?;
    let path = |name: &str| folder.join(name);
    let mut command = Command::new(program);
    command.arg(OWN).args(["prove", "--json", "--quiet"]);
    command.arg(batch).args(["--device", devices]);
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
        let report = Report {
            repetitions: vec![7.0],
            timeline: Summary {
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
            },
        };
        let rows = of_run("prove/small.json/cpu", &report, Some(14.0));
        let found: Vec<_> = rows
            .iter()
            .map(|row| (row.name.as_str(), row.value))
            .collect();
        let expected = [
            ("prove/small.json/cpu/proved", 7.0),
            ("prove/small.json/cpu/busy cores", 1.5),
            ("prove/small.json/cpu/device 1/busy", 25.0),
            ("prove/small.json/cpu/path/fill", 6.0),
            ("prove/small.json/cpu/path/msm on device 1", 1.99),
        ];
        assert_eq!(found, expected);
        assert_eq!(rows[0].ratio, Some(2.0));
    }
}
