//! Places in a trie: nibbles from its root.

use alloy_primitives::B256;

/// Nibbles of a key: keys are hashes.
pub(super) const KEY_NIBBLES: usize = 64;

/// Nibbles from the root of a trie, at most 64; the unused bits are zero.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub(super) struct Path {
    len: u8,
    packed: B256,
}

impl Path {
    /// Returns the path of a whole key.
    pub(super) const fn of(key: B256) -> Self {
        Self {
            len: KEY_NIBBLES as u8,
            packed: key,
        }
    }

    pub(super) const fn len(&self) -> usize {
        self.len as usize
    }

    /// Returns the nibbles, two per byte, high half first; a last byte of an odd path has a low
    /// half of zero.
    pub(super) fn bytes(&self) -> &[u8] {
        self.packed
            .get(..self.len().div_ceil(2))
            .unwrap_or_default()
    }

    /// Returns the key that begins with this path and goes on with zeros.
    pub(super) const fn key(&self) -> &B256 {
        &self.packed
    }

    /// Returns this path and one more nibble; a whole key stays what it is.
    pub(super) fn child(mut self, nibble: u8) -> Self {
        let place = self.len();
        if let Some(byte) = self.packed.get_mut(place / 2) {
            *byte |= if place.is_multiple_of(2) {
                nibble << 4
            } else {
                nibble & 15
            };
            self.len += 1;
        }
        self
    }

    /// Returns the first nibbles of this path.
    pub(super) fn prefix(&self, len: usize) -> Self {
        prefix(&self.packed, len.min(self.len()))
    }

    /// Returns whether a key begins with this path.
    pub(super) fn leads_to(&self, key: &B256) -> bool {
        common(&self.packed, key) >= self.len()
    }

    /// Reads the path of a leaf or an extension below this path, in hex-prefix form (Yellow Paper,
    /// appendix C), and whether it is a leaf's. `None` unless the form is canonical and the path
    /// has at most 64 nibbles.
    pub(super) fn below(mut self, encoded: &[u8]) -> Option<(Self, bool)> {
        let (first, rest) = encoded.split_first()?;
        let (flags, odd) = (first >> 4, first & 0x10 != 0);
        let nibbles = 2 * rest.len() + usize::from(odd);
        if flags > 3 || (!odd && first & 15 != 0) || self.len() + nibbles > KEY_NIBBLES {
            return None;
        }
        if odd {
            self = self.child(first & 15);
        }
        if self.len().is_multiple_of(2) {
            // So it is for every leaf, whose path ends with a whole byte.
            let begin = self.len() / 2;
            let place = self.packed.get_mut(begin..begin + rest.len())?;
            place.copy_from_slice(rest);
            self.len += 2 * rest.len() as u8;
        } else {
            for byte in rest {
                self = self.child(byte >> 4).child(byte & 15);
            }
        }
        Some((self, flags & 2 != 0))
    }
}

/// Returns the path to the first nibbles of a key.
pub(super) fn prefix(key: &B256, len: usize) -> Path {
    let mut packed = B256::ZERO;
    let whole = len / 2;
    if let (Some(to), Some(from)) = (packed.get_mut(..whole), key.get(..whole)) {
        to.copy_from_slice(from);
    }
    if len % 2 == 1
        && let (Some(to), Some(from)) = (packed.get_mut(whole), key.get(whole))
    {
        *to = from & 0xf0;
    }
    Path {
        len: len.min(KEY_NIBBLES) as u8,
        packed,
    }
}

/// Returns a nibble of a key.
pub(super) fn nibble(key: &B256, place: usize) -> u8 {
    let byte = key.get(place / 2).copied().unwrap_or_default();
    if place.is_multiple_of(2) {
        byte >> 4
    } else {
        byte & 15
    }
}

/// Returns the number of leading nibbles that two keys share.
pub(super) fn common(a: &B256, b: &B256) -> usize {
    let differ = a.iter().zip(b).position(|(a, b)| a != b);
    match differ {
        None => KEY_NIBBLES,
        Some(byte) => 2 * byte + usize::from(nibble(a, 2 * byte) == nibble(b, 2 * byte)),
    }
}

/// Appends the RLP of the hex-prefix form of the nibbles `from..to` of a key.
pub(super) fn put_hex_prefix(out: &mut Vec<u8>, key: &B256, from: usize, to: usize, leaf: bool) {
    let flags = if leaf { 0x20 } else { 0 };
    let nibbles = to - from;
    if nibbles > 1 {
        zkfabric_stf::rlp::put_header(out, false, 1 + nibbles / 2);
    }
    let mut next = from;
    if nibbles % 2 == 1 {
        out.push(flags | 0x10 | nibble(key, from));
        next += 1;
    } else {
        out.push(flags);
    }
    if next.is_multiple_of(2) {
        out.extend_from_slice(key.get(next / 2..to / 2).unwrap_or_default());
        return;
    }
    while next < to {
        out.push(nibble(key, next) << 4 | nibble(key, next + 1));
        next += 2;
    }
}
