//! Files, and whole proofs of a small circuit.

use ark_bn254::{Fr, G1Affine};
use ark_ec::{AffineRepr as _, CurveGroup as _};
use ark_ff::{One as _, Zero as _};
use zkfabric_compress::{Circuit, PointWire, ProofInput, Tape, Wire};
use zkfabric_kzg::Srs;
use zkfabric_plonk::{ProvingKey, prove};
use zkfabric_verifier::transcript::keccak256;

use super::number;
use crate::tree::family;
use crate::{Error, FinalKey, FinalProof, RowCircuit};

const OUTPUT: &[u8] = b"what the program said";
const PROGRAM: [u8; 32] = [7; 32];

/// Returns the tree of two shapes' keys.
fn tree() -> (Vec<Fr>, Fr) {
    let leaves = vec![number(11), number(12)];
    let root = family(PROGRAM, &leaves).unwrap().root();
    (leaves, root)
}

/// Returns a circuit that proves a root and the words of a digest, and leaves
/// `e(x P, G2) = e(x Q, tau G2)` for two points, if any.
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

/// Returns a string long enough for a circuit, and the circuit's keys.
fn keys(lowered: &RowCircuit) -> (Srs, ProvingKey, FinalKey) {
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

fn lower(points: &[G1Affine]) -> RowCircuit {
    let (circuit, input) = circuit(points);
    RowCircuit::for_contract(&circuit, &input).unwrap()
}

fn proof_of(key: &FinalKey, proof: &zkfabric_plonk::Proof) -> FinalProof {
    FinalProof {
        program: key.program().unwrap(),
        key: key.digest(),
        proof: *proof,
        output: OUTPUT.to_vec(),
    }
}

/// Returns a key and a proof for it, of a circuit without sums.
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
    // Keys for other programs, or with other shapes.
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

/// Returns a circuit with sums that pair.
fn with_pair() -> RowCircuit {
    let backend = zkfabric_host::cpu();
    let powers = Srs::development(backend.as_ref(), 5).unwrap();
    // The commitment to X.
    let coefficients = [Fr::zero(), Fr::one()];
    let tau = powers.commit_coefficients(backend.as_ref(), &[&coefficients]);
    let [tau] = tau.unwrap().try_into().unwrap();
    lower(&[tau, -G1Affine::generator()])
}

/// The pair must satisfy the pairing: sums that do not pair are refused, although every row holds.
#[test]
fn final_proofs_have_pairs_that_pair() {
    let backend = zkfabric_host::cpu();
    let g = G1Affine::generator();
    let lowered = with_pair();
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

/// Returns a file with other bytes before its checksum, and a new checksum, as a forger would write
/// it.
fn resealed(bytes: &[u8], change: impl Fn(&mut Vec<u8>)) -> Vec<u8> {
    let mut body = bytes[..bytes.len() - 32].to_vec();
    change(&mut body);
    let checksum = keccak256(&[&body]);
    [&body[..], &checksum].concat()
}

#[test]
fn files_are_read_back() {
    let (key, proof) = &made();
    assert_eq!(&FinalProof::from_bytes(&proof.to_bytes()).unwrap(), proof);
    assert!(FinalProof::is_one(&proof.to_bytes()) && !FinalProof::is_one(b"zkfabky4"));
    let bytes = key.to_bytes().unwrap();
    assert_eq!(bytes.len(), 8 + 64 + 32 + 4 + 2 * 32 + 588 + 32);
    assert_eq!(&FinalKey::from_bytes(&bytes).unwrap(), key);
    assert!(FinalKey::is_one(&bytes) && !FinalKey::is_one(b"zkfabpf4"));
    assert_eq!(resealed(&bytes, |_| ()), bytes);
}

/// Files of the previous version are reported with their version.
#[test]
fn files_of_other_versions_are_refused() {
    let (key, proof) = &made();
    let older = |bytes: &[u8]| resealed(bytes, |bytes| bytes[7] = b'3');
    let (key, proof) = (older(&key.to_bytes().unwrap()), older(&proof.to_bytes()));
    assert!(FinalKey::is_one(&key) && FinalProof::is_one(&proof));
    for error in [
        FinalKey::from_bytes(&key).unwrap_err(),
        FinalProof::from_bytes(&proof).unwrap_err(),
    ] {
        assert!(matches!(error, Error::Version { .. }), "{error}");
        assert!(error.to_string().starts_with("expected version 4, got 3"));
    }
}

/// A proof's file with every bit changed, and cut everywhere.
#[test]
fn proofs_that_are_changed_are_refused() {
    let (key, proof) = &made();
    let bytes = proof.to_bytes();
    for place in 0..bytes.len() {
        let mut other = bytes.clone();
        other[place] ^= 1 << (place % 8);
        assert!(FinalProof::from_bytes(&other).is_err(), "byte {place}");
        // With a matching checksum, the verification detects the change.
        if place % 3 == 0 && place < bytes.len() - 32 {
            let other = resealed(&bytes, |bytes| bytes[place] ^= 1 << (place % 8));
            let refused = FinalProof::from_bytes(&other).and_then(|proof| key.verify(&proof, true));
            assert!(refused.is_err(), "byte {place}");
        }
    }
    for length in 0..bytes.len() {
        assert!(FinalProof::from_bytes(&bytes[..length]).is_err());
    }
}

/// A key's file with a bit of every byte changed, as by a bad disk or a copy, cut everywhere and
/// lengthened: the checksum is checked first.
#[test]
fn keys_that_are_damaged_are_refused() {
    let (key, _) = &made();
    let bytes = key.to_bytes().unwrap();
    for place in 8..bytes.len() {
        let mut other = bytes.clone();
        other[place] ^= 1 << (place % 8);
        let refused = FinalKey::from_bytes(&other);
        assert!(
            matches!(refused, Err(Error::Checksum { .. })),
            "byte {place}"
        );
    }
    for length in 0..bytes.len() {
        assert!(FinalKey::from_bytes(&bytes[..length]).is_err());
        let short = resealed(&bytes, |bytes| bytes.truncate(length));
        assert!(length >= bytes.len() - 32 || FinalKey::from_bytes(&short).is_err());
    }
    assert!(FinalKey::from_bytes(&[&bytes[..], &[0]].concat()).is_err());
    assert!(FinalKey::from_bytes(&resealed(&bytes, |bytes| bytes.push(0))).is_err());
}

/// A key's file with a bit of every byte changed and a matching checksum, as a forger would write
/// it: it is not a key, or has another identity.
#[test]
fn keys_that_are_forged_have_another_identity() {
    let (key, proof) = &made();
    let identity = key.identity();
    key.expect(identity).unwrap();
    let bytes = key.to_bytes().unwrap();
    let mut read = 0;
    for place in 0..bytes.len() - 32 {
        let other = resealed(&bytes, |bytes| bytes[place] ^= 1 << (place % 8));
        let Ok(other) = FinalKey::from_bytes(&other) else {
            continue;
        };
        read += 1;
        let refused = other.expect(identity);
        assert!(
            matches!(refused, Err(Error::Identity { .. })),
            "byte {place}"
        );
        assert!(other.verify(proof, true).is_err(), "byte {place}");
    }
    // All bytes of the program's digest, and most of the leaves'.
    assert!(read > 32 + 50, "{read}");
}

/// The attack that an identity prevents: a key that combines a program's name with a circuit that
/// accepts everything.
#[test]
fn keys_of_other_circuits_have_another_identity() {
    let (genuine, _) = &made();
    let expected = genuine.identity();
    // Another circuit, which proves the same root and the same digest.
    let lowered = with_pair();
    let (srs, proving, foreign) = keys(&lowered);
    let backend = zkfabric_host::cpu();
    let proof = prove(backend.as_ref(), &srs, &proving, &lowered.assignment).unwrap();
    let proof = proof_of(&foreign, &proof);
    // All but the last key is the program's, and the proof is accepted: the file's own statements
    // are no reason to trust it.
    let foreign = FinalKey::from_bytes(&foreign.to_bytes().unwrap()).unwrap();
    foreign.verify(&proof, true).unwrap();
    assert_eq!(foreign.program().unwrap(), genuine.program().unwrap());
    assert_eq!(foreign.program_key, genuine.program_key);
    assert_eq!(foreign.srs, genuine.srs);
    let refused = foreign.expect(expected);
    assert!(matches!(refused, Err(Error::Identity { .. })));
    let refused = foreign.expect_last(genuine.digest());
    assert!(matches!(refused, Err(Error::LastKey { .. })));
    genuine.expect_last(genuine.digest()).unwrap();
    // The digest of the program's key does not identify a key of wrapped proofs, genuine or not.
    for key in [genuine, &foreign] {
        let refused = key.expect(key.program_key);
        assert!(matches!(refused, Err(Error::ProgramDigest { .. })));
    }
}

/// Each part counts, and so do the number and order of the leaves.
#[test]
fn identities_are_of_all_parts() {
    let (key, _) = &made();
    let changes: [fn(&mut FinalKey); 7] = [
        |_| (),
        |key| key.program_key[31] ^= 1,
        |key| key.leaves.swap(0, 1),
        |key| key.leaves[1] += Fr::one(),
        |key| key.leaves.push(Fr::zero()),
        |key| key.leaves.truncate(1),
        |key| key.srs = ceremony(),
    ];
    let mut seen = Vec::new();
    for change in changes {
        let mut other = key.clone();
        change(&mut other);
        assert!(!seen.contains(&other.identity()), "{}", seen.len());
        seen.push(other.identity());
    }
}

/// Returns a string other than the development string.
fn ceremony() -> zkfabric_kzg::VerifierSrs {
    let tau = (ark_bn254::G2Affine::generator() * number(77)).into_affine();
    zkfabric_kzg::VerifierSrs::new(tau, None).unwrap()
}
