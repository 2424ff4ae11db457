//! What is not so is not accepted.

use super::*;

/// Each part of a proof, changed.
fn changed(proof: &Proof) -> Vec<Proof> {
    let mut all = Vec::new();
    let mut keep = |change: &dyn Fn(&mut Proof)| {
        let mut other = *proof;
        change(&mut other);
        assert_ne!(other, *proof);
        all.push(other);
    };
    for i in 0..3 {
        keep(&|p| p.wires[i] = other_point(p.wires[i]));
        keep(&|p| p.quotient[i] = other_point(p.quotient[i]));
        keep(&|p| p.evaluations.wires[i] += Fr::one());
    }
    for i in 0..2 {
        keep(&|p| p.openings[i] = other_point(p.openings[i]));
        keep(&|p| p.evaluations.copies[i] += Fr::one());
    }
    keep(&|p| p.product = other_point(p.product));
    keep(&|p| p.evaluations.product += Fr::one());
    all
}

#[test]
fn every_part_of_a_proof_counts() {
    let setting = Setting::new(2, 20);
    let proof = setting.proof();
    let changed = changed(&proof);
    assert_eq!(changed.len(), 15);
    for other in changed {
        let error = setting.verify(&setting.public, &other).unwrap_err();
        assert_eq!(error, Error::Rejected);
    }
    let bytes = proof.to_bytes();
    for place in 0..bytes.len() {
        for bit in [0, 7] {
            let mut bytes = bytes.clone();
            bytes[place] ^= 1 << bit;
            let read = Proof::from_bytes(&bytes);
            let verified = read.and_then(|proof| setting.verify(&setting.public, &proof));
            assert!(verified.is_err(), "bit {bit} of byte {place}");
        }
    }
    let long = [&bytes[..], &[0]].concat();
    for length in [0, 1, bytes.len() - 1, bytes.len() + 1] {
        let error = Proof::from_bytes(&long[..length]).unwrap_err();
        let expected = Proof::BYTES;
        assert_eq!(
            error,
            Error::Length {
                expected,
                got: length
            }
        );
    }
}

#[test]
fn numbers_beyond_the_moduli_are_refused() {
    let setting = Setting::new(2, 20);
    let bytes = setting.proof().to_bytes();
    // A coordinate, and a value.
    for place in [0, 9 * 64] {
        let mut bytes = bytes.clone();
        bytes[place..place + 32].fill(0xff);
        let error = Proof::from_bytes(&bytes).unwrap_err();
        assert_eq!(error, Error::Encoding(KzgError::NonCanonical));
    }
    // The lowest bit of an ordinate.
    let mut off = bytes;
    off[63] ^= 1;
    let error = Proof::from_bytes(&off).unwrap_err();
    assert_eq!(error, Error::Encoding(KzgError::NotOnCurve));
    // Points that never went through an encoding.
    let mut proof = setting.proof();
    proof.openings[1].x += ark_bn254::Fq::one();
    let error = setting.verify(&setting.public, &proof).unwrap_err();
    assert_eq!(error, Error::Encoding(KzgError::NotOnCurve));
    let key = setting.key.verifying();
    let mut copies = key.copies;
    copies[2] = proof.openings[1];
    let error = VerifyingKey::new(key.log_rows, key.public, key.gates, copies).unwrap_err();
    assert_eq!(error, Error::Encoding(KzgError::NotOnCurve));
}

#[test]
fn another_claim_is_refused() {
    let setting = Setting::new(2, 20);
    let proof = setting.proof();
    for place in 0..2 {
        let mut public = setting.public.clone();
        public[place] += Fr::one();
        assert_eq!(setting.verify(&public, &proof), Err(Error::Rejected));
    }
    let none = setting.verify(&[], &proof).unwrap_err();
    assert_eq!(
        none,
        Error::PublicInputs {
            expected: 2,
            got: 0
        }
    );
    let more = [&setting.public[..], &[Fr::zero()]].concat();
    let more = setting.verify(&more, &proof).unwrap_err();
    assert_eq!(
        more,
        Error::PublicInputs {
            expected: 2,
            got: 3
        }
    );

    // Another circuit of the same size, and another string.
    let (other, _) = circuit(2, 20, 10);
    let backend = setting.backend.as_ref();
    let other = ProvingKey::new(backend, &setting.srs, other).unwrap();
    let srs = setting.srs.verifier();
    let refused = verify(srs, other.verifying(), &setting.public, &proof);
    assert_eq!(refused, Err(Error::Rejected));
    let tau = (srs.tau_g2() + srs.g2()).into();
    let foreign = zkfabric_kzg::VerifierSrs::new(tau, None).unwrap();
    let refused = verify(&foreign, setting.key.verifying(), &setting.public, &proof);
    assert_eq!(refused, Err(Error::Rejected));
}

/// Provers who follow the protocol for what is not so.
#[test]
fn false_witnesses_are_refused() {
    let setting = Setting::new(2, 20);
    let honest = setting.prove(setting.witness());
    setting.verify(&setting.public, &honest).unwrap();
    let rows = setting.key.circuit().rows();
    let refused = |witness: Witness, what: &str| {
        let public = witness.public.clone();
        let proof = setting.prove(witness);
        assert_eq!(
            setting.verify(&public, &proof),
            Err(Error::Rejected),
            "{what}"
        );
    };

    // A gate that does not hold: its third wire is a variable that no other names.
    let variables: Vec<Fr> = setting.assignment.clone();
    let mut witness = setting.witness();
    let last = *variables.last().unwrap();
    let row = (0..rows)
        .rfind(|row| witness.wires[2][*row] == last)
        .unwrap();
    witness.wires[2][row] += Fr::one();
    refused(witness, "a gate");

    // Gates that hold, on wires that are no copies: all wires and constants of a row without gate are free, so one of the third
    // wires is changed where it is a copy only.
    let mut witness = setting.witness();
    let free = rows - 1;
    for wire in &mut witness.wires {
        assert_eq!(wire[free], setting.assignment[0]);
    }
    witness.wires[1][free] += Fr::one();
    refused(witness, "a copy");

    // A public input that is not that of the wires.
    let mut witness = setting.witness();
    witness.public[1] += Fr::one();
    refused(witness, "a public input");

    // A product that is zero everywhere satisfies each step; only its first row does not.
    let mut witness = setting.witness();
    witness.wires[1][free] += Fr::one();
    witness.product = Some(std::vec![Fr::zero(); rows]);
    refused(witness, "a product without beginning");

    // A product of ones begins right; only its steps do not.
    let mut witness = setting.witness();
    witness.wires[1][free] += Fr::one();
    witness.product = Some(std::vec![Fr::one(); rows]);
    refused(witness, "a product without steps");
}
