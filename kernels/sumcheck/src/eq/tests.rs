//! Tables and sums against their definitions.

use ark_ff::Field as _;
use zkfabric_kernels_cpu::Isa;

use super::*;
use crate::packed::{PackedKernel, dispatch};

fn point(n: usize) -> Vec<Fr> {
    (0..n as u64)
        .map(|k| Fr::from(k * k + 3).pow([77]))
        .collect()
}

/// Evaluates the definition.
fn eq(z: &[Fr], x: usize) -> Fr {
    let factor = |(k, z): (usize, &Fr)| if x >> k & 1 == 1 { *z } else { Fr::one() - z };
    z.iter().enumerate().map(factor).product()
}

#[test]
fn tables_are_the_definition() {
    let z = point(5);
    let naive: Vec<Fr> = (0..32).map(|x| eq(&z, x)).collect();
    assert_eq!(eq_table(&z), naive);
    for count in 0..=33 {
        assert_eq!(eq_prefix_table(&z, count), naive[..count.min(32)]);
        assert_eq!(
            eq_prefix_sum(&z, count),
            naive[..count.min(32)].iter().sum::<Fr>()
        );
    }
    assert_eq!(eq_table(&[]), [Fr::one()]);
    assert_eq!(eq_prefix_sum(&[], 0), Fr::zero());
    assert_eq!(eq_prefix_sum(&[], 1), Fr::one());
}

/// Sums of `pairs` terms, the second in every third pair only, each term raised by multiples of
/// `p`, up to the largest value that [`Sums::add`] takes.
struct Weighted<'a> {
    z: &'a [Fr],
    lanes: &'a [Fr; 3],
    pairs: usize,
    /// Multiples of `p` added to each term.
    large: [u64; 2],
}

/// Returns the terms of pair `j`.
fn terms(j: usize) -> [[Fr; LANES]; 2] {
    let at = |i: usize| Fr::from((3 * j + 7 * i + 1) as u64).pow([9]);
    [
        core::array::from_fn(at),
        core::array::from_fn(|i| -at(i + 1000)),
    ]
}

impl PackedKernel for Weighted<'_> {
    type Output = [Fr; 2];

    fn run<P: Packed>(self, p: P) -> [Fr; 2] {
        let weights = Eq::new(p, self.z, self.lanes, self.pairs);
        let mut sums = Sums::<P, 2>::new(p);
        for block in 0..self.pairs.div_ceil(INNER) {
            for j in INNER * block..self.pairs.min(INNER * (block + 1)) {
                let e = weights.inner(p, j);
                // The same elements with representatives at the top of the ranges.
                let [a, b] = terms(j).map(|t| {
                    let mut t = p.pack(&t);
                    for k in self.large {
                        t = p.sub(t, p.zero(), k);
                    }
                    t
                });
                if j % 3 == 0 {
                    sums.add(p, e, [a, b]);
                } else {
                    sums.add_one(p, 0, e, a);
                }
            }
            sums.flush(p, weights.outer(block));
        }
        sums.end(p)
    }
}

#[test]
fn sums_are_weighted() {
    let lanes: [Fr; 3] = [5, 6, 7].map(|i| Fr::from(i as u64).pow([55]));
    // The last case needs more flushes than are summed without a reduction.
    for (variables, pairs) in [
        (0, 1),
        (3, 8),
        (4, 13),
        (5, 32),
        (7, 128),
        (9, 333),
        (14, 9000),
    ] {
        let z = point(variables);
        let mut naive = [Fr::zero(); 2];
        for j in 0..pairs {
            let e = eq(&z, j);
            for (sum, t) in naive
                .iter_mut()
                .zip(terms(j))
                .take(1 + usize::from(j % 3 == 0))
            {
                let lanes = t.iter().enumerate().map(|(l, t)| *t * eq(&lanes, l));
                *sum += e * lanes.sum::<Fr>();
            }
        }
        for isa in Isa::tested() {
            for large in [[0, 0], [41, 41]] {
                let weighted = Weighted {
                    z: &z,
                    lanes: &lanes,
                    pairs,
                    large,
                };
                assert_eq!(dispatch(isa, weighted), naive, "{pairs} pairs, {isa:?}");
            }
        }
    }
}
