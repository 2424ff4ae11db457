//! The order of messages and challenges. Prover and verifier call the same functions, so neither
//! can omit a message.

#![deny(clippy::indexing_slicing, clippy::as_conversions)]

use alloc::vec::Vec;

use ark_bn254::{Fr, G1Affine};
use ark_ff::PrimeField as _;
use tiny_keccak::{Hasher as _, Keccak};
use zkfabric_kzg::VerifierSrs;

use crate::proof::{Evaluations, Proof, encode, encode_point};
use crate::{Error, VerifyingKey};

/// The verifier's challenges.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Challenges {
    /// Weight of a position's name, and of a set's.
    pub(crate) beta: Fr,
    /// Shift of a position's value.
    pub(crate) gamma: Fr,
    /// Weight of the identities.
    pub(crate) alpha: Fr,
    /// Point of the openings.
    pub(crate) z: Fr,
    /// Weight of the opened polynomials.
    pub(crate) v: Fr,
    /// Point at which the opening is checked.
    pub(crate) y: Fr,
    /// Weight of the pair.
    pub(crate) rho: Fr,
}

/// Keccak-256 over words: `state = H(state | words since the last challenge)`; the challenge is the
/// state modulo the field's order.
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

/// Absorbs public inputs, the pair and `C1`, then draws `beta` and `gamma`.
pub(crate) fn wires(
    t: &mut Transcript,
    inputs: &[Fr],
    pair: &[G1Affine; 2],
    wires: &G1Affine,
) -> [Fr; 2] {
    t.values(inputs.iter().copied());
    t.points(pair);
    t.points([wires]);
    [t.challenge(), t.challenge()]
}

/// Absorbs `C2`, then draws `alpha`.
pub(crate) fn running(t: &mut Transcript, running: &G1Affine) -> Fr {
    t.points([running]);
    t.challenge()
}

/// Absorbs the quotient, then draws `z`.
pub(crate) fn quotient(t: &mut Transcript, quotient: &G1Affine) -> Fr {
    t.points([quotient]);
    t.challenge()
}

/// Absorbs the values, then draws `v`.
pub(crate) fn evaluations(t: &mut Transcript, evaluations: &Evaluations) -> Fr {
    t.values(evaluations.all());
    t.challenge()
}

/// Absorbs `W` and draws `y`, or absorbs `W'` and draws `rho`.
pub(crate) fn opening(t: &mut Transcript, opening: &G1Affine) -> Fr {
    t.points([opening]);
    t.challenge()
}

/// Returns all challenges of a proof.
///
/// # Errors
/// [`Error::PublicInputs`].
pub(crate) fn challenges(
    srs: &VerifierSrs,
    key: &VerifyingKey,
    inputs: &[Fr],
    proof: &Proof,
) -> Result<Challenges, Error> {
    key.check_inputs(inputs)?;
    let mut t = Transcript::new(key, srs);
    let [beta, gamma] = wires(&mut t, inputs, &proof.pair, &proof.wires);
    let [first, second] = &proof.openings;
    Ok(Challenges {
        beta,
        gamma,
        alpha: running(&mut t, &proof.running),
        z: quotient(&mut t, &proof.quotient),
        v: evaluations(&mut t, &proof.evaluations),
        y: opening(&mut t, first),
        rho: opening(&mut t, second),
    })
}
