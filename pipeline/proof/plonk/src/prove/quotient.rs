//! The quotient of the identities by `X^n - 1`.
//!
//! The quotient has fewer than `5 n` coefficients, so that its values on five cosets of the rows'
//! subgroup suffice. On each coset `X^n - 1` is a constant, and only columns of `n` values are in
//! memory: on a coset where `X^n = u`, the quotient `sum_i X^(i n) T_i` is `sum_i u^i T_i`.

use alloc::vec;
use alloc::vec::Vec;
use core::array;

use ark_bn254::Fr;
use ark_ff::{FftField as _, Field as _, One as _, Zero as _};
use rayon::prelude::*;
use zkfabric_host::local::{Program, Shifted, Value, Values, add_combination, batch_invert};

use super::transform::{Parts, Transform};
use super::{Columns, exactly};
use crate::{Error, shifts};

/// Number of cosets of the rows' subgroup, and of parts with as many coefficients as rows.
pub(super) const PARTS: usize = 5;

/// Ingredients of the quotient, by coefficients.
pub(super) struct Identities<'a> {
    pub(super) wires: &'a [Vec<Fr>; 4],
    pub(super) running: &'a [Vec<Fr>; 2],
    pub(super) key: &'a Columns<Vec<Fr>>,
    /// Minus the public inputs.
    pub(super) inputs: &'a [Fr],
    /// `beta`, `gamma`, `alpha`.
    pub(super) challenges: [Fr; 3],
}

/// Columns on a coset.
struct OnCoset {
    wires: [Parts; 4],
    running: [Parts; 2],
    key: Columns<Parts>,
    inputs: Parts,
    /// The coset's elements.
    points: Parts,
}

impl Identities<'_> {
    /// Returns the quotient's coefficients. If the identities do not hold, the result is not a
    /// quotient, and the verifier rejects it.
    pub(super) fn quotient(&self, transform: Transform<'_>) -> Result<Vec<Fr>, Error> {
        let domain = transform.domain();
        let rows = self.inputs.len();
        // Of order 8 n: the cosets of its first powers are different. None of them is the rows'
        // coset, since the generator of all non-zero elements, of order r - 1, is not in a subgroup
        // of order 8 n.
        let step = domain.step();
        let mut coset = Fr::GENERATOR;
        let (mut constants, mut parts) = (Vec::new(), Vec::new());
        for _ in 0..PARTS {
            let columns = self.on(transform, coset)?;
            let constant = domain.power(coset);
            let inverse = (constant - Fr::one()).inverse();
            let inverse = inverse.ok_or(Error::Internal("a coset of the rows"))?;
            let program = self.program(inverse);
            let values = (0..columns.points.len()).map(|part| columns.evaluate(&program, part));
            let values = values.collect::<Result<Parts, Error>>()?;
            drop(columns);
            constants.push(constant);
            parts.extend(transform.coefficients(vec![values], coset)?);
            coset *= step;
        }
        let weights = interpolation(&constants);
        let mut quotient = vec![Fr::zero(); PARTS * rows];
        for (place, slots) in quotient.chunks_mut(rows).enumerate() {
            let weight = |weights: &Vec<Fr>| weights.get(place).copied().unwrap_or_default();
            let terms = parts.iter().zip(weights.iter().map(weight));
            let terms = terms.map(|(part, weight)| (Values::Field(part), weight));
            let terms: Vec<(Values<'_>, Fr)> = terms.collect();
            let fits = add_combination(slots, &terms);
            fits.map_err(|_| Error::Internal("a part is longer than a column"))?;
        }
        Ok(quotient)
    }

    fn on(&self, transform: Transform<'_>, coset: Fr) -> Result<OnCoset, Error> {
        let columns = self.wires.iter().chain(self.running).chain(self.key.all());
        let columns = columns.map(Vec::as_slice).chain([self.inputs]);
        let columns: Vec<&[Fr]> = columns.collect();
        let mut columns = transform.values(&columns, coset)?.into_iter();
        let wires = exactly(columns.by_ref().take(4).collect())?;
        let running = exactly(columns.by_ref().take(2).collect())?;
        let key = Columns::of(exactly(columns.by_ref().take(13).collect())?);
        let [inputs] = exactly(columns.collect())?;
        Ok(OnCoset {
            wires,
            running,
            key,
            inputs,
            points: transform.points(coset),
        })
    }

    /// Returns the program for the sum of the identities in a row of [`OnCoset::columns`], divided
    /// by `X^n - 1`, given its inverse.
    fn program(&self, inverse: Fr) -> Program {
        let mut p = Program::new();
        let [a, b, c, e] = array::from_fn(|_| p.column());
        let [next_a, next_b, next_c] = array::from_fn(|_| p.column());
        let [z, s, next_z, next_s] = array::from_fn(|_| p.column());
        let [m, l, r, o, n, k] = array::from_fn(|_| p.column());
        let copies: [Value; 3] = array::from_fn(|_| p.column());
        let [full, partial, d, t] = array::from_fn(|_| p.column());
        let [inputs, first, point] = array::from_fn(|_| p.column());
        let [beta, gamma, alpha] = self.challenges;
        let shifts = shifts().map(|shift| p.constant(beta * shift));
        let (cube, fifth) = (alpha.square() * alpha, alpha.square().square() * alpha);
        // (X^n - 1) / n is the factor of L_0 beside 1 / (X - 1).
        let share = Fr::from(self.inputs.len() as u64).inverse();
        let first_weight = p.constant(alpha.square().square() * share.unwrap_or_default());
        let weights = [Fr::one(), cube, fifth].map(|weight| p.constant(weight * inverse));
        let square = p.constant(alpha.square());
        let [one, beta, gamma, alpha] = [Fr::one(), beta, gamma, alpha].map(|v| p.constant(v));

        let product = p.products(&[[a, b]]);
        let gate = p.products(&[[m, product], [l, a], [r, b], [o, c], [n, next_a]]);
        let gate = p.sum(&[(gate, 1), (k, 1)]);
        let no_round = p.sum(&[(one, 1), (full, -1), (partial, -1)]);
        let [a5, b5, c5] = [a, b, c].map(|x| {
            let square = p.products(&[[x, x]]);
            let fourth = p.products(&[[square, square]]);
            p.products(&[[fourth, x]])
        });
        // Difference of the next row from the result of a round: the sum of all cells, plus once
        // more the cell; in a partial round, twice the third cell.
        let mut differs = |[x, y, z]: [Value; 3], last: i64| {
            let cells = [(x, 1, next_a, l), (y, 1, next_b, r), (z, last, next_c, o)];
            let [of_a, of_b, of_c] = cells.map(|(cell, times, next, constant)| {
                let others = [(x, -1), (y, -1), (z, -1)];
                p.sum(&[&[(next, 1), (constant, -1), (cell, -times)], &others[..]].concat())
            });
            let others = p.products(&[[alpha, of_b], [square, of_c]]);
            p.sum(&[(of_a, 1), (others, 1)])
        };
        let [of_full, of_partial] = [differs([a5, b5, c5], 1), differs([a5, b, c], 2)];
        let rows = p.products(&[[no_round, gate], [full, of_full], [partial, of_partial]]);
        let rows = p.sum(&[(rows, 1), (inputs, 1)]);

        let mut factors = |names: [[Value; 2]; 3]| {
            let wires = [a, b, c].into_iter().zip(names);
            let mut factors = wires.map(|(wire, name)| {
                let name = p.products(&[name]);
                p.sum(&[(wire, 1), (name, 1), (gamma, 1)])
            });
            let [x, y, z] = array::from_fn(|_| factors.next().unwrap_or(one));
            drop(factors);
            let product = p.products(&[[x, y]]);
            p.products(&[[product, z]])
        };
        let named = factors(shifts.map(|shift| [shift, point]));
        let copied = factors(copies.map(|name| [beta, name]));
        let copied = p.sum(&[(copied, -1)]);
        let permuted = p.products(&[[named, z], [copied, next_z]]);
        let begins = p.sum(&[(z, 1), (one, -1)]);
        let begins = p.products(&[[begins, first]]);

        let [write, read] = [t, d].map(|set| p.products(&[[beta, set]]));
        let write = p.sum(&[(a, 1), (write, 1), (gamma, 1)]);
        let [read_b, read_c] = [b, c].map(|wire| p.sum(&[(wire, 1), (read, 1), (gamma, 1)]));
        let reads = p.products(&[[read_b, read_c]]);
        let either = p.sum(&[(read_b, -1), (read_c, -1)]);
        let step = p.sum(&[(next_s, 1), (s, -1)]);
        let step = p.products(&[[step, reads], [d, either]]);
        let counted = p.products(&[[t, e]]);
        let sets = p.products(&[[step, write], [counted, reads]]);

        let [of_rows, of_copies, of_sets] = weights;
        p.products(&[
            [of_rows, rows],
            [of_copies, permuted],
            [first_weight, begins],
            [of_sets, sets],
        ]);
        p
    }
}

