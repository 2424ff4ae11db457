//! The rounds over permutations.

use ark_bn254::Fr;
use zkfabric_sumcheck::{eq::eq_table, keccak::Layer};

use super::{
    super::steps::{ELEMENT, GROUP, Steps},
    linear::Line,
    states::{BLOCK, Digits, States, VECTORS},
    weights::{self, FirstRoundWeights},
};
use crate::{Device, Error, Timed, Timing, driver::Argument, memory::Buffer, timing::Clock};

/// First round that reads elements; the earlier ones read bits.
const KEEP: usize = 5;

/// A layer with some of the lowest variables bound.
#[derive(Debug)]
pub(super) struct Rounds<'a> {
    device: &'a Device,
    steps: &'a Steps,
    /// Kernels of the first round and of the later rounds.
    kernels: [&'static str; 2],
    first: FirstRoundWeights,
    /// Number of a round's values except the one at 1.
    points: usize,
    /// Number of columns as elements.
    width: usize,
    theta: bool,
    /// Variables of the permutations' index.
    variables: usize,
    permutations: usize,
    digits: Digits,
    constants: Buffer,
    challenges: Vec<Fr>,
    /// Columns as elements, from round [`KEEP`] on.
    kept: Option<ElementColumns>,
    /// Time of the preparation.
    pub(super) timing: Timing,
}

/// Columns as elements: by column, vector and row.
#[derive(Debug)]
struct ElementColumns {
    buffer: Buffer,
    /// Number of rows, even while a variable is left.
    rows: usize,
}

/// Source of a round's columns, as arguments of its kernel.
struct Source {
    /// Tables of digits.
    tables: Option<Buffer>,
    rows: usize,
    units: usize,
    partial: u64,
    log_unit: u32,
    per_row: u32,
}

impl<'a> Rounds<'a> {
    /// Prepares a layer of round `k` of each group, without the linear part in the state.
    pub(super) fn new(
        device: &'a Device,
        steps: &'a Steps,
        states: &States,
        (k, layer): (usize, &Layer),
        point: &[Fr],
    ) -> Result<(Self, Option<Line>), Error> {
        let _call = device.shared.call();
        let mut clock = Clock::default();
        let digits = Digits::new(steps, states, (k, layer), &mut clock)?;
        let constants = weights::of_products(steps, layer, &mut clock)?;
        let (kernels, points) = match layer {
            Layer::Chi { .. } => (["layers_chi_first", "layers_chi"], 3),
            Layer::Theta { .. } => (["layers_theta_first", "layers_theta"], 3),
            Layer::Parity { .. } => (["layers_parity_first", "layers_parity"], 5),
        };
        let line = match layer {
            Layer::Parity { lanes, .. } => {
                Some(Line::new(steps, (states, &digits), lanes, &mut clock)?)
            }
            Layer::Chi { .. } | Layer::Theta { .. } => None,
        };
        let rounds = Self {
            device,
            steps,
            kernels,
            first: FirstRoundWeights::new(steps, layer, &mut clock)?,
            points,
            width: layer.columns(),
            theta: matches!(layer, Layer::Theta { .. }),
            variables: point.len(),
            permutations: states.count,
            digits,
            constants,
            challenges: Vec::new(),
            kept: None,
            timing: clock.read()?,
        };
        Ok((rounds, line))
    }

    /// Returns the number of rows with this many variables bound; zero without permutations.
    fn rows(&self, level: usize) -> usize {
        let below = u32::try_from(level).ok();
        let below = below.and_then(|level| 1_usize.checked_shl(level));
        self.permutations.div_ceil(below.unwrap_or(usize::MAX))
    }

    /// Returns the values of the round's polynomial at 0 and -1 (and at 2 and -2), and its highest
    /// coefficient; `rest` holds the coordinates after the round's.
    pub(super) fn sums(&self, rest: &[Fr]) -> Result<Timed<Vec<Fr>>, Error> {
        let _call = self.device.shared.call();
        let steps = self.steps;
        let mut clock = Clock::default();
        let pairs = self.rows(self.challenges.len()).div_ceil(2);
        let weights = steps.eq(rest, pairs, &mut clock)?;
        let slots = steps.slots(VECTORS * pairs);
        let sums = (steps.shared).buffer(ELEMENT * GROUP * self.points * slots)?;
        let source;
        let (kernel, mut arguments) = if self.challenges.is_empty() {
            let arguments = vec![
                Argument::Memory(self.digits.buffer.memory()),
                Argument::U32(self.digits.columns as u32),
                Argument::U64(self.permutations as u64),
                Argument::Memory(self.first.words.memory()),
                Argument::Memory(self.first.power.memory()),
            ];
            (self.kernels[0], arguments)
        } else {
            source = self.source(&mut clock)?;
            let mut arguments = self.arguments(&source);
            arguments.push(Argument::Memory(self.constants.memory()));
            (self.kernels[1], arguments)
        };
        arguments.extend([
            Argument::Memory(weights.buffer.memory()),
            Argument::U32(weights.bits),
            Argument::U64(pairs as u64),
            Argument::U32(slots as u32),
            Argument::Memory(sums.memory()),
        ]);
        let program = steps.layers()?;
        let items = (slots * steps.per_slot(), program.local);
        steps.run_of(&program.program, kernel, &arguments, items, &mut clock)?;
        let totals = steps.totals(sums, (slots, self.points), &mut clock)?;
        let sums = totals.iter().map(|lanes| lanes.iter().sum()).collect();
        Ok(Timed::new(sums, clock.read()?))
    }

