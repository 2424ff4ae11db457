//! Equations modulo the other field's order.

use ark_bn254::{Fq, Fr, G1Affine};
use ark_ec::AffineRepr as _;
use ark_ff::{One as _, PrimeField as _, Zero as _};
use num_bigint::{BigInt, BigUint};

use super::{accepts, coordinate, limbs, ties, value_of};
use crate::composer::Composer;
use crate::range::power;
use crate::{Equation, Error};

/// Adds `x y = z` and `x (y - z) = w`, with elements of these values.
fn equations(c: &mut Composer, [x, y, z, w]: [Fq; 4]) {
    let [x, y, z, w] = [x, y, z, w].map(|value| c.element(value));
    let product = Equation {
        products: vec![(1, [&x, &y])],
        elements: vec![(-1, &z)],
        constant: 0,
    };
    c.vanish(&product).unwrap();
    let difference = c.difference(&y, &z);
    assert_eq!(difference.value(), y.value() - z.value());
    let other = Equation {
        products: vec![(1, [&x, &difference])],
        elements: vec![(-1, &w)],
        constant: 0,
    };
    c.vanish(&other).unwrap();
}

#[test]
fn equations_are_those_of_the_other_field() {
    let greatest = -Fq::one();
    let pairs = [
        [coordinate(0), coordinate(1)],
        [greatest, greatest],
        [greatest, Fq::one()],
        [Fq::zero(), greatest],
        [Fq::zero(), Fq::zero()],
    ];
    for [x, y] in pairs {
        let honest = [x, y, x * y, x * (y - x * y)];
        assert!(accepts(&[], &|c| equations(c, honest)).0, "{x} {y}");
        for place in 0..4 {
            let mut values = honest;
            values[place] += Fq::one();
            let [x, y, z, w] = values;
            let holds = x * y == z && x * (y - z) == w;
            assert_eq!(accepts(&[], &|c| equations(c, values)).0, holds);
        }
    }
}

/// Returns the place of the quotient's first limb, in an equation of elements with these values.
fn place_of_quotient(values: &[Fq]) -> usize {
    let mut composer = Composer::new(&[G1Affine::zero(); 2]);
    let first = composer.written();
    for value in values {
        composer.element(*value);
    }
    composer.written() - first
}

/// Quotients in range, of equations that are wrong by a multiple of all moduli but one: the order
/// of the scalar field, or a position's modulus.
#[test]
fn equations_hold_modulo_all() {
    let integer = |value: Fq| BigInt::from(BigUint::from(value.into_bigint()));
    let [x, y] = [0, 1].map(coordinate);
    let q = BigInt::from(BigUint::from(Fq::MODULUS));
    let r = BigInt::from(BigUint::from(Fr::MODULUS));
    let shift: BigInt = BigInt::from(1) << 259;
    for wrong in [BigInt::from(1) << 260, r.clone(), &r << 91, &r << 169] {
        let product = integer(x) * integer(y) - wrong;
        let z = Fq::from((&product % &q).to_biguint().unwrap());
        let quotient = product / &q + &shift;
        let write = |c: &mut Composer| {
            let [x, y, z] = [x, y, z].map(|value| c.element(value));
            let equation = Equation {
                products: vec![(1, [&x, &y])],
                elements: vec![(-1, &z)],
                constant: 0,
            };
            c.vanish(&equation).unwrap();
        };
        let place = place_of_quotient(&[x, y, z]);
        let lies = (place..)
            .zip(limbs(&quotient))
            .collect::<Vec<(usize, Fr)>>();
        assert!(!accepts(&lies, &write).0);
    }
}

/// The same integer with limbs that are too long.
#[test]
fn limbs_are_in_their_ranges() {
    let values = [0, 1].map(coordinate);
    let write = |c: &mut Composer| {
        let [x, y] = values.map(|value| c.element(value));
        let z = c.element(values[0] * values[1]);
        let equation = Equation {
            products: vec![(1, [&x, &y])],
            elements: vec![(-1, &z)],
            constant: 0,
        };
        c.vanish(&equation).unwrap();
    };
    let [low, middle, high] = [0, 1, 2].map(|place| value_of(place, &write));
    let unit = power(91);
    let one = Fr::one();
    assert!(accepts(&[(0, low), (1, middle)], &write).0);
    for lies in [
        [(0, low + unit), (1, middle - one)],
        [(1, middle + power(78)), (2, high - one)],
        [(0, low - unit), (1, middle + one)],
    ] {
        assert!(!accepts(&lies, &write).0);
    }
    // An integer of the class above `2^254`.
    let order = BigInt::from(BigUint::from(Fq::MODULUS));
    let above = BigInt::from(BigUint::from(values[0].into_bigint())) + order * 2;
    let lies: Vec<(usize, Fr)> = (0..).zip(limbs(&above)).collect();
    assert!(!accepts(&lies, &write).0);
}

/// Each limb, quotient, carry and sum, with all that follows from it. The limbs of the last element
/// have other digits: they are free there.
#[test]
fn every_number_of_an_equation_is_tied() {
    let values = [0, 1].map(coordinate);
    let write = |c: &mut Composer| {
        let [x, y] = values.map(|value| c.element(value));
        let z = c.element(values[0] * values[1]);
        let equation = Equation {
            products: vec![(1, [&x, &y])],
            elements: vec![(-1, &z)],
            constant: 0,
        };
        c.vanish(&equation).unwrap();
    };
    ties(&[], &write);
}

#[test]
fn equations_have_bounds() {
    let mut c = Composer::new(&[G1Affine::zero(); 2]);
    let x = c.element(coordinate(0));
    for (factor, weight) in [(7, 8), (8, 9), (-8, 9), (i64::MIN, (1 << 63) + 1)] {
        let equation = Equation {
            products: vec![(factor, [&x, &x])],
            elements: vec![(1, &x)],
            constant: 0,
        };
        match c.vanish(&equation) {
            Ok(()) => assert!(weight <= 8),
            Err(Error::Equation { weight: got, limit }) => {
                assert_eq!((got, limit), (weight, 8));
                assert!(weight > 8);
            }
            Err(other) => panic!("{other}"),
        }
    }
    // A difference has weight two.
    let difference = c.difference(&x, &x);
    for (factor, weight) in [(4, 8), (5, 10)] {
        let equation = Equation {
            products: vec![(factor, [&x, &difference])],
            ..Equation::default()
        };
        match c.vanish(&equation) {
            Ok(()) => assert!(weight <= 8),
            Err(Error::Equation { weight: got, limit }) => {
                assert_eq!((got, limit), (weight, 8));
                assert!(weight > 8);
            }
            Err(other) => panic!("{other}"),
        }
    }
}
