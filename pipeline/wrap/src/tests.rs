//! What composers write accepts what is so, and no value that is not.

use std::collections::HashMap;

use ark_bn254::{Fq, Fr, G1Affine};
use ark_ec::AffineRepr as _;
use ark_ff::{Field as _, One as _, PrimeField as _, Zero as _};
use num_bigint::{BigInt, BigUint};
use zkfabric_plonk::check;
use zkfabric_verifier::sponge::poseidon2::permute;

use crate::composer::{Composer, Number};
use crate::range::power;
use crate::{Equation, Error};

/// A number without a pattern.
fn number(index: u64) -> Fr {
    Fr::from(0x9e37_79b9_7f4a_7c15_u64).pow([index + 5])
}

/// Whether the rows that `write` writes accept these lies and all that follows from them, and how many variables they have: places of lies
/// count from the first of them.
fn accepts(lies: &[(usize, Fr)], write: &dyn Fn(&mut Composer)) -> (bool, usize) {
    let mut composer = Composer::new(&[G1Affine::zero(); 2]);
    let first = composer.written();
    composer.lies = lies
        .iter()
        .map(|(at, lie)| (first + at, *lie))
        .collect::<HashMap<_, _>>();
    write(&mut composer);
    let count = composer.written() - first;
    let (circuit, assignment) = composer.finish().unwrap();
    let accepted = check(&circuit, &assignment).is_ok();
    (accepted, count)
}

/// Each variable but these, which are free, is refused when it is another one with all that follows.
fn ties(free: &[usize], write: &dyn Fn(&mut Composer)) {
    let (honest, count) = accepts(&[], write);
    assert!(honest);
    for place in 0..count {
        let value = value_of(place, write);
        let (accepted, _) = accepts(&[(place, value + Fr::one())], write);
        assert_eq!(accepted, free.contains(&place), "variable {place}");
    }
}

fn value_of(place: usize, write: &dyn Fn(&mut Composer)) -> Fr {
    let mut composer = Composer::new(&[G1Affine::zero(); 2]);
    let first = composer.written();
    write(&mut composer);
    composer.finish().unwrap().1[first + place]
}

#[test]
fn numbers_are_tied() {
    ties(&[0, 1], &|c| {
        let [a, b] = [0, 1].map(|index| c.number(number(index)));
        let product = c.product(a, b);
        let sum = c.linear([3, 5, 7].map(Fr::from), [product, a]);
        let inverse = c.inverse(sum);
        let twice = c.linear([Fr::one(), Fr::one(), Fr::zero()], [inverse, inverse]);
        let terms = [(Fr::one(), a), (-Fr::one(), twice), (Fr::from(9), sum)];
        let all = c.sum(terms, number(4));
        let again = c.sum(terms, number(4));
        c.equal(all, again);
        let _nine = c.constant(number(9));
    });
    // Bits, and what is no bit.
    let write = |c: &mut Composer| {
        c.bit(true);
    };
    let bit = |lie: u64| accepts(&[(0, Fr::from(lie))], &write).0;
    assert_eq!([0, 1, 2].map(bit), [true, true, false]);
    // Zero has no inverse.
    let inverse = |c: &mut Composer| {
        let zero = c.number(Fr::zero());
        c.inverse(zero);
    };
    assert!(!accepts(&[], &inverse).0);
}

#[test]
fn ranges_have_their_ends() {
    for count in [0, 1, 5, 12, 13, 14, 25, 26, 27, 38, 39, 52, 91, 128, 253] {
        let write = |c: &mut Composer| {
            let value = c.number(Fr::zero());
            c.range(value, count);
        };
        let accept = |value: Fr| accepts(&[(0, value)], &write).0;
        assert!(accept(Fr::zero()));
        assert!(accept(power(count) - Fr::one()), "{count}");
        for value in [power(count), -Fr::one(), power(count) + Fr::one()] {
            assert!(!accept(value), "{count}");
        }
    }
}

/// Digits that are no digits, though they sum to the number.
#[test]
fn digits_are_in_the_set() {
    let write = |c: &mut Composer| {
        let value = c.number(Fr::from(70_000_u64));
        c.range(value, 26);
    };
    assert!(accepts(&[], &write).0);
    // Low and high digit stand behind the number.
    let low = Fr::from(70_000_u64 % 8192);
    let high = Fr::from(70_000_u64 / 8192);
    let unit = Fr::from(8192_u64);
    assert!(accepts(&[(1, low), (2, high)], &write).0);
    for (low, high) in [
        (low + unit, high - Fr::one()),
        (low - unit, high + Fr::one()),
    ] {
        assert!(!accepts(&[(1, low), (2, high)], &write).0);
    }
    // A short digit that is no integer.
    let short = |c: &mut Composer| {
        let value = c.number(Fr::zero());
        c.range(value, 3);
    };
    let third = Fr::from(3_u64) / Fr::from(1024_u64);
    assert!(!accepts(&[(0, third)], &short).0);
}

