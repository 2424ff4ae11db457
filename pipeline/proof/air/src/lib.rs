//! Constraint language: expressions, chips and buses, written once and interpreted many times.
//!
//! An [`Air`] describes a chip: its columns, its constraints of total degree at most [`MAX_DEGREE`]
//! that vanish on every row, and its [`Interaction`]s, the messages that it sends and receives on
//! buses. Two things follow from that one description:
//!
//! * the row checker, the bus balance and the permutations of the tests ([`check`]),
//! * a straight-line [`Program`] of products and linear forms, which the prover runs on rows and
//!   the verifier on one point.
//!
//! | module | concept |
//! |---|---|
//! | `expression` | expressions over columns |
//! | `column` | column widths, columns of narrow values, traces |
//! | `builder` | calls that make up a chip's description |
//! | `air` | the finished description |
//! | [`instance`] | the rows of one chip, and the unit of their number |
//! | [`permutation`] | Keccak-f, proved by layers, and the chips with its ends |
//! | `program` | the compiled form |
//! | [`check`] | interpreters for tests: row by row, bus by bus, permutation by permutation |
//!
//! A constraint reads one row; relations between rows go over a bus. The row of zeros is inactive
//! in every chip: it satisfies all constraints and sends nothing, so a chip of any height equals a
//! chip whose height is a power of two and whose last rows are zeros.
#![no_std]

extern crate alloc;

mod air;
mod builder;
pub mod check;
mod column;
mod describe;
mod error;
mod expression;
pub mod instance;
mod interaction;
#[doc(hidden)]
pub mod macros;
pub mod permutation;
mod program;
mod width;

pub use air::Air;
pub use builder::AirBuilder;
pub use column::{Column, Trace};
pub use error::{AirError, RowFault};
pub use expression::{Expr, Kind, Variable};
pub use instance::Instance;
pub use interaction::{Bus, Constraint, Interaction, Message};
pub use permutation::{Lanes, Permutation};
pub use program::{Linear, MessageForms, Operation, Program};
pub use width::{ColumnSpec, Width};

#[doc(hidden)]
pub use alloc::vec::Vec as MacroVec;

/// Largest total degree of a constraint in columns.
pub const MAX_DEGREE: usize = 3;
/// Most fields in one message.
pub const MAX_FIELDS: usize = 11;
