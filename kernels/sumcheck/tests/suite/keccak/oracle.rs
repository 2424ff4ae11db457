//! Layers by definition: FIPS 202 on bits, every column dense, no structure used.

use ark_bn254::Fr;
use ark_ff::{Field as _, One as _, Zero as _};

use zkfabric_sumcheck::eq::eq_table;
use zkfabric_sumcheck::keccak::{CELLS, GROUPS, Layer, ROUNDS, STATE};

/// Bits of a state: `[x + 5 y][z]`.
pub(crate) type Bits = [[bool; 64]; STATE];

/// Computes rc(t) of FIPS 202, algorithm 5.
fn rc(t: usize) -> bool {
    let mut r = [true, false, false, false, false, false, false, false];
    for _ in 0..t % 255 {
        let [a, b, c, d, e, f, g, out] = r;
        r = [out, a, b, c, d ^ out, e ^ out, f ^ out, g];
    }
    r[0]
}

/// States within a round.
pub(crate) struct Steps {
    pub parities: [[bool; 64]; 5],
    pub theta: Bits,
    pub moved: Bits,
    pub after: Bits,
}

pub(crate) fn round(a: &Bits, index: usize) -> Steps {
    let mut steps = Steps {
        parities: [[false; 64]; 5],
        theta: *a,
        moved: [[false; 64]; STATE],
        after: [[false; 64]; STATE],
    };
    for x in 0..5 {
        for (z, parity) in steps.parities[x].iter_mut().enumerate() {
            *parity = (0..5).fold(false, |sum, y| sum ^ a[x + 5 * y][z]);
        }
    }
    for x in 0..5 {
        for y in 0..5 {
            for z in 0..64 {
                let c = &steps.parities;
                steps.theta[x + 5 * y][z] ^= c[(x + 4) % 5][z] ^ c[(x + 1) % 5][(z + 63) % 64];
            }
        }
    }
    // Rho.
    let mut turned = steps.theta;
    let (mut x, mut y) = (1, 0);
    for t in 0..24 {
        for (z, bit) in turned[x + 5 * y].iter_mut().enumerate() {
            let from = (z + 64 * 400 - (t + 1) * (t + 2) / 2) % 64;
            *bit = steps.theta[x + 5 * y][from];
        }
        (x, y) = (y, (2 * x + 3 * y) % 5);
    }
    // Pi.
    for x in 0..5 {
        for y in 0..5 {
            steps.moved[x + 5 * y] = turned[(x + 3 * y) % 5 + 5 * x];
        }
    }
    for x in 0..5 {
        for y in 0..5 {
            for z in 0..64 {
                let b = |k: usize| steps.moved[(x + k) % 5 + 5 * y][z];
                steps.after[x + 5 * y][z] = b(0) ^ (!b(1) && b(2));
            }
        }
    }
    for j in 0..7 {
        steps.after[0][(1 << j) - 1] ^= rc(j + 7 * index);
    }
    steps
}

type Polynomial<'a> = Box<dyn Fn(&[Fr]) -> Fr + 'a>;

/// A sum over permutations and cells.
pub(crate) struct Oracle<'a> {
    /// Columns, with index `i + 2^n c`.
    columns: Vec<Vec<Fr>>,
    degrees: [usize; 2],
    polynomial: Polynomial<'a>,
    /// Columns whose values are returned.
    ends: core::ops::Range<usize>,
}

fn sign(bit: bool) -> Fr {
    if bit { -Fr::one() } else { Fr::one() }
}

