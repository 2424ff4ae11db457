//! Multi-scalar multiplications: the kernel for narrow scalars, if present, takes columns of narrow
//! scalars. The bucket engine takes the others, one run each, or one run per part on an engine that
//! holds the buckets of only some windows. If a call has fewer columns than the engine has units,
//! the units divide the points of a column between them.

use core::ops::Range;
use std::sync::{Mutex, PoisonError};

use ark_bn254::{Fr, G1Affine, G1Projective};
use ark_ec::CurveGroup as _;
use ark_ff::{BigInt, PrimeField as _};
use num_bigint::BigUint;
use zkfabric_hdl::card::bench::Beat;
use zkfabric_hdl::modular::{self, Field};
use zkfabric_hdl::msm::card::{SCALAR_BYTES, SUM_BYTES};
use zkfabric_hdl::msm::{self, Config, Operation, final_sum, schedule};
use zkfabric_hdl::toolkit::HdlError;

use super::narrow::{self, Narrow};
use super::points::{PointRange, Points, Words, beat, of_beats};
use super::{Argument, BEAT_BYTES, Block, Budget, Job, NARROW, Platform, behind, count, ntt};
use crate::{Bases, Error, Scalars, Width};

/// Clocks of a run beyond recoder, adder and buckets.
const OVERHEAD: u64 = 18;
/// Beats per sum.
const SUM_BEATS: u64 = SUM_BYTES / BEAT_BYTES;

/// 2^-256, the correction of a sum of scalars in Montgomery form, which is 2^256 times too large:
/// the value whose Montgomery form is one.
const INVERSE_RADIX: Fr = Fr::new_unchecked(BigInt([1, 0, 0, 0]));

/// Scalars of a column.
#[derive(Debug)]
pub(super) enum Term<'a, A> {
    /// Scalars in this machine's memory.
    Given(Scalars<'a>),
    /// Range of field elements on the card.
    Held(&'a A, Range<usize>),
}

impl<A> Term<'_, A> {
    const fn len(&self) -> usize {
        match self {
            Self::Given(scalars) => scalars.len(),
            Self::Held(_, range) => range.end - range.start,
        }
    }
}

/// Scalars of an engine's run.
enum Whole<'a, A> {
    Words(Vec<Words>),
    /// Scalars on the card, from this byte of an array on.
    Held(&'a A, u64, usize),
}

impl<'a, A> Whole<'a, A> {
    const fn len(&self) -> usize {
        match self {
            Self::Words(words) => words.len(),
            Self::Held(_, _, n) => *n,
        }
    }

    /// Divides the scalars into ranges of `each` scalars and a rest, with the start of each range.
    fn split(self, each: usize) -> Vec<(usize, Self)> {
        let n = self.len();
        if each >= n {
            return vec![(0, self)];
        }
        let starts = (0..n).step_by(each);
        let part = |start: usize| match &self {
            Self::Words(words) => {
                let range = words.iter().skip(start).take(each);
                Whole::Words(range.copied().collect())
            }
            Self::Held(array, byte, _) => {
                let byte = byte + SCALAR_BYTES * count(start);
                Whole::Held(*array, byte, each.min(n - start))
            }
        };
        starts.map(|start| (start, part(start))).collect()
    }
}

/// Runs of the engine: the column, its first point of the call, its scalars, whether they are in
/// Montgomery form, the clocks of each part.
struct EngineJob<'a, A> {
    column: usize,
    start: usize,
    scalars: Whole<'a, A>,
    montgomery: bool,
    cycles: Vec<u64>,
}

