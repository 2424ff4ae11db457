//! Kinds of layers, and their proofs.

use alloc::vec::Vec;
use ark_bn254::Fr;
use zkfabric_air::permutation::LANES;
use zkfabric_air::permutation::layers::{CellPoint, Chi, Parity, THETA_VALUES, Theta};
use zkfabric_algebra::Scalar;

/// Rounds over the cells of a permutation.
pub const CELL_ROUNDS: usize = 8;

/// A kind of layer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Chi and iota.
    Chi,
    /// Theta, rho and pi.
    Theta,
    /// The parities of theta.
    Parity,
}

impl Kind {
    /// The layers of a round, in the order of the proof.
    pub const ALL: [Self; 3] = [Self::Chi, Self::Theta, Self::Parity];

    /// Returns the degree of a round's polynomial: over permutations, over cells.
    #[must_use]
    pub const fn degrees(self) -> [usize; 2] {
        match self {
            Self::Chi => [3, 4],
            Self::Theta => [3, 3],
            Self::Parity => [5, 6],
        }
    }

    /// Returns the number of values at the end.
    #[must_use]
    pub const fn values(self) -> usize {
        match self {
            Self::Chi | Self::Parity => LANES,
            Self::Theta => THETA_VALUES,
        }
    }

    /// Returns the number of elements of each round's message, for this many variables of
    /// permutations.
    pub fn messages(self, variables: usize) -> impl Iterator<Item = usize> {
        let [permutations, cells] = self.degrees();
        let over_permutations = core::iter::repeat_n(permutations, variables);
        over_permutations.chain(core::iter::repeat_n(cells, CELL_ROUNDS))
    }
}

/// A layer's sumcheck.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct LayerProof<V = Fr> {
    /// The coefficients of each round's polynomial except the coefficient of `X`, the constant
    /// first.
    pub rounds: Vec<Vec<V>>,
    /// The values at the end.
    pub values: Vec<V>,
}

/// The permutations of a pair of instances.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PermutationProof<V = Fr> {
    /// The weighted sum of the states after the groups.
    pub claim: V,
    /// The layers of each round of a group, the last round first.
    pub rounds: Vec<[LayerProof<V>; 3]>,
}

/// A layer to prove, with its weights by cell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Layer<V = Fr> {
    /// Chi and iota.
    Chi(Chi<V>),
    /// Theta, rho and pi.
    Theta(Theta<V>),
    /// The parities.
    Parity(Parity<V>),
}

impl<V: Scalar> Layer<V> {
    /// Returns the layer's kind.
    #[must_use]
    pub const fn kind(&self) -> Kind {
        match self {
            Self::Chi(_) => Kind::Chi,
            Self::Theta(_) => Kind::Theta,
            Self::Parity(_) => Kind::Parity,
        }
    }

    /// Returns the polynomial at a cell's point for the values of a layer's end; `None` if their
    /// number is wrong.
    #[must_use]
    pub fn end(&self, at: &CellPoint<V>, values: &[V]) -> Option<V> {
        Some(match self {
            Self::Chi(layer) => layer.end(at, values.try_into().ok()?),
            Self::Theta(_) => Theta::end(values.try_into().ok()?),
            Self::Parity(layer) => layer.end(at, values.try_into().ok()?),
        })
    }
}
