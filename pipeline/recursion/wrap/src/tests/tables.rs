//! Points that are looked up belong to their table and digit.

use ark_bn254::{Fq, Fr, G1Affine};
use ark_ec::AffineRepr as _;
use ark_ff::{One as _, PrimeField as _, Zero as _};
use num_bigint::BigUint;

use super::{accepts, number, some_point};
use crate::Point;
use crate::composer::{Composer, Number};
use crate::range::power;
use crate::tables::{ENTRIES, Table, Tables};

/// The points of two tables.
type Entries = [[G1Affine; ENTRIES]; 2];

/// Returns points with nothing in common.
fn entries() -> Entries {
    [0, 100].map(|first| core::array::from_fn(|index| some_point(first + index as u64)))
}

fn tables(c: &mut Composer, entries: &Entries) -> (Tables, [Table; 2]) {
    let rho = c.number(number(50));
    let mut tables = Tables::new(c, rho);
    let both = entries.each_ref().map(|entries| {
        let entries = entries.iter().map(|entry| c.constant_point(entry));
        let entries: Vec<Point> = entries.collect();
        tables.write(c, entries).unwrap()
    });
    (tables, both)
}

/// Reads a digit's point from the first table; returns the point.
fn read(c: &mut Composer, entries: &Entries, digit: u64) -> Point {
    let (tables, [first, _]) = tables(c, entries);
    let digit = c.ranged(Fr::from(digit), 13);
    tables.read(c, &first, digit)
}

/// Returns the place of the digit and the places of the limbs that are read.
fn places(entries: &Entries) -> (usize, [usize; 6]) {
    let mut c = Composer::new(&[G1Affine::zero(); 2]);
    let begin = c.written();
    let (tables, [first, _]) = tables(&mut c, entries);
    let digit = c.written() - begin;
    let number = c.ranged(Fr::zero(), 13);
    let x = c.written() - begin;
    tables.read(&mut c, &first, number);
    (digit, [x, x + 1, x + 2, x + 3, x + 4, x + 5])
}

fn limbs(point: &Point) -> [Fr; 6] {
    let [[a, b, c], [d, e, f]] = point.coordinates().map(|x| x.limbs.map(Number::value));
    [a, b, c, d, e, f]
}

fn limbs_of_point(point: &G1Affine) -> [Fr; 6] {
    let mut c = Composer::new(&[G1Affine::zero(); 2]);
    limbs(&c.constant_point(point))
}

fn limbs_of(index: u64) -> [Fr; 6] {
    limbs_of_point(&some_point(index))
}

/// Returns whether limbs are accepted as those of a digit.
fn accept(digit: u64, limbs: [Fr; 6]) -> bool {
    accept_in(&entries(), digit, limbs)
}

fn accept_in(entries: &Entries, digit: u64, limbs: [Fr; 6]) -> bool {
    let (place, places) = places(entries);
    let mut lies: Vec<(usize, Fr)> = places.into_iter().zip(limbs).collect();
    lies.push((place, Fr::from(digit)));
    let write = |c: &mut Composer| {
        read(c, entries, 3);
    };
    accepts(&lies, &write).0
}

#[test]
fn entries_are_those_of_the_digit() {
    for digit in 0..ENTRIES as u64 {
        let write = |c: &mut Composer| {
            assert_eq!(read(c, &entries(), digit).value(), some_point(digit));
        };
        assert!(accepts(&[], &write).0);
        assert!(accept(digit, limbs_of(digit)));
        // The limbs of another digit, and of another table.
        assert!(!accept(digit, limbs_of((digit + 1) % 16)));
        assert!(!accept(digit, limbs_of(100 + digit)));
    }
    for digit in [16, 17, 8191] {
        assert!(!accept(digit, limbs_of(digit % 16)));
    }
}

/// Limbs in the set, but of several points, or of one point in other places.
#[test]
fn limbs_are_not_mixed() {
    let [first, second] = [4, 5].map(limbs_of);
    for place in 0..6 {
        let mut mixed = first;
        mixed[place] = second[place];
        assert!(!accept(4, mixed) && !accept(5, mixed));
        let mut swapped = first;
        swapped.swap(place, (place + 1) % 6);
        assert!(!accept(4, swapped));
    }
    // Limbs with the same key if rho were one.
    let [x0, x1, x2, y0, y1, y2] = first;
    assert!(!accept(4, [x0, y1, y2, y0, x1, x2]));
}

/// Limbs with the same key that are not in the set: they are too large for each other's place.
#[test]
fn limbs_are_in_the_set() {
    let [x0, x1, x2, y0, y1, y2] = limbs_of(4);
    let (unit, one) = (power(78), Fr::one());
    // The change of a key by one in the lowest limb of x, in units of the change by the lowest limb
    // of y.
    let rho = number(50);
    let pays = (one + rho * power(32)) / (rho * power(128) + rho * rho);
    for limbs in [
        [x0, x1 + unit, x2 - one, y0, y1, y2],
        [x0, x1, x2, y0, y1 - unit, y2 + one],
        [
            x0 + power(96),
            x1 - power(5),
            x2,
            y0 - one,
            y1 + one / power(91),
            y2,
        ],
        [x0 + one, x1, x2, y0 - pays, y1, y2],
    ] {
        assert!(!accept(4, limbs));
    }
    // Also a digit that is too long for its place.
    let [first, ..] = limbs_of(5);
    let shifted = power(32) * (first - x0);
    let lies = [(places(&entries()).0, Fr::from(4_u64) + shifted)];
    let write = |c: &mut Composer| {
        read(c, &entries(), 3);
    };
    assert!(!accepts(&lies, &write).0);
}

/// A coordinate plus the scalar field's order has the coordinate's native. Where another table has
/// its limbs, only the lowest limb in the key tells it from the coordinate of the generator.
#[test]
fn a_coordinate_plus_the_order_is_not_the_coordinate() {
    let (x, y) = G1Affine::generator().xy().unwrap();
    let order = Fq::from(BigUint::from(Fr::MODULUS));
    for (x_plus, y_plus) in [(order, Fq::zero()), (Fq::zero(), order)] {
        let other = G1Affine::new_unchecked(x + x_plus, y + y_plus);
        let [right, wrong] = [G1Affine::generator(), other].map(|point| limbs_of_point(&point));
        assert_ne!(right, wrong);
        let mut entries = entries();
        entries[0][4] = G1Affine::generator();
        entries[1][7] = other;
        assert!(accept_in(&entries, 4, right));
        assert!(!accept_in(&entries, 4, wrong));
    }
}

#[test]
fn tables_have_bounds() {
    let mut c = Composer::new(&[G1Affine::zero(); 2]);
    let rho = c.zero();
    let mut tables = Tables::new(&mut c, rho);
    let point = c.constant_point(&some_point(0));
    for entries in [0, 15, 17] {
        let error = tables.write(&mut c, vec![point.clone(); entries]);
        assert_eq!(
            error.unwrap_err().to_string(),
            format!("table 0 with {entries} points, expected 16 points and fewer than 2^19 tables")
        );
    }
}
