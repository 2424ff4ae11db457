//! Circuits: rows of rules over variables.
//!
//! Row `i` has three wires `a, b, c`. The row proves a gate or computes a round of Poseidon2, and
//! may write a value into a set or read two values of one set; `docs/plonk.md` has the equations.
//! The permutation argument proves that wires naming one variable have equal values.

use alloc::vec::Vec;

use ark_bn254::{Fq, Fr, G1Affine};
use ark_ec::AffineRepr as _;
use ark_ff::{BigInt, Field as _, One, PrimeField as _, Zero};

use crate::{Domain, Error};

/// Public inputs that are halves of the pair's coordinates.
pub const PAIR: usize = 8;
/// [`PAIR`] in the type that keys count with.
pub(crate) const OF_PAIR: u64 = PAIR as u64;

/// A variable of a [`Builder`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Variable(u32);

impl Variable {
    /// Returns the variable's place in the assignment.
    #[must_use]
    pub const fn index(self) -> usize {
        self.0 as usize
    }
}

/// A set of values of a [`Builder`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Set(u32);

/// The coefficients of a gate `m a b + l a + r b + o c + n a' + k = 0`, where `a'` is the first
/// wire of the next row.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Gate {
    /// Coefficient of the product of the first two wires.
    pub m: Fr,
    /// Coefficient of the first wire.
    pub l: Fr,
    /// Coefficient of the second wire.
    pub r: Fr,
    /// Coefficient of the third wire.
    pub o: Fr,
    /// Coefficient of the next row's first wire.
    pub n: Fr,
    /// The constant.
    pub k: Fr,
}

impl Gate {
    /// Returns the gate `a b = c`.
    #[must_use]
    pub fn multiplication() -> Self {
        Self {
            m: Fr::one(),
            o: -Fr::one(),
            ..Self::default()
        }
    }

    /// Returns the gate `l a + r b + k = c`.
    #[must_use]
    pub fn linear(l: Fr, r: Fr, k: Fr) -> Self {
        Self {
            l,
            r,
            k,
            o: -Fr::one(),
            ..Self::default()
        }
    }

    /// Returns the left side for these wires and the next row's first wire.
    #[must_use]
    pub fn value(&self, [a, b, c]: [Fr; 3], next: Fr) -> Fr {
        self.m * a * b + self.l * a + self.r * b + self.o * c + self.n * next + self.k
    }
}

/// A row's statement about its own wires and the next row's.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Rule {
    /// A gate evaluates to zero.
    Gate(Gate),
    /// The next row holds the result of a full round of Poseidon2: fifth powers, the external
    /// matrix, then these constants.
    Full([Fr; 3]),
    /// The next row holds the result of a partial round: the first wire's fifth power, the internal
    /// matrix, then these constants.
    Partial([Fr; 3]),
}

impl Rule {
    /// Returns the wires that a round demands of the next row.
    #[must_use]
    pub fn next(&self, wires: [Fr; 3]) -> Option<[Fr; 3]> {
        let ([a, b, c], [k0, k1, k2]) = match self {
            Self::Gate(_) => return None,
            Self::Full(constants) => (full_round(wires), constants),
            Self::Partial(constants) => (partial_round(wires), constants),
        };
        Some([a + k0, b + k1, c + k2])
    }

    /// Returns whether the rule holds for the wires of a row and of the next one.
    #[must_use]
    pub fn holds(&self, wires: [Fr; 3], next: [Fr; 3]) -> bool {
        match self {
            Self::Gate(gate) => gate.value(wires, next[0]).is_zero(),
            Self::Full(_) | Self::Partial(_) => self.next(wires) == Some(next),
        }
    }
}

/// Computes a full round of Poseidon2 without its constants.
pub(crate) fn full_round(wires: [Fr; 3]) -> [Fr; 3] {
    let [a, b, c] = wires.map(fifth_power);
    let sum = a + b + c;
    [sum + a, sum + b, sum + c]
}

/// Computes a partial round of Poseidon2 without its constants.
pub(crate) fn partial_round([a, b, c]: [Fr; 3]) -> [Fr; 3] {
    let a = fifth_power(a);
    let sum = a + b + c;
    [sum + a, sum + b, sum + c + c]
}

