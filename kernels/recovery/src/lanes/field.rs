//! Arithmetic modulo `p = 2^256 - c`, `c = 2^32 + 977`, on `N` groups of eight elements.
//!
//! # Representation
//! An element holds five limbs `a_0..a_4` of 52 bits per lane; its value is `sum a_i 2^(52 i)` with
//! limbs read as *signed* integers. There is no Montgomery form.
//! - **carried**: every limb in `0..2^52`, so the value is in `0..2^260`. Operands of a product are
//!   carried, since products read the low 52 bits of each limb.
//! - **loose**: limbs of absolute value below 2^60. [`Field::carry`] makes them carried when the
//!   *value* lies in `0..2^260`.
//!
//! # Magnitudes
//! `[m]` stands for a value in `0..m B`, `B = 2^256 + 2^220`. Results of a reduction are `[1]`,
//! carried elements reach `[15]`, and `(m + 1) p > m B`, so that `a - b + (m + 1) p` is not
//! negative for `b` in `[m]`. Sums of products may reach `2^520`, that is, magnitudes `x y` whose
//! sum is at most 255.
//!
//! # Costs
//! Halves of limb products: 50 per product and 30 per square, 12 per reduction.

use zkfabric_kernels_cpu::lanes::{LANES, Lanes, MASK52};

/// `N` groups of eight elements, limb by limb.
pub(super) type Element<L, const N: usize> = [[<L as Lanes>::Word; 5]; N];
/// Sums of limb products by weight `2^(52 k)`.
type Columns<L> = [<L as Lanes>::Word; 10];

/// Limbs of `p`, lowest first.
const P: [u64; 5] = [MASK52 - FOLD256 + 1, MASK52, MASK52, MASK52, MASK48];
/// `2^256 mod p`.
const FOLD256: u64 = (1 << 32) + 977;
/// `2^260 mod p`.
const FOLD260: u64 = FOLD256 << 4;
/// Mask of the low 48 bits, those of the top limb that are below 2^256.
const MASK48: u64 = (1 << 48) - 1;

/// Splits four words into limbs.
pub(super) const fn limbs([a, b, c, d]: [u64; 4]) -> [u64; 5] {
    [
        a & MASK52,
        (a >> 52 | b << 12) & MASK52,
        (b >> 40 | c << 24) & MASK52,
        (c >> 28 | d << 36) & MASK52,
        d >> 16,
    ]
}

/// Arithmetic on `N` groups, side by side: chains of dependent instructions of one group run in
/// the gaps of the others.
#[derive(Debug, Clone, Copy)]
pub(super) struct Field<L, const N: usize>(L);

/// Returns the number of low halves of a 5 x 5 product in column `k`. Column `k` has as many high
/// halves as column `k - 1` has low halves.
const fn product_terms(k: usize) -> u64 {
    match k {
        0..=4 => k as u64 + 1,
        5..=8 => 9 - k as u64,
        _ => 0,
    }
}

/// Returns the number of high halves of a 5 x 5 product in column `k`.
const fn high_terms(k: usize) -> u64 {
    if k == 0 { 0 } else { product_terms(k - 1) }
}

/// Returns the numbers of low and high halves that [`Field::reduce`] adds to column `k`.
const fn reduction_terms(k: usize) -> (u64, u64) {
    match k {
        0 => (2, 0),
        1 => (1, 2),
        2..=4 => (1, 1),
        _ => (0, 0),
    }
}

/// Builds an array with one value per limb or column. This is a macro because a closure with
/// vector code is compiled without these instructions until it is inlined.
macro_rules! each {
    (5, |$i:ident| $value:expr) => { each!(@ $i $value; 0 1 2 3 4) };
    (10, |$i:ident| $value:expr) => { each!(@ $i $value; 0 1 2 3 4 5 6 7 8 9) };
    (@ $i:ident $value:expr; $($index:literal)*) => {
        [$({ let $i: usize = $index; $value }),*]
    };
}

