//! The sum of all fractions of a shard, by layers (GKR; Papini and Haböck, ePrint 2023/1284).
//!
//! Leaf groups are the messages of the instances: a block of `2^L` groups per message of an
//! instance of `L` group variables, in which groups beyond the instance's height are the fraction
//! 0/1. Blocks are laid end to end by falling `L`, then by instance and message, so that each lies
//! at a multiple of its size; groups of 0/1 follow the last block up to `2^n`. Node `i` of a layer
//! is the sum of the fractions `2i` and `2i + 1` of the layer below; the eight lanes of a group
//! stay separate up to the root.

use crate::proof::{Layer, ShardProof};
use crate::reader::exactly;
use crate::rounds;
use crate::shape::{InstanceShape, LANES};
use crate::sponge::Sponge;
use crate::{Transcript, VerifyError, polynomial};
use alloc::vec::Vec;
use ark_bn254::Fr;
use zkfabric_algebra::Scalar;

/// One message of an instance among the leaves.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Block {
    /// Index of the instance.
    pub instance: usize,
    /// Index of the message.
    pub message: usize,
    /// Group variables of the instance.
    pub log_groups: u32,
    /// First group, a multiple of the size.
    pub offset: u64,
}

/// The leaves of a shard.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Leaves {
    /// The blocks in order of offset.
    pub blocks: Vec<Block>,
    /// Number of group variables of the tree, at least as many as the tallest instance has.
    pub log_groups: u32,
}

/// Returns the leaves of these instances.
#[must_use]
pub fn leaves(shapes: &[InstanceShape<'_>]) -> Leaves {
    let mut order: Vec<(usize, u32)> = (shapes.iter().enumerate())
        .map(|(index, shape)| (index, shape.log_groups()))
        .collect();
    order.sort_by_key(|(_, log_groups)| core::cmp::Reverse(*log_groups));
    let highest = order.first().map_or(0, |(_, log_groups)| *log_groups);
    let mut blocks = Vec::new();
    let mut offset = 0_u64;
    for (instance, log_groups) in order {
        let messages = shapes
            .get(instance)
            .map_or(0, |shape| shape.air.program.messages.len());
        for message in 0..messages {
            blocks.push(Block {
                instance,
                message,
                log_groups,
                offset,
            });
            // At most 2^19 groups in each of 2^14 instances' messages.
            offset = offset.saturating_add(1_u64.checked_shl(log_groups).unwrap_or(0));
        }
    }
    let all = u64::BITS.saturating_sub(offset.saturating_sub(1).leading_zeros());
    let all = if offset == 0 { 0 } else { all };
    Leaves {
        blocks,
        log_groups: all.max(highest),
    }
}

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

/// Splits the challenges of a sumcheck over groups, then lanes.
///
/// # Errors
/// [`VerifyError::Counts`] for fewer challenges than coordinates of a lane.
pub(crate) fn split_lanes<V>(mut point: Vec<V>) -> Result<(Vec<V>, [V; 3]), VerifyError> {
    let groups = point.len().saturating_sub(3);
    let lanes = exactly("coordinates of a lane", point.split_off(groups))?;
    Ok((point, lanes))
}
