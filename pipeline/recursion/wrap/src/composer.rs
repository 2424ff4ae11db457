//! Numbers of the scalar field as variables with their values, and the rows that constrain them.

use std::collections::{HashMap, HashSet};

use ark_bn254::{Fr, G1Affine};
use ark_ff::{Field as _, One as _, Zero as _};
use zkfabric_plonk::{Builder, Circuit, Gate, Row, Set, Variable, halves};

use crate::Error;

/// Bits of a value in the set of ranges.
pub const RANGE_BITS: u32 = 13;

/// A variable with its value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Number {
    variable: Variable,
    value: Fr,
}

impl Number {
    /// Returns the prover's value.
    #[must_use]
    pub const fn value(self) -> Fr {
        self.value
    }

    pub(crate) const fn variable(self) -> Variable {
        self.variable
    }
}

/// Writes a circuit and its assignment side by side. The circuit depends only on the order of
/// calls, never on a value.
#[derive(Debug)]
pub struct Composer {
    builder: Builder,
    assignment: Vec<Fr>,
    constants: HashMap<Fr, Number>,
    range: Set,
    rows: Vec<Row>,
    /// The first row that begins with each variable and writes nothing.
    begins: HashMap<Variable, usize>,
    /// Numbers that [`Composer::write`] has written.
    members: HashSet<(Set, Variable)>,
    /// Values that tests use in place of the right ones: the prover's lies, by variable.
    #[cfg(test)]
    pub(crate) lies: HashMap<usize, Fr>,
    /// Another value, set by tests, for the element at this place.
    #[cfg(test)]
    pub(crate) other_element: Option<(usize, ark_bn254::Fq)>,
    /// Limbs and values of the elements so far.
    #[cfg(test)]
    pub(crate) elements: Vec<([Number; 3], ark_bn254::Fq)>,
}

impl Composer {
    /// Starts a circuit with a pair still to be checked; infinity twice stands for no pair. The
    /// first rows write the set of ranges: all numbers of [`RANGE_BITS`] bits.
    #[must_use]
    pub fn new(pair: &[G1Affine; 2]) -> Self {
        let mut builder = Builder::new();
        let range = builder.set();
        let mut composer = Self {
            builder,
            assignment: pair.iter().flat_map(halves).collect(),
            constants: HashMap::new(),
            range,
            rows: Vec::new(),
            begins: HashMap::new(),
            members: HashSet::new(),
            #[cfg(test)]
            lies: HashMap::new(),
            #[cfg(test)]
            other_element: None,
            #[cfg(test)]
            elements: Vec::new(),
        };
        for value in 0..1_u64 << RANGE_BITS {
            composer.write_constant(value.into(), Some(range));
        }
        composer
    }

    /// Creates a set.
    pub(crate) const fn set(&mut self) -> Set {
        self.builder.set()
    }

    /// Returns the halves of the pair, in the order of [`Builder::pair`].
    #[must_use]
    pub fn pair(&self) -> Vec<Number> {
        let variables = self.builder.pair().into_iter();
        let numbers = variables.map(|variable| Number {
            variable,
            value: self.value_of(variable),
        });
        numbers.collect()
    }

    /// Returns the circuit and the value of each variable.
    ///
    /// # Errors
    /// [`Error::Plonk`] for too many rows.
    pub fn finish(mut self) -> Result<(Circuit, Vec<Fr>), Error> {
        for row in self.rows {
            self.builder.row(row);
        }
        Ok((self.builder.build()?, self.assignment))
    }

    /// Returns the number of variables so far.
    #[cfg(test)]
    pub(crate) const fn written(&self) -> usize {
        self.assignment.len()
    }

    /// Returns the set of ranges.
    #[cfg(test)]
    pub(crate) const fn ranges(&self) -> Set {
        self.range
    }

    fn value_of(&self, variable: Variable) -> Fr {
        let value = self.assignment.get(variable.index());
        value.copied().unwrap_or_default()
    }

    fn note(&mut self, variable: Variable, value: Fr) -> Number {
        #[cfg(test)]
        let value = self.lies.get(&variable.index()).copied().unwrap_or(value);
        self.assignment.push(value);
        Number { variable, value }
    }

    /// Adds a number without constraints.
    pub fn number(&mut self, value: Fr) -> Number {
        let variable = self.builder.variable();
        self.note(variable, value)
    }

    /// Adds the next public input.
    pub fn public(&mut self, value: Fr) -> Number {
        let variable = self.builder.public();
        self.note(variable, value)
    }

    /// Returns a constant; each constant has one variable.
    pub fn constant(&mut self, value: Fr) -> Number {
        match self.constants.get(&value) {
            Some(number) => *number,
            None => self.write_constant(value, None),
        }
    }

