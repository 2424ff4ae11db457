//! Comparison of a device with this machine's cores, call by call in turns.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use zkfabric_host::devices::{self, Selection};
use zkfabric_host::runtime::{JobRecord, Options};
use zkfabric_host::{Backend, Direction, Error as HostError, Scalars, cpu};

use crate::Error;
use crate::args::Devices;
use crate::inputs::{elements, points};
use crate::noise::Watch;
use crate::report::{Clock, Row, Statistics};

/// Approximate time for the repetitions of a row.
const BUDGET: Duration = Duration::from_secs(3);

/// Kernel, log2 of scalars, values or messages, and the maximum slowdown of a CPU device against
/// the cores.
const CALLS: [(Call, u32, Option<f64>); 8] = [
    (Call::Keccak, 16, Some(2.0)),
    (Call::Msm, 16, Some(6.0)),
    (Call::Ntt, 18, Some(6.0)),
    (Call::Msm, 20, None),
    (Call::Ntt, 20, None),
    (Call::Msm, 22, None),
    (Call::Msm, 24, None),
    (Call::Ntt, 24, None),
];

#[derive(Debug, Clone, Copy)]
enum Call {
    Msm,
    Ntt,
    Keccak,
}

impl Call {
    const fn name(self) -> &'static str {
        match self {
            Self::Msm => "msm",
            Self::Ntt => "ntt",
            Self::Keccak => "keccak",
        }
    }
}

/// Records of calls, from the runtime.
type Records = Arc<Mutex<Vec<JobRecord>>>;

/// Time of a call in the runtime: the total, and the record of its job.
type Time = (Duration, Option<JobRecord>);

/// Selects a part of a call's time from the total and the job's record.
type Part = fn(Duration, &JobRecord) -> Duration;

/// Parts of a call's time.
const PARTS: [(&str, Part); 4] = [
    ("copies", |_, record| record.copied),
    ("transfers", |_, record| record.transfer),
    ("computing", |_, record| record.kernel),
    ("rest", |whole, record| {
        whole.saturating_sub(record.copied + record.transfer + record.kernel)
    }),
];

/// Returns the rows of one device. A runtime without work on the cores and without checks passes
/// the calls on.
///
/// The text describes the device.
pub(super) fn rows(
    name: &str,
    selection: &Selection,
    args: &Devices,
) -> Result<(String, Vec<Row>), Error> {
    let mut options = Options::default();
    (options.audit, options.probation) = (0.0, 0);
    options.patience = Duration::from_secs(600);
    let records = Records::default();
    let kept = Arc::clone(&records);
    let options = options.with_recorder(move |record| lock(&kept).push(record.clone()));
    let (runtime, _) = devices::open(core::slice::from_ref(selection), options)?;
    let native = cpu();
    let largest = args.max_log_n.unwrap_or(if args.quick { 16 } else { 20 });
    let mut rows = Vec::new();
    for (call, log_n, most) in CALLS {
        let row = format!("{name}/{}-{log_n}", call.name());
        if log_n > largest || !args.rows.wants(&row) {
            continue;
        }
        let watch = Watch::start();
        let times = match in_turns(call, log_n, [&runtime, native.as_ref()], &records) {
            // The device leaves this call to the cores: there is nothing to compare.
            Err(Error::Backend(HostError::Unsupported { .. })) => continue,
            times => times?,
        };
        let [device, cores] = times.each_ref();
        let [device, cores] =
            [device, cores].map(|times| Statistics::of_times(times.iter().map(|t| t.0)));
        let [times, _] = times;
        let milli = |figure: Statistics| figure.map(|seconds| seconds * 1e3);
        let parts = PARTS.map(|(part, of)| {
            let times = times.iter();
            let times = times.filter_map(|(whole, record)| Some(of(*whole, record.as_ref()?)));
            let figure = milli(Statistics::of_times(times));
            Row::new(format!("{row}/{part}"), "ms", figure, Clock::Wall).share_of(device.min * 1e3)
        });
        let row = Row::new(row, "ms", milli(device), Clock::Wall).against("cores", milli(cores));
        // A CPU device shares the cores; no bound is stated for a card.
        let is_cpu = runtime
            .report()
            .iter()
            .skip(1)
            .all(|d| d.info.class == zkfabric_host::Class::Cpu);
        let bound = most.filter(|_| is_cpu).map(|most| 1.0 / most);
        rows.push(row.bound(bound).beside(watch.others()));
        rows.extend(parts);
    }
    let devices = runtime.report().into_iter().skip(1);
    let named: Vec<String> = devices.map(|device| device.info.name).collect();
    Ok((named.join(", "), rows))
}

fn lock(records: &Records) -> std::sync::MutexGuard<'_, Vec<JobRecord>> {
    records.lock().unwrap_or_else(PoisonError::into_inner)
}

fn in_turns(
    call: Call,
    log_n: u32,
    backends: [&dyn Backend; 2],
    records: &Records,
) -> Result<[Vec<Time>; 2], Error> {
    let n = 1 << log_n;
    let mut prepared = Vec::new();
    let scalars = elements(2, n);
    for backend in backends {
        let bases = match call {
            Call::Msm => Some(backend.load_bases(points(1, n))?),
            Call::Ntt | Call::Keccak => None,
        };
        prepared.push((backend, bases));
    }
    let messages: Vec<[u8; 64]> = match call {
        Call::Keccak => (0..n).map(|i| [i as u8; 64]).collect(),
        Call::Msm | Call::Ntt => Vec::new(),
    };
    let messages: Vec<&[u8]> = messages.iter().map(<[u8; 64]>::as_slice).collect();
    let begin = Instant::now();
    let mut times = [Vec::new(), Vec::new()];
    for round in 0.. {
        for ((backend, bases), times) in prepared.iter().zip(&mut times) {
            let mut columns = match call {
                Call::Ntt => vec![scalars.clone()],
                Call::Msm | Call::Keccak => Vec::new(),
            };
            lock(records).clear();
            let begin = Instant::now();
            match bases {
                Some(bases) => drop(backend.msm(bases, &[Scalars::Field(&scalars)])?),
                None if columns.is_empty() => drop(backend.keccak256(&messages)?),
                None => backend.ntt(&mut columns, Direction::Forward, None)?,
            }
            // The first call builds programs and loads bases.
            if round > 0 {
                times.push((begin.elapsed(), lock(records).pop()));
            }
        }
        if round >= 3 && begin.elapsed() > BUDGET || round > 100 {
            break;
        }
    }
    Ok(times)
}
