//! Montgomery arithmetic with R = 2^260 on eight elements.
//!
//! # Representation
//! An [`Element`] holds five limbs `a_0..a_4` per lane; its value is `sum a_i 2^(52 i)` with limbs
//! read as *signed* integers.
//! - **carried**: every limb in `0..2^52`, so the value is in `0..2^260`, that is, below `84.66 p`.
//!   Operands of a multiplication are carried.
//! - **loose**: limbs of absolute value below 2^62. Sums and differences are loose;
//!   [`Field::carry`] makes them carried when the *value* lies in `0..2^260`.
//!
//! Ranges are given as multiples of `p`: `[0, 3p)` means a value in that range, congruent to the
//! element modulo `p`.
//!
//! # Costs
//! Products of limbs (52 x 52 bits, both halves; `h` for one half only): multiplication 25 + 25,
//! square 15 + 25, plus one half.

use core::marker::PhantomData;

use super::constants::{Limbs, Modulus};
use crate::lanes::{LANES, Lanes, MASK52};

/// Eight field elements, limb by limb.
pub type Element<L> = [<L as Lanes>::Word; 5];
/// An element prepared for multiplication.
pub type Factors<L> = [<L as Lanes>::Factor; 5];
/// Sums of limb products by weight `2^(52 k)`.
pub type Columns<L> = [<L as Lanes>::Word; 10];

/// Arithmetic of `F` over the lanes `L`.
#[derive(Debug, Clone, Copy)]
pub struct Field<L, F> {
    lanes: L,
    field: PhantomData<F>,
}

/// Returns the number of low halves of a 5 x 5 product in column `k`. Column `k` has as many high
/// halves as column `k - 1` has low halves.
const fn product_terms(k: usize) -> u64 {
    match k {
        0..=4 => k as u64 + 1,
        5..=8 => 9 - k as u64,
        _ => 0,
    }
}

/// Returns the numbers of low and high halves that a reduction by `rows` limbs
/// ([`Field::reduce_rows_each`]) adds to column `k`: all rows but the last add `m q` from column
/// `r + 1` on; the last adds `m p` from its own column on, without its first low half.
const fn reduction_terms(rows: usize, k: usize) -> (u64, u64) {
    let (mut low, mut high) = (0, 0);
    let mut row = 0;
    while row + 1 < rows {
        low += (k > row && k < row + 6) as u64;
        high += (k > row + 1 && k < row + 7) as u64;
        row += 1;
    }
    low += (k >= rows && k < rows + 4) as u64;
    high += (k >= rows && k < rows + 5) as u64;
    (low, high)
}

impl<L: Lanes, F: Modulus> Field<L, F> {
    /// Creates the arithmetic over these lanes.
    #[inline(always)]
    pub fn new(lanes: L) -> Self {
        Self {
            lanes,
            field: PhantomData,
        }
    }

    /// Returns the lanes.
    #[inline(always)]
    pub fn lanes(self) -> L {
        self.lanes
    }

    /// Returns the same carried limbs in each lane.
    #[inline(always)]
    pub fn splat(self, values: &Limbs) -> Element<L> {
        limbs!(|i| self.lanes.splat(values[i]))
    }

    /// Returns the same carried limbs in each lane, as a factor.
    #[inline(always)]
    pub fn splat_factors(self, values: &Limbs) -> Factors<L> {
        limbs!(|i| self.lanes.constant(values[i]))
    }

    /// `k p` in each lane, for `k` up to 84. Carried.
    #[inline(always)]
    pub fn multiple(self, k: u64) -> Element<L> {
        self.splat(&F::MULTIPLES[k as usize])
    }

    /// Returns zero. Carried.
    #[inline(always)]
    pub fn zero(self) -> Element<L> {
        [self.lanes.splat(0); 5]
    }

    /// `2^260 mod p`, the one of this module's Montgomery form. Carried, `[0, p)`.
    #[inline(always)]
    pub fn one(self) -> Element<L> {
        self.splat(&F::CONSTANTS.one)
    }

