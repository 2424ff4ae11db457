//! Eight elements in vector lanes: five limbs of 52 bits, scaled by 2^260.

use ark_bn254::Fr;
use ark_ff::{AdditiveGroup as _, Zero as _};
use zkfabric_kernels_cpu::{
    field::{Columns, ConstantFactors, Element, Factors, Field, Modulus as _},
    lanes::{LANES, Lanes},
};

use super::{Challenge, Choices, Constant, Packed, Stored, power_of_two};
use crate::form::{Form, Reduction, Values, Weight};

/// Arithmetic over lanes.
#[derive(Debug, Clone, Copy)]
pub struct InLanes<L>(Field<L, Fr>);

/// Columns of a sum and the number of its products: lanes may carry a bias per product.
#[derive(Debug, Clone, Copy)]
pub struct Sum<L: Lanes> {
    columns: Columns<L>,
    products: u64,
}

impl<L: Lanes> InLanes<L> {
    /// Creates the arithmetic with these lanes.
    #[inline(always)]
    pub fn new(lanes: L) -> Self {
        Self(Field::new(lanes))
    }

    /// Subtracts the biases of the products from the columns.
    #[inline(always)]
    fn close(self, sum: Sum<L>) -> Columns<L> {
        let l = self.0.lanes();
        let mut columns = self.0.start_columns(sum.products);
        for (column, more) in columns.iter_mut().zip(sum.columns) {
            *column = l.add(*column, more);
        }
        columns
    }

    /// Adds the products of a form's terms to `N` sums. Rows beyond a column's end are zero; their
    /// products are still added, because the bias of a sum counts them.
    #[inline(always)]
    fn terms<const N: usize>(
        self,
        form: &Form<'_>,
        first: usize,
        [step, stride]: [usize; 2],
        sums: &mut [Columns<L>; N],
    ) {
        let (f, l) = (self.0, self.0.lanes());
        // One loop per width, so that each term branches on the width once.
        macro_rules! narrow {
            ($term:ident, $column:ident, |$sums:ident, $factor:ident, $values:ident| $add:expr) => {
                for (beta, weight) in $term.weights.iter().enumerate() {
                    let group = first + stride * beta;
                    let $factor = f.splat_factors(&weight.limbs);
                    for (n, $sums) in sums.iter_mut().enumerate() {
                        let $values = $column.get(group + step * n).unwrap_or(&[0; LANES]);
                        $add;
                    }
                }
            };
            ($term:ident, $column:ident, $widen:ident, $limbs:literal) => {
                narrow!($term, $column, |sums, factor, values| {
                    f.mul_narrow_columns(sums, &factor, l.$widen(values), $limbs);
                })
            };
        }
        for term in &form.terms {
            match term.column {
                Values::Bits(column) => narrow!(term, column, |sums, factor, values| {
                    f.mul_bit_columns(sums, &factor, l.widen_u8(values));
                }),
                Values::U8(column) => narrow!(term, column, widen_u8, 1),
                Values::U16(column) => narrow!(term, column, widen_u16, 1),
                Values::U32(column) => narrow!(term, column, widen_u32, 1),
                Values::U52(column) => narrow!(term, column, load, 1),
                Values::U64(column) => narrow!(term, column, load, 2),
                Values::Field(column) => {
                    for (beta, weight) in term.weights.iter().enumerate() {
                        let group = first + stride * beta;
                        let factor = f.splat_factors(&weight.limbs);
                        for (n, sums) in sums.iter_mut().enumerate() {
                            let values = column.get(group + step * n).unwrap_or(&[Fr::ZERO; LANES]);
                            let values = f.factors(f.load_elements(values));
                            f.mul_columns(sums, &factor, &values);
                        }
                    }
                }
            }
        }
    }

    #[inline(always)]
    fn form_rows<const ROWS: usize, const N: usize>(
        self,
        form: &Form<'_>,
        first: usize,
        strides: [usize; 2],
    ) -> [Element<L>; N] {
        let (f, l) = (self.0, self.0.lanes());
        let mut start =
            f.start_rows::<ROWS>(form.products[2], [form.products[0], form.products[1]]);
        // The reduction divides by 2^(52 ROWS), so the constant is added that many limbs higher.
        for (column, limb) in start[ROWS..].iter_mut().zip(&form.constant.limbs) {
            *column = l.add(*column, l.splat(*limb));
        }
        let mut sums = [start; N];
        self.terms(form, first, strides, &mut sums);
        let mut out = f.reduce_rows_each::<ROWS, N>(sums);
        for out in &mut out {
            *out = f.carry(*out);
        }
        out
    }
}

impl<L: Lanes> Packed for InLanes<L> {
    type Element = Element<L>;
    type Factor = Factors<L>;
    type Fold = ConstantFactors<L>;
    type Sum = Sum<L>;
    type Words = Sum<L>;

