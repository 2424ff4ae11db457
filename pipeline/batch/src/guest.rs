//! What the proved program reads and answers: the agreement between a host and `pipeline/guest`.

use alloy_primitives::B256;

/// Identifiers of the marks the program leaves. The argument of those about blocks and transactions is
/// `block << 32 | transaction`, both counted from 0 inside the batch.
pub mod mark {
    /// The input is decoded.
    pub const DECODED: u64 = 1;
    /// The witness is decoded and verified.
    pub const WITNESS: u64 = 2;
    /// A block's header is checked and its system calls made.
    pub const BLOCK_STARTED: u64 = 3;
    /// A transaction is executed.
    pub const TRANSACTION: u64 = 4;
    /// A block's roots and hash are computed.
    pub const BLOCK_FINISHED: u64 = 5;
    /// The argument is a number of Keccak-f permutations since the last mark of this kind.
    pub const KECCAK_F: u64 = 6;
}

/// Words of the input stream: the length in bytes, then the bytes in little-endian words, the last one padded with zeros.
#[must_use]
pub fn input_words(bytes: &[u8]) -> Vec<u64> {
    let words = bytes.chunks(8).map(|chunk| {
        let mut word = [0; 8];
        for (to, from) in word.iter_mut().zip(chunk) {
            *to = *from;
        }
        u64::from_le_bytes(word)
    });
    std::iter::once(bytes.len() as u64).chain(words).collect()
}

/// The digest that four public words are.
#[must_use]
pub fn digest(words: [u64; 4]) -> B256 {
    let mut digest = B256::ZERO;
    for (to, word) in digest.as_mut_slice().chunks_mut(8).zip(words) {
        to.copy_from_slice(&word.to_le_bytes());
    }
    digest
}

/// The four public words that a digest is.
#[must_use]
pub fn digest_words(digest: &B256) -> [u64; 4] {
    let mut words = [0; 4];
    for (word, bytes) in words.iter_mut().zip(digest.as_chunks::<8>().0) {
        *word = u64::from_le_bytes(*bytes);
    }
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn input_is_length_and_padded_words() {
        assert_eq!(input_words(&[]), [0]);
        assert_eq!(
            input_words(&[1, 0, 0, 0, 0, 0, 0, 2, 3]),
            [9, 1 | 2 << 56, 3]
        );
    }

    #[test]
    fn digests_and_words_are_inverse() {
        let bytes = B256::new(std::array::from_fn(|index| index as u8));
        assert_eq!(digest_words(&bytes)[0], 0x0706_0504_0302_0100);
        assert_eq!(digest(digest_words(&bytes)), bytes);
    }
}