fn fifth_power(value: Fr) -> Fr {
    value.square().square() * value
}

/// A row of a [`Builder`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Row {
    /// The row's rule.
    pub rule: Rule,
    /// The variables of `a, b, c`.
    pub wires: [Variable; 3],
    /// The set that contains the values of `b` and `c`.
    pub reads: Option<Set>,
    /// The set that receives the value of `a`.
    pub writes: Option<Set>,
}

impl Row {
    /// Returns a row with a gate, without reads or writes.
    #[must_use]
    pub const fn gate(gate: Gate, wires: [Variable; 3]) -> Self {
        Self {
            rule: Rule::Gate(gate),
            wires,
            reads: None,
            writes: None,
        }
    }
}

/// Collects variables, public inputs and rows.
#[derive(Debug)]
pub struct Builder {
    variables: u32,
    sets: u32,
    public: Vec<Variable>,
    rows: Vec<Row>,
}

impl Default for Builder {
    fn default() -> Self {
        Self::new()
    }
}

impl Builder {
    /// Creates a builder with the pair's variables, which are the first public inputs and the first
    /// of the assignment.
    #[must_use]
    pub fn new() -> Self {
        let mut builder = Self {
            variables: 0,
            sets: 0,
            public: Vec::new(),
            rows: Vec::new(),
        };
        for _ in 0..PAIR {
            builder.public();
        }
        builder
    }

    /// Returns the variables for the halves of the coordinates of `P` and `Q`, in the order of
    /// [`halves`]: the proof shows `e(P, G2) = e(Q, tau G2)`. A circuit that leaves nothing to
    /// check sets the halves to zero.
    #[must_use]
    pub fn pair(&self) -> [Variable; PAIR] {
        core::array::from_fn(|place| self.public.get(place).copied().unwrap_or(Variable(0)))
    }

    /// Returns a new variable. Variables are numbered in the order of these calls, and a variable's
    /// value has the same place in the assignment.
    pub const fn variable(&mut self) -> Variable {
        let variable = Variable(self.variables);
        self.variables += 1;
        variable
    }

    /// Returns a new variable that is the next public input.
    pub fn public(&mut self) -> Variable {
        let variable = self.variable();
        self.public.push(variable);
        variable
    }

    /// Returns a new set.
    pub const fn set(&mut self) -> Set {
        self.sets += 1;
        Set(self.sets)
    }

    /// Appends a row.
    pub fn row(&mut self, row: Row) {
        self.rows.push(row);
    }

    /// Appends a row that proves a gate.
    pub fn gate(&mut self, gate: Gate, wires: [Variable; 3]) {
        self.row(Row::gate(gate, wires));
    }

    /// Returns the circuit, padded with empty rows up to the rows of a [`Domain`].
    ///
    /// # Errors
    /// [`Error::TooLarge`], [`Error::UnknownVariable`], [`Error::UnknownSet`].
    pub fn build(self) -> Result<Circuit, Error> {
        let used = self.public.len() + self.rows.len();
        let domain = Domain::at_least(used).ok_or(Error::TooLarge {
            rows: used,
            limit: Domain::MAX.rows() as usize,
        })?;
        let input = Gate {
            l: Fr::one(),
            ..Gate::default()
        };
        let public = self.public.iter();
        let public = public.map(|variable| Row::gate(input, [*variable; 3]));
        let mut rows: Vec<Row> = public.chain(self.rows).collect();
        for (place, row) in rows.iter().enumerate() {
            let mut wires = row.wires.iter();
            if let Some(variable) = wires.find(|variable| variable.0 >= self.variables) {
                return Err(Error::UnknownVariable {
                    row: place,
                    variable: variable.index(),
                    variables: self.variables as usize,
                });
            }
            let mut sets = [row.reads, row.writes].into_iter().flatten();
            if let Some(Set(set)) = sets.find(|set| set.0 > self.sets) {
                return Err(Error::UnknownSet { row: place, set });
            }
        }
        let length = domain.rows() as usize;
        rows.resize(length, Row::gate(Gate::default(), [Variable(0); 3]));
        Ok(Circuit {
            variables: self.variables as usize,
            public: self.public.len(),
            domain,
            rows,
        })
    }
}

