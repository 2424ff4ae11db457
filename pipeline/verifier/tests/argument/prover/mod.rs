//! The prover by the words of `docs/protocol.md`. It checks nothing of what it proves.

mod filled;
mod fractions;
mod opening;
mod reduction;
mod rows;
mod voice;

use crate::batch::Batch;
use crate::cheat::Cheat;
use crate::machine::{Machine, commit};
use ark_bn254::Fr;
use filled::{BusChallenges, Filled};
use fractions::Leaves;
use voice::Voice;
use zkfabric_verifier::proof::Hash;
use zkfabric_verifier::sponge::{KeccakSponge, Sponge};
use zkfabric_verifier::transcript::keccak256;
use zkfabric_verifier::{Proof, ShardCommitment, ShardProof, Transcript};

/// A proof whose challenges are those of Keccak-256.
pub(crate) fn prove(machine: &Machine, batch: &Batch, cheat: &mut dyn Cheat) -> Proof {
    prove_with::<KeccakSponge>(machine, batch, Hash::Keccak, cheat).0
}

/// A proof, and the challenge at the end of each shard. `S` is the sponge of `hash`.
pub(crate) fn prove_with<S: Sponge>(
    machine: &Machine,
    batch: &Batch,
    hash: Hash,
    cheat: &mut dyn Cheat,
) -> (Proof, Vec<Fr>) {
    let mut filled = Vec::new();
    let mut commitments = Vec::new();
    for (index, shard) in batch.shards.iter().enumerate() {
        let mut stacked = Filled::new(machine, shard);
        let main = &mut stacked.stacks[..stacked.main_stacks];
        cheat.stacks(index, main);
        let mut commitment = ShardCommitment {
            log_stack: shard.log_stack,
            headers: shard.headers(),
            stacks: commit(&machine.srs, main),
        };
        cheat.commitment(index, &mut commitment);
        stacked.state(&commitment.headers);
        filled.push(stacked);
        commitments.push(commitment);
    }
    let mut transcript = trunk::<S>(&machine.key.digest(), &batch.public, &commitments);
    let bus = BusChallenges {
        alpha: transcript.sample("alpha"),
        beta: transcript.sample("beta"),
    };
    cheat.told_bus(bus.alpha, bus.beta);
    let mut ends = Vec::new();
    let mut shards = Vec::new();
    for ((index, filled), commitment) in filled.iter().enumerate().zip(commitments) {
        let voice = Voice {
            transcript: transcript.fork("shard", index as u64),
            cheat: &mut *cheat,
            shard: index,
        };
        let (proof, end) = prove_shard(voice, machine, filled, &bus);
        shards.push((commitment, proof));
        ends.push(end);
    }
    let proof = Proof {
        hash,
        srs_id: machine.key.srs().id(),
        key_digest: machine.key.digest(),
        public: batch.public.clone(),
        shards,
    };
    (proof, ends)
}

/// The transcript up to the challenges of the buses.
pub(crate) fn trunk<S: Sponge>(
    key: &[u8; 32],
    public: &[u8],
    commitments: &[ShardCommitment],
) -> Transcript<S> {
    let mut transcript = Transcript::<S>::new("zkfabric/proof/v2");
    transcript.observe_digest("key", key);
    transcript.observe_digest("public", &keccak256(&[public]));
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

fn prove_shard<S: Sponge>(
    mut voice: Voice<'_, S>,
    machine: &Machine,
    filled: &Filled<'_>,
    bus: &BusChallenges,
) -> (ShardProof, Fr) {
    let leaves = Leaves::new(&filled.chips, bus);
    let (roots, layers, leaf) = fractions::prove(&mut voice, &leaves);
    let rows = rows::prove(&mut voice, &filled.chips, (&leaves, &leaf), bus);
    let reduction = reduction::prove(&mut voice, filled, &rows);
    let opening = opening::prove(&mut voice, &machine.srs, &filled.stacks, &reduction);
    let proof = ShardProof {
        roots,
        layers,
        rows: rows.rounds,
        values: rows.values,
        reduction: reduction.rounds,
        stacks: reduction.values,
        opening,
    };
    (proof, voice.sample("end"))
}
