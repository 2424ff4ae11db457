//! Rounds of a part's group variables.
//!
//! The values of the form lie in regions of [`REGION`] groups. A round folds each region in place,
//! so that its results fill the region's first half; when two groups of each region are left, they
//! are moved together. An odd number of groups is completed by a group of zeros.

use core::ops::Range;

use ark_bn254::Fr;
use ark_ff::Zero as _;
use rayon::prelude::*;
use zkfabric_kernels_cpu::{Buffer, Isa, OutOfMemory, lanes::LANES};

use super::{
    Part,
    weights::{Pairs, Weights},
};
use crate::{
    Challenge, Form, Linear, Packed, PackedKernel, Stored, Values, dispatch,
    eq::{INNER, Sums},
};

/// Groups per region. Tasks take as many values as one region holds at first.
const REGION: usize = 1 << 9;
/// Groups whose forms are evaluated together: a cache line of a column of bits. Many columns of one
/// alignment would evict the line before its next use.
const WIDTH: usize = 8;
/// Bound of the stored values: reduced.
const STORED: u64 = 2;

const _: () = assert!(REGION.is_multiple_of(4 * INNER) && INNER.is_multiple_of(WIDTH));

/// Values of a form, with their weights.
#[derive(Debug)]
pub(super) struct Groups {
    isa: Isa,
    values: Buffer<Stored>,
    weights: Weights,
    /// Number of groups.
    count: usize,
    /// Number of groups in use in a full region.
    live: usize,
}

/// Weighted sums over the pairs of groups: of the first group of each pair, of the product of
/// differences, and, from [`Groups::new`], of the second group.
pub(super) type Message<const N: usize> = [Fr; N];

impl Groups {
    /// Evaluates the form of a checked part.
    pub(super) fn new(isa: Isa, part: &Part<'_>) -> Result<(Self, Message<3>), OutOfMemory> {
        let forms = forms(&part.form, &part.columns);
        let mut groups = Self {
            isa,
            values: Buffer::zeroed(part.groups.next_multiple_of(WIDTH))?,
            weights: part.weights.clone(),
            count: part.groups,
            live: REGION,
        };
        let weights = groups.weights.of_pairs(part.groups.div_ceil(2));
        let tasks = groups.values.par_chunks_mut(REGION).enumerate();
        let lanes = &groups.weights.lanes;
        let message = sum(tasks.map(|(task, values)| {
            let first = task * REGION;
            let sums = Evaluate {
                forms: &forms,
                weights: &weights,
                groups: first..part.groups,
                values,
            };
            in_lanes(lanes, &dispatch(isa, sums))
        }));
        Ok((groups, message))
    }

    /// Returns the number of groups.
    pub(super) const fn count(&self) -> usize {
        self.count
    }

    /// Binds the lowest group variable of at least two groups, and computes the sums of the next
    /// round.
    pub(super) fn bind(&mut self, r: Fr) -> Message<2> {
        self.compact();
        self.weights.bind(r);
        let (isa, live, count) = (self.isa, self.live, self.count);
        self.count = count.div_ceil(2);
        self.live /= 2;
        let weights = self.weights.of_pairs(self.count.div_ceil(2));
        let challenge = Challenge::new(r);
        // A task takes the number of regions with as many values as one region held at first.
        let regions = count.div_ceil(live);
        let end = self.values.len().min(regions * REGION);
        let values = &mut self.values[..end];
        let tasks = values.par_chunks_mut(REGION * (REGION / live)).enumerate();
        let lanes = &self.weights.lanes;
        sum(tasks.map(|(task, values)| {
            let first = task * REGION;
            let sums = Fold {
                challenge: &challenge,
                weights: &weights,
                groups: first..count.min(first + REGION),
                live,
                values,
            };
            in_lanes(lanes, &dispatch(isa, sums))
        }))
    }

    /// Moves the regions' contents together where a region would be left with less than a pair.
    fn compact(&mut self) {
        if self.live > 2 || self.count <= self.live {
            return;
        }
        for region in 1..self.count.div_ceil(self.live) {
            let from = region * REGION;
            let end = self.values.len().min(from + self.live);
            self.values.copy_within(from..end, region * self.live);
        }
        self.live = REGION;
    }

    /// Returns the last group and the weights of its lanes; `r` binds the last variable of two
    /// groups.
    pub(super) fn end(&mut self, r: Option<Fr>) -> [Vec<Fr>; 2] {
        let stored = core::mem::take(&mut self.values);
        let mut values = dispatch(self.isa, Unpack(&stored[..self.count.min(2)]));
        values.resize(2, [Fr::zero(); LANES]);
        let r = r.unwrap_or_default();
        self.weights.bind(r);
        let lanes = values[0].iter().zip(values[1]);
        let values = lanes.map(|(near, far)| *near + r * (far - near));
        [values.collect(), self.weights.in_lanes()]
    }
}

/// Splits the form into parts that have room for their products.
fn forms<'a>(linear: &Linear, columns: &[Values<'a>]) -> Vec<Form<'a>> {
    let form = Form::new(linear, columns, &[Fr::from(1_u64)]);
    let (low, high) = linear.terms.split_at(linear.terms.len() / 2);
    if form.fits() || low.is_empty() {
        return vec![form];
    }
    let mut all = Vec::new();
    for terms in [low, high] {
        let half = Linear {
            constant: Fr::zero(),
            terms: terms.to_vec(),
        };
        all.extend(forms(&half, columns));
    }
    all
}

