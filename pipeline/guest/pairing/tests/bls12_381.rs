//! EIP-2537's operations on BLS12-381 against arkworks' own fields.
#![expect(clippy::unwrap_used, reason = "a failing helper fails the test")]

mod common;

use ark_bls12_381::{Bls12_381, Fq, Fq2, Fr, G1Affine, G2Affine};
use ark_ec::hashing::curve_maps::wb::WBMap;
use ark_ec::hashing::map_to_curve_hasher::MapToCurve;
use ark_ec::short_weierstrass::{Affine, Projective, SWCurveConfig};
use ark_ec::{AffineRepr, CurveGroup, PrimeGroup};
use ark_ff::{AdditiveGroup, BigInt, BigInteger, Field, One, PrimeField, Zero};
use num_bigint::BigUint;
use proptest::prelude::*;
use zkfabric_guest_pairing::bls12_381::{
    BadPoint, Coordinate, Group, g1_add, g1_multiply, g2_add, g2_multiply, map_to_g1, map_to_g2,
    pairing_is_one,
};

type Library1 = ark_bls12_381::g1::Config;
type Library2 = ark_bls12_381::g2::Config;

fn coordinate(element: &Fq) -> Coordinate {
    element.into_bigint().to_bytes_be().try_into().unwrap()
}

/// A group of arkworks, in the encoding of contracts.
trait Written<const N: usize>: SWCurveConfig<ScalarField = Fr> {
    fn numbers(element: &Self::BaseField) -> Vec<Coordinate>;
    fn element(seed: u64) -> Self::BaseField;

    const GROUP: Group;
    fn sum(first: &[Coordinate; N], second: &[Coordinate; N]) -> Result<[Coordinate; N], BadPoint>;
    fn multiples(terms: &[([Coordinate; N], [u8; 32])]) -> Result<[Coordinate; N], BadPoint>;

    fn written(point: &Affine<Self>) -> [Coordinate; N] {
        let Some((x, y)) = point.xy() else {
            return [[0; 48]; N];
        };
        [Self::numbers(&x), Self::numbers(&y)]
            .concat()
            .try_into()
            .unwrap()
    }

    /// Returns some point of the curve, almost never of the group.
    fn anywhere(seed: u64) -> Affine<Self> {
        (0..)
            .map(|step| Self::element(seed.wrapping_mul(1_000).wrapping_add(step)))
            .find_map(|x| Affine::get_point_from_x_unchecked(x, seed.is_multiple_of(2)))
            .unwrap()
    }

    fn of_group(seed: u64) -> Affine<Self> {
        (Projective::<Self>::generator() * (Fr::from(seed).square() + Fr::one())).into_affine()
    }
}

impl Written<2> for Library1 {
    const GROUP: Group = Group::G1;

    fn sum(first: &[Coordinate; 2], second: &[Coordinate; 2]) -> Result<[Coordinate; 2], BadPoint> {
        g1_add(first, second)
    }

    fn multiples(terms: &[([Coordinate; 2], [u8; 32])]) -> Result<[Coordinate; 2], BadPoint> {
        g1_multiply(&mut terms.iter().copied())
    }

    fn numbers(element: &Fq) -> Vec<Coordinate> {
        vec![coordinate(element)]
    }

    fn element(seed: u64) -> Fq {
        let seed = Fq::from(seed) + Fq::one();
        seed.pow([u64::MAX]) + seed
    }
}

impl Written<4> for Library2 {
    const GROUP: Group = Group::G2;

    fn sum(first: &[Coordinate; 4], second: &[Coordinate; 4]) -> Result<[Coordinate; 4], BadPoint> {
        g2_add(first, second)
    }

    fn multiples(terms: &[([Coordinate; 4], [u8; 32])]) -> Result<[Coordinate; 4], BadPoint> {
        g2_multiply(&mut terms.iter().copied())
    }

    fn numbers(element: &Fq2) -> Vec<Coordinate> {
        vec![coordinate(&element.c0), coordinate(&element.c1)]
    }

    fn element(seed: u64) -> Fq2 {
        Fq2::new(Library1::element(seed), Library1::element(seed ^ 0x5555))
    }
}

/// Returns numbers not below the modulus, and the largest one below.
fn beyond() -> [Coordinate; 3] {
    let modulus = BigUint::from(Fq::MODULUS);
    let bytes = |number: BigUint| number.to_bytes_be().try_into().unwrap();
    [bytes(modulus.clone()), bytes(modulus + 7u32), [0xff; 48]]
}

fn sums<L: Written<N>, const N: usize>() {
    let add = |a: &Affine<L>, b: &Affine<L>| L::sum(&L::written(a), &L::written(b)).unwrap();
    let mut points: Vec<Affine<L>> = (0..4).map(L::anywhere).collect();
    points.extend((0..3).map(L::of_group));
    points.push(Affine::identity());
    points.extend(points.clone().iter().map(|point| -*point));
    for a in &points {
        for b in &points {
            assert_eq!(add(a, b), L::written(&(*a + b).into_affine()));
        }
    }
}

