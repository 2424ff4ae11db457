//! Changes honest rows and repairs what they violate.
//!
//! An attack starts from some changed cells, or from a goal: an expression that should vanish, such as "the
//! value written is one more than it should be". While a goal is unmet or a constraint violated, one of its
//! cells is solved for (constraints are polynomials of degree at most 3 in a cell) and the search goes on, a
//! few cells deep. A row that survives is judged by the [`oracle`].

use crate::free;
use crate::numbers::{digits, field, power_of_two};
use crate::oracle::{self, Verdict};
use crate::row::{RowChecker, Window, is_in_table, is_lookup, net};
use ark_bn254::Fr;
use ark_ff::{AdditiveGroup, Field, One, Zero};
use std::collections::BTreeMap;
use zkfabric_air::{Air, Bus, Expr, Kind, Message, Width};
use zkfabric_chips::bus;
use zkfabric_vm::asm::Rng;
use zkfabric_vm::isa::Op;

/// What is left out of the chip, to show that it is needed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Without {
    /// Constraints, by their index in [`RowChecker::constraints`].
    pub constraints: Vec<usize>,
    /// A message.
    pub interaction: Option<usize>,
}

/// A row that should not pass, and does.
#[derive(Debug, Clone)]
pub struct Breach {
    /// Changed columns: name, honest value, value.
    pub changed: Vec<(String, Fr, Fr)>,
    /// What the oracle says; `None` if the messages are those of the honest row.
    pub wrong: Option<String>,
}

/// How an attack begins.
#[derive(Debug, Clone)]
pub struct Start {
    /// Cells and their new values.
    pub cells: Vec<(usize, Fr)>,
    /// Expressions to bring to zero.
    pub goals: Vec<Expr>,
}

/// Attacks on one row of a chip.
#[derive(Debug)]
pub struct Attacker<'a> {
    checker: &'a RowChecker<'a>,
    honest: Window,
    /// Messages of the honest row that are no lookups.
    effects: BTreeMap<(Bus, Vec<Fr>), Fr>,
    /// Columns of each constraint.
    columns: &'a [Vec<usize>],
    without: Without,
    /// Rows that may still be tried in the current attack.
    budget: usize,
}

/// Largest number of cells solved for in one attack.
const DEPTH: usize = 4;

/// The main columns that an expression reads in the row itself.
#[must_use]
pub fn columns_of(expression: &Expr, previous: bool) -> Vec<usize> {
    let mut columns = Vec::new();
    expression.for_each_variable(&mut |v| {
        if v.kind == Kind::Main && v.next == previous && !columns.contains(&v.index) {
            columns.push(v.index);
        }
    });
    columns
}

impl<'a> Attacker<'a> {
    /// An attacker of an honest row; `columns` are those of [`columns_of`] for every constraint.
    #[must_use]
    pub fn new(
        checker: &'a RowChecker<'a>,
        columns: &'a [Vec<usize>],
        honest: Window,
        without: Without,
    ) -> Self {
        let outcome = checker.check(&honest);
        Self {
            checker,
            effects: effects(outcome.messages.iter().map(|(_, message)| message)),
            honest,
            columns,
            without,
            budget: 0,
        }
    }

    /// Tries an attack on at most `budget` rows.
    pub fn attack(&mut self, start: &Start, budget: usize) -> Option<Breach> {
        self.budget = budget;
        let mut row = self.honest.clone();
        let mut touched = Vec::new();
        for &(column, value) in &start.cells {
            if let Some(cell) = row.current.get_mut(column) {
                *cell = value;
                touched.push(column);
            }
        }
        self.search(&row, &touched, &start.goals, DEPTH)
    }

    fn search(
        &mut self,
        row: &Window,
        touched: &[usize],
        goals: &[Expr],
        depth: usize,
    ) -> Option<Breach> {
        self.budget = self.budget.checked_sub(1)?;
        let outcome = self.checker.check(row);
        let unmet = goals.iter().find(|goal| !row.value(goal, false).is_zero());
        let unsolved: Option<(&Expr, bool, Vec<usize>)> = match unmet {
            Some(goal) => Some((goal, false, columns_of(goal, false))),
            // The one with the fewest cells left to solve for.
            None => outcome
                .violated
                .iter()
                .filter(|index| !self.without.constraints.contains(index))
                .filter_map(|&index| {
                    let (_, expression, previous) = *self.checker.constraints.get(index)?;
                    Some((expression, previous, self.columns.get(index)?.clone()))
                })
                .min_by_key(|(_, _, columns)| {
                    columns
                        .iter()
                        .filter(|column| !touched.contains(column))
                        .count()
                }),
        };
        let Some((expression, previous, columns)) = unsolved else {
            return self.judge(row, outcome.messages);
        };
        if depth == 0 {
            return None;
        }
        for column in columns {
            if touched.contains(&column) {
                continue;
            }
            for value in roots(expression, previous, row, column) {
                for cells in self.writes(row, column, value) {
                    let mut repaired = row.clone();
                    let mut touched = touched.to_vec();
                    for (column, value) in cells {
                        repaired.current[column] = value;
                        touched.push(column);
                    }
                    if let Some(breach) = self.search(&repaired, &touched, goals, depth - 1) {
                        return Some(breach);
                    }
                }
            }
        }
        None
    }

