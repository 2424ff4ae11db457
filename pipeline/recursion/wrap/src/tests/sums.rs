//! Sums of points times scalars.

use ark_bn254::{Fr, G1Affine, G1Projective};
use ark_ec::AffineRepr as _;
use ark_ff::{One as _, Zero as _};

use super::{accepts, number, some_point, value_of};
use crate::composer::Composer;
use crate::range::{bits, power};
use crate::sums::{Base, Factor, Scalar, parts};
use crate::tables::Tables;

/// The kind of a scalar.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    One,
    Short,
    Long,
}

use Kind::{Long, One, Short};

/// The index of a point, a scalar without its sign, its kind, and whether it has a sign.
type Term = (usize, Fr, Kind, bool);

/// Adds a sum of an input point and a constant, times these scalars.
fn sum(c: &mut Composer, terms: &[Term], opposite: bool) -> G1Affine {
    let numbers: Vec<_> = terms
        .iter()
        .map(|(_, scalar, ..)| c.number(*scalar))
        .collect();
    let point = c.point(&some_point(0)).unwrap();
    let rho = c.number(number(40));
    let mut bases = [
        Base::new(c, point).unwrap(),
        Base::constant(c, &some_point(1)),
    ];
    let scalars = terms.iter().zip(numbers);
    let scalars = scalars.map(|((base, _, kind, is_opposite), number)| Scalar {
        base: *base,
        factor: match kind {
            One => Factor::One,
            Short => Factor::Short(number),
            Long => Factor::Long(number),
        },
        is_opposite: *is_opposite,
    });
    let scalars: Vec<Scalar> = scalars.collect();
    let mut tables = Tables::new(c, rho);
    let sum = c
        .twice_the_sum(&mut tables, &mut bases, (&scalars, opposite))
        .unwrap();
    sum.value()
}

/// Returns twice the sum, computed by the curve's own library.
fn expected(terms: &[Term], opposite: bool) -> G1Affine {
    let terms = terms.iter().map(|(base, scalar, _, is_opposite)| {
        let scalar = if *is_opposite { -*scalar } else { *scalar };
        some_point(*base as u64) * scalar
    });
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
    let (short, one) = (bits(number(7), 0, 128), Fr::one());
    let lists: [&[Term]; 8] = [
        &[(0, short, Short, false), (1, number(8), Long, false)],
        &[
            (0, number(9), Long, true),
            (0, short, Short, true),
            (1, power(128) - one, Short, false),
        ],
        &[(1, one, Short, false)],
        &[(0, -one, Long, false), (1, Fr::zero(), Short, true)],
        &[
            (0, Fr::zero(), Long, false),
            (1, power(127), Long, true),
            (1, power(127), Short, false),
            (0, short, Short, true),
        ],
        &[(0, power(253), Long, false), (0, -power(127), Long, true)],
        &[
            (0, one, One, false),
            (1, one, One, true),
            (0, short, Short, true),
        ],
        &[
            (1, one, One, false),
            (1, one, One, false),
            (0, one, One, true),
        ],
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
            let _point = sum(c, &[(0, scalar, Short, false)], false);
        };
        assert!(!accepts(&[], &write).0);
    }
}

/// A zero scalar leaves infinity, which has no coordinates.
#[test]
fn sums_are_not_infinity() {
    let write = |c: &mut Composer| {
        let _point = sum(c, &[(0, Fr::zero(), Short, false)], false);
    };
    assert!(!accepts(&[], &write).0);
}

/// Only scalars are free: one in 1,201 of the other numbers is tested.
#[test]
fn every_number_of_a_sum_is_tied() {
    let terms = [
        (0, number(9), Long, false),
        (1, bits(number(7), 0, 128), Short, true),
    ];
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
    // Neither the scalars nor the number in the tables' keys, which follows the point.
    let free = [0, 1, c.written() - begin];
    for place in (2..count)
        .step_by(1201)
        .filter(|place| !free.contains(place))
    {
        let lie = value_of(place, &write) + Fr::one();
        assert!(!accepts(&[(place, lie)], &write).0, "variable {place}");
    }
}

/// A wrong part of the scalar, with the digits of the wrong number.
#[test]
fn parts_are_those_of_the_scalar() {
    let terms = [(0, number(9), Long, false)];
    let write = |c: &mut Composer| {
        let _point = sum(c, &terms, false);
    };
    let mut c = Composer::new(&[G1Affine::zero(); 2]);
    let first = c.written();
    write(&mut c);
    let assignment = c.finish().unwrap().1;
    for part in parts(number(9)) {
        let place = assignment.iter().position(|value| *value == part).unwrap();
        for lie in [part + Fr::one(), part - Fr::one(), Fr::zero()] {
            assert!(!accepts(&[(place - first, lie)], &write).0);
        }
    }
}

/// Digits of another length that sum to the number.
#[test]
fn digits_are_in_their_range() {
    let value = bits(number(7), 0, 128);
    let write = |c: &mut Composer| {
        let number = c.number(value);
        c.nibbles(number);
    };
    let (honest, count) = accepts(&[], &write);
    assert!(honest);
    // The lowest digit and the next one follow the number.
    let [low, high] = [1, 2].map(|place| value_of(place, &write));
    let accept = |low: Fr, high: Fr| accepts(&[(1, low), (2, high)], &write).0;
    let sixteen = Fr::from(16_u64);
    assert!(accept(low + sixteen, high - Fr::one()));
    for steps in [1 << 13, 1 << 20] {
        let steps = Fr::from(steps as u64);
        assert!(!accept(low + sixteen * steps, high - steps));
        assert!(!accept(low - sixteen * steps, high + steps));
    }
    for place in 1..count {
        let lie = value_of(place, &write) + Fr::one();
        assert!(!accepts(&[(place, lie)], &write).0, "variable {place}");
    }
}
