//! Scalars and points that write their operations to a tape.

#![deny(
    clippy::arithmetic_side_effects,
    clippy::as_conversions,
    clippy::indexing_slicing
)]

use crate::tape::{InputPoint, Operand, Operation, Tape, Value};
use ark_bn254::{Fr, G1Affine};
use ark_ff::{One, Zero};
use core::fmt::{self, Debug, Formatter};
use core::iter::{Product, Sum};
use core::ops::{Add, AddAssign, Mul, MulAssign, Neg, Sub, SubAssign};
use zkfabric_algebra::{Point, Scalar};
use zkfabric_verifier::sponge::poseidon2::{Cell, WIDTH};

/// A scalar: a value of a tape, or a constant.
#[derive(Clone, Copy)]
pub struct Wire<'t>(Kind<'t>);

#[derive(Clone, Copy)]
enum Kind<'t> {
    Constant(Fr),
    Value(&'t Tape, Value),
}

impl Debug for Wire<'_> {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        self.operand().fmt(formatter)
    }
}

impl Default for Wire<'_> {
    fn default() -> Self {
        Self(Kind::Constant(Fr::ZERO))
    }
}

impl From<Fr> for Wire<'_> {
    fn from(constant: Fr) -> Self {
        Self(Kind::Constant(constant))
    }
}

impl From<u64> for Wire<'_> {
    fn from(constant: u64) -> Self {
        Self(Kind::Constant(Fr::from(constant)))
    }
}

impl<'t> Wire<'t> {
    /// Returns the next scalar among the inputs.
    #[must_use]
    pub fn input(tape: &'t Tape) -> Self {
        Self(Kind::Value(tape, tape.write(Operation::Input)))
    }

    /// Returns the operand of the wire on its tape.
    #[must_use]
    pub const fn operand(self) -> Operand {
        match self.0 {
            Kind::Constant(constant) => Operand::Constant(constant),
            Kind::Value(_, value) => Operand::Value(value),
        }
    }

    /// Returns `k x + c` of a value.
    fn affine(tape: &'t Tape, x: Value, k: Fr, c: Fr) -> Self {
        if k.is_zero() {
            return c.into();
        }
        if k.is_one() && c.is_zero() {
            return Self(Kind::Value(tape, x));
        }
        let gate = Operation::Linear {
            coefficients: [k, Fr::ZERO, c],
            operands: [x; 2],
        };
        Self(Kind::Value(tape, tape.write(gate)))
    }

    /// Returns `l a + r b`.
    fn linear(self, other: Self, [l, r]: [Fr; 2]) -> Self {
        match (self.0, other.0) {
            (Kind::Constant(a), Kind::Constant(b)) => (l * a + r * b).into(),
            (Kind::Value(tape, a), Kind::Constant(b)) => Self::affine(tape, a, l, r * b),
            (Kind::Constant(a), Kind::Value(tape, b)) => Self::affine(tape, b, r, l * a),
            (Kind::Value(tape, a), Kind::Value(_, b)) => {
                let gate = Operation::Linear {
                    coefficients: [l, r, Fr::ZERO],
                    operands: [a, b],
                };
                Self(Kind::Value(tape, tape.write(gate)))
            }
        }
    }
}

impl Neg for Wire<'_> {
    type Output = Self;

    fn neg(self) -> Self {
        self.linear(self, [-Fr::ONE, Fr::ZERO])
    }
}

impl Add for Wire<'_> {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        self.linear(other, [Fr::ONE; 2])
    }
}

impl Sub for Wire<'_> {
    type Output = Self;

    fn sub(self, other: Self) -> Self {
        self.linear(other, [Fr::ONE, -Fr::ONE])
    }
}

impl Mul for Wire<'_> {
    type Output = Self;

    fn mul(self, other: Self) -> Self {
        match (self.0, other.0) {
            (Kind::Constant(a), Kind::Constant(b)) => (a * b).into(),
            (Kind::Value(tape, x), Kind::Constant(k))
            | (Kind::Constant(k), Kind::Value(tape, x)) => Self::affine(tape, x, k, Fr::ZERO),
            (Kind::Value(tape, a), Kind::Value(_, b)) => {
                let product = Operation::Product([a, b]);
                Self(Kind::Value(tape, tape.write(product)))
            }
        }
    }
}

macro_rules! by_reference {
    ($($operator:ident $method:ident $assign:ident $assign_method:ident,)*) => {$(
        impl $operator<&Self> for Wire<'_> {
            type Output = Self;

            fn $method(self, other: &Self) -> Self {
                $operator::$method(self, *other)
            }
        }

        impl $assign for Wire<'_> {
            fn $assign_method(&mut self, other: Self) {
                *self = $operator::$method(*self, other);
            }
        }

        impl $assign<&Self> for Wire<'_> {
            fn $assign_method(&mut self, other: &Self) {
                *self = $operator::$method(*self, *other);
            }
        }
    )*};
}

