//! Numbers below a modulus: each has one form in limbs.

use zkfabric_air::{AirBuilder, Expr, Trace};
use zkfabric_chips::cpu::range_limbs;
use zkfabric_chips::lookups::Lookups;
use zkfabric_chips::modular::{LIMBS, fill_number};

use ark_bn254::Fr;
use ark_ff::Field;

/// Bits of half a number.
const HALF: u32 = 128;

/// Returns the low and the high 128 bits of a number.
pub(super) fn halves(limbs: &[Expr; LIMBS]) -> [Expr; 2] {
    let (low, high) = limbs.split_at(LIMBS / 2);
    [low, high].map(|limbs| Expr::from_limbs(limbs, 16))
}

/// Returns the low and the high 128 bits of a number in words.
fn halves_of(words: [u64; 4]) -> [Expr; 2] {
    let [a, b, c, d] = words.map(Expr::from);
    [[a, b], [c, d]].map(|words| Expr::from_limbs(&words, u64::BITS))
}

/// Constrains the limbs of the number and of the slack to be below `2^16`, and the number to be
/// below the modulus, on active rows; on other rows zero limbs of number and slack satisfy the
/// constraints.
pub(super) fn constrain(
    b: &mut AirBuilder,
    active: &Expr,
    (number, slack): (&[Expr; LIMBS], &[Expr; LIMBS]),
    modulus: [u64; 4],
) {
    for limbs in [number, slack] {
        let _value = range_limbs(b, active, limbs);
    }
    let [low, high] = halves(number);
    let [slack_low, slack_high] = halves(slack);
    let [most_low, most_high] = halves_of(largest(modulus));
    let unit = Fr::from(2_u64).pow([u64::from(HALF)]);
    let carry =
        (low + slack_low - active * most_low) * Expr::constant(unit.inverse().unwrap_or_default());
    b.assert_bool("carry of the slack is boolean", &carry);
    b.assert_zero(
        "number and slack are the largest number",
        high + slack_high + carry - active * most_high,
    );
}

/// Returns the modulus, which is odd, minus one.
const fn largest([low, b, c, d]: [u64; 4]) -> [u64; 4] {
    [low & !1, b, c, d]
}

/// Fills and counts the limbs of a number below the modulus, and of its slack.
pub(super) fn fill(
    trace: &mut Trace,
    row: usize,
    (columns, slack): (&[usize; LIMBS], &[usize; LIMBS]),
    (number, modulus): ([u64; 4], [u64; 4]),
    lookups: &mut Lookups,
) {
    fill_number(trace, row, columns, number, lookups);
    let mut borrow = false;
    let mut words = largest(modulus).into_iter().zip(number);
    let difference = [(); 4].map(|()| {
        let (most, word) = words.next().unwrap_or_default();
        let (difference, first) = most.overflowing_sub(word);
        let (difference, second) = difference.overflowing_sub(borrow.into());
        borrow = first || second;
        difference
    });
    fill_number(trace, row, slack, difference, lookups);
}
