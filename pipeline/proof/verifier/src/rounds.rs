//! The rounds of the protocol, one function each, called by prover and verifier alike.

use crate::Transcript;
use crate::commitment::ShardCommitment;
use crate::permutation::state::Point;
use crate::shape::{LANES, count};
use crate::sponge::Sponge;
use crate::statement::BoundaryMessage;
use alloc::vec::Vec;
use ark_bn254::Fr;
use zkfabric_air::MAX_FIELDS;
use zkfabric_air::permutation::LANES as LANES_OF_STATE;
use zkfabric_air::permutation::layers::{CellPoint, powers};
use zkfabric_algebra::Scalar;
use zkfabric_kzg::mercury;

/// Challenges of the bus argument.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BusChallenges<V = Fr> {
    /// Shift of every fingerprint.
    pub alpha: V,
    /// `beta^1 ..= beta^MAX_FIELDS`.
    pub beta_powers: [V; MAX_FIELDS],
}

impl<V: Scalar> BusChallenges<V> {
    /// Makes the challenges from `alpha` and `beta`.
    #[must_use]
    pub fn new(alpha: V, beta: V) -> Self {
        let mut power = V::ONE;
        let beta_powers = [(); MAX_FIELDS].map(|()| {
            power *= beta;
            power
        });
        Self { alpha, beta_powers }
    }

    /// Returns `beta`.
    #[must_use]
    pub const fn beta(&self) -> V {
        let [beta, ..] = self.beta_powers;
        beta
    }

    /// Returns `alpha + bus + sum beta^(i+1) field_i`.
    #[must_use]
    pub fn fingerprint(&self, bus: u64, fields: &[V]) -> V {
        let start = self.alpha + V::from(bus);
        self.beta_powers
            .iter()
            .zip(fields)
            .fold(start, |sum, (power, field)| sum + *power * field)
    }
}

/// Begins a proof: absorbs the claim, the key, and the verifier's own messages. `begin` absorbs the
/// key's digest and the Keccak-256 of the public bytes under the labels [`KEY`] and [`PUBLIC`].
#[must_use]
pub fn statement<V: Scalar, S: Sponge<V>>(
    begin: impl FnOnce(&mut Transcript<S>),
    boundary: &[BoundaryMessage<V>],
) -> Transcript<S> {
    let mut transcript = Transcript::new("zkfabric/proof/v5");
    begin(&mut transcript);
    transcript.observe_number("boundary", count(boundary.len()));
    for message in boundary {
        let mut scalars = Vec::from([V::from(message.bus), V::from(message.multiplicity)]);
        scalars.extend_from_slice(&message.fields);
        transcript.observe_scalars("boundary message", &scalars);
    }
    transcript
}

/// The label of the key's digest.
pub const KEY: &str = "key";
/// The label of the public bytes' hash.
pub const PUBLIC: &str = "public";

/// Draws the weight of the previous proof's deferred check, after all of this proof.
#[must_use]
pub fn previous<V: Scalar, S: Sponge<V>>(transcript: &mut Transcript<S>) -> V {
    transcript.sample_short("previous")
}

/// Absorbs a shard: stack size, chips and heights of its free instances, commitments.
pub fn shard<V: Scalar, S: Sponge<V>>(
    transcript: &mut Transcript<S>,
    shard: &ShardCommitment<V::Point>,
) {
    transcript.observe_number("log stack", shard.log_stack.into());
    let mut bytes = Vec::with_capacity(shard.headers.len().saturating_mul(8));
    for header in &shard.headers {
        bytes.extend_from_slice(&header.chip.to_le_bytes());
        bytes.extend_from_slice(&header.units.to_le_bytes());
    }
    transcript.observe_bytes("instances", &bytes);
    transcript.observe_points("stacks", &shard.stacks);
}

/// Ends the list of shards and draws the challenges of the buses.
#[must_use]
pub fn bus<V: Scalar, S: Sponge<V>>(
    transcript: &mut Transcript<S>,
    shards: usize,
) -> BusChallenges<V> {
    transcript.observe_number("shards", count(shards));
    let alpha = transcript.sample("alpha");
    BusChallenges::new(alpha, transcript.sample("beta"))
}

/// Returns the transcript of one shard, which depends on all commitments and not on items that
/// other shards absorb afterwards.
#[must_use]
pub fn fork<V: Scalar, S: Sponge<V>>(transcript: &Transcript<S>, shard: usize) -> Transcript<S> {
    transcript.fork("shard", count(shard))
}

/// Absorbs the roots of the tree of fractions and draws the point of the lanes.
#[must_use]
pub fn roots<V: Scalar, S: Sponge<V>>(
    transcript: &mut Transcript<S>,
    roots: &[[V; LANES]; 2],
) -> [V; 3] {
    transcript.observe_scalars("roots", roots.as_flattened());
    [(); 3].map(|()| transcript.sample("root lanes"))
}

/// Draws the weight of the denominators of a layer.
#[must_use]
pub fn layer<V: Scalar, S: Sponge<V>>(transcript: &mut Transcript<S>) -> V {
    transcript.sample("lambda")
}

