//! Points and their sums.

use ark_bn254::{Fq, Fr, G1Affine};
use ark_ec::AffineRepr as _;
use ark_ff::{One as _, PrimeField as _, Zero as _};
use num_bigint::{BigInt, BigUint};
use zkfabric_plonk::{check, halves};

use super::{accepts, limbs, some_point, value_of};
use crate::Element;
use crate::composer::{Composer, Number};

#[test]
fn sums_of_points_are_those_of_the_group() {
    let [p, q] = [0, 1].map(some_point);
    let write = |c: &mut Composer| {
        let [a, b] = [&p, &q].map(|point| c.point(point).unwrap());
        let sum = c.add(&a, &b).unwrap();
        assert_eq!(sum.value(), p + q);
        let twice = c.double(&sum).unwrap();
        assert_eq!(twice.value(), (p + q) * Fr::from(2));
        assert!(twice.coordinates().map(Element::value) == [twice.value().x, twice.value().y]);
        let more = c.add(&twice, &a).unwrap();
        assert_eq!(more.value(), (p + q) * Fr::from(2) + p);
    };
    assert!(accepts(&[], &write).0);
}

#[test]
fn points_are_on_the_curve() {
    let p = some_point(0);
    let accept = |x: Fq, y: Fq| {
        let write = |c: &mut Composer| {
            c.point(&G1Affine::new_unchecked(x, y)).unwrap();
        };
        accepts(&[], &write).0
    };
    assert!(accept(p.x, p.y) && accept(p.x, -p.y));
    for (x, y) in [
        (p.x + Fq::one(), p.y),
        (p.x, p.y + Fq::one()),
        (p.y, p.x),
        (Fq::zero(), Fq::zero()),
    ] {
        assert!(!accept(x, y));
    }
    // Points that would be on the curve with another number in place of the square of x, the third
    // element.
    for (x, y) in [(p.x + Fq::one(), p.y), (p.x, p.y + Fq::one())] {
        let mut c = Composer::new(&[G1Affine::zero(); 2]);
        c.other_element = Some((2, (y * y - Fq::from(3)) / x));
        c.point(&G1Affine::new_unchecked(x, y)).unwrap();
        let (circuit, assignment) = c.finish().unwrap();
        assert!(check(&circuit, &assignment).is_err());
    }
}

/// Returns the limbs of `q + 1`.
fn other_limbs_of_one() -> [Fr; 3] {
    let order: BigInt = BigInt::from(BigUint::from(Fq::MODULUS)) + 1;
    limbs(&order)
}

/// Equal and opposite points, also with other integers for the coordinates of one of them.
#[test]
fn equal_points_are_not_added() {
    // The generator's abscissa is so small that it has a second integer below 2^254.
    let g = G1Affine::generator();
    let add = |p: G1Affine, q: G1Affine| {
        move |c: &mut Composer| {
            let [p, q] = [p, q].map(|point| c.point(&point).unwrap());
            c.add(&p, &q).unwrap();
        }
    };
    assert!(accepts(&[], &add(g, some_point(3))).0);
    for (p, q) in [(g, g), (g, -g), (some_point(3), some_point(3))] {
        assert!(!accepts(&[], &add(p, q)).0);
    }
    let limbs = other_limbs_of_one();
    let second = {
        let mut composer = Composer::new(&[G1Affine::zero(); 2]);
        let first = composer.written();
        composer.point(&g).unwrap();
        composer.written() - first
    };
    for place in [0, second] {
        let lies = (place..).zip(limbs).collect::<Vec<(usize, Fr)>>();
        // Such coordinates are valid too.
        let point = |c: &mut Composer| {
            let _other = c.point(&g).unwrap();
            c.point(&g).unwrap();
        };
        assert!(accepts(&lies, &point).0);
        assert!(!accepts(&lies, &add(g, g)).0);
        assert!(!accepts(&lies, &add(g, -g)).0);
    }
}

#[test]
fn every_number_of_a_sum_is_tied() {
    let [p, q] = [0, 1].map(some_point);
    let prepared = |c: &mut Composer| [&p, &q].map(|point| c.point(point).unwrap());
    let mut composer = Composer::new(&[G1Affine::zero(); 2]);
    let first = composer.written();
    prepared(&mut composer);
    let before = composer.written() - first;
    let write = |c: &mut Composer| {
        let [a, b] = prepared(c);
        let sum = c.add(&a, &b).unwrap();
        c.double(&sum).unwrap();
    };
    let (_, count) = accepts(&[], &write);
    // Every seventh variable: the test above covers each number of an equation.
    for place in (before..count).step_by(7) {
        let lie = value_of(place, &write) + Fr::one();
        assert!(!accepts(&[(place, lie)], &write).0, "variable {place}");
    }
}

#[test]
fn halves_of_points_are_those_of_the_transcript() {
    for index in 0..4 {
        let point = some_point(index);
        let write = |c: &mut Composer| {
            let p = c.point(&point).unwrap();
            assert_eq!(c.point_halves(&p).map(Number::value), halves(&point));
        };
        assert!(accepts(&[], &write).0);
    }
    // A coordinate that is not below the order: no transcript has such a coordinate.
    let write = |c: &mut Composer| {
        let p = c.point(&G1Affine::generator()).unwrap();
        c.point_halves(&p);
    };
    assert!(accepts(&[], &write).0);
    let lies: Vec<(usize, Fr)> = (0..).zip(other_limbs_of_one()).collect();
    assert!(!accepts(&lies, &write).0);
    // Everything after the point is constrained.
    let mut c = Composer::new(&[G1Affine::zero(); 2]);
    let first = c.written();
    c.point(&G1Affine::generator()).unwrap();
    let (_, count) = accepts(&[], &write);
    for place in c.written() - first..count {
        let lie = value_of(place, &write) + Fr::one();
        assert!(!accepts(&[(place, lie)], &write).0, "variable {place}");
    }
}

/// Pieces that sum to the middle limb, but are not integers of their length.
#[test]
fn pieces_of_limbs_have_their_length() {
    let mut c = Composer::new(&[G1Affine::zero(); 2]);
    let first = c.written();
    let p = c.point(&some_point(2)).unwrap();
    let piece = c.written() - first;
    c.point_halves(&p);
    let write = |c: &mut Composer| {
        let p = c.point(&some_point(2)).unwrap();
        c.point_halves(&p);
    };
    let pieces = [piece, next_piece(piece, &write)];
    let [low, high] = pieces.map(|place| value_of(place, &write));
    // The low piece has 37 bits.
    let unit = Fr::from(1_u64 << 37);
    for (low, high) in [
        (low + unit, high - Fr::one()),
        (low - unit, high + Fr::one()),
    ] {
        let lies = pieces.into_iter().zip([low, high]).collect::<Vec<_>>();
        assert!(!accepts(&lies, &write).0);
    }
}

/// Returns the place of the second piece: the first variable after the first piece that, times
/// `2^37`, makes up the rest of the limb.
fn next_piece(first: usize, write: &dyn Fn(&mut Composer)) -> usize {
    let limb = value_of(1, write);
    let high = (limb - value_of(first, write)) / Fr::from(1_u64 << 37);
    let (_, count) = accepts(&[], write);
    let mut places = first + 1..count;
    places
        .find(|place| value_of(*place, write) == high)
        .unwrap()
}
