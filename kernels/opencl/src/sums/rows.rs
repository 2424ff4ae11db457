//! Sum over rows: constraints and claims of messages, see `zkfabric_sumcheck::rows` for the
//! definition.
//!
//! A round evaluates a table's polynomial, compiled from its code, at 0, 2 and -1 over all pairs of
//! groups; then the pairs are bound. The first round reads the columns in their own widths, in
//! tiles that are widened to elements; from the second round on the bound columns are kept as
//! elements, half as many each round. The host processes the last eight lanes.

use std::sync::Arc;

use ark_bn254::Fr;
use ark_ff::{One as _, Zero as _};
use zkfabric_sumcheck::{Linear, Program as RowProgram, eq::eq_table, rows::column_values};

use super::{
    code::{Code, Reader},
    lanes::{at, fold},
    steps::{ELEMENT, GROUP, Steps, TableColumns, Weights, by_table},
    table::{Table, UNIT, height},
};
use crate::{
    Device, Error, Timed, Timing, driver::Argument, memory::Buffer, program::Program,
    source::Source, timing::Clock,
};

/// Number of coordinates below the units' coordinates.
const UNIT_BITS: usize = 5;
const KERNELS: [&str; 1] = ["rows_round"];

/// Table of rows with the polynomial that is summed over it.
#[derive(Debug, Clone, Copy)]
pub struct RowSum<'a> {
    /// Tables of one height, at least a unit. The tables' columns are numbered in order.
    pub tables: &'a [&'a Table],
    /// Code over the columns of a row.
    pub program: &'a RowProgram,
    /// Form over the values of the code, zero on the row of zeros: claims of messages and weighted
    /// constraints.
    pub form: &'a Linear,
}

/// Final values of a sum over rows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RowsEnd {
    /// Challenges of the group variables, lowest first.
    pub groups: Vec<Fr>,
    /// Challenges of the lane variables.
    pub lanes: [Fr; 3],
    /// Value of each column at the challenges, per instance.
    pub values: Vec<Vec<Fr>>,
    /// Values of each column's units of 256 rows at the eight lowest challenges, per instance and
    /// column.
    pub units: Vec<Vec<Vec<Fr>>>,
}

impl Device {
    /// Runs the sumcheck of all instances over `z.len()` group variables, then three lane
    /// variables. `z` and `lanes` are the coordinates of the claim. A round's message is its cubic
    /// without the factor eq of its variable, at 0, 2 and -1; `challenge` draws the round's
    /// challenge.
    ///
    /// # Errors
    /// [`Error::LengthMismatch`] when tables of an instance differ in height or have more variables
    /// than `z`, [`Error::OutOfMemory`], [`Error::Foreign`], [`Error::Build`], [`Error::Driver`],
    /// [`Error::DeviceLost`], [`Error::WrongResult`].
    pub fn sum_rows(
        &self,
        instances: &[RowSum<'_>],
        (z, lanes): (&[Fr], &[Fr; 3]),
        challenge: &mut dyn FnMut([Fr; 3]) -> Fr,
    ) -> Result<Timed<RowsEnd>, Error> {
        let steps = Steps::new(self)?;
        let in_lanes = eq_table(lanes);
        let mut timing = Timing::default();
        // Errors are found before anything is compiled.
        let code = |instance: &RowSum<'_>| {
            check(self, instance, z.len())?;
            let code = code(instance.program, instance.form);
            code.check(&self.shared)?;
            Ok(code)
        };
        let codes = instances
            .iter()
            .map(code)
            .collect::<Result<Vec<_>, Error>>()?;
        let sources = (codes.iter()).map(|code| Source::rows(&code.text, steps.variant));
        let sources: Vec<Source> = sources.collect();
        // Before any call, so that other calls do not wait for the compiler.
        let programs = self.shared.programs.get_all(&sources)?;
        let mut states = Vec::with_capacity(instances.len());
        for ((instance, code), program) in instances.iter().zip(codes).zip(programs) {
            let mut clock = Clock::default();
            let code = (code, program);
            states.push(State::new(&steps, *instance, code, &mut clock)?);
            timing += clock.read()?;
        }
        let mut groups = Vec::with_capacity(z.len());
        for round in 0..z.len() {
            let mut message = [Fr::zero(); 3];
            for sums in self.round(&states, z, round, &mut timing)? {
                for (value, sum) in message.iter_mut().zip(sums) {
                    *value += weighted(&sum, &in_lanes);
                }
            }
            for state in &states {
                let constant = state.constant(&in_lanes);
                message.iter_mut().for_each(|value| *value += constant);
            }
            let r = challenge(message);
            groups.push(r);
            let _call = self.shared.call();
            let mut clock = Clock::default();
            let challenge = steps.upload(&[r], &mut clock)?;
            for state in &mut states {
                state.fold(&challenge, &mut clock)?;
            }
            for state in &mut states {
                state.finish(&mut clock)?;
            }
            timing += clock.read()?;
        }
        let bound = over_lanes(&mut states, lanes, challenge);
        let mut end = RowsEnd {
            groups,
            lanes: bound,
            values: Vec::with_capacity(states.len()),
            units: Vec::with_capacity(states.len()),
        };
        let _call = self.shared.call();
        for state in &states {
            let mut clock = Clock::default();
            let units = state.units(&bound, &end.groups, &mut clock)?;
            timing += clock.read()?;
            end.values.push(column_values(&units, &end.groups));
            end.units.push(units);
        }
        Ok(Timed::new(end, timing))
    }

