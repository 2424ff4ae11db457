//! False statements are not accepted.

use super::*;

/// Returns proofs with one part changed each.
fn changed(proof: &Proof) -> Vec<Proof> {
    let mut all = Vec::new();
    let mut keep = |change: &dyn Fn(&mut Proof)| {
        let mut other = *proof;
        change(&mut other);
        assert_ne!(other, *proof);
        all.push(other);
    };
    for i in 0..2 {
        keep(&|p| p.pair[i] = other_point(p.pair[i]));
        keep(&|p| p.openings[i] = other_point(p.openings[i]));
        keep(&|p| p.evaluations.running[i] += Fr::one());
        keep(&|p| p.evaluations.next_running[i] += Fr::one());
    }
    for i in 0..4 {
        keep(&|p| p.evaluations.wires[i] += Fr::one());
        keep(&|p| p.evaluations.next_wires[i] += Fr::one());
    }
    for i in 0..5 {
        keep(&|p| p.evaluations.key[i] += Fr::one());
    }
    keep(&|p| p.wires = other_point(p.wires));
    keep(&|p| p.running = other_point(p.running));
    keep(&|p| p.quotient = other_point(p.quotient));
    all
}

#[test]
fn every_part_of_a_proof_counts() {
    for rows in SIZES {
        let setting = Setting::sized(rows);
        let proof = setting.proof();
        let changed = changed(&proof);
        assert_eq!(changed.len(), 7 + 17);
        for other in changed {
            let error = setting.verify(&setting.inputs, &other).unwrap_err();
            assert_eq!(error, Error::Rejected);
        }
    }
}

