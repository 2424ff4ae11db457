//! Nodes and their records.
//!
//! A record is the node's RLP, followed by one number for each hash in it: how many blocks before
//! the node its child was made. The hash of an account's storage root counts, too. With its block,
//! the child has a key.

use alloy_primitives::{B256, U256};
use zkfabric_stf::error::NodeError;
use zkfabric_stf::mpt::EMPTY_ROOT;
use zkfabric_stf::rlp::{self, EMPTY_STRING, Item, MAX_HEADER, Rlp};
use zkfabric_stf::state::AccountLeaf;

use super::path::{KEY_NIBBLES, Path, put_hex_prefix};

/// Maximum length of the RLP of a node that its parent holds in place of a hash.
const MAX_EMBEDDED: usize = 31;

/// Reference to a node of the store.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Link {
    pub(super) hash: B256,
    /// Block that made the node.
    pub(super) block: u64,
}

/// RLP of a small node.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Embedded {
    len: u8,
    bytes: [u8; MAX_EMBEDDED],
}

impl Embedded {
    pub(super) fn new(rlp: &[u8]) -> Option<Self> {
        let mut bytes = [0; MAX_EMBEDDED];
        bytes.get_mut(..rlp.len())?.copy_from_slice(rlp);
        Some(Self {
            len: rlp.len() as u8,
            bytes,
        })
    }

    pub(super) fn rlp(&self) -> &[u8] {
        self.bytes.get(..usize::from(self.len)).unwrap_or_default()
    }
}

/// Reference of a node to a node below.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Child {
    #[default]
    Empty,
    Link(Link),
    Embedded(Embedded),
    /// A node of the present update, by its number.
    New(u32),
}

/// An account of the state trie.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct AccountValue {
    pub(super) nonce: u64,
    pub(super) balance: U256,
    pub(super) code_hash: B256,
    /// Root of the storage trie, unless it is empty.
    pub(super) storage: Option<Link>,
}

