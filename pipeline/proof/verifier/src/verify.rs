//! The checks.

use crate::proof::Hash;
use crate::rounds::{self, BusChallenges};
use crate::shape::{MAX_SHARDS, count};
use crate::shard::ShardShape;
use crate::sponge::{KeccakSponge, Poseidon2Sponge, Sponge};
use crate::statement::{BoundaryMessage, sent};
use crate::transcript::keccak256;
use crate::{Proof, ShardCommitment, ShardProof, Statement, Transcript, VerifyError, VerifyingKey};
use crate::{fractions, permutation, reduction, rows};
use alloc::vec::Vec;
use ark_bn254::Fr;
use zkfabric_algebra::Scalar;
use zkfabric_kzg::mercury::{self, PairingTerms};

/// The caller's options.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Options {
    /// Accept a key with an insecure reference string, for which anybody can forge proofs.
    pub allow_insecure_srs: bool,
}

/// Verifies a proof for a statement.
///
/// `statement` is the caller's view of the proof's subject.
///
/// # Errors
/// The reason to reject the proof.
pub fn verify(
    key: &VerifyingKey,
    statement: Statement<'_>,
    proof: &Proof,
    options: Options,
) -> Result<(), VerifyError> {
    if key.srs().insecure() && !options.allow_insecure_srs {
        return Err(VerifyError::InsecureSrs);
    }
    if proof.srs_id != key.srs().id() {
        return Err(VerifyError::OtherSrs {
            expected: key.srs().id(),
            got: proof.srs_id,
        });
    }
    if proof.key_digest != key.digest() {
        return Err(VerifyError::OtherKey {
            expected: key.digest(),
            got: proof.key_digest,
        });
    }
    if proof.public != statement.public {
        return Err(VerifyError::OtherStatement);
    }
    match proof.hash {
        Hash::Keccak => verify_with::<KeccakSponge>(key, statement, proof),
        Hash::Poseidon2 => verify_with::<Poseidon2Sponge>(key, statement, proof),
    }
}

fn verify_with<S: Sponge>(
    key: &VerifyingKey,
    statement: Statement<'_>,
    proof: &Proof,
) -> Result<(), VerifyError> {
    let shards = proof.shards.len();
    if shards == 0 {
        return Err(VerifyError::EmptyShard);
    }
    if shards > MAX_SHARDS {
        return Err(VerifyError::TooLarge {
            what: "the number of shards",
            limit: count(MAX_SHARDS),
            got: count(shards),
        });
    }
    let commitments = proof.shards.iter().map(|(commitment, _)| commitment);
    let common = Common::<S>::new(key, statement, commitments);
    let reduced = reduce(key, common, &sent(statement.boundary), &proof.shards)?;
    mercury::check(key.srs(), &reduced.claims).map_err(VerifyError::Opening)
}

/// A shard's commitments and its proof.
pub type CommittedShard<V = Fr> = (
    ShardCommitment<<V as Scalar>::Point>,
    ShardProof<V, <V as Scalar>::Point>,
);

/// Remaining checks of a proof: the equations of its shards, each with its weight.
#[derive(Debug, Clone)]
pub struct Reduction<S, V: Scalar = Fr> {
    /// Weights and equations.
    pub claims: Vec<(V, PairingTerms<V>)>,
    /// The transcript after the whole proof.
    pub transcript: Transcript<S>,
}

/// Checks everything of a proof except the pairing: its shards, and the balance of the messages
/// between shards and verifier.
///
/// # Errors
/// The reason to reject the proof.
pub fn reduce<V: Scalar, S: Sponge<V>>(
    key: &VerifyingKey,
    common: Common<S, V>,
    boundary: &[BoundaryMessage<V>],
    shards: &[CommittedShard<V>],
) -> Result<Reduction<S, V>, VerifyError> {
    let mut sum = common.boundary_sum(boundary)?;
    let mut ends = Vec::with_capacity(shards.len());
    let mut openings = Vec::with_capacity(shards.len());
    for (index, shard) in shards.iter().enumerate() {
        let checked = verify_shard(key, &common, index, shard).map_err(|source| {
            let source = alloc::boxed::Box::new(source);
            VerifyError::Shard {
                shard: index,
                source,
            }
        })?;
        sum += checked.sum;
        ends.push(checked.end);
        openings.push(checked.opening);
    }
    if !sum.is(V::ZERO) {
        return Err(VerifyError::UnbalancedBus);
    }
    let mut transcript = common.transcript;
    let weights = rounds::accumulation(&mut transcript, &ends);
    Ok(Reduction {
        claims: weights.into_iter().zip(openings).collect(),
        transcript,
    })
}

/// State shared by all shards of a proof: the transcript after all commitments, and the challenges
/// of the buses.
#[derive(Debug, Clone)]
pub struct Common<S, V: Scalar = Fr> {
    pub(crate) transcript: Transcript<S>,
    /// The challenges of the buses.
    pub bus: BusChallenges<V>,
    /// The key's commitments to fixed columns.
    pub of_key: Vec<V::Point>,
    /// Number of shards; the last is the tail.
    pub shards: usize,
}

