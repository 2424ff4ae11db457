//! A transform of one length.

use ark_bn254::Fr;
use ark_ff::{FftField, Zero};
use ark_poly::{EvaluationDomain, Radix2EvaluationDomain};
use rayon::prelude::*;

use crate::Error;

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
    domain: Radix2EvaluationDomain<Fr>,
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
        if log_n > Fr::TWO_ADICITY {
            return Err(error);
        }
        let domain = Radix2EvaluationDomain::new(n).ok_or(error)?;
        Ok(Self { log_n, domain })
    }

    /// log2 of the length.
    #[must_use]
    pub const fn log_n(&self) -> u32 {
        self.log_n
    }

    /// Transforms each column in place: natural order in and out; forward with coset `s` gives the values at `s w^i`.
    ///
    /// # Errors
    /// [`Error::LengthMismatch`], [`Error::ZeroCoset`].
    pub fn transform(
        &self,
        columns: &mut [Vec<Fr>],
        direction: Direction,
        coset: Option<Fr>,
    ) -> Result<(), Error> {
        let expected = 1_usize << self.log_n;
        for (column, values) in columns.iter().enumerate() {
            if values.len() != expected {
                return Err(Error::LengthMismatch {
                    column,
                    expected,
                    got: values.len(),
                });
            }
        }
        let domain = match coset {
            None => self.domain,
            Some(shift) if shift.is_zero() => return Err(Error::ZeroCoset),
            Some(shift) => self.domain.get_coset(shift).ok_or(Error::ZeroCoset)?,
        };
        columns.par_iter_mut().for_each(|values| match direction {
            Direction::Forward => domain.fft_in_place(values),
            Direction::Inverse => domain.ifft_in_place(values),
        });
        Ok(())
    }
}
