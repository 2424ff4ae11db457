//! Reduction of claims on columns to claims on stacks.
//!
//! With `P_k(u)` the value of unit `u` of stack `k` at the eight lowest coordinates, and
//! `W_k(u) = w_c eq(high, unit's index in column c)` on the pieces of column `c`, zero elsewhere,
//! the weighted sum of the columns' values is `sum_k sum_u P_k(u) W_k(u)`. A sumcheck over the bits
//! of `u`, lowest first, all stacks at once, leaves `P_k` and `W_k` at one point; the verifier
//! computes `W_k` itself. The message of a round is `t(0)` and the coefficient of degree 2;
//! `t(1) = claim - t(0)`.
//!
//! Eight units `v + l V`, where `V` is an eighth of the units, share a vector, so that lanes are
//! the highest variables. Values and weights are stored side by side.

use std::collections::BTreeMap;

use ark_bn254::Fr;
use ark_ff::Zero as _;
use rayon::prelude::*;
use zkfabric_kernels_cpu::{Isa, lanes::LANES};

use super::{Error, Layout, Piece, expect_count};
use crate::{
    Challenge, Memory, Packed, PackedKernel, Stored, dispatch, eq::eq_prefix_table,
    packed::STORED_WORDS, rows::UNIT,
};

/// Nodes of a round's result per task, at least two.
const TASK: usize = 1 << 8;
/// Bound of the stored values: reduced.
const STORED: u64 = 2;

/// Claims on columns.
#[derive(Debug, Clone, Copy)]
pub struct Claims<'a> {
    /// Values of each column's units at the eight lowest coordinates.
    pub units: &'a [&'a [Fr]],
    /// Weight of each column.
    pub weights: &'a [Fr],
    /// Coordinates from the ninth on. A column of `n` units uses the first `ceil(log2 n)`.
    pub high: &'a [Fr],
}

/// Result of the reduction.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reduced {
    /// Challenges, starting with the lowest bits of a unit's index.
    pub point: Vec<Fr>,
    /// Value of each stack at the eight lowest coordinates and the point.
    pub values: Vec<Fr>,
}

/// Runs the sumcheck in memory of the previous sum; `challenge` takes a round's message, `t(0)` and
/// the coefficient of degree 2.
///
/// # Errors
/// [`Error::Count`] when the claims do not match the layout's columns, and [`Error::OutOfMemory`].
pub fn reduce(
    isa: Isa,
    memory: &Memory,
    layout: &Layout<'_>,
    claims: &Claims<'_>,
    challenge: &mut dyn FnMut([Fr; 2]) -> Fr,
) -> Result<Reduced, Error> {
    let tables = tables(layout, claims)?;
    let node = 2 * STORED_WORDS;
    let vectors = layout.units() / LANES;
    let mut count = layout.stacks.len() * vectors;
    // All nodes, and room for half as many.
    let mut lent = memory.lend(2 * count + count)?;
    let words: &mut [u64] = bytemuck::cast_slice_mut(&mut lent);
    let (mut nodes, rest) = words.split_at_mut(count * node);
    let mut folded = &mut rest[..count * node / 2];
    let stacks = nodes.par_chunks_mut(vectors * node).zip(&layout.stacks);
    stacks.for_each(|(nodes, pieces)| {
        let [values, weights] = fill(layout, claims, &tables, pieces);
        dispatch(
            isa,
            Pack {
                nodes,
                values: &values,
                weights: &weights,
            },
        );
    });

    let mut point = Vec::with_capacity((layout.log_stack - super::LOG_ROWS) as usize);
    let mut last = None;
    for _ in 0..vectors.ilog2() {
        let message = match last {
            None => {
                let chunks = nodes.par_chunks(TASK * node);
                sum(chunks.map(|nodes| dispatch(isa, Sum { nodes })))
            }
            Some(challenge) => {
                count /= 2;
                let message = fold(isa, nodes, folded, [node, count], challenge);
                core::mem::swap(&mut nodes, &mut folded);
                message
            }
        };
        let r = challenge(message);
        point.push(r);
        last = Some(Challenge::new(r));
    }
    if let Some(challenge) = last {
        count /= 2;
        fold(isa, nodes, folded, [node, count], challenge);
    }
    let pairs = dispatch(
        isa,
        Unpack {
            nodes: &folded[..count * node],
        },
    );
    let values = bind_lanes(pairs, &mut point, challenge);
    Ok(Reduced { point, values })
}

