//! Points in the encoding of contracts, and their sums.

use super::{Fq, Fq2, G1, G2};
use crate::msm::{self, Term};
use crate::place::Place;
use crate::words;
use alloc::vec::Vec;
use ark_ec::short_weierstrass::{Affine, SWCurveConfig};
use ark_ec::{AffineRepr as _, CurveGroup as _};
use ark_ff::{BigInt, PrimeField as _};

/// A number of 48 bytes, big-endian.
pub type Coordinate = [u8; 48];

/// x and y of a point of G1; zeros for the point at infinity.
pub type G1Point = [Coordinate; 2];

/// x and y of a point of G2, the coefficient of u after the other one; zeros for the point at
/// infinity.
pub type G2Point = [Coordinate; 4];

/// A group of the curve.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Group {
    /// Over the base field.
    G1,
    /// Over its quadratic extension.
    G2,
}

/// Reasons to refuse a point.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum BadPoint {
    /// A coordinate is not below the modulus.
    #[error("a coordinate of a point of BLS12-381 is not below the modulus")]
    Coordinate,
    /// The equation of the curve does not hold.
    #[error("a point is not on the curve of {0:?} of BLS12-381")]
    Curve(Group),
    /// The point is on the curve, but outside the group.
    #[error("a point is not in {0:?} of BLS12-381")]
    Subgroup(Group),
}

/// A group whose points are `N` numbers below the modulus: first x, then y. Zeros represent the
/// point at infinity.
pub(super) trait Encoded<const N: usize>: SWCurveConfig<BaseField: Place> {
    /// Name of the group.
    const GROUP: Group;

    /// Joins the numbers to x and y.
    fn join(numbers: [Fq; N]) -> (Self::BaseField, Self::BaseField);

    /// Splits x and y into their numbers.
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

/// Adds two points of G1's curve, which need not be in the group.
///
/// # Errors
/// A number not below the modulus; a point not on the curve.
pub fn g1_add(first: &G1Point, second: &G1Point) -> Result<G1Point, BadPoint> {
    add::<G1, 2>(first, second)
}

/// Adds two points of G2's curve, which need not be in the group.
///
/// # Errors
/// See [`g1_add`].
pub fn g2_add(first: &G2Point, second: &G2Point) -> Result<G2Point, BadPoint> {
    add::<G2, 4>(first, second)
}

fn add<P: Encoded<N>, const N: usize>(
    first: &[Coordinate; N],
    second: &[Coordinate; N],
) -> Result<[Coordinate; N], BadPoint> {
    let (first, second) = (on_curve::<P, N>(first)?, on_curve::<P, N>(second)?);
    Ok(write(&(first.into_group() + second).into_affine()))
}

/// Returns the sum of points of G1 times scalars, which are any numbers of 32 bytes, big-endian.
///
/// # Errors
/// Error of the first bad point: the errors of [`g1_add`], and a point outside the group.
pub fn g1_multiply(
    terms: &mut dyn Iterator<Item = (G1Point, [u8; 32])>,
) -> Result<G1Point, BadPoint> {
    multiply::<G1, 2>(terms)
}

/// Returns the sum of points of G2 times scalars.
///
/// # Errors
/// See [`g1_multiply`].
pub fn g2_multiply(
    terms: &mut dyn Iterator<Item = (G2Point, [u8; 32])>,
) -> Result<G2Point, BadPoint> {
    multiply::<G2, 4>(terms)
}

fn multiply<P: Encoded<N>, const N: usize>(
    terms: &mut dyn Iterator<Item = ([Coordinate; N], [u8; 32])>,
) -> Result<[Coordinate; N], BadPoint> {
    let mut read = Vec::new();
    for (point, scalar) in terms {
        let point: Affine<P> = in_group(&point)?;
        let scalar = words(&scalar);
        if !point.is_zero() && scalar != [0; 4] {
            read.push(Term { point, scalar });
        }
    }
    Ok(write(&msm::sum(&read).into_affine()))
}

/// Reads a point of the group.
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

/// Reads a point of the curve.
fn on_curve<P: Encoded<N>, const N: usize>(bytes: &[Coordinate; N]) -> Result<Affine<P>, BadPoint> {
    let (x, y) = P::join(coordinates(bytes)?);
    let point = Affine::new_unchecked(x, y);
    if point.is_zero() || point.is_on_curve() {
        Ok(point)
    } else {
        Err(BadPoint::Curve(P::GROUP))
    }
}

/// Reads numbers below the modulus.
pub(super) fn coordinates<const N: usize>(bytes: &[Coordinate; N]) -> Result<[Fq; N], BadPoint> {
    let mut elements = [Fq::default(); N];
    for (element, bytes) in elements.iter_mut().zip(bytes) {
        *element = Fq::from_bigint(BigInt(words(bytes))).ok_or(BadPoint::Coordinate)?;
    }
    Ok(elements)
}

/// Returns the numbers of a point.
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