impl<L: Lanes, const N: usize> Field<L, N> {
    /// Creates the arithmetic over these lanes.
    #[inline(always)]
    pub(super) fn new(lanes: L) -> Self {
        Self(lanes)
    }

    /// Returns the lanes.
    #[inline(always)]
    pub(super) fn lanes(self) -> L {
        self.0
    }

    /// Returns the same carried limbs in each lane.
    #[inline(always)]
    pub(super) fn splat(self, limbs: &[u64; 5]) -> Element<L, N> {
        [each!(5, |i| self.0.splat(limbs[i])); N]
    }

    /// Returns a small integer in each lane.
    #[inline(always)]
    pub(super) fn small(self, value: u64) -> Element<L, N> {
        self.splat(&[value, 0, 0, 0, 0])
    }

    /// Splits eight values of four words. Carried, [1].
    #[inline(always)]
    pub(super) fn split(self, words: [L::Word; 4]) -> [L::Word; 5] {
        let l = self.0;
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

    /// Writes eight carried values below 2^256.
    #[inline(always)]
    pub(super) fn store(self, a: [L::Word; 5], rows: &mut [[u64; 4]; LANES]) {
        let l = self.0;
        let words = [
            l.or(a[0], l.shl::<52>(a[1])),
            l.or(l.shr::<12>(a[1]), l.shl::<40>(a[2])),
            l.or(l.shr::<24>(a[2]), l.shl::<28>(a[3])),
            l.or(l.shr::<36>(a[3]), l.shl::<16>(a[4])),
        ];
        l.store4(words, rows);
    }

    /// `a + b`. Loose.
    #[inline(always)]
    pub(super) fn add(self, a: &Element<L, N>, b: &Element<L, N>) -> Element<L, N> {
        let mut out = *a;
        for (out, b) in out.iter_mut().zip(b) {
            *out = each!(5, |i| self.0.add(out[i], b[i]));
        }
        out
    }

    /// `a - b`. Loose.
    #[inline(always)]
    pub(super) fn sub(self, a: &Element<L, N>, b: &Element<L, N>) -> Element<L, N> {
        let mut out = *a;
        for (out, b) in out.iter_mut().zip(b) {
            *out = each!(5, |i| self.0.sub(out[i], b[i]));
        }
        out
    }

    /// `a 2^BITS`. Loose.
    #[inline(always)]
    pub(super) fn shift<const BITS: u32>(self, a: &Element<L, N>) -> Element<L, N> {
        let mut out = *a;
        for out in &mut out {
            *out = each!(5, |i| self.0.shl::<BITS>(out[i]));
        }
        out
    }

    /// `a + k p`. Loose.
    #[inline(always)]
    pub(super) fn plus(self, a: &Element<L, N>, k: u64) -> Element<L, N> {
        let mut out = *a;
        for out in &mut out {
            *out = each!(5, |i| self.0.add(out[i], self.0.splat(k * P[i])));
        }
        out
    }

    /// `a - b + k p`, carried.
    #[inline(always)]
    pub(super) fn sub_plus(self, a: &Element<L, N>, b: &Element<L, N>, k: u64) -> Element<L, N> {
        self.carry(&self.plus(&self.sub(a, b), k))
    }

    /// Selects `yes` in the lanes of each group's mask, `no` elsewhere.
    #[inline(always)]
    pub(super) fn select(
        self,
        masks: [u8; N],
        yes: &Element<L, N>,
        no: &Element<L, N>,
    ) -> Element<L, N> {
        let mut out = *no;
        for ((out, yes), mask) in out.iter_mut().zip(yes).zip(masks) {
            *out = each!(5, |i| self.0.select(mask, yes[i], out[i]));
        }
        out
    }

    /// Turns loose limbs into carried ones; the value is in `0..2^260` and stays the same.
    #[inline(always)]
    pub(super) fn carry(self, a: &Element<L, N>) -> Element<L, N> {
        let l = self.0;
        let mask = l.splat(MASK52);
        let mut out = *a;
        for out in &mut out {
            for i in 0..4 {
                out[i + 1] = l.add(out[i + 1], l.sar::<52>(out[i]));
                out[i] = l.and(out[i], mask);
            }
        }
        out
    }

    /// Adds the starts of `products` products and of a reduction to complete columns.
    #[inline(always)]
    fn begin(self, t: &Columns<L>, products: u64) -> Columns<L> {
        each!(10, |k| {
            let (low, high) = reduction_terms(k);
            let low = low + products * product_terms(k);
            let high = high + products * high_terms(k);
            self.0.add(t[k], self.0.start(low, high))
        })
    }

    /// Adds `a b` to the columns.
    #[inline(always)]
    fn mac(self, t: &mut Columns<L>, a: &[L::Word; 5], b: &[L::Word; 5]) {
        let l = self.0;
        let a = each!(5, |i| l.factor(a[i]));
        let b = each!(5, |i| l.factor(b[i]));
        for i in 0..5 {
            for j in 0..5 {
                (t[i + j], t[i + j + 1]) = l.mac(t[i + j], t[i + j + 1], a[i], b[j]);
            }
        }
    }

    /// Returns the complete columns of `a^2`.
    #[inline(always)]
    fn square_columns(self, a: &[L::Word; 5]) -> Columns<L> {
        let l = self.0;
        let a = each!(5, |i| l.factor(a[i]));
        // Products of different limbs are computed once and doubled; the squares of limbs follow.
        let cross = |k: usize| (product_terms(k) - u64::from(k.is_multiple_of(2) && k < 9)) / 2;
        let mut t: Columns<L> = each!(10, |k| l
            .start(cross(k), if k == 0 { 0 } else { cross(k - 1) }));
        for i in 0..5 {
            for j in i + 1..5 {
                (t[i + j], t[i + j + 1]) = l.mac(t[i + j], t[i + j + 1], a[i], a[j]);
            }
        }
        for (k, column) in t.iter_mut().enumerate() {
            let even = u64::from(k % 2 == 0);
            *column = l.add(l.add(*column, *column), l.start(even, 1 - even));
        }
        for i in 0..5 {
            (t[2 * i], t[2 * i + 1]) = l.mac(t[2 * i], t[2 * i + 1], a[i], a[i]);
        }
        t
    }

    /// Reduces the sum `T < 2^520` of the columns, each below 2^60: loose, limbs in `0..2^60`, [1].
    ///
    /// Columns 5 to 9 become limbs `h_0..h_4` by carries, the last below 2^52 since `T` is below
    /// 2^520, and `h 2^260 = h FOLD260`, whose halves go to columns 0 to 5. Column 5 then has one
    /// high half, below 2^37, and what is above bit 256 is `q = t_5 2^4 + floor(t_4 / 2^48)`,
    /// below 2^42: `q FOLD256` is below 2^75. Limbs 0 to 3 are below 2^60 + 2^54, and limb 4 below
    /// 2^48, so the value is below `2^256 + 2^(208 + 9)`.
    #[inline(always)]
    fn reduce(self, mut t: Columns<L>) -> [L::Word; 5] {
        let l = self.0;
        for k in 5..9 {
            t[k + 1] = l.add(t[k + 1], l.shr::<52>(t[k]));
        }
        let fold = l.constant(FOLD260);
        let mut top = l.start(0, 1);
        for k in 0..4 {
            (t[k], t[k + 1]) = l.mac(t[k], t[k + 1], l.factor(t[k + 5]), fold);
        }
        (t[4], top) = l.mac(t[4], top, l.factor(t[9]), fold);
        let q = l.factor(l.add(l.shl::<4>(top), l.shr::<48>(t[4])));
        (t[0], t[1]) = l.mac(t[0], t[1], q, l.constant(FOLD256));
        [t[0], t[1], t[2], t[3], l.and(t[4], l.splat(MASK48))]
    }

    /// `a b`, loose, [1].
    #[inline(always)]
    pub(super) fn mul_loose(self, a: &Element<L, N>, b: &Element<L, N>) -> Element<L, N> {
        let mut out = *a;
        for (out, b) in out.iter_mut().zip(b) {
            let mut t = self.begin(&[self.0.splat(0); 10], 1);
            self.mac(&mut t, out, b);
            *out = self.reduce(t);
        }
        out
    }

    /// `a b`, carried, [1].
    #[inline(always)]
    pub(super) fn mul(self, a: &Element<L, N>, b: &Element<L, N>) -> Element<L, N> {
        self.carry(&self.mul_loose(a, b))
    }

    /// `a^2`, loose, [1].
    #[inline(always)]
    pub(super) fn square_loose(self, a: &Element<L, N>) -> Element<L, N> {
        let mut out = *a;
        for out in &mut out {
            *out = self.reduce(self.begin(&self.square_columns(out), 0));
        }
        out
    }

    /// `a^2`, carried, [1].
    #[inline(always)]
    pub(super) fn square(self, a: &Element<L, N>) -> Element<L, N> {
        self.carry(&self.square_loose(a))
    }

    /// `a b + c d`, carried, [1].
    #[inline(always)]
    pub(super) fn sum_of_products(
        self,
        [a, b]: [&Element<L, N>; 2],
        [c, d]: [&Element<L, N>; 2],
    ) -> Element<L, N> {
        let mut out = *a;
        for n in 0..N {
            let mut t = self.begin(&[self.0.splat(0); 10], 2);
            self.mac(&mut t, &a[n], &b[n]);
            self.mac(&mut t, &c[n], &d[n]);
            out[n] = self.reduce(t);
        }
        self.carry(&out)
    }

    /// `a b + 8 c^2`, carried, [1].
    #[inline(always)]
    pub(super) fn product_and_square(
        self,
        [a, b]: [&Element<L, N>; 2],
        c: &Element<L, N>,
    ) -> Element<L, N> {
        let mut out = *a;
        for n in 0..N {
            let square = self.square_columns(&c[n]);
            let mut t = self.begin(&each!(10, |k| self.0.shl::<3>(square[k])), 1);
            self.mac(&mut t, &a[n], &b[n]);
            out[n] = self.reduce(t);
        }
        self.carry(&out)
    }

    /// `a mod p` in `0..p`, carried, for any carried `a`.
    ///
    /// Bits from 256 on, below 2^4, are folded, so that the value is below `2^256 + 2^37`; `a - p`
    /// is then `a + c` without its bit 256, where that bit is set.
    #[inline(always)]
    pub(super) fn canonical(self, a: &Element<L, N>) -> Element<L, N> {
        let l = self.0;
        let mut folded = *a;
        for out in &mut folded {
            let q = l.factor(l.shr::<48>(out[4]));
            out[0] = l.mac_low(l.add(out[0], l.start(1, 0)), q, l.constant(FOLD256));
            out[4] = l.and(out[4], l.splat(MASK48));
        }
        let folded = self.carry(&folded);
        let mut less = self.carry(&self.add(&folded, &self.small(FOLD256)));
        for (less, folded) in less.iter_mut().zip(&folded) {
            let below = l.equal(l.shr::<48>(less[4]), l.splat(0));
            less[4] = l.and(less[4], l.splat(MASK48));
            *less = each!(5, |i| l.select(below, folded[i], less[i]));
        }
        less
    }

    /// Returns the masks of the lanes that are zero, for canonical elements.
    #[inline(always)]
    pub(super) fn is_zero(self, a: &Element<L, N>) -> [u8; N] {
        let l = self.0;
        let mut masks = [0; N];
        for (mask, a) in masks.iter_mut().zip(a) {
            let all = l.or(l.or(a[0], a[1]), l.or(l.or(a[2], a[3]), a[4]));
            *mask = l.equal(all, l.splat(0));
        }
        masks
    }

    /// Returns the masks of the lanes that are odd, for canonical elements.
    #[inline(always)]
    pub(super) fn is_odd(self, a: &Element<L, N>) -> [u8; N] {
        let l = self.0;
        let mut masks = [0; N];
        for (mask, a) in masks.iter_mut().zip(a) {
            *mask = l.negative(l.shl::<63>(a[0]));
        }
        masks
    }
}
