//! Input of the sum.

use ark_bn254::Fr;

use crate::{Linear, Program, Values};

/// A table of rows and the polynomial summed over it.
#[derive(Debug, Clone)]
pub struct Instance<'a> {
    /// Columns, each of `groups` groups.
    pub columns: Vec<Values<'a>>,
    /// Groups of eight rows, at least one.
    pub groups: usize,
    /// Code over the columns.
    pub program: Program,
    /// Message claims, a form over the program's values.
    pub leaf: Linear,
    /// Constraints, summed with their weights.
    pub constraints: Vec<Constraint>,
}

/// A constraint, which vanishes on every row and on the row of zeros.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Constraint {
    /// Weight among the constraints.
    pub weight: Fr,
    /// Form over a program's values. Small integers as coefficients make the first rounds of a wide
    /// instance cheaper.
    pub form: Linear,
}
