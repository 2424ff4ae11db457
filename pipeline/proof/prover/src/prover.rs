//! A whole proof from all shards at once, in one process.

use zkfabric_air::Instance;
use zkfabric_verifier::proof::Hash;
use zkfabric_verifier::sponge::{KeccakSponge, Poseidon2Sponge, Sponge};
use zkfabric_verifier::{Common, Proof, ShardCommitment, Statement};

use crate::report::Report;
use crate::{ProveError, ProvingKey};

/// Options of proving.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Options {
    /// The transcript's hash.
    pub hash: Hash,
    /// log2 of the values of a stack; the tail takes the key's size if that is larger.
    pub log_stack: u32,
}

/// Proves shards that are all in memory; the last is the tail.
///
/// # Errors
/// Instances that do not fit the key, or a failure of the backend.
pub fn prove(
    key: &ProvingKey,
    statement: Statement<'_>,
    shards: Vec<Vec<Instance>>,
    options: Options,
) -> Result<(Proof, Report), ProveError> {
    match options.hash {
        Hash::Keccak => prove_with::<KeccakSponge>(key, statement, shards, options),
        Hash::Poseidon2 => prove_with::<Poseidon2Sponge>(key, statement, shards, options),
    }
}

fn prove_with<S: Sponge>(
    key: &ProvingKey,
    statement: Statement<'_>,
    shards: Vec<Vec<Instance>>,
    options: Options,
) -> Result<(Proof, Report), ProveError> {
    let mut report = Report::default();
    let mut loaded = Vec::with_capacity(shards.len());
    let mut commitments: Vec<ShardCommitment> = Vec::with_capacity(shards.len());
    let tail = shards.len().saturating_sub(1);
    let of_key = key.verifying().stacks().log_stack;
    for (index, instances) in shards.into_iter().enumerate() {
        let shard = key.load(instances)?;
        let least = if index == tail { of_key } else { 0 };
        commitments.push(key.commit(&shard, options.log_stack.max(least), &mut report)?);
        loaded.push(shard);
    }
    let common = Common::<S>::new(key.verifying(), statement, commitments.iter());
    let mut proved = Vec::with_capacity(loaded.len());
    for (index, (shard, commitment)) in loaded.iter().zip(commitments).enumerate() {
        let proof = key.prove_shard(&common, (index, &commitment), shard, &mut report)?;
        proved.push((commitment, proof));
    }
    let proof = Proof {
        hash: options.hash,
        srs_id: key.verifying().srs().id(),
        key_digest: key.verifying().digest(),
        public: statement.public.to_vec(),
        shards: proved,
    };
    Ok((proof, report))
}
