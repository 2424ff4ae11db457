//! A constraint as a polynomial in one cell.

use ark_bn254::Fr;
use ark_ff::{AdditiveGroup, Field, One, Zero};
use core::ops::{Add, Mul, Neg, Sub};

/// Most coefficients: constraints have degree at most 3 in a cell.
const COEFFICIENTS: usize = 4;

/// A polynomial of degree at most 3. Most parts of a constraint do not depend on the cell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Polynomial {
    /// A number.
    Constant(Fr),
    /// Coefficients, from the constant on.
    Coefficients(Box<[Fr; COEFFICIENTS]>),
}

impl Polynomial {
    /// Returns the unknown.
    #[must_use]
    pub fn unknown() -> Self {
        Self::Coefficients(Box::new([Fr::ZERO, Fr::ONE, Fr::ZERO, Fr::ZERO]))
    }

    /// Returns roots: all of them up to degree 2, only 0 and 1 for a cubic, none for a number.
    #[must_use]
    pub fn roots(&self) -> Vec<Fr> {
        let Self::Coefficients(coefficients) = self else {
            return Vec::new();
        };
        let [constant, linear, square, cube] = **coefficients;
        if !cube.is_zero() {
            let at_one = constant + linear + square + cube;
            let zero = constant.is_zero().then(Fr::zero);
            let one = at_one.is_zero().then(Fr::one);
            return zero.into_iter().chain(one).collect();
        }
        if square.is_zero() {
            return ratio(-constant, linear).into_iter().collect();
        }
        // Flags: no square root has to be computed.
        if constant.is_zero() {
            let other = ratio(-linear, square);
            return core::iter::once(Fr::zero()).chain(other).collect();
        }
        let root = (linear.square() - (square * constant).double().double()).sqrt();
        let (Some(root), Some(inverse)) = (root, square.double().inverse()) else {
            return Vec::new();
        };
        vec![(root - linear) * inverse, (-root - linear) * inverse]
    }

    fn scaled(mut self, by: Fr) -> Self {
        match &mut self {
            Self::Constant(value) => *value *= by,
            Self::Coefficients(coefficients) => coefficients.iter_mut().for_each(|c| *c *= by),
        }
        self
    }
}

/// Returns a quotient; most divisors are 1 or -1.
fn ratio(value: Fr, by: Fr) -> Option<Fr> {
    if by.is_one() {
        Some(value)
    } else if (-by).is_one() {
        Some(-value)
    } else {
        by.inverse().map(|inverse| value * inverse)
    }
}

impl From<Fr> for Polynomial {
    fn from(value: Fr) -> Self {
        Self::Constant(value)
    }
}

impl Add for Polynomial {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        match (self, other) {
            (Self::Constant(a), Self::Constant(b)) => Self::Constant(a + b),
            (Self::Constant(value), Self::Coefficients(mut all))
            | (Self::Coefficients(mut all), Self::Constant(value)) => {
                all[0] += value;
                Self::Coefficients(all)
            }
            (Self::Coefficients(mut all), Self::Coefficients(other)) => {
                all.iter_mut().zip(*other).for_each(|(a, b)| *a += b);
                Self::Coefficients(all)
            }
        }
    }
}

impl Sub for Polynomial {
    type Output = Self;

    fn sub(self, other: Self) -> Self {
        self + -other
    }
}

impl Neg for Polynomial {
    type Output = Self;

    fn neg(mut self) -> Self {
        match &mut self {
            Self::Constant(value) => *value = -*value,
            Self::Coefficients(coefficients) => coefficients.iter_mut().for_each(|c| *c = -*c),
        }
        self
    }
}

impl Mul for Polynomial {
    type Output = Self;

    /// # Panics
    /// If the degree is above 3.
    fn mul(self, other: Self) -> Self {
        match (self, other) {
            (Self::Constant(value), other) | (other, Self::Constant(value)) => other.scaled(value),
            (Self::Coefficients(a), Self::Coefficients(b)) => {
                let mut product = [Fr::ZERO; COEFFICIENTS];
                let terms = |all: [Fr; COEFFICIENTS]| {
                    let terms = all.into_iter().enumerate();
                    terms.filter(|(_, term)| !term.is_zero())
                };
                for (i, a) in terms(*a) {
                    for (j, b) in terms(*b) {
                        product[i + j] += a * b;
                    }
                }
                Self::Coefficients(Box::new(product))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(polynomial: &Polynomial, x: Fr) -> Fr {
        match polynomial {
            Polynomial::Constant(value) => *value,
            Polynomial::Coefficients(all) => {
                let terms = all.iter().rev();
                terms.fold(Fr::ZERO, |value, term| value * x + term)
            }
        }
    }

    #[test]
    fn roots_are_all_there_are() {
        let x = Polynomial::unknown;
        let number = |value: i64| Polynomial::from(Fr::from(value));
        let roots = |polynomial: Polynomial| {
            let mut roots = polynomial.roots();
            for root in &roots {
                assert!(at(&polynomial, *root).is_zero(), "{polynomial:?}");
            }
            roots.sort();
            roots
        };
        let values = |values: &[i64]| {
            let mut values: Vec<Fr> = values.iter().map(|value| Fr::from(*value)).collect();
            values.sort();
            values
        };
        assert_eq!(roots(number(0)), values(&[]));
        assert_eq!(roots(number(7)), values(&[]));
        assert_eq!(roots(x() - number(5)), values(&[5]));
        assert_eq!(roots(number(5) - x()), values(&[5]));
        assert_eq!(roots(x() * number(3) + number(12)), values(&[-4]));
        assert_eq!(roots(x() * (x() - number(1))), values(&[0, 1]));
        assert_eq!(roots(x() * number(2) * (x() + number(6))), values(&[0, -6]));
        let both = (x() - number(9)) * (number(4) - x()) * number(3);
        assert_eq!(roots(both), values(&[4, 9]));
        // 5 generates the multiplicative group, so it is not a square.
        assert_eq!(roots(x() * x() - number(5)), values(&[]));
        assert_eq!(
            roots(x() * (x() - number(1)) * (x() - number(2))),
            values(&[0, 1])
        );
        assert_eq!(roots(-(x() * (x() + number(1)) * x())), values(&[0]));
    }
}