    /// Splits words of 64 bits into limbs of 52. Carried; the value is below 2^256.
    #[inline(always)]
    pub fn split(self, words: [L::Word; 4]) -> Element<L> {
        let l = self.lanes;
        let mask = l.splat(MASK52);
        let [a, b, c, d] = words;
        [
            l.and(a, mask),
            l.and(l.or(l.shr::<52>(a), l.shl::<12>(b)), mask),
            l.and(l.or(l.shr::<40>(b), l.shl::<24>(c)), mask),
            l.and(l.or(l.shr::<28>(c), l.shl::<36>(d)), mask),
            l.shr::<16>(d),
        ]
    }

    /// Returns sixteen times the value of the words. Carried; words below 2^256 give a value below
    /// 2^260.
    ///
    /// With `a` read this way and `b` by [`Field::split`], [`Field::mul`] gives
    /// `16 a b / 2^260 = a b / 2^256`, the product in arkworks' Montgomery form.
    #[inline(always)]
    pub fn split_times16(self, words: [L::Word; 4]) -> Element<L> {
        let l = self.lanes;
        let mask = l.splat(MASK52);
        let [a, b, c, d] = words;
        [
            l.and(l.shl::<4>(a), mask),
            l.and(l.or(l.shr::<48>(a), l.shl::<16>(b)), mask),
            l.and(l.or(l.shr::<36>(b), l.shl::<28>(c)), mask),
            l.and(l.or(l.shr::<24>(c), l.shl::<40>(d)), mask),
            l.shr::<12>(d),
        ]
    }

    /// `16 a`: carried, for a carried `a` in `[0, 5.25p)`, so that the result stays below 2^260.
    #[inline(always)]
    pub fn times16(self, a: Element<L>) -> Element<L> {
        let l = self.lanes;
        let mask = l.splat(MASK52);
        let limb = |i: usize| l.and(l.or(l.shl::<4>(a[i]), l.shr::<48>(a[i - 1])), mask);
        [
            l.and(l.shl::<4>(a[0]), mask),
            limb(1),
            limb(2),
            limb(3),
            limb(4),
        ]
    }

    /// Joins limbs of 52 bits into words of 64; the input is carried, below 2^256.
    #[inline(always)]
    pub fn join(self, a: Element<L>) -> [L::Word; 4] {
        let l = self.lanes;
        [
            l.or(a[0], l.shl::<52>(a[1])),
            l.or(l.shr::<12>(a[1]), l.shl::<40>(a[2])),
            l.or(l.shr::<24>(a[2]), l.shl::<28>(a[3])),
            l.or(l.shr::<36>(a[3]), l.shl::<16>(a[4])),
        ]
    }

    /// Loads eight values of four words. Carried.
    #[inline(always)]
    pub fn load(self, rows: &[[u64; 4]; LANES]) -> Element<L> {
        self.split(self.lanes.load4(rows))
    }

    /// Writes eight values, which are carried and below 2^256.
    #[inline(always)]
    pub fn store(self, a: Element<L>, rows: &mut [[u64; 4]; LANES]) {
        self.lanes.store4(self.join(a), rows);
    }

    /// `a + b`. Loose.
    #[inline(always)]
    pub fn add(self, a: Element<L>, b: Element<L>) -> Element<L> {
        limbs!(|i| self.lanes.add(a[i], b[i]))
    }

    /// `a - b`. Loose; before [`Field::carry`] the caller adds enough multiples of `p` to make the
    /// value non-negative.
    #[inline(always)]
    pub fn sub(self, a: Element<L>, b: Element<L>) -> Element<L> {
        limbs!(|i| self.lanes.sub(a[i], b[i]))
    }

    /// `2 a`. Loose.
    #[inline(always)]
    pub fn double(self, a: Element<L>) -> Element<L> {
        self.add(a, a)
    }

    /// `a - b + k p`, carried, for `a` in `[0, x p)`, `b` in `[0, k p]`, `x + k <= 84`. The result
    /// is in `[0, (x + k) p)`.
    #[inline(always)]
    pub fn sub_plus(self, a: Element<L>, b: Element<L>, k: u64) -> Element<L> {
        self.carry(self.add(self.sub(a, b), self.multiple(k)))
    }

