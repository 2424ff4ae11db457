//! Arithmetic on eight elements of Fr at a time, over vector lanes or in plain integers.
//!
//! An algorithm is written once, over any [`Packed`]. [`Lanes`](lanes::InLanes) keeps elements in
//! five limbs of 52 bits with lazy ranges, [`Portable`] keeps arkworks' elements, always reduced.
//! An algorithm returns arkworks elements, so that both give the same results.
//!
//! # Ranges
//! An element in lanes is carried, and its value lies in `[0, x p)` for an `x` stated by each
//! operation; the algorithm tracks `x`, which stays at most 84. [`Portable`] ignores `x`. "Reduced"
//! means below `p + p / 2^38`.

use ark_bn254::Fr;
use zkfabric_kernels_cpu::{
    Isa,
    lanes::{Kernel, LANES, Lanes},
};

mod lanes;
mod portable;
mod prepared;

#[cfg(test)]
mod tests;

pub use lanes::{InLanes, Sum};
pub use portable::Portable;
pub(crate) use prepared::power_of_two;
pub use prepared::{Challenge, Choices, Constant};

/// Eight elements in memory, 320 bytes, independent of the arithmetic for code that keeps elements
/// between two kernels. [`Portable`] uses four of the five rows.
pub use zkfabric_kernels_cpu::field::Stored;

use crate::form::{Form, Weight};

/// Operations on eight elements at a time. A value of an implementing type proves that its
/// instructions may be used.
pub trait Packed: Copy + Send + Sync + core::fmt::Debug {
    /// Eight elements.
    type Element: Copy + Send + Sync;
    /// A [`Constant`] ready to multiply.
    type Factor: Copy + Send + Sync;
    /// A [`Challenge`] ready to multiply.
    type Fold: Copy + Send + Sync;
    /// A sum of products, not yet reduced.
    type Sum: Copy + Send + Sync;
    /// A sum of products with words, not yet reduced.
    type Words: Copy + Send + Sync;

    /// Loads elements from memory, as stored.
    fn load(self, stored: &Stored) -> Self::Element;
    /// Stores elements to memory.
    fn store(self, element: Self::Element, stored: &mut Stored);
    /// Prefetches the cache lines of `stored`, part of a long stream, for a use soon.
    fn prefetch(self, stored: &Stored);
    /// Packs arkworks elements. Reduced.
    fn pack(self, values: &[Fr; LANES]) -> Self::Element;
    /// Unpacks to arkworks elements; any range.
    fn unpack(self, element: Self::Element) -> [Fr; LANES];

    /// Unpacks sixteen times the elements to arkworks elements; any range. Half the cost of
    /// [`Packed::unpack`].
    fn unpack_times16(self, element: Self::Element) -> [Fr; LANES];

    /// Returns zero.
    fn zero(self) -> Self::Element;
    /// Broadcasts a constant to each lane. Reduced.
    fn splat(self, constant: &Constant) -> Self::Element;
    /// Prepares a constant for multiplication.
    fn factor(self, constant: &Constant) -> Self::Factor;
    /// Prepares a challenge for multiplication.
    fn challenge(self, challenge: &Challenge) -> Self::Fold;

    /// `a + b`; ranges add.
    fn add(self, a: Self::Element, b: Self::Element) -> Self::Element;
    /// `a - b + k p` for `b` in `[0, k p]`; the result is below the bound of `a` plus `k p`.
    fn sub(self, a: Self::Element, b: Self::Element, k: u64) -> Self::Element;
    /// `a b` for `a` in `[0, x p)`, `b` in `[0, y p)`: the result is in `[0, (x y / 84.66 + 2) p)`.
    fn mul(self, a: Self::Element, b: Self::Element) -> Self::Element;
    /// `a b - c + k p`, ranges `x y` and `[0, k p]`: the result is in
    /// `[0, (x y / 84.66 + 2 + k) p)`.
    fn mul_sub(self, a: Self::Element, b: Self::Element, c: Self::Element, k: u64)
    -> Self::Element;
    /// `a b + c d`, ranges `x y` and `z w`: the result is in `[0, ((x y + z w) / 84.66 + 2) p)`.
    fn dot2(
        self,
        a: Self::Element,
        b: Self::Element,
        c: Self::Element,
        d: Self::Element,
    ) -> Self::Element;
    /// `a + r (b - a)` for `a` in `[0, k p]`: below the bound of `a` plus `7.1 p`. The bound of `b`
    /// plus `k` is at most 84.
    fn fold(self, a: Self::Element, b: Self::Element, r: &Self::Fold, k: u64) -> Self::Element;
    /// `a + r b`: below the bound of `a` plus `7.1 p`, for any `b`.
    fn add_scaled(self, a: Self::Element, b: Self::Element, r: &Self::Fold) -> Self::Element;
    /// Reduces an element.
    fn reduce(self, a: Self::Element) -> Self::Element;
    /// Selects `yes` in the lanes of `mask` (lane 0 lowest), `no` elsewhere.
    fn select(self, mask: u8, yes: Self::Element, no: Self::Element) -> Self::Element;
    /// `a` in the lanes of `mask`, 0 elsewhere.
    #[inline(always)]
    fn masked(self, mask: u8, a: Self::Element) -> Self::Element {
        self.select(mask, a, self.zero())
    }
    /// Adds to `start` `count` elements, each in the lanes of its mask: the ranges add, for any
    /// masks.
    fn sum_masked(
        self,
        start: Self::Element,
        count: usize,
        term: impl Fn(usize) -> (u8, Self::Element),
    ) -> Self::Element;
    /// Returns in lane `i` the choice at digit `i` of `digits` to base 16. Reduced.
    fn choose(self, choices: &Choices, digits: u32) -> Self::Element;
    /// Spreads digits to the form that [`Packed::choose_word`] takes.
    fn digits(self, digits: u32) -> [u64; LANES];
    /// As [`Packed::choose`], for words.
    fn choose_word(self, words: &[[u64; LANES]; 2], digits: &[u64; LANES]) -> [u64; LANES];
    /// Returns the values at 2 and -2 of quadratics, below `28p` and `13p`, from their values at 0
    /// and -1, below `2.5p`, and their leading coefficients, below `2.5p`.
    fn quadratic_at_two(
        self,
        zero: Self::Element,
        minus_one: Self::Element,
        leading: Self::Element,
    ) -> [Self::Element; 2];
    /// Transposes: lane `i` of result `j` is lane `j` of `rows[i]`, with the largest range of the
    /// rows.
    fn transpose(self, rows: [Self::Element; LANES]) -> [Self::Element; LANES];

