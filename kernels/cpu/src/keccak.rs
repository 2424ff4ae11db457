//! Keccak-256 with Ethereum's padding (0x01), rate 136 bytes, 32 bytes out.

use rayon::prelude::*;
use tiny_keccak::{Hasher, Keccak};

/// Messages a task takes at least, so that short messages do not pay for scheduling.
const BATCH: usize = 64;

/// Keccak-256 of `message`.
#[must_use]
pub fn keccak256(message: &[u8]) -> [u8; 32] {
    let mut hasher = Keccak::v256();
    let mut digest = [0; 32];
    hasher.update(message);
    hasher.finalize(&mut digest);
    digest
}

/// Keccak-256 of each message, in order.
#[must_use]
pub fn keccak256_batch(messages: &[&[u8]]) -> Vec<[u8; 32]> {
    messages
        .par_iter()
        .with_min_len(BATCH)
        .map(|message| keccak256(message))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hex(bytes: &[u8]) -> String {
        bytes.iter().map(|b| format!("{b:02x}")).collect()
    }

    #[test]
    fn known_digests() {
        // The hashes of the empty string and of the RLP of an empty string: Ethereum yellow paper,
        // appendix (empty code hash, empty trie root).
        assert_eq!(
            hex(&keccak256(b"")),
            "c5d2460186f7233c927e7db2dcc703c0e500b653ca82273b7bfad8045d85a470"
        );
        assert_eq!(
            hex(&keccak256(&[0x80])),
            "56e81f171bcc55a6ff8345e692c0f86e5b48e01b996cadc001622fb5e363b421"
        );
    }

    #[test]
    fn batch_keeps_the_order() {
        let messages: Vec<Vec<u8>> = (0..300_usize)
            .map(|n| (0..n).map(|i| (i * 7) as u8).collect())
            .collect();
        let views: Vec<&[u8]> = messages.iter().map(Vec::as_slice).collect();
        let digests = keccak256_batch(&views);
        assert_eq!(digests.len(), views.len());
        for (digest, message) in digests.iter().zip(&views) {
            assert_eq!(*digest, keccak256(message));
        }
        assert!(keccak256_batch(&[]).is_empty());
    }
}
