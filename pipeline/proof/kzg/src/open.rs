//! Batched multi-point opening; the equations are those of [`verify`](mod@crate::verify).
//!
//! Cost: one synthetic division per point, two multi-scalar multiplications of the longest
//! polynomial's length.

use ark_bn254::{Fr, G1Affine};
use ark_ff::Zero;
use rayon::prelude::*;
use zkfabric_host::Backend;

use crate::{
    KzgError, OpeningProof, ProverError, Srs,
    verify::{AtChallenge, at_challenge},
};

/// A polynomial opened on a set of points.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OpeningGroup {
    /// Coefficients of the weighted sum of the group's polynomials, the constant first.
    pub coefficients: Vec<Fr>,
    /// The points, distinct, at least one.
    pub points: Vec<Fr>,
    /// The weighted sum's value at each point.
    pub values: Vec<Fr>,
}

/// Opens all groups at once. `sample_z` absorbs `W` and draws the challenge.
///
/// # Errors
/// [`ProverError::ValueMismatch`] when a stated value is wrong; [`ProverError::Kzg`] when a group
/// is malformed or the challenge is one of its points; [`ProverError::TooManyCoefficients`];
/// [`ProverError::Backend`].
pub fn open(
    backend: &dyn Backend,
    srs: &Srs,
    groups: &[OpeningGroup],
    sample_z: impl FnOnce(&G1Affine) -> Fr,
) -> Result<OpeningProof, ProverError> {
    let length = groups
        .iter()
        .map(|group| group.coefficients.len())
        .max()
        .unwrap_or(0);
    let quotients = groups
        .par_iter()
        .enumerate()
        .map(|(index, group)| quotient(index, group))
        .collect::<Result<Vec<_>, _>>()?;
    let mut h = vec![Fr::zero(); length];
    for quotient in &quotients {
        add_scaled(&mut h, quotient, None);
    }
    drop(quotients);
    let w = srs
        .commit_coefficients(backend, &[&h])?
        .first()
        .copied()
        .ok_or(EMPTY_ANSWER)?;

    let z = sample_z(&w);
    let mut l: Vec<Fr> = h.into_par_iter().map(|c| -c).collect();
    for (index, group) in groups.iter().enumerate() {
        let AtChallenge {
            remainder,
            inverse_vanishing,
        } = at_challenge(index, &group.points, &group.values, z)?;
        add_scaled(&mut l, &group.coefficients, Some(inverse_vanishing));
        if let Some(constant) = l.first_mut() {
            *constant -= remainder * inverse_vanishing;
        } else if !remainder.is_zero() {
            return Err(ProverError::ValueMismatch {
                group: index,
                point: 0,
            });
        }
    }
    if !divide_by_root(&mut l, z).is_zero() {
        return Err(ProverError::Internal(
            "the linearised polynomial does not vanish",
        ));
    }
    let w_prime = srs
        .commit_coefficients(backend, &[&l])?
        .first()
        .copied()
        .ok_or(EMPTY_ANSWER)?;
    Ok(OpeningProof { w, w_prime })
}

const EMPTY_ANSWER: ProverError = ProverError::Internal("the backend answered no column");

/// Returns `(F - R) / Z` by one division per point. The remainders are the Newton coefficients of
/// `R` and serve to check the stated values.
fn quotient(index: usize, group: &OpeningGroup) -> Result<Vec<Fr>, ProverError> {
    let OpeningGroup {
        coefficients,
        points,
        values,
    } = group;
    if points.is_empty() {
        return Err(KzgError::NoPoints { group: index }.into());
    }
    if points.len() != values.len() {
        let (expected, got) = (points.len(), values.len());
        return Err(KzgError::ValueCount {
            group: index,
            expected,
            got,
        }
        .into());
    }
    for (j, point) in points.iter().enumerate() {
        if points.iter().take(j).any(|earlier| earlier == point) {
            return Err(KzgError::DuplicatePoint { group: index }.into());
        }
    }
    let mut quotient = coefficients.clone();
    let mut newton = Vec::with_capacity(points.len());
    for (j, (point, value)) in points.iter().zip(values).enumerate() {
        newton.push(divide_by_root(&mut quotient, *point));
        // R(s_j) depends on only the first j + 1 Newton coefficients.
        let at_point = newton
            .iter()
            .zip(points)
            .rev()
            .fold(Fr::zero(), |acc, (c, s)| acc * (*point - s) + c);
        if at_point != *value {
            return Err(ProverError::ValueMismatch {
                group: index,
                point: j,
            });
        }
    }
    Ok(quotient)
}

/// Replaces `f` by `(f - f(root)) / (X - root)` and returns `f(root)`.
fn divide_by_root(f: &mut Vec<Fr>, root: Fr) -> Fr {
    let value = zkfabric_host::local::divide_by_root(f, root);
    // The highest coefficient is zero.
    f.pop();
    value
}

/// Computes `sum += scale * terms`, scale 1 when absent; `sum` is at least as long.
fn add_scaled(sum: &mut [Fr], terms: &[Fr], scale: Option<Fr>) {
    sum.par_iter_mut()
        .zip(terms)
        .with_min_len(1 << 12)
        .for_each(|(slot, term)| match scale {
            None => *slot += term,
            Some(scale) => *slot += scale * term,
        });
}
