//! Sums of multiples of points of a curve: width-w non-adjacent forms, interleaved (Straus; Moeller
//! 2001).

use alloc::vec::Vec;
use core::marker::PhantomData;

/// A point of a curve other than infinity: four little-endian words of x, then of y, any
/// representatives below `2^256`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Affine(pub [u64; 8]);

/// Operand of an addition: a point, or its negative.
#[derive(Debug, Clone, Copy)]
pub struct Term<'a> {
    /// The point.
    pub point: &'a Affine,
    /// Whether it is subtracted.
    pub negate: bool,
}

/// How two points relate.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Relation {
    /// They are equal.
    Equal,
    /// Their sum is the point at infinity.
    Opposite,
    /// Neither, or one is off the curve.
    Other,
}

/// A curve whose group has a prime order, above the number of multiples in any table.
pub trait Group {
    /// Returns the opposite point.
    fn negative(&self, point: &Affine) -> Affine;

    /// Computes `sum <- 2^doublings sum + term`; returns false if the result is the point at
    /// infinity (the sum is then meaningless).
    #[must_use]
    fn combine(&mut self, sum: &mut Affine, doublings: u64, term: Term<'_>) -> bool;
}

/// Operations of a curve without its precompile.
pub trait Software {
    /// Two points, the second the double of the first.
    const BASES: [Affine; 2];

    /// Returns the opposite point.
    fn negative(point: &Affine) -> Affine;

    /// Returns how two points of the curve relate.
    fn relation(first: &Affine, second: &Affine) -> Relation;

    /// Computes `sum <- 2^doublings sum + term` by instructions; returns false for the point at
    /// infinity, `None` if an operand is found to be off the curve.
    fn combine(sum: &mut Affine, doublings: u64, term: &Affine) -> Option<bool>;
}

/// The group of a curve with the precompile `sum <- 2^(steps / 2) sum + term`, or `- term` for odd
/// steps: the call returns false if the precompile is missing or declines.
///
/// The precompile's words are taken as any representatives of the sum, without a range. That they
/// represent the sum follows from the constraints `secant`, `x` and `y` of `curve_add` and
/// `tangent`, `x` and `y` of `curve_double`, and that a declined sum is unchanged from
/// `declined leaves the sum`.
#[derive(Debug)]
pub struct Precompiled<S, F> {
    call: F,
    is_off_curve: bool,
    software: PhantomData<S>,
}

impl<S: Software, F: FnMut(&mut Affine, u64, &Affine) -> bool> Precompiled<S, F> {
    /// Builds the group with this precompile.
    pub const fn new(call: F) -> Self {
        Self {
            call,
            is_off_curve: false,
            software: PhantomData,
        }
    }

    /// Whether an operand was off the curve. Since the caller's points are checked, that operand
    /// was a result of the precompile: nothing can be concluded, and the program must end without a
    /// result.
    pub(crate) const fn is_off_curve(&self) -> bool {
        self.is_off_curve
    }

    /// Computes a declined sum: by calls where both points have the same x, by instructions where
    /// there is no precompile.
    #[cold]
    #[inline(never)]
    fn combine_otherwise(&mut self, sum: &mut Affine, doublings: u64, term: Term<'_>) -> bool {
        let mut calls = Calls {
            call: &mut self.call,
            bases: const { &S::BASES }.each_ref(),
        };
        if let Some(finite) = calls.combine_alike(S::relation, sum, doublings, term) {
            return finite;
        }
        let finite = S::combine(sum, doublings, &term.value(self));
        self.is_off_curve |= finite.is_none();
        finite.unwrap_or(false)
    }
}

impl<S: Software, F: FnMut(&mut Affine, u64, &Affine) -> bool> Group for Precompiled<S, F> {
    fn negative(&self, point: &Affine) -> Affine {
        S::negative(point)
    }

    #[inline(always)]
    fn combine(&mut self, sum: &mut Affine, doublings: u64, term: Term<'_>) -> bool {
        if (self.call)(sum, steps(doublings, &term), term.point) {
            return true;
        }
        self.combine_otherwise(sum, doublings, term)
    }
}

/// Returns the operand `steps` of the precompiles on curves.
#[must_use]
pub fn steps(doublings: u64, term: &Term<'_>) -> u64 {
    2 * doublings + u64::from(term.negate)
}

/// Calls of a curve's precompile for the sums that it declines.
pub(crate) struct Calls<'a, F> {
    /// The precompile.
    pub(crate) call: F,
    /// A point, and its double or three times the point.
    pub(crate) bases: [&'a Affine; 2],
}

impl<F: FnMut(&mut Affine, u64, &Affine) -> bool> Calls<'_, F> {
    /// Computes `sum <- 2^doublings sum + term` where the doubled sum and the term have the same x;
    /// returns false for the point at infinity, `None` if they have not, or if a call is declined
    /// that no precompile has to decline.
    pub(crate) fn combine_alike(
        &mut self,
        relation: impl FnOnce(&Affine, &Affine) -> Relation,
        sum: &mut Affine,
        doublings: u64,
        term: Term<'_>,
    ) -> Option<bool> {
        let doubled = match doublings {
            0 => *sum,
            _ => self.double(sum, doublings)?,
        };
        let is_equal = match relation(&doubled, term.point) {
            Relation::Equal => !term.negate,
            Relation::Opposite => term.negate,
            Relation::Other => return None,
        };
        if is_equal {
            *sum = self.double(&doubled, 1)?;
        }
        Some(is_equal)
    }

