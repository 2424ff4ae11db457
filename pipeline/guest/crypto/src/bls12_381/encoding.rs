//! Points as contracts write them, and their sums.

use super::{Fq, Fq2, G1, G2};
use crate::msm::{self, Term};
use alloc::vec::Vec;
use ark_ec::short_weierstrass::{Affine, SWCurveConfig};
use ark_ec::{AffineRepr as _, CurveGroup as _};
use ark_ff::{BigInt, PrimeField as _};

/// A number of 48 bytes, big-endian.
pub type Coordinate = [u8; 48];

/// Which of the groups.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Group {
    /// Over the base field.
    G1,
    /// Over its quadratic extension.
    G2,
}

/// Why a point is none.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum BadPoint {
    /// A coordinate is not below the modulus.
    #[error("a coordinate of a point of BLS12-381 is not below the modulus")]
    Coordinate,
    /// The equation of the curve does not hold.
    #[error("a point is not on the curve of {0:?} of BLS12-381")]
    Curve(Group),
    /// The point is on the curve, and its order is another one.
    #[error("a point is not in {0:?} of BLS12-381")]
    Subgroup(Group),
}

/// A group whose points are `N` numbers below the modulus: those of x and then those of y. Zeros stand for the point at infinity.
pub trait Encoded<const N: usize>: SWCurveConfig {
    /// Its name.
    const GROUP: Group;

    /// x and y.
    fn join(numbers: [Fq; N]) -> (Self::BaseField, Self::BaseField);

    /// The numbers of x and y.
    fn split(x: Self::BaseField, y: Self::BaseField) -> [Fq; N];
}

impl Encoded<2> for G1 {
    const GROUP: Group = Group::G1;

    fn join([x, y]: [Fq; 2]) -> (Fq, Fq) {
        (x, y)
    }

    fn split(x: Fq, y: Fq) -> [Fq; 2] {
        [x, y]
    }
}

impl Encoded<4> for G2 {
    const GROUP: Group = Group::G2;

    fn join([a, b, c, d]: [Fq; 4]) -> (Fq2, Fq2) {
        (Fq2::new(a, b), Fq2::new(c, d))
    }

    fn split(x: Fq2, y: Fq2) -> [Fq; 4] {
        [x.c0, x.c1, y.c0, y.c1]
    }
}

/// The sum of two points, each anywhere on the curve.
///
/// # Errors
/// A number that is not below the modulus, a point that is not on the curve.
pub fn add<P: Encoded<N>, const N: usize>(
    first: &[Coordinate; N],
    second: &[Coordinate; N],
) -> Result<[Coordinate; N], BadPoint> {
    let (first, second) = (on_curve::<P, N>(first)?, on_curve::<P, N>(second)?);
    Ok(write(&(first.into_group() + second).into_affine()))
}

/// A sum of multiples of points of the group.
#[derive(Default)]
#[expect(missing_debug_implementations, reason = "arkworks' points want more")]
pub struct Sum<P: SWCurveConfig>(Vec<Term<P>>);

impl<P: SWCurveConfig> Sum<P> {
    /// No terms.
    #[must_use]
    pub const fn new() -> Self {
        Self(Vec::new())
    }

    /// One more term. The scalar is any number of 32 bytes, big-endian.
    ///
    /// # Errors
    /// What [`add`] refuses, and a point that is not in the group.
    pub fn push<const N: usize>(
        &mut self,
        point: &[Coordinate; N],
        scalar: &[u8; 32],
    ) -> Result<(), BadPoint>
    where
        P: Encoded<N>,
    {
        let point = in_group(point)?;
        let scalar = words(scalar);
        if !point.is_zero() && scalar != [0; 4] {
            self.0.push(Term { point, scalar });
        }
        Ok(())
    }

    /// The sum.
    #[must_use]
    pub fn finish<const N: usize>(self) -> [Coordinate; N]
    where
        P: Encoded<N>,
    {
        write(&msm::sum(&self.0).into_affine())
    }
}

/// A point of the group.
pub(super) fn in_group<P: Encoded<N>, const N: usize>(
    bytes: &[Coordinate; N],
) -> Result<Affine<P>, BadPoint> {
    let point = on_curve(bytes)?;
    if P::is_in_correct_subgroup_assuming_on_curve(&point) {
        Ok(point)
    } else {
        Err(BadPoint::Subgroup(P::GROUP))
    }
}

/// A point of the curve.
fn on_curve<P: Encoded<N>, const N: usize>(bytes: &[Coordinate; N]) -> Result<Affine<P>, BadPoint> {
    let (x, y) = P::join(coordinates(bytes)?);
    let point = Affine::new_unchecked(x, y);
    if point.is_zero() || point.is_on_curve() {
        Ok(point)
    } else {
        Err(BadPoint::Curve(P::GROUP))
    }
}

/// Numbers below the modulus.
pub(super) fn coordinates<const N: usize>(bytes: &[Coordinate; N]) -> Result<[Fq; N], BadPoint> {
    let mut elements = [Fq::default(); N];
    for (element, bytes) in elements.iter_mut().zip(bytes) {
        *element = Fq::from_bigint(BigInt(words(bytes))).ok_or(BadPoint::Coordinate)?;
    }
    Ok(elements)
}

/// The numbers of a point.
pub(super) fn write<P: Encoded<N>, const N: usize>(point: &Affine<P>) -> [Coordinate; N] {
    let (x, y) = point.xy().unwrap_or_default();
    P::split(x, y).map(|element| {
        let mut bytes = [0; 48];
        let words = element.into_bigint().0.into_iter().rev();
        for (to, word) in bytes.as_chunks_mut::<8>().0.iter_mut().zip(words) {
            *to = word.to_be_bytes();
        }
        bytes
    })
}

/// The words, from the lowest on, of a big-endian number.
pub(super) fn words<const BYTES: usize, const WORDS: usize>(bytes: &[u8; BYTES]) -> [u64; WORDS] {
    let mut words = [0; WORDS];
    for (word, bytes) in words.iter_mut().zip(bytes.as_rchunks::<8>().1.iter().rev()) {
        *word = u64::from_be_bytes(*bytes);
    }
    words
}