#[test]
fn halves_are_those_below_the_order() {
    let order = Fr::MODULUS;
    let top = order.0[3] as u128 * (1 << 64) + u128::from(order.0[2]);
    let bottom = u128::from(order.0[1]) << 64 | u128::from(order.0[0]);
    for value in [
        Fr::zero(),
        Fr::one(),
        number(3),
        -Fr::one(),
        Fr::from(bottom) - Fr::one(),
        Fr::from(top) * power(128),
        Fr::from(top) * power(128) - Fr::one(),
    ] {
        let write = |c: &mut Composer| {
            let scalar = c.number(value);
            let [low, high] = c.halves(scalar);
            let integer = value.into_bigint().0;
            let expected = u128::from(integer[1]) << 64 | u128::from(integer[0]);
            assert_eq!(low.value(), Fr::from(expected));
            let expected = u128::from(integer[3]) << 64 | u128::from(integer[2]);
            assert_eq!(high.value(), Fr::from(expected));
        };
        assert!(accepts(&[], &write).0, "{value}");
    }
    // The halves of the number plus the order: the low one is variable 1, the high one behind its digits.
    let small = |c: &mut Composer| {
        let scalar = c.number(Fr::from(5_u64));
        c.halves(scalar);
    };
    let high = place_of_high();
    let lies = [(1, Fr::from(bottom + 5)), (high, Fr::from(top))];
    assert!(!accepts(&lies, &small).0);
    // With the borrow said the other way, too.
    let (_, count) = accepts(&[], &small);
    for place in high + 1..count {
        for borrow in [0_u64, 1] {
            let lies = [lies[0], lies[1], (place, Fr::from(borrow))];
            assert!(!accepts(&lies, &small).0, "{place}");
        }
    }
    ties(&[0], &|c| {
        let scalar = c.number(number(3));
        c.halves(scalar);
    });
}

/// The place of the high half: the first variable behind the low one's digits.
fn place_of_high() -> usize {
    let mut composer = Composer::new(&[G1Affine::zero(); 2]);
    let first = composer.written();
    let low = composer.number(Fr::zero());
    composer.ranged(low.value(), 128);
    composer.written() - first
}

#[test]
fn permutations_are_those_of_the_transcript() {
    for seed in 0..3 {
        let values = [seed, seed + 1, 0].map(number);
        let write = |c: &mut Composer| {
            let state = values.map(|value| c.number(value));
            let got = c.permutation(state).map(Number::value);
            let mut expected = values;
            permute(&mut expected);
            assert_eq!(got, expected);
        };
        assert!(accepts(&[], &write).0);
    }
    ties(&[0, 1, 2], &|c| {
        let state = [1, 2, 3].map(|index| c.number(number(index)));
        c.permutation(state);
    });
}

#[test]
fn circuits_depend_on_no_value() {
    let circuit = |seed: u64| {
        let mut c = Composer::new(&[G1Affine::zero(); 2]);
        let [a, b] = [seed, seed + 1].map(|index| c.number(number(index)));
        let product = c.product(a, b);
        let [low, high] = c.halves(product);
        let state = c.permutation([low, high, a]);
        let bit = c.bit(seed == 0);
        c.sum([state[0], bit, a].map(|x| (Fr::one(), x)), Fr::one());
        c.finish().unwrap().0
    };
    assert_eq!(circuit(0), circuit(7));
}

/// A number modulo the other order without a pattern.
fn coordinate(index: u64) -> Fq {
    Fq::from(0x9e37_79b9_7f4a_7c15_u64).pow([index + 5])
}

