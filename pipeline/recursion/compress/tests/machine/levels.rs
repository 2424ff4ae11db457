//! Circuits that verify proofs of circuits.

use crate::circuits::{Case, everything, sumless};
use crate::{ALLOW, sums_of};
use ark_bn254::{Bn254, Fr, G1Affine, G1Projective};
use ark_ec::{CurveGroup, pairing::Pairing};
use ark_ff::{Field, PrimeField};
use std::sync::{Arc, LazyLock};
use zkfabric_compress::wire::PointOperand;
use zkfabric_compress::{
    Circuit, CircuitProof, CircuitProver, Claim, CompressError, ProofInput, Refusal, Schedule,
    Variable,
};
use zkfabric_kzg::Srs;
use zkfabric_verifier::sponge::Poseidon2Sponge;
use zkfabric_verifier::{Common, Hash, Proof, Statement, reduce, rounds, sent};

pub(crate) const LOG_STACK: u32 = 16;

pub(crate) fn srs() -> Arc<Srs> {
    static STRING: LazyLock<Arc<Srs>> = LazyLock::new(|| {
        let backend = zkfabric_host::cpu();
        Arc::new(Srs::development(backend.as_ref(), LOG_STACK).unwrap())
    });
    Arc::clone(&STRING)
}

fn prover(circuit: Circuit) -> CircuitProver {
    CircuitProver::new(zkfabric_host::cpu(), srs(), circuit, LOG_STACK).unwrap()
}

/// A circuit's prover, with a proof.
pub(crate) struct ProvedCircuit {
    pub(crate) prover: CircuitProver,
    pub(crate) claim: Claim,
    pub(crate) proof: Proof,
}

fn proved(case: Case) -> ProvedCircuit {
    let prover = prover(case.circuit);
    let CircuitProof { claim, proof, .. } = prover.prove(&case.scalars, &case.points).unwrap();
    ProvedCircuit {
        prover,
        claim,
        proof,
    }
}

/// Returns the circuit that verifies the proof.
fn next(proved: &ProvedCircuit) -> Circuit {
    let [(header, _)] = proved.proof.shards.as_slice() else {
        unreachable!("one shard");
    };
    Circuit::of_circuit(proved.prover.key(), header).unwrap()
}

fn input(proved: &ProvedCircuit, proof: &Proof) -> ProofInput {
    ProofInput::of_circuit(proved.prover.key(), &proved.claim, proof).unwrap()
}

/// Returns the points to pair, by the verifier on numbers, with the sums that the claim carries on.
pub(crate) fn expected(proved: &ProvedCircuit) -> Vec<G1Affine> {
    let key = proved.prover.key();
    let boundary = key.boundary(&proved.claim).unwrap();
    let statement = Statement {
        public: &proved.proof.public,
        boundary: &boundary,
    };
    let commitments = proved.proof.shards.iter().map(|(commitment, _)| commitment);
    let common = Common::<Poseidon2Sponge>::new(key.verifying(), statement, commitments);
    let reduced = reduce(
        key.verifying(),
        common,
        &sent(&boundary),
        &proved.proof.shards,
    );
    let mut reduced = reduced.unwrap();
    let weight: Fr = rounds::previous(&mut reduced.transcript);
    let (_, claim) = &reduced.claims[0];
    let terms = [claim.g2(), claim.tau_g2(), claim.tau_b_g2()];
    let mut handed = proved.claim.sums.iter();
    let sums = terms.map(|terms| {
        let own: G1Projective = terms.iter().map(|(point, scalar)| *point * scalar).sum();
        let handed = handed.next().map(|point| *point * weight);
        (own + handed.unwrap_or_default()).into_affine()
    });
    sums.into()
}

