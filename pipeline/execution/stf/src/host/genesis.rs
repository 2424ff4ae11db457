//! Initial state and header of a chain.

use std::collections::BTreeMap;

use alloy_primitives::{Address, B256};

use super::State;
use super::account::GenesisAccount;
use crate::header::Header;
use crate::mpt::EMPTY_ROOT;
use crate::rules::Rules;

/// A chain's initial state and header.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "camelCase"))]
pub struct Genesis {
    /// EIP-155 chain id.
    pub chain_id: u64,
    /// Rules the blocks obey.
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
    /// Accounts.
    pub accounts: BTreeMap<Address, GenesisAccount>,
}

impl Genesis {
    /// Builds the state.
    pub fn state(&self) -> State {
        State::new(&self.accounts)
    }

    /// Builds the header, which is the parent of a first batch.
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
