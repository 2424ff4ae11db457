//! Circuits: rows of gates over variables.
//!
//! Row `i` has three wires `a, b, c` and shows `m a b + l a + r b + o c + k + p_i = 0`, where `p_i` is minus the `i`-th public input, or zero
//! behind the last. Wires that name one variable have one value: the permutation argument shows it.

use alloc::vec::Vec;

use ark_bn254::Fr;
use ark_ff::{One, Zero};

use crate::Error;

/// Most rows, as a power of two: the quotient has values on a subgroup four times as large, and the largest of the field has order 2^28.
pub const MAX_LOG_ROWS: u32 = 26;
/// Fewest rows, as a power of two: the opening needs a quotient.
pub const MIN_LOG_ROWS: u32 = 2;

/// A variable of a [`Builder`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Variable(u32);

impl Variable {
    /// Its place in the assignment.
    #[must_use]
    pub const fn index(self) -> usize {
        self.0 as usize
    }
}

/// The coefficients of a gate `m a b + l a + r b + o c + k = 0`.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Gate {
    /// Of the product of the first two wires.
    pub m: Fr,
    /// Of the first wire.
    pub l: Fr,
    /// Of the second wire.
    pub r: Fr,
    /// Of the third wire.
    pub o: Fr,
    /// The constant.
    pub k: Fr,
}

impl Gate {
    /// `a b = c`.
    #[must_use]
    pub fn multiplication() -> Self {
        Self {
            m: Fr::one(),
            o: -Fr::one(),
            ..Self::default()
        }
    }

    /// `l a + r b + k = c`.
    #[must_use]
    pub fn linear(l: Fr, r: Fr, k: Fr) -> Self {
        Self {
            m: Fr::zero(),
            l,
            r,
            k,
            o: -Fr::one(),
        }
    }

    /// The left side, for these wires and minus the public input.
    #[must_use]
    pub fn value(&self, [a, b, c]: [Fr; 3], public: Fr) -> Fr {
        self.m * a * b + self.l * a + self.r * b + self.o * c + self.k + public
    }

    #[cfg(feature = "prover")]
    pub(crate) const fn coefficients(&self) -> [Fr; 5] {
        [self.m, self.l, self.r, self.o, self.k]
    }
}

/// Gathers variables, public inputs and gates.
#[derive(Debug, Default)]
pub struct Builder {
    variables: u32,
    public: Vec<Variable>,
    gates: Vec<(Gate, [Variable; 3])>,
}

impl Builder {
    /// Nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// A new variable. Its value has this place in the assignment: variables are numbered in the order of these calls.
    pub const fn variable(&mut self) -> Variable {
        let variable = Variable(self.variables);
        self.variables += 1;
        variable
    }

    /// A new variable that is the next public input.
    pub fn public(&mut self) -> Variable {
        let variable = self.variable();
        self.public.push(variable);
        variable
    }

    /// Adds a row.
    pub fn gate(&mut self, gate: Gate, wires: [Variable; 3]) {
        self.gates.push((gate, wires));
    }

    /// The circuit, filled up to a power of two with rows that show nothing.
    ///
    /// # Errors
    /// [`Error::TooLarge`], [`Error::UnknownVariable`].
    pub fn build(self) -> Result<Circuit, Error> {
        let used = self.public.len() + self.gates.len();
        let limit = 1 << MAX_LOG_ROWS;
        if used > limit {
            return Err(Error::TooLarge { rows: used, limit });
        }
        let rows = used.max(1 << MIN_LOG_ROWS).next_power_of_two();
        // A circuit without variables needs a name for its wires.
        let variables = self.variables.max(1) as usize;
        let input = Gate {
            l: Fr::one(),
            ..Gate::default()
        };
        let public = (self.public.iter()).map(|variable| (input, [*variable; 3]));
        let mut wires: [Vec<u32>; 3] = Default::default();
        let mut gates = Vec::with_capacity(rows);
        for (gate, of_gate) in public.chain(self.gates) {
            for (column, variable) in wires.iter_mut().zip(of_gate) {
                if variable.index() >= variables {
                    return Err(Error::UnknownVariable {
                        gate: gates.len(),
                        variable: variable.index(),
                        variables,
                    });
                }
                column.push(variable.0);
            }
            gates.push(gate);
        }
        gates.resize(rows, Gate::default());
        for column in &mut wires {
            column.resize(rows, 0);
        }
        Ok(Circuit {
            variables,
            public: self.public.len(),
            gates,
            wires,
        })
    }
}

/// Gates in rows, a power of two of them. The first rows hold the public inputs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Circuit {
    variables: usize,
    public: usize,
    gates: Vec<Gate>,
    wires: [Vec<u32>; 3],
}

impl Circuit {
    /// log2 of the number of rows.
    #[must_use]
    pub const fn log_rows(&self) -> u32 {
        self.gates.len().trailing_zeros()
    }

    /// Number of rows.
    #[must_use]
    pub const fn rows(&self) -> usize {
        self.gates.len()
    }

    /// Number of variables.
    #[must_use]
    pub const fn variables(&self) -> usize {
        self.variables
    }

    /// Number of public inputs.
    #[must_use]
    pub const fn public(&self) -> usize {
        self.public
    }

    /// The gates, row by row.
    #[must_use]
    pub fn gates(&self) -> &[Gate] {
        &self.gates
    }

    /// The values of the wires, column by column.
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
        let value = |variable: &u32| assignment.get(*variable as usize).copied();
        Ok(self.wires.each_ref().map(|column| {
            let values = column
                .iter()
                .map(|variable| value(variable).unwrap_or_default());
            values.collect()
        }))
    }

    /// The position behind each position among those of one variable, as wire and row, column by column; the last leads to the first.
    #[cfg(feature = "prover")]
    pub(crate) fn permutation(&self) -> [Vec<(u8, u32)>; 3] {
        let mut next: [Vec<(u8, u32)>; 3] = Default::default();
        // The last and the first position of each variable so far.
        let mut seen: Vec<Option<[(u8, u32); 2]>> = alloc::vec![None; self.variables];
        for (wire, column) in (0..).zip(&self.wires) {
            if let Some(of_wire) = next.get_mut(usize::from(wire)) {
                of_wire.resize(column.len(), (0, 0));
            }
            for (row, variable) in (0..).zip(column) {
                let here = (wire, row);
                let Some(seen) = seen.get_mut(*variable as usize) else {
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