/// Absorbs a round of a layer's sumcheck and draws its challenge.
#[must_use]
pub fn layer_round<V: Scalar, S: Sponge<V>>(transcript: &mut Transcript<S>, message: &[V; 2]) -> V {
    transcript.observe_message("layer round", message);
    transcript.sample("layer challenge")
}

/// Absorbs the values at a layer's end and draws the coordinate that joins them.
#[must_use]
pub fn layer_ends<V: Scalar, S: Sponge<V>>(transcript: &mut Transcript<S>, ends: &[V; 4]) -> V {
    transcript.observe_message("layer ends", ends);
    transcript.sample("child")
}

/// Draws the point of the claim on a pair's states, and the base of the powers that weigh their
/// lanes.
///
/// The point has this many coordinates of the permutation, then the coordinates of the cell.
#[must_use]
pub fn permutations<V: Scalar, S: Sponge<V>>(
    transcript: &mut Transcript<S>,
    variables: usize,
) -> (Point<V>, [V; LANES_OF_STATE]) {
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
pub fn permutation_claim<V: Scalar, S: Sponge<V>>(transcript: &mut Transcript<S>, claim: &V) {
    transcript.observe_scalars("permutation claim", &[*claim]);
}

/// Absorbs a round of a layer of permutations and draws its challenge.
#[must_use]
pub fn permutation_round<V: Scalar, S: Sponge<V>>(
    transcript: &mut Transcript<S>,
    message: &[V],
) -> V {
    transcript.observe_scalars("permutation round", message);
    transcript.sample("permutation challenge")
}

/// Absorbs the values at the end of a layer of permutations and draws the base of the powers that
/// weigh them.
#[must_use]
pub fn permutation_values<V: Scalar, S: Sponge<V>>(
    transcript: &mut Transcript<S>,
    values: &[V],
) -> V {
    transcript.observe_scalars("permutation values", values);
    transcript.sample("permutation weight")
}

/// Draws `lambda`, whose powers weigh the linear claims.
#[must_use]
pub fn linear<V: Scalar, S: Sponge<V>>(transcript: &mut Transcript<S>) -> V {
    transcript.sample("linear lambda")
}

/// Draws `mu`, the weight of the denominators, and `gamma`, whose powers weigh the constraints.
#[must_use]
pub fn rows<V: Scalar, S: Sponge<V>>(transcript: &mut Transcript<S>) -> (V, V) {
    (transcript.sample("mu"), transcript.sample("gamma"))
}

/// Absorbs a round of the sumcheck over rows and, where there are linear claims, of their sumcheck;
/// draws the challenge of both.
#[must_use]
pub fn row_round<V: Scalar, S: Sponge<V>>(
    transcript: &mut Transcript<S>,
    message: &[V; 3],
    linear: Option<&[V; 2]>,
) -> V {
    transcript.observe_message("row round", message);
    if let Some(linear) = linear {
        transcript.observe_message("linear round", linear);
    }
    transcript.sample("row challenge")
}

/// Absorbs the values of all columns and draws the weight of their claims.
#[must_use]
pub fn values<V: Scalar, S: Sponge<V>>(transcript: &mut Transcript<S>, values: &[Vec<V>]) -> V {
    for instance in values {
        transcript.observe_scalars("values", instance);
    }
    transcript.sample("tau")
}

/// Absorbs a round of the reduction to stacks and draws its challenge.
#[must_use]
pub fn reduction_round<V: Scalar, S: Sponge<V>>(
    transcript: &mut Transcript<S>,
    message: &[V; 2],
) -> V {
    transcript.observe_message("reduction round", message);
    transcript.sample("reduction challenge")
}

/// Absorbs the values of the stacks and draws their weights in the opening: integers of 128 bits.
#[must_use]
pub fn stacks<V: Scalar, S: Sponge<V>>(transcript: &mut Transcript<S>, values: &[V]) -> Vec<V> {
    transcript.observe_scalars("stack values", values);
    let weight = |_: &V| transcript.sample_short("stack weight");
    values.iter().map(weight).collect()
}

/// Ends a shard and returns a value that depends on all of its proof.
#[must_use]
pub fn end<V: Scalar, S: Sponge<V>>(mut transcript: Transcript<S>) -> V {
    transcript.sample("end")
}

/// Draws the weights for checking the openings of all shards together.
#[must_use]
pub fn accumulation<V: Scalar, S: Sponge<V>>(transcript: &mut Transcript<S>, ends: &[V]) -> Vec<V> {
    transcript.observe_scalars("ends", ends);
    let weight = |_: &V| transcript.sample_short("shard weight");
    ends.iter().map(weight).collect()
}

impl<V: Scalar, S: Sponge<V>> mercury::Transcript<V> for Transcript<S> {
    fn observe_points(&mut self, label: &'static str, points: &[V::Point]) {
        Self::observe_points(self, label, points);
    }

    fn observe_scalars(&mut self, label: &'static str, scalars: &[V]) {
        Self::observe_scalars(self, label, scalars);
    }

    fn observe_number(&mut self, label: &'static str, number: u64) {
        Self::observe_number(self, label, number);
    }

    fn sample(&mut self, label: &'static str) -> V {
        Self::sample(self, label)
    }
}
