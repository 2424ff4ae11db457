//! The values of a schedule for one set of inputs.

use crate::Refusal;
use crate::schedule::{MULTIPLES, Multiple, Schedule, Step, WINDOWS, digits};
use ark_bn254::{Fq, Fr, G1Affine, G1Projective};
use ark_ec::{AffineRepr, CurveGroup};
use ark_ff::{AdditiveGroup, Field, PrimeField};
use std::collections::HashMap;
use zkfabric_chips::lookups::Lookups;
use zkfabric_verifier::sponge::poseidon2::Cell;

/// Values and points by address, digits, and numbers of lookups.
#[derive(Debug)]
pub struct Witness<'a> {
    pub(crate) schedule: &'a Schedule,
    values: Vec<Fr>,
    points: Vec<G1Affine>,
    /// Slopes of the lines by which points were computed, by the address of the result.
    slopes: Vec<Fq>,
    /// Digits by term.
    digits: Vec<[u8; 2 * WINDOWS as usize]>,
    /// Numbers of lookups of each multiple of a point.
    pub(crate) tables: HashMap<u32, [u32; MULTIPLES as usize]>,
    pub(crate) lookups: Lookups,
}

impl<'a> Witness<'a> {
    /// Computes the values for these inputs.
    ///
    /// # Errors
    /// The first condition that does not hold; a wrong number of inputs.
    pub fn new(
        schedule: &'a Schedule,
        scalars: &[Fr],
        inputs: &[G1Affine],
    ) -> Result<Self, Refusal> {
        let values = schedule.circuit.operations.run(scalars, inputs)?;
        Ok(Self::of_values(schedule, values.into_inner(), inputs).with_sums())
    }

    /// Returns the part that is known without the sums of points: the given values of the tape,
    /// constants, and halves.
    fn of_values(schedule: &'a Schedule, mut values: Vec<Fr>, inputs: &[G1Affine]) -> Self {
        let [count, points] = schedule.sizes();
        values.resize(count, Fr::ZERO);
        let mut known = inputs.to_vec();
        known.resize(points, G1Affine::identity());
        let mut witness = Self {
            schedule,
            values,
            points: known,
            slopes: vec![Fq::ZERO; points],
            digits: Vec::new(),
            tables: HashMap::new(),
            lookups: Lookups::new(0),
        };
        for (constant, address) in &schedule.constants {
            witness.set(*address, *constant);
        }
        for (constant, address) in &schedule.constant_points {
            if let Some(place) = witness.points.get_mut(*address as usize) {
                *place = *constant;
            }
        }
        for row in &schedule.points {
            let halves = <Fr as Cell>::halves(witness.point(row.out));
            for (address, half) in (row.halves..).zip(halves) {
                witness.set(address, half);
            }
        }
        for (scalar, halves) in &schedule.splits {
            let [a, b, c, d] = witness.value(*scalar).into_bigint().0;
            for (address, [low, high]) in halves.iter().zip([[a, b], [c, d]]) {
                let half = u128::from(low) | u128::from(high) << u64::BITS;
                witness.set(*address, Fr::from(half));
            }
        }
        witness
    }

    fn set(&mut self, address: u32, value: Fr) {
        if let Some(place) = self.values.get_mut(address as usize) {
            *place = value;
        }
    }

    /// Computes digits and points.
    fn with_sums(mut self) -> Self {
        self.fill_digits();
        self.fill_points();
        self
    }

    fn fill_digits(&mut self) {
        let terms = self.schedule.digits.iter().map(|row| row.term + 1).max();
        let mut all = vec![[0; 2 * WINDOWS as usize]; terms.unwrap_or(0) as usize];
        for row in &self.schedule.digits {
            let value = self.value(row.at).into_bigint().0;
            if let Some(of_term) = all.get_mut(row.term as usize) {
                for (place, digit) in of_term.iter_mut().skip(row.first.into()).zip(digits(value)) {
                    *place = digit;
                }
            }
        }
        self.digits = all;
    }

