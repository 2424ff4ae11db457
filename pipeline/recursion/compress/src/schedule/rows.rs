//! A schedule's part of a row of each chip.

use ark_bn254::Fr;
use zkfabric_verifier::sponge::poseidon2::WIDTH;

/// A linear combination, or a check that it equals the value at `out`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LinearRow {
    pub(crate) at: [u32; 2],
    pub(crate) out: u32,
    pub(crate) coefficients: [Fr; 3],
    pub(crate) checks: bool,
}

/// A product with a summand, or a check that it equals the value at `out`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct MultiplyRow {
    pub(crate) at: [u32; 2],
    pub(crate) adds: Option<u32>,
    pub(crate) out: u32,
    pub(crate) checks: bool,
}

/// A permutation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PermutationRow {
    pub(crate) at: [u32; WIDTH],
    pub(crate) out: u32,
}

/// The low half of a scalar.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct HalvesRow {
    pub(crate) at: u32,
    pub(crate) out: u32,
}

/// Digits of a value below `2^128` for windows of a term.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DigitsRow {
    pub(crate) at: u32,
    pub(crate) term: u32,
    pub(crate) first: u8,
}

/// A point from the prover, and the first of the four halves of its coordinates.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PointRow {
    pub(crate) out: u32,
    pub(crate) halves: u32,
}

/// A doubling; with `entry` the double belongs to the point's table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DoubleRow {
    pub(crate) at: u32,
    pub(crate) out: u32,
    pub(crate) entry: bool,
}

/// The multiple to add.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Multiple {
    /// The point itself.
    Once,
    /// The multiple selected by a digit.
    Digit {
        /// The term.
        term: u32,
        /// The window.
        window: u8,
    },
}

/// An addition from a point's table; the sum is the table's multiple `entry`, if any.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AddRow {
    pub(crate) at: u32,
    pub(crate) out: u32,
    pub(crate) table: u32,
    pub(crate) multiple: Multiple,
    pub(crate) entry: Option<u8>,
}