impl OnCoset {
    /// Evaluates [`Identities::program`] in the rows of a part.
    fn evaluate(&self, program: &Program, part: usize) -> Result<Vec<Fr>, Error> {
        fn of(column: &Parts, part: usize, first: usize) -> Shifted<'_> {
            let values = column.get(part).map_or(&[][..], Vec::as_slice);
            Shifted { values, first }
        }
        let here = |column| of(column, part, 0);
        // The next row is in the next part; after the last part, at the next place of the first.
        let next = |column| match part + 1 < self.points.len() {
            true => of(column, part + 1, 0),
            false => of(column, 0, 1),
        };
        let [a, b, c, _] = &self.wires;
        let points = here(&self.points).values;
        let mut first: Vec<Fr> = points.par_iter().map(|x| *x - Fr::one()).collect();
        batch_invert(&mut first);
        let first = Shifted {
            values: &first,
            first: 0,
        };
        let mut columns = Vec::new();
        columns.extend(self.wires.each_ref().map(here));
        columns.extend([a, b, c].map(next));
        columns.extend(self.running.each_ref().map(here));
        columns.extend(self.running.each_ref().map(next));
        columns.extend(self.key.all().map(here));
        columns.extend([here(&self.inputs), first, here(&self.points)]);
        let mut out = vec![Fr::zero(); points.len()];
        let fits = program.run(&columns, &mut out);
        fits.map_err(|_| Error::Internal("columns of the identities do not fit"))?;
        Ok(out)
    }
}

/// Returns the coefficients of the polynomials that are one at one of these points and zero at the
/// others, lowest first.
fn interpolation(points: &[Fr]) -> Vec<Vec<Fr>> {
    let one_at = |place: usize| {
        let mut coefficients = vec![Fr::one()];
        let here = points.get(place).copied().unwrap_or_default();
        for (other, point) in points.iter().enumerate() {
            if other == place {
                continue;
            }
            // Times (X - point) / (here - point): the points are different.
            let share = (here - point).inverse().unwrap_or_default();
            let mut times = vec![Fr::zero(); coefficients.len() + 1];
            for (degree, coefficient) in coefficients.iter().enumerate() {
                let scaled = *coefficient * share;
                for (slot, term) in times.iter_mut().skip(degree).zip([-scaled * point, scaled]) {
                    *slot += term;
                }
            }
            coefficients = times;
        }
        coefficients
    };
    (0..points.len()).map(one_at).collect()
}
