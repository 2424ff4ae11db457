//! Constraints of all rows, and the fractions' remaining claim on the messages, in one sumcheck.
//!
//! For instance `i` with `L` group variables the sum is over all its `2^L` groups, where rows
//! beyond its height are zeros. Such rows satisfy every constraint; the contribution of their
//! messages is known and subtracted. With `e_m` the weight of message `m`'s block at the leaves'
//! point, `D` its denominator, `h = sum of eq over the instance's groups`,
//!
//! `sum_i sum_x eq(z, x) F_i(x) = P + mu (Q - 1) - mu sum_m e_m h (D_m(0) - 1)`,
//! `F_i = sum_m e_m (N_m + mu (D_m - D_m(0))) + sum_c gamma^(k_c) C_c`.
//!
//! An instance of fewer variables than others counts once for each assignment of the missing
//! variables, whose eq sums to one.

use crate::fractions::LeafClaim;
use crate::leaves::Leaves;
use crate::permutation::claims::{Claims, LinearClaim};
use crate::point::{ColumnPoint, split_lanes};
use crate::proof::ShardProof;
use crate::rounds::{self, BusChallenges};
use crate::shape::{InstanceShape, row_variables};
use crate::sponge::Sponge;
use crate::{Transcript, VerifyError, polynomial};
use alloc::vec;
use alloc::vec::Vec;
use ark_bn254::Fr;
use zkfabric_air::{Linear, MessageForms};
use zkfabric_algebra::Scalar;

/// The challenges that join messages and constraints of a shard into one sum over rows.
#[derive(Debug, Clone)]
pub struct RowWeights<V = Fr> {
    /// The weights `e_m` of each instance's messages.
    pub messages: Vec<Vec<V>>,
    /// Weight of the denominators.
    pub mu: V,
    /// The weights of each instance's constraints: distinct powers of gamma, from the first on.
    pub constraints: Vec<Vec<V>>,
}

