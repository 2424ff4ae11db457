//! Honest proofs, forged ones, and a proof of another implementation.

mod challenges;
mod circuits;
mod domain;
mod fflonk;
mod forged;

use std::vec::Vec;

use ark_bn254::{Fr, G1Affine};
use ark_ec::AffineRepr as _;
use ark_ff::{Field as _, One as _, Zero as _};
use proptest::prelude::*;
use zkfabric_host::{Backend, cpu};
use zkfabric_kzg::powers::DEVELOPMENT_SEED;
use zkfabric_kzg::{KzgError, Srs};

use crate::circuit::{self, PAIR, point_of_halves};
use crate::prove::Witness;
use crate::{
    Builder, Circuit, Domain, Error, Gate, Proof, ProvingKey, Row, Rule, Set, Variable,
    VerifyingKey, halves, prove, shifts, verify,
};
use circuits::{Case, Places, everything, gates};

/// Rows of the circuits under test: a power of two, and three and nine times one.
const SIZES: [usize; 3] = [64, 48, 72];

/// A key, an assignment and the prover's inputs.
struct Setting {
    backend: std::sync::Arc<dyn Backend>,
    srs: Srs,
    key: ProvingKey,
    assignment: Vec<Fr>,
    inputs: Vec<Fr>,
    places: Option<Places>,
}

/// Returns `tau` of the development string.
fn tau() -> Fr {
    use ark_ff::PrimeField as _;
    use tiny_keccak::{Hasher as _, Keccak};
    let mut hasher = Keccak::v256();
    hasher.update(DEVELOPMENT_SEED);
    let mut digest = [0; 32];
    hasher.finalize(&mut digest);
    Fr::from_be_bytes_mod_order(&digest)
}

/// Returns a valid pair.
fn pair() -> [G1Affine; 2] {
    let q = G1Affine::generator() * Fr::from(12_345);
    [q * tau(), q].map(Into::into)
}

impl Setting {
    fn new(case: Case) -> Self {
        let Case {
            circuit,
            assignment,
            places,
        } = case;
        let backend = cpu();
        let srs = Srs::development(backend.as_ref(), circuit.domain().log_powers()).unwrap();
        let key = ProvingKey::new(backend.as_ref(), &srs, circuit).unwrap();
        Self {
            inputs: assignment[PAIR..key.circuit().public()].to_vec(),
            backend,
            srs,
            key,
            assignment,
            places,
        }
    }

    /// Returns the setting with two public inputs and a pair.
    fn everything() -> Self {
        let [rows, ..] = SIZES;
        Self::sized(rows)
    }

