//! Reduction of a claim by a round's message: the verifier's side of the sums.
//!
//! `r` is the round's challenge. Where a sum omits the factor eq of the round's variable, `z` is
//! the variable's coordinate and `claim = (1 - z) t(0) + z t(1)`; elsewhere `claim = t(0) + t(1)`.
//! The next claim is `t(r)`.

use ark_bn254::Fr;

use crate::rows::cubic::{Coordinate, Cubic, next_claim};

/// Returns the claim after a round of [`rows`](crate::rows) with the message `t(0), t(2), t(-1)`,
/// or `None` for a coordinate of zero.
#[must_use]
pub fn after_cubic(claim: Fr, z: Fr, message: [Fr; 3], r: Fr) -> Option<Fr> {
    Some(next_claim(&Coordinate::new(z)?, claim, message, r))
}

/// Returns the claim after a round of a layer of [`fractions`](crate::fractions) with the message
/// `t(0)` and the coefficient of `X^2`, or `None` for a coordinate of zero.
#[must_use]
pub fn after_weighted(claim: Fr, z: Fr, [at_zero, leading]: [Fr; 2], r: Fr) -> Option<Fr> {
    let at_one = Coordinate::new(z)?.at_one(claim, at_zero);
    Some(Cubic::quadratic(at_zero, at_one, leading).evaluate(r))
}

/// Returns the claim after a round of [`stack::reduce`](crate::stack::reduce) or of
/// [`linear`](crate::linear) with the message `t(0)` and the coefficient of `X^2`.
#[must_use]
pub fn after_quadratic(claim: Fr, [at_zero, leading]: [Fr; 2], r: Fr) -> Fr {
    Cubic::quadratic(at_zero, claim - at_zero, leading).evaluate(r)
}

#[cfg(test)]
mod tests {
    use ark_ff::{Field as _, One as _, Zero as _};

    use super::*;

    /// Evaluates by Horner's rule.
    fn at(coefficients: &[Fr], x: Fr) -> Fr {
        let terms = coefficients.iter().rev();
        terms.fold(Fr::zero(), |sum, coefficient| sum * x + coefficient)
    }

    #[test]
    fn the_next_claim_is_the_polynomial_at_the_challenge() {
        let c = [5_u64, 77, 3, 1000].map(|c| -Fr::from(c).square());
        let (z, r, two) = (Fr::from(91), Fr::from(123_456), Fr::from(2));
        let cubic = |x: Fr| at(&c, x);
        let quadratic = |x: Fr| at(&c[..3], x);
        let weighted = |at: &dyn Fn(Fr) -> Fr| (Fr::one() - z) * at(Fr::zero()) + z * at(Fr::one());
        let message = [Fr::zero(), two, -Fr::one()].map(cubic);
        assert_eq!(after_cubic(weighted(&cubic), z, message, r), Some(cubic(r)));
        assert_eq!(after_cubic(z, Fr::zero(), message, r), None);
        let message = [c[0], c[2]];
        let next = after_weighted(weighted(&quadratic), z, message, r);
        assert_eq!(next, Some(quadratic(r)));
        assert_eq!(after_weighted(z, Fr::zero(), message, r), None);
        let sum = quadratic(Fr::zero()) + quadratic(Fr::one());
        assert_eq!(after_quadratic(sum, message, r), quadratic(r));
    }
}
