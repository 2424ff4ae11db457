//! `SHA256_COMPRESS`: one step of SHA-256 (FIPS 180-4, section 6.2.2; the program does the
//! padding).

use super::{Cells, Refusal};
use sha2::block_api::compress256;
use zkfabric_abi::sha256::{BLOCK_WORDS, STATE_WORDS, state, words};

/// Computes `state <- compress(state, block)`, with the state of 4 words at `x10` and the block of
/// 8 words at `x11`. Accesses in order: both registers and the block in slot 1, then the state in
/// slot 2; the two may overlap, since the block is read first.
pub(super) fn compress(cells: &mut dyn Cells) -> Result<(), Refusal> {
    let state_at = cells.register(1, 10);
    let block_at = cells.register(1, 11);
    let word = |base: u64, index: usize| base.wrapping_add(8 * index as u64);
    let mut block = [0; 8 * BLOCK_WORDS];
    for (index, bytes) in block.as_chunks_mut::<8>().0.iter_mut().enumerate() {
        *bytes = cells.word(1, word(block_at, index))?.to_le_bytes();
    }
    let mut before = [0; STATE_WORDS];
    for (index, value) in before.iter_mut().enumerate() {
        *value = cells.peek(word(state_at, index))?;
    }
    let mut numbers = state(before);
    compress256(&mut numbers, &[block]);
    for (index, value) in words(numbers).into_iter().enumerate() {
        cells.set_word(2, word(state_at, index), value)?;
    }
    Ok(())
}
