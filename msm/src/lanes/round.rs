//! Many independent affine additions with one inversion.
//!
//! `(x1, y1) + (x2, y2) = (x3, y3)`, `s = n / d`, `x3 = s^2 - x1 - x2`, `y3 = s (x1 - x3) - y1`,
//! with `n = y2 - y1`, `d = x2 - x1` for different `x`, and `n = 3 x1^2`, `d = 2 y1` for equal
//! points. The forward pass multiplies the denominators in four chains of eight lanes and keeps the
//! product before each; after one inversion the backward pass walks down the chains: the inverse of
//! a denominator is the inverse of the chain times the kept product.
//!
//! # Exceptional operands
//! The forward pass finds exceptional operands lane by lane and records them in one [`Special`] per
//! group; both passes then take the group through [`patch_slope`] and [`patch_sum`], in lanes. A
//! group is suspected when
//! - the low word of an `x` is 0: infinity has `x = 0`, so every infinity is found;
//! - the low limb of `D = x2 - x1 + 2p`, carried, equals the low limb of `p`, `2p` or `3p`.
//!   Coordinates are in `[0, p + p/2^38)`, so `D` is in `(p - p/2^38, 3p + p/2^38)`, where the
//!   multiples of `p` are these three; carried limbs are unique, so every pair with `x1 = x2 mod p`
//!   is found.
//!
//! A suspicion is checked on all limbs. The same test on `y2 - y1 + 2p` separates equal from
//! opposite points, the only cases for points of the curve with equal `x`. Every denominator is
//! non-zero: `x2 - x1` where the `x` differ, `2 y1` with `y1 != 0` (the order of the group is odd),
//! else 1. (Points off the curve may break this; then only the sums are wrong.)
//!
//! # Ranges, in multiples of `p`; `e = 2^-38`
//! | value | range | because |
//! |---|---|---|
//! | coordinates | `[0, 1 + e)` | [`Packed`] |
//! | `d`, `n` of different `x` | `[0, 3 + e)` | 2 is added; a negated `y` is `1 - y`, in `(0, 1]` |
//! | `d = 2 y1` | `[0, 2 + 2e)` | |
//! | chains, inverses of denominators | `[0, 2.1)` | `2.1 * 3.01 / 84.66 + 2 < 2.1` |
//! | `n = 3 x1^2` | `[0, 6.1)` | `3 (1.01 / 84.66 + 2)` |
//! | `s` | `[0, 2.2)` | `6.1 * 2.1 / 84.66 + 2 < 2.2` |
//! | `s^2 + 4 - x1 - x2` | `[1.9, 6.1)`: in the range of [`Field::reduce_loose`] | `2.2^2 / 84.66 + 2 < 2.1` |
//! | `x1 - x3 + 2` | `[0, 3 + e)` | |
//! | `s (x1 - x3) + 3 - y1` | `[1.9, 5.1)`: the same | `2.2 * 3.01 / 84.66 + 2 < 2.1` |
//!
//! The limbs passed to `reduce_loose` are a product's, below 2^57, and three of at most 2^52.

use ark_bn254::Fq;
use ark_ff::{One, Zero};
use zkfabric_kernels_cpu::{
    field::{Element, Field, Modulus},
    invert,
    lanes::{Kernel, LANES, Lanes, Twin},
};

use super::point::{Packed, rows, x, y};

/// Number of additions per step of a round: two groups of eight, in a pair of chains.
pub(super) const STEP: usize = 2 * LANES;

/// Operands of eight additions.
#[derive(Debug, Clone, Copy)]
pub(super) struct Operands<'a> {
    pub(super) first: [&'a Packed; LANES],
    pub(super) second: [&'a Packed; LANES],
    /// Masks of the lanes with a negated operand; the operand's coordinates are then below `p`.
    pub(super) negative: [u8; 2],
}

/// Additions of a round, in groups of eight.
pub(super) trait Additions: Copy {
    /// Whether operands may be negated.
    const SIGNED: bool;

    /// Returns the number of groups, which is even.
    fn groups(&self) -> usize;

    fn operands(&self, group: usize) -> Operands<'_>;

    /// Returns the destination of a lane's sum.
    fn target(&self, group: usize, lane: usize) -> usize;

    /// Prefetches the operands of a group.
    #[inline(always)]
    fn prefetch<L: Lanes>(&self, _lanes: L, _group: usize) {}

    /// Prefetches share `share` of `shares` of the next round's input.
    #[inline(always)]
    fn prefetch_next<L: Lanes>(&self, _lanes: L, _share: usize, _shares: usize) {}
}

/// Product of the earlier denominators of a chain, limb by limb.
pub(super) type Prefix = [[u64; LANES]; 5];

#[inline(always)]
fn load_prefix<L: Lanes>(l: L, prefix: &Prefix) -> Element<L> {
    let [a, b, c, d, e] = prefix;
    [l.load(a), l.load(b), l.load(c), l.load(d), l.load(e)]
}

/// Masks of the lanes that the chord formula does not add; disjoint.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Special {
    /// Equal points.
    double: u8,
    /// Only the second operand is infinity: the sum is the first.
    first: u8,
    /// Only the first operand is infinity: the sum is the second.
    second: u8,
    /// Opposite points, or infinity twice: the sum is infinity.
    cancel: u8,
}