    /// The ways to give a cell a value: alone, or with the other limbs of its number, so that the number
    /// takes the same value and all limbs keep their range.
    fn writes(&self, row: &Window, column: usize, value: Fr) -> Vec<Vec<(usize, Fr)>> {
        let mut ways = Vec::new();
        if let Some((group, bits)) = limbs(self.checker.air, column) {
            let mut total = Fr::zero();
            for (&limb, index) in group.iter().zip(0u32..) {
                let digit = if limb == column {
                    value
                } else {
                    row.current[limb]
                };
                total += digit * power_of_two(bits * index);
            }
            if let Some(digits) = digits(&total, bits, group.len()) {
                ways.push(group.into_iter().zip(digits).collect());
            }
        }
        ways.push(vec![(column, value)]);
        ways
    }

    fn judge(&self, row: &Window, messages: Vec<(usize, Message)>) -> Option<Breach> {
        let kept: Vec<Message> = messages
            .into_iter()
            .filter(|(index, _)| Some(*index) != self.without.interaction)
            .map(|(_, message)| message)
            .collect();
        let looked_up = net(kept.iter());
        if !looked_up
            .keys()
            .all(|(bus, fields)| is_in_table(*bus, fields))
        {
            return None;
        }
        let wrong = if effects(kept.iter()) == self.effects {
            let padding = self.effects.is_empty();
            let free = |column| free::is_free(self.checker.air, column, &self.honest.current);
            if padding || self.changes(row).into_iter().all(free) {
                return None;
            }
            None
        } else {
            match oracle::judge(&self.checker.air.name, &kept) {
                Verdict::Right | Verdict::Impossible(_) => return None,
                Verdict::Wrong(reason) => Some(reason),
            }
        };
        let changed = self.changes(row).into_iter().map(|column| {
            let name = self.checker.air.main[column].name.to_string();
            (name, self.honest.current[column], row.current[column])
        });
        Some(Breach {
            changed: changed.collect(),
            wrong,
        })
    }

    fn changes(&self, row: &Window) -> Vec<usize> {
        let cells = row.current.iter().zip(&self.honest.current).enumerate();
        cells
            .filter(|(_, (new, old))| new != old)
            .map(|(column, _)| column)
            .collect()
    }

    /// Every single change, changes of whole numbers, changes of the effects, and `pairs` random pairs.
    #[must_use]
    pub fn starts(&self, pairs: usize, rng: &mut Rng) -> Vec<Start> {
        let air = self.checker.air;
        let mut starts = Vec::new();
        let cells = |cells| Start {
            cells,
            goals: Vec::new(),
        };
        for column in 0..air.main.len() {
            for value in self.changed_values(column, rng) {
                starts.push(cells(vec![(column, value)]));
            }
            starts.extend(self.changed_numbers(column, rng).into_iter().map(cells));
        }
        for goal in self.goals(rng) {
            starts.push(Start {
                cells: Vec::new(),
                goals: vec![goal],
            });
        }
        for _ in 0..pairs {
            let columns = air.main.len() as u64;
            let (a, b) = (rng.below(columns) as usize, rng.below(columns) as usize);
            let value = |column, rng: &mut Rng| {
                let values = self.changed_values(column, rng);
                rng.pick(&values).unwrap_or_default()
            };
            starts.push(cells(vec![(a, value(a, rng)), (b, value(b, rng))]));
        }
        starts
    }

    fn changed_values(&self, column: usize, rng: &mut Rng) -> Vec<Fr> {
        let row = &self.honest.current;
        let old = row[column];
        let neighbour = row[(column + 1) % row.len()];
        let mut values = vec![
            old + Fr::one(),
            -old,
            neighbour,
            field(rng),
            Fr::one() - old,
            old - Fr::one(),
            old + power_of_two(16),
            old + power_of_two(64),
        ];
        values.retain(|value| *value != old);
        values
    }