#[test]
fn sums_are_arkworks() {
    sums::<Library1, 2>();
    sums::<Library2, 4>();
}

fn refusals<L: Written<N>, const N: usize>() {
    let good = L::written(&L::of_group(3));
    let outside = L::written(&L::anywhere(1));
    let zero = [[0; 48]; N];
    let multiply = |point: &[Coordinate; N]| L::multiples(&[(*point, [0; 32])]);
    assert_eq!(multiply(&good), Ok(zero));
    assert_eq!(multiply(&zero), Ok(zero));
    assert_eq!(multiply(&outside), Err(BadPoint::Subgroup(L::GROUP)));
    assert!(L::sum(&outside, &good).is_ok());
    for index in 0..N {
        for number in beyond() {
            let mut bad = good;
            bad[index] = number;
            assert_eq!(multiply(&bad), Err(BadPoint::Coordinate));
            assert_eq!(L::sum(&bad, &good), Err(BadPoint::Coordinate));
            assert_eq!(L::sum(&good, &bad), Err(BadPoint::Coordinate));
        }
        let mut bad = good;
        bad[index][47] ^= 1;
        assert_eq!(multiply(&bad), Err(BadPoint::Curve(L::GROUP)));
        assert_eq!(L::sum(&bad, &good), Err(BadPoint::Curve(L::GROUP)));
        assert_eq!(L::sum(&good, &bad), Err(BadPoint::Curve(L::GROUP)));
        let mut bad = zero;
        bad[index][47] = 1;
        assert_eq!(multiply(&bad), Err(BadPoint::Curve(L::GROUP)));
    }
}

#[test]
fn what_is_no_point() {
    refusals::<Library1, 2>();
    refusals::<Library2, 4>();
}

/// Checks points of a small prime order q that divides the cofactor, alone and combined with a
/// point of the group.
fn small_orders<L: Written<N>, const N: usize>(primes: &[u64]) {
    let words = L::COFACTOR.iter().flat_map(|word| word.to_le_bytes());
    let cofactor = BigUint::from_bytes_le(&words.collect::<Vec<_>>());
    for prime in primes {
        let mut rest = &cofactor * BigUint::from(Fr::MODULUS);
        assert_eq!(&rest % prime, BigUint::ZERO);
        while &rest % prime == BigUint::ZERO {
            rest /= *prime;
        }
        let rest = rest.to_u64_digits();
        let times = |point: &Affine<L>, scalar: &[u64]| L::mul_affine(point, scalar).into_affine();
        let mut point = (0..16)
            .map(|seed| times(&L::anywhere(seed), &rest))
            .find(|point| !point.is_zero())
            .unwrap();
        while !times(&point, &[*prime]).is_zero() {
            point = times(&point, &[*prime]);
        }
        for point in [point, (point + L::of_group(5)).into_affine()] {
            let refused = L::multiples(&[(L::written(&point), [1; 32])]);
            assert_eq!(refused, Err(BadPoint::Subgroup(L::GROUP)));
        }
    }
}

#[test]
fn orders_that_divide_the_cofactor() {
    small_orders::<Library1, 2>(&[3, 11, 10177, 859_267, 52_437_899]);
    small_orders::<Library2, 4>(&[13, 23, 2713, 11953, 262_069]);
}

/// Supports the argument of the check in G2.
#[test]
fn the_cofactors_have_no_common_divisor() {
    let number = |words: &[u64]| {
        BigUint::from_bytes_le(
            &words
                .iter()
                .flat_map(|w| w.to_le_bytes())
                .collect::<Vec<_>>(),
        )
    };
    let (mut a, mut b) = (
        number(<Library2 as ark_ec::CurveConfig>::COFACTOR),
        number(<Library1 as ark_ec::CurveConfig>::COFACTOR),
    );
    while b != BigUint::ZERO {
        (a, b) = (b.clone(), a % b);
    }
    assert_eq!(a, BigUint::from(1u32));
}

fn multiples<L: Written<N>, const N: usize>() {
    let order = BigUint::from(Fr::MODULUS);
    let mut scalars: Vec<BigUint> = vec![
        BigUint::ZERO,
        1u32.into(),
        2u32.into(),
        &order - 1u32,
        order.clone(),
        &order + 1u32,
        (BigUint::from(1u32) << 256) - 1u32,
        BigUint::from(1u32) << 255,
    ];
    scalars.extend((0..25u64).map(|seed| {
        let wide = BigUint::from(Fr::from(seed + 2).pow([u64::MAX]).into_bigint());
        wide + &order * (seed % 2)
    }));
    for count in [0, 1, 2, 3, 33] {
        for shift in 0..if count == 1 { scalars.len() } else { 2 } {
            let mut terms = Vec::new();
            let mut expected = Projective::<L>::zero();
            for index in 0..count {
                let scalar = &scalars[(index + shift) % scalars.len()];
                // Some points are equal, opposite or zero.
                let point = match index % 7 {
                    5 => L::of_group(0),
                    6 if index == 6 => Affine::identity(),
                    6 => -L::of_group(0),
                    _ => L::of_group(index as u64),
                };
                let mut bytes = [0; 32];
                let digits = scalar.to_bytes_be();
                bytes[32 - digits.len()..].copy_from_slice(&digits);
                terms.push((L::written(&point), bytes));
                expected += point * Fr::from(scalar.clone());
            }
            let ours = L::multiples(&terms);
            assert_eq!(ours, Ok(L::written(&expected.into_affine())));
        }
    }
}

