//! Rows of chips as systems.

use std::collections::BTreeSet;

use ark_bn254::Fr;
use ark_ff::{Field as _, One as _, Zero as _};
use num_bigint::BigUint;
use zkfabric_air::{
    Air, Bus, Constraint, Expr, Interaction, Kind, Permutation, Variable as Column,
};

use crate::dual::Dual;
use crate::solver::{Question, Questions, Term};
use crate::system::integer;
use crate::{Gradient, Solution, System, Variable};

/// Meaning of a message for the row that sends or receives it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Meaning {
    /// The fields come from elsewhere: a different message is a different statement.
    Given,
    /// The same, except for fields that a prover chooses: they go elsewhere, too, and have to keep
    /// their range.
    GivenBut(&'static [usize]),
    /// Each field that is not a fixed column has this many bits, as ensured by the lookup table or
    /// by the receiver.
    Bits(u32),
    /// The fields go elsewhere and have to follow from the given values.
    Result,
}

/// Meanings of a row's messages on a bus, by whether the row sends them.
pub type Meanings = fn(Bus, bool) -> Meaning;

/// The cells of a row: main columns and fixed columns.
#[derive(Debug, Clone, Copy)]
pub struct Cells<'a> {
    /// Main columns.
    pub main: &'a [Fr],
    /// Fixed columns.
    pub fixed: &'a [Fr],
}

impl Cells<'_> {
    fn dual(&self, expression: &Expr) -> Dual {
        let cell = |column: Column| match column.kind {
            Kind::Main => {
                let value = self.main.get(column.index)?;
                Some(Dual::variable(column.index, *value))
            }
            Kind::Fixed => self.fixed.get(column.index).copied().map(Dual::from),
        };
        let value = expression.evaluate(&cell);
        value.expect("an expression over the columns of the chip")
    }
}

/// Returns the system of an honest row. A prover may choose the `advice` columns.
///
/// # Panics
/// If the row violates a constraint or does not have the chip's columns.
#[must_use]
pub fn system(air: &Air, cells: Cells<'_>, meanings: Meanings, advice: &[usize]) -> System {
    let variables = air.main.iter().zip(cells.main).enumerate();
    let variables = variables.map(|(index, (spec, value))| Variable {
        name: spec.name.to_string(),
        value: *value,
        is_given: advice.contains(&index),
    });
    let mut system = System {
        name: air.name.clone(),
        variables: variables.collect(),
        ..System::default()
    };
    for constraint in &air.constraints {
        equation(&mut system, cells, constraint);
    }
    for interaction in &air.interactions {
        message(&mut system, cells, interaction, meanings);
    }
    if let Some(Permutation::Lanes(lanes)) = &air.permutation {
        // The permutation's result follows from its input.
        let after = lanes.after.iter().map(|lane| cells.dual(lane).gradient);
        system.equations.extend(after);
    }
    system
}

fn equation(system: &mut System, cells: Cells<'_>, constraint: &Constraint) {
    match constraint.expression.boolean() {
        Some(form) => system.bound(&cells.dual(form), BigUint::from(2_u32)),
        None => {
            let dual = cells.dual(&constraint.expression);
            let (chip, name) = (&system.name, &constraint.name);
            assert!(dual.value.is_zero(), "{chip}: {name}");
            system.equations.push(dual.gradient);
        }
    }
}

fn message(system: &mut System, cells: Cells<'_>, interaction: &Interaction, meanings: Meanings) {
    let multiplicity = cells.dual(&interaction.multiplicity);
    if multiplicity.value.is_zero() {
        return;
    }
    let sends = is_sent(&multiplicity.value);
    let fields = interaction.fields.iter().map(|field| cells.dual(field));
    match meanings(interaction.bus, sends) {
        Meaning::Given => {
            system.equations.push(multiplicity.gradient);
            system.equations.extend(fields.map(|field| field.gradient));
        }
        Meaning::GivenBut(chosen) => {
            system.equations.push(multiplicity.gradient);
            let given = fields
                .enumerate()
                .filter(|(place, _)| !chosen.contains(place));
            system
                .equations
                .extend(given.map(|(_, field)| field.gradient));
        }
        Meaning::Bits(bits) => {
            let size = BigUint::from(1_u32) << bits;
            fields.for_each(|field| system.bound(&field, size.clone()));
        }
        Meaning::Result => {}
    }
}

