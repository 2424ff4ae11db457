//! The quotient of the identities by `X^n - 1`.
//!
//! It has fewer than `5 n` coefficients, so that its values on five cosets of the rows' subgroup are enough. On each `X^n - 1` is a constant, and
//! only columns of `n` values are in memory: on a coset where `X^n = u`, the quotient `sum_i X^(i n) T_i` is `sum_i u^i T_i`.

use alloc::vec;
use alloc::vec::Vec;

use ark_bn254::Fr;
use ark_ff::{FftField as _, Field as _, One as _, Zero as _};
use rayon::prelude::*;

use super::transform::{Parts, Transform};
use super::{Columns, exactly};
use crate::circuit::{full_round, partial_round};
use crate::{Error, shifts};

/// Cosets of the rows' subgroup, and parts of as many coefficients as rows.
pub(super) const PARTS: usize = 5;

/// What the quotient is made of, by coefficients.
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
    /// `L_0`.
    first: Parts,
    /// The coset's elements.
    points: Parts,
}

impl Identities<'_> {
    /// The quotient's coefficients. If the identities do not hold, this is no quotient: the verifier rejects it.
    pub(super) fn quotient(&self, transform: Transform<'_>) -> Result<Vec<Fr>, Error> {
        let domain = transform.domain();
        let rows = self.inputs.len();
        // Of order 8 n: the cosets of its first powers are different. None of them is the rows', since the generator of all elements but zero, of
        // order r - 1, is in no subgroup of order 8 n.
        let step = domain.step();
        let mut coset = Fr::GENERATOR;
        let (mut constants, mut parts) = (Vec::new(), Vec::new());
        for _ in 0..PARTS {
            let columns = self.on(transform, coset)?;
            let constant = domain.power(coset);
            let inverse = (constant - Fr::one()).inverse();
            let inverse = inverse.ok_or(Error::Internal("a coset of the rows"))?;
            let of_part = |part: usize| {
                let places = columns.points.get(part).map_or(0, Vec::len);
                let values = (0..places).into_par_iter();
                let values = values.map(|place| self.at(&columns, [part, place]) * inverse);
                values.collect::<Vec<Fr>>()
            };
            let values = (0..columns.points.len()).map(of_part).collect();
            constants.push(constant);
            parts.extend(transform.coefficients(vec![values], coset)?);
            coset *= step;
        }
        let weights = interpolation(&constants);
        let coefficients = (0..PARTS * rows).into_par_iter().map(|place| {
            let of_part = weights.iter().zip(&parts);
            let terms = of_part.map(|(weights, part)| {
                let weight = weights.get(place / rows).copied().unwrap_or_default();
                weight * part.get(place % rows).copied().unwrap_or_default()
            });
            terms.sum()
        });
        Ok(coefficients.collect())
    }

    fn on(&self, transform: Transform<'_>, coset: Fr) -> Result<OnCoset, Error> {
        let rows = self.inputs.len();
        // All coefficients of the first Lagrange polynomial are 1 / n.
        let share = Fr::from(rows as u64).inverse().unwrap_or_default();
        let first = vec![share; rows];
        let columns = self.wires.iter().chain(self.running).chain(self.key.all());
        let columns = columns.map(Vec::as_slice).chain([self.inputs, &first]);
        let columns: Vec<&[Fr]> = columns.collect();
        let mut columns = transform.values(&columns, coset)?.into_iter();
        let wires = exactly(columns.by_ref().take(4).collect())?;
        let running = exactly(columns.by_ref().take(2).collect())?;
        let key = Columns::of(exactly(columns.by_ref().take(13).collect())?);
        let [inputs, first] = exactly(columns.collect())?;
        Ok(OnCoset {
            wires,
            running,
            key,
            inputs,
            first,
            points: transform.points(coset),
        })
    }

    /// The identities at a point of the coset, at its place in its part.
    fn at(&self, on: &OnCoset, [part, place]: [usize; 2]) -> Fr {
        let value = |column: &Parts, [part, place]: [usize; 2]| {
            let of_part = column.get(part);
            of_part
                .and_then(|part| part.get(place))
                .copied()
                .unwrap_or_default()
        };
        let of = |column: &Parts| value(column, [part, place]);
        // The next row is in the next part; behind the last one, the next place of the first.
        let places = on.points.first().map_or(1, Vec::len);
        let after = match part + 1 < on.points.len() {
            true => [part + 1, place],
            false => [0, (place + 1) % places],
        };
        let next = |column: &Parts| value(column, after);
        let [a, b, c, e] = on.wires.each_ref().map(of);
        let [next_a, next_b, next_c, _] = on.wires.each_ref().map(next);
        let [z, s] = on.running.each_ref().map(of);
        let [next_z, next_s] = on.running.each_ref().map(next);
        let [m, l, r, o, n, k] = on.key.gates.each_ref().map(of);
        let [f, p] = [of(&on.key.full), of(&on.key.partial)];
        let [d, t] = [of(&on.key.reads), of(&on.key.writes)];
        let [beta, gamma, alpha] = self.challenges;

        let gate = m * a * b + l * a + r * b + o * c + n * next_a + k;
        let [full_a, full_b, full_c] = full_round([a, b, c]);
        let [partial_a, partial_b, partial_c] = partial_round([a, b, c]);
        let round = |next: Fr, full: Fr, partial: Fr, constant: Fr| {
            f * (next - full - constant) + p * (next - partial - constant)
        };
        let rows = [
            (Fr::one() - f - p) * gate + of(&on.inputs) + round(next_a, full_a, partial_a, l),
            round(next_b, full_b, partial_b, r),
            round(next_c, full_c, partial_c, o),
        ];

        let x = beta * of(&on.points);
        let (mut named, mut copied) = (z, next_z);
        let wires = [a, b, c].into_iter().zip(shifts());
        for ((wire, shift), name) in wires.zip(on.key.copies.each_ref().map(of)) {
            named *= wire + shift * x + gamma;
            copied *= wire + beta * name + gamma;
        }

        let written = a + beta * t + gamma;
        let [read_b, read_c] = [b, c].map(|value| value + beta * d + gamma);
        let reads = read_b * read_c;
        let sets = (next_s - s) * written * reads - d * (read_b + read_c) * written + t * e * reads;

        let [row_a, row_b, row_c] = rows;
        let first = of(&on.first) * (z - Fr::one());
        let identities = [row_a, row_b, row_c, named - copied, first, sets];
        (identities.iter()).rfold(Fr::zero(), |sum, identity| sum * alpha + identity)
    }
}

/// The coefficients of the polynomials that are one at one of these points and zero at the others, lowest first.
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
