//! Rows of circuits as systems.

use core::ops::{Add, Mul};
use std::collections::{BTreeMap, BTreeSet};

use ark_bn254::Fr;
use ark_ff::Field as _;
use num_bigint::BigUint;
use zkfabric_plonk::{Row, Rule, Set};

use crate::dual::Dual;
use crate::solver::{Question, Scope, Term};
use crate::{Gradient, System, Variable};

/// Rows of a circuit with the values of its variables.
#[derive(Debug, Clone, Copy)]
pub struct Rows<'a> {
    /// The rows' name for messages.
    pub name: &'a str,
    /// The rows; the last one has no next row, so it has to be a row that does not use the next
    /// row.
    pub rows: &'a [Row],
    /// The values of all variables.
    pub assignment: &'a [Fr],
    /// The given variables.
    pub given: &'a [usize],
    /// The set of ranges, and its number of values.
    pub range: (Set, u32),
    /// Sets whose members the prover chooses, and the bits of a member.
    pub chosen: &'a [(Set, u32)],
}

impl Rows<'_> {
    fn dual(&self, variable: usize) -> Dual {
        let value = self.assignment.get(variable).copied();
        Dual::variable(variable, value.expect("a variable of the circuit"))
    }

    /// Returns the number of values that a member of a set can have, if they are a range.
    fn size(&self, set: Set) -> Option<BigUint> {
        let (range, size) = self.range;
        let mut chosen = self.chosen.iter();
        let bits = chosen.find(|(chosen, _)| *chosen == set);
        let of_chosen = bits.map(|(_, bits)| BigUint::from(1_u32) << *bits);
        of_chosen.or_else(|| (set == range).then(|| BigUint::from(size)))
    }
}

/// Returns the system of rows. A value read from a set whose members the prover chooses has the
/// members' range: the prover can make any number of that range a member. A value read from another
/// set is one of finitely many values, which no direction moves.
#[must_use]
pub fn system(rows: Rows<'_>) -> System {
    let given: BTreeSet<usize> = rows.given.iter().copied().collect();
    let variables = rows.assignment.iter().enumerate();
    let variables = variables.map(|(index, value)| Variable {
        name: format!("variable {index}"),
        value: *value,
        is_given: given.contains(&index),
    });
    let mut system = System {
        name: rows.name.to_owned(),
        variables: variables.collect(),
        ..System::default()
    };
    for place in 0..rows.rows.len() {
        held(&mut system, &rows, place);
        read(&mut system, &rows, place);
    }
    system
}

/// Returns the forms that each row keeps fixed: those of its rule, and those of what it reads.
#[must_use]
pub fn parts(rows: Rows<'_>) -> Vec<[Vec<Gradient>; 2]> {
    let forms = |add: fn(&mut System, &Rows<'_>, usize), place: usize| {
        let mut alone = System::default();
        add(&mut alone, &rows, place);
        let bounds = alone.bounds.into_iter().map(|bound| bound.form);
        alone.equations.into_iter().chain(bounds).collect()
    };
    let places = 0..rows.rows.len();
    places
        .map(|place| [forms(held, place), forms(read, place)])
        .collect()
}

/// Adds the rule of a row.
fn held(system: &mut System, rows: &Rows<'_>, place: usize) {
    let Some(row) = rows.rows.get(place) else {
        return;
    };
    let duals = |row: &Row| row.wires.map(|wire| rows.dual(wire.index()));
    let next = rows.rows.get(place + 1).map(duals);
    rule(system, &row.rule, &duals(row), next.as_ref());
}

/// Adds what a row reads.
fn read(system: &mut System, rows: &Rows<'_>, place: usize) {
    let Some((row, set)) = rows.rows.get(place).and_then(|row| Some((row, row.reads?))) else {
        return;
    };
    let [_, b, c] = row.wires.map(|wire| rows.dual(wire.index()));
    match rows.size(set) {
        Some(size) => {
            system.bound(&b, size.clone());
            system.bound(&c, size);
        }
        None => system.equations.extend([b.gradient, c.gradient]),
    }
}

fn rule(system: &mut System, rule: &Rule, wires: &[Dual; 3], next: Option<&[Dual; 3]>) {
    if let Rule::Gate(gate) = rule {
        let [a, b, _] = wires;
        // A boolean gate is a range.
        let is_bit = gate.m == -gate.l && gate.m != Fr::from(0_u64);
        let others = [gate.r, gate.o, gate.n, gate.k];
        if is_bit && others.iter().all(|x| *x == Fr::from(0_u64)) && a.gradient == b.gradient {
            return system.bound(a, BigUint::from(2_u64));
        }
    }
    let zeros = zeros(rule, wires, next).into_iter();
    system.equations.extend(zeros.map(|zero| zero.gradient));
}

/// A number of the field under some interpretation.
trait Value: Clone + From<Fr> + Add<Output = Self> + Mul<Output = Self> {}

impl<T: Clone + From<Fr> + Add<Output = T> + Mul<Output = T>> Value for T {}

