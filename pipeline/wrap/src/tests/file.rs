//! Files, and whole proofs of a small circuit.

use ark_bn254::{Fr, G1Affine};
use ark_ec::{AffineRepr as _, CurveGroup as _};
use ark_ff::{One as _, Zero as _};
use zkfabric_compress::{Circuit, PointWire, ProofInput, Tape, Wire};
use zkfabric_kzg::Srs;
use zkfabric_plonk::{ProvingKey, prove};
use zkfabric_verifier::transcript::keccak256;

use super::number;
use crate::chain::family;
use crate::{Error, FinalKey, FinalProof, Lowered};

const OUTPUT: &[u8] = b"what the program said";
const PROGRAM: [u8; 32] = [7; 32];

/// The tree of two shapes' keys.
fn tree() -> (Vec<Fr>, Fr) {
    let leaves = vec![number(11), number(12)];
    let root = family(PROGRAM, &leaves).unwrap().root();
    (leaves, root)
}

/// A circuit that shows a root and the words of a digest, and leaves `e(x P, G2) = e(x Q, tau G2)` for two points, if there are any.
fn circuit(points: &[G1Affine]) -> (Circuit, ProofInput) {
    let tape = Tape::new();
    let words = [(); 5].map(|()| Wire::input(&tape));
    let factor = Wire::input(&tape);
    let sums = points.iter().map(|_| {
        let point = PointWire::input(&tape);
        vec![(point.operand(), factor.operand())]
    });
    let sums = sums.collect();
    let public = words.map(Wire::operand).into();
    let circuit = Circuit {
        operations: tape.finish(),
        public,
        sums,
    };
    let digest = keccak256(&[OUTPUT]);
    let words = digest
        .chunks_exact(8)
        .map(|word| u64::from_le_bytes(word.try_into().unwrap()));
    let (_, root) = tree();
    let words = [root].into_iter().chain(words.map(Fr::from));
    let scalars = words.chain([number(3)]).collect();
    let points = points.to_vec();
    (circuit, ProofInput { scalars, points })
}

/// A string long enough for a circuit, and its keys.
fn keys(lowered: &Lowered) -> (Srs, ProvingKey, FinalKey) {
    let backend = zkfabric_host::cpu();
    let log = lowered.circuit.domain().log_powers();
    let srs = Srs::development(backend.as_ref(), log).unwrap();
    let srs = srs.without_tau_b_g2().unwrap();
    let proving = ProvingKey::new(backend.as_ref(), &srs, lowered.circuit.clone()).unwrap();
    let key = FinalKey {
        srs: *srs.verifier(),
        program_key: PROGRAM,
        leaves: tree().0,
        key: proving.verifying().clone(),
    };
    (srs, proving, key)
}

fn lower(points: &[G1Affine]) -> Lowered {
    let (circuit, input) = circuit(points);
    Lowered::for_contract(&circuit, &input).unwrap()
}

fn proof_of(key: &FinalKey, proof: &zkfabric_plonk::Proof) -> FinalProof {
    FinalProof {
        program: key.program().unwrap(),
        key: key.digest(),
        proof: *proof,
        output: OUTPUT.to_vec(),
    }
}

/// A key and a proof for it, of a circuit without sums.
fn made() -> (FinalKey, FinalProof) {
    let lowered = lower(&[]);
    let (srs, proving, key) = keys(&lowered);
    let backend = zkfabric_host::cpu();
    let proof = prove(backend.as_ref(), &srs, &proving, &lowered.assignment).unwrap();
    let proof = proof_of(&key, &proof);
    (key, proof)
}

