//! Evaluation of a polynomial that is given by its values.
//!
//! Over the subgroup `H = {w^i}` of order `n = 2^log_n`, `f(z) = sum_i f(w^i) l_i(z)` with
//! `l_i(z) = w^i (z^n - 1) / (n (z - w^i))`. The weights `l_i(z)` cost 5 multiplications each, once for all columns;
//! an inner product with a narrow column costs four 64-bit multiplications a row.
//!
//! `l_i(w z) = l_{i-1}(z)`: the weights at the next row's point are these, rotated right by one.

use ark_bn254::Fr;
use ark_ff::{BigInt, FftField, Field, One, PrimeField, Zero};
use rayon::prelude::*;

use crate::{Error, batch_invert, powers};

/// Rows a task takes.
const CHUNK: usize = 1 << 12;

/// Generator of the subgroup of order `2^log_n` that every crate of the project uses (arkworks').
///
/// # Errors
/// [`Error::NoSubgroup`] above the two-adicity of the field, 28.
pub fn subgroup_generator(log_n: u32) -> Result<Fr, Error> {
    let error = Error::NoSubgroup {
        log_n,
        limit: Fr::TWO_ADICITY,
    };
    let order = 1_u64.checked_shl(log_n).ok_or(error)?;
    Fr::get_root_of_unity(order).ok_or(error)
}

/// `l_i(z)` for each `i` in `0..2^log_n`, in natural order.
///
/// # Errors
/// [`Error::NoSubgroup`], and [`Error::PointInSubgroup`] when `z^n = 1`.
pub fn lagrange_weights(log_n: u32, z: Fr) -> Result<Vec<Fr>, Error> {
    let generator = subgroup_generator(log_n)?;
    let n = 1_usize << log_n;
    let mut vanishing = z;
    for _ in 0..log_n {
        vanishing.square_in_place();
    }
    vanishing -= Fr::one();
    if vanishing.is_zero() {
        return Err(Error::PointInSubgroup { log_n });
    }
    // n is a power of two, hence a unit.
    let scale = vanishing * Fr::from(n as u64).inverse().unwrap_or_else(Fr::zero);
    let roots = powers(generator, Fr::one(), n);
    let mut weights: Vec<Fr> = roots.par_iter().map(|root| z - root).collect();
    batch_invert(&mut weights);
    weights
        .par_iter_mut()
        .zip(&roots)
        .for_each(|(weight, root)| *weight *= *root * scale);
    Ok(weights)
}

/// `sum_i weights[i] * values[i]` of full-width values.
///
/// # Errors
/// [`Error::LengthMismatch`].
pub fn inner_product(weights: &[Fr], values: &[Fr]) -> Result<Fr, Error> {
    check_lengths(weights.len(), values.len())?;
    Ok(weights
        .par_chunks(CHUNK)
        .zip(values.par_chunks(CHUNK))
        .map(|(w, v)| w.iter().zip(v).map(|(w, v)| *w * v).sum::<Fr>())
        .sum())
}

/// `sum_i weights[i] * values[i]` of values below 2^64.
///
/// # Errors
/// [`Error::LengthMismatch`].
pub fn inner_product_narrow<T: Copy + Into<u64> + Sync>(
    weights: &[Fr],
    values: &[T],
) -> Result<Fr, Error> {
    check_lengths(weights.len(), values.len())?;
    Ok(weights
        .par_chunks(CHUNK)
        .zip(values.par_chunks(CHUNK))
        .map(|(w, v)| narrow_chunk(w, v))
        .sum())
}

fn check_lengths(expected: usize, got: usize) -> Result<(), Error> {
    if expected == got {
        Ok(())
    } else {
        Err(Error::LengthMismatch { expected, got })
    }
}

