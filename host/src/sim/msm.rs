//! Multi-scalar multiplications by the bucket engine.

use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, OnceLock};

use ark_bn254::{G1Affine, G1Projective};
use ark_ec::CurveGroup as _;
use ark_ff::BigInt;
use num_bigint::BigUint;
use zkfabric_hdl::HdlError;
use zkfabric_hdl::card::bench::Beat;
use zkfabric_hdl::card::{BUCKET_BYTES, POINT_BYTES, SCALAR_BYTES};
use zkfabric_hdl::modular::{self, Field};
use zkfabric_hdl::msm::{self, Config, Coordinates, Operation, model, schedule};

use super::kernel::{self, BEAT_BYTES, Block, Job, Kernel, internal};
use super::placement::{Column, Shared, Words, share};
use super::report::Done;
use super::{Budget, NAME, SimulatedCard, count};
use crate::{Bases, Error, Scalars};

/// An engine of the catalogue. Every run gives out all of its buckets, so an engine with few of them does short runs in fewer clocks; but the
/// fewer the buckets, the more additions there are for a point and the more of them meet their bucket in the adder.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Windows {
    /// Additions for each point.
    count: u32,
    /// Room for additions that wait.
    queue: u32,
}

/// 508 buckets; 120 clocks for each point with a random whole scalar (100 points).
const SHORT: Windows = Windows {
    count: 64,
    queue: 8,
};
/// 4,032 buckets; 37 clocks for each point with a random whole scalar (1,000 points).
const LONG: Windows = Windows {
    count: 32,
    queue: 64,
};
/// Bases from which on the long one is taken.
const LONG_FROM: usize = 1 << 7;

impl Windows {
    const fn of(bases: usize) -> Self {
        if bases < LONG_FROM { SHORT } else { LONG }
    }

    const fn block(self) -> Block {
        Block {
            name: "card_msm",
            parameter: ("windows", self.count),
        }
    }
}

/// Where the arrays of a run lie.
const SCALARS: u64 = 1 << 60;
const BUCKETS: u64 = 2 << 60;
/// The kernel counts points with 32 bits.
const LIMIT: usize = 1 << 32;
/// Clocks of a run besides those of recoder, adder and buckets.
const OVERHEAD: u64 = 18;

/// Of the card's memory, what bases take.
#[derive(Debug, Default)]
pub(super) struct Memory {
    /// Bytes that bases take now.
    taken: AtomicU64,
    /// Where the next ones lie: addresses are not used twice.
    next: AtomicU64,
}

/// Points in the card's memory, for as long as a handle of them is there.
#[derive(Debug)]
struct Points {
    memory: Arc<Memory>,
    kernel: Kernel,
    address: u64,
    bytes: u64,
}

impl Points {
    /// How many there are.
    const fn bases(&self) -> usize {
        (self.bytes / POINT_BYTES) as usize
    }
}

impl Drop for Points {
    fn drop(&mut self) {
        self.kernel.unload(self.address, self.bytes / BEAT_BYTES);
        self.memory.taken.fetch_sub(self.bytes, Ordering::Relaxed);
    }
}

pub(super) fn load_bases(card: &SimulatedCard, bases: &[G1Affine]) -> Result<Bases, Error> {
    if bases.len() >= LIMIT {
        let (limit, got) = (LIMIT - 1, bases.len());
        return Err(zkfabric_msm::Error::TooManyBases { limit, got }.into());
    }
    if let Some(index) = bases.iter().position(|point| !point.is_on_curve()) {
        return Err(zkfabric_msm::Error::NotOnCurve { index }.into());
    }
    let bytes = POINT_BYTES * count(bases.len());
    let taken = card.memory.taken.fetch_add(bytes, Ordering::Relaxed);
    // From here on the bytes are given back when `points` is dropped.
    let points = Points {
        memory: Arc::clone(&card.memory),
        kernel: card
            .kernel(Windows::of(bases.len()).block())
            .inspect_err(|_| {
                card.memory.taken.fetch_sub(bytes, Ordering::Relaxed);
            })?,
        address: card.memory.next.fetch_add(bytes, Ordering::Relaxed),
        bytes,
    };
    if taken.saturating_add(bytes) > card.options.card.memory_bytes {
        return Err(Error::OutOfMemory { bytes });
    }
    let beat = |point: &G1Affine| beat(model::coordinates(point));
    points
        .kernel
        .load(points.address, bases.iter().map(beat).collect())?;
    let done = Done {
        upload_bytes: bytes,
        ..Done::default()
    };
    card.add(&points.kernel, done);
    Ok(Bases::new(bases.len(), points))
}