#[test]
fn every_byte_of_a_proof_counts() {
    let setting = Setting::sized(72);
    let proof = setting.proof();
    let bytes = proof.to_bytes();
    for place in 0..bytes.len() {
        for bit in [0, 7] {
            let mut bytes = bytes.clone();
            bytes[place] ^= 1 << bit;
            let read = Proof::from_bytes(&bytes);
            let verified = read.and_then(|proof| setting.verify(&setting.inputs, &proof));
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
    let setting = Setting::everything();
    let bytes = setting.proof().to_bytes();
    // A coordinate and a value.
    for place in [0, 7 * 64] {
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
    // Points that never went through a decoder.
    let mut proof = setting.proof();
    proof.openings[1].x += ark_bn254::Fq::one();
    let error = setting.verify(&setting.inputs, &proof).unwrap_err();
    assert_eq!(error, Error::Encoding(KzgError::NotOnCurve));
}

#[test]
fn proofs_are_of_one_statement() {
    for rows in SIZES {
        of_one_statement(&Setting::sized(rows));
    }
}

fn of_one_statement(setting: &Setting) {
    let rows = setting.key.circuit().rows().len();
    let proof = setting.proof();
    for inputs in [&setting.inputs[..1], &setting.inputs.repeat(2)[..]] {
        let refused = setting.verify(inputs, &proof);
        let got = inputs.len();
        assert_eq!(refused, Err(Error::PublicInputs { expected: 2, got }));
    }
    for place in 0..2 {
        let mut inputs = setting.inputs.clone();
        inputs[place] += Fr::one();
        assert_eq!(setting.verify(&inputs, &proof), Err(Error::Rejected));
    }
    let mut swapped = setting.inputs.clone();
    swapped.reverse();
    assert_eq!(setting.verify(&swapped, &proof), Err(Error::Rejected));

    let backend = setting.backend.as_ref();
    let other = ProvingKey::new(backend, &setting.srs, gates(2, rows - 12, 5).circuit).unwrap();
    let srs = setting.srs.verifier();
    let refused = verify(srs, other.verifying(), &setting.inputs, &proof);
    assert_eq!(refused, Err(Error::Rejected));
    let tau = (srs.tau_g2() + srs.g2()).into();
    let foreign = zkfabric_kzg::VerifierSrs::new(tau, None).unwrap();
    let refused = verify(&foreign, setting.key.verifying(), &setting.inputs, &proof);
    assert_eq!(refused, Err(Error::Rejected));
}

/// An invalid pair is refused even though the circuit does not constrain it.
#[test]
fn pairs_are_checked() {
    let [p, q] = pair();
    let none = G1Affine::zero();
    for (pair, accepted) in [
        ([p, q], true),
        ([none, none], true),
        ([other_point(p), q], false),
        ([p, other_point(q)], false),
        ([q, p], false),
        ([p, none], false),
        ([none, q], false),
    ] {
        let setting = Setting::new(everything(0, &pair, 48));
        let verified = setting.verify(&[], &setting.proof());
        assert_eq!(verified.is_ok(), accepted);
    }
    // A valid pair, but not the one in the circuit's public inputs.
    let setting = Setting::everything();
    let mut witness = setting.witness();
    witness.pair = [none; 2];
    let proof = setting.prove(witness);
    let refused = setting.verify(&setting.inputs, &proof);
    assert_eq!(refused, Err(Error::Rejected));
}

/// Points of order two of other curves `y^2 = x^3 + b`, which the addition formulas do not
/// distinguish: with some weights they vanish, and then `e(0, G2) = e(Q, tau G2)` seems to hold for
/// a non-zero `Q`. These points never went through a decoder.
#[test]
fn pairs_off_the_curve_are_refused() {
    let none = G1Affine::zero();
    let setting = Setting::new(everything(0, &[none; 2], 48));
    let verified = |pair: [G1Affine; 2]| {
        let case = everything(0, &pair, 48);
        let mut witness = setting.witness();
        witness.pair = pair;
        witness.wires = case.circuit.values(&case.assignment).unwrap();
        setting.verify(&[], &setting.prove(witness))
    };
    assert_eq!(verified([none; 2]), Ok(()));
    let off = (1..=8_u64).map(|x| G1Affine::new_unchecked(x.into(), ark_bn254::Fq::zero()));
    let pairs = off.flat_map(|off| [[none, off], [off, none]]);
    let verified: Vec<_> = pairs.map(verified).collect();
    assert!(!verified.contains(&Ok(())), "{verified:?}");
    let refused = Error::Encoding(KzgError::NotOnCurve);
    assert!(verified.iter().all(|v| *v == Err(refused.clone())));
}

/// Provers who follow the protocol for false statements.
#[test]
fn false_witnesses_are_refused() {
    for rows in SIZES {
        false_witnesses(&Setting::sized(rows));
    }
}

fn false_witnesses(setting: &Setting) {
    let honest = setting.prove(setting.witness());
    setting.verify(&setting.inputs, &honest).unwrap();
    let places = setting.places.as_ref().unwrap();
    let rows = setting.key.circuit().rows().len();
    let refused = |what: &str, change: &dyn Fn(&mut Witness)| {
        let mut witness = setting.witness();
        change(&mut witness);
        let inputs = witness.inputs.clone();
        let proof = setting.prove(witness);
        let verified = setting.verify(&inputs, &proof);
        assert_eq!(verified, Err(Error::Rejected), "{what}");
    };

    refused("a gate", &|w| w.wires[2][places.gate] += Fr::one());
    refused("a gate's next row", &|w| {
        w.wires[0][places.next + 1] += Fr::one();
    });
    for wire in 0..3 {
        refused("a full round", &|w| {
            w.wires[wire][places.full] += Fr::one();
        });
        refused("a partial round", &|w| {
            w.wires[wire][places.partial] += Fr::one();
        });
    }

    // All wires of a row without a rule are free, so the changed wire is a mere copy.
    let free = rows - 1;
    for wire in 0..3 {
        assert_eq!(setting.witness().wires[wire][free], setting.assignment[0]);
        refused("a copy", &|w| w.wires[wire][free] += Fr::one());
    }
    refused("a public input", &|w| w.inputs[1] += Fr::one());
    let lie = |w: &mut Witness| w.wires[1][free] += Fr::one();
    let zeros = std::vec![Fr::zero(); rows];
    // A product that is zero everywhere satisfies each step; only its first row is wrong.
    refused("a product without beginning", &|w| {
        lie(w);
        w.running[0] = Some(zeros.clone());
    });
    // A product of ones begins correctly; only its steps are wrong.
    refused("a product without steps", &|w| {
        lie(w);
        w.running[0] = Some(std::vec![Fr::one(); rows]);
    });

    // A value that is read but not written, either by no row or only into the other set.
    let foreign = setting.witness().wires[0][places.write];
    for wire in [1, 2] {
        refused("a read of nothing", &|w| {
            w.wires[wire][places.read] = Fr::from(8);
        });
        refused("a read of another set", &|w| {
            w.wires[wire][places.read] = foreign;
            w.counts[places.write] += Fr::one();
        });
        // As many reads as before, but of another value.
        refused("a read that counts elsewhere", &|w| {
            w.wires[wire][places.read] = Fr::from(6);
        });
    }
    refused("a sum without steps", &|w| {
        w.wires[1][places.read] = Fr::from(8);
        w.running[1] = Some(zeros.clone());
    });
    // A value that nobody reads is free, and any other value of the set may be read instead.
    let mut witness = setting.witness();
    witness.wires[0][places.write] += Fr::one();
    let proof = setting.prove(witness);
    setting.verify(&setting.inputs, &proof).unwrap();
}

/// Two columns have two variables in the same two rows. A prover who exchanges the values in one of
/// the columns makes a false statement about both, which only the names of the positions reveal: if
/// the columns shared names, the false statement would have the same values under the same names.
#[test]
fn columns_are_told_apart() {
    for rows in SIZES {
        let mut assignment = std::vec![Fr::zero(); PAIR];
        assignment.extend([5, 7].map(Fr::from));
        for wires in [[0, 1], [0, 2], [1, 2]] {
            let circuit = {
                // The columns that hold the variables.
                let mut builder = Builder::new();
                let [zero, ..] = builder.pair();
                let variables = [(); 2].map(|()| builder.variable());
                for _ in PAIR..rows {
                    let mut of_row = [zero; 3];
                    for (wire, variable) in wires.into_iter().zip(variables) {
                        of_row[wire] = variable;
                    }
                    builder.gate(Gate::default(), of_row);
                }
                builder.build().unwrap()
            };
            let setting = Setting::new(Case {
                circuit,
                assignment: assignment.clone(),
                places: None,
            });
            setting.verify(&[], &setting.proof()).unwrap();
            let mut lie = setting.witness();
            let [first, second] = wires;
            let value = lie.wires[first][rows - 1];
            lie.wires[first][rows - 1] = lie.wires[second][rows - 1];
            lie.wires[second][rows - 1] = value;
            let proof = setting.prove(lie);
            assert_eq!(setting.verify(&[], &proof), Err(Error::Rejected));
        }
    }
}
