//! Attacks that change honest rows and repair the violated constraints.
//!
//! An attack starts from some changed cells, or from a goal: an expression to bring to zero, such
//! as "the value written is one more than it should be". While a goal is unmet or a constraint
//! violated, the search solves it for one of its cells (constraints are polynomials of degree at
//! most 3 in a cell) and continues, a few cells deep. The [`oracle`] judges a row that survives.

use crate::columns::{columns_of, limbs};
use crate::free;
use crate::messages::{is_lookup, net};
use crate::numbers::{digits, power_of_two};
use crate::oracle::{self, Verdict};
use crate::row::{Row, RowChecker, is_in_table};
use crate::start::Start;
use ark_bn254::Fr;
use ark_ff::Zero;
use rustc_hash::FxHashMap;
use zkfabric_air::{Bus, Expr, Message};

/// A part left out of the chip, to show that the part is needed.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Without {
    /// A constraint, by its index in [`RowChecker::constraints`].
    pub constraint: Option<usize>,
    /// A message, by its index.
    pub interaction: Option<usize>,
}

impl Without {
    /// Leaves out a constraint.
    #[must_use]
    pub const fn constraint(index: usize) -> Self {
        Self {
            constraint: Some(index),
            interaction: None,
        }
    }

    /// Leaves out a message.
    #[must_use]
    pub const fn message(index: usize) -> Self {
        Self {
            constraint: None,
            interaction: Some(index),
        }
    }

    /// Returns the messages that are not left out.
    #[must_use]
    pub fn keep(&self, messages: Vec<(usize, Message)>) -> Vec<Message> {
        let messages = messages.into_iter();
        let kept = messages.filter(|(index, _)| Some(*index) != self.interaction);
        kept.map(|(_, message)| message).collect()
    }
}

/// A row that passes but should not.
#[derive(Debug, Clone)]
pub struct Breach {
    /// Changed columns: name, honest value, value.
    pub changed: Vec<(String, Fr, Fr)>,
    /// The oracle's verdict; `None` if the messages equal the honest row's.
    pub wrong: Option<String>,
}

/// Attacks on one row of a chip.
#[derive(Debug)]
pub struct Attacker<'a> {
    checker: &'a RowChecker<'a>,
    honest: Row,
    /// Messages of the honest row other than lookups.
    effects: FxHashMap<(Bus, Vec<Fr>), Fr>,
    /// Columns of each constraint.
    columns: &'a [Vec<usize>],
    without: &'a Without,
    /// Order in which cells are solved for.
    order: Order,
    /// Rows that may still be tried in the current attack.
    budget: usize,
    /// Whether the search continues after a row with changes in cells only, and the first such row.
    cells_only: Option<Option<Breach>>,
}

/// Order in which the cells of a violated constraint are solved for. A row's results are in columns
/// after its operation and its operands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Order {
    /// The first columns first.
    OperandsFirst,
    /// The last columns first.
    ResultsFirst,
}

/// Largest number of cells solved for in one attack.
const DEPTH: usize = 4;

impl<'a> Attacker<'a> {
    /// Creates an attacker of an honest row; `columns` has the result of [`columns_of`] for every
    /// constraint.
    #[must_use]
    pub fn new(
        checker: &'a RowChecker<'a>,
        columns: &'a [Vec<usize>],
        honest: Row,
        without: &'a Without,
        order: Order,
    ) -> Self {
        let messages = checker.messages(&honest);
        Self {
            checker,
            effects: effects(messages.iter().map(|(_, message)| message)),
            honest,
            columns,
            without,
            order,
            budget: 0,
            cells_only: None,
        }
    }

    /// Makes the search continue after a passing row without effect; [`Attacker::cells_only`]
    /// returns the first such row.
    #[must_use]
    pub fn for_effects(self) -> Self {
        Self {
            cells_only: Some(None),
            ..self
        }
    }

    /// Returns the first row that passed with the same effect as the honest row.
    #[must_use]
    pub fn cells_only(self) -> Option<Breach> {
        self.cells_only.flatten()
    }

    /// Tries an attack on at most `budget` rows; returns the number of unused rows.
    pub fn attack(&mut self, start: &Start, budget: usize) -> (Option<Breach>, usize) {
        self.budget = budget;
        let mut row = self.honest.clone();
        let mut touched = Vec::new();
        for &(column, value) in &start.cells {
            if let Some(cell) = row.main.get_mut(column) {
                *cell = value;
                touched.push(column);
            }
        }
        let breach = self.search(&mut row, &mut touched, &start.goals, DEPTH);
        (breach, self.budget)
    }

