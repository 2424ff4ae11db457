//! Two devices of unlike speed.

use std::sync::Arc;
use std::thread;
use std::time::{Duration, Instant};

use ark_bn254::{Fr, G1Affine};
use zkfabric_host::runtime::{JobOptions, Options};
use zkfabric_host::{
    Backend, Bases, Class, DeviceInfo, Direction, Error as HostError, OwnedScalars, Runtime,
    Scalars, cpu, sums::Sums,
};

use crate::Error;
use crate::inputs::{elements, points};
use crate::report::{Clock, Row};

/// Number of jobs.
const JOBS: usize = 200;
/// log2 of the scalars and values of a job.
const LOG_N: u32 = 10;
/// Messages per job.
const MESSAGES: usize = 500;
/// Slowdown of the second device.
const SLOWER: f64 = 3.0;

/// Computes on the cores and then sleeps for as long as a device of these rates would take.
#[derive(Debug)]
struct Throttled {
    inner: Arc<dyn Backend>,
    name: &'static str,
    /// Seconds per scalar, butterfly and message.
    seconds: [f64; 3],
}

/// Rates of the faster device, chosen such that the cores' own work is a small part of the time.
const SECONDS: [f64; 3] = [10e-6, 2e-6, 20e-6];

impl Throttled {
    fn device(name: &'static str, slower: f64) -> Arc<dyn Backend> {
        Arc::new(Self {
            inner: cpu(),
            name,
            seconds: SECONDS.map(|seconds| seconds * slower),
        })
    }

    fn for_seconds<T>(&self, seconds: f64, compute: impl FnOnce() -> T) -> T {
        let until = Instant::now() + Duration::from_secs_f64(seconds);
        let answer = compute();
        thread::sleep(until.saturating_duration_since(Instant::now()));
        answer
    }
}

impl Backend for Throttled {
    fn name(&self) -> &'static str {
        "throttled"
    }

    fn device(&self) -> DeviceInfo {
        DeviceInfo::new(self.name, Class::Simulation)
    }

    fn inner(&self) -> Option<&dyn Backend> {
        Some(self.inner.as_ref())
    }

    fn sums(&self) -> Option<&dyn Sums> {
        None
    }

    fn msm(&self, bases: &Bases, columns: &[Scalars<'_>]) -> Result<Vec<G1Affine>, HostError> {
        let scalars: usize = columns.iter().map(Scalars::len).sum();
        let [msm, ..] = self.seconds;
        self.for_seconds(msm * scalars as f64, || self.inner.msm(bases, columns))
    }

    fn ntt(
        &self,
        columns: &mut [Vec<Fr>],
        direction: Direction,
        coset: Option<Fr>,
    ) -> Result<(), HostError> {
        let [_, ntt, _] = self.seconds;
        let n = columns.first().map_or(0, Vec::len);
        let butterflies = columns.len() * n * n.max(2).ilog2() as usize / 2;
        self.for_seconds(ntt * butterflies as f64, || {
            self.inner.ntt(columns, direction, coset)
        })
    }

    fn keccak256(&self, messages: &[&[u8]]) -> Result<Vec<[u8; 32]>, HostError> {
        let [.., keccak] = self.seconds;
        self.for_seconds(keccak * messages.len() as f64, || {
            self.inner.keccak256(messages)
        })
    }
}

/// Returns the seconds that the faster device alone takes for job `index`.
fn alone(index: usize) -> f64 {
    let n = 1_usize << LOG_N;
    let [msm, ntt, keccak] = SECONDS;
    match index % 3 {
        0 => msm * (2 * n) as f64,
        1 => ntt * (4 * n * LOG_N as usize / 2) as f64,
        _ => keccak * MESSAGES as f64,
    }
}

/// Measures the share of both devices' rates that all jobs together reach.
pub(super) fn rows() -> Result<Vec<Row>, Error> {
    let n = 1 << LOG_N;
    let mut options = Options::default();
    options.cpu_works = false;
    // The cost of checks is another row.
    (options.audit, options.probation) = (0.0, 0);
    let devices = vec![
        Throttled::device("fast", 1.0),
        Throttled::device("slow", SLOWER),
    ];
    let runtime = Runtime::new(devices, options)?;
    let bases = runtime.load_bases(points(1, n))?;
    let scalars = elements(2, n);
    // Rates normally come from earlier jobs; here from a measurement.
    runtime.measure(Duration::from_millis(20))?;
    let executor = tokio::runtime::Builder::new_current_thread().build()?;
    let begin = Instant::now();
    executor.block_on(async {
        let mut jobs = (Vec::new(), Vec::new(), Vec::new());
        let options = JobOptions::default();
        for index in 0..JOBS {
            match index % 3 {
                0 => {
                    let columns = vec![OwnedScalars::Field(scalars.clone()); 2];
                    jobs.0
                        .push(runtime.submit_msm(&bases, columns, options).await?);
                }
                1 => {
                    let columns = vec![scalars.clone(); 4];
                    let job = runtime.submit_ntt(columns, Direction::Forward, None, options);
                    jobs.1.push(job.await?);
                }
                _ => {
                    let messages = vec![vec![index as u8; 64]; MESSAGES];
                    jobs.2
                        .push(runtime.submit_keccak256(messages, options).await?);
                }
            }
        }
        for job in jobs.0 {
            job.await?;
        }
        for job in jobs.1 {
            job.await?;
        }
        for job in jobs.2 {
            job.await?;
        }
        Ok::<(), Error>(())
    })?;
    let took = begin.elapsed().as_secs_f64();
    let ideal: f64 = (0..JOBS).map(alone).sum::<f64>() / (1.0 + 1.0 / SLOWER);
    let row = Row::single("throttled/share", "%", 100.0 * ideal / took, Clock::Wall);
    let time = Row::single("throttled/time", "s", took, Clock::Wall);
    Ok(vec![time, row.at_least(Some(92.0))])
}