    /// Turns loose limbs into carried ones; the value is in `0..2^260` and stays the same.
    ///
    /// Limb `i` takes the arithmetic carry of limb `i - 1`: absolute values stay below 2^62 + 2^10.
    /// Non-negative limbs may reach `2^63 - 2^12`. The limbs `0..4` end in `0..2^52`, so the top
    /// limb is `floor(value / 2^208)`, in `0..2^52`.
    #[inline(always)]
    pub fn carry(self, a: Element<L>) -> Element<L> {
        let l = self.lanes;
        let mask = l.splat(MASK52);
        let mut out = a;
        for i in 0..4 {
            out[i + 1] = l.add(out[i + 1], l.sar::<52>(out[i]));
            out[i] = l.and(out[i], mask);
        }
        out
    }

    /// Turns loose limbs into carried ones modulo 2^260, for results known only modulo 2^260, such
    /// as those of [`Field::mul_known_add`].
    #[inline(always)]
    pub fn carry_wrapping(self, a: Element<L>) -> Element<L> {
        let mut out = self.carry(a);
        out[4] = self.lanes.and(out[4], self.lanes.splat(MASK52));
        out
    }

    /// Prepares a carried element for multiplication, which reads only the low 52 bits of each
    /// limb.
    #[inline(always)]
    pub fn factors(self, a: Element<L>) -> Factors<L> {
        limbs!(|i| self.lanes.factor(a[i]))
    }

    /// Starts column sums for `products` 5 x 5 products followed by [`Field::reduce_columns`].
    #[inline(always)]
    pub fn start_columns(self, products: u64) -> Columns<L> {
        self.start_mixed_columns(products, [0; 2])
    }

    /// Adds `a b` to the columns.
    ///
    /// A product adds at most five low and five high halves, less than `10 * 2^52`, to a column:
    /// 400 products stay below 2^64 - 2^58, the bound of [`Field::reduce_columns`].
    /// [`Field::carry`] has a tighter bound: limbs below 2^63. Columns from 5 on take nine halves
    /// of a product and ten of the reduction, so 200 products can be carried; 250 with one factor
    /// below `p`, whose top limb is short.
    #[inline(always)]
    pub fn mul_columns(self, columns: &mut Columns<L>, a: &Factors<L>, b: &Factors<L>) {
        for i in 0..5 {
            for j in 0..5 {
                let (low, high) = (columns[i + j], columns[i + j + 1]);
                (columns[i + j], columns[i + j + 1]) = self.lanes.mac(low, high, a[i], b[j]);
            }
        }
    }

    /// Starts column sums for `products` products with integers of one or two limbs, followed by
    /// [`Field::reduce_columns`].
    #[inline(always)]
    pub fn start_narrow_columns(self, products: u64, limbs: usize) -> Columns<L> {
        let mut narrow = [0; 2];
        narrow[limbs - 1] = products;
        self.start_mixed_columns(0, narrow)
    }

    /// Starts column sums for `products` 5 x 5 products and `narrow` products with integers of one
    /// and of two limbs, followed by [`Field::reduce_columns`].
    #[inline(always)]
    pub fn start_mixed_columns(self, products: u64, narrow: [u64; 2]) -> Columns<L> {
        self.start_rows::<5>(products, narrow)
    }

    /// As [`Field::start_mixed_columns`], for a reduction by `ROWS` limbs ([`Field::reduce_rows`]).
    #[inline(always)]
    pub fn start_rows<const ROWS: usize>(self, products: u64, [one, two]: [u64; 2]) -> Columns<L> {
        columns!(|k| {
            let (mut low, mut high) = reduction_terms(ROWS, k);
            low += products * product_terms(k);
            high += products * if k == 0 { 0 } else { product_terms(k - 1) };
            for (limb, count) in [one + two, two].into_iter().enumerate() {
                low += count * u64::from(k >= limb && k < limb + 5);
                high += count * u64::from(k > limb && k < limb + 6);
            }
            self.lanes.start(low, high)
        })
    }

