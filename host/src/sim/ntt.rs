//! Transforms by the engine, whole or in two passes.

use ark_bn254::Fr;
use ark_ff::{BigInt, FftField as _, Field as _, One as _, PrimeField as _, Zero as _};
use zkfabric_hdl::HdlError;
use zkfabric_hdl::card::bench::Beat;
use zkfabric_hdl::card::{VALUE_BYTES, pass};
use zkfabric_hdl::ntt::four_step::{Pass, Plan, Transform};
use zkfabric_hdl::ntt::model::{self, Command};
use zkfabric_hdl::ntt::{self as engine, factors};

use super::kernel::{self, BEAT_BYTES, Block, Job, internal};
use super::{SimulatedCard, count};
use crate::{Direction, Error};

/// Where the arrays of a run lie.
const SOURCE: u64 = 1 << 60;
const TARGET: u64 = 2 << 60;
const FACTORS: u64 = 3 << 60;
/// Clocks of a run besides those of the engine: start, first beat, last write and its answer.
const OVERHEAD: u64 = 9;
/// Lanes of the engines of card kernels: values of a beat.
const LANES: u32 = 2;

/// A configuration of a kernel that does transforms.
#[derive(Debug, Clone, Copy)]
enum Kernel {
    /// The engine of this log2 size, for transforms of up to its size.
    Whole(u32),
    /// Two passes by an engine of the first log2 size, with tables of the second one.
    Passes(u32, u32),
}

impl Kernel {
    /// The kernel for transforms of this log2 size: the smallest engine that does it.
    const fn of(log_n: u32) -> Option<Self> {
        match log_n {
            1..=6 => Some(Self::Whole(6)),
            7 | 8 => Some(Self::Passes(5, 4)),
            9 | 10 => Some(Self::Whole(10)),
            11 | 12 => Some(Self::Whole(12)),
            14..=24 => Some(Self::Passes(13, 12)),
            25..=28 => Some(Self::Passes(15, 14)),
            _ => None,
        }
    }

    const fn block(self) -> Block {
        let (name, log_size) = match self {
            Self::Whole(log_size) => ("card_ntt", log_size),
            Self::Passes(log_size, _) => ("card_ntt_pass", log_size),
        };
        Block {
            name,
            parameter: ("logsize", log_size),
        }
    }
}

pub(super) fn ntt(
    card: &SimulatedCard,
    columns: &mut [Vec<Fr>],
    direction: Direction,
    coset: Option<Fr>,
) -> Result<(), Error> {
    let Some(log_n) = check(columns, coset)? else {
        return Ok(());
    };
    let transform = Transform {
        direction: match direction {
            Direction::Forward => model::Direction::Forward,
            Direction::Inverse => model::Direction::Inverse,
        },
        coset: coset.filter(|shift| !shift.is_one()),
    };
    if log_n == 0 {
        // Its one value is its result.
        return Ok(());
    }
    let budget = card.budget("ntt");
    let kernel = Kernel::of(log_n).ok_or_else(|| {
        budget.unsupported(format!(
            "no configuration of a kernel does 2^{log_n} values"
        ))
    })?;
    let done = match kernel {
        Kernel::Whole(log_engine) => whole(card, (log_n, log_engine), columns, transform)?,
        Kernel::Passes(log_engine, log_table) => {
            let passes = passes(log_n, log_engine, log_table);
            passes
                .map_err(|error| internal(error.to_string()))?
                .run(card, columns, transform)?
        }
    };
    for (column, values) in columns.iter_mut().zip(done) {
        *column = values;
    }
    Ok(())
}

/// log2 of the columns' length, if there is a column.
fn check(columns: &[Vec<Fr>], coset: Option<Fr>) -> Result<Option<u32>, zkfabric_ntt::Error> {
    let Some(expected) = columns.first().map(Vec::len) else {
        return Ok(None);
    };
    if !expected.is_power_of_two() {
        return Err(zkfabric_ntt::Error::NotAPowerOfTwo { got: expected });
    }
    let (log_n, limit) = (expected.ilog2(), Fr::TWO_ADICITY);
    if log_n > limit {
        return Err(zkfabric_ntt::Error::TooLarge { log_n, limit });
    }
    let other = columns.iter().position(|column| column.len() != expected);
    if let Some((column, got)) = other.and_then(|at| Some((at, columns.get(at)?.len()))) {
        return Err(zkfabric_ntt::Error::LengthMismatch {
            column,
            expected,
            got,
        });
    }
    if coset.is_some_and(|shift| shift.is_zero()) {
        return Err(zkfabric_ntt::Error::ZeroCoset);
    }
    Ok(Some(log_n))
}