    /// Returns the same setting with this many rows.
    fn sized(rows: usize) -> Self {
        let setting = Self::new(everything(2, &pair(), rows));
        assert_eq!(setting.key.circuit().domain().rows() as usize, rows);
        setting
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

    fn verify(&self, inputs: &[Fr], proof: &Proof) -> Result<(), Error> {
        verify(self.srs.verifier(), self.key.verifying(), inputs, proof)
    }

    /// Returns the honest prover's witness.
    fn witness(&self) -> Witness {
        Witness::new(self.key.circuit(), &self.assignment).unwrap()
    }

    fn prove(&self, witness: Witness) -> Proof {
        let (backend, srs) = (self.backend.as_ref(), &self.srs);
        witness.prove(backend, srs, &self.key).unwrap()
    }
}

#[test]
fn honest_proofs_are_accepted() {
    // Numbers of rows: the minimum of 8, all of them used, one more than a power of two; nothing
    // but public inputs; each form of the number of rows.
    let of_gates = [
        (0, 0, 8),
        (1, 7, 16),
        (1, 8, 24),
        (1, 15, 24),
        (8, 0, 16),
        (5, 300, 384),
        (0, 136, 144),
        (0, 137, 192),
        (2, 600, 768),
        (0, 510, 576),
        (0, 1000, 1024),
    ];
    let cases = of_gates.map(|(public, count, rows)| (gates(public, count, 9), rows));
    let all = [(0, 32), (3, 48), (2, 64), (0, 72)];
    let all = all.map(|(public, rows)| (everything(public, &pair(), rows), rows));
    for (case, rows) in cases.into_iter().chain(all) {
        let setting = Setting::new(case);
        assert_eq!(setting.key.circuit().domain().rows() as usize, rows);
        let proof = setting.proof();
        setting.verify(&setting.inputs, &proof).unwrap();
        let bytes = proof.to_bytes();
        assert_eq!(bytes.len(), Proof::BYTES);
        assert_eq!(Proof::from_bytes(&bytes).unwrap(), proof);
    }
}

#[test]
fn positions_have_different_names() {
    // The cosets of the largest subgroup that contains a domain.
    let order = [9 << 28];
    let [one, k1, k2] = shifts();
    for ratio in [k1 / one, k2 / one, k2 / k1] {
        assert!(!ratio.pow(order).is_one());
    }
}

#[test]
fn rounds_are_those_of_poseidon2() {
    let wires = [3_u64, 1 << 40, 7].map(Fr::from);
    assert_eq!(circuit::full_round(wires), circuits::round(wires, true));
    assert_eq!(circuit::partial_round(wires), circuits::round(wires, false));
}

#[test]
fn wrong_assignments_are_not_proved() {
    let setting = Setting::everything();
    let backend = setting.backend.as_ref();
    let short = &setting.assignment[1..];
    let expected = setting.assignment.len();
    let error = prove(backend, &setting.srs, &setting.key, short);
    assert_eq!(
        error.unwrap_err(),
        Error::Assignment {
            expected,
            got: expected - 1
        }
    );
    let [mut pair, mut free, mut refused] = [0; 3];
    for place in 0..expected {
        let mut assignment = setting.assignment.clone();
        assignment[place] += Fr::one();
        match prove(backend, &setting.srs, &setting.key, &assignment) {
            Ok(_) => free += 1,
            Err(Error::Pair) => pair += 1,
            Err(Error::Unsatisfied { row }) if row >= PAIR + 2 => refused += 1,
            Err(error) => panic!("{error}"),
        }
    }
    // Public inputs and an unused variable, a value written but not read, and two reads of a value
    // whose successor is in the set.
    assert_eq!((pair, free), (PAIR, 6));
    assert_eq!(refused, expected - PAIR - 6);
}

#[test]
fn circuits_are_checked() {
    let mut builder = Builder::new();
    let mut other = Builder::new();
    other.variable();
    let (foreign, set) = (other.variable(), other.set());
    let variable = builder.variable();
    builder.gate(Gate::multiplication(), [variable, foreign, variable]);
    let unknown = Error::UnknownVariable {
        row: 8,
        variable: 9,
        variables: 9,
    };
    assert_eq!(builder.build().unwrap_err(), unknown);

    let row = Row::gate(Gate::default(), [Builder::new().pair()[0]; 3]);
    let reads = Row {
        reads: Some(set),
        ..row
    };
    let writes = Row {
        writes: Some(set),
        ..row
    };
    for row in [reads, writes] {
        let mut builder = Builder::new();
        builder.row(row);
        let unknown = Error::UnknownSet { row: 8, set: 1 };
        assert_eq!(builder.build().unwrap_err(), unknown);
    }

    let backend = cpu();
    let srs = Srs::development(backend.as_ref(), 5).unwrap();
    let error = ProvingKey::new(backend.as_ref(), &srs, gates(0, 9, 1).circuit).unwrap_err();
    // Five powers per row.
    assert_eq!(error, Error::TooLarge { rows: 24, limit: 6 });
}

#[test]
fn halves_are_those_of_points() {
    let [p, q] = pair();
    for point in [p, q, G1Affine::zero()] {
        let of_point = halves(&point);
        assert_eq!(point_of_halves(of_point), Some(point));
        for place in 0..4 {
            let mut other = of_point;
            other[place] += Fr::one();
            assert_eq!(point_of_halves(other), None);
        }
    }
    // The same coordinates, with a high half above 128 bits and a low half that borrows from it.
    let [x0, x1, y0, y1] = halves(&p);
    let unit = Fr::from(2).pow([128]);
    assert_eq!(point_of_halves([x0 + unit, x1 - Fr::one(), y0, y1]), None);
    assert_eq!(point_of_halves([x0 + unit, x1, y0, y1]), None);
    let above = halves(&G1Affine::new_unchecked(p.x, p.y));
    assert_eq!(above, [x0, x1, y0, y1]);
}

#[test]
fn keys_are_encoded() {
    let setting = Setting::everything();
    let key = setting.key.verifying();
    assert_eq!((key.public(), key.inputs()), (10, 2));
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
    for start in (12..bytes.len()).step_by(64) {
        let mut off = bytes.clone();
        off[start + 63] ^= 1;
        let error = VerifyingKey::from_bytes(&off).unwrap_err();
        assert_eq!(error, Error::Encoding(KzgError::NotOnCurve));
    }
    // Points that never went through a decoder.
    for place in 0..9 {
        let (mut packed, mut columns) = (key.packed, key.columns);
        let point = columns.iter_mut().chain([&mut packed]).nth(place);
        point.unwrap().x += ark_bn254::Fq::one();
        let error = VerifyingKey::new(key.domain, key.public, packed, columns).unwrap_err();
        assert_eq!(error, Error::Encoding(KzgError::NotOnCurve));
    }
    // Too few and too many rows, numbers that match no domain, the logarithm that older keys
    // contain; public inputs out of range.
    let rows = [
        0,
        1,
        3,
        4,
        6,
        9,
        12,
        18,
        25,
        36,
        40,
        56,
        216,
        1 << 26,
        3 << 24,
        9 << 22,
        u32::MAX,
    ];
    let of_rows = rows.map(|rows| (rows, 8_u64));
    let of_public = [(8, 9), (8, 7), (8, 0), (24, 25), (72, 73)];
    for (rows, public) in of_rows.into_iter().chain(of_public) {
        let mut bytes = bytes.clone();
        bytes[..4].copy_from_slice(&rows.to_be_bytes());
        bytes[4..12].copy_from_slice(&public.to_be_bytes());
        let error = VerifyingKey::from_bytes(&bytes).unwrap_err();
        assert_eq!(error, Error::Key { rows, public });
    }
}

proptest! {
    #[test]
    fn bytes_of_a_proof_are_read_strictly(bytes in proptest::collection::vec(any::<u8>(), Proof::BYTES)) {
        // Either refused, or the unique encoding of the decoded proof.
        if let Ok(proof) = Proof::from_bytes(&bytes) {
            prop_assert_eq!(proof.to_bytes(), bytes);
        }
    }
}

/// Returns a point that nobody sent.
fn other_point(point: G1Affine) -> G1Affine {
    (point + G1Affine::generator()).into()
}
