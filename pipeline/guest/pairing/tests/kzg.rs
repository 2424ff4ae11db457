//! The point evaluation of EIP-4844 against arkworks' own fields.
#![expect(clippy::unwrap_used, reason = "a failing helper fails the test")]

use ark_bls12_381::{Bls12_381, Fq, Fr, G1Affine, G2Affine};
use ark_ec::pairing::Pairing;
use ark_ec::{AffineRepr, CurveGroup};
use ark_ff::{AdditiveGroup, BigInteger, Field, One, PrimeField, Zero};
use ark_serialize::{CanonicalDeserialize, CanonicalSerialize};
use num_bigint::BigUint;
use zkfabric_guest_pairing::bls12_381::verify_kzg;

fn hex<const N: usize>(text: &str) -> [u8; N] {
    let digits = BigUint::parse_bytes(text.as_bytes(), 16)
        .unwrap()
        .to_bytes_be();
    let mut bytes = [0; N];
    bytes[N - digits.len()..].copy_from_slice(&digits);
    bytes
}

/// Commitment, z, y and proof of a test of the consensus layer's suite,
/// `verify_kzg_proof_case_correct_proof_4_4`.
fn correct() -> ([u8; 48], [u8; 32], [u8; 32], [u8; 48]) {
    (
        hex(
            "8f59a8d2a1a625a17f3fea0fe5eb8c896db3764f3185481bc22f91b4aaffcca25f26936857bc3a7c2539ea8ec3a952b7",
        ),
        hex("73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff00000000"),
        hex("1522a4a7f34e1ea350ae07c29c96c7e79655aa926122e95fe69fcbd932ca49e9"),
        hex(
            "a62ad71d14c5719385c0686f1871430475bf3a00f0aa3f7b8dd99a9abc2160744faf0070725e00b60ad9a026a15b1a8c",
        ),
    )
}

fn scalar(element: Fr) -> [u8; 32] {
    element.into_bigint().to_bytes_be().try_into().unwrap()
}

fn compressed(point: &G1Affine) -> [u8; 48] {
    let mut bytes = [0; 48];
    point.serialize_compressed(&mut bytes[..]).unwrap();
    bytes
}

/// The order of the scalars.
fn order() -> BigUint {
    BigUint::from(Fr::MODULUS)
}

/// `[tau] G2` of Ethereum's ceremony, as in its file.
fn tau() -> G2Affine {
    let bytes: [u8; 96] = hex(
        "b5bfd7dd8cdeb128843bc287230af38926187075cbfbefa81009a2ce615ac53d2914e5870cb452d2afaaab24f3499f72185cbfee53492714734429b7b38608e23926c911cceceac9a36851477ba4c60b087041de621000edc98edada20c1def2",
    );
    G2Affine::deserialize_compressed(&bytes[..]).unwrap()
}

/// The equation in the form of the standard.
fn holds(commitment: &[u8; 48], z: Fr, y: Fr, proof: &[u8; 48]) -> bool {
    let [commitment, proof] =
        [commitment, proof].map(|bytes| G1Affine::deserialize_compressed(&bytes[..]));
    let (Ok(commitment), Ok(proof)) = (commitment, proof) else {
        return false;
    };
    let (g, h) = (G1Affine::generator(), G2Affine::generator());
    let left = Bls12_381::pairing(commitment - g * y, h);
    left == Bls12_381::pairing(proof, tau() - h * z)
}

#[test]
fn a_correct_proof() {
    let (commitment, z, y, proof) = correct();
    assert!(verify_kzg(&commitment, &z, &y, &proof));
    // Any change makes the proof invalid.
    for byte in 0..32 {
        let changed = |bytes: &[u8; 32]| {
            let mut bytes = *bytes;
            bytes[byte] ^= 1;
            bytes
        };
        assert!(!verify_kzg(&commitment, &changed(&z), &y, &proof));
        assert!(!verify_kzg(&commitment, &z, &changed(&y), &proof));
    }
    let other = compressed(&G1Affine::generator());
    assert!(!verify_kzg(&other, &z, &y, &proof));
    assert!(!verify_kzg(&commitment, &z, &y, &other));
    // The other sign of y.
    let opposite = |mut point: [u8; 48]| {
        point[0] ^= 0x20;
        point
    };
    assert!(!verify_kzg(&opposite(commitment), &z, &y, &proof));
    assert!(!verify_kzg(&commitment, &z, &y, &opposite(proof)));
}

