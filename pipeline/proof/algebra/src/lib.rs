//! Arithmetic of a verifier.
//!
//! A verifier written over [`Scalar`] and [`Point`] runs on numbers, where it accepts or refuses a
//! proof, and on the wires of a circuit, where it states once the conditions on every proof of that
//! shape. The two share one source, so they cannot check different things.
//!
//! Values are not compared with `==`, since a wire has no value yet. [`Scalar::is`] and
//! [`Scalar::differs`] are conditions: numbers answer whether a condition holds; a circuit records
//! the condition and answers yes. The caller must refuse the proof on the answer no, and must not
//! use the answer for anything else.
#![no_std]
#![forbid(unsafe_code)]
#![deny(
    clippy::arithmetic_side_effects,
    clippy::as_conversions,
    clippy::indexing_slicing,
    clippy::integer_division
)]

use ark_bn254::{Fr, G1Affine};
use ark_ff::{AdditiveGroup, Field, Zero};
use core::fmt::Debug;
use core::iter::{Product, Sum};
use core::ops::{Add, AddAssign, Mul, MulAssign, Neg, Sub, SubAssign};

/// An element of the scalar field of BN254: a number, or a wire of a circuit.
pub trait Scalar:
    Copy
    + Debug
    + Default
    + From<Fr>
    + From<u64>
    + Neg<Output = Self>
    + Add<Output = Self>
    + Sub<Output = Self>
    + Mul<Output = Self>
    + for<'a> Add<&'a Self, Output = Self>
    + for<'a> Sub<&'a Self, Output = Self>
    + for<'a> Mul<&'a Self, Output = Self>
    + AddAssign
    + SubAssign
    + MulAssign
    + for<'a> AddAssign<&'a Self>
    + for<'a> SubAssign<&'a Self>
    + for<'a> MulAssign<&'a Self>
    + Sum
    + for<'a> Sum<&'a Self>
    + Product
{
    /// Points whose coordinates are known to the same extent.
    type Point: Point;

    /// Zero, also the default value.
    const ZERO: Self;

    /// One.
    const ONE: Self;

    /// Returns the square.
    #[must_use]
    fn square(self) -> Self {
        self * self
    }

    /// Returns the inverse; `None` for zero. A circuit demands that the inverse exists.
    #[must_use]
    fn inverse(self) -> Option<Self>;

    /// States the condition that the values are equal.
    #[must_use]
    fn is(self, other: Self) -> bool;

    /// States the condition that the values are not equal.
    #[must_use]
    fn differs(self, other: Self) -> bool {
        (self - other).inverse().is_some()
    }

    /// Returns whether the value is zero for every proof, so that a term with this factor may be
    /// left out.
    #[must_use]
    fn is_always_zero(self) -> bool;
}

/// A point of BN254's first group, or a circuit's representation of one.
pub trait Point: Copy + Debug + From<G1Affine> {
    /// States the condition that the point is on the curve, or infinity.
    #[must_use]
    fn is_on_curve(self) -> bool;
}

impl Scalar for Fr {
    type Point = G1Affine;
    const ZERO: Self = <Self as AdditiveGroup>::ZERO;
    const ONE: Self = <Self as Field>::ONE;

    fn square(self) -> Self {
        Field::square(&self)
    }

    fn inverse(self) -> Option<Self> {
        Field::inverse(&self)
    }

    fn is(self, other: Self) -> bool {
        self == other
    }

    fn differs(self, other: Self) -> bool {
        self != other
    }

    fn is_always_zero(self) -> bool {
        self.is_zero()
    }
}

impl Point for G1Affine {
    fn is_on_curve(self) -> bool {
        Self::is_on_curve(&self)
    }
}
