//! Hashing of changed nodes.

use alloc::vec::Vec;

use alloy_primitives::{B256, keccak256};

use super::EMPTY_ROOT;
use super::nibbles::put_hex_prefix;
use super::node::{Child, Node, Nodes, Reference};
use super::source::Source;
use crate::rlp::{self, EMPTY_STRING, MAX_HEADER};

/// RLP header of a 32-byte string.
const HASH_HEADER: u8 = 0xa0;

impl<'w, S: Source<'w>> Nodes<'w, S> {
    /// Computes the root hash of a trie; hashes only the nodes that changed since the last time.
    pub fn root(&mut self, root: &Child<'w>) -> B256 {
        let id = match *root {
            Child::Empty => return EMPTY_ROOT,
            Child::Hash(hash) => return *hash,
            Child::Node(id) => id as usize,
        };
        match self.slots.get(id).map(|slot| slot.reference) {
            Some(Reference::Hash(hash)) => hash,
            Some(Reference::Known(hash)) => *hash,
            _ => {
                let mut buffer = core::mem::take(&mut self.buffer);
                buffer.clear();
                let start = self.encode(id, &mut buffer);
                let encoded = buffer.get(start..).unwrap_or_default();
                let hash = keccak256(encoded);
                self.source.store(hash, encoded);
                self.buffer = buffer;
                // A parent refers to a root by its hash, whatever the root's size.
                self.set_reference(id, Reference::Hash(hash));
                hash
            }
        }
    }

    /// Appends a node's RLP after some unused bytes; returns the start of the RLP.
    fn encode(&mut self, id: usize, out: &mut Vec<u8>) -> usize {
        let start = out.len();
        out.extend_from_slice(&[0; MAX_HEADER]);
        let node = self
            .slots
            .get_mut(id)
            .map(|slot| core::mem::take(&mut slot.node));
        let node = node.unwrap_or_default();
        match &node {
            Node::Taken => {}
            Node::Leaf { path, value, .. } => {
                put_hex_prefix(out, path, true);
                rlp::put_string(out, value);
            }
            Node::Extension { path, child } => {
                put_hex_prefix(out, path, false);
                self.put_reference(*child, out);
            }
            Node::Branch(branch) => {
                for child in branch.children {
                    self.put_reference(child, out);
                }
                rlp::put_string(out, branch.value.as_deref().unwrap_or_default());
            }
        }
        if let Some(slot) = self.slots.get_mut(id) {
            slot.node = node;
        }
        let (header, size) = rlp::header(true, out.len() - start - MAX_HEADER);
        out[start..start + MAX_HEADER].copy_from_slice(&header);
        start + MAX_HEADER - size
    }

    /// Appends the parent's reference to `child`.
    fn put_reference(&mut self, child: Child<'w>, out: &mut Vec<u8>) {
        let id = match child {
            Child::Empty => return out.push(EMPTY_STRING),
            Child::Hash(hash) => return put_hash(out, hash),
            Child::Node(id) => id as usize,
        };
        match self.slots.get(id).map(|slot| slot.reference) {
            Some(Reference::Known(hash)) => put_hash(out, hash),
            Some(Reference::Hash(hash)) => put_hash(out, &hash),
            Some(Reference::Inline(rlp)) => out.extend_from_slice(rlp),
            Some(Reference::Dirty) | None => {
                let end = out.len();
                let start = self.encode(id, out);
                let encoded = out.get(start..).unwrap_or_default();
                if encoded.len() < 32 {
                    out.drain(end..start);
                    return;
                }
                let hash = keccak256(encoded);
                self.source.store(hash, encoded);
                out.truncate(end);
                put_hash(out, &hash);
                self.set_reference(id, Reference::Hash(hash));
            }
        }
    }

    fn set_reference(&mut self, id: usize, reference: Reference<'w>) {
        if let Some(slot) = self.slots.get_mut(id) {
            slot.reference = reference;
        }
    }
}

fn put_hash(out: &mut Vec<u8>, hash: &B256) {
    out.push(HASH_HEADER);
    out.extend_from_slice(hash.as_slice());
}
