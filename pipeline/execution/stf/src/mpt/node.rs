//! Arena of nodes, and references to nodes.

use alloc::borrow::Cow;
use alloc::boxed::Box;
use alloc::vec::Vec;

use alloy_primitives::B256;

use super::source::Source;
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
}
