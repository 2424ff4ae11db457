//! Transforms by the engine, whole or in two passes.

use core::borrow::Borrow;
use core::ops::Range;

use ark_bn254::Fr;
use ark_ff::{BigInt, FftField as _, Field as _, One as _, PrimeField as _, Zero as _};
use zkfabric_hdl::card::bench::{Beat, element_beats};
use zkfabric_hdl::ntt as engine;
use zkfabric_hdl::ntt::four_step::{Pass, Plan, Transform, VALUE_BYTES};
use zkfabric_hdl::ntt::model::{self, Command, Order};
use zkfabric_hdl::ntt::{card_factors, card_pass, twiddle_generator};
use zkfabric_hdl::toolkit::HdlError;

use super::{Argument, BEAT_BYTES, Block, FACTORS, Job, NTT, PASS, Platform, count, share};
use crate::{Direction, Error};

/// Lanes of the card kernels' engines: values per beat.
const LANES: u32 = 2;

/// Configuration of a transform kernel.
#[derive(Debug, Clone, Copy)]
enum Kernel {
    /// Engine of this log2 size, for transforms of up to its size.
    Whole(u32),
    /// Two passes on an engine of this log2 size.
    Passes(u32),
}

impl Kernel {
    /// Selects the kernel for transforms of this log2 size: the one with the fewest clocks per
    /// value, and of equals the smallest.
    fn of<P: Platform>(card: &P, log_n: u32) -> Option<Self> {
        let whole = card.values(NTT.0).filter(|size| log_n <= *size);
        let passes = card.values(PASS.0).filter(|size| {
            engine_of_passes(*size).is_ok_and(|engine| Plan::new(log_n, engine).is_ok())
        });
        // An engine takes as long for interleaved short columns as for one column of its size;
        // passes move each value twice.
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

/// Returns the engine inside a kernel for passes.
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
        Kernel::Whole(log_engine) => {
            let whole = Whole::new(log_n, log_engine, transform);
            whole
                .map_err(|error| card.internal(error))?
                .run(card, columns)?
        }
        Kernel::Passes(log_engine) => {
            let passes = passes(log_n, log_engine).map_err(|error| card.internal(error))?;
            let block = passes.kernel.block();
            let load = |column: &Vec<Fr>| card.load(block, "source", element_beats(column));
            passes.run(card, columns.iter().map(load), transform, |results| {
                fetched(card, &results, 0..1 << log_n)
            })?
        }
    };
    for (column, values) in columns.iter_mut().zip(done) {
        *column = values;
    }
    Ok(())
}