    #[inline(always)]
    fn load(self, stored: &Stored) -> Element<L> {
        self.0.get(stored)
    }
    #[inline(always)]
    fn store(self, element: Element<L>, stored: &mut Stored) {
        self.0.put(element, stored);
    }
    #[inline(always)]
    fn prefetch(self, stored: &Stored) {
        let l = self.0.lanes();
        l.prefetch_stream(&stored[0]);
        l.prefetch_stream(&stored[1]);
        l.prefetch_stream(&stored[2]);
        l.prefetch_stream(&stored[3]);
        l.prefetch_stream(&stored[4]);
    }
    #[inline(always)]
    fn pack(self, values: &[Fr; LANES]) -> Element<L> {
        // Representative x 2^256 times 16.
        self.0.reduce(self.0.load_times16(values))
    }
    #[inline(always)]
    fn unpack(self, element: Element<L>) -> [Fr; LANES] {
        let f = self.0;
        let leave = f.splat(&Fr::CONSTANTS.leave);
        let mut values = [Fr::zero(); LANES];
        // x 2^260 2^256 / 2^260.
        f.store_elements(f.canonical(f.mul(f.reduce(element), leave)), &mut values);
        values
    }
    #[inline(always)]
    fn unpack_times16(self, element: Element<L>) -> [Fr; LANES] {
        let mut values = [Fr::zero(); LANES];
        // The representative x 2^260 equals the representative of 16 x in arkworks' form.
        self.0
            .store_elements(self.0.canonical(element), &mut values);
        values
    }

    #[inline(always)]
    fn zero(self) -> Element<L> {
        self.0.zero()
    }
    #[inline(always)]
    fn splat(self, constant: &Constant) -> Element<L> {
        self.0.splat(&constant.limbs)
    }
    #[inline(always)]
    fn factor(self, constant: &Constant) -> Factors<L> {
        self.0.splat_factors(&constant.limbs)
    }
    #[inline(always)]
    fn challenge(self, challenge: &Challenge) -> ConstantFactors<L> {
        self.0.known(&challenge.known)
    }

    #[inline(always)]
    fn add(self, a: Element<L>, b: Element<L>) -> Element<L> {
        self.0.carry(self.0.add(a, b))
    }
    #[inline(always)]
    fn sub(self, a: Element<L>, b: Element<L>, k: u64) -> Element<L> {
        self.0.sub_plus(a, b, k)
    }
    #[inline(always)]
    fn mul(self, a: Element<L>, b: Element<L>) -> Element<L> {
        self.0.mul(a, b)
    }
    #[inline(always)]
    fn mul_sub(self, a: Element<L>, b: Element<L>, c: Element<L>, k: u64) -> Element<L> {
        self.0.sub_plus(self.0.mul_loose(a, b), c, k)
    }
    #[inline(always)]
    fn dot2(self, a: Element<L>, b: Element<L>, c: Element<L>, d: Element<L>) -> Element<L> {
        let f = self.0;
        let mut columns = f.start_columns(2);
        f.mul_columns(&mut columns, &f.factors(a), &f.factors(b));
        f.mul_columns(&mut columns, &f.factors(c), &f.factors(d));
        f.carry(f.reduce_columns(columns))
    }
    #[inline(always)]
    fn fold(self, a: Element<L>, b: Element<L>, r: &ConstantFactors<L>, k: u64) -> Element<L> {
        let f = self.0;
        f.carry_wrapping(f.mul_known_add(a, f.sub_plus(b, a, k), r))
    }
    #[inline(always)]
    fn add_scaled(self, a: Element<L>, b: Element<L>, r: &ConstantFactors<L>) -> Element<L> {
        let f = self.0;
        f.carry_wrapping(f.mul_known_add(a, b, r))
    }
    #[inline(always)]
    fn reduce(self, a: Element<L>) -> Element<L> {
        self.0.reduce(a)
    }
    #[inline(always)]
    fn select(self, mask: u8, yes: Element<L>, no: Element<L>) -> Element<L> {
        self.0.select(mask, yes, no)
    }
    #[inline(always)]
    fn sum_masked(
        self,
        start: Element<L>,
        count: usize,
        term: impl Fn(usize) -> (u8, Element<L>),
    ) -> Element<L> {
        let l = self.0.lanes();
        let mut sum = start;
        for i in 0..count {
            let (mask, element) = term(i);
            for (sum, limb) in sum.iter_mut().zip(element) {
                // One masked addition.
                *sum = l.select(mask, l.add(*sum, limb), *sum);
            }
        }
        self.0.carry(sum)
    }
    #[inline(always)]
    fn choose(self, choices: &Choices, digits: u32) -> Element<L> {
        let l = self.0.lanes();
        let index = l.digits(digits);
        let mut out = self.0.zero();
        for (out, table) in out.iter_mut().zip(&choices.limbs) {
            *out = l.lookup16([l.load(&table[0]), l.load(&table[1])], index);
        }
        out
    }
    #[inline(always)]
    fn digits(self, digits: u32) -> [u64; LANES] {
        let l = self.0.lanes();
        let mut out = [0; LANES];
        l.store(l.digits(digits), &mut out);
        out
    }
    #[inline(always)]
    fn choose_word(self, words: &[[u64; LANES]; 2], digits: &[u64; LANES]) -> [u64; LANES] {
        let l = self.0.lanes();
        let mut out = [0; LANES];
        let word = l.lookup16([l.load(&words[0]), l.load(&words[1])], l.load(digits));
        l.store(word, &mut out);
        out
    }
    #[inline(always)]
    fn quadratic_at_two(
        self,
        zero: Element<L>,
        minus_one: Element<L>,
        leading: Element<L>,
    ) -> [Element<L>; 2] {
        let f = self.0;
        // q(-2) = 2 (leading + q(-1)) - q(0), q(2) = 6 leading + 3 q(0) - 2 q(-1).
        let minus_two = f.sub(f.double(f.add(leading, minus_one)), zero);
        let sum = f.add(f.double(leading), zero);
        let two = f.sub(f.add(f.double(sum), sum), f.double(minus_one));
        [
            f.carry(f.add(two, f.multiple(5))),
            f.carry(f.add(minus_two, f.multiple(3))),
        ]
    }
    #[inline(always)]
    fn transpose(self, rows: [Element<L>; LANES]) -> [Element<L>; LANES] {
        let mut out = [self.0.zero(); LANES];
        for limb in 0..5 {
            let mut words = [self.0.lanes().splat(0); LANES];
            for (word, row) in words.iter_mut().zip(&rows) {
                *word = row[limb];
            }
            let words = self.0.lanes().transpose(words);
            for (out, word) in out.iter_mut().zip(words) {
                out[limb] = word;
            }
        }
        out
    }

