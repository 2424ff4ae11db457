use ark_bn254::Fr;
use ark_ff::{Field, One, Zero};
use proptest::prelude::*;

use super::{product::multiply_each_with, *};
use crate::{Error, Isa};

/// Sizes around the lane groups and the task chunks.
const SIZES: [usize; 16] = [
    0,
    1,
    2,
    7,
    8,
    9,
    31,
    32,
    33,
    40,
    63,
    65,
    1000,
    CHUNK - 1,
    CHUNK,
    CHUNK + 41,
];

fn element(seed: u64) -> Fr {
    Fr::from(seed).square() * Fr::from(0x9e37_79b9_7f4a_7c15_u64) - Fr::from(5)
}

fn elements(n: usize, seed: u64) -> Vec<Fr> {
    let mut x = element(seed);
    (0..n)
        .map(|i| {
            x = x.square() + Fr::from(seed);
            // Zeros, alone and in runs, and the extremes.
            match i % 50 {
                3 | 17..20 => Fr::zero(),
                4 => Fr::one(),
                5 => -Fr::one(),
                _ => x,
            }
        })
        .collect()
}

#[test]
fn inverses_with_every_instruction_set() {
    for isa in Isa::tested() {
        for n in SIZES {
            let values = elements(n, 3);
            for scale in [Fr::one(), element(8)] {
                let mut inverses = values.clone();
                batch_invert_scaled(&mut inverses, scale, isa);
                for (index, (value, inverse)) in values.iter().zip(inverses).enumerate() {
                    let expected = value.inverse().unwrap_or_default() * scale;
                    assert_eq!(inverse, expected, "{} {index} of {n}", isa.name());
                }
            }
            let mut zeros = vec![Fr::zero(); n];
            batch_invert_scaled(&mut zeros, Fr::one(), isa);
            assert!(zeros.iter().all(Zero::is_zero));
        }
    }
}

#[test]
fn powers_with_every_instruction_set() {
    for isa in Isa::tested() {
        for n in SIZES {
            for (base, scale) in [
                (element(11), element(12)),
                (-Fr::one(), -Fr::one()),
                (Fr::zero(), Fr::one()),
            ] {
                let mut expected = scale;
                for (index, power) in powers_with(base, scale, n, isa).into_iter().enumerate() {
                    assert_eq!(power, expected, "{} {index} of {n}", isa.name());
                    expected *= base;
                }
            }
        }
    }
}

#[test]
fn products_with_every_instruction_set() {
    for isa in Isa::tested() {
        for n in SIZES {
            let (a, b) = (elements(n, 5), elements(n, 6));
            let mut products = a.clone();
            multiply_each_with(&mut products, &b, isa).unwrap();
            for ((product, a), b) in products.into_iter().zip(a).zip(b) {
                assert_eq!(product, a * b, "{} of {n}", isa.name());
            }
        }
    }
    assert_eq!(
        multiply_each(&mut [Fr::one()], &[]),
        Err(Error::LengthMismatch {
            expected: 1,
            got: 0
        })
    );
}

proptest! {
    #[test]
    fn inverse_times_value_is_one(seeds in proptest::collection::vec(1_u64.., 1..40)) {
        let values: Vec<Fr> = seeds.iter().map(|s| element(*s)).collect();
        let mut inverses = values.clone();
        batch_invert(&mut inverses);
        for (value, inverse) in values.iter().zip(inverses) {
            prop_assert!(value.is_zero() || (*value * inverse).is_one());
        }
    }
}
