//! Sums over the hypercube by definition: arrays of all values of the hypercube, one element each.
//!
//! Arrays of a table's column, a layer or a stack are indexed with the group variables in the low
//! bits and the lane variables above them, so that each round binds the lowest bit.

use ark_bn254::{Fr, G1Affine};
use ark_ff::{AdditiveGroup as _, Field as _, One, Zero};

use crate::sums::{
    Bound, Column, ColumnPoint, FractionInstance, Fractions, RowInstance, RowPoint, RowsOutcome,
    StackColumns, StacksOutcome, Table, eq_table,
};
use crate::{Backend, Bases, Error, Scalars};

/// Name of [`Naive`](super::Naive).
pub(super) const NAIVE: &str = "naive";

pub(super) const LANES: usize = 8;
const UNIT: usize = 256;

/// Columns as elements, by row.
pub(super) type Columns = Vec<Vec<Fr>>;

pub(super) fn internal(reason: &str) -> Error {
    Error::Internal {
        backend: NAIVE,
        reason: reason.into(),
    }
}

pub(super) fn load_table(columns: &[Column]) -> Result<Table, Error> {
    let rows = columns.first().map_or(0, Column::len);
    if columns.iter().any(|column| column.len() != rows) || !rows.is_multiple_of(UNIT) {
        return Err(Error::InvalidInput("the columns' heights".into()));
    }
    let count = columns.len();
    let columns: Columns = columns.iter().map(elements).collect::<Result<_, _>>()?;
    Ok(Table::new(count, rows, columns))
}

fn elements(column: &Column) -> Result<Vec<Fr>, Error> {
    fn all<T: Copy + Into<Fr>>(values: &[T]) -> Vec<Fr> {
        values.iter().map(|value| (*value).into()).collect()
    }
    Ok(match column {
        Column::Bits(v) if v.iter().any(|bit| *bit > 1) => {
            return Err(Error::InvalidInput("a bit is neither 0 nor 1".into()));
        }
        Column::Bits(v) | Column::U8(v) => all(v),
        Column::U16(v) => all(v),
        Column::U32(v) => all(v),
        Column::U64(v) => all(v),
        Column::Field(v) => v.clone(),
    })
}

pub(super) fn columns(table: &Table) -> Result<&Columns, Error> {
    table
        .storage()
        .ok_or(Error::ForeignBases { backend: NAIVE })
}

pub(super) fn joined(tables: &[&Table]) -> Result<Columns, Error> {
    let mut all = Vec::new();
    for table in tables {
        all.extend_from_slice(columns(table)?);
    }
    Ok(all)
}

/// Returns the values of each stack.
fn stacks(given: &StackColumns<'_>) -> Result<Columns, Error> {
    let mut all = vec![vec![Fr::zero(); 1 << given.log_stack]; given.stacks];
    for piece in given.pieces {
        let at = (given.columns)
            .get(piece.column)
            .ok_or_else(|| internal("no such column"))?;
        let values = self::columns(at.table)?.get(at.column);
        let rows = UNIT * piece.units;
        let from = values.and_then(|v| v.get(UNIT * piece.first..UNIT * piece.first + rows));
        let to = all.get_mut(piece.stack);
        let to =
            to.and_then(|stack| stack.get_mut(UNIT * piece.offset..UNIT * piece.offset + rows));
        match (from, to) {
            (Some(from), Some(to)) => to.copy_from_slice(from),
            _ => return Err(Error::InvalidInput("a piece does not fit".into())),
        }
    }
    Ok(all)
}

pub(super) fn commit_stacks(
    backend: &dyn Backend,
    bases: &Bases,
    given: &StackColumns<'_>,
) -> Result<Vec<G1Affine>, Error> {
    let stacks = stacks(given)?;
    let stacks: Vec<Scalars<'_>> = stacks.iter().map(|stack| Scalars::Field(stack)).collect();
    backend.msm(bases, &stacks)
}

/// Numerators and denominators of a layer, group by group, lane by lane.
type Layer = Vec<[[Fr; LANES]; 2]>;

const PAD: [[Fr; LANES]; 2] = [[Fr::ZERO; LANES], [Fr::ONE; LANES]];
/// All layers of a tree, leaves first.
#[derive(Debug)]
pub(super) struct Tree {
    layers: Vec<Layer>,
}

pub(super) fn log2_ceil(n: usize) -> usize {
    n.next_power_of_two().trailing_zeros() as usize
}

