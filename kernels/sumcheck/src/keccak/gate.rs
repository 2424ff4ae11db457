//! Summand of a layer: the polynomial in the columns, in integers and in elements, and its tables
//! of weights.

use ark_bn254::Fr;
use ark_ff::{AdditiveGroup as _, Zero as _};
use zkfabric_kernels_cpu::{Isa, lanes::LANES};

use super::{sizes::VECTORS, states::BLOCK, univariate::QUINTIC_AXIS};
use crate::{Packed, PackedKernel, Stored, dispatch};

/// Bias of the integers, which makes them non-negative.
pub(super) const BIAS: i64 = 1 << 24;

/// Eight integers.
pub(super) type Integers = [i64; LANES];

/// Polynomial of a layer over `IN` columns of signs. The value at a cell is a weighted sum of `OUT`
/// products of columns; rounds over elements keep `KEPT` columns and evaluate the polynomial from
/// `COLS` columns.
pub(super) trait Gate<const IN: usize, const OUT: usize, const KEPT: usize, const COLS: usize>:
    Sync
{
    /// Number of values of an axis: one more than the degree.
    const AXIS: usize;

    /// Computes the products, with only the terms of highest degree if `top`. For columns up to 25
    /// the products are below [`BIAS`].
    fn integers(columns: &[Integers; IN], top: bool, products: &mut [Integers; OUT]);

    /// Computes the columns to keep of the eight cells `vector`, from signs with some variables
    /// bound, below `2p`; the result is reduced if the signs are.
    fn keep<P: Packed>(
        &self,
        p: P,
        vector: usize,
        signs: &[P::Element; IN],
        kept: &mut [P::Element; KEPT],
    );

    /// Computes the input columns of the polynomial from the kept columns. Below `2p`.
    fn columns<P: Packed>(
        &self,
        p: P,
        vector: usize,
        kept: &[P::Element; KEPT],
        columns: &mut [P::Element; COLS],
    );

    /// Returns the scales of the signs in the columns after the kept ones, if all other columns are
    /// the kept ones: [`Gate::columns`] with less work.
    fn scales(&self) -> Option<&[Fr]> {
        None
    }

    /// Adds the polynomial's values on the line through the columns at 0 and 1 to the sums of an
    /// axis, except the value at 1. The columns are below `2p`; for all cells of a row a sum takes
    /// at most 160 products, whose ranges add up to less than 6900.
    fn add<P: Packed>(
        &self,
        p: P,
        vector: usize,
        ends: &[[P::Element; COLS]; 2],
        sums: &mut [P::Sum; QUINTIC_AXIS],
    );
}

/// Weights of signs that are only added: `width` signs per vector of cells.
#[derive(Debug)]
pub(super) struct Signs {
    pub width: usize,
    /// `sum of weight`, by vector.
    pub start: Vec<Stored>,
    /// `-2 weight`, by vector and sign.
    pub flips: Vec<Stored>,
}

impl Signs {
    /// Prepares weights, by vector and sign.
    pub(super) fn new(isa: Isa, width: usize, weights: &[[Fr; LANES]]) -> Self {
        let flips: Vec<_> = weights.iter().map(|w| w.map(|w| -w.double())).collect();
        let start = weights.chunks(width).map(total).collect::<Vec<_>>();
        Self {
            width,
            start: pack(isa, &start),
            flips: pack(isa, &flips),
        }
    }

    /// Returns the weighted sum of the signs of a permutation of a block; below `(width + 2) p`.
    #[inline(always)]
    pub(super) fn sum<P: Packed>(
        &self,
        p: P,
        vector: usize,
        bytes: &[[u8; BLOCK]],
        permutation: usize,
    ) -> P::Element {
        let flips = &self.flips[self.width * vector..][..self.width];
        let bytes = &bytes[..self.width];
        let start = p.load(&self.start[vector]);
        let term = |i: usize| (bytes[i][permutation], p.load(&flips[i]));
        p.sum_masked(start, self.width, term)
    }
}

/// Tables of a layer for its first rounds.
#[derive(Debug)]
pub(super) struct Tables {
    /// Weights of the products as words, by vector and product.
    pub words: Vec<Stored>,
    /// `-BIAS` times the sum of all these weights.
    pub offset: Stored,
    /// Weights of the products as signs.
    pub products: Signs,
    /// Terms beside the products: linear in the signs of the first columns.
    pub linear: Option<Signs>,
}

impl Tables {
    /// Prepares weights by vector and product, and weights of the linear terms by vector and
    /// column.
    pub(super) fn new(
        isa: Isa,
        width: usize,
        weights: &[[Fr; LANES]],
        linear: Option<(usize, &[[Fr; LANES]])>,
    ) -> Self {
        let offset = total(weights).map(|sum| sum * -Fr::from(BIAS as u64));
        Self {
            words: dispatch(
                isa,
                Pack {
                    values: weights,
                    words: true,
                },
            ),
            offset: pack(isa, &[offset]).first().copied().unwrap_or_default(),
            products: Signs::new(isa, width, weights),
            linear: linear.map(|(width, weights)| Signs::new(isa, width, weights)),
        }
    }
}

/// Orders the weights `weight(i, cell)` of `width` values by vector and value.
pub(super) fn by_vector(width: usize, weight: impl Fn(usize, usize) -> Fr) -> Vec<[Fr; LANES]> {
    let mut all = Vec::with_capacity(width * VECTORS);
    for vector in 0..VECTORS {
        for i in 0..width {
            all.push(core::array::from_fn(|lane| {
                weight(i, LANES * vector + lane)
            }));
        }
    }
    all
}

fn total(weights: &[[Fr; LANES]]) -> [Fr; LANES] {
    let mut sum = [Fr::zero(); LANES];
    for weights in weights {
        for (sum, weight) in sum.iter_mut().zip(weights) {
            *sum += weight;
        }
    }
    sum
}

/// Stores elements in memory.
pub(super) fn pack(isa: Isa, values: &[[Fr; LANES]]) -> Vec<Stored> {
    dispatch(
        isa,
        Pack {
            values,
            words: false,
        },
    )
}

struct Pack<'a> {
    values: &'a [[Fr; LANES]],
    /// Whether the values are weights of words.
    words: bool,
}

impl PackedKernel for Pack<'_> {
    type Output = Vec<Stored>;

    #[inline(always)]
    fn run<P: Packed>(self, p: P) -> Vec<Stored> {
        let mut out = vec![Stored::default(); self.values.len()];
        for (out, values) in out.iter_mut().zip(self.values) {
            let element = if self.words {
                p.weight(values)
            } else {
                p.pack(values)
            };
            p.store(element, out);
        }
        out
    }
}
