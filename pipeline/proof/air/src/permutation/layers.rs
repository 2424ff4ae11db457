//! A round of Keccak-f as three sums over the hypercube, on signs `1 - 2 bit` (zero where there is
//! no permutation).
//!
//! With `i` the permutation, `z` the bit, `g` the group and `c = z + 64 g` a *cell*, three tables
//! are multilinear in `(i, c)`: the state `A` before a round, the parities `C` of its columns, and
//! the state `B` after rho and pi. A claim on the states after the round becomes a claim on `B`
//! ([`Chi`]), then on `A` and `C` ([`Theta`]), then on `A` ([`Parity`]); rho, pi and iota change
//! only public weights. Each structure here holds the weights of one layer by cell and evaluates
//! the layer's sum at a point.

use super::{BITS, GROUP_ROUNDS, GROUPS, LANES, ROTATIONS, ROUND_CONSTANTS, moved};
use alloc::vec::Vec;
use ark_bn254::Fr;
use zkfabric_algebra::Scalar;

/// Cells of a permutation.
pub const CELLS: usize = BITS * GROUPS;
/// Values at the end of theta: five weighted sums of lanes, five parities, five parities of the
/// previous bit.
pub const THETA_VALUES: usize = 15;

/// Coordinates of a cell.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CellPoint<V = Fr> {
    /// Coordinates of the bit, lowest first.
    pub bits: [V; 6],
    /// Coordinates of the group.
    pub groups: [V; 2],
}

/// Returns the values of eq by index, lowest coordinate first.
fn eq_table<V: Scalar>(point: &[V]) -> Vec<V> {
    let mut table = Vec::from([V::ONE]);
    for r in point {
        let high: Vec<V> = table.iter().map(|e| *e * r).collect();
        for (low, high) in table.iter_mut().zip(&high) {
            *low -= high;
        }
        table.extend(high);
    }
    table
}

impl<V: Scalar> CellPoint<V> {
    /// Creates a point from eight coordinates, those of the bit first.
    #[must_use]
    pub fn new(point: &[V]) -> Option<Self> {
        let (bits, groups) = point.split_at_checked(6)?;
        Some(Self {
            bits: bits.try_into().ok()?,
            groups: groups.try_into().ok()?,
        })
    }

    /// Returns eq by bit.
    #[must_use]
    pub fn of_bits(&self) -> Vec<V> {
        eq_table(&self.bits)
    }

    /// Returns eq by group.
    #[must_use]
    pub fn of_groups(&self) -> [V; GROUPS] {
        let table = eq_table(&self.groups);
        core::array::from_fn(|g| table.get(g).copied().unwrap_or_default())
    }

    /// Returns eq by cell.
    #[must_use]
    pub fn of_cells(&self) -> Vec<V> {
        product(&self.of_bits(), &self.of_groups())
    }
}

/// Returns, by cell, the bit's value times the group's value.
fn product<V: Scalar>(bits: &[V], groups: &[V; GROUPS]) -> Vec<V> {
    let of_group = |g: &V| bits.iter().map(|bit| *bit * g).collect::<Vec<_>>();
    groups.iter().flat_map(of_group).collect()
}

fn dot<V: Scalar>(a: &[V], b: &[V]) -> V {
    a.iter().zip(b).map(|(a, b)| *a * b).sum()
}

/// Returns `1, r, r^2, ...`
#[must_use]
pub fn powers<V: Scalar, const N: usize>(r: V) -> [V; N] {
    let mut power = V::ONE;
    [(); N].map(|()| {
        let this = power;
        power *= r;
        this
    })
}

/// Returns the weights `2^z` of a number's bits.
#[must_use]
pub fn of_number<V: Scalar>() -> Vec<V> {
    (0..BITS).map(|z| V::from(1_u64 << z)).collect()
}

/// Returns the weights of the states after the groups, by cell: the start of the first layer. The
/// last group's bits are taken as numbers.
#[must_use]
pub fn ends<V: Scalar>(point: &CellPoint<V>) -> Vec<V> {
    let mut cells = point.of_cells();
    let last = point.of_groups()[GROUPS - 1];
    for (cell, power) in cells[BITS * (GROUPS - 1)..]
        .iter_mut()
        .zip(of_number::<V>())
    {
        *cell = last * power;
    }
    cells
}

/// Chi and iota: `sum over c, l of weight_l(c) chi_l(B(c))`, of degree 3 in `B`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Chi<V = Fr> {
    /// Weights of lane 0 by cell, with the signs of iota included.
    pub first: Vec<V>,
    /// Weights of the other lanes by cell.
    pub others: Vec<V>,
    /// Additional weights by lane.
    pub lanes: [V; LANES],
}

impl<V: Scalar> Chi<V> {
    /// Creates the layer of round `round` of every group, for states with these weights after the
    /// round.
    #[must_use]
    pub fn new(round: usize, cells: Vec<V>, lanes: [V; LANES]) -> Self {
        let sign = |(cell, weight): (usize, &V)| {
            let (g, z) = (cell / BITS, cell % BITS);
            let constant = ROUND_CONSTANTS.get(GROUP_ROUNDS * g + round);
            match constant.copied().unwrap_or_default() >> z & 1 {
                0 => *weight,
                _ => -*weight,
            }
        };
        Self {
            first: cells.iter().enumerate().map(sign).collect(),
            others: cells,
            lanes,
        }
    }

