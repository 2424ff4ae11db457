//! A product with a power of two, in five range checks instead of eight.
//!
//! `x 2^k` with `k = 16 j + t`, `t < 16`, has at most one limb more than `x`: `x 2^t`, moved up by
//! `j` limbs. So with `X` of the limbs `x_i` and a boolean `c_j` per place, one of which is set:
//!
//! 1. `product = sum_j c_j 2^(16 j) X`.
//!
//! The digits of the product in base `2^16` are unique, whichever place the prover chooses: digit
//! `i + j` is `x_i`, all others are zero. `X` has at most five limbs, so the right side is below
//! `2^128` and the equation holds over the integers if the product is an integer below `2^200`.

use crate::cpu;
use crate::lookups::Lookups;
use zkfabric_air::{AirBuilder, Expr, Trace};

/// Columns for the places `0..3`; place 3 is set where none of these is.
pub(crate) const PLACES: usize = 3;

/// Adds the constraints; returns bits 0..64 of the product and the bits above.
pub(crate) fn constrain(
    b: &mut AirBuilder,
    real: &Expr,
    (places, limbs): (&[Expr; PLACES], &[Expr]),
    product: Expr,
) -> (Expr, Expr) {
    let [first, second, third] = places;
    let last = real - first - second - third;
    let places = [first, second, third, &last];
    let digits = cpu::range_limbs(b, real, limbs);
    let (mut low, mut high, mut factor) = (Expr::zero(), Expr::zero(), Expr::zero());
    for (bits, place) in [0, 16, 32, 48].into_iter().zip(places) {
        b.assert_bool("place is boolean", place);
        factor = factor + place * Expr::power_of_two(bits);
        // Limb `i` of this place has digit `i + bits / 16`.
        let fitting = limbs.len().min(4 - bits as usize / 16);
        let (below, above) = limbs.split_at(fitting);
        low = low + place * (Expr::from_limbs(below, 16) * Expr::power_of_two(bits));
        high = high + place * Expr::from_limbs(above, 16);
    }
    b.assert_equal("product", product, factor * digits);
    (low, high)
}

/// Fills and counts the columns for `value * 2^exponent`, `exponent <= 64`.
pub(crate) fn fill(
    trace: &mut Trace,
    row: usize,
    (places, limbs): (&[usize; PLACES], &[usize]),
    (value, exponent): (u64, u32),
    lookups: &mut Lookups,
) {
    let place = (exponent / 16).min(3);
    if let Some(&column) = places.get(place as usize) {
        trace.set(row, column, 1);
    }
    let digits = u128::from(value) << (exponent - 16 * place);
    for (index, &column) in limbs.iter().enumerate() {
        let limb = (digits >> (16 * index)) as u16;
        trace.set(row, column, limb.into());
        lookups.range16(limb);
    }
}
