//! The rounds of the protocol, one function each, called by prover and verifier alike.

use crate::layout::QUOTIENTS;
use crate::sponge::Sponge;
use crate::{Header, Transcript, VerifyingKey};
use alloc::vec::Vec;
use ark_bn254::{Fr, G1Affine};
use zkfabric_air::logup::MAX_FIELDS;

/// Challenges of the bus argument.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BusChallenges {
    /// Shift of every fingerprint.
    pub alpha: Fr,
    /// `beta^1 ..= beta^MAX_FIELDS`.
    pub beta_powers: [Fr; MAX_FIELDS],
}

impl BusChallenges {
    /// `alpha + bus + sum beta^(i+1) field_i`.
    #[must_use]
    pub fn fingerprint(&self, bus: u64, fields: &[Fr]) -> Fr {
        let start = self.alpha + Fr::from(bus);
        self.beta_powers
            .iter()
            .zip(fields)
            .fold(start, |sum, (power, field)| sum + *power * field)
    }
}

/// Begins a proof: what is claimed and about which tables.
#[must_use]
pub fn statement<S: Sponge>(
    key: &VerifyingKey,
    public: &[u8],
    headers: &[Header],
) -> Transcript<S> {
    let mut transcript = Transcript::new("zkfabric/proof/v1");
    transcript.observe_digest("key", &key.digest());
    transcript.observe_bytes("public", public);
    let mut bytes = Vec::with_capacity(headers.len().saturating_mul(8));
    for header in headers {
        bytes.extend_from_slice(&header.chip.to_le_bytes());
        bytes.extend_from_slice(&header.log_height.to_le_bytes());
    }
    transcript.observe_bytes("instances", &bytes);
    transcript
}

/// Absorbs the main commitments of all instances.
#[must_use]
pub fn main<S: Sponge>(
    transcript: &mut Transcript<S>,
    commitments: &[Vec<G1Affine>],
) -> BusChallenges {
    for instance in commitments {
        transcript.observe_points("main", instance);
    }
    let alpha = transcript.sample("alpha");
    let beta = transcript.sample("beta");
    let mut power = Fr::from(1u64);
    let beta_powers = [(); MAX_FIELDS].map(|()| {
        power *= beta;
        power
    });
    BusChallenges { alpha, beta_powers }
}

/// Absorbs bus sums and helper commitments of all instances; returns `gamma`.
#[must_use]
pub fn helper<S: Sponge>(
    transcript: &mut Transcript<S>,
    sums: &[Fr],
    commitments: &[Vec<G1Affine>],
) -> Fr {
    transcript.observe_scalars("sums", sums);
    for instance in commitments {
        transcript.observe_points("helper", instance);
    }
    transcript.sample("gamma")
}

/// Absorbs the quotient commitments of all instances; returns `zeta`.
#[must_use]
pub fn quotient<S: Sponge>(
    transcript: &mut Transcript<S>,
    commitments: &[[G1Affine; QUOTIENTS]],
) -> Fr {
    for instance in commitments {
        transcript.observe_points("quotient", instance);
    }
    transcript.sample("zeta")
}

/// Absorbs the evaluations of all instances; returns `delta`.
#[must_use]
pub fn evaluation<S: Sponge>(
    transcript: &mut Transcript<S>,
    evaluations: &[crate::proof::Evaluations],
) -> Fr {
    for instance in evaluations {
        transcript.observe_scalars("evaluations", &instance.local);
        transcript.observe_scalars("next evaluations", &instance.next);
    }
    transcript.sample("delta")
}

/// Absorbs the first point of the opening; returns `z`.
#[must_use]
pub fn opening<S: Sponge>(transcript: &mut Transcript<S>, w: &G1Affine) -> Fr {
    transcript.observe_points("opening", &[*w]);
    transcript.sample("z")
}
