//! The quotient of the identities by `X^n - 1`.
//!
//! The identities have degree below `4 n`. They are computed on the coset `s H'` of the subgroup of order `4 n`, one coset `s_k H` of the rows'
//! subgroup after the other: on each `X^n - 1` is constant, and columns of `n` values are in memory.

use alloc::vec;
use alloc::vec::Vec;

use ark_bn254::Fr;
use ark_ff::{FftField as _, Field as _, One as _, Zero as _};
use rayon::prelude::*;
use zkfabric_host::{Backend, Direction};

use crate::{Error, key, shifts};

/// Cosets of the rows' subgroup.
const COSETS: usize = 4;

/// What the quotient is made of, by coefficients.
pub(super) struct Identities<'a> {
    pub(super) wires: &'a [Vec<Fr>; 3],
    pub(super) product: &'a [Fr],
    pub(super) gates: &'a [Vec<Fr>; 5],
    pub(super) copies: &'a [Vec<Fr>; 3],
    /// Minus the public inputs.
    pub(super) inputs: &'a [Fr],
    /// `beta`, `gamma`, `alpha`.
    pub(super) challenges: [Fr; 3],
}

/// Columns on a coset, in the order of [`Identities::columns`].
type Columns = [Vec<Fr>; 14];

impl Identities<'_> {
    /// The quotient's coefficients in three parts of as many as rows. If the identities do not hold, this is no quotient: the verifier
    /// rejects it.
    pub(super) fn quotient(&self, backend: &dyn Backend) -> Result<[Vec<Fr>; 3], Error> {
        let rows = self.product.len();
        let log_rows = rows.trailing_zeros();
        // Of order 4 n; its powers are no roots of unity of the rows.
        let step = key::generator(log_rows + 2);
        let shift = Fr::GENERATOR;
        let mut values = vec![Fr::zero(); COSETS * rows];
        let mut coset = shift;
        for k in 0..COSETS {
            let mut columns = self.columns(rows);
            backend.ntt(&mut columns, Direction::Forward, Some(coset))?;
            let zero = coset.pow([rows as u64]) - Fr::one();
            let inverse = zero
                .inverse()
                .ok_or(Error::Internal("a coset of the rows"))?;
            let roots = zkfabric_host::local::powers(key::generator(log_rows), coset, rows);
            let of_coset: Vec<Fr> = (0..rows)
                .into_par_iter()
                .map(|row| self.at(&columns, row, &roots) * inverse)
                .collect();
            let slots = values.iter_mut().skip(k).step_by(COSETS);
            slots.zip(of_coset).for_each(|(slot, value)| *slot = value);
            coset *= step;
        }
        let mut values = [values];
        backend.ntt(&mut values, Direction::Inverse, Some(shift))?;
        let [mut low] = values;
        low.truncate(3 * rows);
        let high = low.split_off(2 * rows);
        let middle = low.split_off(rows);
        Ok([low, middle, high])
    }

    /// Wires, product, gates, copies, inputs, and the first row's Lagrange polynomial.
    fn columns(&self, rows: usize) -> Columns {
        let [a, b, c] = self.wires.clone();
        let [m, l, r, o, k] = self.gates.clone();
        let [copy_a, copy_b, copy_c] = self.copies.clone();
        let (product, inputs) = (self.product.to_vec(), self.inputs.to_vec());
        // All coefficients are 1 / n.
        let share = Fr::from(rows as u64).inverse().unwrap_or_default();
        let first = vec![share; rows];
        [
            a, b, c, product, m, l, r, o, k, copy_a, copy_b, copy_c, inputs, first,
        ]
    }

    /// The identities at a point of the coset.
    fn at(&self, columns: &Columns, row: usize, points: &[Fr]) -> Fr {
        let of = |column: &Vec<Fr>| column.get(row).copied().unwrap_or_default();
        let [
            a,
            b,
            c,
            z,
            m,
            l,
            r,
            o,
            k,
            copy_a,
            copy_b,
            copy_c,
            input,
            first,
        ] = columns.each_ref().map(of);
        let [beta, gamma, alpha] = self.challenges;
        let x = points.get(row).copied().unwrap_or_default();
        let after = (row + 1) % points.len().max(1);
        let next = columns[3].get(after).copied().unwrap_or_default();
        let gate = m * a * b + l * a + r * b + o * c + k + input;
        let [a, b, c] = [a, b, c].map(|value| value + gamma);
        let beta_x = beta * x;
        let [k0, k1, k2] = shifts().map(|shift| shift * beta_x);
        let named = (a + k0) * (b + k1) * (c + k2) * z;
        let copied = (a + beta * copy_a) * (b + beta * copy_b) * (c + beta * copy_c) * next;
        let begins = (z - Fr::one()) * first;
        gate + alpha * (named - copied + alpha * begins)
    }
}
