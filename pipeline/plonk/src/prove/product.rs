//! The product of the permutation argument.

use alloc::vec::Vec;

use ark_bn254::Fr;
use ark_ff::{One as _, batch_inversion};
use rayon::prelude::*;
use zkfabric_host::local::powers;

use crate::{key, shifts};

/// Rows whose inverses are taken together.
const BLOCK: usize = 1 << 12;

/// `z`: one in the first row, and from row to row multiplied by `prod_j (value_j + beta k_j w^i + gamma) / (value_j + beta name_j + gamma)` of
/// the row before.
pub(super) fn values(
    [a, b, c]: &[Vec<Fr>; 3],
    [name_a, name_b, name_c]: &[Vec<Fr>; 3],
    (beta, gamma): (Fr, Fr),
) -> Vec<Fr> {
    let rows = a.len();
    let log_rows = rows.trailing_zeros();
    let roots = powers(key::generator(log_rows), Fr::one(), rows);
    let shifts = shifts().map(|shift| beta * shift);
    let names = [name_a, name_b, name_c];
    let at = |column: &[Fr], row: usize| column.get(row).copied().unwrap_or_default();
    let factors = |row: usize| {
        let (mut named, mut copied) = (Fr::one(), Fr::one());
        for ((wire, name), shift) in [a, b, c].into_iter().zip(names).zip(shifts) {
            let value = at(wire, row) + gamma;
            named *= value + shift * at(&roots, row);
            copied *= value + beta * at(name, row);
        }
        (named, copied)
    };
    let blocks: Vec<usize> = (0..rows).step_by(BLOCK).collect();
    let quotients = blocks.into_par_iter().flat_map_iter(|start| {
        let pairs = (start..rows.min(start + BLOCK)).map(factors);
        let (named, mut copied): (Vec<Fr>, Vec<Fr>) = pairs.unzip();
        // A zero, of probability 2^-230, makes a proof that is rejected.
        batch_inversion(&mut copied);
        named.into_iter().zip(copied).map(|(n, c)| n * c)
    });
    let mut values: Vec<Fr> = quotients.collect();
    // The product of all rows is one; each row has that of the rows before.
    let mut product = Fr::one();
    for value in &mut values {
        let next = product * *value;
        *value = product;
        product = next;
    }
    values
}
