//! The input stream: the length in bytes, then the bytes in little-endian words, the last one
//! padded with zeros.

/// Returns the words of the stream for these bytes.
pub fn words(bytes: &[u8]) -> impl Iterator<Item = u64> {
    let words = bytes.chunks(8).map(|chunk| {
        let mut word = [0; 8];
        for (to, from) in word.iter_mut().zip(chunk) {
            *to = *from;
        }
        u64::from_le_bytes(word)
    });
    core::iter::once(bytes.len() as u64).chain(words)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_stream_is_length_and_padded_words() {
        assert!(words(&[]).eq([0]));
        assert!(words(&[1, 0, 0, 0, 0, 0, 0, 2, 3]).eq([9, 1 | 2 << 56, 3]));
        assert!(words(&[7; 8]).eq([8, 0x0707_0707_0707_0707]));
    }
}