    /// Returns an empty sum.
    fn sum(self) -> Self::Sum;
    /// Adds `a b`. A sum takes at most 200 products, with ranges `x y` that add up to at most 6900.
    fn accumulate(self, sum: &mut Self::Sum, a: Self::Element, b: Self::Element);
    /// Adds `a b`; bounds as [`Packed::accumulate`].
    fn accumulate_factor(self, sum: &mut Self::Sum, a: &Self::Factor, b: Self::Element);
    /// Returns the value of a sum, reduced.
    fn total(self, sum: Self::Sum) -> Self::Element;
    /// Returns the value of a sum, below `(sum of ranges / 84.66 + 2) p`.
    fn total_lazy(self, sum: Self::Sum) -> Self::Element;

    /// Evaluates a linear form on `N` groups of eight rows; range [`Form::bound`]. For result `n`,
    /// a form that binds `b` variables reads the groups `first + step n + stride beta`, `beta`
    /// below `2^b`, where `strides` are step and stride.
    fn form<const N: usize>(
        self,
        form: &Form<'_>,
        first: usize,
        strides: [usize; 2],
    ) -> [Self::Element; N];
    /// Returns `sum of weight word`, of at most 900 terms, for weights made by `Weight::of_words`
    /// and words below 2^52: below `3p`.
    fn combine(self, weights: &[Weight], word: impl Fn(usize) -> [u64; LANES]) -> Self::Element;

    /// Prepares elements as weights of words for [`Packed::accumulate_word`]. Reduced.
    fn weight(self, values: &[Fr; LANES]) -> Self::Element;
    /// Returns an empty sum.
    fn words(self) -> Self::Words;
    /// Adds a [`Packed::weight`] times a word below 2^52. A sum takes at most 900 products.
    fn accumulate_word(self, sum: &mut Self::Words, weight: Self::Element, word: &[u64; LANES]);
    /// Returns the value of a sum, below `3p`.
    fn total_words(self, sum: Self::Words) -> Self::Element;
}

/// Number of words of a stored element.
pub(crate) const STORED_WORDS: usize = size_of::<Stored>() / size_of::<u64>();

/// Returns the sum of the eight elements.
#[inline(always)]
pub fn sum_lanes<P: Packed>(p: P, element: P::Element) -> Fr {
    p.unpack(element).iter().sum()
}

/// An algorithm over any [`Packed`].
pub trait PackedKernel {
    /// Result of the algorithm.
    type Output;
    /// Runs the algorithm. Implementations are `#[inline(always)]`, as are all their callees in
    /// loops.
    fn run<P: Packed>(self, packed: P) -> Self::Output;
}

/// Runs an algorithm with the instructions of `isa`.
pub fn dispatch<K: PackedKernel>(isa: Isa, kernel: K) -> K::Output {
    #[cfg(test)]
    if isa.is_twin() {
        return kernel.run(InLanes::new(zkfabric_kernels_cpu::lanes::Twin));
    }
    isa.dispatch(Dispatched(kernel))
}

struct Dispatched<K>(K);

impl<K: PackedKernel> Kernel for Dispatched<K> {
    type Output = K::Output;

    #[inline(always)]
    fn run<L: Lanes>(self, lanes: L) -> K::Output {
        self.0.run(InLanes::new(lanes))
    }

    fn portable(self) -> K::Output {
        self.0.run(Portable)
    }
}
