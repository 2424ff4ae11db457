//! Honest proofs, forged ones, and a proof of another implementation.

mod challenges;
mod forged;
mod snarkjs;

use std::vec::Vec;

use ark_bn254::{Fr, G1Affine};
use ark_ff::{Field as _, One as _, Zero as _};
use proptest::prelude::*;
use zkfabric_host::{Backend, cpu};
use zkfabric_kzg::{KzgError, Srs};

use crate::prove::Witness;
use crate::{
    Builder, Circuit, Error, Gate, Proof, ProvingKey, VerifyingKey, prove, shifts, verify,
};

/// A circuit of `gates` gates over earlier variables, and an assignment: with each gate, its third wire is a new variable.
fn circuit(public: usize, gates: usize, seed: u64) -> (Circuit, Vec<Fr>) {
    let mut builder = Builder::new();
    let mut word = seed;
    let mut random = move || {
        // Constants of Knuth's MMIX generator.
        word = word
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        word >> 16
    };
    let mut variables: Vec<_> = (0..public).map(|_| builder.public()).collect();
    variables.push(builder.variable());
    let mut values: Vec<Fr> = variables.iter().map(|_| Fr::from(random())).collect();
    for _ in 0..gates {
        let [a, b] = [random(), random()].map(|place| place as usize % variables.len());
        let [m, l, r, k] = [random() % 2, random(), random() % 3, random() % 5].map(Fr::from);
        let gate = Gate {
            m,
            l,
            r,
            k,
            o: -Fr::from(7),
        };
        let value = gate.value([values[a], values[b], Fr::zero()], Fr::zero());
        let c = builder.variable();
        builder.gate(gate, [variables[a], variables[b], c]);
        variables.push(c);
        values.push(value / Fr::from(7));
    }
    (builder.build().unwrap(), values)
}

/// A key, an assignment and what is needed to prove.
struct Setting {
    backend: std::sync::Arc<dyn Backend>,
    srs: Srs,
    key: ProvingKey,
    assignment: Vec<Fr>,
    public: Vec<Fr>,
}

impl Setting {
    fn new(public: usize, gates: usize) -> Self {
        let backend = cpu();
        let (circuit, assignment) = circuit(public, gates, 9);
        let srs = Srs::development(backend.as_ref(), circuit.log_rows()).unwrap();
        let key = ProvingKey::new(backend.as_ref(), &srs, circuit).unwrap();
        Self {
            public: assignment[..public].to_vec(),
            backend,
            srs,
            key,
            assignment,
        }
    }

    fn proof(&self) -> Proof {
        prove(
            self.backend.as_ref(),
            &self.srs,
            &self.key,
            &self.assignment,
        )
        .unwrap()
    }

    fn verify(&self, public: &[Fr], proof: &Proof) -> Result<(), Error> {
        verify(self.srs.verifier(), self.key.verifying(), public, proof)
    }

    /// What the honest prover has.
    fn witness(&self) -> Witness {
        Witness {
            public: self.public.clone(),
            wires: self.key.circuit().values(&self.assignment).unwrap(),
            product: None,
        }
    }

    fn prove(&self, witness: Witness) -> Proof {
        let (backend, srs) = (self.backend.as_ref(), &self.srs);
        witness.prove(backend, srs, &self.key).unwrap()
    }
}

#[test]
fn honest_proofs_are_accepted() {
    // Rows: 4 at least, all of them used, one more than a power of two, only public inputs, none.
    for (public, gates, log_rows) in [
        (1, 1, 2),
        (2, 6, 3),
        (3, 6, 4),
        (8, 0, 3),
        (0, 9, 4),
        (5, 300, 9),
    ] {
        let setting = Setting::new(public, gates);
        assert_eq!(setting.key.circuit().log_rows(), log_rows);
        assert_eq!(setting.key.verifying().public(), public as u64);
        let proof = setting.proof();
        setting.verify(&setting.public, &proof).unwrap();
        let bytes = proof.to_bytes();
        assert_eq!(bytes.len(), Proof::BYTES);
        assert_eq!(Proof::from_bytes(&bytes).unwrap(), proof);
    }
}

