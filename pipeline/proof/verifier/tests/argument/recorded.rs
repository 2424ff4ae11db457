//! The operations that `zkfabric-compress` records from the verifier, compared with the verifier:
//! both refuse the same proofs.

use crate::cheat::{Cheat, Check, Lie, Message, NoCheat, SentMessages};
use crate::claims::first_check;
use crate::execution::{Execution, SMALL};
use crate::prover::prove_with;
use crate::script::{Slot, slots};
use crate::toy_system::{KeyParts, LOG_STACK, ToySystem, string_of};
use ark_bn254::{Fq, Fr, G1Affine, G1Projective};
use std::collections::HashMap;
use std::sync::{Arc, LazyLock, Mutex};
use zkfabric_air::Message as Sending;
use zkfabric_compress::wire::PointOperand;
use zkfabric_compress::{
    Circuit, Frame, ProofInput, Refusal, ShardInput, ShardOperations, Variable,
};
use zkfabric_kzg::KzgError;
use zkfabric_kzg::mercury::PairingTerms;
use zkfabric_verifier::proof::Hash;
use zkfabric_verifier::sponge::Poseidon2Sponge;
use zkfabric_verifier::{
    CheckedShard, Common, Proof, ShardCommitment, ShardProof, VerifyError, reduce, sent,
    verify_shard,
};

/// Returns a proof with the challenges of Poseidon2.
fn prove(system: &ToySystem, execution: &Execution, cheat: &mut dyn Cheat) -> Proof {
    prove_with::<Poseidon2Sponge>(system, execution, Hash::Poseidon2, cheat).0
}

/// Verifies each shard in both ways and returns the number of accepted shards.
fn accepted(system: &ToySystem, execution: &Execution, proof: &Proof) -> usize {
    let commitments = proof.shards.iter().map(|(commitment, _)| commitment);
    let common = Common::new(&system.key, execution.statement(), commitments);
    let shards = proof.shards.iter().enumerate();
    let accepted = shards.filter(|(index, shard)| is_accepted(system, &common, *index, shard));
    accepted.count()
}

fn is_accepted(
    system: &ToySystem,
    common: &Common<Poseidon2Sponge>,
    index: usize,
    shard: &(ShardCommitment, ShardProof),
) -> bool {
    let tail = index + 1 == common.shards;
    let native = verify_shard(&system.key, common, index, shard);
    let recorded = of_shape(system, &shard.0, tail);
    let input = ShardInput::new(common, index, shard).unwrap();
    match (native, recorded.run(&input)) {
        (Ok(native), Ok(recorded)) => {
            let CheckedShard { sum, end, opening } = native;
            assert_eq!((sum, end), (recorded.sum, recorded.end));
            let native = [opening.g2(), opening.tau_g2(), opening.tau_b_g2()];
            assert_eq!(native, recorded.pairing.each_ref().map(Vec::as_slice));
            true
        }
        (Err(error), Err(refusal)) => {
            assert!(fits(&error, refusal), "{error:?}, {refusal:?}");
            false
        }
        (native, recorded) => {
            let errors = (native.err(), recorded.err());
            unreachable!("shard {index} is accepted by one: {errors:?}")
        }
    }
}

/// Returns the operations for a shape, cached for the shapes of a test.
fn of_shape(system: &ToySystem, commitment: &ShardCommitment, tail: bool) -> Arc<ShardOperations> {
    type Known = HashMap<([u8; 32], Vec<u8>, bool), Arc<ShardOperations>>;
    static KNOWN: LazyLock<Mutex<Known>> = LazyLock::new(Mutex::default);
    // The points of a header are not read.
    let header = ShardCommitment {
        stacks: vec![G1Affine::identity(); commitment.stacks.len()],
        ..commitment.clone()
    };
    let mut known = KNOWN.lock().unwrap();
    let id = (system.key.digest(), header.to_bytes(), tail);
    let recorded = known.entry(id);
    let recorded = recorded.or_insert_with(|| {
        let recorded = ShardOperations::new(&system.key, &header, tail);
        Arc::new(recorded.unwrap())
    });
    Arc::clone(recorded)
}

/// Returns whether the kind of refusal matches the error.
fn fits(error: &VerifyError, refusal: Refusal) -> bool {
    match error {
        VerifyError::Layer { .. }
        | VerifyError::Permutation { .. }
        | VerifyError::Rows
        | VerifyError::Linear
        | VerifyError::Reduction => matches!(refusal, Refusal::NotEqual { .. }),
        VerifyError::ZeroDenominator | VerifyError::DegenerateChallenge { .. } => {
            matches!(refusal, Refusal::NoInverse { .. })
        }
        VerifyError::Opening(KzgError::NotOnCurve) => {
            matches!(refusal, Refusal::NotOnCurve { .. })
        }
        VerifyError::Opening(_) => matches!(refusal, Refusal::NoInverse { .. }),
        VerifyError::Counts { .. } => matches!(refusal, Refusal::Inputs { .. }),
        _ => false,
    }
}