impl<V: Scalar, S: Sponge<V>> Common<S, V> {
    /// Absorbs the statement and the commitments of all shards, in order.
    #[must_use]
    pub fn new<'a>(
        key: &VerifyingKey,
        statement: Statement<'_>,
        commitments: impl Iterator<Item = &'a ShardCommitment<V::Point>>,
    ) -> Self
    where
        V: 'a,
    {
        let digest = keccak256(&[statement.public]);
        let begin = |transcript: &mut Transcript<S>| {
            transcript.observe_digest(rounds::KEY, &key.digest());
            transcript.observe_digest(rounds::PUBLIC, &digest);
        };
        let boundary = sent(statement.boundary);
        let transcript = rounds::statement(begin, &boundary);
        Self::after(transcript, key.commitments(), commitments)
    }

    /// Absorbs the commitments of all shards after the statement, which begins with the key's
    /// digest; `of_key` are the key's own commitments.
    #[must_use]
    pub fn after<'a>(
        mut transcript: Transcript<S>,
        of_key: Vec<V::Point>,
        commitments: impl Iterator<Item = &'a ShardCommitment<V::Point>>,
    ) -> Self
    where
        V: 'a,
    {
        let mut shards = 0_usize;
        for commitment in commitments {
            rounds::shard(&mut transcript, commitment);
            shards = shards.saturating_add(1);
        }
        let bus = rounds::bus(&mut transcript, shards);
        Self {
            transcript,
            bus,
            of_key,
            shards,
        }
    }

    /// Returns the transcript of one shard.
    #[must_use]
    pub fn shard(&self, index: usize) -> Transcript<S> {
        rounds::fork(&self.transcript, index)
    }

    /// Returns whether a shard is the tail.
    #[must_use]
    pub fn is_tail(&self, index: usize) -> bool {
        index.saturating_add(1) == self.shards
    }

    /// Returns the sum of the verifier's own messages as fractions.
    ///
    /// # Errors
    /// [`VerifyError::DegenerateChallenge`] when a message has fingerprint zero, hence no fraction.
    pub fn boundary_sum(&self, boundary: &[BoundaryMessage<V>]) -> Result<V, VerifyError> {
        let mut sum = V::ZERO;
        for message in boundary {
            let fingerprint = self.bus.fingerprint(message.bus, &message.fields);
            let inverse = fingerprint
                .inverse()
                .ok_or(VerifyError::DegenerateChallenge { challenge: "alpha" })?;
            sum += V::from(message.multiplicity) * inverse;
        }
        Ok(sum)
    }
}

/// Result of a shard's proof, up to a pairing.
#[derive(Debug, Clone)]
pub struct CheckedShard<V: Scalar = Fr> {
    /// The sum of the fractions of all the shard's messages.
    pub sum: V,
    /// The equation left to check.
    pub opening: PairingTerms<V>,
    /// A value that depends on all of the shard's proof.
    pub end: V,
}

/// Checks everything of a shard except the pairing.
///
/// # Errors
/// The reason to reject the shard.
pub fn verify_shard<V: Scalar, S: Sponge<V>>(
    key: &VerifyingKey,
    common: &Common<S, V>,
    index: usize,
    (commitment, proof): &CommittedShard<V>,
) -> Result<CheckedShard<V>, VerifyError> {
    let shape = ShardShape::new(key, commitment, common.is_tail(index))?;
    let commitments = shape.commitments(&common.of_key, commitment);
    let inputs = ShardInputs {
        transcript: common.shard(index),
        bus: &common.bus,
        commitments: &commitments,
        proof,
    };
    check_shard(key, &shape, inputs)
}

/// The inputs of a shard's checks besides key and shape.
#[derive(Debug)]
pub struct ShardInputs<'a, S, V: Scalar = Fr> {
    /// The transcript of the shard.
    pub transcript: Transcript<S>,
    /// The challenges of the buses.
    pub bus: &'a BusChallenges<V>,
    /// The commitments to all stacks.
    pub commitments: &'a [V::Point],
    /// The proof.
    pub proof: &'a ShardProof<V, V::Point>,
}

/// Checks a shard of this shape.
///
/// # Errors
/// The reason to reject the shard.
pub fn check_shard<V: Scalar, S: Sponge<V>>(
    key: &VerifyingKey,
    shape: &ShardShape<'_>,
    inputs: ShardInputs<'_, S, V>,
) -> Result<CheckedShard<V>, VerifyError> {
    let ShardInputs {
        mut transcript,
        bus,
        commitments,
        proof,
    } = inputs;
    VerifyError::check_count("commitments", shape.stacks(), commitments.len())?;
    check_counts(shape, proof)?;
    let sum = fractions::sum(&proof.roots)?;
    let leaf = fractions::check(&mut transcript, proof)?;
    let claims = permutation::check(&mut transcript, &proof.permutations, &shape.pairs)?;
    let instances = (shape.instances.as_slice(), &shape.leaves);
    let point = rows::check(&mut transcript, proof, instances, (&leaf, &claims), bus)?;
    let [main, fixed] = &shape.layouts;
    let layouts = ([main, fixed], shape.log_stack);
    let claim = reduction::check(&mut transcript, proof, &shape.instances, layouts, &point)?;
    let terms: Vec<(V::Point, V)> = commitments.iter().copied().zip(claim.weights).collect();
    let claim = mercury::Claim {
        terms: &terms,
        point: &claim.point,
        value: claim.value,
    };
    let opening = mercury::reduce(key.srs(), &claim, &proof.opening, &mut transcript)
        .map_err(VerifyError::Opening)?;
    Ok(CheckedShard {
        sum,
        opening,
        end: rounds::end(transcript),
    })
}

/// Checks the lengths of lists, which always fit in a decoded proof but may not in a proof built in
/// memory.
fn check_counts<V, P>(shape: &ShardShape<'_>, proof: &ShardProof<V, P>) -> Result<(), VerifyError> {
    VerifyError::check_count("layers", shape.layers(), proof.layers.len())?;
    let instances = shape.instances.len();
    VerifyError::check_count("instances with values", instances, proof.values.len())?;
    for (instance, values) in shape.instances.iter().zip(&proof.values) {
        VerifyError::check_count("values of an instance", instance.columns(), values.len())?;
    }
    Ok(())
}
