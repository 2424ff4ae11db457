//! The precompile [`SHA256_COMPRESS`](crate::ecall::SHA256_COMPRESS): one step of SHA-256,
//! `state <- compress(state, block)` (FIPS 180-4, section 6.2.2).
//!
//! The state is eight 32-bit numbers, `H0` first, two per word: the first of each pair in the lower
//! half, the layout of an array of little-endian 32-bit numbers. The block is 64 bytes in message
//! order. Both addresses are multiples of 8. State and block may overlap: the block is the memory's
//! content before the call.

/// Words of the state.
pub const STATE_WORDS: usize = 4;
/// Words of a block.
pub const BLOCK_WORDS: usize = 8;

/// Returns the words of a state.
#[must_use]
pub fn words(state: [u32; 2 * STATE_WORDS]) -> [u64; STATE_WORDS] {
    let mut words = [0; STATE_WORDS];
    for (word, pair) in words.iter_mut().zip(state.as_chunks::<2>().0) {
        let [low, high] = *pair;
        *word = u64::from(low) | u64::from(high) << 32;
    }
    words
}

/// Returns the state of these words.
#[must_use]
pub fn state(words: [u64; STATE_WORDS]) -> [u32; 2 * STATE_WORDS] {
    let mut state = [0; 2 * STATE_WORDS];
    for (pair, word) in state.as_chunks_mut::<2>().0.iter_mut().zip(words) {
        *pair = [word as u32, (word >> 32) as u32];
    }
    state
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn states_and_words_are_inverse() {
        let numbers = core::array::from_fn(|index| index as u32 + 1);
        assert_eq!(words(numbers)[1], 3 | 4 << 32);
        assert_eq!(state(words(numbers)), numbers);
    }
}
