//! All states, by steps, and reads of one of them.
//!
//! A step is what the trie takes for a block. A block has one, or one for each of its transactions
//! before Byzantium, when receipts had the state root behind them.

use std::collections::HashMap;
use std::fmt;
use std::sync::{Arc, PoisonError, RwLock};

use alloy_primitives::{Address, B256, Bytes, U256};
use zkfabric_state::trie::{AccountProof, MemoryStore, NodeStore, Options, Reader, Trie};
use zkfabric_state::{Account, Diff, ReadError, View};

use crate::error::Error;

/// Bytes of nodes that the trie keeps besides its store, which is in memory, too.
const CACHE: usize = 4 << 20;

/// Codes by their hashes. None is ever removed.
type Codes = Arc<RwLock<HashMap<B256, Bytes>>>;

/// All states of a chain.
#[derive(Debug)]
pub(crate) struct States {
    store: Arc<MemoryStore>,
    trie: Trie,
    codes: Codes,
    /// Number of the next step.
    next: u64,
}

/// The state behind a step.
#[derive(Clone)]
pub(crate) struct Snapshot {
    trie: Reader,
    pub(crate) step: u64,
    codes: Codes,
}

impl States {
    /// Begins without a state.
    ///
    /// # Errors
    /// None: an empty store is readable.
    pub(crate) fn new() -> Result<Self, Error> {
        let store = Arc::new(MemoryStore::default());
        let options = Options {
            window: u64::MAX,
            upper_bytes: CACHE,
            cache_bytes: CACHE,
            ..Options::default()
        };
        let nodes = Arc::clone(&store) as Arc<dyn NodeStore>;
        Ok(Self {
            store,
            trie: Trie::open(nodes, options, None)?,
            codes: Codes::default(),
            next: 0,
        })
    }

    /// Adds the state behind these changes of the newest one. Returns it with its root.
    ///
    /// # Errors
    /// The trie contradicts itself.
    pub(crate) fn add(&mut self, diff: Diff) -> Result<(Snapshot, B256), Error> {
        let step = self.next;
        let update = self.trie.update(step, &diff)?;
        self.store.write(&update.writes);
        self.trie.committed(step);
        self.next += 1;
        let mut codes = self.codes.write().unwrap_or_else(PoisonError::into_inner);
        codes.extend(diff.codes);
        drop(codes);
        Ok((self.at(step), update.root))
    }

    /// Returns the state behind a step.
    pub(crate) fn at(&self, step: u64) -> Snapshot {
        Snapshot {
            trie: self.trie.reader(),
            step,
            codes: Arc::clone(&self.codes),
        }
    }

    /// Returns a reader of the trie, by steps.
    pub(crate) fn reader(&self) -> Reader {
        self.trie.reader()
    }
}

impl Snapshot {
    fn proof(&self, address: Address, slots: &[U256]) -> Result<AccountProof, ReadError> {
        let proof = self.trie.proof(self.step, address, slots);
        proof.map_err(|error| ReadError {
            what: format!("account {address} behind step {}", self.step),
            reason: error.to_string(),
        })
    }
}

impl View for Snapshot {
    fn account(&self, address: Address) -> Result<Option<Account>, ReadError> {
        let proof = self.proof(address, &[])?;
        Ok(proof.account.map(|leaf| Account {
            nonce: leaf.nonce,
            balance: leaf.balance,
            code_hash: leaf.code_hash,
        }))
    }

    fn storage(&self, address: Address, slot: U256) -> Result<U256, ReadError> {
        let proof = self.proof(address, &[slot])?;
        Ok(proof.slots.first().map_or(U256::ZERO, |slot| slot.value))
    }

    fn code(&self, hash: B256) -> Result<Option<Bytes>, ReadError> {
        let codes = self.codes.read().unwrap_or_else(PoisonError::into_inner);
        Ok(codes.get(&hash).cloned())
    }
}

impl fmt::Debug for Snapshot {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Snapshot")
            .field("step", &self.step)
            .finish_non_exhaustive()
    }
}
