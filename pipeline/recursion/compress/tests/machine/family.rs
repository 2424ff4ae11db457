//! One circuit that verifies proofs for several keys.

use crate::circuits::{Case, everything, everything_with};
use crate::levels::{LOG_STACK, ProvedCircuit, expected, srs};
use crate::sums_of;
use ark_bn254::{Fr, G1Affine};
use ark_ec::{AffineRepr, CurveGroup};
use zkfabric_compress::family::check_alike;
use zkfabric_compress::machine::{self, Heights};
use zkfabric_compress::{
    Circuit, CircuitKey, CircuitProof, CircuitProver, Columns, CompressError, Family, Path,
    ProofInput, Refusal, Schedule,
};

const DEPTH: u32 = 3;

/// Returns the heights that all circuits here are filled up to.
fn units() -> Heights {
    let schedule = Schedule::new(everything_with(40).circuit).unwrap();
    machine::heights(&schedule).map(|rows| rows / 256 + 1)
}

fn prover(case: &Case, units: Heights) -> CircuitProver {
    let schedule = Schedule::new(case.circuit.clone()).unwrap();
    let stacks = (LOG_STACK, Columns::Together);
    let rows = schedule.filled_up(units);
    CircuitProver::of_schedule(zkfabric_host::cpu(), srs(), rows, stacks).unwrap()
}

fn member(more: usize) -> ProvedCircuit {
    let case = everything_with(more);
    let prover = prover(&case, units());
    let CircuitProof { claim, proof, .. } = prover.prove(&case.scalars, &case.points).unwrap();
    ProvedCircuit {
        prover,
        claim,
        proof,
    }
}

fn family(members: &[&ProvedCircuit]) -> Family {
    let keys = members.iter().map(|member| member.prover.key().clone());
    let keys: Vec<CircuitKey> = keys.collect();
    check_alike(&keys).unwrap();
    Family::new(keys.iter().map(CircuitKey::leaf).collect(), DEPTH).unwrap()
}

fn circuit(member: &ProvedCircuit) -> Circuit {
    let key = member.prover.key();
    Circuit::of_member(key, &key.shape().unwrap(), DEPTH).unwrap()
}

fn input(member: &ProvedCircuit, path: &Path) -> ProofInput {
    ProofInput::of_member((member.prover.key(), path), &member.claim, &member.proof).unwrap()
}

/// Returns the public values, with the root first.
fn run(circuit: &Circuit, input: &ProofInput) -> Result<Vec<Fr>, Refusal> {
    let values = circuit.operations.run(&input.scalars, &input.points)?;
    let public = circuit.public.iter();
    public.map(|operand| values.of(*operand)).collect()
}

#[test]
fn one_circuit_verifies_proofs_of_all_keys_of_a_family() {
    let members = [member(0), member(40)];
    let [first, second] = &members;
    let family = family(&[first, second]);
    let circuit = circuit(first);
    assert!(circuit == self::circuit(second), "keys are inputs");
    for (index, member) in members.iter().enumerate() {
        let path = family.path(index).unwrap();
        let input = input(member, &path);
        let public = run(&circuit, &input).unwrap();
        assert_eq!(public[0], family.root());
        assert_eq!(public[1..], member.claim.public);
        let sums = sums_of(&circuit, &input.scalars, &input.points);
        let sums: Vec<G1Affine> = sums.into_iter().map(CurveGroup::into_affine).collect();
        assert_eq!(sums, expected(member));
    }
    // Addresses and commitments differ; otherwise the circuit would not need them as inputs.
    let [a, b] = members.each_ref().map(|member| member.prover.key());
    assert_ne!(a.leaf(), b.leaf());
    assert_ne!(a.verifying().stacks(), b.verifying().stacks());
    let sent = members.each_ref().map(|member| {
        let key = member.prover.key();
        let boundary = key.boundary(&member.claim).unwrap();
        let addresses = boundary.iter().map(|message| message.fields[0]);
        addresses.collect::<Vec<_>>()
    });
    assert_ne!(sent[0], sent[1]);
}

/// Another value of an input that identifies the key is refused, or gives another root.
#[test]
fn other_keys_have_other_roots() {
    let members = [member(0), member(40)];
    let [first, second] = &members;
    let family = family(&[first, second]);
    let circuit = circuit(first);
    let [of_first, of_second] = [0, 1].map(|index| family.path(index).unwrap());
    assert_eq!(family.path(1 << DEPTH), None);
    let honest = input(second, &of_second);
    let root = family.root();
    assert_eq!(run(&circuit, &honest).unwrap()[0], root);

    // The path of another key.
    let swapped = run(&circuit, &input(second, &of_first)).unwrap();
    assert_ne!(swapped[0], root);
    // From a key outside the family no path leads to the root.
    let stranger = member(17);
    for path in [&of_first, &of_second] {
        assert_ne!(run(&circuit, &input(&stranger, path)).unwrap()[0], root);
    }

    let key = second.prover.key();
    let [values, sums] = key.sizes();
    let digest = values + 8 * sums + values + sums;
    let path = digest + 2;
    // The proof's transcript absorbs the digest, too.
    for half in digest..path {
        let mut other = honest.clone();
        other.scalars[half] += Fr::from(1_u64);
        assert!(run(&circuit, &other).is_err(), "half {half} of the digest");
    }
    for step in path..path + 2 * DEPTH as usize {
        let is_side = (step - path) % 2 == 0;
        let mut other = honest.clone();
        other.scalars[step] = match is_side {
            true => Fr::from(1_u64) - other.scalars[step],
            false => other.scalars[step] + Fr::from(1_u64),
        };
        assert_ne!(run(&circuit, &other).unwrap()[0], root, "step {step}");
        if is_side {
            other.scalars[step] = Fr::from(2_u64);
            let refused = run(&circuit, &other);
            assert!(
                matches!(refused, Err(Refusal::NotEqual { .. })),
                "side {step}"
            );
        }
    }
    // The transcript has the commitments only through the digest: the root alone tells.
    for point in 0..key.verifying().stacks().commitments.len() {
        let mut other = honest.clone();
        other.points[point] = (other.points[point] + G1Affine::generator()).into_affine();
        assert_ne!(
            run(&circuit, &other).unwrap()[0],
            root,
            "commitment {point}"
        );
    }
}

#[test]
fn families_are_of_keys_alike() {
    let case = everything();
    let member = prover(&case, units());
    let mut higher = units();
    higher[1] += 1;
    let other = prover(&case, higher);
    let [key, other] = [&member, &other].map(|prover| prover.key().clone());
    let leaf = key.leaf();
    let refused = check_alike(&[key, other]);
    assert!(matches!(refused, Err(CompressError::Unlike { key: 1 })));
    for leaves in [0, 9] {
        let refused = Family::new(vec![leaf; leaves], DEPTH);
        assert!(matches!(refused, Err(CompressError::Family { room: 8, got }) if got == leaves));
    }
    assert!(Family::new(vec![leaf], 17).is_err());
    assert_eq!(Family::new(vec![leaf], 0).unwrap().root(), leaf);
}
