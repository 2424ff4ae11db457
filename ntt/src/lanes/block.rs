//! Eight transforms of one length, one per lane, in a buffer that stays in the cache.
//!
//! Decimation in time: the input is in bit-reversed order, each level combines half blocks `x`, `y`
//! to `x + w y` and `x - w y`, and the output is in natural order. Two levels are one pass over the
//! buffer (radix 4), blocks that fit the first cache first. Multiplications are by constants, after
//! Shoup, so the elements may be in any Montgomery form.
//!
//! # Ranges
//! Every stored value is carried, so below `2^260 = 84.66 p`. Let `x < B p`, and
//! `r = mul_known_add(x, y, w)`, which is in `[x, x + 7p + e]`, `e = p / 2^48`, for any carried
//! `y`.
//! - `x + w y = r < (B + 8) p`.
//! - `x - w y = 2x + 8p - r = x + (8p - (r - x))` is in `[x + p - e, x + 8p]`: not negative and at
//!   most `(B + 8) p`. (7p in place of 8p would leave it negative by `e` at worst.)
//!
//! So a level adds at most `8p`, and a radix-4 pass at most `16p`, to the bound of its *first*
//! input alone. The other inputs are multiplied, and only the third, which takes the first level as
//! the first does, must satisfy `B + 8 <= 84`. The bound is tracked while passes are chosen
//! ([`Bound`]): it stays at most 76 between passes and 84 after the last one. Where the bound would
//! be exceeded, the pass first reduces its first input, a quarter of the elements, to `[0, 2p)`.
//!
//! The first two levels of a subgroup have twiddles `1, 1, 1, i`: from inputs below `I p`, sums
//! stay below `2I p`, `x0 - x1 + I p` as well; then `a0 + a2` and `a0 - a2 + 2I p` below `4I p`,
//! `a1 + i a3` and `a1 - i a3 + 8p` below `(2I + 8) p`. With an odd number of levels the first pass
//! is one such level of radix 2, below `2I p`. For `I = 1` (reduced input) no reduction is needed
//! up to 11 levels: 2 + 10 * 8 = 82.
//!
//! # Cost
//! With `m` levels `m / 2` multiplications per element, less 3/4 (even `m`) or 1/2 (odd `m`) for
//! the trivial twiddles.

use core::ops::Range;

use ark_bn254::Fr;
use zkfabric_kernels_cpu::{
    field::{Element, Field},
    lanes::Lanes,
};

use super::levels::Levels;
use crate::memory::Line;

/// Number of elements after which a line is left out, so that strides of powers of two do not fall
/// into the same sets of a cache.
const PAD: usize = 16;

/// log2 of the block completed before the next one begins: `2^6` elements of eight lanes are 20
/// KiB, for the first cache.
const LOG_INNER: u32 = 6;

/// log2 of the block for the second cache: 320 KiB.
const LOG_OUTER: u32 = 10;

/// Returns the number of lines of a buffer for `n` elements of eight lanes.
pub(super) const fn lines(n: usize) -> usize {
    at(n)
}

/// Returns the first line of element `index`.
#[inline(always)]
const fn at(index: usize) -> usize {
    5 * index + index / PAD
}

/// Largest currently stored value, as a multiple of `p`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Bound(pub(super) u64);

impl Bound {
    /// Returns whether a radix-4 pass reduces its first inputs, and the bound after the pass.
    pub(super) fn radix4(self, last: bool) -> (bool, Self) {
        let limit = if last { 84 } else { 76 };
        if self.0 + 16 <= limit {
            (false, Self(self.0 + 16))
        } else {
            (true, Self(2 + 16))
        }
    }
}

#[inline(always)]
pub(super) fn get<L: Lanes>(f: Field<L, Fr>, buffer: &[Line], index: usize) -> Element<L> {
    let first = at(index);
    let lines = &buffer[first..first + 5];
    let l = f.lanes();
    [
        l.load(&lines[0]),
        l.load(&lines[1]),
        l.load(&lines[2]),
        l.load(&lines[3]),
        l.load(&lines[4]),
    ]
}