/// `x y = z` and `x (y - z) = w`, with the elements of these values.
fn equations(c: &mut Composer, [x, y, z, w]: [Fq; 4]) {
    let [x, y, z, w] = [x, y, z, w].map(|value| c.element(value));
    let product = Equation {
        products: vec![(1, [&x, &y])],
        elements: vec![(-1, &z)],
    };
    c.vanish(&product).unwrap();
    let difference = c.difference(&y, &z);
    assert_eq!(difference.value(), y.value() - z.value());
    let other = Equation {
        products: vec![(1, [&x, &difference])],
        elements: vec![(-1, &w)],
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

/// The place of the quotient's first limb, of an equation of elements with these values.
fn place_of_quotient(values: &[Fq]) -> usize {
    let mut composer = Composer::new(&[G1Affine::zero(); 2]);
    let first = composer.written();
    for value in values {
        composer.element(*value);
    }
    composer.written() - first
}

/// Quotients for which a false equation holds modulo `2^273` alone, or modulo the order of the scalar field alone.
#[test]
fn equations_hold_modulo_both() {
    let [x, y] = [0, 1].map(coordinate);
    let z = x * y + Fq::one();
    let write = |c: &mut Composer| {
        let [x, y, z] = [x, y, z].map(|value| c.element(value));
        let equation = Equation {
            products: vec![(1, [&x, &y])],
            elements: vec![(-1, &z)],
        };
        c.vanish(&equation).unwrap();
    };
    let place = place_of_quotient(&[x, y, z]);
    let [x, y, z] = [x, y, z].map(|value| BigInt::from(BigUint::from(value.into_bigint())));
    let sum = x * y - z;
    let unit: BigInt = BigInt::from(1) << 273;
    let orders = [unit.clone(), BigInt::from(BigUint::from(Fr::MODULUS))];
    for modulus in orders {
        let q = BigInt::from(BigUint::from(Fq::MODULUS));
        let inverse = q.modinv(&modulus).unwrap();
        let quotient = (&sum * inverse) % &modulus;
        let shifted: BigInt = (quotient + (&unit >> 1) + &unit) % &unit;
        let mask: BigInt = (BigInt::from(1) << 91) - 1;
        let limbs = [0, 91, 182].map(|from| {
            let limb: BigInt = (&shifted >> from) & &mask;
            Fr::from(limb.to_biguint().unwrap())
        });
        let lies = (place..).zip(limbs).collect::<Vec<(usize, Fr)>>();
        assert!(!accepts(&lies, &write).0);
    }
}

/// The same integer by limbs that are too long.
#[test]
fn limbs_are_in_their_ranges() {
    let values = [0, 1].map(coordinate);
    let write = |c: &mut Composer| {
        let [x, y] = values.map(|value| c.element(value));
        let z = c.element(values[0] * values[1]);
        let equation = Equation {
            products: vec![(1, [&x, &y])],
            elements: vec![(-1, &z)],
        };
        c.vanish(&equation).unwrap();
    };
    let [low, middle, high] = [0, 1, 2].map(|place| value_of(place, &write));
    let unit = power(91);
    let one = Fr::one();
    assert!(accepts(&[(0, low), (1, middle)], &write).0);
    for lies in [
        [(0, low + unit), (1, middle - one)],
        [(1, middle + unit), (2, high - one)],
        [(0, low - unit), (1, middle + one)],
    ] {
        assert!(!accepts(&lies, &write).0);
    }
}

/// Each limb, quotient, carry and sum, with all that follows from it. The limbs of the last element have other digits: they are free there.
#[test]
fn every_number_of_an_equation_is_tied() {
    let values = [0, 1].map(coordinate);
    ties(&[], &|c| {
        let [x, y] = values.map(|value| c.element(value));
        let z = c.element(values[0] * values[1]);
        let equation = Equation {
            products: vec![(1, [&x, &y])],
            elements: vec![(-1, &z)],
        };
        c.vanish(&equation).unwrap();
    });
}

#[test]
fn equations_have_bounds() {
    let mut c = Composer::new(&[G1Affine::zero(); 2]);
    let x = c.element(coordinate(0));
    for (factor, weight) in [(7, 8), (8, 9), (-8, 9), (i64::MIN, (1 << 63) + 1)] {
        let equation = Equation {
            products: vec![(factor, [&x, &x])],
            elements: vec![(1, &x)],
        };
        let refused = Err(Error::Equation { weight, limit: 8 });
        let expected = if weight > 8 { refused } else { Ok(()) };
        assert_eq!(c.vanish(&equation), expected);
    }
}

/// The table of the README.
#[test]
fn rows_are_as_many_as_it_is_said() {
    let mut c = Composer::new(&[G1Affine::zero(); 2]);
    assert_eq!(c.rows(), 8192);
    let [a, b] = [0, 1].map(|index| c.number(number(index)));
    let [x, y] = [0, 1].map(|index| c.element(coordinate(index)));
    let rows = |c: &mut Composer, write: &dyn Fn(&mut Composer)| {
        let before = c.rows();
        write(c);
        c.rows() - before
    };
    let one = |c: &mut Composer| {
        c.product(a, b);
    };
    let sum = |c: &mut Composer| {
        c.sum([a, b, a].map(|x| (Fr::one(), x)), Fr::one());
    };
    let ranged = |c: &mut Composer| {
        c.ranged(Fr::zero(), 78);
    };
    let halves = |c: &mut Composer| {
        c.halves(a);
    };
    let permutation = |c: &mut Composer| {
        c.permutation([a, b, a]);
    };
    let element = |c: &mut Composer| {
        c.element(coordinate(2));
    };
    let equation = |c: &mut Composer| {
        let equation = Equation {
            products: vec![(1, [&x, &y])],
            elements: vec![(-1, &x), (-1, &y)],
        };
        c.vanish(&equation).unwrap();
    };
    let all: [&dyn Fn(&mut Composer); 7] = [
        &one,
        &sum,
        &ranged,
        &halves,
        &permutation,
        &element,
        &equation,
    ];
    assert_eq!(
        all.map(|write| rows(&mut c, write)),
        [1, 2, 3, 28, 68, 13, 42]
    );
}
