//! Butterflies.
//!
//! Decimation in frequency (Gentleman and Sande): a block of `2h` values becomes `a + b` and
//! `(a - b) w^j`, `j < h`, then each half is transformed alone; the output is in bit-reversed
//! order. Decimation in time (Cooley and Tukey) is the same backwards. The recursion is depth
//! first, so a block that fits a cache stays there.
//!
//! The inverse takes `w^-j = -w^(h - j)`: the same level read backwards, with sum and difference
//! swapped.
//!
//! Cost: `n (log_n - 1.5) / 2` multiplications.

use ark_bn254::Fr;
use rayon::prelude::*;

/// Block length from which on one column is worth several threads.
const PARALLEL_FROM: usize = 1 << 12;

/// Levels of one length.
#[derive(Debug, Clone, Copy)]
pub(super) struct Network<'a> {
    /// See [`Scalar`](super::Scalar).
    pub(super) twiddles: &'a [Fr],
    /// Whether one block may take several threads.
    pub(super) parallel: bool,
}

impl Network<'_> {
    /// Transforms from natural to bit-reversed order.
    pub(super) fn in_frequency<const INVERSE: bool>(self, values: &mut [Fr]) {
        let half = values.len() / 2;
        if half == 0 {
            return;
        }
        let (low, high) = values.split_at_mut(half);
        self.level(low, high, frequency::<INVERSE>);
        self.both(low, high, |network, block| {
            network.in_frequency::<INVERSE>(block);
        });
    }

    /// Transforms from bit-reversed to natural order.
    pub(super) fn in_time<const INVERSE: bool>(self, values: &mut [Fr]) {
        let half = values.len() / 2;
        if half == 0 {
            return;
        }
        let (low, high) = values.split_at_mut(half);
        self.both(low, high, |network, block| {
            network.in_time::<INVERSE>(block);
        });
        self.level(low, high, time::<INVERSE>);
    }

    fn both(self, low: &mut [Fr], high: &mut [Fr], transform: impl Fn(Self, &mut [Fr]) + Sync) {
        if self.parallel && 2 * low.len() >= PARALLEL_FROM {
            rayon::join(|| transform(self, low), || transform(self, high));
        } else {
            transform(self, low);
            transform(self, high);
        }
    }

    /// Runs the butterflies of a block of two halves.
    fn level(self, low: &mut [Fr], high: &mut [Fr], butterflies: Butterflies) {
        let half = low.len();
        let level = &self.twiddles[half..2 * half];
        if self.parallel && 2 * half >= PARALLEL_FROM {
            let size = half.div_ceil(2 * rayon::current_num_threads());
            low.par_chunks_mut(size)
                .zip(high.par_chunks_mut(size))
                .enumerate()
                .for_each(|(index, (low, high))| butterflies(low, high, level, index * size));
        } else {
            butterflies(low, high, level, 0);
        }
    }
}

/// Butterflies on parts of two halves from an index on, with the twiddles of the whole level.
type Butterflies = fn(&mut [Fr], &mut [Fr], &[Fr], usize);

/// Returns the twiddles of an inverse level from `start` on, negated (except the level's first, 1).
fn backwards(level: &[Fr], start: usize) -> impl Iterator<Item = &Fr> {
    level[..=level.len() - start.max(1)].iter().rev()
}

fn frequency<const INVERSE: bool>(low: &mut [Fr], high: &mut [Fr], level: &[Fr], start: usize) {
    let (mut low, mut high) = (low.iter_mut(), high.iter_mut());
    if start == 0
        && let (Some(a), Some(b)) = (low.next(), high.next())
    {
        (*a, *b) = (*a + *b, *a - *b);
    }
    let first = start.max(1);
    if INVERSE {
        for ((a, b), twiddle) in low.zip(high).zip(backwards(level, first)) {
            (*a, *b) = (*a + *b, (*b - *a) * twiddle);
        }
    } else {
        for ((a, b), twiddle) in low.zip(high).zip(&level[first..]) {
            (*a, *b) = (*a + *b, (*a - *b) * twiddle);
        }
    }
}

fn time<const INVERSE: bool>(low: &mut [Fr], high: &mut [Fr], level: &[Fr], start: usize) {
    let (mut low, mut high) = (low.iter_mut(), high.iter_mut());
    if start == 0
        && let (Some(a), Some(b)) = (low.next(), high.next())
    {
        (*a, *b) = (*a + *b, *a - *b);
    }
    let first = start.max(1);
    if INVERSE {
        for ((a, b), twiddle) in low.zip(high).zip(backwards(level, first)) {
            let product = *b * twiddle;
            (*a, *b) = (*a - product, *a + product);
        }
    } else {
        for ((a, b), twiddle) in low.zip(high).zip(&level[first..]) {
            let product = *b * twiddle;
            (*a, *b) = (*a + product, *a - product);
        }
    }
}
