//! Transforms against direct evaluation and arkworks.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::sync::Arc;

use ark_bn254::Fr;
use ark_ff::{BigInteger, Field, One, PrimeField, Zero};
use ark_poly::{EvaluationDomain, Radix2EvaluationDomain};
use proptest::prelude::*;
use zkfabric_kernels_cpu::{Isa, Level, lagrange_weights, powers};
use zkfabric_ntt::{Direction, Error, Order, Orders, Plan, Plans};

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

fn reversed(values: &[Fr]) -> Vec<Fr> {
    let bits = values.len().trailing_zeros();
    (0..values.len())
        .map(|index| match bits {
            0 => values[index],
            _ => values[index.reverse_bits() >> (usize::BITS - bits)],
        })
        .collect()
}

fn ordered(values: &[Fr], order: Order) -> Vec<Fr> {
    match order {
        Order::Natural => values.to_vec(),
        Order::BitReversed => reversed(values),
    }
}

/// Prints the engines exercised by the other tests.
#[test]
fn says_which_instruction_sets_run() {
    for level in Level::ALL {
        match Isa::new(level) {
            Ok(isa) => println!("transforms for {}: run here", isa.name()),
            Err(error) => println!("transforms for {}: NOT RUN here: {error}", level.name()),
        }
    }
    assert_eq!(Plan::new(2).unwrap().isa(), Isa::current());
}

#[test]
fn every_instruction_set_equals_arkworks() {
    let isas: Vec<Isa> = Isa::available().collect();
    for log_n in 0..=14 {
        let n = 1 << log_n;
        let domain = Radix2EvaluationDomain::<Fr>::new(n).unwrap();
        // None, one, fewer and more columns than threads, a group of eight and more.
        let counts: &[usize] = if log_n <= 11 { &[0, 1, 2, 8, 17] } else { &[3] };
        let columns: Vec<Vec<Fr>> = (0..17).map(|seed| column(n, seed)).collect();
        for shift in [None, Some(Fr::from(11))] {
            let coset = domain.get_coset(shift.unwrap_or_else(Fr::one)).unwrap();
            let most = counts.iter().max().unwrap();
            let values: Vec<Vec<Fr>> = columns[..*most].iter().map(|c| coset.fft(c)).collect();
            for isa in &isas {
                let plan = Plan::with_isa(n, *isa).unwrap();
                for count in counts {
                    let mut got = columns[..*count].to_vec();
                    plan.transform(&mut got, Direction::Forward, shift).unwrap();
                    assert!(got == values[..*count], "{} 2^{log_n}", isa.name());
                    plan.transform(&mut got, Direction::Inverse, shift).unwrap();
                    assert!(got == columns[..*count], "{} 2^{log_n}", isa.name());
                }
            }
        }
    }
}

#[test]
fn orders_permute_input_and_output() {
    const ORDERS: [Order; 2] = [Order::Natural, Order::BitReversed];
    for isa in Isa::tested() {
        for log_n in [0, 1, 4, 7, 9, 12, 13] {
            let n = 1 << log_n;
            let plan = Plan::with_isa(n, isa).unwrap();
            // More than eight where short columns run side by side.
            let count = if log_n < 10 { 9 } else { 1 };
            let columns: Vec<Vec<Fr>> = (0..count).map(|seed| column(n, seed)).collect();
            for shift in [None, Some(Fr::from(6))] {
                for direction in [Direction::Forward, Direction::Inverse] {
                    let mut natural = columns.clone();
                    plan.transform(&mut natural, direction, shift).unwrap();
                    for (input, output) in ORDERS.into_iter().flat_map(|i| ORDERS.map(|o| (i, o))) {
                        let mut got: Vec<_> = columns.iter().map(|c| ordered(c, input)).collect();
                        let orders = Orders { input, output };
                        plan.transform_ordered(&mut got, direction, shift, orders)
                            .unwrap();
                        let want: Vec<_> = natural.iter().map(|c| ordered(c, output)).collect();
                        assert!(
                            got == want,
                            "{} 2^{log_n} {direction:?} {orders:?}",
                            isa.name()
                        );
                    }
                }
            }
        }
    }
}

#[test]
fn one_column_on_several_threads_and_on_one() {
    let n = 1 << 16;
    let input = column(n, 4);
    for isa in Isa::available() {
        let plan = Plan::with_isa(n, isa).unwrap();
        let mut results = Vec::new();
        for threads in [1, 3] {
            let pool = rayon::ThreadPoolBuilder::new()
                .num_threads(threads)
                .build()
                .unwrap();
            let mut columns = vec![input.clone(); 1 + threads];
            pool.install(|| plan.transform(&mut columns, Direction::Forward, None))
                .unwrap();
            assert!(columns.iter().all(|c| *c == columns[0]));
            results.push(columns.swap_remove(0));
            let mut back = [results[0].clone()];
            pool.install(|| plan.transform(&mut back, Direction::Inverse, None))
                .unwrap();
            assert!(back[0] == input, "{} {threads} threads", isa.name());
        }
        assert!(results[0] == results[1]);
    }
}

fn inner_product(a: &[Fr], b: &[Fr]) -> Fr {
    a.iter().zip(b).map(|(a, b)| *a * b).sum()
}

