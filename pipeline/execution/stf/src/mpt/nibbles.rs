//! Paths as nibbles, one nibble per byte, and their hex-prefix form (Yellow Paper, appendix C).

use alloc::vec;
use alloc::vec::Vec;

/// Returns the nibbles of a key, high half first.
pub fn unpack(key: &[u8]) -> Vec<u8> {
    let mut nibbles = vec![0; 2 * key.len()];
    unpack_into(&mut nibbles, key);
    nibbles
}

/// Unpacks without a capacity check per nibble, whose cost would show in a guest.
fn unpack_into(nibbles: &mut [u8], key: &[u8]) {
    for (pair, byte) in nibbles.chunks_exact_mut(2).zip(key) {
        pair.copy_from_slice(&[byte >> 4, byte & 15]);
    }
}

/// Returns the number of leading nibbles that two paths share.
pub(super) fn common_prefix(a: &[u8], b: &[u8]) -> usize {
    a.iter().zip(b).take_while(|(a, b)| a == b).count()
}

/// Decodes a hex-prefix path into its nibbles and its leaf flag. `None` when the path is not
/// canonical.
pub(crate) fn from_hex_prefix(encoded: &[u8]) -> Option<(Vec<u8>, bool)> {
    let (first, rest) = encoded.split_first()?;
    let (flags, odd) = (first >> 4, first & 0x10 != 0);
    if flags > 3 || (!odd && first & 15 != 0) {
        return None;
    }
    let mut nibbles = vec![first & 15; usize::from(odd) + 2 * rest.len()];
    unpack_into(nibbles.get_mut(usize::from(odd)..)?, rest);
    Some((nibbles, flags & 2 != 0))
}

/// Appends the RLP of the hex-prefix form of a path.
pub(super) fn put_hex_prefix(out: &mut Vec<u8>, nibbles: &[u8], leaf: bool) {
    let flags = if leaf { 0x20 } else { 0 };
    let (first, pairs) = match nibbles {
        [high, pairs @ ..] if nibbles.len() % 2 == 1 => (flags | 0x10 | high, pairs),
        pairs => (flags, pairs),
    };
    if !pairs.is_empty() {
        crate::rlp::put_header(out, false, 1 + pairs.len() / 2);
    }
    out.push(first);
    for pair in pairs.chunks_exact(2) {
        if let [high, low] = pair {
            out.push(high << 4 | low);
        }
    }
}
