//! Parts of operands: top bits, shift amounts.

use crate::bus;
use crate::cpu;
use crate::lookups::Lookups;
use zkfabric_air::{AirBuilder, Expr, Trace};

/// Checks that `sign` is the top bit of `limb`, which must be known to be below `2^16`:
/// `2 limb - 2^16 sign` is then an even integer in `[-2^16, 2^17)`, and in `[0, 2^16)` for the
/// right `sign` only.
pub(crate) fn top_bit(b: &mut AirBuilder, real: &Expr, limb: &Expr, sign: &Expr) {
    b.assert_bool("sign is boolean", sign);
    without_top_bit(b, real, limb, sign);
}

/// Sends the lookup of [`top_bit`], for a boolean `sign`.
pub(crate) fn without_top_bit(b: &mut AirBuilder, real: &Expr, limb: &Expr, sign: &Expr) {
    cpu::range16(b, real, limb * 2 - sign * (1 << 16));
}

/// Fills and counts `sign` for [`top_bit`].
pub(crate) fn fill_top_bit(
    trace: &mut Trace,
    row: usize,
    sign: usize,
    limb: u16,
    lookups: &mut Lookups,
) {
    trace.set(row, sign, (limb >> 15).into());
    lookups.range16(limb << 1);
}

/// Checks that `amount` is the value modulo `mask + 1` (64 or 32) of a register with byte 0 `byte`
/// and `rest` above it; returns the register's value.
///
/// The byte table proves `byte < 2^8` and `amount = byte AND mask`. Four limbs make `rest` a little
/// wider than needed, yet small enough for `byte + 2^8 rest` to hold over the integers.
pub(crate) fn amount(
    b: &mut AirBuilder,
    real: &Expr,
    mask: u64,
    (byte, rest): (&Expr, &[Expr]),
    amount: &Expr,
) -> Expr {
    b.send(
        bus::BYTES,
        real.clone(),
        [byte.clone(), mask.into(), amount.clone()],
    );
    byte + cpu::range_limbs(b, real, rest) * (1 << 8)
}

/// Fills and counts the columns of [`amount`]; returns the amount.
pub(crate) fn fill_amount(
    trace: &mut Trace,
    row: usize,
    mask: u8,
    ([byte, amount], rest): ([usize; 2], &[usize]),
    value: u64,
    lookups: &mut Lookups,
) -> u32 {
    let low = value as u8;
    trace.set(row, byte, low.into());
    trace.set(row, amount, (low & mask).into());
    lookups.bytes(low, mask);
    cpu::fill_limbs(trace, row, rest, value >> 8, lookups);
    (low & mask).into()
}

/// Returns `2^64 - 2^bits` as a field element times `sign`: the addend of sign extension from
/// `bits` bits.
pub(crate) fn extension(sign: &Expr, bits: u32) -> Expr {
    sign * (Expr::power_of_two(64) - Expr::power_of_two(bits))
}