#[inline(always)]
pub(super) fn put<L: Lanes>(
    f: Field<L, Fr>,
    buffer: &mut [Line],
    index: usize,
    value: Element<L>,
    bound: Bound,
) {
    let first = at(index);
    let lines = &mut buffer[first..first + 5];
    for limb in 0..5 {
        f.lanes().store(value[limb], &mut lines[limb]);
    }
    // The unit tests check every value against the bound from the module's proof.
    #[cfg(test)]
    super::tests::check_range(lines, bound.0);
    #[cfg(not(test))]
    let _ = bound;
}

/// Transforms `2^log_n` elements and returns the bound of the output. The input, below `bound` (at
/// most 8), is in bit-reversed order.
///
/// The order is depth first: a block is finished before the next one of the same size begins.
/// [`radix4`], which is inlined and large, is called at one place only.
#[inline(always)]
pub(super) fn transform<L: Lanes>(
    f: Field<L, Fr>,
    buffer: &mut [Line],
    log_n: u32,
    levels: &Levels,
    bound: Bound,
) -> Bound {
    debug_assert!(bound.0 <= 8, "the first pass must stay below 76 p");
    let n = 1_usize << log_n;
    let (inner, outer) = (block(log_n, LOG_INNER), block(log_n, LOG_OUTER));
    let mut out = bound;
    for start in (0..n).step_by(inner) {
        let mut range = start..start + inner;
        let (mut half, mut bound) = first_pass(f, buffer, range.clone(), log_n, levels, bound);
        loop {
            while 4 * half <= range.len() {
                let (reduce, after) = bound.radix4(4 * half == n);
                let pass = Pass {
                    half,
                    reduce,
                    after,
                };
                radix4(f, buffer, range.clone(), levels, pass);
                (half, bound) = (4 * half, after);
            }
            // Extends to the larger block that ends with this one.
            let size = if range.len() < outer { outer } else { n };
            if range.len() == n || !range.end.is_multiple_of(size) {
                break;
            }
            range = range.end - size..range.end;
        }
        out = bound;
    }
    out
}

/// Returns the length of blocks of at most `2^limit` that are whole after the first pass and some
/// radix-4 passes.
#[inline(always)]
fn block(log_n: u32, limit: u32) -> usize {
    1 << log_n.min(limit - (limit ^ log_n) % 2)
}

/// Runs the first level for an odd number of levels, the first two for an even one; returns the
/// resulting length of the blocks, and their bound.
#[inline(always)]
fn first_pass<L: Lanes>(
    f: Field<L, Fr>,
    buffer: &mut [Line],
    range: Range<usize>,
    log_n: u32,
    levels: &Levels,
    bound: Bound,
) -> (usize, Bound) {
    match (log_n.is_multiple_of(2), levels.shifted()) {
        (true, false) if log_n > 0 => {
            let after = Bound((4 * bound.0).max(2 * bound.0 + 8));
            trivial4(f, buffer, range, levels, bound, after);
            (4, after)
        }
        // A coset's first levels are like all others.
        (true, _) => (1, bound),
        (false, false) => {
            let after = Bound(2 * bound.0);
            trivial2(f, buffer, range, bound, after);
            (2, after)
        }
        (false, true) => {
            let after = Bound(bound.0 + 8);
            shifted2(f, buffer, range, levels, after);
            (2, after)
        }
    }
}

/// Runs the level of half blocks of 1 with twiddle 1.
#[inline(always)]
fn trivial2<L: Lanes>(
    f: Field<L, Fr>,
    buffer: &mut [Line],
    range: Range<usize>,
    bound: Bound,
    after: Bound,
) {
    for i in range.step_by(2) {
        let (x, y) = (get(f, buffer, i), get(f, buffer, i + 1));
        put(f, buffer, i, f.carry(f.add(x, y)), after);
        put(f, buffer, i + 1, f.sub_plus(x, y, bound.0), after);
    }
}

