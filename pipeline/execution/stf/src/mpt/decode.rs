//! Decoding of nodes from RLP, and of the witness from its records.

use alloc::borrow::Cow;
use alloc::boxed::Box;

use alloy_primitives::{B256, keccak256};

use super::EMPTY_ROOT;
use super::nibbles::from_hex_prefix;
use super::node::{Branch, Child, Node, Nodes, Reference};
use super::source::Source;
use crate::batch::encoding::node_record;
use crate::batch::reader::Reader;
use crate::error::{NodeError, WitnessError};
use crate::rlp::{Item, Rlp};

/// Nibbles of a key in a state or storage trie.
pub const KEY_NIBBLES: usize = 64;

/// Decodes the node records of a witness into `nodes`: the state trie, with the storage tries under
/// its leaves.
///
/// # Errors
/// [`WitnessError`] unless the records are a preorder of nodes whose hashes lead up to `root`.
pub fn decode_witness<'w, S: Source<'w>>(
    nodes: &mut Nodes<'w, S>,
    records: &'w [u8],
    root: &'w B256,
) -> Result<Child<'w>, WitnessError> {
    let mut records = Reader::new(records);
    let child = if *root == EMPTY_ROOT {
        Child::Empty
    } else if records.is_empty() {
        Child::Hash(root)
    } else {
        let mut decoder = Decoder {
            nodes,
            records: Some(&mut records),
            index: 0,
            in_state: true,
            depth: 0,
        };
        decoder.record(root)?
    };
    if records.is_empty() {
        Ok(child)
    } else {
        Err(WitnessError::TrailingNodes {
            got: records.rest().len(),
        })
    }
}

pub(super) struct Decoder<'n, 'r, 'w, S> {
    nodes: &'n mut Nodes<'w, S>,
    /// Witness records; without them, hashes stay references.
    records: Option<&'r mut Reader<'w>>,
    /// Number of the next record.
    index: usize,
    /// Whether the node is in the state trie, whose leaves may carry a storage trie.
    in_state: bool,
    /// Nibbles above the node.
    depth: usize,
}

/// Expansion mask of one record, consumed as its references are read.
struct Mask {
    record: usize,
    bits: u32,
    next: u32,
}

impl<'n, 'w, S: Source<'w>> Decoder<'n, '_, 'w, S> {
    /// Creates a decoder for one node whose place in its trie is unknown and whose source is
    /// trusted to give the right hash.
    pub(super) const fn unverified(nodes: &'n mut Nodes<'w, S>, in_state: bool) -> Self {
        Self {
            nodes,
            records: None,
            index: 0,
            in_state,
            depth: 0,
        }
    }

    /// Decodes the next record, which must hash to `expected`.
    fn record(&mut self, expected: &'w B256) -> Result<Child<'w>, WitnessError> {
        let index = self.index;
        let Some(records) = self.records.as_deref_mut() else {
            return Ok(Child::Hash(expected));
        };
        let (bits, rlp) = node_record(records)?;
        let got = keccak256(rlp);
        if got != *expected {
            return Err(WitnessError::Hash {
                index,
                expected: *expected,
                got,
            });
        }
        self.index += 1;
        let mut mask = Mask {
            record: index,
            bits: bits.into(),
            next: 1,
        };
        let child = self.masked(rlp, Reference::Known(expected), &mut mask)?;
        if mask.bits & !(mask.next - 1) != 0 {
            return Err(WitnessError::Mask { index, mask: bits });
        }
        if let Child::Node(id) = child
            && let Some(slot) = self.nodes.slots.get_mut(id as usize)
        {
            slot.unused = true;
            self.nodes.unused += 1;
        }
        Ok(child)
    }

    /// Decodes a node whose references all stay hashes.
    pub(super) fn node(
        &mut self,
        rlp: &'w [u8],
        reference: Reference<'w>,
        index: usize,
    ) -> Result<Child<'w>, WitnessError> {
        self.masked(
            rlp,
            reference,
            &mut Mask {
                record: index,
                bits: 0,
                next: 1,
            },
        )
    }

