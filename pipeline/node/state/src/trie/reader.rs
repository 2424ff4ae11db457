//! Reads of the states of the window.

use core::fmt;
use std::sync::Arc;

use alloy_primitives::{Address, B256, Bytes, U256, keccak256};
use zkfabric_stf::mpt::EMPTY_ROOT;

use super::error::TrieError;
use super::node::{Link, Value};
use super::proof::{AccountProof, SlotProof};
use super::shared::Shared;
use super::supplier::StateAt;
use crate::hits::Hits;
use crate::view::View;

/// Reads the states of the window, while they change, on any thread.
#[derive(Clone)]
pub struct Reader {
    pub(super) shared: Arc<Shared>,
    kept: u64,
}

impl Reader {
    pub(super) const fn new(shared: Arc<Shared>, kept: u64) -> Self {
        Self { shared, kept }
    }

    /// Returns the number of blocks whose states the trie keeps
    /// ([`Options::window`](super::Options::window)).
    #[must_use]
    pub const fn kept(&self) -> u64 {
        self.kept
    }

    /// Returns the bytes of nodes in memory, as [`Trie::bytes`](super::Trie::bytes).
    #[must_use]
    pub fn bytes(&self) -> usize {
        self.shared.bytes()
    }

    /// Returns what the caches of nodes have found, for all readers.
    #[must_use]
    pub fn cache_hits(&self) -> Hits {
        self.shared.cache_hits()
    }

    /// Returns the state root after a block.
    ///
    /// # Errors
    /// A block out of the window; a store that fails or is damaged.
    pub fn root(&self, block: u64) -> Result<B256, TrieError> {
        let root = self.shared.root(block)?;
        Ok(root.map_or(EMPTY_ROOT, |root| root.hash))
    }

    /// Proves an account and some of its slots in the state after a block; both may be absent.
    ///
    /// # Errors
    /// A block out of the window; a store that fails or is damaged.
    pub fn proof(
        &self,
        block: u64,
        address: Address,
        slots: &[U256],
    ) -> Result<AccountProof, TrieError> {
        let root = self.shared.root(block)?;
        self.prove(root.as_ref(), address, slots)
            .map_err(|error| self.shared.of_block(block, error))
    }

    /// Returns the state after a block as the parent state of executions; `codes` supplies
    /// bytecodes.
    ///
    /// # Errors
    /// A block out of the window; a store that fails or is damaged.
    pub fn at<'c>(&self, block: u64, codes: &'c dyn View) -> Result<StateAt<'c>, TrieError> {
        let root = self.shared.root(block)?;
        Ok(StateAt::new(Arc::clone(&self.shared), block, root, codes))
    }

    /// Brings the nodes that a change of an account and of some of its slots needs into memory.
    ///
    /// # Errors
    /// A store that fails or is damaged.
    pub fn prefetch(&self, address: Address, slots: &[U256]) -> Result<(), TrieError> {
        let Some(head) = self.shared.head() else {
            return Ok(());
        };
        let key = keccak256(address);
        let account = self.shared.account(head.root.as_ref(), &key, |_| ());
        let storage = account
            .map_err(|error| self.shared.of_block(head.newest, error))?
            .and_then(|account| account.storage);
        for slot in slots {
            let slot = keccak256(slot.to_be_bytes::<32>());
            self.shared
                .find(Some(&key), storage.as_ref(), &slot, |_| ())
                .map_err(|error| self.shared.of_block(head.newest, error))?;
        }
        Ok(())
    }

    fn prove(
        &self,
        root: Option<&Link>,
        address: Address,
        slots: &[U256],
    ) -> Result<AccountProof, TrieError> {
        let key = keccak256(address);
        let mut nodes = Vec::new();
        let account = self
            .shared
            .account(root, &key, |rlp| nodes.push(Bytes::copy_from_slice(rlp)))?;
        let storage = account.and_then(|account| account.storage);
        let mut list = Vec::with_capacity(slots.len());
        for slot in slots {
            let path = keccak256(slot.to_be_bytes::<32>());
            let mut nodes = Vec::new();
            let found = self
                .shared
                .find(Some(&key), storage.as_ref(), &path, |rlp| {
                    nodes.push(Bytes::copy_from_slice(rlp));
                })?;
            let value = match found {
                Some(Value::Slot(value)) => value,
                _ => U256::ZERO,
            };
            list.push(SlotProof {
                slot: *slot,
                value,
                nodes,
            });
        }
        Ok(AccountProof {
            address,
            account: account.map(|account| account.leaf()),
            nodes,
            slots: list,
        })
    }
}

impl fmt::Debug for Reader {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let window = self.shared.head().map(|head| head.oldest..=head.newest);
        f.debug_struct("Reader").field("window", &window).finish()
    }
}
