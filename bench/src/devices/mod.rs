//! The runtime over devices: overhead of its queue, its checks and its seam, and each device
//! against this machine's cores.
//!
//! | row | content |
//! |---|---|
//! | `throttled/share` | time that the sum of two unlike devices' rates would give for 200 jobs of all kinds, as a share of the jobs' time |
//! | `overlap/N shards` | commitments to N shards on a device during the rows of the next shard, against the same work in turns |
//! | `seam/msm-10` | a multiplication of 2^10 scalars through the runtime, beyond the direct call |
//! | `prover/runtime` | the embedded batch proved through the runtime, and by direct calls |
//! | `prover/share` | median of direct to scheduled time, over pairs of proofs |
//! | `faults/...` | 5,000 jobs on two devices with a fault in one answer of ten |
//! | `distrust/...` | checks of a device's answers, relative to the time of its jobs |
//! | `prove/...` | with `--prove`: whole proofs, on the cores alone and with each device beside them, one shard at a time and two, with busy shares and the critical path |
//! | `DEVICE/...` | a device named by `--device`, against this machine's cores, and the parts of a call's time |

mod compare;
mod faults;
mod overlap;
mod proof;
mod throttled;

use std::sync::Arc;
use std::time::{Duration, Instant};

use zkfabric_host::devices::Selection;
use zkfabric_host::runtime::Options;
use zkfabric_host::{Backend, Direction, Runtime, Scalars, cpu};

use crate::Error;
use crate::args::Devices;
use crate::inputs::{elements, points};
use crate::kernels::Event;
use crate::machine;
use crate::noise::Watch;
use crate::prover;
use crate::report::{Clock, Record, Row, Statistics};

/// A part of the measurements: the prefix of its rows' names, and the function that makes them.
type Part<'a> = (&'static str, &'a dyn Fn() -> Result<Vec<Row>, Error>);