    /// Binds the variable of the round.
    pub(super) fn bind(&mut self, r: Fr) -> Result<Timing, Error> {
        self.challenges.push(r);
        let _call = self.device.shared.call();
        let mut clock = Clock::default();
        let bound = self.challenges.len();
        if let Some(kept) = &self.kept {
            let kept = self.fold(kept, r, &mut clock)?;
            self.kept = Some(kept);
        } else if bound == KEEP || bound == self.variables {
            self.kept = Some(self.keep(&mut clock)?);
        }
        clock.read()
    }

    /// Allocates the kept rows, with a zero row among them if the next round reads pairs.
    fn room(&self, bound: usize) -> Result<ElementColumns, Error> {
        let mut rows = self.rows(bound).max(1);
        if bound < self.variables {
            rows = rows.next_multiple_of(2);
        }
        let bytes = ELEMENT * GROUP * VECTORS * self.width * rows;
        Ok(ElementColumns {
            buffer: self.steps.shared.buffer(bytes)?,
            rows,
        })
    }

    /// Converts the columns from bits to elements.
    fn keep(&self, clock: &mut Clock) -> Result<ElementColumns, Error> {
        let steps = self.steps;
        let kept = self.room(self.challenges.len())?;
        let source = self.source(clock)?;
        let mut arguments = self.arguments(&source);
        arguments.extend([
            Argument::U32(u32::from(self.theta)),
            Argument::Memory(self.constants.memory()),
            Argument::Memory(kept.buffer.memory()),
        ]);
        // The kernel takes the number of output rows here.
        if let Some(rows) = arguments.get_mut(2) {
            *rows = Argument::U64(kept.rows as u64);
        }
        let program = steps.layers()?;
        let items = self.width * VECTORS * kept.rows * steps.per_slot();
        let items = (items, program.local);
        steps.run_of(&program.program, "layers_keep", &arguments, items, clock)?;
        Ok(kept)
    }

    fn fold(
        &self,
        kept: &ElementColumns,
        r: Fr,
        clock: &mut Clock,
    ) -> Result<ElementColumns, Error> {
        let steps = self.steps;
        let out = self.room(self.challenges.len())?;
        let challenge = steps.upload(&[r], clock)?;
        let stride = |kept: &ElementColumns| Argument::U64(4 * (GROUP * kept.rows) as u64);
        let arguments = [
            Argument::Memory(kept.buffer.memory()),
            stride(kept),
            Argument::Memory(out.buffer.memory()),
            stride(&out),
            Argument::U64(0),
            Argument::U64(kept.rows as u64 / 2),
            Argument::U64(out.rows as u64),
            Argument::Memory(challenge.memory()),
        ];
        let items = self.width * VECTORS * out.rows * steps.per_slot();
        steps.run("fold", &arguments, items, clock)?;
        Ok(out)
    }

    /// Returns the columns by cell once all variables are bound.
    pub(super) fn cells(&self) -> Result<Timed<Vec<Vec<Fr>>>, Error> {
        let _call = self.device.shared.call();
        let mut clock = Clock::default();
        let kept = self.kept.as_ref().filter(|kept| kept.rows == 1);
        let Some(kept) = kept else {
            return Err(Error::WrongResult {
                what: "the number of rows that are left of a layer",
            });
        };
        let cells = GROUP * VECTORS;
        let values = (self.steps).download(&kept.buffer, 0, cells * self.width, &mut clock)?;
        let columns = values.chunks(cells).map(<[Fr]>::to_vec).collect();
        Ok(Timed::new(columns, clock.read()?))
    }

    fn source(&self, clock: &mut Clock) -> Result<Source, Error> {
        if let Some(kept) = &self.kept {
            return Ok(Source {
                tables: None,
                rows: kept.rows,
                units: 0,
                partial: u64::MAX,
                log_unit: 0,
                per_row: 0,
            });
        }
        let level = self.challenges.len();
        let log_unit = level.min(BLOCK.ilog2() as usize);
        let (unit, per_row) = (1 << log_unit, 1 << (level - log_unit));
        let units = self.permutations.div_ceil(unit);
        // Last unit, with fewer permutations: its position in its row, and their number.
        let last = match self.permutations % unit {
            0 => None,
            permutations => Some(((units - 1) % per_row, permutations)),
        };
        let tables = weights::of_rows(&eq_table(&self.challenges), unit, last);
        Ok(Source {
            tables: Some(self.steps.upload(&tables, clock)?),
            rows: 0,
            units,
            partial: last.map_or(u64::MAX, |_| units as u64 - 1),
            log_unit: log_unit as u32,
            per_row: per_row as u32,
        })
    }

    fn arguments<'b>(&'b self, source: &'b Source) -> Vec<Argument<'b>> {
        let from = self
            .kept
            .as_ref()
            .map_or(&self.digits.buffer, |kept| &kept.buffer);
        vec![
            Argument::Memory(from.memory()),
            Argument::Memory(source.tables.as_ref().unwrap_or(from).memory()),
            Argument::U64(source.rows as u64),
            Argument::U64(source.units as u64),
            Argument::U64(source.partial),
            Argument::U32(self.digits.columns as u32),
            Argument::U32(source.log_unit),
            Argument::U32(source.per_row),
        ]
    }
}