/// Returns the forms that each part of a chip keeps fixed: constraints, messages, the lanes of a
/// permutation if there are any, and last the columns `advice` that a prover may choose. Returns
/// also the forms of what a row states to others: its results, and how often it sends and receives
/// each message that is no lookup of a range. A row of padding has only the latter.
///
/// # Panics
/// As [`system`].
#[must_use]
pub fn parts(
    air: &Air,
    cells: Cells<'_>,
    meanings: Meanings,
    advice: &[usize],
) -> (Vec<Vec<Gradient>>, Vec<Gradient>) {
    let empty = || System {
        name: air.name.clone(),
        ..System::default()
    };
    let forms = |system: System| {
        let bounds = system.bounds.into_iter().map(|bound| bound.form);
        system.equations.into_iter().chain(bounds).collect()
    };
    let mut parts: Vec<Vec<Gradient>> = Vec::new();
    for constraint in &air.constraints {
        let mut alone = empty();
        equation(&mut alone, cells, constraint);
        parts.push(forms(alone));
    }
    let mut stated = results(air, cells, meanings);
    for interaction in &air.interactions {
        let mut alone = empty();
        message(&mut alone, cells, interaction, meanings);
        parts.push(forms(alone));
        if !matches!(meanings(interaction.bus, true), Meaning::Bits(_)) {
            stated.push(cells.dual(&interaction.multiplicity).gradient);
        }
    }
    if let Some(Permutation::Lanes(lanes)) = &air.permutation {
        let after = lanes.after.iter().map(|lane| cells.dual(lane).gradient);
        parts.push(after.collect());
        stated.push(cells.dual(&lanes.real).gradient);
    }
    let chosen = advice
        .iter()
        .map(|column| Gradient::from([(*column, Fr::one())]));
    parts.push(chosen.collect());
    (parts, stated)
}

/// Returns the gradients of a row's outputs: the fields of its messages that go elsewhere.
#[must_use]
pub fn results(air: &Air, cells: Cells<'_>, meanings: Meanings) -> Vec<Gradient> {
    let mut results = Vec::new();
    for interaction in &air.interactions {
        let multiplicity = cells.dual(&interaction.multiplicity);
        let sends = is_sent(&multiplicity.value);
        if multiplicity.value.is_zero() {
            continue;
        }
        let fields = interaction.fields.iter().enumerate();
        let stated = fields.filter(|(place, _)| match meanings(interaction.bus, sends) {
            Meaning::Result => true,
            Meaning::GivenBut(chosen) => chosen.contains(place),
            Meaning::Given | Meaning::Bits(_) => false,
        });
        results.extend(stated.map(|(_, field)| cells.dual(field).gradient));
    }
    if let Some(Permutation::Lanes(lanes)) = &air.permutation
        && !cells.dual(&lanes.real).value.is_zero()
    {
        results.extend(lanes.before.iter().map(|lane| cells.dual(lane).gradient));
    }
    results
}

