//! One opening of several packed polynomials at `z` and `w z`, in the notation of `docs/plonk.md`.

#![deny(clippy::indexing_slicing, clippy::as_conversions)]

use alloc::vec::Vec;

use ark_bn254::{Bn254, Fr, G1Affine, G1Projective};
use ark_ec::{AffineRepr as _, CurveGroup as _, VariableBaseMSM as _, pairing::Pairing as _};
use ark_ff::{Field as _, One as _, Zero as _};
use zkfabric_kzg::VerifierSrs;

use crate::Error;

/// Values of the parts of a packed polynomial; there are as many parts as values at `z`.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Values<'a> {
    pub(crate) here: &'a [Fr],
    /// Values at `w z`.
    pub(crate) next: Option<&'a [Fr]>,
}

/// A commitment as a sum of multiples, and its opened values.
#[derive(Debug)]
pub(crate) struct Claim<'a> {
    pub(crate) terms: Vec<(G1Affine, Fr)>,
    pub(crate) values: Values<'a>,
}

/// Points of the openings, and the point of the check.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Points {
    pub(crate) z: Fr,
    /// The point `w z`.
    pub(crate) next: Fr,
    pub(crate) y: Fr,
}

impl Points {
    /// Returns `y^k` for `k` parts.
    fn power(&self, values: &Values<'_>) -> Fr {
        values.here.iter().map(|_| self.y).product()
    }

    /// Returns `M(y)` for parts opened at these points.
    fn modulus(&self, values: &Values<'_>) -> Fr {
        let power = self.power(values);
        let here = power - self.z;
        match values.next {
            Some(_) => here * (power - self.next),
            None => here,
        }
    }

    /// Returns `R(y)`.
    fn remainder(&self, values: &Values<'_>) -> Result<Fr, Error> {
        let at_y = |values: &[Fr]| values.iter().rfold(Fr::zero(), |sum, v| sum * self.y + v);
        let here = at_y(values.here);
        let Some(next) = values.next else {
            return Ok(here);
        };
        let power = self.power(values);
        let apart = (self.z - self.next)
            .inverse()
            .ok_or(Error::ChallengeIsRoot)?;
        Ok((here * (power - self.next) - at_y(next) * (power - self.z)) * apart)
    }
}

/// The verifier's results from the values.
#[derive(Debug)]
pub(crate) struct Weights {
    /// `u_j`, weight of each polynomial.
    pub(crate) polynomials: Vec<Fr>,
    /// `sum_j u_j R_j(y)`.
    pub(crate) value: Fr,
    /// `M_0(y)`, weight of `W`.
    pub(crate) opening: Fr,
}

impl Weights {
    /// Computes the weights `v^j M_0(y) / M_j(y)`.
    ///
    /// # Errors
    /// [`Error::ChallengeIsRoot`].
    pub(crate) fn new(points: &Points, v: Fr, all: &[Values<'_>]) -> Result<Self, Error> {
        let mut moduli = all.iter().map(|values| points.modulus(values));
        let opening = moduli.next().unwrap_or_else(Fr::one);
        let (mut polynomials, mut power) = (alloc::vec![Fr::one()], Fr::one());
        for modulus in moduli {
            power *= v;
            let inverse = modulus.inverse().ok_or(Error::ChallengeIsRoot)?;
            polynomials.push(power * opening * inverse);
        }
        let mut value = Fr::zero();
        for (values, weight) in all.iter().zip(&polynomials) {
            value += *weight * points.remainder(values)?;
        }
        Ok(Self {
            polynomials,
            value,
            opening,
        })
    }
}

/// Checks that the claims' polynomials have these values, and `e(P, G2) = e(Q, tau G2)` for a pair
/// with a weight.
///
/// # Errors
/// [`Error::Rejected`], [`Error::ChallengeIsRoot`].
pub(crate) fn check(
    srs: &VerifierSrs,
    (points, v): (&Points, Fr),
    claims: Vec<Claim<'_>>,
    [first, second]: [G1Affine; 2],
    (rho, [p, q]): (Fr, [G1Affine; 2]),
) -> Result<(), Error> {
    let values: Vec<Values<'_>> = claims.iter().map(|claim| claim.values).collect();
    let weights = Weights::new(points, v, &values)?;
    let mut terms = alloc::vec![
        (G1Affine::generator(), -weights.value),
        (first, -weights.opening),
        (second, points.y),
        (p, rho),
    ];
    for (claim, weight) in claims.into_iter().zip(weights.polynomials) {
        let of_claim = claim.terms.into_iter();
        terms.extend(of_claim.map(|(point, scalar)| (point, weight * scalar)));
    }
    let (bases, scalars): (Vec<G1Affine>, Vec<Fr>) = terms.into_iter().unzip();
    let left = G1Projective::msm_unchecked(&bases, &scalars).into_affine();
    let right = (second + q * rho).into_affine();
    let loops = Bn254::multi_miller_loop([left, -right], [srs.g2(), srs.tau_g2()]);
    match Bn254::final_exponentiation(loops) {
        Some(product) if product.is_zero() => Ok(()),
        _ => Err(Error::Rejected),
    }
}
