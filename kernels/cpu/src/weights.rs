//! Evaluation of a polynomial given by its values.
//!
//! Over the subgroup `H = {w^i}` of order `n = 2^log_n`, `f(z) = sum_i f(w^i) l_i(z)` with
//! `l_i(z) = w^i (z^n - 1) / (n (z - w^i))`. The weights `l_i(z)` cost 5 multiplications each.
//!
//! `l_i(w z) = l_{i-1}(z)`: the weights at the next row's point are the weights at `z`, rotated
//! right by one.

use ark_bn254::Fr;
use ark_ff::{FftField, Field as _, One, Zero};
use rayon::prelude::*;

use crate::{
    Error, Isa,
    batch::{batch_invert_scaled, multiply_each, powers_with},
    field::{Element, Field},
    lanes::{Kernel, LANES, Lanes},
};

/// Returns the generator of the subgroup of order `2^log_n` used by every crate of the project
/// (arkworks').
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

/// Returns `l_i(z)` for each `i` in `0..2^log_n`, in natural order.
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

/// Products summed before a reduction. The factors are below `p`, so that both top limbs are short
/// and [`Field::mul_columns`] allows 250 and more.
const SUM: usize = 256;

/// Returns the sum of eight canonical representatives as an element.
#[inline(always)]
fn total<L: Lanes>(f: Field<L, Fr>, element: Element<L>) -> Fr {
    let mut lanes = [Fr::zero(); LANES];
    f.store_elements(f.canonical(element), &mut lanes);
    lanes.into_iter().sum()
}

/// Inner product of two slices of the same length.
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

    /// `sum W V / 2^260` of representatives, with one reduction per [`SUM`] rows of each lane: the
    /// element is `sum W V / 2^256`, hence the factor 16. Sums of products of elements below `p`
    /// are below `256 p^2`, so that the reduction gives less than `(256 / 84 + 2) p`.
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::powers;

    fn elements(n: usize, seed: u64) -> Vec<Fr> {
        let base = Fr::from(seed).square() + Fr::from(0x1234_5678_9abc_def1_u64);
        powers(base.pow([77]), base.pow([1001]), n)
    }

    fn inner_product(weights: &[Fr], values: &[Fr]) -> Fr {
        weights.iter().zip(values).map(|(w, v)| *w * v).sum()
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
            // Direct evaluation is quadratic: large sizes are checked on a sparse polynomial only.
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
            assert_eq!(inner_product(&weights, &values), f(z));
            weights.rotate_right(1);
            assert_eq!(inner_product(&weights, &values), f(z * generator));
        }
    }

    #[test]
    fn sums_with_every_instruction_set() {
        for isa in Isa::tested() {
            for n in [0, 1, 7, 8, 9, 8 * SUM - 1, 8 * SUM, 8 * SUM + 9, 4109] {
                let mut weights = elements(n, 21);
                let mut values = elements(n, 22);
                if n > 9 {
                    weights[..n / 2].fill(-Fr::one());
                    values[..n / 3].fill(-Fr::one());
                }
                let sum = isa.dispatch(Full {
                    weights: &weights,
                    values: &values,
                });
                assert_eq!(
                    sum,
                    inner_product(&weights, &values),
                    "{} of {n}",
                    isa.name()
                );
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
    }
}
