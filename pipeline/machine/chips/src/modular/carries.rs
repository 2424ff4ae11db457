//! Carries of an integer that is zero, given by what counts each power of `2^64` in it.
//!
//! Two words at a time: with `e_k` what counts `2^(64 k)`, `e_0 + 2^64 e_1 = 2^128 c_0`, `e_2 + 2^64 e_3 + c_0 = 2^128 c_1`, and so on. A
//! carry is five limbs less `2^79`, hence in `-2^79 .. 2^79`. As long as the `e_k` are below `2^135` in size, both sides are below
//! `2^208`, so that the equations modulo the order of the proof's field hold between integers.
//!
//! If there are as many carries as pairs, the integer is zero modulo the power of two behind the last one. If there is one less, the last
//! pair has to be zero itself, and so is the integer.

use super::number::Signed;
use crate::lookups::Lookups;
use alloc::format;
use zkfabric_air::{AirBuilder, Expr, Trace};

/// Words between two carries.
const PAIR: usize = 2;
/// Limbs of a carry.
const CARRY: usize = 5;
/// A carry counts from minus two to this.
const CARRY_OFFSET: u32 = 79;

/// The integer is zero on rows with `real = 1`, and on others where all `sums` are. The limbs of the carries are range-checked by the
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

/// Fills and counts the limbs of the carries; of an integer that is not zero they are an error of the trace.
pub(super) fn fill(
    trace: &mut Trace,
    row: usize,
    sums: &[Signed],
    carries: &[usize],
    lookups: &mut Lookups,
) {
    let offset = Signed::power_of_two(CARRY_OFFSET);
    let mut carry = Signed::default();
    for (columns, sums) in carries.chunks(CARRY).zip(sums.chunks(PAIR)) {
        carry = sums.iter().fold(carry, |carry, sum| (*sum + carry).carry());
        for (&column, limb) in columns.iter().zip((carry + offset).limbs()) {
            trace.set(row, column, limb);
            lookups.range16(limb as u16);
        }
    }
}
