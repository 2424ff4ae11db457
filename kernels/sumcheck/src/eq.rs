//! Values of `eq(z, x) = prod_k (x_k z_k + (1 - x_k)(1 - z_k))` on the hypercube, where bit `k` of
//! the index is `x_k`, and sums weighted by these values.

use ark_bn254::Fr;
use ark_ff::{One as _, Zero as _};
use zkfabric_kernels_cpu::lanes::LANES;

use crate::packed::{Constant, Packed, Stored, sum_lanes};

/// Number of pairs that share one outer weight.
pub const INNER: usize = 1 << LOG_INNER;
const LOG_INNER: usize = 5;
/// Number of outer products summed without a reduction.
const FLUSHES: u32 = 128;

/// Returns the values of `eq(z, x)` on the hypercube: `2^|z|` elements.
#[must_use]
pub fn eq_table(z: &[Fr]) -> Vec<Fr> {
    eq_prefix_table(z, usize::MAX)
}

/// Returns the first `count` values.
#[must_use]
pub fn eq_prefix_table(z: &[Fr], count: usize) -> Vec<Fr> {
    // From the highest variable down, so that prefixes stay prefixes.
    let mut table = vec![Fr::one()];
    for (k, z) in z.iter().enumerate().rev() {
        let keep = count.div_ceil(1_usize.checked_shl(k as u32).unwrap_or(usize::MAX));
        let mut next = Vec::with_capacity(2 * table.len());
        for value in table {
            let high = value * z;
            next.extend([value - high, high]);
        }
        next.truncate(keep);
        table = next;
    }
    table.truncate(count);
    table
}

/// Returns `sum of eq(z, x)` over the indices below `count`.
#[must_use]
pub fn eq_prefix_sum(z: &[Fr], count: usize) -> Fr {
    if count >> z.len() > 0 {
        return Fr::one();
    }
    let (mut sum, mut prefix) = (Fr::zero(), Fr::one());
    for (k, z) in z.iter().enumerate().rev() {
        if count >> k & 1 == 1 {
            sum += prefix * (Fr::one() - z);
            prefix *= z;
        } else {
            prefix *= Fr::one() - z;
        }
    }
    sum
}

/// Values of `eq` over the lanes and the index of a pair of groups, as a product: [`INNER`]
/// neighbouring pairs share the outer factor.
#[derive(Debug, Clone)]
pub struct Eq {
    /// Inner factors by the low bits of the pair's index; reduced.
    inner: Vec<Stored>,
    /// Outer factors by the high bits.
    outer: Vec<Constant>,
}

impl Eq {
    /// Computes the factors for the pairs below `pairs`; `z` are the coordinates of the pair's
    /// index, lowest first, `lanes` the coordinates of the lane variables.
    #[must_use]
    pub fn new<P: Packed>(p: P, z: &[Fr], lanes: &[Fr; 3], pairs: usize) -> Self {
        let (low, high) = z.split_at(z.len().min(LOG_INNER));
        let in_lanes = eq_table(lanes);
        let pack = |e: Fr| {
            let mut stored = Stored::default();
            let values: [Fr; LANES] = core::array::from_fn(|lane| e * in_lanes[lane]);
            p.store(p.pack(&values), &mut stored);
            stored
        };
        let outer = eq_prefix_table(high, pairs.div_ceil(INNER));
        Self {
            inner: eq_table(low).into_iter().map(pack).collect(),
            outer: outer.into_iter().map(Constant::new).collect(),
        }
    }

    /// Returns the inner factor of pair `j`.
    #[inline(always)]
    pub fn inner<P: Packed>(&self, p: P, j: usize) -> P::Element {
        p.load(&self.inner[j % INNER])
    }

    /// Returns the outer factor of the pairs `INNER block ..`.
    #[inline(always)]
    #[must_use]
    pub fn outer(&self, block: usize) -> &Constant {
        &self.outer[block]
    }
}

/// Sums `sum_j eq(j) t_i(j)` for `i < N`, fed pair by pair, in blocks of [`INNER`] pairs with one
/// outer factor.
#[derive(Debug, Clone, Copy)]
pub struct Sums<P: Packed, const N: usize> {
    inner: [P::Sum; N],
    outer: [P::Sum; N],
    total: [P::Element; N],
    flushes: u32,
}

impl<P: Packed, const N: usize> Sums<P, N> {
    /// Creates empty sums.
    #[inline(always)]
    pub fn new(p: P) -> Self {
        Self {
            inner: [p.sum(); N],
            outer: [p.sum(); N],
            total: [p.zero(); N],
            flushes: 0,
        }
    }

    /// Adds `e t_i` for an inner factor `e` and `t_i` below `84 p`, at most [`INNER`] times between
    /// two flushes: `32 * 84` is below 6900.
    #[inline(always)]
    pub fn add(&mut self, p: P, e: P::Element, t: [P::Element; N]) {
        for (sum, t) in self.inner.iter_mut().zip(t) {
            p.accumulate(sum, e, t);
        }
    }

    /// Adds `e t` to one of the sums; bounds as [`Sums::add`].
    #[inline(always)]
    pub fn add_one(&mut self, p: P, i: usize, e: P::Element, t: P::Element) {
        p.accumulate(&mut self.inner[i], e, t);
    }

    /// Adds `e t` to one of the sums for a factor that all lanes share; bounds as [`Sums::add`].
    #[inline(always)]
    pub(crate) fn add_constant(&mut self, p: P, i: usize, e: &Constant, t: P::Element) {
        p.accumulate_factor(&mut self.inner[i], &p.factor(e), t);
    }

    /// Ends a block: multiplies the terms added since the last flush by the outer factor.
    #[inline(always)]
    pub fn flush(&mut self, p: P, outer: &Constant) {
        let factor = p.factor(outer);
        for (inner, sum) in self.inner.iter_mut().zip(&mut self.outer) {
            let value = p.total(*inner);
            *inner = p.sum();
            p.accumulate_factor(sum, &factor, value);
        }
        self.flushes += 1;
        if self.flushes == FLUSHES {
            self.close(p);
        }
    }

    #[inline(always)]
    fn close(&mut self, p: P) {
        for (sum, total) in self.outer.iter_mut().zip(&mut self.total) {
            *total = p.reduce(p.add(*total, p.total(*sum)));
            *sum = p.sum();
        }
        self.flushes = 0;
    }

    /// Returns the sums over all lanes, after a flush of all terms.
    #[inline(always)]
    pub fn end(mut self, p: P) -> [Fr; N] {
        self.close(p);
        let mut sums = [Fr::zero(); N];
        for (out, total) in sums.iter_mut().zip(self.total) {
            *out = sum_lanes(p, total);
        }
        sums
    }

    /// Returns the sums of each lane, after a flush of all terms.
    #[inline(always)]
    pub fn end_lanes(mut self, p: P) -> [[Fr; LANES]; N] {
        self.close(p);
        let mut sums = [[Fr::zero(); LANES]; N];
        for (out, total) in sums.iter_mut().zip(self.total) {
            *out = p.unpack(total);
        }
        sums
    }
}

#[cfg(test)]
mod tests;
