//! Verification, as in section 8.3 of the paper (Gabizon, Williamson, Ciobotaru, ePrint 2019/953), with two pairs.

#![deny(clippy::indexing_slicing, clippy::as_conversions)]

use alloc::vec::Vec;

use ark_bn254::{Bn254, Fr, G1Affine, G1Projective};
use ark_ec::{AffineRepr as _, CurveGroup as _, VariableBaseMSM as _, pairing::Pairing as _};
use ark_ff::{Field as _, One as _, Zero as _, batch_inversion};
use zkfabric_kzg::{KzgError, VerifierSrs};

use crate::rounds::{self, Challenges};
use crate::{Error, Proof, VerifyingKey, shifts};

/// Checks that the prover knew an assignment with these public inputs.
///
/// # Errors
/// [`Error::Rejected`] when the equation fails; another error names what is malformed.
pub fn verify(
    srs: &VerifierSrs,
    key: &VerifyingKey,
    public: &[Fr],
    proof: &Proof,
) -> Result<(), Error> {
    let challenges = rounds::challenges(srs, key, public, proof)?;
    check(srs, key, public, proof, &challenges)
}

/// Whether there are as many public inputs as the key says.
pub(crate) fn check_public(key: &VerifyingKey, public: &[Fr]) -> Result<(), Error> {
    let (expected, got) = (usize::try_from(key.public), public.len());
    match expected {
        Ok(expected) if expected == got => Ok(()),
        expected => Err(Error::PublicInputs {
            expected: expected.unwrap_or(usize::MAX),
            got,
        }),
    }
}

/// Checks the equation at these challenges.
pub(crate) fn check(
    srs: &VerifierSrs,
    key: &VerifyingKey,
    public: &[Fr],
    proof: &Proof,
    challenges: &Challenges,
) -> Result<(), Error> {
    check_public(key, public)?;
    if !proof.points().all(G1Affine::is_on_curve) {
        return Err(KzgError::NotOnCurve.into());
    }
    let Challenges {
        beta,
        gamma,
        alpha,
        xi,
        v,
        u,
    } = *challenges;
    let at = Vanishing::new(key, xi)?;
    let (first, inputs) = at.lagrange(public);

    let values = &proof.evaluations;
    let ([a, b, c], [s1, s2], next) = (values.wires, values.copies, values.product);
    let [k0, k1, k2] = shifts().map(|shift| beta * shift * xi + gamma);
    let named = (a + k0) * (b + k1) * (c + k2);
    let copied = (a + beta * s1 + gamma) * (b + beta * s2 + gamma);
    let first_row = first * alpha.square();

    // The constant of the linearisation; its other terms are multiples of commitments.
    let constant = inputs - first_row - alpha * copied * (c + gamma) * next;
    let [v2, v3] = [v * v, v * v * v];
    let [v4, v5] = [v3 * v, v3 * v2];
    let opened = v * a + v2 * b + v3 * c + v4 * s1 + v5 * s2;

    let [m, l, r, o, k] = key.gates;
    let [copy_a, copy_b, copy_c] = key.copies;
    let [wire_a, wire_b, wire_c] = proof.wires;
    let [low, middle, high] = proof.quotient;
    let [here, there] = proof.openings;
    let terms = [
        (m, a * b),
        (l, a),
        (r, b),
        (o, c),
        (k, Fr::one()),
        (proof.product, alpha * named + first_row + u),
        (copy_c, -(alpha * beta * copied * next)),
        (low, -at.zero),
        (middle, -(at.zero * at.power)),
        (high, -(at.zero * at.power.square())),
        (wire_a, v),
        (wire_b, v2),
        (wire_c, v3),
        (copy_a, v4),
        (copy_b, v5),
        (here, xi),
        (there, u * xi * key.generator()),
        (G1Affine::generator(), constant - opened - u * next),
    ];
    let (points, scalars): (Vec<G1Affine>, Vec<Fr>) = terms.into_iter().unzip();
    let left = G1Projective::msm_unchecked(&points, &scalars).into_affine();
    let right = (here + there * u).into_affine();
    let loops = Bn254::multi_miller_loop([left, -right], [srs.g2(), srs.tau_g2()]);
    match Bn254::final_exponentiation(loops) {
        Some(product) if product.is_zero() => Ok(()),
        _ => Err(Error::Rejected),
    }
}

/// The subgroup at a point outside it.
struct Vanishing {
    generator: Fr,
    xi: Fr,
    rows: Fr,
    /// `xi^n`.
    power: Fr,
    /// `xi^n - 1`.
    zero: Fr,
}

impl Vanishing {
    fn new(key: &VerifyingKey, xi: Fr) -> Result<Self, Error> {
        let (mut power, mut rows) = (xi, Fr::one());
        for _ in 0..key.log_rows {
            power.square_in_place();
            rows += rows;
        }
        let zero = power - Fr::one();
        if zero.is_zero() {
            return Err(Error::ChallengeIsRoot);
        }
        Ok(Self {
            generator: key.generator(),
            xi,
            rows,
            power,
            zero,
        })
    }

    /// The first Lagrange polynomial, and minus the public inputs' polynomial. `L_i(xi) = w^i (xi^n - 1) / (n (xi - w^i))`.
    fn lagrange(&self, public: &[Fr]) -> (Fr, Fr) {
        let mut root = Fr::one();
        let count = public.len().max(1);
        let mut roots = Vec::with_capacity(count);
        let mut inverses = Vec::with_capacity(count);
        for _ in 0..count {
            roots.push(root);
            // No root is xi.
            inverses.push(self.rows * (self.xi - root));
            root *= self.generator;
        }
        batch_inversion(&mut inverses);
        let values = roots.iter().zip(&inverses);
        let values: Vec<Fr> = values.map(|(root, i)| self.zero * root * i).collect();
        let inputs = values.iter().zip(public).map(|(l, value)| *l * value);
        let first = values.first().copied().unwrap_or_default();
        (first, -inputs.sum::<Fr>())
    }
}
