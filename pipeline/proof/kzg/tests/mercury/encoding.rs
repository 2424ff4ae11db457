//! The bytes of a proof.

use ark_bn254::{Fq, Fr, G1Affine};
use ark_ff::{BigInteger, PrimeField};
use zkfabric_kzg::{
    KzgError,
    mercury::{Form, Proof},
};

use crate::{
    FORMS,
    changes::{case, points, values},
};

/// Positions of the values, which follow five points.
const VALUES: core::ops::Range<usize> = 5..11;

const fn bytes_of(form: Form) -> usize {
    match form {
        Form::Pairing => 416,
        Form::Quotient => 448,
    }
}

#[test]
fn a_proof_is_that_of_its_bytes() {
    for form in FORMS {
        let mut proof = case(form).proof;
        let bytes = proof.to_bytes();
        assert_eq!(bytes.len(), bytes_of(form));
        assert_eq!(Proof::bytes(form), bytes_of(form));
        assert_eq!(Proof::from_bytes(form, &bytes), Ok(proof));
        // Points in the order in which they are absorbed.
        let encoded: Vec<[u8; 32]> = points(&mut proof)
            .into_iter()
            .map(|point| zkfabric_kzg::encode(point))
            .collect();
        let scalars: Vec<u8> = values(&mut proof)
            .into_iter()
            .flat_map(|value| value.into_bigint().to_bytes_le())
            .collect();
        let (head, tail) = encoded.split_at(5);
        assert_eq!(bytes, [head.concat(), scalars, tail.concat()].concat());
        // Infinity is a valid point.
        for index in 0..encoded.len() {
            let mut changed = proof;
            *points(&mut changed)[index] = G1Affine::identity();
            let bytes = changed.to_bytes();
            assert_eq!(Proof::from_bytes(form, &bytes), Ok(changed));
        }
    }
}

#[test]
fn other_lengths_are_refused() {
    for form in FORMS {
        let expected = bytes_of(form);
        let mut bytes = case(form).proof.to_bytes();
        let refused = |bytes: &[u8]| {
            let error = KzgError::Length {
                expected,
                got: bytes.len(),
            };
            assert_eq!(Proof::from_bytes(form, bytes), Err(error));
        };
        for length in [0, 1, 31, 32, 160, 352, 384, expected - 1] {
            refused(&bytes[..length]);
        }
        bytes.push(0);
        refused(&bytes);
        bytes.resize(expected + 32, 0);
        refused(&bytes);
        refused(&vec![0; bytes_of(Form::Pairing) + 448 - expected]);
    }
}

#[test]
fn what_is_not_canonical_is_refused() {
    for form in FORMS {
        let case = case(form);
        let bytes = case.proof.to_bytes();
        let with = |index: usize, item: &[u8]| {
            let mut changed = bytes.clone();
            changed[32 * index..32 * (index + 1)].copy_from_slice(item);
            Proof::from_bytes(form, &changed)
        };
        for index in 0..bytes.len() / 32 {
            if VALUES.contains(&index) {
                // The modulus, and the value plus the modulus: without the check, both would
                // decode.
                let mut same = case.proof;
                let mut larger = values(&mut same)[index - VALUES.start].into_bigint();
                assert!(!larger.add_with_carry(&Fr::MODULUS));
                for number in [Fr::MODULUS, larger] {
                    let result = with(index, &number.to_bytes_le());
                    assert_eq!(result, Err(KzgError::NonCanonicalScalar));
                }
                let result = with(index, &[0xff; 32]);
                assert_eq!(result, Err(KzgError::NonCanonicalScalar));
            } else {
                let result = with(index, &Fq::MODULUS.to_bytes_le());
                assert_eq!(result, Err(KzgError::NonCanonical));
                let result = with(index, &[0xff; 32]);
                assert_eq!(result, Err(KzgError::InvalidFlags));
                let off = (1..50_u64)
                    .map(Fq::from)
                    .find(|x| G1Affine::get_point_from_x_unchecked(*x, false).is_none());
                let result = with(index, &off.unwrap().into_bigint().to_bytes_le());
                assert_eq!(result, Err(KzgError::NotOnCurve));
            }
        }
    }
}