/// Transforms columns on the card, given as arrays of this many values; `None` if the columns are
/// shorter than the engine.
pub(super) fn arrays<P: Platform>(
    card: &P,
    columns: &[(&P::Array, usize)],
    direction: Direction,
    coset: Option<Fr>,
) -> Result<Option<Vec<P::Array>>, Error> {
    let lens = columns.iter().map(|(_, len)| *len);
    let transform = transform(direction, coset);
    match kernel(card, lens, coset)? {
        Some((log_n, Kernel::Whole(log_engine))) if log_n == log_engine => {
            let whole = Whole::new(log_n, log_engine, transform);
            let whole = whole.map_err(|error| card.internal(error))?;
            whole.keep(card, columns).map(Some)
        }
        Some((log_n, Kernel::Passes(log_engine))) => {
            let passes = passes(log_n, log_engine).map_err(|error| card.internal(error))?;
            let matrices = columns.iter().map(|(array, _)| Ok(*array));
            passes.run(card, matrices, transform, Ok).map(Some)
        }
        _ => Ok(None),
    }
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

/// Returns log2 of the columns' length and its kernel; `None` if there is no work: there is no
/// column, or a column has one value, its own transform.
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

/// Returns log2 of the columns' length, if there is a column.
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

/// Transforms of up to the engine's size: as many interleaved columns as fit the engine.
struct Whole {
    config: engine::Config,
    command: Command,
    coset: Option<Fr>,
}

impl Whole {
    fn new(log_n: u32, log_engine: u32, transform: Transform) -> Result<Self, HdlError> {
        let config = engine::Config::new(log_engine, LANES)?;
        let skip = log_engine - log_n;
        let inverse = transform.direction == model::Direction::Inverse;
        // The engine's own coset and scale belong to its own size.
        let own_coset = skip == 0 && transform.coset == config.coset();
        let other_coset = transform.coset.is_some() && !own_coset;
        let command = Command {
            direction: transform.direction,
            coset: own_coset,
            scaled: !inverse && other_coset,
            streamed: inverse && !own_coset && (skip > 0 || other_coset),
            skip,
            // Two results are in natural order already.
            order: if log_n > 1 {
                Order::Rows
            } else {
                Order::Reversed
            },
        };
        Ok(Self {
            config,
            command,
            coset: transform.coset,
        })
    }

    const fn side_by_side(&self) -> usize {
        1 << self.command.skip
    }

    /// Returns the number of values per column.
    const fn len(&self) -> usize {
        self.config.size() >> self.command.skip
    }

    const fn block(&self) -> Block {
        Kernel::Whole(self.config.log_size()).block()
    }

    fn cycles(&self, fillings: u64) -> u64 {
        engine::card::cycles(&self.config, self.command, fillings)
    }

    /// Returns the consecutive fillings of the engine: value j of all columns of a filling, then
    /// value j + 1.
    fn fillings(&self, columns: &[Vec<Fr>]) -> Vec<Fr> {
        let side_by_side = self.side_by_side();
        let mut values =
            Vec::with_capacity(columns.len().next_multiple_of(side_by_side) * self.len());
        for group in columns.chunks(side_by_side) {
            if let [column] = group
                && side_by_side == 1
            {
                values.extend_from_slice(column);
                continue;
            }
            for j in 0..self.len() {
                let value = |c: usize| group.get(c).and_then(|column| column.get(j)).copied();
                values.extend((0..side_by_side).map(|c| value(c).unwrap_or_default()));
            }
        }
        values
    }

    /// Returns one set of factors for all fillings, if the command asks for it: the coset's powers
    /// for the values, or 1/N and the inverse's powers for the results.
    fn factors(&self) -> Vec<Fr> {
        let command = self.command;
        if !command.scaled && !command.streamed {
            return Vec::new();
        }
        let shift = self.coset.unwrap_or_else(Fr::one);
        let (mut factor, step) = if command.scaled {
            (Fr::one(), shift)
        } else {
            (inverse_of(Fr::from(count(self.len()))), inverse_of(shift))
        };
        let mut factors = vec![Fr::zero(); self.config.size()];
        for k in 0..self.len() {
            for c in 0..self.side_by_side() {
                let place = if command.scaled {
                    k << command.skip | c
                } else {
                    model::position(&self.config, command, c, k)
                };
                if let Some(of_place) = factors.get_mut(place) {
                    *of_place = factor;
                }
            }
            factor *= step;
        }
        factors
    }

    fn job<'a, A: 'static>(
        &self,
        fillings: u64,
        source: Argument<'a, A>,
        target: Argument<'a, A>,
        factors: Argument<'a, A>,
    ) -> Job<'a, A> {
        let filling = self.filling_bytes();
        Job {
            block: self.block(),
            arguments: vec![
                ("source", source),
                ("target", target),
                ("factors", factors),
                ("count", Argument::Number(fillings)),
                ("row_step", Argument::Number(0)),
                ("source_step", Argument::Number(filling)),
                (
                    "target_step",
                    Argument::Number(filling >> self.command.skip),
                ),
                ("factor_step", Argument::Number(0)),
                (
                    "command",
                    Argument::Number(engine::card::command(self.command)),
                ),
            ],
            cycles: self.cycles(fillings),
        }
    }

    const fn filling_bytes(&self) -> u64 {
        VALUE_BYTES << self.config.log_size()
    }

    /// Returns the factors on the card, if there are any.
    fn loaded_factors<P: Platform>(&self, card: &P) -> Result<Option<P::Array>, Error> {
        let factors = self.factors();
        if factors.is_empty() {
            return Ok(None);
        }
        card.load(self.block(), "factors", element_beats(&factors))
            .map(Some)
    }

    /// Transforms columns from and to this machine's memory, in one start of each unit.
    fn run<P: Platform>(&self, card: &P, columns: &[Vec<Fr>]) -> Result<Vec<Vec<Fr>>, Error> {
        let fillings = columns.len().div_ceil(self.side_by_side());
        card.budget("ntt").take(self.cycles(count(fillings)))?;
        let factors = self.loaded_factors(card)?;
        let each = share(fillings, card.units(self.block())) * self.side_by_side();
        let parts = columns.chunks(each);
        let results = card.run_each(parts.map(|columns| {
            let fillings = count(columns.len().div_ceil(self.side_by_side()));
            let source = Argument::Input(element_beats(&self.fillings(columns)));
            let target = Argument::Output(fillings * self.filling_bytes() / BEAT_BYTES);
            self.job(fillings, source, target, loaded(factors.as_ref()))
        }))?;
        let name = self.block().name;
        let mut done = Vec::with_capacity(columns.len());
        for (columns, beats) in columns.chunks(each).zip(results) {
            let values = of_beats(card, name, beats)?;
            let values = values.chunks(self.len()).take(columns.len());
            done.extend(values.map(<[Fr]>::to_vec));
        }
        Ok(done)
    }

    /// Transforms columns of the engine's size that stay on the card, one per start, since each is
    /// its own array.
    fn keep<P: Platform>(
        &self,
        card: &P,
        columns: &[(&P::Array, usize)],
    ) -> Result<Vec<P::Array>, Error> {
        let cycles = self.cycles(1).saturating_mul(count(columns.len()));
        card.budget("ntt").take(cycles)?;
        let factors = self.loaded_factors(card)?;
        let beats = self.filling_bytes() / BEAT_BYTES;
        let reserve = |_: &_| card.reserve(self.block(), "target", beats);
        let done = columns.iter().map(reserve).collect::<Result<Vec<_>, _>>()?;
        card.fill(columns.iter().zip(&done).map(|((source, _), target)| {
            let [source, target] = [*source, target].map(|array| Argument::Loaded(array, 0));
            self.job(1, source, target, loaded(factors.as_ref()))
        }))?;
        Ok(done)
    }
}