#[test]
fn final_proofs_show_their_output() {
    let (key, proof) = &made();
    key.verify(proof, true).unwrap();
    assert!(matches!(key.verify(proof, false), Err(Error::Insecure)));
    let refuses = |change: &dyn Fn(&mut FinalProof)| {
        let mut other = proof.clone();
        change(&mut other);
        key.verify(&other, true).unwrap_err()
    };
    assert!(matches!(refuses(&|p| p.output[3] ^= 1), Error::Plonk(_)));
    assert!(matches!(refuses(&|p| p.output.push(0)), Error::Plonk(_)));
    assert!(matches!(
        refuses(&|p| p.program[0] ^= 1),
        Error::OtherProgram { .. }
    ));
    assert!(matches!(
        refuses(&|p| p.key[31] ^= 1),
        Error::OtherKey { .. }
    ));
    // Keys that stand for other programs, or have other shapes.
    let changes: [fn(&mut FinalKey); 4] = [
        |key| key.program_key[5] ^= 1,
        |key| key.leaves.swap(0, 1),
        |key| key.leaves.push(Fr::zero()),
        |key| key.leaves.push(number(13)),
    ];
    for (change, is_other) in changes.iter().zip([true, true, false, true]) {
        let mut other = key.clone();
        change(&mut other);
        let refused = other.verify(proof, true);
        assert_eq!(matches!(refused, Err(Error::OtherProgram { .. })), is_other);
        let mut same = proof.clone();
        same.program = other.program().unwrap();
        let refused = other.verify(&same, true);
        assert_eq!(matches!(refused, Err(Error::Plonk(_))), is_other);
    }
}

/// The pair has to be one: sums that do not pair are refused, though every row holds.
#[test]
fn final_proofs_have_pairs_that_pair() {
    let backend = zkfabric_host::cpu();
    let g = G1Affine::generator();
    let powers = Srs::development(backend.as_ref(), 5).unwrap();
    // The commitment to X.
    let coefficients = [Fr::zero(), Fr::one()];
    let tau = powers.commit_coefficients(backend.as_ref(), &[&coefficients]);
    let [tau] = tau.unwrap().try_into().unwrap();
    let lowered = lower(&[tau, -g]);
    let (srs, proving, key) = keys(&lowered);
    let proof = prove(backend.as_ref(), &srs, &proving, &lowered.assignment).unwrap();
    key.verify(&proof_of(&key, &proof), true).unwrap();

    let wrong = lower(&[(g * number(9)).into_affine(), -g]);
    assert_eq!(wrong.circuit, lowered.circuit);
    zkfabric_plonk::check(&wrong.circuit, &wrong.assignment).unwrap();
    let refused = prove(backend.as_ref(), &srs, &proving, &wrong.assignment)
        .map_err(Error::from)
        .and_then(|proof| key.verify(&proof_of(&key, &proof), true));
    assert!(matches!(refused, Err(Error::Plonk(_))));
}

#[test]
fn files_are_read_back() {
    let (key, proof) = &made();
    assert_eq!(&FinalProof::from_bytes(&proof.to_bytes()).unwrap(), proof);
    assert!(FinalProof::is_one(&proof.to_bytes()) && !FinalProof::is_one(b"zkfabpf2"));
    let bytes = key.to_bytes().unwrap();
    assert_eq!(bytes.len(), 8 + 64 + 32 + 4 + 2 * 32 + 588);
    assert_eq!(&FinalKey::from_bytes(&bytes).unwrap(), key);
}

/// Every byte of a proof's file changed, and both files cut.
#[test]
fn files_that_are_changed_are_refused() {
    let (key, proof) = &made();
    let bytes = proof.to_bytes();
    for place in (0..bytes.len()).step_by(3) {
        let mut other = bytes.clone();
        other[place] ^= 1 << (place % 8);
        let refused = FinalProof::from_bytes(&other).and_then(|proof| key.verify(&proof, true));
        assert!(refused.is_err(), "byte {place}");
    }
    for length in 0..bytes.len() - OUTPUT.len() {
        assert!(FinalProof::from_bytes(&bytes[..length]).is_err());
    }
    let bytes = key.to_bytes().unwrap();
    for length in 0..bytes.len() {
        assert!(FinalKey::from_bytes(&bytes[..length]).is_err());
    }
    assert!(FinalKey::from_bytes(&[&bytes[..], &[0]].concat()).is_err());
    for place in 0..bytes.len() {
        let mut other = bytes.clone();
        other[place] ^= 1;
        let refused = FinalKey::from_bytes(&other).and_then(|key| key.verify(proof, true));
        assert!(refused.is_err(), "byte {place}");
    }
}