#[test]
fn positions_have_different_names() {
    // The cosets of the largest subgroup.
    let order = [1 << 28];
    let [one, k1, k2] = shifts();
    for ratio in [k1 / one, k2 / one, k2 / k1] {
        assert!(!ratio.pow(order).is_one());
    }
}

#[test]
fn wrong_assignments_are_not_proved() {
    let setting = Setting::new(2, 20);
    let backend = setting.backend.as_ref();
    let short = &setting.assignment[1..];
    let error = prove(backend, &setting.srs, &setting.key, short);
    assert_eq!(
        error.unwrap_err(),
        Error::Assignment {
            expected: 23,
            got: 22
        }
    );
    for place in 0..setting.assignment.len() {
        let mut assignment = setting.assignment.clone();
        assignment[place] += Fr::one();
        let error = prove(backend, &setting.srs, &setting.key, &assignment);
        // A variable that is nothing but a public input may have any value.
        if let Err(error) = error {
            assert!(
                matches!(error, Error::Unsatisfied { row } if row >= 2),
                "{error}"
            );
        } else {
            assert!(place < 3, "{place}");
        }
    }
}

#[test]
fn circuits_are_checked() {
    let mut builder = Builder::new();
    let mut other = Builder::new();
    other.variable();
    let foreign = other.variable();
    let variable = builder.variable();
    builder.gate(Gate::multiplication(), [variable, foreign, variable]);
    let unknown = Error::UnknownVariable {
        gate: 0,
        variable: 1,
        variables: 1,
    };
    assert_eq!(builder.build().unwrap_err(), unknown);

    let backend = cpu();
    let (circuit, _) = circuit(0, 9, 1);
    let srs = Srs::development(backend.as_ref(), 3).unwrap();
    let error = ProvingKey::new(backend.as_ref(), &srs, circuit).unwrap_err();
    assert_eq!(error, Error::TooLarge { rows: 16, limit: 8 });
}

#[test]
fn keys_are_encoded() {
    let setting = Setting::new(2, 6);
    let key = setting.key.verifying();
    let bytes = key.to_bytes();
    assert_eq!(bytes.len(), VerifyingKey::BYTES);
    assert_eq!(VerifyingKey::from_bytes(&bytes).unwrap(), *key);
    for length in [0, 3, 11, 12, 13, bytes.len() - 1] {
        let expected = VerifyingKey::BYTES;
        let error = VerifyingKey::from_bytes(&bytes[..length]).unwrap_err();
        assert_eq!(
            error,
            Error::Length {
                expected,
                got: length
            }
        );
    }
    let long = [&bytes[..], &[0]].concat();
    assert!(matches!(
        VerifyingKey::from_bytes(&long),
        Err(Error::Length { .. })
    ));
    let off = [&bytes[..12 + 63], &[bytes[12 + 63] ^ 1], &bytes[12 + 64..]].concat();
    let error = VerifyingKey::from_bytes(&off).unwrap_err();
    assert_eq!(error, Error::Encoding(KzgError::NotOnCurve));
    for (log_rows, public) in [(1_u32, 0_u64), (27, 0), (29, 0), (3, 9)] {
        let mut bytes = bytes.clone();
        bytes[..4].copy_from_slice(&log_rows.to_be_bytes());
        bytes[4..12].copy_from_slice(&public.to_be_bytes());
        let error = VerifyingKey::from_bytes(&bytes).unwrap_err();
        assert_eq!(error, Error::Key { log_rows, public });
    }
}

proptest! {
    #[test]
    fn bytes_of_a_proof_are_read_strictly(bytes in proptest::collection::vec(any::<u8>(), Proof::BYTES)) {
        // Either refused, or the one encoding of what was read.
        if let Ok(proof) = Proof::from_bytes(&bytes) {
            prop_assert_eq!(proof.to_bytes(), bytes);
        }
    }
}

/// A point that nobody sent.
fn other_point(point: G1Affine) -> G1Affine {
    (point + <G1Affine as ark_ec::AffineRepr>::generator()).into()
}
