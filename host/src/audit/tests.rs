use core::time::Duration;

use ark_bn254::{Fr, G1Affine};
use ark_ec::{AffineRepr as _, CurveGroup as _};
use ark_ff::{Field as _, Zero as _};

use super::*;
use crate::{Direction, Scalars, cpu};

fn elements(n: usize, seed: u64) -> Vec<Fr> {
    (0..n as u64)
        .map(|i| Fr::from(i + seed).pow([1001]))
        .collect()
}

fn bases(n: usize) -> Vec<G1Affine> {
    elements(n, 7)
        .iter()
        .map(|scalar| (G1Affine::generator() * scalar).into_affine())
        .collect()
}

#[test]
fn a_wrong_sum_is_refused() {
    let backend = cpu();
    let bases = backend.load_bases(bases(20)).unwrap();
    let wide = elements(20, 3);
    // Columns of every width, with both ends of its range.
    let columns = [
        Scalars::Field(&wide),
        Scalars::I16(&[-5, 9, 0, i16::MIN]),
        Scalars::Bits(&[1, 0, 1]),
        Scalars::U8(&[0, u8::MAX]),
        Scalars::U16(&[3, u16::MAX]),
        Scalars::U32(&[u32::MAX]),
        Scalars::U64(&[1, 2, u64::MAX]),
        Scalars::I8(&[i8::MIN, -1, i8::MAX]),
        Scalars::I32(&[i32::MIN, -1]),
        Scalars::I64(&[7, i64::MIN]),
    ];
    let sums = backend.msm(&bases, &columns).unwrap();
    let mut challenge = Challenge::from_seed([1; 32]);
    let mut holds = |columns: &[Scalars<'_>], sums: &[G1Affine]| {
        relation(backend.as_ref(), &bases, columns, sums, &mut challenge).unwrap()
    };
    assert!(holds(&columns, &sums));
    assert!(holds(&columns[1..2], &sums[1..2]));
    assert!(holds(&[], &[]));
    for wrong in 0..sums.len() {
        let mut sums = sums.clone();
        sums[wrong] = (sums[wrong] + G1Affine::generator()).into_affine();
        assert!(!holds(&columns, &sums));
        assert!(!holds(&columns[wrong..=wrong], &sums[wrong..=wrong]));
        // The wrong sums still lie on the curve.
        assert!(points(&sums, columns.len()));
        sums[wrong] = G1Affine::new_unchecked(sums[wrong].x, sums[wrong].x);
        assert!(!points(&sums, columns.len()));
    }
    let mut swapped = sums.clone();
    swapped.swap(0, 2);
    assert!(!holds(&columns, &swapped));
    assert!(!holds(&columns, &sums[..2]));
    assert!(!points(&sums[..2], columns.len()));
}

#[test]
fn a_wrong_transform_is_refused() {
    let backend = cpu();
    let mut challenge = Challenge::new().unwrap();
    for n in [1_usize, 2, 64] {
        for direction in [Direction::Forward, Direction::Inverse] {
            for coset in [None, Some(Fr::from(5))] {
                let input = elements(n, 11);
                let mut columns = [input.clone()];
                backend.ntt(&mut columns, direction, coset).unwrap();
                let [output] = columns;
                let mut holds = |output: &[Fr]| {
                    transform(&input, output, direction, coset, &mut challenge).unwrap()
                };
                assert!(holds(&output));
                for place in [0, n / 2, n - 1] {
                    let mut wrong = output.clone();
                    wrong[place] += Fr::from(1);
                    assert!(!holds(&wrong));
                }
                assert!(!holds(&output[1..]));
                if n > 2 {
                    assert!(!holds(&input));
                    assert!(!holds(&vec![Fr::zero(); n]));
                }
            }
        }
    }
    let column = elements(3, 1);
    assert!(transform(&column, &column, Direction::Forward, None, &mut challenge).is_err());
    let column = elements(4, 1);
    let zero = Some(Fr::zero());
    assert!(transform(&column, &column, Direction::Forward, zero, &mut challenge).is_err());
}

#[test]
fn a_wrong_digest_in_the_sample_is_refused() {
    let messages: [&[u8]; 3] = [b"a", b"", b"ccc"];
    let right = cpu().keccak256(&messages).unwrap();
    let mut wrong = right.clone();
    wrong[1][31] ^= 1;
    assert!(digests(&messages, &right, &[0, 1, 2]));
    assert!(digests(&messages, &wrong, &[0, 2]));
    assert!(!digests(&messages, &wrong, &[1]));
    assert!(!digests(&messages, &right[..2], &[0]));
}

#[test]
fn challenges_differ() {
    let mut challenge = Challenge::new().unwrap();
    let first = challenge.element();
    assert_ne!(first, challenge.element());
    assert_ne!(first, Challenge::new().unwrap().element());
    assert!((0..100).all(|_| challenge.below(7) < 7));
    assert_eq!(challenge.below(0), 0);
}

#[test]
fn checks_stay_within_their_share() {
    let ms = Duration::from_millis;
    let mut auditor = Auditor::new(0.02, 3);
    // Probation checks every answer, and its cost does not count in the later share.
    for _ in 0..3 {
        assert!(auditor.wants(ms(10), ms(100)));
        auditor.book(ms(100));
    }
    let mut made = 0;
    for _ in 0..1000 {
        if auditor.wants(ms(10), ms(5)) {
            auditor.book(ms(5));
            made += 1;
        }
    }
    // The last answer of the probation is booked.
    let (worked, checked) = auditor.times();
    assert!(checked.as_secs_f64() <= 0.02 * worked.as_secs_f64());
    assert!((15..=40).contains(&made), "{made}");
    auditor.suspect();
    assert!(auditor.wants(ms(0), ms(1000)));
    let mut all = Auditor::new(1.0, 0);
    assert!(all.wants(ms(0), ms(1000)));
}
