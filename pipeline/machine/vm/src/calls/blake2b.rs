//! `BLAKE2B_ROUND`: one round of BLAKE2b's compression (RFC 7693, section 3.2).

use super::{Cells, Refusal};
use zkfabric_abi::blake2b::{MIXINGS, SCHEDULE, WORDS};

/// Computes `v <- round(v, m)` with row `ROW` of the schedule, `v` at `x10` and `m` at `x11`.
/// Accesses in order: both registers and the words of `m` in the row's order in slot 1, then `v` in
/// slot 2; the two may overlap, since `m` is read first.
pub(super) fn round<const ROW: usize>(cells: &mut dyn Cells) -> Result<(), Refusal> {
    let [v_at, m_at] = [10, 11].map(|register| cells.register(1, register));
    let word = |base: u64, index: usize| base.wrapping_add(8 * index as u64);
    let mut message = [0; WORDS];
    for (value, index) in message.iter_mut().zip(SCHEDULE[ROW]) {
        *value = cells.word(1, word(m_at, index))?;
    }
    let mut v = [0; WORDS];
    for (index, value) in v.iter_mut().enumerate() {
        *value = cells.peek(word(v_at, index))?;
    }
    for (mixing, words) in MIXINGS.into_iter().zip(message.as_chunks().0) {
        mix(&mut v, mixing, *words);
    }
    for (index, value) in v.into_iter().enumerate() {
        cells.set_word(2, word(v_at, index), value)?;
    }
    Ok(())
}

/// The function G (section 3.1).
const fn mix(v: &mut [u64; WORDS], [a, b, c, d]: [usize; 4], [x, y]: [u64; 2]) {
    v[a] = v[a].wrapping_add(v[b]).wrapping_add(x);
    v[d] = (v[d] ^ v[a]).rotate_right(32);
    v[c] = v[c].wrapping_add(v[d]);
    v[b] = (v[b] ^ v[c]).rotate_right(24);
    v[a] = v[a].wrapping_add(v[b]).wrapping_add(y);
    v[d] = (v[d] ^ v[a]).rotate_right(16);
    v[c] = v[c].wrapping_add(v[d]);
    v[b] = (v[b] ^ v[c]).rotate_right(63);
}