    #[inline(always)]
    fn sum(self) -> Sum<L> {
        Sum {
            columns: [self.0.lanes().splat(0); 10],
            products: 0,
        }
    }
    #[inline(always)]
    fn accumulate(self, sum: &mut Sum<L>, a: Element<L>, b: Element<L>) {
        let f = self.0;
        f.mul_columns(&mut sum.columns, &f.factors(a), &f.factors(b));
        sum.products += 1;
    }
    #[inline(always)]
    fn accumulate_factor(self, sum: &mut Sum<L>, a: &Factors<L>, b: Element<L>) {
        let f = self.0;
        f.mul_columns(&mut sum.columns, a, &f.factors(b));
        sum.products += 1;
    }
    #[inline(always)]
    fn total(self, sum: Sum<L>) -> Element<L> {
        self.0.reduce(self.total_lazy(sum))
    }
    #[inline(always)]
    fn total_lazy(self, sum: Sum<L>) -> Element<L> {
        let f = self.0;
        f.carry(f.reduce_columns(self.close(sum)))
    }

    #[inline(always)]
    fn form<const N: usize>(
        self,
        form: &Form<'_>,
        first: usize,
        strides: [usize; 2],
    ) -> [Element<L>; N] {
        match form.reduction {
            Reduction::One => self.form_rows::<1, N>(form, first, strides),
            Reduction::Two => self.form_rows::<2, N>(form, first, strides),
            Reduction::Full => self.form_rows::<5, N>(form, first, strides),
        }
    }

    #[inline(always)]
    fn combine(self, weights: &[Weight], word: impl Fn(usize) -> [u64; LANES]) -> Element<L> {
        let (f, l) = (self.0, self.0.lanes());
        let mut sum = f.start_rows::<2>(0, [weights.len() as u64, 0]);
        for (i, weight) in weights.iter().enumerate() {
            let factor = f.splat_factors(&weight.limbs);
            f.mul_narrow_columns(&mut sum, &factor, l.load(&word(i)), 1);
        }
        // 900 products of a weight below p with a word below 2^52, divided by 2^104.
        f.carry(f.reduce_rows::<2>(sum))
    }

    #[inline(always)]
    fn weight(self, values: &[Fr; LANES]) -> Element<L> {
        // Sums with words are reduced by two limbs.
        let scale = self.0.splat(&Constant::new(power_of_two(2 * 52)).limbs);
        self.reduce(self.mul(self.pack(values), scale))
    }
    #[inline(always)]
    fn words(self) -> Sum<L> {
        self.sum()
    }
    #[inline(always)]
    fn accumulate_word(self, sum: &mut Sum<L>, weight: Element<L>, word: &[u64; LANES]) {
        let (f, l) = (self.0, self.0.lanes());
        f.mul_narrow_columns(&mut sum.columns, &f.factors(weight), l.load(word), 1);
        sum.products += 1;
    }
    #[inline(always)]
    fn total_words(self, sum: Sum<L>) -> Element<L> {
        let (f, l) = (self.0, self.0.lanes());
        let mut columns = f.start_rows::<2>(0, [sum.products, 0]);
        for (column, more) in columns.iter_mut().zip(sum.columns) {
            *column = l.add(*column, more);
        }
        // As in `combine`.
        f.carry(f.reduce_rows::<2>(columns))
    }
}
