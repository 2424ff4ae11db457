//! Linear forms by definition: values and weights in arrays, one element per row.

use ark_bn254::Fr;
use ark_ff::{Field as _, One as _, Zero as _};

use super::sums::{LANES, fold, internal, joined, log2_ceil};
use crate::Error;
use crate::sums::{LinearPart, LinearSums, Weights, eq_table};

/// Parts, bound variable by variable.
#[derive(Debug)]
pub(super) struct Dense {
    parts: Vec<Part>,
    value: Fr,
    half: Fr,
    round: usize,
    variables: usize,
}

/// Values and weights, group variables in the low bits.
#[derive(Debug)]
struct Part {
    variables: usize,
    tables: [Vec<Fr>; 2],
    /// Factor 1/2 for each round that the part lacks.
    scale: Fr,
}

pub(super) fn linear_sums(parts: &[LinearPart<'_>], variables: usize) -> Result<Dense, Error> {
    let parts: Vec<Part> = parts.iter().map(Part::new).collect::<Result<_, _>>()?;
    if parts.iter().any(|part| part.variables > variables) {
        return Err(Error::InvalidInput("too few variables".into()));
    }
    let half = Fr::from(2).inverse();
    Ok(Dense {
        value: parts.iter().map(|part| part.sum(None)).sum(),
        parts,
        half: half.ok_or_else(|| internal("two has an inverse"))?,
        round: 0,
        variables,
    })
}

impl Part {
    fn new(given: &LinearPart<'_>) -> Result<Self, Error> {
        let columns = joined(given.tables)?;
        let rows = columns.first().map_or(0, Vec::len);
        let variables = log2_ceil(rows / LANES);
        let Weights { lanes, low, point } = &given.weights;
        let terms = &given.form.terms;
        if columns.iter().any(|column| column.len() != rows)
            || terms.iter().any(|(column, _)| *column >= columns.len())
            || !given.form.constant.is_zero()
            || !low.len().is_power_of_two()
            || low.len().ilog2() as usize + point.len() != variables
        {
            return Err(Error::InvalidInput("a part does not fit together".into()));
        }
        let eq = eq_table(point);
        let (mut values, mut weights) = (Vec::new(), Vec::new());
        for (lane, in_lane) in lanes.iter().enumerate() {
            for group in 0..1 << variables {
                let row = LANES * group + lane;
                let value = |column: usize| columns[column].get(row).copied().unwrap_or_default();
                values.push(given.form.evaluate(value));
                weights.push(*in_lane * low[group % low.len()] * eq[group / low.len()]);
            }
        }
        Ok(Self {
            variables,
            tables: [values, weights],
            scale: Fr::one(),
        })
    }

    /// Sums over the unbound variables, with the lowest variable at `x`.
    fn sum(&self, x: Option<Fr>) -> Fr {
        let [mut values, mut weights] = self.tables.clone();
        if let Some(x) = x {
            fold(&mut values, x);
            fold(&mut weights, x);
        }
        let products = values.iter().zip(&weights).map(|(v, w)| *v * w);
        self.scale * products.sum::<Fr>()
    }
}

impl Dense {
    fn lacks(&self, part: &Part) -> bool {
        (part.variables..self.variables).contains(&self.round)
    }

    /// Returns the value of the round's polynomial at `x`.
    fn at(&self, x: Fr) -> Fr {
        let parts = self.parts.iter().map(|part| {
            if self.lacks(part) {
                return self.half * part.sum(None);
            }
            part.sum(Some(x))
        });
        parts.sum()
    }
}

impl LinearSums for Dense {
    fn value(&self) -> Fr {
        self.value
    }

    fn message(&mut self) -> Result<[Fr; 2], Error> {
        let [t0, t1, t2] = [0_u64, 1, 2].map(|x| self.at(Fr::from(x)));
        Ok([t0, (t2 - t1 - t1 + t0) * self.half])
    }

    fn bind(&mut self, r: Fr) -> Result<(), Error> {
        let lacking = (self.parts.iter().map(|part| self.lacks(part))).collect::<Vec<_>>();
        for (part, lacks) in self.parts.iter_mut().zip(lacking) {
            if lacks {
                part.scale *= self.half;
            } else {
                part.tables.iter_mut().for_each(|table| fold(table, r));
            }
        }
        self.round += 1;
        Ok(())
    }
}