/// Returns values of eq at the high coordinates, by number of units.
fn tables(layout: &Layout<'_>, claims: &Claims<'_>) -> Result<BTreeMap<usize, Vec<Fr>>, Error> {
    let columns = layout.columns;
    expect_count(columns.len(), claims.units.len())?;
    expect_count(columns.len(), claims.weights.len())?;
    let mut tables = BTreeMap::new();
    for (column, units) in columns.iter().zip(claims.units) {
        let count = column.groups() / UNIT;
        expect_count(count, units.len())?;
        let variables = count.next_power_of_two().ilog2() as usize;
        let Some(high) = claims.high.get(..variables) else {
            return Err(Error::Count {
                expected: variables,
                got: claims.high.len(),
            });
        };
        tables
            .entry(count)
            .or_insert_with(|| eq_prefix_table(high, count));
    }
    Ok(tables)
}

/// Returns the values and weights of a stack's units.
fn fill(
    layout: &Layout<'_>,
    claims: &Claims<'_>,
    tables: &BTreeMap<usize, Vec<Fr>>,
    pieces: &[Piece],
) -> [Vec<Fr>; 2] {
    let mut out = [(); 2].map(|()| vec![Fr::zero(); layout.units()]);
    let [values, weights] = &mut out;
    for piece in pieces {
        let units = claims.units[piece.column];
        let weight = claims.weights[piece.column];
        let table = tables
            .get(&units.len())
            .map(Vec::as_slice)
            .unwrap_or_default();
        for i in 0..piece.units {
            let (from, to) = (piece.first + i, piece.offset + i);
            values[to] = units[from];
            weights[to] = weight * table[from];
        }
    }
    out
}

/// Folds `nodes` into `count` nodes of `folded`, and sums the pairs of the result.
fn fold(
    isa: Isa,
    nodes: &[u64],
    folded: &mut [u64],
    [node, count]: [usize; 2],
    challenge: Challenge,
) -> [Fr; 2] {
    let tasks = folded[..count * node].par_chunks_mut(TASK * node);
    let tasks = tasks.zip(nodes[..2 * count * node].par_chunks(2 * TASK * node));
    sum(tasks.map(|(folded, nodes)| {
        dispatch(
            isa,
            Fold {
                nodes,
                folded,
                challenge,
            },
        )
    }))
}

fn sum(messages: impl ParallelIterator<Item = [Fr; 2]>) -> [Fr; 2] {
    messages.reduce(Default::default, |[a, b], [c, d]| [a + c, b + d])
}

/// Runs the rounds of the lanes on the eight values and weights of each stack; returns the stacks'
/// values.
fn bind_lanes(
    mut stacks: Vec<[Vec<Fr>; 2]>,
    point: &mut Vec<Fr>,
    challenge: &mut dyn FnMut([Fr; 2]) -> Fr,
) -> Vec<Fr> {
    for _ in 0..LANES.ilog2() {
        let mut message = [Fr::zero(); 2];
        for [values, weights] in &stacks {
            for (v, w) in values.chunks(2).zip(weights.chunks(2)) {
                message[0] += v[0] * w[0];
                message[1] += (v[1] - v[0]) * (w[1] - w[0]);
            }
        }
        let r = challenge(message);
        point.push(r);
        for table in stacks.iter_mut().flatten() {
            *table = table
                .chunks(2)
                .map(|pair| pair[0] + r * (pair[1] - pair[0]))
                .collect();
        }
    }
    stacks.into_iter().map(|[values, _]| values[0]).collect()
}

/// Packing of units into nodes.
struct Pack<'a> {
    nodes: &'a mut [u64],
    values: &'a [Fr],
    weights: &'a [Fr],
}

