//! `KECCAK_XORIN`: one step of the Keccak-256 sponge (FIPS 202, section 4; the program does the
//! padding).

use super::{Cells, Refusal};
use zkfabric_abi::keccak::{LANES, RATE_LANES};

/// Computes `state <- Keccak-f[1600](state ^ block)`, with the state of 25 words at `x10` and the
/// block of 17 words at `x11`. Accesses in order: both registers and the block in slot 1, then the
/// state in slot 2; the two may overlap, since the block is read first.
pub(super) fn xorin(cells: &mut dyn Cells) -> Result<(), Refusal> {
    let state = cells.register(1, 10);
    let block = cells.register(1, 11);
    let word = |base: u64, index: usize| base.wrapping_add(8 * index as u64);
    let mut lanes = [0; LANES];
    for (index, lane) in lanes.iter_mut().enumerate().take(RATE_LANES) {
        *lane = cells.word(1, word(block, index))?;
    }
    for (index, lane) in lanes.iter_mut().enumerate() {
        *lane ^= cells.peek(word(state, index))?;
    }
    tiny_keccak::keccakf(&mut lanes);
    for (index, lane) in lanes.into_iter().enumerate() {
        cells.set_word(2, word(state, index), lane)?;
    }
    Ok(())
}