/// All sizes of instances and stacks, several shards, permutations, and both forms of the opening.
#[test]
fn honest_shards_are_accepted_by_both() {
    let system = ToySystem::shared();
    let permutations = ToySystem::of_permutations();
    let longer = string_of(LOG_STACK).without_tau_b_g2().unwrap();
    let longer = ToySystem::new(longer, KeyParts::default());
    for (system, execution) in [
        (system, Execution::small(system)),
        (system, Execution::in_shards(system, 3)),
        (system, Execution::tall(system)),
        (
            permutations,
            Execution::with_permutations(permutations, &[&[SMALL], &[]]),
        ),
        (&longer, Execution::in_shards(&longer, 2)),
    ] {
        let proof = prove(system, &execution, &mut NoCheat);
        assert_eq!(accepted(system, &execution, &proof), proof.shards.len());
    }
}

/// Operations depend on the shape, not on the proof.
#[test]
fn operations_are_those_of_the_shape() {
    let system = ToySystem::shared();
    let execution = Execution::in_shards(system, 2);
    let proof = prove(system, &execution, &mut NoCheat);
    let [first, tail] = [0, 1].map(|shard: usize| {
        ShardOperations::new(&system.key, &proof.shards[shard].0, shard == 1).unwrap()
    });
    assert_ne!(first, tail);
    let counts = first.operations.counts();
    assert!(
        counts.permutations > 0 && counts.products > 0 && counts.inverses > 0,
        "{counts:?}"
    );
    let mut higher = execution;
    let instance = higher.free(0, 0);
    *instance = instance.clone().resized(instance.units + 1);
    let proof = prove(system, &higher, &mut NoCheat);
    assert_ne!(
        ShardOperations::new(&system.key, &proof.shards[0].0, false).unwrap(),
        first
    );
}

/// Checks that both refuse one shard, for the same reason, if one element of each message is wrong
/// and the prover continues by the protocol.
fn each_lie(system: &ToySystem, execution: &Execution, of: impl Fn(Message) -> bool) {
    let mut sent = SentMessages::default();
    let shards = prove(system, execution, &mut sent).shards.len();
    let mut lies = 0;
    let sent = sent.scalars.into_iter().enumerate();
    for (index, (shard, message, elements)) in sent.filter(|(_, sent)| of(sent.1)) {
        let check = first_check(message);
        let mut lie = Lie::new(shard, message, index % elements, check);
        let proof = prove(system, execution, &mut lie);
        // A failing pairing does not concern the shard.
        let fails = usize::from(check != Check::Opening);
        assert_eq!(
            accepted(system, execution, &proof),
            shards - fails,
            "{message:?}"
        );
        lies += 1;
    }
    assert!(lies > 0);
}

#[test]
fn lies_are_refused_by_both() {
    let system = ToySystem::shared();
    let execution = Execution::small(system);
    // Every fifth of the layers' many rounds.
    each_lie(system, &execution, |message| match message {
        Message::LayerRound(layer, round) => (layer + round) % 5 == 0,
        _ => true,
    });
}

#[test]
fn lies_on_permutations_are_refused_by_both() {
    let system = ToySystem::of_permutations();
    let execution = Execution::with_permutations(system, &[&[SMALL]]);
    // The ends of all layers in one round of a group.
    each_lie(system, &execution, |message| match message {
        Message::PermutationClaim(_) => true,
        Message::PermutationRound(_, layer, round) => layer < 3 && [0, 7, 8, 15].contains(&round),
        Message::PermutationValues(_, layer) => layer < 3,
        Message::LinearRound(round) => round == 1,
        _ => false,
    });
}

/// Changes every `step`-th element alone, counted from the last.
fn each_edit(system: &ToySystem, execution: &Execution, step: usize) {
    let mut proof = prove(system, execution, &mut NoCheat);
    let shards = proof.shards.len();
    let mut opening_only = 0;
    for index in (0..slots(&mut proof).len()).rev().step_by(step) {
        let mut edited = proof.clone();
        match slots(&mut edited).swap_remove(index) {
            Slot::Scalar(scalar) => *scalar += Fr::from(1_u64),
            Slot::Point(point) => *point = -*point,
        }
        let accepted = accepted(system, execution, &edited);
        assert!((shards - 1..=shards).contains(&accepted), "{index}");
        opening_only += usize::from(accepted == shards);
    }
    // The values and points of the opening, and values of stacks that only the pairing checks.
    assert!((1..=30).contains(&opening_only), "{opening_only}");
}

