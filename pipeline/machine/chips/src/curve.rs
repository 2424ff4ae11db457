//! Common parts of the curve chips: the affine formulas as equations, and the curve of a row.
//!
//! All equations are modulo the modulus of the curve. Numbers are words; see
//! [`modular`](crate::modular).

use crate::cpu;
use crate::modular::LIMBS;
use crate::modular::number::{Integer, Polynomial};
use alloc::vec::Vec;
use zkfabric_abi::curve::{CURVES, Curve};
use zkfabric_air::{AirBuilder, Expr};
use zkfabric_vm::curve::native;

/// Codes of the precompiles of the curves.
pub(crate) const CODES: &[u64] = &{
    let [first, second, third] = CURVES;
    [first.code, second.code, third.code]
};

/// Number of curves.
pub(crate) const COUNT: usize = CURVES.len();

/// The words of a number.
pub type Words<T> = [T; 4];

fn twice<T: Integer>(words: &Words<T>) -> Words<T> {
    words.clone().map(|word| word.clone() + word)
}

fn difference<T: Integer>(a: &Words<T>, b: &Words<T>) -> Words<T> {
    core::array::from_fn(|index| match (a.get(index), b.get(index)) {
        (Some(a), Some(b)) => a.clone() - b.clone(),
        _ => T::zero(),
    })
}

/// `2 y slope - 3 x^2 - a`: the slope of the tangent in `(x, y)`.
pub fn tangent<T: Integer>(
    slope: &Words<T>,
    x: &Words<T>,
    y: &Words<T>,
    minus_a: T,
) -> Polynomial<T> {
    let square = Polynomial::product(x, x);
    let squares = square.clone() + square.clone() + square;
    Polynomial::product(slope, &twice(y)) - squares + Polynomial::number(&[minus_a])
}

/// `(x - other_x) slope - (y - sign other_y)`: the slope of the line through both points.
pub fn secant<T: Integer>(
    slope: &Words<T>,
    [x, y]: [&Words<T>; 2],
    [other_x, other_y]: [&Words<T>; 2],
    sign: &T,
) -> Polynomial<T> {
    let rise = Polynomial::number(y) - Polynomial::number(other_y).scaled(sign);
    Polynomial::product(slope, &difference(x, other_x)) - rise
}

/// `slope^2 - x - other_x - to_x`: the x of the result.
pub fn result_x<T: Integer>(slope: &Words<T>, xs: [&Words<T>; 3]) -> Polynomial<T> {
    let square = Polynomial::product(slope, slope);
    xs.into_iter()
        .fold(square, |rest, x| rest - Polynomial::number(x))
}

/// `slope (x - to_x) - y - to_y`: the y of the result.
pub fn result_y<T: Integer>(
    slope: &Words<T>,
    [x, y]: [&Words<T>; 2],
    [to_x, to_y]: [&Words<T>; 2],
) -> Polynomial<T> {
    Polynomial::product(slope, &difference(x, to_x))
        - Polynomial::number(y)
        - Polynomial::number(to_y)
}

/// The curve of a row, given by one flag per curve, of which at most one is set.
pub(crate) struct CurveFlags<'a>(pub(crate) &'a [Expr; COUNT]);

impl CurveFlags<'_> {
    fn sum(&self, of: impl Fn(&Curve) -> Expr) -> Expr {
        let flags = self.0.iter().zip(&CURVES);
        flags.map(|(flag, curve)| flag * of(curve)).sum()
    }

    /// Returns the code of the curve's precompile.
    pub(crate) fn code(&self) -> Expr {
        self.sum(|curve| curve.code.into())
    }

    /// Returns `-a` for the coefficient `a` of the curve's equation.
    pub(crate) fn minus_a(&self) -> Expr {
        self.sum(|curve| curve.minus_a.into())
    }

    /// Returns the words of the curve's modulus.
    pub(crate) fn modulus(&self) -> Words<Expr> {
        core::array::from_fn(|index| {
            let word = |curve: &Curve| curve.modulus.get(index).copied().unwrap_or_default();
            self.sum(|curve| word(curve).into())
        })
    }

    /// Returns a power of the curve's modulus, modulo the order of the proof's field.
    pub(crate) fn native_modulus(&self, power: u32) -> Expr {
        self.sum(|curve| {
            let modulus = Expr::constant(native(curve.modulus));
            (0..power).fold(Expr::one(), |product, _| product * &modulus)
        })
    }

    /// Checks that the number with these range-checked limbs is below `2^bits` on real rows: its
    /// highest limb, shifted up by the curve's unused bits, is below `2^16`.
    pub(crate) fn range(&self, b: &mut AirBuilder, real: &Expr, limbs: &[Expr; LIMBS]) {
        let fill = self.sum(|curve| Expr::power_of_two(u64::BITS * 4 - curve.bits));
        let [.., top] = limbs;
        cpu::range16(b, real, fill * top);
    }
}

/// Returns the messages of the points between two doublings: for x, then for y.
pub(crate) fn point(
    time: &Expr,
    code: &Expr,
    left: &Expr,
    [x, y]: [&Words<Expr>; 2],
) -> [Vec<Expr>; 2] {
    let part = |part: u64, words: &Words<Expr>| {
        let mut fields = Vec::with_capacity(4 + words.len());
        fields.extend([time.clone(), code.clone(), left.clone(), part.into()]);
        fields.extend_from_slice(words);
        fields
    };
    [part(0, x), part(1, y)]
}