/// Columns of up to the engine's size: as many side by side as it has room for.
fn whole(
    card: &SimulatedCard,
    (log_n, log_engine): (u32, u32),
    columns: &[Vec<Fr>],
    transform: Transform,
) -> Result<Vec<Vec<Fr>>, Error> {
    let config = engine::Config::new(log_engine, LANES);
    let config = config.map_err(|error| internal(error.to_string()))?;
    let skip = log_engine - log_n;
    let inverse = transform.direction == model::Direction::Inverse;
    // The engine's own coset and scale are those of its own size.
    let own_coset = skip == 0 && transform.coset == config.coset();
    let command = Command {
        coset: own_coset,
        streamed: inverse && !own_coset && (skip > 0 || transform.coset.is_some()),
        skip,
        ..if inverse {
            Command::INVERSE
        } else {
            Command::FORWARD
        }
    };
    let side_by_side = 1 << skip;
    let transforms = count(columns.len().div_ceil(side_by_side));
    let cycles = transforms
        .saturating_mul(config.interval_cycles_of(command))
        .saturating_add(config.cycles_of(command) + OVERHEAD);
    card.budget("ntt").take(cycles)?;

    let shift = transform.coset.unwrap_or_else(Fr::one);
    let before = if inverse || own_coset {
        Fr::one()
    } else {
        shift
    };
    let mut source = Vec::with_capacity(config.size() * transforms as usize);
    for group in columns.chunks(side_by_side) {
        let mut power = Fr::one();
        for j in 0..1 << log_n {
            let value = |column: usize| group.get(column).and_then(|values| values.get(j));
            source
                .extend((0..side_by_side).map(|c| value(c).map_or_else(Fr::zero, |v| *v * power)));
            power *= before;
        }
    }
    let place = |transform: usize, k: usize| model::position(&config, command, transform, k);
    let factors = if command.streamed {
        let (mut scale, step) = (inverse_of(Fr::from(1_u64 << log_n)), inverse_of(shift));
        let mut factors = vec![Fr::zero(); config.size()];
        for k in 0..1 << log_n {
            for c in 0..side_by_side {
                if let Some(factor) = factors.get_mut(place(c, k)) {
                    *factor = scale;
                }
            }
            scale *= step;
        }
        factors.repeat(transforms as usize)
    } else {
        Vec::new()
    };
    let word = u64::from(inverse)
        | u64::from(command.coset) << 1
        | u64::from(command.streamed) << 2
        | u64::from(skip) << 8;
    let job = Job {
        arrays: vec![(SOURCE, beats(&source)), (FACTORS, beats(&factors))],
        arguments: vec![
            ("source", SOURCE),
            ("target", TARGET),
            ("factors", FACTORS),
            ("count", transforms),
            ("command", word),
        ],
        cycles,
    };
    let results = values(card, Kernel::Whole(log_engine), job, source.len())?;
    let column = |index: usize| {
        let (group, c) = (index / side_by_side, index % side_by_side);
        let result = |k| results.get(group * config.size() + place(c, k)).copied();
        (0..1 << log_n).filter_map(result).collect()
    };
    Ok((0..columns.len()).map(column).collect())
}

fn inverse_of(value: Fr) -> Fr {
    value.inverse().unwrap_or_default()
}

/// A plan and the tables of its factors.
struct Passes {
    plan: Plan,
    factors: factors::Config,
    kernel: Kernel,
}

fn passes(log_n: u32, log_engine: u32, log_table: u32) -> Result<Passes, HdlError> {
    let engine = engine::Config::new(log_engine, LANES)?.without_cosets();
    Ok(Passes {
        plan: Plan::new(log_n, engine)?,
        factors: factors::Config::new(log_table)?,
        kernel: Kernel::Passes(log_engine, log_table),
    })
}

impl Passes {
    fn cycles(&self, pass: &Pass, transform: Transform) -> u64 {
        pass::cycles(self.plan.engine(), &self.factors, pass, transform)
    }

    fn run(
        &self,
        card: &SimulatedCard,
        columns: &[Vec<Fr>],
        transform: Transform,
    ) -> Result<Vec<Vec<Fr>>, Error> {
        let both = self.plan.passes();
        let each: u64 = both.iter().map(|pass| self.cycles(pass, transform)).sum();
        card.budget("ntt")
            .take(each.saturating_mul(count(columns.len())))?;
        let mut results = Vec::with_capacity(columns.len());
        for column in columns {
            let mut matrix = None;
            for pass in &both {
                let values = matrix.as_ref().unwrap_or(column);
                matrix = Some(self.pass(card, pass, transform, values)?);
            }
            results.extend(matrix);
        }
        Ok(results)
    }

    fn pass(
        &self,
        card: &SimulatedCard,
        pass: &Pass,
        transform: Transform,
        matrix: &[Fr],
    ) -> Result<Vec<Fr>, Error> {
        let factors = pass.factors(transform);
        let checked = self.factors.check(&factors);
        checked.map_err(|error| internal(error.to_string()))?;
        let tables = factors.tables(self.factors.log_table());
        let job = Job {
            arrays: vec![(SOURCE, beats(matrix)), (FACTORS, beats(&tables))],
            arguments: vec![
                ("source", SOURCE),
                ("target", TARGET),
                ("tables", FACTORS),
                ("log_size", pass.log_size.into()),
                ("first_tile", pass.first_tile),
                ("tiles", pass.tiles),
                ("command", pass::command(pass, transform)),
            ],
            cycles: self.cycles(pass, transform),
        };
        values(card, self.kernel, job, matrix.len())
    }
}

/// Values as beats, two each, in Montgomery form.
fn beats(values: &[Fr]) -> Vec<Beat> {
    let beat = |pair: &[Fr]| {
        let mut limbs = pair.iter().flat_map(|value| value.0.0);
        core::array::from_fn(|_| limbs.next().unwrap_or_default())
    };
    values.chunks(LANES as usize).map(beat).collect()
}

/// Runs a job and takes its results, `n` of them.
fn values(card: &SimulatedCard, kernel: Kernel, job: Job, n: usize) -> Result<Vec<Fr>, Error> {
    let kernel = card.kernel(kernel.block())?;
    let run = card.run(&kernel, job)?;
    let beats = kernel::array(&run, TARGET, VALUE_BYTES * count(n) / BEAT_BYTES)?;
    let halves = beats
        .into_iter()
        .flat_map(|[a, b, c, d, e, f, g, h]| [BigInt([a, b, c, d]), BigInt([e, f, g, h])]);
    let value = |(index, words): (usize, BigInt<4>)| {
        if words < Fr::MODULUS {
            Ok(Fr::new_unchecked(words))
        } else {
            Err(internal(format!(
                "result {index} of {} is not below the modulus",
                kernel.name()
            )))
        }
    };
    halves.enumerate().map(value).collect()
}