impl AccountValue {
    pub(super) fn leaf(&self) -> AccountLeaf {
        AccountLeaf {
            nonce: self.nonce,
            balance: self.balance,
            storage_root: self.storage.map_or(EMPTY_ROOT, |root| root.hash),
            code_hash: self.code_hash,
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Value {
    Account(AccountValue),
    Slot(U256),
}

/// A node with its whole place: a node that moves up has another depth and the same content.
#[derive(Clone, Debug)]
pub(super) enum Node {
    Leaf {
        key: B256,
        value: Value,
    },
    Extension {
        /// Path of the child.
        to: Path,
        child: Child,
    },
    Branch {
        at: Path,
        children: Box<[Child; 16]>,
    },
}

impl Node {
    /// Returns a path that begins with the node's.
    pub(super) const fn path(&self) -> Path {
        match self {
            Self::Leaf { key, .. } => Path::of(*key),
            Self::Extension { to, .. } => *to,
            Self::Branch { at, .. } => *at,
        }
    }
}

/// A new node, `depth` nibbles below the root of its trie.
#[derive(Clone, Debug)]
pub(super) struct New {
    pub(super) depth: usize,
    pub(super) node: Node,
}

/// Numbers behind the RLP of a record.
pub(super) enum Blocks<'a> {
    /// The record of a node that was made by this block.
    Of(u64, &'a [u8]),
    /// No numbers: blocks of links are zero.
    Unknown,
}

impl Blocks<'_> {
    fn link(&mut self, hash: B256) -> Result<Link, NodeError> {
        let Self::Of(block, rest) = self else {
            return Ok(Link { hash, block: 0 });
        };
        let mut delta = 0_u64;
        for shift in (0..64).step_by(7) {
            let (byte, after) = rest.split_first().ok_or(NodeError::Items)?;
            *rest = after;
            delta |= u64::from(byte & 0x7f) << shift;
            if byte & 0x80 == 0 {
                let block = block.checked_sub(delta).ok_or(NodeError::Reference)?;
                return Ok(Link { hash, block });
            }
        }
        Err(NodeError::Reference)
    }

    /// Ends the record.
    pub(super) fn finish(self) -> Result<(), NodeError> {
        match self {
            Self::Of(_, [_, ..]) => Err(NodeError::Items),
            _ => Ok(()),
        }
    }
}

fn put_delta(out: &mut Vec<u8>, mut delta: u64) {
    while delta >= 0x80 {
        out.push(delta as u8 | 0x80);
        delta >>= 7;
    }
    out.push(delta as u8);
}

/// Returns the length of the RLP at the beginning of a record.
pub(super) fn rlp_len(record: &[u8]) -> Result<usize, NodeError> {
    let mut items = Rlp::new(record);
    Ok(items.item()?.encoded.len())
}

/// Decodes a node of the state trie or of a storage trie at a path.
pub(super) fn decode(
    rlp: &[u8],
    at: &Path,
    in_state: bool,
    blocks: &mut Blocks<'_>,
) -> Result<Node, NodeError> {
    let mut items = Rlp::list_of(rlp)?;
    let (first, second) = (items.item()?, items.item()?);
    if !items.is_empty() {
        return branch([first, second], items, at, blocks);
    }
    if first.is_list {
        return Err(NodeError::Path);
    }
    let (path, leaf) = at.below(first.payload).ok_or(NodeError::Path)?;
    if leaf {
        if path.len() != KEY_NIBBLES {
            return Err(NodeError::Depth);
        }
        if second.is_list {
            return Err(NodeError::Empty);
        }
        let value = value(second.payload, in_state, blocks)?;
        return Ok(Node::Leaf {
            key: *path.key(),
            value,
        });
    }
    if path.len() == at.len() {
        return Err(NodeError::Path);
    }
    if path.len() == KEY_NIBBLES {
        return Err(NodeError::Depth);
    }
    match child(&second, blocks)? {
        Child::Empty => Err(NodeError::Reference),
        child => Ok(Node::Extension { to: path, child }),
    }
}

fn value(payload: &[u8], in_state: bool, blocks: &mut Blocks<'_>) -> Result<Value, NodeError> {
    if in_state {
        let leaf = AccountLeaf::decode(payload)?;
        let storage = match leaf.storage_root {
            EMPTY_ROOT => None,
            root => Some(blocks.link(root)?),
        };
        return Ok(Value::Account(AccountValue {
            nonce: leaf.nonce,
            balance: leaf.balance,
            code_hash: leaf.code_hash,
            storage,
        }));
    }
    let mut item = Rlp::new(payload);
    let value = item.u256()?;
    item.finish()?;
    if value.is_zero() {
        return Err(NodeError::Empty);
    }
    Ok(Value::Slot(value))
}

fn branch(
    first: [Item<'_>; 2],
    mut rest: Rlp<'_>,
    at: &Path,
    blocks: &mut Blocks<'_>,
) -> Result<Node, NodeError> {
    if at.len() >= KEY_NIBBLES {
        return Err(NodeError::Depth);
    }
    let mut children = Box::new([Child::Empty; 16]);
    let mut present = 0;
    for (place, to) in children.iter_mut().enumerate() {
        let item = match first.get(place) {
            Some(item) => *item,
            None => rest.item()?,
        };
        *to = child(&item, blocks)?;
        present += usize::from(*to != Child::Empty);
    }
    let value = rest.string()?;
    rest.finish().map_err(|_| NodeError::Items)?;
    if !value.is_empty() || present < 2 {
        return Err(NodeError::Branch);
    }
    Ok(Node::Branch { at: *at, children })
}

fn child(item: &Item<'_>, blocks: &mut Blocks<'_>) -> Result<Child, NodeError> {
    if item.is_list {
        let embedded = Embedded::new(item.encoded).ok_or(NodeError::Reference)?;
        return Ok(Child::Embedded(embedded));
    }
    if item.payload.is_empty() {
        return Ok(Child::Empty);
    }
    let hash = B256::try_from(item.payload).map_err(|_| NodeError::Reference)?;
    Ok(Child::Link(blocks.link(hash)?))
}

/// Where an encoded node lies in a buffer.
#[derive(Clone, Copy, Debug)]
pub(super) struct Span {
    pub(super) start: usize,
    /// End of the RLP.
    pub(super) rlp: usize,
    /// End of the record.
    pub(super) end: usize,
}

/// Appends the record of a node that `block` makes, `depth` nibbles below its root. `made` has the
/// references to the new nodes below; `tail` is memory.
pub(super) fn encode(
    node: &Node,
    depth: usize,
    block: u64,
    made: &[Child],
    out: &mut Vec<u8>,
    tail: &mut Vec<u8>,
) -> Span {
    let begin = out.len();
    out.extend_from_slice(&[0; MAX_HEADER]);
    tail.clear();
    let mut link = |link: &Link| put_delta(tail, block.saturating_sub(link.block));
    match node {
        Node::Leaf { key, value } => {
            put_hex_prefix(out, key, depth, KEY_NIBBLES, true);
            match value {
                Value::Account(account) => {
                    if let Some(root) = &account.storage {
                        link(root);
                    }
                    rlp::put_string(out, &account.leaf().encode());
                }
                Value::Slot(value) => {
                    let mut payload = Vec::with_capacity(33);
                    rlp::put_u256(&mut payload, value);
                    rlp::put_string(out, &payload);
                }
            }
        }
        Node::Extension { to, child } => {
            put_hex_prefix(out, to.key(), depth, to.len(), false);
            put_child(out, child, made, &mut link);
        }
        Node::Branch { children, .. } => {
            for child in children.iter() {
                put_child(out, child, made, &mut link);
            }
            out.push(EMPTY_STRING);
        }
    }
    let (header, size) = rlp::header(true, out.len() - begin - MAX_HEADER);
    let start = begin + MAX_HEADER - size;
    if let Some(place) = out.get_mut(begin..begin + MAX_HEADER) {
        place.copy_from_slice(&header);
    }
    let rlp = out.len();
    out.extend_from_slice(tail);
    Span {
        start,
        rlp,
        end: out.len(),
    }
}

fn put_child(out: &mut Vec<u8>, child: &Child, made: &[Child], link: &mut impl FnMut(&Link)) {
    let child = match child {
        Child::New(number) => made.get(*number as usize).unwrap_or(&Child::Empty),
        child => child,
    };
    match child {
        Child::Link(to) => {
            link(to);
            out.push(EMPTY_STRING + 32);
            out.extend_from_slice(to.hash.as_slice());
        }
        Child::Embedded(node) => out.extend_from_slice(node.rlp()),
        // Children are made before their parents.
        Child::Empty | Child::New(_) => out.push(EMPTY_STRING),
    }
}
