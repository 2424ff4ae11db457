//! `SECP256K1_ADD`, `BN254_ADD` and `P256_ADD`, see [`zkfabric_abi::curve`].

use super::{Cells, Refusal};
use crate::curve::{Point, Sum};
use zkfabric_abi::curve::{BN254, Curve, P256, SECP256K1, WORDS};

/// Adds on secp256k1.
pub(super) fn secp256k1(cells: &mut dyn Cells) -> Result<(), Refusal> {
    add(&SECP256K1, cells)
}

/// Adds on BN254.
pub(super) fn bn254(cells: &mut dyn Cells) -> Result<(), Refusal> {
    add(&BN254, cells)
}

/// Adds on P-256.
pub(super) fn p256(cells: &mut dyn Cells) -> Result<(), Refusal> {
    add(&P256, cells)
}

/// Accesses in order: three registers and the term in slot 1, the sum in slot 2, the answer in
/// slot 3.
fn add(curve: &Curve, cells: &mut dyn Cells) -> Result<(), Refusal> {
    let [sum_at, term_at, steps] = [10, 11, 12].map(|register| cells.register(1, register));
    let word = |base: u64, index: usize| base.wrapping_add(8 * index as u64);
    let (mut term, mut sum) = ([0; WORDS], [0; WORDS]);
    for (index, value) in term.iter_mut().enumerate() {
        *value = cells.word(1, word(term_at, index))?;
    }
    for (index, value) in sum.iter_mut().enumerate() {
        *value = cells.peek(word(sum_at, index))?;
    }
    let [before, term] = [sum, term].map(Point::from_words);
    let result = Sum::new(curve, before, steps, term);
    let declined = result.is_none();
    let after = result.map_or(before, |sum| sum.addition.to);
    for (index, value) in after.words().into_iter().enumerate() {
        cells.set_word(2, word(sum_at, index), value)?;
    }
    cells.set_register(3, 10, declined.into());
    Ok(())
}
