//! The verifier: field checks of each opening, then one pairing check for all.

#![deny(
    clippy::arithmetic_side_effects,
    clippy::indexing_slicing,
    clippy::as_conversions,
    clippy::string_slice
)]

use alloc::vec::Vec;

use ark_bn254::{Bn254, Fr, G1Affine, G1Projective};
use ark_ec::{AffineRepr, CurveGroup, VariableBaseMSM, pairing::Pairing};
use ark_ff::Zero;
use zkfabric_algebra::Scalar;

use super::{
    Claim, Evaluations, Form, Proof, Transcript,
    claim::{split, weights_polynomial},
    points::{Points, four_powers},
    rounds,
};
use crate::{
    GroupClaim, KzgError, VerifierSrs,
    verify::{Linear, check_on_curve, linear_terms},
};

/// A pairing equation left to check: `e(A, G2) e(B, tau G2) e(C, tau^b G2) = 1`, each of the three
/// a sum of points times scalars. Made by [`reduce`], so all points are on the curve.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PairingTerms<V: Scalar = Fr> {
    g2: Vec<(V::Point, V)>,
    tau_g2: Vec<(V::Point, V)>,
    tau_b_g2: Vec<(V::Point, V)>,
}

impl<V: Scalar> PairingTerms<V> {
    /// Returns the terms paired with `G2`.
    pub fn g2(&self) -> &[(V::Point, V)] {
        &self.g2
    }

    /// Returns the terms paired with `tau G2`.
    pub fn tau_g2(&self) -> &[(V::Point, V)] {
        &self.tau_g2
    }

    /// Returns the terms paired with `tau^b G2`; empty in [`Form::Quotient`].
    pub fn tau_b_g2(&self) -> &[(V::Point, V)] {
        &self.tau_b_g2
    }
}

/// Does everything but the pairings: if the returned equation holds, the claim is true except with
/// negligible probability.
///
/// The transcript has absorbed the reference string's id, the commitments of the claim, and
/// everything that its weights were drawn from; see [`Claim`]. This function absorbs the rest and
/// leaves the transcript in the same state as [`open`](crate::mercury::open) leaves the prover's.
///
/// # Errors
/// - [`KzgError::Form`] for a proof of a form that the reference string does not serve;
/// - [`KzgError::Variables`] for a point of an unsupported dimension;
/// - [`KzgError::NotOnCurve`];
/// - [`KzgError::DegenerateZeta`], [`KzgError::AlphaIsZeta`], [`KzgError::ChallengeIsPoint`] for
///   challenges that an honest prover meets with probability below `2^-250`.
pub fn reduce<V: Scalar>(
    srs: &VerifierSrs,
    claim: &Claim<'_, V>,
    proof: &Proof<V, V::Point>,
    transcript: &mut impl Transcript<V>,
) -> Result<PairingTerms<V>, KzgError> {
    let (expected, got) = (Form::of(srs), proof.form());
    if expected != got {
        return Err(KzgError::Form { expected, got });
    }
    let (columns, rows) = split(claim.point)?;
    check_on_curve(claim.terms.iter().map(|(commitment, _)| *commitment))?;
    check_on_curve([proof.q].into_iter().chain(proof.quotient))?;

    rounds::statement(transcript, expected, claim.point, claim.value);
    let alpha = rounds::row_sums(transcript, &proof.h);
    let gamma = rounds::division(transcript, &proof.g, &proof.q);
    let zeta = rounds::products(transcript, &proof.s, &proof.d);
    let beta = rounds::evaluation(transcript, &proof.evaluations, proof.quotient.as_ref());
    let y = rounds::opening(transcript, &proof.opening.w);
    let kappa = rounds::pairing(transcript, &proof.opening.w_prime);

    let points = Points::new(alpha, zeta)?;
    let products = products_at_zeta(&points, &proof.evaluations, [columns, rows], gamma);
    let h_alpha = products * half::<V>()? - gamma * claim.value;
    let groups = groups(proof, &points, h_alpha, beta);
    let opening = linear_terms(&groups, &proof.opening, y)?;
    Ok(join(claim, proof, &points, opening, kappa))
}

/// Returns `2 (h(alpha) + gamma v)` from the equation of `S` at `zeta`.
fn products_at_zeta<V: Scalar>(
    points: &Points<V>,
    at_zeta: &Evaluations<V>,
    [columns, rows]: [&[V]; 2],
    gamma: V,
) -> V {
    let Points {
        zeta, zeta_inverse, ..
    } = *points;
    let product = |[value, at_inverse]: [V; 2], u: &[V]| {
        value * weights_polynomial(u, zeta_inverse) + at_inverse * weights_polynomial(u, zeta)
    };
    let [s, s_inverse] = at_zeta.s;
    product(at_zeta.g, columns) + gamma * product(at_zeta.h, rows)
        - zeta * s
        - zeta_inverse * s_inverse
}