    /// Returns the values of a round, lane by lane, for each instance that has the round's
    /// variable.
    fn round(
        &self,
        states: &[State<'_>],
        z: &[Fr],
        round: usize,
        timing: &mut Timing,
    ) -> Result<Vec<[[Fr; GROUP]; 3]>, Error> {
        let _call = self.shared.call();
        let mut clock = Clock::default();
        let mut begun = Vec::new();
        for state in states.iter().filter(|state| state.lanes.is_none()) {
            let rest = z.get(round + 1..state.variables).unwrap_or_default();
            begun.push((state, state.begin_round(rest, &mut clock)?));
        }
        let mut all = Vec::with_capacity(begun.len());
        for (state, (sums, slots)) in begun {
            let totals = state.steps.totals(sums, (slots, 3), &mut clock)?;
            let totals: [[Fr; GROUP]; 3] = totals.try_into().map_err(|_| Error::WrongResult {
                what: "the number of a round's values",
            })?;
            all.push(totals);
        }
        *timing += clock.read()?;
        Ok(all)
    }
}

/// Generates the code of a form's values.
pub(crate) fn code(program: &RowProgram, form: &Linear) -> Code {
    Code::new(program, &[form], Reader::Pair, |_, name| {
        format!("  return {name};\n")
    })
}

/// Checks that the tables of an instance fit together and that the point has all their variables.
fn check(device: &Device, instance: &RowSum<'_>, given: usize) -> Result<(), Error> {
    let names = [
        "an instance of the sum over rows",
        "a table of the instance",
    ];
    let needed = variables(height(device, instance.tables, names)? / GROUP);
    if needed > given {
        return Err(Error::LengthMismatch {
            what: "the point",
            expected: needed,
            got: given,
        });
    }
    Ok(())
}

/// Returns the number of variables of this many groups.
const fn variables(groups: usize) -> usize {
    groups.next_power_of_two().ilog2() as usize
}

fn weighted(values: &[Fr; GROUP], weights: &[Fr]) -> Fr {
    values.iter().zip(weights).map(|(v, w)| *v * w).sum()
}

/// Columns as elements.
#[derive(Debug)]
struct Dense {
    buffer: Buffer,
    /// Elements from one column to the next.
    stride: usize,
}

/// Remaining state of an instance.
#[derive(Debug)]
struct State<'a> {
    steps: &'a Steps,
    instance: RowSum<'a>,
    program: Arc<Program>,
    local: usize,
    /// Columns that the polynomial reads.
    used: Vec<usize>,
    tables: Vec<TableColumns<'a>>,
    coefficients: Buffer,
    rows: usize,
    /// Number of groups left.
    groups: usize,
    variables: usize,
    /// Set after the first round, or earlier if all columns fit in one tile.
    dense: Option<Dense>,
    /// The used columns, once all group variables are bound.
    lanes: Option<Vec<Vec<Fr>>>,
}

/// Pairs of groups that are read together.
struct Tile<'a> {
    values: &'a Dense,
    first: usize,
    pairs: usize,
    last: bool,
}

impl<'a> State<'a> {
    fn new(
        steps: &'a Steps,
        instance: RowSum<'a>,
        (code, program): (Code, Arc<Program>),
        clock: &mut Clock,
    ) -> Result<Self, Error> {
        let rows = instance.tables.first().map_or(0, |table| table.rows());
        let groups = rows / GROUP;
        let _call = steps.shared.call();
        let used = by_table(instance.tables, &code.columns);
        let tables = instance.tables.iter().zip(&used);
        let tables = tables
            .filter(|(_, columns)| !columns.is_empty())
            .map(|(table, columns)| TableColumns::new(steps, table, columns, clock));
        let tables = tables.collect::<Result<_, _>>()?;
        let mut state = Self {
            local: steps.local_of(&program, &KERNELS)?,
            coefficients: steps.upload(&code.coefficients, clock)?,
            tables,
            used: code.columns,
            steps,
            instance,
            program,
            rows,
            groups,
            variables: variables(groups),
            dense: None,
            lanes: None,
        };
        if state.most_pairs() >= groups.div_ceil(2) {
            state.dense = Some(state.scratch(rows)?);
            if let Some(dense) = &state.dense {
                state.widen((0, rows), dense, clock)?;
            }
        }
        Ok(state)
    }

