//! Lookups, which bring nodes into the arena.

use super::decode::Decoder;
use super::node::{Child, Node, Nodes, Reference};
use super::source::{Source, Work};
use crate::error::WitnessError;

impl<'w, S: Source<'w>> Nodes<'w, S> {
    /// Brings a child into the arena, marks it as used and returns its number, or `None` for the
    /// empty child.
    pub(super) fn open(
        &mut self,
        child: &mut Child<'w>,
        owner: u32,
    ) -> Result<Option<usize>, WitnessError> {
        self.source.done(Work::Open);
        match *child {
            Child::Empty => Ok(None),
            Child::Node(id) => {
                let id = id as usize;
                if let Some(slot) = self.slots.get_mut(id)
                    && slot.unused
                {
                    slot.unused = false;
                    self.unused -= 1;
                }
                Ok(Some(id))
            }
            Child::Hash(hash) => {
                let rlp = self
                    .source
                    .node(owner, hash)
                    .ok_or(WitnessError::MissingNode { hash: *hash })?;
                let index = self.slots.len();
                let mut decoder = Decoder::unverified(self, owner == 0);
                *child = decoder.node(rlp, Reference::Known(hash), index)?;
                match *child {
                    Child::Node(id) => Ok(Some(id as usize)),
                    Child::Empty | Child::Hash(_) => Ok(None),
                }
            }
        }
    }

    /// Looks up a key, given as nibbles, in the trie under `root`: returns the value, and the
    /// storage trie that the witness attached to the leaf.
    ///
    /// # Errors
    /// [`WitnessError::MissingNode`] when the path leaves the witness.
    pub fn get(
        &mut self,
        root: &mut Child<'w>,
        owner: u32,
        key: &[u8],
    ) -> Result<Option<(&[u8], Child<'w>)>, WitnessError> {
        self.source.done(Work::Walk);
        let Some(mut id) = self.open(root, owner)? else {
            return Ok(None);
        };
        let mut rest = key;
        loop {
            let Some(slot) = self.slots.get(id) else {
                return Ok(None);
            };
            let (place, mut child) = match &slot.node {
                Node::Taken => return Ok(None),
                Node::Leaf { path, .. } if path == rest => break,
                Node::Leaf { .. } => return Ok(None),
                Node::Extension { path, child } => {
                    let Some(after) = rest.strip_prefix(path.as_slice()) else {
                        return Ok(None);
                    };
                    rest = after;
                    (None, *child)
                }
                Node::Branch(branch) => {
                    let Some((nibble, after)) = rest.split_first() else {
                        break;
                    };
                    rest = after;
                    let nibble = usize::from(nibble & 15);
                    (Some(nibble), branch.children[nibble])
                }
            };
            let before = child;
            let Some(next) = self.open(&mut child, owner)? else {
                return Ok(None);
            };
            if child != before {
                self.set_child(id, place, child);
            }
            id = next;
        }
        Ok(match self.slots.get(id).map(|slot| &slot.node) {
            Some(Node::Leaf { value, storage, .. }) => Some((value, *storage)),
            Some(Node::Branch(branch)) => {
                branch.value.as_deref().map(|value| (value, Child::Empty))
            }
            _ => None,
        })
    }

    /// Replaces the hash of a child with the expanded child.
    fn set_child(&mut self, id: usize, place: Option<usize>, new: Child<'w>) {
        match (self.slots.get_mut(id).map(|slot| &mut slot.node), place) {
            (Some(Node::Extension { child, .. }), None) => *child = new,
            (Some(Node::Branch(branch)), Some(nibble)) => {
                if let Some(child) = branch.children.get_mut(nibble) {
                    *child = new;
                }
            }
            _ => {}
        }
    }
}
