//! Equations between 256-bit numbers modulo a number `m < 2^256`.
//!
//! An equation `e = 0 mod m` is proved as `e = q m` over the integers, with `e` a polynomial of
//! degree 2 in numbers of four 64-bit words, whose coefficients are at most 8 in all, and
//! `|q| < 2^272`. Then `|e - q m| < 2^529`, and `e - q m` is zero if it is zero modulo `2^320` and
//! modulo r, the order of the proof's field, since the two moduli are coprime and
//! `2^320 r > 2^573`.
//!
//! 1. Modulo r: one constraint.
//! 2. Modulo `2^320`, by three carries over the five lowest words, see `carries`. The sums of
//!    products of words at each power of `2^64` are below `2^134`.
//!
//! Whole calls of modular arithmetic, with any modulus, are in `operation`.
//!
//! The user of an equation proves that the words of all numbers are below `2^64`.

mod carries;
pub mod number;
pub(crate) mod operation;

use crate::cpu;
use crate::lookups::{Lookups, limbs};
use alloc::format;
use number::{LOW, Polynomial, SignedNumber, exact_quotient};
use zkfabric_air::{AirBuilder, Expr, Trace, columns};

/// Limbs of 16 bits in a number.
pub const LIMBS: usize = 16;
/// Limbs of the quotient, which is stored plus `2^260`.
const QUOTIENT: usize = LIMBS + 1;
/// `2^260 / 2^256`: offset of the highest limb of the quotient.
const QUOTIENT_OFFSET: u64 = 1 << 4;

/// Returns the words of a number from its range-checked limbs.
pub fn words(limbs: &[Expr; LIMBS]) -> [Expr; 4] {
    core::array::from_fn(|word| Expr::from_limbs(&limbs[4 * word..4 * word + 4], 16))
}

/// Fills and counts the limbs of a number.
pub fn fill_number(
    trace: &mut Trace,
    row: usize,
    columns: &[usize; LIMBS],
    number: [u64; 4],
    lookups: &mut Lookups,
) {
    let limbs = number.into_iter().flat_map(limbs);
    for (&column, limb) in columns.iter().zip(limbs) {
        trace.set(row, column, limb.into());
        lookups.range16(limb);
    }
}

columns! {
    /// Quotient and carries of an equation.
    pub struct Equation {
        /// `q + 2^260`, in limbs.
        quotient: U16[17],
        /// `c_k + 2^79`, in limbs: five per carry.
        carries: U16[15],
    }
}

impl Equation<Expr> {
    /// Constrains `e = 0 mod m` on rows with `real = 1`, and `e = 0` on other rows where m is zero.
    /// The degree of `e` is at most 3, the degree of `m`, which is given in words, at most 1.
    pub fn constrain(
        &self,
        b: &mut AirBuilder,
        name: &str,
        real: &Expr,
        e: &Polynomial<Expr>,
        m: &[Expr; 4],
    ) {
        for limbs in [&self.quotient[..], &self.carries] {
            let _value = cpu::range_limbs(b, real, limbs);
        }
        let quotient: [Expr; LOW] = core::array::from_fn(|word| {
            let limbs = &self.quotient[4 * word..QUOTIENT.min(4 * word + 4)];
            let value = Expr::from_limbs(limbs, 16);
            if word == LOW - 1 {
                value - QUOTIENT_OFFSET
            } else {
                value
            }
        });
        let rest = e.clone() - Polynomial::product(&quotient, m);
        b.assert_zero(format!("{name} modulo the order"), rest.value);
        carries::constrain(b, name, real, &rest.low, &self.carries);
    }
}

impl Equation<usize> {
    /// Fills and counts quotient and carries of an equation that holds, with an odd `m`; an
    /// equation that does not hold is an error of the trace.
    pub fn fill(
        &self,
        trace: &mut Trace,
        row: usize,
        e: &Polynomial<SignedNumber>,
        m: [u64; 4],
        lookups: &mut Lookups,
    ) {
        let mut set = |columns: &[usize], limbs: &[u64]| {
            for (&column, &limb) in columns.iter().zip(limbs) {
                trace.set(row, column, limb);
                lookups.range16(limb as u16);
            }
        };
        let [low @ .., top] = exact_quotient(e, m);
        let (columns, top_column) = self.quotient.split_at(LIMBS);
        for (columns, word) in columns.chunks(4).zip(low) {
            set(columns, &limbs(word).map(u64::from));
        }
        set(top_column, &[top.wrapping_add(QUOTIENT_OFFSET)]);

        let [a, b, c, d] = low.map(SignedNumber::from);
        let quotient = [a, b, c, d, SignedNumber::from(top as i64)];
        let rest = e.clone() - Polynomial::product(&quotient, &m.map(SignedNumber::from));
        carries::fill(trace, row, &rest.low, &self.carries, lookups);
    }
}