    /// Adds `a v` to the columns for an integer `v`, below 2^52 with one limb and below 2^64 with
    /// two. Bounds as [`Field::mul_columns`], with two halves per column for each limb.
    #[inline(always)]
    pub fn mul_narrow_columns(
        self,
        columns: &mut Columns<L>,
        a: &Factors<L>,
        v: L::Word,
        limbs: usize,
    ) {
        let l = self.lanes;
        for j in 0..limbs {
            // A factor holds the low limb of its word.
            let v = l.factor(if j == 0 { v } else { l.shr::<52>(v) });
            for i in 0..5 {
                let (low, high) = (columns[i + j], columns[i + j + 1]);
                (columns[i + j], columns[i + j + 1]) = l.mac(low, high, a[i], v);
            }
        }
    }

    /// As [`Field::mul_narrow_columns`], where each lane of `bit` is 0 or 1.
    #[inline(always)]
    pub fn mul_bit_columns(self, columns: &mut Columns<L>, a: &Factors<L>, bit: L::Word) {
        for i in 0..5 {
            let (low, high) = (columns[i], columns[i + 1]);
            (columns[i], columns[i + 1]) = self.lanes.mac_bit(low, high, a[i], bit);
        }
    }

    /// Reduces the sum `T` of the columns to `T / 2^260 mod p` (Montgomery), each column below
    /// `2^64 - 2^58` as an unsigned number.
    ///
    /// Row `r < 4` takes `m`, the low limb of column `r`, and adds `m k p 2^(52 r)`,
    /// `k p = q 2^52 - 1`: column `r` loses `m`, so that its remainder is carried to column
    /// `r + 1`, and `m q` is added from column `r + 1` on. The last row takes `m = t_4 k mod 2^52`
    /// and adds `m p`; its first low half makes the low limb of column 4 zero. Hence the carry is
    /// `floor((t_4 + 2^52 - 1) / 2^52)`, and that half is not computed.
    ///
    /// The rows add `(m_0 + .. + m_3 2^156) k p + m_4 2^208 p < 2^208 2^52 p + 2^260 p`, so the
    /// result is below `T / 2^260 + 2p`. Each column takes at most 10 halves and a carry below
    /// 2^12: less than 2^56. The result has loose, non-negative limbs, below 2^57 when the columns
    /// come from one product.
    #[inline(always)]
    pub fn reduce_columns(self, columns: Columns<L>) -> Element<L> {
        self.reduce_columns_each([columns])[0]
    }

    /// As [`Field::reduce_columns`], for several sums whose chains of dependent rows run side by
    /// side.
    #[inline(always)]
    pub fn reduce_columns_each<const N: usize>(self, t: [Columns<L>; N]) -> [Element<L>; N] {
        self.reduce_rows_each::<5, N>(t)
    }

    /// `T / 2^(52 ROWS) mod p` for a sum `T` of products with integers of at most `ROWS` limbs,
    /// `ROWS` in `1..=5`: one row of [`Field::reduce_columns`] per limb, so that the columns from
    /// `ROWS + 5` on are empty. The rows add less than `2^(52 ROWS) (1 + (ROWS > 1)) p` to `T`,
    /// hence the result is below `T / 2^(52 ROWS) + 2p`, with one row below `T / 2^52 + p`.
    #[inline(always)]
    pub fn reduce_rows<const ROWS: usize>(self, columns: Columns<L>) -> Element<L> {
        self.reduce_rows_each::<ROWS, 1>([columns])[0]
    }

