//! Tries whose nodes are partly known: the place of an unknown node, and keys that lead there.

use std::collections::HashMap;

use alloy_primitives::{Address, B256, U256, keccak256};
use zkfabric_stf::mpt::{EMPTY_ROOT, KEY_NIBBLES, unpack};
use zkfabric_stf::rlp::{Item, Rlp};
use zkfabric_stf::state::AccountLeaf;

/// Maximum number of nibbles of a place for which a key is searched: a key takes `16^6` hashes on
/// average, some seconds.
const MOST_NIBBLES: usize = 6;
/// Maximum number of keys that are tried, eight times the average: a search fails once in 3,000.
const MOST_KEYS: u64 = 8 << (4 * MOST_NIBBLES);

/// Place of a node.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Place {
    /// Hashed address of the storage trie's account; `None` for the state trie.
    pub(crate) owner: Option<B256>,
    /// Nibbles from the trie's root to the node.
    pub(crate) path: Vec<u8>,
}

/// Nodes by their hashes.
pub(crate) type Known = HashMap<B256, Vec<u8>>;

/// Finds the place of a node that known nodes refer to, in the state under `root` or in the storage
/// of its accounts.
pub(crate) fn find(known: &Known, root: B256, wanted: B256) -> Option<Place> {
    let mut walk = Walk {
        known,
        wanted,
        owner: None,
        path: Vec::new(),
    };
    walk.reference(&root)
}

struct Walk<'a> {
    known: &'a Known,
    wanted: B256,
    owner: Option<B256>,
    path: Vec<u8>,
}

impl Walk<'_> {
    fn reference(&mut self, hash: &B256) -> Option<Place> {
        if *hash == self.wanted {
            return Some(Place {
                owner: self.owner,
                path: self.path.clone(),
            });
        }
        // Every reference below lengthens the path, whatever a node sends.
        if self.path.len() > KEY_NIBBLES {
            return None;
        }
        let known = self.known;
        let node = known.get(hash)?;
        self.node(node)
    }

    fn node(&mut self, rlp: &[u8]) -> Option<Place> {
        let mut items = Rlp::list_of(rlp).ok()?;
        let mut list = Vec::with_capacity(17);
        while !items.is_empty() {
            list.push(items.item().ok()?);
        }
        let depth = self.path.len();
        let found = match list.as_slice() {
            [path, child] => {
                let nibbles = unpack(path.payload);
                let flags = *nibbles.first()?;
                // Hex prefix (Yellow Paper, appendix C): bit 0 for an odd length, bit 1 for a leaf.
                let skip = if flags & 1 == 1 { 1 } else { 2 };
                self.path.extend(nibbles.iter().skip(skip));
                if flags & 2 != 0 {
                    self.storage(child.payload)
                } else if self.path.len() > depth {
                    self.child(child)
                } else {
                    None
                }
            }
            children => children
                .iter()
                .take(16)
                .zip(0..)
                .find_map(|(child, nibble)| {
                    self.path.truncate(depth);
                    self.path.push(nibble);
                    self.child(child)
                }),
        };
        self.path.truncate(depth);
        found
    }

    fn child(&mut self, child: &Item<'_>) -> Option<Place> {
        if child.is_list {
            // A longer node has a hash; this one could nest lists without end.
            let is_inline = child.encoded.len() < 32;
            return is_inline.then(|| self.node(child.encoded)).flatten();
        }
        self.reference(&B256::try_from(child.payload).ok()?)
    }

    /// Searches the storage of the account whose leaf ends at the present path.
    fn storage(&mut self, leaf: &[u8]) -> Option<Place> {
        if self.owner.is_some() || self.path.len() != KEY_NIBBLES {
            return None;
        }
        let account = AccountLeaf::decode(leaf).ok()?;
        if account.storage_root == EMPTY_ROOT {
            return None;
        }
        let key = self.path.chunks_exact(2);
        let key: Vec<u8> = key
            .map(|pair| pair.iter().fold(0, |byte, nibble| byte << 4 | nibble))
            .collect();
        self.owner = Some(B256::try_from(key.as_slice()).ok()?);
        let above = std::mem::take(&mut self.path);
        let found = self.reference(&account.storage_root);
        self.path = above;
        self.owner = None;
        found
    }
}

/// Finds a slot whose hash begins with these nibbles, by trial; `None` where the search would take
/// too long.
pub(crate) fn slot_below(path: &[u8]) -> Option<U256> {
    below(path, |number| {
        let slot = U256::from(number);
        (keccak256(slot.to_be_bytes::<32>()), slot)
    })
}

/// Finds an address whose hash begins with these nibbles, as [`slot_below`].
pub(crate) fn address_below(path: &[u8]) -> Option<Address> {
    below(path, |number| {
        let mut address = Address::ZERO;
        if let Some(last) = address.0.last_chunk_mut() {
            *last = number.to_be_bytes();
        }
        (keccak256(address), address)
    })
}

fn below<T>(path: &[u8], key: impl Fn(u64) -> (B256, T)) -> Option<T> {
    if path.len() > MOST_NIBBLES {
        return None;
    }
    let begins = |hash: &B256| {
        let nibbles = hash.iter().flat_map(|byte| [byte >> 4, byte & 15]);
        nibbles.zip(path).all(|(nibble, wanted)| nibble == *wanted)
    };
    (0..MOST_KEYS)
        .map(key)
        .find_map(|(hash, key)| begins(&hash).then_some(key))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_lie_below_their_places() {
        for path in [&[][..], &[7], &[0, 15, 3], &[1, 2, 3, 4]] {
            let slot = slot_below(path).unwrap();
            let address = address_below(path).unwrap();
            for hash in [keccak256(slot.to_be_bytes::<32>()), keccak256(address)] {
                assert!(unpack(hash.as_slice()).starts_with(path), "{path:?}");
            }
        }
        assert_eq!(slot_below(&[0; 7]), None);
    }
}