    /// Returns the largest number of pairs of a tile.
    fn most_pairs(&self) -> usize {
        (self.steps).tile(self.used.len(), 2 * GROUP)
    }

    /// Allocates memory for this many rows of all used columns.
    fn scratch(&self, rows: usize) -> Result<Dense, Error> {
        let elements = self.used.len() * rows;
        Ok(Dense {
            buffer: self.steps.shared.buffer(ELEMENT * elements)?,
            stride: rows,
        })
    }

    fn widen(&self, rows: (usize, usize), out: &Dense, clock: &mut Clock) -> Result<(), Error> {
        let mut to = 0;
        for columns in &self.tables {
            let place = (to * out.stride, out.stride);
            self.steps.widen(columns, rows, &out.buffer, place, clock)?;
            to += columns.count;
        }
        Ok(())
    }

    /// Calls `run` for the pairs of groups, as elements: all at once, or tile by tile in the same
    /// memory.
    fn tiles(
        &self,
        clock: &mut Clock,
        run: &mut dyn FnMut(Tile<'_>, &mut Clock) -> Result<(), Error>,
    ) -> Result<(), Error> {
        let pairs = self.groups.div_ceil(2);
        if let Some(values) = &self.dense {
            let tile = Tile {
                values,
                first: 0,
                pairs,
                last: true,
            };
            return run(tile, clock);
        }
        let most = self.most_pairs().min(pairs);
        let values = self.scratch(2 * GROUP * most)?;
        let mut first = 0;
        while first < pairs {
            let count = most.min(pairs - first);
            let rows = (2 * GROUP * first, 2 * GROUP * count);
            self.widen(rows, &values, clock)?;
            let tile = Tile {
                values: &values,
                first,
                pairs: count,
                last: first + count == pairs,
            };
            run(tile, clock)?;
            first += count;
        }
        Ok(())
    }

    /// Enqueues a round whose pairs have the weights eq(rest, .); returns its sums and the number
    /// of their slots.
    fn begin_round(&self, rest: &[Fr], clock: &mut Clock) -> Result<(Buffer, usize), Error> {
        let pairs = self.groups.div_ceil(2);
        let slots = self.steps.slots(pairs);
        let sums = self.steps.shared.buffer(ELEMENT * GROUP * 3 * slots)?;
        let weights = self.steps.eq(rest, pairs, clock)?;
        self.tiles(clock, &mut |tile, clock| {
            self.sum(&tile, &weights, (&sums, slots), clock)
        })?;
        Ok((sums, slots))
    }

    fn sum(
        &self,
        tile: &Tile<'_>,
        weights: &Weights,
        (sums, slots): (&Buffer, usize),
        clock: &mut Clock,
    ) -> Result<(), Error> {
        let arguments = [
            Argument::Memory(tile.values.buffer.memory()),
            Argument::U64(4 * tile.values.stride as u64),
            Argument::Memory(self.coefficients.memory()),
            Argument::Memory(weights.buffer.memory()),
            Argument::U32(weights.bits),
            Argument::U64(tile.first as u64),
            Argument::U64(tile.pairs as u64),
            Argument::U32(slots as u32),
            Argument::Memory(sums.memory()),
            Argument::U32(u32::from(tile.first > 0)),
        ];
        let items = (slots * self.steps.per_slot(), self.local);
        self.steps
            .run_of(&self.program, KERNELS[0], &arguments, items, clock)
    }

    /// Binds the lowest group variable.
    fn fold(&mut self, r: &Buffer, clock: &mut Clock) -> Result<(), Error> {
        if self.lanes.is_some() {
            return Ok(());
        }
        let pairs = self.groups.div_ceil(2);
        // The next round reads pairs.
        let groups = pairs.next_multiple_of(2);
        let out = self.scratch(GROUP * groups)?;
        self.tiles(clock, &mut |tile, clock| {
            let written = if tile.last {
                groups - tile.first
            } else {
                tile.pairs
            };
            let arguments = [
                Argument::Memory(tile.values.buffer.memory()),
                Argument::U64(4 * tile.values.stride as u64),
                Argument::Memory(out.buffer.memory()),
                Argument::U64(4 * out.stride as u64),
                Argument::U64(tile.first as u64),
                Argument::U64(tile.pairs as u64),
                Argument::U64(written as u64),
                Argument::Memory(r.memory()),
            ];
            let items = self.used.len() * written * self.steps.per_slot();
            self.steps.run("fold", &arguments, items, clock)
        })?;
        self.dense = Some(out);
        self.groups = pairs;
        Ok(())
    }

    /// Reads the lanes when one group is left.
    fn finish(&mut self, clock: &mut Clock) -> Result<(), Error> {
        let Some(dense) = self
            .dense
            .as_ref()
            .filter(|_| self.groups == 1 && self.lanes.is_none())
        else {
            return Ok(());
        };
        let count = self.used.len() * dense.stride;
        let values = self.steps.download(&dense.buffer, 0, count, clock)?;
        let columns = values.chunks(dense.stride);
        let lanes = columns.map(|column| column.iter().take(GROUP).copied().collect());
        self.lanes = Some(lanes.collect());
        self.dense = None;
        Ok(())
    }

    /// Evaluates the polynomial at a row of the used columns.
    fn value(&self, row: impl Iterator<Item = Fr>) -> Fr {
        let mut columns = vec![Fr::zero(); self.instance.program.columns];
        for (column, value) in self.used.iter().zip(row) {
            if let Some(place) = columns.get_mut(*column) {
                *place = value;
            }
        }
        let values = self.instance.program.values(&columns);
        let at = |index: usize| values.get(index).copied().unwrap_or_default();
        self.instance.form.evaluate(at)
    }

    /// Returns the contribution of an instance without the round's variable to each value.
    fn constant(&self, in_lanes: &[Fr]) -> Fr {
        let Some(lanes) = &self.lanes else {
            return Fr::zero();
        };
        let value = |lane: usize| self.value(lanes.iter().map(move |column| column[lane]));
        (in_lanes.iter().enumerate())
            .map(|(lane, weight)| *weight * value(lane))
            .sum()
    }

    /// Returns the values of the units of all columns.
    fn units(
        &self,
        lanes: &[Fr; 3],
        groups: &[Fr],
        clock: &mut Clock,
    ) -> Result<Vec<Vec<Fr>>, Error> {
        let low: Vec<Fr> = lanes.iter().chain(&groups[..UNIT_BITS]).copied().collect();
        let weights = eq_table(&low);
        let of = |kind: usize| {
            weights
                .iter()
                .map(move |weight| self.steps.form.of_raw(*weight)[kind])
        };
        let weights: Vec<Fr> = of(0).chain(of(1)).collect();
        let weights = self.steps.upload(&weights, clock)?;
        let units = self.rows / UNIT;
        let mut all = Vec::new();
        for table in self.instance.tables {
            let count = units * table.columns();
            let out = self.steps.shared.buffer(ELEMENT * count)?;
            for column in 0..table.columns() {
                let arguments = [
                    Argument::Memory(table.buffer.memory()),
                    Argument::Memory(table.descriptors.memory()),
                    Argument::U32(column as u32),
                    Argument::Memory(weights.memory()),
                    Argument::Memory(out.memory()),
                    Argument::U64((units * column) as u64),
                ];
                self.steps.run("bind", &arguments, units, clock)?;
            }
            let values = self.steps.download(&out, 0, count, clock)?;
            all.extend(values.chunks(units).map(<[Fr]>::to_vec));
        }
        Ok(all)
    }
}

/// Runs the rounds of the lane variables.
fn over_lanes(
    states: &mut [State<'_>],
    coordinates: &[Fr; 3],
    challenge: &mut dyn FnMut([Fr; 3]) -> Fr,
) -> [Fr; 3] {
    let points = [Fr::zero(), Fr::from(2), -Fr::one()];
    let mut bound = [Fr::zero(); 3];
    for (round, r) in bound.iter_mut().enumerate() {
        let weights = eq_table(&coordinates[round + 1..]);
        let mut message = [Fr::zero(); 3];
        for state in &*states {
            let Some(lanes) = &state.lanes else { continue };
            for (pair, weight) in weights.iter().enumerate() {
                for (value, x) in message.iter_mut().zip(points) {
                    *value += *weight * state.value(lanes.iter().map(|column| at(column, pair, x)));
                }
            }
        }
        *r = challenge(message);
        let columns = states.iter_mut().filter_map(|state| state.lanes.as_mut());
        columns.flatten().for_each(|column| fold(column, *r));
    }
    bound
}