    fn masked(
        &mut self,
        rlp: &'w [u8],
        reference: Reference<'w>,
        mask: &mut Mask,
    ) -> Result<Child<'w>, WitnessError> {
        let index = mask.record;
        let node = |error| WitnessError::Node { index, error };
        let mut items = Rlp::list_of(rlp).map_err(|error| node(error.into()))?;
        let first = items.item().map_err(|error| node(error.into()))?;
        let second = items.item().map_err(|error| node(error.into()))?;
        let decoded = if items.is_empty() {
            self.short(first, second, mask)?
        } else {
            self.branch([first, second], items, mask)?
        };
        self.nodes.push(decoded, reference)
    }

    /// Decodes a leaf or an extension.
    fn short(
        &mut self,
        path: Item<'w>,
        value: Item<'w>,
        mask: &mut Mask,
    ) -> Result<Node<'w>, WitnessError> {
        let node = |error| WitnessError::Node {
            index: mask.record,
            error,
        };
        if path.is_list {
            return Err(node(NodeError::Path));
        }
        let (path, leaf) = from_hex_prefix(path.payload).ok_or_else(|| node(NodeError::Path))?;
        let depth = self.depth + path.len();
        if leaf {
            if self.records.is_some() && depth != KEY_NIBBLES {
                return Err(node(NodeError::Depth));
            }
            if value.is_list || value.payload.is_empty() {
                return Err(node(NodeError::Empty));
            }
            let storage = self.storage(value.payload, mask)?;
            return Ok(Node::Leaf {
                path,
                value: Cow::Borrowed(value.payload),
                storage,
            });
        }
        if path.is_empty() {
            return Err(node(NodeError::Path));
        }
        if depth >= KEY_NIBBLES {
            return Err(node(NodeError::Depth));
        }
        let above = core::mem::replace(&mut self.depth, depth);
        let child = self.child(value, mask)?;
        self.depth = above;
        if child == Child::Empty {
            return Err(WitnessError::Node {
                index: mask.record,
                error: NodeError::Reference,
            });
        }
        Ok(Node::Extension { path, child })
    }

    /// Decodes the storage trie of an account's leaf.
    fn storage(&mut self, account: &'w [u8], mask: &mut Mask) -> Result<Child<'w>, WitnessError> {
        if !self.in_state {
            return Ok(Child::Empty);
        }
        let root = crate::state::storage_root(account).map_err(WitnessError::Account)?;
        if *root == EMPTY_ROOT {
            return Ok(Child::Empty);
        }
        let above = core::mem::replace(&mut self.depth, 0);
        self.in_state = false;
        let storage = self.expand(root, mask);
        self.in_state = true;
        self.depth = above;
        storage
    }

    /// Decodes a hash reference: the next record where the mask's bit is set, otherwise the hash
    /// itself.
    fn expand(&mut self, hash: &'w B256, mask: &mut Mask) -> Result<Child<'w>, WitnessError> {
        let expand = mask.bits & mask.next != 0;
        // At most 17 shifts: a node has at most 16 hashes, and the small nodes inside it are too
        // short to hold one.
        mask.next <<= 1;
        if expand {
            self.record(hash)
        } else {
            Ok(Child::Hash(hash))
        }
    }

    fn branch(
        &mut self,
        first: [Item<'w>; 2],
        mut rest: Rlp<'w>,
        mask: &mut Mask,
    ) -> Result<Node<'w>, WitnessError> {
        let index = mask.record;
        let node = |error| WitnessError::Node { index, error };
        if self.depth >= KEY_NIBBLES {
            return Err(node(NodeError::Depth));
        }
        self.depth += 1;
        let mut branch = Box::new(Branch::default());
        let mut present = 0;
        for (position, child) in branch.children.iter_mut().enumerate() {
            let item = match first.get(position) {
                Some(item) => *item,
                None => rest.item().map_err(|error| node(error.into()))?,
            };
            *child = self.child(item, mask)?;
            present += usize::from(*child != Child::Empty);
        }
        self.depth -= 1;
        let value = rest.string().map_err(|error| node(error.into()))?;
        rest.finish().map_err(|_| node(NodeError::Items))?;
        if !value.is_empty() || present < 2 {
            return Err(node(NodeError::Branch));
        }
        Ok(Node::Branch(branch))
    }

    /// Decodes a reference inside a node: empty, a hash, or an embedded small node.
    fn child(&mut self, item: Item<'w>, mask: &mut Mask) -> Result<Child<'w>, WitnessError> {
        if item.is_list {
            if item.encoded.len() >= 32 {
                return Err(WitnessError::Node {
                    index: mask.record,
                    error: NodeError::Reference,
                });
            }
            return self.masked(item.encoded, Reference::Inline(item.encoded), mask);
        }
        if item.payload.is_empty() {
            return Ok(Child::Empty);
        }
        let Ok(hash) = <&B256>::try_from(item.payload) else {
            return Err(WitnessError::Node {
                index: mask.record,
                error: NodeError::Reference,
            });
        };
        self.expand(hash, mask)
    }
}