/// Runs the level of half blocks of 1 with a coset's twiddle.
#[inline(always)]
fn shifted2<L: Lanes>(
    f: Field<L, Fr>,
    buffer: &mut [Line],
    range: Range<usize>,
    levels: &Levels,
    after: Bound,
) {
    let eight = f.multiple(8);
    let w = f.known(&levels.of(1)[0]);
    for i in range.step_by(2) {
        let (x, y) = (get(f, buffer, i), get(f, buffer, i + 1));
        let sum = f.mul_known_add(x, y, &w);
        put(f, buffer, i, f.carry_wrapping(sum), after);
        put(
            f,
            buffer,
            i + 1,
            f.carry_wrapping(other(f, x, sum, eight)),
            after,
        );
    }
}

/// Runs the first two levels, with twiddles `1, 1, 1, i`.
#[inline(always)]
fn trivial4<L: Lanes>(
    f: Field<L, Fr>,
    buffer: &mut [Line],
    range: Range<usize>,
    levels: &Levels,
    bound: Bound,
    after: Bound,
) {
    let (once, twice, eight) = (f.multiple(bound.0), f.multiple(2 * bound.0), f.multiple(8));
    let fourth_root = f.known(&levels.of(2)[1]);
    for i in range.step_by(4) {
        let (x0, x1) = (get(f, buffer, i), get(f, buffer, i + 1));
        let (x2, x3) = (get(f, buffer, i + 2), get(f, buffer, i + 3));
        let (a0, a1) = (f.add(x0, x1), f.add(f.sub(x0, x1), once));
        let (a2, a3) = (f.add(x2, x3), f.carry(f.add(f.sub(x2, x3), once)));
        let b1 = f.mul_known_add(a1, a3, &fourth_root);
        put(f, buffer, i, f.carry(f.add(a0, a2)), after);
        put(f, buffer, i + 1, f.carry_wrapping(b1), after);
        let b2 = f.add(f.sub(a0, a2), twice);
        put(f, buffer, i + 2, f.carry(b2), after);
        put(
            f,
            buffer,
            i + 3,
            f.carry_wrapping(other(f, a1, b1, eight)),
            after,
        );
    }
}

/// Returns `x - w y` from `sum = x + w y`: `2x + 8p - sum`. Loose.
#[inline(always)]
fn other<L: Lanes>(
    f: Field<L, Fr>,
    x: Element<L>,
    sum: Element<L>,
    eight: Element<L>,
) -> Element<L> {
    f.sub(f.add(f.double(x), eight), sum)
}

/// Two levels: half blocks of `half`, then of `2 half`.
#[derive(Debug, Clone, Copy)]
struct Pass {
    half: usize,
    /// Whether the first input is reduced beforehand.
    reduce: bool,
    after: Bound,
}

#[inline(always)]
fn radix4<L: Lanes>(
    f: Field<L, Fr>,
    buffer: &mut [Line],
    range: Range<usize>,
    levels: &Levels,
    pass: Pass,
) {
    let Pass {
        half,
        reduce,
        after,
    } = pass;
    let eight = f.multiple(8);
    let (inner, (low, high)) = (levels.of(half), levels.of(2 * half).split_at(half));
    for (j, ((inner, low), high)) in inner.iter().zip(low).zip(high).enumerate() {
        let (inner, low, high) = (f.known(inner), f.known(low), f.known(high));
        for i in (range.start + j..range.end).step_by(4 * half) {
            let (x2, x3) = (get(f, buffer, i + 2 * half), get(f, buffer, i + 3 * half));
            let a2 = f.mul_known_add(x2, x3, &inner);
            let a3 = f.carry_wrapping(other(f, x2, a2, eight));
            let a2 = f.carry_wrapping(a2);
            let (mut x0, x1) = (get(f, buffer, i), get(f, buffer, i + half));
            if reduce {
                x0 = f.reduce(x0);
            }
            let a0 = f.mul_known_add(x0, x1, &inner);
            let a1 = other(f, x0, a0, eight);
            let b0 = f.mul_known_add(a0, a2, &low);
            put(f, buffer, i, f.carry_wrapping(b0), after);
            let b2 = other(f, a0, b0, eight);
            put(f, buffer, i + 2 * half, f.carry_wrapping(b2), after);
            let b1 = f.mul_known_add(a1, a3, &high);
            put(f, buffer, i + half, f.carry_wrapping(b1), after);
            let b3 = other(f, a1, b1, eight);
            put(f, buffer, i + 3 * half, f.carry_wrapping(b3), after);
        }
    }
}