/// As many rows as a [`Domain`] has. The first ones hold the public inputs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Circuit {
    variables: usize,
    public: usize,
    domain: Domain,
    rows: Vec<Row>,
}

impl Circuit {
    /// Returns the number of rows and their subgroup.
    #[must_use]
    pub const fn domain(&self) -> Domain {
        self.domain
    }

    /// Returns the rows.
    #[must_use]
    pub fn rows(&self) -> &[Row] {
        &self.rows
    }

    /// Returns the number of variables.
    #[must_use]
    pub const fn variables(&self) -> usize {
        self.variables
    }

    /// Returns the number of public inputs, including the pair's halves.
    #[must_use]
    pub const fn public(&self) -> usize {
        self.public
    }

    /// Returns the values of the wires, column by column.
    ///
    /// # Errors
    /// [`Error::Assignment`].
    pub fn values(&self, assignment: &[Fr]) -> Result<[Vec<Fr>; 3], Error> {
        if assignment.len() != self.variables {
            return Err(Error::Assignment {
                expected: self.variables,
                got: assignment.len(),
            });
        }
        let value = |variable: Variable| assignment.get(variable.index()).copied();
        let mut columns: [Vec<Fr>; 3] = Default::default();
        for row in &self.rows {
            for (column, variable) in columns.iter_mut().zip(row.wires) {
                column.push(value(variable).unwrap_or_default());
            }
        }
        Ok(columns)
    }

    /// Returns, for each position, the next position of the same variable, as wire and row, column
    /// by column; the last position leads to the first.
    #[cfg(feature = "prover")]
    pub(crate) fn permutation(&self) -> [Vec<(u8, u32)>; 3] {
        let mut next: [Vec<(u8, u32)>; 3] = [(); 3].map(|()| alloc::vec![(0, 0); self.rows.len()]);
        // The last and the first position of each variable so far.
        let mut seen: Vec<Option<[(u8, u32); 2]>> = alloc::vec![None; self.variables];
        for (row, of_row) in (0..).zip(&self.rows) {
            for (wire, variable) in (0..).zip(of_row.wires) {
                let here = (wire, row);
                let Some(seen) = seen.get_mut(variable.index()) else {
                    continue;
                };
                let [last, first] = seen.unwrap_or([here; 2]);
                *seen = Some([here, first]);
                for ((wire, row), to) in [(last, here), (here, first)] {
                    let of_wire = next.get_mut(usize::from(wire));
                    if let Some(slot) = of_wire.and_then(|next| next.get_mut(row as usize)) {
                        *slot = to;
                    }
                }
            }
        }
        next
    }
}

impl Set {
    /// Returns the entry in the columns of sets; zero means no set.
    #[cfg(feature = "prover")]
    pub(crate) fn name(set: Option<Self>) -> Fr {
        set.map_or_else(Fr::zero, |Self(set)| Fr::from(set))
    }
}

/// Returns the halves of a point's coordinates, of 128 bits, lower half first: `x, y`. The halves
/// of infinity are zero.
#[must_use]
pub fn halves(point: &G1Affine) -> [Fr; 4] {
    let (x, y) = point.xy().unwrap_or_default();
    let [[x0, x1], [y0, y1]] = [x, y].map(|coordinate: Fq| {
        let [a, b, c, d] = coordinate.into_bigint().0;
        [[a, b], [c, d]].map(|[low, high]| Fr::from(u128::from(low) | u128::from(high) << 64))
    });
    [x0, x1, y0, y1]
}

/// Returns the point with these halves; `None` when there is no such point.
#[must_use]
pub fn point_of_halves([x0, x1, y0, y1]: [Fr; 4]) -> Option<G1Affine> {
    let limbs = [[x0, x1], [y0, y1]].map(|[low, high]| {
        let low = low.into_bigint().0;
        let high = high.into_bigint().0;
        Fq::from_bigint(BigInt([low[0], low[1], high[0], high[1]]))
    });
    let [Some(x), Some(y)] = limbs else {
        return None;
    };
    let point = match x.is_zero() && y.is_zero() {
        true => G1Affine::zero(),
        false => G1Affine::new_unchecked(x, y),
    };
    (point.is_on_curve() && halves(&point) == [x0, x1, y0, y1]).then_some(point)
}
