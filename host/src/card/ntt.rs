//! Transforms by the engine, whole or in two passes.

use core::ops::Range;

use ark_bn254::Fr;
use ark_ff::{BigInt, FftField as _, Field as _, One as _, PrimeField as _, Zero as _};
use zkfabric_hdl::card::bench::{Beat, element_beats};
use zkfabric_hdl::ntt as engine;
use zkfabric_hdl::ntt::four_step::{Pass, Plan, Transform, VALUE_BYTES};
use zkfabric_hdl::ntt::model::{self, Command};
use zkfabric_hdl::ntt::{card_factors, card_pass, twiddle_generator};
use zkfabric_hdl::toolkit::HdlError;

use super::{Argument, BEAT_BYTES, Block, FACTORS, Job, NTT, PASS, Platform, count};
use crate::{Direction, Error};

/// Clocks of a run besides those of the engine: start, first beat, last write and its answer.
const OVERHEAD: u64 = 9;
/// Lanes of the engines of card kernels: values of a beat.
const LANES: u32 = 2;

/// A configuration of a kernel that does transforms.
#[derive(Debug, Clone, Copy)]
enum Kernel {
    /// The engine of this log2 size, for transforms of up to its size.
    Whole(u32),
    /// Two passes by an engine of this log2 size.
    Passes(u32),
}

impl Kernel {
    /// The kernel for transforms of this log2 size: the one through which a transform's values go in the fewest clocks, of those the
    /// smallest.
    fn of<P: Platform>(card: &P, log_n: u32) -> Option<Self> {
        let whole = card.values(NTT.0).filter(|size| log_n <= *size);
        let passes = card.values(PASS.0).filter(|size| {
            engine_of_passes(*size).is_ok_and(|engine| Plan::new(log_n, engine).is_ok())
        });
        // An engine takes as long for short columns side by side as for one of its size; passes move each value twice.
        let whole = whole.map(|size| (size, size, Self::Whole(size)));
        let passes = passes.map(|size| (log_n + 1, size, Self::Passes(size)));
        let all = whole.chain(passes);
        all.min_by_key(|(clocks, size, _)| (*clocks, *size))
            .map(|(_, _, kernel)| kernel)
    }

    const fn block(self) -> Block {
        match self {
            Self::Whole(log_size) => Block::new(NTT.0, NTT.1, log_size),
            Self::Passes(log_size) => Block::new(PASS.0, PASS.1, log_size),
        }
    }
}

/// The engine inside a kernel for passes.
fn engine_of_passes(log_size: u32) -> Result<engine::Config, HdlError> {
    Ok(engine::Config::new(log_size, LANES)?.without_cosets())
}

pub(crate) fn ntt<P: Platform>(
    card: &P,
    columns: &mut [Vec<Fr>],
    direction: Direction,
    coset: Option<Fr>,
) -> Result<(), Error> {
    let Some((log_n, kernel)) = kernel(card, columns.iter().map(Vec::len), coset)? else {
        return Ok(());
    };
    let transform = transform(direction, coset);
    let done = match kernel {
        Kernel::Whole(log_engine) => whole(card, (log_n, log_engine), columns, transform)?,
        Kernel::Passes(log_engine) => {
            let passes = passes(log_n, log_engine).map_err(|error| card.internal(error))?;
            let matrices = columns
                .iter()
                .map(|column| Argument::Input(element_beats(column)));
            passes.run(card, matrices, transform, |job| values(card, job))?
        }
    };
    for (column, values) in columns.iter_mut().zip(done) {
        *column = values;
    }
    Ok(())
}

/// Transforms of columns on the card, arrays of so many values; `None` where these are too short for passes.
pub(super) fn arrays<P: Platform>(
    card: &P,
    columns: &[(&P::Array, usize)],
    direction: Direction,
    coset: Option<Fr>,
) -> Result<Option<Vec<P::Array>>, Error> {
    let lens = columns.iter().map(|(_, len)| *len);
    let Some((log_n, Kernel::Passes(log_engine))) = kernel(card, lens, coset)? else {
        return Ok(None);
    };
    let passes = passes(log_n, log_engine).map_err(|error| card.internal(error))?;
    let matrices = columns.iter().map(|(array, _)| Argument::Loaded(*array, 0));
    let transform = transform(direction, coset);
    passes
        .run(card, matrices, transform, |job| card.keep(job))
        .map(Some)
}