    /// Computes `2^doublings point`, since the precompile doubles only in combination with an
    /// addition: adds and subtracts a base.
    ///
    /// With a base b, both calls are possible unless the result is b, -b, or -2 b if b is added
    /// first, or 2 b if it is subtracted first. What is impossible in both orders with the first
    /// base, which is b or -b, is possible with the second.
    fn double(&mut self, point: &Affine, doublings: u64) -> Option<Affine> {
        let [first, second] = self.bases;
        let tries = [(first, false), (first, true), (second, false)];
        tries.into_iter().find_map(|(base, negate)| {
            let mut trial = *point;
            let mut done = |doublings, negate| {
                let term = Term {
                    point: base,
                    negate,
                };
                (self.call)(&mut trial, steps(doublings, &term), base)
            };
            (done(doublings, negate) && done(0, !negate)).then_some(trial)
        })
    }
}

impl Term<'_> {
    /// Returns the point that is added.
    pub(crate) fn value(&self, group: &impl Group) -> Affine {
        if self.negate {
            group.negative(self.point)
        } else {
            *self.point
        }
    }
}

/// Returns the odd multiples `p, 3 p, .., (2 N - 1) p`: none of them is infinite and no two share
/// an x, because the order of the group is a large prime.
pub(crate) fn odd_multiples<const N: usize>(group: &mut impl Group, p: &Affine) -> [Affine; N] {
    let mut multiples = [*p; N];
    for index in 1..N {
        // 2 p and (2 i - 1) p are neither equal nor opposite.
        let point = multiples[index - 1];
        let term = Term {
            point: &point,
            negate: false,
        };
        let _finite = group.combine(&mut multiples[index], 1, term);
    }
    multiples
}

/// A digit: a multiple to add at a position.
#[derive(Debug, Clone, Copy)]
struct Event<'a> {
    term: Term<'a>,
    position: u64,
}

/// Returns the digits of a scalar, the lowest first. With the odd multiples of a point in `table`,
/// 2^(w - 2) of them, digits are odd, below 2^(w - 1) in size, and at least w positions apart.
fn events<'a>(table: &'a [Affine], scalar: &[u64; 4]) -> Vec<Event<'a>> {
    let width = u64::from(table.len().trailing_zeros() + 2);
    let mask = (1 << width) - 1;
    let [a, b, c, d] = *scalar;
    // Bits from 2^256 on come only from a carry.
    let words = [a, b, c, d, 0, 0];
    let mut events = Vec::with_capacity(256 / width as usize + 1);
    let mut position = 0;
    let mut carry = 0;
    while position <= 256 {
        let index = (position / 64) as usize;
        let shift = position % 64;
        let mut window = words[index] >> shift;
        if shift != 0 {
            window |= words[index + 1] << (64 - shift);
        }
        // A carry propagates through ones; without a carry, zeros yield no digit.
        let run = if carry == 0 {
            window.trailing_zeros()
        } else {
            window.trailing_ones()
        };
        if run != 0 {
            position += u64::from(run);
            continue;
        }
        let residue = (window + carry) & mask;
        carry = residue >> (width - 1);
        let magnitude = if carry == 0 {
            residue
        } else {
            mask + 1 - residue
        };
        let term = Term {
            point: &table[(magnitude >> 1) as usize],
            negate: carry != 0,
        };
        events.push(Event { term, position });
        position += width;
    }
    events
}

/// A sum that may be the point at infinity.
struct Sum {
    value: Option<Affine>,
}

impl Sum {
    /// Computes `2^doublings self + term`.
    #[inline(always)]
    fn add(&mut self, group: &mut impl Group, doublings: u64, term: Term<'_>) {
        match &mut self.value {
            Some(sum) => {
                if !group.combine(sum, doublings, term) {
                    self.value = None;
                }
            }
            None => self.value = Some(term.value(group)),
        }
    }
}

/// Returns the sum of scalars times the points whose odd multiples are the tables, which must not
/// be empty; `None` for the point at infinity.
pub(crate) fn sum<G: Group>(
    group: &mut G,
    [(first_table, first), (second_table, second)]: [(&[Affine], &[u64; 4]); 2],
) -> Option<Affine> {
    let mut first = events(first_table, first);
    let mut second = events(second_table, second);
    let mut sum = Sum { value: None };
    // The sum still has the weight 2^position.
    let mut position = 256;
    loop {
        let event = match (first.last(), second.last()) {
            (Some(a), Some(b)) if a.position >= b.position => first.pop(),
            (Some(_), None) => first.pop(),
            _ => second.pop(),
        };
        let Some(event) = event else {
            break;
        };
        sum.add(group, position - event.position, event.term);
        position = event.position;
    }
    if position != 0 {
        // The precompile doubles only in combination with an addition.
        let point = &first_table[0];
        for (doublings, negate) in [(position, false), (0, true)] {
            sum.add(group, doublings, Term { point, negate });
        }
    }
    sum.value
}

/// Returns the little-endian words of a big-endian integer.
pub(crate) fn words(bytes: &[u8; 32]) -> [u64; 4] {
    let mut words = [0; 4];
    for (word, chunk) in words.iter_mut().rev().zip(bytes.as_chunks::<8>().0) {
        *word = u64::from_be_bytes(*chunk);
    }
    words
}
