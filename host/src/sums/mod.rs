//! Sums over the hypercube on columns that live on a backend.
//!
//! Rows come in groups of eight. Row `8 v + l` has three lane variables, the bits of `l`, and group
//! variables, the bits of `v`. A sum binds the group variables from the lowest up, then the lane
//! variables; its caller receives each round's message and returns the challenge. A backend knows
//! nothing else of the protocol.

mod instance;
mod point;
mod table;

pub use zkfabric_sumcheck::{
    Linear, Operation, Program, eq::eq_table, fractions::Message, keccak::Layer as KeccakLayer,
    linear::Weights, rows::Constraint, stack::Piece,
};

pub use crate::backend::Sums;
pub use instance::{
    Bound, FractionInstance, Fractions, LinearPart, LinearSums, Permutations, RowInstance,
    RowsOutcome, StacksOutcome, SumForms,
};
pub use point::{ColumnPoint, RowPoint};
pub use table::{Column, ColumnRef, StackColumns, Table};
