//! Sums and multiples on BN254 against arkworks, with a precompile that performs all, some or none
//! of its calls.

use ark_bn254::{Fq, Fr, G1Affine, G1Projective};
use ark_ec::{AffineRepr, CurveGroup};
use ark_ff::{AdditiveGroup, BigInteger, PrimeField};
use proptest::prelude::*;
use zkfabric_guest_crypto::bn254::{BadPoint, Bytes, Curve};
use zkfabric_guest_crypto::ladder::Affine;

fn coordinate(words: &[u64]) -> Fq {
    let bytes: Vec<u8> = words.iter().flat_map(|word| word.to_le_bytes()).collect();
    Fq::from_le_bytes_mod_order(&bytes)
}

fn point(affine: &Affine) -> G1Affine {
    let (x, y) = affine.0.split_at(4);
    G1Affine::new(coordinate(x), coordinate(y))
}

/// A precompile that declines every `declines`-th call and calls without a slope. It adds the
/// modulus `times` times to x and y of a result, or as often as the words have room.
fn precompile(declines: usize, times: [usize; 2]) -> impl FnMut(&mut Affine, u64, &Affine) -> bool {
    let mut calls = 0;
    move |sum, steps, term| {
        calls += 1;
        let mut doubled = G1Projective::from(point(sum));
        for _ in 0..steps >> 1 {
            doubled.double_in_place();
        }
        let (doubled, mut term) = (doubled.into_affine(), point(term));
        if doubled.x == term.x || calls % declines == 0 {
            return false;
        }
        if steps & 1 == 1 {
            term = -term;
        }
        let result = (doubled + term).into_affine();
        let coordinates = [result.x, result.y].into_iter().zip(times);
        for (words, (value, times)) in sum.0.chunks_mut(4).zip(coordinates) {
            let mut number = value.into_bigint();
            for _ in 0..times {
                let mut next = number;
                if !next.add_with_carry(&Fq::MODULUS) {
                    number = next;
                }
            }
            words.copy_from_slice(&number.0);
        }
        true
    }
}

fn bytes(point: &G1Affine) -> Bytes {
    let mut bytes = [0; 64];
    if let Some((x, y)) = point.xy() {
        bytes[..32].copy_from_slice(&x.into_bigint().to_bytes_be());
        bytes[32..].copy_from_slice(&y.into_bigint().to_bytes_be());
    }
    bytes
}

/// Runs with all kinds of precompiles, which must agree.
fn with_each<T: PartialEq + core::fmt::Debug>(
    run: impl Fn(&mut Curve<Box<dyn FnMut(&mut Affine, u64, &Affine) -> bool>>) -> T,
) -> T {
    let result = run(&mut Curve::new(Box::new(|_, _, _| false)));
    // Five times if the number is below `2^256 - 5 p`.
    for times in [[0, 0], [1, 1], [2, 0], [0, 2], [3, 4], [4, 3], [5, 5]] {
        for declines in [2, 3, usize::MAX] {
            let precompile = precompile(declines, times);
            let got = run(&mut Curve::new(Box::new(precompile)));
            assert_eq!(got, result, "{times:?} times the modulus more");
        }
    }
    result
}

fn add(a: &G1Affine, b: &G1Affine) {
    let sum = with_each(|curve| curve.add(&bytes(a), &bytes(b)));
    assert_eq!(sum, Ok(bytes(&(*a + *b).into_affine())));
}

fn multiply(a: &G1Affine, scalar: &[u8; 32]) {
    let product = with_each(|curve| curve.multiply(&bytes(a), scalar));
    let expected = *a * Fr::from_be_bytes_mod_order(scalar);
    assert_eq!(product, Ok(bytes(&expected.into_affine())), "{scalar:?}");
}

fn multiple(k: u64) -> G1Affine {
    (G1Affine::generator() * Fr::from(k)).into_affine()
}

#[test]
fn sums_of_special_points() {
    let points: Vec<G1Affine> = [0, 1, 2, 3, 77].into_iter().map(multiple).collect();
    for a in &points {
        for b in &points {
            add(a, b);
            add(a, &-*b);
        }
    }
}

#[test]
fn multiples_by_special_scalars() {
    let order = Fr::MODULUS.to_bytes_be();
    let mut scalars: Vec<[u8; 32]> = vec![[0; 32], [0xff; 32], [0x80; 32], [0x55; 32]];
    let near = |add: u64, subtract: u64| {
        let mut number = Fr::MODULUS;
        number.add_with_carry(&add.into());
        number.sub_with_borrow(&subtract.into());
        <[u8; 32]>::try_from(number.to_bytes_be()).unwrap()
    };
    scalars.push(order.try_into().unwrap());
    for k in 1..40 {
        scalars.extend([near(k, 0), near(0, k)]);
        scalars.push({
            let mut small = [0; 32];
            small[31] = k as u8;
            small
        });
    }
    for scalar in &scalars {
        multiply(&multiple(5), scalar);
        multiply(&G1Affine::identity(), scalar);
    }
}

#[test]
fn points_that_are_none() {
    let good = bytes(&multiple(9));
    let modulus = Fq::MODULUS.to_bytes_be();
    let mut large = good;
    large[..32].copy_from_slice(&modulus);
    let mut raised = [0; 64];
    raised[32..].copy_from_slice(&modulus);
    let mut off = good;
    off[63] ^= 1;
    let mut x_only = good;
    x_only[32..].fill(0);
    for (bad, expected) in [
        (large, BadPoint::Coordinate),
        (raised, BadPoint::Coordinate),
        ([0xff; 64], BadPoint::Coordinate),
        (off, BadPoint::Curve),
        (x_only, BadPoint::Curve),
    ] {
        assert_eq!(with_each(|curve| curve.add(&bad, &good)), Err(expected));
        assert_eq!(with_each(|curve| curve.add(&good, &bad)), Err(expected));
        assert_eq!(with_each(|curve| curve.add(&[0; 64], &bad)), Err(expected));
        let product = with_each(|curve| curve.multiply(&bad, &[0; 32]));
        assert_eq!(product, Err(expected));
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(60))]
    #[test]
    fn any_multiples(k in 1..u64::MAX, l in 1..u64::MAX, scalar: [u8; 32]) {
        add(&multiple(k), &multiple(l));
        multiply(&multiple(k), &scalar);
    }
}