    /// As [`Field::reduce_rows`], for several sums.
    #[inline(always)]
    pub fn reduce_rows_each<const ROWS: usize, const N: usize>(
        self,
        mut t: [Columns<L>; N],
    ) -> [Element<L>; N] {
        const { assert!(ROWS >= 1 && ROWS <= 5, "an element has five limbs") };
        let l = self.lanes;
        let q = self.splat_factors(&F::CONSTANTS.q);
        for row in 0..ROWS - 1 {
            for t in &mut t {
                let m = l.factor(t[row]);
                t[row + 1] = l.add(t[row + 1], l.shr::<52>(t[row]));
                for j in 0..5 {
                    let (low, high) = (t[row + 1 + j], t[row + 2 + j]);
                    (t[row + 1 + j], t[row + 2 + j]) = l.mac(low, high, m, q[j]);
                }
            }
        }
        let p = self.splat_factors(&F::CONSTANTS.p);
        let inverse = l.constant(F::CONSTANTS.negated_inverse);
        let mut out = [self.zero(); N];
        for (t, out) in t.iter_mut().zip(&mut out) {
            let last = ROWS - 1;
            let m = l.factor(l.mac_low(l.start(1, 0), l.factor(t[last]), inverse));
            t[ROWS] = l.add(t[ROWS], l.shr::<52>(l.add(t[last], l.splat(MASK52))));
            t[ROWS] = l.mac_high(t[ROWS], m, p[0]);
            for j in 1..5 {
                (t[last + j], t[ROWS + j]) = l.mac(t[last + j], t[ROWS + j], m, p[j]);
            }
            *out = limbs!(|i| t[ROWS + i]);
        }
        out
    }

    /// `a[n] b[n] / 2^260` for each `n`, side by side; loose, ranges as [`Field::mul_loose`].
    #[inline(always)]
    pub fn mul_each_loose<const N: usize>(
        self,
        a: &[Element<L>; N],
        b: &[Element<L>; N],
    ) -> [Element<L>; N] {
        let mut sums = [self.start_columns(1); N];
        for ((sums, a), b) in sums.iter_mut().zip(a).zip(b) {
            self.mul_columns(sums, &self.factors(*a), &self.factors(*b));
        }
        self.reduce_columns_each(sums)
    }

    /// `a[n] b[n] / 2^260` for each `n`, side by side; carried, ranges as [`Field::mul`].
    #[inline(always)]
    pub fn mul_each<const N: usize>(
        self,
        a: &[Element<L>; N],
        b: &[Element<L>; N],
    ) -> [Element<L>; N] {
        let mut out = self.mul_each_loose(a, b);
        for out in &mut out {
            *out = self.carry(*out);
        }
        out
    }

    /// `a b / 2^260` of carried `a` in `[0, x p)`, `b` in `[0, y p)`: loose, limbs in `0..2^57`,
    /// value in `[0, (x y / 84.66 + 2) p)`, since `p / 2^260 < 1 / 84.66`.
    #[inline(always)]
    pub fn mul_loose(self, a: Element<L>, b: Element<L>) -> Element<L> {
        self.mul_factors(&self.factors(a), &self.factors(b))
    }

    /// As [`Field::mul_loose`], for prepared factors.
    #[inline(always)]
    pub fn mul_factors(self, a: &Factors<L>, b: &Factors<L>) -> Element<L> {
        let mut columns = self.start_columns(1);
        self.mul_columns(&mut columns, a, b);
        self.reduce_columns(columns)
    }

    /// `a b / 2^260`, carried; ranges as [`Field::mul_loose`]: with `x y <= 6900`, the value is
    /// below `84 p`.
    #[inline(always)]
    pub fn mul(self, a: Element<L>, b: Element<L>) -> Element<L> {
        self.carry(self.mul_loose(a, b))
    }

    /// `a^2 / 2^260`, loose; ranges as [`Field::mul_loose`].
    #[inline(always)]
    pub fn square_loose(self, a: Element<L>) -> Element<L> {
        let l = self.lanes;
        let a = self.factors(a);
        // Products of different limbs are computed once and doubled; the squares of limbs follow.
        let cross = |k: usize| (product_terms(k) - u64::from(k.is_multiple_of(2) && k < 9)) / 2;
        let mut sums: Columns<L> =
            columns!(|k| l.start(cross(k), if k == 0 { 0 } else { cross(k - 1) }));
        for i in 0..5 {
            for j in i + 1..5 {
                let (low, high) = (sums[i + j], sums[i + j + 1]);
                (sums[i + j], sums[i + j + 1]) = l.mac(low, high, a[i], a[j]);
            }
        }
        for (k, column) in sums.iter_mut().enumerate() {
            let (low, high) = reduction_terms(5, k);
            let even = u64::from(k % 2 == 0);
            *column = l.add(
                l.add(*column, *column),
                l.start(low + even, high + 1 - even),
            );
        }
        for i in 0..5 {
            let (low, high) = (sums[2 * i], sums[2 * i + 1]);
            (sums[2 * i], sums[2 * i + 1]) = l.mac(low, high, a[i], a[i]);
        }
        self.reduce_columns(sums)
    }

