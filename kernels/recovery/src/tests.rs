//! Signatures whose sums meet an exception of the formulas, as a hostile sender may choose them.

use ark_ff::{BigInt, Field, PrimeField, Zero};
use secp256k1::{PublicKey, Secp256k1, SecretKey};
use zkfabric_kernels_cpu::Isa;

use crate::block::fill;
use crate::curve::{LAMBDA, Scalar};
use crate::generator::Generator;
use crate::lanes::{self, Group};
use crate::library::Library;
use crate::signature::{Checked, Signature, write_words};
use crate::split::{BITS, GENERATOR_WINDOW, OFFSET, POINT_WINDOW, digits, halves};
use crate::{Failure, Recovery};

fn bytes(scalar: Scalar) -> [u8; 32] {
    let mut bytes = [0; 32];
    write_words(&scalar.into_bigint().0, &mut bytes);
    bytes
}

/// Returns the signature with the point `k G` whose key is `u_1 G + u_2 k G`.
fn signature(k: Scalar, u1: Scalar, u2: Scalar) -> Signature {
    let key = SecretKey::from_byte_array(bytes(k)).unwrap();
    let point = PublicKey::from_secret_key(&Secp256k1::new(), &key).serialize_uncompressed();
    let r = Signature {
        digest: [0; 32],
        r: point[1..33].try_into().unwrap(),
        s: [1; 32],
        recovery_id: point[64] & 1,
    };
    let scalar = Checked::new(&r).unwrap().r;
    Signature {
        digest: bytes(-(u1 * scalar)),
        s: bytes(u2 * scalar),
        ..r
    }
}

/// The part of `k` that is in the digits from `bit` on, in units of `2^bit`.
fn part<const WIDTH: usize>(k: Scalar, bit: usize) -> Scalar {
    let half = Scalar::from(2_u64).inverse().unwrap();
    let mut parts = [Scalar::zero(); 2];
    for (part, half) in parts.iter_mut().zip(halves(k * half + OFFSET)) {
        for (digit, (sign, index)) in digits::<WIDTH>(half).enumerate() {
            if digit * WIDTH >= bit {
                let odd = Scalar::from(2 * u64::from(index) + 1);
                let odd = odd * Scalar::from(2_u64).pow([(digit * WIDTH - bit) as u64]);
                *part += if sign { -odd } else { odd };
            }
        }
    }
    parts[0] + parts[1] * LAMBDA
}

/// Signatures whose sum, before the first digit of the generator is added, is that digit's multiple
/// of the generator, or the opposite of it.
fn exceptions() -> Vec<Signature> {
    const BIT: usize = BITS - GENERATOR_WINDOW;
    let mut random = Scalar::from(11_u64);
    let mut signatures = Vec::new();
    for sign in [1_i8, -1, 1, -1, 1] {
        let mut next = || {
            random = random.square() + Scalar::from(5_u64);
            random
        };
        let (u1, u2) = (next(), next());
        let half = Scalar::from(2_u64).inverse().unwrap();
        let (negative, index) = digits::<GENERATOR_WINDOW>(halves(u1 * half + OFFSET)[0])
            .last()
            .unwrap();
        let odd = Scalar::from(2 * u64::from(index) + 1);
        let digit = if negative == (sign > 0) { -odd } else { odd };
        // The sum is `part k G`.
        let k = digit * part::<POINT_WINDOW>(u2, BIT).inverse().unwrap();
        signatures.push(signature(k, u1, u2));
    }
    signatures
}

#[test]
fn exceptions_are_found_and_go_to_the_library() {
    let exceptions = exceptions();
    let one = Scalar::from(1_u64);
    let regular = signature(Scalar::from(77_u64), one + one, Scalar::from(99_u64));
    let infinite = signature(one, -one, one);
    let library = Library::new();
    for isa in Isa::tested().filter(|isa| isa.has_lanes()) {
        for lane in 0..8 {
            let mut signatures = [regular; 8];
            signatures[lane] = exceptions[lane % exceptions.len()];
            signatures[(lane + 3) % 8] = infinite;
            let checked = signatures.map(|signature| Checked::new(&signature).unwrap());
            let mut group = [Group::new()];
            fill(&mut group, &checked, &mut [Scalar::zero(); 8]);
            lanes::recover(isa, &mut group, Generator::get());
            let exceptional = 1 << lane | 1 << ((lane + 3) % 8);
            assert_eq!(group[0].regular, !exceptional, "{}", isa.name());
            assert_eq!(group[0].on_curve, 0xff);
        }
        let mut recovery = Recovery::new(isa).unwrap();
        let mut results = vec![Err(Failure::R); exceptions.len()];
        recovery.recover(&exceptions, &mut results).unwrap();
        for (signature, result) in exceptions.iter().zip(results) {
            let expected = library.recover(signature, &Checked::new(signature).unwrap());
            assert!(expected.is_ok());
            assert_eq!(result.map(|recovered| recovered.key), expected);
        }
    }
}