    /// Returns the sum's polynomial at a cell's point, for values of `B`.
    #[must_use]
    pub fn end(&self, at: &CellPoint<V>, b: &[V; LANES]) -> V {
        let eq = at.of_cells();
        let two = V::from(2_u64);
        let chi = |lane: usize| {
            let [b0, b1, b2] = [0, 1, 2].map(|k| b[lane / 5 * 5 + (lane + k) % 5]);
            self.lanes[lane] * b0 * ((b2 - V::ONE) * (b1 + V::ONE) + two)
        };
        let others: V = (1..LANES).map(chi).sum();
        let sum = dot(&self.first, &eq) * chi(0) + dot(&self.others, &eq) * others;
        sum * two.inverse().unwrap_or_default()
    }
}

/// Theta, with rho and pi before it: `sum over c, x of G_x C_(x-1) C'_(x+1)`, of degree 3, where
/// `G_x = sum over y of weight A[x,y]` and `C'` are the parities of the previous bit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Theta<V = Fr> {
    /// Weights by lane and bit.
    pub bits: Vec<Vec<V>>,
    /// Additional weights by group.
    pub groups: [V; GROUPS],
}

impl<V: Scalar> Theta<V> {
    /// Creates the layer for values of `B` at a cell's point with these weights.
    #[must_use]
    pub fn new(at: &CellPoint<V>, weights: &[V; LANES]) -> Self {
        let eq = at.of_bits();
        let bits = (0..LANES).map(|lane| {
            let weight = weights[moved(lane)];
            let bit = |z: usize| weight * eq[(z + ROTATIONS[lane]) % BITS];
            (0..BITS).map(bit).collect()
        });
        Self {
            bits: bits.collect(),
            groups: at.of_groups(),
        }
    }

    /// Returns the sum's polynomial for these values of `G`, `C` and `C'`.
    #[must_use]
    pub fn end(values: &[V; THETA_VALUES]) -> V {
        let term = |x: usize| values[x] * values[5 + (x + 4) % 5] * values[10 + (x + 1) % 5];
        (0..5).map(term).sum()
    }
}

/// The parities:
/// `sum over c of (sum over x of weight_x(c) prod over y of A[x,y]`
/// `+ sum over l of weight_l(c) A_l)`, of degree 5.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Parity<V = Fr> {
    /// Weights of the values at the end of theta.
    values: [V; THETA_VALUES],
    /// Weights of the state by lane and bit.
    lanes: Vec<Vec<V>>,
    /// eq by bit: for a parity, and for the parity of the previous bit.
    bits: [Vec<V>; 2],
    /// Additional weights by group: of parities, of the state.
    groups: [[V; GROUPS]; 2],
}

impl<V: Scalar> Parity<V> {
    /// Creates the layer for the values at the end of `theta` at a cell's point, with these
    /// weights.
    #[must_use]
    pub fn new(theta: &Theta<V>, at: &CellPoint<V>, weights: &[V; THETA_VALUES]) -> Self {
        let (bits, groups) = (at.of_bits(), at.of_groups());
        // C'(z) = C(z - 1), so the weight of C(z) is eq at z + 1.
        let before: Vec<V> = (0..BITS).map(|z| bits[(z + 1) % BITS]).collect();
        let both: [V; GROUPS] = core::array::from_fn(|g| groups[g] * theta.groups[g]);
        let lanes = theta.bits.iter().zip(0..LANES).map(|(lane, l)| {
            let bit = |(w, e): (&V, &V)| weights[l % 5] * w * e;
            lane.iter().zip(&bits).map(bit).collect()
        });
        Self {
            values: *weights,
            lanes: lanes.collect(),
            bits: [bits, before],
            groups: [groups, both],
        }
    }

    /// Returns the weights of the parities by `x` and cell.
    #[must_use]
    pub fn parities(&self) -> Vec<Vec<V>> {
        let ([here, before], [groups, _]) = (&self.bits, &self.groups);
        let weights = |x: usize| {
            let bits = here.iter().zip(before);
            let bits = bits.map(|(e, f)| self.values[5 + x] * e + self.values[10 + x] * f);
            product(&bits.collect::<Vec<_>>(), groups)
        };
        (0..5).map(weights).collect()
    }

    /// Returns the weights of the state by lane and cell.
    #[must_use]
    pub fn lanes(&self) -> Vec<Vec<V>> {
        let [_, groups] = &self.groups;
        self.lanes
            .iter()
            .map(|bits| product(bits, groups))
            .collect()
    }

    /// Returns the sum's polynomial at a cell's point, for values of `A`.
    #[must_use]
    pub fn end(&self, at: &CellPoint<V>, a: &[V; LANES]) -> V {
        let (bits, groups) = (at.of_bits(), at.of_groups());
        let Self { values, lanes, .. } = self;
        let [of_parities, of_lanes] = self.groups.each_ref().map(|g| dot(g, &groups));
        let [here, before] = self.bits.each_ref().map(|b| dot(b, &bits));
        let parity = |x: usize| {
            let product: V = (0..5).map(|y| a[x + 5 * y]).product();
            (values[5 + x] * here + values[10 + x] * before) * product
        };
        let parities: V = (0..5).map(parity).sum();
        let lanes: V = lanes.iter().zip(a).map(|(l, a)| dot(l, &bits) * a).sum();
        of_parities * parities + of_lanes * lanes
    }
}
