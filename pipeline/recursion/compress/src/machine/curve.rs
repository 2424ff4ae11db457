//! Common parts of the chips on points: the modulus, words of coordinates, messages.

use super::bus;
use crate::witness::Witness;
use ark_bn254::{Fq, Fr, G1Affine};
use ark_ec::AffineRepr;
use ark_ff::PrimeField;
use zkfabric_air::{AirBuilder, Expr, Trace};
use zkfabric_chips::cpu::range16;
use zkfabric_chips::lookups::Lookups;
use zkfabric_chips::modular::LIMBS;
use zkfabric_chips::modular::number::{Integer, SignedNumber};

/// Words of a coordinate.
pub(super) type Words<T> = [T; 4];

/// The modulus of the coordinates.
pub(super) const MODULUS: Words<u64> = Fq::MODULUS.0;

/// Factor that shifts 254 bits, the length of the modulus, to 256.
const FILL: u64 = 4;

/// Returns the modulus on rows where `flag` is 1.
pub(super) fn modulus(flag: &Expr) -> Words<Expr> {
    MODULUS.map(|word| flag * word)
}

/// Returns the modulus as an element of the proof's field.
pub(super) fn native_modulus() -> Fr {
    native(MODULUS)
}

/// Returns a number modulo the order of the proof's field.
pub(super) fn native(words: Words<u64>) -> Fr {
    let bytes: [u8; 32] = core::array::from_fn(|index| (words[index / 8] >> (index % 8 * 8)) as u8);
    Fr::from_le_bytes_mod_order(&bytes)
}

/// Checks that the number with these range-checked limbs is below `2^254` on active rows, and so
/// below twice the modulus.
pub(super) fn range_top(b: &mut AirBuilder, active: &Expr, limbs: &[Expr; LIMBS]) {
    let [.., top] = limbs;
    range16(b, active, top * FILL);
}

/// Counts the lookup that [`range_top`] sends.
pub(super) fn count_top([.., top]: Words<u64>, lookups: &mut Lookups) {
    let limb = (top >> 48) as u16;
    lookups.range16(limb << FILL.trailing_zeros());
}

/// Returns the words of x and y; zeros for infinity.
pub(super) fn words(point: &G1Affine) -> [Words<u64>; 2] {
    let (x, y) = point.xy().unwrap_or_default();
    [x.into_bigint().0, y.into_bigint().0]
}

/// Converts words for the formulas.
pub(super) fn signed(words: Words<u64>) -> Words<SignedNumber> {
    words.map(SignedNumber::from)
}

/// Returns the number zero.
pub(super) fn zero<T: Integer>() -> Words<T> {
    [(); 4].map(|()| T::zero())
}

/// Returns the fields of a message on [`bus::POINT`] or, after the digit, on [`bus::TABLE`].
pub(super) fn fields<const N: usize>(
    head: [Expr; N],
    infinity: &Expr,
    [x, y]: [&Words<Expr>; 2],
) -> Vec<Expr> {
    let words = x.iter().chain(y).cloned();
    head.into_iter()
        .chain([infinity.clone()])
        .chain(words)
        .collect()
}

/// Receives a point.
pub(super) fn read(
    b: &mut AirBuilder,
    active: &Expr,
    at: &Expr,
    (infinity, words): (&Expr, [&Words<Expr>; 2]),
) {
    let fields = fields([at.clone()], infinity, words);
    b.receive(bus::POINT, active.clone(), fields);
}

/// Fills the words of a point.
pub(super) fn fill_words(
    trace: &mut Trace,
    row: usize,
    columns: [&Words<usize>; 2],
    point: &G1Affine,
) {
    for (columns, words) in columns.into_iter().zip(words(point)) {
        for (&column, word) in columns.iter().zip(words) {
            trace.set(row, column, word);
        }
    }
}

impl Witness<'_> {
    /// Returns the number of lookups of a multiple of a point.
    pub(super) fn looked_up(&self, point: u32, digit: u8) -> u64 {
        let counts = self.tables.get(&point);
        counts.map_or(0, |counts| counts[usize::from(digit & 15)].into())
    }
}