impl<V: Scalar> RowWeights<V> {
    /// Returns the weights at the leaves' point.
    #[must_use]
    pub fn new(
        shapes: &[InstanceShape<'_>],
        leaves: &Leaves,
        point: &[V],
        (mu, gamma): (V, V),
    ) -> Self {
        let mut messages: Vec<Vec<V>> = (shapes.iter())
            .map(|shape| vec![V::ZERO; shape.air.program.messages.len()])
            .collect();
        for block in &leaves.blocks {
            let (low, index) = (block.log_groups, block.offset);
            let high = usize::try_from(low).ok().and_then(|low| point.get(low..));
            let weight = messages
                .get_mut(block.instance)
                .and_then(|weights| weights.get_mut(block.message));
            if let (Some(high), Some(weight)) = (high, weight) {
                *weight = polynomial::eq_index(high, index.checked_shr(low).unwrap_or(0));
            }
        }
        let mut power = V::ONE;
        let mut next = || {
            power *= gamma;
            power
        };
        let constraints = shapes
            .iter()
            .map(|shape| {
                shape
                    .air
                    .program
                    .constraints
                    .iter()
                    .map(|_| next())
                    .collect()
            })
            .collect();
        Self {
            messages,
            mu,
            constraints,
        }
    }
}

/// Returns the denominator of a message, given the values of a row.
fn denominator<V: Scalar>(
    message: &MessageForms,
    bus: &BusChallenges<V>,
    values: &[V],
) -> Option<V> {
    let fields: Option<Vec<V>> = (message.fields.iter())
        .map(|field| field.evaluate(values))
        .collect();
    Some(bus.fingerprint(message.bus, &fields?))
}

/// Returns the expected sum over rows; `None` when the leaves' point has too few coordinates.
#[must_use]
pub fn claim<V: Scalar>(
    shapes: &[InstanceShape<'_>],
    leaf: &LeafClaim<V>,
    bus: &BusChallenges<V>,
    weights: &RowWeights<V>,
) -> Option<V> {
    let mut claim = leaf.numerator + weights.mu * (leaf.denominator - V::ONE);
    for (shape, of_messages) in shapes.iter().zip(&weights.messages) {
        let program = &shape.air.program;
        let zeros = program.values_of_zeros::<V>()?;
        let variables = usize::try_from(shape.log_groups()).ok()?;
        let height = polynomial::eq_below(leaf.groups.get(..variables)?, shape.groups());
        for (message, weight) in program.messages.iter().zip(of_messages) {
            let at_zero = denominator(message, bus, &zeros)?;
            claim -= weights.mu * weight * height * (at_zero - V::ONE);
        }
    }
    Some(claim)
}

/// Returns `sum_i F_i` at the columns' values.
fn end<V: Scalar>(
    shapes: &[InstanceShape<'_>],
    values: &[Vec<V>],
    bus: &BusChallenges<V>,
    weights: &RowWeights<V>,
) -> Option<V> {
    let mut sum = V::ZERO;
    let all = weights.messages.iter().zip(&weights.constraints);
    for ((shape, columns), (of_messages, of_constraints)) in shapes.iter().zip(values).zip(all) {
        let program = &shape.air.program;
        let (values, zeros) = (program.values(columns)?, program.values_of_zeros::<V>()?);
        let at = |form: &Linear| form.evaluate(&values);
        for (constraint, weight) in program.constraints.iter().zip(of_constraints) {
            sum += *weight * at(constraint)?;
        }
        for (message, weight) in program.messages.iter().zip(of_messages) {
            let here = denominator(message, bus, &values)? - denominator(message, bus, &zeros)?;
            sum += *weight * (at(&message.multiplicity)? + weights.mu * here);
        }
    }
    Some(sum)
}

/// Checks the sumcheck over rows and returns the point of the claims on the columns' values.
///
/// # Errors
/// [`VerifyError::Rows`], [`VerifyError::DegenerateChallenge`].
pub(crate) fn check<V: Scalar, S: Sponge<V>>(
    transcript: &mut Transcript<S>,
    proof: &ShardProof<V, V::Point>,
    (shapes, leaves): (&[InstanceShape<'_>], &Leaves),
    (leaf, claims): (&LeafClaim<V>, &[Claims<V>]),
    bus: &BusChallenges<V>,
) -> Result<ColumnPoint<V>, VerifyError> {
    let variables = row_variables(shapes);
    if leaf.groups.len() < variables {
        return Err(VerifyError::Counts {
            what: "coordinates of the leaves",
            expected: variables,
            got: leaf.groups.len(),
        });
    }
    let weights = RowWeights::new(shapes, leaves, &leaf.groups, rounds::rows(transcript));
    let malformed = || VerifyError::MalformedKey("a form names a value that its chip lacks");
    let mut claim = claim(shapes, leaf, bus, &weights).ok_or_else(malformed)?;
    let linear = linear(transcript, claims, shapes)?;
    let mut of_linear = linear.as_ref().map_or(V::ZERO, |linear| linear.value);
    let linear_rounds = if linear.is_some() {
        proof.rows.len()
    } else {
        0
    };
    let coordinates = leaf.groups.iter().take(variables).chain(&leaf.lanes);
    let mut point = Vec::with_capacity(proof.rows.len());
    let row_rounds = variables.saturating_add(3);
    VerifyError::check_count("rounds over rows", row_rounds, proof.rows.len())?;
    VerifyError::check_count("linear rounds", linear_rounds, proof.linear.len())?;
    let mut linear_messages = proof.linear.iter();
    for (message, z) in proof.rows.iter().zip(coordinates) {
        let [zero, two, minus] = *message;
        let degenerate = VerifyError::DegenerateChallenge { challenge: "row" };
        let one = polynomial::value_at_one(claim, *z, zero).ok_or_else(|| degenerate.clone())?;
        let beside = linear_messages.next();
        let r = rounds::row_round(transcript, message, beside);
        claim = polynomial::cubic([zero, one, two, minus], r).ok_or(degenerate)?;
        if let Some([zero, top]) = beside {
            of_linear = polynomial::quadratic(*zero, of_linear - zero, *top, r);
        }
        point.push(r);
    }
    let reached = end(shapes, &proof.values, bus, &weights).ok_or_else(malformed)?;
    if !reached.is(claim) {
        return Err(VerifyError::Rows);
    }
    let (groups, lanes) = split_lanes(point)?;
    let point = ColumnPoint { groups, lanes };
    if let Some(linear) = linear {
        let end = linear.end(shapes, &proof.values, &point);
        if !end.ok_or_else(malformed)?.is(of_linear) {
            return Err(VerifyError::Linear);
        }
    }
    Ok(point)
}

/// Returns the remaining linear claims of the permutations, if there are any.
///
/// # Errors
/// [`VerifyError::MalformedKey`] when an instance does not match its pair.
pub fn linear<V: Scalar, S: Sponge<V>>(
    transcript: &mut Transcript<S>,
    claims: &[Claims<V>],
    shapes: &[InstanceShape<'_>],
) -> Result<Option<LinearClaim<V>>, VerifyError> {
    if claims.is_empty() {
        return Ok(None);
    }
    let claim = LinearClaim::new(claims, shapes, rounds::linear(transcript));
    let mismatch = VerifyError::MalformedKey("an instance does not fit its pair");
    claim.map(Some).ok_or(mismatch)
}
