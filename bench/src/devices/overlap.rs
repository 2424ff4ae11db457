//! Commitments on a device during the rows of the next shard.
//!
//! The device costs the cores nothing but a look at its input: it answers repeated requests from
//! memory, after the time that a computation would take. That time is set such that all commitments
//! of a batch take as long as executing it and filling its rows.

use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::sync::{
    Arc, Mutex, PoisonError,
    atomic::{AtomicU64, Ordering},
};
use std::thread;
use std::time::{Duration, Instant};

use ark_bn254::G1Affine;
use zkfabric_host::runtime::Options;
use zkfabric_host::{
    Backend, Bases, Class, DeviceInfo, Error as HostError, Runtime, Scalars, cpu, sums::Sums,
};

use crate::Error;
use crate::prover;
use crate::report::{Clock, Row, Statistics};

/// Repetitions of each measurement.
const ROUNDS: usize = 5;

/// Multiplies at a given rate, without the cores for known inputs.
#[derive(Debug)]
struct Remembering {
    cores: Arc<dyn Backend>,
    answers: Mutex<HashMap<u64, G1Affine>>,
    /// Scalars since the last query of this count.
    scalars: AtomicU64,
    /// Picoseconds per scalar.
    picoseconds: AtomicU64,
}

impl Remembering {
    fn new() -> Self {
        Self {
            cores: cpu(),
            answers: Mutex::default(),
            scalars: AtomicU64::new(0),
            picoseconds: AtomicU64::new(0),
        }
    }

    /// Returns the sum, computed by the cores if it is new.
    fn sum(&self, bases: &Bases, column: Scalars<'_>) -> Result<G1Affine, HostError> {
        let key = key(bases, column);
        let answers = || self.answers.lock().unwrap_or_else(PoisonError::into_inner);
        let known = answers().get(&key).copied();
        if let Some(sum) = known {
            return Ok(sum);
        }
        let sums = self.cores.msm(bases, &[column])?;
        let sum = sums.first().copied().unwrap_or_default();
        answers().insert(key, sum);
        Ok(sum)
    }
}

/// Hashes a column together with its bases.
fn key(bases: &Bases, column: Scalars<'_>) -> u64 {
    let mut hasher = DefaultHasher::new();
    bases.range().hash(&mut hasher);
    column.bits().hash(&mut hasher);
    match column {
        Scalars::Bits(v) | Scalars::U8(v) => v.hash(&mut hasher),
        Scalars::U16(v) => v.hash(&mut hasher),
        Scalars::U32(v) => v.hash(&mut hasher),
        Scalars::U64(v) => v.hash(&mut hasher),
        Scalars::I8(v) => v.hash(&mut hasher),
        Scalars::I16(v) => v.hash(&mut hasher),
        Scalars::I32(v) => v.hash(&mut hasher),
        Scalars::I64(v) => v.hash(&mut hasher),
        Scalars::Field(v) => v.hash(&mut hasher),
    }
    hasher.finish()
}

impl Backend for Remembering {
    fn name(&self) -> &'static str {
        "remembering"
    }

    fn device(&self) -> DeviceInfo {
        DeviceInfo::new("remembering", Class::Simulation)
    }

    fn inner(&self) -> Option<&dyn Backend> {
        Some(self.cores.as_ref())
    }

    fn msm(&self, bases: &Bases, columns: &[Scalars<'_>]) -> Result<Vec<G1Affine>, HostError> {
        let scalars = columns
            .iter()
            .map(|column| column.len() as u64)
            .sum::<u64>();
        self.scalars.fetch_add(scalars, Ordering::Relaxed);
        let time = scalars * self.picoseconds.load(Ordering::Relaxed);
        let until = Instant::now() + Duration::from_nanos(time / 1000);
        let sums = columns.iter().map(|column| self.sum(bases, *column));
        let sums = sums.collect::<Result<_, _>>()?;
        thread::sleep(until.saturating_duration_since(Instant::now()));
        Ok(sums)
    }

    fn sums(&self) -> Option<&dyn Sums> {
        None
    }
}

/// The same runtime for a prover without overlap.
#[derive(Debug)]
struct InTurns(Arc<Runtime>);

impl Backend for InTurns {
    fn name(&self) -> &'static str {
        self.0.name()
    }

    fn inner(&self) -> Option<&dyn Backend> {
        Some(self.0.as_ref())
    }
}

/// Measures pass one of the embedded batch in small shards, overlapped with the device and in turns
/// with it.
pub(super) fn rows() -> Result<Vec<Row>, Error> {
    let device = Arc::new(Remembering::new());
    let mut options = Options::default();
    options.cpu_works = false;
    (options.audit, options.probation) = (0.0, 0);
    let runtime = Arc::new(Runtime::new(vec![device.clone()], options)?);
    let beside = prover::pass_one(runtime.clone())?;
    let turns = prover::pass_one(Arc::new(InTurns(runtime)))?;
    // The first run learns the answers, the second measures all work except the commitments.
    turns()?;
    device.scalars.store(0, Ordering::Relaxed);
    let begin = Instant::now();
    let shards = turns()?;
    let picoseconds = begin.elapsed().as_nanos() * 1000;
    let scalars = u128::from(device.scalars.load(Ordering::Relaxed).max(1));
    let each = u64::try_from(picoseconds / scalars).unwrap_or(u64::MAX);
    device.picoseconds.store(each, Ordering::Relaxed);
    let mut times = [Vec::new(), Vec::new()];
    for _ in 0..ROUNDS {
        let passes: [&dyn Fn() -> Result<usize, Error>; 2] = [&beside, &turns];
        for (pass, times) in passes.into_iter().zip(&mut times) {
            let begin = Instant::now();
            pass()?;
            times.push(begin.elapsed());
        }
    }
    let [beside, turns] = times.map(Statistics::of_times);
    let row = Row::new(format!("overlap/{shards} shards"), "s", beside, Clock::Wall);
    Ok(vec![row.against("in turns", turns).bound(Some(1.1))])
}
