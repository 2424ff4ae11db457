//! Records beside the nodes: the window, roots, what a block has replaced, what is still to be
//! removed.
//!
//! Each record ends with the CRC-32C of its key and content. A hash vouches for each node, but for
//! none of these: a changed key in a list of replaced nodes would remove a node of a state that
//! stays.

use std::sync::Arc;

use alloy_primitives::B256;

use super::error::TrieError;
use super::key::Key;
use super::node::Link;
use super::path::Path;

/// Bytes of a link: hash, block.
const LINK: usize = 32 + 8;

/// Bytes of a checksum.
const CHECKSUM: usize = 4;

fn checksum(key: &Key, content: &[u8]) -> [u8; CHECKSUM] {
    crc32c::crc32c_append(crc32c::crc32c(key.as_ref()), content).to_le_bytes()
}

/// Returns a record with its checksum.
pub(super) fn seal(key: Key, mut content: Vec<u8>) -> (Key, Arc<[u8]>) {
    let sum = checksum(&key, &content);
    content.extend(sum);
    (key, content.into())
}

/// Returns the content of a record with the right checksum.
pub(super) fn unseal<'r>(key: &Key, record: &'r [u8]) -> Result<&'r [u8], TrieError> {
    let parts = record.split_last_chunk::<CHECKSUM>();
    let content = parts.filter(|(content, sum)| checksum(key, content) == **sum);
    let content = content.map(|(content, _)| content);
    content.ok_or_else(|| TrieError::Record {
        key: (*key).into(),
        got: record.len(),
    })
}

/// The states that the trie keeps.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Head {
    pub(super) newest: u64,
    pub(super) oldest: u64,
    /// Root of the newest state.
    pub(super) root: Option<Link>,
}

impl Head {
    pub(super) fn read(record: &[u8]) -> Result<Self, TrieError> {
        let damaged = TrieError::Record {
            key: Key::HEAD.into(),
            got: record.len(),
        };
        let mut rest = record;
        let (Some(newest), Some(oldest)) = (take_u64(&mut rest), take_u64(&mut rest)) else {
            return Err(damaged);
        };
        if oldest > newest {
            return Err(damaged);
        }
        let root = read_root(Key::HEAD, rest)?;
        Ok(Self {
            newest,
            oldest,
            root,
        })
    }

    pub(super) fn write(&self) -> Vec<u8> {
        let mut out = Vec::from(self.newest.to_be_bytes());
        out.extend(self.oldest.to_be_bytes());
        out.extend(write_root(self.root.as_ref()));
        out
    }

    /// Checks that the state after a block is kept.
    pub(super) const fn check(&self, block: u64) -> Result<(), TrieError> {
        if block < self.oldest || block > self.newest {
            return Err(TrieError::OutOfWindow {
                block,
                oldest: self.oldest,
                newest: self.newest,
            });
        }
        Ok(())
    }
}

/// Root of the empty trie in a record.
const EMPTY: &[u8] = &[0];

/// Reads a root.
pub(super) fn read_root(key: Key, record: &[u8]) -> Result<Option<Link>, TrieError> {
    let mut rest = record;
    if rest == EMPTY {
        return Ok(None);
    }
    match take_link(&mut rest) {
        Some(link) if rest.is_empty() => Ok(Some(link)),
        _ => Err(TrieError::Record {
            key: key.into(),
            got: record.len(),
        }),
    }
}

pub(super) fn write_root(root: Option<&Link>) -> Vec<u8> {
    let Some(root) = root else {
        return EMPTY.to_vec();
    };
    let mut out = Vec::with_capacity(LINK);
    put_link(&mut out, root);
    out
}

/// What a block has made obsolete.
#[derive(Debug, Default)]
pub(super) struct Replaced {
    /// Keys of nodes that the block has replaced.
    pub(super) nodes: Vec<Key>,
    /// Cleared storage tries: hashed address, root.
    pub(super) cleared: Vec<(B256, Link)>,
}

impl Replaced {
    pub(super) fn write(&self) -> Vec<u8> {
        let mut out = Vec::with_capacity(32 * self.nodes.len() + 8);
        out.extend((self.cleared.len() as u64).to_be_bytes());
        for (owner, root) in &self.cleared {
            out.extend(owner.as_slice());
            put_link(&mut out, root);
        }
        for key in &self.nodes {
            let bytes = key.as_ref();
            out.push(bytes.len() as u8);
            out.extend(bytes);
        }
        out
    }

    pub(super) fn read(key: Key, record: &[u8]) -> Result<Self, TrieError> {
        let mut rest = record;
        Self::parse(&mut rest).ok_or_else(|| TrieError::Record {
            key: key.into(),
            got: record.len(),
        })
    }

    fn parse(rest: &mut &[u8]) -> Option<Self> {
        let mut replaced = Self::default();
        for _ in 0..take_u64(rest)? {
            replaced.cleared.push((take_hash(rest)?, take_link(rest)?));
        }
        while !rest.is_empty() {
            let len = usize::from(*take(rest, 1)?.first()?);
            replaced.nodes.push(Key::read_node(take(rest, len)?)?);
        }
        Some(replaced)
    }
}

/// A subtrie of a cleared storage trie, whose nodes are to be removed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Cleared {
    pub(super) owner: B256,
    pub(super) at: Path,
    pub(super) root: Link,
}

/// Writes the subtries that are still to be removed.
pub(super) fn write_cleared(list: &[Cleared]) -> Vec<u8> {
    let mut out = Vec::new();
    for Cleared { owner, at, root } in list {
        out.extend(owner.as_slice());
        out.push(at.len() as u8);
        out.extend(at.key().as_slice());
        put_link(&mut out, root);
    }
    out
}

pub(super) fn read_cleared(record: &[u8]) -> Result<Vec<Cleared>, TrieError> {
    let mut rest = record;
    let mut list = Vec::new();
    while !rest.is_empty() {
        list.push(take_cleared(&mut rest).ok_or_else(|| TrieError::Record {
            key: Key::CLEARED.into(),
            got: record.len(),
        })?);
    }
    Ok(list)
}

fn take_cleared(rest: &mut &[u8]) -> Option<Cleared> {
    let owner = take_hash(rest)?;
    let len = usize::from(*take(rest, 1)?.first()?);
    let at = Path::of(take_hash(rest)?).prefix(len);
    let root = take_link(rest)?;
    (at.len() == len).then_some(Cleared { owner, at, root })
}

fn put_link(out: &mut Vec<u8>, link: &Link) {
    out.extend(link.hash.as_slice());
    out.extend(link.block.to_be_bytes());
}

fn take_link(rest: &mut &[u8]) -> Option<Link> {
    let hash = take_hash(rest)?;
    let block = take_u64(rest)?;
    Some(Link { hash, block })
}

fn take<'a>(rest: &mut &'a [u8], count: usize) -> Option<&'a [u8]> {
    let (taken, after) = rest.split_at_checked(count)?;
    *rest = after;
    Some(taken)
}

fn take_u64(rest: &mut &[u8]) -> Option<u64> {
    let bytes = take(rest, 8)?.try_into().ok()?;
    Some(u64::from_be_bytes(bytes))
}

fn take_hash(rest: &mut &[u8]) -> Option<B256> {
    B256::try_from(take(rest, 32)?).ok()
}
