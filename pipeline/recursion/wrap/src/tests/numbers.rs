//! Numbers of the scalar field, ranges, halves, the permutation; numbers of rows.

use ark_bn254::{Fq, Fr, G1Affine};
use ark_ec::AffineRepr as _;
use ark_ff::{One as _, PrimeField as _, Zero as _};
use num_bigint::{BigInt, BigUint};
use zkfabric_verifier::sponge::poseidon2::permute;

use super::{accepts, coordinate, number, some_point, ties, value_of};
use crate::composer::{Composer, Number};
use crate::range::power;
use crate::sums::Base;
use crate::tables::Tables;
use crate::{Equation, Point};

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
        // Only its own row constrains this sum.
        c.sum(terms, number(4));
        let _nine = c.constant(number(9));
    });
    // Bits, and a value that is not a bit.
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

/// Values that sum to the number, but are not digits.
#[test]
fn digits_are_in_the_set() {
    let write = |c: &mut Composer| {
        let value = c.number(Fr::from(70_000_u64));
        c.range(value, 26);
    };
    assert!(accepts(&[], &write).0);
    // The low and the high digit follow the number.
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
    // A short digit that is not an integer.
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
    // The halves of the number plus the order: the low half is variable 1, the high half comes
    // after its digits.
    let small = |c: &mut Composer| {
        let scalar = c.number(Fr::from(5_u64));
        c.halves(scalar);
    };
    let high = place_of_high();
    let lies = [(1, Fr::from(bottom + 5)), (high, Fr::from(top))];
    assert!(!accepts(&lies, &small).0);
    // Also with the borrow inverted.
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

/// A negative low half, which the upper half makes up for: no borrow is needed.
#[test]
fn halves_have_no_sign() {
    let order = Fr::MODULUS;
    let bottom = u128::from(order.0[1]) << 64 | u128::from(order.0[0]);
    let [low, high] = [Fr::from(bottom) + Fr::one(), Fr::from(5_u64)];
    let write = |c: &mut Composer| {
        let scalar = c.number(low + high * power(128));
        c.halves(scalar);
    };
    let (honest, count) = accepts(&[], &write);
    assert!(honest);
    // Places are found by value, so that they are right without digits, too.
    let place_of = |value: Fr, from: usize| {
        let mut places = from..count;
        places
            .find(|place| value_of(*place, &write) == value)
            .unwrap()
    };
    let at_low = place_of(low, 1);
    let at_high = place_of(high, at_low);
    let at_borrow = place_of(Fr::one(), at_high);
    let lies = [
        (at_low, low - power(128)),
        (at_high, high + Fr::one()),
        (at_borrow, Fr::zero()),
    ];
    assert!(!accepts(&lies, &write).0);
}

/// Numbers above the bound, with the borrow that solves the equation modulo the order: it is not a
/// bit.
#[test]
fn numbers_above_the_most_are_refused() {
    let order = BigInt::from(BigUint::from(Fr::MODULUS));
    let coordinates = BigInt::from(BigUint::from(Fq::MODULUS));
    let unit: BigInt = BigInt::from(1) << 128;
    let split = |integer: &BigInt| [integer % &unit, integer / &unit];
    let scalar = |integer: &BigInt| {
        let reduced = (integer % &order + &order) % &order;
        Fr::from(reduced.to_biguint().unwrap())
    };
    for greatest in [&order - 1, &coordinates - 1] {
        let most = split(&greatest).map(|half| scalar(&half));
        let over: BigInt = &greatest + 1;
        let top: BigInt = (BigInt::from(1) << 254) - 1;
        for (value, fits) in [
            (BigInt::from(0), true),
            (greatest.clone(), true),
            (&greatest - &unit, true),
            (over.clone(), false),
            (&over + 1_u32, false),
            (&over + &unit, false),
            (&over + 0x1234_5678_9abc_u64, false),
            (top, false),
        ] {
            let halves = split(&value);
            let write = |c: &mut Composer| {
                let [low, high] = halves.each_ref().map(|half| c.number(scalar(half)));
                c.range(low, 128);
                c.range(high, 126);
                c.at_most([low, high], most);
            };
            assert_eq!(accepts(&[], &write).0, fits, "{value}");
            // `slack + 2^128 slack'` is the difference, or its residue modulo the order: below
            // `2^254`.
            let difference = match fits {
                true => &greatest - &value,
                false => (&greatest - &value) % &order + &order,
            };
            let [slack, _] = split(&difference);
            let borrow = (scalar(&slack) + scalar(&halves[0]) - most[0]) / power(128);
            let place = place_of_borrow();
            let accepted = accepts(&[(place, borrow)], &write).0;
            assert_eq!(accepted, fits, "{value} with a borrow of {borrow}");
        }
    }
}

/// Returns the place of the borrow: the first variable after both halves and their digits.
fn place_of_borrow() -> usize {
    let mut composer = Composer::new(&[G1Affine::zero(); 2]);
    let first = composer.written();
    let [low, high] = [Fr::zero(); 2].map(|half| composer.number(half));
    composer.range(low, 128);
    composer.range(high, 126);
    composer.written() - first
}

/// Returns the place of the high half: the first variable after the low half's digits.
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
    let write = |c: &mut Composer| {
        let state = [1, 2, 3].map(|index| c.number(number(index)));
        c.permutation(state);
    };
    ties(&[0, 1, 2], &write);
    // The rounds begin with `a, b, c`, where c is computed from b, and a from c: if one is
    // increased, so are the later ones.
    let [a, b, c] = [3, 4, 5];
    for places in [&[b, c, a][..], &[c, a], &[a]] {
        let lie = |place: &usize| (*place, value_of(*place, &write) + Fr::one());
        let lies: Vec<(usize, Fr)> = places.iter().map(lie).collect();
        assert!(!accepts(&lies, &write).0, "{places:?}");
    }
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

/// The bytes of a word in reverse order: eight of them, each in range.
#[test]
fn bytes_are_reversed() {
    for word in [0, 1, 0x0102_0304_0506_0708, u64::MAX, 0x80 << 56] {
        let write = |c: &mut Composer| {
            let number = c.number(Fr::from(word));
            assert_eq!(c.reversed(number).value(), Fr::from(word.swap_bytes()));
        };
        assert!(accepts(&[], &write).0);
    }
    ties(&[], &|c| {
        let word = c.constant(Fr::from(0x0102_0304_0506_0708_u64));
        c.reversed(word);
    });
    // The two lowest bytes, one of them too long.
    let write = |c: &mut Composer| {
        let word = c.constant(Fr::from(0x0708_u64));
        c.reversed(word);
    };
    let (_, count) = accepts(&[], &write);
    let find = |value: u64| {
        (0..count)
            .find(|place| value_of(*place, &write) == Fr::from(value))
            .unwrap()
    };
    let [low, high] = [find(8), find(7)];
    let lies = [(low, Fr::from(8_u64 + 256)), (high, Fr::from(6_u64))];
    assert!(!accepts(&lies, &write).0);
}

/// The numbers of rows in the README's table.
#[test]
fn rows_are_as_many_as_it_is_said() {
    let mut c = Composer::new(&[G1Affine::zero(); 2]);
    let mut seen = vec![c.rows()];
    let [a, b] = [0, 1].map(|index| c.number(number(index)));
    let [x, y] = [0, 1].map(|index| c.element(coordinate(index)));
    let rho = c.number(number(2));
    let mut tables = Tables::new(&mut c, rho);
    let mut rows = |c: &mut Composer, write: &mut dyn FnMut(&mut Composer)| {
        let before = c.rows();
        write(c);
        seen.push(c.rows() - before);
    };
    rows(&mut c, &mut |c| {
        c.product(a, b);
    });
    rows(&mut c, &mut |c| {
        c.sum([a, b, a].map(|x| (Fr::one(), x)), Fr::one());
    });
    rows(&mut c, &mut |c| {
        c.ranged(Fr::zero(), 78);
    });
    rows(&mut c, &mut |c| {
        c.halves(a);
    });
    rows(&mut c, &mut |c| {
        c.permutation([a, b, a]);
    });
    rows(&mut c, &mut |c| {
        c.element(coordinate(2));
    });
    let equation = Equation {
        products: vec![(1, [&x, &y])],
        elements: vec![(-1, &x), (-1, &y)],
        constant: 0,
    };
    rows(&mut c, &mut |c| c.vanish(&equation).unwrap());
    let mut points: Vec<Point> = Vec::new();
    rows(&mut c, &mut |c| {
        points.push(c.point(&some_point(0)).unwrap());
    });
    points.push(c.point(&some_point(1)).unwrap());
    points.push(c.point(&some_point(2)).unwrap());
    let [p, q, r] = [&points[0], &points[1], &points[2]];
    rows(&mut c, &mut |c| {
        c.point_halves(p);
    });
    rows(&mut c, &mut |c| {
        c.double(p).unwrap();
    });
    rows(&mut c, &mut |c| {
        c.add(p, q).unwrap();
    });
    let before = c.rows();
    c.add(p, q).unwrap();
    let one = c.rows() - before;
    rows(&mut c, &mut |c| {
        c.add_all(p, &[q.clone(), r.clone()]).unwrap();
    });
    if let Some(two) = seen.last_mut() {
        *two -= one;
    }
    let mut rows = |c: &mut Composer, write: &mut dyn FnMut(&mut Composer)| {
        let before = c.rows();
        write(c);
        seen.push(c.rows() - before);
    };
    let mut base = None;
    rows(&mut c, &mut |c| {
        base = Some(Base::new(c, p.clone()).unwrap());
    });
    let mut written = Vec::new();
    let entries: Vec<Point> = (0..16).map(|_| q.clone()).collect();
    // The table's digits are constants, which other tables share.
    (0..16).for_each(|digit| {
        c.constant(Fr::from(digit as u64));
    });
    rows(&mut c, &mut |c| {
        written.push(tables.write(c, entries.clone()).unwrap());
    });
    rows(&mut c, &mut |c| {
        tables.read(c, &written[0], a);
    });
    assert_eq!(
        seen,
        [
            8192, 1, 2, 3, 29, 68, 12, 40, 114, 48, 159, 166, 124, 1321, 64, 7
        ]
    );
}
