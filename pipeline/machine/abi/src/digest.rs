//! The digest of the public output: at the end `x11` to `x14` are Keccak-256 of the output as four
//! little-endian words.

/// Returns the words of a hash.
#[must_use]
pub fn words(hash: &[u8; 32]) -> [u64; 4] {
    let mut words = [0; 4];
    for (word, bytes) in words.iter_mut().zip(hash.as_chunks::<8>().0) {
        *word = u64::from_le_bytes(*bytes);
    }
    words
}

/// Returns the hash of these words.
#[must_use]
pub fn hash(words: [u64; 4]) -> [u8; 32] {
    let mut hash = [0; 32];
    for (bytes, word) in hash.as_chunks_mut::<8>().0.iter_mut().zip(words) {
        *bytes = word.to_le_bytes();
    }
    hash
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hashes_and_words_are_inverse() {
        let bytes = core::array::from_fn(|index| index as u8);
        assert_eq!(words(&bytes)[0], 0x0706_0504_0302_0100);
        assert_eq!(words(&bytes)[3], 0x1f1e_1d1c_1b1a_1918);
        assert_eq!(hash(words(&bytes)), bytes);
    }
}
