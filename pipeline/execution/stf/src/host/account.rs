//! Accounts as a genesis lists them.

use std::collections::BTreeMap;

use alloy_primitives::{Bytes, U256};

/// An account of a genesis.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(default))]
pub struct GenesisAccount {
    /// Number of transactions sent or contracts created.
    pub nonce: u64,
    /// Balance in wei.
    pub balance: U256,
    /// Bytecode.
    pub code: Bytes,
    /// Storage; the trie omits zero values.
    pub storage: BTreeMap<U256, U256>,
}
