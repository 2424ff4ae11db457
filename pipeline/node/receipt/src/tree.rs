//! The tree of a group's leaves.
//!
//! ```text
//! leaf = keccak256(0x00 | chain id, 8 bytes | position, 8 bytes | transaction hash | result hash)
//! node = keccak256(0x01 | left | right)
//! ```
//!
//! Numbers are big-endian. The last node of a level with an odd number of nodes goes up unchanged,
//! so that a path has a hash for each level on which the node has a neighbour. Its length follows
//! from the leaf's index and the number of leaves, which the header of the group has.

use alloc::vec::Vec;

use alloy_primitives::{B256, keccak256};

use crate::error::Error;

const LEAF: u8 = 0;
const NODE: u8 = 1;

/// Content of a leaf: a transaction at its position, with its result.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Leaf {
    /// Position of the transaction in the chain's order.
    pub position: u64,
    /// Hash of the transaction.
    pub transaction: B256,
    /// Hash of the transaction's result.
    pub result: B256,
}

impl Leaf {
    /// Returns the leaf's hash.
    #[must_use]
    pub fn hash(&self, chain_id: u64) -> B256 {
        keccak256(self.message(chain_id))
    }

    /// Returns what is hashed.
    pub(crate) fn message(&self, chain_id: u64) -> [u8; 81] {
        let mut bytes = [0; 81];
        bytes[0] = LEAF;
        bytes[1..9].copy_from_slice(&chain_id.to_be_bytes());
        bytes[9..17].copy_from_slice(&self.position.to_be_bytes());
        bytes[17..49].copy_from_slice(self.transaction.as_slice());
        bytes[49..81].copy_from_slice(self.result.as_slice());
        bytes
    }
}

/// Returns the hashes of messages, in order.
pub(crate) fn one_by_one(messages: &[&[u8]]) -> Vec<B256> {
    messages.iter().map(keccak256).collect()
}

fn node(left: &B256, right: &B256) -> B256 {
    keccak256(node_message(left, right))
}

fn node_message(left: &B256, right: &B256) -> [u8; 65] {
    let mut bytes = [0; 65];
    bytes[0] = NODE;
    bytes[1..33].copy_from_slice(left.as_slice());
    bytes[33..65].copy_from_slice(right.as_slice());
    bytes
}

/// The nodes of a tree.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Tree {
    /// Levels from the leaves to the root.
    levels: Vec<Vec<B256>>,
}

impl Tree {
    /// Hashes a tree over hashes of leaves, of which there is one at least, a level at a time.
    pub(crate) fn new(leaves: Vec<B256>, hash: impl Fn(&[&[u8]]) -> Vec<B256>) -> Self {
        let mut levels = Vec::new();
        let mut level = leaves;
        while level.len() > 1 {
            let (pairs, alone) = level.as_chunks();
            let messages = pairs.iter().map(|[left, right]| node_message(left, right));
            let messages: Vec<_> = messages.collect();
            let messages: Vec<&[u8]> = messages.iter().map(<[u8; 65]>::as_slice).collect();
            let mut next = hash(&messages);
            next.extend_from_slice(alone);
            levels.push(core::mem::replace(&mut level, next));
        }
        levels.push(level);
        Self { levels }
    }

    /// Returns the root.
    pub(crate) fn root(&self) -> B256 {
        let top = self.levels.last().and_then(|level| level.first());
        top.copied().unwrap_or_default()
    }

    /// Returns the hashes beside the way from a leaf to the root.
    pub(crate) fn path(&self, mut index: usize) -> Vec<B256> {
        let mut path = Vec::new();
        for level in &self.levels {
            // Above the root there is no neighbour.
            path.extend(level.get(index ^ 1));
            index >>= 1;
        }
        path
    }
}

/// Returns the root that a leaf's hash and its path give.
pub(crate) fn root_of(leaf: B256, index: u32, count: u32, path: &[B256]) -> Result<B256, Error> {
    let (mut index, mut width) = (index, count);
    let mut expected = 0;
    let mut hash = leaf;
    while width > 1 {
        if index ^ 1 < width {
            if let Some(beside) = path.get(expected) {
                let is_left = index & 1 == 0;
                let (left, right) = if is_left {
                    (&hash, beside)
                } else {
                    (beside, &hash)
                };
                hash = node(left, right);
            }
            expected += 1;
        }
        index >>= 1;
        width = width.div_ceil(2);
    }
    if path.len() != expected {
        let got = path.len();
        return Err(Error::PathLength { expected, got });
    }
    Ok(hash)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn leaves(count: u32) -> Vec<B256> {
        (0..count).map(|n| keccak256(n.to_be_bytes())).collect()
    }

    #[test]
    fn every_path_leads_to_the_root() {
        for count in (1..70).chain([127, 128, 129]) {
            let leaves = leaves(count);
            let tree = Tree::new(leaves.clone(), one_by_one);
            for (index, leaf) in (0..count).zip(&leaves) {
                let path = tree.path(index as usize);
                assert_eq!(root_of(*leaf, index, count, &path), Ok(tree.root()));
            }
        }
    }

    /// A tree of three by hand: the last leaf goes up.
    #[test]
    fn the_last_of_an_odd_number_goes_up() {
        let leaves = leaves(3);
        let left = node(&leaves[0], &leaves[1]);
        let tree = Tree::new(leaves.clone(), one_by_one);
        assert_eq!(tree.root(), node(&left, &leaves[2]));
        assert_eq!(tree.path(2), [left]);
        assert_eq!(tree.path(0), [leaves[1], leaves[2]]);
    }

    #[test]
    fn paths_of_another_length_are_refused() {
        for count in [1, 2, 3, 8, 9] {
            let leaves = leaves(count);
            let tree = Tree::new(leaves.clone(), one_by_one);
            for (index, leaf) in (0..count).zip(&leaves) {
                let path = tree.path(index as usize);
                let longer = [&path[..], &[B256::ZERO]].concat();
                let expected = path.len();
                let got = expected + 1;
                let error = Err(Error::PathLength { expected, got });
                assert_eq!(root_of(*leaf, index, count, &longer), error);
                if let Some((_, shorter)) = path.split_last() {
                    let got = shorter.len();
                    let error = Err(Error::PathLength { expected, got });
                    assert_eq!(root_of(*leaf, index, count, shorter), error);
                }
            }
        }
    }

    #[test]
    fn each_part_of_a_leaf_counts() {
        let word = B256::repeat_byte;
        let leaf = Leaf {
            position: 1,
            transaction: word(2),
            result: word(3),
        };
        let hashes = [
            leaf.hash(5),
            leaf.hash(6),
            Leaf {
                position: 2,
                ..leaf
            }
            .hash(5),
            Leaf {
                transaction: word(3),
                ..leaf
            }
            .hash(5),
            Leaf {
                result: word(2),
                ..leaf
            }
            .hash(5),
        ];
        for (at, hash) in hashes.iter().enumerate() {
            assert!(!hashes[..at].contains(hash), "{at}");
        }
    }
}