    /// `a^2 / 2^260`, carried; ranges as [`Field::mul`].
    #[inline(always)]
    pub fn square(self, a: Element<L>) -> Element<L> {
        self.carry(self.square_loose(a))
    }

    /// Nearly `a mod p`: carried, in `[0, p + p / 2^38)`, for any carried `a`.
    ///
    /// The quotient is estimated as `e = floor(a_4 mu / 2^97)`, `mu = floor(2^97 / (p_4 + 1))`.
    /// Since `p < 2^208 (p_4 + 1)`, `e` never exceeds `a / p`. [`Field::reduce_loose`] proves the
    /// other bound.
    #[inline(always)]
    pub fn reduce(self, a: Element<L>) -> Element<L> {
        self.reduce_by(a, a[4])
    }

    /// Nearly `a mod p`: carried, in `[0, p + p / 2^38)`, for a loose value in `[p, 84p)` with
    /// limbs of absolute value below 2^58.
    ///
    /// The estimate uses `t = a_4 + floor(a_3 / 2^52) - 1`. The carry of `a_2` into `a_3` is at
    /// most `2^6 + 1` in absolute value, so without it `a_4 + floor(a_3 / 2^52)` is off by at most
    /// 1: `floor(a / 2^208) - 2 <= t <= floor(a / 2^208)`. Hence `e <= a / p`, and the result is
    /// not negative. (`a >= p` makes `t` non-negative.)
    ///
    /// With `P = p / 2^208 > 2^45.59`: `a / p - t / (p_4 + 1) < (a / 2^208) (1 / P - 1 / (P + 1)) +
    /// 3 / P < 84.66 / P + 3 / P < 2^-39`; the rounding of `mu` adds less than `2^52 / 2^97`, that
    /// of `e` less than 1. So `a / p - e < 1 + 2^-38`.
    #[inline(always)]
    pub fn reduce_loose(self, a: Element<L>) -> Element<L> {
        let l = self.lanes;
        let top = l.add(a[4], l.sar::<52>(a[3]));
        self.reduce_by(a, l.sub(top, l.splat(1)))
    }

    /// `a - e p`, computed as `a + e (2^260 - p)` modulo 2^260, with `e` estimated from `top`.
    #[inline(always)]
    fn reduce_by(self, a: Element<L>, top: L::Word) -> Element<L> {
        let l = self.lanes;
        let quotient = l.constant(F::CONSTANTS.quotient);
        let estimate = l.mac_high(l.start(0, 1), l.factor(top), quotient);
        let e = l.factor(l.shr::<45>(estimate));
        let complement = self.splat_factors(&F::CONSTANTS.complement);
        let mut out: Element<L> = limbs!(|i| l.add(a[i], l.start(1, u64::from(i > 0))));
        for i in 0..4 {
            (out[i], out[i + 1]) = l.mac(out[i], out[i + 1], e, complement[i]);
        }
        out[4] = l.mac_low(out[4], e, complement[4]);
        self.carry_wrapping(out)
    }

    /// `a mod p` in `[0, p)`, carried, for a carried value below `2p`, such as a result of
    /// [`Field::reduce`].
    #[inline(always)]
    pub fn subtract_once(self, a: Element<L>) -> Element<L> {
        let l = self.lanes;
        let difference = self.carry(self.sub(a, self.splat(&F::CONSTANTS.p)));
        let below = l.negative(difference[4]);
        limbs!(|i| l.select(below, a[i], difference[i]))
    }

    /// `a mod p` in `[0, p)`, carried, for any carried `a`.
    #[inline(always)]
    pub fn canonical(self, a: Element<L>) -> Element<L> {
        self.subtract_once(self.reduce(a))
    }
}
