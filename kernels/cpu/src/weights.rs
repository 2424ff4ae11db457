//! Evaluation of a polynomial that is given by its values.
//!
//! Over the subgroup `H = {w^i}` of order `n = 2^log_n`, `f(z) = sum_i f(w^i) l_i(z)` with
//! `l_i(z) = w^i (z^n - 1) / (n (z - w^i))`. The weights `l_i(z)` cost 5 multiplications each, once for all columns;
//! an inner product with a narrow column costs four 64-bit multiplications a row.
//!
//! `l_i(w z) = l_{i-1}(z)`: the weights at the next row's point are these, rotated right by one.

use ark_bn254::Fr;
use ark_ff::{BigInt, FftField, Field as _, One, PrimeField, Zero};
use rayon::prelude::*;

use crate::{
    Error, Isa,
    batch::{batch_invert_scaled, multiply_each, powers_with},
    field::{Element, Field},
    lanes::{Kernel, LANES, Lanes},
};

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
    let isa = Isa::current();
    let roots = powers_with(generator, Fr::one(), n, isa);
    let mut weights: Vec<Fr> = roots.par_iter().map(|root| z - root).collect();
    batch_invert_scaled(&mut weights, scale, isa);
    multiply_each(&mut weights, &roots)?;
    Ok(weights)
}

/// `sum_i weights[i] * values[i]` of full-width values.
///
/// # Errors
/// [`Error::LengthMismatch`].
pub fn inner_product(weights: &[Fr], values: &[Fr]) -> Result<Fr, Error> {
    inner_product_with(weights, values, Isa::current())
}

/// `sum_i weights[i] * values[i]` of values below 2^64.
///
/// # Errors
/// [`Error::LengthMismatch`].
pub fn inner_product_narrow<T: Copy + Into<u64> + Sync>(
    weights: &[Fr],
    values: &[T],
) -> Result<Fr, Error> {
    inner_product_narrow_with(weights, values, Isa::current())
}

fn inner_product_with(weights: &[Fr], values: &[Fr], isa: Isa) -> Result<Fr, Error> {
    check_lengths(weights.len(), values.len())?;
    Ok(weights
        .par_chunks(CHUNK)
        .zip(values.par_chunks(CHUNK))
        .map(|(weights, values)| isa.dispatch(Full { weights, values }))
        .sum())
}

fn inner_product_narrow_with<T: Copy + Into<u64> + Sync>(
    weights: &[Fr],
    values: &[T],
    isa: Isa,
) -> Result<Fr, Error> {
    check_lengths(weights.len(), values.len())?;
    Ok(weights
        .par_chunks(CHUNK)
        .zip(values.par_chunks(CHUNK))
        .map(|(weights, values)| isa.dispatch(Narrow { weights, values }))
        .sum())
}

fn check_lengths(expected: usize, got: usize) -> Result<(), Error> {
    if expected == got {
        Ok(())
    } else {
        Err(Error::LengthMismatch { expected, got })
    }
}

/// Products summed before a reduction. The factors are below `p`, so that [`Field::mul_columns`] allows 250 and more: both top limbs are short.
const SUM: usize = 256;

/// The sum of eight canonical representatives, as an element.
#[inline(always)]
fn total<L: Lanes>(f: Field<L, Fr>, element: Element<L>) -> Fr {
    let mut lanes = [Fr::zero(); LANES];
    f.store_elements(f.canonical(element), &mut lanes);
    lanes.into_iter().sum()
}

/// The inner product of two slices of the same length.
pub(crate) struct Full<'a> {
    pub(crate) weights: &'a [Fr],
    pub(crate) values: &'a [Fr],
}

