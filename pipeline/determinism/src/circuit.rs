//! Rows of circuits as systems.

use ark_bn254::Fr;
use ark_ff::{Field as _, One as _};
use num_bigint::BigUint;
use zkfabric_plonk::{Gate, Row, Rule, Set};

use crate::dual::{Dual, add_scaled};
use crate::{Bound, Gradient, System, Variable};

/// Rows of a circuit with the values of its variables.
#[derive(Debug, Clone, Copy)]
pub struct Rows<'a> {
    /// What they are of, for messages.
    pub name: &'a str,
    /// The rows; the last one's next row is none, so that it has to be one that shows nothing of it.
    pub rows: &'a [Row],
    /// The values of all variables.
    pub assignment: &'a [Fr],
    /// The variables that are given.
    pub given: &'a [usize],
    /// The set of ranges, and how many values it has.
    pub range: (Set, u32),
}

impl Rows<'_> {
    fn dual(&self, variable: usize) -> Dual {
        let value = self.assignment.get(variable).copied();
        Dual::variable(variable, value.expect("a variable of the circuit"))
    }
}

/// The system of rows. What is read from another set than that of ranges is one of finitely many values, which no direction moves.
#[must_use]
pub fn system(rows: Rows<'_>) -> System {
    let variables = rows.assignment.iter().enumerate();
    let variables = variables.map(|(index, value)| Variable {
        name: format!("variable {index}"),
        value: *value,
        is_given: rows.given.contains(&index),
    });
    let mut system = System {
        name: rows.name.to_owned(),
        variables: variables.collect(),
        ..System::default()
    };
    for (place, row) in rows.rows.iter().enumerate() {
        let wires = row.wires.map(|wire| rows.dual(wire.index()));
        let next = rows.rows.get(place + 1).map(|next| next.wires);
        let next = next.map(|wires| wires.map(|wire| rows.dual(wire.index())));
        rule(&mut system, &row.rule, &wires, next.as_ref());
        let [_, b, c] = &wires;
        match row.reads {
            Some(set) if set == rows.range.0 => {
                for wire in [b, c] {
                    system.bounds.push(Bound {
                        form: wire.gradient.clone(),
                        value: wire.value,
                        size: BigUint::from(rows.range.1),
                    });
                }
            }
            Some(_) => system
                .equations
                .extend([b, c].map(|wire| wire.gradient.clone())),
            None => {}
        }
    }
    system
}

fn rule(system: &mut System, rule: &Rule, wires: &[Dual; 3], next: Option<&[Dual; 3]>) {
    let scaled = |dual: &Dual, factor: Fr| dual.clone() * Dual::from(factor);
    let (shape, constants) = match rule {
        Rule::Gate(gate) => return self::gate(system, gate, wires, next),
        Rule::Full(constants) => ([true; 3], constants),
        Rule::Partial(constants) => ([true, false, false], constants),
    };
    let mut place = 0;
    let cells = wires.clone().map(|wire| {
        let is_power = shape[place];
        place += 1;
        if is_power { fifth_power(&wire) } else { wire }
    });
    let is_full = shape == [true; 3];
    let sum = cells
        .clone()
        .into_iter()
        .fold(Dual::default(), |sum, x| sum + x);
    let Some(next) = next else {
        return;
    };
    for (place, ((cell, constant), next)) in cells.iter().zip(constants).zip(next).enumerate() {
        let own = if !is_full && place == 2 { 2_u64 } else { 1 };
        let result = sum.clone() + scaled(cell, own.into()) + Dual::from(*constant);
        system.equations.push((result - next.clone()).gradient);
    }
}

fn gate(system: &mut System, gate: &Gate, [a, b, c]: &[Dual; 3], next: Option<&[Dual; 3]>) {
    let scaled = |dual: &Dual, factor: Fr| dual.clone() * Dual::from(factor);
    // A bit is a range.
    let one = Fr::one();
    let is_bit = gate.m == -gate.l && gate.m != Fr::from(0_u64);
    let others = [gate.r, gate.o, gate.n, gate.k];
    if is_bit && others.iter().all(|x| *x == Fr::from(0_u64)) && a.gradient == b.gradient {
        system.bounds.push(Bound {
            form: a.gradient.clone(),
            value: a.value,
            size: BigUint::from(2_u64),
        });
        return;
    }
    let product = scaled(&(a.clone() * b.clone()), gate.m);
    let mut sum = product + scaled(a, gate.l) + scaled(b, gate.r) + scaled(c, gate.o);
    if let Some([next, ..]) = next {
        sum = sum + scaled(next, gate.n);
    }
    let mut gradient = Gradient::new();
    add_scaled(&mut gradient, one, &sum.gradient);
    system.equations.push(gradient);
}

fn fifth_power(value: &Dual) -> Dual {
    let fourth = Fr::from(5_u64) * value.value.square().square();
    let mut gradient = Gradient::new();
    add_scaled(&mut gradient, fourth, &value.gradient);
    Dual {
        value: value.value.square().square() * value.value,
        gradient,
    }
}

/// Solves rows for variables that have no value yet, one at a time; what stays open keeps the value of `otherwise`.
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
    let first = next.map(|[first, ..]| first);
    let mut read = wires.to_vec();
    read.extend(first);
    let mut open = read.iter().copied().filter(|wire| known[*wire].is_none());
    let Some(unknown) = open.next() else {
        return;
    };
    if open.any(|other| other != unknown) {
        return;
    }
    // The gate is linear in the variable, or else its values at 0, 1 and 2 are not on a line.
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
