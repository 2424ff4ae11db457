//! Running values, from row to row: the product of the permutation argument and the sum of the
//! sets.

use alloc::vec::Vec;
use core::array;

use ark_bn254::Fr;
use ark_ff::{One as _, Zero as _};
use zkfabric_host::local::{Program, Shifted, Value, batch_invert, powers};

use super::Columns;
use crate::{Domain, Error, shifts};

/// Returns `Z` and `S`. `Z` is one in the first row and is multiplied from row to row by
/// `prod_j (value_j + beta k_j w^i + gamma) / (value_j + beta name_j + gamma)` of the row before.
/// `S` is zero in the first row and grows from row to row by `d / B + d / C - t e / A` of the row
/// before.
pub(super) fn values(
    [a, b, c, e]: &[Vec<Fr>; 4],
    key: &Columns<Vec<Fr>>,
    domain: Domain,
    (beta, gamma): (Fr, Fr),
) -> Result<[Vec<Fr>; 2], Error> {
    let rows = a.len();
    let roots = powers(domain.generator(), Fr::one(), rows);
    let [s1, s2, s3] = &key.copies;
    let (d, t) = (&key.reads, &key.writes);
    let shifted = shifts().map(|shift| beta * shift);
    let named = run(&factors(shifted, gamma), [a, b, c, &roots, &roots, &roots])?;
    let mut copied = run(&factors([beta; 3], gamma), [a, b, c, s1, s2, s3])?;
    let mut sum = Program::new();
    let [wire, set] = array::from_fn(|_| sum.column());
    named_value(&mut sum, (wire, set), (beta, gamma));
    let mut write = run(&sum, [a, t])?;
    let [mut read_b, mut read_c] = [run(&sum, [b, d])?, run(&sum, [c, d])?];
    // A zero, of probability 2^-230, leads to a rejected proof.
    for divisors in [&mut copied, &mut write, &mut read_b, &mut read_c] {
        batch_invert(divisors);
    }

    let mut product = Program::new();
    let pair: [Value; 2] = array::from_fn(|_| product.column());
    product.products(&[pair]);
    let factors = run(&product, [&named, &copied])?;
    let mut sum = Program::new();
    let [d_, t_, e_, write_, read_b_, read_c_] = array::from_fn(|_| sum.column());
    let reads = sum.sum(&[(read_b_, 1), (read_c_, 1)]);
    let counted = sum.products(&[[t_, e_]]);
    let counted = sum.sum(&[(counted, -1)]);
    sum.products(&[[d_, reads], [counted, write_]]);
    let terms = run(&sum, [d, t, e, &write, &read_b, &read_c])?;

    let product = running(factors, Fr::one(), |product, factor| product * factor);
    let sum = running(terms, Fr::zero(), |sum, term| sum + term);
    Ok([product, sum])
}

/// Returns the running value before each row, from the steps of all rows before it.
fn running(mut steps: Vec<Fr>, first: Fr, step: impl Fn(Fr, Fr) -> Fr) -> Vec<Fr> {
    let mut value = first;
    for slot in &mut steps {
        value = step(value, core::mem::replace(slot, value));
    }
    steps
}

/// Returns the program for the product of three wires with their weighted names, over columns of
/// wires, then of names.
fn factors(weights: [Fr; 3], gamma: Fr) -> Program {
    let mut p = Program::new();
    let [a, b, c] = array::from_fn(|_| p.column());
    let [x, y, z] = array::from_fn(|_| p.column());
    let [of_x, of_y, of_z] = weights;
    let [a, b, c] = [((a, x), of_x), ((b, y), of_y), ((c, z), of_z)]
        .map(|(columns, weight)| named_value(&mut p, columns, (weight, gamma)));
    let product = p.products(&[[a, b]]);
    p.products(&[[product, c]]);
    p
}

/// Returns `value + weight name + gamma`.
fn named_value(p: &mut Program, (value, name): (Value, Value), (weight, gamma): (Fr, Fr)) -> Value {
    let [weight, gamma] = [weight, gamma].map(|constant| p.constant(constant));
    let name = p.products(&[[weight, name]]);
    p.sum(&[(value, 1), (name, 1), (gamma, 1)])
}

/// Runs a program over columns of equal length.
fn run<const N: usize>(program: &Program, columns: [&Vec<Fr>; N]) -> Result<Vec<Fr>, Error> {
    let rows = columns.first().map_or(0, |column| column.len());
    let mut out = alloc::vec![Fr::zero(); rows];
    let columns = columns.map(|values| Shifted { values, first: 0 });
    let fits = program.run(&columns, &mut out);
    fits.map_err(|_| Error::Internal("columns of the product and the sum do not fit"))?;
    Ok(out)
}