#[test]
fn sums_of_multiples_are_arkworks() {
    multiples::<Library1, 2>();
    multiples::<Library2, 4>();
}

fn is_one(pairs: &[(G1Affine, G2Affine)]) -> Result<bool, BadPoint> {
    let written: Vec<_> = pairs
        .iter()
        .map(|(a, b)| (Library1::written(a), Library2::written(b)))
        .collect();
    pairing_is_one(&written)
}

#[test]
fn products_of_pairings() {
    common::products::<Bls12_381, _>(is_one);
}

#[test]
fn pairs_of_what_is_no_point() {
    let (g, h) = (G1Affine::generator(), G2Affine::generator());
    let outside = (Library1::anywhere(1), Library2::anywhere(1));
    for good in [h, G2Affine::identity()] {
        assert_eq!(
            is_one(&[(outside.0, good)]),
            Err(BadPoint::Subgroup(Group::G1))
        );
    }
    for good in [g, G1Affine::identity()] {
        assert_eq!(
            is_one(&[(good, outside.1)]),
            Err(BadPoint::Subgroup(Group::G2))
        );
    }
    // The first bad point is reported.
    let pairs = [(g, h), (g, outside.1), (outside.0, h)];
    assert_eq!(is_one(&pairs), Err(BadPoint::Subgroup(Group::G2)));
    assert_eq!(is_one(&[outside]), Err(BadPoint::Subgroup(Group::G1)));
}

fn mapped1(element: Fq) -> [Coordinate; 2] {
    let point = WBMap::<Library1>::map_to_curve(element).unwrap();
    Library1::written(&point.clear_cofactor())
}

fn mapped2(element: Fq2) -> [Coordinate; 4] {
    let point = WBMap::<Library2>::map_to_curve(element).unwrap();
    Library2::written(&point.clear_cofactor())
}

fn check_maps(a: Fq, b: Fq) {
    assert_eq!(map_to_g1(&coordinate(&a)), Ok(mapped1(a)));
    let pair = [a, b].map(|element| coordinate(&element));
    assert_eq!(map_to_g2(&pair), Ok(mapped2(Fq2::new(a, b))));
}

/// Edge cases in which the map's first denominator is zero: `Z u^2` is 0 or -1.
#[test]
fn maps_at_the_edges() {
    let small = [0, 1, 2, 3].map(Fq::from);
    let minus = small.map(|element| -element);
    for a in small.into_iter().chain(minus) {
        for b in small.into_iter().chain(minus) {
            check_maps(a, b);
        }
    }
    let roots = (-Fq::from(11u64)).inverse().unwrap().sqrt();
    if let Some(root) = roots {
        check_maps(root, Fq::ZERO);
        check_maps(-root, Fq::ZERO);
    }
    let root = Fq2::new(Fq::from(2u64), Fq::one())
        .inverse()
        .unwrap()
        .sqrt();
    if let Some(root) = root {
        check_maps(root.c0, root.c1);
        check_maps(-root.c0, -root.c1);
    }
    for number in beyond() {
        assert_eq!(map_to_g1(&number), Err(BadPoint::Coordinate));
        assert_eq!(map_to_g2(&[number, [0; 48]]), Err(BadPoint::Coordinate));
        assert_eq!(map_to_g2(&[[0; 48], number]), Err(BadPoint::Coordinate));
    }
}

/// Points of RFC 9380's suites `BLS12381G1_XMD:SHA-256_SSWU_NU_` and
/// `BLS12381G2_XMD:SHA-256_SSWU_NU_` for the empty message.
#[test]
fn maps_of_the_standard() {
    let number = |text: &str| -> Coordinate {
        let digits = BigUint::parse_bytes(text.as_bytes(), 16)
            .unwrap()
            .to_bytes_be();
        let mut bytes = [0; 48];
        bytes[48 - digits.len()..].copy_from_slice(&digits);
        bytes
    };
    let u = "156c8a6a2c184569d69a76be144b5cdc5141d2d2ca4fe341f011e25e3969c55ad9e9b9ce2eb833c81a908e5fa4ac5f03";
    let x = "184bb665c37ff561a89ec2122dd343f20e0f4cbcaec84e3c3052ea81d1834e192c426074b02ed3dca4e7676ce4ce48ba";
    let y = "04407b8d35af4dacc809927071fc0405218f1401a6d15af775810e4e460064bcc9468beeba82fdc751be70476c888bf3";
    assert_eq!(map_to_g1(&number(u)), Ok([x, y].map(number)));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(12))]

    #[test]
    fn maps_are_arkworks(a: [u64; 6], b: [u64; 6]) {
        let element = |words: [u64; 6]| Fq::from(BigUint::from(BigInt(words)));
        check_maps(element(a), element(b));
    }
}
