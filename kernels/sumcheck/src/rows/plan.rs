//! Plan of an instance's rounds.

use ark_bn254::Fr;

use super::{
    code::{Code, PAIRS, SLOT},
    job::Job,
    lower::{Lowering, lower},
    parts::parts,
};
use crate::{Constant, Form, Linear, Values, eq::eq_table};

/// Polynomials of an instance.
#[derive(Debug)]
pub(super) struct Plan {
    /// Message claims.
    pub leaf: Code,
    /// Message claims and constraints.
    pub full: Code,
    /// Linear part of the constraints.
    rest: Linear,
    /// Stored values of the rows of zeros: the constants of `full`'s forms, then of its linear
    /// part.
    pub constants: Vec<Constant>,
    /// Round that stores forms.
    pub stores: usize,
}

/// Rows of a task's scratch, each of [`PAIRS`] values.
#[derive(Debug, Clone, Copy)]
pub(super) struct Rows {
    /// Forms at 0, later at -1.
    pub near: usize,
    /// Forms at 1, then the differences.
    pub differences: usize,
    /// Linear parts, four rows.
    pub linear: usize,
    /// Forms of the leaf at 0 and 1.
    pub leaf: [usize; 2],
    /// Number of rows.
    pub count: usize,
}

impl Rows {
    /// Returns the rows at 0 and 1 of the form stored at place `i`.
    pub(super) const fn of_stored(self, i: usize) -> [usize; 2] {
        if i < self.differences {
            [i, self.differences + i]
        } else {
            [self.linear, self.linear + 1]
        }
    }
}

impl Plan {
    /// Plans an instance with these outputs.
    ///
    /// # Errors
    /// Returns the degree as the error when it is above 3.
    pub(super) fn new(
        program: &Lowering<'_>,
        leaf: &Linear,
        constraints: &Linear,
        stores: usize,
    ) -> Result<Self, usize> {
        let mut both = leaf.clone();
        both.add_scaled(constraints, Fr::from(1));
        let (leaf, full) = (lower(program, leaf)?, lower(program, &both)?);
        let mut rest = full.linear.clone();
        rest.add_scaled(&leaf.linear, -Fr::from(1));
        let forms = full.forms.iter().chain([&full.linear]);
        let constants = forms.map(|form| Constant::new(form.constant)).collect();
        Ok(Self {
            leaf,
            full,
            rest,
            constants,
            stores,
        })
    }

    /// Returns the number of stored forms.
    pub(super) const fn stored(&self) -> usize {
        self.constants.len()
    }

    /// Returns the number of values of a task's scratch: the rows, then the dots.
    pub(super) fn scratch(&self) -> usize {
        let (full, leaf) = (&self.full.steps.dots, &self.leaf.steps.dots);
        (self.rows().count + full.len().max(leaf.len())) * PAIRS
    }

    pub(super) const fn rows(&self) -> Rows {
        let (forms, leaf) = (self.full.forms.len(), self.leaf.forms.len());
        let linear = 2 * forms;
        Rows {
            near: 0,
            differences: forms,
            linear,
            leaf: [linear + 4, linear + 4 + leaf],
            count: linear + 4 + 2 * leaf,
        }
    }

    /// Returns the forms evaluated by round `point.len()`, at most [`Plan::stores`]; `point` are
    /// the challenges so far. The first round needs both ends of the linear part.
    pub(super) fn jobs<'a>(
        &self,
        columns: &[Values<'a>],
        point: &[Fr],
        first: bool,
    ) -> Vec<Job<'a>> {
        let (rows, round) = (self.rows(), point.len());
        let eq = eq_table(point);
        let far = 1 << round;
        let mut jobs = Vec::new();
        let mut add = |linear: &Linear, eq: &[Fr], slot: bool, targets| {
            let parts = parts(linear, columns, eq);
            let reduces =
                parts.len() > 1 || slot && parts.iter().map(Form::bound).sum::<u64>() > SLOT;
            for (k, form) in parts.into_iter().enumerate() {
                jobs.push(Job {
                    form,
                    adds: k > 0,
                    reduces,
                    targets,
                });
            }
        };
        for (i, form) in self.full.forms.iter().enumerate() {
            let (near, differences) = (rows.near + i, rows.differences + i);
            if round == 0 && self.full.degree < 3 {
                // Only differences are needed: two rows with weights -1 and 1.
                let eq = [-Fr::from(1), Fr::from(1)];
                add(form, &eq, true, [None, Some((0, differences))]);
            } else {
                add(form, &eq, true, [Some((0, near)), Some((far, differences))]);
            }
        }
        let both = |row| [Some((0, row)), Some((far, row + 1))];
        if round > 0 {
            let mut targets = both(rows.linear);
            if round < self.stores && !first {
                targets[1] = None;
            }
            // Stored values are reduced.
            add(&self.full.linear, &eq, round == self.stores, targets);
            return jobs;
        }
        add(&self.leaf.linear, &eq, false, both(rows.linear));
        if self.full.degree == 3 {
            add(&self.rest, &eq, false, both(rows.linear + 2));
        }
        for (i, form) in self.leaf.forms.iter().enumerate() {
            let targets = [Some((0, rows.leaf[0] + i)), Some((far, rows.leaf[1] + i))];
            add(form, &eq, true, targets);
        }
        jobs
    }
}
