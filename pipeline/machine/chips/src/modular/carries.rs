//! Carries of an integer that is zero, given by its coefficients of the powers of `2^64`.
//!
//! Each carry covers two words: with `e_k` the coefficient of `2^(64 k)`,
//! `e_0 + 2^64 e_1 = 2^128 c_0`, `e_2 + 2^64 e_3 + c_0 = 2^128 c_1`, and so on. A carry is five
//! limbs minus `2^79`, hence in `-2^79 .. 2^79`. As long as the `e_k` are below `2^135` in size,
//! both sides are below `2^208`, so the equations modulo the order of the proof's field hold over
//! the integers.
//!
//! With as many carries as pairs, the integer is zero modulo the power of two above the last pair.
//! With one carry less, the last pair must be zero itself, and so is the integer.

use super::number::SignedNumber;
use crate::lookups::Lookups;
use alloc::format;
use zkfabric_air::{AirBuilder, Expr, Trace};

/// Words between two carries.
const PAIR: usize = 2;
/// Limbs of a carry.
const CARRY: usize = 5;
/// A carry is stored plus 2 to this power.
const CARRY_OFFSET: u32 = 79;

/// Constrains the integer to be zero on rows with `real = 1`. On other rows zero limbs satisfy the
/// constraints where all `sums` are zero. Range-checking the limbs of the carries is left to the
/// caller.
pub(super) fn constrain(
    b: &mut AirBuilder,
    name: &str,
    real: &Expr,
    sums: &[Expr],
    carries: &[Expr],
) {
    let mut carries = carries.chunks(CARRY);
    let mut carried = Expr::zero();
    for (step, sums) in sums.chunks(PAIR).enumerate() {
        let sum = Expr::from_limbs(sums, u64::BITS) + carried;
        let carry = carries.next().map_or_else(Expr::zero, |limbs| {
            Expr::from_limbs(limbs, 16) - real * Expr::power_of_two(CARRY_OFFSET)
        });
        let next = &carry * Expr::power_of_two(u64::BITS * sums.len() as u32);
        b.assert_equal(format!("{name}, words {}", PAIR * step), sum, next);
        carried = carry;
    }
}

/// Fills and counts the limbs of the carries; an integer that is not zero is an error of the trace.
pub(super) fn fill(
    trace: &mut Trace,
    row: usize,
    sums: &[SignedNumber],
    carries: &[usize],
    lookups: &mut Lookups,
) {
    let offset = SignedNumber::power_of_two(CARRY_OFFSET);
    let mut carry = SignedNumber::default();
    for (columns, sums) in carries.chunks(CARRY).zip(sums.chunks(PAIR)) {
        carry = sums.iter().fold(carry, |carry, sum| (*sum + carry).carry());
        for (&column, limb) in columns.iter().zip((carry + offset).limbs()) {
            trace.set(row, column, limb);
            lookups.range16(limb as u16);
        }
    }
}
