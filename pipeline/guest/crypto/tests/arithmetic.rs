//! Field and scalar arithmetic against `num-bigint`, at the boundaries of the ranges and at random;
//! the constants against their definitions.

use num_bigint::BigUint;
use proptest::prelude::*;
use zkfabric_guest_crypto::secp256k1::field::Fe;
use zkfabric_guest_crypto::secp256k1::scalar::{N, Scalar};

const P: [u64; 4] = [0xffff_fffe_ffff_fc2f, u64::MAX, u64::MAX, u64::MAX];
fn big(words: &[u64; 4]) -> BigUint {
    BigUint::from_bytes_le(&words.map(u64::to_le_bytes).concat())
}

fn words(value: &BigUint) -> [u64; 4] {
    let digits = value.to_u64_digits();
    core::array::from_fn(|index| digits.get(index).copied().unwrap_or(0))
}

/// Every operation on all representatives, canonical or not.
fn check(a: [u64; 4], b: [u64; 4], c: [u64; 4]) {
    let (x, y, z) = (Fe::from_words(a), Fe::from_words(b), Fe::from_words(c));
    let p = big(&P);
    let (a, b, c) = (big(&a), big(&b), big(&c));
    let same = |name: &str, got: Fe, plus: BigUint, minus: BigUint| {
        // minus < 4 p
        let expected = (plus + &p * 4u32 - minus) % &p;
        assert_eq!(big(got.words()) % &p, expected, "{name} {a:x} {b:x} {c:x}");
        assert_eq!(big(got.canonical().words()), expected, "canonical {name}");
        assert_eq!(got.is_zero(), expected == BigUint::ZERO);
        assert_eq!(got.is_odd(), expected.bit(0));
    };
    let zero = BigUint::ZERO;
    same("mul", x.mul(&y), &a * &b, zero.clone());
    same("square", x.square(), &a * &a, zero.clone());
    same("add", x.add(&y), &a + &b, zero.clone());
    same("sub", x.sub(&y), a.clone(), b.clone());
    same("double", x.double(), &a * 2u32, zero.clone());
    same("triple", x.triple(), &a * 3u32, zero);
    let mut difference = z;
    x.mul_sub_from(&y, &mut difference);
    same("mul_sub_from", difference, &a * &b, c.clone());
    same("square_sub2", x.square_sub2(&y, &z), &a * &a, &b + &c);
    assert_eq!(x.equals(&y), &a % &p == &b % &p);
    assert_eq!(x.is_canonical(), a < p);
}

fn boundaries() -> Vec<[u64; 4]> {
    let one: BigUint = BigUint::from(1u32);
    let c = BigUint::from(0x1_0000_03d1u64);
    let (p, n, max) = (big(&P), big(&N), big(&[u64::MAX; 4]));
    let mut values: Vec<BigUint> = vec![
        BigUint::ZERO,
        one.clone(),
        BigUint::from(2u32),
        &c - 1u32,
        c.clone(),
        &c + 1u32,
    ];
    values.extend([
        &max - 1u32,
        max.clone(),
        &p - 1u32,
        p.clone(),
        &p + 1u32,
        &p - &c,
        n.clone(),
        &n - 1u32,
        &p >> 1,
    ]);
    for bit in [63u32, 64, 65, 127, 128, 129, 191, 192, 255] {
        let power = &one << bit;
        values.extend([
            &power - 1u32,
            power.clone(),
            &power + 1u32,
            &max - &power,
            &p - &power,
        ]);
    }
    let mut values: Vec<[u64; 4]> = values.iter().map(words).collect();
    // words all ones or all zero
    for pattern in 1..15u64 {
        values.push(core::array::from_fn(|i| {
            if pattern >> i & 1 == 1 { u64::MAX } else { 0 }
        }));
    }
    values
}

#[test]
fn boundary_values() {
    let values = boundaries();
    for &a in &values {
        for &b in &values {
            for c in [a, [u64::MAX; 4], P, [0; 4]] {
                check(a, b, c);
            }
        }
    }
}

#[test]
fn products_near_zero_with_everything_subtracted() {
    // squares below 2^256 make the intermediate value negative by up to three times 2^256
    for a in 0u64..4 {
        for b in [[u64::MAX; 4], P, [1, 0, 0, 0]] {
            for c in [[u64::MAX; 4], P, [0; 4]] {
                check([a, 0, 0, 0], b, c);
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]
    #[test]
    fn random_elements(a: [u64; 4], b: [u64; 4], c: [u64; 4]) {
        check(a, b, c);
    }

    #[test]
    fn random_scalars(a: [u64; 4], b: [u64; 4]) {
        check_scalars(a, b);
    }
}

fn check_scalars(a: [u64; 4], b: [u64; 4]) {
    let n = big(&N);
    let (x, y) = (Scalar::reduced(a), Scalar::reduced(b));
    let (a, b) = (big(&a) % &n, big(&b) % &n);
    assert_eq!(big(x.words()), a);
    assert_eq!(big(x.mul(&y).words()), &a * &b % &n);
    assert_eq!(big(x.negate().words()), (&n - &a) % &n);
}

#[test]
fn boundary_scalars() {
    let values = boundaries();
    let n = big(&N);
    for &a in &values {
        assert_eq!(Scalar::new(a).is_some(), big(&a) < n);
        for &b in &values {
            check_scalars(a, b);
        }
    }
    for part in 1..64u32 {
        let k = &n * part / 64u32;
        for delta in 0..3u32 {
            check_scalars(words(&(&k + delta)), words(&k));
            check_scalars(words(&(&k - delta)), words(&k));
        }
    }
}
