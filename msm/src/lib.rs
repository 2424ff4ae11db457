//! Multi-scalar multiplication over BN254 G1 with scalars of stated width.

mod error;
mod scalars;

use ark_bn254::{Fr, G1Affine, G1Projective};
use ark_ec::{CurveGroup, VariableBaseMSM};
use rayon::prelude::*;

pub use error::Error;
pub use scalars::Scalars;

/// Bases of many multiplications.
#[derive(Debug, Clone)]
pub struct Bases {
    points: Vec<G1Affine>,
}

impl Bases {
    /// Takes points of the curve (not checked here; infinity is allowed).
    ///
    /// # Errors
    /// [`Error::TooManyBases`].
    pub fn new(points: Vec<G1Affine>) -> Result<Self, Error> {
        let limit = (1 << 31) - 1;
        if points.len() > limit {
            return Err(Error::TooManyBases {
                limit,
                got: points.len(),
            });
        }
        Ok(Self { points })
    }

    /// Number of bases.
    #[must_use]
    pub const fn len(&self) -> usize {
        self.points.len()
    }

    /// Whether there is no base.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.points.is_empty()
    }
}

/// `sum_i column[i] * bases[i]` for each column. A column may be shorter than the bases.
///
/// # Errors
/// [`Error::TooManyScalars`], [`Error::NotABit`].
pub fn msm(bases: &Bases, columns: &[Scalars<'_>]) -> Result<Vec<G1Affine>, Error> {
    for (column, scalars) in columns.iter().enumerate() {
        if scalars.len() > bases.len() {
            return Err(Error::TooManyScalars {
                column,
                limit: bases.len(),
                got: scalars.len(),
            });
        }
        if let Scalars::Bits(bits) = scalars
            && let Some((index, got)) = bits.iter().enumerate().find(|(_, bit)| **bit > 1)
        {
            return Err(Error::NotABit {
                column,
                index,
                got: *got,
            });
        }
    }
    let sums: Vec<G1Projective> = columns
        .par_iter()
        .map(|scalars| {
            let field: Vec<Fr> = scalars.to_field();
            G1Projective::msm_unchecked(&bases.points[..field.len()], &field)
        })
        .collect();
    Ok(G1Projective::normalize_batch(&sums))
}