fn transform(direction: Direction, coset: Option<Fr>) -> Transform {
    Transform {
        direction: match direction {
            Direction::Forward => model::Direction::Forward,
            Direction::Inverse => model::Direction::Inverse,
        },
        coset: coset.filter(|shift| !shift.is_one()),
    }
}

/// log2 of the columns' length and the kernel for it; `None` where there is nothing to do: without a column, and one value is its own transform.
fn kernel<P: Platform>(
    card: &P,
    lens: impl Iterator<Item = usize> + Clone,
    coset: Option<Fr>,
) -> Result<Option<(u32, Kernel)>, Error> {
    let Some(log_n) = check(lens, coset)?.filter(|log_n| *log_n > 0) else {
        return Ok(None);
    };
    let kernel = Kernel::of(card, log_n).ok_or_else(|| {
        card.cannot(
            "ntt",
            format!("no configuration of a kernel does 2^{log_n} values"),
        )
    })?;
    Ok(Some((log_n, kernel)))
}

/// log2 of the columns' length, if there is a column.
fn check(
    mut lens: impl Iterator<Item = usize> + Clone,
    coset: Option<Fr>,
) -> Result<Option<u32>, zkfabric_ntt::Error> {
    let Some(expected) = lens.clone().next() else {
        return Ok(None);
    };
    if !expected.is_power_of_two() {
        return Err(zkfabric_ntt::Error::NotAPowerOfTwo { got: expected });
    }
    let (log_n, limit) = (expected.ilog2(), Fr::TWO_ADICITY);
    if log_n > limit {
        return Err(zkfabric_ntt::Error::TooLarge { log_n, limit });
    }
    let other = lens.by_ref().enumerate().find(|(_, len)| *len != expected);
    if let Some((column, got)) = other {
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
fn whole<P: Platform>(
    card: &P,
    (log_n, log_engine): (u32, u32),
    columns: &[Vec<Fr>],
    transform: Transform,
) -> Result<Vec<Vec<Fr>>, Error> {
    let config = engine::Config::new(log_engine, LANES);
    let config = config.map_err(|error| card.internal(error))?;
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
        block: Kernel::Whole(log_engine).block(),
        arguments: vec![
            ("source", Argument::Input(element_beats(&source))),
            ("target", room(source.len())),
            ("factors", Argument::Input(element_beats(&factors))),
            ("count", Argument::Number(transforms)),
            ("command", Argument::Number(word)),
        ],
        cycles,
    };
    let results = values(card, job)?;
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

/// A plan, and the kernel for its passes.
struct Passes {
    plan: Plan,
    kernel: Kernel,
}

fn passes(log_n: u32, log_engine: u32) -> Result<Passes, HdlError> {
    Ok(Passes {
        plan: Plan::new(log_n, engine_of_passes(log_engine)?)?,
        kernel: Kernel::Passes(log_engine),
    })
}

impl Passes {
    fn cycles(&self, pass: &Pass, transform: Transform) -> u64 {
        card_pass::cycles(self.plan.engine(), pass, transform)
    }

    /// Transforms columns, each given as the first pass's matrix, by what `last` does with the second pass of each.
    fn run<'a, P: Platform, T>(
        &self,
        card: &P,
        matrices: impl ExactSizeIterator<Item = Argument<'a, P::Array>>,
        transform: Transform,
        last: impl Fn(Job<'_, P::Array>) -> Result<T, Error>,
    ) -> Result<Vec<T>, Error> {
        let [first, second] = &self.plan.passes();
        let each = self.cycles(first, transform) + self.cycles(second, transform);
        let of_factors = [first, second].map(|pass| self.factor_cycles(card, pass, transform));
        let mut budget = card.budget("ntt");
        budget.take(of_factors.iter().sum())?;
        budget.take(each.saturating_mul(count(matrices.len())))?;
        // One set for all columns.
        let [factors, factors_of_second] = [
            self.factors(card, first, transform)?,
            self.factors(card, second, transform)?,
        ];
        let mut results = Vec::with_capacity(matrices.len());
        for matrix in matrices {
            let job = self.pass(first, transform, matrix, factors.as_ref());
            let between = card.keep(job)?;
            let matrix = Argument::Loaded(&between, 0);
            results.push(last(self.pass(
                second,
                transform,
                matrix,
                factors_of_second.as_ref(),
            ))?);
        }
        Ok(results)
    }

    /// The factors of a pass on the card, if it has some.
    fn factors<P: Platform>(
        &self,
        card: &P,
        pass: &Pass,
        transform: Transform,
    ) -> Result<Option<P::Array>, Error> {
        let factors = pass.factors(transform);
        if factors.kinds() == 0 {
            return Ok(None);
        }
        if let Some((block, config)) = self.maker(card).map_err(|error| card.internal(error))? {
            let tables = factors.tables(config.log_table());
            let job = Job {
                block,
                arguments: vec![
                    ("tables", Argument::Input(element_beats(&tables))),
                    ("factors", Argument::Output(factors.row_count())),
                    ("log_size", Argument::Number(pass.log_size.into())),
                    ("first_tile", Argument::Number(pass.first_tile)),
                    ("tiles", Argument::Number(pass.tiles)),
                    ("command", command_of(pass, transform)),
                ],
                cycles: card_factors::cycles(&config, &factors),
            };
            return card.keep(job).map(Some);
        }
        let rows = factors.rows_by_tables();
        let beats = element_beats(rows.as_flattened());
        card.load(self.kernel.block(), "factors", beats).map(Some)
    }

    /// The kernel that makes factors for this engine, if the card has it.
    fn maker<P: Platform>(
        &self,
        card: &P,
    ) -> Result<Option<(Block, twiddle_generator::Config)>, HdlError> {
        let log_engine = self.plan.engine().log_size();
        if !card.values(FACTORS.0).any(|size| size == log_engine) {
            return Ok(None);
        }
        let config = twiddle_generator::Config::new(log_engine - 1)?;
        let block = Block::new(FACTORS.0, FACTORS.1, log_engine);
        Ok(Some((block, config)))
    }

    /// The clocks in which the card makes the factors of a pass.
    fn factor_cycles<P: Platform>(&self, card: &P, pass: &Pass, transform: Transform) -> u64 {
        let factors = pass.factors(transform);
        match self.maker(card) {
            Ok(Some((_, config))) if factors.kinds() > 0 => card_factors::cycles(&config, &factors),
            _ => 0,
        }
    }

    /// The job of a pass over a matrix.
    fn pass<'a, A: 'static>(
        &self,
        pass: &Pass,
        transform: Transform,
        matrix: Argument<'a, A>,
        factors: Option<&'a A>,
    ) -> Job<'a, A> {
        let factors = factors.map_or_else(
            || Argument::Input(Vec::new()),
            |array| Argument::Loaded(array, 0),
        );
        Job {
            block: self.kernel.block(),
            arguments: vec![
                ("source", matrix),
                ("target", room(1 << pass.log_size)),
                ("factors", factors),
                ("log_size", Argument::Number(pass.log_size.into())),
                ("first_tile", Argument::Number(pass.first_tile)),
                ("tiles", Argument::Number(pass.tiles)),
                ("command", command_of(pass, transform)),
            ],
            cycles: self.cycles(pass, transform),
        }
    }
}

/// The argument by which a pass and the maker of its factors know what it is.
fn command_of<A>(pass: &Pass, transform: Transform) -> Argument<'static, A> {
    Argument::Number(card_pass::command(pass, transform))
}