/// Returns the solver's questions about a chip: about any two rows, and about each searched row
/// with another one. `active` are honest rows, which determine the buses' directions.
///
/// # Panics
/// If a row does not have the chip's columns.
#[must_use]
pub fn questions(
    air: &Air,
    active: &[Cells<'_>],
    searched: &[Cells<'_>],
    meanings: Meanings,
    advice: &[usize],
) -> Questions {
    let put = |first: Option<Cells<'_>>| question(air, active, first, meanings, advice);
    let searched: Option<Vec<Question>> = searched.iter().map(|row| put(Some(*row))).collect();
    Questions {
        name: air.name.clone(),
        every: put(None),
        searched: searched.unwrap_or_default(),
    }
}

/// Returns the question whether results follow from the given values, for any two rows or, with
/// `first`, for that row and another one. `active` are honest rows, which determine the buses'
/// directions; `None` where they do not.
fn question(
    air: &Air,
    active: &[Cells<'_>],
    first: Option<Cells<'_>>,
    meanings: Meanings,
    advice: &[usize],
) -> Option<Question> {
    let mut question = Question::default();
    let fixed: Vec<Term> = match first {
        Some(cells) => cells.fixed.iter().copied().map(Term::from).collect(),
        None => (0..air.fixed.len()).map(|_| question.variable()).collect(),
    };
    let one: Vec<Term> = match first {
        Some(cells) => cells.main.iter().copied().map(Term::from).collect(),
        None => (0..air.main.len()).map(|_| question.variable()).collect(),
    };
    let is_given = |column: usize| advice.contains(&column);
    let other = one
        .iter()
        .enumerate()
        .map(|(column, term)| match is_given(column) {
            true => term.clone(),
            false => question.variable(),
        });
    let both = [one.clone(), other.collect()];
    let terms = |expression: &Expr| {
        both.each_ref().map(|main| {
            let cell = |column: Column| match column.kind {
                Kind::Main => main.get(column.index).cloned(),
                Kind::Fixed => fixed.get(column.index).cloned(),
            };
            expression
                .evaluate(&cell)
                .expect("an expression over the columns of the chip")
        })
    };
    for constraint in &air.constraints {
        for term in terms(&constraint.expression) {
            question.zero(term);
        }
    }
    for interaction in &air.interactions {
        if first.is_some_and(|cells| says_nothing(interaction, cells)) {
            continue;
        }
        let sends = direction(interaction, active, first)?;
        let meaning = meanings(interaction.bus, sends);
        let [one, other] = terms(&interaction.multiplicity);
        let fields = interaction.fields.iter().map(terms);
        match meaning {
            Meaning::Given => {
                question.zero(one.clone() - other);
                fields.for_each(|[x, y]| question.zero(one.clone() * (x - y)));
            }
            Meaning::GivenBut(chosen) => {
                question.zero(one.clone() - other.clone());
                for (place, [x, y]) in fields.enumerate() {
                    match chosen.contains(&place) {
                        true => question.results([one.clone() * x, other.clone() * y]),
                        false => question.zero(one.clone() * (x - y)),
                    }
                }
            }
            Meaning::Bits(_) => {}
            Meaning::Result => {
                for [x, y] in fields {
                    question.results([one.clone() * x, other.clone() * y]);
                }
                question.results([one, other]);
            }
        }
    }
    if let Some(Permutation::Lanes(lanes)) = &air.permutation {
        for [x, y] in lanes.after.iter().map(terms) {
            question.zero(x - y);
        }
        lanes
            .before
            .iter()
            .map(terms)
            .for_each(|both| question.results(both));
    }
    Some(question)
}

/// Returns whether the message is absent for all assignments with these fixed columns.
fn says_nothing(interaction: &Interaction, cells: Cells<'_>) -> bool {
    let multiplicity = cells.dual(&interaction.multiplicity);
    multiplicity.gradient.is_empty() && multiplicity.value.is_zero()
}

/// Returns whether a message is sent, according to the known row, else to all honest rows if they
/// agree.
fn direction(
    interaction: &Interaction,
    active: &[Cells<'_>],
    first: Option<Cells<'_>>,
) -> Option<bool> {
    let sign = |cells: &Cells<'_>| {
        let multiplicity = cells.dual(&interaction.multiplicity).value;
        (!multiplicity.is_zero()).then(|| is_sent(&multiplicity))
    };
    first.as_ref().and_then(sign).or_else(|| {
        let mut signs = active.iter().filter_map(sign);
        let sends = signs.next()?;
        signs.all(|other| other == sends).then_some(sends)
    })
}

/// Returns whether a multiplicity sends: a small number sends, and the negative of a small number
/// receives.
fn is_sent(multiplicity: &Fr) -> bool {
    integer(multiplicity).bits() < 64
}

/// Returns a row's cells with a candidate's values. Columns that are neither given nor have a range
/// are solved for one at a time; columns that no constraint determines alone keep their first-order
/// values.
///
/// # Panics
/// If the row does not have the chip's columns.
#[must_use]
pub fn completed(
    air: &Air,
    cells: Cells<'_>,
    solved: &Solution<'_>,
    candidate: &[(usize, Fr)],
) -> Vec<Fr> {
    let system = solved.system;
    let mut main = solved.moved(candidate);
    let ranged = system.bounds.iter().flat_map(|bound| bound.form.keys());
    let ranged: BTreeSet<usize> = ranged.copied().collect();
    let is_open = |(column, variable): (usize, &Variable)| {
        (!variable.is_given && !ranged.contains(&column)).then_some(column)
    };
    let mut open: BTreeSet<usize> = system
        .variables
        .iter()
        .enumerate()
        .filter_map(is_open)
        .collect();
    loop {
        let before = open.len();
        for constraint in &air.constraints {
            let expression = &constraint.expression;
            let mut columns = BTreeSet::new();
            expression.for_each_variable(&mut |column| {
                if column.kind == Kind::Main && open.contains(&column.index) {
                    columns.insert(column.index);
                }
            });
            let [Some(column), None] = [columns.first(), columns.iter().nth(1)] else {
                continue;
            };
            let old = main[*column];
            let mut value = |x: u64| {
                main[*column] = Fr::from(x);
                let of = |v: Column| match v.kind {
                    Kind::Main => main.get(v.index).copied(),
                    Kind::Fixed => cells.fixed.get(v.index).copied(),
                };
                expression
                    .evaluate(&of)
                    .expect("an expression over the columns of the chip")
            };
            let [zero, one, two] = [0, 1, 2].map(&mut value);
            let slope = one - zero;
            let solution = (two - one == slope).then(|| slope.inverse()).flatten();
            main[*column] = solution.map_or(old, |inverse| -zero * inverse);
            if solution.is_some() {
                open.remove(column);
            }
        }
        if open.len() == before {
            return main;
        }
    }
}
