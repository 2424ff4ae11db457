//! Many multiples of one point.
//!
//! Tables hold `d 2^(c w) P` for each window `w` and `d` in `1..=2^(c-1)`. A multiple is the sum of
//! one table entry per window, added for many outputs side by side with a shared inversion:
//! `255 / c` additions of 6 multiplications.

use ark_bn254::{Fq, Fr, G1Affine, g1};
use ark_ff::{BigInt, PrimeField};
use rayon::prelude::*;

use crate::{
    digits::bias,
    plan::{self, Window},
    point::{Adder, Point},
    words::Magnitude,
};

/// Number of outputs that share an inversion.
const CHUNK: usize = 1 << 10;

/// Returns `scalars[i] * base` for each scalar.
#[must_use]
pub fn fixed_base_multiples(base: &G1Affine, scalars: &[Fr]) -> Vec<G1Affine> {
    let width = if scalars.len() < 1 << 12 { 7 } else { 13 };
    let windows = plan::windows(Fr::MODULUS_BIT_SIZE, width);
    let bias = bias(&windows);
    let tables = tables(Point::from(*base), &windows);
    scalars
        .par_chunks(CHUNK)
        .flat_map_iter(|chunk| multiples(&tables, bias, chunk))
        .map(Point::to_affine::<g1::Config>)
        .collect()
}

fn multiples(
    tables: &[(Window, Vec<Point<Fq>>)],
    bias: BigInt<4>,
    scalars: &[Fr],
) -> Vec<Point<Fq>> {
    let biased: Vec<_> = scalars
        .iter()
        .map(|scalar| scalar.into_bigint().plus(bias))
        .collect();
    let mut adder = Adder::new();
    let mut sums = vec![Point::INFINITY; scalars.len()];
    let mut terms = sums.clone();
    for (window, table) in tables {
        for (term, word) in terms.iter_mut().zip(&biased) {
            let digit = window.digit(*word);
            *term = match digit.unsigned_abs() as usize {
                0 => Point::INFINITY,
                magnitude => table[magnitude - 1].negated_if(digit < 0),
            };
        }
        adder.add_each(&mut sums, &terms);
    }
    sums
}

fn tables(base: Point<Fq>, windows: &[Window]) -> Vec<(Window, Vec<Point<Fq>>)> {
    let mut adder = Adder::new();
    let mut bases = Vec::with_capacity(windows.len());
    let mut power = [base];
    for window in windows {
        bases.push((*window, power[0]));
        for _ in 0..window.width {
            let copy = power;
            adder.add_each(&mut power, &copy);
        }
    }
    bases
        .into_par_iter()
        .map(|(window, base)| (window, table(base, window.buckets())))
        .collect()
}

/// Returns `base, 2 base, .., size base`: each round adds the last entry to all, which doubles the
/// table.
fn table(base: Point<Fq>, size: usize) -> Vec<Point<Fq>> {
    let mut adder = Adder::new();
    let mut table = vec![base];
    while table.len() < size {
        let known = table.len();
        let step = vec![table[known - 1]; known.min(size - known)];
        table.extend_from_within(..step.len());
        adder.add_each(&mut table[known..], &step);
    }
    table
}