/// Room for `n` results.
const fn room<A>(n: usize) -> Argument<'static, A> {
    Argument::Output(VALUE_BYTES * count(n) / BEAT_BYTES)
}

/// Runs a job and takes its results.
fn values<P: Platform>(card: &P, job: Job<'_, P::Array>) -> Result<Vec<Fr>, Error> {
    let name = job.block.name;
    let beats = card.run(job)?;
    of_beats(card, name, beats)
}

/// Values of an array on the card.
pub(super) fn fetched<P: Platform>(
    card: &P,
    array: &P::Array,
    range: Range<usize>,
) -> Result<Vec<Fr>, Error> {
    let lanes = LANES as usize;
    let beats = range.start / lanes..range.end.div_ceil(lanes);
    let skip = range.start - lanes * beats.start;
    let beats = card.fetch(array, count(beats.start), count(beats.len()))?;
    let values = of_beats(card, "a column", beats)?.into_iter();
    Ok(values.skip(skip).take(range.len()).collect())
}

fn of_beats<P: Platform>(card: &P, what: &str, beats: Vec<Beat>) -> Result<Vec<Fr>, Error> {
    let halves = beats
        .into_iter()
        .flat_map(|[a, b, c, d, e, f, g, h]| [BigInt([a, b, c, d]), BigInt([e, f, g, h])]);
    let value = |(index, words): (usize, BigInt<4>)| {
        if words < Fr::MODULUS {
            Ok(Fr::new_unchecked(words))
        } else {
            Err(card.wrong(format!("result {index} of {what} is not below the modulus")))
        }
    };
    halves.enumerate().map(value).collect()
}