impl<'a> Oracle<'a> {
    /// Builds the sum for round `k` of the groups that start with these states, permutation by
    /// permutation.
    pub(crate) fn new(
        states: &[[Bits; GROUPS]],
        k: usize,
        variables: usize,
        layer: &'a Layer,
    ) -> Self {
        let rows = 1 << variables;
        let mut all: Vec<Vec<(Bits, Steps)>> = Vec::new();
        for groups in states {
            let group = |(g, state): (usize, &Bits)| {
                let mut state = *state;
                for i in 0..k {
                    state = round(&state, ROUNDS * g + i).after;
                }
                (state, round(&state, ROUNDS * g + k))
            };
            all.push(groups.iter().enumerate().map(group).collect());
        }
        let signs = |bit: &dyn Fn(&Bits, &Steps, usize) -> bool| -> Vec<Fr> {
            let mut column = vec![Fr::zero(); rows * CELLS];
            for c in 0..CELLS {
                for (i, groups) in all.iter().enumerate() {
                    let (state, steps) = &groups[c / 64];
                    column[i + rows * c] = sign(bit(state, steps, c % 64));
                }
            }
            column
        };
        let weights = |weight: &dyn Fn(usize) -> Fr| -> Vec<Fr> {
            (0..rows * CELLS)
                .map(|index| weight(index / rows))
                .collect()
        };
        match layer {
            Layer::Chi {
                first,
                others,
                lanes,
            } => {
                let mut columns: Vec<_> = (0..STATE)
                    .map(|l| signs(&|_, steps, z| steps.moved[l][z]))
                    .collect();
                columns.extend([weights(&|c| first[c]), weights(&|c| others[c])]);
                Self {
                    columns,
                    degrees: [3, 4],
                    polynomial: Box::new(|v| chi(v, v[STATE], v[STATE + 1], lanes)),
                    ends: 0..STATE,
                }
            }
            Layer::Theta { bits, groups } => {
                let a: Vec<_> = (0..STATE).map(|l| signs(&|a, _, z| a[l][z])).collect();
                let sums = (0..5).map(|x| {
                    let at = |index: usize| {
                        let c = index / rows;
                        let sum: Fr = (0..5)
                            .map(|y| bits[x + 5 * y][c % 64] * a[x + 5 * y][index])
                            .sum();
                        groups[c / 64] * sum
                    };
                    (0..rows * CELLS).map(at).collect()
                });
                let mut columns: Vec<Vec<Fr>> = sums.collect();
                columns.extend((0..5).map(|x| signs(&|_, steps, z| steps.parities[x][z])));
                let before = |x: usize| signs(&|_, steps, z| steps.parities[x][(z + 63) % 64]);
                columns.extend((0..5).map(before));
                Self {
                    columns,
                    degrees: [3, 3],
                    polynomial: Box::new(theta),
                    ends: 0..15,
                }
            }
            Layer::Parity { parities, lanes } => {
                let mut columns: Vec<_> = (0..STATE).map(|l| signs(&|a, _, z| a[l][z])).collect();
                columns.extend((0..5).map(|x| weights(&|c| parities[x][c])));
                columns.extend((0..STATE).map(|l| weights(&|c| lanes[l][c])));
                Self {
                    columns,
                    degrees: [5, 6],
                    polynomial: Box::new(|v| parity(&v[..STATE], &v[STATE..])),
                    ends: 0..STATE,
                }
            }
        }
    }

    fn variables(&self) -> usize {
        (self.columns[0].len() / CELLS).ilog2() as usize
    }

    pub(crate) fn claim(&self, point: &[Fr]) -> Fr {
        let eq = eq_table(point);
        let rows = eq.len();
        let at = |index: usize| {
            let values: Vec<Fr> = self.columns.iter().map(|c| c[index]).collect();
            eq[index % rows] * (self.polynomial)(&values)
        };
        (0..rows * CELLS).map(at).sum()
    }

