//! Checks that a sum's messages and final values are consistent, by its verifier's equations.
//!
//! | check | equation | catches | misses |
//! |---|---|---|---|
//! | [`layer`] | the last claim is `p0 q1 + p1 q0 + lambda q0 q1` of the four values, the first comes from the layer above | any wrong message or value | values that a malicious device fits to wrong messages |
//! | [`rows`] | the last claim is the sum of the instances' polynomials at the columns' values | the same | the same |
//! | [`linear`] | the last claim is the sum of the forms at those values, times their weights | any wrong message or sum | values that are already wrong |
//! | [`stacks`] | the last claim is the sum of the stacks' values times their weights | any wrong message or value | values that a malicious device fits to wrong messages |
//!
//! Each check costs a few products per round and per column. A message with a flipped bit fails
//! with probability `1 - d / r`, `d` the degree. A malicious device chooses consistent values; the
//! next sum starts from these values, and then its check or the opening of the commitments fails. A
//! check also fails if the caller's own claim is false.

use ark_bn254::Fr;
use ark_ff::Zero as _;
use zkfabric_sumcheck::claims::{after_cubic, after_quadratic, after_weighted};

use crate::sums::{Linear, RowInstance, Weights};

/// Messages of the rounds and their challenges.
pub type Rounds<const N: usize> = [([Fr; N], Fr)];

/// Checks a layer of fractions: `claim` is `p + lambda q` of the layer above at `point`, group
/// coordinates, then lane coordinates.
#[must_use]
pub fn layer(claim: Fr, lambda: Fr, point: &[Fr], rounds: &Rounds<2>, ends: &[Fr; 4]) -> bool {
    let mut steps = rounds.iter().zip(point);
    let last = steps.try_fold(claim, |claim, ((message, r), z)| {
        after_weighted(claim, *z, *message, *r)
    });
    let [p0, q0, p1, q1] = *ends;
    rounds.len() == point.len() && last == Some(p0 * q1 + p1 * q0 + lambda * q0 * q1)
}

/// Checks a sum over rows; `point` as for [`layer`], `values` are the values of each instance's
/// columns.
#[must_use]
pub fn rows<'a>(
    instances: impl Iterator<Item = RowInstance<'a>>,
    claim: Fr,
    point: &[Fr],
    rounds: &Rounds<3>,
    mut values: &[Fr],
) -> bool {
    let mut steps = rounds.iter().zip(point);
    let last = steps.try_fold(claim, |claim, ((message, r), z)| {
        after_cubic(claim, *z, *message, *r)
    });
    let mut sum = Fr::zero();
    for instance in instances {
        let columns = instance.tables.iter().map(|table| table.columns()).sum();
        let Some((of_instance, rest)) = values.split_at_checked(columns) else {
            return false;
        };
        let all = instance.program.values(of_instance);
        let at = |index: usize| all.get(index).copied().unwrap_or_default();
        let constraints = instance.constraints.iter();
        let constraints: Fr = constraints.map(|c| c.weight * c.form.evaluate(at)).sum();
        sum += instance.leaf.evaluate(at) + constraints;
        values = rest;
    }
    rounds.len() == point.len() && values.is_empty() && last == Some(sum)
}

/// Checks a sum of linear forms with this value. Each part comes with its group variables and with
/// the values of its columns at the challenges.
#[must_use]
pub fn linear<'a>(
    value: Fr,
    parts: impl Iterator<Item = (&'a Linear, &'a Weights, usize, &'a [Fr])>,
    rounds: &Rounds<2>,
) -> bool {
    let claim = rounds.iter().fold(value, |claim, (message, r)| {
        after_quadratic(claim, *message, *r)
    });
    let point: Vec<Fr> = rounds.iter().map(|(_, r)| *r).collect();
    let Some((groups, lanes)) = point.split_last_chunk::<3>() else {
        return false;
    };
    let half = ark_ff::Field::inverse(&Fr::from(2_u64)).unwrap_or_default();
    let mut sum = Fr::zero();
    for (form, weights, variables, values) in parts {
        let Some((own, missing)) = groups.split_at_checked(variables) else {
            return false;
        };
        // Each variable that the part lacks halves its sum.
        let scale = ark_ff::Field::pow(&half, [missing.len() as u64]);
        let at = |index: usize| values.get(index).copied().unwrap_or_default();
        sum += scale * weights.at(own, lanes) * form.evaluate(at);
    }
    claim == sum
}

/// Checks a reduction to stacks: `claim` is the weighted sum of the columns' values, `weights` are
/// the stacks' weights at the challenges.
#[must_use]
pub fn stacks(claim: Fr, rounds: &Rounds<2>, weights: &[Fr], values: &[Fr]) -> bool {
    let last = rounds.iter().fold(claim, |claim, (message, r)| {
        after_quadratic(claim, *message, *r)
    });
    let end: Fr = weights.iter().zip(values).map(|(w, v)| *w * v).sum();
    weights.len() == values.len() && last == end
}