pub(super) fn msm(
    card: &SimulatedCard,
    bases: &Bases,
    columns: &[Scalars<'_>],
) -> Result<Vec<G1Affine>, Error> {
    let points: &Points = bases
        .storage()
        .filter(|points: &&Points| Arc::ptr_eq(&points.memory, &card.memory))
        .ok_or(Error::ForeignBases { backend: NAME })?;
    check(bases.len(), columns)?;
    // The kernel in whose memory the points lie.
    let engine = Engine::of(Windows::of(points.bases()))?;
    let first = points.address + POINT_BYTES * count(bases.range().start);
    let mut budget = card.budget("msm");
    let least = columns.iter().map(Scalars::len).max().unwrap_or(0);
    if count(least) > budget.left {
        return Err(budget.exceeded());
    }
    let columns: Vec<Column> = columns.iter().map(Column::new).collect();
    let mut jobs = Vec::new();
    for shared in share(engine.config, &columns) {
        let scalars = shared.scalars(engine.config, &columns);
        let cycles = engine.cycles(&scalars, &budget)?;
        budget.take(cycles)?;
        jobs.push((shared, scalars, cycles));
    }
    let mut sums = vec![G1Projective::default(); columns.len()];
    for (shared, scalars, cycles) in jobs {
        let buckets = run(card, engine.config, (points, first), (&scalars, cycles))?;
        for (column, sum) in total(&shared, engine.config, &buckets)? {
            if let Some(place) = sums.get_mut(column) {
                *place = sum;
            }
        }
    }
    Ok(G1Projective::normalize_batch(&sums))
}

fn check(limit: usize, columns: &[Scalars<'_>]) -> Result<(), Error> {
    for (column, scalars) in columns.iter().enumerate() {
        let got = scalars.len();
        if got > limit {
            return Err(zkfabric_msm::Error::TooManyScalars { column, limit, got }.into());
        }
        if let Scalars::Bits(bits) = scalars
            && let Some((index, got)) = bits.iter().enumerate().find(|(_, bit)| **bit > 1)
        {
            let got = *got;
            return Err(zkfabric_msm::Error::NotABit { column, index, got }.into());
        }
    }
    Ok(())
}

/// The engine as its model knows it.
#[derive(Debug, Clone, Copy)]
struct Engine {
    config: Config,
    adder: u64,
    recoder: u64,
}

impl Engine {
    /// The latencies come from graphs of the arithmetic, which are built once.
    fn of(windows: Windows) -> Result<Self, Error> {
        static SHORT: OnceLock<Engine> = OnceLock::new();
        static LONG: OnceLock<Engine> = OnceLock::new();
        let cell = if windows == self::SHORT {
            &SHORT
        } else {
            &LONG
        };
        if let Some(engine) = cell.get() {
            return Ok(*engine);
        }
        let engine = Self::new(windows)?;
        Ok(*cell.get_or_init(|| engine))
    }

    fn new(windows: Windows) -> Result<Self, Error> {
        let of = || -> Result<Self, HdlError> {
            let config = Config::new(windows.count, windows.queue)?;
            Ok(Self {
                config,
                adder: msm::adder_latency(&modular::Config::new(Field::Fq))?,
                recoder: msm::recoder(config)?.latency() as u64,
            })
        };
        of().map_err(|error| internal(error.to_string()))
    }

    /// The clocks of a run, points at infinity counted like others.
    fn cycles(&self, scalars: &[Words], budget: &Budget) -> Result<u64, Error> {
        let mut additions: Vec<Vec<Operation>> = Vec::with_capacity(scalars.len());
        let mut all = 0;
        for scalar in scalars {
            let own = msm::operations(self.config, &BigUint::from(BigInt(*scalar)));
            all += count(own.len());
            // One addition a clock at best.
            if all > budget.left {
                return Err(budget.exceeded());
            }
            additions.push(own);
        }
        let lists = additions.iter().map(Vec::as_slice);
        let usage = schedule::run(self.config, self.adder, lists, |_, _| ());
        let fill = usage.cycles.max(count(scalars.len()));
        let drain = BUCKET_BYTES / BEAT_BYTES * u64::from(self.config.buckets());
        Ok(fill + drain + self.recoder + self.adder + OVERHEAD)
    }
}

/// The buckets of a run.
fn run(
    card: &SimulatedCard,
    config: Config,
    (points, first): (&Points, u64),
    (scalars, cycles): (&[Words], u64),
) -> Result<Vec<Coordinates>, Error> {
    let each = (BEAT_BYTES / SCALAR_BYTES) as usize;
    let pair =
        |pair: &[Words]| beat([0, 1].map(|half| pair.get(half).copied().unwrap_or_default()));
    let job = Job {
        arrays: vec![(SCALARS, scalars.chunks(each).map(pair).collect())],
        arguments: vec![
            ("points", first),
            ("scalars", SCALARS),
            ("buckets", BUCKETS),
            ("count", count(scalars.len())),
        ],
        cycles,
    };
    let run = card.run(&points.kernel, job)?;
    let beats = BUCKET_BYTES / BEAT_BYTES * u64::from(config.buckets());
    let beats = kernel::array(&run, BUCKETS, beats)?;
    let bucket = |pair: &[Beat]| match pair {
        [[x0, x1, x2, x3, y0, y1, y2, y3], [z0, z1, z2, z3, ..]] => [
            [*x0, *x1, *x2, *x3],
            [*y0, *y1, *y2, *y3],
            [*z0, *z1, *z2, *z3],
        ],
        _ => Coordinates::default(),
    };
    Ok(beats.chunks(2).map(bucket).collect())
}

/// The columns of a run with their sums.
fn total(
    shared: &Shared,
    config: Config,
    buckets: &[Coordinates],
) -> Result<Vec<(usize, G1Projective)>, Error> {
    let sums = shared.sums(config, buckets);
    let sums = sums.map_err(|error| internal(format!("buckets that are none: {error}")))?;
    Ok(shared.columns.iter().copied().zip(sums).collect())
}

/// Two values of 32 bytes.
fn beat([low, high]: [Words; 2]) -> Beat {
    let [a, b, c, d] = low;
    let [e, f, g, h] = high;
    [a, b, c, d, e, f, g, h]
}
