//! From the values of columns at one point to the values of stacks at another.
//!
//! The value `v_c` of column `c` at the point is `sum_u eq(high, u) P_c(u)`, with `P_c(u)` the
//! value of its unit `u` at the point's eight lowest coordinates and `high` the other coordinates.
//! With weights `tau^c`, and with the units of column `c` placed in the stacks, a sumcheck over the
//! unit variables of all stacks together proves `sum_c tau^c v_c = sum_k sum_u W_k(u) P_k(u)`,
//! where `W_k(u)` is `tau^c eq(high, j)` when unit `j` of column `c` is at `u` in stack `k`, and
//! zero when no unit is there. The sumcheck ends in the stacks' values at eight shared and `s - 8`
//! new coordinates.

use crate::layout::{ColumnPiece, Layout};
use crate::point::ColumnPoint;
use crate::polynomial::{self, Runs};
use crate::proof::ShardProof;
use crate::rounds;
use crate::shape::{InstanceShape, LOG_UNIT, LOG_UNIT_GROUPS};
use crate::sponge::Sponge;
use crate::{Transcript, VerifyError};
use alloc::vec;
use alloc::vec::Vec;
use zkfabric_algebra::Scalar;

/// Reference to a column of an instance; main columns precede fixed ones.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ColumnRef {
    /// Index of the instance.
    pub instance: usize,
    /// Index of the column.
    pub column: usize,
}

/// Returns main columns in the order of their layout, then fixed columns in the order of theirs.
#[must_use]
pub fn columns(shapes: &[InstanceShape<'_>]) -> [Vec<ColumnRef>; 2] {
    let mut lists = [Vec::new(), Vec::new()];
    let [main, fixed] = &mut lists;
    for (instance, shape) in shapes.iter().enumerate() {
        let program = &shape.air.program;
        let reference = |column| ColumnRef { instance, column };
        main.extend((0..program.main).map(reference));
        fixed.extend((program.main..program.columns()).map(reference));
    }
    lists
}

/// Returns the pieces of main and fixed columns with their columns, in the order of the stacks:
/// main stacks first.
#[must_use]
pub fn placed(
    shapes: &[InstanceShape<'_>],
    [main, fixed]: [&Layout; 2],
) -> Vec<(ColumnRef, ColumnPiece)> {
    let [main_columns, fixed_columns] = columns(shapes);
    let with_column = |columns: Vec<ColumnRef>, pieces: &[ColumnPiece], shift: usize| {
        let placed = pieces.iter().filter_map(|piece| {
            let stack = piece.stack.saturating_add(shift);
            Some((*columns.get(piece.column)?, ColumnPiece { stack, ..*piece }))
        });
        placed.collect::<Vec<_>>()
    };
    let mut all = with_column(main_columns, &main.pieces, 0);
    all.extend(with_column(fixed_columns, &fixed.pieces, main.stacks.len()));
    all
}

/// Returns the weights `tau^c` of each instance's columns.
#[must_use]
pub fn column_weights<V: Scalar>(shapes: &[InstanceShape<'_>], tau: V) -> Vec<Vec<V>> {
    let mut power = V::ONE;
    let mut next = || {
        let weight = power;
        power *= tau;
        weight
    };
    shapes
        .iter()
        .map(|shape| (0..shape.columns()).map(|_| next()).collect())
        .collect()
}

/// The remaining claim: the stacks' weighted sum at a point.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct StackClaim<V> {
    /// Weights of the stacks.
    pub(crate) weights: Vec<V>,
    /// Coordinates of the index in a stack, lowest first.
    pub(crate) point: Vec<V>,
    /// The weighted sum.
    pub(crate) value: V,
}

/// Checks the reduction.
///
/// # Errors
/// [`VerifyError::Reduction`].
pub(crate) fn check<V: Scalar, S: Sponge<V>>(
    transcript: &mut Transcript<S>,
    proof: &ShardProof<V, V::Point>,
    shapes: &[InstanceShape<'_>],
    (layouts, log_stack): ([&Layout; 2], u32),
    point: &ColumnPoint<V>,
) -> Result<StackClaim<V>, VerifyError> {
    let tau = rounds::values(transcript, &proof.values);
    let weights = column_weights(shapes, tau);
    let mut claim = weights
        .iter()
        .flatten()
        .zip(proof.values.iter().flatten())
        .map(|(weight, value)| *weight * value)
        .sum();
    let variables = usize::try_from(log_stack.saturating_sub(LOG_UNIT)).unwrap_or(usize::MAX);
    VerifyError::check_count("rounds of the reduction", variables, proof.reduction.len())?;
    let mut units = Vec::with_capacity(variables);
    for message in &proof.reduction {
        let [zero, top] = *message;
        let r = rounds::reduction_round(transcript, message);
        claim = polynomial::quadratic(zero, claim - zero, top, r);
        units.push(r);
    }
    let stacks: usize = layouts.iter().map(|layout| layout.stacks.len()).sum();
    VerifyError::check_count("values of stacks", stacks, proof.stacks.len())?;
    let within = usize::try_from(LOG_UNIT_GROUPS).unwrap_or(usize::MAX);
    let fewer = VerifyError::Counts {
        what: "coordinates of a unit's groups",
        expected: within,
        got: point.groups.len(),
    };
    let (low, high) = point.groups.split_at_checked(within).ok_or(fewer)?;
    let pieces = placed(shapes, layouts);
    let of_stacks = stack_weights(shapes, &pieces, &weights, (high, &units), stacks);
    let misplaced = VerifyError::MalformedKey("a piece lies outside its column or its stack");
    let of_stacks = of_stacks.ok_or(misplaced)?;
    let end: V = (proof.stacks.iter().zip(of_stacks))
        .map(|(value, weight)| *value * weight)
        .sum();
    if !end.is(claim) {
        return Err(VerifyError::Reduction);
    }
    let weights = rounds::stacks(transcript, &proof.stacks);
    let value = (proof.stacks.iter().zip(&weights))
        .map(|(value, weight)| *value * weight)
        .sum();
    let point = point.lanes.iter().chain(low).chain(&units).copied();
    Ok(StackClaim {
        weights,
        point: point.collect(),
        value,
    })
}

/// Returns `W_k` at the point of the units.
fn stack_weights<V: Scalar>(
    shapes: &[InstanceShape<'_>],
    pieces: &[(ColumnRef, ColumnPiece)],
    weights: &[Vec<V>],
    (high, units): (&[V], &[V]),
    stacks: usize,
) -> Option<Vec<V>> {
    // Products of eq over the variables within a piece.
    let mut inside = vec![V::ONE];
    let mut product = V::ONE;
    for (a, b) in high.iter().zip(units) {
        product *= polynomial::eq1(*a, *b);
        inside.push(product);
    }
    let (mut of_columns, mut of_stacks) = (Runs::new(high), Runs::new(units));
    let mut out = vec![V::ZERO; stacks];
    for (column, piece) in pieces {
        let shape = shapes.get(column.instance)?;
        let size = usize::try_from(piece.log_units).ok()?;
        let variables = usize::try_from(shape.log_units()).ok()?;
        let index = |unit: u32| u64::from(unit.checked_shr(piece.log_units).unwrap_or(0));
        let in_column = of_columns.eq((size, variables), index(piece.first))?;
        let in_stack = of_stacks.eq((size, units.len()), index(piece.offset))?;
        let weight = weights.get(column.instance)?.get(column.column)?;
        *out.get_mut(piece.stack)? += *weight * in_column * in_stack * inside.get(size)?;
    }
    Some(out)
}
