//! Multiplications over G2.

use ark_bn254::{Fq2, Fr, G2Affine};
use ark_ec::{AffineRepr, CurveGroup, short_weierstrass::SWCurveConfig};
use ark_ff::{Field, One};
use zkfabric_msm::{Error, G2Bases, Scalars, msm_g2};

use crate::fixture::{Columns, logarithms, words};

fn points(logarithms: &[Fr]) -> Vec<G2Affine> {
    logarithms
        .iter()
        .map(|k| (G2Affine::generator() * k).into_affine())
        .collect()
}

fn check(logarithms: &[Fr], words: &[u64]) {
    let bases = G2Bases::new(&points(logarithms)).unwrap();
    let columns = Columns::new(words);
    let sums = msm_g2(&bases, &columns.all()).unwrap();
    for (scalars, sum) in columns.all().into_iter().zip(sums) {
        let log: Fr = logarithms
            .iter()
            .zip(scalars.to_field())
            .map(|(k, s)| *k * s)
            .sum();
        let expected = (G2Affine::generator() * log).into_affine();
        assert_eq!(sum, expected, "{} bits", scalars.bits());
    }
}

#[test]
fn every_width() {
    for n in [0, 1, 2, 33, 257] {
        check(&logarithms(n), &words(n, 5));
    }
    check(&logarithms(70), &[u64::MAX; 70]);
}

#[test]
fn equal_opposite_and_infinite_bases() {
    let a = logarithms(2)[1];
    let pattern = [a, -a, Fr::from(0), a, a, -a, a + a];
    check(&pattern, &[1; 7]);
    check(&pattern, &words(7, 3));
}

/// Returns a point of the curve outside the subgroup, by trying x = 1, 2, ..
fn outside() -> G2Affine {
    (1_u64..)
        .filter_map(|x| {
            let x = Fq2::new(x.into(), Fq2::one().c0);
            let square = x.square() * x + ark_bn254::g2::Config::COEFF_B;
            Some(G2Affine::new_unchecked(x, square.sqrt()?))
        })
        .find(|point| !point.is_in_correct_subgroup_assuming_on_curve())
        .unwrap()
}

#[test]
fn bases_lie_in_the_subgroup() {
    let good = points(&logarithms(5));
    let bases = G2Bases::new(&good).unwrap();
    assert_eq!((bases.len(), bases.is_empty()), (5, false));
    let mut bad = good;
    bad[3] = outside();
    assert!(bad[3].is_on_curve());
    let error = G2Bases::new(&bad).unwrap_err();
    assert_eq!(error, Error::NotInSubgroup { index: 3 });
    bad[4].x += Fq2::one();
    let error = G2Bases::new(&bad).unwrap_err();
    assert_eq!(error, Error::NotOnCurve { index: 4 });
    assert_eq!(
        msm_g2(&bases, &[Scalars::U8(&[1; 6])]),
        Err(Error::TooManyScalars {
            column: 0,
            limit: 5,
            got: 6
        })
    );
}
