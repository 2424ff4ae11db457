//! Layers of Keccak-f\[1600\]: each reduces a claim on the states after a step of a round to claims
//! on the states before it.
//!
//! # Sums
//! Signs are `1 - 2 bit`, so that xor is a product. `N` permutations `i` are cut into [`GROUPS`]
//! groups `g` of [`ROUNDS`] rounds; a *cell* is `c = z + 64 g` for bit `z` of a lane, and lane
//! `l = x + 5 y`. Columns are functions of `(i, c)`, zero for `i >= N`: in round `k` of each group
//! the state `A` before it, its parities `C`, `A'` after theta, `B` after rho and pi.
//!
//! | layer | `claim = sum_i eq(p, i) sum_c ..` | values at the end |
//! |---|---|---|
//! | [`Layer::Chi`] | `first[c] lanes[0] chi[0] + others[c] sum_(l > 0) lanes[l] chi[l]` | 25 `B` |
//! | [`Layer::Theta`] | `sum_x G[x] C[x-1] C'[x+1]`, `C'(z) = C(z-1)`, `G[x] = groups[g] sum_y bits[x + 5 y][z] A[x, y]` | 5 `G`, 5 `C`, 5 `C'` |
//! | [`Layer::Parity`] | `sum_x parities[x][c] prod_y A[x, y] + sum_l lanes[l][c] A[l]` | 25 `A` |
//!
//! with `chi[x, y] = B[x, y] ((B[x+2, y] - 1) (B[x+1, y] + 1) + 2) / 2`.
//!
//! # Rounds
//! The first rounds run over the variables of `i`, `ceil(log2 N)`, lowest first: the polynomial `t`
//! omits the factors of eq at the round's variable and the earlier ones, so that
//! `claim = (1 - p_j) t(0) + p_j t(1)`. Eight rounds over the cells follow, where the weights are
//! columns too and `claim = t(0) + t(1)`. A message is `t(0), t(2), .., t(d)`; the next claim is
//! `t(r)`. `d` is 3 for chi and theta, 5 for parity; over cells 4, 3 and 6.
//!
//! # Optimizations
//! - The states are recomputed from the committed ones, so that memory is proportional to the
//!   committed states.
//! - Eight cells are eight lanes. Rounds 0 and 1 compute on small integers (`grid`).
//! - Later rounds take `t(1)` from the claim, and the highest coefficient from the differences of
//!   the two ends.
//! - A sign with variables bound is a sum of weights selected by its bits.
//! - The linear part in the columns is summed over the cells once, to one value per permutation.

mod cells;
mod chi;
mod error;
mod gate;
mod grid;
mod parity;
mod rows;
mod sizes;
mod states;
mod theta;
mod univariate;

use ark_bn254::Fr;
use ark_ff::{Field as _, Zero as _};
use zkfabric_kernels_cpu::Isa;

pub use error::Error;
pub use sizes::{BITS, CELLS, COLUMNS, GROUPS, ROUNDS, STATE};
pub use univariate::Univariate;

use crate::{Memory, Values, eq::eq_prefix_table};
use gate::{Gate, Tables};
use grid::Grid;
use rows::Rows;
use states::{State, Trace};

/// A layer's sum, with its weights.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Layer {
    /// Chi and iota: a claim on the states after a round.
    Chi {
        /// Weights of lane 0 by cell, iota's signs included.
        first: Box<[Fr; CELLS]>,
        /// Weights of the other lanes by cell.
        others: Box<[Fr; CELLS]>,
        /// Weights of the lanes.
        lanes: Box<[Fr; STATE]>,
    },
    /// Theta: a claim on the states after it.
    Theta {
        /// Weights of the lanes by bit.
        bits: Box<[[Fr; BITS]; STATE]>,
        /// Weights of the groups.
        groups: [Fr; GROUPS],
    },
    /// Parities, together with a claim on the state.
    Parity {
        /// Weights of the parities by cell.
        parities: Box<[[Fr; CELLS]; 5]>,
        /// Weights of the lanes by cell.
        lanes: Box<[[Fr; CELLS]; STATE]>,
    },
}

impl Layer {
    /// Returns the number of columns left when the permutations are bound.
    #[must_use]
    pub const fn columns(&self) -> usize {
        match self {
            Self::Chi { .. } | Self::Parity { .. } => STATE,
            Self::Theta { .. } => theta::COLS,
        }
    }

