//! The pairing check of EIP-197 against arkworks' own fields.
#![expect(clippy::unwrap_used, reason = "a failing helper fails the test")]

mod common;

use ark_bn254::{Bn254, Fq, Fq2, Fr, G1Affine, G2Affine};
use ark_ec::short_weierstrass::SWCurveConfig;
use ark_ec::{AffineRepr, CurveConfig, CurveGroup};
use ark_ff::{BigInteger, Field, One, PrimeField};
use num_bigint::BigUint;
use zkfabric_guest_crypto::bn254::BadPoint;
use zkfabric_guest_pairing::bn254::{G1Bytes, G2Bytes, pairing_is_one};

type Twist = ark_bn254::g2::Config;

fn number(element: &Fq) -> Vec<u8> {
    element.into_bigint().to_bytes_be()
}

fn first(point: &G1Affine) -> G1Bytes {
    let (x, y) = point.xy().unwrap_or_default();
    [number(&x), number(&y)].concat().try_into().unwrap()
}

fn second(point: &G2Affine) -> G2Bytes {
    let (x, y) = point.xy().unwrap_or_default();
    let numbers = [x.c1, x.c0, y.c1, y.c0];
    numbers.map(|n| number(&n)).concat().try_into().unwrap()
}

fn is_one(pairs: &[(G1Affine, G2Affine)]) -> Result<bool, BadPoint> {
    let written: Vec<_> = pairs.iter().map(|(a, b)| (first(a), second(b))).collect();
    pairing_is_one(&written.iter().map(|(a, b)| (a, b)).collect::<Vec<_>>())
}

/// Returns some point of the twist, almost never of the group.
fn anywhere(seed: u64) -> G2Affine {
    (1..)
        .map(|step| Fq2::new(Fq::from(seed), Fq::from(step)).pow([u64::MAX]))
        .find_map(|x| G2Affine::get_point_from_x_unchecked(x, true))
        .unwrap()
}

#[test]
fn products() {
    common::products::<Bn254, _>(is_one);
}

#[test]
fn what_is_no_point() {
    let (g, h) = (
        first(&G1Affine::generator()),
        second(&G2Affine::generator()),
    );
    let check = |a: &G1Bytes, b: &G2Bytes| pairing_is_one(&[(a, b)]);
    assert_eq!(check(&g, &h), Ok(false));
    let modulus = BigUint::from(Fq::MODULUS);
    let beyond: [BigUint; 3] = [
        modulus.clone(),
        modulus + 1u32,
        (BigUint::one() << 256) - 1u32,
    ];
    for index in 0..6 {
        let changed = |change: &dyn Fn(&mut [u8; 32])| {
            let (mut a, mut b) = (g, h);
            match index {
                0 | 1 => change(&mut a.as_chunks_mut().0[index]),
                _ => change(&mut b.as_chunks_mut().0[index - 2]),
            }
            check(&a, &b)
        };
        for number in &beyond {
            let bad = changed(&|bytes| *bytes = number.to_bytes_be().try_into().unwrap());
            assert_eq!(bad, Err(BadPoint::Coordinate));
        }
        assert_eq!(changed(&|bytes| bytes[31] ^= 1), Err(BadPoint::Curve));
    }
    // The partner is checked even if the other point is the point at infinity.
    let outside = second(&anywhere(1));
    assert_eq!(check(&[0; 64], &outside), Err(BadPoint::Curve));
    assert_eq!(check(&[0xff; 64], &[0; 128]), Err(BadPoint::Coordinate));
    let mut two = [0; 64];
    two[31] = 2;
    assert_eq!(check(&two, &[0; 128]), Err(BadPoint::Curve));
    assert_eq!(check(&g, &[0; 128]), Ok(true));
}

/// Checks points of the twist whose order is not r: any, of small prime orders, and combined with a
/// point of the group.
#[test]
fn the_group_is_checked() {
    let g = first(&G1Affine::generator());
    let refused = |point: &G2Affine| {
        let expected = point.is_in_correct_subgroup_assuming_on_curve();
        assert!(!expected);
        assert_eq!(
            pairing_is_one(&[(&g, &second(point))]),
            Err(BadPoint::Curve)
        );
    };
    (0..8).for_each(|seed| refused(&anywhere(seed)));
    let words = Twist::COFACTOR.iter().flat_map(|word| word.to_le_bytes());
    let cofactor = BigUint::from_bytes_le(&words.collect::<Vec<_>>());
    let mut found = 0;
    for prime in [10_069u64, 5_864_401] {
        let mut rest = &cofactor * BigUint::from(Fr::MODULUS);
        assert_eq!(&rest % prime, BigUint::ZERO);
        while &rest % prime == BigUint::ZERO {
            rest /= prime;
        }
        let times = |point: &G2Affine, k: &[u64]| Twist::mul_affine(point, k).into_affine();
        let mut point = (0..16)
            .map(|seed| times(&anywhere(seed), &rest.to_u64_digits()))
            .find(|point| !point.is_zero())
            .unwrap();
        while !times(&point, &[prime]).is_zero() {
            point = times(&point, &[prime]);
        }
        refused(&point);
        refused(&(point + G2Affine::generator()).into_affine());
        found += 1;
    }
    assert_eq!(found, 2);
}