impl<'a, A> EngineJob<'a, A> {
    /// Returns the engine's job for a column that takes one run.
    fn run(&self, points: &Points<A>, engine: &Engine, first: &PointRange<'a, A>) -> Job<'a, A> {
        let (scalars, n) = match &self.scalars {
            Whole::Words(scalars) => {
                let (beats, n) = beats_of(first, scalars);
                (Argument::Input(beats), n)
            }
            Whole::Held(array, byte, n) => (Argument::Loaded(*array, *byte), *n),
        };
        let cycles = self.cycles.iter().sum();
        engine.job(points.block, first, (scalars, n), (0, cycles))
    }

    /// Returns the sums of all parts, one run each, over scalars that are on the card or are copied
    /// there once.
    fn in_parts<P: Platform<Array = A>>(
        &self,
        card: &P,
        points: &Points<A>,
        engine: &Engine,
        first: &PointRange<'_, A>,
    ) -> Result<Vec<Beat>, Error> {
        let loaded;
        let (array, byte, n) = match &self.scalars {
            Whole::Words(scalars) => {
                let (beats, n) = beats_of(first, scalars);
                loaded = card.load(points.block, "scalars", beats)?;
                (&loaded, 0, n)
            }
            Whole::Held(array, byte, n) => (*array, *byte, *n),
        };
        let runs = self.cycles.iter().zip(0..).map(|(cycles, part)| {
            let scalars = Argument::Loaded(array, byte);
            engine.job(points.block, first, (scalars, n), (part, *cycles))
        });
        Ok(card.run_each(runs)?.concat())
    }
}

/// Returns scalars as the engine reads them, preceded by one for each point before the first, and
/// their number.
fn beats_of<A>(first: &PointRange<'_, A>, scalars: &[Words]) -> (Vec<Beat>, usize) {
    let each = (BEAT_BYTES / SCALAR_BYTES) as usize;
    let pair =
        |pair: &[Words]| beat([0, 1].map(|half| pair.get(half).copied().unwrap_or_default()));
    let scalars = behind(first.before(), scalars);
    (scalars.chunks(each).map(pair).collect(), scalars.len())
}

pub(super) fn msm<P: Platform>(
    card: &P,
    bases: &Bases,
    columns: &[Term<'_, P::Array>],
) -> Result<Vec<G1Affine>, Error> {
    let points: &Points<P::Array> = bases
        .storage()
        .filter(|points: &&Points<P::Array>| card.owns(&points.array))
        .ok_or_else(|| Error::ForeignBases {
            backend: card.name(),
        })?;
    check(bases.len(), columns)?;
    // The kernel that reaches the points' memory.
    let engine = Engine::of(points.block).map_err(|error| card.internal(error))?;
    let mut budget = card.budget("msm");
    let least = columns.iter().map(Term::len).max().unwrap_or(0);
    budget.check(count(least))?;
    let first = PointRange::new(card, points, bases.range().start);
    let has_narrow = card.values(NARROW.0).next().is_some();
    let (mut narrow, mut wide) = (Vec::new(), Vec::new());
    for (column, term) in columns.iter().enumerate() {
        let (scalars, montgomery) = match term {
            term if term.len() == 0 => continue,
            Term::Given(scalars) => match Narrow::of(scalars).filter(|_| has_narrow) {
                Some(scalars) => {
                    narrow.push((column, scalars));
                    continue;
                }
                None => (
                    Whole::Words(words(scalars)),
                    scalars.width() == Width::Field,
                ),
            },
            Term::Held(array, range) => (held(card, &first, array, range)?, true),
        };
        wide.push((column, scalars, montgomery));
    }
    let jobs = engine_jobs(card, points, &engine, wide, &mut budget)?;
    let mut sums = vec![G1Projective::default(); columns.len()];
    let mut put = |column: usize, sum| {
        if let Some(place) = sums.get_mut(column) {
            *place += sum;
        }
    };
    for (column, sum) in narrow::sums(card, &first, &narrow, &mut budget)? {
        put(column, sum);
    }
    let given = if engine.config.parts() == 1 {
        card.run_each(jobs.iter().map(|job| {
            let first = PointRange::new(card, points, bases.range().start + job.start);
            job.run(points, &engine, &first)
        }))?
    } else {
        let in_parts = |job: &EngineJob<'_, P::Array>| job.in_parts(card, points, &engine, &first);
        jobs.iter().map(in_parts).collect::<Result<_, _>>()?
    };
    for (job, beats) in jobs.iter().zip(given) {
        let sum = final_sum(engine.config, &of_beats(&beats));
        let sum = sum.map_err(|error| card.wrong(format!("sums that are none: {error}")))?;
        put(
            job.column,
            if job.montgomery {
                sum * INVERSE_RADIX
            } else {
                sum
            },
        );
    }
    Ok(G1Projective::normalize_batch(&sums))
}

/// Returns the engine's jobs for columns of wide scalars, and takes their clocks from the budget.
fn engine_jobs<'a, P: Platform>(
    card: &P,
    points: &Points<P::Array>,
    engine: &Engine,
    columns: Vec<(usize, Whole<'a, P::Array>, bool)>,
    budget: &mut Budget,
) -> Result<Vec<EngineJob<'a, P::Array>>, Error> {
    let ranges = card.units(points.block).div_ceil(columns.len().max(1));
    let mut jobs = Vec::with_capacity(columns.len() * ranges);
    for (column, scalars, montgomery) in columns {
        let each = engine.range_len(scalars.len(), ranges, card.alignment_bytes());
        for (start, scalars) in scalars.split(each) {
            let mut cycles = vec![0; engine.config.parts() as usize];
            if budget.counts() {
                for (part, cycles) in (0..).zip(&mut cycles) {
                    *cycles = match &scalars {
                        Whole::Words(scalars) => engine.cycles(part, scalars, budget)?,
                        Whole::Held(_, _, scalars) => engine.usual_cycles(part, count(*scalars)),
                    };
                    budget.take(*cycles)?;
                }
            }
            jobs.push(EngineJob {
                column,
                start,
                scalars,
                montgomery,
                cycles,
            });
        }
    }
    Ok(jobs)
}

/// Returns scalars on the card: in place if they start at an aligned address and no point precedes
/// the first one, otherwise fetched.
fn held<'a, P: Platform>(
    card: &P,
    first: &PointRange<'_, P::Array>,
    array: &'a P::Array,
    range: &Range<usize>,
) -> Result<Whole<'a, P::Array>, Error> {
    let byte = SCALAR_BYTES * count(range.start);
    if first.before() == 0 && byte.is_multiple_of(card.alignment_bytes()) {
        return Ok(Whole::Held(array, byte, range.len()));
    }
    let values = ntt::fetched(card, array, range.clone())?;
    Ok(Whole::Words(words(&Scalars::Field(&values))))
}