    /// Runs the rounds over the cells, for a backend that has bound the permutations: `columns` are
    /// 25 `B`, 5 `G` without the weights of the groups, 5 `C` and 5 `C'`, or 25 `A`, each by cell.
    /// Returns the values at the end.
    ///
    /// # Errors
    /// [`Error::Columns`] and [`Error::Cells`] for other columns, before any call of `challenge`.
    pub fn bind_cells(
        &self,
        isa: Isa,
        mut columns: Vec<Vec<Fr>>,
        claim: Fr,
        challenge: &mut dyn FnMut(&[Fr]) -> Fr,
    ) -> Result<Vec<Fr>, Error> {
        let (expected, got) = (self.columns(), columns.len());
        if got != expected {
            return Err(Error::Columns { expected, got });
        }
        if let Some(column) = columns.iter().position(|column| column.len() != CELLS) {
            let got = columns[column].len();
            return Err(Error::Cells { column, got });
        }
        let mut values = match self {
            Self::Chi {
                first,
                others,
                lanes,
            } => {
                let gate = chi::Chi::new(isa, first, others, lanes);
                columns.extend([first.to_vec(), others.to_vec()]);
                cells::bind(isa, &gate, &columns, claim, challenge)
            }
            Self::Theta { bits, groups } => {
                let gate = theta::Theta::new(isa, bits, groups);
                for column in &mut columns[..5] {
                    for (cell, value) in column.iter_mut().enumerate() {
                        *value *= groups[cell / BITS];
                    }
                }
                cells::bind(isa, &gate, &columns, claim, challenge)
            }
            Self::Parity { parities, lanes } => {
                let gate = parity::Parity::new(isa, parities);
                columns.extend(parities.iter().chain(lanes.iter()).map(|w| w.to_vec()));
                cells::bind(isa, &gate, &columns, claim, challenge)
            }
        };
        values.truncate(expected);
        Ok(values)
    }
}

/// Permutations, given by the states before their groups.
#[derive(Debug)]
pub struct Permutations {
    isa: Isa,
    /// States by permutation and group.
    states: Vec<State>,
    memory: Memory,
}

impl Permutations {
    /// Reads the states from [`COLUMNS`] columns of bits: column `25 g + l` holds lane `l` of the
    /// states before group `g`, row `64 i + z` bit `z` of permutation `i`. The last column is 1 in
    /// all rows of the first permutations and 0 after them, where the signs are zero.
    ///
    /// # Errors
    /// [`Error`] for columns of any other form.
    pub fn new(isa: Isa, columns: &[Values<'_>]) -> Result<Self, Error> {
        Self::new_in(isa, columns, &Memory::default())
    }

    /// As [`Permutations::new`], in memory of other sums.
    ///
    /// # Errors
    /// As [`Permutations::new`].
    pub fn new_in(isa: Isa, columns: &[Values<'_>], memory: &Memory) -> Result<Self, Error> {
        Ok(Self {
            isa,
            states: states::committed(columns)?,
            memory: memory.clone(),
        })
    }

    /// Returns the minimum number of variables of a permutation's index.
    #[must_use]
    pub fn variables(&self) -> usize {
        let permutations = self.states.len() / GROUPS;
        let variables = permutations.next_power_of_two().trailing_zeros() as usize;
        variables.max(grid::ROUNDS)
    }

    /// Proves `claim` for a layer of round `k` of each group; `challenge` takes a round's message.
    /// Returns the values at the end.
    ///
    /// A wrong claim gives a proof that the verifier refuses.
    ///
    /// # Errors
    /// [`Error`], before any call of `challenge`.
    pub fn layer(
        &mut self,
        k: usize,
        layer: &Layer,
        point: &[Fr],
        claim: Fr,
        challenge: &mut dyn FnMut(&[Fr]) -> Fr,
    ) -> Result<Vec<Fr>, Error> {
        if k >= ROUNDS {
            return Err(Error::Round { got: k });
        }
        let sum = Sum::new(self.isa, &self.memory, point, self.variables())?;
        match layer {
            Layer::Chi {
                first,
                others,
                lanes,
            } => {
                let gate = chi::Chi::new(self.isa, first, others, lanes);
                let tables = chi::Chi::tables(self.isa, first, others, lanes);
                let trace = Trace::new(&self.states, k, [STATE; 2], |_, round, words| {
                    states::write(words, round.moved.iter().chain(&round.chi));
                });
                let (columns, claim) = sum.rows(&gate, &tables, &trace, claim, challenge)?;
                layer.bind_cells(self.isa, columns, claim, challenge)
            }
            Layer::Theta { bits, groups } => {
                let gate = theta::Theta::new(self.isa, bits, groups);
                let tables = theta::Theta::tables(self.isa, bits, groups);
                let trace = Trace::new(
                    &self.states,
                    k,
                    [theta::IN, STATE],
                    |state, round, words| {
                        let moved = round.parities.map(|word| word.rotate_left(1));
                        let columns = state.iter().chain(&round.parities).chain(&moved);
                        states::write(words, columns.chain(&round.theta));
                    },
                );
                let (columns, claim) = sum.rows(&gate, &tables, &trace, claim, challenge)?;
                layer.bind_cells(self.isa, columns, claim, challenge)
            }
            Layer::Parity { parities, lanes } => {
                let gate = parity::Parity::new(self.isa, parities);
                let tables = parity::Parity::tables(self.isa, parities, lanes);
                let trace = Trace::new(
                    &self.states,
                    k,
                    [STATE, 5 + STATE],
                    |state, round, words| {
                        let signs = round.parities.iter().chain(state);
                        states::write(words, state.iter().chain(signs));
                    },
                );
                let (columns, claim) = sum.rows(&gate, &tables, &trace, claim, challenge)?;
                layer.bind_cells(self.isa, columns, claim, challenge)
            }
        }
    }
}

/// Rounds over the permutations, for any layer.
struct Sum<'a> {
    isa: Isa,
    memory: &'a Memory,
    point: &'a [Fr],
    /// Inverses of the coordinates.
    inverses: Vec<Fr>,
}

impl<'a> Sum<'a> {
    fn new(isa: Isa, memory: &'a Memory, point: &'a [Fr], variables: usize) -> Result<Self, Error> {
        if point.len() < variables {
            return Err(Error::Coordinates {
                expected: variables,
                got: point.len(),
            });
        }
        let inverse = |(index, z): (usize, &Fr)| z.inverse().ok_or(Error::ZeroCoordinate { index });
        let inverses = point.iter().enumerate().map(inverse);
        Ok(Self {
            isa,
            memory,
            point,
            inverses: inverses.collect::<Result<_, _>>()?,
        })
    }