impl Kernel for Full<'_> {
    type Output = Fr;

    fn portable(self) -> Fr {
        self.weights
            .iter()
            .zip(self.values)
            .map(|(w, v)| *w * v)
            .sum()
    }

    /// `sum W V / 2^260` of representatives, one reduction for [`SUM`] rows a lane: the element is `sum W V / 2^256`, hence the factor 16. Sums of
    /// products of elements below `p` are below `256 p^2`, so that the reduction gives less than `(256 / 84 + 2) p`.
    #[inline(always)]
    fn run<L: Lanes>(self, lanes: L) -> Fr {
        let f = Field::<L, Fr>::new(lanes);
        let (weights, last_weights) = self.weights.as_chunks::<LANES>();
        let (values, last_values) = self.values.as_chunks::<LANES>();
        let mut sum = Fr::zero();
        for (weights, values) in weights.chunks(SUM).zip(values.chunks(SUM)) {
            let mut columns = f.start_columns(weights.len() as u64);
            for (w, v) in weights.iter().zip(values) {
                let (w, v) = (f.load_elements(w), f.load_elements(v));
                f.mul_columns(&mut columns, &f.factors(w), &f.factors(v));
            }
            sum += total(f, f.carry(f.reduce_columns(columns)));
        }
        let rest = Full {
            weights: last_weights,
            values: last_values,
        };
        sum * Fr::from(16_u64) + rest.portable()
    }
}

struct Narrow<'a, T> {
    weights: &'a [Fr],
    values: &'a [T],
}

impl<T: Copy + Into<u64>> Kernel for Narrow<'_, T> {
    type Output = Fr;

    fn portable(self) -> Fr {
        narrow_chunk(self.weights, self.values)
    }

    /// `sum W v / 2^260` of representatives `W` and integers `v` of one or two limbs, hence the factor `2^260`.
    #[inline(always)]
    fn run<L: Lanes>(self, lanes: L) -> Fr {
        let f = Field::<L, Fr>::new(lanes);
        let (weights, last_weights) = self.weights.as_chunks::<LANES>();
        let (values, last_values) = self.values.as_chunks::<LANES>();
        let limbs = if size_of::<T>() > 6 { 2 } else { 1 };
        let mut sum = Fr::zero();
        for (weights, values) in weights.chunks(SUM).zip(values.chunks(SUM)) {
            let mut columns = f.start_narrow_columns(weights.len() as u64, limbs);
            for (w, v) in weights.iter().zip(values) {
                let w = f.factors(f.load_elements(w));
                let mut words = [0; LANES];
                for (word, v) in words.iter_mut().zip(v) {
                    *word = (*v).into();
                }
                f.mul_narrow_columns(&mut columns, &w, lanes.load(&words), limbs);
            }
            sum += total(f, f.carry(f.reduce_columns(columns)));
        }
        let rest = Narrow {
            weights: last_weights,
            values: last_values,
        };
        sum * Fr::from(2_u64).pow([260]) + rest.portable()
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
    use crate::powers;

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
        let naive: Fr = weights.iter().zip(&full).map(|(w, v)| *w * v).sum();
        assert_eq!(expected, naive);
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
    fn sums_with_every_instruction_set() {
        for isa in Isa::available() {
            for n in [0, 1, 7, 8, 9, 8 * SUM - 1, 8 * SUM, 8 * SUM + 9, CHUNK + 13] {
                let mut weights = elements(n, 21);
                let mut values = elements(n, 22);
                if n > 9 {
                    weights[..n / 2].fill(-Fr::one());
                    values[..n / 3].fill(-Fr::one());
                }
                let wide: Vec<u64> = (0..n as u64)
                    .map(|i| u64::MAX.wrapping_mul(i / 3 + 1) >> (i % 3))
                    .collect();
                let expect = |values: &mut dyn Iterator<Item = Fr>| -> Fr {
                    weights.iter().zip(values).map(|(w, v)| *w * v).sum()
                };
                let case = format!("{} of {n}", isa.name());
                let full = inner_product_with(&weights, &values, isa).unwrap();
                assert_eq!(full, expect(&mut values.iter().copied()), "{case}");
                macro_rules! narrow {
                    ($($t:ty),*) => {$(
                        let narrow: Vec<$t> = wide.iter().map(|v| *v as $t).collect();
                        let sum = inner_product_narrow_with(&weights, &narrow, isa).unwrap();
                        assert_eq!(sum, expect(&mut narrow.iter().map(|v| Fr::from(*v))), "{case}");
                    )*};
                }
                narrow!(u8, u16, u32, u64);
            }
        }
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
