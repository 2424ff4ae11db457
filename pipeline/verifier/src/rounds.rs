//! The rounds of the protocol, one function each, called by prover and verifier alike.

use crate::permutation::Point;
use crate::proof::ShardCommitment;
use crate::shape::{LANES, count};
use crate::sponge::Sponge;
use crate::transcript::keccak256;
use crate::{Statement, Transcript, VerifyingKey};
use alloc::vec::Vec;
use ark_bn254::{Fr, G1Affine};
use zkfabric_air::MAX_FIELDS;
use zkfabric_air::permutation::LANES as LANES_OF_STATE;
use zkfabric_air::permutation::layers::{CellPoint, powers};
use zkfabric_kzg::mercury;

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

/// Begins a proof: what is claimed and by which key, and the verifier's own messages.
#[must_use]
pub fn statement<S: Sponge>(key: &VerifyingKey, statement: Statement<'_>) -> Transcript<S> {
    let Statement { public, boundary } = statement;
    let mut transcript = Transcript::new("zkfabric/proof/v4");
    transcript.observe_digest("key", &key.digest());
    transcript.observe_digest("public", &keccak256(&[public]));
    transcript.observe_number("boundary", count(boundary.len()));
    for message in boundary {
        let mut scalars = Vec::from([Fr::from(message.bus.id), message.multiplicity]);
        scalars.extend_from_slice(&message.fields);
        transcript.observe_scalars("boundary message", &scalars);
    }
    transcript
}

/// Absorbs a shard: stack size, chips and heights of its free instances, commitments.
pub fn shard<S: Sponge>(transcript: &mut Transcript<S>, shard: &ShardCommitment) {
    transcript.observe_number("log stack", shard.log_stack.into());
    let mut bytes = Vec::with_capacity(shard.headers.len().saturating_mul(8));
    for header in &shard.headers {
        bytes.extend_from_slice(&header.chip.to_le_bytes());
        bytes.extend_from_slice(&header.units.to_le_bytes());
    }
    transcript.observe_bytes("instances", &bytes);
    transcript.observe_points("stacks", &shard.stacks);
}

/// Ends the list of shards, draws the challenges of the buses.
#[must_use]
pub fn bus<S: Sponge>(transcript: &mut Transcript<S>, shards: usize) -> BusChallenges {
    transcript.observe_number("shards", count(shards));
    let alpha = transcript.sample("alpha");
    let beta = transcript.sample("beta");
    let mut power = Fr::from(1u64);
    let beta_powers = [(); MAX_FIELDS].map(|()| {
        power *= beta;
        power
    });
    BusChallenges { alpha, beta_powers }
}

/// The transcript of one shard, which depends on all commitments and on nothing that other shards absorb afterwards.
#[must_use]
pub fn fork<S: Sponge>(transcript: &Transcript<S>, shard: usize) -> Transcript<S> {
    transcript.fork("shard", count(shard))
}

/// Absorbs the roots of the tree of fractions, draws the point of the lanes.
#[must_use]
pub fn roots<S: Sponge>(transcript: &mut Transcript<S>, roots: &[[Fr; LANES]; 2]) -> [Fr; 3] {
    transcript.observe_scalars("roots", roots.as_flattened());
    [(); 3].map(|()| transcript.sample("root lanes"))
}

/// Draws the weight of the denominators of a layer.
#[must_use]
pub fn layer<S: Sponge>(transcript: &mut Transcript<S>) -> Fr {
    transcript.sample("lambda")
}

/// Absorbs a round of a layer's sumcheck, draws its challenge.
#[must_use]
pub fn layer_round<S: Sponge>(transcript: &mut Transcript<S>, message: &[Fr; 2]) -> Fr {
    transcript.observe_scalars("layer round", message);
    transcript.sample("layer challenge")
}

/// Absorbs the values at a layer's end, draws the coordinate that joins them.
#[must_use]
pub fn layer_ends<S: Sponge>(transcript: &mut Transcript<S>, ends: &[Fr; 4]) -> Fr {
    transcript.observe_scalars("layer ends", ends);
    transcript.sample("child")
}

