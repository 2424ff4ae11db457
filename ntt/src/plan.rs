//! A transform of one length.
//!
//! Decimation in frequency (Gentleman and Sande): a block of `2h` values becomes `a + b` and `(a - b) w^j`, `j < h`, then each half is
//! transformed alone; a last permutation by reversed bits restores the natural order. The recursion goes depth first, so a
//! block that fits a cache stays there. The inverse is the forward transform with indices `1..n` reversed and a factor
//! `1/n`; a coset is one more multiplication an element, by powers that all columns of a batch share.
//!
//! Cost: `n (log_n - 1.5) / 2` multiplications, and `n` for the inverse or a coset. Memory: `n` twiddles a plan.

use ark_bn254::Fr;
use ark_ff::{FftField, Field, One, Zero};
use rayon::prelude::*;
use zkfabric_kernels_cpu::{powers, subgroup_generator};

use crate::Error;

/// Block length from which on one column is worth several threads.
const PARALLEL_FROM: usize = 1 << 12;

/// Which way a transform goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Direction {
    /// Coefficients to values.
    Forward,
    /// Values to coefficients.
    Inverse,
}

/// What transforms of one length share.
#[derive(Debug, Clone)]
pub struct Plan {
    log_n: u32,
    /// `twiddles[k]`: the powers below `2^k` of the generator of order `2^(k+1)`.
    twiddles: Vec<Vec<Fr>>,
}

impl Plan {
    /// A plan for columns of `n` elements.
    ///
    /// # Errors
    /// [`Error::NotAPowerOfTwo`], [`Error::TooLarge`].
    pub fn new(n: usize) -> Result<Self, Error> {
        if !n.is_power_of_two() {
            return Err(Error::NotAPowerOfTwo { got: n });
        }
        let log_n = n.trailing_zeros();
        let error = Error::TooLarge {
            log_n,
            limit: Fr::TWO_ADICITY,
        };
        let generator = subgroup_generator(log_n).map_err(|_| error)?;
        let mut twiddles = Vec::with_capacity(log_n as usize);
        let mut level = powers(generator, Fr::one(), n / 2);
        while !level.is_empty() {
            let next = level
                .iter()
                .copied()
                .step_by(2)
                .take(level.len() / 2)
                .collect();
            twiddles.push(level);
            level = next;
        }
        twiddles.reverse();
        Ok(Self { log_n, twiddles })
    }

    /// log2 of the length.
    #[must_use]
    pub const fn log_n(&self) -> u32 {
        self.log_n
    }

    /// Transforms each column in place: natural order in and out. With `w` the generator of the subgroup and `s` the coset's
    /// shift (1 when absent), forward gives the values at `s w^i`; inverse undoes it.
    ///
    /// # Errors
    /// [`Error::LengthMismatch`], [`Error::ZeroCoset`]; the columns are then unchanged.
    pub fn transform(
        &self,
        columns: &mut [Vec<Fr>],
        direction: Direction,
        coset: Option<Fr>,
    ) -> Result<(), Error> {
        let n = 1_usize << self.log_n;
        for (column, values) in columns.iter().enumerate() {
            if values.len() != n {
                return Err(Error::LengthMismatch {
                    column,
                    expected: n,
                    got: values.len(),
                });
            }
        }
        let factors = match (direction, coset) {
            (_, Some(shift)) if shift.is_zero() => return Err(Error::ZeroCoset),
            (Direction::Forward, None) => Vec::new(),
            (Direction::Forward, Some(shift)) => powers(shift, Fr::one(), n),
            (Direction::Inverse, coset) => {
                let invert = |x: Fr| x.inverse().ok_or(Error::ZeroCoset);
                let base = invert(coset.unwrap_or_else(Fr::one))?;
                let scale = invert(Fr::from(n as u64))?;
                if coset.is_some() {
                    powers(base, scale, n)
                } else {
                    vec![scale]
                }
            }
        };
        // Whole columns in parallel; inside a column only when there are too few.
        let parallel = columns.len() < 2 * rayon::current_num_threads();
        columns.par_iter_mut().for_each(|column| match direction {
            Direction::Forward => {
                scale(column, &factors);
                self.forward(column, parallel);
            }
            Direction::Inverse => {
                self.forward(column, parallel);
                if let Some((_, rest)) = column.split_first_mut() {
                    rest.reverse();
                }
                scale(column, &factors);
            }
        });
        Ok(())
    }

    fn forward(&self, values: &mut [Fr], parallel: bool) {
        if parallel {
            split_parallel(values, &self.twiddles);
        } else {
            split(values, &self.twiddles);
        }
        reverse_bits(values, self.log_n);
    }
}

/// Multiplies by the factors; a single one is for all, none means 1.
fn scale(values: &mut [Fr], factors: &[Fr]) {
    match factors {
        [] => {}
        [factor] => values.iter_mut().for_each(|value| *value *= factor),
        factors => values
            .iter_mut()
            .zip(factors)
            .for_each(|(value, factor)| *value *= factor),
    }
}

/// Transforms a block of `2^twiddles.len()` values into reversed order.
fn split(values: &mut [Fr], twiddles: &[Vec<Fr>]) {
    match (values, twiddles) {
        ([a, b], _) => {
            let difference = *a - *b;
            *a += *b;
            *b = difference;
        }
        (values, [smaller @ .., level]) => {
            let (low, high) = values.split_at_mut(level.len());
            butterflies(low, high, level);
            split(low, smaller);
            split(high, smaller);
        }
        (_, []) => {}
    }
}

fn split_parallel(values: &mut [Fr], twiddles: &[Vec<Fr>]) {
    match twiddles {
        [smaller @ .., level] if values.len() >= PARALLEL_FROM => {
            let (low, high) = values.split_at_mut(level.len());
            let size = level.len().div_ceil(2 * rayon::current_num_threads());
            low.par_chunks_mut(size)
                .zip(high.par_chunks_mut(size))
                .zip(level.par_chunks(size))
                .for_each(|((low, high), level)| butterflies(low, high, level));
            rayon::join(
                || split_parallel(low, smaller),
                || split_parallel(high, smaller),
            );
        }
        _ => split(values, twiddles),
    }
}

fn butterflies(low: &mut [Fr], high: &mut [Fr], level: &[Fr]) {
    for ((a, b), twiddle) in low.iter_mut().zip(high).zip(level) {
        let difference = *a - *b;
        *a += *b;
        *b = difference * twiddle;
    }
}

fn reverse_bits(values: &mut [Fr], log_n: u32) {
    if log_n == 0 {
        return;
    }
    for index in 0..values.len() {
        let reversed = index.reverse_bits() >> (usize::BITS - log_n);
        if index < reversed {
            values.swap(index, reversed);
        }
    }
}
