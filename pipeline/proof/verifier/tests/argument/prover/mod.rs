//! The prover by the text of `docs/protocol.md`, which checks nothing that it proves.

mod filled;
mod fractions;
mod layer;
mod linear;
mod opening;
pub(crate) mod permutation;
mod reduction;
mod rows;
mod voice;

use crate::cheat::Cheat;
use crate::execution::Execution;
use crate::toy_system::{ToySystem, commit};
use ark_bn254::Fr;
use ark_ff::Zero;
use filled::{BusChallenges, FilledShard};
use fractions::Leaves;
use std::collections::HashMap;
use std::sync::{LazyLock, Mutex};
use voice::Voice;
use zkfabric_verifier::proof::Hash;
use zkfabric_verifier::sponge::{KeccakSponge, Sponge};
use zkfabric_verifier::transcript::keccak256;
use zkfabric_verifier::{Proof, ShardCommitment, ShardProof, Statement, Transcript};

/// Returns a proof with the challenges of Keccak-256. A shard in which the cheat does nothing is
/// proved once per history of its transcript.
pub(crate) fn prove(system: &ToySystem, execution: &Execution, cheat: &mut dyn Cheat) -> Proof {
    static KNOWN: LazyLock<Mutex<HashMap<Fr, ShardProof>>> = LazyLock::new(Mutex::default);
    let committed = CommittedShards::<KeccakSponge>::new(system, execution, cheat);
    let mut proofs = Vec::new();
    for index in 0..execution.shards.len() {
        let history = committed.fork(index).sample("history");
        let known = KNOWN.lock().unwrap().get(&history).cloned();
        let proof = match known {
            Some(proof) if cheat.is_idle(index) => proof,
            known => committed.prove_shard(index, cheat, known.as_ref()).0,
        };
        if cheat.is_idle(index) {
            KNOWN.lock().unwrap().insert(history, proof.clone());
        }
        proofs.push(proof);
    }
    committed.proof(execution, Hash::Keccak, proofs)
}

/// Returns a proof, and the challenge at the end of each shard. `S` is the sponge of `hash`.
pub(crate) fn prove_with<S: Sponge>(
    system: &ToySystem,
    execution: &Execution,
    hash: Hash,
    cheat: &mut dyn Cheat,
) -> (Proof, Vec<Fr>) {
    let committed = CommittedShards::<S>::new(system, execution, cheat);
    let shards = 0..execution.shards.len();
    let proved = shards.map(|index| committed.prove_shard(index, cheat, None));
    let (proofs, ends) = proved.unzip();
    (committed.proof(execution, hash, proofs), ends)
}

/// All shards with their commitments.
struct CommittedShards<'a, S: Sponge> {
    system: &'a ToySystem,
    shards: Vec<FilledShard<'a>>,
    commitments: Vec<ShardCommitment>,
    transcript: Transcript<S>,
    bus: BusChallenges,
}

impl<'a, S: Sponge> CommittedShards<'a, S> {
    fn new(system: &'a ToySystem, execution: &'a Execution, cheat: &mut dyn Cheat) -> Self {
        let mut shards = Vec::new();
        let mut commitments = Vec::new();
        for (index, shard) in execution.shards.iter().enumerate() {
            let mut filled = FilledShard::new(system, shard);
            let main = &mut filled.stacks[..filled.main_stacks];
            cheat.stacks(index, main);
            let mut commitment = ShardCommitment {
                log_stack: shard.log_stack,
                headers: shard.headers(),
                stacks: commit(&system.srs, main),
            };
            cheat.commitment(index, &mut commitment);
            filled.state(&commitment.headers);
            shards.push(filled);
            commitments.push(commitment);
        }
        let mut transcript = trunk(&system.key.digest(), execution.statement(), &commitments);
        let bus = BusChallenges {
            alpha: transcript.sample("alpha"),
            beta: transcript.sample("beta"),
        };
        cheat.told_bus(bus.alpha, bus.beta);
        Self {
            system,
            shards,
            commitments,
            transcript,
            bus,
        }
    }

    fn fork(&self, index: usize) -> Transcript<S> {
        self.transcript.fork("shard", index as u64)
    }

    /// Returns a shard's proof and the challenge at its end. A known honest proof supplies the
    /// messages that are not read.
    fn prove_shard(
        &self,
        index: usize,
        cheat: &mut dyn Cheat,
        honest: Option<&ShardProof>,
    ) -> (ShardProof, Fr) {
        let filled = &self.shards[index];
        let mut voice = Voice {
            transcript: self.fork(index),
            cheat,
            shard: index,
            honest,
            truthful: true,
            stopped: false,
        };
        let leaves = Leaves::new(&filled.chips, &self.bus);
        let (roots, layers, leaf) = fractions::prove(&mut voice, &leaves);
        let pairs = permutation::pairs(&filled.chips).into_iter().enumerate();
        let permutations = pairs.map(|pair| permutation::prove(&mut voice, &filled.chips, pair));
        let (permutations, claims): (_, Vec<_>) = permutations.unzip();
        if let Some(honest) = honest.filter(|_| voice.stopped) {
            let proof = ShardProof {
                roots,
                layers,
                permutations,
                ..honest.clone()
            };
            return (proof, Fr::zero());
        }
        let claims = (&leaves, &leaf, claims.as_slice());
        let rows = rows::prove(&mut voice, &filled.chips, claims, &self.bus);
        let reduction = reduction::prove(&mut voice, filled, &rows);
        let srs = &self.system.srs;
        let opening = opening::prove(&mut voice, srs, &filled.stacks, &reduction);
        let proof = ShardProof {
            roots,
            layers,
            permutations,
            rows: rows.rounds,
            linear: rows.linear,
            values: rows.values,
            reduction: reduction.rounds,
            stacks: reduction.values,
            opening,
        };
        (proof, voice.sample("end"))
    }

    fn proof(self, execution: &Execution, hash: Hash, proofs: Vec<ShardProof>) -> Proof {
        let key = &self.system.key;
        Proof {
            hash,
            srs_id: key.srs().id(),
            key_digest: key.digest(),
            public: execution.public.clone(),
            shards: self.commitments.into_iter().zip(proofs).collect(),
        }
    }
}

/// Returns the transcript up to the challenges of the buses.
pub(crate) fn trunk<S: Sponge>(
    key: &[u8; 32],
    statement: Statement<'_>,
    commitments: &[ShardCommitment],
) -> Transcript<S> {
    let mut transcript = Transcript::<S>::new("zkfabric/proof/v5");
    transcript.observe_digest("key", key);
    transcript.observe_digest("public", &keccak256(&[statement.public]));
    transcript.observe_number("boundary", statement.boundary.len() as u64);
    for message in statement.boundary {
        let head = [Fr::from(message.bus.id), message.multiplicity];
        let scalars = [&head[..], &message.fields].concat();
        transcript.observe_scalars("boundary message", &scalars);
    }
    for commitment in commitments {
        transcript.observe_number("log stack", u64::from(commitment.log_stack));
        let headers = commitment.headers.iter();
        let bytes = headers.flat_map(|header| [header.chip, header.units]);
        let bytes: Vec<u8> = bytes.flat_map(u32::to_le_bytes).collect();
        transcript.observe_bytes("instances", &bytes);
        transcript.observe_points("stacks", &commitment.stacks);
    }
    transcript.observe_number("shards", commitments.len() as u64);
    transcript
}