pub(super) fn fractions(
    instances: &[FractionInstance<'_>],
    log_groups: u32,
) -> Result<Tree, Error> {
    let mut blocks: Vec<(usize, Layer)> = Vec::new();
    for instance in instances {
        let columns = joined(instance.tables)?;
        let rows = columns.first().map_or(0, Vec::len);
        let values: Columns = (0..rows)
            .map(|row| {
                let row: Vec<Fr> = columns.iter().map(|column| column[row]).collect();
                instance.program.values(&row)
            })
            .collect();
        let variables = log2_ceil(rows / LANES);
        for message in &instance.messages {
            let mut block = vec![PAD; 1 << variables];
            for (row, values) in values.iter().enumerate() {
                let at = |form: &crate::sums::Linear| form.evaluate(|value| values[value]);
                block[row / LANES][0][row % LANES] = at(&message.numerator);
                block[row / LANES][1][row % LANES] = at(&message.denominator);
            }
            blocks.push((variables, block));
        }
    }
    blocks.sort_by_key(|(variables, _)| core::cmp::Reverse(*variables));
    let mut leaves: Layer = blocks.into_iter().flat_map(|(_, block)| block).collect();
    if leaves.len() > 1 << log_groups {
        return Err(Error::InvalidInput("the leaves do not fit".into()));
    }
    leaves.resize(1 << log_groups, PAD);
    let mut layers = vec![leaves];
    for k in 0..log_groups as usize {
        let pairs = layers[k].chunks(2);
        layers.push(pairs.map(|pair| add(&pair[0], &pair[1])).collect());
    }
    Ok(Tree { layers })
}

fn add([p, q]: &[[Fr; LANES]; 2], [r, s]: &[[Fr; LANES]; 2]) -> [[Fr; LANES]; 2] {
    [
        core::array::from_fn(|lane| p[lane] * s[lane] + r[lane] * q[lane]),
        core::array::from_fn(|lane| q[lane] * s[lane]),
    ]
}

impl Fractions for Tree {
    fn root(&self) -> [[Fr; LANES]; 2] {
        self.layers.last().map_or(PAD, |root| root[0])
    }

    fn layer(
        &mut self,
        k: u32,
        lambda: Fr,
        RowPoint { groups, lanes }: RowPoint<'_>,
        challenge: &mut dyn FnMut([Fr; 2]) -> Fr,
    ) -> Result<[Fr; 4], Error> {
        let layer = self.layers.get(k as usize);
        let layer = layer.ok_or_else(|| internal("no such layer"))?;
        let half = layer.len() / 2;
        let value = |index: usize, part: usize| {
            let (lane, group) = (index / half, index % half);
            layer[2 * group + part / 2][part % 2][lane]
        };
        let mut arrays: [Vec<Fr>; 4] =
            core::array::from_fn(|part| (0..LANES * half).map(|i| value(i, part)).collect());
        let z: Vec<Fr> = groups.iter().chain(lanes).copied().collect();
        let sum = |[p0, q0, p1, q1]: [Fr; 4]| p0 * q1 + p1 * q0 + lambda * q0 * q1;
        for variable in 0..z.len() {
            let mut message = [Fr::zero(); 2];
            for (i, e) in eq_table(&z[variable + 1..]).into_iter().enumerate() {
                message[0] += e * sum(core::array::from_fn(|part| arrays[part][2 * i]));
                let difference = |part: usize| arrays[part][2 * i + 1] - arrays[part][2 * i];
                message[1] += e * sum(core::array::from_fn(difference));
            }
            let r = challenge(message);
            for array in &mut arrays {
                fold(array, r);
            }
        }
        Ok(arrays.map(|array| array[0]))
    }
}

/// Binds the lowest variable.
pub(super) fn fold(array: &mut Vec<Fr>, r: Fr) {
    *array = array
        .chunks(2)
        .map(|pair| pair[0] + r * (pair[1] - pair[0]))
        .collect();
}

/// Columns of an instance over its whole hypercube.
struct Dense<'a> {
    instance: &'a RowInstance<'a>,
    variables: usize,
    columns: Columns,
}

impl<'a> Dense<'a> {
    fn new(instance: &'a RowInstance<'a>) -> Result<Self, Error> {
        let columns = joined(instance.tables)?;
        let groups = columns.first().map_or(0, Vec::len) / LANES;
        let variables = log2_ceil(groups);
        let dense = |column: Vec<Fr>| {
            let mut array = vec![Fr::zero(); LANES << variables];
            for (row, value) in column.into_iter().enumerate() {
                array[((row % LANES) << variables) | (row / LANES)] = value;
            }
            array
        };
        Ok(Self {
            instance,
            variables,
            columns: columns.into_iter().map(dense).collect(),
        })
    }

    /// Sums over the unbound variables, with the lowest variable at `x`.
    fn at(&self, x: Fr, weights: &[Fr]) -> Fr {
        let row = |i: usize| -> Vec<Fr> {
            let point = |c: &Vec<Fr>| c[2 * i] + x * (c[2 * i + 1] - c[2 * i]);
            self.columns.iter().map(point).collect()
        };
        let weighted = weights.iter().enumerate();
        weighted.map(|(i, e)| *e * self.value(&row(i))).sum()
    }

