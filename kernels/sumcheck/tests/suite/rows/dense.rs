//! The sum with all tables written out.

use ark_bn254::Fr;
use ark_ff::{Field as _, One as _, Zero as _};

use zkfabric_sumcheck::rows::Instance;

/// Evaluates eq by definition.
pub(crate) fn eq(point: &[Fr], index: usize) -> Fr {
    let factors = point.iter().enumerate().map(|(k, z)| {
        if index >> k & 1 == 1 {
            *z
        } else {
            Fr::one() - z
        }
    });
    factors.product()
}

/// Evaluates the multilinear extension of the rows: three lane variables, then the group variables.
pub(crate) fn extension(rows: &[Fr], lanes: &[Fr; 3], point: &[Fr]) -> Fr {
    let point = [&lanes[..], point].concat();
    assert_eq!(rows.len(), 1 << point.len());
    let rows = rows.iter().enumerate();
    rows.map(|(i, row)| eq(&point, i) * row).sum()
}

/// Evaluates `F` at values of the columns.
pub(crate) fn polynomial(instance: &Instance<'_>, columns: &[Fr]) -> Fr {
    let values = instance.program.values(columns);
    let constraints = instance.constraints.iter();
    let constraints: Fr = constraints
        .map(|c| c.weight * c.form.evaluate(|i| values[i]))
        .sum();
    instance.leaf.evaluate(|i| values[i]) + constraints
}

/// Evaluates at `r` the polynomial with these values at 0, 1, 2, -1.
pub(crate) fn interpolate(values: [Fr; 4], r: Fr) -> Fr {
    let points = [0, 1, 2].map(Fr::from).into_iter().chain([-Fr::one()]);
    let points: Vec<Fr> = points.collect();
    let mut sum = Fr::zero();
    for (i, value) in values.iter().enumerate() {
        let mut term = *value;
        for (j, point) in points.iter().enumerate() {
            if i != j {
                term *= (r - point) * (points[i] - point).inverse().unwrap();
            }
        }
        sum += term;
    }
    sum
}

/// All columns of an instance, completed by zeros; the index is `8 x + l` while groups are bound,
/// then `l`.
pub(crate) struct Dense<'a> {
    instance: &'a Instance<'a>,
    columns: Vec<Vec<Fr>>,
    variables: usize,
}

impl<'a> Dense<'a> {
    pub(crate) fn new(instance: &'a Instance<'a>) -> Self {
        let groups = instance.groups.next_power_of_two();
        let columns = instance.columns.iter();
        let columns = columns.map(|column| {
            (0..8 * groups)
                .map(|row| column.times(row, Fr::one()))
                .collect()
        });
        Self {
            instance,
            columns: columns.collect(),
            variables: groups.ilog2() as usize,
        }
    }

    pub(crate) fn rows(&self, column: usize) -> &[Fr] {
        &self.columns[column]
    }

    fn row(&self, row: usize) -> Vec<Fr> {
        self.columns.iter().map(|column| column[row]).collect()
    }

    pub(crate) fn claim(&self, z: &[Fr], lanes: &[Fr; 3]) -> Fr {
        let rows = 0..8 << self.variables;
        rows.map(|row| {
            let weight = eq(lanes, row % 8) * eq(&z[..self.variables], row / 8);
            weight * polynomial(self.instance, &self.row(row))
        })
        .sum()
    }

    /// Returns the values of the round's polynomial at 0, 1, 2, -1.
    pub(crate) fn round(&self, round: usize, z: &[Fr], lanes: &[Fr; 3], claim: Fr) -> [Fr; 4] {
        let group = round < z.len();
        if group && round >= self.variables {
            return [claim; 4];
        }
        let mut out = [Fr::zero(); 4];
        let points = [Fr::zero(), Fr::one(), Fr::from(2), -Fr::one()];
        let pairs = self.columns[0].len() / 2;
        for pair in 0..pairs {
            let (near, far, weight) = if group {
                let (x, l) = (pair / 8, pair % 8);
                let weight = eq(&z[round + 1..self.variables], x) * eq(lanes, l);
                (16 * x + l, 16 * x + 8 + l, weight)
            } else {
                let weight = eq(&lanes[round - z.len() + 1..], pair);
                (2 * pair, 2 * pair + 1, weight)
            };
            let (near, far) = (self.row(near), self.row(far));
            for (out, x) in out.iter_mut().zip(points) {
                let row = near.iter().zip(&far).map(|(a, b)| *a + x * (*b - a));
                *out += weight * polynomial(self.instance, &row.collect::<Vec<Fr>>());
            }
        }
        out
    }

    pub(crate) fn bind(&mut self, round: usize, groups: usize, r: Fr) {
        if round < groups && round >= self.variables {
            return;
        }
        let step = if round < groups { 8 } else { 1 };
        for column in &mut self.columns {
            let chunks = column.chunks(2 * step);
            let folded = chunks.flat_map(|chunk| {
                let (near, far) = chunk.split_at(step);
                near.iter()
                    .zip(far)
                    .map(|(a, b)| *a + r * (*b - a))
                    .collect::<Vec<Fr>>()
            });
            *column = folded.collect();
        }
    }

    /// Returns the values after all rounds.
    pub(crate) fn values(&self) -> Vec<Fr> {
        self.columns.iter().map(|column| column[0]).collect()
    }

    /// Returns the columns' values at a point.
    pub(crate) fn values_at(&self, point: &[Fr], lanes: &[Fr; 3]) -> Vec<Fr> {
        let columns = self.columns.iter();
        columns
            .map(|rows| extension(rows, lanes, &point[..self.variables]))
            .collect()
    }
}