    /// Returns zero.
    pub fn zero(&mut self) -> Number {
        self.constant(Fr::zero())
    }

    fn write_constant(&mut self, value: Fr, writes: Option<Set>) -> Number {
        let number = self.number(value);
        let gate = Gate {
            l: Fr::one(),
            k: -value,
            ..Gate::default()
        };
        let row = Row::gate(gate, [number.variable; 3]);
        self.row(Row { writes, ..row });
        self.constants.insert(value, number);
        number
    }

    /// Returns the number of rows so far, without rows of public inputs.
    #[must_use]
    pub const fn rows(&self) -> usize {
        self.rows.len()
    }

    pub(crate) fn row(&mut self, row: Row) {
        let [first, ..] = row.wires;
        if row.writes.is_none() {
            self.begins.entry(first).or_insert(self.rows.len());
        }
        self.rows.push(row);
    }

    /// Writes a number into a set, once, with a row that begins with it and writes nothing yet, or
    /// else with one more row.
    pub(crate) fn write(&mut self, set: Set, number: Number) {
        if !self.members.insert((set, number.variable)) {
            return;
        }
        let begins = self.begins.remove(&number.variable);
        match begins.and_then(|row| self.rows.get_mut(row)) {
            Some(row) => row.writes = Some(set),
            None => self.writing_row(set, Gate::default(), [number; 3]),
        }
    }

    pub(crate) fn gate(&mut self, gate: Gate, wires: [Number; 3]) {
        self.row(Row::gate(gate, wires.map(Number::variable)));
    }

    /// Adds a row whose `b` and `c` are numbers of [`RANGE_BITS`] bits.
    pub(crate) fn ranged_row(&mut self, gate: Gate, wires: [Number; 3]) {
        self.reading_row(self.range, gate, wires);
    }

    /// Adds a row whose `b` and `c` are in a set.
    pub(crate) fn reading_row(&mut self, set: Set, gate: Gate, wires: [Number; 3]) {
        let row = Row::gate(gate, wires.map(Number::variable));
        self.row(Row {
            reads: Some(set),
            ..row
        });
    }

    /// Adds a row whose `a` goes into a set.
    pub(crate) fn writing_row(&mut self, set: Set, gate: Gate, wires: [Number; 3]) {
        let row = Row::gate(gate, wires.map(Number::variable));
        self.row(Row {
            writes: Some(set),
            ..row
        });
    }

    /// Returns `a b`.
    pub fn product(&mut self, a: Number, b: Number) -> Number {
        let c = self.number(a.value * b.value);
        self.gate(Gate::multiplication(), [a, b, c]);
        c
    }

    /// Returns `l a + r b + k`.
    pub fn linear(&mut self, [l, r, k]: [Fr; 3], [a, b]: [Number; 2]) -> Number {
        let c = self.number(l * a.value + r * b.value + k);
        self.gate(Gate::linear(l, r, k), [a, b, c]);
        c
    }

    /// Returns the inverse; zero for zero, which no row allows.
    pub fn inverse(&mut self, a: Number) -> Number {
        let inverse = self.number(a.value.inverse().unwrap_or_default());
        let gate = Gate {
            m: Fr::one(),
            k: -Fr::one(),
            ..Gate::default()
        };
        self.gate(gate, [a, inverse, a]);
        inverse
    }

    /// Constrains two numbers to be equal.
    pub fn equal(&mut self, a: Number, b: Number) {
        let gate = Gate {
            l: Fr::one(),
            r: -Fr::one(),
            ..Gate::default()
        };
        self.gate(gate, [a, b, a]);
    }

    /// Adds a number that is zero or one.
    pub fn bit(&mut self, value: bool) -> Number {
        let bit = self.number(value.into());
        let gate = Gate {
            m: Fr::one(),
            l: -Fr::one(),
            ..Gate::default()
        };
        self.gate(gate, [bit; 3]);
        bit
    }

    /// Returns `sum_i c_i x_i + k`. The sum takes one row, and another for its result.
    pub fn sum(&mut self, terms: [(Fr, Number); 3], k: Fr) -> Number {
        let value = terms.iter().map(|(c, x)| *c * x.value).sum::<Fr>() + k;
        let sum = self.number(value);
        let [(l, a), (r, b), (o, c)] = terms;
        let gate = Gate {
            l,
            r,
            o,
            k,
            n: -Fr::one(),
            ..Gate::default()
        };
        self.gate(gate, [a, b, c]);
        self.gate(Gate::default(), [sum; 3]);
        sum
    }
}
