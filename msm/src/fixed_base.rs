//! Many multiples of one point.
//!
//! Tables hold `d 2^(c w) P` for each window `w` and `d` in `1..=2^(c-1)`; a multiple is one table entry a window, added for many
//! outputs side by side with a shared inversion: `255 / c` additions of 6 multiplications.

use ark_bn254::{Fr, G1Affine};
use ark_ff::PrimeField;
use rayon::prelude::*;

use crate::{
    digits::Window,
    plan,
    point::{Adder, Point},
};

/// Outputs that share an inversion.
const CHUNK: usize = 1 << 10;

/// `scalars[i] * base` for each scalar.
#[must_use]
pub fn fixed_base_multiples(base: &G1Affine, scalars: &[Fr]) -> Vec<G1Affine> {
    let width = if scalars.len() < 1 << 12 { 7 } else { 13 };
    let windows = plan::windows(Fr::MODULUS_BIT_SIZE, width);
    let tables = tables(Point::from(*base), &windows);
    scalars
        .par_chunks(CHUNK)
        .flat_map_iter(|chunk| multiples(&tables, chunk))
        .map(G1Affine::from)
        .collect()
}

fn multiples(tables: &[(Window, Vec<Point>)], scalars: &[Fr]) -> Vec<Point> {
    let canonical: Vec<_> = scalars.iter().map(|scalar| scalar.into_bigint()).collect();
    let mut adder = Adder::default();
    let mut sums = vec![Point::INFINITY; scalars.len()];
    let mut terms = sums.clone();
    for (window, table) in tables {
        for (term, scalar) in terms.iter_mut().zip(&canonical) {
            let (digit, negative) = window.digit(*scalar);
            *term = match digit {
                0 => Point::INFINITY,
                digit => table[digit as usize - 1].negated_if(negative),
            };
        }
        adder.add_each(&mut sums, &terms);
    }
    sums
}

fn tables(base: Point, windows: &[Window]) -> Vec<(Window, Vec<Point>)> {
    let mut adder = Adder::default();
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

/// `base, 2 base, .., size base`: each round adds the last entry to all, which doubles the table.
fn table(base: Point, size: usize) -> Vec<Point> {
    let mut adder = Adder::default();
    let mut table = vec![base];
    while table.len() < size {
        let known = table.len();
        let step = vec![table[known - 1]; known.min(size - known)];
        table.extend_from_within(..step.len());
        adder.add_each(&mut table[known..], &step);
    }
    table
}
