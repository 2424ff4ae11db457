//! Verification, in the notation of `docs/plonk.md`.

#![deny(clippy::indexing_slicing, clippy::as_conversions)]

use alloc::vec::Vec;

use ark_bn254::{Fr, G1Affine};
use ark_ff::{Field as _, One as _, Zero as _, batch_inversion};
use zkfabric_kzg::{KzgError, VerifierSrs};

use crate::circuit::{full_round, halves, partial_round};
use crate::opening::{self, Claim, Points, Values};
use crate::proof::Evaluations;
use crate::rounds::{self, Challenges};
use crate::{Error, Proof, VerifyingKey, shifts};

/// Checks that the prover knew an assignment with these public inputs, and that the proof's pair is
/// valid.
///
/// # Errors
/// [`Error::Rejected`] when the equation fails; any other error names the malformed part.
pub fn verify(
    srs: &VerifierSrs,
    key: &VerifyingKey,
    inputs: &[Fr],
    proof: &Proof,
) -> Result<(), Error> {
    let challenges = rounds::challenges(srs, key, inputs, proof)?;
    check(srs, key, inputs, proof, &challenges)
}

/// Checks the equation at these challenges.
pub(crate) fn check(
    srs: &VerifierSrs,
    key: &VerifyingKey,
    inputs: &[Fr],
    proof: &Proof,
    challenges: &Challenges,
) -> Result<(), Error> {
    key.check_inputs(inputs)?;
    if !proof.points().all(G1Affine::is_on_curve) {
        return Err(KzgError::NotOnCurve.into());
    }
    let of_pair = proof.pair.iter().flat_map(halves);
    let public: Vec<Fr> = of_pair.chain(inputs.iter().copied()).collect();
    let at = Vanishing::new(key, challenges.z)?;
    let values = &proof.evaluations;
    let identities = Linear::new(values, challenges, at.lagrange(&public));
    let columns = key.columns.into_iter().zip(identities.columns);
    let linear = columns.chain([(proof.quotient, -at.zero)]).collect();
    let at_z = [-identities.constant];
    let claims = alloc::vec![
        Claim {
            terms: alloc::vec![(proof.wires, Fr::one())],
            values: Values {
                here: &values.wires,
                next: Some(&values.next_wires)
            },
        },
        Claim {
            terms: alloc::vec![(proof.running, Fr::one())],
            values: Values {
                here: &values.running,
                next: Some(&values.next_running)
            },
        },
        Claim {
            terms: alloc::vec![(key.packed, Fr::one())],
            values: Values {
                here: &values.key,
                next: None
            },
        },
        Claim {
            terms: linear,
            values: Values {
                here: &at_z,
                next: None
            },
        },
    ];
    let points = Points {
        z: challenges.z,
        next: challenges.z * key.domain().generator(),
        y: challenges.y,
    };
    let pair = (challenges.rho, proof.pair);
    opening::check(srs, (&points, challenges.v), claims, proof.openings, pair)
}

/// The identities at `z`: linear in the columns `m, l, r, o, n, k, s3, t`.
#[derive(Debug)]
pub(crate) struct Linear {
    pub(crate) columns: [Fr; 8],
    pub(crate) constant: Fr,
}

impl Linear {
    /// Computes the identities with the values of `L_0` and of `-sum_i x_i L_i`.
    pub(crate) fn new(
        values: &Evaluations,
        challenges: &Challenges,
        (first, inputs): (Fr, Fr),
    ) -> Self {
        let [a, b, c, e] = values.wires;
        let [next_a, next_b, next_c, _] = values.next_wires;
        let ([z, s], [next_z, next_s]) = (values.running, values.next_running);
        let [s1, s2, f, p, d] = values.key;
        let Challenges {
            beta, gamma, alpha, ..
        } = *challenges;
        let alpha2 = alpha.square();
        let alpha3 = alpha2 * alpha;

        let rounds = f + p;
        let gate = Fr::one() - rounds;
        let [f0, f1, f2] = full_round([a, b, c]);
        let [p0, p1, p2] = partial_round([a, b, c]);
        let round_a = rounds * next_a - f * f0 - p * p0;
        let round_b = rounds * next_b - f * f1 - p * p1;
        let round_c = rounds * next_c - f * f2 - p * p2;

        let [k0, k1, k2] = shifts().map(|shift| beta * shift * challenges.z + gamma);
        let named = (a + k0) * (b + k1) * (c + k2);
        let copied = (a + beta * s1 + gamma) * (b + beta * s2 + gamma) * next_z;

        let [read_b, read_c] = [b, c].map(|value| value + beta * d + gamma);
        let reads = read_b * read_c;
        // The factor of `A = a + beta t + gamma`.
        let of_written = (next_s - s) * reads - d * (read_b + read_c);
        let alpha5 = alpha3 * alpha2;
        Self {
            columns: [
                gate * a * b,
                gate * a - rounds,
                gate * b - alpha * rounds,
                gate * c - alpha2 * rounds,
                gate * next_a,
                gate,
                -(alpha3 * beta * copied),
                alpha5 * (beta * of_written + e * reads),
            ],
            constant: inputs
                + round_a
                + alpha * round_b
                + alpha2 * round_c
                + alpha3 * (named * z - copied * (c + gamma))
                + alpha2.square() * first * (z - Fr::one())
                + alpha5 * (a + gamma) * of_written,
        }
    }
}

/// The vanishing polynomial's data of the rows' subgroup, at a point outside the subgroup.
pub(crate) struct Vanishing {
    generator: Fr,
    z: Fr,
    rows: Fr,
    /// `z^n - 1`.
    pub(crate) zero: Fr,
}

impl Vanishing {
    pub(crate) fn new(key: &VerifyingKey, z: Fr) -> Result<Self, Error> {
        let zero = key.domain.power(z) - Fr::one();
        if zero.is_zero() {
            return Err(Error::ChallengeIsRoot);
        }
        Ok(Self {
            generator: key.domain.generator(),
            z,
            rows: key.domain.rows().into(),
            zero,
        })
    }

    /// Returns the values of the first Lagrange polynomial and of minus the public inputs'
    /// polynomial. `L_i(z) = w^i (z^n - 1) / (n (z - w^i))`.
    pub(crate) fn lagrange(&self, public: &[Fr]) -> (Fr, Fr) {
        let mut root = Fr::one();
        let count = public.len().max(1);
        let mut roots = Vec::with_capacity(count);
        let mut inverses = Vec::with_capacity(count);
        for _ in 0..count {
            roots.push(root);
            // No root equals z.
            inverses.push(self.rows * (self.z - root));
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