/// Accumulates the integers `w_i v_i`, `w_i` the Montgomery representative: at most `2^12 * 2^254 * 2^64 < 2^384`, so
/// six limbs hold the sum `X` and the result is the element whose Montgomery representative is `X mod p`.
fn narrow_chunk<T: Copy + Into<u64>>(weights: &[Fr], values: &[T]) -> Fr {
    let mut sum = [0_u64; 6];
    for (weight, value) in weights.iter().zip(values) {
        let value: u64 = (*value).into();
        if value == 0 {
            continue;
        }
        let limbs: [u64; 4] = weight.0.0;
        let mut carry = 0_u128;
        for (slot, limb) in sum.iter_mut().zip(limbs) {
            // (2^64-1)^2 + 2 (2^64-1) = 2^128 - 1: no overflow.
            carry += u128::from(limb) * u128::from(value) + u128::from(*slot);
            *slot = carry as u64;
            carry >>= 64;
        }
        carry += u128::from(sum[4]);
        sum[4] = carry as u64;
        sum[5] += (carry >> 64) as u64;
    }
    let mut bytes = [0_u8; 48];
    for (chunk, limb) in bytes.chunks_exact_mut(8).zip(sum) {
        chunk.copy_from_slice(&limb.to_le_bytes());
    }
    // The element X times R^-1; R^-1 is the element with representative 1.
    Fr::from_le_bytes_mod_order(&bytes) * Fr::new_unchecked(BigInt::one())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn elements(n: usize, seed: u64) -> Vec<Fr> {
        let base = Fr::from(seed).square() + Fr::from(0x1234_5678_9abc_def1_u64);
        powers(base.pow([77]), base.pow([1001]), n)
    }

    #[test]
    fn weights_evaluate_polynomials() {
        for log_n in [0, 1, 2, 5, 13] {
            let n = 1 << log_n;
            let coefficients = elements(n, 3);
            let generator = subgroup_generator(log_n).unwrap();
            let evaluate = |x: Fr| {
                coefficients
                    .iter()
                    .rev()
                    .fold(Fr::zero(), |acc, c| acc * x + c)
            };
            // Direct evaluation is quadratic: check large sizes on a sparse polynomial only.
            let (values, f): (Vec<Fr>, Box<dyn Fn(Fr) -> Fr>) = if n <= 64 {
                let roots = powers(generator, Fr::one(), n);
                (
                    roots.into_iter().map(evaluate).collect(),
                    Box::new(evaluate),
                )
            } else {
                let roots = powers(generator, Fr::one(), n);
                let f = |x: Fr| x.pow([4097]) + x.square() + Fr::from(9);
                (roots.into_iter().map(f).collect(), Box::new(f))
            };
            let z = elements(3, 19)[2];
            let mut weights = lagrange_weights(log_n, z).unwrap();
            assert_eq!(inner_product(&weights, &values).unwrap(), f(z));
            weights.rotate_right(1);
            assert_eq!(inner_product(&weights, &values).unwrap(), f(z * generator));
        }
    }

    #[test]
    fn narrow_equals_full() {
        let n = CHUNK + 3;
        let mut weights = elements(n, 5);
        weights[0] = -Fr::one();
        let values: Vec<u64> = (0..n as u64)
            .map(|i| if i % 3 == 0 { u64::MAX } else { i % 4 })
            .collect();
        let full: Vec<Fr> = values.iter().map(|v| Fr::from(*v)).collect();
        let expected = inner_product(&weights, &full).unwrap();
        assert_eq!(inner_product_narrow(&weights, &values).unwrap(), expected);
        let all = vec![u64::MAX; n];
        let extreme = vec![-Fr::one(); n];
        let expected = -Fr::from(n as u64) * Fr::from(u64::MAX);
        assert_eq!(inner_product_narrow(&extreme, &all).unwrap(), expected);
        let bytes: Vec<u8> = (0..n).map(|i| i as u8).collect();
        let full: Vec<Fr> = bytes.iter().map(|v| Fr::from(*v)).collect();
        assert_eq!(
            inner_product_narrow(&weights, &bytes).unwrap(),
            inner_product(&weights, &full).unwrap()
        );
    }

    #[test]
    fn errors_name_the_cause() {
        let generator = subgroup_generator(4).unwrap();
        assert_eq!(
            lagrange_weights(4, generator),
            Err(Error::PointInSubgroup { log_n: 4 })
        );
        assert_eq!(
            subgroup_generator(29),
            Err(Error::NoSubgroup {
                log_n: 29,
                limit: 28
            })
        );
        assert_eq!(
            subgroup_generator(64),
            Err(Error::NoSubgroup {
                log_n: 64,
                limit: 28
            })
        );
        assert_eq!(
            inner_product(&[Fr::one()], &[]),
            Err(Error::LengthMismatch {
                expected: 1,
                got: 0
            })
        );
        assert_eq!(
            inner_product_narrow::<u8>(&[], &[1]),
            Err(Error::LengthMismatch {
                expected: 0,
                got: 1
            })
        );
    }
}
