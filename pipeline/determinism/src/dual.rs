//! Values with their gradients.

use std::collections::BTreeMap;
use std::ops::{Add, Mul, Neg, Sub};

use ark_bn254::Fr;
use ark_ff::{One as _, Zero as _};

/// Non-zero partial derivatives by variable.
pub type Gradient = BTreeMap<usize, Fr>;

/// Adds a multiple of a gradient.
pub(crate) fn add_scaled(to: &mut Gradient, factor: Fr, from: &Gradient) {
    for (variable, coefficient) in from {
        let sum = to.entry(*variable).or_default();
        *sum += factor * coefficient;
        if sum.is_zero() {
            to.remove(variable);
        }
    }
}

/// A value and its gradient.
#[derive(Debug, Clone, Default)]
pub(crate) struct Dual {
    pub(crate) value: Fr,
    pub(crate) gradient: Gradient,
}

impl Dual {
    /// Makes a variable with its value.
    pub(crate) fn variable(index: usize, value: Fr) -> Self {
        Self {
            value,
            gradient: Gradient::from([(index, Fr::one())]),
        }
    }

    fn plus(mut self, factor: Fr, other: &Self) -> Self {
        self.value += factor * other.value;
        add_scaled(&mut self.gradient, factor, &other.gradient);
        self
    }
}

impl From<Fr> for Dual {
    fn from(value: Fr) -> Self {
        Self {
            value,
            gradient: Gradient::new(),
        }
    }
}

impl Add for Dual {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        self.plus(Fr::one(), &other)
    }
}

impl Sub for Dual {
    type Output = Self;

    fn sub(self, other: Self) -> Self {
        self.plus(-Fr::one(), &other)
    }
}

impl Neg for Dual {
    type Output = Self;

    fn neg(self) -> Self {
        Self::default() - self
    }
}

impl Mul for Dual {
    type Output = Self;

    fn mul(self, other: Self) -> Self {
        let mut gradient = Gradient::new();
        add_scaled(&mut gradient, other.value, &self.gradient);
        add_scaled(&mut gradient, self.value, &other.gradient);
        Self {
            value: self.value * other.value,
            gradient,
        }
    }
}