#[test]
fn a_circuit_verifies_a_circuit_that_verifies_a_circuit() {
    let first = proved(sumless());
    let key = *first.prover.key().verifying().srs();
    let second = {
        let input = input(&first, &first.proof);
        let prover = prover(next(&first));
        let CircuitProof { claim, proof, .. } =
            prover.prove(&input.scalars, &input.points).unwrap();
        ProvedCircuit {
            prover,
            claim,
            proof,
        }
    };
    assert_eq!(second.claim.public, first.claim.public);
    assert_eq!(second.claim.sums, expected(&first));
    second
        .prover
        .key()
        .verify(&second.claim, &second.proof, ALLOW)
        .unwrap();

    // The third circuit must check what is left of both proofs.
    let third = next(&second);
    let input = input(&second, &second.proof);
    let values = third.operations.run(&input.scalars, &input.points).unwrap();
    let public: Vec<Fr> = third
        .public
        .iter()
        .map(|operand| values.of(*operand).unwrap())
        .collect();
    assert_eq!(public, first.claim.public);
    let sums: Vec<G1Affine> = sums_of(&third, &input.scalars, &input.points)
        .into_iter()
        .map(CurveGroup::into_affine)
        .collect();
    assert_eq!(sums, expected(&second));
    let paired = [key.g2(), key.tau_g2(), key.tau_b_g2().unwrap()];
    assert!(Bn254::multi_pairing(sums.clone(), paired).0 == <Bn254 as Pairing>::TargetField::ONE);
    let mut other = sums;
    other[0] = (other[0] + second.claim.sums[0]).into_affine();
    assert!(Bn254::multi_pairing(other, paired).0 != <Bn254 as Pairing>::TargetField::ONE);
}

#[test]
fn wrong_proofs_and_claims_are_refused() {
    let case = proved(everything());
    let circuit = next(&case);
    let run = |claim: &Claim, proof: &Proof| {
        let input = ProofInput::of_circuit(case.prover.key(), claim, proof).unwrap();
        circuit
            .operations
            .run(&input.scalars, &input.points)
            .map(|_| ())
    };
    run(&case.claim, &case.proof).unwrap();
    // Each public value, each sum, in the messages and as a point.
    for index in 0..case.claim.public.len() {
        let mut claim = case.claim.clone();
        claim.public[index] += Fr::ONE;
        assert!(run(&claim, &case.proof).is_err());
    }
    for index in 0..case.claim.sums.len() {
        let mut claim = case.claim.clone();
        claim.sums[index] = -claim.sums[index];
        assert!(run(&claim, &case.proof).is_err());
        let mut input = input(&case, &case.proof);
        let last = input.points.len() - case.claim.sums.len() + index;
        input.points[last] = -input.points[last];
        let refused = circuit.operations.run(&input.scalars, &input.points);
        assert!(matches!(refused, Err(Refusal::NotEqual { .. })));
    }
    // Each scalar of the proof except those that only the pairing checks.
    let input = input(&case, &case.proof);
    let mut accepted = Vec::new();
    for index in 0..input.scalars.len() {
        let mut scalars = input.scalars.clone();
        scalars[index] += Fr::ONE;
        if circuit.operations.run(&scalars, &input.points).is_ok() {
            accepted.push(input.scalars.len() - index);
        }
    }
    // The values in the opening, the last ones of the proof.
    assert_eq!(accepted, [6, 5, 4, 3, 2, 1]);
    let mut keccak = case.proof.clone();
    keccak.hash = Hash::Keccak;
    let refused = ProofInput::of_circuit(case.prover.key(), &case.claim, &keccak);
    assert!(matches!(refused, Err(CompressError::Hash)));
    let mut frame = case.prover.key().frame().unwrap();
    frame.variables.push(Variable {
        message: frame.boundary.len(),
        field: 0,
        bits: None,
    });
    let [(header, _)] = case.proof.shards.as_slice() else {
        unreachable!("one shard");
    };
    let refused = Circuit::of_proof(
        case.prover.key().verifying(),
        std::slice::from_ref(header),
        &frame,
    );
    assert!(matches!(refused, Err(CompressError::Frame)));
}

