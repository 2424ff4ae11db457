//! Reads of a whole state, to compare it with another copy of it.

use std::sync::Arc;

use alloy_primitives::{Address, B256, U256, keccak256};
use zkfabric_stf::state::AccountLeaf;

use super::error::TrieError;
use super::node::{AccountValue, Child, Link, Node, Value};
use super::path::Path;
use super::reader::Reader;
use super::shared::{Shared, of_embedded, of_record};

/// A state of the window, of which everything is read once.
pub(crate) struct Audit<'a> {
    shared: &'a Shared,
    block: u64,
    root: Option<Link>,
    /// The account whose slots were asked for last, by its hashed address.
    last: Option<(Address, B256, Option<AccountValue>)>,
}

/// Numbers of accounts and slots.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Counts {
    pub(crate) accounts: u64,
    pub(crate) slots: u64,
}

impl Reader {
    /// Begins to read the whole state after a block.
    pub(crate) fn audit(&self, block: u64) -> Result<Audit<'_>, TrieError> {
        Ok(Audit {
            shared: &self.shared,
            block,
            root: self.shared.root(block)?,
            last: None,
        })
    }
}

impl Audit<'_> {
    /// Returns an account.
    pub(crate) fn account(&mut self, address: Address) -> Result<Option<AccountLeaf>, TrieError> {
        let value = self.value(address)?;
        Ok(value.map(|value| value.leaf()))
    }

    fn value(&mut self, address: Address) -> Result<Option<AccountValue>, TrieError> {
        if let Some((known, _, account)) = &self.last
            && *known == address
        {
            return Ok(*account);
        }
        let key = keccak256(address);
        let account = match self.find(None, self.root.as_ref(), &key)? {
            Some(Value::Account(account)) => Some(account),
            _ => None,
        };
        self.last = Some((address, key, account));
        Ok(account)
    }

    /// Returns a slot; zero when it is not set.
    pub(crate) fn storage(&mut self, address: Address, slot: U256) -> Result<U256, TrieError> {
        let account = self.value(address)?;
        let key = self.last.as_ref().map(|(_, key, _)| *key);
        let storage = account.and_then(|account| account.storage);
        let slot = keccak256(slot.to_be_bytes::<32>());
        Ok(match self.find(key.as_ref(), storage.as_ref(), &slot)? {
            Some(Value::Slot(value)) => value,
            _ => U256::ZERO,
        })
    }

    fn find(
        &self,
        owner: Option<&B256>,
        root: Option<&Link>,
        key: &B256,
    ) -> Result<Option<Value>, TrieError> {
        let record = |at: &Path, link: &Link| self.shared.passed(owner, at, link);
        let found = Shared::find_by(record, owner, root, key, |_| ());
        found.map_err(|error| self.shared.of_block(self.block, error))
    }

    /// Counts accounts and slots; calls `step` before each node.
    pub(crate) fn count<E: From<TrieError>>(
        &self,
        step: impl Fn() -> Result<(), E>,
    ) -> Result<Counts, E> {
        let mut counts = Counts::default();
        let root = self.root.map(Child::Link);
        let mut open: Vec<_> = root
            .into_iter()
            .map(|root| (None, Path::default(), root))
            .collect();
        while let Some((owner, at, child)) = open.pop() {
            step()?;
            let node = self.node(owner.as_ref(), &at, &child);
            match node.map_err(|error| self.shared.of_block(self.block, error))? {
                None => {}
                Some(Node::Leaf { key, value }) => match value {
                    Value::Slot(_) => counts.slots += 1,
                    Value::Account(account) => {
                        counts.accounts += 1;
                        let root = account.storage.map(Child::Link);
                        open.extend(root.map(|root| (Some(key), Path::default(), root)));
                    }
                },
                Some(Node::Extension { to, child }) => open.push((owner, to, child)),
                Some(Node::Branch { at, children }) => {
                    let children = (0..).zip(children.iter());
                    open.extend(children.map(|(nibble, child)| (owner, at.child(nibble), *child)));
                }
            }
        }
        Ok(counts)
    }

    fn node(
        &self,
        owner: Option<&B256>,
        at: &Path,
        child: &Child,
    ) -> Result<Option<Node>, TrieError> {
        match child {
            Child::Empty | Child::New(_) => Ok(None),
            Child::Embedded(node) => of_embedded(node.rlp(), owner, at).map(Some),
            Child::Link(link) => {
                let record: Arc<[u8]> = self.shared.passed(owner, at, link)?;
                of_record(&record, owner, at, link).map(Some)
            }
        }
    }
}