    fn fill_points(&mut self) {
        let schedule = self.schedule;
        let mut points: Vec<G1Projective> = self.points.iter().map(|p| (*p).into()).collect();
        let mut computed = Vec::with_capacity(schedule.steps.len());
        for step in &schedule.steps {
            let (at, out, sum) = match step {
                Step::Double(index) => {
                    let row = schedule.doubles[*index];
                    let sum = points[row.at as usize].double();
                    (row.at, row.out, sum)
                }
                Step::Add(index) => {
                    let row = schedule.adds[*index];
                    let digit = self.digit(row.multiple);
                    let counts = self.tables.entry(row.table).or_default();
                    counts[usize::from(digit)] += 1;
                    let term = self.address(row.table, digit);
                    let term = term.map_or(G1Projective::ZERO, |address| points[address as usize]);
                    (row.at, row.out, points[row.at as usize] + term)
                }
            };
            points[out as usize] = sum;
            computed.push((at, out));
        }
        self.points = G1Projective::normalize_batch(&points);
        self.fill_slopes();
    }

    /// Computes the slopes of all lines, with one inversion. For two points with the same x the
    /// slope is zero, which no row allows.
    fn fill_slopes(&mut self) {
        let schedule = self.schedule;
        let mut rises = Vec::with_capacity(schedule.steps.len());
        let mut runs = Vec::with_capacity(schedule.steps.len());
        for step in &schedule.steps {
            let (out, rise, run) = match step {
                Step::Double(index) => {
                    let row = schedule.doubles[*index];
                    let (x, y) = self.point(row.at).xy().unwrap_or_default();
                    let square = x.square();
                    (row.out, square.double() + square, y.double())
                }
                Step::Add(index) => {
                    let row = schedule.adds[*index];
                    let (x, y) = self.point(row.at).xy().unwrap_or_default();
                    let term = self.multiple(row.table, self.digit(row.multiple));
                    let (term_x, term_y) = term.xy().unwrap_or_default();
                    (row.out, y - term_y, x - term_x)
                }
            };
            rises.push((out, rise));
            runs.push(run);
        }
        ark_ff::batch_inversion(&mut runs);
        for ((out, rise), inverse) in rises.into_iter().zip(runs) {
            if let Some(slope) = self.slopes.get_mut(out as usize) {
                *slope = rise * inverse;
            }
        }
    }

    /// Returns the address of a multiple by its digit; `None` for infinity.
    fn address(&self, table: u32, digit: u8) -> Option<u32> {
        match digit {
            0 => None,
            1 => Some(table),
            _ => {
                let double = self.schedule.tables.get(&table)?;
                Some(double + u32::from(digit) - 2)
            }
        }
    }

    /// Returns a value.
    #[must_use]
    pub fn value(&self, address: u32) -> Fr {
        let value = self.values.get(address as usize);
        value.copied().unwrap_or_default()
    }

    /// Returns a point.
    pub fn point(&self, address: u32) -> G1Affine {
        let point = self.points.get(address as usize);
        point.copied().unwrap_or_default()
    }

    /// Returns the slope by which a point was computed.
    pub(crate) fn slope(&self, out: u32) -> [u64; 4] {
        let slope = self.slopes.get(out as usize).copied().unwrap_or_default();
        slope.into_bigint().0
    }

    /// Returns the digit that selects a multiple.
    pub(crate) fn digit(&self, multiple: Multiple) -> u8 {
        match multiple {
            Multiple::Once => 1,
            Multiple::Digit { term, window } => {
                let digits = self.digits.get(term as usize);
                let digit = digits.and_then(|digits| digits.get(usize::from(window)));
                digit.copied().unwrap_or_default()
            }
        }
    }

    /// Returns a multiple from a point's table.
    pub(crate) fn multiple(&self, table: u32, digit: u8) -> G1Affine {
        let address = self.address(table, digit);
        address.map_or(G1Affine::identity(), |address| self.point(address))
    }
}

#[cfg(test)]
mod tests;
