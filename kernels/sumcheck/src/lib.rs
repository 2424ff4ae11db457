//! Sums over the hypercube on columns of narrow values: fractions, rows, bindings, combinations.
//! The crate has no protocol knowledge.
//!
//! | module | holds |
//! |---|---|
//! | [`packed`] | arithmetic on eight elements at a time, over lanes or portable; dispatch |
//! | [`form`] | columns in groups of eight rows, linear forms over them |
//! | [`program`] | products and linear forms, row by row |
//! | [`rows`] | constraints and claims of messages in one sumcheck over rows |
//! | [`stack`] | columns laid into stacks: claims, combinations |
//! | [`linear`] | linear forms with their own weights, beside the sum over rows |
//! | [`claims`] | reduction of a claim by a round's message, for verifiers of a sum |
//! | [`eq`] | values of eq on the hypercube, and sums weighted by them |
//! | [`fractions`] | sums of fractions, layer by layer |
//! | [`keccak`] | layers of Keccak-f\[1600\] over many permutations |
//! | [`Memory`] | memory passed from one sum to the next |
//!
//! Rows come in groups of eight, one row per lane. The index of row `8 v + l` has the variables of
//! `l` (three, the *lane variables*) and of `v` (the *group variables*); sums bind the group
//! variables from the lowest bit up, then the lane variables.

// Tables that tests of the crate and of `tests/suite` share name it so.
#[cfg(test)]
extern crate self as zkfabric_sumcheck;

pub mod claims;
pub mod eq;
pub mod form;
pub mod fractions;
pub mod keccak;
pub mod linear;
mod memory;
pub mod packed;
pub mod program;
pub mod rows;
mod scratch;
pub mod stack;

pub use form::{Form, Linear, Values};
pub use memory::Memory;
pub use packed::{
    Challenge, Choices, Constant, Packed, PackedKernel, Portable, Stored, dispatch, sum_lanes,
};
pub use program::{Operation, Program};
