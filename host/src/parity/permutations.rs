//! Layers of Keccak-f\[1600\] by definition: all columns over all permutations and cells, one
//! element each, with permutations in the low bits.

use ark_bn254::Fr;
use ark_ff::{Field as _, One, Zero};
use zkfabric_kernels_cpu::keccak::ROUND_CONSTANTS;

use super::sums::{columns, fold, log2_ceil};
use crate::Error;
use crate::sums::{KeccakLayer, Permutations, Table, eq_table};

const BITS: usize = 64;
const GROUPS: usize = 4;
const ROUNDS: usize = 6;
const CELLS: usize = BITS * GROUPS;
const LANES: usize = 25;
/// Rotations by lane.
const ROTATIONS: [u32; LANES] = [
    0, 1, 62, 28, 27, 36, 44, 6, 55, 20, 3, 10, 43, 25, 39, 41, 45, 15, 21, 8, 18, 2, 61, 56, 14,
];

type State = [u64; LANES];

/// States before the groups, permutation by permutation.
#[derive(Debug)]
pub(super) struct Dense(Vec<[State; GROUPS]>);

/// Words of a round.
struct Round {
    before: State,
    parities: [u64; 5],
    moved: State,
    after: State,
}

impl Round {
    fn new(before: State, index: usize) -> Self {
        let mut parities = [0; 5];
        for (lane, word) in before.iter().enumerate() {
            parities[lane % 5] ^= word;
        }
        let mut moved = [0; LANES];
        for (lane, word) in before.iter().enumerate() {
            let (x, y) = (lane % 5, lane / 5);
            let theta = word ^ parities[(x + 4) % 5] ^ parities[(x + 1) % 5].rotate_left(1);
            moved[y + 5 * ((2 * x + 3 * y) % 5)] = theta.rotate_left(ROTATIONS[lane]);
        }
        let mut after = [0; LANES];
        for (lane, word) in after.iter_mut().enumerate() {
            let at = |k: usize| moved[lane / 5 * 5 + (lane + k) % 5];
            *word = at(0) ^ (!at(1) & at(2));
        }
        after[0] ^= ROUND_CONSTANTS[index];
        Self {
            before,
            parities,
            moved,
            after,
        }
    }
}

fn invalid(reason: &str) -> Error {
    Error::InvalidInput(reason.into())
}

impl Dense {
    pub(super) fn new(states: &Table) -> Result<Self, Error> {
        let columns = columns(states)?;
        let permutations = states.rows() / BITS;
        if columns.len() != GROUPS * LANES + 1 || permutations == 0 {
            return Err(invalid("the table of the states"));
        }
        let mut all = vec![[[0; LANES]; GROUPS]; permutations];
        for (column, values) in columns.iter().enumerate().take(GROUPS * LANES) {
            for (row, value) in values.iter().enumerate() {
                if value.is_one() {
                    all[row / BITS][column / LANES][column % LANES] |= 1 << (row % BITS);
                } else if !value.is_zero() {
                    return Err(invalid("a bit is neither 0 nor 1"));
                }
            }
        }
        // The last column is 1 in the first permutations.
        let real = columns[GROUPS * LANES].iter().step_by(BITS);
        all.truncate(real.take_while(|value| value.is_one()).count());
        Ok(Self(all))
    }

    /// Returns round `k` of all groups, by permutation and group.
    fn rounds(&self, k: usize) -> Vec<[Round; GROUPS]> {
        let group = |states: &[State; GROUPS], group: usize| {
            let mut state = states[group];
            for i in 0..k {
                state = Round::new(state, ROUNDS * group + i).after;
            }
            Round::new(state, ROUNDS * group + k)
        };
        let all = self.0.iter();
        all.map(|states| core::array::from_fn(|g| group(states, g)))
            .collect()
    }
}

/// Returns a column: a function of the permutation and the cell, zero beyond the permutations.
fn column(rows: usize, value: impl Fn(usize, usize) -> Fr) -> Vec<Fr> {
    (0..rows * CELLS)
        .map(|at| value(at % rows, at / rows))
        .collect()
}

/// Returns the signs of a word of each round.
fn signs(rows: usize, rounds: &[[Round; GROUPS]], word: impl Fn(&Round) -> u64) -> Vec<Fr> {
    column(rows, |i, cell| match rounds.get(i) {
        None => Fr::zero(),
        Some(groups) if word(&groups[cell / BITS]) >> (cell % BITS) & 1 == 1 => -Fr::one(),
        Some(_) => Fr::one(),
    })
}

type Polynomial<'a> = Box<dyn Fn(&[Fr]) -> Fr + 'a>;

/// Definition of a sum: columns, degrees over permutations and over cells, polynomial, number of
/// returned columns.
struct Sum<'a> {
    columns: Vec<Vec<Fr>>,
    degrees: [usize; 2],
    polynomial: Polynomial<'a>,
    returned: usize,
}

