//! What runs from row to row: the product of the permutation argument and the sum of the sets.

use alloc::vec::Vec;

use ark_bn254::Fr;
use ark_ff::{One as _, Zero as _, batch_inversion};
use rayon::prelude::*;
use zkfabric_host::local::powers;

use super::Columns;
use crate::{Domain, shifts};

/// Rows whose inverses are taken together.
const BLOCK: usize = 1 << 12;

/// `Z`: one in the first row, and from row to row multiplied by `prod_j (value_j + beta k_j w^i + gamma) / (value_j + beta name_j + gamma)` of
/// the row before. `S`: zero in the first row, and from row to row more by `d / B + d / C - t e / A` of the row before.
pub(super) fn values(
    wires: &[Vec<Fr>; 4],
    key: &Columns<Vec<Fr>>,
    domain: Domain,
    (beta, gamma): (Fr, Fr),
) -> [Vec<Fr>; 2] {
    let [a, b, c, e] = wires;
    let rows = a.len();
    let roots = powers(domain.generator(), Fr::one(), rows);
    let shifts = shifts().map(|shift| beta * shift);
    let at = |column: &[Fr], row: usize| column.get(row).copied().unwrap_or_default();
    // The numerator of the product's step, and what is divided by: its denominator, A, B, C.
    let factors = |row: usize| {
        let (mut named, mut copied) = (Fr::one(), Fr::one());
        for ((wire, name), shift) in [a, b, c].into_iter().zip(&key.copies).zip(shifts) {
            let value = at(wire, row) + gamma;
            named *= value + shift * at(&roots, row);
            copied *= value + beta * at(name, row);
        }
        let [write, read] = [&key.writes, &key.reads].map(|set| beta * at(set, row) + gamma);
        (
            named,
            [
                copied,
                at(a, row) + write,
                at(b, row) + read,
                at(c, row) + read,
            ],
        )
    };
    let blocks: Vec<usize> = (0..rows).step_by(BLOCK).collect();
    let steps = blocks.into_par_iter().flat_map_iter(|start| {
        let block = start..rows.min(start + BLOCK);
        let (named, divisors): (Vec<Fr>, Vec<[Fr; 4]>) = block.clone().map(factors).unzip();
        let mut inverses = divisors.concat();
        // A zero, of probability 2^-230, makes a proof that is rejected.
        batch_inversion(&mut inverses);
        let inverses: Vec<[Fr; 4]> = inverses.as_chunks().0.to_vec();
        let of_rows = block.zip(named).zip(inverses);
        of_rows.map(|((row, named), [copied, write, read_b, read_c])| {
            let [d, t, e] = [&key.reads, &key.writes, e].map(|column| at(column, row));
            (named * copied, d * (read_b + read_c) - t * e * write)
        })
    });
    let steps: Vec<(Fr, Fr)> = steps.collect();
    let (mut product, mut sum) = (Fr::one(), Fr::zero());
    let (mut products, mut sums) = (Vec::with_capacity(rows), Vec::with_capacity(rows));
    for (factor, term) in steps {
        products.push(product);
        sums.push(sum);
        product *= factor;
        sum += term;
    }
    [products, sums]
}
