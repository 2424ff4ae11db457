//! Computes Lagrange bases from the powers, for files without section 12.
//!
//! `l_i(X) = n^-1 sum_k w^(-ik) X^k`, so `L_i = n^-1 sum_k w^(-ik) P_k`: an inverse transform in
//! the group, `n log_n / 2` scalar multiplications. Prepared files avoid this cost.

use ark_bn254::{Fr, G1Affine, G1Projective};
use ark_ec::CurveGroup;
use ark_ff::{Field, One};
use rayon::prelude::*;
use zkfabric_host::local::{powers, subgroup_generator};

use crate::ProverError;

/// Returns the Lagrange basis of height `2^log_n` from at least as many powers.
pub(crate) fn lagrange_points(
    powers_of_tau: &[G1Affine],
    log_n: u32,
) -> Result<Vec<G1Affine>, ProverError> {
    let n = 1_usize << log_n;
    let limit = powers_of_tau.len();
    let used = powers_of_tau
        .get(..n)
        .ok_or(ProverError::TooManyCoefficients { limit, got: n })?;
    let root = subgroup_generator(log_n)
        .ok()
        .and_then(|generator| generator.inverse())
        .ok_or(ProverError::TooLarge {
            limit: 28,
            got: log_n,
        })?;
    let scale = Fr::from(n as u64)
        .inverse()
        .ok_or(ProverError::Internal("n is not a unit"))?;
    let twiddles = powers(root, Fr::one(), n / 2);
    let mut points: Vec<G1Projective> = used
        .par_iter()
        .map(|point| G1Projective::from(*point) * scale)
        .collect();
    // Decimation in frequency: natural order in, bit-reversed order out.
    let mut half = n / 2;
    while half > 0 {
        let stride = n / (2 * half);
        points.par_chunks_mut(2 * half).for_each(|block| {
            let (low, high) = block.split_at_mut(half);
            low.par_iter_mut()
                .zip(high)
                .enumerate()
                .for_each(|(index, (low, high))| {
                    let difference = *low - *high;
                    *low += *high;
                    *high = difference * twiddles[index * stride];
                });
        });
        half /= 2;
    }
    for index in 0..n {
        let reversed = if log_n == 0 {
            0
        } else {
            index.reverse_bits() >> (usize::BITS - log_n)
        };
        if index < reversed {
            points.swap(index, reversed);
        }
    }
    Ok(G1Projective::normalize_batch(&points))
}
