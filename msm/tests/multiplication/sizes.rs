//! Sizes, widths, threads.

use ark_bn254::{Fr, G1Affine, G1Projective};
use ark_ec::{AffineRepr, CurveGroup};
use ark_ff::Zero;
use zkfabric_msm::{Scalars, fixed_base_multiples, msm};

use crate::fixture::{Columns, bases, element, expected, logarithms, points, words};

const LARGEST: usize = (1 << 12) + 1;

#[test]
fn the_oracle_is_the_naive_sum() {
    let logarithms = logarithms(20);
    let scalars = Columns::new(&words(20, 3)).field;
    let naive: G1Projective = points(&logarithms)
        .iter()
        .zip(&scalars)
        .map(|(p, s)| *p * s)
        .sum();
    assert_eq!(naive.into_affine(), expected(&logarithms, &scalars));
    assert!(!naive.is_zero());
}

#[test]
fn every_width_at_every_size() {
    let logarithms = logarithms(LARGEST);
    let bases = bases(&logarithms);
    for n in [
        0, 1, 2, 3, 7, 8, 9, 31, 32, 33, 255, 256, 257, 1001, 4095, 4096, LARGEST,
    ] {
        Columns::new(&words(n, 5)).check(&logarithms, &bases);
    }
}

#[test]
fn many_buckets_and_full_tiles() {
    // All 2^16 buckets; a bucket larger than a tile; two parallel parts.
    let n = (1 << 16) + 3;
    let logarithms: Vec<Fr> = (0..n).map(|i| Fr::from(i as u64 % 1000 + 1)).collect();
    let bases = bases(&logarithms);
    let mut columns = Columns::new(&words(n, 9));
    columns.check(&logarithms, &bases);
    columns.u16s = (0..n).map(|i| i as u16).collect();
    columns.i16s = (0..n).map(|i| i as i16).collect();
    columns.bits = vec![1; n];
    columns.u8s = (0..n).map(|i| if i % 100 == 0 { 3 } else { 200 }).collect();
    columns.check(&logarithms, &bases);
}

#[test]
fn the_number_of_threads_changes_nothing() {
    let logarithms = logarithms(3000);
    let columns = Columns::new(&words(3000, 4));
    let pool = |threads| {
        rayon::ThreadPoolBuilder::new()
            .num_threads(threads)
            .build()
            .unwrap()
    };
    for bases in bases(&logarithms) {
        assert_eq!(
            pool(1).install(|| msm(&bases, &columns.all())),
            pool(5).install(|| msm(&bases, &columns.all()))
        );
    }
}

#[test]
fn columns_of_a_call_are_independent() {
    let logarithms = logarithms(100);
    let (long, short) = (words(100, 1), words(3, 2));
    let field = Columns::new(&long).field;
    for bases in bases(&logarithms) {
        let columns = [
            Scalars::U64(&long),
            Scalars::U64(&[]),
            Scalars::U64(&short),
            Scalars::Field(&field),
            Scalars::U64(&long),
        ];
        let sums = msm(&bases, &columns).unwrap();
        for (sum, scalars) in sums.iter().zip(&columns) {
            assert_eq!(*sum, expected(&logarithms, &scalars.to_field()));
        }
    }
}

#[test]
fn fixed_base_equals_single_multiplications() {
    let base = (G1Affine::generator() * element(31)).into_affine();
    let mut scalars = vec![
        Fr::zero(),
        Fr::from(1),
        -Fr::from(1),
        Fr::from(2),
        -Fr::from(64),
    ];
    scalars.extend(logarithms(50));
    let expected: Vec<G1Affine> = scalars.iter().map(|s| (base * s).into_affine()).collect();
    assert_eq!(fixed_base_multiples(&base, &scalars), expected);
    assert!(fixed_base_multiples(&base, &[]).is_empty());
    // The wider tables.
    let scalars = logarithms(5000);
    let multiples = fixed_base_multiples(&base, &scalars);
    for index in [0, 1, 1023, 1024, 4999] {
        assert_eq!(multiples[index], (base * scalars[index]).into_affine());
    }
    assert!(
        fixed_base_multiples(&G1Affine::zero(), &scalars[..3])
            .iter()
            .all(|p| p.is_zero())
    );
}