impl<'a> Sum<'a> {
    fn new(rows: usize, rounds: &[[Round; GROUPS]], layer: &'a KeccakLayer) -> Self {
        let weights = |weights: &[Fr; CELLS]| column(rows, |_, cell| weights[cell]);
        match layer {
            KeccakLayer::Chi {
                first,
                others,
                lanes,
            } => {
                let lane = |l: usize| signs(rows, rounds, |round| round.moved[l]);
                let mut columns: Vec<_> = (0..LANES).map(lane).collect();
                columns.extend([weights(first), weights(others)]);
                let half = (Fr::one() + Fr::one()).inverse().unwrap_or_default();
                let polynomial = move |v: &[Fr]| {
                    let chi = |l: usize| {
                        let at = |k: usize| v[l / 5 * 5 + (l + k) % 5];
                        let two = Fr::one() + Fr::one();
                        at(0) * ((at(2) - Fr::one()) * (at(1) + Fr::one()) + two) * half
                    };
                    let cell = |l: usize| v[if l == 0 { LANES } else { LANES + 1 }];
                    (0..LANES).map(|l| cell(l) * lanes[l] * chi(l)).sum()
                };
                Self {
                    columns,
                    degrees: [3, 4],
                    polynomial: Box::new(polynomial),
                    returned: LANES,
                }
            }
            KeccakLayer::Theta { bits, groups } => {
                let lane = |l: usize| signs(rows, rounds, |round| round.before[l]);
                let states: Vec<_> = (0..LANES).map(lane).collect();
                let weighted = |x: usize| {
                    column(rows, |i, cell| {
                        let lane = |l: usize| bits[l][cell % BITS] * states[l][i + rows * cell];
                        let sum: Fr = (x..LANES).step_by(5).map(lane).sum();
                        groups[cell / BITS] * sum
                    })
                };
                let mut columns: Vec<_> = (0..5).map(weighted).collect();
                for turned in [0, 1] {
                    let parity = |x: usize| {
                        signs(rows, rounds, |round| round.parities[x].rotate_left(turned))
                    };
                    columns.extend((0..5).map(parity));
                }
                let polynomial = |v: &[Fr]| {
                    let term = |x: usize| v[x] * v[5 + (x + 4) % 5] * v[10 + (x + 1) % 5];
                    (0..5).map(term).sum()
                };
                Self {
                    columns,
                    degrees: [3, 3],
                    polynomial: Box::new(polynomial),
                    returned: 15,
                }
            }
            KeccakLayer::Parity { parities, lanes } => {
                let lane = |l: usize| signs(rows, rounds, |round| round.before[l]);
                let mut columns: Vec<_> = (0..LANES).map(lane).collect();
                columns.extend(parities.iter().chain(lanes.iter()).map(weights));
                let polynomial = |v: &[Fr]| {
                    let (lanes, weights) = v.split_at(LANES);
                    let parity = |x: usize| {
                        let lanes = (x..LANES).step_by(5);
                        weights[x] * lanes.map(|l| v[l]).product::<Fr>()
                    };
                    let linear = lanes.iter().zip(&weights[5..]);
                    (0..5).map(parity).sum::<Fr>() + linear.map(|(a, w)| *a * w).sum::<Fr>()
                };
                Self {
                    columns,
                    degrees: [5, 6],
                    polynomial: Box::new(polynomial),
                    returned: LANES,
                }
            }
        }
    }

    /// Returns the value of the round's polynomial at `x`, weighted by eq over the permutations
    /// that are left.
    fn at(&self, x: Fr, eq: &[Fr]) -> Fr {
        let pair = |pair: usize| {
            let line = |c: &Vec<Fr>| c[2 * pair] + x * (c[2 * pair + 1] - c[2 * pair]);
            let values: Vec<Fr> = self.columns.iter().map(line).collect();
            eq[pair % eq.len()] * (self.polynomial)(&values)
        };
        let pairs = self.columns.first().map_or(0, Vec::len) / 2;
        (0..pairs).map(pair).sum()
    }
}

impl Permutations for Dense {
    fn layer(
        &mut self,
        k: usize,
        layer: &KeccakLayer,
        point: &[Fr],
        _claim: Fr,
        challenge: &mut dyn FnMut(&[Fr]) -> Fr,
    ) -> Result<Vec<Fr>, Error> {
        let variables = point.len();
        if k >= ROUNDS || variables < log2_ceil(self.0.len()) {
            return Err(invalid("the round or the point"));
        }
        let mut sum = Sum::new(1 << variables, &self.rounds(k), layer);
        for round in 0..variables + CELLS.ilog2() as usize {
            let over_cells = usize::from(round >= variables);
            let eq = eq_table(point.get(round + 1..).unwrap_or_default());
            let points = (0..=sum.degrees[over_cells] as u64).filter(|x| *x != 1);
            let message: Vec<Fr> = points.map(|x| sum.at(Fr::from(x), &eq)).collect();
            let r = challenge(&message);
            sum.columns.iter_mut().for_each(|column| fold(column, r));
        }
        let values = sum.columns.iter().take(sum.returned);
        Ok(values.flatten().copied().collect())
    }
}
