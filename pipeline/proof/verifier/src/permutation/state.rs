//! Claims on states of permutations.

use super::layer::CELL_ROUNDS;
use alloc::vec::Vec;
use ark_bn254::Fr;
use zkfabric_air::permutation::LANES;
use zkfabric_air::permutation::layers::CellPoint;
use zkfabric_algebra::Scalar;

/// A point in permutations and cells.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Point<V = Fr> {
    /// Coordinates of the permutation, lowest first.
    pub permutations: Vec<V>,
    /// Coordinates of the cell.
    pub cells: CellPoint<V>,
}

impl<V: Scalar> Point<V> {
    /// Makes a point from all coordinates.
    #[must_use]
    pub fn new(mut coordinates: Vec<V>) -> Option<Self> {
        let permutations = coordinates.len().checked_sub(CELL_ROUNDS)?;
        let cells = CellPoint::new(&coordinates.split_off(permutations))?;
        Some(Self {
            permutations: coordinates,
            cells,
        })
    }
}

/// Point at the end of a layer's sumcheck, and the values at that point.
pub type End<V = Fr> = (Point<V>, Vec<V>);

/// A weighted sum of states at a point.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StateClaim<V = Fr> {
    /// The point.
    pub point: Point<V>,
    /// Weights of the lanes.
    pub lanes: [V; LANES],
    /// The sum.
    pub value: V,
}
