//! The polynomial of a round.

use core::ops::AddAssign;

use ark_bn254::Fr;
use ark_ff::{AdditiveGroup as _, Field as _, One as _, Zero as _};

/// Polynomial of a round by coefficients, constant first.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Cubic([Fr; 4]);

impl Cubic {
    pub(crate) fn constant(value: Fr) -> Self {
        Self([value, Fr::zero(), Fr::zero(), Fr::zero()])
    }

    /// Interpolates a polynomial of degree at most 2 from its values at 0 and 1 and the coefficient
    /// of degree 2.
    pub(crate) fn quadratic(at_zero: Fr, at_one: Fr, leading: Fr) -> Self {
        Self([at_zero, at_one - at_zero - leading, leading, Fr::zero()])
    }

    /// Interpolates a polynomial from its values at 0, 1 and -1 and the coefficient of degree 3.
    pub(crate) fn new(at_zero: Fr, at_one: Fr, at_minus_one: Fr, leading: Fr) -> Self {
        // The sum of the values at 1 and -1 is twice the sum of the even coefficients.
        let half = Fr::one().double().inverse().unwrap_or_default();
        let second = (at_one + at_minus_one) * half - at_zero;
        Self([
            at_zero,
            at_one - at_zero - second - leading,
            second,
            leading,
        ])
    }

    pub(crate) fn evaluate(&self, x: Fr) -> Fr {
        let terms = self.0.iter().rev();
        terms.fold(Fr::zero(), |sum, coefficient| sum * x + coefficient)
    }

    /// Returns the values at 0, 2 and -1.
    pub(crate) fn message(&self) -> [Fr; 3] {
        let two = Fr::one().double();
        [self.0[0], self.evaluate(two), self.evaluate(-Fr::one())]
    }
}

impl AddAssign for Cubic {
    fn add_assign(&mut self, other: Self) {
        for (sum, more) in self.0.iter_mut().zip(other.0) {
            *sum += more;
        }
    }
}

/// A coordinate of the claim's point, and its inverse: `claim = (1 - z) t(0) + z t(1)`.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Coordinate {
    pub z: Fr,
    inverse: Fr,
}

impl Coordinate {
    /// Returns `None` for zero, where the claim does not determine `t(1)`.
    pub(crate) fn new(z: Fr) -> Option<Self> {
        Some(Self {
            z,
            inverse: z.inverse()?,
        })
    }

    /// Returns the claim.
    pub(crate) fn claim(&self, at_zero: Fr, at_one: Fr) -> Fr {
        at_zero + self.z * (at_one - at_zero)
    }

    /// Returns `t(1)` from the claim and `t(0)`.
    pub(crate) fn at_one(&self, claim: Fr, at_zero: Fr) -> Fr {
        at_zero + (claim - at_zero) * self.inverse
    }
}

/// Returns the next claim, `t(r)`, as the verifier computes it.
pub(crate) fn next_claim(coordinate: &Coordinate, claim: Fr, message: [Fr; 3], r: Fr) -> Fr {
    let [at_zero, at_two, at_minus_one] = message;
    let at_one = coordinate.at_one(claim, at_zero);
    // The third difference is six times the coefficient of degree 3.
    let sixth = Fr::from(6).inverse().unwrap_or_default();
    let three = Fr::from(3);
    let leading = (at_two - three * at_one + three * at_zero - at_minus_one) * sixth;
    Cubic::new(at_zero, at_one, at_minus_one, leading).evaluate(r)
}
