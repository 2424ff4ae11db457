//! Search for a second witness: for the same given values, other values that satisfy all
//! constraints.
//!
//! A [`System`] is a linearization of constraints at one honest assignment: the gradients of all
//! equations, and the ranges of looked-up values. Two interpreters derive it from the constraints
//! in the code: [`chip::system`] from a row of a chip, [`circuit::system`] from the rows of a
//! circuit. Two methods search the system, and a third asks a solver:
//!
//! 1. [`System::free`] (rank): directions in which all equations keep their values and no ranged
//!    value moves. A variable that moves along such a direction can have any value: a non-boolean
//!    borrow, a number that no equation ties to its limbs, a slope without its equation. Exact to
//!    first order.
//! 2. [`lattice::candidates`]: small integer changes of ranged values that keep all equations
//!    modulo the order. An example is `x + 2 p` in place of `x`: the limbs of 2 p in the result and
//!    -2 in a quotient. Each change is a candidate for a second witness, which the checker judges.
//!
//! 3. [`solver::shown`] (solver): a proof, for all assignments, that results follow from the given
//!    values, for chips that need no ranges.
//!
//! [`removal::needed`] asks the rank again without each part of a system.
//!
//! An equation on a single bit counts as a range here, so that a flipped bit is a small change like
//! others.
//!
//! Lattices and solver run in Python, with packages that [`python`] installs in a virtual
//! environment.

#![expect(
    clippy::expect_used,
    reason = "this crate is test code: a broken assumption should stop the test"
)]

pub mod chip;
pub mod circuit;
mod dual;
mod echelon;
pub mod lattice;
pub mod page;
pub mod python;
pub mod removal;
pub mod solver;
mod system;

pub use dual::Gradient;
pub use system::{Bound, Free, Solution, System, Variable};
