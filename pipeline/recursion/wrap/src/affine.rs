//! Values that are affine functions of a number: `scale x + shift`.
//!
//! Affine functions take no rows. A product or a sum of two of them still takes one row, since its
//! gate has a coefficient for each term. Products and sums that are used once are deferred to their
//! use: a sum that is added to a product takes one row less.

use ark_bn254::Fr;
use ark_ff::{One as _, Zero as _};
use zkfabric_plonk::Gate;

use crate::composer::{Composer, Number};

/// An affine function of a number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Affine {
    pub(crate) of: Number,
    pub(crate) scale: Fr,
    pub(crate) shift: Fr,
}

impl From<Number> for Affine {
    fn from(of: Number) -> Self {
        Self {
            of,
            scale: Fr::one(),
            shift: Fr::zero(),
        }
    }
}

impl Affine {
    fn value(self) -> Fr {
        self.scale * self.of.value() + self.shift
    }
}

impl Composer {
    /// Returns the number of a value: the function's own number if the function is the identity,
    /// else the result of a row.
    pub(crate) fn number_of(&mut self, value: Affine) -> Number {
        let Affine { of, scale, shift } = value;
        match scale.is_one() && shift.is_zero() {
            true => of,
            false => self.linear([scale, Fr::zero(), shift], [of; 2]),
        }
    }

    /// Returns the product of two values.
    pub(crate) fn product_of(&mut self, [a, b]: [Affine; 2]) -> Affine {
        let product = self.number(a.value() * b.value());
        let gate = Gate {
            o: -Fr::one(),
            ..times(Fr::one(), [a, b])
        };
        self.gate(gate, [a.of, b.of, product]);
        product.into()
    }

    /// Adds a sum of two numbers and a factor times a product: two rows instead of three for the
    /// product alone and two sums.
    pub(crate) fn sum_and_product(
        &mut self,
        Sum { terms, shift }: Sum,
        (factor, [a, b]): (Fr, [Affine; 2]),
    ) -> Affine {
        let [(scale, first), (o, second)] = terms;
        let sum = self.number(factor * a.value() * b.value() + o * second.value());
        let gate = Gate {
            o,
            n: -Fr::one(),
            ..times(factor, [a, b])
        };
        self.gate(gate, [a.of, b.of, second]);
        // The next row begins with the sum.
        self.linear([Fr::one(), scale, shift], [sum, first]).into()
    }

    /// Returns the number of a sum.
    pub(crate) fn number_of_sum(&mut self, Sum { terms, shift }: Sum) -> Number {
        let [(l, a), (r, b)] = terms;
        self.linear([l, r, shift], [a, b])
    }
}

/// Returns the gate of a factor times a product.
fn times(factor: Fr, [a, b]: [Affine; 2]) -> Gate {
    Gate {
        m: factor * a.scale * b.scale,
        l: factor * a.scale * b.shift,
        r: factor * a.shift * b.scale,
        k: factor * a.shift * b.shift,
        ..Gate::default()
    }
}

/// A sum of two numbers with their factors, and a constant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Sum {
    pub(crate) terms: [(Fr, Number); 2],
    pub(crate) shift: Fr,
}

/// A value that no row has computed yet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Lazy {
    Affine(Affine),
    /// A product used in one other value.
    Product([Affine; 2]),
    /// A sum used in one other value.
    Sum(Sum),
}

impl From<Number> for Lazy {
    fn from(number: Number) -> Self {
        Self::Affine(number.into())
    }
}

impl Lazy {
    /// Returns `l a + r b + k` of two values. The result is an affine function if both are
    /// functions of one number, or one has coefficient zero.
    pub(crate) fn sum([l, r, k]: [Fr; 3], [a, b]: [Affine; 2]) -> Self {
        let [first, second] = [l * a.scale, r * b.scale];
        let shift = l * a.shift + r * b.shift + k;
        let scaled = |of: Number, scale: Fr| Self::Affine(Affine { of, scale, shift });
        match [first.is_zero(), second.is_zero()] {
            _ if a.of == b.of => scaled(a.of, first + second),
            [_, true] => scaled(a.of, first),
            [true, _] => scaled(b.of, second),
            _ => Self::Sum(Sum {
                terms: [(first, a.of), (second, b.of)],
                shift,
            }),
        }
    }
}
