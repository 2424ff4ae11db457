//! Multiplications against the naive sum, at awkward sizes, values and bases.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use ark_bn254::{Fr, G1Affine, G1Projective};
use ark_ec::{AffineRepr, CurveGroup};
use ark_ff::{Field, One, Zero};
use zkfabric_kernels_cpu::powers;
use zkfabric_msm::{Bases, Error, Scalars, fixed_base_multiples, msm};

const LARGEST: usize = (1 << 12) + 1;

fn element(seed: u64) -> Fr {
    (Fr::from(seed) + Fr::from(0x5851_f42d_4c95_7f2d_u64)).pow([seed % 89 + 7])
}

/// Logarithms of the bases, so that the expected sum is one multiplication of the generator.
fn logarithms(n: usize) -> Vec<Fr> {
    powers(element(1), element(2), n)
}

fn bases(logarithms: &[Fr]) -> Bases {
    Bases::new(&points(logarithms)).unwrap()
}

fn points(logarithms: &[Fr]) -> Vec<G1Affine> {
    logarithms
        .iter()
        .map(|k| (G1Affine::generator() * k).into_affine())
        .collect()
}

fn expected(logarithms: &[Fr], scalars: &[Fr]) -> G1Affine {
    let sum: Fr = logarithms.iter().zip(scalars).map(|(k, s)| *k * s).sum();
    (G1Affine::generator() * sum).into_affine()
}

fn words(n: usize, seed: u64) -> Vec<u64> {
    (0..n as u64)
        .map(|i| {
            (i + seed)
                .wrapping_mul(0x9e37_79b9_7f4a_7c15)
                .rotate_left(17)
        })
        .collect()
}

/// One column of each width, cut from the same words.
struct Columns {
    bits: Vec<u8>,
    u8s: Vec<u8>,
    u16s: Vec<u16>,
    u32s: Vec<u32>,
    u64s: Vec<u64>,
    field: Vec<Fr>,
}

impl Columns {
    fn new(words: &[u64]) -> Self {
        Self {
            bits: words.iter().map(|w| (w & 1) as u8).collect(),
            u8s: words.iter().map(|w| *w as u8).collect(),
            u16s: words.iter().map(|w| *w as u16).collect(),
            u32s: words.iter().map(|w| *w as u32).collect(),
            u64s: words.to_vec(),
            field: words
                .iter()
                .map(|w| Fr::from(*w).square().square() - Fr::one())
                .collect(),
        }
    }

    fn all(&self) -> [Scalars<'_>; 6] {
        [
            Scalars::Bits(&self.bits),
            Scalars::U8(&self.u8s),
            Scalars::U16(&self.u16s),
            Scalars::U32(&self.u32s),
            Scalars::U64(&self.u64s),
            Scalars::Field(&self.field),
        ]
    }

    fn check(&self, logarithms: &[Fr], bases: &Bases) {
        let sums = msm(bases, &self.all()).unwrap();
        for (scalars, sum) in self.all().into_iter().zip(sums) {
            let (bits, length) = (scalars.bits(), scalars.len());
            assert_eq!(
                sum,
                expected(logarithms, &scalars.to_field()),
                "{bits} bits, {length}"
            );
        }
    }
}

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
        0, 1, 2, 3, 7, 31, 32, 33, 255, 256, 257, 1001, 4095, 4096, LARGEST,
    ] {
        Columns::new(&words(n, 5)).check(&logarithms, &bases);
    }
}

#[test]
fn extreme_values() {
    let logarithms = logarithms(300);
    let bases = bases(&logarithms);
    for word in [0, 1, u64::MAX, 1 << 63, 0x8080_8080_8080_8080] {
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
    for value in [
        Fr::zero(),
        Fr::one(),
        -Fr::one(),
        -Fr::from(2),
        Fr::from(2).inverse().unwrap(),
    ] {
        let scalars = vec![value; 300];
        let sum = msm(&bases, &[Scalars::Field(&scalars)]).unwrap();
        assert_eq!(sum, [expected(&logarithms, &scalars)]);
    }
}

#[test]
fn many_buckets_and_full_tiles() {
    // All 2^16 buckets in lanes; a bucket larger than a tile; two parallel parts.
    let n = (1 << 16) + 3;
    let logarithms: Vec<Fr> = (0..n).map(|i| Fr::from(i as u64 % 1000 + 1)).collect();
    let table = points(&(1..=1000_u64).map(Fr::from).collect::<Vec<_>>());
    let bases = Bases::new(&(0..n).map(|i| table[i % 1000]).collect::<Vec<_>>()).unwrap();
    let mut columns = Columns::new(&words(n, 9));
    columns.check(&logarithms, &bases);
    columns.u16s = (0..n).map(|i| i as u16).collect();
    columns.bits = vec![1; n];
    columns.u8s = (0..n).map(|i| if i % 100 == 0 { 3 } else { 200 }).collect();
    columns.check(&logarithms, &bases);
}

#[test]
fn special_bases() {
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

#[test]
fn errors_name_the_column() {
    let bases = bases(&logarithms(4));
    assert_eq!(
        msm(&bases, &[Scalars::U8(&[1; 4]), Scalars::U16(&[1; 5])]),
        Err(Error::TooManyScalars {
            column: 1,
            limit: 4,
            got: 5
        })
    );
    assert_eq!(
        msm(&bases, &[Scalars::U8(&[2]), Scalars::Bits(&[0, 1, 2])]),
        Err(Error::NotABit {
            column: 1,
            index: 2,
            got: 2
        })
    );
    assert_eq!(msm(&bases, &[]), Ok(vec![]));
    assert_eq!(
        msm(&Bases::new(&[]).unwrap(), &[Scalars::Bits(&[])]),
        Ok(vec![G1Affine::zero()])
    );
}

#[test]
fn one_thread_gives_the_same_points() {
    let logarithms = logarithms(3000);
    let bases = bases(&logarithms);
    let columns = Columns::new(&words(3000, 4));
    let single = rayon::ThreadPoolBuilder::new()
        .num_threads(1)
        .build()
        .unwrap();
    let many = rayon::ThreadPoolBuilder::new()
        .num_threads(5)
        .build()
        .unwrap();
    assert_eq!(
        single.install(|| msm(&bases, &columns.all())),
        many.install(|| msm(&bases, &columns.all()))
    );
}

#[test]
fn fixed_base_equals_single_multiplications() {
    let base = (G1Affine::generator() * element(31)).into_affine();
    let mut scalars = vec![
        Fr::zero(),
        Fr::one(),
        -Fr::one(),
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
