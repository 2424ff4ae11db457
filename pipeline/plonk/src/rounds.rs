//! The order of messages and challenges. Prover and verifier call the same functions, so neither can forget a message.

#![deny(clippy::indexing_slicing, clippy::as_conversions)]

use alloc::vec::Vec;

use ark_bn254::{Fr, G1Affine};
use ark_ff::PrimeField as _;
use tiny_keccak::{Hasher as _, Keccak};
use zkfabric_kzg::VerifierSrs;

use crate::proof::{Evaluations, Proof, encode, encode_point};
use crate::{Error, VerifyingKey};

/// What the verifier draws.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Challenges {
    /// Weight of a position's name.
    pub(crate) beta: Fr,
    /// Shift of a position's value.
    pub(crate) gamma: Fr,
    /// Weight of the identities.
    pub(crate) alpha: Fr,
    /// Where polynomials are opened.
    pub(crate) xi: Fr,
    /// Weight of what is opened at one point.
    pub(crate) v: Fr,
    /// Weight of the two openings.
    pub(crate) u: Fr,
}

/// Keccak-256 over words: `state = H(state | words since the last challenge)`, which modulo the field's order is the challenge.
pub(crate) struct Transcript {
    state: [u8; 32],
    words: Vec<u8>,
}

impl Transcript {
    pub(crate) fn new(key: &VerifyingKey, srs: &VerifierSrs) -> Self {
        Self {
            state: key.digest(srs),
            words: Vec::new(),
        }
    }

    fn points<'a>(&mut self, points: impl IntoIterator<Item = &'a G1Affine>) {
        for point in points {
            self.words.extend(encode_point(point));
        }
    }

    fn values(&mut self, values: impl IntoIterator<Item = Fr>) {
        for value in values {
            self.words.extend(encode(value));
        }
    }

    fn challenge(&mut self) -> Fr {
        let mut hasher = Keccak::v256();
        hasher.update(&self.state);
        hasher.update(&self.words);
        hasher.finalize(&mut self.state);
        self.words.clear();
        Fr::from_be_bytes_mod_order(&self.state)
    }
}

/// Public inputs and wires, then `beta` and `gamma`.
pub(crate) fn wires(t: &mut Transcript, public: &[Fr], wires: &[G1Affine; 3]) -> [Fr; 2] {
    t.values(public.iter().copied());
    t.points(wires);
    [t.challenge(), t.challenge()]
}

/// The product, then `alpha`.
pub(crate) fn product(t: &mut Transcript, product: &G1Affine) -> Fr {
    t.points([product]);
    t.challenge()
}

/// The quotient, then `xi`.
pub(crate) fn quotient(t: &mut Transcript, quotient: &[G1Affine; 3]) -> Fr {
    t.points(quotient);
    t.challenge()
}

/// The values at `xi`, then `v`.
pub(crate) fn evaluations(t: &mut Transcript, evaluations: &Evaluations) -> Fr {
    t.values(evaluations.all());
    t.challenge()
}

/// The openings, then `u`.
pub(crate) fn openings(t: &mut Transcript, openings: &[G1Affine; 2]) -> Fr {
    t.points(openings);
    t.challenge()
}

/// All challenges of a proof.
///
/// # Errors
/// [`Error::PublicInputs`].
pub(crate) fn challenges(
    srs: &VerifierSrs,
    key: &VerifyingKey,
    public: &[Fr],
    proof: &Proof,
) -> Result<Challenges, Error> {
    crate::verify::check_public(key, public)?;
    let mut t = Transcript::new(key, srs);
    let [beta, gamma] = wires(&mut t, public, &proof.wires);
    Ok(Challenges {
        beta,
        gamma,
        alpha: product(&mut t, &proof.product),
        xi: quotient(&mut t, &proof.quotient),
        v: evaluations(&mut t, &proof.evaluations),
        u: openings(&mut t, &proof.openings),
    })
}
