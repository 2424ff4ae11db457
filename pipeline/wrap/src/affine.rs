//! Values that are affine functions of a number: `scale x + shift`.
//!
//! No row computes them. A product or a sum of two is one row all the same, since its gate has a coefficient for each of its terms.

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
    /// The number that is a value: the function's own one where it is the identity, and else a row.
    pub(crate) fn number_of(&mut self, value: Affine) -> Number {
        let Affine { of, scale, shift } = value;
        match scale.is_one() && shift.is_zero() {
            true => of,
            false => self.linear([scale, Fr::zero(), shift], [of; 2]),
        }
    }

    /// The product of two values.
    pub(crate) fn product_of(&mut self, [a, b]: [Affine; 2]) -> Affine {
        let product = self.number(a.value() * b.value());
        let gate = Gate {
            m: a.scale * b.scale,
            l: a.scale * b.shift,
            r: a.shift * b.scale,
            k: a.shift * b.shift,
            o: -Fr::one(),
            ..Gate::default()
        };
        self.gate(gate, [a.of, b.of, product]);
        product.into()
    }

    /// `l a + r b + k` of two values. It takes no row where both are functions of one number, or one of them does not count.
    pub(crate) fn sum_of(&mut self, [l, r, k]: [Fr; 3], [a, b]: [Affine; 2]) -> Affine {
        let [first, second] = [l * a.scale, r * b.scale];
        let shift = l * a.shift + r * b.shift + k;
        let scaled = |of: Number, scale: Fr| Affine { of, scale, shift };
        match [first.is_zero(), second.is_zero()] {
            _ if a.of == b.of => scaled(a.of, first + second),
            [_, true] => scaled(a.of, first),
            [true, _] => scaled(b.of, second),
            _ => self.linear([first, second, shift], [a.of, b.of]).into(),
        }
    }
}