fn half<V: Scalar>() -> Result<V, KzgError> {
    // The characteristic is odd.
    V::from(2_u64).inverse().ok_or(KzgError::OpeningRejected)
}

/// Returns `g`, `h`, `S`, `D` with their points and values, weighted by powers of `beta`.
fn groups<V: Scalar>(
    proof: &Proof<V, V::Point>,
    points: &Points<V>,
    h_alpha: V,
    beta: V,
) -> Vec<GroupClaim<V>> {
    let opened = points.groups(&proof.evaluations, h_alpha);
    [proof.g, proof.h, proof.s, proof.d]
        .into_iter()
        .zip(four_powers(beta))
        .zip(opened)
        .map(|((commitment, weight), (points, values))| GroupClaim {
            terms: [(commitment, weight)].into(),
            points,
            values: values.into_iter().map(|value| weight * value).collect(),
        })
        .collect()
}

/// Joins the equation of the division with `kappa` times the equation of the openings, so that the
/// claim's own commitments keep their short weights.
fn join<V: Scalar>(
    claim: &Claim<'_, V>,
    proof: &Proof<V, V::Point>,
    points: &Points<V>,
    opening: Linear<V>,
    kappa: V,
) -> PairingTerms<V> {
    let terms = opening.terms.into_iter();
    let mut g2: Vec<(V::Point, V)> = terms
        .map(|(point, weight)| (point, kappa * weight))
        .collect();
    let mut constant = kappa * opening.constant;
    let mut tau_g2 = Vec::from([(proof.opening.w_prime, -kappa)]);
    let mut tau_b_g2 = Vec::new();
    match proof.quotient {
        // e([f] - [g] + alpha [q], G2) e(-[q], tau^b G2)
        None => {
            // The first group belongs to g: one multiplication serves both equations.
            if let Some((_, weight)) = g2.first_mut() {
                *weight -= V::ONE;
            }
            g2.push((proof.q, points.alpha));
            tau_b_g2.push((proof.q, -V::ONE));
        }
        // e([f] - (zeta^b - alpha) [q] - g(zeta) G1 + zeta [H], G2) e(-[H], tau G2)
        Some(quotient) => {
            let [g, _] = proof.evaluations.g;
            constant -= g;
            g2.push((proof.q, points.alpha - points.zeta_to_columns()));
            g2.push((quotient, points.zeta));
            tau_g2.push((quotient, -V::ONE));
        }
    }
    g2.push((G1Affine::generator().into(), constant));
    g2.extend_from_slice(claim.terms);
    PairingTerms {
        g2,
        tau_g2,
        tau_b_g2,
    }
}

/// Checks the weighted equations of any number of openings, by one multi-scalar multiplication per
/// point of G2 and one product of pairings.
///
/// For a single equation any non-zero weight suffices. For several, the weights have to be drawn
/// **after all proofs are fixed**: independent random numbers, or powers of a challenge that
/// depends on every one of the proofs. Anyone who knows the weights earlier can make two false
/// equations cancel.
///
/// # Errors
/// - [`KzgError::OpeningRejected`] when an equation fails;
/// - [`KzgError::ZeroWeight`], since that equation would not be checked;
/// - [`KzgError::Form`] for equations with `tau^b G2` and a reference string that lacks it.
pub fn check(srs: &VerifierSrs, claims: &[(Fr, PairingTerms)]) -> Result<(), KzgError> {
    if let Some(claim) = claims.iter().position(|(weight, _)| weight.is_zero()) {
        return Err(KzgError::ZeroWeight { claim });
    }
    let mut left = Vec::from([
        combine(claims, PairingTerms::g2),
        combine(claims, PairingTerms::tau_g2),
    ]);
    let mut right = Vec::from([srs.g2(), srs.tau_g2()]);
    if let Some(tau_b_g2) = srs.tau_b_g2() {
        left.push(combine(claims, PairingTerms::tau_b_g2));
        right.push(tau_b_g2);
    } else if claims.iter().any(|(_, terms)| !terms.tau_b_g2.is_empty()) {
        return Err(KzgError::Form {
            expected: Form::Quotient,
            got: Form::Pairing,
        });
    }
    let loops = Bn254::multi_miller_loop(left, right);
    match Bn254::final_exponentiation(loops) {
        Some(product) if product.is_zero() => Ok(()),
        _ => Err(KzgError::OpeningRejected),
    }
}

/// The weighted sum, over all claims, of one of the three parts.
fn combine(
    claims: &[(Fr, PairingTerms)],
    part: impl Fn(&PairingTerms) -> &[(G1Affine, Fr)],
) -> G1Affine {
    let (points, scalars): (Vec<G1Affine>, Vec<Fr>) = claims
        .iter()
        .flat_map(|(weight, terms)| part(terms).iter().map(move |(p, s)| (*p, *weight * s)))
        .unzip();
    G1Projective::msm_unchecked(&points, &scalars).into_affine()
}
