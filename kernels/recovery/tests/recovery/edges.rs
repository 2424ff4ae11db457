//! Scalars and points at which formulas of the curve have exceptions, and scalars at the edges of
//! their halves.

use k256::Scalar;
use k256::elliptic_curve::{Field, PrimeField};
use zkfabric_kernels_cpu::Isa;

use crate::fixture::{Random, compare, signature};

/// `lambda` of the endomorphism: a cube root of one.
fn lambda() -> Scalar {
    let root = Scalar::from_repr(
        [
            0x53, 0x63, 0xad, 0x4c, 0xc0, 0x5c, 0x30, 0xe0, 0xa5, 0x26, 0x1c, 0x02, 0x88, 0x12,
            0x64, 0x5a, 0x12, 0x2e, 0x22, 0xea, 0x20, 0x81, 0x66, 0x78, 0xdf, 0x02, 0x96, 0x7c,
            0x1b, 0x23, 0xbd, 0x72,
        ]
        .into(),
    )
    .unwrap();
    assert_eq!(root * root * root, Scalar::ONE);
    root
}

/// Small scalars, powers of two, multiples of `lambda`, and their negatives.
fn edges() -> Vec<Scalar> {
    let two = Scalar::from(2_u64);
    let power = |exponent: u64| two.pow_vartime([exponent, 0, 0, 0]);
    let mut scalars: Vec<Scalar> = [1_u64, 2, 3, 16, 31, 32, 33, 8191, 8192]
        .map(Scalar::from)
        .to_vec();
    scalars.extend([127, 128, 129, 130, 255].map(power));
    scalars.push(two.invert().unwrap());
    scalars.push(power(130) - Scalar::ONE);
    for scalar in scalars.clone() {
        scalars.push(scalar * lambda());
    }
    scalars.push(lambda() + Scalar::ONE);
    for scalar in scalars.clone() {
        scalars.push(-scalar);
    }
    scalars
}

#[test]
fn edge_scalars_and_multiples_of_the_generator() {
    let edges = edges();
    let mut state = Random(5);
    let points = [
        Scalar::ONE,
        -Scalar::ONE,
        lambda(),
        -lambda() * lambda(),
        Scalar::from(2_u64),
        Scalar::from(2_u64).invert().unwrap(),
        state.scalar(),
    ];
    let mut all = Vec::new();
    for k in points {
        for (i, u2) in edges.iter().enumerate() {
            // u_1 = 0 is a digest of zero.
            all.push(signature(k, Scalar::ZERO, *u2));
            // The key is infinity.
            all.push(signature(k, -(*u2 * k), *u2));
            // The two multiples are equal.
            all.push(signature(k, *u2 * k, *u2));
            for u1 in edges.iter().skip(i % 3).step_by(3) {
                all.push(signature(k, *u1, *u2));
            }
        }
    }
    for isa in Isa::tested() {
        let mut signatures = all.clone();
        if isa.is_twin() {
            // A part of the cases, of all kinds.
            signatures = signatures.into_iter().skip(1).step_by(29).collect();
        }
        let keys = compare(isa, &signatures);
        let infinite = signatures.len() - keys;
        println!("{}: {keys} keys, {infinite} at infinity", isa.name());
        assert!(
            infinite * 40 > signatures.len(),
            "the batch has keys at infinity"
        );
        assert!(keys > signatures.len() / 2);
    }
}

#[test]
fn extreme_digests_and_halves_of_the_order() {
    let mut state = Random(6);
    let order = secp256k1::constants::CURVE_ORDER;
    let mut low = order;
    low[31] -= 1;
    for isa in Isa::tested() {
        let mut signatures = Vec::new();
        for digest in [[0; 32], order, low, [0xff; 32]] {
            for _ in 0..3 {
                let mut signature = crate::fixture::random(&mut state);
                signature.digest = digest;
                signatures.push(signature);
                // The opposite point, and s above half of the order or below it.
                signature.recovery_id ^= 1;
                signatures.push(signature);
                let s = Scalar::from_repr(signature.s.into()).unwrap();
                signature.s = (-s).to_bytes().into();
                signatures.push(signature);
                signature.s = low;
                signatures.push(signature);
                signature.s = [0; 32];
                signature.s[31] = 1;
                signatures.push(signature);
            }
        }
        assert_eq!(compare(isa, &signatures), signatures.len());
    }
}

#[test]
fn small_r_with_every_recovery_id() {
    for isa in Isa::tested() {
        let mut signatures = Vec::new();
        let count = if isa.is_twin() { 12 } else { 60 };
        for r in 1..=count {
            for recovery_id in 0..4 {
                let mut signature = crate::fixture::random(&mut Random(7));
                signature.r = [0; 32];
                signature.r[31] = r;
                signature.recovery_id = recovery_id;
                signatures.push(signature);
            }
        }
        let keys = compare(isa, &signatures);
        println!(
            "{}: {keys} of {} have a point",
            isa.name(),
            signatures.len()
        );
        assert!(keys > signatures.len() / 4 && keys < 3 * signatures.len() / 4);
    }
}
