//! Arithmetic on eight elements of Fr at a time, over vector lanes or in plain integers.
//!
//! An algorithm is written once, over any [`Packed`]. [`Lanes`](lanes::InLanes) keeps elements in five limbs of 52 bits with lazy
//! ranges, [`Portable`] keeps arkworks' elements, always reduced. What leaves an algorithm are
//! elements of arkworks, so that both give the same results.
//!
//! # Ranges
//! An element in lanes is carried, and its value lies in `[0, x p)` for an `x` that each operation states; the algorithm keeps
//! account of `x`, which stays at most 84. [`Portable`] ignores the account. "Reduced" means below `p + p / 2^38`.

use ark_bn254::Fr;
use ark_ff::AdditiveGroup as _;
use zkfabric_kernels_cpu::{
    Isa,
    field::{Known, Limbs, Modulus as _, to_limbs52},
    lanes::{Kernel, LANES, Lanes},
};

mod lanes;
mod portable;

#[cfg(test)]
mod tests;

pub use lanes::{InLanes, Sum};
pub use portable::Portable;

/// Eight elements in memory, 320 bytes: whoever keeps elements between two kernels need not know their arithmetic. [`Portable`] uses four
/// of the five rows.
pub use zkfabric_kernels_cpu::field::Stored;

use crate::form::{Form, Weight};

/// An element that is multiplied with many others: the same in each lane.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Constant {
    /// In arkworks' form.
    pub value: Fr,
    /// The element times 2^260, below `p`.
    pub(crate) limbs: Limbs,
}

impl Constant {
    /// Prepares an element.
    #[must_use]
    pub fn new(value: Fr) -> Self {
        Self {
            value,
            limbs: montgomery_limbs(value),
        }
    }
}

/// An element by which many others are folded: the same in each lane.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Challenge {
    /// In arkworks' form.
    pub value: Fr,
    pub(crate) known: Known,
}

impl Challenge {
    /// Prepares an element.
    #[must_use]
    pub fn new(value: Fr) -> Self {
        Self {
            value,
            known: Known::new(value),
        }
    }
}

/// Sixteen elements to choose from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Choices {
    pub(crate) values: [Fr; 16],
    /// The elements times 2^260, below `p`, limb by limb.
    pub(crate) limbs: [[[u64; LANES]; 2]; 5],
}

impl Choices {
    /// Prepares elements.
    #[must_use]
    pub fn new(values: &[Fr; 16]) -> Self {
        let mut limbs = [[[0; LANES]; 2]; 5];
        for (i, value) in values.iter().enumerate() {
            for (table, limb) in limbs.iter_mut().zip(montgomery_limbs(*value)) {
                table.as_flattened_mut()[i] = limb;
            }
        }
        Self {
            values: *values,
            limbs,
        }
    }
}

/// `x 2^260 mod p` in limbs: an element of arkworks is kept as `x 2^256`.
pub(crate) fn montgomery_limbs(mut x: Fr) -> Limbs {
    for _ in 0..4 {
        x.double_in_place();
    }
    to_limbs52(*x.words())
}

/// `2^bits`.
pub(crate) fn power_of_two(bits: u32) -> Fr {
    let factors = (0..bits).step_by(120);
    factors
        .map(|done| Fr::from(1_u128 << (bits - done).min(120)))
        .product()
}

/// Eight elements at a time. A value of the type proves that its instructions may be used.
pub trait Packed: Copy + Send + Sync + core::fmt::Debug {
    /// Eight elements.
    type Element: Copy + Send + Sync;
    /// A [`Constant`] ready to multiply.
    type Factor: Copy + Send + Sync;
    /// A [`Challenge`] ready to multiply.
    type Fold: Copy + Send + Sync;
    /// A sum of products that is not reduced yet.
    type Sum: Copy + Send + Sync;
    /// A sum of products with words that is not reduced yet.
    type Words: Copy + Send + Sync;

    /// From memory, as it was stored.
    fn load(self, stored: &Stored) -> Self::Element;
    /// To memory.
    fn store(self, element: Self::Element, stored: &mut Stored);
    /// Asks for the cache lines of `stored`, which come in a long stream and are used soon.
    fn prefetch(self, stored: &Stored);
    /// From arkworks' elements. Reduced.
    fn pack(self, values: &[Fr; LANES]) -> Self::Element;
    /// To arkworks' elements; any range.
    fn unpack(self, element: Self::Element) -> [Fr; LANES];

    /// Sixteen times the elements, to arkworks' elements; any range. Half the cost of [`Packed::unpack`].
    fn unpack_times16(self, element: Self::Element) -> [Fr; LANES];

    /// Zero.
    fn zero(self) -> Self::Element;
    /// A constant in each lane. Reduced.
    fn splat(self, constant: &Constant) -> Self::Element;
    /// A constant ready to multiply.
    fn factor(self, constant: &Constant) -> Self::Factor;
    /// A challenge ready to multiply.
    fn challenge(self, challenge: &Challenge) -> Self::Fold;

