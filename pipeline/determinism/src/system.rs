//! Linearized constraints at one assignment.

use std::collections::BTreeMap;

use ark_bn254::Fr;
use ark_ff::{One as _, PrimeField as _, Zero as _};
use num_bigint::BigUint;

use crate::Gradient;
use crate::dual::Dual;
use crate::echelon::Echelon;

/// A variable with its value.
#[derive(Debug, Clone)]
pub struct Variable {
    /// The variable's name.
    pub name: String,
    /// The honest value.
    pub value: Fr,
    /// Whether the variable is given: a different value is a different statement.
    pub is_given: bool,
}

/// A form whose value is an integer of `0..size`.
#[derive(Debug, Clone)]
pub struct Bound {
    /// The form's gradient.
    pub form: Gradient,
    /// The honest value.
    pub value: Fr,
    /// Size of the range.
    pub size: BigUint,
}

/// Gradients of equations and ranges, at an honest assignment.
#[derive(Debug, Clone, Default)]
pub struct System {
    /// The system's name for messages.
    pub name: String,
    /// The variables.
    pub variables: Vec<Variable>,
    /// Gradients of values that are zero or given.
    pub equations: Vec<Gradient>,
    /// Ranges.
    pub bounds: Vec<Bound>,
}

/// An unconstrained direction: the movement of each variable.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Free(pub Gradient);

impl Free {
    /// Returns whether the direction moves a form.
    #[must_use]
    pub fn moves(&self, form: &Gradient) -> bool {
        let terms = form.iter().filter_map(|(variable, coefficient)| {
            let moved = self.0.get(variable)?;
            Some(*coefficient * moved)
        });
        !terms.sum::<Fr>().is_zero()
    }

    /// Returns the variables that the direction moves.
    #[must_use]
    pub fn variables(&self) -> Vec<usize> {
        self.0.keys().copied().collect()
    }
}

/// Returns the field element as an integer.
pub(crate) fn integer(value: &Fr) -> BigUint {
    BigUint::from(value.into_bigint())
}

impl System {
    /// Returns the equations, including those of given variables, solved for variables without
    /// ranges where there is a choice.
    pub(crate) fn echelon(&self) -> Echelon {
        let mut ranged = vec![false; self.variables.len()];
        for bound in &self.bounds {
            for variable in bound.form.keys() {
                ranged[*variable] = true;
            }
        }
        let mut echelon = Echelon::default();
        let rank = |variable: usize| usize::from(ranged[variable]);
        for (index, variable) in self.variables.iter().enumerate() {
            if variable.is_given {
                echelon.insert(&Gradient::from([(index, Fr::one())]), rank);
            }
        }
        for equation in &self.equations {
            echelon.insert(equation, rank);
        }
        echelon
    }

    /// Returns the directions in which all equations keep their values and no ranged value moves,
    /// one per degree of freedom.
    #[must_use]
    pub fn free(&self) -> Vec<Free> {
        let mut echelon = self.echelon();
        for bound in &self.bounds {
            echelon.insert(&bound.form, |_| 0);
        }
        let variables = 0..self.variables.len();
        let free = variables.filter(|variable| !echelon.is_pivot(*variable));
        let free = free.map(|variable| Free(echelon.direction(variable)));
        free.collect()
    }

    /// Returns the system with its equations solved, as used by all candidates.
    #[must_use]
    pub fn solved(&self) -> Solution<'_> {
        Solution {
            system: self,
            echelon: self.echelon(),
        }
    }

    /// Adds a form with this range.
    pub(crate) fn bound(&mut self, form: &Dual, size: BigUint) {
        if !form.gradient.is_empty() {
            self.bounds.push(Bound {
                form: form.gradient.clone(),
                value: form.value,
                size,
            });
        }
    }

    /// Returns the names of variables.
    #[must_use]
    pub fn names(&self, variables: &[usize]) -> Vec<&str> {
        let name = |variable: &usize| self.variables[*variable].name.as_str();
        variables.iter().map(name).collect()
    }
}

/// A system with its equations solved.
#[derive(Debug)]
pub struct Solution<'a> {
    pub(crate) system: &'a System,
    echelon: Echelon,
}

impl Solution<'_> {
    /// Returns the first-order values of all variables, given these values of the variables with
    /// ranges.
    #[must_use]
    pub fn moved(&self, candidate: &[(usize, Fr)]) -> Vec<Fr> {
        let Self { system, echelon } = self;
        let changes = candidate.iter().map(|(variable, value)| {
            let change = *value - system.variables[*variable].value;
            (*variable, change)
        });
        let changes: BTreeMap<usize, Fr> = changes.collect();
        let change = |variable: usize| {
            changes.get(&variable).copied().unwrap_or_else(|| {
                let by_free = echelon.by_free(&Gradient::from([(variable, Fr::one())]));
                let terms = by_free.iter().map(|(free, coefficient)| {
                    *coefficient * changes.get(free).copied().unwrap_or_default()
                });
                terms.sum()
            })
        };
        let variables = system.variables.iter().enumerate();
        variables
            .map(|(index, variable)| variable.value + change(index))
            .collect()
    }
}