/// The coefficients and the values of a polynomial agree at a point:
/// `f(z) = sum_k f(s w^k) l_k(z / s)`.
#[test]
fn a_large_transform_agrees_at_a_point() {
    let n = 1 << 20;
    let coefficients = column(n, 8);
    let (shift, z) = (Fr::from(5), Fr::from(0x1357_9bdf_u64).pow([5]));
    let expected = inner_product(&coefficients, &powers(z, Fr::one(), n));
    let weights = lagrange_weights(20, z * shift.inverse().unwrap()).unwrap();
    let mut columns = [coefficients];
    let plan = Plan::with_isa(n, Isa::best()).unwrap();
    plan.transform(&mut columns, Direction::Forward, Some(shift))
        .unwrap();
    assert_eq!(inner_product(&columns[0], &weights), expected);
}

/// Values of `sum_i 7^i x^i` on the coset `11 <w>`, in little-endian bytes. To regenerate (Python):
/// ```text
/// r = 0x30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001
/// def values(n):
///     w = pow(5, (r - 1) // n, r)
///     return [sum(pow(7 * 11 * pow(w, k, r), i, r) for i in range(n)) % r for k in range(n)]
/// for v in values(8): print(v.to_bytes(32, "little").hex())
/// print(hex(sum(v * pow(3, k, r) for k, v in enumerate(values(128))) % r))
/// ```
#[test]
fn columns_in_one_buffer_are_transformed_alike() {
    for (n, count) in [(1, 3), (8, 0), (8, 9), (512, 2)] {
        let plan = Plan::new(n).unwrap();
        let mut columns: Vec<Vec<Fr>> = (0..count).map(|seed| column(n, seed)).collect();
        let mut flat = columns.concat();
        let coset = Some(Fr::from(7));
        plan.transform(&mut columns, Direction::Forward, coset)
            .unwrap();
        plan.transform_flat(&mut flat, Direction::Forward, coset)
            .unwrap();
        assert_eq!(flat, columns.concat());
        // An incomplete column.
        if n > 1 {
            let mut values = column(3 * n - 1, 5);
            let kept = values.clone();
            let error = plan.transform_flat(&mut values, Direction::Forward, None);
            let expected = Error::LengthMismatch {
                column: 2,
                expected: n,
                got: n - 1,
            };
            assert_eq!(error, Err(expected));
            assert_eq!(values, kept);
        }
    }
}

#[test]
fn golden_bytes() {
    const VALUES: [&str; 8] = [
        "5820eec0c90e0000000000000000000000000000000000000000000000000000",
        "38105029763ec8e7ab10c143633f0b41de36dcc33c2e14564d4f7bacc527282f",
        "60430457c7c6d9818d41c939c37754c4748d7648cb53a94c8e7e18793f0a0000",
        "bade255aaa88198e89dbd6c4d3abf1c7854ac1d511c38a42acb3594e9cf97529",
        "911b25412be7e1439170b97948e833285d588181b64550b829a031e1724e6430",
        "09d205a4f0e76e98940a5bae601af14efae572a0e1f499fbb4c50b5cf1263c01",
        "01134a8f6b2e08c2032ff03f8570df63e8ca0a39ebf1a66b9b21196833446430",
        "c7ac22b0163c737958ea7f3cf9ca79f85b49f2c83ca567dca477826b9254ee06",
    ];
    const SUM: &str = "254007ab322be01d342afcfdf664e4cfdb536edce1174045ea2b1dd902be5581";
    let bytes = |x: &Fr| x.into_bigint().to_bytes_le();
    let hex = |bytes: &[u8]| -> String { bytes.iter().map(|b| format!("{b:02x}")).collect() };
    for isa in Isa::tested() {
        let values = |n: usize| {
            let mut columns = [powers(Fr::from(7), Fr::one(), n)];
            Plan::with_isa(n, isa)
                .unwrap()
                .transform(&mut columns, Direction::Forward, Some(Fr::from(11)))
                .unwrap();
            let [values] = columns;
            values
        };
        let got: Vec<String> = values(8).iter().map(|x| hex(&bytes(x))).collect();
        assert_eq!(got, VALUES, "{}", isa.name());
        let sum = inner_product(&values(128), &powers(Fr::from(3), Fr::one(), 128));
        assert_eq!(hex(&sum.into_bigint().to_bytes_be()), SUM, "{}", isa.name());
    }
}

#[test]
fn plans_are_made_once_and_state_their_memory() {
    for isa in Isa::tested() {
        let plans = Plans::with_isa(isa);
        let plan = plans.get(1 << 12).unwrap();
        assert!(Arc::ptr_eq(&plan, &plans.get(1 << 12).unwrap()));
        let before = plans.memory_bytes();
        assert_eq!(before, plan.memory_bytes());
        assert!(before >= 80 << 6, "{before} bytes of {}", isa.name());
        let pool = rayon::ThreadPoolBuilder::new()
            .num_threads(2)
            .build()
            .unwrap();
        let mut columns: Vec<Vec<Fr>> = (0..3).map(|seed| column(1 << 12, seed)).collect();
        let mut run = |shift| {
            pool.install(|| plan.transform(&mut columns, Direction::Forward, shift))
                .unwrap();
        };
        run(None);
        // Scratch is kept after use, is as large as stated, and is reused.
        let scratch = plan.scratch_bytes(3, 2);
        assert_eq!(plans.memory_bytes(), before + scratch, "{}", isa.name());
        assert_eq!(scratch > 0, isa.has_lanes());
        run(None);
        assert_eq!(plans.memory_bytes(), before + scratch);
        // Only the tables of a few cosets are kept.
        for shift in 2..20 {
            run(Some(Fr::from(shift)));
        }
        let full = plan.memory_bytes();
        run(Some(Fr::from(77)));
        assert_eq!(plan.memory_bytes(), full);
        plans.release_scratch();
        assert_eq!(plans.memory_bytes(), full);
        assert_eq!(plans.get(12).err(), Some(Error::NotAPowerOfTwo { got: 12 }));
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
