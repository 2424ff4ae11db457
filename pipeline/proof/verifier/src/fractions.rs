//! The sum of all fractions of a shard, by layers (GKR; Papini and Haböck, ePrint 2023/1284).
//!
//! The groups of the lowest layer are the leaves ([`crate::leaves`]). Node `i` of a layer is the
//! sum of the fractions `2i` and `2i + 1` of the layer below; the eight lanes of a group stay
//! separate up to the root.

use crate::point::split_lanes;
use crate::proof::{Layer, ShardProof};
use crate::rounds;
use crate::shape::LANES;
use crate::sponge::Sponge;
use crate::{Transcript, VerifyError, polynomial};
use alloc::vec::Vec;
use ark_bn254::Fr;
use zkfabric_algebra::Scalar;

/// The argument's remaining claim: the extensions of the leaves' numerators and denominators at a
/// point.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LeafClaim<V = Fr> {
    /// Coordinates of the group's index, lowest first.
    pub groups: Vec<V>,
    /// Coordinates of the lane.
    pub lanes: [V; 3],
    /// Value of the numerators.
    pub numerator: V,
    /// Value of the denominators.
    pub denominator: V,
}

/// Returns the shard's sum of fractions.
///
/// # Errors
/// [`VerifyError::ZeroDenominator`] for a root without a value.
pub fn sum<V: Scalar>(roots: &[[V; LANES]; 2]) -> Result<V, VerifyError> {
    let [numerators, denominators] = roots;
    let mut sum = V::ZERO;
    for (numerator, denominator) in numerators.iter().zip(denominators) {
        sum += *numerator * denominator.inverse().ok_or(VerifyError::ZeroDenominator)?;
    }
    Ok(sum)
}

/// Checks all layers and returns the remaining claim on the leaves.
///
/// # Errors
/// [`VerifyError::Layer`] names the layer, [`VerifyError::DegenerateChallenge`].
pub(crate) fn check<V: Scalar, S: Sponge<V>>(
    transcript: &mut Transcript<S>,
    proof: &ShardProof<V, V::Point>,
) -> Result<LeafClaim<V>, VerifyError> {
    let lanes = rounds::roots(transcript, &proof.roots);
    let [numerator, denominator] = proof.roots.map(|values| {
        let weights = (0_u64..).map(|lane| polynomial::eq_index(&lanes, lane));
        values.iter().zip(weights).map(|(v, w)| *v * w).sum()
    });
    let mut claim = LeafClaim {
        groups: Vec::new(),
        lanes,
        numerator,
        denominator,
    };
    for (index, layer) in proof.layers.iter().enumerate() {
        claim = step(transcript, layer, &claim, index)?;
    }
    Ok(claim)
}

/// Reduces a claim on a layer to a claim on the layer below.
fn step<V: Scalar, S: Sponge<V>>(
    transcript: &mut Transcript<S>,
    layer: &Layer<V>,
    above: &LeafClaim<V>,
    index: usize,
) -> Result<LeafClaim<V>, VerifyError> {
    let lambda = rounds::layer(transcript);
    let mut claim = above.numerator + lambda * above.denominator;
    let mut point = Vec::with_capacity(layer.rounds.len());
    let coordinates = above.groups.iter().chain(&above.lanes);
    let expected = above.groups.len().saturating_add(3);
    VerifyError::check_count("rounds of a layer", expected, layer.rounds.len())?;
    for (message, z) in layer.rounds.iter().zip(coordinates) {
        let [zero, top] = *message;
        let one = polynomial::value_at_one(claim, *z, zero)
            .ok_or(VerifyError::DegenerateChallenge { challenge: "layer" })?;
        let r = rounds::layer_round(transcript, message);
        claim = polynomial::quadratic(zero, one, top, r);
        point.push(r);
    }
    let [p0, q0, p1, q1] = layer.ends;
    if !claim.is(p0 * q1 + p1 * q0 + lambda * q0 * q1) {
        return Err(VerifyError::Layer { layer: index });
    }
    let child = rounds::layer_ends(transcript, &layer.ends);
    let (groups, lanes) = split_lanes(point)?;
    let join = |zero: V, one: V| zero * (V::ONE - child) + one * child;
    Ok(LeafClaim {
        groups: [child].into_iter().chain(groups).collect(),
        lanes,
        numerator: join(p0, p1),
        denominator: join(q0, q1),
    })
}
