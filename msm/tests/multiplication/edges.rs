//! Edge cases of scalars and bases.

use ark_bn254::Fr;
use ark_ff::{Field, One, Zero};
use zkfabric_msm::{Scalars, msm};

use crate::fixture::{Columns, bases, element, expected, logarithms, words};

#[test]
fn extreme_words() {
    let logarithms = logarithms(300);
    let bases = bases(&logarithms);
    for word in [
        0,
        1,
        u64::MAX,
        1 << 63,
        (1 << 63) - 1,
        0x8080_8080_8080_8080,
        0x8000_8000_8000_8000,
        0x8000_0000_8000_0000,
        0x7f7f_7f7f_7f7f_7f7f,
    ] {
        for n in [1, 2, 300] {
            Columns::new(&vec![word; n]).check(&logarithms, &bases);
        }
    }
    // One non-zero value among zeros.
    for at in [0, 150, 299] {
        let mut sparse = vec![0; 300];
        sparse[at] = 0xffff_ffff_ffff_fff7;
        Columns::new(&sparse).check(&logarithms, &bases);
    }
}

#[test]
fn extreme_field_elements() {
    let logarithms = logarithms(300);
    for bases in bases(&logarithms) {
        for value in [
            Fr::zero(),
            Fr::one(),
            -Fr::one(),
            -Fr::from(2),
            Fr::from(2).inverse().unwrap(),
            Fr::from(2).pow([253]),
            Fr::from(2).pow([253]) - Fr::one(),
        ] {
            for n in [1, 300] {
                let scalars = vec![value; n];
                let sum = msm(&bases, &[Scalars::Field(&scalars)]).unwrap();
                assert_eq!(sum, [expected(&logarithms, &scalars)]);
            }
        }
    }
}

#[test]
fn one_bucket_holds_everything() {
    // More than a tile and a parallel part; one digit in every window.
    let n = (1 << 16) + 1;
    let logarithms: Vec<Fr> = (0..n).map(|i| Fr::from(i as u64 % 777 + 5)).collect();
    let bases = bases(&logarithms);
    for word in [1, 0x0101_0101_0101_0101] {
        let mut columns = Columns::new(&vec![word; n]);
        // All but one scalar in one bucket, with alternating signs.
        columns.u32s[n / 2] = u32::MAX;
        columns.i16s = (0..n).map(|i| if i % 2 == 0 { 77 } else { -77 }).collect();
        columns.check(&logarithms, &bases);
    }
}

#[test]
fn equal_opposite_and_infinite_bases() {
    let (a, b) = (element(21), element(22));
    let patterns: [&[Fr]; 6] = [
        &[a],
        &[a, -a],
        &[a, a, -a],
        &[Fr::zero()],
        &[a, Fr::zero(), b, -b],
        &[a, b, a + b, -(a + b)],
    ];
    for pattern in patterns {
        for n in [1, 2, 3, 4, 5, 64, 1000] {
            let logarithms: Vec<Fr> = pattern.iter().copied().cycle().take(n).collect();
            let bases = bases(&logarithms);
            Columns::new(&vec![0xffff_ffff_ffff_ffff; n]).check(&logarithms, &bases);
            Columns::new(&vec![1; n]).check(&logarithms, &bases);
            Columns::new(&words(n, 13)).check(&logarithms, &bases);
        }
    }
}
