//! Sums of points times scalars.

use ark_bn254::{Fr, G1Affine, G1Projective};
use ark_ec::AffineRepr as _;
use ark_ff::{One as _, Zero as _};

use super::{accepts, number, some_point, value_of};
use crate::composer::Composer;
use crate::range::{bits, power};
use crate::sums::{Base, Scalar};
use crate::tables::Tables;

/// A point of which nothing is known and a constant, times these scalars; which of them are short.
fn sum(c: &mut Composer, terms: &[(usize, Fr, bool)], opposite: bool) -> G1Affine {
    let numbers: Vec<_> = terms
        .iter()
        .map(|(_, scalar, _)| c.number(*scalar))
        .collect();
    let point = c.point(&some_point(0)).unwrap();
    let rho = c.number(number(40));
    let mut bases = [
        Base::new(c, point).unwrap(),
        Base::constant(c, &some_point(1)),
    ];
    let scalars = terms
        .iter()
        .zip(numbers)
        .map(|((base, _, is_short), number)| Scalar {
            base: *base,
            number,
            is_short: *is_short,
        });
    let scalars: Vec<Scalar> = scalars.collect();
    let mut tables = Tables::new(c, rho);
    let sum = c
        .twice_the_sum(&mut tables, &mut bases, (&scalars, opposite))
        .unwrap();
    sum.value()
}

/// Twice the sum, computed by the curve's own text.
fn expected(terms: &[(usize, Fr, bool)], opposite: bool) -> G1Affine {
    let terms = terms
        .iter()
        .map(|(base, scalar, _)| some_point(*base as u64) * scalar);
    let sum: G1Projective = terms.sum();
    let twice = sum + sum;
    if opposite {
        (-twice).into()
    } else {
        twice.into()
    }
}

#[test]
fn sums_are_those_of_the_group() {
    let short = bits(number(7), 0, 128);
    let lists: [&[(usize, Fr, bool)]; 6] = [
        &[(0, short, true), (1, number(8), false)],
        &[
            (0, number(9), false),
            (0, short, true),
            (1, power(128) - Fr::one(), true),
        ],
        &[(1, Fr::one(), true)],
        &[(0, -Fr::one(), false), (1, Fr::zero(), true)],
        &[
            (0, Fr::zero(), false),
            (1, power(127), false),
            (1, power(127), true),
        ],
        &[(0, power(253), false), (0, -power(127), false)],
    ];
    for (index, terms) in lists.into_iter().enumerate() {
        let opposite = index % 2 == 1;
        let write = |c: &mut Composer| {
            assert_eq!(sum(c, terms, opposite), expected(terms, opposite));
        };
        assert!(accepts(&[], &write).0, "list {index}");
    }
}

#[test]
fn short_scalars_are_short() {
    for scalar in [power(128), -Fr::one(), power(128) + Fr::from(77_u64)] {
        let write = |c: &mut Composer| {
            let _point = sum(c, &[(0, scalar, true)], false);
        };
        assert!(!accepts(&[], &write).0);
    }
}

/// A scalar that is zero leaves infinity, which has no coordinates.
#[test]
fn sums_are_not_infinity() {
    let write = |c: &mut Composer| {
        let _point = sum(c, &[(0, Fr::zero(), true)], false);
    };
    assert!(!accepts(&[], &write).0);
}

/// A scalar is free, and no other number: one in a thousand and two hundred of them.
#[test]
fn every_number_of_a_sum_is_tied() {
    let terms = [(0, number(9), false), (1, bits(number(7), 0, 128), true)];
    let write = |c: &mut Composer| {
        let _point = sum(c, &terms, false);
    };
    let (honest, count) = accepts(&[], &write);
    assert!(honest);
    let mut c = Composer::new(&[G1Affine::zero(); 2]);
    let begin = c.written();
    for scalar in &terms {
        c.number(scalar.1);
    }
    c.point(&some_point(0)).unwrap();
    // Neither the scalars nor what the tables' keys are made with, which stands behind the point.
    let free = [0, 1, c.written() - begin];
    for place in (2..count)
        .step_by(1201)
        .filter(|place| !free.contains(place))
    {
        let lie = value_of(place, &write) + Fr::one();
        assert!(!accepts(&[(place, lie)], &write).0, "variable {place}");
    }
}
