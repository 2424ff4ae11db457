//! The start of an attack.

use ark_bn254::Fr;
use zkfabric_air::Expr;

/// The start of an attack.
#[derive(Debug, Clone, Default)]
pub struct Start {
    /// Cells and their new values.
    pub cells: Vec<(usize, Fr)>,
    /// Expressions to bring to zero.
    pub goals: Vec<Expr>,
}

impl Start {
    /// Starts with changed cells.
    #[must_use]
    pub const fn cells(cells: Vec<(usize, Fr)>) -> Self {
        let goals = Vec::new();
        Self { cells, goals }
    }

    pub(crate) const fn goals(goals: Vec<Expr>) -> Self {
        let cells = Vec::new();
        Self { cells, goals }
    }
}