/// Draws where the states of a pair's permutations are claimed, and the weight whose powers weigh their lanes.
///
/// The point has coordinates of the permutation, so many, and of the cell.
#[must_use]
pub fn permutations<S: Sponge>(
    transcript: &mut Transcript<S>,
    variables: usize,
) -> (Point, [Fr; LANES_OF_STATE]) {
    let permutations = (0..variables).map(|_| transcript.sample("permutation point"));
    let permutations = permutations.collect();
    let bits = [(); 6].map(|()| transcript.sample("permutation point"));
    let groups = [(); 2].map(|()| transcript.sample("permutation point"));
    let point = Point {
        permutations,
        cells: CellPoint { bits, groups },
    };
    (point, powers(transcript.sample("permutation lanes")))
}

/// Absorbs the claim on a pair's states.
pub fn permutation_claim<S: Sponge>(transcript: &mut Transcript<S>, claim: &Fr) {
    transcript.observe_scalars("permutation claim", &[*claim]);
}

/// Absorbs a round of a layer of permutations, draws its challenge.
#[must_use]
pub fn permutation_round<S: Sponge>(transcript: &mut Transcript<S>, message: &[Fr]) -> Fr {
    transcript.observe_scalars("permutation round", message);
    transcript.sample("permutation challenge")
}

/// Absorbs the values that a layer of permutations ends in, draws the weight whose powers weigh them.
#[must_use]
pub fn permutation_values<S: Sponge>(transcript: &mut Transcript<S>, values: &[Fr]) -> Fr {
    transcript.observe_scalars("permutation values", values);
    transcript.sample("permutation weight")
}

/// Draws `lambda`, whose powers weigh the linear claims.
#[must_use]
pub fn linear<S: Sponge>(transcript: &mut Transcript<S>) -> Fr {
    transcript.sample("linear lambda")
}

/// Draws `mu`, the weight of the denominators, and `gamma`, whose powers weigh the constraints.
#[must_use]
pub fn rows<S: Sponge>(transcript: &mut Transcript<S>) -> (Fr, Fr) {
    (transcript.sample("mu"), transcript.sample("gamma"))
}

/// Absorbs a round of the sumcheck over rows and, where there are linear claims, of theirs; draws the challenge of both.
#[must_use]
pub fn row_round<S: Sponge>(
    transcript: &mut Transcript<S>,
    message: &[Fr; 3],
    linear: Option<&[Fr; 2]>,
) -> Fr {
    transcript.observe_scalars("row round", message);
    if let Some(linear) = linear {
        transcript.observe_scalars("linear round", linear);
    }
    transcript.sample("row challenge")
}

/// Absorbs the values of all columns, draws the weight of their claims.
#[must_use]
pub fn values<S: Sponge>(transcript: &mut Transcript<S>, values: &[Vec<Fr>]) -> Fr {
    for instance in values {
        transcript.observe_scalars("values", instance);
    }
    transcript.sample("tau")
}

/// Absorbs a round of the reduction to stacks, draws its challenge.
#[must_use]
pub fn reduction_round<S: Sponge>(transcript: &mut Transcript<S>, message: &[Fr; 2]) -> Fr {
    transcript.observe_scalars("reduction round", message);
    transcript.sample("reduction challenge")
}

/// Absorbs the values of the stacks, draws their weights in the opening: integers of 128 bits.
#[must_use]
pub fn stacks<S: Sponge>(transcript: &mut Transcript<S>, values: &[Fr]) -> Vec<Fr> {
    transcript.observe_scalars("stack values", values);
    let weight = |_: &Fr| transcript.sample_short("stack weight");
    values.iter().map(weight).collect()
}

/// Ends a shard: a value that depends on all of its proof.
#[must_use]
pub fn end<S: Sponge>(mut transcript: Transcript<S>) -> Fr {
    transcript.sample("end")
}

/// Draws the weights by which the openings of all shards are checked together.
#[must_use]
pub fn accumulation<S: Sponge>(mut transcript: Transcript<S>, ends: &[Fr]) -> Vec<Fr> {
    transcript.observe_scalars("ends", ends);
    let weight = |_: &Fr| transcript.sample_short("shard weight");
    ends.iter().map(weight).collect()
}

impl<S: Sponge> mercury::Transcript for Transcript<S> {
    fn observe_points(&mut self, label: &'static str, points: &[G1Affine]) {
        Self::observe_points(self, label, points);
    }

    fn observe_scalars(&mut self, label: &'static str, scalars: &[Fr]) {
        Self::observe_scalars(self, label, scalars);
    }

    fn observe_number(&mut self, label: &'static str, number: u64) {
        Self::observe_number(self, label, number);
    }

    fn sample(&mut self, label: &'static str) -> Fr {
        Self::sample(self, label)
    }
}