    /// `a + b`; ranges add.
    fn add(self, a: Self::Element, b: Self::Element) -> Self::Element;
    /// `a - b + k p` for `b` in `[0, k p]`; the result is below the bound of `a` plus `k p`.
    fn sub(self, a: Self::Element, b: Self::Element, k: u64) -> Self::Element;
    /// `a b` for `a` in `[0, x p)`, `b` in `[0, y p)`: the result is in `[0, (x y / 84.66 + 2) p)`.
    fn mul(self, a: Self::Element, b: Self::Element) -> Self::Element;
    /// `a b - c + k p`, ranges `x y` and `[0, k p]`: the result is in `[0, (x y / 84.66 + 2 + k) p)`.
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
    /// `a + r (b - a)` for `a` in `[0, k p]`: below the bound of `a` plus `7.1 p`. The bound of `b` plus `k` is at most 84.
    fn fold(self, a: Self::Element, b: Self::Element, r: &Self::Fold, k: u64) -> Self::Element;
    /// `a + r b`: below the bound of `a` plus `7.1 p`, whatever `b` is.
    fn add_scaled(self, a: Self::Element, b: Self::Element, r: &Self::Fold) -> Self::Element;
    /// The same element, reduced.
    fn reduce(self, a: Self::Element) -> Self::Element;
    /// `yes` in the lanes of `mask` (lane 0 lowest), `no` elsewhere.
    fn select(self, mask: u8, yes: Self::Element, no: Self::Element) -> Self::Element;
    /// `a` in the lanes of `mask`, 0 elsewhere.
    #[inline(always)]
    fn masked(self, mask: u8, a: Self::Element) -> Self::Element {
        self.select(mask, a, self.zero())
    }
    /// `start` plus `count` elements, each in the lanes of its mask: the ranges add, whatever the masks are.
    fn sum_masked(
        self,
        start: Self::Element,
        count: usize,
        term: impl Fn(usize) -> (u8, Self::Element),
    ) -> Self::Element;
    /// In lane `i` the choice that digit `i` of `digits` to base 16 names. Reduced.
    fn choose(self, choices: &Choices, digits: u32) -> Self::Element;
    /// Digits as [`Packed::choose_word`] takes them.
    fn digits(self, digits: u32) -> [u64; LANES];
    /// [`Packed::choose`] for words.
    fn choose_word(self, words: &[[u64; LANES]; 2], digits: &[u64; LANES]) -> [u64; LANES];
    /// The values at 2 and -2 of quadratics by those at 0 and -1, below `2.5p`, and their leading coefficients, below `2.5p`:
    /// below `28p` and `13p`.
    fn quadratic_at_two(
        self,
        zero: Self::Element,
        minus_one: Self::Element,
        leading: Self::Element,
    ) -> [Self::Element; 2];
    /// Lane `i` of result `j` is lane `j` of `rows[i]`: the largest range of the rows.
    fn transpose(self, rows: [Self::Element; LANES]) -> [Self::Element; LANES];

    /// An empty sum.
    fn sum(self) -> Self::Sum;
    /// Adds `a b`. At most 200 products, and the sum of their ranges `x y` is at most 6900.
    fn accumulate(self, sum: &mut Self::Sum, a: Self::Element, b: Self::Element);
    /// Adds `a b`; bounds as [`Packed::accumulate`].
    fn accumulate_factor(self, sum: &mut Self::Sum, a: &Self::Factor, b: Self::Element);
    /// The value of a sum, reduced.
    fn total(self, sum: Self::Sum) -> Self::Element;
    /// The value of a sum, below `(sum of ranges / 84.66 + 2) p`.
    fn total_lazy(self, sum: Self::Sum) -> Self::Element;

    /// The values of a linear form on `N` groups of eight rows; range [`Form::bound`]. A form that binds `b` variables reads the groups
    /// `first + step n + stride beta`, `beta` below `2^b`, for result `n`, with step and stride as `strides`.
    fn form<const N: usize>(
        self,
        form: &Form<'_>,
        first: usize,
        strides: [usize; 2],
    ) -> [Self::Element; N];
    /// `sum of weight word`, at most 900 of them, for weights made by `Weight::of_words` and words below 2^52: below `3p`.
    fn combine(self, weights: &[Weight], word: impl Fn(usize) -> [u64; LANES]) -> Self::Element;

    /// Elements as weights of words, [`Packed::accumulate_word`]. Reduced.
    fn weight(self, values: &[Fr; LANES]) -> Self::Element;
    /// An empty sum.
    fn words(self) -> Self::Words;
    /// Adds a [`Packed::weight`] times a word below 2^52. At most 900 products.
    fn accumulate_word(self, sum: &mut Self::Words, weight: Self::Element, word: &[u64; LANES]);
    /// The value of a sum, below `3p`.
    fn total_words(self, sum: Self::Words) -> Self::Element;
}

/// Words of a stored element.
pub(crate) const STORED_WORDS: usize = size_of::<Stored>() / size_of::<u64>();

/// The sum of the eight elements.
#[inline(always)]
pub fn sum_lanes<P: Packed>(p: P, element: P::Element) -> Fr {
    p.unpack(element).iter().sum()
}

/// An algorithm over any [`Packed`].
pub trait PackedKernel {
    /// What it computes.
    type Output;
    /// Implementations are `#[inline(always)]`, as is all they call in a loop.
    fn run<P: Packed>(self, packed: P) -> Self::Output;
}

/// Runs an algorithm with the instructions of `isa`.
pub fn dispatch<K: PackedKernel>(isa: Isa, kernel: K) -> K::Output {
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
