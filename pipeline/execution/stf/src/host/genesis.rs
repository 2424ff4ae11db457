//! The state and header a chain starts from.

use std::collections::BTreeMap;

use alloy_primitives::{Address, B256, Bytes, U256};

use super::State;
use crate::header::Header;
use crate::mpt::EMPTY_ROOT;
use crate::rules::Rules;

/// A chain's first state and header.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "camelCase"))]
pub struct Genesis {
    /// EIP-155 chain id.
    pub chain_id: u64,
    /// What the blocks obey.
    #[cfg_attr(feature = "serde", serde(default))]
    pub rules: Rules,
    /// Number of the genesis block.
    #[cfg_attr(feature = "serde", serde(default))]
    pub number: u64,
    /// Unix time in seconds.
    pub timestamp: u64,
    /// Gas limit.
    pub gas_limit: u64,
    /// Base fee per gas in wei.
    pub base_fee: u64,
    /// The accounts.
    pub accounts: BTreeMap<Address, GenesisAccount>,
}

/// An account of a [`Genesis`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(default))]
pub struct GenesisAccount {
    /// Transactions sent, or contracts created.
    pub nonce: u64,
    /// Wei.
    pub balance: U256,
    /// Bytecode.
    pub code: Bytes,
    /// Storage; zero values are left out of the trie.
    pub storage: BTreeMap<U256, U256>,
}

impl Genesis {
    /// The state.
    pub fn state(&self) -> State {
        State::new(&self.accounts)
    }

    /// The header: the parent of a first batch.
    pub fn header(&self) -> Header {
        Header {
            parent_hash: B256::ZERO,
            state_root: self.state().root(),
            transactions_root: EMPTY_ROOT,
            receipts_root: EMPTY_ROOT,
            number: self.number,
            gas_limit: self.gas_limit,
            timestamp: self.timestamp,
            base_fee: self.base_fee,
            has_requests_hash: self.rules.fork.has_requests_hash(),
            ..Header::default()
        }
    }
}
