//! Equations in echelon form, one pivot each.

use std::collections::BTreeMap;

use ark_bn254::Fr;
use ark_ff::Field as _;

use crate::Gradient;
use crate::dual::add_scaled;

/// Linear equations, each solved for its pivot. A pivot occurs in its own equation only.
#[derive(Debug, Default)]
pub(crate) struct Echelon {
    /// Rows by pivot: each row plus its pivot is zero.
    rows: BTreeMap<usize, Gradient>,
    /// Pivots of the rows in which a variable occurs.
    places: BTreeMap<usize, Vec<usize>>,
}

impl Echelon {
    /// Returns the form with all pivots substituted.
    fn reduced(&self, form: &Gradient) -> Gradient {
        let mut rest = Gradient::new();
        for (variable, coefficient) in form {
            match self.rows.get(variable) {
                Some(row) => add_scaled(&mut rest, -*coefficient, row),
                None => add_scaled(
                    &mut rest,
                    *coefficient,
                    &Gradient::from([(*variable, Fr::ONE)]),
                ),
            }
        }
        rest
    }

    /// Adds an equation and solves it for the variable of the least rank; an equation that follows
    /// from the others is left out.
    pub(crate) fn insert(&mut self, equation: &Gradient, rank: impl Fn(usize) -> usize) {
        let mut row = self.reduced(equation);
        let Some(pivot) = row.keys().copied().min_by_key(|variable| rank(*variable)) else {
            return;
        };
        let coefficient = row.remove(&pivot).expect("the pivot's coefficient");
        let inverse = coefficient
            .inverse()
            .expect("a coefficient that is not zero");
        for value in row.values_mut() {
            *value *= inverse;
        }
        for place in self.places.remove(&pivot).unwrap_or_default() {
            let Some(other) = self.rows.get_mut(&place) else {
                continue;
            };
            let Some(coefficient) = other.remove(&pivot) else {
                continue;
            };
            add_scaled(other, -coefficient, &row);
            for variable in row.keys() {
                self.places.entry(*variable).or_default().push(place);
            }
        }
        for variable in row.keys() {
            self.places.entry(*variable).or_default().push(pivot);
        }
        self.rows.insert(pivot, row);
    }

    /// Returns whether a variable is solved for.
    pub(crate) fn is_pivot(&self, variable: usize) -> bool {
        self.rows.contains_key(&variable)
    }

    /// Returns a form in terms of the free variables.
    pub(crate) fn by_free(&self, form: &Gradient) -> Gradient {
        self.reduced(form)
    }

    /// Returns each variable's movement along a free variable.
    pub(crate) fn direction(&self, free: usize) -> Gradient {
        let rows = self.rows.iter();
        let moved = rows.filter_map(|(pivot, row)| Some((*pivot, -*row.get(&free)?)));
        moved.chain([(free, Fr::ONE)]).collect()
    }
}
