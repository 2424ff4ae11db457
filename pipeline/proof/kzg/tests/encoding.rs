//! Encodings: arkworks' bytes, one encoding per point, everything else rejected.

use ark_bn254::{Fq, Fq2, Fr, G1Affine, G2Affine};
use ark_ec::{AffineRepr, CurveGroup};
use ark_ff::{BigInteger, PrimeField};
use ark_serialize::{CanonicalDeserialize, CanonicalSerialize};
use proptest::prelude::*;
use zkfabric_kzg::powers::development_verifier_srs;
use zkfabric_kzg::verifier_srs::DEVELOPMENT_TAU_G2;
use zkfabric_kzg::{KzgError, OpeningProof, VerifierSrs, decode, decode_nonzero, encode};

fn point(scalar: u64) -> G1Affine {
    (G1Affine::generator() * Fr::from(scalar)).into_affine()
}

#[test]
fn bytes_are_those_of_arkworks() {
    for scalar in 0..50 {
        for point in [point(scalar), -point(scalar)] {
            let mut expected = Vec::new();
            point.serialize_compressed(&mut expected).unwrap();
            assert_eq!(encode(&point).as_slice(), expected);
            assert_eq!(decode(&encode(&point)), Ok(point));
        }
    }
}

#[test]
fn infinity_has_one_encoding() {
    let mut bytes = encode(&G1Affine::identity());
    assert_eq!(decode(&bytes), Ok(G1Affine::identity()));
    assert_eq!(decode_nonzero(&bytes), Err(KzgError::Infinity));
    assert_eq!(decode_nonzero(&encode(&point(5))), Ok(point(5)));
    bytes[31] |= 0x80;
    assert_eq!(decode(&bytes), Err(KzgError::InvalidFlags));
    for at in 0..32 {
        let mut bytes = encode(&G1Affine::identity());
        bytes[at] |= 1;
        assert_eq!(decode(&bytes), Err(KzgError::InvalidFlags));
        assert_eq!(decode_nonzero(&bytes), Err(KzgError::InvalidFlags));
    }
}

#[test]
fn coordinates_are_canonical_and_on_the_curve() {
    let with_x = |x: ark_ff::BigInt<4>| -> [u8; 32] { x.to_bytes_le().try_into().unwrap() };
    assert_eq!(decode(&with_x(Fq::MODULUS)), Err(KzgError::NonCanonical));
    let mut above = Fq::MODULUS;
    above.add_with_carry(&point(1).x.into_bigint());
    // x + q still fits below the flags.
    assert_eq!(decode(&with_x(above)), Err(KzgError::NonCanonical));
    let mut all_ones = [0xff; 32];
    all_ones[31] = 0x3f;
    assert_eq!(decode(&all_ones), Err(KzgError::NonCanonical));
    let off =
        (1..50_u64).find(|x| G1Affine::get_point_from_x_unchecked(Fq::from(*x), false).is_none());
    assert_eq!(
        decode(&with_x(Fq::from(off.unwrap()).into_bigint())),
        Err(KzgError::NotOnCurve)
    );
}

#[test]
fn proofs_have_one_length() {
    let proof = OpeningProof {
        w: point(3),
        w_prime: -point(4),
    };
    let bytes = proof.to_bytes();
    assert_eq!(OpeningProof::from_bytes(&bytes), Ok(proof));
    for length in [0, 1, 32, 63] {
        let expected = KzgError::Length {
            expected: 64,
            got: length,
        };
        assert_eq!(OpeningProof::from_bytes(&bytes[..length]), Err(expected));
    }
    let mut long = bytes.to_vec();
    long.push(0);
    assert_eq!(
        OpeningProof::from_bytes(&long),
        Err(KzgError::Length {
            expected: 64,
            got: 65
        })
    );
}

#[test]
fn the_development_point_is_that_of_the_public_seed() {
    let mut bytes = Vec::new();
    let tau_g2 = development_verifier_srs().unwrap().tau_g2();
    tau_g2.serialize_compressed(&mut bytes).unwrap();
    assert_eq!(bytes, DEVELOPMENT_TAU_G2, "{bytes:02x?}");
}

#[test]
fn verifier_strings_are_checked_and_named() {
    let two = (G2Affine::generator() * Fr::from(2)).into_affine();
    let three = (G2Affine::generator() * Fr::from(3)).into_affine();
    let development = VerifierSrs::new(
        G2Affine::deserialize_compressed(&DEVELOPMENT_TAU_G2[..]).unwrap(),
        None,
    );
    let strings = [
        VerifierSrs::new(two, None).unwrap(),
        development.unwrap(),
        VerifierSrs::new(three, None).unwrap(),
        VerifierSrs::new(two, Some(two)).unwrap(),
        VerifierSrs::new(two, Some(three)).unwrap(),
    ];
    for (index, string) in strings.iter().enumerate() {
        let same = strings.iter().filter(|other| other.id() == string.id());
        assert_eq!(same.count(), 1, "string {index}");
        // Only the development string is insecure, and callers cannot override this.
        assert_eq!(string.insecure(), index == 1, "string {index}");
    }
    let [secure, _, _, shifted, _] = strings;
    assert_eq!((secure.tau_b_g2(), shifted.tau_b_g2()), (None, Some(two)));
    assert_eq!(shifted.without_tau_b_g2(), Ok(secure));
    // Either point is checked.
    let rejected = |point: G2Affine, error: KzgError| {
        assert_eq!(VerifierSrs::new(point, None), Err(error));
        assert_eq!(VerifierSrs::new(two, Some(point)), Err(error));
    };
    rejected(G2Affine::identity(), KzgError::Infinity);
    rejected(G2Affine::generator(), KzgError::TrivialTau);
    rejected(G2Affine::new_unchecked(two.y, two.x), KzgError::NotOnCurve);
    let outside = (1..100_u64)
        .filter_map(|x| G2Affine::get_point_from_x_unchecked(Fq2::from(x), true))
        .find(|point| !point.is_in_correct_subgroup_assuming_on_curve());
    rejected(outside.unwrap(), KzgError::NotInSubgroup);
}

proptest! {
    #[test]
    fn what_decodes_encodes_to_the_same_bytes(bytes in any::<[u8; 32]>(), top in 0_u8..0x31) {
        // Half of all coordinates are on the curve; most random top bytes are above q.
        let mut bytes = bytes;
        bytes[31] = (bytes[31] & 0xc0) | top;
        match decode(&bytes) {
            Ok(point) => {
                prop_assert!(point.is_on_curve());
                prop_assert_eq!(encode(&point), bytes);
            }
            Err(error) => {
                let expected =
                    [KzgError::NonCanonical, KzgError::NotOnCurve, KzgError::InvalidFlags];
                prop_assert!(expected.contains(&error));
            }
        }
    }

    #[test]
    fn one_changed_bit_is_another_point_or_none(scalar in 1_u64.., bit in 0_usize..256) {
        let original = point(scalar);
        let mut bytes = encode(&original);
        bytes[bit / 8] ^= 1 << (bit % 8);
        prop_assert!(decode(&bytes) != Ok(original));
    }
}