    /// Tries attacks, each on at most `budget` rows and all together on at most `left`, until one
    /// succeeds.
    pub fn all(&mut self, starts: &[Start], budget: usize, left: &mut usize) -> Option<Breach> {
        for start in starts {
            let budget = budget.min(*left);
            if budget == 0 {
                return None;
            }
            let (breach, unused) = self.attack(start, budget);
            if breach.is_some() {
                return breach;
            }
            *left -= budget - unused;
        }
        None
    }

    /// Searches from `row`, and restores `row` and `touched`.
    fn search(
        &mut self,
        row: &mut Row,
        touched: &mut Vec<usize>,
        goals: &[Expr],
        depth: usize,
    ) -> Option<Breach> {
        self.budget = self.budget.checked_sub(1)?;
        let unmet = goals.iter().find(|goal| !row.value(goal).is_zero());
        let (checker, columns) = (self.checker, self.columns);
        let goal_columns = unmet.map(columns_of);
        let unsolved: Option<(&Expr, &[usize])> = match (unmet, &goal_columns) {
            (Some(goal), Some(columns)) => Some((goal, columns)),
            // The constraint with the fewest cells left to solve for.
            _ => checker
                .violated(row)
                .into_iter()
                .filter(|index| Some(*index) != self.without.constraint)
                .filter_map(|index| {
                    let (_, expression) = *checker.constraints.get(index)?;
                    Some((expression, columns.get(index)?.as_slice()))
                })
                .min_by_key(|(_, columns)| {
                    columns
                        .iter()
                        .filter(|column| !touched.contains(column))
                        .count()
                }),
        };
        let Some((expression, columns)) = unsolved else {
            return self.judge(row);
        };
        if depth == 0 {
            return None;
        }
        for index in 0..columns.len() {
            let column = match self.order {
                Order::OperandsFirst => columns[index],
                Order::ResultsFirst => columns[columns.len() - 1 - index],
            };
            if touched.contains(&column) {
                continue;
            }
            for value in row.polynomial(expression, column).roots() {
                for cells in self.writes(row, column, value) {
                    let known = touched.len();
                    let mut old = Vec::with_capacity(cells.len());
                    for (column, value) in cells {
                        old.push((column, row.main[column]));
                        row.main[column] = value;
                        touched.push(column);
                    }
                    let breach = self.search(row, touched, goals, depth - 1);
                    touched.truncate(known);
                    for (column, value) in old {
                        row.main[column] = value;
                    }
                    if breach.is_some() {
                        return breach;
                    }
                }
            }
        }
        None
    }

    /// Returns the ways to give a cell a value: alone, or with the other limbs of its number, so
    /// that the number takes the same value and all limbs stay in range.
    fn writes(&self, row: &Row, column: usize, value: Fr) -> Vec<Vec<(usize, Fr)>> {
        let mut ways = Vec::new();
        if let Some((group, bits)) = limbs(self.checker.air, column) {
            let mut total = Fr::zero();
            for (&limb, index) in group.iter().zip(0u32..) {
                let digit = if limb == column {
                    value
                } else {
                    row.main[limb]
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

    fn judge(&mut self, row: &Row) -> Option<Breach> {
        let kept = self.without.keep(self.checker.messages(row));
        let looked_up = net(kept.iter());
        if !looked_up
            .keys()
            .all(|(bus, fields)| is_in_table(*bus, fields))
        {
            return None;
        }
        let wrong = if effects(kept.iter()) == self.effects {
            let padding = self.effects.is_empty();
            let free = |column| free::is_free(self.checker.air, column, &self.honest.main);
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
            (name, self.honest.main[column], row.main[column])
        });
        let breach = Breach {
            changed: changed.collect(),
            wrong,
        };
        match &mut self.cells_only {
            Some(cells_only) if breach.wrong.is_none() => {
                cells_only.get_or_insert(breach);
                None
            }
            _ => Some(breach),
        }
    }

    fn changes(&self, row: &Row) -> Vec<usize> {
        let cells = row.main.iter().zip(&self.honest.main).enumerate();
        cells
            .filter(|(_, (new, old))| new != old)
            .map(|(column, _)| column)
            .collect()
    }
}

fn effects<'m>(messages: impl Iterator<Item = &'m Message>) -> FxHashMap<(Bus, Vec<Fr>), Fr> {
    net(messages.filter(|message| !is_lookup(message.bus)))
}