impl PackedKernel for Pack<'_> {
    type Output = ();

    #[inline(always)]
    fn run<P: Packed>(self, p: P) {
        let nodes: &mut [Stored] = bytemuck::cast_slice_mut(self.nodes);
        let vectors = nodes.len() / 2;
        for (v, node) in nodes.chunks_mut(2).enumerate() {
            for (table, stored) in [self.values, self.weights].into_iter().zip(node) {
                let mut eight = [Fr::zero(); LANES];
                for (lane, value) in eight.iter_mut().enumerate() {
                    *value = table[v + lane * vectors];
                }
                p.store(p.pack(&eight), stored);
            }
        }
    }
}

/// Unpacking of nodes to eight values and weights each.
struct Unpack<'a> {
    nodes: &'a [u64],
}

impl PackedKernel for Unpack<'_> {
    type Output = Vec<[Vec<Fr>; 2]>;

    #[inline(always)]
    fn run<P: Packed>(self, p: P) -> Self::Output {
        let nodes: &[Stored] = bytemuck::cast_slice(self.nodes);
        let mut out = Vec::with_capacity(nodes.len() / 2);
        for node in nodes.chunks(2) {
            let (values, weights) = (p.unpack(p.load(&node[0])), p.unpack(p.load(&node[1])));
            out.push([values.to_vec(), weights.to_vec()]);
        }
        out
    }
}

/// Sums of `p0 w0` and of `(p1 - p0) (w1 - w0)` over pairs of nodes.
struct Sums<P: Packed>([P::Sum; 2]);

impl<P: Packed> Sums<P> {
    #[inline(always)]
    fn new(p: P) -> Self {
        Self([p.sum(); 2])
    }

    /// Adds a pair, at most [`TASK`] / 2 = 128 times: products of values below 2p, and of
    /// differences below 4p, hence ranges of 2048.
    #[inline(always)]
    fn add(&mut self, p: P, near: [P::Element; 2], far: [P::Element; 2]) {
        p.accumulate(&mut self.0[0], near[0], near[1]);
        let value = p.sub(far[0], near[0], STORED);
        let weight = p.sub(far[1], near[1], STORED);
        p.accumulate(&mut self.0[1], value, weight);
    }

    #[inline(always)]
    fn end(self, p: P) -> [Fr; 2] {
        let [first, second] = self.0;
        [
            crate::sum_lanes(p, p.total(first)),
            crate::sum_lanes(p, p.total(second)),
        ]
    }
}

/// Sums over the nodes, without a fold.
struct Sum<'a> {
    nodes: &'a [u64],
}

impl PackedKernel for Sum<'_> {
    type Output = [Fr; 2];

    #[inline(always)]
    fn run<P: Packed>(self, p: P) -> [Fr; 2] {
        let nodes: &[Stored] = bytemuck::cast_slice(self.nodes);
        let mut sums = Sums::new(p);
        for pair in nodes.chunks_exact(4) {
            let near = [p.load(&pair[0]), p.load(&pair[1])];
            sums.add(p, near, [p.load(&pair[2]), p.load(&pair[3])]);
        }
        sums.end(p)
    }
}

/// Fold of pairs of nodes, and the sums over the results.
struct Fold<'a> {
    nodes: &'a [u64],
    folded: &'a mut [u64],
    challenge: Challenge,
}

impl PackedKernel for Fold<'_> {
    type Output = [Fr; 2];

    #[inline(always)]
    fn run<P: Packed>(self, p: P) -> [Fr; 2] {
        let nodes: &[Stored] = bytemuck::cast_slice(self.nodes);
        let folded: &mut [Stored] = bytemuck::cast_slice_mut(self.folded);
        let r = p.challenge(&self.challenge);
        let mut sums = Sums::new(p);
        let mut near = [p.zero(); 2];
        for (i, (pair, out)) in nodes
            .chunks_exact(4)
            .zip(folded.chunks_exact_mut(2))
            .enumerate()
        {
            let mut node = [p.zero(); 2];
            for k in 0..2 {
                let (a, b) = (p.load(&pair[k]), p.load(&pair[k + 2]));
                node[k] = p.reduce(p.fold(a, b, &r, STORED));
                p.store(node[k], &mut out[k]);
            }
            if i % 2 == 0 {
                near = node;
            } else {
                sums.add(p, near, node);
            }
        }
        sums.end(p)
    }
}