    /// Returns the columns by cell, and the claim on their sum.
    fn rows<G, const IN: usize, const OUT: usize, const KEPT: usize, const COLS: usize>(
        &self,
        gate: &G,
        tables: &Tables,
        trace: &Trace,
        mut claim: Fr,
        challenge: &mut dyn FnMut(&[Fr]) -> Fr,
    ) -> Result<(Vec<Vec<Fr>>, Fr), Error>
    where
        G: Gate<IN, OUT, KEPT, COLS>,
    {
        let mut rows = Rows::new(self.isa, self.memory, gate, trace)?;
        let mut grid = Grid::new::<G, IN, OUT, KEPT, COLS>(
            self.isa,
            tables,
            trace,
            &self.point[grid::ROUNDS..],
        );
        let mut linear = grid.linear.take();
        for round in 0..self.point.len() {
            let rest = &self.point[round + 1..];
            let mut axis = if round < grid::ROUNDS {
                grid.axis(rest.first().copied().filter(|_| round + 1 < grid::ROUNDS))
            } else {
                let mut axis = rows.axis(rest);
                if let Some(linear) = &linear {
                    add_linear(&mut axis, linear, rest);
                }
                axis
            };
            axis[1] = axis[0] + (claim - axis[0]) * self.inverses[round];
            let polynomial = Univariate::of_axis(&axis);
            let r = challenge(&polynomial.message());
            claim = polynomial.evaluate(r);
            rows.bind(r);
            if round < grid::ROUNDS {
                grid.bind(r);
            }
            if let Some(linear) = &mut linear {
                *linear = linear.chunks(2).map(|pair| at(pair, r)).collect();
            }
        }
        Ok((rows.cells(), claim))
    }
}

/// Returns the value at `x` of the line through the values at 0 and 1; the second may be absent.
fn at(pair: &[Fr], x: Fr) -> Fr {
    let one = pair.get(1).copied().unwrap_or_default();
    pair[0] + x * (one - pair[0])
}

/// Adds the line of the linear part to the finite values of an axis.
fn add_linear(axis: &mut [Fr], linear: &[Fr], rest: &[Fr]) {
    let pairs = linear.chunks(2);
    let eq = eq_prefix_table(rest, pairs.len());
    let mut ends = [Fr::zero(); 2];
    for (pair, e) in pairs.zip(eq) {
        for (end, value) in ends.iter_mut().zip(pair) {
            *end += e * value;
        }
    }
    let finite = axis.len() - 1;
    let points = [0_i64, 1, -1, 2, -2].map(Fr::from);
    for (value, x) in axis[..finite].iter_mut().zip(points) {
        *value += at(&ends, x);
    }
}
