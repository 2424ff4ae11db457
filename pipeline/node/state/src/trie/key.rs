//! Keys of the store.
//!
//! | first byte | rest | value |
//! |---|---|---|
//! | 0 | path, block | node of the state trie |
//! | 1 | hashed address, path, block | node of a storage trie |
//! | 2 | | newest and oldest block, root of the newest |
//! | 3 | block | root after the block |
//! | 4 | block | keys of the nodes that the block has replaced, and the storage tries that it has cleared |
//! | 5 | | cleared storage tries whose nodes are still to be removed |
//!
//! A path is the number of its nibbles and its bytes; a block is eight bytes, big-endian. A node's
//! block is the one that made it. So no two nodes have the same key, even where their contents are
//! the same.

use core::fmt;
use core::hash::{Hash, Hasher};

use alloy_primitives::B256;

use super::path::Path;

/// Bytes of the longest key: tag, owner, length, path, block.
const MAX_BYTES: usize = 1 + 32 + 1 + 32 + 8;

/// Nibbles of the state trie's upper levels, which have a bound of their own in memory: at most
/// 70,000 nodes or 60 MB.
const UPPER_NIBBLES: usize = 4;

const STATE: u8 = 0;
const STORAGE: u8 = 1;
const HEAD: u8 = 2;
const ROOT: u8 = 3;
const REPLACED: u8 = 4;
const CLEARED: u8 = 5;

/// A key of the store.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Key {
    /// Unused bytes are zero.
    bytes: [u8; MAX_BYTES],
    len: u8,
}

impl Key {
    pub(super) const HEAD: Self = Self::tagged(HEAD);
    pub(super) const CLEARED: Self = Self::tagged(CLEARED);

    const fn tagged(tag: u8) -> Self {
        let mut bytes = [0; MAX_BYTES];
        bytes[0] = tag;
        Self { bytes, len: 1 }
    }

    /// Returns the key of a node of the state trie, or of the storage trie of `owner`.
    pub(super) fn node(owner: Option<&B256>, at: &Path, block: u64) -> Self {
        let mut key = match owner {
            None => Self::tagged(STATE),
            Some(owner) => {
                let mut key = Self::tagged(STORAGE);
                key.put(owner.as_slice());
                key
            }
        };
        key.put(&[at.len() as u8]);
        key.put(at.bytes());
        key.put(&block.to_be_bytes());
        key
    }

    pub(super) fn root(block: u64) -> Self {
        let mut key = Self::tagged(ROOT);
        key.put(&block.to_be_bytes());
        key
    }

    pub(super) fn replaced(block: u64) -> Self {
        let mut key = Self::tagged(REPLACED);
        key.put(&block.to_be_bytes());
        key
    }

    /// Reads a key of a node.
    pub(super) fn read_node(bytes: &[u8]) -> Option<Self> {
        let rest = match bytes.split_first()? {
            (&STATE, rest) => rest,
            (&STORAGE, rest) => rest.get(32..)?,
            _ => return None,
        };
        let nibbles = usize::from(*rest.first()?);
        if nibbles > 64 || rest.len() != 1 + nibbles.div_ceil(2) + 8 {
            return None;
        }
        let mut key = Self {
            bytes: [0; MAX_BYTES],
            len: 0,
        };
        key.put(bytes);
        Some(key)
    }

    /// Returns whether this is the key of a node.
    #[must_use]
    pub const fn is_node(&self) -> bool {
        matches!(self.bytes[0], STATE | STORAGE)
    }

    /// Returns whether this is the key of a node of the state trie's upper levels.
    pub(super) const fn is_upper(&self) -> bool {
        self.bytes[0] == STATE && self.bytes[1] as usize <= UPPER_NIBBLES
    }

    /// Returns the key of a node without its block: the node's place.
    pub(super) fn place(mut self) -> Self {
        let end = usize::from(self.len);
        let begin = end.saturating_sub(8);
        self.bytes
            .get_mut(begin..end)
            .into_iter()
            .flatten()
            .for_each(|byte| *byte = 0);
        self.len = begin as u8;
        self
    }

    /// Returns the hashed address whose storage trie a node is in.
    pub(super) fn owner(&self) -> Option<B256> {
        let owner = self.bytes.get(1..33)?;
        (self.bytes[0] == STORAGE).then(|| B256::from_slice(owner))
    }

    /// Returns the number of nibbles of a node's path.
    pub(crate) fn nibbles(&self) -> usize {
        let place = if self.bytes[0] == STORAGE { 33 } else { 1 };
        self.bytes.get(place).copied().map_or(0, usize::from)
    }

    /// Returns the block of a node's key.
    pub(super) fn block(&self) -> u64 {
        let bytes = self.as_ref().last_chunk().copied().unwrap_or_default();
        u64::from_be_bytes(bytes)
    }

    fn put(&mut self, more: &[u8]) {
        let begin = usize::from(self.len);
        if let Some(place) = self.bytes.get_mut(begin..begin + more.len()) {
            place.copy_from_slice(more);
            self.len += more.len() as u8;
        }
    }
}

impl AsRef<[u8]> for Key {
    fn as_ref(&self) -> &[u8] {
        self.bytes.get(..usize::from(self.len)).unwrap_or_default()
    }
}

impl Hash for Key {
    fn hash<H: Hasher>(&self, state: &mut H) {
        state.write(self.as_ref());
    }
}

impl fmt::Debug for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl fmt::Display for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("0x")?;
        self.as_ref()
            .iter()
            .try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}