#[test]
fn multiples_of_the_generator() {
    let secp = Secp256k1::new();
    let generator = Generator::get();
    for index in (0..1_u16 << (GENERATOR_WINDOW - 1))
        .step_by(61)
        .chain([1, 2, 3, 4095])
    {
        let odd = BigInt::<4>::from(2 * u64::from(index) + 1);
        let mut key = [0; 32];
        write_words(&odd.0, &mut key);
        let key = SecretKey::from_byte_array(key).unwrap();
        let point = PublicKey::from_secret_key(&secp, &key).serialize_uncompressed();
        let mut got = [4; 65];
        let [[x, y], ..] = generator.entries(&[index; 8]);
        write_words(x, &mut got[1..33]);
        write_words(y, &mut got[33..]);
        assert_eq!(got, point, "{odd} G");
    }
}

/// The digits of a scalar's halves, lowest first, as scalars; those of the second half times
/// `lambda`.
fn signed_digits<const WIDTH: usize>(k: Scalar) -> [Vec<Scalar>; 2] {
    let half = Scalar::from(2_u64).inverse().unwrap();
    let [first, second] = halves(k * half + OFFSET).map(|half| {
        digits::<WIDTH>(half).map(|(sign, index)| {
            let odd = Scalar::from(2 * u64::from(index) + 1);
            if sign { -odd } else { odd }
        })
    });
    [
        first.collect(),
        second.map(|digit| digit * LAMBDA).collect(),
    ]
}

/// Signatures for each of the 72 additions but the first, which has no exception: one whose
/// operands are equal there, and one whose operands are opposite.
fn exceptions_of_every_addition() -> Vec<Signature> {
    const TOP: usize = BITS - POINT_WINDOW;
    let one = Scalar::from(1_u64);
    let mut random = Scalar::from(13_u64);
    let mut next = || {
        random = random.square() + Scalar::from(5_u64);
        random
    };
    let (u1, u2) = (next(), next());
    let point = signed_digits::<POINT_WINDOW>(u2);
    let generator = signed_digits::<GENERATOR_WINDOW>(u1);
    // The sum is `of_generator G + of_point R`.
    let (mut of_generator, mut of_point) = (Scalar::zero(), point[0][TOP / POINT_WINDOW]);
    let mut signatures = Vec::new();
    for bit in (0..=TOP).rev() {
        if bit < TOP {
            of_generator += of_generator;
            of_point += of_point;
        }
        for (half, digits) in point.iter().enumerate() {
            if bit % POINT_WINDOW != 0 || (bit, half) == (TOP, 0) {
                continue;
            }
            let digit = digits[bit / POINT_WINDOW];
            for sign in [one, -one] {
                if !of_generator.is_zero() {
                    let k = of_generator * (sign * digit - of_point).inverse().unwrap();
                    signatures.push(signature(k, u1, u2));
                }
            }
            of_point += digit;
        }
        for digits in &generator {
            if bit % GENERATOR_WINDOW != 0 {
                continue;
            }
            let digit = digits[bit / GENERATOR_WINDOW];
            for sign in [one, -one] {
                let k = (sign * digit - of_generator) * of_point.inverse().unwrap();
                signatures.push(signature(k, u1, u2));
            }
            of_generator += digit;
        }
    }
    assert_eq!((of_generator, of_point), (u1, u2));
    signatures
}

#[test]
fn each_addition_finds_its_exceptions() {
    let all = exceptions_of_every_addition();
    // Two per addition, but for those of R before the first digit of the generator.
    assert!(all.len() > 2 * 60, "{}", all.len());
    let library = Library::new();
    for isa in Isa::tested().filter(|isa| isa.has_lanes()) {
        for signatures in all.as_chunks::<8>().0 {
            let checked = signatures.map(|signature| Checked::new(&signature).unwrap());
            let mut group = [Group::new()];
            fill(&mut group, &checked, &mut [Scalar::zero(); 8]);
            lanes::recover(isa, &mut group, Generator::get());
            assert_eq!((group[0].regular, group[0].on_curve), (0, 0xff));
        }
        let mut recovery = Recovery::new(isa).unwrap();
        let mut results = vec![Err(Failure::R); all.len()];
        recovery.recover(&all, &mut results).unwrap();
        for (signature, result) in all.iter().zip(results) {
            let expected = library.recover(signature, &Checked::new(signature).unwrap());
            assert_eq!(result.map(|recovered| recovered.key), expected);
        }
    }
}
