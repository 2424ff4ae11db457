//! The whole multiplication: columns, windows, and their recombination.

use ark_bn254::{G1Affine, G1Projective};
use ark_ec::CurveGroup;
use ark_ff::{AdditiveGroup, BigInt, PrimeField, Zero};
use rayon::prelude::*;

use crate::{
    Error, Scalars,
    buckets::{accumulate, weighted_sum},
    digits::{Word, sort},
    plan,
    point::Point,
};

/// Bases of many multiplications, 64 bytes a point.
#[derive(Debug, Clone)]
pub struct Bases {
    points: Vec<Point>,
}

impl Bases {
    /// Takes points of the curve (not checked here); infinity is allowed.
    ///
    /// # Errors
    /// [`Error::TooManyBases`] from 2^31 on.
    pub fn new(points: &[G1Affine]) -> Result<Self, Error> {
        let limit = (1 << 31) - 1;
        if points.len() > limit {
            return Err(Error::TooManyBases {
                limit,
                got: points.len(),
            });
        }
        Ok(Self {
            points: points.iter().copied().map(Point::from).collect(),
        })
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

/// `sum_i column[i] * bases[i]` for each column, in order. A column may be shorter than the bases.
///
/// # Errors
/// [`Error::TooManyScalars`], [`Error::NotABit`].
pub fn msm(bases: &Bases, columns: &[Scalars<'_>]) -> Result<Vec<G1Affine>, Error> {
    columns
        .iter()
        .enumerate()
        .try_for_each(|(column, scalars)| check(bases, column, scalars))?;
    let sums: Vec<G1Projective> = columns
        .par_iter()
        .map(|scalars| match scalars {
            Scalars::Bits(v) | Scalars::U8(v) => column(bases, v),
            Scalars::U16(v) => column(bases, v),
            Scalars::U32(v) => column(bases, v),
            Scalars::U64(v) => column(bases, v),
            Scalars::Field(v) => {
                let canonical: Vec<BigInt<4>> = v
                    .par_iter()
                    .with_min_len(1 << 12)
                    .map(|x| x.into_bigint())
                    .collect();
                column(bases, &canonical)
            }
        })
        .collect();
    Ok(G1Projective::normalize_batch(&sums))
}

fn check(bases: &Bases, column: usize, scalars: &Scalars<'_>) -> Result<(), Error> {
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
    Ok(())
}

fn column<W: Word>(bases: &Bases, scalars: &[W]) -> G1Projective {
    let all = scalars.iter().fold(W::ZERO, |all, scalar| all.or(*scalar));
    let nonzero = scalars
        .iter()
        .filter(|scalar| scalar.significant_bits() > 0)
        .count();
    let windows = plan::choose(all.significant_bits(), nonzero);
    let parts = rayon::current_num_threads().div_ceil(windows.len().max(1));
    let sums: Vec<G1Projective> = windows
        .par_iter()
        .map(|window| {
            let sorted = sort(scalars, *window);
            weighted_sum(&accumulate(&bases.points, &sorted, parts))
        })
        .collect();
    // Horner's rule from the top window down.
    let mut total = G1Projective::zero();
    for (window, sum) in windows.iter().zip(sums).rev() {
        if !total.is_zero() {
            for _ in 0..window.width {
                total.double_in_place();
            }
        }
        total += sum;
    }
    total
}