/// Returns the values that are zero where the rule holds.
fn zeros<V: Value>(rule: &Rule, wires: &[V; 3], next: Option<&[V; 3]>) -> Vec<V> {
    // The cells of the sum, and the multiplicity of the third cell in its own sum.
    let [a, b, c] = wires.clone();
    let (cells, third, constants) = match rule {
        Rule::Gate(gate) => {
            let mut sum = scaled(a.clone() * b.clone(), gate.m);
            for (wire, factor) in [(a, gate.l), (b, gate.r), (c, gate.o)] {
                sum = sum + scaled(wire, factor);
            }
            if let Some([next, ..]) = next {
                sum = sum + scaled(next.clone(), gate.n);
            }
            return vec![sum + V::from(gate.k)];
        }
        Rule::Full(constants) => ([a, b, c].map(fifth_power), 1_u64, constants),
        Rule::Partial(constants) => ([fifth_power(a), b, c], 2, constants),
    };
    let Some(next) = next else {
        return Vec::new();
    };
    let [x, y, z] = cells.clone();
    let sum = x + y + z;
    let own = cells.into_iter().zip([1, 1, third]);
    let zeros = own.zip(constants).zip(next);
    let zeros = zeros.map(|(((cell, times), constant), next)| {
        let result = sum.clone() + scaled(cell, times.into()) + V::from(*constant);
        result + scaled(next.clone(), -Fr::ONE)
    });
    zeros.collect()
}

fn scaled<V: Value>(value: V, factor: Fr) -> V {
    value * V::from(factor)
}

fn fifth_power<V: Value>(value: V) -> V {
    let square = value.clone() * value.clone();
    square.clone() * square * value
}

/// Returns the question whether the variables `made` follow from the given ones, for any two
/// assignments in which the first `constants` variables have their values, or for this assignment
/// and another. `None` where rows read from a set other than the set of ranges.
#[must_use]
pub fn question(
    rows: Rows<'_>,
    scope: Scope,
    constants: usize,
    made: &[usize],
) -> Option<Question> {
    let given: BTreeSet<usize> = rows.given.iter().copied().collect();
    let mut question = Question::default();
    let mut known: BTreeMap<usize, [Term; 2]> = BTreeMap::new();
    let mut both = |question: &mut Question, variable: usize| {
        let terms = known.entry(variable).or_insert_with(|| {
            let has_value = scope == Scope::Searched || variable < constants;
            let one = match has_value {
                true => Term::from(rows.dual(variable).value),
                false => question.variable(),
            };
            let is_given = variable < constants || given.contains(&variable);
            let other = if is_given {
                one.clone()
            } else {
                question.variable()
            };
            [one, other]
        });
        terms.clone()
    };
    for (place, row) in rows.rows.iter().enumerate() {
        if row.reads.is_some_and(|set| set != rows.range.0) {
            return None;
        }
        let mut of = |row: &Row| row.wires.map(|wire| both(&mut question, wire.index()));
        let wires = of(row);
        let next = rows.rows.get(place + 1).map(&mut of);
        for side in [0, 1] {
            let pick = |wires: &[[Term; 2]; 3]| wires.each_ref().map(|terms| terms[side].clone());
            let next = next.as_ref().map(pick);
            for zero in zeros(&row.rule, &pick(&wires), next.as_ref()) {
                question.zero(zero);
            }
        }
    }
    for variable in made {
        let terms = both(&mut question, *variable);
        question.results(terms);
    }
    Some(question)
}

/// Solves rows for variables without values, one at a time; unsolved variables keep the value in
/// `otherwise`.
#[must_use]
pub fn completed(rows: &[Row], mut known: Vec<Option<Fr>>, otherwise: &[Fr]) -> Vec<Fr> {
    loop {
        let before = known.iter().flatten().count();
        for (place, row) in rows.iter().enumerate() {
            let next = rows
                .get(place + 1)
                .map(|next| next.wires.map(|wire| wire.index()));
            solve(row, next, &mut known);
        }
        if known.iter().flatten().count() == before {
            break;
        }
    }
    let values = known.into_iter().zip(otherwise);
    values.map(|(value, old)| value.unwrap_or(*old)).collect()
}

fn solve(row: &Row, next: Option<[usize; 3]>, known: &mut [Option<Fr>]) {
    let wires = row.wires.map(|wire| wire.index());
    let values = wires.map(|wire| known[wire]);
    let Rule::Gate(gate) = &row.rule else {
        if let ([Some(a), Some(b), Some(c)], Some(next)) = (values, next) {
            let results = row.rule.next([a, b, c]).unwrap_or_default();
            for (wire, result) in next.into_iter().zip(results) {
                known[wire].get_or_insert(result);
            }
        }
        return;
    };
    // A gate that leaves the next row out is solved whatever that row begins with.
    let first = next.filter(|_| gate.n != Fr::from(0_u64));
    let first = first.map(|[first, ..]| first);
    let mut read = wires.to_vec();
    read.extend(first);
    let mut open = read.iter().copied().filter(|wire| known[*wire].is_none());
    let Some(unknown) = open.next() else {
        return;
    };
    if open.any(|other| other != unknown) {
        return;
    }
    // Either the gate is linear in the variable, or its values at 0, 1 and 2 are not on a line.
    let value = |x: u64| {
        let of = |wire: usize| known[wire].unwrap_or_else(|| Fr::from(x));
        gate.value(wires.map(of), first.map(of).unwrap_or_default())
    };
    let [zero, one, two] = [0, 1, 2].map(value);
    let slope = one - zero;
    if two - one == slope
        && let Some(inverse) = slope.inverse()
    {
        known[unknown] = Some(-zero * inverse);
    }
}
