//! Whether constraints leave a second witness: for the same given values, other values that satisfy all of them.
//!
//! A [`System`] is what constraints say at one honest assignment: the gradients of all equations, and the ranges of what is looked up.
//! Two interpreters make it from the constraints as the code has them: [`chip::system`] from a row of a chip, [`circuit::system`] from the
//! rows of a circuit. Two methods search it, and a third asks a solver:
//!
//! 1. [`System::free`] (rank): directions in which all equations keep their values and nothing that has a range moves. A variable that
//!    such a direction moves has any value: a borrow that is no bit, a number that no equation ties to its limbs, a slope without its
//!    equation. Exact to first order.
//! 2. [`lattice::candidates`]: small integer changes of what has ranges that keep all equations modulo the order. `x + 2 p` in place of `x` is
//!    one: the limbs of 2 p in the result and -2 in a quotient. Each is a candidate for a second witness, which the checker judges.
//!
//! 3. [`solver::shown`] (solver): that results follow from what is given, for all assignments, of chips that need no ranges.
//!
//! What an equation says of one bit alone is a range here, so that a flipped bit is a small change as others are.
//!
//! Lattices and solver run in Python, with packages that [`python`] installs in a virtual environment.

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
pub mod solver;
mod system;

pub use dual::Gradient;
pub use system::{Bound, Free, Solved, System, Variable};
