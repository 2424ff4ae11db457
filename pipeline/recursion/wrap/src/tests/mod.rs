//! Rows of composers accept right values, and no wrong one.

use std::collections::HashMap;

use ark_bn254::{Fq, Fr, G1Affine};
use ark_ec::AffineRepr as _;
use ark_ff::{Field as _, One as _};
use num_bigint::BigInt;
use zkfabric_plonk::check;

use crate::composer::Composer;

mod circuit;
mod determinism;
mod field;
mod file;
mod numbers;
mod points;
mod removals;
mod sums;
mod tables;

/// Returns a number without a pattern.
fn number(index: u64) -> Fr {
    Fr::from(0x9e37_79b9_7f4a_7c15_u64).pow([index + 5])
}

/// Returns whether the rows that `write` writes accept these lies and all that follows from them,
/// and the number of variables; places of lies count from the first of these variables.
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

/// Checks that each variable, except those in `free`, is refused when it takes another value with
/// all that follows.
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

/// Returns a number modulo the other order without a pattern.
fn coordinate(index: u64) -> Fq {
    Fq::from(0x9e37_79b9_7f4a_7c15_u64).pow([index + 5])
}

/// Returns the limbs of a nonnegative integer, of 91 and 78 bits and the bits above.
fn limbs(integer: &BigInt) -> [Fr; 3] {
    let mask = |bits: u32| (BigInt::from(1) << bits) - 1;
    let limbs = [
        integer & mask(91),
        (integer >> 91) & mask(78),
        integer >> 169,
    ];
    limbs.map(|limb: BigInt| Fr::from(limb.to_biguint().unwrap()))
}

/// Returns a point without a pattern.
fn some_point(index: u64) -> G1Affine {
    (G1Affine::generator() * number(index)).into()
}