#[test]
fn constant_polynomials() {
    let infinity = compressed(&G1Affine::identity());
    let five = compressed(&(G1Affine::generator() * Fr::from(5u64)).into_affine());
    for z in [Fr::zero(), Fr::from(7u64), -Fr::one()] {
        for (commitment, value) in [(infinity, Fr::zero()), (five, Fr::from(5u64))] {
            for y in [Fr::zero(), Fr::from(5u64), Fr::from(6u64), -Fr::from(5u64)] {
                let valid = verify_kzg(&commitment, &scalar(z), &scalar(y), &infinity);
                assert_eq!(valid, y == value);
                assert_eq!(valid, holds(&commitment, z, y, &infinity));
            }
        }
    }
}

/// The same number in another encoding is refused.
#[test]
fn numbers_are_canonical() {
    let infinity = compressed(&G1Affine::identity());
    let bytes = |number: BigUint| hex::<32>(&number.to_str_radix(16));
    let zero = [0; 32];
    assert!(verify_kzg(&infinity, &zero, &zero, &infinity));
    for large in [order(), order() + 1u32, (BigUint::one() << 256) - 1u32] {
        let large = bytes(large);
        assert!(!verify_kzg(&infinity, &large, &zero, &infinity));
        assert!(!verify_kzg(&infinity, &zero, &large, &infinity));
    }
    assert!(verify_kzg(
        &infinity,
        &bytes(order() - 1u32),
        &zero,
        &infinity
    ));
    // x + p, for an x small enough that the sum fits into the bits, of commitments to constants.
    let room = (BigUint::one() << 381) - BigUint::from(Fq::MODULUS);
    let constants: Vec<Fr> = (1..40u64)
        .map(Fr::from)
        .filter(|constant| {
            let x = (G1Affine::generator() * constant).into_affine().x;
            BigUint::from(x.into_bigint()) < room
        })
        .collect();
    assert!(constants.len() > 3);
    for constant in constants {
        let commitment = compressed(&(G1Affine::generator() * constant).into_affine());
        let larger = BigUint::from_bytes_be(&commitment) + BigUint::from(Fq::MODULUS);
        let larger = hex::<48>(&larger.to_str_radix(16));
        let value = scalar(constant);
        assert!(verify_kzg(&commitment, &zero, &value, &infinity));
        assert!(!verify_kzg(&larger, &zero, &value, &infinity));
    }
}

/// Meaningless flags, infinity with an x, points outside the group, and an x without a point.
#[test]
fn points_that_are_none() {
    let zero = [0; 32];
    let infinity = compressed(&G1Affine::identity());
    let refused = |point: &[u8; 48]| {
        !verify_kzg(point, &zero, &zero, &infinity) && !verify_kzg(&infinity, &zero, &zero, point)
    };
    for flags in 0..8u8 {
        let mut point = [0; 48];
        point[0] = flags << 5;
        assert_eq!(refused(&point), flags != 0b110, "{flags:03b}");
        point[47] = 1;
        assert!(refused(&point), "{flags:03b}");
        point[47] = 0;
        point[0] |= 1;
        assert!(refused(&point), "{flags:03b}");
    }
    let any = (2..9u64).map(|seed| Fq::from(seed).pow([u64::MAX]));
    for x in any {
        match G1Affine::get_point_from_x_unchecked(x, true) {
            Some(point) => assert!(refused(&compressed(&point))),
            None => assert!(refused(&compressed(&G1Affine::new_unchecked(x, Fq::one())))),
        }
    }
}

/// A point outside the group whose pairing with the proof's part equals the pairing of a point
/// inside: only the group check refuses it.
#[test]
fn a_commitment_outside_the_group() {
    let (commitment, z, y, proof) = correct();
    let [commitment, proof] =
        [commitment, proof].map(|bytes| G1Affine::deserialize_compressed(&bytes[..]).unwrap());
    // The curve has points of order 3 with x = 0.
    let three = G1Affine::new_unchecked(Fq::ZERO, Fq::from(2u64));
    assert!((three + three + three).is_zero());
    for shift in [three, -three] {
        let shifted = |point: G1Affine| compressed(&(point + shift).into_affine());
        assert!(!verify_kzg(
            &shifted(commitment),
            &z,
            &y,
            &compressed(&proof)
        ));
        assert!(!verify_kzg(
            &compressed(&commitment),
            &z,
            &y,
            &shifted(proof)
        ));
    }
}