by_reference! {
    Add add AddAssign add_assign,
    Sub sub SubAssign sub_assign,
    Mul mul MulAssign mul_assign,
}

impl Sum for Wire<'_> {
    fn sum<I: Iterator<Item = Self>>(terms: I) -> Self {
        terms.fold(Self::ZERO, Add::add)
    }
}

impl<'a> Sum<&'a Self> for Wire<'_> {
    fn sum<I: Iterator<Item = &'a Self>>(terms: I) -> Self {
        terms.copied().sum()
    }
}

impl Product for Wire<'_> {
    fn product<I: Iterator<Item = Self>>(factors: I) -> Self {
        factors.fold(Self::ONE, Mul::mul)
    }
}

impl<'t> Scalar for Wire<'t> {
    type Point = PointWire<'t>;
    const ZERO: Self = Self(Kind::Constant(Fr::ZERO));
    const ONE: Self = Self(Kind::Constant(Fr::ONE));

    fn inverse(self) -> Option<Self> {
        match self.0 {
            Kind::Constant(constant) => constant.inverse().map(Self::from),
            Kind::Value(tape, value) => {
                let inverse = tape.write(Operation::Inverse(value));
                Some(Self(Kind::Value(tape, inverse)))
            }
        }
    }

    fn is(self, other: Self) -> bool {
        match (self.0, other.0) {
            (Kind::Constant(a), Kind::Constant(b)) => a == b,
            (Kind::Value(tape, value), _) => {
                tape.write(Operation::Equal(value, other.operand()));
                true
            }
            (_, Kind::Value(tape, value)) => {
                tape.write(Operation::Equal(value, self.operand()));
                true
            }
        }
    }

    fn is_always_zero(self) -> bool {
        matches!(self.0, Kind::Constant(constant) if constant.is_zero())
    }
}

impl<'t> Cell for Wire<'t> {
    fn permute(state: &mut [Self; WIDTH]) {
        let tape = state.iter().find_map(|cell| match cell.0 {
            Kind::Value(tape, _) => Some(tape),
            Kind::Constant(_) => None,
        });
        if let Some(tape) = tape {
            let cells = state.map(Wire::operand);
            let Value(first) = tape.write(Operation::Permutation(cells));
            for (cell, place) in state.iter_mut().zip(first..) {
                *cell = Self(Kind::Value(tape, Value(place)));
            }
        } else {
            let mut constants = state.map(|cell| match cell.0 {
                Kind::Constant(constant) => constant,
                Kind::Value(..) => Fr::ZERO,
            });
            Cell::permute(&mut constants);
            *state = constants.map(Self::from);
        }
    }

    fn low_half(self) -> Self {
        match self.0 {
            Kind::Constant(constant) => constant.low_half().into(),
            Kind::Value(tape, value) => {
                Self(Kind::Value(tape, tape.write(Operation::LowHalf(value))))
            }
        }
    }

    fn halves(point: PointWire<'t>) -> [Self; 4] {
        match point.0 {
            KindOfPoint::Constant(constant) => Fr::halves(constant).map(Self::from),
            KindOfPoint::Input(tape, point) => {
                let Value(first) = tape.write(Operation::Halves(point));
                let mut places = first..;
                [(); 4].map(|()| {
                    let place = places.next().unwrap_or(u32::MAX);
                    Self(Kind::Value(tape, Value(place)))
                })
            }
        }
    }
}

/// A point: one of a tape's inputs, or a constant.
#[derive(Clone, Copy)]
pub struct PointWire<'t>(KindOfPoint<'t>);

#[derive(Clone, Copy)]
enum KindOfPoint<'t> {
    Constant(G1Affine),
    Input(&'t Tape, InputPoint),
}

/// A point of a tape without the tape.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PointOperand {
    /// One of the inputs.
    Input(InputPoint),
    /// A constant.
    Constant(G1Affine),
}

impl Debug for PointWire<'_> {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        self.operand().fmt(formatter)
    }
}

impl From<G1Affine> for PointWire<'_> {
    fn from(constant: G1Affine) -> Self {
        Self(KindOfPoint::Constant(constant))
    }
}

impl<'t> PointWire<'t> {
    /// Returns the next point among the inputs.
    #[must_use]
    pub fn input(tape: &'t Tape) -> Self {
        Self(KindOfPoint::Input(tape, tape.input_point()))
    }

    /// Returns the operand of the point on its tape.
    #[must_use]
    pub const fn operand(self) -> PointOperand {
        match self.0 {
            KindOfPoint::Constant(constant) => PointOperand::Constant(constant),
            KindOfPoint::Input(_, point) => PointOperand::Input(point),
        }
    }
}

impl Point for PointWire<'_> {
    fn is_on_curve(self) -> bool {
        match self.0 {
            KindOfPoint::Constant(constant) => constant.is_on_curve(),
            KindOfPoint::Input(tape, point) => {
                tape.write(Operation::OnCurve(point));
                true
            }
        }
    }
}