impl Special {
    pub(super) const NONE: Self = Self {
        double: 0,
        first: 0,
        second: 0,
        cancel: 0,
    };
}

/// One round. `prefix` and `special` have one value per group.
#[derive(Debug)]
pub(super) struct Round<'a, A> {
    pub(super) additions: A,
    pub(super) sums: &'a mut [Packed],
    pub(super) prefix: &'a mut [Prefix],
    pub(super) special: &'a mut [Special],
}

impl<A: Additions> Kernel for Round<'_, A> {
    type Output = ();

    fn portable(self) {
        self.run(Twin);
    }

    #[inline(always)]
    fn run<L: Lanes>(mut self, l: L) {
        let f = Field::<L, Fq>::new(l);
        let mut chains = [[f.one(); 2]; 2];
        self.forward(f, &mut chains);
        invert_chains(f, &mut chains);
        self.backward(f, &mut chains);
    }
}

/// Prefetch distance of operands, in groups: meanwhile they arrive from the second-level cache.
const AHEAD: usize = 12;

/// Number of prefetch points per step of the backward pass for lines of the next round.
const SHARES: usize = 4;

impl<A: Additions> Round<'_, A> {
    /// Multiplies into chain `c` of pair `g mod 2` the denominators of groups `2 g + c`.
    #[inline(always)]
    fn forward<L: Lanes>(&mut self, f: Field<L, Fq>, chains: &mut [[Element<L>; 2]; 2]) {
        let l = f.lanes();
        let additions = self.additions;
        let groups = additions.groups();
        let (prefixes, specials) = (
            self.prefix.as_chunks_mut::<2>().0,
            self.special.as_chunks_mut::<2>().0,
        );
        for (pair, (prefix, special)) in prefixes
            .iter_mut()
            .zip(specials)
            .enumerate()
            .take(groups / 2)
        {
            let chain = &mut chains[pair % 2];
            let mut denominators = [f.zero(); 2];
            for c in 0..2 {
                let group = 2 * pair + c;
                if group + AHEAD < groups {
                    additions.prefetch(l, group + AHEAD);
                }
                (denominators[c], special[c]) = denominator(f, &additions, group);
                for (i, row) in prefix[c].iter_mut().enumerate() {
                    l.store(chain[c][i], row);
                }
            }
            *chain = f.mul_each(chain, &denominators);
        }
    }

    /// Computes the sums from the inverses of the chains.
    #[inline(always)]
    fn backward<L: Lanes>(&mut self, f: Field<L, Fq>, chains: &mut [[Element<L>; 2]; 2]) {
        let l = f.lanes();
        let additions = self.additions;
        let (prefixes, specials) = (
            self.prefix.as_chunks::<2>().0,
            self.special.as_chunks::<2>().0,
        );
        for (pair, (prefix, special)) in prefixes
            .iter()
            .zip(specials)
            .enumerate()
            .take(additions.groups() / 2)
            .rev()
        {
            // In small shares: a core has about a dozen lines in flight, and more would stall the
            // arithmetic.
            let next = |share: usize| {
                additions.prefetch_next(l, SHARES * pair + share, SHARES * additions.groups() / 2);
            };
            next(0);
            let chain = &mut chains[pair % 2];
            let operands = [
                additions.operands(2 * pair),
                additions.operands(2 * pair + 1),
            ];
            let mut points = [
                Points::load::<A>(f, &operands[0]),
                Points::load::<A>(f, &operands[1]),
            ];
            let mut slopes = [points[0].slope(f), points[1].slope(f)];
            let ordinary = *special == [Special::NONE; 2];
            if !ordinary {
                for c in 0..2 {
                    patch_slope(f, &special[c], &mut points[c], &mut slopes[c]);
                }
            }
            let before = [load_prefix(l, &prefix[0]), load_prefix(l, &prefix[1])];
            next(1);
            let inverses = f.mul_each(chain, &before);
            *chain = f.mul_each(chain, &[slopes[0].denominator, slopes[1].denominator]);
            next(2);
            let s = f.mul_each(&[slopes[0].numerator, slopes[1].numerator], &inverses);
            let mut x = [f.zero(); 2];
            let mut differences = [f.zero(); 2];
            for c in 0..2 {
                let outer = f.add(points[c].x[0], points[c].x[1]);
                let square = f.add(f.square_loose(s[c]), f.multiple(4));
                x[c] = f.reduce_loose(f.sub(square, outer));
                differences[c] = f.sub_plus(points[c].x[0], x[c], 2);
            }
            next(3);
            let products = f.mul_each_loose(&s, &differences);
            for c in 0..2 {
                let y = f.sub(f.add(products[c], f.multiple(3)), points[c].y[0]);
                let mut sum = [x[c], f.reduce_loose(y)];
                if !ordinary {
                    patch_sum(f, &special[c], &points[c], &mut sum);
                }
                let rows = rows(f, sum[0], sum[1]);
                for (lane, row) in rows.iter().enumerate() {
                    let target = additions.target(2 * pair + c, lane);
                    l.store(*row, &mut self.sums[target]);
                }
            }
        }
    }
}

