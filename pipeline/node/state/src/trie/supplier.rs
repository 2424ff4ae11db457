//! A state of the window under executions of `stf`.

use core::cell::{Cell, OnceCell, RefCell};
use core::fmt;
use std::sync::Arc;

use alloy_primitives::map::HashMap;
use alloy_primitives::{B256, Bytes};
use zkfabric_stf::host::Supplier;

use super::error::TrieError;
use super::node::{Child, Link, Node, Value, rlp_len};
use super::path::Path;
use super::shared::{Shared, of_record};
use crate::view::View;

/// The state after a block of the window, for
/// [`execute_on`](zkfabric_stf::host::execute_on). What an execution reads stays in memory as long
/// as this value.
///
/// An execution names nodes by their hashes. Each node was referred to by one that was read before,
/// whose record says where it is; two nodes with the same hash have the same bytes.
pub struct StateAt<'c> {
    shared: Arc<Shared>,
    block: u64,
    codes: &'c dyn View,
    places: RefCell<HashMap<B256, Place>>,
    loaded: Arena,
    failure: RefCell<Option<TrieError>>,
}

#[derive(Clone, Copy)]
enum Place {
    /// In the store.
    Stored {
        owner: Option<B256>,
        at: Path,
        block: u64,
    },
    /// In the arena.
    Loaded(usize),
}

/// Bytes of the arena.
enum Loaded {
    /// The record of a node, and the length of its RLP.
    Node(Arc<[u8]>, usize),
    Code(Bytes),
}

impl<'c> StateAt<'c> {
    pub(super) fn new(
        shared: Arc<Shared>,
        block: u64,
        root: Option<Link>,
        codes: &'c dyn View,
    ) -> Self {
        let mut places = HashMap::default();
        if let Some(root) = root {
            let place = Place::Stored {
                owner: None,
                at: Path::default(),
                block: root.block,
            };
            places.insert(root.hash, place);
        }
        Self {
            shared,
            block,
            codes,
            places: RefCell::new(places),
            loaded: Arena::default(),
            failure: RefCell::default(),
        }
    }

    /// Returns why the state could not be read: the cause, where an execution ended because
    /// something was missing.
    #[must_use]
    pub fn failure(&self) -> Option<TrieError> {
        self.failure.borrow().clone()
    }

    fn load(&self, hash: &B256) -> Result<Option<usize>, TrieError> {
        let place = self.places.borrow().get(hash).copied();
        let (owner, at, block) = match place {
            None => return Ok(None),
            Some(Place::Loaded(number)) => return Ok(Some(number)),
            Some(Place::Stored { owner, at, block }) => (owner, at, block),
        };
        let link = Link { hash: *hash, block };
        let record = self.shared.record(owner.as_ref(), &at, &link)?;
        let node = of_record(&record, owner.as_ref(), &at, &link)?;
        let len = rlp_len(&record).unwrap_or_default();
        let number = self.loaded.push(Loaded::Node(record, len));
        self.add_children(owner, &node);
        if let Some(number) = number {
            let place = Place::Loaded(number);
            self.places.borrow_mut().insert(*hash, place);
        }
        Ok(number)
    }

    /// Notes where the nodes are that a node refers to. Small nodes inside it refer to none.
    fn add_children(&self, owner: Option<B256>, node: &Node) {
        let mut places = self.places.borrow_mut();
        let mut add = |owner, at, link: &Link| {
            let block = link.block;
            let place = Place::Stored { owner, at, block };
            places.entry(link.hash).or_insert(place);
        };
        match node {
            Node::Leaf { key, value } => {
                if let Value::Account(account) = value
                    && let Some(root) = &account.storage
                {
                    add(Some(*key), Path::default(), root);
                }
            }
            Node::Extension { to, child } => {
                if let Child::Link(link) = child {
                    add(owner, *to, link);
                }
            }
            Node::Branch { at, children } => {
                for (nibble, child) in (0..).zip(children.iter()) {
                    if let Child::Link(link) = child {
                        add(owner, at.child(nibble), link);
                    }
                }
            }
        }
    }

    fn load_code(&self, hash: &B256) -> Result<Option<usize>, TrieError> {
        // Codes and nodes may share a hash only if they share their bytes.
        let place = self.places.borrow().get(hash).copied();
        if let Some(Place::Loaded(number)) = place {
            return Ok(Some(number));
        }
        let Some(code) = self.codes.code(*hash)? else {
            return Ok(None);
        };
        let number = self.loaded.push(Loaded::Code(code));
        if let Some(number) = number
            && place.is_none()
        {
            let place = Place::Loaded(number);
            self.places.borrow_mut().insert(*hash, place);
        }
        Ok(number)
    }

    /// Returns loaded bytes; keeps an error.
    fn bytes(&self, loaded: Result<Option<usize>, TrieError>) -> Option<&[u8]> {
        match loaded {
            Ok(number) => match self.loaded.get(number?)? {
                Loaded::Node(record, len) => record.get(..*len),
                Loaded::Code(code) => Some(code),
            },
            Err(error) => {
                let error = self.shared.of_block(self.block, error);
                self.failure.borrow_mut().get_or_insert(error);
                None
            }
        }
    }
}

impl Supplier for StateAt<'_> {
    fn node(&self, hash: &B256) -> Option<&[u8]> {
        self.bytes(self.load(hash))
    }

    fn code(&self, hash: &B256) -> Option<&[u8]> {
        self.bytes(self.load_code(hash))
    }
}

impl fmt::Debug for StateAt<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("StateAt")
            .field("block", &self.block)
            .field("failure", &self.failure)
            .finish_non_exhaustive()
    }
}

/// Entries of the first part of an [`Arena`].
const FIRST: usize = 64;

/// Values that stay where they are while others are added. Part k has 64 * 2^k of them.
#[derive(Default)]
struct Arena {
    parts: [OnceCell<Box<[OnceCell<Loaded>]>>; 32],
    len: Cell<usize>,
}

impl Arena {
    /// Returns part and place in it.
    const fn place(number: usize) -> (usize, usize) {
        let part = (number / FIRST + 1).ilog2() as usize;
        (part, number - FIRST * ((1 << part) - 1))
    }

    fn get(&self, number: usize) -> Option<&Loaded> {
        let (part, place) = Self::place(number);
        self.parts.get(part)?.get()?.get(place)?.get()
    }

    /// Adds a value; returns its number.
    fn push(&self, value: Loaded) -> Option<usize> {
        let number = self.len.get();
        let (part, place) = Self::place(number);
        let make = || (0..FIRST << part).map(|_| OnceCell::new()).collect();
        let part = self.parts.get(part)?.get_or_init(make);
        part.get(place)?.set(value).ok()?;
        self.len.set(number + 1);
        Some(number)
    }
}