    /// The number whose lowest limb the column is, changed, and its limbs unbalanced.
    fn changed_numbers(&self, column: usize, rng: &mut Rng) -> Vec<Vec<(usize, Fr)>> {
        let Some((group, bits)) = limbs(self.checker.air, column) else {
            return Vec::new();
        };
        if group.first() != Some(&column) {
            return Vec::new();
        }
        let old: Vec<Fr> = group
            .iter()
            .map(|&limb| self.honest.current[limb])
            .collect();
        let mut value = Fr::zero();
        for (&limb, index) in old.iter().zip(0u32..) {
            value += limb * power_of_two(bits * index);
        }
        let high = power_of_two(bits * group.len() as u32 - 1);
        let targets = [
            value + Fr::one(),
            value - Fr::one(),
            value + high,
            value - high,
            Fr::zero(),
            Fr::from(rng.next_u64()),
        ];
        let mut changes = Vec::new();
        for target in targets {
            if let Some(new) = digits(&target, bits, group.len()).filter(|new| *new != old) {
                changes.push(group.iter().copied().zip(new).collect());
            }
        }
        for pair in group.windows(2) {
            if let &[low, high] = pair {
                let row = &self.honest.current;
                let base = power_of_two(bits);
                changes.push(vec![(low, row[low] + base), (high, row[high] - Fr::one())]);
                changes.push(vec![(low, row[low] - base), (high, row[high] + Fr::one())]);
            }
        }
        changes
    }

    /// Other values written or passed on, and other operations.
    fn goals(&self, rng: &mut Rng) -> Vec<Expr> {
        let mut goals = Vec::new();
        for interaction in &self.checker.air.interactions {
            let sent = self.honest.value(&interaction.multiplicity, false).is_one();
            let (field, deltas) = match interaction.bus {
                bus::MEMORY => (
                    3,
                    vec![Fr::one(), -Fr::one(), power_of_two(63), -power_of_two(32)],
                ),
                bus::STATE => (0, vec![Fr::from(2u64), Fr::from(4u64), -Fr::from(4u64)]),
                _ => (0, Vec::new()),
            };
            let Some(expression) = interaction.fields.get(field).filter(|_| sent) else {
                continue;
            };
            let honest = self.honest.value(expression, false);
            for delta in deltas {
                goals.push(expression - Expr::constant(honest + delta));
            }
            if interaction.bus == bus::STATE {
                let other = Fr::from(2 * rng.below(1 << 30));
                goals.push(expression - Expr::constant(other));
            }
        }
        let fetch = self
            .checker
            .air
            .interactions
            .iter()
            .find(|i| i.bus == bus::PROGRAM);
        if let Some(code) = fetch.and_then(|fetch| fetch.fields.get(1)) {
            for op in Op::ALL.iter().filter(|op| op.is_provable()) {
                goals.push(code - u64::from(op.code()));
            }
        }
        goals
    }
}

fn effects<'m>(messages: impl Iterator<Item = &'m Message>) -> BTreeMap<(Bus, Vec<Fr>), Fr> {
    net(messages.filter(|message| !is_lookup(message.bus)))
}

/// The columns of the number that a limb belongs to, least significant first, and the bits of a limb.
fn limbs(air: &Air, column: usize) -> Option<(Vec<usize>, u32)> {
    let spec = air.main.get(column)?;
    let bits = match spec.width {
        Width::U8 => 8,
        Width::U16 => 16,
        _ => return None,
    };
    let (name, _) = spec.name.split_once('[')?;
    let same = |spec: &zkfabric_air::ColumnSpec| {
        spec.name
            .split_once('[')
            .is_some_and(|(other, _)| other == name)
    };
    let columns = air.main.iter().enumerate();
    let group: Vec<usize> = columns
        .filter(|(_, spec)| same(spec))
        .map(|(i, _)| i)
        .collect();
    (group.len() > 1 && bits * group.len() as u32 <= 128).then_some((group, bits))
}

/// The values of a cell that make a constraint vanish.
fn roots(expression: &Expr, previous: bool, row: &Window, column: usize) -> Vec<Fr> {
    let mut row = row.clone();
    let at = |value: u64, row: &mut Window| {
        row.current[column] = Fr::from(value);
        row.value(expression, previous)
    };
    let [p0, p1, p2, p3] = [0, 1, 2, 3].map(|value| at(value, &mut row));
    // Differences at 0, 1, 2, 3.
    let (first, second) = (p1 - p0, p2 - p1 - (p1 - p0));
    let third = p3 - p2.double() + p1 - second;
    if !third.is_zero() {
        let zero = p0.is_zero().then(Fr::zero);
        return zero.into_iter().chain(p1.is_zero().then(Fr::one)).collect();
    }
    if second.is_zero() {
        let slope = first.inverse();
        return slope.map(|inverse| -p0 * inverse).into_iter().collect();
    }
    // second / 2 t^2 + (first - second / 2) t + p0
    let half = Fr::from(2u64).inverse().unwrap_or_default();
    let (a, b) = (second * half, first - second * half);
    let root = (b.square() - a * p0 * Fr::from(4u64)).sqrt();
    let (Some(root), Some(inverse)) = (root, second.inverse()) else {
        return Vec::new();
    };
    vec![(root - b) * inverse, (-root - b) * inverse]
}