#[test]
fn variables_are_in_their_ranges() {
    let two_to = |bits| Fr::from(2_u64).pow([bits]);
    let last = two_to(61) - Fr::ONE;
    let mut case = sumless();
    case.scalars[0] = last;
    let proved = proved(case);
    let key = proved.prover.key();
    let mut frame = key.frame().unwrap();
    frame.variables[0].bits = Some(61);
    let [(header, _)] = proved.proof.shards.as_slice() else {
        unreachable!("one shard");
    };
    let circuit = Circuit::of_proof(key.verifying(), std::slice::from_ref(header), &frame);
    let circuit = circuit.unwrap();
    let run = |value| {
        let mut claim = proved.claim.clone();
        claim.public[0] = value;
        let boundary = key.boundary(&claim).unwrap();
        let input = ProofInput::new(&frame, &boundary, &proved.proof).unwrap();
        let values = circuit.operations.run(&input.scalars, &input.points);
        values.map(|_| ())
    };
    run(last).unwrap();
    // The first two conditions of the circuit: nothing of the proof is read before them.
    for wrong in [
        two_to(61),
        two_to(127),
        two_to(128),
        -Fr::ONE,
        last / two_to(67),
        two_to(61) / two_to(128),
    ] {
        let refused = run(wrong);
        assert!(
            matches!(refused, Err(Refusal::NotEqual { operation }) if operation < 6),
            "{wrong}: {refused:?}"
        );
    }
    frame.variables[0].bits = Some(129);
    let refused = Circuit::of_proof(key.verifying(), std::slice::from_ref(header), &frame);
    assert!(matches!(refused, Err(CompressError::Bits { got: 129, .. })));
}

/// Times `2^126` this number is `w < 2^126` modulo the order, times `2^127` it is `2 w`, and times
/// `2^128` it is `4 w`: by the products alone it would be an integer of 2, 1 and 0 bits.
#[test]
fn a_number_whose_product_is_reduced_has_not_few_bits() {
    let large = Fr::from(Fr::MODULUS >> 126) + Fr::ONE;
    let mut case = sumless();
    case.scalars[0] = large;
    let proved = proved(case);
    let key = proved.prover.key();
    let [(header, _)] = proved.proof.shards.as_slice() else {
        unreachable!("one shard");
    };
    let mut frame = key.frame().unwrap();
    for bits in 0..4 {
        frame.variables[0].bits = Some(bits);
        let circuit = Circuit::of_proof(key.verifying(), std::slice::from_ref(header), &frame);
        let circuit = match circuit {
            Err(CompressError::Bits { expected, got }) if got < 3 => {
                assert_eq!((expected, got), ([3, 128], bits));
                continue;
            }
            circuit => circuit.unwrap(),
        };
        let boundary = key.boundary(&proved.claim).unwrap();
        let input = ProofInput::new(&frame, &boundary, &proved.proof).unwrap();
        let run = circuit.operations.run(&input.scalars, &input.points);
        let run = run.map(|_| ());
        assert!(
            matches!(run, Err(Refusal::NotEqual { operation }) if operation < 6),
            "{large} as a number of {bits} bits: {run:?}"
        );
    }
}

#[test]
fn circuits_of_what_another_tape_has_are_refused() {
    let other = everything().circuit;
    let mut circuit = sumless().circuit;
    circuit.public.push(*other.public.last().unwrap());
    Schedule::new(circuit.clone()).unwrap();
    circuit.public.push(other.public[3]);
    let refused = Schedule::new(circuit.clone());
    assert!(matches!(refused, Err(Refusal::UnknownValue { .. })));
    circuit.public.truncate(2);
    let (point, _) = other.sums[0][0];
    circuit.sums.push(vec![(point, circuit.public[0])]);
    let refused = Schedule::new(circuit.clone());
    assert!(matches!(refused, Err(Refusal::UnknownPoint { .. })));
    circuit.sums[0][0].0 = PointOperand::Constant(G1Affine::identity());
    circuit.sums[0][0].1 = other.public[3];
    let refused = Schedule::new(circuit);
    assert!(matches!(refused, Err(Refusal::UnknownValue { .. })));
}