/// Returns an array on the card as an argument, or an empty input.
fn loaded<A>(array: Option<&A>) -> Argument<'_, A> {
    array.map_or_else(
        || Argument::Input(Vec::new()),
        |array| Argument::Loaded(array, 0),
    )
}

fn inverse_of(value: Fr) -> Fr {
    value.inverse().unwrap_or_default()
}

/// Plan of the passes, and their kernel.
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

    /// Transforms columns, each given as a matrix on the card; `last` handles the results of each.
    fn run<P: Platform, M: Borrow<P::Array>, T>(
        &self,
        card: &P,
        matrices: impl ExactSizeIterator<Item = Result<M, Error>>,
        transform: Transform,
        last: impl Fn(P::Array) -> Result<T, Error>,
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
            // A matrix that was loaded for this call is free after the first pass, and what lies
            // between the passes after the second one.
            let matrix = matrix?;
            let between = self.pass(card, (first, transform), matrix.borrow(), factors.as_ref())?;
            drop(matrix);
            let factors = factors_of_second.as_ref();
            let done = self.pass(card, (second, transform), &between, factors)?;
            drop(between);
            results.push(last(done)?);
        }
        Ok(results)
    }

    /// Returns the factors of a pass on the card, if the pass has factors.
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
            let tables = card.load(block, "tables", element_beats(&tables))?;
            let target = card.reserve(block, "factors", factors.row_count())?;
            let parts = pass.parts(count(card.units(block)));
            card.fill(parts.map(|part| Job {
                block,
                arguments: vec![
                    ("tables", Argument::Loaded(&tables, 0)),
                    ("factors", Argument::Loaded(&target, 0)),
                    ("log_size", Argument::Number(part.log_size.into())),
                    ("first_tile", Argument::Number(part.first_tile)),
                    ("tiles", Argument::Number(part.tiles)),
                    ("command", command_of(&part, transform)),
                ],
                cycles: card_factors::cycles(&config, &part.factors(transform)),
            }))?;
            return Ok(Some(target));
        }
        let rows = factors.rows_by_tables();
        let beats = element_beats(rows.as_flattened());
        card.load(self.kernel.block(), "factors", beats).map(Some)
    }

    /// Returns the kernel that computes factors for this engine, if the card has it.
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

    /// Returns the clocks of the card's computation of a pass's factors.
    fn factor_cycles<P: Platform>(&self, card: &P, pass: &Pass, transform: Transform) -> u64 {
        let factors = pass.factors(transform);
        match self.maker(card) {
            Ok(Some((_, config))) if factors.kinds() > 0 => card_factors::cycles(&config, &factors),
            _ => 0,
        }
    }

    /// Runs a pass over a matrix, whose tiles the units divide between them, and returns the
    /// results on the card.
    fn pass<P: Platform>(
        &self,
        card: &P,
        (pass, transform): (&Pass, Transform),
        matrix: &P::Array,
        factors: Option<&P::Array>,
    ) -> Result<P::Array, Error> {
        let block = self.kernel.block();
        let beats = (VALUE_BYTES << pass.log_size) / BEAT_BYTES;
        let target = card.reserve(block, "target", beats)?;
        let parts = pass.parts(count(card.units(block)));
        card.fill(parts.map(|part| Job {
            block,
            arguments: vec![
                ("source", Argument::Loaded(matrix, 0)),
                ("target", Argument::Loaded(&target, 0)),
                ("factors", loaded(factors)),
                ("log_size", Argument::Number(part.log_size.into())),
                ("first_tile", Argument::Number(part.first_tile)),
                ("tiles", Argument::Number(part.tiles)),
                ("command", command_of(&part, transform)),
            ],
            cycles: self.cycles(&part, transform),
        }))?;
        Ok(target)
    }
}

/// Returns the command argument of a pass and of its factors' kernel.
fn command_of<A>(pass: &Pass, transform: Transform) -> Argument<'static, A> {
    Argument::Number(card_pass::command(pass, transform))
}

/// Returns values of an array on the card.
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