/// Eight pairs of points: `x` carried, `y` loose where operands are negated.
struct Points<L: Lanes> {
    x: [Element<L>; 2],
    y: [Element<L>; 2],
}

/// Slope of the chord or tangent, carried.
struct Slope<L: Lanes> {
    numerator: Element<L>,
    denominator: Element<L>,
}

impl<L: Lanes> Points<L> {
    #[inline(always)]
    fn load<A: Additions>(f: Field<L, Fq>, operands: &Operands<'_>) -> Self {
        Self {
            x: [load_x(f, &operands.first), load_x(f, &operands.second)],
            y: [
                load_y::<L, A>(f, &operands.first, operands.negative[0]),
                load_y::<L, A>(f, &operands.second, operands.negative[1]),
            ],
        }
    }

    /// Returns the slope of the chord.
    #[inline(always)]
    fn slope(&self, f: Field<L, Fq>) -> Slope<L> {
        Slope {
            numerator: f.sub_plus(self.y[1], self.y[0], 2),
            denominator: f.sub_plus(self.x[1], self.x[0], 2),
        }
    }
}

#[inline(always)]
fn x_words<L: Lanes>(l: L, rows: &[&Packed; LANES]) -> [L::Word; 4] {
    let [a, b, c, d, e, f, g, h] = rows;
    l.gather4([x(a), x(b), x(c), x(d), x(e), x(f), x(g), x(h)])
}

#[inline(always)]
fn load_x<L: Lanes>(f: Field<L, Fq>, rows: &[&Packed; LANES]) -> Element<L> {
    f.split(x_words(f.lanes(), rows))
}

/// Loads `y`, or `p - y` in the lanes of `negative`.
#[inline(always)]
fn load_y<L: Lanes, A: Additions>(
    field: Field<L, Fq>,
    rows: &[&Packed; LANES],
    negative: u8,
) -> Element<L> {
    let l = field.lanes();
    let [a, b, c, d, e, f, g, h] = rows;
    let words = l.gather4([y(a), y(b), y(c), y(d), y(e), y(f), y(g), y(h)]);
    let y = field.split(words);
    if A::SIGNED {
        select(field, negative, field.sub(field.multiple(1), y), y)
    } else {
        y
    }
}

#[inline(always)]
fn select<L: Lanes>(f: Field<L, Fq>, mask: u8, yes: Element<L>, no: Element<L>) -> Element<L> {
    let l = f.lanes();
    let mut out = no;
    for i in 0..5 {
        out[i] = l.select(mask, yes[i], out[i]);
    }
    out
}

/// Returns the denominators of a group, and its exceptional lanes.
#[inline(always)]
fn denominator<L: Lanes, A: Additions>(
    f: Field<L, Fq>,
    additions: &A,
    group: usize,
) -> (Element<L>, Special) {
    let l = f.lanes();
    let operands = additions.operands(group);
    let words = [x_words(l, &operands.first), x_words(l, &operands.second)];
    let difference = f.sub_plus(f.split(words[1]), f.split(words[0]), 2);
    let zero = l.splat(0);
    let mut suspects = l.equal(words[0][0], zero) | l.equal(words[1][0], zero);
    for k in 1..=3 {
        suspects |= l.equal(difference[0], f.multiple(k)[0]);
    }
    if suspects == 0 {
        return (difference, Special::NONE);
    }
    let mut points = Points::load::<A>(f, &operands);
    let mut slope = points.slope(f);
    let special = classify(f, &words, &slope);
    patch_slope(f, &special, &mut points, &mut slope);
    (slope.denominator, special)
}

