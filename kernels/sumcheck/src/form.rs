//! Linear forms over columns of narrow values.
//!
//! A form is evaluated on rows, or on rows with some variables already bound. In that case the
//! *weights* are folded and the columns stay narrow: with `2^b` values `e_beta` of eq at the bound
//! variables, the form's value at a bound row is `sum_beta e_beta (c + sum_k a_k x_k(beta))`.

use ark_bn254::Fr;
use ark_ff::{One as _, Zero as _};
use zkfabric_kernels_cpu::{
    Width,
    field::{Limbs, Modulus as _, to_limbs52},
    lanes::{LANES, MASK52},
};

use crate::packed::{Constant, power_of_two};

/// A column in groups of eight rows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Values<'a> {
    /// Zeros and ones.
    Bits(&'a [[u8; LANES]]),
    /// Below 2^8.
    U8(&'a [[u8; LANES]]),
    /// Below 2^16.
    U16(&'a [[u16; LANES]]),
    /// Below 2^32.
    U32(&'a [[u32; LANES]]),
    /// Below 2^52.
    U52(&'a [[u64; LANES]]),
    /// Below 2^64.
    U64(&'a [[u64; LANES]]),
    /// Elements.
    Field(&'a [[Fr; LANES]]),
}

impl<'a> Values<'a> {
    /// Returns words as [`Values::U52`] when all are below 2^52, which halves the cost of a
    /// product, and as [`Values::U64`] otherwise.
    #[must_use]
    pub fn from_words(words: &'a [[u64; LANES]]) -> Self {
        let any = words.as_flattened().iter().fold(0, |any, word| any | word);
        if any <= MASK52 {
            Self::U52(words)
        } else {
            Self::U64(words)
        }
    }

    /// Returns the number of groups of eight rows.
    #[must_use]
    pub const fn groups(&self) -> usize {
        match self {
            Self::Bits(v) | Self::U8(v) => v.len(),
            Self::U16(v) => v.len(),
            Self::U32(v) => v.len(),
            Self::U52(v) | Self::U64(v) => v.len(),
            Self::Field(v) => v.len(),
        }
    }

    /// Returns `weight` times the value of a row, zero beyond the end.
    #[must_use]
    pub fn times(&self, row: usize, weight: Fr) -> Fr {
        let word = match self {
            Self::Bits(v) | Self::U8(v) => v.as_flattened().get(row).map(|x| u64::from(*x)),
            Self::U16(v) => v.as_flattened().get(row).map(|x| u64::from(*x)),
            Self::U32(v) => v.as_flattened().get(row).map(|x| u64::from(*x)),
            Self::U52(v) | Self::U64(v) => v.as_flattened().get(row).copied(),
            Self::Field(v) => {
                return v.as_flattened().get(row).copied().unwrap_or_default() * weight;
            }
        };
        // Most values are zero or one.
        match word.unwrap_or_default() {
            0 => Fr::zero(),
            1 => weight,
            word => weight * Fr::from(word),
        }
    }

    /// Returns the integers of a group; `None` beyond the end, and for elements.
    pub(crate) fn words(&self, group: usize) -> Option<[u64; LANES]> {
        Some(match self {
            Self::Bits(v) | Self::U8(v) => v.get(group)?.map(u64::from),
            Self::U16(v) => v.get(group)?.map(u64::from),
            Self::U32(v) => v.get(group)?.map(u64::from),
            Self::U52(v) | Self::U64(v) => *v.get(group)?,
            Self::Field(_) => return None,
        })
    }

    /// Returns the `count` groups from `first` on, fewer at the end.
    pub(crate) fn slice(&self, first: usize, count: usize) -> Self {
        macro_rules! slice {
            ($column:expr) => {{
                let rest = $column.get(first..).unwrap_or_default();
                rest.get(..count).unwrap_or(rest)
            }};
        }
        match self {
            Self::Bits(v) => Self::Bits(slice!(v)),
            Self::U8(v) => Self::U8(slice!(v)),
            Self::U16(v) => Self::U16(slice!(v)),
            Self::U32(v) => Self::U32(slice!(v)),
            Self::U52(v) => Self::U52(slice!(v)),
            Self::U64(v) => Self::U64(slice!(v)),
            Self::Field(v) => Self::Field(slice!(v)),
        }
    }

    /// Returns the width of the values; that of words, however small.
    #[must_use]
    pub const fn width(&self) -> Width {
        match self {
            Self::Bits(_) => Width::Bits,
            Self::U8(_) => Width::U8,
            Self::U16(_) => Width::U16,
            Self::U32(_) => Width::U32,
            Self::U52(_) | Self::U64(_) => Width::U64,
            Self::Field(_) => Width::Field,
        }
    }

    /// Returns the number of bits per value.
    pub(crate) const fn bits(&self) -> u32 {
        match self {
            Self::U52(_) => 52,
            values => values.width().bits(),
        }
    }

    /// Returns the number of limbs per value.
    const fn size(&self) -> Size {
        match self {
            Self::Bits(_) | Self::U8(_) | Self::U16(_) | Self::U32(_) | Self::U52(_) => Size::One,
            Self::U64(_) => Size::Two,
            Self::Field(_) => Size::Five,
        }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Size {
    One,
    Two,
    Five,
}

/// Linear form `constant + sum of coefficient times value`; each value has an index.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Linear {
    /// Constant of the form.
    pub constant: Fr,
    /// Indices and coefficients, by rising index, each index at most once.
    pub terms: Vec<(usize, Fr)>,
}

impl Linear {
    /// Returns the form of a single value.
    #[must_use]
    pub fn value(index: usize) -> Self {
        Self {
            constant: Fr::zero(),
            terms: vec![(index, Fr::one())],
        }
    }

    /// Adds `scale` times another form.
    pub fn add_scaled(&mut self, other: &Self, scale: Fr) {
        self.constant += other.constant * scale;
        for &(index, coefficient) in &other.terms {
            match self.terms.binary_search_by_key(&index, |term| term.0) {
                Ok(at) => {
                    self.terms[at].1 += coefficient * scale;
                    if self.terms[at].1.is_zero() {
                        self.terms.remove(at);
                    }
                }
                Err(at) => {
                    let coefficient = coefficient * scale;
                    if !coefficient.is_zero() {
                        self.terms.insert(at, (index, coefficient));
                    }
                }
            }
        }
    }

    /// Returns `scale` times the form.
    #[must_use]
    pub fn scaled(&self, scale: Fr) -> Self {
        let mut out = Self::default();
        out.add_scaled(self, scale);
        out
    }

    /// Evaluates the form with the values by index.
    #[must_use]
    pub fn evaluate(&self, value: impl Fn(usize) -> Fr) -> Fr {
        let terms = self.terms.iter();
        terms.fold(self.constant, |sum, (index, k)| sum + *k * value(*index))
    }
}

/// Weight of a term: in arkworks' form, and scaled for the form's reduction.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Weight {
    /// Weight in arkworks' form.
    pub value: Fr,
    pub(crate) limbs: Limbs,
}

impl Weight {
    /// Prepares a weight for [`Packed::combine`](crate::Packed::combine), whose reduction divides
    /// by two limbs.
    pub(crate) fn of_words(value: Fr) -> Self {
        Self {
            value,
            limbs: to_limbs52(*(value * power_of_two(2 * 52 + 4)).words()),
        }
    }
}

/// One column of a form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Term<'a> {
    /// Column of the term.
    pub column: Values<'a>,
    /// One weight per row; the rows are bound into one.
    pub weights: Vec<Weight>,
}

/// Number of limbs by which the sum of products is reduced: the limbs of the widest value, or more
/// ([`Form::bound`]).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Reduction {
    One,
    Two,
    Full,
}

/// A linear form prepared for evaluation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Form<'a> {
    /// Constant of the form times the sum of the weights of eq.
    pub constant: Constant,
    /// Terms of the form.
    pub terms: Vec<Term<'a>>,
    pub(crate) reduction: Reduction,
    /// Numbers of products with values of one limb, of two limbs, of five limbs.
    pub(crate) products: [u64; 3],
    /// Number of products with values that may be near 2^52.
    wide: u64,
}

/// Maximum number of products with values of 52 bits in a reduction by one limb; two limbs take any
/// number, at the cost of one more product.
const WIDE: u64 = 13;
/// Maximum number of halves of limb products in a column of a sum that is to be carried:
/// `Field::mul_columns`.
pub(crate) const HALVES: u64 = 2000;

impl<'a> Form<'a> {
    /// All values of forms are below this multiple of `p`.
    pub const HEADROOM: u64 = 16;

    /// Prepares the form over `columns`, identified by index. `eq` are the weights of the rows that
    /// are bound into one; `[1]` binds none.
    ///
    /// Indices beyond the columns read as zero: the caller separates such terms.
    #[must_use]
    pub fn new(linear: &Linear, columns: &[Values<'a>], eq: &[Fr]) -> Self {
        let terms: Vec<(Values<'a>, Fr)> = (linear.terms.iter())
            .filter_map(|(index, k)| Some((*columns.get(*index)?, *k)))
            .collect();
        let widest = terms.iter().map(|(column, _)| column.size()).max();
        let mut products = [0; 3];
        let mut wide = 0;
        for (column, _) in &terms {
            products[column.size() as usize] += eq.len() as u64;
            if let Values::U52(_) = column {
                wide += eq.len() as u64;
            }
        }
        let (reduction, rows) = match widest {
            None | Some(Size::One) if wide <= WIDE => (Reduction::One, 1),
            None | Some(Size::One | Size::Two) => (Reduction::Two, 2),
            Some(Size::Five) => (Reduction::Full, 5),
        };
        // The reduction divides by 2^(52 rows). An integer v takes w 2^260 2^(52 rows); an element
        // is stored as y 2^256, so w y 2^260 needs w 2^264 with a full reduction. The words of an
        // element represent 2^256 times the element.
        let scales = [52 * rows + 4, 8].map(power_of_two);
        let mut ready = Vec::with_capacity(terms.len());
        for (column, k) in terms {
            let size = column.size();
            let scaled = k * scales[usize::from(size == Size::Five)];
            let weights = eq.iter().map(|e| Weight {
                value: *e * k,
                limbs: to_limbs52(*(scaled * e).words()),
            });
            ready.push(Term {
                column,
                weights: weights.collect(),
            });
        }
        Self {
            constant: Constant::new(linear.constant * eq.iter().sum::<Fr>()),
            terms: ready,
            reduction,
            products,
            wide,
        }
    }

    /// Returns whether the sums have room for the form's products: 1000 with values of one limb
    /// (weights of eq counted), fewer with wider values. A form without room gives meaningless
    /// values.
    #[must_use]
    pub const fn fits(&self) -> bool {
        // Number of halves that a product adds to a column.
        let [one, two, five] = self.products;
        2 * one + 4 * two + 10 * five <= HALVES
    }

    /// Returns the bound of the values in multiples of `p`, at most [`Form::HEADROOM`]. The
    /// constant and the reduction by one row add one each, a further reduction row two. A product
    /// of a weight below `p` with a value of 52 bits is below `p` after the division by 2^52;
    /// products with smaller values, or divided by 2^104, add up to less than one. A full product
    /// is below `p / 84` after the division by 2^260, and at most 200 fit.
    #[must_use]
    pub const fn bound(&self) -> u64 {
        match self.reduction {
            Reduction::One => self.wide + 3,
            Reduction::Two => 4,
            Reduction::Full => self.products[2].div_ceil(84) + 4,
        }
    }
}

#[cfg(test)]
mod tests;
