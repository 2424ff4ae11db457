//! Storage slots of one account that execution has read or written.

use alloc::vec::Vec;

use alloy_primitives::{B256, U256, keccak256, map::HashMap};

use crate::error::WitnessError;
use crate::mpt::{Child, Nodes, Source, Work, unpack};
use crate::rlp::{self, Rlp};

#[derive(Clone, Debug)]
struct Slot {
    /// Path in the storage trie.
    path: Vec<u8>,
    /// Value in the trie.
    value: U256,
}

/// A storage trie and the slots read from it.
#[derive(Clone, Debug, Default)]
pub(super) struct Slots<'w> {
    root: Child<'w>,
    known: HashMap<U256, Slot>,
}

impl<'w> Slots<'w> {
    pub(super) fn new(root: Child<'w>) -> Self {
        Self {
            root,
            known: HashMap::default(),
        }
    }

    pub(super) fn is_empty(&self) -> bool {
        self.root == Child::Empty
    }

    pub(super) fn root<S: Source<'w>>(&self, nodes: &mut Nodes<'w, S>) -> B256 {
        nodes.root(&self.root)
    }

    pub(super) fn read<S: Source<'w>>(
        &mut self,
        nodes: &mut Nodes<'w, S>,
        owner: u32,
        key: U256,
    ) -> Result<U256, WitnessError> {
        if let Some(slot) = self.known.get(&key) {
            nodes.source().done(Work::Slot { known: true });
            return Ok(slot.value);
        }
        nodes.source().done(Work::Slot { known: false });
        let path = path(&key);
        let value = match nodes.get(&mut self.root, owner, &path)? {
            Some((leaf, _)) => decode(leaf)?,
            None => U256::ZERO,
        };
        self.known.insert(key, Slot { path, value });
        Ok(value)
    }

    /// Writes the given values into the trie; returns whether any changed.
    pub(super) fn write<S: Source<'w>>(
        &mut self,
        nodes: &mut Nodes<'w, S>,
        owner: u32,
        values: impl Iterator<Item = (U256, U256)>,
    ) -> Result<bool, WitnessError> {
        let mut cleared = Vec::new();
        let mut changed = false;
        for (key, value) in values {
            let slot = self.known.entry(key).or_insert_with(|| Slot {
                path: path(&key),
                value: U256::ZERO,
            });
            if slot.value == value {
                continue;
            }
            changed = true;
            slot.value = value;
            if value.is_zero() {
                cleared.push(key);
                continue;
            }
            let mut leaf = Vec::with_capacity(33);
            rlp::put_u256(&mut leaf, &value);
            nodes.insert(&mut self.root, owner, &slot.path, leaf.into())?;
        }
        // Deletions follow insertions: see the module `mpt`.
        for key in cleared {
            if let Some(slot) = self.known.get(&key) {
                nodes.remove(&mut self.root, owner, &slot.path)?;
            }
        }
        Ok(changed)
    }
}

fn path(key: &U256) -> Vec<u8> {
    unpack(keccak256(key.to_be_bytes::<32>()).as_slice())
}

fn decode(leaf: &[u8]) -> Result<U256, WitnessError> {
    let mut item = Rlp::new(leaf);
    let value = item.u256().map_err(WitnessError::Storage)?;
    item.finish().map_err(WitnessError::Storage)?;
    if value.is_zero() {
        return Err(WitnessError::Storage(crate::error::RlpError::NotCanonical));
    }
    Ok(value)
}