/// Finds the exceptional lanes from the words of the `x` and the slope of the chord.
#[inline(always)]
fn classify<L: Lanes>(f: Field<L, Fq>, x: &[[L::Word; 4]; 2], chord: &Slope<L>) -> Special {
    let l = f.lanes();
    let zero = l.splat(0);
    let mut infinite = [0; 2];
    for (infinite, words) in infinite.iter_mut().zip(x) {
        let any = l.or(l.or(words[0], words[1]), l.or(words[2], words[3]));
        *infinite = l.equal(any, zero);
    }
    let finite = !(infinite[0] | infinite[1]);
    let vertical = finite & multiple_of_p(f, &chord.denominator);
    let equal = multiple_of_p(f, &chord.numerator);
    Special {
        double: vertical & equal,
        first: infinite[1] & !infinite[0],
        second: infinite[0] & !infinite[1],
        cancel: (infinite[0] & infinite[1]) | (vertical & !equal),
    }
}

/// Returns the lanes of a carried value in `(0, 4p)` that are `p`, `2p` or `3p`.
#[inline(always)]
fn multiple_of_p<L: Lanes>(f: Field<L, Fq>, value: &Element<L>) -> u8 {
    let l = f.lanes();
    let mut any = 0;
    for k in 1..=3 {
        let mut all = u8::MAX;
        let multiple = f.multiple(k);
        for i in 0..5 {
            all &= l.equal(value[i], multiple[i]);
        }
        any |= all;
    }
    any
}

/// Sets the slope of the tangent for equal points, and the denominator 1 where no slope is needed.
#[inline(always)]
fn patch_slope<L: Lanes>(
    f: Field<L, Fq>,
    special: &Special,
    points: &mut Points<L>,
    slope: &mut Slope<L>,
) {
    let twice = f.carry(f.double(points.y[0]));
    let square = f.square_loose(points.x[0]);
    let thrice = f.carry(f.add(f.double(square), square));
    let none = special.first | special.second | special.cancel;
    slope.numerator = select(f, special.double, thrice, slope.numerator);
    slope.denominator = select(f, special.double, twice, slope.denominator);
    slope.denominator = select(f, none, f.one(), slope.denominator);
}

/// Sets the sums that are an operand, or infinity. Carried: a negated `y` is `p - y` of a finite
/// point, in `(0, p)`.
#[inline(always)]
fn patch_sum<L: Lanes>(
    f: Field<L, Fq>,
    special: &Special,
    points: &Points<L>,
    sum: &mut [Element<L>; 2],
) {
    for (sum, operands) in sum.iter_mut().zip([&points.x, &points.y]) {
        *sum = select(f, special.first, f.carry(operands[0]), *sum);
        *sum = select(f, special.second, f.carry(operands[1]), *sum);
        *sum = select(f, special.cancel, f.zero(), *sum);
    }
}

/// Replaces each chain by its inverse: three products to one value, and six down again.
#[inline(always)]
fn invert_chains<L: Lanes>(f: Field<L, Fq>, chains: &mut [[Element<L>; 2]; 2]) {
    let [[a, b], [c, d]] = *chains;
    let [ab, cd] = f.mul_each(&[a, c], &[b, d]);
    let mut rows = [[0; 4]; LANES];
    f.store(f.canonical(f.mul(ab, cd)), &mut rows);
    invert_rows(&mut rows);
    let inverse = f.load(&rows);
    let [of_ab, of_cd] = f.mul_each(&[inverse; 2], &[cd, ab]);
    chains[0] = f.mul_each(&[of_ab; 2], &[b, a]);
    chains[1] = f.mul_each(&[of_cd; 2], &[d, c]);
}

/// Inverts eight non-zero elements in Montgomery form with R = 2^260, below `p`; all become zero if
/// one has no inverse.
#[inline(never)]
fn invert_rows(rows: &mut [[u64; 4]; LANES]) {
    // The words v 2^260 are arkworks' 16 v. The inverse v^-1 / 16 times 2^8 is 16 v^-1, whose words
    // are v^-1 2^260.
    let mut before = [Fq::one(); LANES];
    let mut product = Fq::one();
    for (before, row) in before.iter_mut().zip(&*rows) {
        *before = product;
        product *= Fq::from_words(*row);
    }
    let mut inverse = invert(&product).unwrap_or_else(Fq::zero) * Fq::from(256_u64);
    for (before, row) in before.iter().zip(rows).rev() {
        let value = Fq::from_words(*row);
        *row = *(inverse * before).words();
        inverse *= value;
    }
}
