//! Multiplication by constants, after Shoup, without Montgomery form and without reduction of the
//! other factor.

use super::{
    arithmetic::{Element, Factors, Field},
    constants::{Limbs, Modulus, to_limbs52},
};
use crate::lanes::Lanes;

/// A constant `w < p` and `floor(w 2^260 / p)`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ConstantFactor {
    /// `w`.
    pub value: Limbs,
    /// `floor(w 2^260 / p)`.
    pub quotient: Limbs,
}

impl ConstantFactor {
    /// Prepares the element `w` (its canonical integer, not its Montgomery form).
    #[must_use]
    pub fn new<F: Modulus>(w: F) -> Self {
        let value = w.into_bigint().0;
        // w 2^260 = quotient p + r, r the canonical integer of w 2^260: modulo 2^260, quotient = -r
        // / p.
        let shifted = w * F::from(2_u64).pow([260]);
        let remainder = to_limbs52(shifted.into_bigint().0);
        let k = F::CONSTANTS.negated_inverse;
        let p = F::CONSTANTS.p;
        let mask = crate::lanes::MASK52;
        // For each limb, the digit makes r + quotient p divisible by the next power of 2^52.
        let mut quotient = [0; 5];
        let mut carry = 0_i128;
        let mut sums = remainder.map(i128::from);
        for i in 0..5 {
            let low = (sums[i] + carry) as u64 & mask;
            let digit = (u128::from(low) * u128::from(k)) as u64 & mask;
            quotient[i] = digit;
            for (j, limb) in p.iter().enumerate().take(5 - i) {
                sums[i + j] += i128::from(digit) * i128::from(*limb);
            }
            carry = (sums[i] + carry) >> 52;
        }
        Self {
            value: to_limbs52(value),
            quotient,
        }
    }
}

/// A [`ConstantFactor`] in the lanes.
#[derive(Debug, Clone, Copy)]
pub struct ConstantFactors<L: Lanes> {
    value: Factors<L>,
    quotient: Factors<L>,
}

impl<L: Lanes, F: Modulus> Field<L, F> {
    /// Returns the same constant in each lane.
    #[inline(always)]
    pub fn known(self, known: &ConstantFactor) -> ConstantFactors<L> {
        ConstantFactors {
            value: self.splat_factors(&known.value),
            quotient: self.splat_factors(&known.quotient),
        }
    }

    /// `init + a w - e p` modulo 2^260, loose: with any carried `a` (below 2^260), `a w - e p` is
    /// in `[0, 7p + p / 2^48)`.
    ///
    /// `e` estimates `floor(a w' / 2^260)`, `w' = floor(w 2^260 / p)`. The estimate sums the
    /// columns of the product `a w'` from 5 on and the four high halves of column 4. Left out are
    /// five low halves of column 4, each below one unit of column 5; the fraction of the sum of
    /// column 4's high halves, below one unit; and the columns below 4, whose sum is below
    /// `7 / 2^52 + 2^-98` units. So `a w' / 2^260 - e` is in `[0, 6 + 2^-49)`, and `a w / p - a w'
    /// / 2^260 = (w 2^260 / p - w') a / 2^260` in `[0, 1)`.
    ///
    /// Cost: 10 whole products and 9 high halves for the quotient, 10 whole products and 5 low
    /// halves for each of `a w` and `e (2^260 - p)`: 79 halves. The limbs of the result are the
    /// limbs of `init` plus less than 2^57 in absolute value.
    #[expect(
        clippy::needless_range_loop,
        reason = "the indices are the weights of the limbs"
    )]
    #[inline(always)]
    pub fn mul_known_add(
        self,
        init: Element<L>,
        a: Element<L>,
        w: &ConstantFactors<L>,
    ) -> Element<L> {
        let l = self.lanes();
        let a = self.factors(a);
        // Several short sums instead of one: the next fold overlaps this one only if the chains of
        // products are short.
        let mut guard = l.start(0, 4);
        for i in 0..4 {
            guard = l.mac_high(guard, a[i], w.quotient[3 - i]);
        }
        let mut first = l.start(0, 5);
        for i in 0..5 {
            first = l.mac_high(first, a[i], w.quotient[4 - i]);
        }
        // Column 5 + k of a w': low halves of i + j = 5 + k, high halves of i + j = 4 + k; `first`
        // holds the high halves of k = 0.
        let mut e: Element<L> =
            limbs!(|k| l.start(4 - k as u64, if k == 0 { 0 } else { 5 - k as u64 }));
        for i in 1..5 {
            for j in 5 - i..5 {
                let k = i + j - 5;
                (e[k], e[k + 1]) = l.mac(e[k], e[k + 1], a[i], w.quotient[j]);
            }
        }
        e[0] = l.add(l.add(e[0], first), l.shr::<52>(guard));
        // Modulo 2^260: a w, and e times the complement of p, added once a limb of e is carried.
        let mut out: Element<L> = limbs!(|k| l.add(init[k], l.start(k as u64 + 1, k as u64)));
        self.mul_low(&mut out, &a, &w.value);
        let mut multiple: Element<L> = limbs!(|k| l.start(k as u64 + 1, k as u64));
        let complement = self.splat_factors(&F::CONSTANTS.complement);
        for i in 0..5 {
            let limb = l.factor(e[i]);
            if i < 4 {
                e[i + 1] = l.add(e[i + 1], l.shr::<52>(e[i]));
            }
            for j in 0..4 - i {
                (multiple[i + j], multiple[i + j + 1]) =
                    l.mac(multiple[i + j], multiple[i + j + 1], limb, complement[j]);
            }
            multiple[4] = l.mac_low(multiple[4], limb, complement[4 - i]);
        }
        self.add(out, multiple)
    }

    /// Adds `a b` modulo 2^260 to the limbs: low halves of `i + j = k` and high halves of
    /// `i + j = k - 1`.
    #[inline(always)]
    fn mul_low(self, out: &mut Element<L>, a: &Factors<L>, b: &Factors<L>) {
        let l = self.lanes();
        for i in 0..5 {
            for j in 0..4 - i {
                (out[i + j], out[i + j + 1]) = l.mac(out[i + j], out[i + j + 1], a[i], b[j]);
            }
            out[4] = l.mac_low(out[4], a[i], b[4 - i]);
        }
    }

    /// `a w`, carried, in `[0, 7p + p / 2^48)`, for any carried `a`.
    #[inline(always)]
    pub fn mul_known(self, a: Element<L>, w: &ConstantFactors<L>) -> Element<L> {
        self.carry_wrapping(self.mul_known_add(self.zero(), a, w))
    }
}