    fn value(&self, row: &[Fr]) -> Fr {
        let values = self.instance.program.values(row);
        let at = |form: &crate::sums::Linear| form.evaluate(|value| values[value]);
        let constraints = self.instance.constraints.iter();
        let constraints: Fr = constraints.map(|c| c.weight * at(&c.form)).sum();
        at(&self.instance.leaf) + constraints
    }
}

pub(super) fn sum_rows(
    instances: &[RowInstance<'_>],
    RowPoint { groups: z, lanes }: RowPoint<'_>,
    challenge: &mut dyn FnMut([Fr; 3]) -> Fr,
) -> Result<RowsOutcome, Error> {
    let mut dense: Vec<Dense<'_>> = instances.iter().map(Dense::new).collect::<Result<_, _>>()?;
    let points = [Fr::zero(), Fr::from(2), -Fr::one()];
    let mut challenges = Vec::new();
    for round in 0..z.len() + 3 {
        let mut message = [Fr::zero(); 3];
        for instance in &dense {
            let open = &z[..instance.variables];
            let constant = round < z.len() && round >= instance.variables;
            let next = if constant {
                instance.variables
            } else if round < z.len() {
                round + 1
            } else {
                instance.variables
            };
            let lane = (round + 1).saturating_sub(z.len());
            let rest: Vec<Fr> = (open.iter().skip(next))
                .chain(&lanes[lane..])
                .copied()
                .collect();
            for (value, x) in message.iter_mut().zip(points) {
                *value += if constant {
                    let weights = eq_table(&rest);
                    let row =
                        |i: usize| -> Vec<Fr> { instance.columns.iter().map(|c| c[i]).collect() };
                    let weighted = weights.iter().enumerate();
                    weighted.map(|(i, e)| *e * instance.value(&row(i))).sum()
                } else {
                    instance.at(x, &eq_table(&rest))
                };
            }
        }
        let r = challenge(message);
        challenges.push(r);
        for instance in &mut dense {
            if round >= z.len() || round < instance.variables {
                instance
                    .columns
                    .iter_mut()
                    .for_each(|column| fold(column, r));
            }
        }
    }
    let last = challenges.split_off(z.len());
    let values = dense
        .iter()
        .map(|d| d.columns.iter().map(|c| c[0]).collect());
    Ok(RowsOutcome {
        groups: challenges,
        lanes: last
            .try_into()
            .map_err(|_| internal("three lane variables"))?,
        values: values.collect(),
        bound: Bound::new(()),
    })
}

pub(super) fn reduce_stacks(
    given: &StackColumns<'_>,
    weights: &[Fr],
    ColumnPoint { low, high }: ColumnPoint<'_>,
    challenge: &mut dyn FnMut([Fr; 2]) -> Fr,
) -> Result<StacksOutcome, Error> {
    let all = stacks(given)?;
    let inner = eq_table(low);
    let mut values: Columns = (all.iter())
        .map(|stack| {
            let unit = |unit: &[Fr]| unit.iter().zip(&inner).map(|(x, e)| *x * e).sum();
            stack.chunks(UNIT).map(unit).collect()
        })
        .collect();
    let mut of_units = vec![vec![Fr::zero(); 1 << (given.log_stack - 8)]; given.stacks];
    for piece in given.pieces {
        let units = given.columns[piece.column].table.rows() / UNIT;
        let eq = eq_table(&high[..log2_ceil(units)]);
        for unit in 0..piece.units {
            of_units[piece.stack][piece.offset + unit] =
                weights[piece.column] * eq[piece.first + unit];
        }
    }
    let mut units = Vec::new();
    for _ in 8..given.log_stack {
        let mut message = [Fr::zero(); 2];
        for (p, w) in values.iter().zip(&of_units) {
            for (p, w) in p.chunks(2).zip(w.chunks(2)) {
                message[0] += p[0] * w[0];
                message[1] += (p[1] - p[0]) * (w[1] - w[0]);
            }
        }
        let r = challenge(message);
        units.push(r);
        values
            .iter_mut()
            .chain(&mut of_units)
            .for_each(|array| fold(array, r));
    }
    Ok(StacksOutcome {
        units,
        values: values.iter().map(|stack| stack[0]).collect(),
    })
}

pub(super) fn combine_stacks(given: &StackColumns<'_>, weights: &[Fr]) -> Result<Vec<Fr>, Error> {
    let all = stacks(given)?;
    let mut sum = vec![Fr::zero(); 1 << given.log_stack];
    for (stack, weight) in all.iter().zip(weights) {
        for (sum, value) in sum.iter_mut().zip(stack) {
            *sum += *weight * value;
        }
    }
    Ok(sum)
}