    /// Returns the messages with these challenges, and the values at the end.
    pub(crate) fn run(mut self, point: &[Fr], challenges: &[Fr]) -> (Vec<Vec<Fr>>, Vec<Fr>) {
        let n = self.variables();
        let mut messages = Vec::new();
        for (round, r) in challenges.iter().enumerate() {
            let (degree, eq) = if round < n {
                (self.degrees[0], eq_table(&point[round + 1..]))
            } else {
                (self.degrees[1], vec![Fr::one()])
            };
            let value = |x: usize| -> Fr {
                let at = |pair: usize| {
                    let line = |c: &Vec<Fr>| {
                        c[2 * pair] + Fr::from(x as u64) * (c[2 * pair + 1] - c[2 * pair])
                    };
                    let values: Vec<Fr> = self.columns.iter().map(line).collect();
                    eq[pair % eq.len()] * (self.polynomial)(&values)
                };
                (0..self.columns[0].len() / 2).map(at).sum()
            };
            let points = (0..=degree).filter(|x| *x != 1);
            messages.push(points.map(value).collect());
            for column in &mut self.columns {
                let pairs = column.chunks(2);
                *column = pairs.map(|p| p[0] + *r * (p[1] - p[0])).collect();
            }
        }
        let ends = self.columns[self.ends].iter().map(|c| c[0]).collect();
        (messages, ends)
    }
}

fn chi(b: &[Fr], first: Fr, others: Fr, lanes: &[Fr; STATE]) -> Fr {
    let one = Fr::one();
    let mut sum = Fr::zero();
    for x in 0..5 {
        for y in 0..5 {
            let b = |k: usize| b[(x + k) % 5 + 5 * y];
            let chi = b(0) * ((b(2) - one) * (b(1) + one) + one + one) / Fr::from(2);
            let cell = if x + y == 0 { first } else { others };
            sum += cell * lanes[x + 5 * y] * chi;
        }
    }
    sum
}

fn theta(v: &[Fr]) -> Fr {
    (0..5)
        .map(|x| v[x] * v[5 + (x + 4) % 5] * v[10 + (x + 1) % 5])
        .sum()
}

fn parity(a: &[Fr], weights: &[Fr]) -> Fr {
    let product = |x: usize| (0..5).map(|y| a[x + 5 * y]).product::<Fr>();
    let parities: Fr = (0..5).map(|x| weights[x] * product(x)).sum();
    let lanes: Fr = (0..STATE).map(|l| weights[5 + l] * a[l]).sum();
    parities + lanes
}

/// Evaluates at `x` the polynomial with these values at 0, 1, ..
fn interpolate(values: &[Fr], x: Fr) -> Fr {
    let mut sum = Fr::zero();
    for (i, value) in values.iter().enumerate() {
        let mut term = *value;
        for j in (0..values.len()).filter(|j| *j != i) {
            let (i, j) = (Fr::from(i as u64), Fr::from(j as u64));
            term *= (x - j) * (i - j).inverse().unwrap();
        }
        sum += term;
    }
    sum
}

/// Verifies: returns whether messages and values prove the claim.
pub(crate) fn verify(
    layer: &Layer,
    point: &[Fr],
    mut claim: Fr,
    messages: &[Vec<Fr>],
    challenges: &[Fr],
    values: &[Fr],
) -> bool {
    for (round, (message, r)) in messages.iter().zip(challenges).enumerate() {
        let one = match point.get(round) {
            Some(p) => (claim - (Fr::one() - p) * message[0]) / p,
            None => claim - message[0],
        };
        let mut all = message.clone();
        all.insert(1, one);
        claim = interpolate(&all, *r);
    }
    let cells = eq_table(&challenges[point.len()..]);
    let at = |weights: &[Fr]| -> Fr { weights.iter().zip(&cells).map(|(w, e)| *w * e).sum() };
    let end = match layer {
        Layer::Chi {
            first,
            others,
            lanes,
        } => chi(values, at(&**first), at(&**others), lanes),
        Layer::Theta { .. } => theta(values),
        Layer::Parity { parities, lanes } => {
            let weights = parities.iter().chain(lanes.iter());
            let weights: Vec<Fr> = weights.map(|w| at(w)).collect();
            parity(values, &weights)
        }
    };
    end == claim
}
