//! Transforms against direct evaluation and arkworks.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use ark_bn254::Fr;
use ark_ff::{Field, One, Zero};
use ark_poly::{EvaluationDomain, Radix2EvaluationDomain};
use proptest::prelude::*;
use zkfabric_kernels_cpu::powers;
use zkfabric_ntt::{Direction, Error, Plan};

fn column(n: usize, seed: u64) -> Vec<Fr> {
    let base = Fr::from(seed + 0x1234_5678_9abc).pow([9]);
    powers(base, base + Fr::one(), n)
}

fn run(columns: &mut [Vec<Fr>], direction: Direction, coset: Option<Fr>) {
    let n = columns.first().map_or(1, Vec::len);
    Plan::new(n)
        .unwrap()
        .transform(columns, direction, coset)
        .unwrap();
}

#[test]
fn values_are_those_of_the_polynomial() {
    for log_n in 0..7 {
        let n = 1 << log_n;
        let coefficients = column(n, 3);
        let generator = Radix2EvaluationDomain::<Fr>::new(n).unwrap().group_gen;
        for coset in [None, Some(Fr::from(7)), Some(-Fr::from(3))] {
            let mut columns = [coefficients.clone()];
            run(&mut columns, Direction::Forward, coset);
            let mut x = coset.unwrap_or_else(Fr::one);
            for value in &columns[0] {
                let expected = coefficients
                    .iter()
                    .rev()
                    .fold(Fr::zero(), |acc, c| acc * x + c);
                assert_eq!(*value, expected);
                x *= generator;
            }
            run(&mut columns, Direction::Inverse, coset);
            assert_eq!(columns[0], coefficients);
        }
    }
}

#[test]
fn large_transforms_equal_arkworks() {
    for log_n in [10, 13, 14, 15, 16, 17] {
        let n = 1 << log_n;
        let domain = Radix2EvaluationDomain::<Fr>::new(n).unwrap();
        // One column, fewer and more columns than threads.
        for count in [1, 2, 5] {
            for coset in [None, Some(Fr::from(11))] {
                let shifted = domain.get_coset(coset.unwrap_or_else(Fr::one)).unwrap();
                let input: Vec<Vec<Fr>> = (0..count).map(|seed| column(n, seed)).collect();
                let mut columns = input.clone();
                run(&mut columns, Direction::Forward, coset);
                let expected: Vec<Vec<Fr>> = input.iter().map(|c| shifted.fft(c)).collect();
                assert!(columns == expected, "forward 2^{log_n}, {count} columns");
                run(&mut columns, Direction::Inverse, coset);
                assert!(columns == input, "inverse 2^{log_n}, {count} columns");
            }
        }
    }
}

#[test]
fn malformed_batches_are_rejected_and_untouched() {
    for got in [0, 3, 12, 1023] {
        assert_eq!(Plan::new(got).err(), Some(Error::NotAPowerOfTwo { got }));
    }
    assert_eq!(
        Plan::new(1 << 29).err(),
        Some(Error::TooLarge {
            log_n: 29,
            limit: 28
        })
    );
    assert_eq!(
        Plan::new(1 << 63).err(),
        Some(Error::TooLarge {
            log_n: 63,
            limit: 28
        })
    );
    let plan = Plan::new(8).unwrap();
    assert_eq!(plan.log_n(), 3);
    let mut columns = [column(8, 1), column(8, 2), column(4, 3)];
    let before = columns.clone();
    assert_eq!(
        plan.transform(&mut columns, Direction::Forward, None),
        Err(Error::LengthMismatch {
            column: 2,
            expected: 8,
            got: 4
        })
    );
    for direction in [Direction::Forward, Direction::Inverse] {
        assert_eq!(
            plan.transform(&mut columns[..2], direction, Some(Fr::zero())),
            Err(Error::ZeroCoset)
        );
    }
    assert_eq!(columns, before);
    assert_eq!(plan.transform(&mut [], Direction::Forward, None), Ok(()));
}

proptest! {
    #[test]
    fn the_transform_is_linear(log_n in 0_u32..9, seeds in any::<[u32; 3]>()) {
        let n = 1 << log_n;
        let (a, b) = (column(n, seeds[0].into()), column(n, seeds[1].into()));
        let scale = Fr::from(seeds[2]);
        let sum: Vec<Fr> = a.iter().zip(&b).map(|(a, b)| *a * scale + b).collect();
        let mut columns = [a, b, sum];
        run(&mut columns, Direction::Forward, Some(Fr::from(3)));
        let [a, b, sum] = &columns;
        for ((a, b), sum) in a.iter().zip(b).zip(sum) {
            prop_assert_eq!(*a * scale + b, *sum);
        }
    }
}