/// Converts scalars to integers, lowest word first: field elements keep their Montgomery form. The
/// engine multiplies by these integers, so the sum is 2^256 times too large, and the host corrects
/// it.
fn words(scalars: &Scalars<'_>) -> Vec<Words> {
    fn of<T: Copy>(values: &[T]) -> Vec<Words>
    where
        Fr: From<T>,
    {
        let words = |value: &T| Fr::from(*value).into_bigint().0;
        values.iter().map(words).collect()
    }
    match scalars {
        Scalars::Bits(values) | Scalars::U8(values) => of(values),
        Scalars::U16(values) => of(values),
        Scalars::U32(values) => of(values),
        Scalars::U64(values) => of(values),
        Scalars::I8(values) => of(values),
        Scalars::I16(values) => of(values),
        Scalars::I32(values) => of(values),
        Scalars::I64(values) => of(values),
        Scalars::Field(values) => values.iter().map(|value| value.0.0).collect(),
    }
}

fn check<A>(limit: usize, columns: &[Term<'_, A>]) -> Result<(), Error> {
    for (column, term) in columns.iter().enumerate() {
        let got = term.len();
        if got > limit {
            return Err(zkfabric_msm::Error::TooManyScalars { column, limit, got }.into());
        }
        if let Term::Given(Scalars::Bits(bits)) = term
            && let Some((index, got)) = bits.iter().enumerate().find(|(_, bit)| **bit > 1)
        {
            let got = *got;
            return Err(zkfabric_msm::Error::NotABit { column, index, got }.into());
        }
    }
    Ok(())
}

/// The engine as its model describes it.
#[derive(Debug, Clone, Copy)]
struct Engine {
    config: Config,
    adder: u64,
    recoder: u64,
}

impl Engine {
    /// Computes the engine's timing; the latencies come from graphs of the arithmetic, which are
    /// built once per configuration.
    fn of(block: Block) -> Result<Self, HdlError> {
        static MADE: Mutex<Vec<Engine>> = Mutex::new(Vec::new());
        let mut made = MADE.lock().unwrap_or_else(PoisonError::into_inner);
        let config = Config::of_catalogue(block.parameter.1, block.adder)?;
        if let Some(engine) = made.iter().find(|engine| engine.config == config) {
            return Ok(*engine);
        }
        let engine = Self {
            config,
            adder: config.adder().latency(&modular::Config::new(Field::Fq))?,
            recoder: msm::recoder(config)?.latency() as u64,
        };
        made.push(engine);
        Ok(engine)
    }

    /// Returns the engine's job for a part with this estimate of clocks.
    fn job<'a, A>(
        &self,
        block: Block,
        first: &PointRange<'a, A>,
        (scalars, n): (Argument<'a, A>, usize),
        (part, cycles): (u64, u64),
    ) -> Job<'a, A> {
        let sums = u64::from(self.config.layout().sums());
        Job {
            block,
            arguments: vec![
                ("points", first.bases()),
                ("scalars", scalars),
                ("sums", Argument::Output(SUM_BEATS * sums)),
                ("count", Argument::Number(count(n))),
                ("part", Argument::Number(part)),
            ],
            cycles,
        }
    }

    /// Returns the clocks of a run; points at infinity count like others.
    fn cycles(&self, part: u32, scalars: &[Words], budget: &Budget) -> Result<u64, Error> {
        let mut additions: Vec<Vec<Operation>> = Vec::with_capacity(scalars.len());
        let mut all = 0;
        for scalar in scalars {
            let own = msm::operations(self.config, part, &BigUint::from(BigInt(*scalar)));
            all += count(own.len());
            // At best one addition per clock.
            budget.check(all)?;
            additions.push(own);
        }
        let lists = additions.iter().map(Vec::as_slice);
        let usage = schedule::run(self.config, self.adder, lists, |_, _| ());
        Ok(self.with_additions(usage.cycles.max(count(scalars.len()))))
    }

    /// Returns the clocks of a run of full-width scalars without their values: one addition per
    /// scalar and window, without stalls.
    fn usual_cycles(&self, part: u32, scalars: u64) -> u64 {
        let windows = self.config.windows_of(part).len();
        self.with_additions(scalars.saturating_mul(count(windows)))
    }

    /// Returns the scalars per run if `ranges` units divide the points of a column of `n` scalars
    /// between them: as few as let every run start at an aligned address, but so many that a run's
    /// additions take as long as adding up its buckets. An engine with parts takes whole columns,
    /// since its units take the parts in turn.
    fn range_len(&self, n: usize, ranges: usize, alignment_bytes: u64) -> usize {
        if ranges < 2 || self.config.parts() > 1 {
            return n.max(1);
        }
        // Scalars are smaller than points, so an aligned scalar has an aligned point.
        let aligned = (alignment_bytes / SCALAR_BYTES).max(1) as usize;
        let least = self
            .with_additions(0)
            .div_ceil(u64::from(self.config.windows())) as usize;
        n.div_ceil(ranges).max(least).next_multiple_of(aligned)
    }

    fn with_additions(&self, clocks: u64) -> u64 {
        let drain = self.config.layout().cycles(self.adder) + u64::from(self.config.buckets());
        clocks.saturating_add(drain + self.recoder + self.adder + OVERHEAD)
    }
}