/// Measures the rows that `args` selects and shows them.
///
/// # Errors
/// A named device is missing, a result is wrong, or `show` fails.
pub fn run(
    args: &Devices,
    mut show: impl FnMut(Event<'_>) -> Result<(), Error>,
) -> Result<Record, Error> {
    let mut machine = machine::read();
    show(Event::Computer(&machine))?;
    let mut rows = Vec::new();
    let mut keep = |new: Vec<Row>| -> Result<(), Error> {
        for row in new {
            show(Event::Row(&row))?;
            rows.push(row);
        }
        Ok(())
    };
    let parts: [Part<'_>; 6] = [
        ("throttled", &throttled::rows),
        ("overlap", &overlap::rows),
        ("seam", &seam),
        ("distrust", &distrust),
        ("faults", &faults::rows),
        ("prover", &|| through_the_runtime(args.quick)),
    ];
    for (name, part) in parts {
        if args.rows.wants(name) {
            let watch = Watch::start();
            let new = part()?;
            let others = watch.others();
            keep(new.into_iter().map(|row| row.beside(others)).collect())?;
        }
    }
    if args.prove {
        keep(proof::rows(args)?)?;
    }
    for name in &args.names {
        let selection: Selection = name.parse().map_err(|_| Error::Device(name.clone()))?;
        let (device, new) = compare::rows(name, &selection, args)?;
        machine.configuration.insert(name.clone(), device);
        keep(new)?;
    }
    Ok(machine::record("devices", machine, rows))
}

/// Repetitions of a short call.
const CALLS: u32 = 200;
/// Rounds of repetitions.
const ROUNDS: usize = 9;

/// Measures a short multiplication, directly and through runtimes without and with another device.
fn seam() -> Result<Vec<Row>, Error> {
    const LOG_N: u32 = 10;
    let (bases, scalars) = (points(1, 1 << LOG_N), elements(2, 1 << LOG_N));
    let direct = cpu();
    let alone = Runtime::new(Vec::new(), Options::default())?;
    let beside = Runtime::new(vec![cpu()], Options::default())?;
    let backends: [&dyn Backend; 3] = [direct.as_ref(), &alone, &beside];
    let mut calls = Vec::new();
    for backend in backends {
        calls.push((backend, backend.load_bases(bases.clone())?, Vec::new()));
    }
    for _ in 0..ROUNDS {
        for (backend, bases, times) in &mut calls {
            let begin = Instant::now();
            for _ in 0..CALLS {
                backend.msm(bases, &[Scalars::Field(&scalars)])?;
            }
            times.push(begin.elapsed() / CALLS);
        }
    }
    let figures = calls
        .into_iter()
        .map(|(_, _, times)| Statistics::of_times(times));
    let figures: Vec<Statistics> = figures.collect();
    let [direct, alone, beside] = figures.as_slice() else {
        return Ok(Vec::new());
    };
    let micro = |figure: &Statistics| figure.beyond(direct).map(|seconds| seconds * 1e6);
    let row = |name, figure| Row::new(name, "us", micro(figure), Clock::Wall).at_most(Some(50.0));
    Ok(vec![
        row("seam/msm-10/cpu alone", alone),
        row("seam/msm-10/beside a device", beside),
    ])
}

/// Number of jobs whose checks are measured.
const CHECKED: usize = 400;

/// Measures the checks of a device that is as fast as this machine's cores.
fn distrust() -> Result<Vec<Row>, Error> {
    const LOG_N: u32 = 16;
    let n = 1 << LOG_N;
    let (bases, scalars) = (points(1, n), elements(2, n));
    let messages = vec![vec![7_u8; 64]; n];
    let messages: Vec<&[u8]> = messages.iter().map(Vec::as_slice).collect();
    let share = |name: &str, call: &dyn Fn(&Runtime) -> Result<(), Error>| {
        let mut options = Options::default();
        options.cpu_works = false;
        options.probation = 0;
        let runtime = Runtime::new(vec![cpu()], options)?;
        call(&runtime)?;
        let report = runtime.report();
        let device = report.get(1);
        let (busy, checked) = device.map_or((1.0, 0.0), |device| {
            (device.busy.as_secs_f64(), device.checked.as_secs_f64())
        });
        let percent = 100.0 * checked / (busy - checked);
        let row = Row::single(format!("distrust/{name}"), "%", percent, Clock::Wall);
        Ok::<Row, Error>(row.at_most(Some(2.0)))
    };
    let msm = |columns: usize, jobs: usize| {
        let scalars = &scalars;
        let bases = &bases;
        move |runtime: &Runtime| -> Result<(), Error> {
            let bases = runtime.load_bases(bases.clone())?;
            let columns = vec![Scalars::Field(scalars); columns];
            for _ in 0..jobs {
                runtime.msm(&bases, &columns)?;
            }
            Ok(())
        }
    };
    Ok(vec![
        share("msm-16", &msm(1, CHECKED / 2))?,
        share("msm-16/8 columns", &msm(8, CHECKED / 16))?,
        share("ntt-16", &|runtime| {
            let mut columns = [scalars.clone()];
            for _ in 0..CHECKED {
                runtime.ntt(&mut columns, Direction::Forward, None)?;
            }
            Ok(())
        })?,
        share("keccak-16", &|runtime| {
            for _ in 0..CHECKED {
                runtime.keccak256(&messages)?;
            }
            Ok(())
        })?,
    ])
}

/// Proves in turns, directly and through the runtime.
fn through_the_runtime(quick: bool) -> Result<Vec<Row>, Error> {
    let direct = prover::embedded(cpu())?;
    let runtime = Runtime::new(Vec::new(), Options::default())?;
    let scheduled = prover::embedded(Arc::new(runtime))?;
    let mut times = [Vec::new(), Vec::new()];
    let mut shares = Vec::new();
    for round in 0..if quick { 4 } else { 24 } {
        let mut seconds = [0.0; 2];
        // The second proof of a pair finds different free memory than the first.
        for which in if round % 2 == 0 { [0, 1] } else { [1, 0] } {
            let begin = Instant::now();
            match which {
                0 => direct()?,
                _ => scheduled()?,
            }
            times[which].push(begin.elapsed());
            seconds[which] = begin.elapsed().as_secs_f64();
        }
        let [direct, scheduled] = seconds;
        shares.push(100.0 * direct / scheduled);
    }
    // Neighbours on a shared machine cost a proof more than the bound, but both proofs of a pair
    // meet much the same neighbours.
    shares.sort_by(f64::total_cmp);
    let share = shares.get(shares.len() / 2).copied().unwrap_or_default();
    let [direct, scheduled] = times.map(|times: Vec<Duration>| Statistics::of_times(times));
    Ok(vec![
        Row::new("prover/runtime", "s", scheduled, Clock::Wall).against("direct", direct),
        Row::single("prover/share", "%", share, Clock::Wall).at_least(Some(98.0)),
    ])
}