fn sum<const N: usize>(messages: impl ParallelIterator<Item = Message<N>>) -> Message<N> {
    let zero = || [Fr::zero(); N];
    messages.reduce(zero, |a, b| core::array::from_fn(|i| a[i] + b[i]))
}

/// Sums over the lanes, with their weights.
fn in_lanes<const N: usize>(lanes: &[Fr; LANES], sums: &[[Fr; LANES]; N]) -> Message<N> {
    core::array::from_fn(|i| lanes.iter().zip(&sums[i]).map(|(w, x)| *w * x).sum())
}

/// Sums over pairs in rising order.
struct Weighted<'a, P: Packed, const N: usize> {
    sums: Sums<P, N>,
    weights: &'a Pairs,
    /// log2 of the pairs that share an outer factor.
    log_inner: u32,
    pair: usize,
}

impl<'a, P: Packed, const N: usize> Weighted<'a, P, N> {
    #[inline(always)]
    fn new(p: P, weights: &'a Pairs, pair: usize) -> Self {
        Self {
            sums: Sums::new(p),
            weights,
            log_inner: weights.inner.len().trailing_zeros(),
            pair,
        }
    }

    /// Adds a pair of reduced values; the difference is below `4p`.
    #[inline(always)]
    fn add(&mut self, p: P, near: P::Element, far: P::Element) {
        let [first, difference, second] =
            &self.weights.inner[self.pair & (self.weights.inner.len() - 1)];
        self.sums.add_constant(p, 0, first, near);
        self.sums
            .add_constant(p, 1, difference, p.sub(far, near, STORED));
        if N > 2 {
            self.sums.add_constant(p, 2, second, far);
        }
        self.pair += 1;
        if self.pair.is_multiple_of(INNER) {
            self.flush(p);
        }
    }

    #[inline(always)]
    fn flush(&mut self, p: P) {
        let outer = &self.weights.outer[(self.pair - 1) >> self.log_inner];
        self.sums.flush(p, outer);
    }

    #[inline(always)]
    fn end(mut self, p: P) -> [[Fr; LANES]; N] {
        if !self.pair.is_multiple_of(INNER) {
            self.flush(p);
        }
        self.sums.end_lanes(p)
    }
}

/// Evaluates the form on a region's groups.
struct Evaluate<'a, 'b> {
    forms: &'a [Form<'b>],
    weights: &'a Pairs,
    /// Groups from the region's first to the part's last.
    groups: Range<usize>,
    values: &'a mut [Stored],
}

impl PackedKernel for Evaluate<'_, '_> {
    type Output = [[Fr; LANES]; 3];

    #[inline(always)]
    fn run<P: Packed>(self, p: P) -> Self::Output {
        let mut sums = Weighted::new(p, self.weights, self.groups.start / 2);
        for (i, stored) in self.values.chunks_exact_mut(WIDTH).enumerate() {
            let group = self.groups.start + WIDTH * i;
            // Zeros beyond the end.
            let mut values = [p.zero(); WIDTH];
            for form in self.forms {
                let more = p.form::<WIDTH>(form, group, [1, 0]);
                for (value, more) in values.iter_mut().zip(more) {
                    *value = p.reduce(p.add(*value, more));
                }
            }
            for (value, stored) in values.iter().zip(stored) {
                p.store(*value, stored);
            }
            for k in (0..WIDTH).step_by(2) {
                if group + k < self.groups.end {
                    sums.add(p, values[k], values[k + 1]);
                }
            }
        }
        sums.end(p)
    }
}

/// Fold of the groups of some regions, in place.
struct Fold<'a> {
    challenge: &'a Challenge,
    weights: &'a Pairs,
    groups: Range<usize>,
    live: usize,
    values: &'a mut [Stored],
}

impl PackedKernel for Fold<'_> {
    type Output = [[Fr; LANES]; 2];

    #[inline(always)]
    fn run<P: Packed>(self, p: P) -> Self::Output {
        let r = p.challenge(self.challenge);
        let mut sums = Weighted::new(p, self.weights, self.groups.start / 4);
        let mut left = self.groups.len();
        for region in self.values.chunks_mut(REGION) {
            let n = left.min(self.live);
            left -= n;
            let folded = n.div_ceil(2);
            for j in 0..folded.div_ceil(2) {
                let near = fold(p, &region[4 * j..], &r);
                let far = if 2 * j + 1 < folded {
                    fold(p, &region[4 * j + 2..], &r)
                } else {
                    p.zero()
                };
                p.store(near, &mut region[2 * j]);
                p.store(far, &mut region[2 * j + 1]);
                sums.add(p, near, far);
            }
        }
        sums.end(p)
    }
}

/// Folds the first two groups.
#[inline(always)]
fn fold<P: Packed>(p: P, groups: &[Stored], r: &P::Fold) -> P::Element {
    let (near, far) = (p.load(&groups[0]), p.load(&groups[1]));
    p.reduce(p.fold(near, far, r, STORED))
}

struct Unpack<'a>(&'a [Stored]);

impl PackedKernel for Unpack<'_> {
    type Output = Vec<[Fr; LANES]>;

    #[inline(always)]
    fn run<P: Packed>(self, p: P) -> Self::Output {
        let mut values = Vec::with_capacity(self.0.len());
        for stored in self.0 {
            values.push(p.unpack(p.load(stored)));
        }
        values
    }
}
