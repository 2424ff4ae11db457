//! Polynomial of a round, of degree 3 or 5.

use ark_bn254::Fr;
use ark_ff::{Field as _, Zero as _};

/// Number of values of an axis of degree 3: at 0, 1, -1, and the coefficient of the highest degree
/// ("at infinity").
pub(super) const CUBIC_AXIS: usize = 4;
/// Number of values of an axis of degree 5: at 0, 1, -1, 2, -2, and the coefficient of the highest
/// degree.
pub(super) const QUINTIC_AXIS: usize = 6;

/// Polynomial of a round over permutations: coefficients, constant first.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Univariate(Vec<Fr>);

fn divided(value: Fr, by: u64) -> Fr {
    value * Fr::from(by).inverse().unwrap_or_default()
}

impl Univariate {
    /// Interpolates the values at 0, 1, -1 and the highest coefficient (degree 3), or the values at
    /// 0, 1, -1, 2, -2 and the highest coefficient (degree 5). Zero for other numbers of values.
    #[must_use]
    pub fn of_axis(values: &[Fr]) -> Self {
        match *values {
            [zero, one, minus_one, top] => {
                let second = divided(one + minus_one, 2) - zero;
                let first = divided(one - minus_one, 2) - top;
                Self(vec![zero, first, second, top])
            }
            [zero, one, minus_one, two, minus_two, top] => {
                // Even coefficients from sums, odd ones from differences.
                let [e1, e2] = [one + minus_one, two + minus_two].map(|x| divided(x, 2) - zero);
                let fourth = divided(e2 - Fr::from(4) * e1, 12);
                let o1 = divided(one - minus_one, 2) - top;
                let o2 = divided(two - minus_two, 4) - Fr::from(16) * top;
                let third = divided(o2 - o1, 3);
                Self(vec![zero, o1 - third, e1 - fourth, third, fourth, top])
            }
            _ => Self(Vec::new()),
        }
    }

    /// Evaluates the polynomial at `x`.
    #[must_use]
    pub fn evaluate(&self, x: Fr) -> Fr {
        let terms = self.0.iter().rev();
        terms.fold(Fr::zero(), |sum, coefficient| sum * x + coefficient)
    }

    /// Returns the values at 0, 2, 3, .. up to the degree.
    #[must_use]
    pub fn message(&self) -> Vec<Fr> {
        let points = (0..self.0.len() as u64).filter(|x| *x != 1);
        points.map(|x| self.evaluate(Fr::from(x))).collect()
    }
}

/// Evaluates at `x` the polynomial with these values at 0, 1, 2, ..
pub(super) fn interpolate(values: &[Fr], x: Fr) -> Fr {
    let node = |i: usize| Fr::from(i as u64);
    let term = |(i, value): (usize, &Fr)| {
        let others = (0..values.len()).filter(|j| *j != i);
        let (above, below) = others.fold((*value, Fr::from(1)), |(above, below), j| {
            (above * (x - node(j)), below * (node(i) - node(j)))
        });
        above * below.inverse().unwrap_or_default()
    };
    values.iter().enumerate().map(term).sum()
}
