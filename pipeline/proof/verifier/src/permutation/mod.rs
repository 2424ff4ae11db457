//! Permutations of a shard, by layers (GKR), down to claims on columns.
//!
//! Rows `64 i + z` of an instance of bits and row `i` of an instance of lanes are permutation `i`
//! ([`zkfabric_air::permutation`]). The `j`-th instance of bits is paired with the `j`-th instance
//! of lanes, and both are zero beyond their heights. With signs `s = real - 2 bit` and challenges
//! `r = (r_i, r_z, r_g)`, the prover claims a weighted sum of the states after all groups of
//! rounds, and each round's three layers ([`layers`]) reduce the claim to the states before the
//! groups. Four linear claims on columns ([`claims`]) remain: that sum, the states at the end of
//! the layers, that the lanes before are the numbers of their bits, and that both instances agree
//! on which permutations are real.

pub mod claims;
mod sumcheck;

use crate::rounds;
use crate::shape::InstanceShape;
use crate::sponge::Sponge;
use crate::{Transcript, VerifyError};
use alloc::vec::Vec;
use ark_bn254::Fr;
use claims::Claims;
use sumcheck::Sumcheck;
use zkfabric_air::Permutation;
use zkfabric_air::permutation::layers::{
    self, CellPoint, Chi, Parity, THETA_VALUES, Theta, powers,
};
use zkfabric_air::permutation::{GROUP_ROUNDS, LANES};
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

/// Two instances that hold permutations together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Pair {
    /// Index of the instance of bits.
    pub bits: usize,
    /// Index of the instance of lanes.
    pub lanes: usize,
    /// Number of variables that index the permutations, taken from the taller instance.
    pub variables: usize,
}

/// Returns the pairs of a shard.
///
/// # Errors
/// [`VerifyError::Permutations`] for an instance without a counterpart.
pub fn pairs(shapes: &[InstanceShape<'_>]) -> Result<Vec<Pair>, VerifyError> {
    let (mut bits, mut lanes) = (Vec::new(), Vec::new());
    for (index, shape) in shapes.iter().enumerate() {
        match shape.air.program.permutation {
            None => {}
            Some(Permutation::Bits) => bits.push((index, shape)),
            Some(Permutation::Lanes(_)) => lanes.push((index, shape)),
        }
    }
    if bits.len() != lanes.len() {
        return Err(VerifyError::Permutations {
            bits: bits.len(),
            lanes: lanes.len(),
        });
    }
    let variables = |of_bits: &InstanceShape<'_>, of_lanes: &InstanceShape<'_>| {
        let of_bits = claims::row_variables(of_bits).saturating_sub(6);
        claims::row_variables(of_lanes).max(of_bits)
    };
    let pairs = bits.iter().zip(&lanes);
    let pairs = pairs.map(|((bits, of_bits), (lanes, of_lanes))| Pair {
        bits: *bits,
        lanes: *lanes,
        variables: variables(of_bits, of_lanes),
    });
    Ok(pairs.collect())
}

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

/// Walks through the layers of a pair, alike for prover and verifier. `show` proves or checks a
/// layer of a round for a claim at a point in permutations and returns the final point and the
/// values there.
///
/// # Errors
/// The errors of `show`.
pub fn walk<V: Scalar, S: Sponge<V>, E: From<VerifyError>>(
    transcript: &mut Transcript<S>,
    start: &StateClaim<V>,
    mut show: impl FnMut(&mut Transcript<S>, usize, &Layer<V>, &[V], V) -> Result<End<V>, E>,
) -> Result<StateClaim<V>, E> {
    let mut claim = start.clone();
    let mut cells = layers::ends(&start.point.cells);
    let weighted = |weights: &[V], values: &[V]| {
        let both = weights.iter().zip(values);
        both.map(|(weight, value)| *weight * value).sum::<V>()
    };
    for round in (0..GROUP_ROUNDS).rev() {
        let chi = Layer::Chi(Chi::new(round, cells, claim.lanes));
        let at = &claim.point.permutations;
        let (point, values) = show(transcript, round, &chi, at, claim.value)?;
        let weights: [V; LANES] = powers(rounds::permutation_values(transcript, &values));
        let theta = Theta::new(&point.cells, &weights);
        let layer = Layer::Theta(theta.clone());
        let value = weighted(&weights, &values);
        let (point, values) = show(transcript, round, &layer, &point.permutations, value)?;
        let weights: [V; THETA_VALUES] = powers(rounds::permutation_values(transcript, &values));
        let parity = Layer::Parity(Parity::new(&theta, &point.cells, &weights));
        let value = weighted(&weights, &values);
        let (point, values) = show(transcript, round, &parity, &point.permutations, value)?;
        let lanes: [V; LANES] = powers(rounds::permutation_values(transcript, &values));
        cells = point.cells.of_cells();
        claim = StateClaim {
            value: weighted(&lanes, &values),
            point,
            lanes,
        };
    }
    Ok(claim)
}

/// Checks the layers of all pairs and returns the remaining claims on columns.
///
/// # Errors
/// [`VerifyError::Permutation`] names pair and round, [`VerifyError::DegenerateChallenge`].
pub(crate) fn check<V: Scalar, S: Sponge<V>>(
    transcript: &mut Transcript<S>,
    proofs: &[PermutationProof<V>],
    pairs: &[Pair],
) -> Result<Vec<Claims<V>>, VerifyError> {
    VerifyError::check_count("pairs of permutations", pairs.len(), proofs.len())?;
    let mut claims = Vec::with_capacity(pairs.len());
    for (index, (pair, proof)) in pairs.iter().zip(proofs).enumerate() {
        VerifyError::check_count("rounds of permutations", GROUP_ROUNDS, proof.rounds.len())?;
        let (point, lanes) = rounds::permutations(transcript, pair.variables);
        rounds::permutation_claim(transcript, &proof.claim);
        let after = StateClaim {
            point,
            lanes,
            value: proof.claim,
        };
        let mut layers = proof.rounds.iter().flatten();
        let before = walk(
            transcript,
            &after,
            |transcript, round, layer, point, claim| {
                let missing = VerifyError::Counts {
                    what: "layers of permutations",
                    expected: Kind::ALL.len().saturating_mul(GROUP_ROUNDS),
                    got: Kind::ALL.len().saturating_mul(proof.rounds.len()),
                };
                let proof = layers.next().ok_or(missing)?;
                let sumcheck = Sumcheck {
                    layer,
                    point,
                    claim,
                };
                sumcheck
                    .check(transcript, proof)?
                    .ok_or(VerifyError::Permutation { pair: index, round })
            },
        )?;
        claims.push(Claims {
            pair: *pair,
            after,
            before,
        });
    }
    Ok(claims)
}
