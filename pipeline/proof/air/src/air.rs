//! The finished description of a chip.

use crate::{ColumnSpec, Constraint, Expr, Interaction, Permutation, Program};
use alloc::{string::String, vec::Vec};

/// The description of a chip: made by [`crate::AirBuilder`], read by everything else.
#[derive(Debug, Clone)]
pub struct Air {
    /// The chip's name.
    pub name: String,
    /// Columns the prover commits to first.
    pub main: Vec<ColumnSpec>,
    /// Columns that belong to the verifying key.
    pub fixed: Vec<ColumnSpec>,
    /// The chip's own constraints.
    pub constraints: Vec<Constraint>,
    /// Messages on buses.
    pub interactions: Vec<Interaction>,
    /// The chip's role in the permutations that are proved by layers, if any.
    pub permutation: Option<Permutation<Expr>>,
    /// All constraints, messages and lanes, compiled.
    pub program: Program,
}

impl Air {
    pub(crate) fn assemble(
        name: String,
        main: Vec<ColumnSpec>,
        fixed: Vec<ColumnSpec>,
        constraints: Vec<Constraint>,
        interactions: Vec<Interaction>,
        permutation: Option<Permutation<Expr>>,
    ) -> Self {
        let columns = [main.len(), fixed.len()];
        let program = Program::compile(columns, &constraints, &interactions, permutation.as_ref());
        Self {
            name,
            main,
            fixed,
            constraints,
            interactions,
            permutation,
            program,
        }
    }

    /// Returns the largest degree of a constraint or message, which is the degree of the sum over
    /// rows.
    #[must_use]
    pub fn degree(&self) -> usize {
        let constraints = self.constraints.iter().map(|c| c.expression.degree());
        let messages = self.interactions.iter();
        let messages = messages.map(|i| i.message_degree().max(i.multiplicity.degree()));
        constraints.chain(messages).max().unwrap_or(0)
    }
}
