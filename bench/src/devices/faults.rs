//! Jobs on devices with faults.

use std::sync::Arc;
use std::time::{Duration, Instant};

use zkfabric_host::fault::{Fault, Faulty, Plan};
use zkfabric_host::runtime::{JobOptions, Options};
use zkfabric_host::{Backend, OwnedScalars, Runtime, cpu};

use crate::Error;
use crate::inputs::{elements, points};
use crate::noise::resident_bytes;
use crate::report::{Clock, Row};

const JOBS: usize = 5_000;
/// Scalars of a job.
const SCALARS: usize = 256;

/// Returns the time of all jobs, the repeated parts, the wrong answers, and the growth of the
/// process's memory.
pub(super) fn rows() -> Result<Vec<Row>, Error> {
    let ms = Duration::from_millis;
    let faults = vec![
        Fault::WrongBit,
        Fault::WrongValue,
        Fault::Lost,
        Fault::Hang(ms(60)),
        Fault::Slow(ms(1)),
        Fault::OutOfMemory(1),
        Fault::Build,
    ];
    let device = |name, seed| {
        let plan = Plan::Random {
            per_mille: 100,
            faults: faults.clone(),
            seed,
        };
        // A test of sums has a hundred calls, ten of them faulty: the device would stay excluded.
        Arc::new(Faulty::new(name, cpu(), plan).without_sums())
    };
    let devices = [device("first", 1), device("second", 2)];
    let mut options = Options::default();
    options.cpu_works = false;
    options.audit = 1.0;
    options.patience = ms(40);
    options.rest = ms(0);
    options.faults = u32::MAX;
    options.queue_jobs = 64;
    let backends = devices
        .iter()
        .map(|device| Arc::clone(device) as Arc<dyn Backend>);
    let runtime = Runtime::new(backends.collect(), options)?;
    let bases = runtime.load_bases(points(1, SCALARS))?;
    let scalars = elements(2, SCALARS);
    let column = || OwnedScalars::Field(scalars.clone());
    let expected = runtime.msm(&bases, &[column().borrow()])?;
    let before = resident_bytes();
    let executor = tokio::runtime::Builder::new_current_thread().build()?;
    let begin = Instant::now();
    let (redone, wrong) = executor.block_on(async {
        let (mut redone, mut wrong) = (0, 0);
        let mut waiting = std::collections::VecDeque::new();
        for _ in 0..JOBS {
            if waiting.len() == 60
                && let Some(job) = waiting.pop_front()
            {
                let job: zkfabric_host::runtime::Job<_> = job;
                let (sums, record) = job.await?;
                redone += record.redone;
                wrong += usize::from(sums != expected);
            }
            let columns = vec![column()];
            waiting.push_back(
                runtime
                    .submit_msm(&bases, columns, JobOptions::default())
                    .await?,
            );
        }
        for job in waiting {
            let (sums, record) = job.await?;
            redone += record.redone;
            wrong += usize::from(sums != expected);
        }
        Ok::<_, Error>((redone, wrong))
    })?;
    let seconds = begin.elapsed().as_secs_f64();
    let gained = resident_bytes()
        .zip(before)
        .map_or(0, |(now, before)| now.saturating_sub(before));
    let count = |name: &str, count: usize| Row::single(name, "", count as f64, Clock::None);
    let met: u64 = devices.iter().map(|device| device.faults()).sum();
    Ok(vec![
        Row::single("faults/time", "s", seconds, Clock::Wall),
        count("faults/faults", met as usize),
        // Fewer would mean that the devices had no work.
        count("faults/redone", redone).at_least(Some(100.0)),
        count("faults/wrong", wrong).at_most(Some(0.0)),
        Row::single(
            "faults/memory",
            "MiB",
            gained as f64 / f64::from(1 << 20),
            Clock::None,
        ),
    ])
}
