//! States of blocks that have left the trie's window.

use std::sync::Arc;

use alloy_primitives::{Address, B256, Bytes, U256};
use zkfabric_engine::Chain;
use zkfabric_state::trie::{AccountProof, Reader, TrieError};
use zkfabric_state::{Account, Kept, ReadError, StateView, View};

use crate::error::Error;
use crate::heads::Heads;

/// What a chain's history has.
pub(crate) struct History {
    /// The first block.
    pub(crate) first: u64,
    /// How many blocks at least; `None` for all that follow.
    pub(crate) retention: Option<u64>,
}

impl History {
    /// Returns what a chain's history has; `None` if it has nothing.
    pub(crate) fn of(chain: &Chain) -> Option<Self> {
        let retention = match chain.kept_states() {
            Kept::None => return None,
            Kept::Last(count) => Some(count),
            Kept::All => None,
        };
        let first = chain.first_state()?;
        Some(Self { first, retention })
    }
}

/// Returns the state at the end of a block that the trie does not have, as `error` says; `None` if
/// it has left the trie's window and there is no history.
///
/// # Errors
/// [`Error::NoHistory`] if the history begins with a later block.
pub(crate) fn state(
    chain: &Chain,
    number: u64,
    error: &TrieError,
) -> Result<Option<Arc<dyn View>>, Error> {
    let TrieError::OutOfWindow { oldest, .. } = error else {
        return Ok(None);
    };
    if let Some(state) = chain.state_at(number) {
        return Ok(Some(state));
    }
    match History::of(chain) {
        None => Ok(None),
        Some(history) => {
            let first = history.first.min(*oldest);
            Err(Error::NoHistory { number, first })
        }
    }
}

/// Returns the state at the end of a sealed block; `codes` has all codes.
///
/// # Errors
/// [`Error::NoState`] and [`Error::NoHistory`] if it is not kept.
pub(crate) fn sealed(heads: &Heads, number: u64, codes: StateView) -> Result<Arc<dyn View>, Error> {
    let (trie, number) = heads.trie(number)?;
    if let Err(error) = trie.root(number) {
        let past = state(heads.chain()?, number, &error)?;
        return past.ok_or_else(|| of_window(heads, number, error));
    }
    Ok(Arc::new(Historic {
        trie,
        number,
        codes,
    }))
}

/// Returns the error of a state that the trie does not have.
pub(crate) fn of_window(heads: &Heads, number: u64, error: TrieError) -> Error {
    match (error, heads.chain()) {
        (TrieError::OutOfWindow { .. }, Ok(chain)) => Error::NoState {
            number,
            kept: chain.trie().kept(),
        },
        (error, _) => error.into(),
    }
}

/// The state after a sealed block, read from the trie.
#[derive(Debug)]
struct Historic {
    trie: Reader,
    number: u64,
    /// Codes are never removed.
    codes: StateView,
}

impl Historic {
    fn proof(&self, address: Address, slots: &[U256]) -> Result<AccountProof, ReadError> {
        let proof = self.trie.proof(self.number, address, slots);
        proof.map_err(|error| ReadError {
            what: format!("account {address} after block {}", self.number),
            reason: error.to_string(),
        })
    }
}

impl View for Historic {
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
        self.codes.code(hash)
    }
}