#[test]
fn edited_elements_come_to_the_same() {
    let system = ToySystem::shared();
    each_edit(system, &Execution::small(system), 1);
}

#[test]
fn edited_elements_of_permutations_come_to_the_same() {
    let system = ToySystem::of_permutations();
    let execution = Execution::with_permutations(system, &[&[SMALL], &[]]);
    each_edit(system, &execution, 29);
}

/// Conditions other than equality: points on the curve, denominators with inverses, lists of the
/// right lengths.
#[test]
fn other_conditions_are_the_same() {
    let system = ToySystem::shared();
    let execution = Execution::in_shards(system, 2);
    let honest = prove(system, &execution, &mut NoCheat);
    let refused = |edit: &dyn Fn(&mut (ShardCommitment, ShardProof))| {
        let mut proof = honest.clone();
        edit(&mut proof.shards[0]);
        let commitments = honest.shards.iter().map(|(commitment, _)| commitment);
        let common = Common::new(&system.key, execution.statement(), commitments);
        assert!(!is_accepted(system, &common, 0, &proof.shards[0]));
    };
    let off = G1Affine::new_unchecked(Fq::from(1_u64), Fq::from(3_u64));
    refused(&|(commitment, _)| commitment.stacks[0] = off);
    refused(&|(_, proof)| proof.opening.h = off);
    refused(&|(_, proof)| proof.opening.opening.w_prime = off);
    refused(&|(_, proof)| proof.roots[1][3] = Fr::from(0_u64));
    refused(&|(_, proof)| proof.values[0].truncate(1));
    refused(&|(_, proof)| proof.layers.truncate(3));
    // Infinity is on the curve.
    let mut proof = honest;
    proof.shards[0].1.opening.opening.w = G1Affine::identity();
    assert_eq!(accepted(system, &execution, &proof), 2);
}

/// A whole proof: its shards, its own messages with inputs as fields, the balance, and the paired
/// points.
#[test]
fn whole_proofs_come_to_the_same() {
    let system = ToySystem::shared();
    let execution = Execution::in_shards(system, 3);
    let proof = prove(system, &execution, &mut NoCheat);
    let frame = Frame {
        boundary: execution.boundary.clone(),
        variables: vec![Variable {
            message: 0,
            field: 0,
            bits: None,
        }],
        public: 1,
    };
    let headers: Vec<_> = proof
        .shards
        .iter()
        .map(|(header, _)| header.clone())
        .collect();
    let circuit = Circuit::of_proof(&system.key, &headers, &frame).unwrap();
    let run = |boundary: &[Sending], proof: &Proof| {
        let input = ProofInput::new(&frame, boundary, proof).unwrap();
        let values = circuit.operations.run(&input.scalars, &input.points);
        values.map(|values| (values, input.points))
    };
    let (values, points) = run(&execution.boundary, &proof).unwrap();
    let public = values.of(circuit.public[0]).unwrap();
    assert_eq!(public, execution.boundary[0].fields[0]);

    let commitments = proof.shards.iter().map(|(commitment, _)| commitment);
    let common = Common::<Poseidon2Sponge>::new(&system.key, execution.statement(), commitments);
    let reduced = reduce(
        &system.key,
        common,
        &sent(&execution.boundary),
        &proof.shards,
    )
    .unwrap();
    let parts = [
        PairingTerms::g2,
        PairingTerms::tau_g2,
        PairingTerms::tau_b_g2,
    ];
    for (terms, part) in circuit.sums.iter().zip(parts) {
        let recorded: G1Projective = (terms.iter())
            .map(|(point, scalar)| {
                let point = match point {
                    PointOperand::Constant(point) => *point,
                    PointOperand::Input(index) => points[index.index()],
                };
                point * values.of(*scalar).unwrap()
            })
            .sum();
        let weighted = reduced.claims.iter().flat_map(|(weight, claim)| {
            let terms = part(claim).iter();
            terms.map(move |(point, scalar)| *point * (*weight * scalar))
        });
        assert_eq!(recorded, weighted.sum::<G1Projective>());
    }

    // A different message of its own, and shards that do not balance.
    let mut boundary = execution.boundary.clone();
    boundary[0].fields[0] += Fr::from(1_u64);
    assert!(matches!(
        run(&boundary, &proof),
        Err(Refusal::NotEqual { .. })
    ));
    let mut edited = proof;
    edited.shards.swap(0, 1);
    assert!(run(&execution.boundary, &edited).is_err());
}
