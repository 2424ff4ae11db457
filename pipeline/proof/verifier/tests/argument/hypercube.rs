//! Sums over hypercubes, table by table. Bit `k` of an index belongs to variable `k`.

use ark_bn254::Fr;
use ark_ff::{Field, One, Zero};

/// Returns `eq(z, x)` for all `x`.
pub(crate) fn eq_table(z: &[Fr]) -> Vec<Fr> {
    (0..1_usize << z.len()).map(|x| eq(z, x)).collect()
}

/// Returns `eq(z, x)`.
pub(crate) fn eq(z: &[Fr], x: usize) -> Fr {
    let factor = |(k, z): (usize, &Fr)| if x >> k & 1 == 1 { *z } else { Fr::one() - z };
    z.iter().enumerate().map(factor).product()
}

/// Returns the value at `z` of the multilinear polynomial with these values.
pub(crate) fn evaluate(values: &[Fr], z: &[Fr]) -> Fr {
    assert_eq!(values.len(), 1 << z.len());
    let terms = eq_table(z).into_iter().zip(values);
    terms.map(|(weight, value)| weight * value).sum()
}

/// Returns the value at `x` of the polynomial of degree below `N` through these points.
pub(crate) fn interpolate<const N: usize>(points: [(i64, Fr); N], x: Fr) -> Fr {
    let mut sum = Fr::zero();
    for (j, (at, value)) in points.iter().enumerate() {
        let at = Fr::from(*at);
        let others = points.iter().enumerate().filter(|(k, _)| *k != j);
        let others = others.map(|(_, (other, _))| Fr::from(*other));
        let factors = others.map(|other| (x - other) * (at - other).inverse().unwrap());
        sum += factors.product::<Fr>() * value;
    }
    sum
}

/// A sum over a hypercube whose variables are bound one by one, lowest first.
#[derive(Debug, Clone)]
pub(crate) struct Sum {
    /// All of the same length, two to the number of unbound variables.
    pub(crate) tables: Vec<Vec<Fr>>,
    /// The unbound coordinates of eq; `None` in a sum without eq.
    z: Option<Vec<Fr>>,
}

impl Sum {
    pub(crate) fn new(tables: Vec<Vec<Fr>>, z: Option<&[Fr]>) -> Self {
        Self {
            tables,
            z: z.map(<[Fr]>::to_vec),
        }
    }

    /// Returns the sums over all variables except the lowest, which takes each value of `xs`; eq of
    /// the lowest is left out.
    pub(crate) fn round<const N: usize>(
        &self,
        xs: [i64; N],
        integrand: impl Fn(&[Fr]) -> Fr,
    ) -> [Fr; N] {
        let weights = match &self.z {
            Some(z) => eq_table(&z[1..]),
            None => vec![Fr::one(); self.tables[0].len() / 2],
        };
        let mut values = vec![Fr::zero(); self.tables.len()];
        xs.map(|x| {
            let mut sum = Fr::zero();
            for (index, weight) in weights.iter().enumerate() {
                for (value, table) in values.iter_mut().zip(&self.tables) {
                    *value = between(table[2 * index], table[2 * index + 1], Fr::from(x));
                }
                sum += *weight * integrand(&values);
            }
            sum
        })
    }

    /// Binds the lowest variable.
    pub(crate) fn bind(&mut self, r: Fr) {
        for table in &mut self.tables {
            *table = table.chunks(2).map(|c| between(c[0], c[1], r)).collect();
        }
        if let Some(z) = &mut self.z {
            z.remove(0);
        }
    }

    /// Returns the tables' values once all variables are bound.
    pub(crate) fn end(&self) -> Vec<Fr> {
        self.tables.iter().map(|table| table[0]).collect()
    }
}

/// Returns the value at `x` of the line through `zero` and `one`.
pub(crate) fn between(zero: Fr, one: Fr, x: Fr) -> Fr {
    zero + x * (one - zero)
}

/// Returns the coefficient of `X^2` of the quadratic with these values at 0, 1, 2.
pub(crate) fn second(zero: Fr, one: Fr, two: Fr) -> Fr {
    (two - one - one + zero) * Fr::from(2_u64).inverse().unwrap()
}
