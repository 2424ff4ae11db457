//! Arena of nodes, references to nodes, and lookups.

use alloc::borrow::Cow;
use alloc::boxed::Box;
use alloc::vec::Vec;

use alloy_primitives::B256;

use super::decode::Decoder;
use super::source::{Source, Work};
use crate::error::WitnessError;

/// A reference to a node.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Child<'w> {
    /// No node.
    #[default]
    Empty,
    /// A node known only by its hash.
    Hash(&'w B256),
    /// A node of the arena.
    Node(u32),
}

#[derive(Clone, Debug, Default)]
pub(super) enum Node<'w> {
    /// Placeholder while a node is rebuilt.
    #[default]
    Taken,
    Leaf {
        path: Vec<u8>,
        value: Cow<'w, [u8]>,
        /// Storage trie that the witness holds for a leaf of the state trie.
        storage: Child<'w>,
    },
    Extension {
        path: Vec<u8>,
        child: Child<'w>,
    },
    Branch(Box<Branch<'w>>),
}

#[derive(Clone, Debug, Default)]
pub(super) struct Branch<'w> {
    pub(super) children: [Child<'w>; 16],
    /// Value of the key that ends here; only in tries whose keys may be prefixes of each other.
    pub(super) value: Option<Cow<'w, [u8]>>,
}

/// A parent's reference to a node.
#[derive(Clone, Copy, Debug)]
pub(super) enum Reference<'w> {
    /// Changed since the last time.
    Dirty,
    /// Hash read from the parent.
    Known(&'w B256),
    /// Computed hash.
    Hash(B256),
    /// RLP of less than 32 bytes.
    Inline(&'w [u8]),
}

#[derive(Clone, Debug)]
pub(super) struct Slot<'w> {
    pub(super) node: Node<'w>,
    pub(super) reference: Reference<'w>,
    /// Whether the node came from the witness and has not been used.
    pub(super) unused: bool,
}

/// Nodes of any number of tries.
#[derive(Clone, Debug)]
pub struct Nodes<'w, S> {
    pub(super) slots: Vec<Slot<'w>>,
    pub(super) unused: usize,
    pub(super) buffer: Vec<u8>,
    pub(super) source: S,
}

impl<'w, S: Source<'w>> Nodes<'w, S> {
    /// Creates an empty arena.
    pub const fn new(source: S) -> Self {
        Self {
            slots: Vec::new(),
            unused: 0,
            buffer: Vec::new(),
            source,
        }
    }

    /// Returns the source of nodes outside the arena.
    pub const fn source(&mut self) -> &mut S {
        &mut self.source
    }

    /// Returns the source.
    pub fn into_source(self) -> S {
        self.source
    }

    /// Returns the number of witness nodes that no operation has used.
    pub const fn unused(&self) -> usize {
        self.unused
    }

    pub(super) fn push(
        &mut self,
        node: Node<'w>,
        reference: Reference<'w>,
    ) -> Result<Child<'w>, WitnessError> {
        let id = u32::try_from(self.slots.len()).map_err(|_| WitnessError::TooManyNodes)?;
        self.slots.push(Slot {
            node,
            reference,
            unused: false,
        });
        Ok(Child::Node(id))
    }

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
