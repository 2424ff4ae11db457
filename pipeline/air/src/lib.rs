//! Constraint language: expressions, chips and buses, written once and interpreted many times.
//!
//! A chip is described by an [`Air`]: its columns, constraints of total degree at most
//! [`MAX_DEGREE`] that vanish on every row, and [`Interaction`]s, the messages it sends and receives
//! on buses. From that one description come
//!
//! * the row checker and the bus balance of the tests ([`check`]),
//! * the helper columns and constraints of the logUp argument ([`logup`]),
//! * a straight-line [`Program`] which the prover runs on blocks of rows and the verifier on one
//!   point.
//!
//! | module | concept |
//! |---|---|
//! | [`expression`] | expressions over columns, next-row columns and challenges |
//! | [`column`] | column widths, columns of narrow values, traces |
//! | [`builder`] | what a chip's description calls |
//! | [`air`] | the finished description |
//! | [`logup`] | bus messages to helper columns (Haböck, eprint 2022/1530) |
//! | [`program`] | the compiled form |
//! | [`check`] | interpreters for tests: row by row, bus by bus |
//!
//! Rows are cyclic: the row after the last is the first, so no constraint is special at a boundary.
#![no_std]

extern crate alloc;

pub mod air;
pub mod builder;
pub mod check;
pub mod column;
mod describe;
pub mod error;
pub mod expression;
pub mod logup;
mod macros;
pub mod program;

pub use air::{Air, Bus, Constraint, Interaction, Message};
pub use builder::AirBuilder;
pub use column::{Column, ColumnSpec, Trace, Width};
pub use error::AirError;
pub use expression::{Expr, Kind, Variable};
pub use logup::LogUp;
pub use program::Program;

#[doc(hidden)]
pub use alloc::vec::Vec as MacroVec;

/// Largest total degree of a constraint in column polynomials.
///
/// A composition of degree `3 (n - 1)` divided by `X^n - 1` fits two chunks of `n` coefficients.
pub const MAX_DEGREE: usize = 3;
